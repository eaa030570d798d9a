import Diagnostics
import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program before it runs: its text, or why there is none.
enum ProgramSource {
  /// A text that can be parsed.
  case text(SourceText)
  /// Nothing runs: what to print on standard error, and the exit status.
  case refused(String, status: Int32)

  /// Reads a file; `path` is absolute, and what tracebacks show.
  static func file(_ path: String) -> ProgramSource {
    guard let bytes = FileText.read(path) else {
      let code = errno
      if code == EISDIR { return .refused("taper: can't find '__main__' module in '\(path)'\n", status: 1) }
      let reason = String(cString: strerror(code))
      return .refused("taper: can't open file '\(path)': [Errno \(code)] \(reason)\n", status: 2)
    }
    return bytesOf(bytes, name: path, showsLines: true)
  }

  /// Takes bytes as a program, if they are text: CPython's words where they are not.
  static func bytesOf(_ bytes: [UInt8], name: String, showsLines: Bool) -> ProgramSource {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var line = 1
    for part in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      if let zero = part.firstIndex(of: 0) {
        let shown = String(decoding: part[..<zero], as: UTF8.self).filter { !$0.isControl }
        let place = "  File \"\(name)\", line \(line)\n    \(shown)\n"
        return .refused(place + "SyntaxError: source code cannot contain null bytes\n", status: 1)
      }
      if let bad = firstInvalidByte(part) {
        let byte = String(part[bad], radix: 16)
        let text =
          "SyntaxError: Non-UTF-8 code starting with '\\x\(byte)' in file \(name) on line \(line), but no encoding "
          + "declared; see https://peps.python.org/pep-0263/ for details\n"
        return .refused(text, status: 1)
      }
      line += 1
    }
    return .text(SourceText(name: name, bytes: bytes, showsLines: showsLines))
  }

  /// The index of the first byte that no UTF-8 text has there.
  private static func firstInvalidByte(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var index = bytes.startIndex
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): index += scalar.count
      case .error: return index
      case .emptyInput: return nil
      }
    }
  }
}

extension Character {
  /// Whether a terminal might obey it.
  fileprivate var isControl: Bool { unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) } }
}
