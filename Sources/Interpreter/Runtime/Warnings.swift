import Diagnostics

/// Warnings: where they point, and the way in for native code.
extension Interpreter {
  /// Where the program stands: the frame `level - 1` calls above the innermost one, frames of bundled code not counted.
  /// `text` is the line itself for sources that tracebacks may show.
  package func programPlace(level: Int) -> (file: String, line: Int, text: String, globals: DictObject)? {
    var left = max(level, 1)
    var index = depth - 1
    while index >= 0 {
      let frame = frames + index
      let code = frame.pointee.code.object
      index -= 1
      if code.source.name.hasPrefix("<bundled ") { continue }
      left -= 1
      if left > 0 { continue }
      let instruction = frame.pointee.next - code.instructions - 1
      let line = code.line(of: max(instruction, 0))
      let text = code.source.showsLines ? code.source.text(ofLine: line) : ""
      return (code.source.name, line, text, frame.pointee.globals.object)
    }
    return nil
  }

  /// Warns about a place that is given, as `warnings.warn_explicit` does.
  func warn(_ category: String, _ message: String, file: String, line: Int, text: String) throws(Raised) {
    guard moduleMakers["warnings"] != nil, let type = exceptionTypes[category] else {
      write("\(file):\(line): \(category): \(message)\n", to: .error)
      return
    }
    let emit = try getAttribute(.object(try importModule("warnings")), heap.intern("_emit"))
    defer { emit.release() }
    let texts = [string(message), string(file), string(text)]
    defer { for text in texts { text.release() } }
    try call(emit, [texts[0], .object(type), texts[1], .int(line), texts[2], texts[1], .false]).release()
  }

  /// Warns as `warnings.warn(message, category, stacklevel)` does: prints `file:line: Category: message`, or raises when
  /// a filter says so. Without a `warnings` module the text alone is printed.
  public func warn(_ category: String, _ message: String, stackLevel: Int = 1) throws(Raised) {
    guard moduleMakers["warnings"] != nil, let type = exceptionTypes[category] else {
      write("\(category): \(message)\n", to: .error)
      return
    }
    let warn = try getAttribute(.object(try importModule("warnings")), heap.intern("warn"))
    defer { warn.release() }
    let text = string(message)
    defer { text.release() }
    try call(warn, [text, .object(type), .int(stackLevel)]).release()
  }
}
