import Diagnostics
import Synchronization
import Syntax

/// One isolated world of the language: its heap, modules, stacks and settings. Used on one thread.
public final class Interpreter {
  public let heap: Heap
  public let configuration: Configuration
  /// The built-in types.
  public var types: BuiltinTypes { heap.types }
  /// Names that every module sees.
  public let builtins: ModuleObject
  /// The exception classes by name.
  public internal(set) var exceptionTypes: [String: TypeObject] = [:]
  /// `BaseException`, once it is there.
  var baseException: TypeObject?
  /// `OSError`, once it is there.
  var osError: TypeObject?
  /// Imported modules by name, owned (`sys.modules`).
  public internal(set) var modules: DictObject
  /// Makers of bundled modules by name.
  var moduleMakers: [String: ModuleMaker] = [:]
  /// Modules of CPython's standard library that an import should say are missing here.
  package var absentModules: Set<String> = []
  /// What runs when the program has ended (`atexit`): callable, positional and keyword arguments.
  package var exitCalls: [(callable: Reference, arguments: [Reference], keywords: Reference)] = []
  /// Names that are used again and again.
  let names: WellKnownNames

  // MARK: Exceptions under way

  /// The exception that `Raised` stands for; owned.
  var inFlight: Value = .none
  /// The exception that the innermost `except` deals with (`sys.exc_info`); owned, or none.
  package var handled: Value = .none

  /// The exception in flight already has this frame in its traceback.
  var isReraising = false
  /// `builtins.__build_class__`; owned.
  var buildClassFunction: Value = .none
  /// What the last native call of the run loop gave; owned.
  var returned: Value = .none

  // MARK: Stacks

  let frames: UnsafeMutablePointer<Frame>
  /// Frames in use.
  var depth = 0
  let registers: UnsafeMutablePointer<Value>
  let registerLimit: UnsafeMutablePointer<Value>
  /// `sys.getrecursionlimit()`
  package var recursionLimit = 1000
  /// Nested native calls, bounded because they use the thread's stack.
  var nativeDepth = 0
  /// What `sys.setrecursionlimit` accepts at most.
  package static let highestRecursionLimit = 50_000
  /// Bound of nested run loops: 512 MB of native stack hold them in every build.
  static let nativeLimit = 6_000

  /// Set by a signal handler: the next safepoint raises KeyboardInterrupt.
  public let interruptFlag: InterruptFlag
  /// Last value displayed at the prompt, `_`.
  public var displayHook: ((Interpreter, Value) throws(Raised) -> Void)?
  /// Attachments of other modules (the tensor context …) by their own key.
  public var attachments: [String: AnyObject] = [:]
  /// Addresses that `id()` and default reprs show.
  var addresses = AddressTable()
  /// Where `print` goes; `contextlib.redirect_stdout` may change it.
  public var output: any OutputSink { configuration.output }
  /// What a program assigned to `sys.stdout`; prints go there.
  public var replacedOutput: Reference?
  /// The program's own file, for `__file__` and sibling imports.
  public var mainSource: SourceText?
  /// Warnings already shown, by text and place.
  var shownWarnings: Set<String> = []

  public typealias ModuleMaker = (Interpreter) throws(Raised) -> ModuleObject

  public init(_ configuration: Configuration) {
    self.configuration = configuration
    interruptFlag = configuration.interruptFlag
    heap = Heap()
    names = WellKnownNames(heap)
    builtins = ModuleObject(heap: heap, name: "builtins")
    modules = DictObject(type: heap.types.dict)
    let frameCapacity = Self.highestRecursionLimit + Self.nativeLimit + 16
    frames = .allocate(capacity: frameCapacity)
    let registerCapacity = 8 << 20
    // Fresh zero pages: a register that was never written holds the integer 0, which is dead by rule 4 of Note [Ownership].
    registers = Zeroed.allocate(registerCapacity)
    registerLimit = registers + registerCapacity - 4096
    heap.interpreter = self
    installBuiltins()
  }

  deinit {
    heap.interpreter = nil
    frames.deallocate()
    Zeroed.free(registers)
  }

  /// Where registers of a new frame may begin.
  var stackTop: UnsafeMutablePointer<Value> { depth == 0 ? registers : frames[depth - 1].top }

  /// The globals of the innermost frame, or nil.
  var currentGlobals: DictObject? { depth == 0 ? nil : frames[depth - 1].globals.object }
}

/// What an interpreter is given from outside.
public struct Configuration {
  /// Takes what is printed.
  public var output: any OutputSink
  /// `sys.argv`
  public var arguments: [String] = [""]
  /// Set by a signal handler.
  public var interruptFlag = InterruptFlag()
  /// Folder that files may be read from and written to, or nil for none.
  public var fileRoot: String?
  /// Answers `input()`; nil at the end of input.
  public var readLine: ((String) -> String?)?
  /// Bytes that one growth may ask for at most.
  public var memoryBudget = 8 << 30

  public init(output: any OutputSink) { self.output = output }
}

/// Where output goes. Called on the interpreter's thread.
public protocol OutputSink: AnyObject {
  func write(_ bytes: some Collection<UInt8>, to stream: OutputStream)
}

/// Standard output or standard error.
public enum OutputStream: Sendable { case output, error }

/// A flag that a signal handler sets and the run loop looks at.
public final class InterruptFlag: Sendable {
  private let flag = Atomic<Bool>(false)
  public init() {}
  /// Asks the computation under way to stop.
  public func set() { flag.store(true, ordering: .relaxed) }
  /// Whether it was asked.
  @inline(__always) public var isSet: Bool { flag.load(ordering: .relaxed) }
  /// Takes the request back; whether there was one.
  public func take() -> Bool { flag.exchange(false, ordering: .relaxed) }
}

/// Names that the interpreter itself looks up.
struct WellKnownNames {
  let initialize, new, call, getAttr, setAttr, delAttr, getAttribute: StringObject
  let enter, exit, iter, next, len, bool, hash, eq, repr, str, format: StringObject
  let getItem, setItem, delItem, contains, index, int, float, del: StringObject
  let dict, doc, name, qualname, module, classCell, file, annotations, mro, bases: StringObject
  let get, set, delete, setName, initSubclass, classGetItem, missing, main, underscore, reversed, add: StringObject
  /// `__add__` …, `__radd__` …, `__iadd__` … by `BinaryOperator`.
  private let forward, reflected, inPlace: [StringObject]
  /// `__eq__` … by `ComparisonOperator`, `__neg__` … by `UnaryOperator`.
  private let comparisons, unaries: [StringObject]

  init(_ heap: Heap) {
    func name(_ text: String) -> StringObject { heap.intern(text) }
    initialize = name("__init__")
    new = name("__new__")
    call = name("__call__")
    getAttr = name("__getattr__")
    setAttr = name("__setattr__")
    delAttr = name("__delattr__")
    getAttribute = name("__getattribute__")
    enter = name("__enter__")
    exit = name("__exit__")
    iter = name("__iter__")
    next = name("__next__")
    len = name("__len__")
    bool = name("__bool__")
    hash = name("__hash__")
    eq = name("__eq__")
    repr = name("__repr__")
    str = name("__str__")
    format = name("__format__")
    getItem = name("__getitem__")
    setItem = name("__setitem__")
    delItem = name("__delitem__")
    contains = name("__contains__")
    index = name("__index__")
    int = name("__int__")
    float = name("__float__")
    del = name("__del__")
    dict = name("__dict__")
    doc = name("__doc__")
    self.name = name("__name__")
    qualname = name("__qualname__")
    module = name("__module__")
    classCell = name("__class__")
    file = name("__file__")
    annotations = name("__annotations__")
    mro = name("__mro__")
    bases = name("__bases__")
    get = name("__get__")
    set = name("__set__")
    delete = name("__delete__")
    setName = name("__set_name__")
    initSubclass = name("__init_subclass__")
    classGetItem = name("__class_getitem__")
    missing = name("__missing__")
    main = name("__main__")
    underscore = name("_")
    reversed = name("__reversed__")
    add = name("__add__")
    forward = BinaryOperator.allCases.map { name("__\($0.methodName)__") }
    reflected = BinaryOperator.allCases.map { name("__r\($0.methodName)__") }
    inPlace = BinaryOperator.allCases.map { name("__i\($0.methodName)__") }
    comparisons = ComparisonOperator.allCases.map { name($0.methodName) }
    unaries = UnaryOperator.allCases.map { name($0.methodName) }
  }

  /// The method of `left op right` that the left operand's class has.
  func forward(_ op: BinaryOperator) -> StringObject { forward[Int(op.rawValue)] }
  /// The method of `left op right` that the right operand's class has.
  func reflected(_ op: BinaryOperator) -> StringObject { reflected[Int(op.rawValue)] }
  /// The method of `left op= right`.
  func inPlace(_ op: BinaryOperator) -> StringObject { inPlace[Int(op.rawValue)] }
  /// The method of a comparison.
  func comparison(_ op: ComparisonOperator) -> StringObject { comparisons[Int(op.rawValue)] }
  /// The method of an operator with one operand.
  func unary(_ op: UnaryOperator) -> StringObject { unaries[Int(op.rawValue)] }
}
