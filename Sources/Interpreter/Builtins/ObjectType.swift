/// `object`, `type`, instances and `class` statements.
extension Interpreter {
  /// `type(arguments)` for any class; owned.
  func instantiate(_ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
    try enterNative()
    defer { nativeDepth -= 1 }
    if type === types.type { return try typeCall(arguments) }
    // A metaclass may take the call over.
    if type.type !== types.type, let hook = type.type.lookup(names.call), hook.isKind(.function) {
      return try withReceiver(.object(type), arguments) { all throws(Raised) in try self.call(hook, all) }
    }
    return try makeInstance(type, arguments)
  }

  /// `__new__`, then `__init__`.
  func makeInstance(_ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
    if let new = type.lookup(names.new), !new.isKind(.nativeFunction) {
      let maker = new.isKind(.staticMethod) ? new.unsafeAs(MethodWrapperObject.self).function : new
      let instance = try withReceiver(.object(type), arguments) { all throws(Raised) in try self.call(maker, all) }
      if self.type(of: instance).isSubtype(of: type) { try initialize(instance, arguments) }
      return instance
    }
    guard type.isUserDefined, type.instanceKind == .instance else {
      guard let construct = type.construct else {
        throw error("TypeError", "cannot create '\(type.name)' instances")
      }
      let instance = try construct(self, type, arguments)
      if type.isUserDefined && type.isSubtypeOfValue {
        do throws(Raised) {
          try initialize(instance, arguments)
        } catch {
          instance.release()
          throw error
        }
      }
      return instance
    }
    let initializer = type.lookup(names.initialize)
    if initializer?.isKind(.nativeFunction) ?? true, arguments.positionalCount + arguments.keywordCount > 0 {
      throw error("TypeError", "\(type.name)() takes no arguments")
    }
    let instance = Value.object(InstanceObject(type: type))
    do throws(Raised) {
      try initialize(instance, arguments)
    } catch {
      instance.release()
      throw error
    }
    return instance
  }

  /// Calls `__init__` where the program defines one; releases nothing. A list, dict or set whose class has none of its
  /// own is filled from the arguments.
  private func initialize(_ instance: Value, _ arguments: Arguments) throws(Raised) {
    guard let initializer = typeMember(instance, names.initialize), !initializer.isKind(.nativeFunction) else {
      let type = type(of: instance)
      switch instance.kind {
      case .list, .dictionary: try fillBuiltin(instance, arguments)
      case .set where !type.isSubtype(of: types.frozenset): try fillBuiltin(instance, arguments)
      default: break
      }
      return
    }
    let result = try withReceiver(instance, arguments) { all throws(Raised) in try self.call(initializer, all) }
    defer { result.release() }
    if !result.isNone {
      throw error("TypeError", "__init__() should return None, not '\(typeName(result))'")
    }
  }

  /// Runs the `__init__` that a class defines for an instance that a native constructor made.
  public func runInitializer(_ instance: Value, _ arguments: Arguments) throws(Raised) {
    try initialize(instance, arguments)
  }

  /// `type(value)` and `type(name, bases, dict)`.
  private func typeCall(_ arguments: Arguments) throws(Raised) -> Value {
    if arguments.positionalCount == 1 && arguments.keywordCount == 0 { return .retained(type(of: arguments[0])) }
    guard arguments.positionalCount == 3 else { throw error("TypeError", "type() takes 1 or 3 arguments") }
    guard arguments[1].isKind(.tuple), arguments[2].isKind(.dictionary) else {
      throw error("TypeError", "type.__new__() argument 2 must be tuple, not \(typeName(arguments[1]))")
    }
    let bases = Array(arguments[1].unsafeAs(TupleObject.self).elements)
    let keywords = (0..<arguments.keywordCount).map { arguments.keyword($0) }
    return try makeClass(
      through: try commonMetatype(types.type, bases), name: try text(arguments[0], "type.__new__() argument 1"),
      bases: bases, namespace: arguments[2].unsafeAs(DictObject.self), keywords: keywords.map { ($0.name, $0.value) })
  }

  // MARK: class statements

  func installObjectType() {
    buildClassFunction = function("__build_class__") { interpreter, arguments throws(Raised) in
      try interpreter.buildClass(arguments)
    }
    define(static: "__new__", of: types.object) { interpreter, arguments throws(Raised) in
      guard arguments.positionalCount > 0, arguments[0].isKind(.type) else {
        throw interpreter.error("TypeError", "object.__new__(): not enough arguments")
      }
      let type = arguments[0].unsafeAs(TypeObject.self)
      if type.instanceKind == .instance { return .object(InstanceObject(type: type)) }
      guard let construct = type.construct else {
        throw interpreter.error("TypeError", "cannot create '\(type.name)' instances")
      }
      // Tuples are complete once they are made; the others are filled by `__init__`.
      if type.instanceKind == .tuple { return try construct(interpreter, type, arguments.dropFirst) }
      return try construct(interpreter, type, Arguments(arguments.base + 1, count: 0))
    }
    define(method: "__init__", of: types.object) { _, _ throws(Raised) in .none }
    types.object.construct = { interpreter, type, arguments throws(Raised) in
      if arguments.positionalCount + arguments.keywordCount > 0 {
        throw interpreter.error("TypeError", "\(type.name)() takes no arguments")
      }
      return .object(InstanceObject(type: type))
    }
    define(method: "__repr__", of: types.object) { interpreter, arguments throws(Raised) in
      if arguments[0].isKind(.instance) { return interpreter.string(interpreter.defaultRepr(arguments[0])) }
      var out: [UInt32] = []
      try interpreter.appendPlainRepr(arguments[0], to: &out)
      return interpreter.string(codePoints: out)
    }
    define(method: "__str__", of: types.object) { interpreter, arguments throws(Raised) in
      interpreter.string(codePoints: try interpreter.repr(arguments[0]))
    }
    define(method: "__format__", of: types.object) { interpreter, arguments throws(Raised) in
      if arguments.positionalCount > 1, arguments[1].isKind(.string), arguments[1].unsafeAs(StringObject.self).count > 0
      {
        throw interpreter.error(
          "TypeError", "unsupported format string passed to \(interpreter.typeName(arguments[0])).__format__")
      }
      return interpreter.string(codePoints: try interpreter.str(arguments[0]))
    }
    define(method: "__eq__", of: types.object) { _, arguments throws(Raised) in
      arguments[0].isIdentical(to: arguments[1]) ? .true : .notImplemented
    }
    define(method: "__ne__", of: types.object) { _, arguments throws(Raised) in
      arguments[0].isIdentical(to: arguments[1]) ? .false : .notImplemented
    }
    define(method: "__hash__", of: types.object) { interpreter, arguments throws(Raised) in
      .int(interpreter.identifier(arguments[0]) >> 4)
    }
    define(method: "__getattribute__", of: types.object) { interpreter, arguments throws(Raised) in
      let name = interpreter.heap.intern(try interpreter.text(arguments[1], "attribute name"))
      if let found = try interpreter.findPlainAttribute(
        arguments[0], name, interpreter.type(of: arguments[0]))
      {
        return found
      }
      throw interpreter.attributeError(
        arguments[0], name.text, "'\(interpreter.typeName(arguments[0]))' object has no attribute '\(name.text)'")
    }
    define(method: "__setattr__", of: types.object) { interpreter, arguments throws(Raised) in
      let name = interpreter.heap.intern(try interpreter.text(arguments[1], "attribute name"))
      try interpreter.setPlainAttribute(arguments[0], name, arguments[2])
      return .none
    }
    define(method: "__delattr__", of: types.object) { interpreter, arguments throws(Raised) in
      let name = interpreter.heap.intern(try interpreter.text(arguments[1], "attribute name"))
      try interpreter.setPlainAttribute(arguments[0], name, nil)
      return .none
    }
    define(classMethod: "__init_subclass__", of: types.object) { interpreter, arguments throws(Raised) in
      guard arguments.keywordCount == 0, arguments.positionalCount == 1 else {
        let name = arguments[0].isKind(.type) ? arguments[0].unsafeAs(TypeObject.self).name : "object"
        let problem =
          arguments.keywordCount > 0
          ? "takes no keyword arguments" : "takes no arguments (\(arguments.positionalCount - 1) given)"
        throw interpreter.error("TypeError", "\(name).__init_subclass__() \(problem)")
      }
      return .none
    }
    define(classMethod: "__subclasshook__", of: types.object) { _, _ throws(Raised) in .notImplemented }
    installTypeMembers()
  }

  private func installTypeMembers() {
    let type = types.type
    let texts: [(name: String, path: ReferenceWritableKeyPath<TypeObject, String>)] = [
      ("__name__", \.name), ("__qualname__", \.qualifiedName), ("__module__", \.moduleName),
    ]
    for (name, path) in texts {
      define(
        property: name, of: type,
        setter: { interpreter, value, new throws(Raised) in
          let type = value.unsafeAs(TypeObject.self)
          guard type.isUserDefined, let new else {
            throw interpreter.error(
              "TypeError", "cannot set '\(name)' attribute of immutable type '\(type.name)'")
          }
          type[keyPath: path] = try interpreter.text(new, "can only assign string to \(type.name).\(name),")
        },
        getter: { interpreter, value throws(Raised) in
          interpreter.string(value.unsafeAs(TypeObject.self)[keyPath: path])
        })
    }
    define(property: "__bases__", of: type) { interpreter, value throws(Raised) in
      interpreter.tuple(value.unsafeAs(TypeObject.self).bases.map { .object($0) })
    }
    define(property: "__base__", of: type) { _, value throws(Raised) in
      value.unsafeAs(TypeObject.self).bases.first.map { .retained($0) } ?? .none
    }
    define(property: "__mro__", of: type) { interpreter, value throws(Raised) in
      interpreter.tuple(value.unsafeAs(TypeObject.self).mro.map { .object($0) })
    }
    define(method: "mro", of: type) { interpreter, arguments throws(Raised) in
      interpreter.list(owning: arguments[0].unsafeAs(TypeObject.self).mro.map { .retained($0) })
    }
    define(method: "__subclasses__", of: type) { interpreter, arguments throws(Raised) in
      interpreter.list(owning: arguments[0].unsafeAs(TypeObject.self).livingSubclasses.map { .retained($0) })
    }
    define(property: "__dict__", of: type) { interpreter, value throws(Raised) in
      .object(MappingProxyObject(type: interpreter.types.mappingProxy, of: value.unsafeAs(TypeObject.self)))
    }
    define(property: "__doc__", of: type) { interpreter, value throws(Raised) in
      let type = value.unsafeAs(TypeObject.self)
      if let text = type.lookup(interpreter.names.doc) { return text.retained() }
      return type.documentation.map { interpreter.string($0) } ?? .none
    }
    define(method: "__call__", of: type) { interpreter, arguments throws(Raised) in
      guard arguments.positionalCount > 0, arguments[0].isKind(.type) else {
        throw interpreter.error("TypeError", "descriptor '__call__' of 'type' object needs an argument")
      }
      return try interpreter.makeInstance(arguments[0].unsafeAs(TypeObject.self), arguments.dropFirst)
    }
    define(static: "__new__", of: type) { interpreter, arguments throws(Raised) in
      guard arguments.positionalCount == 4, arguments[0].isKind(.type), arguments[2].isKind(.tuple),
        arguments[3].isKind(.dictionary)
      else { throw interpreter.error("TypeError", "type.__new__() takes exactly 3 arguments") }
      return try interpreter.makeClass(
        name: try interpreter.text(arguments[1], "type.__new__() argument 1"),
        bases: Array(arguments[2].unsafeAs(TupleObject.self).elements),
        namespace: arguments[3].unsafeAs(DictObject.self), metatype: arguments[0].unsafeAs(TypeObject.self),
        keywords: (0..<arguments.keywordCount).map { arguments.keyword($0) }.map { ($0.name, $0.value) })
    }
  }

  /// `__build_class__(body, name, *bases, metaclass=…, **keywords)`
  private func buildClass(_ arguments: Arguments) throws(Raised) -> Value {
    let body = arguments[0]
    let name = try text(arguments[1], "name")
    let given = Array(arguments.positional.dropFirst(2))
    var metatype = types.type
    var maker: Value?
    var keywords: [(StringObject, Value)] = []
    for index in 0..<arguments.keywordCount {
      let (keyword, value) = arguments.keyword(index)
      if keyword.text == "metaclass" {
        if value.isKind(.type) { metatype = value.unsafeAs(TypeObject.self) } else { maker = value }
      } else {
        keywords.append((keyword, value))
      }
    }
    let (bases, owned) = try resolvedBases(given)
    defer { for value in owned { value.release() } }
    metatype = try commonMetatype(metatype, bases)
    let namespace = try preparedNamespace(metatype, name, bases, keywords)
    defer { Value.object(namespace).release() }
    if !owned.isEmpty {
      let original = tuple(given)
      namespace.set(name: heap.intern("__orig_bases__"), original)
      original.release()
    }
    let cell = try runFunction(body, Arguments(arguments.base, count: 0), receiver: nil, namespace: namespace)
    defer { cell.release() }
    let result: Value
    if let maker {
      result = try makeClass(calling: maker, name: name, bases: bases, namespace: namespace, keywords: keywords)
    } else {
      result = try makeClass(
        through: metatype, name: name, bases: bases, namespace: namespace, keywords: keywords)
    }
    if cell.isKind(.cell) { cell.setCell(owning: result.retained()) }
    return result
  }

  /// The bases of a `class` statement, those that are no classes asked for what they stand for (PEP 560), and what of
  /// them has to be released.
  private func resolvedBases(_ bases: [Value]) throws(Raised) -> (bases: [Value], owned: [Value]) {
    var result: [Value] = []
    var owned: [Value] = []
    for base in bases {
      if base.isKind(.type) {
        result.append(base)
        continue
      }
      let original = tuple(bases)
      defer { original.release() }
      guard let hook = try getAttributeIfPresent(base, heap.intern("__mro_entries__")) else {
        result.append(base)
        continue
      }
      defer { hook.release() }
      let entries = try call(hook, [original])
      owned.append(entries)
      guard entries.isKind(.tuple) else { throw error("TypeError", "__mro_entries__ must return a tuple") }
      result += entries.unsafeAs(TupleObject.self).elements
    }
    return (result, owned)
  }

  /// What the body of a class runs in: the dict of the metaclass's `__prepare__`, or an empty one. Owned.
  private func preparedNamespace(
    _ metatype: TypeObject, _ name: String, _ bases: [Value], _ keywords: [(StringObject, Value)]
  ) throws(Raised) -> DictObject {
    guard metatype !== types.type, metatype.lookup(heap.intern("__prepare__")) != nil else { return dictionary() }
    let hook = try getAttribute(.object(metatype), heap.intern("__prepare__"))
    let arguments = [string(name), tuple(bases)]
    let extra = dictionary()
    defer { for value in arguments + [hook, .object(extra)] { value.release() } }
    for (keyword, value) in keywords { extra.set(name: heap.intern(keyword), value) }
    let result = try call(hook, arguments, keywords: extra)
    guard result.isKind(.dictionary) else {
      defer { result.release() }
      throw error("TypeError", "\(metatype.name).__prepare__() must return a mapping, not \(typeName(result))")
    }
    return result.unsafeAs(DictObject.self)
  }

  /// A class made by a callable that is no class: `metaclass=function`.
  private func makeClass(
    calling maker: Value, name: String, bases: [Value], namespace: DictObject, keywords: [(StringObject, Value)]
  ) throws(Raised) -> Value {
    let arguments = [string(name), tuple(bases)]
    let extra = dictionary()
    defer { for value in arguments + [.object(extra)] { value.release() } }
    for (keyword, value) in keywords { extra.set(name: heap.intern(keyword), value) }
    return try call(maker, arguments + [.object(namespace)], keywords: extra)
  }

  /// Makes a class as its metaclass wants it: `__new__`, then `__init__`; owned.
  private func makeClass(
    through metatype: TypeObject, name: String, bases: [Value], namespace: DictObject,
    keywords: [(StringObject, Value)]
  ) throws(Raised) -> Value {
    guard metatype !== types.type else {
      return try makeClass(name: name, bases: bases, namespace: namespace, metatype: metatype, keywords: keywords)
    }
    let arguments = [Value.object(metatype), string(name), tuple(bases), .object(namespace)]
    let extra = dictionary()
    defer {
      arguments[1].release()
      arguments[2].release()
      Value.object(extra).release()
    }
    for (keyword, value) in keywords { extra.set(name: heap.intern(keyword), value) }
    let result: Value
    if let new = metatype.lookup(names.new), !new.isKind(.nativeFunction) {
      let maker = new.isKind(.staticMethod) ? new.unsafeAs(MethodWrapperObject.self).function : new
      result = try call(maker, arguments, keywords: extra)
    } else {
      result = try makeClass(name: name, bases: bases, namespace: namespace, metatype: metatype, keywords: keywords)
    }
    guard let initializer = metatype.lookup(names.initialize), initializer.isKind(.function),
      type(of: result).isSubtype(of: metatype)
    else { return result }
    return try filling(result) { () throws(Raised) in
      try self.call(initializer, [result] + arguments.dropFirst(), keywords: extra).release()
    }
  }

  /// The most derived metaclass of the bases and `metatype`.
  private func commonMetatype(_ metatype: TypeObject, _ bases: [Value]) throws(Raised) -> TypeObject {
    var metatype = metatype
    for base in bases where base.isKind(.type) {
      let inherited = base.unsafeObject.type
      if inherited.isSubtype(of: metatype) {
        metatype = inherited
      } else if !metatype.isSubtype(of: inherited) {
        throw error(
          "TypeError",
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"
        )
      }
    }
    return metatype
  }

  /// Makes a class from its namespace; owned.
  func makeClass(
    name: String, bases: [Value], namespace: DictObject, metatype: TypeObject, keywords: [(StringObject, Value)]
  ) throws(Raised) -> Value {
    var parents: [TypeObject] = []
    for base in bases {
      guard base.isKind(.type) else {
        throw error(
          "TypeError",
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"
        )
      }
      let parent = base.unsafeAs(TypeObject.self)
      if !parent.isSubclassable { throw error("TypeError", "type '\(parent.name)' is not an acceptable base type") }
      if parents.contains(where: { $0 === parent }) { throw error("TypeError", "duplicate base class \(parent.name)") }
      parents.append(parent)
    }
    if parents.isEmpty { parents = [types.object] }
    let kind = parents.first { $0.instanceKind != .instance }?.instanceKind ?? .instance
    if parents.contains(where: { $0.instanceKind != .instance && $0.instanceKind != kind }) {
      throw error("TypeError", "multiple bases have instance lay-out conflict")
    }
    let type = TypeObject(name: name, heap: heap, metatype: metatype, bases: parents, kind: kind, mro: [])
    guard let order = TypeObject.linearize(type, parents) else {
      Value.object(type).release()
      let list = parents.map(\.name).joined(separator: ", ")
      throw error(
        "TypeError", "Cannot create a consistent method resolution\norder (MRO) for bases \(list)")
    }
    type.adopt(order: order)
    type.isUserDefined = true
    type.isSubclassable = true
    type.construct = parents.first { $0.instanceKind != .instance }?.construct ?? parents.first?.construct
    if let module = namespace.get(name: names.module), module.isKind(.string) {
      type.moduleName = module.unsafeAs(StringObject.self).text
    } else if let module = currentGlobals?.get(name: names.name), module.isKind(.string) {
      type.moduleName = module.unsafeAs(StringObject.self).text
    }
    if let qualified = namespace.get(name: names.qualname), qualified.isKind(.string) {
      type.qualifiedName = qualified.unsafeAs(StringObject.self).text
    }
    do throws(Raised) {
      try adoptSlots(type, parents, namespace)
    } catch {
      Value.object(type).release()
      throw error
    }
    var definesEquality = false
    var definesHash = false
    for (key, value) in namespace.pairs {
      guard key.isKind(.string) else { continue }
      let member = heap.intern(key.unsafeAs(StringObject.self))
      if member === names.module || member === names.qualname { continue }
      if member.text == "__message_name__", isBundled(type.moduleName) {
        // How CPython names a class of its own in messages: `datetime.date`.
        type.messageName = value.textIfString
        continue
      }
      if value.isKind(.property) { value.unsafeAs(PropertyObject.self).name = member.text }
      if member === names.eq { definesEquality = true }
      if member === names.hash { definesHash = true }
      if member === names.initSubclass || member === names.classGetItem, value.isKind(.function) {
        let wrapper = MethodWrapperObject(kind: .classMethod, type: types.classMethod, function: value)
        type.setMember(member, .object(wrapper))
        Value.object(wrapper).release()
      } else {
        type.setMember(member, value)
      }
    }
    // A class that defines `__eq__` alone has no hash.
    if definesEquality && !definesHash { type.setMember(names.hash, .none) }
    do throws(Raised) {
      try announce(type, keywords)
    } catch {
      Value.object(type).release()
      throw error
    }
    return .object(type)
  }

  /// Notes the names of `__slots__`, when they are all that instances may have.
  private func adoptSlots(_ type: TypeObject, _ parents: [TypeObject], _ namespace: DictObject) throws(Raised) {
    guard let declared = namespace.get(name: heap.intern("__slots__")) else { return }
    let items = declared.isKind(.string) ? [declared.retained()] : try collect(declared)
    defer { for item in items { item.release() } }
    var names: [StringObject] = []
    for item in items {
      guard item.isKind(.string) else {
        throw error("TypeError", "__slots__ items must be strings, not '\(typeName(item))'")
      }
      let name = heap.intern(item.unsafeAs(StringObject.self))
      if namespace.get(name: name) != nil {
        throw error("ValueError", "'\(name.text)' in __slots__ conflicts with class variable")
      }
      Value.object(name).retain()
      names.append(name)
    }
    guard type.instanceKind == .instance, !names.contains(where: { $0 === self.names.dict }) else { return }
    for parent in parents where parent !== types.object {
      guard let inherited = parent.slots else { return }
      names += inherited
    }
    type.slots = names
  }

  /// `__set_name__` of the members, `__init_subclass__` of the parents.
  private func announce(_ type: TypeObject, _ keywords: [(StringObject, Value)]) throws(Raised) {
    for name in type.memberNames {
      guard let member = type.ownMember(name), member.isKind(.instance) else { continue }
      try callSpecial(member, names.setName, [.object(type), .object(name)])?.release()
    }
    for parent in type.mro.dropFirst() {
      guard let hook = parent.ownMember(names.initSubclass) else { continue }
      let function = hook.isKind(.classMethod) ? hook.unsafeAs(MethodWrapperObject.self).function : hook
      guard function.isKind(.function) else {
        if !keywords.isEmpty {
          throw error("TypeError", "\(type.name).__init_subclass__() takes no keyword arguments")
        }
        return
      }
      let extra = dictionary()
      defer { Value.object(extra).release() }
      for (keyword, value) in keywords { extra.set(name: heap.intern(keyword), value) }
      try call(function, [.object(type)], keywords: extra).release()
      return
    }
  }
}

extension TypeObject {
  /// Whether its instances are lists, dicts, numbers and the like, whose constructors leave `__init__` to the caller.
  var isSubtypeOfValue: Bool {
    switch instanceKind {
    case .list, .tuple, .dictionary, .set, .string, .bigInt, .boxedFloat, .bytes, .complex: true
    default: false
    }
  }
}
