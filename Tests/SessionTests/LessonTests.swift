import Testing

@testable import Lessons
@testable import Session

@Suite("Lessons")
struct LessonTests {
  static let text = """
    ---
    taper: 1
    kind: lesson
    title: Small sums
    language: en
    seed: 1
    ---
    This lesson adds.

    ## Names

    A name holds a number.

    ```python
    x = 2
    x
    ```
    ```output
    2
    ```

    ## Twice

    ```predict
    ask: What is y?
    answer: y
    notes:
      - value: x
        reads: that is x, before it was doubled.
    ```
    ```python
    y = x * 2
    print('done')
    ```
    ```output
    done
    ```

    Now y is known.

    ## Choose

    ```choice
    ask: Which one is even?
    options:
      - text: "3"
        why: 3 is odd.
      - text: "4"
        right: true
        why: 4 = 2 * 2.
    ```

    ## Your turn

    ```task
    ask: Make z the sum of x and y.
    start: z = 0
    hints:
      - Which sign adds?
      - text: Like this.
        code: x + x
    checks:
      - name: z
        got: z
        expect: x + y
      - name: x as it was
        that: x == 2
        fail: x must stay 2.
    model: z = x + y
    wrong:
      - code: z = x * y
        reads: That is the product.
      - code: x = 6
        when: x == 6
        reads: You set x, not z.
      - code: z = q
        reads: There is no q.
    ```
    ```python
    z
    ```
    ```output
    6
    ```

    """

  static func lesson(_ text: String = text) throws -> Lesson { try Lesson(bytes: Array(text.utf8), path: "03-sums.md") }

  static func runner(
    from step: Int = 1, save: @escaping (LessonProgress) -> Void = { _ in }
  ) throws -> (LessonRunner, FakeRunner) {
    let fake = FakeRunner()
    var progress = LessonProgress()
    progress.step = step
    return (
      LessonRunner(try lesson(), runner: fake, scratch: { FakeRunner() }, progress: progress, save: save), fake
    )
  }

  /// Pieces as lines `role: text`, keys left out.
  static func shown(_ pieces: [LessonPiece]) -> String {
    pieces.filter { $0.role != .keys }.map { "\($0.role.rawValue): \($0.text)" }.joined(separator: "\n")
  }

  @Test("a document is cut into steps by its headings")
  func steps() throws {
    let lesson = try Self.lesson()
    #expect(lesson.number == 3 && lesson.name == "sums" && lesson.introduction == "This lesson adds.")
    #expect(lesson.steps.map(\.title) == ["Names", "Twice", "Choose", "Your turn"])
    #expect(lesson.steps.map(\.kind) == [.run, .predict, .choice, .task])
  }

  @Test("a learner goes through the lesson")
  func walk() throws {
    var saved: [LessonProgress] = []
    let (runner, _) = try Self.runner { saved.append($0) }
    func type(_ line: String, _ expected: String) {
      #expect(Self.shown(runner.handle(line: line)) == expected, "\(line)")
    }
    #expect(
      Self.shown(runner.start()) == """
        prose: This lesson adds.
        heading: 3.1 ─ Names
        prose: A name holds a number.
        code: x = 2
        x
        """)
    #expect(runner.prompt == .run)
    type("", "output: 2")
    #expect(runner.prompt == .next)
    type("", "heading: 3.2 ─ Twice\ncode: y = x * 2\nprint('done')\nquestion: What is y?")
    #expect(runner.prompt == .predict)
    type("2", "wrong: Not quite: that is x, before it was doubled.")
    type("5", "wrong: Not quite.")
    type("5 5", "status: That is not a value: SyntaxError: '(' was never closed")
    type("", "status: Type a value; s shows the answer.")
    type("1 + 3", "right: Right.\noutput: done\nprose: Now y is known.")
    type("", "heading: 3.3 ─ Choose\nquestion: Which one is even?\n1  3\n2  4")
    type("4", "status: Type the number of an option, 1 to 2.")
    type("1", "wrong: Not quite: 3 is odd.")
    type("2", "right: Right: 4 = 2 * 2.")
    type(
      "n",
      "heading: 3.4 ─ Your turn\nquestion: Make z the sum of x and y.\nstatus: Given, and already run:\ncode: z = 0")
    #expect(runner.prompt == .task)
    type("h", "note: hint 1 of 2: Which sign adds?")
    type("h", "note: hint 2 of 2: Like this.\ncode: x + x")
    type("z = 5", "wrong: ✗ z: got 5, expected 6")
    type("z = x * y", "wrong: ✗ z: got 8, expected 6\nnote: That is the product.")
    type(
      "z = q",
      """
      error: Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
      NameError: name 'q' is not defined
      """)
    type("z = x + y", "right: Right.\ncode: z")
    type("", "output: 6")
    type("", "status: This lesson is done.")
    #expect(runner.prompt == .over)
    #expect(
      saved.last?.text(lesson: "03-sums (en)") == """
        # Taper: progress in 03-sums (en). Delete this file to begin the lesson again.
        step: 5
        done: 1 2 3 4
        hints 4: 2
        answer 4:
            z = 5
        answer 4:
            z = x * y
        answer 4:
            z = q
        answer 4:
            z = x + y

        """)
  }

  @Test("a right answer passes from a clean state, whatever was tried before it")
  func cleanState() throws {
    let (runner, _) = try Self.runner(from: 4)
    _ = runner.start()
    #expect(
      Self.shown(runner.handle(line: "x = 6")) == """
        wrong: ✗ z: got 0, expected 10
        note: You set x, not z.
        status: (hint 1 of 2: h)
        """)
    #expect(Self.shown(runner.handle(line: "z = x + y")) == "right: Right.\ncode: z")
    #expect(runner.progress.answers == [4: ["z = x + y"]])
    #expect(Self.shown(runner.handle(line: "[x, z]")) == "output: [2, 6]")
  }

  @Test("a check with `that` shows what to read where it fails")
  func thatCheck() throws {
    let (runner, _) = try Self.runner(from: 4)
    _ = runner.start()
    #expect(
      Self.shown(runner.handle(line: "x = 1\nz = 5")) == """
        wrong: ✗ x as it was
        note: x must stay 2.
        status: (hint 1 of 2: h)
        """)
  }

  @Test("skip shows the answers and makes their values, back and goto restore what was before")
  func skipping() throws {
    let (runner, _) = try Self.runner()
    _ = runner.start()
    #expect(
      Self.shown(runner.handle(.skip))
        == "output: 2\nheading: 3.2 ─ Twice\ncode: y = x * 2\nprint('done')\nquestion: What is y?")
    #expect(
      Self.shown(runner.handle(.skip))
        == "output: done\nprose: Now y is known.\nheading: 3.3 ─ Choose\nquestion: Which one is even?\n1  3\n2  4")
    #expect(
      Self.shown(runner.handle(.skip)) == """
        note: The answer: 4
        note: 4 = 2 * 2.
        heading: 3.4 ─ Your turn
        question: Make z the sum of x and y.
        status: Given, and already run:
        code: z = 0
        """)
    #expect(
      Self.shown(runner.handle(.skip)) == """
        note: One answer that passes:
        code: z = x + y
        code: z
        output: 6
        status: This lesson is done.
        """)
    let (other, _) = try Self.runner(from: 4)
    _ = other.start()
    #expect(Self.shown(other.handle(line: "g 9")) == "status: Steps are 1 to 4.")
    #expect(Self.shown(other.handle(line: "b")).hasPrefix("heading: 3.3 ─ Choose"))
    #expect(Self.shown(other.handle(line: "goto 1")).hasPrefix("heading: 3.1 ─ Names"))
    _ = other.handle(.play)
    #expect(
      Self.shown(other.handle(line: "x")) == """
        error: Traceback (most recent call last):
          File "<stdin>", line 1, in <module>
        NameError: name 'x' is not defined
        """)
  }

  @Test("play uses the lesson's names, and the lesson survives it")
  func play() throws {
    let (runner, _) = try Self.runner(from: 4)
    _ = runner.start()
    #expect(
      Self.shown(runner.handle(line: "p")) == "status: Play: the lesson's names are yours. %play returns.")
    #expect(Self.shown(runner.handle(line: "b = x\nb")) == "output: 2")
    #expect(Self.shown(runner.handle(line: "b")) == "output: 2")
    _ = runner.handle(line: "x = 100")
    #expect(Self.shown(runner.handle(line: "%play")) == "status: Back in the lesson; its values are restored.")
    #expect(runner.prompt == .task)
    #expect(Self.shown(runner.handle(line: "z = x + y")) == "right: Right.\ncode: z")
    #expect(Self.shown(runner.handle(line: "x = 7")) == "")
    #expect(Self.shown(runner.handle(line: "")) == "output: 6")
  }

  @Test("the lesson's keys are told apart from code")
  func commands() throws {
    let (runner, _) = try Self.runner(from: 4)
    _ = runner.start()
    let lines = ["", "h", "%h", "g 3", "goto 3", "?", "%play", "x", "h = 1", "(h)", "g x", "next\nx", "import h"]
    #expect(lines.filter { runner.isCommand($0) } == ["", "h", "%h", "g 3", "goto 3", "?", "%play"])
    _ = runner.handle(.play)
    #expect(lines.filter { runner.isCommand($0) } == ["", "%h", "goto 3", "%play"])
  }

  @Test("resuming runs earlier code silently, with the learner's own answers")
  func resume() throws {
    var progress = LessonProgress()
    progress.step = 4
    progress.answers[4] = ["z = 6"]
    let fake = FakeRunner()
    let runner = LessonRunner(try Self.lesson(), runner: fake, progress: progress)
    #expect(Self.shown(runner.start()).hasPrefix("heading: 3.4 ─ Your turn"))
    #expect(fake.log == ["x = 2\nx", "y = x * 2\nprint('done')", "z = 0"])
    #expect(runner.handle(.quit) == [LessonPiece(.status, "Your place is kept: taper lesson")])
    #expect(runner.prompt == .over && runner.progress.step == 4)
  }

  @Test("progress comes back from its text, and a damaged text is no error")
  func progress() {
    var progress = LessonProgress()
    progress.step = 3
    progress.done = [1, 2]
    progress.hints = [2: 1]
    progress.answers = [2: ["a = 1\n\n  b: 2", "\nlast\n"], 1: ["answer 3:"]]
    let text = progress.text(lesson: "x")
    #expect(LessonProgress(text: text) == progress)
    #expect(LessonProgress(text: "") == LessonProgress())
    #expect(LessonProgress(text: "step: many\ndone: 1 x -3 99999999999999999999\n    lost\nhints\n\u{0}") != progress)
    #expect(LessonProgress(text: "step: 99999999").step == 10_000)
  }

  @Test("a Chinese lesson speaks Chinese")
  func chinese() throws {
    let lesson = try Self.lesson(Self.text.replacing("language: en", with: "language: zh"))
    let runner = LessonRunner(lesson, runner: FakeRunner())
    #expect(runner.start().first { $0.role == .keys }?.text == "[Enter] 运行 [p] 练习 [b] 返回 [q] 退出 [?]")
    #expect(Self.shown(runner.handle(.hint)) == "status: 这里没有提示。")
  }
}

@Suite("Lesson checker")
struct LessonCheckerTests {
  static func problems(_ changes: (String, String)...) -> [String] {
    var text = LessonTests.text
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return LessonChecker(platform: "test") { FakeRunner() }
      .problems(bytes: Array(text.utf8), path: "l.md").map(\.description)
  }

  @Test("a lesson that is right has no problems")
  func right() { #expect(Self.problems() == []) }

  @Test("an output that is not the recorded one is shown with its line")
  func output() {
    #expect(
      Self.problems(("\n2\n```", "\n3\n```")) == [
        """
        l.md:19:1: the output is not the recorded one
        entry 1 of 3  ✗  line 19
          recorded  3
          now       2
        0 entries agree; they part at entry 1.
        """
      ])
  }

  @Test("model answers, wrong answers, hints and predictions are all run")
  func questions() {
    #expect(
      Self.problems(("model: z = x + y", "model: z = x - 0 - y + y + y")) == [])
    #expect(
      Self.problems(("model: z = x + y", "model: z = 6 / 1")) == [
        """
        l.md:83:1: the output is not the recorded one
        entry 3 of 3  ✗  line 83
          recorded  6
          now       6.0
        2 entries agree; they part at entry 3.
        """
      ])
    #expect(
      Self.problems(("expect: x + y", "expect: x + y + 1")) == [
        "l.md:63:1: the model answer does not pass: ✗ z: got 6, expected 7"
      ])
    #expect(Self.problems(("z = x * y", "z = 3 + 3")) == ["l.md:71:1: this wrong answer passes all checks"])
    #expect(
      Self.problems(("when: x == 6", "when: x == 7")) == [
        "l.md:73:1: 'x == 7' is not true after this wrong answer, so it is not recognised"
      ])
    #expect(
      Self.problems(("code: z = q", "code: z = 8")) == [
        "l.md:76:1: this wrong answer reads the note of line 71: That is the product."
      ])
    #expect(
      Self.problems(("code: x + x", "code: x + w")) == [
        "l.md:60:1: the code of this hint raises NameError: name 'w' is not defined"
      ])
    #expect(
      Self.problems(("answer: y", "answer: w")) == [
        "l.md:24:1: the answer 'w' raises NameError: name 'w' is not defined"
      ])
    #expect(
      Self.problems(("value: x", "value: x + x")) == [
        "l.md:28:1: the wrong answer 'x + x' is accepted as right"
      ])
  }

  @Test("questions that are not well formed are refused with line and column")
  func malformed() {
    #expect(Self.problems(("right: true", "right: maybe")) == ["l.md:49:12: 'right' must be true or false"])
    #expect(
      Self.problems(("    right: true\n", "")) == [
        "l.md:43:1: exactly one option must have 'right: true'; here 0 have"
      ])
    #expect(
      Self.problems(("ask: What is y?", "ask: \"What")) == [
        "l.md:29:45: predict block: found unexpected end of stream"
      ])
    #expect(
      Self.problems(("  - name: z\n", "  - nome: z\n")) == [
        "l.md:63:11: unknown key 'nome'; known here: name, that, got, expect, fail"
      ])
    #expect(Self.problems(("model: z = x + y\n", "")) == ["l.md:56:1: 'model' is missing"])
    #expect(
      Self.problems(("kind: lesson", "kind: manual")) == ["l.md:1:1: this is a manual, not a lesson ('kind: lesson')"])
    #expect(Self.problems(("## ", "### ")) == ["l.md:14:1: this block stands before the first step ('## Title')"])
    #expect(Self.problems(("## Twice\n", "")) == [])
    #expect(
      Self.problems(("```python\ny = x * 2", "```text\ny = x * 2"), ("```output\ndone\n```\n", "")) == [
        "l.md:24:1: a predict block must stand before the python block that it is about"
      ])
  }

  @Test("accepting fills in missing outputs")
  func accept() throws {
    let bare = LessonTests.text.replacing("```output\n2\n```\n", with: "").replacing("```output\n6\n```\n", with: "")
    #expect(bare != LessonTests.text)
    let checker = LessonChecker(platform: "test") { FakeRunner() }
    #expect(try checker.accept(bytes: Array(bare.utf8), path: "l.md") == LessonTests.text)
  }
}

@Suite("Course")
struct CourseTests {
  static func find(_ folders: [String], executable: String?, environment: [String: String] = [:]) -> String {
    do {
      return try Course.find(environment: environment, executable: executable) { folders.contains($0) }
    } catch { return "\(error)" }
  }

  @Test("lessons are found by the variable, beside the binary, then in the source tree")
  func places() {
    let all = ["/e", "/opt/t/share/taper/lessons", "/opt/t/bin/share/taper/lessons", "/opt/t/lessons"]
    #expect(Self.find(all, executable: "/opt/t/bin/taper", environment: ["TAPER_LESSONS": "/e"]) == "/e")
    #expect(Self.find(all, executable: "/opt/t/bin/taper") == "/opt/t/bin/share/taper/lessons")
    #expect(Self.find(["/opt/t/share/taper/lessons"], executable: "/opt/t/bin/taper") == "/opt/t/share/taper/lessons")
    let source = ["/src/lessons", "/src/Sources/Lessons"]
    #expect(Self.find(source, executable: "/src/.build/x86_64/release/taper") == "/src/lessons")
    #expect(
      Self.find(["/src/lessons"], executable: "/src/.build/x86_64/release/taper")
        == "share/taper/lessons: no lessons found beside the program; TAPER_LESSONS can name them")
    #expect(
      Self.find(all, executable: "/opt/t/bin/taper", environment: ["TAPER_LESSONS": "/none"])
        == "/none: TAPER_LESSONS names no folder")
  }

  @Test("a course lists its lessons by number, broken ones with their problem")
  func listing() throws {
    let folder = RecorderTests.Folder()
    for language in ["en", "zh"] { try Files.makeFolder("\(folder.path)/\(language)") }
    try Files.replace("\(folder.path)/en/10-b.md", with: LessonTests.text)
    try Files.replace("\(folder.path)/en/02-a.md", with: "broken")
    try Files.replace("\(folder.path)/en/README.md", with: "no lesson")
    let course = try Course(folder: folder.path, language: "fr")
    #expect(course.language == "en")
    #expect(course.items.map(\.name) == ["a", "b"])
    #expect(try course.items[1].lesson.get().title == "Small sums")
    #expect(throws: DocumentProblem.self) { try course.items[0].lesson.get() }
  }

  @Test("the list shows marks, counts and the titles of both languages")
  func rows() throws {
    let folder = RecorderTests.Folder()
    for language in ["en", "zh"] { try Files.makeFolder("\(folder.path)/\(language)") }
    for name in ["01-a", "02-b", "03-c"] { try Files.replace("\(folder.path)/en/\(name).md", with: LessonTests.text) }
    try Files.replace("\(folder.path)/en/04-d.md", with: "broken")
    let chinese = LessonTests.text.replacing("title: Small sums", with: "title: 小的和")
    try Files.replace("\(folder.path)/zh/02-b.md", with: chinese)
    let course = try Course(folder: folder.path, language: "en")
    let store = ProgressStore(state: folder.path)
    var progress = LessonProgress()
    progress.done = [1, 2, 3, 4]
    try store.save(progress, language: "en", lesson: try course.items[0].lesson.get())
    #expect(course.next(store)?.name == "b")
    progress.done = [1]
    try store.save(progress, language: "en", lesson: try course.items[2].lesson.get())
    let rows = course.rows(store, beside: try Course(folder: folder.path, language: "zh"))
    #expect(
      rows.map { "\($0.number) \($0.mark) \($0.title) \($0.count)" } == [
        "1 ✓ Small sums 4/4", "2   Small sums · 小的和 –", "3 ▸ Small sums 1/4", "4 ✗ d –",
      ])
    #expect(course.next(store)?.name == "c")
  }

  @Test("progress is kept in a readable file at each step")
  func store() throws {
    let folder = RecorderTests.Folder()
    let store = ProgressStore(state: folder.path + "/state")
    let lesson = try LessonTests.lesson()
    #expect(store.load(language: "en", lesson: lesson) == LessonProgress())
    var progress = LessonProgress()
    progress.step = 2
    try store.save(progress, language: "en", lesson: lesson)
    #expect(store.load(language: "en", lesson: lesson) == progress)
    #expect(store.load(language: "zh", lesson: lesson) == LessonProgress())
    #expect(
      folder.text("state/progress/en-03-sums.txt") == """
        # Taper: progress in 03-sums (en). Delete this file to begin the lesson again.
        step: 2
        done:

        """)
    try ProgressStore(state: nil).save(progress, language: "en", lesson: lesson)
  }
}
