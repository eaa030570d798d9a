/// Where a replay first differs from its recording.
public struct Divergence: Equatable, Sendable {
  /// The generator's position before the entry, compared with the recorded one.
  public enum Generator: Equatable, Sendable {
    /// The same: the difference is not a matter of chance.
    case equal
    /// Different: other random numbers were drawn before.
    case different(recorded: UInt64, now: UInt64)
    /// Not recorded, or not comparable.
    case unknown
  }

  /// The line of the file, from 1; 0 where the document came from no file.
  public var line: Int
  /// The recorded lines that differ.
  public var recorded: [String]
  /// The lines of now.
  public var now: [String]
  /// The generator before the entry.
  public var generator: Generator

  /// A difference that is not in the text.
  init(entry: Entry, recorded: String, now: String, generator: Generator) {
    self.line = entry.place.line
    self.recorded = [recorded]
    self.now = [now]
    self.generator = generator
  }

  /// A difference in the text.
  init(_ comparison: OutputComparison, from start: Int, entry: Entry, generator: Generator) {
    let lines = comparison.difference(from: start)
    line = lines.recorded.first?.fileLine ?? comparison.recorded.last?.fileLine ?? entry.place.line
    if line == 0 { line = entry.place.line }
    let streams = Set((lines.recorded + lines.now).map(\.stream))
    let endings = Set((lines.recorded + lines.now).map(\.hasNewline))
    func shown(_ line: OutputComparison.Line) -> String {
      (streams.count > 1 && line.stream == .error ? "(standard error) " : "") + line.text
        + (endings.count > 1 && !line.hasNewline ? " (no newline)" : "")
    }
    recorded = lines.recorded.map(shown)
    now = lines.now.map(shown)
    self.generator = generator
  }

  /// The two texts one above the other, at most `limit` lines of each.
  func aligned(limit: Int = 12) -> String {
    func rows(_ label: String, _ lines: [String]) -> String {
      var shown = Array(lines.prefix(limit))
      if lines.count > limit { shown.append("… \(lines.count - limit) more lines") }
      if shown.isEmpty { shown = ["(nothing)"] }
      var text = ""
      for (index, line) in shown.enumerated() {
        let head = index == 0 ? label : String(repeating: " ", count: label.count)
        text += "  \(head)  \(line.withoutControls)\n"
      }
      return text
    }
    return rows("recorded", recorded) + rows("now     ", now)
  }

  /// What the generator says about the cause; empty where it says nothing.
  var cause: String {
    switch generator {
    case .equal: " Generator position equal before it: not a matter of chance."
    case .different(let recorded, let now):
      " Generator position before it: recorded \(recorded), now \(now): other random numbers were drawn before."
    case .unknown: ""
    }
  }
}
