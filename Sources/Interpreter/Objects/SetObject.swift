/// `set` and `frozenset`: open addressing with CPython's probing, because a program can see the order.
///
/// The table has 8 slots at first and is rebuilt when three fifths are filled, to four times the living elements (twice
/// above 50,000). A probe looks at up to nine neighbours of a slot before it jumps on with the perturbed hash.
public final class SetObject: Container {
  private struct Slot {
    var hash: Int
    var key: Value
  }

  private var table: UnsafeMutablePointer<Slot>
  private var mask = 7
  /// Slots that hold or held an element.
  private var filled = 0
  /// Where `pop` looks next.
  private var finger = 0
  public private(set) var count = 0
  /// Changes with every change of the elements.
  private(set) var version: UInt64 = 0

  private static let neighbours = 9
  private static var free: Slot { Slot(hash: 0, key: .unbound) }
  /// A slot whose element was removed: its hash can match no search, its tag no key.
  private static var dummy: Slot { Slot(hash: -1, key: .notImplemented) }

  init(type: TypeObject) {
    table = .allocate(capacity: 8)
    table.initialize(repeating: Self.free, count: 8)
    super.init(kind: .set, type: type)
  }

  deinit { table.deallocate() }

  /// Position of `key`, or the position where it would go (negative: -1 - position).
  private func find(_ key: Value, _ hash: Int, _ interpreter: Interpreter) throws(Raised) -> Int {
    var perturb = UInt(bitPattern: hash)
    var index = hash & mask
    // The last removed element's slot on the way is used again.
    var vacated: Int?
    while true {
      let last = index + Self.neighbours <= mask ? index + Self.neighbours : index
      for probe in index...last {
        let slot = table[probe]
        if slot.key.isUnbound { return -1 - (vacated ?? probe) }
        if slot.key.tag == .notImplemented { vacated = probe }
        if slot.hash == hash && slot.key.tag != .notImplemented {
          if slot.key.isIdentical(to: key) { return probe }
          let version = version
          if try interpreter.equals(slot.key, key) { return probe }
          if version != self.version { return try find(key, hash, interpreter) }
        }
      }
      perturb >>= 5
      index = (index &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
    }
  }

  func contains(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Bool {
    try find(key, interpreter.hash(key), interpreter) >= 0
  }

  /// Adds `key` (one more owner) unless it is there.
  func insert(_ key: Value, _ interpreter: Interpreter) throws(Raised) {
    let hash = try interpreter.hash(key)
    let position = try find(key, hash, interpreter)
    if position >= 0 { return }
    let isVacated = table[-1 - position].key.tag == .notImplemented
    table[-1 - position] = Slot(hash: hash, key: key.retained())
    count += 1
    version += 1
    if isVacated { return }
    filled += 1
    if filled * 5 >= mask * 3 { rebuild(for: count > 50_000 ? count * 2 : count * 4) }
  }

  /// Removes `key`; false when it is not there.
  func remove(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Bool {
    let position = try find(key, interpreter.hash(key), interpreter)
    if position < 0 { return false }
    let old = table[position].key
    table[position] = Self.dummy
    count -= 1
    version += 1
    old.release()
    return true
  }

  private func rebuild(for wanted: Int) {
    var size = 8
    while size <= wanted { size *= 2 }
    let old = table
    let oldMask = mask
    table = .allocate(capacity: size)
    table.initialize(repeating: Self.free, count: size)
    mask = size - 1
    filled = count
    for position in 0...oldMask where Self.isLive(old[position]) { place(old[position]) }
    old.deallocate()
  }

  private func place(_ slot: Slot) {
    var perturb = UInt(bitPattern: slot.hash)
    var index = slot.hash & mask
    while true {
      let last = index + Self.neighbours <= mask ? index + Self.neighbours : index
      for probe in index...last where table[probe].key.isUnbound {
        table[probe] = slot
        return
      }
      perturb >>= 5
      index = (index &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
    }
  }

  /// Adds the elements of another set, as CPython merges them: what the table looks like afterwards is its order.
  func merge(_ other: SetObject, _ interpreter: Interpreter) throws(Raised) {
    if other === self || other.count == 0 { return }
    if (filled + other.count) * 5 >= mask * 3 { rebuild(for: (count + other.count) * 2) }
    if filled == 0 {
      if mask == other.mask && other.filled == other.count {
        table.update(from: other.table, count: mask + 1)
      } else {
        for position in 0...other.mask where Self.isLive(other.table[position]) { place(other.table[position]) }
      }
      for key in other.elements { key.retain() }
      filled = other.count
      count = other.count
      version += 1
      return
    }
    for key in other.elements { try insert(key, interpreter) }
  }

  /// Removes and hands over some element, nil from an empty set. A finger walks on, as in CPython.
  func takeAny() -> Value? {
    guard count > 0 else { return nil }
    var position = finger & mask
    while !Self.isLive(table[position]) { position = (position + 1) & mask }
    let key = table[position].key
    table[position] = Self.dummy
    count -= 1
    version += 1
    finger = position + 1
    return key
  }

  /// Exchanges the elements of two sets.
  func exchangeElements(with other: SetObject) {
    swap(&table, &other.table)
    swap(&mask, &other.mask)
    swap(&filled, &other.filled)
    swap(&count, &other.count)
    version += 1
    other.version += 1
  }

  private static func isLive(_ slot: Slot) -> Bool { !slot.key.isUnbound && slot.key.tag != .notImplemented }

  /// The elements in the order of the table; borrowed.
  var elements: [Value] { (0...mask).compactMap { Self.isLive(table[$0]) ? table[$0].key : nil } }

  /// The next living slot from `position` on, with its element.
  func next(from position: Int) -> (position: Int, key: Value)? {
    var position = position
    while position <= mask {
      if Self.isLive(table[position]) { return (position, table[position].key) }
      position += 1
    }
    return nil
  }

  func removeAll() {
    let old = elements
    table.deallocate()
    table = .allocate(capacity: 8)
    table.initialize(repeating: Self.free, count: 8)
    mask = 7
    filled = 0
    count = 0
    version += 1
    for key in old { key.release() }
  }

  public override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    for position in 0...mask where Self.isLive(table[position]) { visit(table[position].key) }
  }

  public override func clear() {
    super.clear()
    removeAll()
  }
}
