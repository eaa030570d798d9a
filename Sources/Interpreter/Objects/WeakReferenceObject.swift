import Syntax

/// `weakref.ref`: knows an object without keeping it alive.
final class WeakReferenceObject: NativeObject {
  /// The object while it lives, not owned.
  private var target: Unmanaged<Object>?
  private var key: ObjectIdentifier
  /// The hash of the object, once asked for: a table finds the reference when the object is gone.
  private var knownHash: Int?
  /// What is called with this reference when the object has died; owned.
  private(set) var callback: Value

  init(type: TypeObject, to object: Object, callback: Value) {
    target = .passUnretained(object)
    key = ObjectIdentifier(object)
    self.callback = callback.retained()
    super.init(type: type)
    type.heap.note(self, to: object)
  }

  /// The object, or None when it has died; owned.
  var value: Value { target.map { .retained($0.object) } ?? .none }

  func loseTarget() { target = nil }

  override func call(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> Value? {
    try interpreter.check("weakref.ref", arguments, 0...0)
    return value
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard op == .equal || op == .notEqual, let second = other.native(WeakReferenceObject.self) else { return nil }
    let (left, right) = (value, second.value)
    defer {
      left.release()
      right.release()
    }
    let isEqual = left.isNone || right.isNone ? self === second : try interpreter.equals(left, right)
    return .bool(isEqual == (op == .equal))
  }

  override func hash(_ interpreter: Interpreter) throws(Raised) -> Int? {
    if let knownHash { return knownHash }
    let value = value
    defer { value.release() }
    if value.isNone { throw interpreter.error("TypeError", "weak object has gone away") }
    let hash = try interpreter.hash(value)
    knownHash = hash
    return hash
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    let address = interpreter.address(.object(self))
    guard let target else { return "<weakref at \(address); dead>" }
    let value = Value.object(target.object)
    return "<weakref at \(address); to '\(interpreter.typeName(value))' at \(interpreter.address(value))>"
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(callback)
  }

  override func clear() {
    super.clear()
    if target != nil { type.heap.forget(self, to: key) }
    target = nil
    let old = callback
    callback = .none
    old.release()
  }
}

extension Interpreter {
  /// A weak reference to a value; TypeError when it can have none. Owned.
  package func weakReference(to value: Value, type: TypeObject, callback: Value) throws(Raised) -> Value {
    let isPlain: Bool =
      switch value.kind {
      case .immediate, .bigInt, .boxedFloat, .string, .bytes, .complex, .slice, .range, .tuple: true
      case .list, .dictionary: !self.type(of: value).isUserDefined
      default: false
      }
    guard let object = value.asObject, !isPlain else {
      throw error("TypeError", "cannot create weak reference to '\(typeName(value))' object")
    }
    return .object(WeakReferenceObject(type: type, to: object, callback: callback))
  }

  /// How many weak references there are to a value.
  package func weakReferenceCount(of value: Value) -> Int {
    value.asObject.flatMap { heap.sideTables.weakReferences[ObjectIdentifier($0)]?.count } ?? 0
  }

  /// Calls the callbacks of weak references whose object has died; their exceptions cannot go anywhere.
  func notify(_ references: [WeakReferenceObject]) {
    for reference in references {
      let saved = inFlight
      let wasReraising = isReraising
      inFlight = .none
      do throws(Raised) {
        try call(reference.callback, [.object(reference)]).release()
      } catch {
        if let exception = takeException() {
          write("Exception ignored in: \((try? reprText(reference.callback)) ?? "callback")\n", to: .error)
          write(traceback(of: exception), to: .error)
          Value.object(exception).release()
        }
      }
      inFlight = saved
      isReraising = wasReraising
      Value.object(reference).release()
    }
  }
}
