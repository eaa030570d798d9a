import Foundation
import Testing

@testable import Terminal

/// Tests that type keys on a pseudo-terminal. One after the other: the locale and signal flags belong to the process.
@Suite("the editor", .serialized)
enum EditorTests {}

extension EditorTests {
  @Suite("Enter and blocks")
  struct Blocks {
    @Test("Enter runs a complete line")
    func line() {
      let session = EditorSession()
      session.type("x = 1\r")
      #expect(session.entries(1) == [.text("x = 1")])
      #expect(session.shows(">>> x = 1\n>>>") == ">>> x = 1\n>>>")
    }

    @Test("Enter on nothing gives an empty text")
    func nothing() {
      let session = EditorSession()
      session.type("  \r")
      #expect(session.entries(1) == [.text("")])
    }

    @Test("a block is indented, and runs after an empty line")
    func block() {
      let session = EditorSession()
      session.press("def f():", "\r", "return 1", "\r")
      let block = ">>> def f():\n...     return 1\n...     |"
      #expect(session.showsCursor(block) == block)
      session.press("\r")
      #expect(session.entries(1) == [.text("def f():\n    return 1")])
    }

    @Test("one Backspace takes off one level of indentation")
    func dedent() {
      let session = EditorSession()
      session.press("if a:", "\r", "if b:", "\r", "\u{7F}")
      #expect(session.showsCursor(">>> if a:\n...     if b:\n...     |") == ">>> if a:\n...     if b:\n...     |")
    }

    @Test("Shift-Tab takes off one level of indentation from anywhere in the line")
    func backTab() {
      let session = EditorSession()
      session.press("if a:", "\r", "bc", "\u{1B}[D", "\u{1B}[Z")
      #expect(session.showsCursor(">>> if a:\n... b|c") == ">>> if a:\n... b|c")
    }

    @Test("Tab at the start of a line indents")
    func tab() {
      let session = EditorSession()
      session.press("\t", "x")
      #expect(session.showsCursor(">>>     x|") == ">>>     x|")
    }

    @Test("an open bracket continues")
    func bracket() {
      let session = EditorSession()
      session.press("f(1,", "\r", "2)", "\r")
      #expect(session.entries(1) == [.text("f(1,\n2)")])
    }

    @Test("two empty lines run even what is not complete")
    func wayOut() {
      let session = EditorSession()
      session.press("f(1,", "\r", "\r", "\r")
      #expect(session.entries(1) == [.text("f(1,")])
    }

    @Test("what can never be right runs at once")
    func invalid() {
      let session = EditorSession()
      session.type("f)\r")
      #expect(session.entries(1) == [.text("f)")])
    }

    @Test("Alt-Enter starts another line in every spelling")
    func forced() {
      for keys in ["\u{1B}\r", "\u{1B}\n", "\u{1B}[13;3u", "\u{1B}[27;3;13~", "\u{1B}[13;2u"] {
        let session = EditorSession()
        session.press("a", keys, "b", "\r")
        #expect(session.entries(1) == [.text("a\nb")])
      }
    }

    @Test("Enter above the last line starts another line")
    func middle() {
      let session = EditorSession()
      session.press("if a:", "\r", "b", "\u{1B}[A", "\u{1B}[F", "\r", "c")
      let expected = ">>> if a:\n...     c|\n...     b"
      #expect(session.showsCursor(expected) == expected)
    }

    @Test("Up and Down keep their column in a block, across a shorter line")
    func vertical() {
      let session = EditorSession()
      session.paste("abcdef\nx\nuvwxyz")
      session.press("\u{1B}[A", "\u{1B}[A")
      #expect(session.showsCursor(">>> abcdef|\n... x\n... uvwxyz") == ">>> abcdef|\n... x\n... uvwxyz")
      session.press("\u{1B}[D", "\u{1B}[B", "\u{1B}[B")
      #expect(session.showsCursor(">>> abcdef\n... x\n... uvwxy|z") == ">>> abcdef\n... x\n... uvwxy|z")
    }
  }

  @Suite("leaving and interrupting")
  struct Leaving {
    @Test("Ctrl-D leaves when nothing is typed")
    func endOfFile() {
      let session = EditorSession()
      session.type("\u{4}")
      #expect(session.entries(1) == [.endOfFile])
      #expect(
        session.eventually {
          String(decoding: $0.raw, as: UTF8.self).contains("\u{1B}[?2004l") && !$0.screen.pasteMode
        })
    }

    @Test("Ctrl-D deletes forward when something is typed")
    func delete() {
      let session = EditorSession()
      session.press("abc", "\u{1}", "\u{4}")
      #expect(session.showsCursor(">>> |bc") == ">>> |bc")
      session.press("\u{5}", "\u{4}", "\r")
      #expect(session.entries(1) == [.text("bc")])
    }

    @Test("Ctrl-C drops a block and prompts again")
    func interrupt() {
      let session = EditorSession()
      session.press("if a:", "\r", "b", "\u{3}")
      #expect(session.entries(1) == [.interrupted])
      let expected = ">>> if a:\n...     b\n>>> |"
      #expect(session.showsCursor(expected) == expected)
    }

    @Test("a terminal that goes away ends the input")
    func hangup() {
      let session = EditorSession()
      session.type("\u{4}")
      #expect(session.entries(1) == [.endOfFile])
    }

    @Test("output without a newline stays, and the prompt starts on a fresh line")
    func freshLine() {
      let session = EditorSession(columns: 20, output: "no end")
      session.press("a\r")
      #expect(session.showsCursor(">>> a\nno end\n>>> |") == ">>> a\nno end\n>>> |")
    }
  }

  @Suite("keys")
  struct Keys {
    @Test("Home, End and Delete work in every spelling")
    func spellings() {
      let homes = ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~", "\u{1}"]
      let ends = ["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~", "\u{5}"]
      for (home, end) in zip(homes, ends) {
        let session = EditorSession()
        session.press("abc", home, "\u{1B}[3~", end, "d")
        #expect(session.showsCursor(">>> bcd|") == ">>> bcd|")
      }
    }

    @Test("words are crossed in every spelling")
    func words() {
      let lefts = ["\u{1B}b", "\u{1B}[1;5D", "\u{1B}[1;3D", "\u{1B}Od", "\u{1B}\u{1B}[D"]
      let rights = ["\u{1B}f", "\u{1B}[1;5C", "\u{1B}[1;3C", "\u{1B}Oc", "\u{1B}\u{1B}[C"]
      for (left, right) in zip(lefts, rights) {
        let session = EditorSession()
        session.press("one two_2 three", left, left, "X", right, "Y")
        #expect(session.showsCursor(">>> one Xtwo_2Y| three") == ">>> one Xtwo_2Y| three")
      }
    }

    @Test("unknown sequences type nothing")
    func unknown() {
      let session = EditorSession()
      session.press("a", "\u{1B}[25~", "\u{1B}[1;7P", "\u{1B}OP", "\u{1B}[[A", "\u{1B}[?1;2c", "\u{1B}[5~", "b")
      #expect(session.showsCursor(">>> ab|") == ">>> ab|")
    }

    @Test("Ctrl-K, Ctrl-U and Ctrl-W keep to the line, and Ctrl-Y brings the text back")
    func kill() {
      let session = EditorSession()
      session.paste("one two\nthree four")
      session.press("\u{17}")
      #expect(session.showsCursor(">>> one two\n... three |") == ">>> one two\n... three |")
      session.press("\u{15}", "\u{1B}[A", "\u{19}")
      #expect(session.showsCursor(">>> three four|one two\n...") == ">>> three four|one two\n...")
      session.press("\u{B}")
      #expect(session.showsCursor(">>> three four|\n...") == ">>> three four|\n...")
    }

    @Test("undo takes back a word, then what was pasted")
    func undo() {
      let session = EditorSession()
      session.paste("pasted text ")
      session.press("a", "b", "c", "\u{1F}")
      #expect(session.showsCursor(">>> pasted text |") == ">>> pasted text |")
      session.press("\u{1F}")
      #expect(session.showsCursor(">>> |") == ">>> |")
    }

    @Test("Tab completes as far as the candidates agree, then lists them")
    func completion() {
      let session = EditorSession()
      session.press("x.te", "\t")
      #expect(session.showsCursor(">>> x.tensor|") == ">>> x.tensor|")
      session.press("\t")
      #expect(session.showsCursor(">>> x.tensor|\ntensor     tensordot") == ">>> x.tensor|\ntensor     tensordot")
      session.press("d", "\t")
      #expect(session.showsCursor(">>> x.tensordot|") == ">>> x.tensordot|")
    }

    @Test("completion counts bytes where letters have two")
    func completionBytes() {
      let session = EditorSession()
      session.press("é.grö", "\t", "\r")
      #expect(session.entries(1) == [.text("é.größe")])
    }

    @Test("Ctrl-V types the next key as it is")
    func quoted() {
      let session = EditorSession()
      session.press("a", "\u{16}", "\t", "b", "\r")
      #expect(session.entries(1) == [.text("a\tb")])
    }

    @Test("Ctrl-L clears the screen and keeps the input")
    func clear() {
      let session = EditorSession()
      session.press("a\r", "bcd", "\u{C}")
      #expect(session.showsCursor(">>> bcd|") == ">>> bcd|")
    }

    @Test("malformed UTF-8 and control characters do no harm")
    func malformed() {
      let session = EditorSession()
      session.press("a", "\u{0}", "\u{1C}", "\u{1D}", "\u{11}", "\u{F}", "b", "\r")
      #expect(session.entries(1) == [.text("ab")])
    }
  }
}
