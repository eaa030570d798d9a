import Session

// What the learner does within a step.
extension LessonRunner {
  private var current: Lesson.Item? {
    let items = lesson.steps[step].items
    return item < items.count ? items[item] : nil
  }

  func onEnter() -> [LessonPiece] {
    switch current {
    case .entry(let entry): return runEntry(entry)
    case .predict: return [LessonPiece(.status, words.typeValue)]
    case .choice(let choice): return [LessonPiece(.status, words.optionNumber(choice.options.count))]
    case .task: return [LessonPiece(.status, words.typeCode)]
    case .prose, nil: return nextStep(done: true)
    }
  }

  func typed(_ text: String) -> [LessonPiece] {
    if prompt == .play { return experiment(text) }
    switch current {
    case .predict(let prediction): return predict(text, prediction)
    case .choice(let choice): return choose(text, choice)
    case .task(let task): return attempt(text, task)
    case .entry, .prose, nil: return experiment(text)
    }
  }

  private func runEntry(_ entry: Entry) -> [LessonPiece] {
    if isDirty { rebuild() }
    runner.offer(answers: entry.answers)
    let (result, pieces) = run(entry.source)
    if result.state == .interrupted {
      rebuild()
      return pieces + [LessonPiece(.status, words.interrupted)]
    }
    item += 1
    return pieces + present()
  }

  // MARK: Predictions

  private func predict(_ text: String, _ prediction: Prediction) -> [LessonPiece] {
    guard let result = resultOfPrediction() else { return present() }
    let judge = Judge(runner: runner)
    let printed = LessonRunner.pieces(result).map(\.text).joined(separator: "\n")
    isDirty = true
    switch judge.isRight(text, answer: prediction.answer, printed: printed) {
    case .failure(let unreadable):
      return [LessonPiece(.status, words.unreadable(unreadable.text.withoutControls))]
    case .success(true):
      return [LessonPiece(.right, words.right)] + reveal(result)
    case .success(false):
      let note = prediction.notes.first {
        if case .success(true) = judge.isRight(text, answer: $0.value, printed: "") { true } else { false }
      }
      return [LessonPiece(.wrong, note.map { words.notQuite($0.reads) } ?? words.notQuite)]
    }
  }

  /// Runs the code that the prediction is about, once; nil where there is none.
  private func resultOfPrediction() -> EntryResult? {
    if let predicted { return predicted }
    guard let entry = lesson.steps[step].entry(after: item) else { return nil }
    if isDirty { rebuild() }
    runner.offer(answers: entry.answers)
    predicted = runner.run(entry.source, entry: 0, mode: .block)
    return predicted
  }

  /// Shows what the predicted code printed and goes on behind it.
  private func reveal(_ result: EntryResult) -> [LessonPiece] {
    var pieces: [LessonPiece] = []
    let items = lesson.steps[step].items
    item += 1
    while item < items.count {
      item += 1
      switch items[item - 1] {
      case .prose(let text): pieces.append(LessonPiece(.prose, text))
      default:
        predicted = nil
        return pieces + LessonRunner.pieces(result) + present()
      }
    }
    return pieces + present()
  }

  // MARK: Choices

  private func choose(_ text: String, _ choice: Choice) -> [LessonPiece] {
    guard let number = Int(text.filter { $0 != " " }), number >= 1, number <= choice.options.count else {
      return [LessonPiece(.status, words.optionNumber(choice.options.count))]
    }
    let option = choice.options[number - 1]
    guard option.isRight else { return [LessonPiece(.wrong, words.notQuite(option.why))] }
    item += 1
    return [LessonPiece(.right, words.rightBecause(option.why))] + present()
  }

  // MARK: Tasks

  private func attempt(_ text: String, _ task: LessonTask) -> [LessonPiece] {
    if isDirty {
      restoreTask(task)
      for source in attempts { _ = runner.run(source, entry: 0, mode: .block) }
    }
    let (result, pieces) = run(text)
    if result.state == .interrupted {
      restoreTask(task)
      attempts = []
      return pieces + [LessonPiece(.status, words.interrupted)]
    }
    attempts.append(text)
    let grader = Grader(lesson: lesson, before: sources(before: step, item: item), task: task)
    let findings = Judge(runner: runner).findings(task)
    if result.state == .ok && findings.allSatisfy(\.passed) { return pieces + passed(attempts) }
    if attempts.count > 1, let scratch, grader.passes(text, in: scratch()) {
      item += 1
      progress.answers[step + 1] = [text]
      rebuild()
      item -= 1
      return pieces + passed([text])
    }
    var answer: [LessonPiece] = []
    if result.state == .ok, let failed = findings.first(where: { !$0.passed }) {
      answer.append(LessonPiece(.wrong, words.failed(failed).withoutControls))
      if let text = failed.check.fail { answer.append(LessonPiece(.note, text)) }
    }
    if let known = grader.recognise(result, findings, in: runner, scratch: scratch) {
      answer.append(LessonPiece(.note, known.reads))
    }
    let seen = progress.hints[step + 1] ?? 0
    if seen < task.hints.count { answer.append(LessonPiece(.status, words.moreHints(seen + 1, of: task.hints.count))) }
    return pieces + answer
  }

  private func passed(_ entries: [String]) -> [LessonPiece] {
    progress.answers[step + 1] = entries
    attempts = []
    item += 1
    return [LessonPiece(.right, words.right)] + present()
  }

  private func restoreTask(_ task: LessonTask) {
    rebuild()
    if let start = task.start { _ = runner.run(start, entry: 0, mode: .block) }
  }

  func seenHints(_ task: LessonTask) -> [LessonPiece] {
    let seen = min(progress.hints[step + 1] ?? 0, task.hints.count)
    return (0..<seen).flatMap { hintPieces(task, $0) }
  }

  func hint() -> [LessonPiece] {
    guard case .task(let task) = current, !task.hints.isEmpty else { return [LessonPiece(.status, words.noHints)] }
    let seen = min(progress.hints[step + 1] ?? 0, task.hints.count - 1)
    progress.hints[step + 1] = seen + 1
    save(progress)
    return hintPieces(task, seen)
  }

  private func hintPieces(_ task: LessonTask, _ index: Int) -> [LessonPiece] {
    let hint = task.hints[index]
    let text = LessonPiece(.note, words.hint(index + 1, of: task.hints.count, hint.text))
    return [text] + (hint.code.map { [LessonPiece(.code, $0.withoutControls)] } ?? [])
  }

  // MARK: Skipping and play

  /// Shows the rest of the step with its answers, makes its values, and goes on to the next step.
  func skip() -> [LessonPiece] {
    if prompt == .play { _ = endPlay() }
    if isDirty || !attempts.isEmpty { rebuildForSkip() }
    var pieces: [LessonPiece] = []
    let items = lesson.steps[step].items
    var isFirst = true
    while item < items.count {
      let wasShown = isFirst
      isFirst = false
      item += 1
      switch items[item - 1] {
      case .prose(let text): pieces.append(LessonPiece(.prose, text))
      case .entry(let entry):
        if !wasShown { pieces.append(LessonPiece(.code, entry.source.withoutControls)) }
        if let predicted {
          pieces += LessonRunner.pieces(predicted)
          self.predicted = nil
        } else {
          runner.offer(answers: entry.answers)
          pieces += run(entry.source).pieces
        }
      case .predict: isFirst = wasShown
      case .choice(let choice):
        if let right = choice.options.first(where: \.isRight) {
          pieces.append(LessonPiece(.note, words.answer(right.text)))
          if !right.why.isEmpty { pieces.append(LessonPiece(.note, right.why)) }
        }
      case .task(let task):
        if let start = task.start, !wasShown {
          pieces.append(LessonPiece(.code, start.withoutControls))
          pieces += run(start).pieces
        }
        progress.answers[step + 1] = nil
        pieces.append(LessonPiece(.note, words.modelAnswer))
        pieces.append(LessonPiece(.code, task.model.withoutControls))
        pieces += run(task.model).pieces
      }
    }
    return pieces + nextStep(done: true)
  }

  private func rebuildForSkip() {
    if predicted != nil {
      predicted = nil
      rebuild()
    } else if case .task(let task) = current {
      restoreTask(task)
    } else {
      rebuild()
    }
    attempts = []
  }

  func beginPlay() -> [LessonPiece] {
    promptBeforePlay = prompt
    prompt = .play
    return [LessonPiece(.status, words.playing)]
  }

  /// Ends play: the prompt of before is back, and the lesson's values are as they were.
  func endPlay() -> [LessonPiece] {
    prompt = promptBeforePlay ?? .next
    promptBeforePlay = nil
    guard isDirty else { return [] }
    if predicted == nil, case .task(let task) = current {
      restoreTask(task)
      for source in attempts { _ = runner.run(source, entry: 0, mode: .block) }
    } else {
      predicted = nil
      rebuild()
    }
    return [LessonPiece(.status, words.played)]
  }

  private func experiment(_ text: String) -> [LessonPiece] {
    isDirty = true
    return LessonRunner.pieces(runner.run(text, entry: 0, mode: .prompt))
  }
}
