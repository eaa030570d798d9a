import Lessons
import Session

/// `taper lesson --check` and `--accept`.
struct LessonProof {
  private let surroundings: Surroundings
  private let checker: LessonChecker

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    let execution = Execution()
    checker = LessonChecker(platform: Platform.name) { InterpreterRunner(execution: execution) }
  }

  /// Goes through the lessons that `word` names, or all, in one language or all.
  func run(_ word: String?, language: String?, accepts: Bool) throws(FileProblem) -> Int32 {
    let paths = try paths(word, language)
    if paths.isEmpty {
      surroundings.complain("taper: there is no lesson '\(word ?? "")'")
      return 2
    }
    var problems = 0
    for path in paths {
      let bytes = try Files.read(path)
      for problem in accepts ? try accept(bytes, path) : checker.problems(bytes: bytes, path: path) {
        problems += 1
        surroundings.write("\(problem)\n")
        surroundings.output.flush()
      }
    }
    let count = paths.count == 1 ? "1 lesson" : "\(paths.count) lessons"
    let found = problems == 0 ? "no problems" : problems == 1 ? "1 problem" : "\(problems) problems"
    surroundings.write("\(count), \(found)\n")
    return problems == 0 ? 0 : 1
  }

  private func accept(_ bytes: [UInt8], _ path: String) throws(FileProblem) -> [DocumentProblem] {
    let text: String
    do throws(DocumentProblem) {
      text = try checker.accept(bytes: bytes, path: path)
    } catch {
      return [error]
    }
    if !text.utf8.elementsEqual(bytes) {
      try Files.replace(path, with: text)
      surroundings.write("\(path): new outputs\n")
    }
    return []
  }

  private func paths(_ word: String?, _ language: String?) throws(FileProblem) -> [String] {
    if let word, word.hasSuffix(".md") { return [surroundings.absolute(word)] }
    let folder = try Course.find(environment: surroundings.environment, executable: surroundings.executable)
    let languages = language.map { [$0] } ?? Files.names(in: folder).filter { Files.isFolder("\(folder)/\($0)") }
    var paths: [String] = []
    for language in languages {
      let items = try Course(folder: folder, language: language).items
      paths += items.filter { word.map($0.matches) ?? true }.map(\.path)
    }
    return paths
  }
}
