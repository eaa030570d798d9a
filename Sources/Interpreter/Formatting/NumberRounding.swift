import BigInt

/// `round` and `float.as_integer_ratio`.
package enum NumberRounding {
  /// `round(value, digits)`: the exact decimal value rounded half to even, read back. Throws OverflowError where the result is
  /// too large.
  package static func round(_ value: Double, digits: Int) throws(FormattingError) -> Double {
    if !value.isFinite || digits > 323 { return value }
    if digits < -308 { return 0.0 * value }
    let rounded: DecimalDigits
    if digits >= 0 {
      rounded = .fractional(value, count: digits)
    } else {
      rounded = .rounded(.fractional(value, count: 1100), toPlace: -digits)
    }
    var text = rounded.digits
    text.append(byte("e"))
    text.append(contentsOf: String(rounded.point - rounded.digits.count).utf8)
    let result = FloatParsing.decimal(text)
    if result.isInfinite { throw .overflow("rounded value too large to represent") }
    return value.sign == .minus ? -result : result
  }

  /// `round(value)`: to the nearest integer, half to even. Throws ValueError for a NaN, OverflowError for an infinity.
  package static func round(_ value: Double) throws(FormattingError) -> IntegerValue {
    try integer(value.rounded(.toNearestOrEven))
  }

  /// `int(value)`: towards zero. Throws ValueError for a NaN, OverflowError for an infinity.
  package static func integer(_ value: Double) throws(FormattingError) -> IntegerValue {
    if value.isNaN { throw .value("cannot convert float NaN to integer") }
    if value.isInfinite { throw .overflow("cannot convert float infinity to integer") }
    let whole = value.rounded(.towardZero)
    if let small = Int(exactly: whole) { return .small(small) }
    return IntegerValue(BigInt(whole))
  }

  /// `round(value, digits)` of an integer: itself unless `digits` is negative, else half to even at that place.
  package static func round(_ value: IntegerValue, digits: Int) throws(FormattingError) -> IntegerValue {
    if digits >= 0 { return value }
    let magnitude = value.bigInt.magnitude
    // 10^n above twice the value rounds it to zero, without making 10^n.
    if digits.magnitude > UInt(magnitude.bitWidth) { return .small(0) }
    let unit = BigUInt(10).power(Int(digits.magnitude))
    var (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: unit)
    let double = remainder * 2
    if double > unit || (double == unit && quotient & 1 == 1) { quotient += 1 }
    return IntegerValue(BigInt(sign: value.isNegative ? .minus : .plus, magnitude: quotient * unit))
  }

  /// `value.as_integer_ratio()`. Throws ValueError for a NaN, OverflowError for an infinity.
  package static func integerRatio(
    _ value: Double
  ) throws(FormattingError) -> (numerator: IntegerValue, denominator: IntegerValue) {
    if value.isNaN { throw .value("cannot convert NaN to integer ratio") }
    if value.isInfinite { throw .overflow("cannot convert Infinity to integer ratio") }
    if value == 0 { return (.small(0), .small(1)) }
    let field = Int(value.exponentBitPattern)
    var significand = value.significandBitPattern
    if field > 0 { significand |= 1 << 52 }
    let zeros = significand.trailingZeroBitCount
    significand >>= UInt64(zeros)
    let exponent = max(field, 1) - 1075 + zeros
    let odd = BigInt(sign: value < 0 ? .minus : .plus, magnitude: BigUInt(significand))
    if exponent >= 0 { return (IntegerValue(odd << exponent), .small(1)) }
    return (IntegerValue(odd), IntegerValue(BigInt(1) << -exponent))
  }
}

extension DecimalDigits {
  /// Exact digits rounded half to even to a multiple of 10^place.
  static func rounded(_ exact: DecimalDigits, toPlace place: Int) -> DecimalDigits {
    var result = exact
    let kept = exact.point - place
    let zero = DecimalDigits(zero: exact.isNegative)
    if exact.isZero || kept < 0 { return zero }
    if kept >= exact.digits.count { return exact }
    let dropped = exact.digits[kept...]
    let isHalf = dropped.count == 1 && dropped.first == byte("5")
    let isUp = isHalf ? kept > 0 && exact.digits[kept - 1] & 1 == 1 : (dropped.first ?? 0) >= byte("5")
    result.digits.removeSubrange(kept...)
    if isUp {
      var index = kept - 1
      while index >= 0 && result.digits[index] == byte("9") { index -= 1 }
      result.digits.removeSubrange((index + 1)...)
      if index >= 0 {
        result.digits[index] += 1
      } else {
        result.digits = [byte("1")]
        result.point += 1
      }
    }
    while result.digits.last == byte("0") { result.digits.removeLast() }
    return result.digits.isEmpty ? zero : result
  }

  private init(zero isNegative: Bool) {
    digits = [byte("0")]
    point = 1
    self.isNegative = isNegative
  }
}
