import Diagnostics

/// Raising, catching and unwinding.
extension Interpreter {
  // MARK: Raising from Swift

  /// Raises a built-in exception with a message.
  public func error(_ type: String, _ message: String) -> Raised {
    let text = string(message)
    defer { text.release() }
    return error(exceptionTypes[type] ?? types.object, [text])
  }

  /// Raises an exception of a type with borrowed arguments.
  public func error(_ type: TypeObject, _ arguments: [Value]) -> Raised {
    let tuple = TupleObject(type: types.tuple, owning: arguments.map { $0.retained() })
    let exception = ExceptionObject(type: type, arguments: .object(tuple))
    Value.object(tuple).release()
    return raise(owning: exception)
  }

  /// Raises `exception`, taking it over; the exception being handled becomes its context.
  public func raise(owning exception: ExceptionObject) -> Raised {
    linkContext(exception)
    let old = inFlight
    inFlight = .object(exception)
    old.release()
    isReraising = false
    return Raised()
  }

  /// The exception that a caught `Raised` stands for; the caller owns it and the language forgets it.
  public func takeException() -> ExceptionObject? {
    let value = inFlight
    inFlight = .none
    isReraising = false
    return value.isKind(.exception) ? value.unsafeAs(ExceptionObject.self) : nil
  }

  /// Whether the exception in flight is of this built-in type.
  public func isInFlight(_ type: String) -> Bool {
    guard inFlight.isKind(.exception), let wanted = exceptionTypes[type] else { return false }
    return inFlight.unsafeObject.type.isSubtype(of: wanted)
  }

  /// Forgets the exception in flight.
  public func clearException() {
    let old = inFlight
    inFlight = .none
    isReraising = false
    old.release()
  }

  private func linkContext(_ exception: ExceptionObject) {
    guard handled.isKind(.exception), exception.context.isNone else { return }
    let context = handled.unsafeAs(ExceptionObject.self)
    if context === exception { return }
    // A context chain must not lead back to the exception itself.
    var link = context
    while link.context.isKind(.exception) {
      let inner = link.context.unsafeAs(ExceptionObject.self)
      if inner === exception {
        let old = link.context
        link.context = .none
        old.release()
        break
      }
      link = inner
    }
    exception.context = .retained(context)
  }

  // MARK: raise

  /// `raise value` or `raise value from cause`.
  @inline(never) func raise(_ value: Value, from cause: Value?) -> Raised {
    guard let exception = instantiateException(value) else { return Raised() }
    if let cause {
      var reason = Value.none
      if !cause.isNone {
        guard let inner = instantiateException(cause, isCause: true) else {
          Value.object(exception).release()
          return Raised()
        }
        reason = .object(inner)
      }
      let old = exception.cause
      exception.cause = reason
      exception.suppressesContext = true
      old.release()
    }
    return raise(owning: exception)
  }

  /// An exception object from a class or instance; owned. Nil when something else was raised instead.
  private func instantiateException(_ value: Value, isCause: Bool = false) -> ExceptionObject? {
    if value.isKind(.exception) { return value.retained().unsafeAs(ExceptionObject.self) }
    if value.isKind(.type), let base = baseException,
      value.unsafeAs(TypeObject.self).isSubtype(of: base)
    {
      guard let instance = try? call(value, []) else { return nil }
      if instance.isKind(.exception) { return instance.unsafeAs(ExceptionObject.self) }
      instance.release()
    }
    _ = error(
      "TypeError",
      isCause
        ? "exception causes must derive from BaseException" : "exceptions must derive from BaseException")
    return nil
  }

  /// `raise` alone.
  @inline(never) func reraiseHandled() -> Raised {
    guard handled.isKind(.exception) else {
      return error("RuntimeError", "No active exception to reraise")
    }
    let old = inFlight
    inFlight = handled.retained()
    old.release()
    isReraising = true
    return Raised()
  }

  /// Whether the handled exception is an instance of `types`, a class or a tuple of classes.
  func matches(_ exception: Value, _ types: Value) throws(Raised) -> Bool {
    // Mostly the very class: what was raised can be caught.
    if exception.isObject, types.isKind(.type), exception.header.pointee.type.toOpaque() == types.pointer {
      return true
    }
    guard types.isKind(.tuple) else { return try matches(exception, class: types) }
    for candidate in types.unsafeAs(TupleObject.self).elements where try matches(exception, class: candidate) {
      return true
    }
    return false
  }

  private func matches(_ exception: Value, class candidate: Value) throws(Raised) -> Bool {
    guard candidate.isKind(.type), let base = baseException,
      candidate.unsafeAs(TypeObject.self).isSubtype(of: base)
    else {
      throw error("TypeError", "catching classes that do not inherit from BaseException is not allowed")
    }
    return exception.isObject && exception.unsafeObject.type.isSubtype(of: candidate.unsafeAs(TypeObject.self))
  }

  @inline(never) func assertionFailed(_ message: Value?) -> Raised {
    error(exceptionTypes["AssertionError"] ?? types.object, message.map { [$0] } ?? [])
  }

  // MARK: Unwinding

  /// Leaves frames until one of this run handles the exception in flight. False when the entry frame itself was left.
  @inline(never) func unwind(to entryDepth: Int) -> Bool {
    if !inFlight.isKind(.exception) {
      // A Swift caller threw without raising: a defect of native code must still be an exception of the language.
      _ = error("SystemError", "error return without exception set")
    }
    while true {
      let frame = frames + (depth - 1)
      let code = frame.pointee.code.object
      let index = frame.pointee.next - code.instructions - 1
      let exception = inFlight.unsafeAs(ExceptionObject.self)
      if !isReraising { exception.traceback.append(TracebackEntry(code: code, instruction: max(index, 0))) }
      isReraising = false
      if let region = code.region(of: index) {
        for register in region.depth..<max(code.registerCount, region.depth) {
          let old = frame.pointee.registers[register]
          frame.pointee.registers[register] = .unbound
          old.release()
        }
        frame.pointee.next = code.instructions + region.handler
        return true
      }
      let isEntry = depth == entryDepth
      popFrame(frame, code)
      if isEntry { return false }
    }
  }

  /// Clears and leaves the top frame because of an exception.
  private func popFrame(_ frame: UnsafeMutablePointer<Frame>, _ code: CodeObject) {
    let callable = frame.pointee.callable
    let constructed = frame.pointee.constructed
    if let generator = frame.pointee.generator {
      abandon(generator.object, frame)
    } else {
      for register in 0..<code.registerCount {
        let old = frame.pointee.registers[register]
        frame.pointee.registers[register] = .unbound
        old.release()
      }
    }
    depth -= 1
    callable.release()
    constructed.release()
  }

  @inline(never) func unboundLocal(_ register: Int32) -> Raised {
    let name = frames[depth - 1].code.object.localNames[Int(register)].text
    return error(
      "UnboundLocalError", "cannot access local variable '\(name)' where it is not associated with a value")
  }

  @inline(never) func unboundCell(_ register: Int32) -> Raised {
    let code = frames[depth - 1].code.object
    if Int(register) < code.firstFree { return unboundLocal(register) }
    let name = code.localNames[Int(register)].text
    return nameError(
      name, "cannot access free variable '\(name)' where it is not associated with a value in enclosing scope")
  }

  func nameError(_ name: String, _ message: String) -> Raised {
    let raised = error("NameError", message)
    if inFlight.isKind(.exception) { inFlight.unsafeAs(ExceptionObject.self).missingName = (name, .none) }
    return raised
  }

  func attributeError(_ receiver: Value, _ name: String, _ message: String) -> Raised {
    let raised = error("AttributeError", message)
    if inFlight.isKind(.exception) {
      inFlight.unsafeAs(ExceptionObject.self).missingName = (name, receiver.retained())
    }
    return raised
  }

  // MARK: Safepoints

  /// Gives Ctrl-C and the cycle collector their turn.
  @inline(never) func safepoint() throws(Raised) {
    if heap.wantsCollection { heap.collectCycles() }
    if interruptFlag.take() { throw error(exceptionTypes["KeyboardInterrupt"] ?? types.object, []) }
  }

  /// Runs `__del__`; its exceptions cannot go anywhere and are printed, as in CPython.
  func finalize(_ value: Value) {
    guard let method = typeMember(value, names.del) else { return }
    let saved = inFlight
    let wasReraising = isReraising
    inFlight = .none
    do throws(Raised) {
      let result = try call(method, [value])
      result.release()
    } catch {
      if let exception = takeException() {
        write("Exception ignored in: \((try? reprText(method)) ?? "__del__")\n", to: .error)
        write(traceback(of: exception), to: .error)
        Value.object(exception).release()
      }
    }
    inFlight = saved
    isReraising = wasReraising
  }

  // MARK: Context managers

  @inline(never) func enterContext(_ manager: Value) throws(Raised) -> (exit: Value, entered: Value) {
    let enter = try specialMethod(manager, names.enter)
    guard let enter else {
      throw error(
        "TypeError", "'\(typeName(manager))' object does not support the context manager protocol")
    }
    defer { enter.release() }
    guard let exit = try specialMethod(manager, names.exit) else {
      throw error(
        "TypeError",
        "'\(typeName(manager))' object does not support the context manager protocol (missed __exit__ method)")
    }
    do throws(Raised) {
      return (exit, try call(enter, []))
    } catch {
      exit.release()
      throw error
    }
  }

  /// Calls an owned `__exit__` after a body without exception.
  @inline(never) func exitContext(_ exit: Value) throws(Raised) {
    defer { exit.release() }
    let result = try call(exit, [.none, .none, .none])
    result.release()
  }

  /// Calls an owned `__exit__` with the handled exception; the truth of its answer.
  @inline(never) func exitContextHandling(_ exit: Value) throws(Raised) -> Value {
    defer { exit.release() }
    let exception = handled
    let type = exception.isObject ? Value.object(exception.unsafeObject.type) : .none
    let traceback = exception.isKind(.exception) ? tracebackValue(of: exception.unsafeAs(ExceptionObject.self)) : .none
    defer { traceback.release() }
    let result = try call(exit, [type, exception, traceback])
    return .bool(try takeTruth(result))
  }
}
