import ArgumentParser
import Lessons
import Session
import Terminal

/// `taper replay FILE.md`
struct ReplayCommand: SurroundedCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Plays a recorded session, a lesson or a page of the manual.")

  @Argument(help: "The document; a bare name is also looked for among the recordings.")
  var file: String

  @Flag(help: "Compare with what is recorded; exit status 1 where they part.")
  var check = false

  @Flag(help: "Write the outputs of now into the file.")
  var accept = false

  func run(in surroundings: Surroundings) -> Int32 {
    let path = path(surroundings)
    do throws(DocumentProblem) {
      let (document, bytes) = try Document.load(path)
      let interlude = try ReplayCommand.interlude(document, path)
      let runner = InterpreterRunner(execution: Execution())
      if accept {
        let text = try Replay.accept(
          bytes: bytes, file: path, runner: runner, platform: Platform.name, interlude: interlude)
        return write(text, path, surroundings)
      }
      let replay = Replay(document, runner: runner, platform: Platform.name, interlude: interlude)
      if check {
        let report = replay.check()
        surroundings.write(sanitised(report.text))
        return report.status
      }
      return ReplayPlayer(surroundings).play(replay)
    } catch {
      surroundings.complain("taper: \(error)")
      return error.status
    }
  }

  /// The file as named, or the recording of that name.
  private func path(_ surroundings: Surroundings) -> String {
    let path = surroundings.absolute(file)
    guard Files.realPath(path) == nil, !file.contains("/"), let state = surroundings.state else { return path }
    let folder = StateFolder.sessions(in: state)
    for name in [file, file + ".md"] where Files.realPath("\(folder)/\(name)") != nil { return "\(folder)/\(name)" }
    return path
  }

  /// What stands for the questions of a lesson.
  private static func interlude(_ document: Document, _ path: String) throws(DocumentProblem) -> (Question) -> String? {
    guard document.frontMatter.kind == .lesson else { return { _ in nil } }
    return try Lesson(document: document, path: path).interlude
  }

  private func write(_ text: String, _ path: String, _ surroundings: Surroundings) -> Int32 {
    do throws(FileProblem) {
      try Files.replace(path, with: text)
      return 0
    } catch {
      surroundings.complain("taper: \(error)")
      return 1
    }
  }
}

/// Plays a document for somebody who watches.
struct ReplayPlayer {
  private let surroundings: Surroundings
  private let style: Style

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    style = surroundings.device.style
  }

  /// Shows entry after entry; where somebody sits there, Enter goes on. The exit status.
  func play(_ replay: Replay) -> Int32 {
    let isWatched = surroundings.input.isInteractive
    while let entry = replay.upcoming {
      surroundings.write(typed(entry) + "\n")
      if isWatched {
        switch surroundings.input.readLine(prompt: "") {
        case .line(let line) where line.lowercased().hasPrefix("q"): return 0
        case .line: break
        case .end, .interrupted: return 0
        }
      }
      guard let step = replay.step() else { break }
      show(step)
    }
    return 0
  }

  private func typed(_ entry: Entry) -> String {
    entry.source.withoutControls.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      let line = String($0.element)
      return style.render($0.offset == 0 ? ">>> " : "... ", as: .prompt)
        + style.render(line, spans: PythonEditing.highlight(line))
    }.joined(separator: "\n")
  }

  private func show(_ step: Replay.Step) {
    guard let result = step.result else {
      return surroundings.write(style.render("    Interrupted when it was recorded; not run.", as: .note) + "\n")
    }
    for chunk in result.chunks.asDocumented {
      let text = sanitised(chunk.text)
      surroundings.write(text.hasSuffix("\n") ? text : text + "\n")
    }
    if case .parted = step.verdict {
      surroundings.write(style.render("    Recorded otherwise: --check shows how.", as: .note) + "\n")
    }
    surroundings.output.flush()
  }
}
