extension SyntaxProblem {
  /// The number of the line that the message shows.
  public func line(in source: SourceText) -> Int {
    if let fragment { return fragment.line + fragment.text.line(at: Int(range.start)) - 1 }
    return source.line(at: max(Int(range.start), 0))
  }

  /// Python's `text`: the line that the message shows, without its newline.
  public func text(in source: SourceText) -> String {
    let shown = fragment?.text ?? source
    return shown.text(ofLine: shown.line(at: max(Int(range.start), 0)))
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
      let (start, end) = offsets(in: source)
      let column = start - 1 - indentation
      if column >= 0 {
        lines.append(
          "    " + String(repeating: " ", count: column) + String(repeating: "^", count: max(1, end - start)))
      }
    }
    lines.append("\(exceptionName): \(message)")
    return lines
  }
}
