/// Calling: from the run loop (which prefers a new frame to native recursion) and from Swift code.
extension Interpreter {
  // MARK: Frames

  /// Pushes a frame for `function`, whose parameters lie, owned and complete, at `registers`. Takes over `callable`.
  @inline(__always) func pushFrame(
    _ function: Unmanaged<FunctionObject>, _ callable: Value, _ arguments: UnsafeMutablePointer<Value>,
    _ result: Int32, form: Frame.Form = .call, constructed: Value = .unbound
  ) throws(Raised) {
    let code = function._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.code) }
    let globals = function._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.globals) }
    var registers = arguments
    if isDetached, form != .entry, arguments != stackTop {
      registers = moveToStack(arguments, code)
    }
    let count = code._withUnsafeGuaranteedRef { $0.registerCount }
    if depth >= recursionLimit || registers + count > registerLimit {
      throw recursionExceeded(registers, code, callable, constructed)
    }
    let parameters = code._withUnsafeGuaranteedRef { $0.parameters.total }
    #if DEBUG || INTERNAL_CHECKS
      checkDead(registers, parameters..<max(count, parameters), code)
    #endif
    let locals = code._withUnsafeGuaranteedRef { $0.localCount }
    if parameters < locals {
      for index in parameters..<locals { registers[index] = .unbound }
      let firstFree = code._withUnsafeGuaranteedRef { $0.firstFree }
      if firstFree < locals { copyClosure(function, registers + firstFree) }
    }
    frames[depth] = Frame(
      code: code, next: code._withUnsafeGuaranteedRef { $0.instructions }, registers: registers, top: registers + count,
      callable: callable, globals: globals, namespace: nil, constructed: constructed, generator: nil, result: result,
      form: form, exhausted: nil)
    depth += 1
  }

  /// Whether the innermost frame is a generator's, whose registers lie on the heap.
  @inline(__always) private var isDetached: Bool { depth > 0 && frames[depth - 1].generator != nil }

  @inline(never) private func moveToStack(_ arguments: UnsafeMutablePointer<Value>, _ code: Unmanaged<CodeObject>)
    -> UnsafeMutablePointer<Value>
  {
    let target = stackTop
    let count = code._withUnsafeGuaranteedRef { $0.parameters.total }
    for index in 0..<count {
      target[index] = arguments[index]
      arguments[index] = .unbound
    }
    return target
  }

  @inline(never) private func copyClosure(_ function: Unmanaged<FunctionObject>, _ target: UnsafeMutablePointer<Value>)
  {
    let cells = function._withUnsafeGuaranteedRef { $0.closure }
    for (index, cell) in cells.enumerated() { target[index] = cell.retained() }
  }

  @inline(never) private func recursionExceeded(
    _ registers: UnsafeMutablePointer<Value>, _ code: Unmanaged<CodeObject>, _ callable: Value, _ constructed: Value
  ) -> Raised {
    for index in 0..<code._withUnsafeGuaranteedRef({ $0.parameters.total }) {
      registers[index].release()
      registers[index] = .unbound
    }
    callable.release()
    constructed.release()
    return error("RecursionError", "maximum recursion depth exceeded")
  }

  // MARK: Calls of the run loop

  /// Calls what lies at `base` with the arguments behind it, all owned and consumed. True when a frame was pushed; else
  /// the value waits in `takeReturned`.
  @inline(never) func call(
    _ base: UnsafeMutablePointer<Value>, count: Int, keywords: TupleObject?, result: Int32
  ) throws(Raised) -> Bool {
    let callable = base.pointee
    base.pointee = .unbound
    let total = count + (keywords?.count ?? 0)
    switch callable.kind {
    case .nativeFunction:
      let value = try invoke(callable, base + 1, count, keywords)
      returned = value
      return false
    case .function:
      let function = Unmanaged<FunctionObject>.fromOpaque(callable.pointer)
      let bound = try bind(function.object, callable, base + 1, count, keywords)
      try pushFrame(function, callable, bound, result)
      return true
    case .boundMethod:
      let method = callable.unsafeAs(BoundMethodObject.self)
      base.pointee = method.receiver.retained()
      let inner = method.function.retained()
      callable.release()
      if inner.isKind(.function) {
        let function = Unmanaged<FunctionObject>.fromOpaque(inner.pointer)
        let bound = try bind(function.object, inner, base, count + 1, keywords)
        try pushFrame(function, inner, bound, result)
        return true
      }
      returned = try invokeAny(inner, base, count + 1, keywords)
      return false
    case .type:
      if try construct(callable, base, count, keywords, result) { return true }
      return false
    case .instance:
      guard let hook = type(of: callable).lookup(names.call), hook.isKind(.function) else {
        returned = try invokeAny(callable, base + 1, count, keywords)
        return false
      }
      let target = forwarded(callable, hook).retained()
      base.pointee = callable
      let function = Unmanaged<FunctionObject>.fromOpaque(target.pointer)
      let bound = try bind(function.object, target, base, count + 1, keywords)
      try pushFrame(function, target, bound, result)
      return true
    default:
      returned = try invokeAny(callable, base + 1, count, keywords)
      _ = total
      return false
    }
  }

  /// The function that a call of `instance` runs: its `__call__`, or the method that `__call__` would only hand over to.
  @inline(__always) private func forwarded(_ instance: Value, _ hook: Value) -> Value {
    guard let forwarding = hook.unsafeAs(FunctionObject.self).forwarding, let container = instance.container else {
      return hook
    }
    let type = type(of: instance)
    guard container.attributes.get(forwarding.unless, in: type) == nil,
      container.attributes.get(forwarding.method, in: type) == nil,
      let method = type.lookup(forwarding.method), method.isKind(.function)
    else { return hook }
    return method
  }

  /// Says of a function `__call__` that it hands its arguments over to `method` and does nothing else, unless the instance
  /// has an attribute of the name `unless`.
  public func setForwarding(of function: Value, to method: String, unless: String) {
    guard function.isKind(.function) else { return }
    function.unsafeAs(FunctionObject.self).forwarding = CallForwarding(
      method: heap.intern(method), unless: heap.intern(unless))
  }

  /// The value that the last call of `call` left; owned.
  @inline(__always) func takeReturned() -> Value {
    let value = returned
    returned = .none
    return value
  }

  /// `str(n)`, `float(n)`, `int(x)` of a small number at `base`, consumed; nil, with nothing done, for anything else.
  @inline(never) func convert(_ base: UnsafeMutablePointer<Value>) -> Value? {
    let (type, value) = (base[0].pointer, base[1])
    let result: Value
    if type == Unmanaged.passUnretained(types.str).toOpaque(), value.isInt {
      result = decimal(value.unsafeInt)
    } else if type == Unmanaged.passUnretained(types.float).toOpaque(), value.isInt || value.isFloat {
      result = value.isFloat ? value : .float(Double(value.unsafeInt))
    } else if type == Unmanaged.passUnretained(types.int).toOpaque(), value.isInt || value.isFloat {
      guard value.isInt || value.unsafeFloat.magnitude < 0x1p62 else { return nil }
      result = value.isInt ? value : .int(Int(value.unsafeFloat))
    } else {
      return nil
    }
    base[0].release()
    (base[0], base[1]) = (.unbound, .unbound)
    return result
  }

  /// `type(arguments)`: plain classes get their instance here, `__init__` runs in a frame of its own.
  private func construct(
    _ callable: Value, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: TupleObject?, _ result: Int32
  ) throws(Raised) -> Bool {
    let type = callable.unsafeAs(TypeObject.self)
    if !type.isUserDefined, keywords == nil {
      if type.instanceKind == .exception {
        defer { releaseArguments(callable, base + 1, count) }
        returned = try makeException(type, Arguments(base + 1, count: count))
        return false
      }
    }
    if type.instanceKind == .instance && type.isUserDefined && type.lookup(names.new)?.isKind(.nativeFunction) == true,
      let initializer = type.lookup(names.initialize), initializer.isKind(.function), type.type === types.type
    {
      let instance = InstanceObject(type: type)
      base.pointee = .object(instance)
      callable.release()
      let function = Unmanaged<FunctionObject>.fromOpaque(initializer.pointer)
      let constructed = Value.retained(instance)
      initializer.retain()
      let bound: UnsafeMutablePointer<Value>
      do throws(Raised) {
        bound = try bind(function.object, initializer, base, count + 1, keywords)
      } catch {
        constructed.release()
        throw error
      }
      try pushFrame(function, initializer, bound, result, constructed: constructed)
      return true
    }
    returned = try invokeAny(callable, base + 1, count, keywords)
    return false
  }

  /// What a constructor call gives instead of `None`; releases what `__init__` returned.
  @inline(never) func takeConstructed(_ frame: UnsafeMutablePointer<Frame>, _ value: Value) throws(Raised) -> Value {
    let instance = frame.pointee.constructed
    frame.pointee.constructed = .unbound
    if value.isNone { return instance }
    let name = typeName(value)
    value.release()
    instance.release()
    depth -= 1
    frame.pointee.callable.release()
    throw error("TypeError", "__init__() should return None, not '\(name)'")
  }

  /// Calls native code with owned arguments and releases everything.
  @inline(__always) func invoke(
    _ callable: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: TupleObject?
  ) throws(Raised) -> Value {
    defer { releaseArguments(callable, arguments, count + (keywords?.count ?? 0)) }
    return try Unmanaged<NativeFunctionObject>.fromOpaque(callable.pointer).borrowed {
      (function) throws(Raised) -> Value in
      try function.invoke(self, Arguments(arguments, count: count, keywords: keywords))
    }
  }

  /// Calls anything with owned arguments and releases everything.
  private func invokeAny(
    _ callable: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: TupleObject?
  ) throws(Raised) -> Value {
    defer { releaseArguments(callable, arguments, count + (keywords?.count ?? 0)) }
    return try call(callable, Arguments(arguments, count: count, keywords: keywords))
  }

  @inline(__always) private func releaseArguments(
    _ callable: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int
  ) {
    for index in 0..<count {
      let old = arguments[index]
      arguments[index] = .unbound
      old.release()
    }
    callable.release()
  }

  /// `callable(*tuple, **dict)`: the three lie at `base` and are consumed.
  @inline(never) func callUnpacked(_ base: UnsafeMutablePointer<Value>) throws(Raised) -> Value {
    let callable = base[0]
    let positional = base[1]
    let keywords = base[2]
    (base[0], base[1], base[2]) = (.unbound, .unbound, .unbound)
    defer {
      callable.release()
      positional.release()
      keywords.release()
    }
    let items = Array(positional.unsafeAs(TupleObject.self).elements)
    return try call(callable, items, keywords: keywords.isKind(.dictionary) ? keywords.unsafeAs(DictObject.self) : nil)
  }

  // MARK: Binding

  /// Fits owned arguments at `arguments` to the parameters of `function`, in place. On an error everything is released.
  func bind(
    _ function: FunctionObject, _ callable: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int,
    _ keywords: TupleObject?
  ) throws(Raised) -> UnsafeMutablePointer<Value> {
    let shape = function.code.parameters
    if shape.isPlain && count == shape.positional && (keywords == nil || keywords?.count == 0) { return arguments }
    var binder = ArgumentBinder(function: function, arguments: arguments, count: count, keywords: keywords)
    do throws(Raised) {
      try binder.bind(self)
    } catch {
      binder.releaseAll()
      callable.release()
      throw error
    }
    // The registers of a generator lie on the heap and have no room behind the arguments: the callee's go to the stack.
    let target = isDetached ? stackTop : arguments
    if target + function.code.registerCount > registerLimit {
      binder.releaseAll()
      callable.release()
      throw self.error("RecursionError", "maximum recursion depth exceeded")
    }
    binder.write(to: target)
    return target
  }

  // MARK: Calls from Swift

  /// Calls anything with borrowed arguments; the result is owned by the caller.
  public func call(_ callable: Value, _ arguments: Arguments) throws(Raised) -> Value {
    switch callable.kind {
    case .nativeFunction:
      try enterNative()
      defer { nativeDepth -= 1 }
      return try callable.unsafeAs(NativeFunctionObject.self).invoke(self, arguments)
    case .function: return try runFunction(callable, arguments, receiver: nil, namespace: nil)
    case .boundMethod:
      let method = callable.unsafeAs(BoundMethodObject.self)
      if method.function.isKind(.function) {
        return try runFunction(method.function, arguments, receiver: method.receiver, namespace: nil)
      }
      return try withReceiver(method.receiver, arguments) { all throws(Raised) in try self.call(method.function, all) }
    case .type: return try instantiate(callable.unsafeAs(TypeObject.self), arguments)
    case .native:
      let native = callable.unsafeAs(NativeObject.self)
      if let result = try native.call(self, arguments) { return result }
    case .staticMethod: return try call(callable.unsafeAs(MethodWrapperObject.self).function, arguments)
    default: break
    }
    if let method = typeMember(callable, names.call) {
      try enterNative()
      defer { nativeDepth -= 1 }
      return try withReceiver(callable, arguments) { all throws(Raised) in try self.call(method, all) }
    }
    throw error("TypeError", "'\(typeName(callable))' object is not callable")
  }

  /// Calls with one borrowed argument; the result is owned by the caller.
  public func call(_ callable: Value, with argument: Value) throws(Raised) -> Value {
    if callable.isKind(.function) {
      let function = Unmanaged<FunctionObject>.fromOpaque(callable.pointer)
      let base = stackTop
      if nativeDepth < Self.nativeLimit, base < registerLimit,
        function._withUnsafeGuaranteedRef({ $0.code.parameters.isPlain && $0.code.parameters.positional == 1 })
      {
        base.pointee = argument.retained()
        try pushFrame(function, callable.retained(), base, 0, form: .entry)
        return try run()
      }
    }
    var argument = argument
    let result = withUnsafeMutablePointer(to: &argument) { place -> Result<Value, Raised> in
      do throws(Raised) {
        return .success(try self.call(callable, Arguments(place, count: 1)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Calls with borrowed positional arguments and keywords from a dict.
  public func call(_ callable: Value, _ positional: [Value], keywords: DictObject? = nil) throws(Raised) -> Value {
    var values = positional
    var names: TupleObject?
    if let keywords, keywords.count > 0 {
      let pairs = keywords.pairs
      for pair in pairs where !pair.key.isKind(.string) { throw error("TypeError", "keywords must be strings") }
      let tuple = TupleObject(type: types.tuple, owning: pairs.map { pair in pair.key.retained() })
      values += pairs.map(\.value)
      names = tuple
    }
    defer { if let names { Value.object(names).release() } }
    var failure = false
    let count = positional.count
    let result = values.withUnsafeMutableBufferPointer { buffer -> Value in
      withUnsafeTemporaryAllocation(of: Value.self, capacity: 1) { empty in
        do throws(Raised) {
          return try self.call(
            callable,
            Arguments(buffer.baseAddress ?? empty.baseAddress.unsafelyUnwrapped, count: count, keywords: names))
        } catch {
          failure = true
          return .none
        }
      }
    }
    if failure { throw Raised() }
    return result
  }

  /// The same arguments with `receiver` before them.
  func withReceiver(
    _ receiver: Value, _ arguments: Arguments, _ body: (Arguments) throws(Raised) -> Value
  ) throws(Raised) -> Value {
    var values = [receiver]
    values.append(contentsOf: arguments.positional)
    for index in 0..<arguments.keywordCount { values.append(arguments.keyword(index).value) }
    var failure = false
    let result = values.withUnsafeMutableBufferPointer { buffer -> Value in
      do throws(Raised) {
        // Never empty: the receiver is there.
        return try body(
          Arguments(
            buffer.baseAddress.unsafelyUnwrapped, count: arguments.positionalCount + 1, keywords: arguments.keywords))
      } catch {
        failure = true
        return .none
      }
    }
    if failure { throw Raised() }
    return result
  }

  /// Counts a native call; too many nested ones end in RecursionError instead of a native stack overflow.
  func enterNative() throws(Raised) {
    nativeDepth += 1
    if nativeDepth >= Self.nativeLimit {
      nativeDepth -= 1
      throw error("RecursionError", "maximum recursion depth exceeded while calling a Python object")
    }
  }

  /// Runs a function of the language to its end with borrowed arguments.
  func runFunction(
    _ callable: Value, _ arguments: Arguments, receiver: Value?, namespace: DictObject?
  ) throws(Raised) -> Value {
    if nativeDepth >= Self.nativeLimit {
      throw error("RecursionError", "maximum recursion depth exceeded while calling a Python object")
    }
    let base = stackTop
    let total = arguments.positionalCount + arguments.keywordCount + (receiver == nil ? 0 : 1)
    if base + total > registerLimit { throw error("RecursionError", "maximum recursion depth exceeded") }
    var place = base
    if let receiver {
      place.pointee = receiver.retained()
      place += 1
    }
    for index in 0..<(arguments.positionalCount + arguments.keywordCount) {
      place[index] = arguments.base[index].retained()
    }
    callable.retain()
    let function = Unmanaged<FunctionObject>.fromOpaque(callable.pointer)
    let bound = try bind(
      function.object, callable, base, arguments.positionalCount + (receiver == nil ? 0 : 1),
      arguments.keywords)
    try pushFrame(function, callable, bound, 0, form: .entry)
    if let namespace { frames[depth - 1].namespace = .passUnretained(namespace) }
    return try run()
  }

  /// Runs module code (a script, a prompt entry, `exec`) in `globals`.
  func runModule(_ code: CodeObject, globals: DictObject, namespace: DictObject? = nil) throws(Raised) -> Value {
    let function = FunctionObject(type: types.function, code: code, globals: globals, closure: [])
    try pushFrame(.passUnretained(function), .object(function), stackTop, 0, form: .entry)
    if let namespace { frames[depth - 1].namespace = .passUnretained(namespace) }
    return try run()
  }

  // MARK: Functions

  /// Makes a function: defaults, keyword defaults, annotations and cells lie at `base` and are consumed.
  @inline(never) func makeFunction(
    _ code: Value, _ base: UnsafeMutablePointer<Value>, _ globals: Unmanaged<DictObject>
  ) -> Value {
    let code = code.unsafeAs(CodeObject.self)
    let cells = (0..<code.freeNames.count).map { base[3 + $0] }
    let function = FunctionObject(
      type: types.function, code: code, globals: globals.object, closure: cells)
    function.defaults = base[0]
    function.keywordDefaults = base[1]
    if base[2].isObject {
      function.attributes.set(names.annotations, base[2], in: types.function)
      base[2].release()
    }
    for index in 0..<(3 + cells.count) { base[index] = .unbound }
    if let module = globals.object.get(name: names.name) {
      function.attributes.set(names.module, module, in: types.function)
    }
    return .object(function)
  }
}
