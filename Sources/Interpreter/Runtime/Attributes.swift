/// Attribute lookup as CPython defines it, with inline caches in front.
extension Interpreter {
  // MARK: Types

  /// The type of a value.
  public func type(of value: Value) -> TypeObject {
    switch value.tag {
    case .int: types.int
    case .float: types.float
    case .bool: types.bool
    case .none: types.none
    case .ellipsis: types.ellipsis
    case .notImplemented: types.notImplemented
    case .object: value.header.pointee.type.object
    default: types.none
    }
  }

  /// The name of a value's type.
  public func typeName(_ value: Value) -> String {
    let type = type(of: value)
    return type.messageName ?? type.name
  }

  /// A member of the value's type (not of the value itself); borrowed. Special methods of built-in types that only do
  /// what the operator itself does are passed over.
  func typeMember(_ value: Value, _ name: StringObject) -> Value? {
    guard let member = type(of: value).lookup(name) else { return nil }
    if member.isKind(.nativeFunction) && member.unsafeAs(NativeFunctionObject.self).isForwarder { return nil }
    return member
  }

  /// A special method bound to the value: looked up on the type, as the language prescribes. Owned.
  func specialMethod(_ value: Value, _ name: StringObject) throws(Raised) -> Value? {
    guard let member = typeMember(value, name), !member.isNone else { return nil }
    return try bindMember(member, to: value, type(of: value))
  }

  /// Calls a special method if the type has it; owned result.
  func callSpecial(_ value: Value, _ name: StringObject, _ arguments: [Value] = []) throws(Raised) -> Value? {
    guard let member = typeMember(value, name), !member.isNone else { return nil }
    try enterNative()
    defer { nativeDepth -= 1 }
    if member.isKind(.function) || member.isKind(.nativeFunction) { return try call(member, [value] + arguments) }
    let bound = try bindMember(member, to: value, type(of: value))
    defer { bound.release() }
    return try call(bound, arguments)
  }

  // MARK: Binding

  /// What a class member means when found through an instance; owned.
  func bindMember(_ member: Value, to receiver: Value, _ type: TypeObject) throws(Raised) -> Value {
    switch member.kind {
    case .function:
      return .object(BoundMethodObject(type: types.method, function: member, receiver: receiver))
    case .nativeFunction:
      let function = member.unsafeAs(NativeFunctionObject.self)
      guard function.isMethod else { return member.retained() }
      let type = function.isSlot ? types.methodWrapper : types.builtinMethod
      return .object(BoundMethodObject(type: type, function: member, receiver: receiver))
    case .property: return try getProperty(member.unsafeAs(PropertyObject.self), receiver)
    case .staticMethod: return member.unsafeAs(MethodWrapperObject.self).function.retained()
    case .classMethod:
      let function = member.unsafeAs(MethodWrapperObject.self).function
      return try bindMember(function, to: .object(type), types.type)
    case .instance:
      if let get = typeMember(member, names.get) { return try call(get, [member, receiver, .object(type)]) }
      return member.retained()
    default: return member.retained()
    }
  }

  private func getProperty(_ property: PropertyObject, _ receiver: Value) throws(Raised) -> Value {
    if property.isNative { return try property.nativeGetter(self, receiver) }
    if property.getter.isNone {
      let subject = property.name.isEmpty ? "property" : "property '\(property.name)'"
      throw error("AttributeError", "\(subject) of '\(typeName(receiver))' object has no getter")
    }
    return try call(property.getter, [receiver])
  }

  /// Whether a class member takes precedence over the instance's own attributes.
  private func isDataDescriptor(_ member: Value) -> Bool {
    switch member.kind {
    case .property: true
    case .instance: typeMember(member, names.set) != nil || typeMember(member, names.delete) != nil
    default: false
    }
  }

  // MARK: Reading

  /// `value.name`; owned.
  public func getAttribute(_ value: Value, _ name: StringObject) throws(Raised) -> Value {
    if let found = try findAttribute(value, name) { return found }
    throw missingAttribute(value, name)
  }

  /// `value.name`, or nil when there is none (an AttributeError on the way counts as none).
  public func getAttributeIfPresent(_ value: Value, _ name: StringObject) throws(Raised) -> Value? {
    do throws(Raised) {
      return try findAttribute(value, name)
    } catch {
      guard isInFlight("AttributeError") else { throw error }
      clearException()
      return nil
    }
  }

  private func missingAttribute(_ value: Value, _ name: StringObject) -> Raised {
    switch value.kind {
    case .module:
      return attributeError(
        value, name.text, "module '\(value.unsafeAs(ModuleObject.self).name)' has no attribute '\(name.text)'")
    case .type:
      return attributeError(
        value, name.text,
        "type object '\(value.unsafeAs(TypeObject.self).messageName ?? value.unsafeAs(TypeObject.self).name)' has no attribute '\(name.text)'"
      )
    case .superProxy:
      return attributeError(value, name.text, "'super' object has no attribute '\(name.text)'")
    case .function: return attributeError(value, name.text, "'function' object has no attribute '\(name.text)'")
    default:
      return attributeError(value, name.text, "'\(typeName(value))' object has no attribute '\(name.text)'")
    }
  }

  private func findAttribute(_ value: Value, _ name: StringObject) throws(Raised) -> Value? {
    let type = type(of: value)
    if let custom = type.customGetAttribute {
      try enterNative()
      defer { nativeDepth -= 1 }
      do throws(Raised) {
        return try call(custom, [value, .object(name)])
      } catch {
        guard let fallback = type.getAttributeFallback, isInFlight("AttributeError") else { throw error }
        clearException()
        return try call(fallback, [value, .object(name)])
      }
    }
    if let fallback = type.getAttributeFallback {
      do throws(Raised) {
        if let found = try findPlainAttribute(value, name, type) { return found }
      } catch {
        guard isInFlight("AttributeError") else { throw error }
        clearException()
      }
      try enterNative()
      defer { nativeDepth -= 1 }
      return try call(fallback, [value, .object(name)])
    }
    return try findPlainAttribute(value, name, type)
  }

  /// Lookup without the program's own `__getattribute__` and `__getattr__`; owned.
  func findPlainAttribute(_ value: Value, _ name: StringObject, _ type: TypeObject) throws(Raised) -> Value? {
    switch value.kind {
    case .module: return try moduleAttribute(value.unsafeAs(ModuleObject.self), name)
    case .type: return try classAttribute(value.unsafeAs(TypeObject.self), name)
    case .superProxy:
      if let found = try superAttribute(value.unsafeAs(SuperObject.self), name) { return found }
    default: break
    }
    let member = type.lookup(name)
    if let member, isDataDescriptor(member) { return try bindMember(member, to: value, type) }
    if let container = value.container, let own = container.attributes.get(name, in: type) { return own.retained() }
    if let object = value.asObject, let own = heap.sideAttributes(of: object)?.get(name: name) { return own.retained() }
    if let member { return try bindMember(member, to: value, type) }
    if value.isKind(.native), let found = try value.unsafeAs(NativeObject.self).attribute(name, self) { return found }
    return try universalAttribute(value, name, type)
  }

  private func moduleAttribute(_ module: ModuleObject, _ name: StringObject) throws(Raised) -> Value? {
    if let found = module.namespace.get(name: name) { return found.retained() }
    if name === names.dict { return .retained(module.namespace) }
    if let missing = module.missing, let found = try missing(self, name) { return found }
    if name === names.classCell { return .retained(types.module) }
    if let hook = module.namespace.get(name: names.getAttr) { return try call(hook, [.object(name)]) }
    return nil
  }

  private func classAttribute(_ type: TypeObject, _ name: StringObject) throws(Raised) -> Value? {
    let metatype = type.type
    let metaMember = metatype.lookup(name)
    if let metaMember, isDataDescriptor(metaMember) { return try bindMember(metaMember, to: .object(type), metatype) }
    if let member = type.lookup(name) {
      switch member.kind {
      case .staticMethod: return member.unsafeAs(MethodWrapperObject.self).function.retained()
      case .classMethod:
        return try bindMember(member.unsafeAs(MethodWrapperObject.self).function, to: .object(type), metatype)
      case .instance:
        if let get = typeMember(member, names.get) { return try call(get, [member, .none, .object(type)]) }
      default: break
      }
      return member.retained()
    }
    if let metaMember { return try bindMember(metaMember, to: .object(type), metatype) }
    return name === names.classCell ? .retained(metatype) : nil
  }

  private func superAttribute(_ proxy: SuperObject, _ name: StringObject) throws(Raised) -> Value? {
    guard let start = proxy.start.mro.firstIndex(where: { $0 === proxy.after }) else { return nil }
    for type in proxy.start.mro.dropFirst(start + 1) {
      guard let member = type.ownMember(name) else { continue }
      // In a class method the receiver is the class itself.
      if proxy.receiver.isKind(.type) && proxy.receiver.unsafeObject === proxy.start {
        if member.isKind(.classMethod) { return try bindMember(member, to: proxy.receiver, proxy.start) }
        if member.isKind(.staticMethod) { return member.unsafeAs(MethodWrapperObject.self).function.retained() }
        return member.retained()
      }
      return try bindMember(member, to: proxy.receiver, proxy.start)
    }
    return nil
  }

  /// `__class__` and `__dict__`, which every object may be asked for.
  private func universalAttribute(_ value: Value, _ name: StringObject, _ type: TypeObject) throws(Raised) -> Value? {
    if name === names.classCell { return .retained(type) }
    if name === names.dict, type.hasSideAttributes, let object = value.asObject {
      return .retained(heap.makeSideAttributes(of: object))
    }
    if name === names.dict, let container = value.container {
      switch container.header.kind {
      case .instance, .exception, .function, .native:
        if type.slots != nil { return nil }
        return .retained(container.attributes.materialized(for: type))
      case .list where type.isUserDefined, .dictionary where type.isUserDefined, .set where type.isUserDefined,
        .tuple where type.isUserDefined:
        return .retained(container.attributes.materialized(for: type))
      default: break
      }
    }
    return nil
  }

  // MARK: Writing

  /// `value.name = new`, or `del value.name` for nil.
  public func setAttribute(_ value: Value, _ name: StringObject, _ new: Value?) throws(Raised) {
    let type = type(of: value)
    let hook = new == nil ? type.lookup(names.delAttr) : type.customSetAttribute
    if let hook, !hook.isKind(.nativeFunction) {
      try enterNative()
      defer { nativeDepth -= 1 }
      let result = try call(hook, [value, .object(name)] + (new.map { [$0] } ?? []))
      result.release()
      return
    }
    try setPlainAttribute(value, name, new)
  }

  /// As `setAttribute`, without the program's own `__setattr__` (`object.__setattr__`).
  func setPlainAttribute(_ value: Value, _ name: StringObject, _ new: Value?) throws(Raised) {
    let type = type(of: value)
    if let member = type.lookup(name) {
      if member.isKind(.property) {
        return try setProperty(member.unsafeAs(PropertyObject.self), value, name, new)
      }
      if member.isKind(.instance), isDataDescriptor(member) {
        let slot = new == nil ? names.delete : names.set
        guard let hook = typeMember(member, slot) else { throw error("AttributeError", slot.text) }
        try call(hook, [member, value] + (new.map { [$0] } ?? [])).release()
        return
      }
    }
    if name === names.dict, value.isKind(.instance), let new { return try setDictionary(value, new) }
    switch value.kind {
    case .module:
      let namespace = value.unsafeAs(ModuleObject.self).namespace
      value.unsafeAs(ModuleObject.self).assigned?(self, name, new)
      if let new {
        namespace.set(name: name, new)
      } else if !namespace.remove(name: name) {
        throw error("AttributeError", name.text)
      }
    case .type: try setClassAttribute(value.unsafeAs(TypeObject.self), name, new)
    case .native, .instance, .exception, .function: try setOwnAttribute(value, name, new, type)
    case .list, .dictionary, .set, .tuple:
      guard type.isUserDefined else { throw noSuchAttribute(value, name, type) }
      try setOwnAttribute(value, name, new, type)
    default:
      guard type.hasSideAttributes, let object = value.asObject else { throw noSuchAttribute(value, name, type) }
      if let new {
        heap.makeSideAttributes(of: object).set(name: name, new)
      } else if heap.sideAttributes(of: object)?.remove(name: name) != true {
        throw noSuchAttribute(value, name, type)
      }
    }
  }

  /// `value.__dict__ = mapping`
  private func setDictionary(_ value: Value, _ new: Value) throws(Raised) {
    guard new.isKind(.dictionary) else {
      throw error("TypeError", "__dict__ must be set to a dictionary, not a '\(typeName(new))'")
    }
    let instance = value.unsafeAs(InstanceObject.self)
    instance.attributes.replace(by: new.unsafeAs(DictObject.self))
  }

  private func noSuchAttribute(_ value: Value, _ name: StringObject, _ type: TypeObject) -> Raised {
    if type.lookup(name) != nil {
      return error("AttributeError", "'\(type.name)' object attribute '\(name.text)' is read-only")
    }
    return attributeError(value, name.text, "'\(type.name)' object has no attribute '\(name.text)'")
  }

  private func setOwnAttribute(_ value: Value, _ name: StringObject, _ new: Value?, _ type: TypeObject) throws(Raised) {
    if value.isKind(.native), try value.unsafeAs(NativeObject.self).setAttribute(name, new, self) { return }
    guard let container = value.container else { return }
    if value.isKind(.instance) && !type.isUserDefined { throw noSuchAttribute(value, name, type) }
    if name === names.classCell { return try setClass(of: container, to: new, from: type) }
    if let slots = type.slots, !slots.contains(where: { $0 === name }) { throw noSuchAttribute(value, name, type) }
    if let new {
      let known = type.sharedKeys.count
      container.attributes.set(name, new, in: type)
      // A new shared key may shadow a class member that caches hold.
      if type.sharedKeys.count != known { type.sharedKeyAdded() }
    } else if !container.attributes.remove(name, in: type) {
      throw attributeError(value, name.text, "'\(type.name)' object has no attribute '\(name.text)'")
    }
  }

  /// `instance.__class__ = new`
  private func setClass(of container: Container, to new: Value?, from old: TypeObject) throws(Raised) {
    guard let new, new.isKind(.type) else {
      let given = new.map { typeName($0) } ?? "NULL"
      throw error("TypeError", "__class__ must be set to a class, not '\(given)' object")
    }
    let type = new.unsafeAs(TypeObject.self)
    guard container.header.kind == .instance, type.isUserDefined, type.instanceKind == .instance else {
      throw error(
        "TypeError", "__class__ assignment only supported for mutable types or ModuleType subclasses")
    }
    // The attributes leave the keys that the old class shares.
    _ = container.attributes.materialized(for: old)
    type.header.refCount &+= 1
    container.header.type = .passUnretained(type)
    Value.object(old).release()
  }

  private func setProperty(_ property: PropertyObject, _ receiver: Value, _ name: StringObject, _ new: Value?)
    throws(Raised)
  {
    if let setter = property.nativeSetter { return try setter(self, receiver, new) }
    if property.isNative {
      throw error(
        "AttributeError", "attribute '\(name.text)' of '\(typeName(receiver))' objects is not writable")
    }
    let function = new == nil ? property.deleter : property.setter
    if function.isNone {
      let word = new == nil ? "deleter" : "setter"
      let subject = property.name.isEmpty ? "property" : "property '\(property.name)'"
      throw error("AttributeError", "\(subject) of '\(typeName(receiver))' object has no \(word)")
    }
    let result = try call(function, [receiver] + (new.map { [$0] } ?? []))
    result.release()
  }

  private func setClassAttribute(_ type: TypeObject, _ name: StringObject, _ new: Value?) throws(Raised) {
    guard type.isUserDefined else {
      throw error("TypeError", "cannot set '\(name.text)' attribute of immutable type '\(type.name)'")
    }
    if let new {
      type.setMember(name, new)
    } else if !type.removeMember(name) {
      throw error("AttributeError", name.text)
    }
  }

  // MARK: Inline caches

  /// `loadAttribute` when the fast path missed: fills the cache where the answer will stay true.
  @inline(never) func loadAttribute(_ value: Value, _ site: UnsafeMutablePointer<AttributeSite>) throws(Raised)
    -> Value
  {
    let type = type(of: value)
    if type.version == site.pointee.version, let hit = try cached(value, site, type) { return hit }
    fill(site, value, type)
    if type.version == site.pointee.version, let hit = try cached(value, site, type) { return hit }
    return try getAttribute(value, site.pointee.name)
  }

  private func cached(_ value: Value, _ site: UnsafeMutablePointer<AttributeSite>, _ type: TypeObject) throws(Raised)
    -> Value?
  {
    switch site.pointee.form {
    case .slot:
      guard let container = value.container, container.attributes.dictionary == nil,
        site.pointee.slot < container.attributes.count
      else { return nil }
      return container.attributes.slots?[Int(site.pointee.slot)].retained()
    case .property:
      // The property is a data descriptor of the type whose version matched.
      return try site.pointee.member.unsafeAs(PropertyObject.self).nativeGetter(self, value)
    case .function, .member:
      if let container = value.container, container.attributes.dictionary != nil { return nil }
      return try bindMember(site.pointee.member, to: value, type)
    case .module:
      let namespace = value.unsafeAs(ModuleObject.self).namespace
      guard site.pointee.namespace?.toOpaque() == Unmanaged.passUnretained(namespace).toOpaque(),
        namespace.keyVersion == site.pointee.keyVersion
      else { return nil }
      return namespace.entries[Int(site.pointee.slot)].value.retained()
    case .none, .append: return nil
    }
  }

  /// Decides how an attribute of values of this type is found, if that can be decided by the type's version.
  private func fill(_ site: UnsafeMutablePointer<AttributeSite>, _ value: Value, _ type: TypeObject) {
    site.pointee.version = 0
    guard type.customGetAttribute == nil else { return }
    let name = site.pointee.name
    if value.isKind(.module) {
      let namespace = value.unsafeAs(ModuleObject.self).namespace
      let position = namespace.index(ofName: name)
      guard position >= 0 else { return }
      site.pointee.form = .module
      site.pointee.slot = Int32(truncatingIfNeeded: position)
      site.pointee.namespace = .passUnretained(namespace)
      site.pointee.keyVersion = namespace.keyVersion
      site.pointee.version = type.version
      return
    }
    guard let container = value.container else {
      // Immediates have no version; texts and bytes of the built-in types have nothing but their methods.
      guard value.isObject, !type.isUserDefined, let member = type.lookup(name), member.isKind(.nativeFunction),
        member.unsafeAs(NativeFunctionObject.self).isMethod
      else { return }
      site.pointee.form = .function
      site.pointee.member = member
      site.pointee.version = type.version
      return
    }
    if value.isKind(.type) || value.isKind(.superProxy) { return }
    let member = type.lookup(name)
    if let member, isDataDescriptor(member) {
      guard member.isKind(.property), member.unsafeAs(PropertyObject.self).isNative else { return }
      site.pointee.form = .property
      site.pointee.member = member
      site.pointee.version = type.version
      return
    }
    guard container.attributes.dictionary == nil else { return }
    if let index = type.sharedIndex[ObjectIdentifier(name)] {
      guard index < container.attributes.count else { return }
      site.pointee.form = .slot
      site.pointee.slot = Int32(truncatingIfNeeded: index)
      site.pointee.version = type.version
    } else if let member {
      let isMethod =
        member.isKind(.function)
        || (member.isKind(.nativeFunction) && member.unsafeAs(NativeFunctionObject.self).isMethod)
      site.pointee.form = isMethod ? .function : .member
      site.pointee.member = member
      site.pointee.version = type.version
    }
  }

  /// `loadMethod`: a callable and, where it is to be passed first, the receiver (else unbound). Both owned.
  @inline(never) func loadMethod(_ value: Value, _ site: UnsafeMutablePointer<AttributeSite>) throws(Raised)
    -> (callable: Value, receiver: Value)
  {
    let type = type(of: value)
    if type.version != site.pointee.version { fill(site, value, type) }
    if type.version == site.pointee.version && site.pointee.form == .function,
      value.container?.attributes.dictionary == nil
    {
      return (site.pointee.member.retained(), value.retained())
    } else if !value.isObject || value.container == nil {
      // Immediates and strings carry no attributes: their methods are bound without a bound-method object.
      if let member = type.lookup(site.pointee.name), member.isKind(.nativeFunction),
        member.unsafeAs(NativeFunctionObject.self).isMethod
      {
        return (member.retained(), value.retained())
      }
    }
    return (try loadAttribute(value, site), .unbound)
  }

  /// `storeAttribute` when the fast path missed.
  @inline(never) func storeAttribute(_ value: Value, _ site: UnsafeMutablePointer<AttributeSite>, _ new: Value)
    throws(Raised)
  {
    if site.pointee.form == .property, value.isObject,
      value.header.pointee.type._withUnsafeGuaranteedRef({ $0.version }) == site.pointee.version,
      let setter = site.pointee.member.unsafeAs(PropertyObject.self).nativeSetter
    {
      return try setter(self, value, new)
    }
    try setAttribute(value, site.pointee.name, new)
    let type = type(of: value)
    if value.isKind(.native), type.customSetAttribute == nil, let member = type.lookup(site.pointee.name),
      member.isKind(.property), member.unsafeAs(PropertyObject.self).nativeSetter != nil
    {
      site.pointee.form = .property
      site.pointee.member = member
      site.pointee.version = type.version
    }
    guard value.isKind(.instance) else { return }
    let container = value.unsafeAs(Container.self)
    guard type.customSetAttribute == nil, container.attributes.dictionary == nil,
      let index = type.sharedIndex[ObjectIdentifier(site.pointee.name)], index < container.attributes.count
    else { return }
    if let member = type.lookup(site.pointee.name), isDataDescriptor(member) { return }
    site.pointee.form = .slot
    site.pointee.slot = Int32(truncatingIfNeeded: index)
    site.pointee.version = type.version
  }
}

extension Value {
  /// The attribute table of a container (Note [Fixed layout]).
  @inline(__always) var containerAttributes: UnsafeMutablePointer<AttributeTable> {
    (pointer + Container.attributesOffset).assumingMemoryBound(to: AttributeTable.self)
  }

  /// What a cell register holds; borrowed.
  @inline(__always) var cellValue: Value {
    Unmanaged<CellObject>.fromOpaque(pointer)._withUnsafeGuaranteedRef { $0.value }
  }

  /// Replaces what a cell holds, taking over `value`.
  @inline(__always) func setCell(owning value: Value) {
    Unmanaged<CellObject>.fromOpaque(pointer)._withUnsafeGuaranteedRef { cell in
      let old = cell.value
      cell.value = value
      old.release()
    }
  }
}

extension TypeObject {
  /// Whether instances keep attributes in a side table: those of a program's subclass of `int`, `float`, `str` …
  var hasSideAttributes: Bool {
    guard isUserDefined else { return false }
    return switch instanceKind {
    case .bigInt, .boxedFloat, .string, .bytes, .complex: true
    default: false
    }
  }
}
