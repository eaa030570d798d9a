/// The state of a generator as bytes, in PyTorch's layout for its CPU generator.
extension Generator {
  /// Size of the state: seed, 624 words in 8 bytes each, the kept normal values.
  public static let stateSize = 5056

  private static let words = 24
  private static let normal = 24 + 8 * MersenneTwister.size

  /// The state as bytes.
  public var state: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.stateSize)
    func append<Word: FixedWidthInteger>(_ word: Word) {
      for shift in stride(from: 0, to: Word.bitWidth, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    let isSpent = twister.next == MersenneTwister.size
    append(initialSeed)
    append(Int32(truncatingIfNeeded: isSpent ? 1 : MersenneTwister.size + 1 - twister.next))
    append(Int32(1))
    append(UInt64(isSpent && position == 0 ? 0 : twister.next))
    for word in twister.state { append(UInt64(word)) }
    append(UInt64(0))
    append((pendingNormal ?? 0).bitPattern)
    append(UInt64(0))
    append(UInt64(pendingNormal == nil ? 0 : 1))
    append(UInt64(0))
    return bytes
  }

  /// A generator with a state that `state` gave; nil for bytes that are no state.
  public init?(state bytes: [UInt8]) {
    guard bytes.count == Self.stateSize else { return nil }
    func word(_ place: Int, _ count: Int) -> UInt64 {
      bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let left = Int(word(8, 4))
    guard (1...MersenneTwister.size).contains(left) else { return nil }
    self.init(seed: word(0, 8))
    let fresh = twister.state
    for index in 0..<MersenneTwister.size {
      twister.state[index] = UInt32(truncatingIfNeeded: word(Self.words + 8 * index, 8))
    }
    twister.next = left == 1 ? MersenneTwister.size : MersenneTwister.size + 1 - left
    if word(Self.normal + 24, 4) != 0 { pendingNormal = Double(bitPattern: word(Self.normal + 8, 8)) }
    position = Self.position(of: twister, from: fresh, seed: initialSeed)
  }

  /// How many outputs lie between the seed and a state; 0 when it is too far away to be found.
  private static func position(of twister: MersenneTwister, from fresh: [UInt32], seed: UInt64) -> UInt64 {
    if twister.state == fresh { return 0 }
    var walker = MersenneTwister(seed: seed)
    for block in 0..<4096 {
      for _ in 0..<MersenneTwister.size { _ = walker.nextUInt32() }
      if walker.state == twister.state { return UInt64(block * MersenneTwister.size + twister.next) }
    }
    return 0
  }
}
