import Diagnostics

/// Global, builtin and class-body names.
extension Interpreter {
  /// Reads a global or builtin name and fills the site's cache; owned.
  @inline(never) func loadGlobal(_ site: UnsafeMutablePointer<GlobalSite>, _ globals: Unmanaged<DictObject>)
    throws(Raised) -> Value
  {
    let globals = globals.object
    var position = globals.index(ofName: site.pointee.name)
    site.pointee.keyVersion = globals.keyVersion
    if position >= 0 {
      site.pointee.position = Int32(truncatingIfNeeded: position)
      site.pointee.isBuiltin = false
      return globals.entries[position].value.retained()
    }
    position = builtins.namespace.index(ofName: site.pointee.name)
    if position >= 0 {
      site.pointee.position = Int32(truncatingIfNeeded: position)
      site.pointee.isBuiltin = true
      site.pointee.builtinVersion = builtins.namespace.keyVersion
      return builtins.namespace.entries[position].value.retained()
    }
    site.pointee.position = -1
    throw undefined(site.pointee.name)
  }

  func undefined(_ name: StringObject) -> Raised { nameError(name.text, "name '\(name.text)' is not defined") }

  /// Writes a global name (adding an owner) and fills the site's cache.
  @inline(never) func storeGlobal(
    _ site: UnsafeMutablePointer<GlobalSite>, _ globals: Unmanaged<DictObject>, _ value: Value
  ) {
    let globals = globals.object
    globals.set(name: site.pointee.name, value)
    site.pointee.position = Int32(truncatingIfNeeded: globals.index(ofName: site.pointee.name))
    site.pointee.isBuiltin = false
    site.pointee.keyVersion = globals.keyVersion
  }

  @inline(never) func deleteGlobal(_ site: UnsafeMutablePointer<GlobalSite>) throws(Raised) {
    guard let globals = currentGlobals, globals.remove(name: site.pointee.name) else {
      throw undefined(site.pointee.name)
    }
  }

  /// Where the plain names of a class body (or of `exec` with two dicts) live.
  private var namespace: DictObject? {
    frames[depth - 1].namespace?.object ?? currentGlobals
  }

  @inline(never) func loadName(_ name: Value) throws(Raised) -> Value {
    let name = name.unsafeAs(StringObject.self)
    if let found = namespace?.get(name: name) ?? currentGlobals?.get(name: name) ?? builtins.namespace.get(name: name) {
      return found.retained()
    }
    throw undefined(name)
  }

  @inline(never) func storeName(_ name: Value, _ value: Value) {
    namespace?.set(name: name.unsafeAs(StringObject.self), value)
  }

  @inline(never) func deleteName(_ name: Value) throws(Raised) {
    let name = name.unsafeAs(StringObject.self)
    if namespace?.remove(name: name) != true { throw undefined(name) }
  }

  /// A free variable read in a class body: a name of the body comes first.
  @inline(never) func loadClassCell(_ register: Int32, _ cell: Value) throws(Raised) -> Value {
    let name = frames[depth - 1].code.object.localNames[Int(register)]
    if let own = frames[depth - 1].namespace?.object.get(name: name) { return own.retained() }
    let value = cell.cellValue
    if value.isUnbound { throw unboundCell(register) }
    return value.retained()
  }

  @inline(never) func storeAnnotation(_ name: Value, _ annotation: Value) throws(Raised) {
    guard let namespace else { return }
    if namespace.get(name: names.annotations) == nil {
      let annotations = DictObject(type: types.dict)
      namespace.set(name: names.annotations, .object(annotations))
      Value.object(annotations).release()
    }
    guard let annotations = namespace.get(name: names.annotations), annotations.isKind(.dictionary) else { return }
    try annotations.unsafeAs(DictObject.self).set(name, annotation, self)
  }
}
