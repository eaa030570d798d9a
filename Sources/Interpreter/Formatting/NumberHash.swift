import BigInt

/// CPython's hashes of numbers and tuples on 64-bit machines.
package enum NumberHash {
  private static let bits = 61
  private static let modulus: UInt64 = (1 << 61) - 1

  /// `hash(value)`: the value modulo 2^61 - 1 with its sign; never -1.
  package static func hash(_ value: Int) -> Int {
    finish(UInt64(value.magnitude) % modulus, isNegative: value < 0)
  }

  /// `hash(value)`, equal to that of an equal small integer.
  package static func hash(_ value: BigInt) -> Int {
    var rest: UInt64 = 0
    for word in Array(value.magnitude.words).reversed() {
      // 2^64 = 8 modulo 2^61 - 1.
      let (high, low) = rest.multipliedFullWidth(by: 8)
      rest = (low % modulus + high % modulus * 8 % modulus + UInt64(word) % modulus) % modulus
    }
    return finish(rest, isNegative: value.sign == .minus)
  }

  package static func hash(_ value: IntegerValue) -> Int {
    switch value {
    case .small(let value): hash(value)
    case .big(let value): hash(value)
    }
  }

  /// `hash(value)`, equal to that of an equal integer; nil for a NaN, whose hash is the identity of its object.
  package static func hash(_ value: Double) -> Int? {
    if value.isNaN { return nil }
    if value.isInfinite { return value < 0 ? -314159 : 314159 }
    if value == 0 { return 0 }
    // value = significand × 2^exponent; a power of two modulo 2^61 - 1 is a rotation of 61 bits.
    var significand = value.significandBitPattern
    let field = Int(value.exponentBitPattern)
    if field > 0 { significand |= 1 << 52 }
    let exponent = max(field, 1) - 1075
    let shift = UInt64(((exponent % bits) + bits) % bits)
    let rotated = shift == 0 ? significand : ((significand << shift) & modulus) | (significand >> (61 - shift))
    return finish(rotated % modulus, isNegative: value < 0)
  }

  /// `hash(tuple)` from the hashes of its items (the xxHash-based mix of CPython 3.8 and later).
  package static func tuple(_ hashes: some Collection<Int>) -> Int {
    let prime1: UInt64 = 11_400_714_785_074_694_791
    let prime2: UInt64 = 14_029_467_366_897_019_727
    let prime5: UInt64 = 2_870_177_450_012_600_261
    var accumulator = prime5
    for hash in hashes {
      accumulator = accumulator &+ UInt64(bitPattern: Int64(hash)) &* prime2
      accumulator = (accumulator << 31) | (accumulator >> 33)
      accumulator = accumulator &* prime1
    }
    accumulator = accumulator &+ (UInt64(hashes.count) ^ (prime5 ^ 3_527_539))
    return accumulator == .max ? 1_546_275_796 : Int(Int64(bitPattern: accumulator))
  }

  private static func finish(_ value: UInt64, isNegative: Bool) -> Int {
    let signed = Int(Int64(bitPattern: value))
    let result = isNegative ? -signed : signed
    return result == -1 ? -2 : result
  }
}
