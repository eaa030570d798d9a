/// The attributes of one object: values in the order of its type's shared keys, or a dict of its own.
///
/// Note [Shared keys]. Objects of one class are mostly given the same attributes in the same order. As long as that
/// holds, an object keeps only the values, and the class keeps the names (`TypeObject.sharedKeys`): the object's keys are
/// a prefix of the class's, so an inline cache needs one comparison (type) and one bound (count). Anything else (another
/// order, a deletion, `__dict__` being asked for) turns the table into a dict for good.
struct AttributeTable {
  var slots: UnsafeMutablePointer<Value>?
  var count: Int32 = 0
  var capacity: Int32 = 0
  /// Set once the object has left the shared keys; owned.
  var dictionary: Unmanaged<DictObject>?

  /// Most keys that a class shares; beyond it an object has a dict.
  static let sharedLimit = 256

  func get(_ name: StringObject, in type: TypeObject) -> Value? {
    if let dictionary { return dictionary._withUnsafeGuaranteedRef { $0.get(name: name) } }
    guard count > 0, let index = type.sharedIndex[ObjectIdentifier(name)], index < count, let slots else { return nil }
    return slots[index]
  }

  /// Sets a value, adding an owner.
  mutating func set(_ name: StringObject, _ value: Value, in type: TypeObject) {
    if let dictionary {
      dictionary._withUnsafeGuaranteedRef { $0.set(name: name, value) }
      return
    }
    if let index = type.sharedIndex[ObjectIdentifier(name)] {
      if index < count, let slots {
        let old = slots[index]
        slots[index] = value.retained()
        old.release()
        return
      }
      if index == count {
        append(value)
        return
      }
    } else if count == type.sharedKeys.count && type.sharedKeys.count < Self.sharedLimit {
      type.sharedIndex[ObjectIdentifier(name)] = type.sharedKeys.count
      type.sharedKeys.append(name)
      Value.object(name).retain()
      append(value)
      return
    }
    materialized(for: type).set(name: name, value)
  }

  /// Removes a name; false when it is not there.
  mutating func remove(_ name: StringObject, in type: TypeObject) -> Bool {
    guard get(name, in: type) != nil else { return false }
    return materialized(for: type).remove(name: name)
  }

  /// The table as a dict that stays the truth from now on.
  mutating func materialized(for type: TypeObject) -> DictObject {
    if let dictionary { return dictionary.object }
    let dictionary = DictObject(type: type.heap.types.dict)
    for index in 0..<Int(count) {
      if let slots { dictionary.set(name: type.sharedKeys[index], slots[index]) }
    }
    clear()
    self.dictionary = .passUnretained(dictionary)
    return dictionary
  }

  /// Makes a dict the table from now on, adding an owner.
  mutating func replace(by dictionary: DictObject) {
    Value.object(dictionary).retain()
    clear()
    self.dictionary = .passUnretained(dictionary)
  }

  private mutating func append(_ value: Value) {
    if count == capacity {
      let newCapacity = capacity == 0 ? 4 : capacity * 2
      let grown = UnsafeMutablePointer<Value>.allocate(capacity: Int(newCapacity))
      if let slots {
        grown.update(from: slots, count: Int(count))
        slots.deallocate()
      }
      slots = grown
      capacity = newCapacity
    }
    slots?[Int(count)] = value.retained()
    count += 1
  }

  func traverse(_ visit: (Value) -> Void) {
    if let dictionary { visit(.object(dictionary.object)) }
    if let slots { for index in 0..<Int(count) { visit(slots[index]) } }
  }

  mutating func clear() {
    let oldSlots = slots
    let oldCount = Int(count)
    let oldDictionary = dictionary
    slots = nil
    count = 0
    capacity = 0
    dictionary = nil
    if let oldSlots {
      for index in 0..<oldCount { oldSlots[index].release() }
      oldSlots.deallocate()
    }
    if let oldDictionary { Value.object(oldDictionary.object).release() }
  }
}
