/// Generators: entering, leaving and ending their frames.
extension Interpreter {
  /// Turns the frame of a generator function that has just begun into a generator, which takes its registers over.
  @inline(never) func makeGenerator(_ frame: UnsafeMutablePointer<Frame>) -> Value {
    let code = frame.pointee.code.object
    let generator = GeneratorObject(
      type: types.generator, code: code, callable: frame.pointee.callable,
      globals: frame.pointee.globals.object)
    for index in 0..<code.registerCount {
      generator.registers[index] = frame.pointee.registers[index]
      frame.pointee.registers[index] = .unbound
    }
    for index in code.localCount..<code.registerCount where !generator.registers[index].isObject {
      generator.registers[index] = .unbound
    }
    generator.next = frame.pointee.next
    return .object(generator)
  }

  /// Pushes the frame of a generator for a `for` loop.
  @inline(never) func enter(
    generator: GeneratorObject, result: Int32, exhausted: UnsafeMutablePointer<Instruction>
  ) throws(Raised) {
    // The loop's iterator register keeps the generator alive.
    if generator.next == nil {
      // Exhausted: an empty frame is not needed; the loop's own exit is taken.
      let frame = frames + (depth - 1)
      frame.pointee.next = exhausted
      dropIterator(generator, frame)
      return
    }
    try push(generator, sending: .none, result: result, form: .iteration)
    frames[depth - 1].exhausted = exhausted
  }

  private func dropIterator(_ generator: GeneratorObject, _ frame: UnsafeMutablePointer<Frame>) {
    let code = frame.pointee.code.object
    let value = Value.object(generator)
    for index in code.localCount..<code.registerCount where frame.pointee.registers[index].isIdentical(to: value) {
      frame.pointee.registers[index] = .unbound
      value.release()
      return
    }
  }

  /// Pushes a generator's frame; `value` (owned) becomes the value of the `yield` it waits in.
  @inline(__always)
  private func push(_ generator: GeneratorObject, sending value: Value, result: Int32, form: Frame.Form)
    throws(Raised)
  {
    guard !generator.isRunning else {
      value.release()
      throw error("ValueError", "generator already executing")
    }
    guard depth < recursionLimit, let next = generator.next else {
      value.release()
      throw error("RecursionError", "maximum recursion depth exceeded")
    }
    if generator.sendRegister >= 0 {
      let old = generator.registers[Int(generator.sendRegister)]
      generator.registers[Int(generator.sendRegister)] = value
      old.release()
    } else {
      value.release()
    }
    generator.isRunning = true
    Value.object(generator).retain()
    let outerHandled = handled
    handled = generator.handled
    generator.handled = outerHandled
    frames[depth] = Frame(
      code: .passUnretained(generator.code), next: next, registers: generator.registers, top: stackTop,
      callable: .unbound, globals: .passUnretained(generator.globals), namespace: nil, constructed: .unbound,
      generator: .passUnretained(generator), result: result, form: form, exhausted: nil)
    depth += 1
  }

  /// Exchanges the handled exception of the generator's frame with that of its resumer, when the frame is left.
  private func restoreHandled(_ generator: GeneratorObject) {
    let own = handled
    handled = generator.handled
    generator.handled = own
  }

  /// Leaves a generator's frame at a `yield`. True when Swift code waits for the value.
  @inline(never) func suspend(_ frame: UnsafeMutablePointer<Frame>, sendRegister: Int32, _ value: Value) -> Bool {
    guard let link = frame.pointee.generator else { return false }
    let form = frame.pointee.form
    link._withUnsafeGuaranteedRef { generator in
      generator.next = frame.pointee.next
      generator.sendRegister = sendRegister
      generator.isRunning = false
      restoreHandled(generator)
    }
    depth -= 1
    Value(tag: .object, bits: UInt64(UInt(bitPattern: link.toOpaque()))).release()
    return form == .entry
  }

  /// Ends a generator whose body returned `value` (owned). True when Swift code waits: it gets StopIteration's value in
  /// `returned` and an unbound result.
  @inline(never) func finishGenerator(_ frame: UnsafeMutablePointer<Frame>, _ value: Value) throws(Raised) -> Bool {
    guard let link = frame.pointee.generator else { return false }
    let generator = link.object
    let form = frame.pointee.form
    let exhausted = frame.pointee.exhausted
    generator.isRunning = false
    restoreHandled(generator)
    generator.finish()
    depth -= 1
    if form == .entry {
      let old = returned
      returned = value
      old.release()
      Value.object(generator).release()
      return true
    }
    value.release()
    let caller = frames + (depth - 1)
    if let exhausted { caller.pointee.next = exhausted }
    dropIterator(generator, caller)
    Value.object(generator).release()
    return false
  }

  /// Ends a generator that an exception has left.
  func abandon(_ generator: GeneratorObject, _ frame: UnsafeMutablePointer<Frame>) {
    generator.isRunning = false
    restoreHandled(generator)
    generator.finish()
    if isInFlight("StopIteration"), let inner = takeException() {
      // PEP 479: a StopIteration that escapes would end the caller's loop silently.
      _ = error("RuntimeError", "generator raised StopIteration")
      if inFlight.isKind(.exception) {
        let outer = inFlight.unsafeAs(ExceptionObject.self)
        let old = [outer.cause, outer.context]
        outer.cause = .retained(inner)
        outer.context = .object(inner)
        outer.suppressesContext = true
        for value in old { value.release() }
      }
    }
    Value.object(generator).release()
  }

  /// Runs a generator to its next `yield`; nil at its end, whose value then waits in `returned`.
  /// Takes over `value`.
  func resume(_ generator: GeneratorObject, sending value: Value) throws(Raised) -> Value? {
    guard generator.next != nil else {
      value.release()
      let old = returned
      returned = .none
      old.release()
      return nil
    }
    if generator.sendRegister < 0 && !value.isNone {
      value.release()
      throw error("TypeError", "can't send non-None value to a just-started generator")
    }
    if nativeDepth >= Self.nativeLimit { throw error("RecursionError", "maximum recursion depth exceeded") }
    try push(generator, sending: value, result: 0, form: .entry)
    let result = try run()
    return result.isUnbound ? nil : result
  }

  /// Raises an exception (taken over) at the `yield` where the generator waits.
  func resume(_ generator: GeneratorObject, raising exception: ExceptionObject) throws(Raised) -> Value? {
    guard generator.next != nil else { throw raise(owning: exception) }
    if generator.sendRegister < 0 {
      generator.finish()
      throw raise(owning: exception)
    }
    try push(generator, sending: .none, result: 0, form: .entry)
    _ = raise(owning: exception)
    let entryDepth = depth
    if !unwind(to: entryDepth) { throw Raised() }
    let result = try run()
    return result.isUnbound ? nil : result
  }

  // MARK: yield from

  /// The iterator that `yield from` walks; a generator is its own.
  func delegate(_ value: Value) throws(Raised) -> Value {
    value.kind == .generator ? value.retained() : try iterator(value)
  }

  /// One step of `yield from`, sending an owned value; nil at the end, whose value waits in `returned`.
  @inline(never) func delegateStep(_ iterator: Value, sending value: Value) throws(Raised) -> Value? {
    if iterator.isKind(.generator) {
      return try resume(iterator.unsafeAs(GeneratorObject.self), sending: value.isUnbound ? .none : value)
    }
    if value.isNone || value.isUnbound {
      if let item = try next(iterator) { return item }
      return nil
    }
    defer { value.release() }
    let send = try getAttribute(iterator, heap.intern("send"))
    defer { send.release() }
    return try call(send, [value])
  }
}
