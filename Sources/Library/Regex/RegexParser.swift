/// Why a pattern is none: CPython's words and the place in the pattern.
struct RegexProblem: Error {
  let message: String
  /// Nil for problems of the whole pattern.
  let position: Int?

  init(_ message: String, at position: Int?) {
    self.message = message
    self.position = position
  }
}

/// Reads patterns as Python's `re` writes them.
struct RegexParser {
  /// The flags of Python's `re`.
  struct Flags: OptionSet {
    let rawValue: Int
    static let ignoresCase = Flags(rawValue: 2)
    static let multiline = Flags(rawValue: 8)
    static let dotMatchesAll = Flags(rawValue: 16)
    static let unicode = Flags(rawValue: 32)
    static let verbose = Flags(rawValue: 64)
    static let ascii = Flags(rawValue: 256)
  }

  let pattern: [UInt32]
  var position = 0
  /// Flags of the whole pattern, and those that hold here.
  private(set) var globalFlags: Flags
  var flags: Flags
  /// Number of capturing groups so far.
  private(set) var groupCount = 0
  private(set) var groupNames: [(name: String, index: Int)] = []
  private var openGroups: Set<Int> = []
  private var nesting = 0

  private static let nestingLimit = 100

  init(_ pattern: [UInt32], _ flags: Int) {
    self.pattern = pattern
    globalFlags = Flags(rawValue: flags)
    self.flags = globalFlags
  }

  /// Reads the whole pattern.
  mutating func parse() throws(RegexProblem) -> RegexNode {
    let node = try alternatives()
    if position < pattern.count { throw RegexProblem("unbalanced parenthesis", at: position) }
    return node
  }

  // MARK: Characters

  func peek(_ offset: Int = 0) -> UInt32? {
    position + offset < pattern.count ? pattern[position + offset] : nil
  }

  /// Whether the next character is this one.
  func isNext(_ character: Character, _ offset: Int = 0) -> Bool {
    peek(offset) == character.unicodeScalars.first?.value
  }

  /// Takes the next character if it is this one.
  mutating func take(_ character: Character) -> Bool {
    guard isNext(character) else { return false }
    position += 1
    return true
  }

  func text(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for code in pattern[range] { result.append(Unicode.Scalar(code) ?? "\u{FFFD}") }
    return String(result)
  }

  /// A test for one code point under the flags that hold here.
  func one(_ code: UInt32) -> RegexNode { .one(test([.range(code...code)])) }

  func test(_ items: [CharacterTest.Item], isNegated: Bool = false) -> CharacterTest {
    CharacterTest(
      items, isNegated: isNegated, ignoresCase: flags.contains(.ignoresCase), isASCII: flags.contains(.ascii))
  }

  // MARK: Structure

  private mutating func alternatives() throws(RegexProblem) -> RegexNode {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Self.nestingLimit { throw RegexProblem("too many nested groups", at: position) }
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .alternatives(parts)
  }

  private mutating func sequence() throws(RegexProblem) -> RegexNode {
    var parts: [RegexNode] = []
    while let next = peek(), !isNext("|"), !isNext(")") {
      if flags.contains(.verbose) {
        if CharacterTest.belongs(next, to: .space, isASCII: true) {
          position += 1
          continue
        }
        if isNext("#") {
          while let code = peek(), code != 10 { position += 1 }
          continue
        }
      }
      if let repetition = try repetition() {
        try apply(repetition, to: &parts)
      } else if let part = try item() {
        parts.append(part)
      }
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private struct Repetition {
    let range: ClosedRange<Int>
    let start: Int
  }

  /// `*`, `+`, `?`, `{m,n}`; a brace that is none of these is a character.
  private mutating func repetition() throws(RegexProblem) -> Repetition? {
    let start = position
    if take("*") { return Repetition(range: 0...RegexNode.unbounded, start: start) }
    if take("+") { return Repetition(range: 1...RegexNode.unbounded, start: start) }
    if take("?") { return Repetition(range: 0...1, start: start) }
    guard isNext("{") else { return nil }
    position += 1
    let low = digits()
    var high = low
    if take(",") { high = digits() }
    let isOpen = pattern[position - 1] == 44
    guard take("}"), low != nil || high != nil || isOpen else {
      position = start
      return nil
    }
    let minimum = low ?? 0
    let maximum = high ?? (isOpen ? RegexNode.unbounded : minimum)
    guard minimum < 4_294_967_295, maximum == RegexNode.unbounded || maximum < 4_294_967_295 else {
      throw RegexProblem("the repetition number is too large", at: nil)
    }
    if maximum < minimum { throw RegexProblem("min repeat greater than max repeat", at: start + 1) }
    return Repetition(range: minimum...maximum, start: start)
  }

  private mutating func digits() -> Int? {
    let start = position
    var value = 0
    while let code = peek(), (48...57).contains(code) {
      value = min(value * 10 + Int(code - 48), 1 << 40)
      position += 1
    }
    return position > start ? value : nil
  }

  private mutating func apply(_ repetition: Repetition, to parts: inout [RegexNode]) throws(RegexProblem) {
    guard let last = parts.last else { throw RegexProblem("nothing to repeat", at: repetition.start) }
    switch last {
    case .assertion: throw RegexProblem("nothing to repeat", at: repetition.start)
    case .repeated: throw RegexProblem("multiple repeat", at: repetition.start)
    default: break
    }
    let eagerness: RegexNode.Eagerness = take("?") ? .lazy : (take("+") ? .possessive : .greedy)
    parts[parts.count - 1] = .repeated(
      last, minimum: repetition.range.lowerBound, maximum: repetition.range.upperBound, eagerness)
  }

  private mutating func item() throws(RegexProblem) -> RegexNode? {
    let start = position
    let code = pattern[position]
    position += 1
    switch code {
    case 0x2E:
      return .one(flags.contains(.dotMatchesAll) ? test([], isNegated: true) : test([.range(10...10)], isNegated: true))
    case 0x5E: return .assertion(flags.contains(.multiline) ? .lineStart : .textStart)
    case 0x24: return .assertion(flags.contains(.multiline) ? .lineEnd : .end)
    case 0x28: return try group(start)
    case 0x5B: return .one(try set(start))
    case 0x5C:
      position = start
      return try escape()
    default: return one(code)
    }
  }

  // MARK: Groups

  private mutating func group(_ start: Int) throws(RegexProblem) -> RegexNode? {
    guard take("?") else { return try captured(start, name: nil) }
    guard let kind = peek().flatMap({ Unicode.Scalar($0) }) else {
      throw RegexProblem("unexpected end of pattern", at: position)
    }
    position += 1
    switch kind {
    case ":": return .group(try body(start), index: nil)
    case ">": return .atomic(try body(start))
    case "=", "!": return .look(try body(start), isNegative: kind == "!", behind: nil)
    case "#":
      while let code = peek(), code != 0x29 { position += 1 }
      guard take(")") else { throw RegexProblem("missing ), unterminated comment", at: start) }
      return nil
    case "P":
      if take("<") { return try captured(start, name: try name(until: ">", isDefinition: true)) }
      if take("=") { return try namedReference(start) }
      guard peek() != nil else { throw RegexProblem("unexpected end of pattern", at: position) }
      throw RegexProblem("unknown extension ?P\(text(position..<position + 1))", at: start + 1)
    case "<":
      guard peek() != nil else { throw RegexProblem("unexpected end of pattern", at: position) }
      guard isNext("=") || isNext("!") else {
        throw RegexProblem("unknown extension ?<\(text(position..<position + 1))", at: start + 1)
      }
      let isNegative = take("!")
      if !isNegative { position += 1 }
      let inner = try body(start)
      let width = inner.width
      guard width.lowerBound == width.upperBound else {
        throw RegexProblem("look-behind requires fixed-width pattern", at: nil)
      }
      return .look(inner, isNegative: isNegative, behind: width.lowerBound)
    case "(": return try conditional(start)
    default:
      position -= 1
      return try flagGroup(start)
    }
  }

  private mutating func captured(_ start: Int, name: (text: String, start: Int)?) throws(RegexProblem) -> RegexNode {
    groupCount += 1
    let index = groupCount
    if let name {
      if let known = groupNames.first(where: { $0.name == name.text }) {
        throw RegexProblem(
          "redefinition of group name '\(name.text)' as group \(index); was group \(known.index)", at: name.start)
      }
      groupNames.append((name.text, index))
    }
    openGroups.insert(index)
    let inner = try body(start)
    openGroups.remove(index)
    return .group(inner, index: index)
  }

  /// The rest of a group up to its `)`; flags set inside end with it.
  private mutating func body(_ start: Int) throws(RegexProblem) -> RegexNode {
    let outer = flags
    let node = try alternatives()
    flags = outer
    guard take(")") else { throw RegexProblem("missing ), unterminated subpattern", at: start) }
    return node
  }

  private mutating func name(until end: Character, isDefinition: Bool) throws(RegexProblem)
    -> (text: String, start: Int)
  {
    let start = position
    while peek() != nil, !isNext(end) { position += 1 }
    let text = text(start..<position)
    guard take(end) else {
      if text.isEmpty { throw RegexProblem("missing group name", at: start) }
      throw RegexProblem("missing \(end), unterminated name", at: start)
    }
    if text.isEmpty { throw RegexProblem("missing group name", at: start) }
    let isNumber = !isDefinition && text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
    let isName = text.unicodeScalars.enumerated().allSatisfy { index, scalar in
      scalar == "_" || (index == 0 ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue)
    }
    guard isName || isNumber else { throw RegexProblem("bad character in group name '\(text)'", at: start) }
    return (text, start)
  }

  private mutating func namedReference(_ start: Int) throws(RegexProblem) -> RegexNode {
    let name = try name(until: ")", isDefinition: true)
    guard let known = groupNames.first(where: { $0.name == name.text }) else {
      throw RegexProblem("unknown group name '\(name.text)'", at: name.start)
    }
    return try reference(known.index, at: name.start)
  }

  /// A reference to a group that is complete.
  func reference(_ index: Int, at start: Int) throws(RegexProblem) -> RegexNode {
    if index > groupCount { throw RegexProblem("invalid group reference \(index)", at: start) }
    if openGroups.contains(index) { throw RegexProblem("cannot refer to an open group", at: start - 1) }
    return .reference(index, ignoresCase: flags.contains(.ignoresCase))
  }

  private mutating func conditional(_ start: Int) throws(RegexProblem) -> RegexNode {
    let name = try name(until: ")", isDefinition: false)
    var index = groupNames.first { $0.name == name.text }?.index
    if let number = Int(name.text) {
      if number == 0 { throw RegexProblem("bad group number", at: name.start) }
      if number > groupCount { throw RegexProblem("invalid group reference \(number)", at: name.start) }
      index = number
    }
    guard let index else { throw RegexProblem("unknown group name '\(name.text)'", at: name.start) }
    let outer = flags
    let yes = try sequence()
    var no = RegexNode.empty
    if take("|") {
      no = try sequence()
      if isNext("|") { throw RegexProblem("conditional backref with more than two branches", at: position + 1) }
    }
    flags = outer
    guard take(")") else { throw RegexProblem("missing ), unterminated subpattern", at: start) }
    return .conditional(index, yes, no)
  }

  /// `(?i)` for the whole pattern, `(?i:…)` and `(?-i:…)` for a part.
  private mutating func flagGroup(_ start: Int) throws(RegexProblem) -> RegexNode? {
    var added: Flags = []
    var removed: Flags = []
    var isRemoving = false
    func missing() -> String { !isRemoving ? "missing -, : or )" : removed.isEmpty ? "missing flag" : "missing :" }
    let letters: [Character: Flags] = [
      "i": .ignoresCase, "m": .multiline, "s": .dotMatchesAll, "x": .verbose, "a": .ascii, "u": .unicode,
    ]
    while let code = peek(), let scalar = Unicode.Scalar(code) {
      if let flag = letters[Character(scalar)] {
        if isRemoving { removed.insert(flag) } else { added.insert(flag) }
        position += 1
      } else if scalar == "-", !isRemoving {
        isRemoving = true
        position += 1
      } else if scalar == ")", !isRemoving, !added.isEmpty {
        if start != 0 { throw RegexProblem("global flags not at the start of the expression", at: start) }
        position += 1
        flags.formUnion(added)
        globalFlags.formUnion(added)
        return nil
      } else if scalar == ":", !added.isEmpty || !removed.isEmpty {
        position += 1
        let outer = flags
        flags = flags.union(added).subtracting(removed)
        let inner = try alternatives()
        flags = outer
        guard take(")") else { throw RegexProblem("missing ), unterminated subpattern", at: start) }
        return .group(inner, index: nil)
      } else {
        let isLetter = scalar.properties.isAlphabetic
        if added.isEmpty && removed.isEmpty && !isRemoving {
          throw RegexProblem("unknown extension ?\(scalar)", at: start + 1)
        }
        throw RegexProblem(isLetter ? "unknown flag" : missing(), at: position)
      }
    }
    throw RegexProblem(missing(), at: position)
  }
}
