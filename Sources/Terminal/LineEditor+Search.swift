/// The state of an incremental search.
struct HistorySearch {
  /// What is looked for.
  var pattern = ""
  /// Whether the next match is an older one.
  var isBackwards: Bool
  /// Index of the entry that was found.
  var found: Int?
  /// Whether the last look found nothing more.
  var hasFailed = false
  /// Where the search began.
  let start: Int

  /// Looks for the pattern, from the present match or, after `again`, behind it. Equal entries count once.
  mutating func find(in entries: [String], again: Bool) {
    guard !pattern.isEmpty else { return }
    let shown = found.map { entries[$0] }
    let matches = { (index: Int) in
      entries[index].contains(pattern) && !(again && entries[index] == shown)
    }
    let match: Int?
    if isBackwards {
      let end = found.map { again ? $0 : $0 + 1 } ?? start
      match = entries[..<min(end, entries.count)].indices.last(where: matches)
    } else {
      let first = found.map { again ? $0 + 1 : $0 } ?? start
      match = entries[min(first, entries.count)...].indices.first(where: matches)
    }
    hasFailed = match == nil
    if let match { found = match }
  }

  /// The row that is shown below the input.
  var caption: String {
    (hasFailed ? "no match, " : "") + (isBackwards ? "search back: " : "search forward: ") + pattern
  }
}

extension LineEditor {
  /// Incremental search through the history. Keys that are no search keys end it and then do what they always do.
  /// - Returns: whether the entry is finished (only when the input ends meanwhile).
  func search(backwards: Bool) -> Bool {
    let original = buffer
    let start = walk.flatMap { $0.recalled == original.string ? $0.index : nil } ?? history.entries.count
    var search = HistorySearch(isBackwards: backwards, start: start)
    defer { extras = [] }
    while true {
      if !bytes.isWaiting { draw(search, original: original) }
      let key = keys.read()
      switch key {
      case .character("\u{12}"), .character("\u{13}"):
        search.isBackwards = key == .character("\u{12}")
        search.find(in: history.entries, again: true)
      case .character("\u{7F}"), .character("\u{8}"):
        if !search.pattern.isEmpty { search.pattern.removeLast() }
        search.found = nil
        search.find(in: history.entries, again: false)
      case .character(let scalar) where scalar.value >= 0x20:
        search.pattern.unicodeScalars.append(scalar)
        search.find(in: history.entries, again: false)
      case .paste(let text):
        search.pattern += PastedText.cleaned(text)
        search.find(in: history.entries, again: false)
      case .character("\u{7}"), .character("\u{3}"), .escape:
        buffer = original
        return false
      case .signal:
        if Signals.isEnding || Signals.isInterrupted {
          buffer = original
          return false
        }
        handleRedrawFlags()
      case .end: return finish(.endOfFile)
      case .unknown: break
      case .character(let scalar):
        take(search, original: original)
        queue = [scalar.value]
        return false
      case .alt(let scalar):
        take(search, original: original)
        queue = [0x1B, scalar.value]
        return false
      case .named(let name):
        take(search, original: original)
        queue = name.rawValue.unicodeScalars.map(\.value)
        return false
      }
    }
  }

  /// Shows the match, its cursor where the pattern stands, and the pattern below.
  private func draw(_ search: HistorySearch, original: EditBuffer) {
    let caption = search.caption
    extras = [
      LayoutBuilder.row(caption, role: .note, columns: device.size.columns, style: device.style)
    ]
    draw(match(search) ?? original)
  }

  /// The match with the cursor at the pattern.
  private func match(_ search: HistorySearch) -> EditBuffer? {
    guard let found = search.found else { return nil }
    var match = EditBuffer(history.entries[found])
    let pattern = Array(search.pattern.unicodeScalars)
    if let position = match.text.indices.first(where: { match.text[$0...].starts(with: pattern) }) {
      match.cursor = position
    }
    return match
  }

  /// Makes the match the buffer, as if Up had led there.
  private func take(_ search: HistorySearch, original: EditBuffer) {
    guard let found = search.found else { return }
    var match = match(search) ?? original
    // A block is left at its end, so that Enter runs it.
    if match.string.contains("\n") { match.cursor = match.text.count }
    buffer = match
    walk = HistoryWalk(prefix: "", draft: original, index: found, recalled: match.string)
  }
}
