import Session

/// Proves a lesson: everything that it shows, asks and accepts is run.
public struct LessonChecker {
  /// Makes an empty namespace. Each call gives an independent one.
  public let makeRunner: () -> any EntryRunner
  /// The platform that this program runs on.
  public let platform: String
  /// The platform of lessons that name none; nil compares them exactly.
  public let assumedPlatform: String?

  /// A checker.
  public init(
    platform: String, assumedPlatform: String? = nil, makeRunner: @escaping () -> any EntryRunner
  ) {
    self.makeRunner = makeRunner
    self.platform = platform
    self.assumedPlatform = assumedPlatform
  }

  /// Reads and checks a file; no problem means that the lesson is proven.
  public func problems(bytes: [UInt8], path: String) -> [DocumentProblem] {
    do throws(DocumentProblem) {
      return problems(try Lesson(bytes: bytes, path: path))
    } catch {
      return [error]
    }
  }

  /// Checks a lesson: all outputs; model answers pass, wrong answers fail and read what they should, hints run;
  /// predictions and their notes; skipping from each step and resuming at each step shows what is recorded.
  /// - Complexity: runs the lesson's code O(steps + wrong answers + hints) times.
  public func problems(_ lesson: Lesson) -> [DocumentProblem] {
    var problems = outputs(lesson)
    // What follows builds on the outputs: where they differ, its problems would only repeat the first.
    guard problems.isEmpty else { return problems }
    for step in lesson.steps {
      for (index, item) in step.items.enumerated() {
        switch item {
        case .prose, .entry, .choice: continue
        case .predict(let prediction): problems += check(prediction, step, index, lesson)
        case .task(let task): problems += check(task, step, index, lesson)
        }
      }
    }
    guard problems.isEmpty else { return problems }
    for step in lesson.steps { problems += walk(lesson, from: step) }
    return problems
  }

  /// The file with the outputs of now, `taper lesson --accept`: missing output blocks are filled in, others renewed.
  public func accept(bytes: [UInt8], path: String) throws(DocumentProblem) -> String {
    let lesson = try Lesson(bytes: bytes, path: path)
    return try Replay.accept(
      bytes: bytes, file: path, runner: makeRunner(), platform: platform, interlude: lesson.interlude)
  }

  // MARK: Outputs

  private func outputs(_ lesson: Lesson) -> [DocumentProblem] {
    let replay = Replay(
      lesson.document, runner: makeRunner(), platform: platform, assumedPlatform: assumedPlatform,
      interlude: lesson.interlude)
    let report = replay.check()
    guard !report.agrees else { return [] }
    let line = report.divergence?.line ?? 1
    var text = report.text
    if text.utf8.last == 10 { text = String(decoding: text.utf8.dropLast(), as: UTF8.self) }
    return [DocumentProblem(file: lesson.path, line: line, reason: "the output is not the recorded one\n" + text)]
  }

  // MARK: Predictions

  private func check(
    _ prediction: Prediction, _ step: Lesson.Step, _ index: Int, _ lesson: Lesson
  ) -> [DocumentProblem] {
    func problem(_ line: Int, _ reason: String) -> DocumentProblem {
      DocumentProblem(file: lesson.path, line: line, reason: reason)
    }
    let runner = makeRunner()
    LessonRunner.rebuild(
      runner, seed: lesson.document.frontMatter.seed, sources(lesson, before: step.number - 1, item: index))
    let result = step.entry(after: index).map { runner.run($0.source, entry: 0, mode: .block) }
    let printed = (result.map(LessonRunner.pieces) ?? []).map(\.text).joined(separator: "\n")
    let judge = Judge(runner: runner)
    if let answer = prediction.answer, case .failed(let kind, let message) = judge.value(answer) {
      return [problem(prediction.line, "the answer '\(answer)' raises \(kind): \(message)")]
    }
    if prediction.answer == nil && printed.isEmpty {
      return [problem(prediction.line, "the code prints nothing, so the prediction needs an 'answer'")]
    }
    var problems: [DocumentProblem] = []
    for note in prediction.notes {
      switch judge.isRight(note.value, answer: prediction.answer, printed: printed) {
      case .success(false): continue
      case .success(true): problems.append(problem(note.line, "the wrong answer '\(note.value)' is accepted as right"))
      case .failure(let error): problems.append(problem(note.line, "the value '\(note.value)' raises \(error.text)"))
      }
    }
    return problems
  }

  // MARK: Tasks

  private func check(_ task: LessonTask, _ step: Lesson.Step, _ index: Int, _ lesson: Lesson) -> [DocumentProblem] {
    func problem(_ line: Int, _ reason: String) -> DocumentProblem {
      DocumentProblem(file: lesson.path, line: line, reason: reason)
    }
    let grader = Grader(lesson: lesson, before: sources(lesson, before: step.number - 1, item: index), task: task)
    var problems: [DocumentProblem] = []
    let runner = makeRunner()
    grader.prepare(runner)
    let result = runner.run(task.model, entry: 0, mode: .block)
    if case .error(let kind, let message) = result.state {
      return [problem(task.line, "the model answer raises \(kind): \(message)")]
    }
    for finding in Judge(runner: runner).findings(task) where !finding.passed {
      problems.append(
        problem(
          finding.check.line, "the model answer does not pass: " + LessonWords(language: "en").failed(finding)))
    }
    guard problems.isEmpty else { return problems }
    for wrong in task.wrong {
      let runner = makeRunner()
      grader.prepare(runner)
      let result = runner.run(wrong.code, entry: 0, mode: .block)
      let findings = Judge(runner: runner).findings(task)
      if grader.effect(result, findings).passes {
        problems.append(problem(wrong.line, "this wrong answer passes all checks"))
      } else if let read = grader.recognise(result, findings, in: runner, scratch: makeRunner), read != wrong {
        problems.append(
          problem(wrong.line, "this wrong answer reads the note of line \(read.line): \(read.reads)"))
      } else if let when = wrong.when, !Judge(runner: runner).isTrue(when) {
        problems.append(problem(wrong.line, "'\(when)' is not true after this wrong answer, so it is not recognised"))
      }
    }
    for hint in task.hints {
      guard let code = hint.code else { continue }
      let runner = makeRunner()
      grader.prepare(runner)
      if case .error(let kind, let message) = runner.run(code, entry: 0, mode: .block).state {
        problems.append(problem(hint.line, "the code of this hint raises \(kind): \(message)"))
      }
    }
    return problems
  }

  private func sources(_ lesson: Lesson, before step: Int, item: Int) -> [String] {
    LessonRunner(lesson, runner: makeRunner()).sources(before: step, item: item)
  }

  // MARK: Skip, resume, back and forth

  /// Resumes at a step, goes one back and forth again, then skips to the end: the outputs must be the recorded ones.
  private func walk(_ lesson: Lesson, from step: Lesson.Step) -> [DocumentProblem] {
    var progress = LessonProgress()
    progress.step = step.number
    let walker = LessonRunner(lesson, runner: makeRunner(), scratch: makeRunner, progress: progress)
    _ = walker.start()
    if step.number > 1 {
      _ = walker.handle(.back)
      _ = walker.handle(.next)
    }
    for current in lesson.steps[(step.number - 1)...] {
      guard walker.prompt != .over else { break }
      let shown = walker.handle(.skip)
      let own = shown.prefix { $0.role != .heading }.filter { $0.role == .output || $0.role == .error }
      let said = own.map(\.text).joined(separator: "\n")
      let recorded = recordedText(current, platform: lesson.document.frontMatter["platform"])
      if let recorded, !said.isSameText(as: recorded) {
        return [
          DocumentProblem(
            file: lesson.path, line: current.line,
            reason: "resumed at step \(step.number), step \(current.number) shows\n\(said)\n"
              + "but this is recorded\n\(recorded)")
        ]
      }
    }
    return walker.prompt == .over
      ? [] : [DocumentProblem(file: lesson.path, line: step.line, reason: "skipping from here does not reach the end")]
  }

  /// What the entries of a step print; nil where that cannot be compared as text.
  private func recordedText(_ step: Lesson.Step, platform named: String?) -> String? {
    guard (named ?? assumedPlatform ?? platform) == platform else { return nil }
    var pieces: [LessonPiece] = []
    for item in step.items {
      switch item {
      case .entry(let entry):
        if entry.isVolatile { return nil }
        pieces += LessonRunner.pieces(EntryResult(chunks: entry.outputs, state: .ok))
      case .task: return nil  // What a model answer prints is recorded nowhere.
      case .prose, .predict, .choice: continue
      }
    }
    return pieces.map(\.text).joined(separator: "\n")
  }
}
