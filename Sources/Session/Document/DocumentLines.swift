/// The lines of a file that is to be read as a document: valid UTF-8 without control characters.
struct DocumentLines {
  /// The name of the file in problems.
  let file: String
  /// Whether the last line has its newline.
  let endsWithNewline: Bool
  private let bytes: [UInt8]
  private var lines: [String] = []
  private var starts: [Int] = []

  /// Splits `bytes` at `\n` or `\r\n`; a byte order mark at the start is skipped. A character that is cut off at the
  /// end of the file takes its line with it.
  init(bytes: [UInt8], file: String) throws(DocumentProblem) {
    self.file = file
    let content: [UInt8]
    if let cut = DocumentLines.startOfCutCharacter(bytes) {
      content = Array(bytes[..<(bytes[..<cut].lastIndex(of: 10).map { $0 + 1 } ?? cut)])
    } else {
      content = bytes
    }
    self.bytes = content
    endsWithNewline = content.last == 10 || content.isEmpty
    var start = content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < content.count {
      let newline = content[start...].firstIndex(of: 10) ?? content.count
      var stop = newline
      if stop > start && stop < content.count && content[stop - 1] == 13 { stop -= 1 }
      let line = String(decoding: content[start..<stop], as: UTF8.self)
      let number = lines.count + 1
      if !line.utf8.elementsEqual(content[start..<stop]) {
        throw DocumentProblem(file: file, line: number, reason: "not UTF-8 text")
      }
      if let at = line.unicodeScalars.firstIndex(where: { $0.isControl }) {
        let column = line.unicodeScalars.distance(from: line.unicodeScalars.startIndex, to: at) + 1
        let name = "U+" + hexDigits(line.unicodeScalars[at].value, count: 4).uppercased()
        throw DocumentProblem(
          file: file, line: number, column: column, reason: "control character \(name) in the file")
      }
      lines.append(line)
      starts.append(start)
      start = newline + 1
    }
  }

  /// Number of lines.
  var count: Int { lines.count }

  /// A line by its index from 0, without its newline.
  subscript(index: Int) -> String { index >= 0 && index < lines.count ? lines[index] : "" }

  /// All bytes of the file before the line with this index.
  func bytes(before index: Int) -> ArraySlice<UInt8> {
    index >= 0 && index < starts.count ? bytes[..<starts[index]] : bytes[...]
  }

  /// A problem with a line, counted from 1.
  func problem(line: Int, _ reason: String) -> DocumentProblem {
    DocumentProblem(file: file, line: line, reason: reason)
  }

  /// Where the last character begins if its bytes are incomplete.
  private static func startOfCutCharacter(_ bytes: [UInt8]) -> Int? {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte < 0x80 { return nil }
      if byte >= 0xC0 {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        return length > back ? bytes.count - back : nil
      }
    }
    return nil
  }
}
