/// Output compared number by number, for recordings from another platform.
///
/// Words and punctuation must be equal, white space may differ (columns are padded to the widest number). A number with
/// a point or an exponent may differ by the tolerance of its dtype, and where four or more decimals are shown by one
/// unit of the last one. Whole numbers must be equal.
struct NumericText {
  private struct Token {
    var text: String
    /// Index of the line from 0.
    var line: Int
    /// The value of a number with a point or an exponent; nil for all other tokens.
    var value: Double?
    /// One unit of its last decimal.
    var unit = 0.0
    /// Decimals shown.
    var decimals = 0
    var tolerance = Tolerance.float32
  }

  private var tokens: [Token] = []

  /// Cuts `text` into tokens; numbers of no stated dtype count as `defaultDtype`.
  init(_ text: String, defaultDtype: String) {
    var line = 0
    var rest = text.unicodeScalars[...]
    var previous: Unicode.Scalar = " "
    while let scalar = rest.first {
      var length = 1
      if scalar == "\n" {
        line += 1
      } else if scalar.isLetter {
        length = rest.prefix { $0.isLetter || $0.isDigit }.count
        tokens.append(Token(text: String(rest.prefix(length)), line: line))
      } else if let count = NumericText.numberLength(rest, after: previous) {
        length = count
        tokens.append(NumericText.number(String(rest.prefix(length)), line: line))
      } else if scalar != " " && scalar != "\t" {
        tokens.append(Token(text: String(scalar), line: line))
      }
      previous = rest.prefix(length).last ?? scalar
      rest.removeFirst(length)
    }
    var tolerance = Tolerance.of(defaultDtype) ?? .float32
    let standard = tolerance
    for index in tokens.indices.reversed() {
      tokens[index].tolerance = tolerance
      if let stated = Tolerance.of(tokens[index].text) { tolerance = stated }
      if tokens[index].text == "tensor" || tokens[index].text == "array" { tolerance = standard }
    }
  }

  /// The line of this text, from 0, where `other` first differs by more than the tolerance; nil where they agree.
  func firstDifference(from other: NumericText) -> Int? {
    for (mine, theirs) in zip(tokens, other.tokens) where !NumericText.agree(mine, theirs) { return mine.line }
    if tokens.count == other.tokens.count { return nil }
    return tokens.count > other.tokens.count ? tokens[other.tokens.count].line : (tokens.last?.line ?? 0)
  }

  private static func agree(_ left: Token, _ right: Token) -> Bool {
    if left.text == right.text { return true }
    guard let a = left.value, let b = right.value, a.isFinite, b.isFinite else { return false }
    var allowed = left.tolerance.absolute + left.tolerance.relative * max(abs(a), abs(b))
    if min(left.decimals, right.decimals) >= 4 { allowed = max(allowed, max(left.unit, right.unit) * 1.0000001) }
    return abs(a - b) <= allowed
  }

  private static func numberLength(_ text: Substring.UnicodeScalarView, after previous: Unicode.Scalar) -> Int? {
    guard !previous.isLetter && !previous.isDigit else { return nil }
    var rest = text
    var length = 0
    func digits() -> Int {
      let count = rest.prefix { $0.isDigit }.count
      rest.removeFirst(count)
      length += count
      return count
    }
    if rest.first == "-" {
      guard " \n\t[(,=:".unicodeScalars.contains(previous) else { return nil }
      rest.removeFirst()
      length += 1
    }
    var count = digits()
    if rest.first == "." {
      rest.removeFirst()
      length += 1
      count += digits()
    }
    guard count > 0 else { return nil }
    if rest.first == "e" || rest.first == "E" {
      let before = length
      rest.removeFirst()
      length += 1
      if rest.first == "-" || rest.first == "+" {
        rest.removeFirst()
        length += 1
      }
      if digits() == 0 { length = before }
    }
    return length
  }

  private static func number(_ text: String, line: Int) -> Token {
    var token = Token(text: text, line: line)
    let mantissa = text.utf8.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
    guard text.utf8.contains(UInt8(ascii: ".")) || mantissa.count < text.utf8.count, let value = Double(text) else {
      return token
    }
    token.value = value
    if let point = mantissa.firstIndex(of: UInt8(ascii: ".")) {
      token.decimals = mantissa.distance(from: point, to: mantissa.endIndex) - 1
    }
    let exponent = Int(String(decoding: text.utf8.dropFirst(mantissa.count + 1), as: UTF8.self)) ?? 0
    token.unit = Double("1e\(min(max(exponent, -400), 400) - token.decimals)") ?? 0
    return token
  }
}

/// How far a number of a dtype may be off, as in `torch.testing.assert_close`.
private struct Tolerance {
  var relative: Double
  var absolute: Double

  static let float32 = Tolerance(relative: 1.3e-6, absolute: 1e-5)

  static func of(_ dtype: String) -> Tolerance? {
    switch dtype {
    case "float64", "complex128": Tolerance(relative: 1e-7, absolute: 1e-7)
    case "float32", "complex64": float32
    case "float16": Tolerance(relative: 1e-3, absolute: 1e-5)
    case "bfloat16": Tolerance(relative: 1.6e-2, absolute: 1e-5)
    default: nil
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isLetter: Bool { self == "_" || properties.isAlphabetic }
}
