/// The methods of `bytes`.
extension Interpreter {
  func installBytesMethods() {
    let type = types.bytes
    define("decode", of: type, .named(["encoding", "errors"])) { interpreter, value, arguments throws(Raised) in
      let encoding = try arguments.optional(0, "encoding").map { value throws(Raised) in
        try interpreter.text(value, "decode() argument 'encoding'")
      }
      let handling = try arguments.optional(1, "errors").map { value throws(Raised) in
        try interpreter.text(value, "decode() argument 'errors'")
      }
      let text = try interpreter.decode(interpreter.bytes(value), encoding ?? "utf-8", handling ?? "strict")
      return interpreter.string(codePoints: text)
    }
    define("hex", of: type, .named(["sep", "bytes_per_sep"])) { interpreter, value, arguments throws(Raised) in
      let mark =
        try arguments.optional(0, "sep").map { value throws(Raised) in try interpreter.text(value, "sep") } ?? ""
      let group = try arguments.optional(1, "bytes_per_sep").map(interpreter.integerArgument) ?? 1
      let bytes = interpreter.bytes(value)
      var out = ""
      for (index, byte) in bytes.enumerated() {
        let place = group > 0 ? bytes.count - index : index
        if index > 0, group != 0, place % max(1, Int(clamping: group.magnitude)) == 0 { out += mark }
        out += Interpreter.hex(byte)
      }
      return interpreter.string(out)
    }
    define(classMethod: "fromhex", of: type) { interpreter, all throws(Raised) in
      try interpreter.check(.one, "fromhex", interpreter.types.bytes, all.dropFirst)
      guard all[1].isKind(.string) else {
        throw interpreter.error("TypeError", "fromhex() argument must be str, not \(interpreter.typeName(all[1]))")
      }
      return try interpreter.bytes(fromHex: interpreter.points(all[1]))
    }
    installBytesSearch()
    installBytesCutting()
    installBytesClasses()
    installBytesAsText()
  }

  /// Methods that do what those of `str` do, byte by byte.
  private func installBytesAsText() {
    for name in [
      "center", "expandtabs", "islower", "istitle", "isupper", "ljust", "partition", "rjust", "rpartition", "zfill",
    ] {
      define(name, of: types.bytes, .free) { interpreter, value, arguments throws(Raised) in
        guard let method = interpreter.types.str.lookup(interpreter.heap.intern(name)) else { return .none }
        // Only ASCII letters have case in bytes.
        let text = interpreter.bytes(value).map { name.hasPrefix("is") && $0 > 127 ? 1 : UInt32($0) }
        if ["center", "ljust", "rjust"].contains(name), arguments.positionalCount > 1,
          arguments[1].byteContents?.count != 1
        {
          let given = interpreter.typeName(arguments[1])
          throw interpreter.error("TypeError", "\(name)() argument 2 must be a byte string of length 1, not \(given)")
        }
        var values = [interpreter.string(codePoints: text)]
        for argument in arguments.positional {
          values.append(
            argument.byteContents.map { interpreter.string(codePoints: $0.map(UInt32.init)) } ?? argument.retained())
        }
        defer { for value in values { value.release() } }
        let result = try interpreter.call(method, values)
        defer { result.release() }
        func bytes(_ value: Value) -> Value {
          guard value.isKind(.string) else { return value.retained() }
          return interpreter.bytesValue(interpreter.points(value).map { UInt8(truncatingIfNeeded: $0) })
        }
        guard result.isKind(.tuple), let parts = interpreter.sequence(result) else { return bytes(result) }
        return interpreter.tuple(owning: parts.map(bytes))
      }
    }
    define("translate", of: types.bytes, .named(["table", "delete"])) { interpreter, value, arguments throws(Raised) in
      let removed = try arguments.optional(1, "delete").map { value throws(Raised) in
        try interpreter.bytesArgument(value)
      }
      let kept = interpreter.bytes(value).filter { !(removed ?? []).contains($0) }
      guard let table = arguments.optional(0, "table"), !table.isNone else { return interpreter.bytesValue(kept) }
      let mapping = try interpreter.bytesArgument(table)
      guard mapping.count == 256 else {
        throw interpreter.error("ValueError", "translation table must be 256 characters long")
      }
      return interpreter.bytesValue(kept.map { mapping[Int($0)] })
    }
    define(static: "maketrans", of: types.bytes) { interpreter, arguments throws(Raised) in
      try interpreter.check("maketrans", arguments, 2...2)
      let (from, to) = (try interpreter.bytesArgument(arguments[0]), try interpreter.bytesArgument(arguments[1]))
      guard from.count == to.count else {
        throw interpreter.error("ValueError", "maketrans arguments must have same length")
      }
      var table = (0...255).map { UInt8($0) }
      for (old, new) in zip(from, to) { table[Int(old)] = new }
      return interpreter.bytesValue(table)
    }
  }

  /// The bytes of a receiver.
  private func bytes(_ value: Value) -> [UInt8] { value.unsafeAs(BytesObject.self).bytes }

  /// A `bytes`; owned.
  private func bytesValue(_ bytes: some Sequence<UInt8>) -> Value {
    .object(BytesObject(type: types.bytes, bytes: Array(bytes)))
  }

  private func bytesArgument(_ value: Value) throws(Raised) -> [UInt8] {
    guard let bytes = value.byteContents else {
      throw error("TypeError", "a bytes-like object is required, not '\(typeName(value))'")
    }
    return bytes
  }

  /// What a search looks for: bytes, or one byte as an integer.
  private func needle(_ value: Value) throws(Raised) -> [UInt8] {
    if let bytes = value.byteContents { return bytes }
    guard let index = try indexValue(value) else {
      throw error("TypeError", "argument should be integer or bytes-like object, not '\(typeName(value))'")
    }
    guard let byte = UInt8(exactly: index) else { throw error("ValueError", "byte must be in range(0, 256)") }
    return [byte]
  }

  private func bytes(fromHex text: [UInt32]) throws(Raised) -> Value {
    var out: [UInt8] = []
    var high: UInt8?
    for (index, point) in text.enumerated() {
      if high == nil && CharacterClass.isSpace(point) && point < 128 { continue }
      guard let digit = Unicode.Scalar(point).flatMap({ Character($0).hexDigitValue }), point < 128 else {
        throw error("ValueError", "non-hexadecimal number found in fromhex() arg at position \(index)")
      }
      if let first = high {
        out.append(first << 4 | UInt8(truncatingIfNeeded: digit))
        high = nil
      } else {
        high = UInt8(truncatingIfNeeded: digit)
      }
    }
    if high != nil {
      throw error("ValueError", "non-hexadecimal number found in fromhex() arg at position \(text.count)")
    }
    return bytesValue(out)
  }

  private func installBytesSearch() {
    let type = types.bytes
    for name in ["find", "rfind", "index", "rindex"] {
      define(name, of: type, .parsed(1...3)) { interpreter, value, arguments throws(Raised) in
        let text = interpreter.bytes(value)
        let needle = try interpreter.needle(arguments[0])
        var found: Int?
        if let range = try interpreter.searchRange(arguments, from: 1, count: text.count) {
          found =
            name.hasPrefix("r")
            ? TextAlgorithms.findLast(needle, in: text, range)
            : TextAlgorithms.find(needle, in: text, range)
        }
        if found == nil && name.hasSuffix("index") { throw interpreter.error("ValueError", "subsection not found") }
        return .int(found ?? -1)
      }
    }
    define("count", of: type, .parsed(1...3)) { interpreter, value, arguments throws(Raised) in
      let text = interpreter.bytes(value)
      let needle = try interpreter.needle(arguments[0])
      guard let range = try interpreter.searchRange(arguments, from: 1, count: text.count) else { return .int(0) }
      return .int(TextAlgorithms.count(needle, in: text, range))
    }
    for name in ["startswith", "endswith"] {
      define(name, of: type, .parsed(1...3)) { interpreter, value, arguments throws(Raised) in
        let text = interpreter.bytes(value)
        var candidates = [arguments[0]]
        if arguments[0].isKind(.tuple) {
          candidates = Array(arguments[0].unsafeAs(TupleObject.self).elements)
        } else if !arguments[0].isKind(.bytes) {
          throw interpreter.error(
            "TypeError",
            "\(name) first arg must be bytes or a tuple of bytes, not \(interpreter.typeName(arguments[0]))")
        }
        guard let range = try interpreter.searchRange(arguments, from: 1, count: text.count) else { return .false }
        for item in candidates {
          let affix = try interpreter.bytesArgument(item)
          let part = text[range]
          if name == "startswith" ? part.starts(with: affix) : part.suffix(affix.count).elementsEqual(affix) {
            return .true
          }
        }
        return .false
      }
    }
  }

  private func installBytesCutting() {
    let type = types.bytes
    define("join", of: type, .one) { interpreter, value, arguments throws(Raised) in
      if interpreter.iteratorIsMissing(arguments[0]) {
        throw interpreter.error("TypeError", "can only join an iterable")
      }
      let items = try interpreter.collect(arguments[0])
      defer { for item in items { item.release() } }
      var out: [UInt8] = []
      for (index, item) in items.enumerated() {
        guard let part = item.byteContents else {
          throw interpreter.error(
            "TypeError", "sequence item \(index): expected a bytes-like object, \(interpreter.typeName(item)) found")
        }
        if index > 0 { out += interpreter.bytes(value) }
        out += part
      }
      return interpreter.bytesValue(out)
    }
    for name in ["split", "rsplit"] {
      define(name, of: type, .named(["sep", "maxsplit"])) { interpreter, value, arguments throws(Raised) in
        let text = interpreter.bytes(value)
        let limit = try arguments.optional(1, "maxsplit").map(interpreter.integerArgument) ?? -1
        let separator = arguments.optional(0, "sep") ?? .none
        let parts: [Range<Int>]
        if separator.isNone {
          parts =
            name == "split"
            ? TextAlgorithms.words(text, limit: limit, isSpace: CharacterClass.isByteSpace)
            : TextAlgorithms.wordsFromEnd(text, limit: limit, isSpace: CharacterClass.isByteSpace)
        } else {
          let mark = try interpreter.bytesArgument(separator)
          if mark.isEmpty { throw interpreter.error("ValueError", "empty separator") }
          parts =
            name == "split"
            ? TextAlgorithms.split(text, by: mark, limit: limit)
            : TextAlgorithms.splitFromEnd(text, by: mark, limit: limit)
        }
        return interpreter.list(owning: parts.map { interpreter.bytesValue(text[$0]) })
      }
    }
    define("splitlines", of: type, .named(["keepends"])) { interpreter, value, arguments throws(Raised) in
      let keeps = try arguments.optional(0, "keepends").map(interpreter.isTrue) ?? false
      let text = interpreter.bytes(value)
      let lines = TextAlgorithms.lines(text, keepsEnds: keeps) { $0 == 10 || $0 == 13 }
      return interpreter.list(owning: lines.map { interpreter.bytesValue(text[$0]) })
    }
    for name in ["strip", "lstrip", "rstrip"] {
      define(name, of: type, .counts(0...1)) { interpreter, value, arguments throws(Raised) in
        var isStripped = CharacterClass.isByteSpace
        if let characters = arguments.optional(0), !characters.isNone {
          let set = try interpreter.bytesArgument(characters)
          isStripped = { set.contains($0) }
        }
        let text = interpreter.bytes(value)
        return interpreter.bytesValue(
          text[TextAlgorithms.strip(text, left: name != "rstrip", right: name != "lstrip", isStripped: isStripped)])
      }
    }
    define("replace", of: type, .counts(2...3)) { interpreter, value, arguments throws(Raised) in
      let limit = try arguments.optional(2).map(interpreter.integerArgument) ?? -1
      let old = try interpreter.bytesArgument(arguments[0])
      let new = try interpreter.bytesArgument(arguments[1])
      let text = interpreter.bytes(value)
      let (size, overflow) = (text.count + 1).multipliedReportingOverflow(by: new.count + 1)
      if new.count > old.count { try interpreter.reserve(overflow ? Int.max : size) }
      return interpreter.bytesValue(TextAlgorithms.replace(old, by: new, in: text, limit: limit))
    }
    for name in ["removeprefix", "removesuffix"] {
      define(name, of: type, .one) { interpreter, value, arguments throws(Raised) in
        let text = interpreter.bytes(value)
        let affix = try interpreter.bytesArgument(arguments[0])
        if name == "removeprefix" {
          return interpreter.bytesValue(text.starts(with: affix) ? text.dropFirst(affix.count) : text[...])
        }
        return interpreter.bytesValue(
          text.suffix(affix.count).elementsEqual(affix) ? text.dropLast(affix.count) : text[...])
      }
    }
  }

  private func installBytesClasses() {
    let mappings: [(String, @Sendable ([UInt32]) -> [UInt32])] = [
      ("upper", { CaseMapping.upper($0) }), ("lower", { CaseMapping.lower($0) }), ("title", { CaseMapping.title($0) }),
      ("capitalize", { CaseMapping.capitalize($0) }), ("swapcase", { CaseMapping.swapcase($0) }),
    ]
    for (name, mapping) in mappings {
      define(name, of: types.bytes, .none) { interpreter, value, _ throws(Raised) in
        // Only ASCII letters have case in bytes: the others stand aside as a letter that has none.
        let bytes = interpreter.bytes(value)
        let mapped = mapping(bytes.map { $0 < 128 ? UInt32($0) : 0x80 })
        return interpreter.bytesValue(zip(bytes, mapped).map { $0 < 128 ? UInt8(truncatingIfNeeded: $1) : $0 })
      }
    }
    let classes: [(String, @Sendable (UInt8) -> Bool)] = [
      ("isalpha", { $0 < 128 && CharacterClass.isAlpha(UInt32($0)) }),
      ("isalnum", { $0 < 128 && CharacterClass.isAlphanumeric(UInt32($0)) }),
      ("isdigit", { $0 >= 48 && $0 <= 57 }), ("isspace", { CharacterClass.isByteSpace($0) }),
    ]
    for (name, isMember) in classes {
      define(name, of: types.bytes, .none) { interpreter, value, _ throws(Raised) in
        let bytes = interpreter.bytes(value)
        return .bool(!bytes.isEmpty && bytes.allSatisfy(isMember))
      }
    }
    define("isascii", of: types.bytes, .none) { interpreter, value, _ throws(Raised) in
      .bool(interpreter.bytes(value).allSatisfy { $0 < 128 })
    }
  }
}
