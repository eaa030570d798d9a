/// An instance of a class made by a `class` statement that inherits from no built-in type with a layout of its own.
public final class InstanceObject: Container {
  init(type: TypeObject) { super.init(kind: .instance, type: type) }
}

/// A variable shared by a function and those nested in it.
final class CellObject: Container {
  /// The value, owned; unbound before the first assignment.
  var value: Value

  init(type: TypeObject, owning value: Value) {
    self.value = value
    super.init(kind: .cell, type: type)
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(value)
  }

  override func clear() {
    super.clear()
    let old = value
    value = .unbound
    old.release()
  }
}

/// A module: a namespace with a name.
public final class ModuleObject: Container {
  public let name: String
  /// The global names, owned.
  public private(set) var namespace: DictObject
  /// Computes a member on first use (PEP 562's `__getattr__`, for native modules that load lazily).
  public var missing: ((Interpreter, StringObject) throws(Raised) -> Value?)?

  /// Told when the program assigns (or, with nil, deletes) a member: `sys.stdout` lives on it.
  package var assigned: ((Interpreter, StringObject, Value?) -> Void)?

  public init(heap: Heap, name: String) {
    self.name = name
    namespace = DictObject(type: heap.types.dict)
    super.init(kind: .module, type: heap.types.module)
  }

  public override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(.object(namespace))
  }

  public override func clear() {
    super.clear()
    namespace.removeAll()
  }

  deinit { Value.object(namespace).release() }
}

/// One frame of a traceback.
struct TracebackEntry {
  let code: CodeObject
  /// Index of the instruction that raised.
  let instruction: Int
}

/// What few exceptions carry besides their arguments.
private final class ExceptionDetails {
  var tracebackObject: Value = .none
  var note: (any Sendable)?
  var missingName: (name: String, receiver: Value)?
  var visibleGlobals: [String]?
  var syntax: SyntaxDetail?
}

/// An exception.
public final class ExceptionObject: Container {
  /// The arguments, an owned tuple.
  var arguments: Value
  /// `__cause__`, `__context__`, owned; `None` where missing.
  var cause: Value = .none
  var context: Value = .none
  var suppressesContext = false
  /// Frames, innermost first.
  var traceback: [TracebackEntry] = []
  /// What few exceptions carry.
  private var details: ExceptionDetails?

  /// The last `__traceback__` that was asked for, owned; the same object as long as no frame is added.
  var tracebackObject: Value {
    get { details?.tracebackObject ?? .none }
    set { madeDetails.tracebackObject = newValue }
  }
  /// What a native raiser knows beyond the text (shapes under operands, writing line …), for notes below a traceback.
  public var note: (any Sendable)? {
    get { details?.note }
    set { madeDetails.note = newValue }
  }
  /// Name that was not found, and where: for "Did you mean". The receiver is owned.
  var missingName: (name: String, receiver: Value)? {
    get { details?.missingName }
    set { madeDetails.missingName = newValue }
  }
  /// Names that were visible where a NameError was raised.
  var visibleGlobals: [String]? {
    get { details?.visibleGlobals }
    set { madeDetails.visibleGlobals = newValue }
  }
  /// Position of a SyntaxError.
  var syntax: SyntaxDetail? {
    get { details?.syntax }
    set { madeDetails.syntax = newValue }
  }

  private var madeDetails: ExceptionDetails {
    if let details { return details }
    let made = ExceptionDetails()
    details = made
    return made
  }

  init(type: TypeObject, arguments: Value) {
    self.arguments = arguments.retained()
    super.init(kind: .exception, type: type)
  }

  public override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(arguments)
    visit(cause)
    visit(context)
    visit(tracebackObject)
    if let missingName { visit(missingName.receiver) }
  }

  public override func clear() {
    super.clear()
    let (oldArguments, oldCause, oldContext) = (arguments, cause, context)
    (arguments, cause, context) = (.none, .none, .none)
    if let receiver = missingName?.receiver {
      missingName = nil
      receiver.release()
    }
    if let shown = details?.tracebackObject {
      details?.tracebackObject = .none
      shown.release()
    }
    oldArguments.release()
    oldCause.release()
    oldContext.release()
    traceback = []
  }
}

/// An iterator written in Swift.
public final class IteratorObject: Container {
  /// What is walked, owned.
  private(set) var source: Value
  /// Where a walk over a list, tuple, dict or set stands; the next number of a range.
  var position = 0
  /// How many numbers of a range are left, and how far they lie apart.
  var left = 0
  var step = 0
  /// Guards against changes of a dict or set under the walk.
  var version: UInt64 = 0
  let form: Form
  /// Its type's name for messages.
  private var advance: Advance?

  /// Yields the next value (owned), or nil at the end.
  public typealias Advance = (Interpreter) throws(Raised) -> Value?

  /// The walks that the run loop knows by itself.
  enum Form: UInt8 { case list, tuple, range, string, dictKeys, dictValues, dictItems, set, native }

  init(type: TypeObject, form: Form, source: Value) {
    self.form = form
    self.source = source.retained()
    if form == .range {
      let range = source.unsafeAs(RangeObject.self)
      (position, left, step) = (range.start, range.count, range.step)
    }
    super.init(kind: .iterator, type: type)
  }

  /// An iterator around a Swift closure; `holding` are values that the closure uses, owned by the iterator.
  init(type: TypeObject, holding source: Value, _ advance: @escaping Advance) {
    form = .native
    self.source = source.retained()
    self.advance = advance
    super.init(kind: .iterator, type: type)
  }

  /// The next value of a native walk.
  func callAdvance(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard let advance else { return nil }
    return try advance(interpreter)
  }

  /// Forgets what was walked: an exhausted iterator stays exhausted.
  func finish() {
    let old = source
    source = .none
    advance = nil
    old.release()
  }

  public override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(source)
  }

  public override func clear() {
    super.clear()
    finish()
  }
}
