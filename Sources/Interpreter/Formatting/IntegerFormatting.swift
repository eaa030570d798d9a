import BigInt

/// Integers as text.
package enum IntegerFormatting {
  /// The ValueError of an integer with too many decimal digits to print.
  package static func digitLimitError(_ limit: Int) -> FormattingError {
    .value(
      "Exceeds the limit (\(limit) digits) for integer string conversion; "
        + "use sys.set_int_max_str_digits() to increase the limit")
  }

  /// Appends `str(value)`. Throws ValueError above `limit` digits (0 for no limit).
  package static func append(
    _ value: IntegerValue, limit: Int = FormattingLimits.maximumIntegerDigits, to out: inout [UInt8]
  ) throws(FormattingError) {
    if value.isNegative { out.append(byte("-")) }
    try appendMagnitude(value, radix: 10, limit: limit, to: &out)
  }

  /// Appends the digits of the absolute value in radix 2, 8, 10 or 16 (lower case), without sign and prefix. Only radix 10
  /// knows the limit.
  package static func appendMagnitude(
    _ value: IntegerValue, radix: Int, limit: Int = FormattingLimits.maximumIntegerDigits, to out: inout [UInt8]
  ) throws(FormattingError) {
    switch value {
    case .small(let value): append(UInt64(value.magnitude), radix: UInt64(radix), to: &out)
    case .big(let value):
      let magnitude = value.magnitude
      if radix != 10 {
        append(magnitude, bitsPerDigit: radix == 16 ? 4 : radix == 8 ? 3 : 1, to: &out)
        return
      }
      // 10^limit has at most 3.33 × limit + 1 bits; what is longer is refused before any division.
      let (bound, overflow) = limit.multipliedReportingOverflow(by: 4)
      if limit > 0 && !overflow && magnitude.bitWidth > bound { throw digitLimitError(limit) }
      let digits = magnitude.description.utf8
      if limit > 0 && digits.count > limit { throw digitLimitError(limit) }
      out.append(contentsOf: digits)
    }
  }

  private static func append(_ value: UInt64, radix: UInt64, to out: inout [UInt8]) {
    let start = out.count
    var rest = value
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: radix)
      out.append(Self.digit(UInt(digit)))
      rest = quotient
    } while rest != 0
    out[start...].reverse()
  }

  /// A linear walk over the bits, where division would be quadratic.
  private static func append(_ value: BigUInt, bitsPerDigit: Int, to out: inout [UInt8]) {
    let words = Array(value.words)
    let count = (value.bitWidth + bitsPerDigit - 1) / bitsPerDigit
    let mask = (UInt(1) << UInt(bitsPerDigit)) - 1
    out.reserveCapacity(out.count + count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let (word, bit) = (index * bitsPerDigit).quotientAndRemainder(dividingBy: UInt.bitWidth)
      var digit = words[word] >> UInt(bit)
      if bit + bitsPerDigit > UInt.bitWidth && word + 1 < words.count {
        digit |= words[word + 1] << UInt(UInt.bitWidth - bit)
      }
      out.append(Self.digit(digit & mask))
    }
  }

  private static func digit(_ value: UInt) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: value)
    return value < 10 ? byte("0") + value : byte("a") + value - 10
  }
}
