/// Giving native code to the language: the one way in which types, modules and functions are filled.
extension Interpreter {
  /// A native function; owned.
  public func function(
    _ name: String, module: String? = nil, documentation: String? = nil, _ body: @escaping NativeBody
  )
    -> Value
  {
    let object = NativeFunctionObject(
      type: types.builtinFunction, name: name, isMethod: false, owner: nil, body: body)
    object.moduleName = module
    object.documentation = documentation
    return .object(object)
  }

  /// Defines a function in a module.
  public func define(
    _ name: String, in module: ModuleObject, documentation: String? = nil, _ body: @escaping NativeBody
  ) {
    let value = function(name, module: module.name, documentation: documentation, body)
    module.namespace.set(name: heap.intern(name), value)
    value.release()
  }

  /// Sets a module's member, taking the value over.
  public func set(_ name: String, in module: ModuleObject, owning value: Value) {
    module.namespace.set(name: heap.intern(name), value)
    value.release()
  }

  /// Defines a method of a type; its first argument is the receiver.
  public func define(
    method name: String, of type: TypeObject, documentation: String? = nil, _ body: @escaping NativeBody
  ) {
    let object = NativeFunctionObject(
      type: descriptorType(name), name: name, isMethod: true, owner: type, body: body)
    object.documentation = documentation
    type.setMember(heap.intern(name), .object(object))
    Value.object(object).release()
  }

  /// The class of a native method: CPython tells the special ones from the others.
  func descriptorType(_ name: String) -> TypeObject {
    NativeFunctionObject.slots.contains(name) ? types.wrapperDescriptor : types.methodDescriptor
  }

  /// Defines a static method of a type.
  public func define(static name: String, of type: TypeObject, _ body: @escaping NativeBody) {
    let object = NativeFunctionObject(
      type: types.builtinFunction, name: name, isMethod: false, owner: type, body: body)
    type.setMember(heap.intern(name), .object(object))
    Value.object(object).release()
  }

  /// Defines a class method of a type; its first argument is the class.
  public func define(classMethod name: String, of type: TypeObject, _ body: @escaping NativeBody) {
    let object = NativeFunctionObject(
      type: types.builtinFunction, name: name, isMethod: true, owner: type, body: body)
    let wrapper = MethodWrapperObject(kind: .classMethod, type: types.classMethod, function: .object(object))
    type.setMember(heap.intern(name), .object(wrapper))
    Value.object(object).release()
    Value.object(wrapper).release()
  }

  /// Defines a computed attribute of a type.
  public func define(
    property name: String, of type: TypeObject, setter: PropertyObject.NativeSetter? = nil,
    getter: @escaping PropertyObject.NativeGetter
  ) {
    let object = PropertyObject(type: types.property, name: name, getter: getter, setter: setter)
    type.setMember(heap.intern(name), .object(object))
    Value.object(object).release()
  }

  /// A native type in a module; instances are `NativeObject`s. The module's namespace owns it.
  public func makeType(
    _ name: String, module: String, base: TypeObject? = nil, isSubclassable: Bool = false,
    construct: TypeObject.Constructor? = nil
  ) -> TypeObject {
    let type = TypeObject(
      name: name, heap: heap, metatype: types.type, bases: [base ?? types.object], kind: .native)
    type.moduleName = module
    type.isSubclassable = isSubclassable
    if let construct { type.construct = construct }
    return type
  }

  // MARK: Checks that native functions share

  /// Raises TypeError unless the number of positional arguments is in `range` and there are no keywords.
  public func check(_ name: String, _ arguments: Arguments, _ range: ClosedRange<Int>) throws(Raised) {
    if arguments.keywordCount > 0 { throw error("TypeError", "\(name)() takes no keyword arguments") }
    try checkCount(name, arguments, range)
  }

  /// As `check`, keywords allowed.
  public func checkCount(_ name: String, _ arguments: Arguments, _ range: ClosedRange<Int>) throws(Raised) {
    let count = arguments.positionalCount
    if range.contains(count) { return }
    if range.lowerBound == range.upperBound {
      let wanted = range.lowerBound
      if wanted == 0 { throw error("TypeError", "\(name)() takes no arguments (\(count) given)") }
      if wanted == 1 { throw error("TypeError", "\(name)() takes exactly one argument (\(count) given)") }
      throw error("TypeError", "\(name) expected \(wanted) arguments, got \(count)")
    }
    if count < range.lowerBound {
      let plural = range.lowerBound == 1 ? "" : "s"
      throw error("TypeError", "\(name) expected at least \(range.lowerBound) argument\(plural), got \(count)")
    }
    let plural = range.upperBound == 1 ? "" : "s"
    throw error("TypeError", "\(name) expected at most \(range.upperBound) argument\(plural), got \(count)")
  }

  /// Raises TypeError for a keyword that is not in `allowed`.
  public func checkKeywords(_ name: String, _ arguments: Arguments, _ allowed: [String]) throws(Raised) {
    for index in 0..<arguments.keywordCount {
      let keyword = arguments.keyword(index).name.text
      if !allowed.contains(keyword) {
        throw error("TypeError", "'\(keyword)' is an invalid keyword argument for \(name)()")
      }
    }
  }

  /// The text of a `str` argument.
  public func text(_ value: Value, _ what: String) throws(Raised) -> String {
    guard value.isKind(.string) else {
      throw error("TypeError", "\(what) must be str, not \(typeName(value))")
    }
    return value.unsafeAs(StringObject.self).text
  }

  /// The integer of an argument that must be one.
  public func integerArgument(_ value: Value) throws(Raised) -> Int {
    if value.isFloat { throw error("TypeError", "'float' object cannot be interpreted as an integer") }
    if value.isKind(.bigInt) { throw error("OverflowError", "Python int too large to convert to C ssize_t") }
    guard let index = try indexValue(value) else {
      throw error("TypeError", "'\(typeName(value))' object cannot be interpreted as an integer")
    }
    return index
  }
}
