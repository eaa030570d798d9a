/// Earlier states of the buffer. What arrives between two drawings, and a word typed letter by letter, is one step.
struct UndoStack {
  private static let limit = 1_000
  private var states: [EditBuffer] = []
  private var last = EditBuffer("")
  private var isTyping = false

  /// Notes the buffer as it is now; a change of the text makes a step.
  mutating func observe(_ buffer: EditBuffer) {
    if buffer.text == last.text {
      if buffer.cursor != last.cursor { isTyping = false }
      last.cursor = buffer.cursor
      return
    }
    let added = buffer.cursor > 0 ? buffer.text[buffer.cursor - 1] : "\n"
    let isLetter =
      buffer.text.count == last.text.count + 1 && buffer.cursor == last.cursor + 1 && added != " " && added != "\n"
    if !(isTyping && isLetter) {
      states.append(last)
      if states.count > UndoStack.limit { states.removeFirst() }
    }
    isTyping = isLetter
    last = buffer
  }

  /// The state before the newest step.
  mutating func pop() -> EditBuffer? {
    guard let state = states.popLast() else { return nil }
    last = state
    isTyping = false
    return state
  }
}
