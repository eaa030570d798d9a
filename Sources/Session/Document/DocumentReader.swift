extension Document {
  /// Reads a document; every malformed file gives a problem with its place.
  ///
  /// A session without its closing line is not malformed: an entry that was being written when the file was cut short
  /// is left out, all before it are kept.
  /// - Parameter file: the name to call the file by in problems.
  /// - Complexity: O(n) in the length of the file.
  public init(bytes: [UInt8], file: String) throws(DocumentProblem) {
    let lines = try DocumentLines(bytes: bytes, file: file)
    let header = try DocumentReader.readFrontMatter(lines)
    var reader = DocumentReader(lines: lines, frontMatter: header.frontMatter, next: header.next)
    try reader.readBody()
    self.init(frontMatter: header.frontMatter, parts: reader.parts, seal: reader.seal)
  }

  /// Reads a document from a Swift string.
  public init(text: String, file: String) throws(DocumentProblem) {
    try self.init(bytes: Array(text.utf8), file: file)
  }
}

/// Walks the lines of a document once and collects its parts.
struct DocumentReader {
  private let lines: DocumentLines
  private let kind: FrontMatter.Kind
  /// Index of the next line to read.
  private var next: Int
  /// Number of lines to read: a session's half-written last line is not one.
  private var end: Int
  private(set) var parts: [Part] = []
  private(set) var seal = Seal.open
  private var proseStart: Int?
  private var pending: (record: EntryRecord, line: Int)?
  /// Whether outputs and a time may still be added to the last part, an entry.
  private var entryIsOpen = false
  private var lastNumber = 0

  init(lines: DocumentLines, frontMatter: FrontMatter, next: Int) {
    self.lines = lines
    self.kind = frontMatter.kind
    self.next = next
    self.end = lines.count
    if frontMatter.kind == .session && !lines.endsWithNewline && lines.count > next
      && Comment(line: lines[lines.count - 1]) == nil
    {
      end -= 1
    }
  }

  static func readFrontMatter(_ lines: DocumentLines) throws(DocumentProblem) -> (frontMatter: FrontMatter, next: Int) {
    guard lines.count > 0 else { throw lines.problem(line: 0, "the file is empty") }
    guard lines[0] == "---" else {
      throw lines.problem(
        line: 1, "a document begins with front matter: a line '---', 'key: value' lines, a line '---'")
    }
    guard let close = (1..<lines.count).first(where: { lines[$0] == "---" }) else {
      throw lines.problem(line: 1, "front matter is not closed by a second line '---'")
    }
    let text = (1..<close).map { lines[$0] }.joined(separator: "\n")
    return (try FrontMatter(yaml: text, file: lines.file, firstLine: 2), close + 1)
  }

  mutating func readBody() throws(DocumentProblem) {
    while next < end {
      let line = lines[next]
      if Comment.begins(line) {
        try readComment(line)
      } else if let fence = Fence(line: line) {
        try readFence(fence)
      } else if line.drop(while: { $0 == " " }).hasPrefix("<!--") {
        try skipToEndOfHTMLComment()
      } else {
        if !line.allSatisfy({ $0 == " " || $0 == "\t" }) { beginProse() }
        next += 1
      }
    }
    try finish()
  }

  // MARK: Prose

  private mutating func beginProse() {
    guard proseStart == nil else { return }
    proseStart = next
    entryIsOpen = false
  }

  private mutating func endProse() throws(DocumentProblem) {
    guard let start = proseStart else { return }
    proseStart = nil
    if let pending {
      throw lines.problem(line: pending.line, "this comment must stand directly above a python block")
    }
    var last = next
    while last > start, lines[last - 1].allSatisfy({ $0 == " " || $0 == "\t" }) { last -= 1 }
    let text = (start..<last).map { lines[$0] }.joined(separator: "\n")
    parts.append(.prose(Prose(text, line: start + 1)))
  }

  private mutating func skipToEndOfHTMLComment() throws(DocumentProblem) {
    beginProse()
    let start = next
    while next < end, !lines[next].contains("-->") { next += 1 }
    if next == end && kind != .session { throw lines.problem(line: start + 1, "this comment is not closed by '-->'") }
    next = min(next + 1, end)
  }

  // MARK: Comments of sessions

  private mutating func readComment(_ line: String) throws(DocumentProblem) {
    let number = next + 1
    guard let comment = Comment(line: line) else {
      throw lines.problem(line: number, "not a well-formed comment of Taper's")
    }
    try endProse()
    switch comment.name {
    case "entry":
      if let pending {
        throw lines.problem(line: pending.line, "this comment must stand directly above a python block")
      }
      entryIsOpen = false
      pending = (try readRecord(comment, line: number), number)
    case "time":
      guard entryIsOpen, let last = parts.indices.last, case .entry(var entry) = parts[last] else {
        throw lines.problem(line: number, "a time must follow the entry that it belongs to")
      }
      guard let seconds = comment["seconds"].flatMap(Double.init), seconds.isFinite, seconds >= 0 else {
        throw lines.problem(line: number, "'seconds' must be a number")
      }
      entry.seconds = seconds
      parts[last] = .entry(entry)
      entryIsOpen = false
    case "end":
      try readClosing(comment, line: number)
    default:
      throw lines.problem(line: number, "unknown comment 'taper:\(comment.name)'")
    }
    next += 1
  }

  private mutating func readRecord(_ comment: Comment, line: Int) throws(DocumentProblem) -> EntryRecord {
    guard let number = comment["number"].flatMap({ Int($0) }), number >= 1 else {
      throw lines.problem(line: line, "'number' must be the entry's number")
    }
    guard number > lastNumber else {
      throw lines.problem(line: line, "entry \(number) stands after entry \(lastNumber)")
    }
    lastNumber = number
    guard let generator = comment["generator"].flatMap({ UInt64($0) }) else {
      throw lines.problem(line: line, "'generator' must be the generator's position")
    }
    let state: EntryState
    switch comment["state"] {
    case "ok": state = .ok
    case "interrupted": state = .interrupted
    case "error": state = .error(kind: comment["kind"] ?? "", message: comment["message"] ?? "")
    default: throw lines.problem(line: line, "'state' must be ok, error or interrupted")
    }
    return EntryRecord(number: number, state: state, generatorPosition: generator, digest: comment["digest"] ?? "")
  }

  private mutating func readClosing(_ comment: Comment, line: Int) throws(DocumentProblem) {
    if let pending {
      throw lines.problem(line: pending.line, "this comment must stand directly above a python block")
    }
    guard let count = comment["entries"].flatMap({ Int($0) }), let hash = comment["sha256"] else {
      throw lines.problem(line: line, "the closing line must have 'entries' and 'sha256'")
    }
    for later in (next + 1)..<max(end, next + 1) where !lines[later].isEmpty {
      throw lines.problem(line: later + 1, "nothing may follow the closing line")
    }
    let entries = parts.count { if case .entry = $0 { true } else { false } }
    seal = count == entries && hash == SHA256.hex(of: lines.bytes(before: next)) ? .intact : .broken
  }

  // MARK: Blocks

  private mutating func readFence(_ fence: Fence) throws(DocumentProblem) {
    let open = next
    var close = open + 1
    while close < end, !fence.isClosed(by: lines[close]) { close += 1 }
    guard let kind = fence.kind else {
      beginProse()
      next = min(close + 1, end)
      return
    }
    try endProse()
    guard fence.indent == 0 && fence.mark == "`" else {
      throw lines.problem(
        line: open + 1, "'\(kind.rawValue)' blocks must begin with ``` at the left margin")
    }
    guard close < end else {
      if self.kind == .session {
        // The entry that was being written when the recording was cut short.
        next = end
        dropUnfinishedEntry()
        return
      }
      throw lines.problem(line: open + 1, "this \(kind.rawValue) block is not closed")
    }
    let words = try readWords(fence, kind: kind, line: open + 1)
    let content = (open + 1..<close).map { lines[$0] }.joined(separator: "\n")
    var text = content
    if words.contains("escaped") {
      guard let plain = content.unescapingControls else {
        throw lines.problem(line: open + 2, "a backslash in an 'escaped' block must begin \\\\, \\e, \\r or \\xNN")
      }
      text = plain
    }
    let isEmpty = close == open + 1
    next = close + 1
    switch kind {
    case .python:
      beginEntry(source: text, open: open, close: close)
    case .input:
      try changeEntry(line: open + 1, "input") { entry in
        entry.answers += isEmpty ? [] : text.lineList
        entry.place.sourceEnd = close + 1
        entry.place.outputEnd = close + 1
      }
    case .output:
      try changeEntry(line: open + 1, "output") { entry in
        entry.isVolatile = entry.isVolatile || words.contains("volatile")
        entry.place.outputEnd = close + 1
        let ending = isEmpty || words.contains("no-newline") ? "" : "\n"
        guard !(text + ending).isEmpty else { return }
        entry.outputs.append(OutputChunk(stream: words.contains("stderr") ? .error : .output, text: text + ending))
        entry.place.outputLines.append(open + 2)
      }
    case .predict: addQuestion(.predict, text, open)
    case .choice: addQuestion(.choice, text, open)
    case .task: addQuestion(.task, text, open)
    }
  }

  private func readWords(_ fence: Fence, kind: Fence.Kind, line: Int) throws(DocumentProblem) -> [String] {
    for word in fence.words where !kind.words.contains(word) {
      let known = kind.words.isEmpty ? "it takes none" : "it takes " + kind.words.joined(separator: ", ")
      throw lines.problem(line: line, "unknown word '\(word)' after '\(kind.rawValue)'; \(known)")
    }
    return fence.words
  }

  private mutating func beginEntry(source: String, open: Int, close: Int) {
    var entry = Entry(source: source, record: pending?.record)
    entry.place.recordLine = pending?.line ?? 0
    entry.place.line = open + 1
    entry.place.sourceEnd = close + 1
    entry.place.outputEnd = close + 1
    pending = nil
    parts.append(.entry(entry))
    entryIsOpen = true
  }

  private mutating func changeEntry(
    line: Int, _ name: String, _ change: (inout Entry) -> Void
  ) throws(DocumentProblem) {
    guard entryIsOpen, pending == nil, let last = parts.indices.last, case .entry(var entry) = parts[last] else {
      throw lines.problem(line: line, "this \(name) block must follow a python block, with nothing between them")
    }
    change(&entry)
    parts[last] = .entry(entry)
  }

  private mutating func addQuestion(_ kind: Question.Kind, _ text: String, _ open: Int) {
    entryIsOpen = false
    parts.append(.question(Question(kind: kind, text: text, line: open + 1)))
  }

  // MARK: The end of the file

  private mutating func finish() throws(DocumentProblem) {
    next = end
    if kind == .session && seal == .open {
      pending = nil
      dropUnfinishedEntry()
      try endProse()
      return
    }
    try endProse()
    if let pending {
      throw lines.problem(line: pending.line, "this comment must stand directly above a python block")
    }
  }

  /// Leaves out the last entry of a session if its time, which is written last, is missing.
  private mutating func dropUnfinishedEntry() {
    guard proseStart == nil else { return }
    if let last = parts.last, case .entry(let entry) = last, entry.record != nil, entry.seconds == nil {
      parts.removeLast()
    }
    entryIsOpen = false
  }
}
