import Syntax

/// `Class.__dict__`: the members of a class, to be read; or a read-only view of a dict.
final class MappingProxyObject: NativeObject {
  /// The class or dict behind it, owned.
  private(set) var source: Value

  init(type: TypeObject, of source: Object) {
    self.source = .retained(source)
    super.init(type: type)
  }

  /// The members as a dict; owned.
  func dictionary(_ interpreter: Interpreter) -> Value {
    if source.isKind(.dictionary) { return source.retained() }
    let dictionary = interpreter.dictionary()
    guard source.isKind(.type) else { return .object(dictionary) }
    let type = source.unsafeAs(TypeObject.self)
    func set(_ name: String, _ value: Value) {
      let key = interpreter.heap.intern(name)
      if dictionary.get(name: key) == nil { dictionary.set(name: key, value) }
    }
    if type.isUserDefined {
      let module = interpreter.string(type.moduleName)
      set("__module__", module)
      module.release()
    }
    for name in type.memberNames { if let member = type.ownMember(name) { dictionary.set(name: name, member) } }
    if type.isUserDefined {
      if type.slots == nil, type.bases.allSatisfy({ !$0.isUserDefined && $0.instanceKind == .instance }) {
        for (name, what) in [("__dict__", "__dict__"), ("__weakref__", "__weakref__")] {
          let descriptor = Value.object(
            SlotDescriptorObject(type: interpreter.types.getSetDescriptor, name: what, owner: type.name))
          set(name, descriptor)
          descriptor.release()
        }
      }
      set("__doc__", .none)
    }
    return .object(dictionary)
  }

  override func attribute(_ name: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    switch name.text {
    case "get", "keys", "values", "items", "copy":
      let dictionary = dictionary(interpreter)
      defer { dictionary.release() }
      return try interpreter.getAttribute(dictionary, name)
    default: return nil
    }
  }

  private func withDictionary<Result>(_ interpreter: Interpreter, _ body: (Value) throws(Raised) -> Result)
    throws(Raised) -> Result
  {
    let dictionary = dictionary(interpreter)
    defer { dictionary.release() }
    return try body(dictionary)
  }

  override func getItem(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    try withDictionary(interpreter) { dictionary throws(Raised) in try interpreter.getItem(dictionary, key) }
  }

  override func contains(_ item: Value, _ interpreter: Interpreter) throws(Raised) -> Bool? {
    try withDictionary(interpreter) { dictionary throws(Raised) in try interpreter.contains(dictionary, item) }
  }

  override func length(_ interpreter: Interpreter) throws(Raised) -> Int? {
    try withDictionary(interpreter) { dictionary throws(Raised) in try interpreter.length(dictionary) }
  }

  override func makeIterator(_ interpreter: Interpreter) throws(Raised) -> Value? {
    try withDictionary(interpreter) { dictionary throws(Raised) in try interpreter.iterator(dictionary) }
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard op == .equal || op == .notEqual else { return nil }
    return try withDictionary(interpreter) { dictionary throws(Raised) in
      let second = other.native(MappingProxyObject.self)?.dictionary(interpreter) ?? other.retained()
      defer { second.release() }
      return .bool(try interpreter.equals(dictionary, second) == (op == .equal))
    }
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    try withDictionary(interpreter) { dictionary throws(Raised) in
      "mappingproxy(\(try interpreter.reprText(dictionary)))"
    }
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(source)
  }

  override func clear() {
    super.clear()
    let old = source
    source = .none
    old.release()
  }
}

/// What stands for `__dict__` and `__weakref__` among the members of a class.
final class SlotDescriptorObject: NativeObject {
  let name, owner: String

  init(type: TypeObject, name: String, owner: String) {
    self.name = name
    self.owner = owner
    super.init(type: type)
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    "<attribute '\(name)' of '\(owner)' objects>"
  }
}

extension Interpreter {
  func installMappingProxy() {
    types.mappingProxy.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.check("mappingproxy", arguments, 1...1)
      guard arguments[0].isKind(.dictionary) else {
        throw interpreter.error(
          "TypeError", "mappingproxy() argument must be a mapping, not \(interpreter.typeName(arguments[0]))")
      }
      return .object(MappingProxyObject(type: type, of: arguments[0].unsafeObject))
    }
  }
}
