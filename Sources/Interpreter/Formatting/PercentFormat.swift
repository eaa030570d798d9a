/// One `%` conversion of a printf-style template.
package struct PercentConversion: Equatable, Sendable {
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let leftAdjust = Flags(rawValue: 1)
    package static let sign = Flags(rawValue: 2)
    package static let blank = Flags(rawValue: 4)
    package static let alternate = Flags(rawValue: 8)
    package static let zero = Flags(rawValue: 16)
  }

  package var flags: Flags = []
  package var width = 0
  package var precision: Int?
  package var type: UInt32 = 0
  /// Where the type stands in the template, for the error of an unknown one.
  package var typeIndex = 0
}

/// Reads a printf-style template; what needs an argument (`*`) is asked for in the order of the text.
struct PercentParser {
  private let template: [UInt32]
  private(set) var index = 0

  init(_ template: [UInt32]) { self.template = template }

  var isAtEnd: Bool { index >= template.count }

  private var peek: UInt32? { index < template.count ? template[index] : nil }

  /// Appends the text up to the next conversion, `%%` included; false at the end of the template.
  mutating func appendLiteral(to out: inout [UInt32]) throws(FormattingError) -> Bool {
    while index < template.count {
      let start = index
      while index < template.count && template[index] != code("%") { index += 1 }
      out.append(contentsOf: template[start..<index])
      if index >= template.count { return false }
      index += 1
      guard let next = peek else { throw .value("incomplete format") }
      if next != code("%") { return true }
      out.append(next)
      index += 1
    }
    return false
  }

  /// The mapping key `(name)` of the conversion that starts here, nil when it has none.
  mutating func key(isMapping: Bool) throws(FormattingError) -> [UInt32]? {
    if peek != code("(") { return nil }
    if !isMapping { throw .type("format requires a mapping") }
    index += 1
    let start = index
    var depth = 1
    while let next = peek {
      if next == code(")") { depth -= 1 }
      if next == code("(") { depth += 1 }
      index += 1
      if depth == 0 { return Array(template[start..<(index - 1)]) }
    }
    throw .value("incomplete format key")
  }

  mutating func flags() -> PercentConversion.Flags {
    var flags: PercentConversion.Flags = []
    while let next = peek {
      switch next {
      case code("-"): flags.insert(.leftAdjust)
      case code("+"): flags.insert(.sign)
      case code(" "): flags.insert(.blank)
      case code("#"): flags.insert(.alternate)
      case code("0"): flags.insert(.zero)
      default: return flags
      }
      index += 1
    }
    return flags
  }

  mutating func takeStar() -> Bool { take("*") }

  mutating func takePoint() -> Bool { take(".") }

  /// Digits, nil when there are none; `what` names the number in the error above `maximum`.
  mutating func number(_ what: String, maximum: Int) throws(FormattingError) -> Int? {
    let start = index
    var value = 0
    while let next = peek, next >= code("0"), next <= code("9") {
      let digit = Int(next - code("0"))
      if value > (maximum - digit) / 10 { throw .value("\(what) too big") }
      value = value * 10 + digit
      index += 1
    }
    return index == start ? nil : value
  }

  /// The type letter and its place, after a length modifier that says nothing.
  mutating func type() throws(FormattingError) -> (type: UInt32, index: Int) {
    if let next = peek, next == code("h") || next == code("l") || next == code("L") { index += 1 }
    guard let next = peek else { throw .value("incomplete format") }
    index += 1
    return (next, index - 1)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    if peek != character.value { return false }
    index += 1
    return true
  }
}
