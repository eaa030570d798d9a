/// A source text with the name that tracebacks call it by, and an index of its lines.
public final class SourceText: Sendable {
  /// What a traceback prints after `File`: a path, `<stdin>` or `<string>`.
  public let name: String
  /// The text in UTF-8, line ends normalised to `\n`.
  public let bytes: [UInt8]
  /// Whether tracebacks may show lines of this text (CPython shows none for `<stdin>` and `<string>`).
  public let showsLines: Bool
  /// Offset of the first byte of each line.
  private let lineStarts: [Int32]

  /// Indexes `bytes`; `\r\n` and lone `\r` become `\n`.
  /// - Complexity: O(n) in the length of the text.
  public init(name: String, bytes: some Sequence<UInt8>, showsLines: Bool = true) {
    var normalised: [UInt8] = []
    var starts: [Int32] = [0]
    var previousWasReturn = false
    for byte in bytes {
      if byte == UInt8(ascii: "\n") && previousWasReturn {
        previousWasReturn = false
        continue
      }
      previousWasReturn = byte == UInt8(ascii: "\r")
      normalised.append(previousWasReturn ? UInt8(ascii: "\n") : byte)
      if normalised.last == UInt8(ascii: "\n") { starts.append(Int32(clamping: normalised.count)) }
    }
    self.name = name
    self.bytes = normalised
    self.showsLines = showsLines
    self.lineStarts = starts
  }

  /// A text from a Swift string.
  public convenience init(name: String, text: String, showsLines: Bool = true) {
    self.init(name: name, bytes: text.utf8, showsLines: showsLines)
  }

  /// Number of lines; a final newline does not start another one.
  public var lineCount: Int {
    lineStarts.last.map { Int($0) == bytes.count } == true ? lineStarts.count - 1 : lineStarts.count
  }

  /// The line (from 1) that holds the byte at `offset`.
  /// - Complexity: O(log lines).
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// Byte offset of the first byte of `line` (from 1).
  public func start(ofLine line: Int) -> Int { Int(lineStarts[min(max(line - 1, 0), lineStarts.count - 1)]) }

  /// The bytes of `line` (from 1) without its newline; empty past the end.
  public func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    guard line >= 1 && line <= lineStarts.count else { return [] }
    let start = Int(lineStarts[line - 1])
    let end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
    return bytes[start..<max(start, end)]
  }

  /// The text of `line` (from 1) without its newline.
  public func text(ofLine line: Int) -> String { String(decoding: bytes(ofLine: line), as: UTF8.self) }

  /// Column of the byte at `offset` in its line, counted in code points from 0.
  public func column(at offset: Int) -> Int {
    let start = start(ofLine: line(at: offset))
    return bytes[start..<min(max(offset, start), bytes.count)].count { $0 & 0xC0 != 0x80 }
  }

  /// The text that `range` covers.
  public func text(in range: SourceRange) -> String {
    String(decoding: bytes[min(Int(range.start), bytes.count)..<min(Int(range.end), bytes.count)], as: UTF8.self)
  }
}
