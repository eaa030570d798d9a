import Interpreter

/// Keeps what an entry prints, in order, and hands it on to whoever shows it now.
final class EntryOutput: OutputSink {
  /// What an entry may print before the rest is shown but no longer kept.
  static let limit = 4 << 20

  /// Bytes of one stream.
  struct Piece {
    var isError: Bool
    var bytes: [UInt8]
  }

  /// Shows what is printed; nil keeps it only.
  var mirror: (any ProgramOutput)?
  private(set) var pieces: [Piece] = []
  private var count = 0

  /// Nothing kept yet.
  init(mirror: (any ProgramOutput)?) { self.mirror = mirror }

  func write(_ bytes: some Collection<UInt8>, to stream: OutputStream) {
    mirror?.write(bytes, to: stream)
    keep(bytes, isError: stream == .error)
  }

  /// Forgets what was kept.
  func begin() {
    pieces = []
    count = 0
  }

  private func keep(_ bytes: some Collection<UInt8>, isError: Bool) {
    guard count < Self.limit else { return }
    count += bytes.count
    if let last = pieces.indices.last, pieces[last].isError == isError {
      pieces[last].bytes.append(contentsOf: bytes)
    } else {
      pieces.append(Piece(isError: isError, bytes: Array(bytes)))
    }
    if count >= Self.limit {
      pieces.append(Piece(isError: isError, bytes: Array("\n[Longer output is not kept.]\n".utf8)))
    }
  }
}
