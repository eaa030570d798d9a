extension SyntaxProblem {
  /// The number of the line that the message shows.
  public func line(in source: SourceText) -> Int {
    (fragment?.line ?? 1) + shownLine(in: fragment?.text ?? source) - 1
  }

  /// Python's `text`: the line that the message shows, without its newline.
  public func text(in source: SourceText) -> String {
    let shown = fragment?.text ?? source
    return shown.text(ofLine: shownLine(in: shown))
  }

  /// The line of `shown` where the problem is; what is wrong with the end of a text shows its last line.
  private func shownLine(in shown: SourceText) -> Int {
    min(shown.line(at: max(Int(range.start), 0)), max(shown.lineCount, 1))
  }

  /// Columns of the carets in bytes from 0: CPython counts so, and its carets stand too far right after letters
  /// outside ASCII.
  private func caretColumns(in shown: SourceText) -> Range<Int>? {
    let line = shown.line(at: max(Int(range.start), 0))
    guard range.start >= 0, line <= shown.lineCount else { return nil }
    let first = shown.start(ofLine: line)
    if countsLetters {
      let column = shown.column(at: Int(range.start))
      return column..<(column + 1)
    }
    let start = Int(range.start) - first
    let end = min(Int(range.end) - first, shown.bytes(ofLine: line).count)
    return start..<max(start + 1, end)
  }

  /// Python's `offset` and `end_offset`: columns from 1, the second one past the last.
  public func offsets(in source: SourceText) -> (start: Int, end: Int) {
    let shown = fragment?.text ?? source
    let line = shown.line(at: max(Int(range.start), 0))
    let start = Int(range.start) < 0 ? 0 : shown.column(at: Int(range.start)) + 1
    if Int(range.end) <= Int(range.start) { return (start, start) }
    if shown.line(at: Int(range.end)) != line {
      return (start, shown.column(at: shown.start(ofLine: line) + shown.bytes(ofLine: line).count) + 1)
    }
    return (start, shown.column(at: Int(range.end)) + 1)
  }

  /// What CPython prints for the error, without the line `Traceback …` that it has not: the place, the line without
  /// its indentation, the carets, the message.
  public func lines(in source: SourceText) -> [String] {
    let name = fragment?.text.name ?? source.name
    var lines = ["  File \"\(name)\", line \(line(in: source))"]
    let scalars = Array(text(in: source).unicodeScalars)
    let indentation = scalars.prefix { $0 == " " || $0 == "\t" || $0 == "\u{C}" }.count
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars[indentation...])
    if !shown.isEmpty {
      lines.append("    " + String(shown))
      if let columns = caretColumns(in: fragment?.text ?? source), columns.lowerBound >= indentation {
        lines.append(
          "    " + String(repeating: " ", count: columns.lowerBound - indentation)
            + String(repeating: "^", count: columns.count))
      }
    }
    lines.append("\(exceptionName): \(message)")
    return lines
  }
}
