import Diagnostics
import Interpreter
import Syntax
import Terminal

/// What the editor has to know of the language.
enum PythonEditing {
  /// Callbacks that complete names of `interpreter`'s `__main__`; without one none.
  static func callbacks(interpreter: @escaping () -> Interpreter?) -> EditorCallbacks {
    EditorCallbacks(
      isComplete: isComplete, highlight: highlight,
      complete: { text, offset in
        guard let interpreter = interpreter() else { return [] }
        return complete(text, offset, interpreter)
      },
      indentation: indentation)
  }

  /// Whether Enter runs the text.
  static func isComplete(_ text: String) -> InputState {
    if text.hasPrefix("%") { return .complete }
    return switch Parser.completeness(of: SourceText(name: "<stdin>", text: text)) {
    case .complete: .complete
    case .incomplete: .incomplete
    case .invalid: .invalid
    }
  }

  /// Colours as the lexer sees them.
  static func highlight(_ text: String) -> [StyledSpan] {
    Lexer.highlight(SourceText(name: "", text: text)).map { range, role in
      StyledSpan(range: Int(range.start)..<Int(range.end), role: self.role(of: role))
    }
  }

  private static func role(of role: TokenRole) -> Role {
    switch role {
    case .keyword, .decorator: .keyword
    case .builtin, .definition: .name
    case .number: .number
    case .string: .string
    case .comment: .comment
    case .failure: .error
    case .operation: .operator
    case .name: .plain
    }
  }

  /// White space for the line after `text`: as the line before, deeper after a colon, less deep after what leaves a
  /// block.
  static func indentation(_ text: String) -> String {
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let margin = String(line.prefix { $0 == " " || $0 == "\t" })
    let code = codeOnly(line)
    if code.hasSuffix(":") { return margin + "    " }
    let word = code.prefix { $0.isLetter }
    if ["return", "pass", "break", "continue", "raise"].contains(word), margin.hasSuffix("    ") {
      return String(margin.dropLast(4))
    }
    return margin
  }

  /// A line without its comment and the white space around what is left.
  private static func codeOnly(_ line: Substring) -> Substring {
    let spans = Lexer.highlight(SourceText(name: "", text: String(line)))
    var code = line
    if let comment = spans.last(where: { $0.1 == .comment }) {
      code = line.prefix(upTo: line.utf8.index(line.utf8.startIndex, offsetBy: Int(comment.0.start)))
    }
    while code.last == " " || code.last == "\t" { code.removeLast() }
    return code.drop { $0 == " " || $0 == "\t" }
  }

  /// Names and attributes that begin as the word before the cursor does.
  static func complete(_ text: String, _ offset: Int, _ interpreter: Interpreter) -> [Candidate] {
    let before = Array(text.utf8.prefix(offset))
    var start = before.count
    while start > 0, before[start - 1].isWordPart || before[start - 1] == UInt8(ascii: ".") { start -= 1 }
    var path = String(decoding: before[start...], as: UTF8.self).split(
      separator: ".", omittingEmptySubsequences: false
    ).map(String.init)
    guard let prefix = path.popLast(), path.allSatisfy({ !$0.isEmpty }) else { return [] }
    if path.isEmpty && prefix.isEmpty { return [] }
    var names = path.isEmpty ? interpreter.visibleNames() + keywords : interpreter.attributeNames(of: path)
    // Names with an underscore are shown to whoever types one.
    if !prefix.hasPrefix("_") { names.removeAll { $0.hasPrefix("_") } }
    let range = (before.count - prefix.utf8.count)..<before.count
    return Set(names).filter { $0.hasPrefix(prefix) }.sorted().map { Candidate(range: range, insertion: $0) }
  }

  private static let keywords = [
    "False", "None", "True", "and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass",
    "raise", "return", "try", "while", "with", "yield",
  ]
}

extension UInt8 {
  /// Whether a name may hold this byte.
  fileprivate var isWordPart: Bool {
    self >= 0x80 || self == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
