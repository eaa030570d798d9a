import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a stream of the language leads; `Session` has a type of the same name.
public typealias LanguageStream = OutputStream

/// An output that holds text back until it is flushed.
public protocol ProgramOutput: OutputSink {
  /// Hands over what is held back.
  func flush()
  /// What stands on the last line of standard output since its newline; a prompt has to come after it.
  var openLine: String { get }
  /// Somebody else ended the line, such as Enter that was echoed.
  func noteLineEnd()
}

/// The process's standard output and error, buffered by line when a terminal reads and by block otherwise.
public final class StandardOutput: ProgramOutput {
  private static let limit = 1 << 13
  private var buffer: [UInt8] = []
  private var lastLine: [UInt8] = []
  private let isTerminal: Bool

  /// Whether the reader of standard output went away, so that nothing more is written.
  public private(set) var isClosed = false
  /// Called once when the reader goes away.
  public var onClosed: () -> Void = {}

  /// The two streams of this process.
  public init() { isTerminal = isatty(1) == 1 }

  public var openLine: String { String(decoding: lastLine, as: UTF8.self) }

  public func write(_ bytes: some Collection<UInt8>, to stream: OutputStream) {
    switch stream {
    case .output:
      guard !isClosed else { return }
      buffer.append(contentsOf: bytes)
      if isTerminal { noteLine(bytes) }
      if buffer.count >= Self.limit || (isTerminal && buffer.contains(10)) { flush() }
    case .error:
      flush()
      _ = Self.writeAll(Array(bytes), to: 2)
      if isTerminal { noteLine(bytes) }
    }
  }

  public func flush() {
    guard !buffer.isEmpty else { return }
    let isWritten = Self.writeAll(buffer, to: 1)
    buffer.removeAll(keepingCapacity: true)
    if !isWritten && !isClosed {
      isClosed = true
      onClosed()
    }
  }

  public func noteLineEnd() { lastLine.removeAll() }

  private func noteLine(_ bytes: some Collection<UInt8>) {
    // A line longer than any screen needs no memory.
    if lastLine.count > 4096 { lastLine.removeAll() }
    for byte in bytes {
      if byte == 10 || byte == 13 { lastLine.removeAll(keepingCapacity: true) } else { lastLine.append(byte) }
    }
  }

  /// Writes everything, whatever the kernel takes at a time; false when nobody reads any more.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { raw in
      var start = 0
      while start < raw.count, let base = raw.baseAddress {
        let count = systemWrite(descriptor, base + start, raw.count - start)
        if count < 0 && errno == EINTR { continue }
        if count < 0 && errno == EAGAIN {
          var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&entry, 1, -1)
          continue
        }
        if count <= 0 { return false }
        start += count
      }
      return true
    }
  }
}

/// `write(2)`, named apart from the method of the same name.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
