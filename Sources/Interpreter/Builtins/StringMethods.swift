/// The methods of `str` that search, cut and join. What changes case and asks for classes: StringMethods+Case.swift.
extension Interpreter {
  func installStringMethods() {
    installStringSearch()
    installStringCutting()
    installStringPadding()
    installStringFormatting()
    installStringCase()
    installStringTranslation()
  }

  /// The code points of a receiver that is a `str`.
  func points(_ value: Value) -> [UInt32] { value.unsafeAs(StringObject.self).codePoints }

  /// The code points of an argument that must be a `str`; `what` begins the message.
  func stringArgument(_ value: Value, _ what: String) throws(Raised) -> [UInt32] {
    guard value.isKind(.string) else { throw error("TypeError", "\(what) must be str, not \(typeName(value))") }
    return points(value)
  }

  /// A list of strings; owned.
  private func stringList(_ parts: [[UInt32]]) -> Value { list(owning: parts.map { string(codePoints: $0) }) }

  /// The range that optional start and end arguments cut out of `count` elements; nil when start lies behind the end.
  func searchRange(_ arguments: Arguments, from index: Int, count: Int) throws(Raised) -> Range<Int>? {
    var (start, end) = (0, count)
    if let value = arguments.optional(index), !value.isNone { start = try sliceIndex(value) }
    if let value = arguments.optional(index + 1), !value.isNone { end = try sliceIndex(value) }
    if start < 0 { start = max(start &+ count, 0) }
    if end < 0 { end = max(end &+ count, 0) }
    end = min(end, count)
    return start <= end ? start..<end : nil
  }

  // MARK: Searching

  private func installStringSearch() {
    let type = types.str
    for name in ["find", "rfind", "index", "rindex"] {
      define(name, of: type, .parsed(1...3)) { interpreter, value, arguments throws(Raised) in
        let text = interpreter.points(value)
        guard arguments[0].isKind(.string) else {
          throw interpreter.error("TypeError", "must be str, not \(interpreter.typeName(arguments[0]))")
        }
        let needle = interpreter.points(arguments[0])
        var found: Int?
        if let range = try interpreter.searchRange(arguments, from: 1, count: text.count) {
          found =
            name.hasPrefix("r")
            ? TextAlgorithms.findLast(needle, in: text, range)
            : TextAlgorithms.find(needle, in: text, range)
        }
        if found == nil && name.hasSuffix("index") { throw interpreter.error("ValueError", "substring not found") }
        return .int(found ?? -1)
      }
    }
    define("count", of: type, .parsed(1...3)) { interpreter, value, arguments throws(Raised) in
      let text = interpreter.points(value)
      guard arguments[0].isKind(.string) else {
        throw interpreter.error("TypeError", "must be str, not \(interpreter.typeName(arguments[0]))")
      }
      guard let range = try interpreter.searchRange(arguments, from: 1, count: text.count) else { return .int(0) }
      return .int(TextAlgorithms.count(interpreter.points(arguments[0]), in: text, range))
    }
    for name in ["startswith", "endswith"] {
      define(name, of: type, .parsed(1...3)) { interpreter, value, arguments throws(Raised) in
        let text = interpreter.points(value)
        var candidates = [arguments[0]]
        if arguments[0].isKind(.tuple) {
          candidates = Array(arguments[0].unsafeAs(TupleObject.self).elements)
          for item in candidates where !item.isKind(.string) {
            throw interpreter.error(
              "TypeError", "tuple for \(name) must only contain str, not \(interpreter.typeName(item))")
          }
        } else if !arguments[0].isKind(.string) {
          throw interpreter.error(
            "TypeError",
            "\(name) first arg must be str or a tuple of str, not \(interpreter.typeName(arguments[0]))")
        }
        guard let range = try interpreter.searchRange(arguments, from: 1, count: text.count) else { return .false }
        let part = text[range]
        for item in candidates {
          let affix = interpreter.points(item)
          if name == "startswith" ? part.starts(with: affix) : part.suffix(affix.count).elementsEqual(affix) {
            return .true
          }
        }
        return .false
      }
    }
  }

  // MARK: Cutting and joining

  private func installStringCutting() {
    let type = types.str
    define("join", of: type, .one) { interpreter, value, arguments throws(Raised) in
      try interpreter.join(value, arguments[0])
    }
    for name in ["split", "rsplit"] {
      define(name, of: type, .named(["sep", "maxsplit"])) { interpreter, value, arguments throws(Raised) in
        let text = interpreter.points(value)
        let limit = try arguments.optional(1, "maxsplit").map(interpreter.integerArgument) ?? -1
        let separator = arguments.optional(0, "sep") ?? .none
        if separator.isNone {
          return interpreter.stringList(
            name == "split"
              ? TextAlgorithms.words(text, limit: limit, isSpace: CharacterClass.isSpace)
              : TextAlgorithms.wordsFromEnd(text, limit: limit, isSpace: CharacterClass.isSpace))
        }
        guard separator.isKind(.string) else {
          throw interpreter.error("TypeError", "must be str or None, not \(interpreter.typeName(separator))")
        }
        let mark = interpreter.points(separator)
        if mark.isEmpty { throw interpreter.error("ValueError", "empty separator") }
        return interpreter.stringList(
          name == "split"
            ? TextAlgorithms.split(text, by: mark, limit: limit)
            : TextAlgorithms.splitFromEnd(text, by: mark, limit: limit))
      }
    }
    define("splitlines", of: type, .named(["keepends"])) { interpreter, value, arguments throws(Raised) in
      let keeps = try arguments.optional(0, "keepends").map(interpreter.isTrue) ?? false
      return interpreter.stringList(
        TextAlgorithms.lines(interpreter.points(value), keepsEnds: keeps, isBreak: CharacterClass.isLineBreak))
    }
    for name in ["strip", "lstrip", "rstrip"] {
      define(name, of: type, .counts(0...1)) { interpreter, value, arguments throws(Raised) in
        var isStripped = CharacterClass.isSpace
        if let characters = arguments.optional(0), !characters.isNone {
          guard characters.isKind(.string) else {
            throw interpreter.error("TypeError", "\(name) arg must be None or str")
          }
          let set = interpreter.points(characters)
          isStripped = { set.contains($0) }
        }
        let text = interpreter.points(value)
        let part = TextAlgorithms.strip(text, left: name != "rstrip", right: name != "lstrip", isStripped: isStripped)
        return interpreter.string(codePoints: Array(part))
      }
    }
    for name in ["removeprefix", "removesuffix"] {
      define(name, of: type, .one) { interpreter, value, arguments throws(Raised) in
        let text = interpreter.points(value)
        let affix = try interpreter.stringArgument(arguments[0], "\(name)() argument")
        if name == "removeprefix" {
          guard text.starts(with: affix) else { return interpreter.string(codePoints: text) }
          return interpreter.string(codePoints: Array(text.dropFirst(affix.count)))
        }
        guard text.suffix(affix.count).elementsEqual(affix) else { return interpreter.string(codePoints: text) }
        return interpreter.string(codePoints: text.dropLast(affix.count))
      }
    }
    define("replace", of: type, .counts(2...3)) { interpreter, value, arguments throws(Raised) in
      let old = try interpreter.stringArgument(arguments[0], "replace() argument 1")
      let new = try interpreter.stringArgument(arguments[1], "replace() argument 2")
      let limit = try arguments.optional(2).map(interpreter.integerArgument) ?? -1
      let text = interpreter.points(value)
      let (size, overflow) = (text.count + 1).multipliedReportingOverflow(by: 4 * (new.count + 1))
      if new.count > old.count { try interpreter.reserve(overflow ? Int.max : size) }
      return interpreter.string(codePoints: TextAlgorithms.replace(old, by: new, in: text, limit: limit))
    }
    for name in ["partition", "rpartition"] {
      define(name, of: type, .one) { interpreter, value, arguments throws(Raised) in
        let text = interpreter.points(value)
        guard arguments[0].isKind(.string) else {
          throw interpreter.error("TypeError", "must be str, not \(interpreter.typeName(arguments[0]))")
        }
        let mark = interpreter.points(arguments[0])
        if mark.isEmpty { throw interpreter.error("ValueError", "empty separator") }
        let isLast = name == "rpartition"
        let found =
          isLast
          ? TextAlgorithms.findLast(mark, in: text, 0..<text.count)
          : TextAlgorithms.find(mark, in: text, 0..<text.count)
        let parts: [[UInt32]]
        if let found {
          parts = [Array(text[..<found]), mark, Array(text[(found + mark.count)...])]
        } else {
          parts = isLast ? [[], [], text] : [text, [], []]
        }
        return interpreter.tuple(owning: parts.map { interpreter.string(codePoints: $0) })
      }
    }
  }

  /// `separator.join(iterable)`; owned.
  private func join(_ separator: Value, _ iterable: Value) throws(Raised) -> Value {
    let items: [Value]
    do throws(Raised) {
      items = try collect(iterable)
    } catch {
      guard isInFlight("TypeError"), iteratorIsMissing(iterable) else { throw error }
      clearException()
      throw self.error("TypeError", "can only join an iterable")
    }
    defer { for item in items { item.release() } }
    var size = 0
    for (index, item) in items.enumerated() {
      guard item.isKind(.string) else {
        throw error("TypeError", "sequence item \(index): expected str instance, \(typeName(item)) found")
      }
      size &+= item.unsafeAs(StringObject.self).count
    }
    let mark = separator.unsafeAs(StringObject.self)
    let (marks, overflow) = mark.count.multipliedReportingOverflow(by: max(items.count - 1, 0))
    try reserve(overflow ? Int.max : (marks + size) * 4)
    if items.count == 1 && type(of: items[0]) === types.str { return items[0].retained() }
    if mark.isASCII && items.allSatisfy({ $0.unsafeAs(StringObject.self).isASCII }) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(marks + size)
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(contentsOf: mark.bytes) }
        bytes.append(contentsOf: item.unsafeAs(StringObject.self).bytes)
      }
      return bytes.isEmpty ? string(codePoints: []) : string(ascii: bytes)
    }
    var out: [UInt32] = []
    out.reserveCapacity(marks + size)
    let points = mark.codePoints
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(contentsOf: points) }
      out.append(contentsOf: item.unsafeAs(StringObject.self).codePoints)
    }
    return string(codePoints: out)
  }

  /// Whether a value offers no way to be iterated, so that a TypeError came from `iter` itself.
  func iteratorIsMissing(_ value: Value) -> Bool {
    switch value.kind {
    case .immediate, .bigInt, .complex, .slice, .code, .function, .nativeFunction, .boundMethod, .module: true
    case .instance: typeMember(value, names.iter) == nil && typeMember(value, names.getItem) == nil
    default: false
    }
  }
}
