/// Recorded output beside the output of now.
struct OutputComparison {
  /// How they compare.
  enum Verdict: Equatable {
    /// Byte for byte the same.
    case same
    /// Only numbers differ, within the tolerance of their dtype.
    case lastDigitsDiffer
    /// They differ from this line of the recorded lines on.
    case different(at: Int)
  }

  /// A line of output.
  struct Line: Equatable {
    var stream: OutputStream
    var text: String
    var hasNewline = true
    /// The line of the file, from 1; 0 for output of now.
    var fileLine = 0

    static func == (left: Line, right: Line) -> Bool {
      left.stream == right.stream && left.hasNewline == right.hasNewline && left.text.isSameText(as: right.text)
    }
  }

  let recorded: [Line]
  let now: [Line]
  let verdict: Verdict

  /// Compares what `entry` recorded with `chunks`.
  /// - Parameter defaultDtype: nil to compare exactly, else the dtype of numbers whose dtype is not stated.
  init(entry: Entry, chunks: [OutputChunk], defaultDtype: String?) {
    recorded = OutputComparison.lines(entry.outputs, at: entry.place.outputLines)
    now = OutputComparison.lines(chunks.asDocumented, at: [])
    if recorded == now {
      verdict = .same
      return
    }
    let common = zip(recorded, now).prefix { $0.0 == $0.1 }.count
    guard let defaultDtype else {
      verdict = .different(at: common)
      return
    }
    let old = entry.outputs.asDocumented
    let new = chunks.asDocumented
    var line = 0
    for (left, right) in zip(old, new) {
      let text = NumericText(left.text, defaultDtype: defaultDtype)
      let difference = text.firstDifference(from: NumericText(right.text, defaultDtype: defaultDtype))
      let newlinesAgree = (left.text.utf8.last == 10) == (right.text.utf8.last == 10)
      if left.stream != right.stream || difference != nil || !newlinesAgree {
        verdict = .different(at: max(line + (difference ?? 0), left.stream == right.stream ? line : common))
        return
      }
      line += OutputComparison.lines([left], at: []).count
    }
    verdict = old.count == new.count ? .lastDigitsDiffer : .different(at: line)
  }

  /// The lines that differ on both sides, from `start` on, without those at the end that are equal.
  func difference(from start: Int) -> (recorded: [Line], now: [Line]) {
    var old = recorded[min(start, recorded.count)...]
    var new = now[min(start, now.count)...]
    while let last = old.last, let other = new.last, last == other {
      old.removeLast()
      new.removeLast()
    }
    return (Array(old), Array(new))
  }

  private static func lines(_ chunks: [OutputChunk], at places: [Int]) -> [Line] {
    var lines: [Line] = []
    for (index, chunk) in chunks.enumerated() where !chunk.text.isEmpty {
      let place = index < places.count ? places[index] : 0
      let hasNewline = chunk.text.utf8.last == 10
      let text = hasNewline ? String(decoding: chunk.text.utf8.dropLast(), as: UTF8.self) : chunk.text
      for (offset, line) in text.lineList.enumerated() {
        let fileLine = place > 0 ? place + offset : 0
        if offset == 0, let last = lines.last, last.stream == chunk.stream, !last.hasNewline {
          lines[lines.count - 1].text += line
          lines[lines.count - 1].hasNewline = true
        } else {
          lines.append(Line(stream: chunk.stream, text: line, fileLine: fileLine))
        }
      }
      lines[lines.count - 1].hasNewline = hasNewline
    }
    return lines
  }
}
