import Interpreter
import Session
import Syntax
import Terminal

/// The prompt: reads entries, runs and records them.
final class Prompt {
  let surroundings: Surroundings
  let runner: InterpreterRunner
  let editor: LineEditor
  private let recorder: Recorder?
  /// What was typed last that could not be parsed: `%indent` repairs it.
  private var lastRefused: String?

  /// A prompt on the terminal of `surroundings`.
  /// - Parameter records: whether the session is kept.
  init(_ options: PromptOptions, _ surroundings: Surroundings, runner: InterpreterRunner, records: Bool) {
    self.surroundings = surroundings
    self.runner = runner
    let state = surroundings.state
    editor = LineEditor(
      device: surroundings.device, history: History(path: state.map { $0 + "/history" }),
      callbacks: PythonEditing.callbacks { [runner] in runner.interpreter },
      readsConfiguration: options.readsConfiguration)
    recorder = records ? Prompt.recorder(surroundings) : nil
    let input = StandardInput(output: surroundings.output, device: surroundings.device, editor: editor)
    runner.ask = { input.readLine(prompt: $0) }
  }

  /// Reads and runs entries until the end of input or `exit()`; the exit status.
  func run() -> Int32 {
    defer { recorder?.finish() }
    // Code that never listens must not keep the process from ending; at a mere Ctrl-C the values are worth waiting for.
    runner.execution.onDeaf = { if Signals.isEnding { endProcess(status: Program.endedStatus) } }
    while true {
      switch editor.readEntry(prompt: ">>> ", continuation: "... ") {
      case .endOfFile: return Signals.isEnding ? Program.endedStatus : 0
      case .interrupted: surroundings.complain("KeyboardInterrupt")
      case .text(let text):
        surroundings.output.noteLineEnd()
        if text.allSatisfy(\.isWhitespace) { continue }
        if text.hasPrefix("%") { command(text) } else { enter(text) }
        if let status = runner.exitStatus { return status }
      }
    }
  }

  /// Runs an entry, shows what comes of it, and records it.
  @discardableResult
  func enter(_ source: String) -> EntryResult {
    let before = runner.generatorPosition
    let result = runner.run(source, entry: (recorder?.count ?? 0) + 1, mode: .prompt)
    surroundings.output.flush()
    if runner.exitStatus == nil {
      recorder?.record(source: source, generatorBefore: before, result: result)
    }
    lastRefused = nil
    if case .error(let kind, _) = result.state, kind == "IndentationError" { lastRefused = source }
    if let note = Notes.note(result, source: source, missing: runner.lastMissingName) { say("    " + note) }
    return result
  }

  /// Shows a remark of Taper's own, dimmed.
  func say(_ text: String) { surroundings.complain(surroundings.device.style.render(text, as: .note)) }

  // MARK: Commands

  private func command(_ text: String) {
    let words = text.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1] : ""
    switch words.first ?? "" {
    case "help", "?": surroundings.write(Prompt.help)
    case "lesson": _ = Root.run(["lesson"] + (rest.isEmpty ? [] : [rest]), in: surroundings)
    case "indent": repairIndentation()
    case "time":
      let result = enter(rest)
      say("    \(Prompt.duration(result.seconds))")
    default: surroundings.complain("There is no command %\(words.first ?? ""); %help lists them.")
    }
    surroundings.output.flush()
  }

  private func repairIndentation() {
    guard let text = lastRefused ?? editor.history.entries.last(where: { !$0.hasPrefix("%") }),
      let repaired = IndentationRepair.repair(text)
    else { return surroundings.complain("There is nothing to repair.") }
    let style = surroundings.device.style
    surroundings.write(style.render(sanitised(repaired), spans: PythonEditing.highlight(repaired)) + "\n")
    surroundings.output.flush()
    guard case .text(let answer) = editor.readLine(prompt: "Run it? [Y/n] "), !answer.lowercased().hasPrefix("n") else {
      return
    }
    editor.history.append(repaired)
    enter(repaired)
  }

  /// A duration as people say it.
  static func duration(_ seconds: Double) -> String {
    func shown(_ value: Double, _ unit: String) -> String {
      let tenths = Int((value * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) \(unit)"
    }
    if seconds < 0.001 { return shown(seconds * 1e6, "µs") }
    if seconds < 1 { return shown(seconds * 1000, "ms") }
    return shown(seconds, "s")
  }

  private static let help = """
    Type Python as the tutorials show it; nothing is imported by itself.
      Enter           runs a complete entry, else starts another line (Alt-Enter always does)
      Up, Down        entries before; Ctrl-R searches them
      Tab             completes names, or indents
      Ctrl-C          stops what runs, or drops what was typed
      Ctrl-D, exit()  leave
      %lesson         the lessons; %lesson 3 starts the third
      %indent         repairs pasted text that lost its indentation
      %time CODE      runs CODE and says how long that took

    """

  private static func recorder(_ surroundings: Surroundings) -> Recorder? {
    guard let state = surroundings.state else { return nil }
    let header = FrontMatter(
      kind: .session, seed: Taper.defaultSeed,
      fields: [
        FrontMatter.Field("program", "Taper \(Taper.version)"), FrontMatter.Field("platform", Platform.name),
        FrontMatter.Field("dtype", "float32"),
      ])
    let device = surroundings.device
    return Recorder(folder: StateFolder.sessions(in: state), header: header) { warning in
      surroundings.complain(device.style.render(warning, as: .note))
    }
  }
}
