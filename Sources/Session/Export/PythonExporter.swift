/// Writes a document as a script that runs under Python with PyTorch and prints what the document shows.
///
/// Prose becomes comments. Expressions alone as a statement are displayed through `sys.displayhook`: in sessions as at the
/// prompt, elsewhere only those at the top level (see `EntryMode`).
/// A block that is recorded to end in an exception goes on after it, with the exception's last line printed; one that
/// does not compile, was interrupted or is a `%` command stands as a comment.
public struct PythonExporter {
  private let document: Document
  private let interlude: (Question) -> String?

  /// An exporter.
  /// - Parameter interlude: code for a question, such as the model answer of a task.
  public init(_ document: Document, interlude: @escaping (Question) -> String? = { _ in nil }) {
    self.document = document
    self.interlude = interlude
  }

  /// The script; ends with a newline.
  public var text: String {
    var blocks: [String] = []
    for part in document.parts {
      switch part {
      case .prose(let prose): blocks.append(comment(prose.text))
      case .question(let question):
        if let source = interlude(question) { blocks.append(script(source)) }
      case .entry(let entry): blocks.append(block(entry))
      }
    }
    var head = document.frontMatter.title.isEmpty ? "" : comment(document.frontMatter.title) + "\n"
    let kind = document.frontMatter.kind
    let origin = kind == .manual ? "page of the manual" : kind.rawValue
    head += "# Exported from a \(origin) of Taper; runs under PyTorch.\n"
    let body = blocks.joined(separator: "\n\n")
    if body.contains("_show(") { head += "from sys import displayhook as _show\n" }
    if document.entries.contains(where: { $0.source.contains("torch") }) {
      head += "import torch as _torch\n\n_torch.manual_seed(\(document.frontMatter.seed))\n"
    }
    return head + "\n" + body + "\n"
  }

  private func block(_ entry: Entry) -> String {
    let failure = PythonExporter.failure(entry)
    if entry.record?.state == .interrupted { return comment("Interrupted:\n" + entry.source) }
    if entry.source.hasPrefix("%") { return comment("At Taper's prompt:\n" + entry.source) }
    guard let failure else { return script(entry.source) }
    if ["SyntaxError", "IndentationError", "TabError"].contains(failure) {
      return comment("Does not compile (\(failure)):\n" + entry.source)
    }
    return "try:\n" + script(entry.source, indent: "    ")
      + "\nexcept Exception as _error:\n    print(f\"{type(_error).__name__}: {_error}\")"
  }

  /// The class of the exception that an entry ends with, by its record or by the traceback in its output.
  static func failure(_ entry: Entry) -> String? {
    if case .error(let kind, _) = entry.record?.state { return kind }
    guard let lines = entry.outputs.last(where: { $0.stream == .output })?.text.lineList,
      let head = lines.lastIndex(of: "Traceback (most recent call last):")
    else {
      // Errors of syntax have no head line.
      let last = entry.outputs.last?.text.lineList.last { !$0.isEmpty } ?? ""
      return ["SyntaxError", "IndentationError", "TabError"].first { last.hasPrefix($0 + ": ") }
    }
    let message = lines[(head + 1)...].first { !$0.hasPrefix(" ") && !$0.isEmpty } ?? "Exception"
    return String(message.prefix { $0 != ":" })
  }

  /// A source as a block of Markdown.
  static func fenced(_ source: String) -> String {
    let fence = Fence.around(source)
    return "\(fence)python\n\(source)\n\(fence)"
  }

  private func script(_ source: String, indent: String = "") -> String {
    var lines: [String] = []
    var functionIndent: Int?
    for statement in PythonStatement.split(source) {
      let depth = statement.indent.utf8.count
      if let outer = functionIndent, depth <= outer, !statement.word.isEmpty || statement.isExpression {
        functionIndent = nil
      }
      let isInside = functionIndent != nil || (depth > 0 && document.frontMatter.kind != .session)
      if functionIndent == nil, ["def", "class", "async"].contains(statement.word) { functionIndent = depth }
      let shown = statement.isExpression && !isInside ? displayed(statement) : statement.lines
      for (index, line) in shown.enumerated() {
        let isText = index < statement.beginsInString.count && statement.beginsInString[index]
        lines.append(isText || line.isEmpty ? line : indent + line)
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let isEmpty = lines.allSatisfy { $0.isEmpty || $0.hasPrefix(indent + "#") }
    if isEmpty && !indent.isEmpty { lines.append(indent + "pass") }
    return lines.joined(separator: "\n")
  }

  /// `_show(…)` around an expression; a plain `print(…)` displays nothing of its own and stays as it is.
  private func displayed(_ statement: PythonStatement) -> [String] {
    if statement.word == "print" && !statement.hasComma { return statement.lines }
    var lines = statement.lines
    let open = statement.hasComma ? "_show((" : "_show("
    let close = statement.hasComma ? "))" : ")"
    lines[0] = statement.indent + open + lines[0].dropFirst(statement.indent.count)
    if statement.hasComment || lines[lines.count - 1].hasSuffix("\\") {
      lines.append(statement.indent + close)
    } else {
      lines[lines.count - 1] += close
    }
    return lines
  }

  private func comment(_ text: String) -> String {
    text.withoutControls.lineList.map { $0.isEmpty ? "#" : "# \($0)" }.joined(separator: "\n")
  }
}
