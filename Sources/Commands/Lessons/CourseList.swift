import Lessons
import Session
import Terminal

/// The list that `taper lesson` shows.
struct CourseList {
  private let rows: [Course.Row]
  private let style: Style
  /// The number of the lesson that is gone on with.
  private let next: Int?

  /// The lessons of `course` with the learner's progress, and their titles in the other language.
  init(_ course: Course, _ surroundings: Surroundings) {
    let store = ProgressStore(state: surroundings.state)
    let parent = Taper.folder(of: course.folder)
    let twin = course.language == "zh" ? "en" : "zh"
    rows = course.rows(store, beside: try? Course(folder: parent, language: twin))
    style = surroundings.device.style
    next = rows.contains { $0.state == .begun } ? course.next(store)?.number : nil
  }

  /// One line a lesson; ends with a newline.
  var text: String {
    let width = rows.map { DisplayWidth.columns(of: $0.title) }.max() ?? 0
    return rows.map { line($0, width: width) + "\n" }.joined()
  }

  private func line(_ row: Course.Row, width: Int) -> String {
    let number = row.number < 10 ? " \(row.number)" : "\(row.number)"
    let padding = String(repeating: " ", count: max(width - DisplayWidth.columns(of: row.title), 0) + 2)
    let role: Role =
      switch row.state {
      case .done: .good
      case .begun: .heading
      case .broken: .error
      case .new: .plain
      }
    var line = "\(number)  \(style.render("\(row.mark) \(sanitised(row.title))", as: role))\(padding)\(row.count)"
    if row.number == next { line += style.render("   resume with: taper lesson", as: .note) }
    if case .broken(let problem) = row.state { line += style.render("   \(sanitised("\(problem)"))", as: .note) }
    return line
  }
}
