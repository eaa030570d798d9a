import Kernels

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// PyTorch's CPU random generator: the same seed draws the same numbers in the same order.
///
/// A value type; a copy is a saved state (`get_state`, `fork_rng`).
public struct Generator: Sendable {
  /// The seed of the last `seed(_:)`, as `initial_seed()` reports it.
  public internal(set) var initialSeed: UInt64
  /// How many 32-bit outputs were drawn since the seed: the position that a session record keeps.
  public internal(set) var position: UInt64 = 0

  var twister: MersenneTwister
  /// The second value of a Box-Muller pair, kept for the next single normal draw.
  var pendingNormal: Double?

  /// PyTorch's default seed, which an unseeded generator reports.
  public static let defaultSeed: UInt64 = 67_280_421_310_721

  /// A generator that starts from `seed`.
  public init(seed: UInt64 = Generator.defaultSeed) {
    initialSeed = seed
    twister = MersenneTwister(seed: seed)
  }

  /// Starts again from `seed`; drops a kept normal value.
  public mutating func seed(_ seed: UInt64) { self = Generator(seed: seed) }

  /// Starts from `seed` and discards `position` outputs: the state that a session record describes, but for a kept
  /// normal value.
  public mutating func restore(seed: UInt64, position: UInt64) {
    self = Generator(seed: seed)
    while self.position < position { _ = nextUInt32() }
  }

  /// The next 32 bits.
  @inline(__always)
  public mutating func nextUInt32() -> UInt32 {
    position &+= 1
    return twister.nextUInt32()
  }

  /// The next 64 bits: two outputs, the first one high.
  @inline(__always)
  public mutating func nextUInt64() -> UInt64 {
    position &+= 2
    return twister.nextUInt64()
  }

  /// A float64 uniform in [0, 1) with 53 bits.
  @inline(__always)
  public mutating func nextDouble() -> Double {
    Double(nextUInt64() & 0x1f_ffff_ffff_ffff) * 0x1p-53
  }

  /// A float32 uniform in [0, 1) with 24 bits.
  @inline(__always)
  public mutating func nextFloat() -> Float { Float(nextUInt32() & 0xff_ffff) * 0x1p-24 }

  /// One standard normal by Box-Muller in float64; every second call uses the kept value.
  public mutating func nextNormal() -> Double {
    if let value = pendingNormal {
      pendingNormal = nil
      return value
    }
    let u1 = nextDouble()
    let u2 = nextDouble()
    let radius = sqrt(-2 * log1p(-u2))
    let angle = 2 * Double.pi * u1
    pendingNormal = radius * sin(angle)
    return radius * cos(angle)
  }
}
