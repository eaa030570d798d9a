import Testing

@testable import Session

@Suite("Documents")
struct DocumentTests {
  static let lesson = """
    ---
    taper: 1
    kind: lesson
    title: "A lesson: small"
    language: en
    seed: 7
    platform: test
    ---

    Welcome.

    ## First

    ```python
    x = 2
    x
    ```
    ```output
    2
    ```

    ```choice
    ask: Well?
    ```

    """

  @Test("a document is read into its parts and written back byte for byte")
  func roundTrip() throws {
    let document = try Document(text: Self.lesson, file: "a.md")
    #expect(
      document
        == Document(
          frontMatter: FrontMatter(
            kind: .lesson, title: "A lesson: small", language: "en", seed: 7,
            fields: [FrontMatter.Field("platform", "test")]),
          parts: [
            .prose(Prose("Welcome.\n\n## First")),
            .entry(Entry(source: "x = 2\nx", outputs: [OutputChunk(stream: .output, text: "2\n")])),
            .question(Question(kind: .choice, text: "ask: Well?")),
          ]))
    #expect(document.text == Self.lesson)
  }

  @Test("places are the lines of the file")
  func places() throws {
    let entry = try #require(try Document(text: Self.lesson, file: "a.md").entries.first)
    #expect(entry.place.line == 14)
    #expect(entry.place.sourceEnd == 17)
    #expect(entry.place.outputLines == [19])
    #expect(entry.place.outputEnd == 20)
  }

  static let session = Document(
    frontMatter: FrontMatter(
      kind: .session, title: "Evil \"title\": --> \u{1B}[0m\n", seed: UInt64.max,
      fields: [.init("platform", "no"), .init("print", "{precision: 4}"), .init("own key", "- ☃ 标量")]),
    parts: [
      .entry(
        Entry(
          source: "print('''\n```\n````\n```output\n--> \u{1B}[31m \r''')",
          outputs: [
            OutputChunk(stream: .output, text: "a\n"), OutputChunk(stream: .error, text: "warn: \\e stays\n\n"),
            OutputChunk(stream: .output, text: "no newline"),
          ],
          record: EntryRecord(
            number: 1, state: .error(kind: "ValueError", message: "a --> \"b\" \u{1B}\n\\x"), generatorPosition: 0,
            digest: "00ff"),
          seconds: 0.00001)),
      .entry(
        Entry(
          source: "", answers: ["yes", "", "n\\o"], outputs: [OutputChunk(stream: .output, text: "\n")],
          isVolatile: true,
          record: EntryRecord(number: 2, state: .interrupted, generatorPosition: .max, digest: ""), seconds: 2)),
      .entry(
        Entry(
          source: "\n\n", outputs: [OutputChunk(stream: .error, text: "\u{0}\u{9B}\\\u{7F}é e\u{301}")],
          record: EntryRecord(number: 7, state: .ok, generatorPosition: 3, digest: "-"), seconds: 0)),
    ],
    seal: .intact)

  @Test("what hurts Markdown, YAML, comments or a terminal comes back unchanged")
  func hostileRoundTrip() throws {
    let text = Self.session.text
    #expect(try Document(text: text, file: "s.md") == Self.session)
    let controls = text.unicodeScalars.filter { ($0.value < 32 && $0 != "\n") || (127...159).contains($0.value) }
    #expect(String(String.UnicodeScalarView(controls)) == "")
  }

  @Test("one empty answer to input() is not the same as none")
  func emptyAnswer() throws {
    let document = Document(
      frontMatter: FrontMatter(kind: .manual), parts: [.entry(Entry(source: "input()", answers: [""]))])
    #expect(try Document(text: document.text, file: "a.md") == document)
  }

  @Test("a fence is longer than any run of backticks inside")
  func fences() {
    let entry = Entry(source: "'````'", outputs: [OutputChunk(stream: .output, text: "'````'\n")])
    #expect(entry.text == "`````python\n'````'\n`````\n`````output\n'````'\n`````\n")
  }

  @Test("of a progress bar only the last state is kept, a missing final newline is kept")
  func progressBars() {
    let chunks = [
      OutputChunk(stream: .output, text: "10%\r20"), OutputChunk(stream: .output, text: "%\r100%\r\nend"),
      OutputChunk(stream: .error, text: ""), OutputChunk(stream: .traceback, text: "\nTraceback\n"),
      OutputChunk(stream: .error, text: "w"),
    ]
    #expect(
      chunks.asDocumented == [
        OutputChunk(stream: .output, text: "100%\nend\nTraceback\n"), OutputChunk(stream: .error, text: "w"),
      ])
  }

  @Test("fences of other languages, tildes and HTML comments are prose, and what stands in them is not run")
  func prose() throws {
    let body = "~~~\n```python\nx\n```\n~~~\n\n<!--\n```python\ny\n```\n-->\n\n```text\n## no heading\n```"
    let document = try Document(text: "---\ntaper: 1\nkind: manual\n---\n\(body)\n", file: "a.md")
    #expect(document.parts == [.prose(Prose(body))])
    #expect(Prose(body + "\n## Yes\nwell").sections.map(\.heading) == [nil, "Yes"])
  }

  @Test("Windows line ends and a byte order mark are read as if they were not there")
  func windows() throws {
    let windows =
      "\u{FEFF}" + Self.lesson.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(try Document(text: windows, file: "a.md") == Document(text: Self.lesson, file: "a.md"))
  }

  @Test(
    "a malformed document is refused with line, column and reason",
    arguments: [
      ("", "a.md: the file is empty"),
      ("x", "a.md:1:1: a document begins with front matter: a line '---', 'key: value' lines, a line '---'"),
      ("---\ntaper: 1\n", "a.md:1:1: front matter is not closed by a second line '---'"),
      ("---\nkind: lesson\n---\n", "a.md:2:1: front matter has no 'taper: 1' (the format's number)"),
      ("---\ntaper: 1\n---\n", "a.md:2:1: front matter has no 'kind' (lesson, session or manual)"),
      (
        "---\ntaper: 2\nkind: lesson\n---\n",
        "a.md:2:8: written in format 2, but this program reads up to format 1: a newer Taper is needed"
      ),
      ("---\ntaper: one\n---\n", "a.md:2:8: 'taper' must be the number of the format, as in 'taper: 1'"),
      ("---\ntaper: 1\nkind: poem\n---\n", "a.md:3:7: 'kind' must be lesson, session or manual, not 'poem'"),
      (
        "---\ntaper: 1\nkind: lesson\nseed: -1\n---\n",
        "a.md:4:7: 'seed' must be a whole number from 0 to 18446744073709551615, not '-1'"
      ),
      ("---\ntaper: 1\nkind: [lesson]\n---\n", "a.md:3:7: 'kind' must be a single value"),
      ("---\n- 1\n---\n", "a.md:2:1: front matter must be lines of the form 'key: value'"),
      ("---\n---\n", "a.md:2:1: front matter must be lines of the form 'key: value'"),
      ("---\ntaper: 1\ntaper: 1\n---\n", "a.md:2:1: front matter: the key 'taper' stands twice"),
      (
        "---\ntaper: 1\ntitle: \"open\n---\n",
        "a.md:3:13: front matter: found unexpected end of stream"
      ),
      ("---\ntitle: *x\n---\n", "a.md:2:8: front matter: found undefined alias"),
      ("H```python\n", "a.md:5:1: this python block is not closed"),
      ("H  ```python\nx\n  ```\n", "a.md:5:1: 'python' blocks must begin with ``` at the left margin"),
      ("H~~~output\nx\n~~~\n", "a.md:5:1: 'output' blocks must begin with ``` at the left margin"),
      (
        "H```output\nx\n```\n", "a.md:5:1: this output block must follow a python block, with nothing between them"
      ),
      (
        "H```python\n```\nprose\n```output\nx\n```\n",
        "a.md:8:1: this output block must follow a python block, with nothing between them"
      ),
      (
        "H```python\n```\n```output loud\nx\n```\n",
        "a.md:7:1: unknown word 'loud' after 'output'; it takes volatile, stderr, no-newline, escaped"
      ),
      ("H```task now\n```\n", "a.md:5:1: unknown word 'now' after 'task'; it takes none"),
      (
        "H```python escaped\n\\q\n```\n",
        "a.md:6:1: a backslash in an 'escaped' block must begin \\\\, \\e, \\r or \\xNN"
      ),
      ("H<!-- taper:entry number=1\n", "a.md:5:1: not a well-formed comment of Taper's"),
      ("H<!-- taper:poem -->\n", "a.md:5:1: unknown comment 'taper:poem'"),
      ("H<!-- taper:entry number=0 -->\n", "a.md:5:1: 'number' must be the entry's number"),
      ("H<!-- taper:entry number=1 -->\n", "a.md:5:1: 'generator' must be the generator's position"),
      ("H<!-- taper:entry number=1 generator=0 state=fine -->\n", "a.md:5:1: 'state' must be ok, error or interrupted"),
      (
        "H<!-- taper:entry number=1 generator=0 state=ok -->\n",
        "a.md:5:1: this comment must stand directly above a python block"
      ),
      (
        "H<!-- taper:entry number=1 generator=0 state=ok -->\nprose\n```python\n```\n",
        "a.md:5:1: this comment must stand directly above a python block"
      ),
      ("H<!-- taper:time seconds=1 -->\n", "a.md:5:1: a time must follow the entry that it belongs to"),
      ("H```python\n```\n<!-- taper:time seconds=nan -->\n", "a.md:7:1: 'seconds' must be a number"),
      ("H<!-- taper:end -->\n", "a.md:5:1: the closing line must have 'entries' and 'sha256'"),
      ("H<!-- taper:end entries=0 sha256=0 -->\nx\n", "a.md:6:1: nothing may follow the closing line"),
      ("H<!-- open\n", "a.md:5:1: this comment is not closed by '-->'"),
      ("Hab\u{1B}[0m\n", "a.md:5:3: control character U+001B in the file"),
    ])
  func malformed(text: String, problem: String) {
    let full = text.hasPrefix("H") ? "---\ntaper: 1\nkind: lesson\n---\n" + text.dropFirst() : text
    #expect(Self.problem(full) == problem)
  }

  @Test("bytes that are not UTF-8 are refused with their line")
  func notUTF8() {
    let bytes = Array("---\ntaper: 1\n".utf8) + [0xFF, 0xFE, 0x0A] + Array("---\n".utf8)
    #expect(throws: DocumentProblem(file: "a.md", line: 3, reason: "not UTF-8 text")) {
      try Document(bytes: bytes, file: "a.md")
    }
  }

  @Test("front matter that opens brackets or items without end is refused")
  func deepYAML() {
    for bomb in [String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000)] {
      #expect(Self.problem("---\nx: 1\ny: \(bomb)\n---\n") == "a.md:3:1: front matter: nested too deeply")
    }
    let stairs = (0..<990).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(Self.problem("---\n\(stairs)---\n") == "a.md:18:17: front matter: nested too deeply")
    let moderate = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(Self.problem("---\ny: \(moderate)\n---\n") == "a.md:2:19: front matter: nested too deeply")
  }

  @Test("aliases cannot make front matter grow")
  func laughter() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(items)]\n"
    }
    #expect(Self.problem("---\n\(bomb)---\n") == "a.md:2:31: front matter: too many values")
  }

  static func problem(_ text: String) -> String {
    do {
      _ = try Document(text: text, file: "a.md")
      return "no problem"
    } catch { return "\(error)" }
  }
}

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "the hash is that of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
  func examples(text: String, hash: String) { #expect(SHA256.hex(of: text.utf8) == hash) }

  @Test("feeding in pieces gives the same hash")
  func pieces() {
    let bytes = (0..<200).map { UInt8($0) }
    var hash = SHA256()
    for byte in bytes { hash.update([byte]) }
    #expect(hash.hex == SHA256.hex(of: bytes))
  }
}
