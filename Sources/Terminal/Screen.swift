/// Draws layouts where the cursor stands, and remembers what it drew, so that only rows that changed are written.
final class Screen {
  private let device: TerminalDevice
  private var rows: [Row] = []
  private var cursorRow = 0
  private var cursorColumn = 0
  private var columns = 0
  private var firstShown = 0

  /// Draws on `device`.
  init(device: TerminalDevice) { self.device = device }

  /// Starts at the beginning of a line: a fresh one, when what was printed before did not end its line.
  func begin() {
    forget()
    let columns = device.size.columns
    // Where the cursor is not at the left edge, this many spaces reach the next line; nobody needs to be asked.
    device.write(String(repeating: " ", count: max(columns - 1, 0)) + "\r")
  }

  /// Forgets what was drawn: the next drawing starts where the cursor stands.
  func forget() {
    rows = []
    cursorRow = 0
    cursorColumn = 0
    firstShown = 0
  }

  /// Draws input, with `extras` below it; what is taller than the screen shows the part around the cursor.
  func show(_ layout: Layout, extras: [Row] = []) {
    let size = device.size
    let below = extras.prefix(max(size.rows / 2, size.rows - layout.rows.count, 0)).prefix(max(size.rows - 1, 0))
    let height = max(size.rows - below.count, 1)
    if layout.cursorRow < firstShown { firstShown = layout.cursorRow }
    if layout.cursorRow >= firstShown + height { firstShown = layout.cursorRow - height + 1 }
    firstShown = max(min(firstShown, layout.rows.count - height), 0)
    let visible = layout.rows[firstShown..<min(firstShown + height, layout.rows.count)]
    draw(
      Array(visible) + below, cursorRow: layout.cursorRow - firstShown, cursorColumn: layout.cursorColumn,
      columns: size.columns)
  }

  /// Draws input for the last time, whole, and moves to the line below.
  func finish(_ layout: Layout) {
    let size = device.size
    if layout.rows.count <= size.rows {
      var last = layout
      last.cursorRow = layout.rows.count - 1
      last.cursorColumn = 0
      show(last)
      device.write("\r\n")
    } else {
      // Taller than the screen: all of it goes through, so that scrolling back finds it.
      device.write(toTop(columns: size.columns) + layout.rows.map { $0.text + "\r\n" }.joined())
    }
    forget()
  }

  /// Clears the whole screen; the next drawing is at its top.
  func clear() {
    device.write("\u{1B}[H\u{1B}[2J")
    forget()
  }

  /// Writes the difference between what stands there and `new`.
  private func draw(_ new: [Row], cursorRow newRow: Int, cursorColumn newColumn: Int, columns: Int) {
    var out = ""
    if columns != self.columns && !rows.isEmpty {
      out += toTop(columns: columns)
      rows = []
    }
    self.columns = columns
    for (index, row) in new.enumerated() where index >= rows.count || rows[index] != row {
      out += vertical(to: index, known: max(rows.count, index)) + "\r" + row.text
      if row.width < columns { out += "\u{1B}[K" }
    }
    if new.count < rows.count { out += vertical(to: new.count, known: rows.count) + "\r\u{1B}[J" }
    rows = new
    if !out.isEmpty || newRow != cursorRow || newColumn != cursorColumn {
      out += vertical(to: newRow, known: rows.count) + "\r"
      if newColumn > 0 { out += "\u{1B}[\(newColumn)C" }
    }
    cursorColumn = newColumn
    if !out.isEmpty { device.write(out) }
  }

  /// Moves to a row; rows from `known` on are made by newlines, which scroll.
  private func vertical(to row: Int, known: Int) -> String {
    defer { cursorRow = row }
    if row < cursorRow { return "\u{1B}[\(cursorRow - row)A" }
    let existing = max(min(row, max(known, 1) - 1) - cursorRow, 0)
    let made = row - cursorRow - existing
    return (existing > 0 ? "\u{1B}[\(existing)B" : "") + String(repeating: "\r\n", count: max(made, 0))
  }

  /// Moves to the first row drawn, as it stands after the terminal wrapped all rows anew at `columns`, and clears.
  private func toTop(columns: Int) -> String {
    let columns = max(columns, 1)
    var up = cursorColumn / columns
    for row in rows.prefix(cursorRow) { up += max((row.width + columns - 1) / columns, 1) }
    (cursorRow, cursorColumn) = (0, 0)
    return (up > 0 ? "\u{1B}[\(up)A" : "") + "\r\u{1B}[J"
  }
}
