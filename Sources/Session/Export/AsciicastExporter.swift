/// Writes a document as a terminal recording (asciicast version 2) that asciinema and its players show: what was typed at
/// the prompt, key by key, and what it printed.
public struct AsciicastExporter {
  private let document: Document

  /// Seconds between two keys, and between an output and the next entry.
  private let keyPause = 0.04
  private let entryPause = 0.8

  /// An exporter.
  public init(_ document: Document) { self.document = document }

  /// The recording: a header and one event a line.
  /// - Parameters:
  ///   - width: columns of the terminal.
  ///   - height: its lines.
  public func text(width: Int = 80, height: Int = 24) -> String {
    var header: [(String, JSONText)] = [("version", .int(2)), ("width", .int(width)), ("height", .int(height))]
    if !document.frontMatter.title.isEmpty { header.append(("title", .string(document.frontMatter.title))) }
    var lines = [JSONText.object(header).compact]
    var thousandths = 0
    func add(_ text: String, after pause: Double) {
      thousandths += Int((min(max(pause, 0), 3600) * 1000).rounded())
      let event: [JSONText] = [.number(Double(thousandths) / 1000), .string("o"), .string(text)]
      lines.append(JSONText.array(event).compact)
    }
    for entry in document.entries {
      for (index, line) in entry.source.withoutControls.lineList.enumerated() {
        add(index == 0 ? ">>> " : "... ", after: index == 0 ? entryPause : 0)
        for character in line { add(String(character), after: keyPause) }
        add("\r\n", after: keyPause)
      }
      for chunk in entry.outputs {
        let shown = chunk.text.withoutControls.lineList.joined(separator: "\r\n")
        add(shown, after: min(entry.seconds ?? 0, 2))
      }
      if let last = entry.outputs.last, last.text.utf8.last != 10 { add("\r\n", after: 0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
