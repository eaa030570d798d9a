/// A source of random bits as NumPy's distributions use it.
protocol BitStream {
  /// The next 32 bits.
  mutating func next32() -> UInt32
  /// The next 64 bits.
  mutating func next64() -> UInt64
  /// A double in `[0, 1)` with 53 random bits.
  mutating func nextDouble() -> Double
}

/// The Mersenne Twister as `np.random.seed` starts it (Matsumoto and Nishimura, ACM TOMACS 8, 1998).
struct LegacyTwister: BitStream {
  private static let size = 624
  private var state: [UInt32]
  private var position: Int

  /// Started from one number.
  init(seed: UInt32) {
    state = [UInt32](repeating: seed, count: Self.size)
    position = Self.size
    var previous = seed
    for index in 1..<Self.size {
      previous = 1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(index)
      state[index] = previous
    }
  }

  /// Started from several numbers.
  init(key: [UInt32]) {
    self.init(seed: 19_650_218)
    let key = key.isEmpty ? [0] : key
    var index = 1
    var keyIndex = 0
    func after(_ index: Int, _ state: inout [UInt32]) -> Int {
      if index + 1 < Self.size { return index + 1 }
      state[0] = state[Self.size - 1]
      return 1
    }
    for _ in 0..<max(Self.size, key.count) {
      let previous = state[index - 1]
      state[index] =
        (state[index] ^ ((previous ^ (previous >> 30)) &* 1_664_525)) &+ key[keyIndex]
        &+ UInt32(truncatingIfNeeded: keyIndex)
      index = after(index, &state)
      keyIndex = (keyIndex + 1) % key.count
    }
    for _ in 1..<Self.size {
      let previous = state[index - 1]
      state[index] =
        (state[index] ^ ((previous ^ (previous >> 30)) &* 1_566_083_941)) &- UInt32(truncatingIfNeeded: index)
      index = after(index, &state)
    }
    state[0] = 0x8000_0000
  }

  mutating func next32() -> UInt32 {
    if position >= Self.size { refill() }
    var word = state[position]
    position += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9d2c_5680
    word ^= (word << 15) & 0xefc6_0000
    return word ^ (word >> 18)
  }

  private mutating func refill() {
    for index in 0..<Self.size {
      let word = (state[index] & 0x8000_0000) | (state[(index + 1) % Self.size] & 0x7fff_ffff)
      state[index] = state[(index + 397) % Self.size] ^ (word >> 1) ^ (word & 1 == 0 ? 0 : 0x9908_b0df)
    }
    position = 0
  }

  mutating func next64() -> UInt64 {
    let high = UInt64(next32())
    return high << 32 | UInt64(next32())
  }

  mutating func nextDouble() -> Double {
    let high = Double(next32() >> 5)
    let low = Double(next32() >> 6)
    return (high * 67_108_864 + low) / 9_007_199_254_740_992
  }
}

/// PCG64 (XSL-RR 128/64; O'Neill 2014) as `np.random.default_rng` starts it.
struct PermutedGenerator: BitStream {
  private static let multiplier = UInt128(2_549_297_995_355_413_924) << 64 | UInt128(4_865_540_595_714_422_341)
  private var state: UInt128 = 0
  private let increment: UInt128
  private var pending: UInt32?

  /// Started from the words of a seed.
  init(entropy: [UInt32]) {
    let words = SeedSequence(entropy).words64(4)
    increment = (UInt128(words[2]) << 64 | UInt128(words[3])) << 1 | 1
    step()
    state &+= UInt128(words[0]) << 64 | UInt128(words[1])
    step()
  }

  private mutating func step() { state = state &* Self.multiplier &+ increment }

  mutating func next64() -> UInt64 {
    step()
    let high = UInt64(truncatingIfNeeded: state >> 64)
    let mixed = high ^ UInt64(truncatingIfNeeded: state)
    let turn = high >> 58
    return mixed >> turn | mixed << ((64 - turn) & 63)
  }

  mutating func next32() -> UInt32 {
    if let kept = pending {
      pending = nil
      return kept
    }
    let word = next64()
    pending = UInt32(truncatingIfNeeded: word >> 32)
    return UInt32(truncatingIfNeeded: word)
  }

  mutating func nextDouble() -> Double { Double(next64() >> 11) / 9_007_199_254_740_992 }
}

/// Spreads the words of a seed over a pool (O'Neill, "Developing a seed_seq Alternative", 2015).
struct SeedSequence {
  private var pool = [UInt32](repeating: 0, count: 4)

  init(_ entropy: [UInt32]) {
    var constant: UInt32 = 0x43b0_d7e5
    func hashed(_ value: UInt32) -> UInt32 {
      var word = value ^ constant
      constant = constant &* 0x931e_8875
      word = word &* constant
      return word ^ word >> 16
    }
    func mixed(_ x: UInt32, _ y: UInt32) -> UInt32 {
      let word = 0xca01_f9dd &* x &- 0x4973_f715 &* y
      return word ^ word >> 16
    }
    for index in 0..<4 { pool[index] = hashed(index < entropy.count ? entropy[index] : 0) }
    for source in 0..<4 {
      for target in 0..<4 where source != target { pool[target] = mixed(pool[target], hashed(pool[source])) }
    }
    for word in entropy.dropFirst(4) {
      for target in 0..<4 { pool[target] = mixed(pool[target], hashed(word)) }
    }
  }

  /// The first `count` 64-bit words of the sequence.
  func words64(_ count: Int) -> [UInt64] {
    var constant: UInt32 = 0x8b51_f9dd
    let words = (0..<2 * count).map { index -> UInt64 in
      var word = pool[index % 4] ^ constant
      constant = constant &* 0x58f3_8ded
      word = word &* constant
      return UInt64(word ^ word >> 16)
    }
    return (0..<count).map { words[2 * $0] | words[2 * $0 + 1] << 32 }
  }
}
