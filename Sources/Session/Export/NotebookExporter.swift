/// Writes a document as a notebook for Jupyter (nbformat 4.5), outputs included.
///
/// A first cell seeds the generator and asks Jupyter to display every expression, as blocks of documents do. Cells that
/// are recorded to end in an exception carry the tag `raises-exception`.
public struct NotebookExporter {
  private let document: Document
  private let interlude: (Question) -> String?

  /// An exporter.
  /// - Parameter interlude: code for a question, such as the model answer of a task.
  public init(_ document: Document, interlude: @escaping (Question) -> String? = { _ in nil }) {
    self.document = document
    self.interlude = interlude
  }

  /// The notebook; ends with a newline.
  public var text: String {
    var cells: [JSONText] = []
    func add(_ kind: String, _ source: String, outputs: [JSONText] = [], raises: Bool = false) {
      let tags: [(String, JSONText)] = raises ? [("tags", .array([.string("raises-exception")]))] : []
      var cell: [(String, JSONText)] = [
        ("cell_type", .string(kind)), ("id", .string("cell-\(cells.count + 1)")), ("metadata", .object(tags)),
        ("source", lines(source)),
      ]
      if kind == "code" { cell += [("execution_count", .null), ("outputs", .array(outputs))] }
      cells.append(.object(cell))
    }
    if !document.frontMatter.title.isEmpty { add("markdown", "# \(document.frontMatter.title)") }
    add("code", setup)
    for part in document.parts {
      switch part {
      case .prose(let prose): add("markdown", prose.text)
      case .question(let question):
        if let source = interlude(question) { add("code", source) }
      case .entry(let entry):
        if entry.record?.state == .interrupted {
          add("markdown", "Interrupted:\n\n" + PythonExporter.fenced(entry.source))
        } else {
          let raises = PythonExporter.failure(entry) != nil
          add("code", entry.source, outputs: entry.outputs.map(output), raises: raises)
        }
      }
    }
    let notebook = JSONText.object([
      ("cells", .array(cells)),
      (
        "metadata",
        .object([
          (
            "kernelspec",
            .object([
              ("display_name", .string("Python 3")), ("language", .string("python")), ("name", .string("python3")),
            ])
          ), ("language_info", .object([("name", .string("python"))])),
        ])
      ), ("nbformat", .int(4)), ("nbformat_minor", .int(5)),
    ])
    return notebook.pretty() + "\n"
  }

  private var setup: String {
    var text = "%config InteractiveShell.ast_node_interactivity = \"all\""
    if document.entries.contains(where: { $0.source.contains("torch") }) {
      text += "\nimport torch as _torch\n_ = _torch.manual_seed(\(document.frontMatter.seed))"
    }
    return text
  }

  private func output(_ chunk: OutputChunk) -> JSONText {
    .object([
      ("name", .string(chunk.stream == .error ? "stderr" : "stdout")), ("output_type", .string("stream")),
      ("text", lines(chunk.text)),
    ])
  }

  /// Text as notebooks hold it: a list of lines, each but the last with its newline.
  private func lines(_ text: String) -> JSONText {
    var lines = text.lineList.map { $0 + "\n" }
    if let last = lines.popLast(), last != "\n" { lines.append(String(last.dropLast())) }
    return .array(lines.map(JSONText.string))
  }
}
