extension Document {
  /// The document as a file. Reading it again gives an equal document, as long as prose holds no fence or comment of
  /// Taper's own, has no empty lines at its ends and stands in one piece.
  /// - Complexity: O(n).
  public var text: String {
    var text = frontMatter.text
    for part in parts { text += "\n" + part.text }
    return seal == .open ? text : Document.closing(text, entries: entries.count)
  }

  /// `text` with the closing line behind it.
  static func closing(_ text: String, entries: Int) -> String {
    let covered = text + "\n"
    return covered + closingLine(entries: entries, hash: SHA256.hex(of: covered.utf8))
  }

  /// The closing line with its newline.
  static func closingLine(entries: Int, hash: String) -> String {
    Comment("end", [("entries", "\(entries)"), ("sha256", hash)]).text + "\n"
  }
}

extension Part {
  /// The part as it stands in a file, ended by a newline.
  var text: String {
    switch self {
    case .prose(let prose): prose.text + "\n"
    case .entry(let entry): entry.text
    case .question(let question): block(question.kind.rawValue, question.text)
    }
  }
}

extension Entry {
  /// The entry as it stands in a file, ended by a newline.
  var text: String {
    var text = record.map { $0.text + "\n" } ?? ""
    text += block("python", source)
    if !answers.isEmpty { text += block("input", answers.joined(separator: "\n")) }
    text += outputText
    if let seconds {
      text += Comment("time", [("seconds", "\(seconds.isFinite ? max(seconds, 0) : 0)")]).text + "\n"
    }
    return text
  }

  /// The output blocks as they stand in a file.
  var outputText: String {
    var text = ""
    for chunk in outputs where !chunk.text.isEmpty {
      var info = "output"
      if isVolatile { info += " volatile" }
      if chunk.stream == .error { info += " stderr" }
      let hasNewline = chunk.text.utf8.last == 10
      if !hasNewline { info += " no-newline" }
      text += block(info, hasNewline ? String(decoding: chunk.text.utf8.dropLast(), as: UTF8.self) : chunk.text)
    }
    if text.isEmpty && isVolatile { text = "```output volatile\n```\n" }
    return text
  }
}

extension EntryRecord {
  /// The comment above the entry.
  var text: String {
    var pairs = [("number", "\(number)")]
    switch state {
    case .ok: pairs.append(("state", "ok"))
    case .interrupted: pairs.append(("state", "interrupted"))
    case .error(let kind, let message):
      pairs += [("state", "error"), ("kind", kind), ("message", message)]
    }
    pairs.append(("generator", "\(generatorPosition)"))
    if !digest.isEmpty { pairs.append(("digest", digest)) }
    return Comment("entry", pairs).text
  }
}

/// A fenced block. An empty `content` gives a block without lines, but for output and input: there it is one empty line.
private func block(_ info: String, _ content: String) -> String {
  let isEscaped = content.hasControls
  let shown = isEscaped ? content.escapingControls : content
  let fence = Fence.around(shown)
  let isEmpty = shown.isEmpty && !info.hasPrefix("output") && info != "input"
  return "\(fence)\(info)\(isEscaped ? " escaped" : "")\n\(shown)\(isEmpty ? "" : "\n")\(fence)\n"
}
