import Diagnostics

/// `e.__traceback__`: the frames that an exception came through, from one of them inwards.
final class TracebackObject: NativeObject {
  /// Frames, outermost first; bundled ones are left out.
  let entries: [TracebackEntry]
  /// Which of them this object stands for.
  let index: Int

  init(type: TypeObject, entries: [TracebackEntry], index: Int) {
    self.entries = entries
    self.index = index
    super.init(type: type)
  }

  /// The frame that this object stands for.
  var entry: TracebackEntry { entries[index] }
}

/// A frame as a program sees it: where it is, not what it holds, unless it is still running.
final class FrameObject: NativeObject {
  /// Owned through Swift; the code may have been given up by the language already.
  let code: CodeObject
  let line: Int
  /// `f_globals` and `f_locals` of a frame that was running when it was asked for, owned; else None.
  private(set) var globals: Value
  private(set) var locals: Value
  /// The frame that called it, owned; or None.
  private(set) var caller: Value

  init(type: TypeObject, code: CodeObject, line: Int, globals: Value, owningLocals locals: Value, owningCaller: Value) {
    self.code = code
    self.line = line
    self.globals = globals.retained()
    self.locals = locals
    caller = owningCaller
    super.init(type: type)
    Value.object(code).retain()
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    let address = interpreter.address(.object(self))
    return "<frame at \(address), file '\(code.source.name)', line \(line), code \(code.name.text)>"
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    for value in [globals, locals, caller] { visit(value) }
  }

  private var isCleared = false

  override func clear() {
    super.clear()
    if isCleared { return }
    isCleared = true
    let old = [globals, locals, caller, .object(code)]
    (globals, locals, caller) = (.none, .none, .none)
    for value in old { value.release() }
  }
}

extension TracebackEntry {
  /// Whether this is a frame of a module that is part of Taper.
  var isBundled: Bool { code.source.name.hasPrefix("<bundled ") }
  var line: Int { code.line(of: instruction) }
}

extension Interpreter {
  /// The traceback of an exception as an object; None when it has no frames. Owned.
  package func tracebackValue(of exception: ExceptionObject) -> Value {
    let entries = Array(exception.traceback.reversed().filter { !$0.isBundled })
    guard !entries.isEmpty else { return .none }
    if let known = exception.tracebackObject.native(TracebackObject.self), known.entries.count == entries.count {
      return .retained(known)
    }
    let made = Value.object(TracebackObject(type: types.traceback, entries: entries, index: 0))
    let old = exception.tracebackObject
    exception.tracebackObject = made.retained()
    old.release()
    return made
  }

  /// Makes the frames of a traceback object those of an exception; None takes them away.
  func setTraceback(of exception: ExceptionObject, _ value: Value) throws(Raised) {
    if let traceback = value.native(TracebackObject.self) {
      exception.traceback = traceback.entries[traceback.index...].reversed()
    } else if value.isNone {
      exception.traceback = []
    } else {
      throw error("TypeError", "__traceback__ must be a traceback or None")
    }
  }

  /// What a report shows for the frame of a traceback object, with source and carets; nil for other values.
  package func frameText(ofTraceback value: Value) -> String? {
    guard let traceback = value.native(TracebackObject.self) else { return nil }
    var text = ""
    appendFrame(traceback.entry, to: &text)
    return text
  }

  /// The source line, without blanks around it, that a file's own line number stands for; empty where none is shown.
  package func sourceLine(ofTraceback value: Value) -> String {
    guard let entry = value.native(TracebackObject.self)?.entry else { return "" }
    return strippedLine(entry.line, of: entry.code.source)
  }

  /// As `sourceLine(ofTraceback:)`, for a frame object; owned.
  package func sourceLine(ofFrame value: Value) -> Value {
    guard let frame = value.native(FrameObject.self) else { return string("") }
    return string(strippedLine(frame.line, of: frame.code.source))
  }

  /// The lines, with their ends, of the file that a code object comes from; empty where none are shown. Owned.
  package func sourceLines(ofCode value: Value) -> Value {
    guard value.isKind(.code) else { return list(owning: []) }
    let source = value.unsafeAs(CodeObject.self).source
    guard source.showsLines else { return list(owning: []) }
    let text = String(decoding: source.bytes, as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) + "\n" }
    if text.hasSuffix("\n") { lines.removeLast() }
    return list(owning: lines.map { string($0) })
  }

  private func strippedLine(_ line: Int, of source: SourceText) -> String {
    guard source.showsLines else { return "" }
    let blanks: Set<Character> = [" ", "\t", "\u{c}"]
    let text = source.text(ofLine: line).drop { blanks.contains($0) }
    return String(text.reversed().drop { blanks.contains($0) || $0.isNewline }.reversed())
  }

  /// The frames of an exception's report, repeated ones counted.
  package func framesText(of exception: ExceptionObject) -> String {
    var text = ""
    appendFrames(exception.traceback.reversed(), to: &text)
    return text
  }

  /// What a report shows of a SyntaxError before its last line.
  package func syntaxLines(of exception: ExceptionObject) -> [String] {
    guard let syntax = exception.syntax else { return [] }
    return syntax.problem.lines(in: syntax.source).dropLast().map { $0 + "\n" }
  }

  /// The running frame `level` levels out, bundled ones not counted; nil when there are not so many. Owned.
  package func frameValue(level: Int) -> Value? {
    let own = (0..<depth).filter { !frames[$0].code.takeUnretainedValue().source.name.hasPrefix("<bundled ") }
    guard level >= 0, level < own.count else { return nil }
    var caller = Value.none
    for index in own.prefix(own.count - level) {
      let frame = frames[index]
      let code = frame.code.takeUnretainedValue()
      let instruction = max(frame.next - code.instructions - 1, 0)
      let made = FrameObject(
        type: types.frame, code: code, line: code.line(of: instruction), globals: .object(frame.globals.object),
        owningLocals: localsDictionary(frame: index), owningCaller: caller)
      caller = .object(made)
    }
    return caller
  }

  func installTracebackTypes() {
    func property(
      _ name: String, _ type: TypeObject, _ body: @escaping (Interpreter, TracebackObject) -> Value
    ) {
      define(property: name, of: type) { interpreter, value throws(Raised) in
        value.native(TracebackObject.self).map { body(interpreter, $0) } ?? .none
      }
    }
    property("tb_lineno", types.traceback) { .int($1.entry.line) }
    property("tb_lasti", types.traceback) { .int($1.entry.instruction) }
    property("tb_next", types.traceback) { interpreter, traceback in
      guard traceback.index + 1 < traceback.entries.count else { return .none }
      return .object(
        TracebackObject(type: interpreter.types.traceback, entries: traceback.entries, index: traceback.index + 1))
    }
    property("tb_frame", types.traceback) { interpreter, traceback in
      let entry = traceback.entry
      return .object(
        FrameObject(
          type: interpreter.types.frame, code: entry.code, line: entry.line,
          globals: .object(interpreter.mainModule.namespace), owningLocals: .object(interpreter.dictionary()),
          owningCaller: .none))
    }
    let parts: [(String, (FrameObject) -> Value)] = [
      ("f_code", { .retained($0.code) }), ("f_lineno", { .int($0.line) }), ("f_globals", { $0.globals.retained() }),
      ("f_locals", { $0.locals.retained() }), ("f_back", { $0.caller.retained() }),
    ]
    for (name, part) in parts {
      define(property: name, of: types.frame) { _, value throws(Raised) in
        value.native(FrameObject.self).map(part) ?? .none
      }
    }
    installCodeMembers()
  }

  private func installCodeMembers() {
    let parts: [(String, (Interpreter, CodeObject) -> Value)] = [
      ("co_name", { .retained($1.name) }), ("co_qualname", { .retained($1.qualifiedName) }),
      ("co_filename", { $0.string($1.source.name) }), ("co_firstlineno", { .int($1.firstLine) }),
      ("co_argcount", { .int($1.parameters.positional) }),
      ("co_posonlyargcount", { .int($1.parameters.positionalOnly) }),
      ("co_kwonlyargcount", { .int($1.parameters.keywordOnly) }),
      ("co_freevars", { interpreter, code in interpreter.tuple(code.freeNames.map { .object($0) }) }),
      (
        "co_varnames",
        { interpreter, code in
          let names = code.localNames.prefix(code.firstFree).filter { !$0.text.hasPrefix(".") }
          return interpreter.tuple(names.map { .object($0) })
        }
      ),
      ("co_nlocals", { .int($1.localNames.prefix($1.firstFree).filter { !$0.text.hasPrefix(".") }.count) }),
      (
        "co_flags",
        { _, code in
          let shape = code.parameters
          return .int(
            3 | (shape.hasVariadic ? 4 : 0) | (shape.hasKeywordVariadic ? 8 : 0) | (code.isGenerator ? 32 : 0))
        }
      ),
    ]
    for (name, part) in parts {
      define(property: name, of: types.code) { interpreter, value throws(Raised) in
        value.isKind(.code) ? part(interpreter, value.unsafeAs(CodeObject.self)) : .none
      }
    }
  }
}
