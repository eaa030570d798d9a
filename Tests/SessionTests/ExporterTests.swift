import Testing

@testable import Lessons
@testable import Session

@Suite("Python exporter")
struct ExporterTests {
  static func export(_ entries: Entry..., kind: FrontMatter.Kind = .session) -> String {
    PythonExporter(Document(frontMatter: FrontMatter(kind: kind), parts: entries.map { .entry($0) })).text
      .replacing("# Exported from a session of Taper; runs under PyTorch.\n", with: "")
      .replacing("# Exported from a page of the manual of Taper; runs under PyTorch.\n", with: "")
      .replacing("from sys import displayhook as _show\n", with: "")
  }

  @Test("a lesson becomes a script with prose as comments and model answers as code")
  func lesson() throws {
    let lesson = try LessonTests.lesson()
    #expect(
      PythonExporter(lesson.document, interlude: lesson.interlude).text == """
        # Small sums
        # Exported from a lesson of Taper; runs under PyTorch.
        from sys import displayhook as _show

        # This lesson adds.
        #
        # ## Names
        #
        # A name holds a number.

        x = 2
        _show(x)

        # ## Twice

        y = x * 2
        print('done')

        # Now y is known.
        #
        # ## Choose

        # ## Your turn

        z = 0
        z = x + y

        _show(z)

        """)
  }

  @Test(
    "what the prompt displays is displayed",
    arguments: [
      ("x", "_show(x)"), ("1, 2", "_show((1, 2))"), ("x # why", "_show(x # why\n)"), ("x == 1", "_show(x == 1)"),
      ("x <= 1 != y", "_show(x <= 1 != y)"), ("x = 1", "x = 1"), ("x += 1", "x += 1"), ("x <<= 1", "x <<= 1"),
      ("x: int", "x: int"), ("f(a=1)", "_show(f(a=1))"), ("(y := 1)", "_show((y := 1))"),
      ("lambda: 0", "_show(lambda: 0)"), ("x[1:2]", "_show(x[1:2])"), ("import sys", "import sys"),
      ("'''a\n b = 1\n'''", "_show('''a\n b = 1\n''')"), ("f(\n  1,\n)", "_show(f(\n  1,\n))"),
      ("a; b = 1; c", "_show(a)\nb = 1\n_show(c)"), ("'a;b'", "_show('a;b')"), ("x;", "_show(x)"),
      ("a \\\n  + b", "_show(a \\\n  + b)"), ("print(1)", "print(1)"), ("'#'", "_show('#')"), ("", ""),
      ("# only", "# only"),
      ("for i in r:\n  i\n  g(i)", "for i in r:\n  _show(i)\n  _show(g(i))"),
      ("def f():\n  '''doc'''\n  x\n\nf()", "def f():\n  '''doc'''\n  x\n\n_show(f())"),
      ("@d\ndef f(): return 1", "@d\ndef f(): return 1"), ("r'\\'' 'b'", "_show(r'\\'' 'b')"),
      ("with a as b:\n  b", "with a as b:\n  _show(b)"), ("not x", "_show(not x)"), ("'open", "_show('open)"),
      ("(open", "_show((open)"),
    ])
  func display(source: String, script: String) { #expect(Self.export(Entry(source: source)) == "\n\(script)\n") }

  @Test("in lessons and manual pages only the top level is displayed")
  func topLevel() {
    #expect(
      Self.export(Entry(source: "for i in r:\n  g(i)\ni"), kind: .manual) == "\nfor i in r:\n  g(i)\n_show(i)\n")
  }

  @Test("a block that fails is expected to fail, one that does not compile is a comment")
  func failures() {
    let traceback =
      "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nZeroDivisionError: no\n"
    #expect(
      Self.export(
        Entry(source: "s = '''a\nb'''\n1 / 0", outputs: [OutputChunk(stream: .output, text: "1\n" + traceback)]),
        Entry(
          source: "x y",
          record: EntryRecord(
            number: 1, state: .error(kind: "SyntaxError", message: ""), generatorPosition: 0, digest: "")),
        Entry(
          source: "while 1: pass",
          record: EntryRecord(number: 2, state: .interrupted, generatorPosition: 0, digest: "")),
        Entry(source: "%time x")) == """

          try:
              s = '''a
          b'''
              _show(1 / 0)
          except Exception as _error:
              print(f"{type(_error).__name__}: {_error}")

          # Does not compile (SyntaxError):
          # x y

          # Interrupted:
          # while 1: pass

          # At Taper's prompt:
          # %time x

          """)
  }
}

@Suite("Notebook and terminal recording")
struct OtherExporterTests {
  static let document = Document(
    frontMatter: FrontMatter(kind: .manual, title: "T"),
    parts: [
      .prose(Prose("Say \"é\".\n\nMore.")),
      .entry(
        Entry(
          source: "print('a\\n')\nx",
          outputs: [OutputChunk(stream: .output, text: "a\n\n5"), OutputChunk(stream: .error, text: "w\u{1B}\n")],
          seconds: 0.5)),
    ])

  @Test("a notebook has a cell for each part, outputs included")
  func notebook() {
    let text = NotebookExporter(Self.document).text
    let cells = text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(
      cells == """
        { "cells": [ \
        { "cell_type": "markdown", "id": "cell-1", "metadata": {}, "source": [ "# T" ] }, \
        { "cell_type": "code", "id": "cell-2", "metadata": {}, "source": [ \
        "%config InteractiveShell.ast_node_interactivity = \\"all\\"" ], "execution_count": null, "outputs": [] }, \
        { "cell_type": "markdown", "id": "cell-3", "metadata": {}, "source": [ "Say \\"é\\".\\n", "\\n", "More." ] }, \
        { "cell_type": "code", "id": "cell-4", "metadata": {}, "source": [ "print('a\\\\n')\\n", "x" ], \
        "execution_count": null, "outputs": [ \
        { "name": "stdout", "output_type": "stream", "text": [ "a\\n", "\\n", "5" ] }, \
        { "name": "stderr", "output_type": "stream", "text": [ "w\\u001b\\n" ] } ] } ], \
        "metadata": { "kernelspec": { "display_name": "Python 3", "language": "python", "name": "python3" }, \
        "language_info": { "name": "python" } }, "nbformat": 4, "nbformat_minor": 5 }
        """)
  }

  @Test("a terminal recording types the entries and shows their output, control characters made visible")
  func asciicast() {
    let document = Document(
      frontMatter: FrontMatter(kind: .session),
      parts: [.entry(Entry(source: "x\ny", outputs: [OutputChunk(stream: .output, text: "5\n\u{1B}6")], seconds: 0.5))])
    #expect(
      AsciicastExporter(document).text() == """
        {"version": 2, "width": 80, "height": 24}
        [0.8, "o", ">>> "]
        [0.84, "o", "x"]
        [0.88, "o", "\\r\\n"]
        [0.88, "o", "... "]
        [0.92, "o", "y"]
        [0.96, "o", "\\r\\n"]
        [1.46, "o", "5\\r\\n\\\\e6"]
        [1.46, "o", "\\r\\n"]

        """)
  }
}
