import Diagnostics
import Foundation
import Syntax
import Testing

/// What is printed for a program that does not parse, "OK" for one that does.
func printedProblem(_ text: String) -> String {
  let source = SourceText(name: "t.py", text: text)
  do {
    _ = try Parser.parse(source)
    return "OK"
  } catch {
    return error.lines(in: source).joined(separator: "\n")
  }
}

@Suite struct SyntaxErrorTests {
  static let entries = syntaxErrorTable.components(separatedBy: "\n=====\n").map {
    $0.components(separatedBy: "\n-----\n")
  }

  @Test("every bad source prints what CPython prints")
  func table() {
    #expect(Self.entries.count > 400)
    for entry in Self.entries {
      #expect(entry.count == 2)
      #expect(printedProblem(entry[0] + "\n") == entry[1], "\(entry[0])")
    }
  }

  @Test("what Python has and Taper has not is refused by name")
  func refusals() {
    #expect(lastLine("async def f(): pass") == "SyntaxError: Taper does not have async functions")
    #expect(
      printedProblem("match x:\n  case 1: pass\n") == """
          File "t.py", line 1
            match x:
            ^^^^^
        SyntaxError: Taper does not have 'match' statements
        """)
    #expect(
      printedProblem("try: pass\nexcept* A: pass\n") == """
          File "t.py", line 2
            except* A: pass
                  ^
        SyntaxError: Taper does not have 'except*'
        """)
    #expect(printedProblem("match = 1\nmatch(match).case[_]\n") == "OK")
  }

  private func lastLine(_ text: String) -> String? {
    onLargeStack { printedProblem(text).components(separatedBy: "\n").last ?? "" }
  }

  @Test("nesting is bounded with a message", arguments: ["-", "not ", "lambda: ", "x if y else ", "a ** "])
  func nesting(opening: String) {
    #expect(lastLine(String(repeating: opening, count: 400) + "1") == "OK")
    #expect(
      lastLine(String(repeating: opening, count: 20_000) + "1") == "SyntaxError: too many nested expressions")
  }

  @Test("brackets are bounded as in CPython", arguments: ["(", "[", "{1:", "f(", "x["])
  func brackets(opening: String) {
    #expect(lastLine(String(repeating: opening, count: 20_000) + "1") == "SyntaxError: too many nested parentheses")
  }

  @Test("long chains are bounded with a message", arguments: ["+1", ".x", "()", "[0]"])
  func chains(link: String) {
    #expect(lastLine("x" + String(repeating: link, count: 500)) == "OK")
    #expect(lastLine("x" + String(repeating: link, count: 20_000)) == "SyntaxError: too many nested expressions")
  }

  @Test("a hundred levels of indentation are too many")
  func indentation() {
    let text = (0..<101).map { String(repeating: " ", count: $0) + "if x:\n" }.joined()
    #expect(lastLine(text) == "IndentationError: too many levels of indentation")
  }
}
