import BigInt

/// An integer as this folder takes and gives it: small whenever it fits a machine word.
package enum IntegerValue: Equatable, Sendable {
  case small(Int)
  case big(BigInt)

  /// The value in its normal form.
  package init(_ value: BigInt) {
    if let small = Int(exactly: value) { self = .small(small) } else { self = .big(value) }
  }

  package var isNegative: Bool {
    switch self {
    case .small(let value): value < 0
    case .big(let value): value.sign == .minus
    }
  }

  package var bigInt: BigInt {
    switch self {
    case .small(let value): BigInt(value)
    case .big(let value): value
    }
  }

  /// The nearest double, half to even; throws OverflowError where there is none.
  package func double() throws(FormattingError) -> Double {
    switch self {
    case .small(let value): return Double(value)
    case .big(let value):
      let result = IntegerRounding.double(value)
      if result.isInfinite { throw .overflow("int too large to convert to float") }
      return result
    }
  }
}

/// Correct rounding of big integers to doubles.
enum IntegerRounding {
  /// The nearest double, half to even; infinite beyond the range.
  static func double(_ value: BigInt) -> Double {
    let magnitude = value.magnitude
    let bits = magnitude.bitWidth
    if bits <= 64 {
      let small = Double(UInt64(truncatingIfNeeded: magnitude))
      return value.sign == .minus ? -small : small
    }
    if bits > 1024 { return value.sign == .minus ? -.infinity : .infinity }
    // 64 leading bits, the last one sticky: rounding these to 53 rounds the whole.
    let shift = bits - 64
    var leading = UInt64(truncatingIfNeeded: magnitude >> shift)
    if magnitude.trailingZeroBitCount < shift { leading |= 1 }
    let result = Double(sign: .plus, exponent: shift, significand: Double(leading))
    return value.sign == .minus ? -result : result
  }
}
