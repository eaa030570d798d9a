import Foundation
import Testing

@testable import Commands

@Suite("Lessons prove themselves")
struct LessonCheckTests {
  static let files: [String] = {
    let home = ConformanceProgram.root + "/lessons"
    let names = FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }()

  @Test("taper lesson --check finds no problem", .timeLimit(.minutes(5)), arguments: files)
  func check(_ file: String) {
    let ran = taper(
      ["lesson", "--check", ConformanceProgram.root + "/lessons/" + file], folder: ConformanceProgram.root)
    #expect(ran == Ran(output: "1 lesson, no problems\n", errors: "", status: 0))
  }

  @Test("every lesson stands in both languages")
  func languages() {
    func names(_ language: String) -> [String] {
      Self.files.filter { $0.hasPrefix(language + "/") }.map { String($0.dropFirst(language.count + 1)) }
    }
    #expect(names("en") == names("zh"))
    #expect(!names("en").isEmpty)
  }

  @Test("the list shows progress and the titles of both languages")
  func list() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/lessons/en", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder.path + "/lessons/zh", withIntermediateDirectories: true)
    func lesson(_ title: String, _ language: String) -> String {
      "---\ntaper: 1\nkind: lesson\ntitle: \(title)\nlanguage: \(language)\n---\n## Step\n\nText.\n"
    }
    _ = folder.write("lessons/en/01-one.md", lesson("One", "en"))
    _ = folder.write("lessons/zh/01-one.md", lesson("一", "zh"))
    _ = folder.write("lessons/en/02-two.md", "---\ntaper: 1\nkind: what\n---\n")
    let environment = ["TAPER_LESSONS": folder.path + "/lessons", "LANG": "en_US.UTF-8"]
    let path = folder.path + "/lessons/en/02-two.md"
    let output = """
       1    One · 一  –
       2  ✗ two       –   \(path):3:7: 'kind' must be lesson, session or manual, not 'what'

      """
    #expect(
      taper(["lesson", "list"], folder: folder.path, environment: environment)
        == Ran(output: output, errors: "", status: 0))
    let errors = "taper: \(path):3:7: 'kind' must be lesson, session or manual, not 'what'\n"
    #expect(
      taper(["lesson", "two"], folder: folder.path, environment: environment)
        == Ran(output: "", errors: errors, status: 1))
  }
}

@Suite("Sessions are recorded and replayed")
struct RecordedSessionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Types lines at a prompt that records; the recording.
  private func record(_ lines: String) throws -> (ran: Ran, path: String) {
    let ran = try prompt(lines, folder: folder.path, environment: ["XDG_STATE_HOME": folder.path])
    let sessions = folder.path + "/taper/sessions"
    let names = try FileManager.default.contentsOfDirectory(atPath: sessions)
    return (ran, sessions + "/" + (try #require(names.first)))
  }

  private func replay(_ path: String) -> Ran { taper(["replay", "--check", path], folder: folder.path) }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test("the prompt displays values and errors, but not the values of expressions in loops")
  func displays() throws {
    let ran = try prompt("x = 2\nx + 1\nNone\n_ * 2\nfor i in range(2):\n    i\n\n1/0\n'é'\n", folder: folder.path)
    let errors = """
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
      ZeroDivisionError: division by zero

      """
    #expect(ran == Ran(output: "3\n6\n'é'\n", errors: errors, status: 0))
  }

  @Test("a note below a NameError names the import that tutorials use")
  func importNote() throws {
    let errors = """
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
      NameError: name 'np' is not defined
          Not imported yet: import numpy as np

      """
    #expect(try prompt("np.array(1)\n", folder: folder.path) == Ran(output: "", errors: errors, status: 0))
  }

  @Test("exit(n) leaves the prompt with its status")
  func exits() throws {
    let ran = try prompt("import sys\nsys.exit(4)\nprint(1)\n", folder: folder.path)
    #expect(ran == Ran(output: "", errors: "", status: 4))
  }

  @Test("a recording replays")
  func replays() throws {
    let (_, path) = try record("x = 2\nx\nname = input('name? ')\nBob\nname\n1/0\n")
    #expect(replay(path) == Ran(output: "5 entries agree.\n", errors: "", status: 0))
  }

  @Test("one changed digit fails the replay")
  func changedDigit() throws {
    let (_, path) = try record("x = 2\nx * 21\n")
    let changed = folder.write("changed.md", try text(path).replacingOccurrences(of: "\n42\n", with: "\n43\n"))
    let output = """
      entry 2 of 2  ✗  line 21
        recorded  43
        now       42
      1 entry agrees; they part at entry 2. Generator position equal before it: not a matter of chance.
      ✗ The file was changed after it was closed: its closing line (count and hash) does not fit it.

      """
    #expect(replay(changed) == Ran(output: output, errors: "", status: 1))
  }

  @Test("a changed digit in the code is found by the closing line")
  func changedCode() throws {
    let (_, path) = try record("x = 2\ny = 3\n")
    let changed = folder.write("changed.md", try text(path).replacingOccurrences(of: "y = 3", with: "y = 4"))
    let output =
      "2 entries agree.\n✗ The file was changed after it was closed: its closing line (count and hash) does not fit it.\n"
    #expect(replay(changed) == Ran(output: output, errors: "", status: 1))
  }

  @Test("a recording that was cut short says so and is no failure")
  func cutShort() throws {
    let (_, path) = try record("x = 2\nx\n")
    let whole = try text(path)
    let end = try #require(whole.range(of: "<!-- taper:end"))
    let cut = folder.write("cut.md", String(whole[..<end.lowerBound]))
    let output = "2 entries agree.\nThe recording is cut short: it has no closing line.\n"
    #expect(replay(cut) == Ran(output: output, errors: "", status: 0))
  }

  @Test("the whole tutorial, typed at the prompt, replays; with one digit changed it does not")
  func wholeTutorial() throws {
    let program = try text(ConformanceProgram.root + "/Tests/Conformance/tutorial/whole_tutorial.py")
    let (ran, path) = try record(program + "\n")
    #expect(ran.status == 0)
    #expect(replay(path).status == 0)
    let recorded = try text(path)
    let changed = recorded.replacingOccurrences(of: "0.0004494759", with: "0.0004494758")
    #expect(changed != recorded)
    #expect(replay(folder.write("changed.md", changed)).status == 1)
  }

  @Test(
    "a document with broken front matter is refused with its place",
    arguments: [
      ("# No header\n", 1), ("---\ntaper: 1\n", 1), ("---\ntaper: 99\nkind: session\n---\n", 2),
      ("---\ntaper: 1\nkind: [\n---\n", nil),
    ] as [(String, Int?)])
  func brokenFrontMatter(_ text: String, _ line: Int?) {
    let path = folder.write("broken.md", text)
    let ran = replay(path)
    #expect(ran.status == 1)
    #expect(ran.output == "")
    #expect(ran.errors.hasPrefix("taper: \(path):" + (line.map { "\($0):" } ?? "")))
  }

  @Test("a missing document gives status 2")
  func missing() {
    let errors = "taper: \(folder.path)/none.md: No such file or directory\n"
    #expect(replay("none.md") == Ran(output: "", errors: errors, status: 2))
  }
}
