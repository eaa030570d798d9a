/// MT19937 (Matsumoto and Nishimura 1998), the generator behind `random`.
struct MersenneTwister {
  /// The 624 words of the state.
  private(set) var state: [UInt32]
  /// Words of the state already given out.
  private(set) var position: Int

  private static let size = 624
  private static let shift = 397

  /// A generator seeded by an array of words, as the authors' `init_by_array` does.
  init(key: [UInt32]) {
    state = Array(repeating: 0, count: Self.size)
    position = Self.size
    state[0] = 19_650_218
    for index in 1..<Self.size {
      let previous = state[index - 1]
      state[index] = 1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(truncatingIfNeeded: index)
    }
    let key = key.isEmpty ? [0] : key
    var index = 1
    var keyIndex = 0
    for _ in 0..<max(Self.size, key.count) {
      let previous = state[index - 1]
      state[index] =
        (state[index] ^ ((previous ^ (previous >> 30)) &* 1_664_525)) &+ key[keyIndex]
        &+ UInt32(truncatingIfNeeded: keyIndex)
      advance(&index)
      keyIndex = (keyIndex + 1) % key.count
    }
    for _ in 1..<Self.size {
      let previous = state[index - 1]
      state[index] =
        (state[index] ^ ((previous ^ (previous >> 30)) &* 1_566_083_941)) &- UInt32(truncatingIfNeeded: index)
      advance(&index)
    }
    state[0] = 0x8000_0000
  }

  /// A generator in a state that `state` and `position` described; nil when it cannot be one.
  init?(state: [UInt32], position: Int) {
    guard state.count == Self.size, (0...Self.size).contains(position) else { return nil }
    self.state = state
    self.position = position
  }

  private mutating func advance(_ index: inout Int) {
    index += 1
    if index >= Self.size {
      state[0] = state[Self.size - 1]
      index = 1
    }
  }

  /// The next 32 random bits.
  mutating func next() -> UInt32 {
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
      state[index] = state[(index + Self.shift) % Self.size] ^ (word >> 1) ^ (word & 1 == 0 ? 0 : 0x9908_b0df)
    }
    position = 0
  }

  /// A number in `[0, 1)` with 53 random bits.
  mutating func uniform() -> Double {
    let high = Double(next() >> 5)
    let low = Double(next() >> 6)
    return (high * 67_108_864 + low) * (1 / 9_007_199_254_740_992)
  }
}
