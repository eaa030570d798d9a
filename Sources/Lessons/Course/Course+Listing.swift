import Session

extension Course {
  /// A line of the list that `taper lesson` shows.
  public struct Row: Equatable, Sendable {
    /// How far the learner is.
    public enum State: Equatable, Sendable {
      /// Not begun.
      case new
      /// Begun.
      case begun
      /// All steps done.
      case done
      /// The file cannot be read.
      case broken(DocumentProblem)
    }

    /// The number of the lesson.
    public var number: Int
    /// Its title, with that of the other language behind it where there is one.
    public var title: String
    /// Steps done.
    public var done: Int
    /// Steps in all; 0 for a file that cannot be read.
    public var steps: Int
    /// How far the learner is.
    public var state: State

    /// `✓`, `▸`, `✗` or a space.
    public var mark: String {
      switch state {
      case .new: " "
      case .begun: "▸"
      case .done: "✓"
      case .broken: "✗"
      }
    }

    /// `3/9`, or `–` for a lesson that was not begun.
    public var count: String { state == .new || steps == 0 ? "–" : "\(done)/\(steps)" }
  }

  /// The list with the learner's progress.
  /// - Parameter beside: the course in another language, whose titles are shown behind these.
  public func rows(_ store: ProgressStore, beside other: Course? = nil) -> [Row] {
    items.map { item in
      switch item.lesson {
      case .failure(let problem):
        return Row(number: item.number, title: item.name, done: 0, steps: 0, state: .broken(problem))
      case .success(let lesson):
        let progress = store.load(language: language, lesson: lesson)
        let done = progress.done.count { $0 <= lesson.steps.count }
        let state: Row.State =
          done == lesson.steps.count ? .done : done > 0 || progress.step > 1 ? .begun : .new
        var title = lesson.title
        let twin = other?.items.first { $0.number == item.number }.flatMap { try? $0.lesson.get() }
        if let twin, other?.language != language, twin.title != title { title += " · " + twin.title }
        return Row(number: item.number, title: title, done: done, steps: lesson.steps.count, state: state)
      }
    }
  }

  /// The lesson to go on with: the first one begun, else the first one not begun, else the first one.
  public func next(_ store: ProgressStore) -> Item? {
    let rows = rows(store)
    let index =
      rows.firstIndex { $0.state == .begun } ?? rows.firstIndex { $0.state == .new }
      ?? rows.firstIndex { $0.state == .done }
    return index.map { items[$0] }
  }
}
