extension LineEditor {
  /// What reading a line without an editor came to.
  private enum PlainLine {
    case line(String)
    case interrupted
    case end
  }

  /// Reads an entry without an editor: the terminal's own line editing, or a pipe. Prompts are for people only.
  func readPlainEntry() -> PromptInput {
    var text = ""
    var isFirst = true
    while true {
      if device.isInteractive { device.write(isFirst ? prompt : continuation) }
      switch readPlainLine() {
      case .interrupted:
        bytes.discard()
        if device.isInteractive { device.write("\n") }
        return .interrupted
      case .end:
        if device.isInteractive { device.write("\n") }
        return isFirst ? .endOfFile : plainText(text)
      case .line(let line) where readsOneLine: return .text(line)
      case .line(let line):
        text += (isFirst ? "" : "\n") + line
        isFirst = false
      }
      let edited = EditBuffer(text)
      if text.allSatisfy({ $0 == " " || $0 == "\t" }) { return .text("") }
      if callbacks.isComplete(edited.judged) != .incomplete { return plainText(text) }
      if device.isInteractive && edited.endsInTwoBlankLines { return plainText(text) }
    }
  }

  private func plainText(_ text: String) -> PromptInput {
    let text = LineEditor.trimmed(text)
    if remembersEntry { history.append(text) }
    return .text(text)
  }

  /// Reads up to a newline; a last line without one counts.
  private func readPlainLine() -> PlainLine {
    var line: [UInt8] = []
    while true {
      switch bytes.take() {
      case .byte(UInt8(ascii: "\n")):
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return .line(String(decoding: line, as: UTF8.self))
      case .byte(let byte): line.append(byte)
      case .end: return line.isEmpty ? .end : .line(String(decoding: line, as: UTF8.self))
      case .timeout: break
      case .signal:
        if Signals.isEnding { return .end }
        if Signals.isInterrupted { return .interrupted }
        // A resize or a return from a stop means nothing here.
        lowerRedrawFlags()
      }
    }
  }
}
