import Foundation
import Testing

@testable import Commands

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("taper-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file; its path.
  func write(_ name: String, _ bytes: [UInt8]) -> String {
    let file = path + "/" + name
    _ = FileManager.default.createFile(atPath: file, contents: Data(bytes))
    return file
  }

  func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }
}

@Suite("The command line")
struct CommandLineTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(
    _ words: String..., standardInput: [UInt8] = [], input: [String] = [], environment: [String: String] = [:]
  ) -> Ran {
    taper(words, folder: folder.path, input: input, standardInput: standardInput, environment: environment)
  }

  // MARK: Programs

  @Test("a program prints and ends with status 0")
  func program() {
    _ = folder.write("a.py", "print(1 + 1)\n")
    #expect(run("a.py") == Ran(output: "2\n", errors: "", status: 0))
  }

  @Test("code behind -c runs")
  func code() { #expect(run("-c", "print('a', 'b')") == Ran(output: "a b\n", errors: "", status: 0)) }

  @Test("code on standard input runs, with and without a dash")
  func standardInput() {
    let bytes = Array("x = 2\nprint(x * 3)".utf8)
    #expect(run(standardInput: bytes) == Ran(output: "6\n", errors: "", status: 0))
    #expect(run("-", standardInput: bytes) == Ran(output: "6\n", errors: "", status: 0))
  }

  @Test("an uncaught exception names the file by its absolute path and ends with status 1")
  func exception() {
    let path = folder.write("a.py", "x = 1\nprint(x)\n1 / 0\n")
    let errors = """
      Traceback (most recent call last):
        File "\(path)", line 3, in <module>
          1 / 0
          ~~^~~
      ZeroDivisionError: division by zero

      """
    #expect(run("a.py") == Ran(output: "1\n", errors: errors, status: 1))
  }

  @Test("tracebacks of standard input and -c show no source line")
  func exceptionWithoutFile() {
    func errors(_ name: String) -> String {
      "Traceback (most recent call last):\n  File \"\(name)\", line 1, in <module>\n"
        + "NameError: name 'nowhere' is not defined\n"
    }
    #expect(run("-c", "nowhere") == Ran(output: "", errors: errors("<string>"), status: 1))
    #expect(run(standardInput: Array("nowhere".utf8)) == Ran(output: "", errors: errors("<stdin>"), status: 1))
  }

  @Test(
    "sys.argv is what stands behind the program",
    arguments: [
      (["-c", "import sys; print(sys.argv)", "a", "-x"], "['-c', 'a', '-x']\n"),
      (["args.py", "--flag", "b"], "['args.py', '--flag', 'b']\n"),
    ])
  func arguments(_ words: [String], _ output: String) {
    _ = folder.write("args.py", "import sys\nprint(sys.argv)\n")
    #expect(taper(words, folder: folder.path) == Ran(output: output, errors: "", status: 0))
  }

  @Test(
    "the status is that of sys.exit",
    arguments: [
      ("sys.exit()", 0, ""), ("sys.exit(0)", 0, ""), ("sys.exit(7)", 7, ""), ("sys.exit('bye')", 1, "bye\n"),
      ("raise SystemExit(3)", 3, ""), ("raise KeyboardInterrupt", 130, nil),
    ] as [(String, Int32, String?)])
  func exitStatus(_ code: String, _ status: Int32, _ errors: String?) {
    let ran = run("-c", "import sys\n" + code)
    #expect(ran.status == status)
    if let errors { #expect(ran.errors == errors) }
  }

  @Test("input() reads the lines of standard input and meets their end")
  func input() {
    let ran = run("-c", "a = input('name? ')\nprint('<' + a + '>')\ninput()", input: ["Bob"])
    let errors = """
      Traceback (most recent call last):
        File "<string>", line 3, in <module>
      EOFError: EOF when reading a line

      """
    #expect(ran == Ran(output: "name? <Bob>\n", errors: errors, status: 1))
  }

  // MARK: Bad input

  @Test("a missing file is named and gives status 2")
  func missingFile() {
    let errors = "taper: can't open file '\(folder.path)/nope.py': [Errno 2] No such file or directory\n"
    #expect(run("nope.py") == Ran(output: "", errors: errors, status: 2))
  }

  @Test("a folder is no program")
  func directory() {
    let errors = "taper: can't find '__main__' module in '\(folder.path)'\n"
    #expect(run(folder.path) == Ran(output: "", errors: errors, status: 1))
  }

  @Test("a binary file is refused")
  func binaryFile() {
    let path = folder.write("b.py", Array("x = 1\n".utf8) + [0x7F, 0x45, 0x4C, 0x46, 0x00, 0xFF])
    let errors = "  File \"\(path)\", line 2\n    ELF\nSyntaxError: source code cannot contain null bytes\n"
    #expect(run("b.py") == Ran(output: "", errors: errors, status: 1))
  }

  @Test("a file that is not UTF-8 is refused before anything runs")
  func notUTF8() {
    let path = folder.write("b.py", Array("print(1)\nx = '".utf8) + [0xE4, 0xB8] + Array("'\n".utf8))
    let errors =
      "SyntaxError: Non-UTF-8 code starting with '\\xe4' in file \(path) on line 2, but no encoding declared; see "
      + "https://peps.python.org/pep-0263/ for details\n"
    #expect(run("b.py") == Ran(output: "", errors: errors, status: 1))
  }

  @Test(
    "a byte order mark, Windows line ends and an empty file are no obstacle",
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("print(1)".utf8), "1\n"), (Array("if 1:\r\n  print(2)\r\n".utf8), "2\n"), ([], ""),
    ] as [([UInt8], String)])
  func harmlessBytes(_ bytes: [UInt8], _ output: String) {
    _ = folder.write("a.py", bytes)
    #expect(run("a.py") == Ran(output: output, errors: "", status: 0))
  }

  @Test("an unclosed bracket is shown with a caret")
  func unclosedBracket() {
    let errors = "  File \"<stdin>\", line 1\n    print((1,\n         ^\nSyntaxError: '(' was never closed\n"
    #expect(run(standardInput: Array("print((1,\n2)".utf8)) == Ran(output: "", errors: errors, status: 1))
  }

  @Test("tabs mixed with spaces are a TabError")
  func tabsAndSpaces() {
    let errors =
      "  File \"<stdin>\", line 3\n    y=2\nTabError: inconsistent use of tabs and spaces in indentation\n"
    let program = "if 1:\n\tx=1\n        y=2\n"
    #expect(run(standardInput: Array(program.utf8)) == Ran(output: "", errors: errors, status: 1))
  }

  @Test("endless recursion ends in RecursionError")
  func deepRecursion() {
    let errors = """
      Traceback (most recent call last):
        File "<string>", line 2, in <module>
        File "<string>", line 1, in f
        File "<string>", line 1, in f
        File "<string>", line 1, in f
        [Previous line repeated 996 more times]
      RecursionError: maximum recursion depth exceeded

      """
    #expect(run("-c", "def f(): return f()\nf()") == Ran(output: "", errors: errors, status: 1))
  }

  @Test("deep nesting is refused, never a crash", arguments: ["(", "[", "-", "lambda: ", "not "])
  func deepNesting(_ opening: String) {
    let ran = run(standardInput: Array((String(repeating: opening, count: 100_000) + "1").utf8))
    #expect(ran.status == 1)
    #expect(ran.output == "")
    #expect(ran.errors != "")
  }

  @Test(
    "an unknown option is a mistake in the words", arguments: [["--nonsense"], ["-c"], ["lesson", "--lang", "fr"]])
  func mistakes(_ words: [String]) {
    let ran = taper(words, folder: folder.path)
    #expect(ran.status == 2)
    #expect(ran.output == "")
    #expect(ran.errors != "")
  }

  @Test("--version says whose behaviour is reproduced")
  func version() {
    let output = "Taper \(Taper.version) (as PyTorch 2.13.0+cpu on Python 3.11)\n"
    #expect(run("--version") == Ran(output: output, errors: "", status: 0))
  }

  // MARK: Words

  @Test("words behind a program are the program's own")
  func invocations() {
    #expect(Invocation.parse(["a.py", "--no-record", "-i"]) == .file("a.py", ["--no-record", "-i"], PromptOptions()))
    var options = PromptOptions()
    options.entersPrompt = true
    options.records = false
    #expect(Invocation.parse(["-i", "--no-record", "-"]) == .standardInput([], options))
    #expect(Invocation.parse(["lesson", "3"]) == .command(["lesson", "3"]))
    #expect(Invocation.parse(["./lesson", "3"]) == .file("./lesson", ["3"], PromptOptions()))
    #expect(Invocation.parse(["--", "lesson"]) == .file("lesson", [], PromptOptions()))
  }
}
