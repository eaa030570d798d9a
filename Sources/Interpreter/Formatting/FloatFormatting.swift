/// Floats as text.
package enum FloatFormatting {
  /// What `append(_:as:precision:options:to:)` may add or leave out.
  package struct Options: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `#`: the point is always there, and `g` keeps trailing zeros.
    package static let alternate = Options(rawValue: 1)
    /// `.0` is added to what would look like an integer, as `repr` does.
    package static let addDotZero = Options(rawValue: 2)
    /// `z`: a result of all zeros has no minus sign.
    package static let coerceNegativeZero = Options(rawValue: 4)
  }

  /// Appends `repr(value)`: `0.1`, `1e-05`, `1e+16`, `inf`, `nan`, `-0.0`.
  package static func appendRepr(_ value: Double, to out: inout [UInt8]) {
    if appendSpecial(value, to: &out) { return }
    lay(.shortest(value), as: byte("r"), precision: 0, options: .addDotZero, to: &out)
  }

  /// `repr(value)` as ASCII bytes.
  package static func repr(_ value: Double) -> [UInt8] {
    var out: [UInt8] = []
    appendRepr(value, to: &out)
    return out
  }

  /// Appends `value` in the format `e`, `f`, `g`, `E`, `F`, `G` or `r` (as `repr`; the precision is ignored) with an exact,
  /// half-even rounding. Throws MemoryError for a precision beyond `FormattingLimits.maximumLength`.
  package static func append(
    _ value: Double, as format: UInt8, precision: Int, options: Options = [], to out: inout [UInt8]
  ) throws(FormattingError) {
    try FormattingLimits.check(length: precision)
    let isUpper = format >= byte("A") && format <= byte("Z")
    let start = out.count
    if !appendSpecial(value, to: &out) {
      let format = format | 0x20
      let precision = format == byte("g") ? max(1, precision) : max(0, precision)
      var digits: DecimalDigits
      switch format {
      case byte("e"): digits = .significant(value, count: precision + 1)
      case byte("f"): digits = .fractional(value, count: precision)
      case byte("g"): digits = .significant(value, count: precision)
      default: digits = .shortest(value)
      }
      if options.contains(.coerceNegativeZero) && digits.isZero { digits.isNegative = false }
      lay(digits, as: format, precision: precision, options: options, to: &out)
    }
    if isUpper {
      for index in start..<out.count where out[index] >= byte("a") && out[index] <= byte("z") { out[index] -= 32 }
    }
  }

  private static func appendSpecial(_ value: Double, to out: inout [UInt8]) -> Bool {
    if value.isFinite { return false }
    if value.isNaN {
      out.append(contentsOf: "nan".utf8)
    } else {
      out.append(contentsOf: (value < 0 ? "-inf" : "inf").utf8)
    }
    return true
  }

  private static func lay(
    _ number: DecimalDigits, as format: UInt8, precision: Int, options: Options, to out: inout [UInt8]
  ) {
    let digits = number.digits
    var point = number.point
    let addsDotZero = options.contains(.addDotZero)
    let isAlternate = options.contains(.alternate)
    var usesExponent = false
    var end = digits.count
    switch format {
    case byte("e"):
      usesExponent = true
      end = precision + 1
    case byte("f"):
      end = point + precision
    case byte("g"):
      usesExponent = point <= -4 || point > precision - (addsDotZero ? 1 : 0)
      if isAlternate { end = precision }
    default:
      usesExponent = point <= -4 || point > 16
    }
    let exponent = point - 1
    if usesExponent { point = 1 }
    end = !usesExponent && addsDotZero ? max(end, point + 1) : max(end, point)

    if number.isNegative { out.append(byte("-")) }
    if point <= 0 {
      out.append(byte("0"))
      out.append(byte("."))
      out.append(repeating: byte("0"), count: min(-point, end - point))
    }
    for index in 0..<min(digits.count, max(end, 0)) {
      if index == point && point > 0 { out.append(byte(".")) }
      out.append(digits[index])
    }
    if point > 0 && digits.count < point {
      out.append(repeating: byte("0"), count: point - digits.count)
      out.append(byte("."))
      out.append(repeating: byte("0"), count: end - point)
    } else {
      if point > 0 && digits.count == point { out.append(byte(".")) }
      out.append(repeating: byte("0"), count: end - max(digits.count, point > 0 ? point : digits.count))
    }
    if out.last == byte(".") && !isAlternate { out.removeLast() }
    if usesExponent {
      out.append(byte("e"))
      out.append(byte(exponent < 0 ? "-" : "+"))
      if exponent.magnitude < 10 { out.append(byte("0")) }
      out.append(contentsOf: String(exponent.magnitude).utf8)
    }
  }
}
