import Lessons
import Session
import Terminal

/// A lesson on a terminal: shows what `LessonRunner` says, and gives it what the learner types.
final class LessonLoop {
  private let lesson: Lesson
  private let surroundings: Surroundings
  private let language: String
  private let execution = Execution()
  private let store: ProgressStore

  init(_ lesson: Lesson, _ surroundings: Surroundings) {
    self.lesson = lesson
    self.surroundings = surroundings
    language = lesson.document.frontMatter.language.isEmpty ? "en" : lesson.document.frontMatter.language
    store = ProgressStore(state: surroundings.state)
  }

  /// Takes the learner through the lesson; the exit status.
  func run() -> Int32 {
    let entries = InterpreterRunner(execution: execution)
    var isWarned = false
    let runner = LessonRunner(
      lesson, runner: entries, scratch: { [execution] in InterpreterRunner(execution: execution) },
      progress: store.load(language: language, lesson: lesson)
    ) { [store, lesson, language, surroundings] progress in
      do throws(FileProblem) {
        try store.save(progress, language: language, lesson: lesson)
      } catch {
        if !isWarned { surroundings.complain("Progress is not kept (\(error)).") }
        isWarned = true
      }
    }
    let callbacks = PythonEditing.callbacks { [entries] in entries.interpreter }
    let editor = LineEditor(device: surroundings.device, callbacks: callbacks)
    let answers = StandardInput(output: surroundings.output, device: surroundings.device, editor: editor)
    entries.ask = { answers.readLine(prompt: $0) }
    show(runner.start())
    while runner.prompt != .over {
      let prompt = runner.prompt.text
      let continuation = String(repeating: ".", count: max(prompt.utf8.count - 1, 0)) + " "
      surroundings.output.flush()
      let typed =
        runner.prompt.takesCode
        ? editor.readEntry(prompt: prompt, continuation: continuation) : editor.readLine(prompt: prompt)
      switch typed {
      case .text(let text): show(runner.handle(line: text))
      case .interrupted: continue
      case .endOfFile:
        show(runner.handle(.quit))
        if runner.prompt == .over { break }
        // The first one ends play only.
        show(runner.handle(.quit))
      }
    }
    return 0
  }

  private func show(_ pieces: [LessonPiece]) {
    surroundings.write(LessonRendering(surroundings.device).text(pieces))
    surroundings.output.flush()
  }
}
