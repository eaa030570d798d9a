import Session

/// Takes a learner through a lesson: events in, pieces of text out; it knows no terminal.
public final class LessonRunner {
  /// The lesson.
  public let lesson: Lesson
  /// The learner's place; also given to `save` whenever it changes.
  public internal(set) var progress: LessonProgress
  /// What the learner is to type next.
  public internal(set) var prompt = LessonPrompt.next

  let runner: any EntryRunner
  let scratch: (() -> any EntryRunner)?
  let save: (LessonProgress) -> Void
  let words: LessonWords
  /// Index of the step, from 0.
  var step = 0
  /// Index of the item that waits for the learner, or the count of items.
  var item = 0
  /// What the learner entered in the task that waits, since its clean state.
  var attempts: [String] = []
  /// What the code of the prediction that waits gave; it has run, but is not yet shown.
  var predicted: EntryResult?
  /// Whether the learner may have changed the lesson's values.
  var isDirty = false
  /// The prompt to return to after play; nil outside.
  var promptBeforePlay: LessonPrompt?

  /// A runner at the place that `progress` says.
  /// - Parameters:
  ///   - scratch: makes a second, independent namespace, in which answers are tried from a clean state and known wrong
  ///     answers are recognised by their effect; nil does without.
  ///   - save: is called at each step with the place to keep.
  public init(
    _ lesson: Lesson, runner: any EntryRunner, scratch: (() -> any EntryRunner)? = nil,
    progress: LessonProgress = LessonProgress(), save: @escaping (LessonProgress) -> Void = { _ in }
  ) {
    self.lesson = lesson
    self.runner = runner
    self.scratch = scratch
    self.progress = progress
    self.save = save
    words = LessonWords(language: lesson.document.frontMatter.language)
  }

  /// The keys that work now, as in `[Enter] run [p]lay [b]ack [q]uit [?]`.
  public var keys: String { words.keys(prompt) }

  /// Begins, or resumes: earlier code runs silently. A lesson that was finished begins again.
  public func start() -> [LessonPiece] {
    let resumed = progress.step <= lesson.steps.count ? progress.step : 1
    let introduction =
      resumed == 1 && !lesson.introduction.isEmpty ? [LessonPiece(.prose, lesson.introduction)] : []
    return introduction + enter(step: resumed - 1)
  }

  /// Handles a typed line, or several lines of code that are one entry.
  public func handle(line: String) -> [LessonPiece] {
    handle(LessonEvent.parse(line, isPlaying: prompt == .play))
  }

  /// Whether a line is one of the lesson's own keys or commands (`h`, `%play`, `g 3`, an empty line), so that no more lines
  /// belong to it; anything else is an answer or code.
  public func isCommand(_ line: String) -> Bool {
    if case .typed = LessonEvent.parse(line, isPlaying: prompt == .play) { false } else { true }
  }

  /// Handles an event.
  public func handle(_ event: LessonEvent) -> [LessonPiece] {
    guard prompt != .over else { return [] }
    switch event {
    case .enter: return prompt == .play ? [] : onEnter()
    case .typed(let text): return typed(text)
    case .help: return [LessonPiece(.status, words.help)]
    case .play: return prompt == .play ? endPlay() : beginPlay()
    case .quit:
      if prompt == .play { return endPlay() }
      prompt = .over
      return [LessonPiece(.status, words.leaving)]
    case .next: return nextStep(done: !hasQuestionLeft)
    case .back: return goto(step)
    case .goto(let number): return goto(number)
    case .restart: return goto(step + 1)
    case .hint: return hint()
    case .skip: return skip()
    }
  }

  // MARK: Steps

  private func goto(_ number: Int) -> [LessonPiece] {
    guard number >= 1 && number <= lesson.steps.count else {
      return [LessonPiece(.status, words.stepRange(lesson.steps.count))]
    }
    promptBeforePlay = nil
    return enter(step: number - 1)
  }

  /// Shows a step from its beginning, with the values as they are before it.
  /// - Parameter asItIs: the values are those before the step already.
  func enter(step index: Int, asItIs: Bool = false) -> [LessonPiece] {
    step = index
    item = 0
    attempts = []
    predicted = nil
    progress.step = index + 1
    save(progress)
    if !asItIs { rebuild() }
    let current = lesson.steps[index]
    let heading = LessonPiece(.heading, "\(lesson.number).\(current.number) ─ \(current.title)")
    let shown = present()
    return [heading, LessonPiece(.keys, keys)] + shown
  }

  func nextStep(done: Bool) -> [LessonPiece] {
    promptBeforePlay = nil
    if done { progress.done.insert(step + 1) }
    let asItIs = !isDirty && item == lesson.steps[step].items.count
    if step + 1 < lesson.steps.count { return enter(step: step + 1, asItIs: asItIs) }
    progress.step = lesson.steps.count + 1
    save(progress)
    prompt = .over
    return [LessonPiece(.status, words.finished)]
  }

  /// Whether the rest of the step asks something.
  private var hasQuestionLeft: Bool {
    lesson.steps[step].items.dropFirst(item).contains {
      switch $0 {
      case .predict, .choice, .task: true
      case .prose, .entry: false
      }
    }
  }

  /// Shows items from the current one on, up to one that waits for the learner.
  func present() -> [LessonPiece] {
    var pieces: [LessonPiece] = []
    let items = lesson.steps[step].items
    while item < items.count {
      switch items[item] {
      case .prose(let text):
        pieces.append(LessonPiece(.prose, text))
        item += 1
      case .entry(let entry):
        prompt = .run
        return pieces + [LessonPiece(.code, entry.source.withoutControls)]
      case .predict(let prediction):
        prompt = .predict
        let code = lesson.steps[step].entry(after: item).map { [LessonPiece(.code, $0.source.withoutControls)] } ?? []
        return pieces + code + [LessonPiece(.question, prediction.ask)]
      case .choice(let choice):
        prompt = .choice
        let options = choice.options.enumerated().map { "\($0.offset + 1)  \($0.element.text)" }
        return pieces + [LessonPiece(.question, choice.ask + "\n" + options.joined(separator: "\n"))]
      case .task(let task):
        prompt = .task
        attempts = []
        if isDirty { rebuild() }
        pieces.append(LessonPiece(.question, task.ask))
        if let start = task.start {
          pieces.append(LessonPiece(.status, words.given))
          pieces.append(LessonPiece(.code, start.withoutControls))
          _ = runner.run(start, entry: 0, mode: .block)
        }
        return pieces + seenHints(task)
      }
    }
    prompt = .next
    return pieces
  }

  // MARK: Values

  /// The code that makes the values before an item: what was shown, and the learner's answers to tasks or the model's.
  func sources(before step: Int, item: Int) -> [String] {
    var sources: [String] = []
    for (index, current) in lesson.steps.enumerated().prefix(step + 1) {
      for (position, element) in current.items.enumerated() {
        if index == step && position >= item { return sources }
        switch element {
        case .entry(let entry): sources.append(entry.source)
        case .task(let task):
          if let start = task.start { sources.append(start) }
          sources += progress.answers[index + 1] ?? [task.model]
        case .prose, .predict, .choice: continue
        }
      }
    }
    return sources
  }

  /// Makes the values before the current item anew, without showing anything.
  func rebuild() {
    LessonRunner.rebuild(runner, seed: lesson.document.frontMatter.seed, sources(before: step, item: item))
    isDirty = false
  }

  static func rebuild(_ runner: any EntryRunner, seed: UInt64, _ sources: [String]) {
    runner.reset(seed: seed)
    for (index, source) in sources.enumerated() {
      if runner.run(source, entry: index + 1, mode: .block).state == .interrupted { return }
    }
  }

  /// Runs code of the lesson or the learner and shows what it prints.
  func run(_ source: String) -> (result: EntryResult, pieces: [LessonPiece]) {
    let result = runner.run(source, entry: 0, mode: .block)
    return (result, LessonRunner.pieces(result))
  }

  static func pieces(_ result: EntryResult) -> [LessonPiece] {
    var pieces: [LessonPiece] = []
    for chunk in result.chunks where !chunk.text.isEmpty {
      let role = chunk.stream == .output ? LessonPiece.Role.output : .error
      if let last = pieces.indices.last, pieces[last].role == role {
        pieces[last].text += chunk.text
      } else {
        pieces.append(LessonPiece(role, chunk.text))
      }
    }
    return pieces.map { piece in
      let text = settled(piece.text)
      let ended = text.utf8.last == 10 ? String(decoding: text.utf8.dropLast(), as: UTF8.self) : text
      return LessonPiece(piece.role, ended.withoutControls)
    }
  }
}
