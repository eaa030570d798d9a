#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What went wrong with a file, in the system's words.
public struct FileProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// The path as it was given.
  public var path: String
  /// The system's message, such as `No such file or directory`.
  public var reason: String

  init(path: String, code: Int32) {
    self.path = path
    reason = String(cString: strerror(code))
  }

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// `path: reason`.
  public var description: String { "\(path): \(reason)" }
}

/// The few things that documents need of the file system.
public enum Files {
  /// The whole file; at most `limit` bytes.
  public static func read(_ path: String, limit: Int = 64 << 20) throws(FileProblem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileProblem(path: path, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { systemRead(file, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileProblem(path: path, code: errno)
      }
      bytes += buffer[..<count]
      if bytes.count > limit { throw FileProblem(path: path, reason: "larger than \(limit) bytes") }
    }
  }

  /// Replaces the file in one step: a reader or a crash sees the old text or the new one, never a part.
  public static func replace(_ path: String, with text: String) throws(FileProblem) {
    let draft = "\(path).\(getpid()).tmp"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(0o644))
    guard file >= 0 else { throw FileProblem(path: path, code: errno) }
    let failure = write(Array(text.utf8), to: file)
    close(file)
    if let failure {
      unlink(draft)
      throw FileProblem(path: path, code: failure)
    }
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw FileProblem(path: path, code: code)
    }
  }

  /// Writes all bytes; the error number where that fails.
  static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress?.advanced(by: done), $0.count - done) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += count
    }
    return nil
  }

  /// Makes a folder and those above it, for this user only.
  public static func makeFolder(_ path: String) throws(FileProblem) {
    if isFolder(path) { return }
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.utf8.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    if mkdir(path, mode_t(0o700)) != 0 && errno != EEXIST { throw FileProblem(path: path, code: errno) }
  }

  /// The names in a folder in the order of their bytes, hidden ones left out; empty where it cannot be read.
  public static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a folder is there.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The path with links followed; nil where there is no such file.
  public static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}
