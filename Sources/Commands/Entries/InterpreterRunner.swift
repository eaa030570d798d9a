import Diagnostics
import Interpreter
import Session
import Torch

/// Runs entries of the prompt, of documents and of lessons in an interpreter.
///
/// It may be called from any one thread at a time; the language runs on the thread of `execution`.
final class InterpreterRunner: EntryRunner {
  /// What `input()` asks when nobody offered an answer.
  typealias Ask = (String) -> InputLine

  /// The interpreter behind it; another one after each `reset`.
  private(set) var interpreter: Interpreter
  /// The status of `exit()`, once an entry called it.
  private(set) var exitStatus: Int32?
  /// The exception that ended the last entry: its class and the name that it missed.
  private(set) var lastMissingName: String?

  let execution: Execution
  private let output: EntryOutput
  private let source: Source

  /// What new interpreters are made with; a class, because the interpreter's own closure looks at it.
  private final class Source {
    var fileRoot: String?
    var arguments: [String] = []
    var ask: Ask?
    /// Answers that were offered, and those that an entry took.
    var offered: [String] = []
    var given: [String] = []
  }

  /// A runner with an empty namespace.
  /// - Parameters:
  ///   - mirror: shows output while it comes; nil for runs that nobody watches.
  ///   - fileRoot: the folder that programs may read and write, or nil for none.
  ///   - ask: answers `input()`; without it the end of input is met.
  init(
    execution: Execution, mirror: (any ProgramOutput)? = nil, fileRoot: String? = nil, arguments: [String] = [""],
    ask: Ask? = nil
  ) {
    self.execution = execution
    output = EntryOutput(mirror: mirror)
    source = Source()
    source.fileRoot = fileRoot
    source.arguments = arguments
    source.ask = ask
    interpreter = Self.make(execution, output, source)
  }

  private static func make(_ execution: Execution, _ output: EntryOutput, _ source: Source) -> Interpreter {
    var configuration = Configuration(output: output)
    configuration.interruptFlag = execution.interruptFlag
    configuration.fileRoot = source.fileRoot
    configuration.arguments = source.arguments
    configuration.readLine = { prompt in
      if !source.offered.isEmpty {
        let line = source.offered.removeFirst()
        output.write(Array(prompt.utf8), to: .output)
        source.given.append(line)
        return line
      }
      guard let ask = source.ask else {
        output.write(Array(prompt.utf8), to: .output)
        return nil
      }
      // The editor shows the prompt; it is kept as output all the same, as without an editor.
      let mirror = output.mirror
      output.mirror = nil
      output.write(Array(prompt.utf8), to: .output)
      output.mirror = mirror
      switch execution.thread.runOnCaller({ ask(prompt) }) {
      case .line(let line):
        source.given.append(line)
        return line
      case .end: return nil
      case .interrupted:
        execution.interruptFlag.set()
        return nil
      }
    }
    return Language.make(configuration)
  }

  /// Runs a whole program in the namespace, as `taper -i FILE` does before the prompt opens.
  func runProgram(_ text: SourceText) {
    execution.clearInterrupt()
    execution.run { _ = Program.status(of: interpreter.runProgram(text), in: interpreter) }
    output.mirror?.flush()
  }

  /// What `input()` asks.
  var ask: Ask? {
    get { source.ask }
    set { source.ask = newValue }
  }

  // MARK: EntryRunner

  func run(_ text: String, entry: Int, mode: EntryMode) -> EntryResult {
    execution.clearInterrupt()
    return execution.run { runHere(text, mode) }
  }

  func reset(seed: UInt64) {
    execution.run {
      interpreter = Self.make(execution, output, source)
      TorchModule.seed(seed, in: interpreter)
    }
    source.offered = []
    exitStatus = nil
  }

  func offer(answers: [String]) { source.offered = answers }

  var digest: String { execution.run { digestHere() } }

  var generatorPosition: UInt64 { TorchModule.generatorPosition(of: interpreter) }

  // MARK: On the thread

  private func runHere(_ text: String, _ mode: EntryMode) -> EntryResult {
    output.begin()
    source.given = []
    lastMissingName = nil
    _ = interpreter.takeUnrepeatable()
    interpreter.displayHook = nil
    if mode == .check {
      interpreter.displayHook = { interpreter, value throws(Raised) in
        // As the prompt displays, but `_` stays as it is.
        if !value.isNone { interpreter.write(try interpreter.reprText(value) + "\n") }
      }
    }
    let start = ContinuousClock.now
    let code = SourceText(name: "<stdin>", text: text, showsLines: false)
    let outcome = interpreter.runProgram(code, displaysValues: mode != .script)
    let duration = start.duration(to: .now)
    var chunks = output.pieces.map { Self.chunk($0) }
    let ended = state(of: outcome, &chunks)
    output.mirror?.flush()
    let (whole, rest) = duration.components
    return EntryResult(
      chunks: chunks, state: ended, seconds: Double(whole) + Double(rest / 1_000_000_000) / 1e9,
      digest: digestHere(), generatorPosition: generatorPosition, isVolatile: interpreter.takeUnrepeatable(),
      answers: source.given)
  }

  private func state(of outcome: Interpreter.Outcome, _ chunks: inout [OutputChunk]) -> EntryState {
    switch outcome {
    case .completed: return .ok
    case .exited(let status):
      exitStatus = Int32(truncatingIfNeeded: status & 0xFF)
      return .error(kind: "SystemExit", message: "\(status)")
    case .raised(let exception):
      defer { interpreter.discard(exception) }
      let text = interpreter.traceback(of: exception)
      output.mirror?.write(Array(text.utf8), to: .error)
      chunks.append(OutputChunk(stream: .traceback, text: text))
      if exception.isKeyboardInterrupt(interpreter) { return .interrupted }
      let kind = exception.type.name
      let message = (try? interpreter.strText(.object(exception))) ?? ""
      interpreter.clearException()
      if kind == "NameError" { lastMissingName = Self.quoted(message) }
      return .error(kind: kind, message: message)
    }
  }

  private static func chunk(_ piece: EntryOutput.Piece) -> OutputChunk {
    OutputChunk(stream: piece.isError ? .error : .output, text: String(decoding: piece.bytes, as: UTF8.self))
  }

  /// The first text in single quotes.
  private static func quoted(_ message: String) -> String? {
    let parts = message.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? String(parts[1]) : nil
  }

  private func digestHere() -> String {
    let digests = interpreter.digests()
    if digests.isEmpty { return "" }
    let text = digests.map { "\($0.name)=\($0.digest)\n" }.joined()
    return String(SHA256.hex(of: text.utf8).prefix(8))
  }
}
