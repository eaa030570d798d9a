/// Where Up and Down are in the history.
struct HistoryWalk {
  /// Entries have to start with this.
  let prefix: String
  /// What was being typed; it comes back below the newest entry.
  let draft: EditBuffer
  /// Index of the entry that is shown; the count of entries for the draft.
  var index: Int
  /// The entry that is shown, as long as nobody changes it.
  var recalled: String
}

extension LineEditor {
  /// Up: a line higher in the block, or back in the history.
  func moveUp() {
    var edited = buffer
    guard edited.isOnFirstLine else { return move(&edited, lines: -1) }
    recallPrevious(filtered: true)
  }

  /// Down: a line lower in the block, or forward in the history.
  func moveDown() {
    var edited = buffer
    guard edited.isOnLastLine else { return move(&edited, lines: 1) }
    recallNext(filtered: true)
  }

  private func move(_ edited: inout EditBuffer, lines: Int) {
    let column = goal.flatMap { $0.cursor == edited.cursor ? $0.column : nil } ?? edited.column
    edited.move(lines: lines, column: column)
    goal = (column, edited.cursor)
    buffer = edited
  }

  /// Shows the entry before; `filtered` ones start with what stands before the cursor when the walk begins.
  func recallPrevious(filtered: Bool) {
    let edited = buffer
    var walk = currentWalk(edited, filtered: filtered)
    let prefix = filtered ? walk.prefix : ""
    guard let index = history.previous(before: walk.index, prefix: prefix, current: edited.string) else { return }
    recall(index, in: &walk)
  }

  /// Shows the entry behind, and at the end what was being typed.
  func recallNext(filtered: Bool) {
    let edited = buffer
    var walk = currentWalk(edited, filtered: filtered)
    guard walk.index < history.entries.count else { return }
    let prefix = filtered ? walk.prefix : ""
    if let index = history.next(after: walk.index, prefix: prefix, current: edited.string) {
      recall(index, in: &walk)
    } else {
      buffer = walk.draft
      self.walk = nil
    }
  }

  private func recall(_ index: Int, in walk: inout HistoryWalk) {
    walk.index = index
    walk.recalled = history.entries[index]
    buffer = EditBuffer(walk.recalled)
    self.walk = walk
  }

  /// The walk that is under way, or a new one when the text was changed.
  private func currentWalk(_ edited: EditBuffer, filtered: Bool) -> HistoryWalk {
    if let walk, walk.recalled == edited.string { return walk }
    return HistoryWalk(
      prefix: filtered ? edited.stringBeforeCursor : "", draft: edited, index: history.entries.count, recalled: "")
  }
}
