import Foundation
import Testing

@testable import Terminal

extension EditorTests {
  @Suite("history at the prompt")
  struct HistoryKeys {
    @Test("Up brings back the entry before, Down the one behind, and at the end what was typed")
    func walk() {
      let session = EditorSession()
      session.press("a1\r", "b2\r", "\u{1B}[A", "\u{1B}[A")
      #expect(session.showsCursor(">>> a1\n>>> b2\n>>> a1|") == ">>> a1\n>>> b2\n>>> a1|")
      session.press("\u{1B}[B")
      #expect(session.showsCursor(">>> a1\n>>> b2\n>>> b2|") == ">>> a1\n>>> b2\n>>> b2|")
      session.press("\u{1B}[B")
      #expect(session.showsCursor(">>> a1\n>>> b2\n>>> |") == ">>> a1\n>>> b2\n>>> |")
    }

    @Test("Up keeps to entries that start as what was typed; Ctrl-P takes all")
    func prefix() {
      let session = EditorSession()
      session.press("ab\r", "xy\r", "a", "\u{1B}[A")
      #expect(session.showsCursor(">>> ab\n>>> xy\n>>> ab|") == ">>> ab\n>>> xy\n>>> ab|")
      session.press("\u{1B}[B", "\u{10}")
      #expect(session.showsCursor(">>> ab\n>>> xy\n>>> xy|") == ">>> ab\n>>> xy\n>>> xy|")
    }

    @Test("a block comes back whole, and runs with one Enter when nothing was changed")
    func block() {
      let session = EditorSession(rows: 12)
      session.press("if a:", "\r", "b", "\r", "\r", "\u{1B}[A")
      let expected = ">>> if a:\n...     b\n...\n>>> if a:\n...     b|"
      #expect(session.showsCursor(expected) == expected)
      session.press("\r")
      #expect(session.entries(2) == [.text("if a:\n    b"), .text("if a:\n    b")])
    }

    @Test("Ctrl-R searches back, again for older ones, and Enter runs what was found")
    func search() {
      let session = EditorSession()
      session.press("torch.ones\r", "x = 1\r", "torch.zeros\r", "\u{12}", "or")
      let first = ">>> torch.ones\n>>> x = 1\n>>> torch.zeros\n>>> t|orch.zeros\nsearch back: or"
      #expect(session.showsCursor(first) == first)
      session.press("\u{12}")
      let second = ">>> torch.ones\n>>> x = 1\n>>> torch.zeros\n>>> t|orch.ones\nsearch back: or"
      #expect(session.showsCursor(second) == second)
      session.press("\r")
      #expect(session.entries(4).last == .text("torch.ones"))
    }

    @Test("Ctrl-G leaves the search with what was typed before")
    func cancel() {
      let session = EditorSession()
      session.press("abc\r", "z", "\u{12}", "b", "\u{7}")
      #expect(session.showsCursor(">>> abc\n>>> z|") == ">>> abc\n>>> z|")
    }

    @Test("Ctrl-S searches forward again, and other keys go on editing the match")
    func forward() {
      let session = EditorSession()
      session.press("a1\r", "a2\r", "\u{12}", "a", "\u{12}", "\u{13}", "\u{5}", "!")
      #expect(session.showsCursor(">>> a1\n>>> a2\n>>> a2!|") == ">>> a1\n>>> a2\n>>> a2!|")
    }

    @Test("a search without a match says so")
    func failing() {
      let session = EditorSession()
      session.press("abc\r", "\u{12}", "q")
      #expect(session.shows(">>> abc\n>>>\nno match, search back: q") == ">>> abc\n>>>\nno match, search back: q")
    }
  }

  @Suite("pastes")
  struct Pastes {
    @Test("a bracketed paste is literal: no indentation is added, nothing runs")
    func literal() {
      let session = EditorSession()
      session.paste("def f():\r    return 1\rf()")
      #expect(
        session.showsCursor(">>> def f():\n...     return 1\n... f()|") == ">>> def f():\n...     return 1\n... f()|")
      session.press("\r")
      #expect(session.entries(1) == [.text("def f():\n    return 1\nf()")])
    }

    @Test("prompts and outputs of a copied session are taken off")
    func prompts() {
      let session = EditorSession()
      session.paste(">>> x = 1\n>>> if x:\n...     y\n...\n1\n>>> z\n")
      session.press("\r")
      #expect(session.entries(1) == [.text("x = 1\nif x:\n    y\n\nz")])
    }

    @Test("5,000 pasted characters arrive whole")
    func long() {
      let session = EditorSession()
      let text = (0..<500).map { _ in "x = 1 + 2" }.joined(separator: "\n")
      session.paste(text)
      session.press("\r")
      #expect(session.entries(1) == [.text(text)])
    }

    @Test("a paste without marks is not indented, and its statements run one by one")
    func plain() {
      let session = EditorSession()
      session.type("if a:\r    if b:\r        c\r    d\r\rx = 1\r")
      #expect(session.entries(2) == [.text("if a:\n    if b:\n        c\n    d"), .text("x = 1")])
    }

    @Test("the indentation of a paste takes the place of the one that stands there")
    func indented() {
      let session = EditorSession()
      session.press("if a:", "\r")
      session.paste("    b\n    c")
      #expect(session.showsCursor(">>> if a:\n...     b\n...     c|") == ">>> if a:\n...     b\n...     c|")
    }

    @Test("escapes in a paste are taken out")
    func escapes() {
      let session = EditorSession()
      session.paste("a\u{1B}Mb\u{7}")
      session.press("\r")
      #expect(session.entries(1) == [.text("aMb")])
    }
  }

  @Suite("columns, widths and sizes")
  struct Drawing {
    @Test("CJK characters take two columns, and the cursor steps over a whole one")
    func wide() {
      let session = EditorSession()
      session.press("s = '中文'", "\u{1B}[D", "\u{1B}[D", "x")
      #expect(session.showsCursor(">>> s = '中x|文'") == ">>> s = '中x|文'")
    }

    @Test("a letter and its combining mark are one character")
    func combining() {
      let session = EditorSession()
      session.press("ae\u{301}b", "\u{1B}[D", "\u{7F}")
      #expect(session.showsCursor(">>> a|b") == ">>> a|b")
    }

    @Test("long lines wrap at 20, 40 and 80 columns", arguments: [20, 40, 80])
    func wrap(columns: Int) {
      let session = EditorSession(columns: columns)
      let text = String(repeating: "0123456789", count: 10)
      session.press(text, "\u{1}", "X", "\u{5}", "Y")
      let whole = Array(">>> X" + text + "Y")
      let expected = stride(from: 0, to: whole.count, by: columns)
        .map { String(whole[$0..<min($0 + columns, whole.count)]) }.joined(separator: "\n")
      #expect(session.shows(expected) == expected)
      session.press("\r")
      #expect(session.entries(1) == [.text("X" + text + "Y")])
    }

    @Test("a wide character that does not fit goes to the next row")
    func wideWrap() {
      let session = EditorSession(columns: 20)
      session.press("123456789012345中文")
      #expect(session.showsCursor(">>> 123456789012345\n中文|") == ">>> 123456789012345\n中文|")
    }

    @Test("the cursor behind a full row stands on the next one")
    func fullRow() {
      let session = EditorSession(columns: 20)
      session.press("1234567890123456")
      #expect(session.showsCursor(">>> 1234567890123456\n|") == ">>> 1234567890123456\n|")
    }

    @Test("input taller than the screen shows the part around the cursor")
    func tall() {
      let session = EditorSession(rows: 4)
      session.paste("1\n2\n3\n4\n5\n6")
      #expect(session.showsCursor("... 3\n... 4\n... 5\n... 6|") == "... 3\n... 4\n... 5\n... 6|")
      session.press("\u{1B}[A", "\u{1B}[A", "\u{1B}[A", "\u{1B}[A", "\u{1B}[A")
      #expect(session.showsCursor(">>> 1|\n... 2\n... 3\n... 4") == ">>> 1|\n... 2\n... 3\n... 4")
      session.press("\u{1B}>", "\r")
      #expect(session.entries(1) == [.text("1\n2\n3\n4\n5\n6")])
      #expect(session.shows("... 4\n... 5\n... 6\n>>>") == "... 4\n... 5\n... 6\n>>>")
    }

    @Test("after the window shrinks the input is drawn anew")
    func shrink() {
      let session = EditorSession(columns: 40)
      session.press("a\r", "012345678901234567890123456789")
      session.resize(columns: 20)
      session.press("X")
      let expected = ">>> a\n>>> 0123456789012345\n67890123456789X|"
      #expect(session.showsCursor(expected) == expected)
    }

    @Test("keywords are coloured, and nothing but known sequences is written")
    func colour() {
      let session = EditorSession()
      session.press("def f")
      #expect(session.shows(">>> def f") == ">>> def f")
      #expect(
        String(decoding: session.raw, as: UTF8.self).hasSuffix(
          "\u{1B}[1m>>> \u{1B}[0m\u{1B}[35mdef\u{1B}[0m f\u{1B}[K\r\u{1B}[9C"))
      #expect(session.screen.mistakes == [])
    }
  }

  @Suite("plain surroundings")
  struct Plain {
    @Test(
      "a dumb terminal, or one without a name, or NO_COLOR, gets no escape at all",
      arguments: [["TERM": "dumb"], [:], ["TERM": "xterm", "NO_COLOR": "1"]])
    func dumb(environment: [String: String]) {
      let session = EditorSession(environment: environment)
      session.press("if a:\n", "    b\n", "\n", "\u{4}")
      #expect(session.entries(2) == [.text("if a:\n    b"), .endOfFile])
      let expected = ">>> if a:\n...     b\n...\n>>>"
      #expect(session.shows(expected) == expected)
      #expect(session.screen.escapes == 0)
    }

    @Test("an empty NO_COLOR does not count")
    func emptyNoColor() {
      let session = EditorSession(environment: ["TERM": "xterm", "NO_COLOR": ""])
      session.press("ab", "\u{1B}[D", "X")
      #expect(session.showsCursor(">>> aX|b") == ">>> aX|b")
    }

    @Test("a pipe is read plainly: no prompts, and a last line without a newline counts")
    func pipe() throws {
      let input = Pipe()
      let output = Pipe()
      input.fileHandleForWriting.write(Data("x = 1\r\nif a:\n    b\n\nlast".utf8))
      try input.fileHandleForWriting.close()
      let device = TerminalDevice(
        input: input.fileHandleForReading.fileDescriptor, output: output.fileHandleForWriting.fileDescriptor)
      let editor = LineEditor(device: device, callbacks: ToyLanguage.callbacks)
      var entries: [PromptInput] = []
      while entries.last != .endOfFile { entries.append(editor.readEntry(prompt: ">>> ", continuation: "... ")) }
      #expect(entries == [.text("x = 1"), .text("if a:\n    b"), .text("last"), .endOfFile])
      try output.fileHandleForWriting.close()
      #expect(output.fileHandleForReading.readDataToEndOfFile() == Data())
    }
  }
}
