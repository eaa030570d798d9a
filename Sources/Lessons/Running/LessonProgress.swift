import Session

/// Where a learner is in a lesson, as readable text.
///
/// ```
/// # Taper: progress in 02-vector (en). Delete this file to begin the lesson again.
/// step: 3
/// done: 1 2
/// hints 3: 1
/// answer 2:
///     x.grad.zero_()
/// ```
public struct LessonProgress: Equatable, Sendable {
  /// The step to resume at, from 1; one more than there are at the end.
  public var step = 1
  /// The steps that were completed.
  public var done: Set<Int> = []
  /// Hints seen, by step.
  public var hints: [Int: Int] = [:]
  /// The learner's own code that passed the task of a step: its entries in order.
  public var answers: [Int: [String]] = [:]

  /// At the beginning.
  public init() {}

  /// Reads the text; lines that are not understood are left out, so that a damaged file costs at most what it damaged.
  public init(text: String) {
    var open: Int?
    var code: [String] = []
    func close(_ answers: inout [Int: [String]]) {
      if let step = open, !code.isEmpty { answers[step, default: []].append(code.joined(separator: "\n")) }
      open = nil
      code = []
    }
    for line in text.lineList {
      if open != nil && line.hasPrefix("    ") {
        code.append(String(line.dropFirst(4)))
        continue
      }
      close(&answers)
      let pair = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      let words = pair[0].split(separator: " ")
      let value = pair[1].split(separator: " ")
      switch (words.first, words.count) {
      case ("step", 1): step = value.first.flatMap { Int($0) }.map { min(max($0, 1), 10_000) } ?? 1
      case ("done", 1): done = Set(value.compactMap { Int($0) }.filter { $0 > 0 && $0 <= 10_000 })
      case ("hints", 2):
        if let step = Int(words[1]), let count = value.first.flatMap({ Int($0) }), count >= 0 { hints[step] = count }
      case ("answer", 2): open = Int(words[1])
      default: continue
      }
    }
    close(&answers)
  }

  /// The text of the file.
  /// - Parameter lesson: what the first line calls the lesson.
  public func text(lesson: String) -> String {
    var text = "# Taper: progress in \(lesson.withoutControls). Delete this file to begin the lesson again.\n"
    text += "step: \(step)\n"
    text += "done:" + done.sorted().map { " \($0)" }.joined() + "\n"
    for (step, count) in hints.sorted(by: { $0.key < $1.key }) where count > 0 { text += "hints \(step): \(count)\n" }
    for (step, entries) in answers.sorted(by: { $0.key < $1.key }) {
      for entry in entries {
        text += "answer \(step):\n" + entry.lineList.map { "    \($0)\n" }.joined()
      }
    }
    return text
  }
}

/// Keeps progress in files, one a lesson.
public struct ProgressStore: Sendable {
  /// The folder; nil where nothing is kept.
  public var folder: String?

  /// A store in the state folder that `StateFolder.resolve` gave; nil keeps nothing.
  public init(state: String?) { folder = state.map(StateFolder.progress) }

  /// The progress in a lesson; at the beginning where there is none.
  public func load(language: String, lesson: Lesson) -> LessonProgress {
    guard let path = path(language: language, lesson: lesson), let bytes = try? Files.read(path, limit: 1 << 20) else {
      return LessonProgress()
    }
    return LessonProgress(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Writes the progress in one step.
  public func save(_ progress: LessonProgress, language: String, lesson: Lesson) throws(FileProblem) {
    guard let folder, let path = path(language: language, lesson: lesson) else { return }
    try Files.makeFolder(folder)
    try Files.replace(path, with: progress.text(lesson: "\(lesson.fileName) (\(language))"))
  }

  private func path(language: String, lesson: Lesson) -> String? {
    guard let folder, !language.contains("/"), !lesson.fileName.contains("/") else { return nil }
    return "\(folder)/\(language)-\(lesson.fileName).txt"
  }
}

extension Lesson {
  /// Number and name as in the file's name.
  var fileName: String { number < 10 ? "0\(number)-\(name)" : "\(number)-\(name)" }
}
