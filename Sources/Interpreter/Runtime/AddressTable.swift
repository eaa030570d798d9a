/// The addresses that `id()` and default reprs show: slots handed out in order, last freed first reused.
///
/// Real addresses change from run to run. These repeat, and an object that dies gives its address to the next one that
/// is asked for, as CPython's allocator does for temporaries of one size.
struct AddressTable {
  private var slotOf: [ObjectIdentifier: Int] = [:]
  private var free: [Int] = []
  private var used = 0

  static let base = 0x7f5a_0c00_0000
  static let stride = 0x50

  /// The address of a living object.
  mutating func address(of object: Object) -> Int {
    let key = ObjectIdentifier(object)
    if let slot = slotOf[key] { return Self.base + slot * Self.stride }
    let slot: Int
    if let last = free.popLast() {
      slot = last
    } else {
      slot = used
      used += 1
    }
    slotOf[key] = slot
    object.header.flags |= ObjectFlags.hasAddress
    return Self.base + slot * Self.stride
  }

  /// Takes back the address of an object that dies.
  mutating func release(_ object: Object) {
    if let slot = slotOf.removeValue(forKey: ObjectIdentifier(object)) { free.append(slot) }
  }
}
