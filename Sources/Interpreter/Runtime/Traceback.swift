import Diagnostics
import Syntax

/// Where a SyntaxError points.
struct SyntaxDetail {
  let source: SourceText
  let problem: SyntaxProblem
}

/// Tracebacks as CPython 3.11 prints them.
extension Interpreter {
  /// The whole report of an uncaught exception, chained exceptions first.
  public func traceback(of exception: ExceptionObject) -> String {
    var report = ""
    var chain: [(exception: ExceptionObject, link: String)] = []
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(exception)]
    var current = exception
    while true {
      if current.cause.isKind(.exception) {
        let cause = current.cause.unsafeAs(ExceptionObject.self)
        guard seen.insert(ObjectIdentifier(cause)).inserted else { break }
        chain.append((current, "The above exception was the direct cause of the following exception:"))
        current = cause
      } else if current.context.isKind(.exception), !current.suppressesContext {
        let context = current.context.unsafeAs(ExceptionObject.self)
        guard seen.insert(ObjectIdentifier(context)).inserted else { break }
        chain.append((current, "During handling of the above exception, another exception occurred:"))
        current = context
      } else {
        break
      }
    }
    append(current, to: &report)
    for (exception, link) in chain.reversed() {
      report += "\n\(link)\n\n"
      append(exception, to: &report)
    }
    return report
  }

  /// Prints the whole report of an exception value to standard error; anything else is said to be none.
  package func printReport(of value: Value) {
    guard value.isKind(.exception) else {
      return write("TypeError: print_exception(): Exception expected for value, \(typeName(value)) found\n", to: .error)
    }
    write(traceback(of: value.unsafeAs(ExceptionObject.self)), to: .error)
  }

  private func append(_ exception: ExceptionObject, to report: inout String) {
    if !exception.traceback.isEmpty {
      report += "Traceback (most recent call last):\n"
      appendFrames(exception.traceback.reversed(), to: &report)
    }
    if let syntax = exception.syntax {
      for line in syntax.problem.lines(in: syntax.source).dropLast() { report += line + "\n" }
    }
    report += summary(of: exception) + "\n"
    for note in notes(of: exception) { report += note + "\n" }
  }

  private func notes(of exception: ExceptionObject) -> [String] {
    guard let list = exception.attributes.get(heap.intern("__notes__"), in: exception.type), list.isKind(.list) else {
      return []
    }
    return list.unsafeAs(ListObject.self).elements.map { (try? strText($0)) ?? "<note str() failed>" }
  }

  /// Frames of bundled code are not the learner's and are left out; repeated frames are counted as CPython does.
  func appendFrames(_ entries: [TracebackEntry], to report: inout String) {
    var lastText = ""
    var repeats = 0
    func flush() {
      if repeats > 3 {
        report += "  [Previous line repeated \(repeats - 3) more time\(repeats - 3 == 1 ? "" : "s")]\n"
      }
      repeats = 0
    }
    for entry in entries where !entry.code.source.name.hasPrefix("<bundled ") {
      let key = "\(entry.code.source.name)\u{0}\(entry.code.line(of: entry.instruction))\u{0}\(entry.code.name.text)"
      if key == lastText {
        repeats += 1
        if repeats > 3 { continue }
      } else {
        flush()
        lastText = key
        repeats = 1
      }
      appendFrame(entry, to: &report)
    }
    flush()
  }

  /// The frames of the program from the outermost to the innermost, as `traceback.format_stack()` lists them.
  public var stackText: String {
    var text = ""
    for index in 0..<depth {
      let frame = frames + index
      let code = frame.pointee.code.takeUnretainedValue()
      if code.source.name.hasPrefix("<bundled ") { continue }
      let instruction = frame.pointee.next - code.instructions - 1
      let line = code.line(of: max(instruction, 0))
      text += "  File \"\(code.source.name)\", line \(line), in \(code.name.text)\n"
      guard code.source.showsLines else { continue }
      let blanks: Set<UInt8> = [32, 9, 12]
      let full = code.source.bytes(ofLine: line).drop { blanks.contains($0) }
      let stripped = String(decoding: full.reversed().drop { blanks.contains($0) }.reversed(), as: UTF8.self)
      if !stripped.isEmpty { text += "    \(stripped)\n" }
    }
    return text
  }

  func appendFrame(_ entry: TracebackEntry, to report: inout String) {
    let source = entry.code.source
    let range = entry.code.positions[entry.instruction]
    let line = source.line(at: Int(range.start))
    report += "  File \"\(source.name)\", line \(line), in \(entry.code.name.text)\n"
    guard source.showsLines else { return }
    let full = source.bytes(ofLine: line)
    let blanks: Set<UInt8> = [32, 9, 12]
    let leading = full.prefix { blanks.contains($0) }.count
    let text = String(decoding: full, as: UTF8.self)
    let stripped = String(
      decoding: full.dropFirst(leading).reversed().drop { blanks.contains($0) }.reversed(), as: UTF8.self)
    guard !stripped.isEmpty else { return }
    report += "    \(stripped)\n"
    if let carets = Carets.under(range, in: source, line: line, text: text, stripped: stripped) {
      report += "    \(carets)\n"
    }
  }

  /// `Type: message` with "Did you mean" where CPython has it.
  public func summary(of exception: ExceptionObject) -> String {
    let type = exception.type
    let prefix = ["builtins", "__main__"].contains(type.moduleName) ? "" : type.moduleName + "."
    let name = prefix + type.qualifiedName
    var message: String
    if let syntax = exception.syntax {
      message = syntax.problem.message
    } else {
      message = (try? strText(.object(exception))) ?? "<exception str() failed>"
    }
    clearException()
    if let hint = suggestion(for: exception) { message += hint }
    return message.isEmpty ? name : "\(name): \(message)"
  }

  private func suggestion(for exception: ExceptionObject) -> String? {
    guard let missing = exception.missingName else { return nil }
    var candidates: [String] = []
    if missing.receiver.isNone {
      if let entry = exception.traceback.first {
        candidates += entry.code.localNames.map(\.text)
        candidates += exception.visibleGlobals ?? []
      }
      candidates += builtins.namespace.pairs.compactMap { pair in
        pair.key.isKind(.string) ? pair.key.unsafeAs(StringObject.self).text : nil
      }
    } else {
      candidates = directory(of: missing.receiver)
      if !missing.name.hasPrefix("_") { candidates = candidates.filter { !$0.hasPrefix("_") } }
    }
    if let found = Diagnostics.suggestion(for: missing.name, among: candidates) {
      return ". Did you mean: '\(found)'?"
    }
    return nil
  }

  /// The names that `dir(value)` lists, unsorted.
  func directory(of value: Value) -> [String] {
    var found: Set<String> = []
    func add(_ dictionary: DictObject) {
      for pair in dictionary.pairs where pair.key.isKind(.string) {
        found.insert(pair.key.unsafeAs(StringObject.self).text)
      }
    }
    if value.isKind(.module) {
      add(value.unsafeAs(ModuleObject.self).namespace)
      return Array(found)
    }
    let type = value.isKind(.type) ? value.unsafeAs(TypeObject.self) : type(of: value)
    for base in type.mro { for name in base.memberNames { found.insert(name.text) } }
    found.insert("__class__")
    if type.isUserDefined {
      found.formUnion(type.slots == nil ? ["__dict__", "__module__", "__weakref__"] : ["__module__"])
    }
    if let container = value.container, !value.isKind(.type) {
      if let dictionary = container.attributes.dictionary {
        add(dictionary.object)
      } else {
        for index in 0..<Int(container.attributes.count) { found.insert(type.sharedKeys[index].text) }
      }
    }
    return Array(found)
  }
}

/// The line of carets below a source line.
enum Carets {
  /// Carets for `range`, or nil when they would say nothing (the whole line).
  static func under(_ range: SourceRange, in source: SourceText, line: Int, text: String, stripped: String) -> String? {
    let lineStart = source.start(ofLine: line)
    let lineBytes = source.bytes(ofLine: line)
    let start = max(Int(range.start) - lineStart, 0)
    let isOneLine = source.line(at: max(Int(range.end) - 1, Int(range.start))) == line
    let end = isOneLine ? min(Int(range.end) - lineStart, lineBytes.count) : lineBytes.count
    guard start < end else { return nil }
    func columns(_ offset: Int) -> Int {
      width(of: String(decoding: lineBytes.prefix(offset), as: UTF8.self))
    }
    let leading = text.unicodeScalars.prefix { $0 == " " || $0 == "\t" || $0 == "\u{c}" }.count
    let first = columns(start) - leading
    var last = columns(end) - leading
    let whole = width(of: stripped)
    if !isOneLine { last = whole }
    guard first >= 0, first < last else { return nil }
    let anchors = isOneLine ? anchors(range, in: source) : nil
    if anchors == nil && first == 0 && last >= whole { return nil }
    var carets = String(repeating: " ", count: first)
    if let anchors {
      let left = columns(Int(anchors.start) - lineStart) - leading
      let right = columns(Int(anchors.end) - lineStart) - leading
      carets += String(repeating: "~", count: max(left - first, 0))
      carets += String(repeating: "^", count: max(right - left, 0))
      carets += String(repeating: "~", count: max(last - right, 0))
    } else {
      carets += String(repeating: "^", count: last - first)
    }
    return carets
  }

  /// Columns of a terminal that a text takes: East Asian wide characters take two.
  private static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      sum + (scalar.value >= 0x1100 && wide.contains { $0.contains(scalar.value) } ? 2 : 1)
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF,
    0x1B000...0x1B2FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]

  /// The operator of a binary operation or the brackets of a subscript inside `range`.
  private static func anchors(_ range: SourceRange, in source: SourceText) -> SourceRange? {
    let segment = SourceText(name: "", text: source.text(in: range))
    guard let statements = try? Parser.parse(segment), statements.count == 1,
      case .expression(let expression) = statements[0].kind
    else { return nil }
    let base = Int(range.start)
    switch expression.kind {
    case .binary(_, let left, let right):
      var index = Int(left.range.end)
      // Closing parentheses and blanks stand between the operand and the operator.
      while index < Int(right.range.start), [32, 41, 9, 92, 10].contains(segment.bytes[index]) { index += 1 }
      guard index < Int(right.range.start) else { return nil }
      var end = index + 1
      if end < Int(right.range.start), segment.bytes[end] == segment.bytes[index] { end += 1 }
      return SourceRange(start: base + index, end: base + end)
    case .subscript(let value, let index):
      var open = Int(value.range.end)
      while open < Int(index.range.start), segment.bytes[open] != 91 { open += 1 }
      return SourceRange(start: base + open, end: base + Int(expression.range.end))
    default: return nil
    }
  }
}
