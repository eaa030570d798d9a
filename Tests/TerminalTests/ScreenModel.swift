/// A small terminal: just the sequences that the editor writes. Anything else is noted as a mistake.
struct ScreenModel {
  private(set) var columns: Int
  private(set) var rows: Int
  /// Cells, row by row; the right half of a wide character is an empty string.
  private(set) var cells: [[String]]
  private(set) var row = 0
  private(set) var column = 0
  /// Whether bracketed paste is on.
  private(set) var pasteMode = false
  /// Sequences that this model does not know.
  private(set) var mistakes: [String] = []
  /// How many escapes came.
  private(set) var escapes = 0
  private var wrapsNext = false
  private var pending: [UInt8] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: ScreenModel.blank(columns), count: rows)
  }

  private static func blank(_ columns: Int) -> [String] { Array(repeating: " ", count: columns) }

  /// The rows without spaces at their ends and without empty rows at the bottom.
  var text: String {
    var lines = cells.map { row in
      row[..<(row.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0)].joined()
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The text with `|` where the cursor stands.
  var textWithCursor: String {
    var copy = self
    copy.cells[row].insert("|", at: min(column, columns))
    return copy.text
  }

  mutating func write(_ bytes: [UInt8]) {
    pending += bytes
    let text = String(decoding: pending, as: UTF8.self)
    // A sequence cut in the middle waits for its rest.
    guard text.unicodeScalars.last != "\u{FFFD}" else { return }
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.first {
      if scalar == "\u{1B}" {
        guard let end = scalars.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0.value) }) else { break }
        obey(String(String.UnicodeScalarView(scalars[scalars.startIndex...end])))
        scalars = scalars[(end + 1)...]
      } else {
        put(scalar)
        scalars = scalars.dropFirst()
      }
    }
    pending = Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  /// The terminal's window changes; rows that no longer fit are wrapped, as most terminals do.
  mutating func resize(columns new: Int) {
    var wrapped: [[String]] = []
    var (newRow, newColumn) = (0, 0)
    for (index, line) in cells.enumerated() {
      var used = line.count
      while used > 0 && line[used - 1] == " " { used -= 1 }
      if index == row { (newRow, newColumn) = (wrapped.count + column / new, column % new) }
      for start in stride(from: 0, to: max(used, 1), by: new) {
        let part = Array(line[start..<min(start + new, line.count)])
        wrapped.append(part + ScreenModel.blank(max(new - part.count, 0)))
      }
    }
    while wrapped.count > rows && wrapped.last == ScreenModel.blank(new) { wrapped.removeLast() }
    let extra = max(wrapped.count - rows, 0)
    cells = Array(wrapped.dropFirst(extra))
    while cells.count < rows { cells.append(ScreenModel.blank(new)) }
    (columns, row, column, wrapsNext) = (new, max(newRow - extra, 0), newColumn, false)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": (column, wrapsNext) = (0, false)
    case "\n": newline()
    case "\u{8}": column = max(column - 1, 0)
    case "\u{7}": break
    default:
      if scalar.value < 0x20 { mistakes.append("control \(scalar.value)") }
      let width = ScreenModel.width(scalar)
      if width == 0 {
        let target = wrapsNext ? column : max(column - 1, 0)
        let owner = cells[row][target].isEmpty ? max(target - 1, 0) : target
        cells[row][owner].unicodeScalars.append(scalar)
        return
      }
      if wrapsNext || column + width > columns {
        column = 0
        wrapsNext = false
        newline()
      }
      cells[row][column] = String(scalar)
      if width == 2 { cells[row][column + 1] = "" }
      column += width
      if column >= columns { (column, wrapsNext) = (columns - 1, true) }
    }
  }

  private mutating func newline() {
    wrapsNext = false
    if row + 1 < rows {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(ScreenModel.blank(columns))
    }
  }

  private mutating func obey(_ sequence: String) {
    escapes += 1
    let body = sequence.dropFirst(2)
    let count = Int(body.dropLast()) ?? 1
    switch (body.last, body) {
    case (_, "?2004h"): pasteMode = true
    case (_, "?2004l"): pasteMode = false
    case ("A", _): (row, wrapsNext) = (max(row - count, 0), false)
    case ("B", _): (row, wrapsNext) = (min(row + count, rows - 1), false)
    case ("C", _): (column, wrapsNext) = (min(column + count, columns - 1), false)
    case (_, "H"): (row, column, wrapsNext) = (0, 0, false)
    case (_, "2J"): cells = Array(repeating: ScreenModel.blank(columns), count: rows)
    case (_, "K"): erase(row, from: column)
    case (_, "J"):
      erase(row, from: column)
      for below in (row + 1)..<max(rows, row + 1) { erase(below, from: 0) }
    case ("m", _): break
    default: mistakes.append(String(sequence.dropFirst()))
    }
  }

  private mutating func erase(_ row: Int, from column: Int) {
    for index in column..<columns { cells[row][index] = " " }
  }

  /// Columns of the characters that the tests use.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200D, 0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF00...0xFF60, 0x1F300...0x1FAFF: 2
    default: 1
    }
  }
}
