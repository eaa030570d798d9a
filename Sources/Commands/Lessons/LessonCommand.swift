import ArgumentParser
import Lessons
import Session

/// `taper lesson`
struct LessonCommand: SurroundedCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson", abstract: "Shows the lessons, takes one, or proves them.")

  @Argument(help: "The number or name of a lesson, a lesson file, or 'list'.")
  var lesson: String?

  @Option(name: .customLong("lang"), help: "The language: en or zh; else that of LANG.")
  var language: String?

  @Flag(help: "Run everything that the lessons show, ask and accept, and compare.")
  var check = false

  @Flag(help: "Write the outputs of now into the lesson files.")
  var accept = false

  func validate() throws {
    if let language, language != "en" && language != "zh" {
      throw ValidationError("There are lessons in en and zh, not in '\(language)'.")
    }
  }

  func run(in surroundings: Surroundings) -> Int32 {
    do throws(FileProblem) {
      if check || accept { return try LessonProof(surroundings).run(lesson, language: language, accepts: accept) }
      if let lesson, lesson.hasSuffix(".md") { return start(Course.read(surroundings.absolute(lesson)), surroundings) }
      let course = try self.course(surroundings)
      guard let lesson else { return choose(course, surroundings) }
      if lesson == "list" {
        surroundings.write(CourseList(course, surroundings).text)
        return 0
      }
      guard let item = course.items.first(where: { $0.matches(lesson) }) else {
        surroundings.complain("taper: there is no lesson '\(lesson)'; 'taper lesson list' shows them")
        return 2
      }
      return start(item.lesson, surroundings)
    } catch {
      surroundings.complain("taper: \(error)")
      return 2
    }
  }

  /// The course in the learner's language.
  private func course(_ surroundings: Surroundings) throws(FileProblem) -> Course {
    let folder = try Course.find(environment: surroundings.environment, executable: surroundings.executable)
    return try Course(
      folder: folder, language: language ?? Course.language(environment: surroundings.environment))
  }

  /// Shows the course, and goes on where the learner is when somebody sits there.
  private func choose(_ course: Course, _ surroundings: Surroundings) -> Int32 {
    surroundings.write(CourseList(course, surroundings).text)
    let store = ProgressStore(state: surroundings.state)
    guard surroundings.input.isInteractive, let next = course.next(store) else { return 0 }
    while true {
      switch surroundings.input.readLine(prompt: "\nlesson [\(next.number)] (q leaves)> ") {
      case .end, .interrupted: return 0
      case .line(let line):
        let word = line.filter { $0 != " " }
        if word == "q" || word == "quit" { return 0 }
        if word.isEmpty { return start(next.lesson, surroundings) }
        if let item = course.items.first(where: { $0.matches(word) }) { return start(item.lesson, surroundings) }
      }
    }
  }

  private func start(_ lesson: Result<Lesson, DocumentProblem>, _ surroundings: Surroundings) -> Int32 {
    switch lesson {
    case .success(let lesson): return LessonLoop(lesson, surroundings).run()
    case .failure(let problem):
      surroundings.complain("taper: \(problem)")
      return problem.status
    }
  }
}

extension Course.Item {
  /// Whether the learner means this lesson: its number, or how its name begins.
  func matches(_ word: String) -> Bool {
    if let number = Int(word) { return number == self.number }
    return !word.isEmpty && name.lowercased().hasPrefix(word.lowercased())
  }
}

extension DocumentProblem {
  /// The exit status: 2 where there is no such file, 1 for what is wrong in it.
  var status: Int32 { line == 0 ? 2 : 1 }
}
