/// Warnings of native code.
extension Interpreter {
  /// Shows a warning once for each text and place, as CPython prints it: at the innermost frame of the learner.
  public func warn(_ category: String, _ message: String) {
    var index = depth - 1
    while index > 0, frames[index].code.takeUnretainedValue().source.name.hasPrefix("<bundled ") { index -= 1 }
    guard index >= 0 else { return }
    let frame = frames[index]
    let code = frame.code.takeUnretainedValue()
    let line = code.line(of: max(frame.next - code.instructions - 1, 0))
    guard shownWarnings.insert("\(code.source.name)\u{0}\(line)\u{0}\(category)\u{0}\(message)").inserted else { return }
    var text = "\(code.source.name):\(line): \(category): \(message)\n"
    if code.source.showsLines {
      let source = code.source.text(ofLine: line)
      let stripped = String(source.drop { $0 == " " || $0 == "\t" })
      if !stripped.isEmpty { text += "  \(stripped)\n" }
    }
    write(text, to: .error)
  }

  /// `format(value, specification)`; owned.
  public func format(_ value: Value, _ specification: Value) throws(Raised) -> Value {
    try formatField(value, conversion: 0, specification: specification)
  }
}
