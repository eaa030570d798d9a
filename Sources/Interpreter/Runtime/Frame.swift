/// One call of a function of the language. Frames live on a stack of their own, so such a call uses no native stack.
struct Frame {
  var code: Unmanaged<CodeObject>
  /// The next instruction, saved while a callee runs.
  var next: UnsafeMutablePointer<Instruction>
  var registers: UnsafeMutablePointer<Value>
  /// First register above this frame and its callees' arguments.
  var top: UnsafeMutablePointer<Value>
  /// The callable, owned until the frame ends.
  var callable: Value
  var globals: Unmanaged<DictObject>
  /// Where a class body keeps its names; borrowed.
  var namespace: Unmanaged<DictObject>?
  /// The instance under construction: the call's value instead of what `__init__` returns. Owned, or unbound.
  var constructed: Value
  /// The generator whose body this is; borrowed.
  var generator: Unmanaged<GeneratorObject>?
  /// Register of the caller that takes the result.
  var result: Int32
  var form: Form
  /// For `.iteration`: where the caller's loop goes when the generator is exhausted.
  var exhausted: UnsafeMutablePointer<Instruction>?

  /// Who waits for the frame's end.
  enum Form: UInt8 {
    /// Another frame of the same run loop.
    case call
    /// Swift code: the run loop returns.
    case entry
    /// A `for` loop over a generator.
    case iteration
  }
}

/// A generator: a frame that can be left and entered again.
final class GeneratorObject: Container {
  let code: CodeObject
  /// The function, owned while the generator lives.
  private(set) var callable: Value
  let globals: DictObject
  let registers: UnsafeMutablePointer<Value>
  /// Where it goes on; nil once it has ended.
  var next: UnsafeMutablePointer<Instruction>?
  /// Register that takes what is sent in, -1 before the first step.
  var sendRegister: Int32 = -1
  var isRunning = false
  /// Handled exception of the generator's own frame while it is suspended, owned.
  var handled: Value = .none

  init(type: TypeObject, code: CodeObject, callable: Value, globals: DictObject) {
    self.code = code
    self.callable = callable.retained()
    self.globals = globals
    registers = .allocate(capacity: max(code.registerCount, 1))
    registers.initialize(repeating: .unbound, count: max(code.registerCount, 1))
    super.init(kind: .generator, type: type)
    Value.object(code).retain()
    Value.object(globals).retain()
  }

  deinit { registers.deallocate() }

  /// Releases the registers: the body has ended.
  func finish() {
    next = nil
    for index in 0..<code.registerCount {
      let old = registers[index]
      registers[index] = .unbound
      old.release()
    }
    let oldHandled = handled
    handled = .none
    oldHandled.release()
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(callable)
    visit(.object(globals))
    visit(handled)
    if !isRunning { for index in 0..<code.registerCount { visit(registers[index]) } }
  }

  private var isCleared = false

  override func clear() {
    super.clear()
    finish()
    if isCleared { return }
    isCleared = true
    let old = callable
    callable = .none
    old.release()
    Value.object(code).release()
    Value.object(globals).release()
  }
}
