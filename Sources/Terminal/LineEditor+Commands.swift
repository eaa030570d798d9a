extension LineEditor {
  /// Runs a command on the buffer. True when the entry is finished.
  func perform(_ command: EditCommand) -> Bool {
    var edited = buffer
    let kills: Bool
    switch command {
    case .killToEnd, .killToStart, .deleteWordLeft, .deleteBlankLeft, .deleteWordRight: kills = true
    default: kills = false
    }
    defer { killedLast = kills }
    switch command {
    case .enter: return enter()
    case .interrupt: return finish(.interrupted)
    case .endOrDelete where edited.text.isEmpty: return finish(.endOfFile)
    case .suspend: suspend()
    case .paste: paste()
    case .tab: completeAtCursor()
    case .searchBack: return search(backwards: true)
    case .searchForward: return search(backwards: false)
    case .up: moveUp()
    case .down: moveDown()
    case .historyPrevious: recallPrevious(filtered: false)
    case .historyNext: recallNext(filtered: false)
    case .clearScreen: screen.clear()
    case .undo:
      undo.observe(edited)
      if let earlier = undo.pop() { buffer = earlier }
    case .nothing: break
    default:
      edit(&edited, command)
      buffer = edited
    }
    return false
  }

  /// Commands that look at nothing but the buffer.
  private func edit(_ edited: inout EditBuffer, _ command: EditCommand) {
    switch command {
    case .left: edited.cursor = edited.previousCharacter
    case .right: edited.cursor = edited.nextCharacter
    case .wordLeft: edited.cursor = edited.previousWord
    case .wordRight: edited.cursor = edited.nextWord
    case .lineStart: edited.cursor = edited.lineStart
    case .lineEnd: edited.cursor = edited.lineEnd
    case .bufferStart: edited.cursor = 0
    case .bufferEnd: edited.cursor = edited.text.count
    case .newline: edited.insert("\n" + callbacks.indentation(edited.stringBeforeCursor))
    case .backTab: _ = edited.dedent()
    case .backspace:
      let indentation = edited.lineBeforeCursor
      if !indentation.isEmpty && indentation.allSatisfy({ $0 == " " }) {
        edited.delete(edited.cursor - ((indentation.count - 1) % 4 + 1)..<edited.cursor)
      } else {
        edited.delete(edited.previousCharacter..<edited.cursor)
      }
    case .delete, .endOrDelete: edited.delete(edited.cursor..<edited.nextCharacter)
    case .deleteWordLeft: kill(&edited, edited.previousWord..<edited.cursor, before: true)
    case .deleteBlankLeft: kill(&edited, edited.previousBlank..<edited.cursor, before: true)
    case .deleteWordRight: kill(&edited, edited.cursor..<edited.nextWord, before: false)
    case .killToEnd:
      let end = edited.lineEnd == edited.cursor ? edited.nextCharacter : edited.lineEnd
      kill(&edited, edited.cursor..<end, before: false)
    case .killToStart: kill(&edited, edited.lineStart..<edited.cursor, before: true)
    case .yank: edited.insert(killed)
    default: break
    }
  }

  /// Takes text out for `yank`; kills in a row add up.
  private func kill(_ edited: inout EditBuffer, _ range: Range<Int>, before: Bool) {
    let text = edited.delete(range)
    if !killedLast { killed = "" }
    killed = before ? text + killed : killed + text
  }

  /// Enter: runs the entry, or starts another line.
  private func enter() -> Bool {
    var edited = buffer
    if readsOneLine { return finish(.text(edited.string)) }
    // Keys that wait already are a paste by a terminal that cannot mark it: it brings its own indentation.
    let isTyped = !bytes.takeBurst()
    if edited.isOnLastLine {
      let text = edited.judged
      if text.allSatisfy(\.isWhitespace) && !text.contains("\n") { return finish(.text("")) }
      if walk?.recalled == edited.string { return accept(edited) }
      if callbacks.isComplete(text) != .incomplete { return accept(edited) }
      if isTyped && edited.endsInTwoBlankLines { return accept(edited) }
    }
    edited.insert("\n" + (isTyped ? callbacks.indentation(edited.stringBeforeCursor) : ""))
    buffer = edited
    return false
  }

  /// Hands the text out, without blank lines at its end.
  func accept(_ edited: EditBuffer) -> Bool {
    let text = LineEditor.trimmed(edited.string)
    if remembersEntry { history.append(text) }
    return finish(.text(text))
  }

  /// A text without blank lines at its end.
  static func trimmed(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Ends the reading.
  func finish(_ entry: PromptInput) -> Bool {
    extras = []
    finishDrawing(buffer)
    outcome = entry
    return true
  }

  /// Puts a paste in as it is, but for its prompts. Its own indentation takes the place of one that stands there.
  private func paste() {
    var edited = buffer
    var text = PastedText.cleaned(pasted)
    pasted = ""
    if readsOneLine {
      text = String(text.prefix { $0 != "\n" })
    } else if edited.text.isEmpty {
      text = PastedText.withoutCommonIndentation(text)
    } else if edited.isInIndentation, let first = text.first, first == " " || first == "\t" {
      edited.delete(edited.lineStart..<edited.cursor)
    }
    edited.insert(text)
    buffer = edited
  }
}
