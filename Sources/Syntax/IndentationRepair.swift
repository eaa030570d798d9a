import Diagnostics

/// Gives text that lost its indentation (as text copied from a web page often has) an indentation again.
///
/// Lines keep their order. After a line that opens a block (it ends in a colon outside brackets) the following lines
/// belong to the block until a line that cannot: another `def`, `class` or decorator at the same level, a blank line,
/// `else` and its kin, or the first line after `return`, `raise`, `break`, `continue` and `pass`. Nested blocks of one
/// body close as late as they can. It is a guess: the caller shows it before running it.
public enum IndentationRepair {
  /// `source` indented so that it parses, nil when it parses already, is not flat, or the guess does not parse.
  public static func repair(_ source: String) -> String? {
    if parses(source) { return nil }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.allSatisfy({ $0.first != " " && $0.first != "\t" }) else { return nil }
    for style in [Style.long, .short] {
      let guess = indented(lines, style)
      if parses(guess) { return guess }
    }
    return nil
  }

  /// How far an inner block (`if`, `for`, `with`) reaches.
  private enum Style { case long, short }

  private static func parses(_ text: String) -> Bool {
    (try? Parser.parse(SourceText(name: "", text: text))) != nil
  }

  private struct Block {
    var word: Substring
    var lines = 0
    var isEnded = false
  }

  private static func indented(_ lines: [Substring], _ style: Style) -> String {
    var open: [Block] = []
    var result: [String] = []
    var brackets = 0
    for line in lines {
      if brackets > 0 {
        result.append(String(line))
        brackets += balance(line)
        continue
      }
      let word = line.prefix { $0.isLetter || $0 == "@" }
      if line.isEmpty || line.first == "#" {
        if line.isEmpty && open.last.map({ $0.lines > 0 }) == true { open = [] }
        result.append(line.isEmpty ? "" : String(repeating: "    ", count: open.count) + line)
        continue
      }
      close(&open, before: word, style)
      result.append(String(repeating: "    ", count: open.count) + line)
      if let last = open.indices.last {
        open[last].lines += 1
        if ["return", "raise", "break", "continue", "pass"].contains(word) { open[last].isEnded = true }
      }
      brackets += balance(line)
      if brackets <= 0 {
        brackets = 0
        if opensBlock(line) { open.append(Block(word: word)) }
      }
    }
    return result.joined(separator: "\n")
  }

  /// Closes the blocks that a line beginning with `word` cannot be in.
  private static func close(_ open: inout [Block], before word: Substring, _ style: Style) {
    while let last = open.last, last.isEnded { open.removeLast() }
    switch word {
    case "def", "class":
      // A method stays in its class; any other definition begins at the left again.
      if let index = open.firstIndex(where: { $0.word == "class" }), word == "def" {
        open.removeSubrange((index + 1)...)
      } else if open.last.map({ $0.lines > 0 }) == true {
        open = []
      }
    case let decorator where decorator.first == "@":
      if let index = open.firstIndex(where: { $0.word == "class" }) {
        open.removeSubrange((index + 1)...)
      } else {
        open = []
      }
    case "import", "from":
      if open.last.map({ $0.lines > 0 }) == true { open = [] }
    case "elif", "else", "except", "finally":
      let partners: [Substring] =
        word == "except" || word == "finally" ? ["try", "except"] : ["if", "elif", "for", "while", "try", "except"]
      if let index = open.lastIndex(where: { partners.contains($0.word) }) { open.removeSubrange(index...) }
    default:
      // In the short style an `if` has one line.
      while let last = open.last, style == .short || last.word == "if", last.lines > 0,
        ["if", "elif", "else", "with"].contains(last.word)
      { open.removeLast() }
    }
  }

  private static func opensBlock(_ line: Substring) -> Bool {
    let code = line.prefix { $0 != "#" }
    return code.last(where: { $0 != " " }) == ":"
  }

  private static func balance(_ line: Substring) -> Int {
    line.prefix { $0 != "#" }.reduce(0) { $0 + ("([{".contains($1) ? 1 : ")]}".contains($1) ? -1 : 0) }
  }
}
