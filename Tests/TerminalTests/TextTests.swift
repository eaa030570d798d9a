import Diagnostics
import Testing

@testable import Terminal

@Suite("text for a terminal")
struct TextTests {
  @Test("no control sequence of foreign text gets through")
  func sanitising() {
    #expect(sanitised("a\u{1B}[31mb\u{7}\tc\n") == "a\\x1b[31mb\\x07\tc\n")
    #expect(sanitised("a\r\nb\rc\u{9B}2J\u{7F}") == "a\nb\\rc\\x9b2J\\x7f")
    #expect(sanitised("x\u{202E}y") == "x\\u202ey")
    #expect(sanitised("中文 é") == "中文 é")
  }

  @Test("widths: Latin, CJK, full width, combining, emoji, joiners")
  func widths() {
    let widths = ["a", "é", "e\u{301}", "中", "\u{FF21}", "。", "한", "😀", "\u{200B}", "…"].map {
      DisplayWidth.columns(of: $0)
    }
    #expect(widths == [1, 1, 1, 2, 2, 2, 2, 2, 0, 1])
  }

  @Test("prose breaks at spaces")
  func wrapping() {
    #expect(wordWrapped("the gradient of a scalar", width: 12) == ["the gradient", "of a scalar"])
  }

  @Test("CJK prose breaks between characters, never before closing or after opening punctuation")
  func wrappingWide() {
    #expect(wordWrapped("标量的梯度,向量的梯度。", width: 10) == ["标量的梯", "度,向量的", "梯度。"])
    #expect(wordWrapped("梯度(gradient)是", width: 8) == ["梯度", "(gradien", "t)是"])
  }

  @Test("an indentation is kept on the lines that follow, a long word is cut, empty lines stay")
  func wrappingEdges() {
    #expect(wordWrapped("  one two three", width: 9) == ["  one two", "  three"])
    #expect(wordWrapped("abcdefgh", width: 3) == ["abc", "def", "gh"])
    #expect(wordWrapped("a\n\nb", width: 10) == ["a", "", "b"])
    #expect(wordWrapped("", width: 10) == [""])
  }

  @Test("roles become colours only where colours are allowed")
  func styles() {
    #expect(Style(isColoured: true).render("x", as: .keyword) == "\u{1B}[35mx\u{1B}[0m")
    #expect(Style(isColoured: false).render("x", as: .keyword) == "x")
    let spans = [StyledSpan(range: 0..<2, role: .string), StyledSpan(range: 3..<99, role: .error)]
    #expect(Style(isColoured: true).render("ab cd", spans: spans) == "\u{1B}[32mab\u{1B}[0m \u{1B}[31mcd\u{1B}[0m")
  }

  @Test("markup becomes colours, and foreign text in it stays text")
  func markup() {
    let markup = Markup("Error", .error) + Markup(": \u{1B}[2J") + Markup(" why", .dim)
    #expect(
      Style(isColoured: true).render(markup) == "\u{1B}[31mError\u{1B}[0m: \\x1b[2J\u{1B}[2m why\u{1B}[0m")
    #expect(Style(isColoured: false).render(markup) == "Error: \\x1b[2J why")
  }

  @Test("prompts are taken off a copied session and a copied notebook, and off nothing else")
  func prompts() {
    #expect(PastedText.cleaned(">>> a\n... b\n3\n>>> c") == "a\nb\nc")
    #expect(PastedText.cleaned("In [1]: a = 1\nIn [2]: if a:\n   ...:     b\nOut[2]: 3") == "a = 1\nif a:\n    b")
    #expect(PastedText.cleaned("x\n>>> y") == "x\n>>> y")
    #expect(PastedText.cleaned(">>>x") == ">>>x")
    #expect(PastedText.withoutCommonIndentation("  if a:\n    b\n\n  c") == "if a:\n  b\n\nc")
    #expect(PastedText.withoutCommonIndentation("  a\nb") == "  a\nb")
    #expect(PastedText.cleaned("a\r\nb\rc\u{0}") == "a\nb\nc")
  }
}
