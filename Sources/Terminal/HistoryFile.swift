#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A text file of one line an entry, opened for appending.
final class HistoryFile {
  /// Why the file cannot be used.
  struct Problem: Error {
    /// The system's words.
    let reason: String
  }

  /// More than this is never read: the end of a longer file counts.
  private static let readLimit = 16 << 20
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Opens or makes the file, and the folder above it.
  static func open(_ path: String) -> Result<HistoryFile, Problem> {
    makeFolders(above: path)
    let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC
    #if canImport(Glibc)
      let descriptor = Glibc.open(path, flags, 0o600)
    #else
      let descriptor = Darwin.open(path, flags, 0o600)
    #endif
    if descriptor < 0 { return .failure(Problem(reason: String(cString: strerror(errno)))) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return .failure(Problem(reason: "Not a regular file"))
    }
    return .success(HistoryFile(descriptor: descriptor))
  }

  /// The newest `limit` entries, oldest first.
  func read(limit: Int) -> [String] {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return [] }
    let size = Int(facts.st_size)
    let start = max(size - HistoryFile.readLimit, 0)
    var lines = bytes(from: start, count: size - start).split(separator: UInt8(ascii: "\n"))
    if start > 0 && !lines.isEmpty { lines.removeFirst() }
    return lines.suffix(limit).map { HistoryFile.unescaped($0) }
  }

  /// Adds an entry with one write. A failure (a full disk) loses this entry only.
  func append(_ entry: String) {
    var facts = stat()
    var line: [UInt8] = []
    if fstat(descriptor, &facts) == 0 && facts.st_size > 0 {
      // The last line of a session that was cut off in the middle of a write gets its end.
      let last = bytes(from: Int(facts.st_size) - 1, count: 1)
      if last.first != UInt8(ascii: "\n") { line.append(UInt8(ascii: "\n")) }
    }
    line += HistoryFile.escaped(entry)
    line.append(UInt8(ascii: "\n"))
    var done = 0
    while done < line.count {
      let count = line[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      done += count
    }
  }

  /// Bytes of the file, fewer where it ends.
  private func bytes(from start: Int, count: Int) -> [UInt8] {
    guard count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let read = pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(start + filled))
        if read < 0 && errno == EINTR { continue }
        if read <= 0 { return }
        filled += read
      }
    }
  }

  /// An entry as one line: newline, carriage return and backslash escaped.
  static func escaped(_ entry: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(entry.utf8.count + 8)
    for byte in entry.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): result += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case UInt8(ascii: "\r"): result += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
      default: result.append(byte)
      }
    }
    return result
  }

  /// The entry that `escaped` made a line of; damaged UTF-8 becomes replacement characters.
  static func unescaped(_ line: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if isEscaped {
        isEscaped = false
        switch byte {
        case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "r"): result.append(UInt8(ascii: "\r"))
        default: result.append(byte)
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Makes the missing folders above a path, for their owner only. What fails shows when the file is opened.
  private static func makeFolders(above path: String) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += part + "/"
      mkdir(folder, 0o700)
    }
  }
}
