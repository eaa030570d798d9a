extension Document {
  /// Reads a file; what keeps it from being read, and what is wrong in it, is a problem with the file's name.
  public static func load(_ path: String) throws(DocumentProblem) -> (document: Document, bytes: [UInt8]) {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try Files.read(path)
    } catch {
      throw DocumentProblem(file: path, line: 0, reason: error.reason)
    }
    return (try Document(bytes: bytes, file: path), bytes)
  }
}

extension Entry {
  /// The code as it looked at the prompt: `>>> ` before the first line, `... ` before the others; safe for a terminal,
  /// without a newline at the end.
  public var typedText: String {
    source.withoutControls.lineList.enumerated().map { ($0.offset == 0 ? ">>> " : "... ") + $0.element }
      .joined(separator: "\n")
  }
}
