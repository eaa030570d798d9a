/// Escapes and sets of characters.
extension RegexParser {
  /// `\d`, `\w`, `\s` and their opposites.
  private static func category(_ letter: Unicode.Scalar) -> CharacterTest.Item? {
    switch letter {
    case "d": .category(.digit, isNegated: false)
    case "D": .category(.digit, isNegated: true)
    case "w": .category(.word, isNegated: false)
    case "W": .category(.word, isNegated: true)
    case "s": .category(.space, isNegated: false)
    case "S": .category(.space, isNegated: true)
    default: nil
    }
  }

  private static func control(_ letter: Unicode.Scalar) -> UInt32? {
    switch letter {
    case "a": 7
    case "f": 12
    case "n": 10
    case "r": 13
    case "t": 9
    case "v": 11
    case "\\": 92
    default: nil
    }
  }

  /// An escape outside a set; the position is at its backslash.
  mutating func escape() throws(RegexProblem) -> RegexNode {
    let start = position
    position += 1
    guard let code = peek(), let letter = Unicode.Scalar(code) else {
      if position < pattern.count { return one(pattern[position]) }
      throw RegexProblem("bad escape (end of pattern)", at: start)
    }
    position += 1
    if let item = Self.category(letter) { return .one(test([item])) }
    if let control = Self.control(letter) { return one(control) }
    let isASCII = flags.contains(.ascii)
    switch letter {
    case "A": return .assertion(.textStart)
    case "Z": return .assertion(.textEnd)
    case "b": return .assertion(.boundary(ascii: isASCII))
    case "B": return .assertion(.inside(ascii: isASCII))
    case "x", "u", "U": return one(try hexadecimal(letter, start))
    case "0":
      return one(octal(atMost: 2, from: 0))
    case "1"..."9": return try numberedReference(letter, start)
    default:
      if ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) {
        throw RegexProblem("bad escape \\\(letter)", at: start)
      }
      return one(code)
    }
  }

  /// `\1`, or three octal digits.
  private mutating func numberedReference(_ letter: Unicode.Scalar, _ start: Int) throws(RegexProblem) -> RegexNode {
    var number = Int(letter.value - 48)
    if let next = peek(), (48...57).contains(next) {
      if letter.value < 52, (48...55).contains(next), let last = peek(1), (48...55).contains(last) {
        position += 2
        return one((letter.value - 48) * 64 + (next - 48) * 8 + (last - 48))
      }
      position += 1
      number = number * 10 + Int(next - 48)
    }
    return try reference(number, at: start + 1)
  }

  private mutating func octal(atMost count: Int, from first: UInt32) -> UInt32 {
    var value = first
    for _ in 0..<count {
      guard let code = peek(), (48...55).contains(code) else { break }
      value = value * 8 + (code - 48)
      position += 1
    }
    return value
  }

  private mutating func hexadecimal(_ letter: Unicode.Scalar, _ start: Int) throws(RegexProblem) -> UInt32 {
    let wanted = letter == "x" ? 2 : letter == "u" ? 4 : 8
    var value: UInt32 = 0
    var count = 0
    while count < wanted, let code = peek(), let digit = Unicode.Scalar(code).flatMap({ Character($0).hexDigitValue }),
      code < 128
    {
      value = value &* 16 &+ UInt32(digit)
      count += 1
      position += 1
    }
    guard count == wanted else { throw RegexProblem("incomplete escape \(text(start..<position))", at: start) }
    guard value <= 0x10FFFF else { throw RegexProblem("bad escape \(text(start..<position))", at: start) }
    return value
  }

  /// A set from behind its `[` on.
  mutating func set(_ start: Int) throws(RegexProblem) -> CharacterTest {
    var items: [CharacterTest.Item] = []
    let isNegated = take("^")
    let first = position
    while true {
      guard peek() != nil else { throw RegexProblem("unterminated character set", at: start) }
      if isNext("]") && position > first { break }
      let begin = position
      let low = try setItem(start)
      guard isNext("-") else {
        items.append(low)
        continue
      }
      position += 1
      guard peek() != nil else { throw RegexProblem("unterminated character set", at: start) }
      if isNext("]") {
        items += [low, .range(45...45)]
        break
      }
      let high = try setItem(start)
      guard case .range(let a) = low, case .range(let b) = high, a.lowerBound <= b.lowerBound else {
        throw RegexProblem("bad character range \(text(begin..<position))", at: begin)
      }
      items.append(.range(a.lowerBound...b.lowerBound))
    }
    position += 1
    return test(items, isNegated: isNegated)
  }

  private mutating func setItem(_ start: Int) throws(RegexProblem) -> CharacterTest.Item {
    let begin = position
    let code = pattern[position]
    position += 1
    guard code == 92 else { return .range(code...code) }
    guard let next = peek() else { throw RegexProblem("unterminated character set", at: start) }
    position += 1
    guard let letter = Unicode.Scalar(next) else { return .range(next...next) }
    if let item = Self.category(letter) { return item }
    if let control = Self.control(letter) { return .range(control...control) }
    switch letter {
    case "b": return .range(8...8)
    case "x", "u", "U":
      let value = try hexadecimal(letter, begin)
      return .range(value...value)
    case "0"..."7":
      let value = octal(atMost: 2, from: next - 48)
      if value > 255 {
        throw RegexProblem("octal escape value \(text(begin..<position)) outside of range 0-0o377", at: begin)
      }
      return .range(value...value)
    default:
      if ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) || ("8"..."9").contains(letter) {
        throw RegexProblem("bad escape \\\(letter)", at: begin)
      }
      return .range(next...next)
    }
  }
}
