/// What few objects have and the others should not pay for. A bit of the header says that an object is in a table.
///
/// Note [Side tables]. Strings, numbers and bytes have no room for attributes. An instance of a subclass of `int`, `float`
/// or `str` that is given one keeps it here, in a dict that dies with it. What that dict reaches counts as held from
/// outside, so a cycle through such an attribute lives until the end of the interpreter.
struct SideTables {
  /// Attributes of objects that are no containers; owned.
  var attributes: [ObjectIdentifier: DictObject] = [:]
  /// The weak references to an object.
  var weakReferences: [ObjectIdentifier: [Unmanaged<WeakReferenceObject>]] = [:]
}

extension Heap {
  /// The attributes of an object that is no container, or nil when it has none.
  func sideAttributes(of object: Object) -> DictObject? {
    guard object.header.flags & ObjectFlags.hasSideAttributes != 0 else { return nil }
    return sideTables.attributes[ObjectIdentifier(object)]
  }

  /// As `sideAttributes`, made on first use.
  func makeSideAttributes(of object: Object) -> DictObject {
    if let known = sideAttributes(of: object) { return known }
    let made = DictObject(type: types.dict)
    object.header.flags |= ObjectFlags.hasSideAttributes
    sideTables.attributes[ObjectIdentifier(object)] = made
    return made
  }

  /// Notes a weak reference, which is told when `object` dies.
  func note(_ reference: WeakReferenceObject, to object: Object) {
    object.header.flags |= ObjectFlags.isWeaklyReferenced
    sideTables.weakReferences[ObjectIdentifier(object), default: []].append(.passUnretained(reference))
  }

  /// Forgets a weak reference that dies before what it refers to.
  func forget(_ reference: WeakReferenceObject, to object: ObjectIdentifier) {
    sideTables.weakReferences[object]?.removeAll { $0.toOpaque() == Unmanaged.passUnretained(reference).toOpaque() }
  }

  /// Takes what the side tables hold of an object that dies; the weak references to it with callbacks are given back,
  /// each with one more owner.
  func leaveSideTables(_ object: Object) -> [WeakReferenceObject] {
    let key = ObjectIdentifier(object)
    if object.header.flags & ObjectFlags.hasSideAttributes != 0,
      let old = sideTables.attributes.removeValue(forKey: key)
    {
      Value.object(old).release()
    }
    guard object.header.flags & ObjectFlags.isWeaklyReferenced != 0 else { return [] }
    let references = (sideTables.weakReferences.removeValue(forKey: key) ?? []).map(\.object)
    for reference in references { reference.loseTarget() }
    return references.filter { !$0.callback.isNone }.map { reference in
      Value.object(reference).retain()
      return reference
    }
  }
}
