/// The format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
package struct FormatSpec: Equatable, Sendable {
  package enum Alignment: UInt32, Sendable {
    case left = 0x3C
    case right = 0x3E
    case center = 0x5E
    case afterSign = 0x3D
  }

  package enum Grouping: Sendable {
    case none, comma, underscore
  }

  package var fill: UInt32 = code(" ")
  package var alignment: Alignment
  /// `+`, `-`, a space, or 0 for none.
  package var sign: UInt32 = 0
  package var coercesNegativeZero = false
  package var isAlternate = false
  package var width: Int?
  package var grouping = Grouping.none
  package var precision: Int?
  /// The presentation type, or 0 for none.
  package var type: UInt32

  /// Reads a spec for a value of the type `typeName`, whose presentation type and alignment without one in the text are
  /// `defaultType` (0 for none) and `defaultAlignment`. Throws CPython's ValueErrors.
  package init(
    _ text: some Collection<UInt32>, typeName: String, defaultType: UInt32, defaultAlignment: Alignment
  ) throws(FormattingError) {
    let points = Array(text)
    var cursor = Cursor(points)
    alignment = defaultAlignment
    type = defaultType
    var hasFill = false
    var hasAlignment = false
    if points.count >= 2, let alignment = Alignment(rawValue: points[1]) {
      self.alignment = alignment
      fill = points[0]
      hasFill = true
      hasAlignment = true
      cursor.index = 2
    } else if let first = points.first, let alignment = Alignment(rawValue: first) {
      self.alignment = alignment
      hasAlignment = true
      cursor.index = 1
    }
    if let next = cursor.peek, next == code("+") || next == code("-") || next == code(" ") {
      sign = next
      cursor.index += 1
    }
    coercesNegativeZero = cursor.take("z")
    isAlternate = cursor.take("#")
    if !hasFill && cursor.take("0") {
      fill = code("0")
      if !hasAlignment && defaultAlignment == .right { alignment = .afterSign }
    }
    width = try cursor.integer()
    if cursor.take(",") { grouping = .comma }
    if cursor.take("_") {
      if grouping != .none { throw Self.bothGroupings }
      grouping = .underscore
    }
    if grouping == .underscore && cursor.peek == code(",") { throw Self.bothGroupings }
    if cursor.take(".") {
      precision = try cursor.integer()
      if precision == nil { throw .value("Format specifier missing precision") }
    }
    if points.count - cursor.index > 1 {
      throw .value("Invalid format specifier '\(StringRepr.string(points))' for object of type '\(typeName)'")
    }
    if let next = cursor.peek { type = next }
    try checkGrouping()
  }

  private static let bothGroupings = FormattingError.value("Cannot specify both ',' and '_'.")

  private func checkGrouping() throws(FormattingError) {
    if grouping == .none { return }
    switch Unicode.Scalar(type) {
    case "d", "e", "f", "g", "E", "G", "%", "F", "\0": return
    case "b", "o", "x", "X": if grouping == .underscore { return }
    default: break
    }
    let mark = grouping == .comma ? "," : "_"
    throw .value("Cannot specify '\(mark)' with '\(Self.shown(type))'.")
  }

  /// The ValueError of a presentation type that the value's type does not have.
  func unknownType(_ typeName: String) -> FormattingError {
    .value("Unknown format code '\(Self.shown(type))' for object of type '\(typeName)'")
  }

  private static func shown(_ type: UInt32) -> String {
    if type > 32 && type < 128 { return StringRepr.string([type]) }
    return "\\x" + String(type, radix: 16)
  }

  private struct Cursor {
    let points: [UInt32]
    var index = 0

    init(_ points: [UInt32]) { self.points = points }

    var peek: UInt32? { index < points.count ? points[index] : nil }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      if peek != character.value { return false }
      index += 1
      return true
    }

    mutating func integer() throws(FormattingError) -> Int? {
      let start = index
      var value = 0
      while let digit = peek.flatMap(CharacterClass.decimalValue) {
        value = try FormatSpec.appending(digit, to: value)
        index += 1
      }
      return index == start ? nil : value
    }
  }

  /// `value * 10 + digit`, or the ValueError of a number that is too long.
  static func appending(_ digit: Int, to value: Int) throws(FormattingError) -> Int {
    let (product, overflow) = value.multipliedReportingOverflow(by: 10)
    let (sum, carry) = product.addingReportingOverflow(digit)
    if overflow || carry { throw .value("Too many decimal digits in format string") }
    return sum
  }
}
