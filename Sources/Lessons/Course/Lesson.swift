import Session

/// A lesson: a document cut into steps at its `## ` headings.
public struct Lesson: Sendable {
  /// What a learner does in a step.
  public enum StepKind: String, Sendable {
    /// Reads.
    case told
    /// Runs code that is shown.
    case run
    /// Says a value before code runs.
    case predict
    /// Chooses an option.
    case choice
    /// Writes code.
    case task
  }

  /// One thing in a step.
  public enum Item: Sendable {
    /// Markdown to read.
    case prose(String)
    /// Code to run.
    case entry(Entry)
    /// A value to predict; the next entry is the code that it is about.
    case predict(Prediction)
    /// Options to choose from.
    case choice(Choice)
    /// Code to write.
    case task(LessonTask)
  }

  /// One step.
  public struct Step: Sendable {
    /// Its number, from 1.
    public var number: Int
    /// Its heading.
    public var title: String
    /// Line of the file.
    public var line: Int
    /// What it holds, in order.
    public var items: [Item] = []

    /// The most demanding thing that the learner does in it.
    public var kind: StepKind {
      var kind = StepKind.told
      for item in items {
        switch item {
        case .prose: continue
        case .entry: if kind == .told { kind = .run }
        case .predict: if kind != .task { kind = .predict }
        case .choice: if kind == .told || kind == .run { kind = .choice }
        case .task: kind = .task
        }
      }
      return kind
    }
  }

  /// The file.
  public var path: String
  /// The number in the course, from its file name; 1 for a file outside a course.
  public var number: Int
  /// The file's name without number and `.md`.
  public var name: String
  /// The document.
  public var document: Document
  /// Prose before the first step.
  public var introduction: String
  /// The steps.
  public var steps: [Step]

  /// The title.
  public var title: String { document.frontMatter.title.isEmpty ? name : document.frontMatter.title }

  /// Reads a lesson.
  public init(bytes: [UInt8], path: String) throws(DocumentProblem) {
    try self.init(document: Document(bytes: bytes, file: path), path: path)
  }

  /// Cuts a document of kind `lesson` into steps.
  public init(document: Document, path: String) throws(DocumentProblem) {
    guard document.frontMatter.kind == .lesson else {
      throw DocumentProblem(
        file: path, line: 1, reason: "this is a \(document.frontMatter.kind.rawValue), not a lesson ('kind: lesson')")
    }
    self.path = path
    self.document = document
    let file = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
    let parsed = Course.parse(fileName: file)
    number = parsed?.number ?? 1
    name = parsed?.name ?? file
    introduction = ""
    steps = []
    for part in document.parts {
      switch part {
      case .prose(let prose): addProse(prose)
      case .entry(let entry): try add(.entry(entry), line: entry.place.line)
      case .question(let question):
        switch question.kind {
        case .predict: try add(.predict(Prediction(question, file: path)), line: question.line)
        case .choice: try add(.choice(Choice(question, file: path)), line: question.line)
        case .task: try add(.task(LessonTask(question, file: path)), line: question.line)
        }
      }
    }
    guard !steps.isEmpty else {
      throw DocumentProblem(file: path, line: 1, reason: "a lesson needs at least one step: a heading '## Title'")
    }
    for step in steps { try step.refuseLonePrediction(file: path) }
  }

  /// The code that stands for a question where the lesson is replayed or exported: for a task, what is given and the
  /// model answer.
  public var interlude: (Question) -> String? {
    var solutions: [Int: String] = [:]
    for step in steps {
      for case .task(let task) in step.items { solutions[task.line] = task.solution.joined(separator: "\n") }
    }
    return { solutions[$0.line] }
  }

  private mutating func addProse(_ prose: Prose) {
    for section in prose.sections {
      if let heading = section.heading {
        steps.append(Step(number: steps.count + 1, title: heading, line: section.line))
      }
      guard !section.text.isEmpty else { continue }
      if steps.isEmpty {
        introduction = section.text
      } else {
        steps[steps.count - 1].items.append(.prose(section.text))
      }
    }
  }

  private mutating func add(_ item: Item, line: Int) throws(DocumentProblem) {
    guard !steps.isEmpty else {
      throw DocumentProblem(file: path, line: line, reason: "this block stands before the first step ('## Title')")
    }
    steps[steps.count - 1].items.append(item)
  }
}

extension Lesson.Step {
  /// The entry that the prediction at `index` is about.
  func entry(after index: Int) -> Entry? {
    for item in items.dropFirst(index + 1) {
      switch item {
      case .entry(let entry): return entry
      case .prose: continue
      case .predict, .choice, .task: return nil
      }
    }
    return nil
  }

  fileprivate func refuseLonePrediction(file: String) throws(DocumentProblem) {
    for (index, item) in items.enumerated() {
      if case .predict(let prediction) = item, entry(after: index) == nil {
        throw DocumentProblem(
          file: file, line: prediction.line,
          reason: "a predict block must stand before the python block that it is about")
      }
    }
  }
}
