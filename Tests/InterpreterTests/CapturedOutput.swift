import Interpreter

/// Keeps what is printed.
final class CapturedOutput: OutputSink {
  private(set) var text = ""
  func write(_ bytes: some Collection<UInt8>, to stream: OutputStream) {
    text += String(decoding: bytes, as: UTF8.self)
  }
}
