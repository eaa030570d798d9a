/// The arguments of a call to native code: positional values, then the values of keywords. All are borrowed.
public struct Arguments {
  let base: UnsafeMutablePointer<Value>
  /// Number of positional arguments.
  public let positionalCount: Int
  /// Names of the keywords, a tuple of strings, or nil.
  let keywords: TupleObject?

  init(_ base: UnsafeMutablePointer<Value>, count: Int, keywords: TupleObject? = nil) {
    self.base = base
    positionalCount = count
    self.keywords = keywords
  }

  /// The positional argument at `index`, which is below `positionalCount`.
  public subscript(index: Int) -> Value { base[index] }

  /// Number of keyword arguments.
  public var keywordCount: Int { keywords?.count ?? 0 }

  /// Name and value of the keyword at `index`.
  public func keyword(_ index: Int) -> (name: StringObject, value: Value) {
    let name = keywords.map { $0.items[index] } ?? .none
    return (name.unsafeAs(StringObject.self), base[positionalCount + index])
  }

  /// The value of a keyword; borrowed.
  public func keyword(named name: String) -> Value? {
    for index in 0..<keywordCount where keyword(index).name.text == name { return keyword(index).value }
    return nil
  }

  /// The same call without its first positional argument.
  public var dropFirst: Arguments { Arguments(base + 1, count: positionalCount - 1, keywords: keywords) }

  /// The positional arguments.
  public var positional: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: base, count: positionalCount) }
}

/// Which method a `__call__` hands over to, unless the instance has an attribute.
struct CallForwarding {
  let method, unless: StringObject
}

/// A function of the language.
public final class FunctionObject: Container {
  let code: CodeObject
  /// Where its global names live, owned.
  private(set) var globals: DictObject
  public var name: StringObject
  var qualifiedName: StringObject
  /// Values of the last positional parameters that have one, owned; a tuple or none.
  var defaults: Value = .none
  /// Values of keyword-only parameters by name, owned; a dict or none.
  var keywordDefaults: Value = .none
  /// Cells of the enclosing scopes in the order of `code.freeNames`, owned.
  private(set) var closure: [Value]
  var documentation: Value
  /// For a `__call__` that mostly hands over to another method.
  var forwarding: CallForwarding?

  init(type: TypeObject, code: CodeObject, globals: DictObject, closure: [Value]) {
    self.code = code
    self.globals = globals
    self.closure = closure
    name = code.name
    qualifiedName = code.qualifiedName
    documentation = code.documentation.retained()
    super.init(kind: .function, type: type)
    Value.object(code).retain()
    Value.object(globals).retain()
  }

  public override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(.object(globals))
    visit(defaults)
    visit(keywordDefaults)
    for cell in closure { visit(cell) }
  }

  private var isCleared = false

  public override func clear() {
    super.clear()
    if isCleared { return }
    isCleared = true
    let old = closure + [defaults, keywordDefaults, documentation, .object(globals), .object(code)]
    closure = []
    (defaults, keywordDefaults, documentation) = (.none, .none, .none)
    for value in old { value.release() }
  }
}

/// What native code looks like to the language: borrowed arguments in, an owned value out.
public typealias NativeBody = (Interpreter, Arguments) throws(Raised) -> Value

/// A function or method written in Swift.
public final class NativeFunctionObject: Container {
  public let name: String
  private let body: NativeBody
  /// What a method with a shape does once its arguments were checked.
  private let method: MethodBody
  /// How many arguments it takes; nil when `body` looks itself.
  private let shape: MethodShape?
  /// The bounds of `shape`, without the receiver; calls outside of them are refused or looked at closely.
  private let positionals: ClosedRange<Int>
  /// Whether it binds to an instance when found in a class.
  let isMethod: Bool
  /// Whether CPython fills a slot of the type with it: bound, it is a `method-wrapper`.
  var isSlot: Bool { isMethod && Self.slots.contains(name) && !isPlainInContainers }

  /// The names of special methods that are plain methods in `list`, `dict`, `set` …
  private var isPlainInContainers: Bool {
    switch (owner?.name, name) {
    case ("list", "__getitem__"), ("dict", "__getitem__"), ("dict", "__contains__"), ("set", "__contains__"): true
    case ("frozenset", "__contains__"): true
    default: false
    }
  }

  static let slots: Set<String> = {
    let binary = [
      "add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "xor",
      "or",
    ]
    let others = [
      "init", "call", "repr", "str", "hash", "eq", "ne", "lt", "le", "gt", "ge", "len", "iter", "next", "contains",
      "getitem", "setitem", "delitem", "getattribute", "setattr", "delattr", "get", "set", "delete", "del", "bool",
      "int", "float", "index", "neg", "pos", "abs", "invert",
    ]
    return Set((others + binary.flatMap { [$0, "r" + $0, "i" + $0] }).map { "__\($0)__" })
  }()

  /// A special method of a built-in type that does what the operator itself does: operators pass over it.
  let isForwarder: Bool
  /// The class it belongs to, for messages and repr.
  let owner: TypeObject?
  /// Signature and text for `help`.
  public var documentation: String?
  /// `torch`, `math` …
  public var moduleName: String?

  init(
    type: TypeObject, name: String, isMethod: Bool, owner: TypeObject?, body: @escaping NativeBody
  ) {
    isForwarder = false
    self.name = name
    self.body = body
    method = Self.nothing(_:_:_:)
    shape = nil
    positionals = 0...0
    self.isMethod = isMethod
    self.owner = owner
    super.init(kind: .nativeFunction, type: type)
  }

  /// A method whose receiver and arguments are checked before `method` runs.
  init(
    type: TypeObject, name: String, owner: TypeObject, isForwarder: Bool, shape: MethodShape,
    method: @escaping MethodBody
  ) {
    self.isForwarder = isForwarder
    self.name = name
    body = Self.nothing(_:_:)
    self.method = method
    self.shape = shape
    positionals = shape.positionals
    isMethod = true
    self.owner = owner
    super.init(kind: .nativeFunction, type: type)
  }

  // Optional closures are counted whenever they are called: the one that is not there does nothing instead.
  private static func nothing(_: Interpreter, _: Arguments) throws(Raised) -> Value { .none }
  private static func nothing(_: Interpreter, _: Value, _: Arguments) throws(Raised) -> Value { .none }

  /// Runs it with borrowed arguments; the result is owned by the caller.
  func invoke(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> Value {
    guard let shape else { return try body(interpreter, arguments) }
    let count = arguments.positionalCount
    if count == 0 || arguments.keywords != nil || !positionals.contains(count &- 1) || !arguments[0].hasType(owner) {
      try interpreter.check(self, shape, arguments)
    }
    return try method(interpreter, arguments[0], arguments.dropFirst)
  }
}

/// A function bound to an instance.
final class BoundMethodObject: Container {
  private(set) var function: Value
  private(set) var receiver: Value

  init(type: TypeObject, function: Value, receiver: Value) {
    self.function = function.retained()
    self.receiver = receiver.retained()
    super.init(kind: .boundMethod, type: type)
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(function)
    visit(receiver)
  }

  override func clear() {
    super.clear()
    let old = [function, receiver]
    (function, receiver) = (.none, .none)
    for value in old { value.release() }
  }
}

/// `property`, and attributes that native types compute.
public final class PropertyObject: Container {
  /// Functions of the language, owned; `None` where missing.
  var getter: Value = .none
  var setter: Value = .none
  var deleter: Value = .none
  var documentation: Value = .none
  /// Swift code, for native types. Not optional: an optional closure is counted whenever it is called.
  let nativeGetter: NativeGetter
  /// Whether `nativeGetter` is there to be called.
  let isNative: Bool
  let nativeSetter: NativeSetter?
  /// The name that it was given in a class, for messages.
  public internal(set) var name: String

  /// Computes the attribute of a borrowed receiver; owned result.
  public typealias NativeGetter = (Interpreter, Value) throws(Raised) -> Value
  /// Sets the attribute; a nil value deletes it.
  public typealias NativeSetter = (Interpreter, Value, Value?) throws(Raised) -> Void

  init(type: TypeObject, name: String = "", getter: NativeGetter? = nil, setter: NativeSetter? = nil) {
    if let getter {
      nativeGetter = getter
      isNative = true
    } else {
      nativeGetter = { (_: Interpreter, _: Value) throws(Raised) -> Value in .none }
      isNative = false
    }
    nativeSetter = setter
    self.name = name
    super.init(kind: .property, type: type)
  }

  public override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    for value in [getter, setter, deleter, documentation] { visit(value) }
  }

  public override func clear() {
    super.clear()
    let old = [getter, setter, deleter, documentation]
    (getter, setter, deleter, documentation) = (.none, .none, .none, .none)
    for value in old { value.release() }
  }
}

/// `staticmethod` and `classmethod`.
final class MethodWrapperObject: Container {
  private(set) var function: Value

  init(kind: Kind, type: TypeObject, function: Value) {
    self.function = function.retained()
    super.init(kind: kind, type: type)
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(function)
  }

  override func clear() {
    super.clear()
    let old = function
    function = .none
    old.release()
  }
}

/// `super()`: attribute lookup that starts behind a class in the MRO of an instance.
final class SuperObject: Container {
  let after: TypeObject
  private(set) var receiver: Value
  /// The type whose MRO is walked.
  let start: TypeObject

  init(type: TypeObject, after: TypeObject, receiver: Value, start: TypeObject) {
    self.after = after
    self.receiver = receiver.retained()
    self.start = start
    super.init(kind: .superProxy, type: type)
    Value.object(after).retain()
    Value.object(start).retain()
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(receiver)
  }

  private var isCleared = false

  override func clear() {
    super.clear()
    if isCleared { return }
    isCleared = true
    let old = receiver
    receiver = .none
    old.release()
    Value.object(after).release()
    Value.object(start).release()
  }
}
