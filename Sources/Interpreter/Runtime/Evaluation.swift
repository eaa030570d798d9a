import Diagnostics
import Syntax

/// Running programs: files, prompt entries, expressions.
extension Interpreter {
  /// How a run ended.
  public enum Outcome {
    case completed
    /// An exception came out; it is owned by the receiver of the outcome until `discard`.
    case raised(ExceptionObject)
    /// `sys.exit(status)`, its message already printed.
    case exited(Int)
  }

  /// The `__main__` module, made on first use.
  public var mainModule: ModuleObject {
    if let known = modules.get(name: names.main), known.isKind(.module) { return known.unsafeAs(ModuleObject.self) }
    let module = ModuleObject(heap: heap, name: "__main__")
    prepare(module)
    modules.set(name: names.main, .object(module))
    Value.object(module).release()
    return module
  }

  /// Replaces `__main__` by a fresh one: nothing of the old names is left.
  public func resetMainModule() {
    let module = ModuleObject(heap: heap, name: "__main__")
    prepare(module)
    modules.set(name: names.main, .object(module))
    Value.object(module).release()
  }

  /// Parses and compiles; a SyntaxError is raised in the language. Owned.
  func compile(_ source: SourceText, displaysValues: Bool = false) throws(Raised) -> CodeObject {
    let code: CodeObject
    do throws(SyntaxProblem) {
      let statements =
        displaysValues ? try Parser.parseInteractive(source) : try Parser.parse(source)
      code = try Compiler.compileModule(statements, source: source, heap: heap, displaysValues: displaysValues)
    } catch {
      throw raise(error, in: source)
    }
    try showWarnings(of: code)
    return code
  }

  /// Shows what the compiler warns about; a filter may make a SyntaxError of it, and then the code is given up.
  func showWarnings(of code: CodeObject) throws(Raised) {
    let source = code.source
    for warning in code.warnings {
      do throws(Raised) {
        let line = source.line(at: Int(warning.range.start))
        let text = source.showsLines ? source.text(ofLine: line) : ""
        try warn("SyntaxWarning", warning.message, file: source.name, line: line, text: text)
      } catch {
        Value.object(code).release()
        guard isInFlight("SyntaxWarning") else { throw error }
        clearException()
        throw raise(SyntaxProblem(.syntaxError, warning.message, warning.range), in: source)
      }
    }
  }

  /// Raises a SyntaxError for a problem.
  func raise(_ problem: SyntaxProblem, in source: SourceText) -> Raised {
    let offsets = problem.offsets(in: source)
    let detail = tuple(owning: [
      string(source.name), .int(problem.line(in: source)), .int(offsets.start), string(problem.text(in: source)),
      .int(problem.line(in: source)), .int(offsets.end),
    ])
    let raised = error(
      exceptionTypes[problem.exceptionName] ?? types.object, owned: [string(problem.message), detail])
    if inFlight.isKind(.exception) {
      inFlight.unsafeAs(ExceptionObject.self).syntax = SyntaxDetail(source: source, problem: problem)
    }
    return raised
  }

  /// Runs a whole program in `__main__`. Nothing it does ends the process.
  public func runProgram(_ source: SourceText, displaysValues: Bool = false) -> Outcome {
    do throws(Raised) {
      let code = try compile(source, displaysValues: displaysValues)
      defer { Value.object(code).release() }
      if !displaysValues, !source.name.hasPrefix("<") {
        let file = string(source.name)
        mainModule.namespace.set(name: names.file, file)
        file.release()
      }
      try runModule(code, globals: mainModule.namespace).release()
      return .completed
    } catch {
      return outcome()
    }
  }

  /// Runs one prompt entry statement by statement in `__main__`; values of expression statements are displayed.
  public func runEntry(_ source: SourceText) -> Outcome { runProgram(source, displaysValues: true) }

  /// Calls `body` and gives its outcome, for native code that runs on behalf of a person.
  public func attempt(_ body: () throws(Raised) -> Void) -> Outcome {
    do throws(Raised) {
      try body()
      return .completed
    } catch {
      return outcome()
    }
  }

  /// The exception in flight as an outcome; SystemExit becomes a status.
  private func outcome() -> Outcome {
    guard let exception = takeException() else { return .completed }
    rememberNames(exception)
    guard let exit = exceptionTypes["SystemExit"], exception.type.isSubtype(of: exit) else {
      return .raised(exception)
    }
    defer { Value.object(exception).release() }
    let arguments = exception.arguments.isKind(.tuple) ? exception.arguments.unsafeAs(TupleObject.self).elements : nil
    guard let status = arguments?.first, !status.isNone else { return .exited(0) }
    if let code = status.smallInt { return .exited(code & 0xff) }
    write(((try? strText(status)) ?? "") + "\n", to: .error)
    clearException()
    return .exited(1)
  }

  /// Names that a NameError could have meant are those of the module that raised it.
  private func rememberNames(_ exception: ExceptionObject) {
    guard exception.missingName != nil, exception.missingName?.receiver.isNone == true else { return }
    exception.visibleGlobals = mainModule.namespace.pairs.compactMap { pair in
      pair.key.isKind(.string) ? pair.key.unsafeAs(StringObject.self).text : nil
    }
  }

  /// Gives an exception of an outcome back.
  public func discard(_ exception: ExceptionObject) { Value.object(exception).release() }

  /// Prints the traceback of an outcome's exception to standard error and gives it back.
  public func report(_ exception: ExceptionObject) {
    write(traceback(of: exception), to: .error)
    discard(exception)
  }

  // MARK: The end

  /// What happens when a program has ended: the calls that `atexit` noted, last first, then the names of `__main__` are
  /// given up in the order in which they were made, so that objects with `__del__` hear of it.
  public func finish() {
    runExitCalls()
    giveUpNames()
    heap.collectCycles()
  }

  /// Calls what `atexit` noted, last first.
  package func runExitCalls() {
    while let last = exitCalls.popLast() {
      do throws(Raised) {
        let keywords = last.keywords.value.dictionaryIfDictionary
        try call(last.callable.value, last.arguments.map(\.value), keywords: keywords).release()
      } catch {
        guard let exception = takeException() else { continue }
        write(
          "Exception ignored in atexit callback: \((try? reprText(last.callable.value)) ?? "callback")\n", to: .error)
        report(exception)
      }
    }
  }

  private func giveUpNames() {
    let namespace = mainModule.namespace
    for isPrivate in [true, false] {
      for (key, _) in namespace.pairs where key.isKind(.string) {
        let text = key.unsafeAs(StringObject.self).text
        guard text.hasPrefix("_") == isPrivate, text != "__builtins__", !text.hasPrefix("__") else { continue }
        namespace.set(name: heap.intern(key.unsafeAs(StringObject.self)), .none)
      }
    }
  }
}
