extension LineEditor {
  /// Tab: indents at the start of a line, else completes as far as the candidates agree and lists the rest.
  func completeAtCursor() {
    var edited = buffer
    if edited.isInIndentation {
      edited.insert(String(repeating: " ", count: 4 - edited.lineBeforeCursor.count % 4))
      buffer = edited
      return
    }
    let text = edited.string
    let offset = edited.stringBeforeCursor.utf8.count
    let candidates = callbacks.complete(text, offset).filter { $0.range.upperBound == offset }
    guard let first = candidates.first, candidates.allSatisfy({ $0.range == first.range }),
      let start = LineEditor.position(of: first.range.lowerBound, in: text)
    else { return }
    let common = candidates.dropFirst().reduce(first.insertion) { LineEditor.commonStart($0, $1.insertion) }
    let present = EditBuffer.string(edited.text[min(start, edited.cursor)..<edited.cursor])
    if candidates.count == 1 || common.count > present.count && common.hasPrefix(present) {
      edited.delete(min(start, edited.cursor)..<edited.cursor)
      edited.insert(common)
      buffer = edited
    } else {
      extras = list(candidates.map(\.label))
    }
  }

  /// Candidates in columns that fit the screen, and how many did not.
  private func list(_ labels: [String]) -> [Row] {
    let size = device.size
    let cell = min((labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0) + 2, max(size.columns - 1, 1))
    let perRow = max((size.columns - 1) / max(cell, 1), 1)
    let available = max(size.rows / 2 - 1, 1)
    var rows: [Row] = []
    for start in stride(from: 0, to: labels.count, by: perRow) {
      if rows.count == available {
        rows.append(row("… \(labels.count - start) more", .note))
        break
      }
      let cells = labels[start..<min(start + perRow, labels.count)].map { label in
        label + String(repeating: " ", count: max(cell - DisplayWidth.columns(of: label), 0))
      }
      rows.append(row(trimmingSpaces(cells.joined()), .plain))
    }
    return rows
  }

  private func row(_ text: String, _ role: Role) -> Row {
    LayoutBuilder.row(text, role: role, columns: device.size.columns, style: device.style)
  }

  private func trimmingSpaces(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The code point at a byte offset; nil when it is outside or inside of one.
  private static func position(of offset: Int, in text: String) -> Int? {
    guard offset >= 0 && offset <= text.utf8.count else { return nil }
    let index = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
    return index.samePosition(in: text.unicodeScalars).map {
      text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: $0)
    }
  }

  private static func commonStart(_ left: String, _ right: String) -> String {
    String(zip(left, right).prefix { $0 == $1 }.map(\.0))
  }
}
