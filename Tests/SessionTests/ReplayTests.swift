import Testing

@testable import Session

@Suite("Replay")
struct ReplayTests {
  /// A closed session of these sources, recorded on the platform `test` with seed 3.
  static func session(_ sources: [String], answers: [String] = []) -> Document {
    let runner = FakeRunner()
    runner.reset(seed: 3)
    runner.offer(answers: answers)
    var parts: [Part] = []
    for (index, source) in sources.enumerated() {
      let before = runner.generatorPosition
      let result = runner.run(source, entry: index + 1, mode: .prompt)
      parts.append(.entry(Entry(source: source, number: index + 1, generatorBefore: before, result: result)))
    }
    return Document(frontMatter: RecorderTests.header, parts: parts, seal: .intact)
  }

  static func check(_ text: String, platform: String = "test", drift: Double = 0) throws -> ReplayReport {
    let runner = FakeRunner()
    runner.drift = drift
    return Replay(try Document(text: text, file: "s.md"), runner: runner, platform: platform).check()
  }

  static let sources = [
    "x = rand()", "print('a')\nwarn('b')\nwrite('c')", "x * 2", "1 / 0", "input()", "clock()", "print('d')\n[1, x]",
  ]

  @Test("a recorded session agrees with itself, again and again")
  func agrees() throws {
    let text = Self.session(Self.sources, answers: ["yes"]).text
    for _ in 1...2 {
      #expect(try Self.check(text) == ReplayReport(text: "7 entries agree.\n", agrees: true))
    }
  }

  @Test("entries of sessions run as at the prompt, those of pages as blocks")
  func modes() throws {
    for (text, mode) in [(Self.session(["1"]).text, EntryMode.prompt), (Self.twoLines, .block)] {
      let runner = FakeRunner()
      _ = Replay(try Document(text: text, file: "s.md"), runner: runner, platform: "test").check()
      #expect(runner.modes == [mode])
    }
  }

  @Test("playing goes entry by entry, with what was typed, what came and how it compares")
  func playing() throws {
    let replay = Replay(Self.session(["x = (1 +\n2)", "x"]), runner: FakeRunner(), platform: "test")
    #expect(replay.count == 2)
    #expect(replay.upcoming?.typedText == ">>> x = (1 +\n... 2)")
    #expect(replay.step()?.verdict == .same)
    let last = try #require(replay.step())
    #expect(last.number == 2 && last.result?.chunks == [OutputChunk(stream: .output, text: "3\n")])
    #expect(replay.upcoming == nil && replay.step()?.number == nil)
  }

  @Test("any change of one digit in a closed recording fails the check")
  func everyDigit() throws {
    let text = Self.session(Self.sources, answers: ["yes"]).text
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() where (48...57).contains(byte) {
      var changed = bytes
      changed[index] = byte == 57 ? 48 : byte + 1
      guard let document = try? Document(bytes: changed, file: "s.md") else { continue }
      let report = Replay(document, runner: FakeRunner(), platform: "test").check()
      #expect(!report.agrees, "byte \(index)")
    }
  }

  @Test("an edit that the outputs do not show is told apart from one that they do")
  func brokenSeal() throws {
    let text = Self.session(["x = 5", "x"]).text
    #expect(
      try Self.check(text.replacing("seconds=0.25", with: "seconds=0.26")).text == """
        2 entries agree.
        ✗ The file was changed after it was closed: its closing line (count and hash) does not fit it.

        """)
    #expect(
      try Self.check(text.replacing("\n5\n", with: "\n6\n")).text == """
        entry 2 of 2  ✗  line 20
          recorded  6
          now       5
        1 entry agrees; they part at entry 2. Generator position equal before it: not a matter of chance.
        ✗ The file was changed after it was closed: its closing line (count and hash) does not fit it.

        """)
  }

  static let twoLines = """
    ---
    taper: 1
    kind: manual
    ---
    ```python
    print('same')
    print('now')
    print('more')
    print('end')
    ```
    ```output
    same
    then
    end
    ```

    """

  @Test("the first divergence shows both texts aligned, equal lines around it left out")
  func aligned() throws {
    #expect(
      try Self.check(Self.twoLines)
        == ReplayReport(
          text: """
            entry 1 of 1  ✗  line 13
              recorded  then
              now       now
                        more
            0 entries agree; they part at entry 1.

            """, agrees: false, partedAt: 1,
          divergence: try Self.check(Self.twoLines).divergence))
  }

  @Test("a block that prints without an output block is incomplete")
  func incomplete() throws {
    #expect(
      try Self.check("---\ntaper: 1\nkind: manual\n---\n```python\n1\n```\n").text == """
        entry 1 of 1  ✗  line 5
          recorded  (nothing)
          now       1
        0 entries agree; they part at entry 1.

        """)
  }

  @Test("standard error is kept apart from standard output, and a missing newline counts")
  func streams() throws {
    let head = "---\ntaper: 1\nkind: manual\n---\n```python\n"
    #expect(
      try Self.check(head + "warn('a')\n```\n```output\na\n```\n").text == """
        entry 1 of 1  ✗  line 9
          recorded  a
          now       (standard error) a
        0 entries agree; they part at entry 1.

        """)
    #expect(
      try Self.check(head + "write('a')\n```\n```output\na\n```\n").text == """
        entry 1 of 1  ✗  line 9
          recorded  a
          now       a (no newline)
        0 entries agree; they part at entry 1.

        """)
    #expect(
      try Self.check(head + "warn('a')\nwrite('b')\n```\n```output stderr\na\n```\n```output no-newline\nb\n```\n")
        .agrees)
  }

  @Test("on another platform numbers within the tolerance of their dtype agree")
  func otherPlatform() throws {
    let text = Self.session(["x = rand()", "x"]).text
    #expect(
      try Self.check(text, platform: "other", drift: 1e-6).text
        == "2 entries agree. In 1 of them the last digits differ (recorded on test).\n")
    #expect(try Self.check(text, platform: "test", drift: 1e-6).agrees == false)
    #expect(try Self.check(text, platform: "other", drift: 1).agrees == false)
  }

  @Test("the header's dtype sets the tolerance of numbers whose dtype is not shown")
  func headerDtype() throws {
    let header = FrontMatter.session(seed: 3, program: "Taper", platform: "test", dtype: "torch.float64")
    var document = Self.session(["x = rand()", "x"])
    document.frontMatter = header
    #expect(
      try Self.check(document.text, platform: "other", drift: 1e-9).text
        == "2 entries agree. In 1 of them the last digits differ (recorded on test).\n")
    #expect(try Self.check(document.text, platform: "other", drift: 1e-6).agrees == true)
    #expect(try Self.check(document.text, platform: "other", drift: 3e-6).agrees == false)
    document.frontMatter = FrontMatter.session(seed: 3, program: "Taper", platform: "test")
    #expect(try Self.check(document.text, platform: "other", drift: 3e-6).agrees == true)
  }

  @Test(
    "numbers are compared by dtype, decimals and kind, everything else exactly",
    arguments: [
      ("tensor([1.0000, 2.5000])", "tensor([1.0001, 2.5000])", true),
      ("tensor([1.0000, 2.5000])", "tensor([1.0003, 2.5000])", false),
      ("tensor([5., 6.])", "tensor([5., 7.])", false), ("tensor([ 5., 10.])", "tensor([5., 10.])", true),
      ("3", "4", false), ("0.4494759440", "0.4494759445", true),
      ("tensor(0.1234567890, dtype=torch.float64)", "tensor(0.1234569890, dtype=torch.float64)", false),
      ("tensor(0.1234567890)", "tensor(0.1234569890)", true),
      (
        "tensor(0.1234567890) tensor(1., dtype=torch.float64)", "tensor(0.1234569890) tensor(1., dtype=torch.float64)",
        true
      ),
      ("tensor(1.0040, dtype=torch.bfloat16)", "tensor(1.0080, dtype=torch.bfloat16)", true),
      ("1e-05", "1.0001e-05", true), ("nan", "inf", false), ("1.5", "nan", false), ("-1.0", "1.0", false),
      ("x1.50000", "x1.50001", false), ("a 1.0", "b 1.0", false), ("1.0", "1.0 2.0", false), ("", "1.0", false),
    ])
  func tolerance(left: String, right: String, agree: Bool) {
    let difference = NumericText(left, defaultDtype: "float32")
      .firstDifference(from: NumericText(right, defaultDtype: "float32"))
    #expect((difference == nil) == agree)
  }

  @Test("tensors that differ unseen, and random numbers drawn before, are found on the same platform only")
  func digests() throws {
    let digest = Self.session(["x = 5"])
    var changed = digest
    changed.parts = [
      .entry(
        Entry(
          source: "x = 5", record: EntryRecord(number: 1, state: .ok, generatorPosition: 0, digest: "beef"), seconds: 0)
      )
    ]
    #expect(
      try Self.check(changed.text).text == """
        entry 1 of 1  ✗  line 10
          recorded  tensors with digest beef
          now       tensors with digest \(digest.entries[0].record?.digest ?? "")
        0 entries agree; they part at entry 1. Generator position equal before it: not a matter of chance.

        """)
    #expect(try Self.check(changed.text, platform: "other").agrees)
    changed.parts = [
      .entry(
        Entry(
          source: "5", outputs: [OutputChunk(stream: .output, text: "6\n")],
          record: EntryRecord(number: 1, state: .ok, generatorPosition: 9, digest: ""), seconds: 0))
    ]
    #expect(
      try Self.check(changed.text).text == """
        entry 1 of 1  ✗  line 14
          recorded  6
          now       5
        0 entries agree; they part at entry 1. Generator position before it: recorded 9, now 0: other random numbers were \
        drawn before.

        """)
  }

  @Test("an interrupted entry is not run again")
  func interrupted() throws {
    let text = Self.session(["x = 1", "stop", "x"]).text
    #expect(try Self.check(text).text == "2 entries agree. Not run, because interrupted when recorded: 1.\n")
  }

  @Test("a recording that was cut short is checked as far as it goes")
  func cutShort() throws {
    let text = Self.session(["x = 1", "x", "x"]).text
    let cut = String(text.prefix(text.count * 2 / 3))
    #expect(
      try Self.check(cut).text == "2 entries agree.\nThe recording is cut short: it has no closing line.\n")
  }

  @Test("volatile output is only run, but must still run")
  func volatileOutput() throws {
    let head = "---\ntaper: 1\nkind: manual\n---\n```python\n"
    #expect(try Self.check(head + "clock()\n```\n```output volatile\n99\n```\n").agrees)
    #expect(
      try Self.check(head + "clok()\n```\n```output volatile\n99\n```\n").text
        == """
        entry 1 of 1  ✗  line 9
          recorded  99
          now       Traceback (most recent call last):
                      File "<stdin>", line 1, in <module>
                    NameError: name 'clok' is not defined
          0 entries agree; they part at entry 1.

        """.replacing("  0 entries", with: "0 entries"))
  }

  @Test("accepting rewrites the outputs that differ and nothing else of a page")
  func acceptPage() throws {
    let page = """
      ---
      taper: 1
      kind: manual
      platform: old
      ---


      *  Prose as the author laid it out.
      ```python
      print(1)
      ```

      ```output
      2
      ```
      ```python
      warn(3)
      write(4)
      ```
      ```python
      x = 1
      ```
      ```output
      gone
      ```
      ```python
      clock()
      ```
      ```output volatile
      99
      ```
      """
    let accepted = try Replay.accept(bytes: Array(page.utf8), file: "m.md", runner: FakeRunner(), platform: "test")
    #expect(
      accepted == """
        ---
        taper: 1
        kind: manual
        platform: test
        ---


        *  Prose as the author laid it out.
        ```python
        print(1)
        ```
        ```output
        1
        ```
        ```python
        warn(3)
        write(4)
        ```
        ```output stderr
        3
        ```
        ```output no-newline
        4
        ```
        ```python
        x = 1
        ```
        ```python
        clock()
        ```
        ```output volatile
        99
        ```

        """)
    #expect(try Self.check(accepted).agrees)
    #expect(
      try Replay.accept(bytes: Array(accepted.utf8), file: "m.md", runner: FakeRunner(), platform: "test") == accepted)
  }

  @Test("accepting a session that was edited gives it a new closing line")
  func acceptSession() throws {
    let text = Self.session(["x = 5", "x"]).text
    let edited = text.replacing("x = 5", with: "x = 7")
    #expect(try Self.check(edited).agrees == false)
    let accepted = try Replay.accept(bytes: Array(edited.utf8), file: "s.md", runner: FakeRunner(), platform: "test")
    #expect(accepted == Self.session(["x = 7", "x"]).text)
    #expect(try Self.check(accepted).agrees)
  }
}
