/// One entry of a dict; `key` is unbound where the entry was deleted.
struct DictEntry {
  var hash: Int
  var key: Value
  var value: Value
}

/// `dict`: entries in order of insertion, found through an index table with open addressing.
public final class DictObject: Container {
  /// Entries in order, deleted ones included; owned.
  private(set) var entries: UnsafeMutablePointer<DictEntry>
  /// Entries used, deleted ones included.
  private(set) var used = 0
  /// Living entries.
  public private(set) var count = 0
  private var capacity = 8
  /// Index table: position in `entries`, `empty` or `deleted`; its size is a power of two.
  private var table: UnsafeMutablePointer<Int32>
  private var mask = 15
  /// Changes when a key comes or goes (not when a value is replaced): what global caches compare.
  private(set) var keyVersion: UInt64 = 0

  private static let empty: Int32 = -1
  private static let deleted: Int32 = -2

  init(type: TypeObject) {
    entries = .allocate(capacity: capacity)
    table = .allocate(capacity: 16)
    table.initialize(repeating: Self.empty, count: 16)
    super.init(kind: .dictionary, type: type)
  }

  deinit {
    entries.deallocate()
    table.deallocate()
  }

  // MARK: String keys

  /// The value of a string key; borrowed.
  public func get(name: StringObject) -> Value? {
    let position = index(ofName: name)
    return position < 0 ? nil : entries[position].value
  }

  /// Position in `entries` of a string key, or -1.
  func index(ofName name: StringObject) -> Int {
    let hash = name.hash
    var probe = hash & mask
    let bits = Value.object(name).bits
    while true {
      let position = table[probe]
      if position == Self.empty { return -1 }
      if position >= 0 {
        let entry = entries + Int(position)
        if entry.pointee.key.bits == bits && entry.pointee.key.isObject { return Int(position) }
        if entry.pointee.hash == hash, entry.pointee.key.isKind(.string),
          entry.pointee.key.unsafeAs(StringObject.self).equals(name)
        {
          return Int(position)
        }
      }
      probe = (probe &+ 1) & mask
    }
  }

  /// Sets a string key, adding owners.
  public func set(name: StringObject, _ value: Value) {
    let position = index(ofName: name)
    if position >= 0 {
      replaceValue(at: position, owning: value.retained())
    } else {
      insert(key: Value.retained(name), hash: name.hash, owning: value.retained())
    }
  }

  /// Removes a string key; false when it is not there.
  @discardableResult package func remove(name: StringObject) -> Bool {
    let position = index(ofName: name)
    if position < 0 { return false }
    removeEntry(at: position)
    return true
  }

  // MARK: Any key

  /// Position of `key` in `entries`, or -1. Comparing may run the program's own `__eq__`.
  func index(of key: Value, hash: Int, _ interpreter: Interpreter) throws(Raised) -> Int {
    if key.isKind(.string) { return index(ofName: key.unsafeAs(StringObject.self)) }
    var probe = hash & mask
    while true {
      let position = table[probe]
      if position == Self.empty { return -1 }
      if position >= 0 {
        let entry = entries[Int(position)]
        if entry.key.isIdentical(to: key) { return Int(position) }
        if entry.hash == hash {
          let version = keyVersion
          if try interpreter.equals(entry.key, key) { return Int(position) }
          // The comparison changed this dict: start again.
          if version != keyVersion { return try index(of: key, hash: hash, interpreter) }
        }
      }
      probe = (probe &+ 1) & mask
    }
  }

  /// The value of `key`; borrowed.
  func get(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    let position = try index(of: key, hash: interpreter.hash(key), interpreter)
    return position < 0 ? nil : entries[position].value
  }

  /// Sets `key`, adding owners.
  func set(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws(Raised) {
    let hash = try interpreter.hash(key)
    let position = try index(of: key, hash: hash, interpreter)
    if position >= 0 {
      replaceValue(at: position, owning: value.retained())
    } else {
      insert(key: key.retained(), hash: hash, owning: value.retained())
    }
  }

  /// Removes `key` and hands over its value; nil when it is not there.
  func take(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    let position = try index(of: key, hash: interpreter.hash(key), interpreter)
    if position < 0 { return nil }
    let value = entries[position].value.retained()
    removeEntry(at: position)
    return value
  }

  // MARK: Entries

  @inline(__always) func replaceValue(at position: Int, owning value: Value) {
    let old = entries[position].value
    entries[position].value = value
    old.release()
  }

  private func insert(key: Value, hash: Int, owning value: Value) {
    if used == capacity { resize() }
    entries[used] = DictEntry(hash: hash, key: key, value: value)
    place(Int32(truncatingIfNeeded: used), hash: hash)
    used += 1
    count += 1
    keyVersion += 1
  }

  private func place(_ position: Int32, hash: Int) {
    var probe = hash & mask
    while table[probe] >= 0 { probe = (probe &+ 1) & mask }
    table[probe] = position
  }

  /// Drops deleted entries and doubles the room when it is really needed.
  private func resize() {
    let newCapacity = count * 2 > capacity ? capacity * 2 : capacity
    let grown = UnsafeMutablePointer<DictEntry>.allocate(capacity: newCapacity)
    var kept = 0
    for position in 0..<used where !entries[position].key.isUnbound {
      grown[kept] = entries[position]
      kept += 1
    }
    entries.deallocate()
    table.deallocate()
    entries = grown
    used = kept
    capacity = newCapacity
    mask = newCapacity * 2 - 1
    table = .allocate(capacity: mask + 1)
    table.initialize(repeating: Self.empty, count: mask + 1)
    for position in 0..<used { place(Int32(truncatingIfNeeded: position), hash: entries[position].hash) }
    keyVersion += 1
  }

  func removeEntry(at position: Int) {
    let entry = entries[position]
    var probe = entry.hash & mask
    while table[probe] != Int32(truncatingIfNeeded: position) { probe = (probe &+ 1) & mask }
    table[probe] = Self.deleted
    entries[position] = DictEntry(hash: 0, key: .unbound, value: .none)
    count -= 1
    keyVersion += 1
    if count == 0 {
      used = 0
      table.update(repeating: Self.empty, count: mask + 1)
    }
    entry.key.release()
    entry.value.release()
  }

  /// Living entries in order.
  package var pairs: [(key: Value, value: Value)] {
    (0..<used).compactMap { entries[$0].key.isUnbound ? nil : (entries[$0].key, entries[$0].value) }
  }

  /// The position of the next living entry from `position` on, or nil.
  func nextPosition(from position: Int) -> Int? {
    var position = position
    while position < used {
      if !entries[position].key.isUnbound { return position }
      position += 1
    }
    return nil
  }

  /// The position of the last living entry, or nil.
  var lastPosition: Int? { (0..<used).last { !entries[$0].key.isUnbound } }

  package func removeAll() {
    let old = pairs
    used = 0
    count = 0
    keyVersion += 1
    table.update(repeating: Self.empty, count: mask + 1)
    for pair in old {
      pair.key.release()
      pair.value.release()
    }
  }

  public override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    for position in 0..<used where !entries[position].key.isUnbound {
      visit(entries[position].key)
      visit(entries[position].value)
    }
  }

  public override func clear() {
    super.clear()
    removeAll()
  }
}
