import Diagnostics
import Syntax

/// `eval`, `exec` and `compile`.
extension Interpreter {
  func installEvaluationFunctions() {
    define("eval", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("eval", arguments, 1...3)
      return try interpreter.evaluate(arguments, .expression)
    }
    define("exec", in: builtins) { interpreter, arguments throws(Raised) in
      if arguments.positionalCount == 0 {
        throw interpreter.error("TypeError", "exec() takes at least 1 positional argument (0 given)")
      }
      try interpreter.check("exec", arguments, 1...3)
      try interpreter.evaluate(arguments, .statements).release()
      return .none
    }
    define("compile", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.checkNamed("compile", arguments, Self.compileParameters)
      func part(_ index: Int) throws(Raised) -> Value {
        let name = Self.compileParameters[index]
        guard let value = arguments.optional(index, name) else {
          throw interpreter.error(
            "TypeError", "compile() missing required argument '\(name)' (pos \(index + 1))")
        }
        return value
      }
      let (text, file, mode) = (try part(0), try part(1), try part(2))
      guard text.isKind(.string) else {
        throw interpreter.error("TypeError", "compile() arg 1 must be a string, bytes or AST object")
      }
      let name = try interpreter.text(file, "compile() argument 'filename'")
      guard let form = EvaluationForm(rawValue: try interpreter.text(mode, "compile() argument 'mode'")) else {
        throw interpreter.error("ValueError", "compile() mode must be 'exec', 'eval' or 'single'")
      }
      let source = SourceText(name: name, text: text.unsafeAs(StringObject.self).text, showsLines: false)
      return .object(try interpreter.compile(source, form))
    }
  }

  private static let compileParameters = [
    "source", "filename", "mode", "flags", "dont_inherit", "optimize", "_feature_version",
  ]

  /// What a text is compiled as, by `compile`'s names.
  enum EvaluationForm: String {
    case statements = "exec"
    case expression = "eval"
    case entry = "single"
  }

  /// Code of a text; owned.
  private func compile(_ source: SourceText, _ form: EvaluationForm) throws(Raised) -> CodeObject {
    guard form == .expression else { return try compile(source, displaysValues: form == .entry) }
    let code: CodeObject
    do throws(SyntaxProblem) {
      code = try Compiler.compileExpression(try Parser.parseExpression(source), source: source, heap: heap)
    } catch {
      throw raise(error, in: source)
    }
    try showWarnings(of: code)
    return code
  }

  /// `eval(what, globals, locals)` and `exec`.
  private func evaluate(_ arguments: Arguments, _ form: EvaluationForm) throws(Raised) -> Value {
    var globals = currentGlobals ?? mainModule.namespace
    if arguments.positionalCount > 1, !arguments[1].isNone {
      guard arguments[1].isKind(.dictionary) else {
        let hint = form == .expression ? "globals must be a dict" : "exec() globals must be a dict, not "
        throw error("TypeError", form == .expression ? hint : hint + typeName(arguments[1]))
      }
      globals = arguments[1].unsafeAs(DictObject.self)
      if globals.get(name: heap.intern("__builtins__")) == nil {
        globals.set(name: heap.intern("__builtins__"), .object(builtins))
      }
    }
    let code = try code(of: arguments[0], form)
    defer { code.release() }
    guard let scope = try mergedScope(arguments, globals) else {
      return try runModule(code.unsafeAs(CodeObject.self), globals: globals)
    }
    defer { for value in [scope.merged, scope.locals] { Value.object(value).release() } }
    let before = scope.merged.pairs.map { (key: $0.key.retained(), value: $0.value.retained()) }
    defer {
      for pair in before {
        pair.key.release()
        pair.value.release()
      }
    }
    let result = try runModule(code.unsafeAs(CodeObject.self), globals: scope.merged)
    return try filling(result) { () throws(Raised) in
      // What the text assigned belongs to the local names.
      for (key, value) in scope.merged.pairs {
        let isOld = before.contains { $0.key.isIdentical(to: key) && $0.value.isIdentical(to: value) }
        if !isOld { try scope.locals.set(key, value, self) }
      }
    }
  }

  private func code(of value: Value, _ form: EvaluationForm) throws(Raised) -> Value {
    if value.isKind(.code) { return value.retained() }
    let text: String
    if value.isKind(.string) {
      text = value.unsafeAs(StringObject.self).text
    } else if value.isKind(.bytes) {
      text = String(decoding: value.unsafeAs(BytesObject.self).bytes, as: UTF8.self)
    } else {
      throw error("TypeError", "\(form.rawValue)() arg 1 must be a string, bytes or code object")
    }
    let trimmed = form == .expression ? String(text.drop { $0 == " " || $0 == "\t" }) : text
    return .object(try compile(SourceText(name: "<string>", text: trimmed, showsLines: false), form))
  }

  /// Local names are seen as globals of the text: one dict with both, and the dict that assignments go to. Nil when there
  /// are no local names. Both owned.
  private func mergedScope(_ arguments: Arguments, _ globals: DictObject) throws(Raised) -> (
    merged: DictObject, locals: DictObject
  )? {
    var locals = Value.none
    if arguments.positionalCount > 2, !arguments[2].isNone {
      guard arguments[2].isKind(.dictionary) else { throw error("TypeError", "locals must be a mapping") }
      locals = arguments[2].retained()
    } else if arguments.positionalCount < 2 || arguments[1].isNone, depth > 0 {
      locals = localsDictionary()
    }
    guard locals.isKind(.dictionary), locals.unsafeObject !== globals else {
      locals.release()
      return nil
    }
    let merged = dictionary()
    try update(merged, .object(globals))
    try update(merged, locals)
    return (merged, locals.unsafeAs(DictObject.self))
  }
}
