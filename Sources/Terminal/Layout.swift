/// A row of the screen: what is written there, and how many columns that takes.
struct Row: Equatable {
  /// Text with its escapes.
  var text = ""
  /// Columns.
  var width = 0
}

/// Input laid out in rows of a given width, and where the cursor stands in them.
struct Layout: Equatable {
  /// The rows, from the prompt down.
  var rows: [Row] = []
  /// Row of the cursor.
  var cursorRow = 0
  /// Column of the cursor; below the width.
  var cursorColumn = 0
}

/// Lays out prompt, text and colours, grapheme by grapheme.
struct LayoutBuilder {
  private let columns: Int
  private let style: Style
  private var layout = Layout()
  private var row = Row()
  private var role = Role.plain

  private init(columns: Int, style: Style) {
    self.columns = max(columns, 2)
    self.style = style
  }

  /// Lays out `buffer` behind the prompts, wrapped at `columns`; spans are offsets in its UTF-8.
  /// - Complexity: O(n).
  static func build(
    _ buffer: EditBuffer, prompt: String, continuation: String, spans: [StyledSpan], columns: Int, style: Style
  ) -> Layout {
    var builder = LayoutBuilder(columns: columns, style: style)
    let text = buffer.string
    let roles = Style.roles(of: spans, count: text.utf8.count)
    builder.put(text: prompt, role: .prompt)
    var margin = builder.row.width
    var position = 0
    var offset = 0
    for character in text {
      // A cursor inside a grapheme is shown at its start.
      if position <= buffer.cursor { builder.markCursor() }
      position += character.unicodeScalars.count
      let role = roles[offset]
      offset += character.utf8.count
      if character == "\n" {
        builder.endRow()
        builder.put(text: continuation, role: .prompt)
        margin = builder.row.width
      } else if character == "\t" {
        let count = 4 - max(builder.row.width - margin, 0) % 4
        builder.put(text: String(repeating: " ", count: count), role: role)
      } else {
        builder.put(character, role: role)
      }
    }
    if position <= buffer.cursor { builder.markCursor() }
    builder.endRow()
    return builder.layout
  }

  /// Cuts a line of plain text to one row.
  static func row(_ text: String, role: Role, columns: Int, style: Style) -> Row {
    let text = DisplayWidth.prefix(of: sanitised(text), width: max(columns - 1, 1))
    return Row(text: style.render(text, as: role), width: DisplayWidth.columns(of: text))
  }

  /// Notes the present position as the cursor's; a full row moves it to the next one.
  private mutating func markCursor() {
    if row.width >= columns { endRow() }
    layout.cursorRow = layout.rows.count
    layout.cursorColumn = row.width
  }

  private mutating func put(text: String, role: Role) {
    for character in text { put(character, role: role) }
  }

  private mutating func put(_ character: Character, role: Role) {
    var shown = String(character)
    var width = DisplayWidth.columns(of: character)
    if let scalar = character.unicodeScalars.first, scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
      shown = scalar.value < 0x20 ? "^" + String(UnicodeScalar(UInt8(scalar.value + 0x40))) : "^?"
      width = 2
    } else if width == 0 && row.width == 0 && row.text.isEmpty {
      // A mark that has nothing to stand on.
      shown = "\u{25CC}" + shown
      width = 1
    }
    if width > columns { (shown, width) = ("?", 1) }
    let isAtCursor = layout.cursorRow == layout.rows.count && layout.cursorColumn == row.width
    if row.width + width > columns {
      endRow()
      // A wide character that did not fit took its cursor along.
      if isAtCursor { (layout.cursorRow, layout.cursorColumn) = (layout.rows.count, 0) }
    }
    if role != self.role {
      closeRole()
      row.text += style.start(of: role)
      self.role = role
    }
    row.text += shown
    row.width += width
  }

  private mutating func closeRole() {
    if !style.start(of: role).isEmpty { row.text += "\u{1B}[0m" }
    role = .plain
  }

  private mutating func endRow() {
    closeRole()
    layout.rows.append(row)
    row = Row()
  }
}
