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

  /// An argument that must be a `str`, borrowed; `what` begins the message.
  func textArgument(_ value: Value, _ what: String) throws(Raised) -> StringObject {
    guard value.isKind(.string) else { throw error("TypeError", "\(what) must be str, not \(typeName(value))") }
    return value.unsafeAs(StringObject.self)
  }

  /// A list of parts of a string; owned.
  private func parts(_ ranges: [Range<Int>], of text: StringObject) -> Value {
    let list = ListObject(type: types.list, capacity: ranges.count)
    for range in ranges { list.append(owning: substring(text, range)) }
    return .object(list)
  }

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

  /// What is searched for; borrowed.
  private func needle(_ value: Value) throws(Raised) -> StringObject {
    guard value.isKind(.string) else { throw error("TypeError", "must be str, not \(typeName(value))") }
    return value.unsafeAs(StringObject.self)
  }

  // MARK: Searching

  private func installStringSearch() {
    let type = types.str
    for name in ["find", "rfind", "index", "rindex"] {
      define(name, of: type, .parsed(1...3)) { interpreter, value, arguments throws(Raised) in
        let text = value.unsafeAs(StringObject.self)
        let needle = try interpreter.needle(arguments[0])
        var found: Int?
        if let range = try interpreter.searchRange(arguments, from: 1, count: text.count) {
          found = text.find(needle, range, isLast: name.hasPrefix("r"))
        }
        if found == nil && name.hasSuffix("index") { throw interpreter.error("ValueError", "substring not found") }
        return .int(found ?? -1)
      }
    }
    define("count", of: type, .parsed(1...3)) { interpreter, value, arguments throws(Raised) in
      let text = value.unsafeAs(StringObject.self)
      let needle = try interpreter.needle(arguments[0])
      guard let range = try interpreter.searchRange(arguments, from: 1, count: text.count) else { return .int(0) }
      return .int(text.count(of: needle, range))
    }
    for name in ["startswith", "endswith"] {
      define(name, of: type, .parsed(1...3)) { interpreter, value, arguments throws(Raised) in
        let text = value.unsafeAs(StringObject.self)
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
        for item in candidates {
          let affix = item.unsafeAs(StringObject.self)
          let position = name == "startswith" ? range.lowerBound : range.upperBound - affix.count
          if text.has(affix, at: position, in: range) { return .true }
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
        let text = value.unsafeAs(StringObject.self)
        let limit = try arguments.optional(1, "maxsplit").map(interpreter.integerArgument) ?? -1
        let separator = arguments.optional(0, "sep") ?? .none
        if separator.isNone {
          return interpreter.parts(text.words(limit: limit, fromEnd: name == "rsplit"), of: text)
        }
        guard separator.isKind(.string) else {
          throw interpreter.error("TypeError", "must be str or None, not \(interpreter.typeName(separator))")
        }
        let mark = separator.unsafeAs(StringObject.self)
        if mark.count == 0 { throw interpreter.error("ValueError", "empty separator") }
        return interpreter.parts(text.split(by: mark, limit: limit, fromEnd: name == "rsplit"), of: text)
      }
    }
    define("splitlines", of: type, .named(["keepends"])) { interpreter, value, arguments throws(Raised) in
      let keeps = try arguments.optional(0, "keepends").map(interpreter.isTrue) ?? false
      let lines = TextAlgorithms.lines(
        interpreter.points(value), keepsEnds: keeps, isBreak: CharacterClass.isLineBreak)
      return interpreter.parts(lines, of: value.unsafeAs(StringObject.self))
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
        let text = value.unsafeAs(StringObject.self)
        let part = text.stripped(left: name != "rstrip", right: name != "lstrip", isStripped: isStripped)
        return interpreter.substring(text, part)
      }
    }
    for name in ["removeprefix", "removesuffix"] {
      define(name, of: type, .one) { interpreter, value, arguments throws(Raised) in
        let text = value.unsafeAs(StringObject.self)
        let affix = try interpreter.textArgument(arguments[0], "\(name)() argument")
        let position = name == "removeprefix" ? 0 : text.count - affix.count
        guard text.has(affix, at: position, in: 0..<text.count) else {
          return interpreter.substring(text, 0..<text.count)
        }
        return interpreter.substring(text, position == 0 ? affix.count..<text.count : 0..<position)
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
        let text = value.unsafeAs(StringObject.self)
        let mark = try interpreter.needle(arguments[0])
        if mark.count == 0 { throw interpreter.error("ValueError", "empty separator") }
        let isLast = name == "rpartition"
        let found = text.find(mark, 0..<text.count, isLast: isLast) ?? (isLast ? 0 : text.count)
        let rest = min(found + mark.count, text.count)
        let isFound = text.has(mark, at: found, in: 0..<text.count)
        return interpreter.tuple(owning: [
          interpreter.substring(text, 0..<found), interpreter.substring(text, found..<(isFound ? rest : found)),
          interpreter.substring(text, (isFound ? rest : found)..<text.count),
        ])
      }
    }
  }

  /// `separator.join(iterable)`; owned.
  private func join(_ separator: Value, _ iterable: Value) throws(Raised) -> Value {
    // Nothing of the program runs while a list is joined.
    if iterable.hasType(types.list) {
      return try join(separator, elements: iterable.unsafeAs(ListObject.self).elements)
    }
    let items: [Value]
    do throws(Raised) {
      items = try collect(iterable)
    } catch {
      guard isInFlight("TypeError"), iteratorIsMissing(iterable) else { throw error }
      clearException()
      throw self.error("TypeError", "can only join an iterable")
    }
    defer { for item in items { item.release() } }
    let result = items.withUnsafeBufferPointer { buffer -> Result<Value, Raised> in
      do throws(Raised) { return .success(try join(separator, elements: buffer)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  private func join(_ separator: Value, elements items: UnsafeBufferPointer<Value>) throws(Raised) -> Value {
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
      if marks + size == 0 { return heap.emptyString.retained() }
      return .object(StringObject.make(types.str, joining: items, mark, count: marks + size))
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
