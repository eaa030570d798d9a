extension Replay {
  /// Plays a document and gives its file with the outputs of now, `taper replay --accept`.
  ///
  /// In lessons and manual pages only the output blocks that differ are rewritten, everything else stays as the author
  /// laid it out. A session is written anew, with states, digests, platform and closing line. Volatile output and
  /// interrupted entries stay as they are.
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its name in problems.
  public static func accept(
    bytes: [UInt8], file: String, runner: any EntryRunner, platform: String,
    interlude: @escaping (Question) -> String? = { _ in nil }
  ) throws(DocumentProblem) -> String {
    let document = try Document(bytes: bytes, file: file)
    let replay = Replay(document, runner: runner, platform: platform, interlude: interlude)
    var renewed: [Entry] = []
    while let step = replay.step() { renewed.append(step.renewed) }
    if document.frontMatter.kind == .session { return document.renewed(renewed, platform: platform).text }
    let text = try document.spliced(renewed, lines: DocumentLines(bytes: bytes, file: file), platform: platform)
    return document.seal == .open ? text : Document.closing(text, entries: renewed.count)
  }
}

extension Replay.Step {
  /// The recorded entry with the output of now.
  var renewed: Entry {
    guard let result else { return entry }
    var new = entry
    let outputs = result.chunks.asDocumented
    let wasEmpty = entry.outputs.isEmpty
    new.isVolatile = entry.isVolatile || result.isVolatile
    if !entry.isVolatile || wasEmpty { new.outputs = outputs }
    if let record = entry.record {
      new.record = EntryRecord(
        number: record.number, state: result.state, generatorPosition: generatorBefore, digest: result.digest)
      new.seconds = result.seconds
    }
    return new
  }
}

extension Document {
  fileprivate func renewed(_ entries: [Entry], platform: String) -> Document {
    var copy = self
    var rest = entries[...]
    copy.parts = parts.map { part in
      guard case .entry = part, let entry = rest.popFirst() else { return part }
      return .entry(entry)
    }
    for index in copy.frontMatter.fields.indices where copy.frontMatter.fields[index].key == "platform" {
      copy.frontMatter.fields[index].value = platform
    }
    copy.seal = .intact
    return copy
  }

  /// The file with the output blocks of `renewed` where they differ, without a closing line.
  fileprivate func spliced(_ renewed: [Entry], lines: DocumentLines, platform: String) -> String {
    var text = (0..<lines.count).map { lines[$0] }
    if seal != .open { text.removeAll { $0.hasPrefix("<!-- taper:end ") } }
    for (old, new) in zip(entries, renewed).reversed() where old != new {
      let range = old.place.sourceEnd..<min(max(old.place.outputEnd, old.place.sourceEnd), text.count)
      let output = new.outputText
      text.replaceSubrange(range, with: output.isEmpty ? [] : output.utf8.dropLast().lineList)
    }
    if let close = text.dropFirst().firstIndex(of: "---"), frontMatter["platform"] != nil {
      for index in 1..<close where text[index].hasPrefix("platform:") {
        text[index] = "platform: \(quotedYAML(platform))"
      }
    }
    while text.last?.isEmpty == true { text.removeLast() }
    return text.joined(separator: "\n") + "\n"
  }
}

extension Substring.UTF8View {
  fileprivate var lineList: [String] { String(decoding: self, as: UTF8.self).lineList }
}
