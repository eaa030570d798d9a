/// The text being edited and its cursor, in code points as libedit counts them. Motion is by grapheme.
struct EditBuffer: Equatable {
  /// The text; newlines stand inside.
  var text: [Unicode.Scalar]
  /// Position of the cursor, from 0 to `text.count`.
  var cursor: Int

  /// A buffer with its cursor at the end.
  init(_ string: String) {
    text = Array(string.unicodeScalars)
    cursor = text.count
  }

  /// A buffer with its cursor at `cursor`.
  init(text: [Unicode.Scalar], cursor: Int) {
    self.text = text
    self.cursor = min(max(cursor, 0), text.count)
  }

  /// The whole text.
  var string: String { EditBuffer.string(text[...]) }
  /// The text before the cursor.
  var stringBeforeCursor: String { EditBuffer.string(text[..<cursor]) }
  /// The part of the cursor's line before the cursor.
  var lineBeforeCursor: ArraySlice<Unicode.Scalar> { text[lineStart..<cursor] }

  /// Where the cursor's line starts.
  var lineStart: Int { text[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }
  /// Where the cursor's line ends, before its newline.
  var lineEnd: Int { text[cursor...].firstIndex(of: "\n") ?? text.count }
  /// Whether no line stands above the cursor's.
  var isOnFirstLine: Bool { lineStart == 0 }
  /// Whether no line stands below the cursor's.
  var isOnLastLine: Bool { lineEnd == text.count }
  /// Whether only white space stands before the cursor on its line.
  var isInIndentation: Bool { lineBeforeCursor.allSatisfy(EditBuffer.isSpace) }

  /// Puts text in at the cursor and moves behind it.
  mutating func insert(_ string: String) {
    let new = Array(string.unicodeScalars)
    text.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Takes a range out; the cursor ends up at its start. Returns what was taken.
  @discardableResult
  mutating func delete(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<text.count)
    let removed = EditBuffer.string(text[range])
    text.removeSubrange(range)
    cursor = range.lowerBound
    return removed
  }

  /// Where the grapheme that ends at the cursor starts.
  var previousCharacter: Int {
    guard cursor > 0 else { return 0 }
    let start = lineStart == cursor ? cursor - 1 : lineStart
    return cursor - (EditBuffer.string(text[start..<cursor]).last?.unicodeScalars.count ?? 1)
  }

  /// Where the grapheme at the cursor ends.
  var nextCharacter: Int {
    guard cursor < text.count else { return text.count }
    let end = lineEnd == cursor ? cursor + 1 : lineEnd
    return cursor + (EditBuffer.string(text[cursor..<end]).first?.unicodeScalars.count ?? 1)
  }

  /// The start of the word before the cursor.
  var previousWord: Int {
    var index = cursor
    while index > 0 && !EditBuffer.isWord(text[index - 1]) { index -= 1 }
    while index > 0 && EditBuffer.isWord(text[index - 1]) { index -= 1 }
    return index
  }

  /// The end of the word behind the cursor.
  var nextWord: Int {
    var index = cursor
    while index < text.count && !EditBuffer.isWord(text[index]) { index += 1 }
    while index < text.count && EditBuffer.isWord(text[index]) { index += 1 }
    return index
  }

  /// The start of the stretch without white space before the cursor.
  var previousBlank: Int {
    var index = cursor
    while index > 0 && EditBuffer.isBlank(text[index - 1]) { index -= 1 }
    while index > 0 && !EditBuffer.isBlank(text[index - 1]) { index -= 1 }
    return index
  }

  /// Columns between the start of the line and the cursor.
  var column: Int { DisplayWidth.columns(of: EditBuffer.string(lineBeforeCursor)) }

  /// Moves to the line above or below, as near as possible to `column`. The cursor must not be on the last such line.
  mutating func move(lines: Int, column: Int) {
    if lines < 0 {
      cursor = max(lineStart - 1, 0)
    } else {
      cursor = min(lineEnd + 1, text.count)
    }
    let end = lineEnd
    cursor = lineStart
    var used = 0
    while cursor < end {
      let next = nextCharacter
      used += DisplayWidth.columns(of: EditBuffer.string(text[cursor..<next]))
      if used > column { break }
      cursor = next
    }
  }

  /// Takes up to four spaces of indentation from the cursor's line. False when it has none.
  mutating func dedent() -> Bool {
    let start = lineStart
    let indentation = text[start...].prefix(while: EditBuffer.isSpace).count
    guard indentation > 0 else { return false }
    let removed = text[start] == "\t" ? 1 : (indentation - 1) % 4 + 1
    let position = max(cursor - removed, start)
    delete(start..<(start + removed))
    cursor = position
    return true
  }

  /// The text as it is judged and run: a last line of white space only counts as empty.
  var judged: String {
    let end = text.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return text[end...].allSatisfy(EditBuffer.isSpace) ? EditBuffer.string(text[..<end]) : string
  }

  /// Whether the text ends in two lines of white space only, with more above them.
  var endsInTwoBlankLines: Bool {
    let lines = string.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count > 2 && lines.suffix(2).allSatisfy { $0.allSatisfy(\.isWhitespace) }
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { isSpace(scalar) || scalar == "\n" }
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || DisplayWidth.columns(of: scalar) == 0 && scalar.value >= 0x300
  }
}
