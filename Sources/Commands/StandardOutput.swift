import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The process's standard output and error, buffered by line when a terminal reads and by block otherwise.
public final class StandardOutput: OutputSink {
  private var buffer: [UInt8] = []
  private let isTerminal: Bool
  private static let limit = 1 << 13

  public init() { isTerminal = isatty(1) != 0 }

  public func write(_ bytes: some Collection<UInt8>, to stream: OutputStream) {
    switch stream {
    case .output:
      buffer.append(contentsOf: bytes)
      if buffer.count >= Self.limit || (isTerminal && buffer.contains(10)) { flush() }
    case .error:
      flush()
      Self.writeAll(Array(bytes), to: 2)
    }
  }

  /// Hands over what is buffered.
  public func flush() {
    Self.writeAll(buffer, to: 1)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes everything, whatever the kernel takes at a time; a closed pipe ends it quietly.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { raw in
      var start = 0
      while start < raw.count, let base = raw.baseAddress {
        let count = Interpreter_write(descriptor, base + start, raw.count - start)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }
        start += count
      }
    }
  }
}

/// `write(2)`, named apart from the method of the same name.
private func Interpreter_write(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
