/// The 32-bit Mersenne Twister MT19937, seeded as PyTorch seeds its CPU generator.
///
/// Source: Matsumoto and Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998). A value type: a copy is a saved state.
public struct MersenneTwister: Sendable {
  static let size = 624
  private static let shift = 397

  var state: [UInt32]
  var next: Int

  /// Starts from the low 32 bits of `seed`.
  public init(seed: UInt64) {
    state = [UInt32](repeating: 0, count: Self.size)
    next = Self.size
    var previous = UInt32(truncatingIfNeeded: seed)
    state[0] = previous
    for i in 1..<Self.size {
      previous = 1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(i)
      state[i] = previous
    }
  }

  /// The next tempered 32 bits.
  public mutating func nextUInt32() -> UInt32 {
    if next == Self.size { regenerate() }
    var y = state[next]
    next += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9d2c_5680
    y ^= (y << 15) & 0xefc6_0000
    y ^= y >> 18
    return y
  }

  /// Two outputs, the first one in the high half.
  @inline(__always)
  public mutating func nextUInt64() -> UInt64 {
    let high = UInt64(nextUInt32())
    return high << 32 | UInt64(nextUInt32())
  }

  private mutating func regenerate() {
    state.withUnsafeMutableBufferPointer { s in
      @inline(__always) func twist(_ a: UInt32, _ b: UInt32) -> UInt32 {
        let mixed = (a & 0x8000_0000) | (b & 0x7fff_ffff)
        return (mixed >> 1) ^ (b & 1 == 0 ? 0 : 0x9908_b0df)
      }
      let n = Self.size
      let m = Self.shift
      for i in 0..<(n - m) { s[i] = s[i + m] ^ twist(s[i], s[i + 1]) }
      for i in (n - m)..<(n - 1) { s[i] = s[i + m - n] ^ twist(s[i], s[i + 1]) }
      s[n - 1] = s[m - 1] ^ twist(s[n - 1], s[0])
    }
    next = 0
  }
}
