#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A finite double as decimal digits: `0.d₁d₂d₃… × 10^point`, without trailing zeros (zero is `0` with point 1).
package struct DecimalDigits: Equatable, Sendable {
  /// ASCII digits; the first is not zero unless the value is.
  package var digits: [UInt8]
  /// Where the decimal point stands, counted from the left of `digits`.
  package var point: Int
  package var isNegative: Bool

  package var isZero: Bool { digits.count == 1 && digits[0] == byte("0") }

  /// The shortest digits that read back as `value`.
  package static func shortest(_ value: Double) -> DecimalDigits {
    var text = value.magnitude.description
    return text.withUTF8 { DecimalDigits(decimal: $0, isNegative: value.sign == .minus) }
  }

  /// The exact value rounded half to even to `count` significant digits.
  package static func significant(_ value: Double, count: Int) -> DecimalDigits {
    // A double has at most 767 significant digits; what follows is zeros.
    printed(value, "%.*e", precision: max(0, min(count - 1, 800)))
  }

  /// The exact value rounded half to even to `count` digits after the point.
  package static func fractional(_ value: Double, count: Int) -> DecimalDigits {
    // A double has at most 1,074 digits after the point; what follows is zeros.
    printed(value, "%.*f", precision: max(0, min(count, 1100)))
  }

  private static func printed(_ value: Double, _ format: String, precision: Int) -> DecimalDigits {
    let capacity = precision + 330
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
      let length = withVaList([Int32(truncatingIfNeeded: precision), value.magnitude]) {
        vsnprintf(buffer.baseAddress, capacity, format, $0)
      }
      let text = buffer.prefix(max(0, min(Int(length), capacity - 1)))
      return DecimalDigits(decimal: text.lazy.map { UInt8(bitPattern: $0) }, isNegative: value.sign == .minus)
    }
  }

  /// Reads `123.45` or `1.5e-07` (no sign).
  private init(decimal text: some Sequence<UInt8>, isNegative: Bool) {
    var digits: [UInt8] = []
    var point = 0
    var isAfterPoint = false
    var exponent = 0
    var isExponentNegative = false
    var isInExponent = false
    for character in text {
      switch character {
      case byte("."): isAfterPoint = true
      case byte("e"): isInExponent = true
      case byte("-"): isExponentNegative = true
      case byte("+"): break
      default:
        if isInExponent {
          exponent = exponent &* 10 &+ Int(character &- 48)
        } else {
          if !isAfterPoint { point += 1 }
          if digits.isEmpty && character == byte("0") {
            point -= 1
            continue
          }
          digits.append(character)
        }
      }
    }
    // A leading zero after the point moves the point left; one before it was taken back above.
    while digits.last == byte("0") { digits.removeLast() }
    self.isNegative = isNegative
    if digits.isEmpty {
      self.digits = [byte("0")]
      self.point = 1
    } else {
      self.digits = digits
      self.point = point + (isExponentNegative ? -exponent : exponent)
    }
  }
}
