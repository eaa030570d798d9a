import CEditline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes of a descriptor with a queue of those that were read ahead. No signal ends a read by accident.
final class InputBytes {
  /// What waiting for a byte came to.
  enum Outcome: Equatable {
    /// The next byte.
    case byte(UInt8)
    /// Nobody will write any more.
    case end
    /// The time is over.
    case timeout
    /// A signal came; its flag says which.
    case signal
  }

  private let descriptor: Int32
  private var queue: [UInt8] = []
  private var next = 0

  /// Reads from `descriptor`.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether a byte can be had without waiting.
  var isWaiting: Bool { next < queue.count || taper_wait_for_input(descriptor, 0) == 1 }

  /// Whether bytes were read ahead and not taken yet.
  var hasQueue: Bool { next < queue.count }

  /// Takes the next byte, waiting at most `milliseconds` for it (for ever when negative).
  func take(milliseconds: Int32 = -1) -> Outcome {
    if next < queue.count {
      defer { next += 1 }
      return .byte(queue[next])
    }
    switch taper_wait_for_input(descriptor, milliseconds) {
    case 0: return .timeout
    case -1: return .signal
    default: break
    }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN ? .signal : .end }
    if count == 0 { return .end }
    queue = Array(buffer[..<count])
    next = 1
    return .byte(queue[0])
  }

  /// Puts bytes back in front of the queue.
  func putBack(_ bytes: [UInt8]) {
    queue = bytes + queue[next...]
    next = 0
  }

  /// Forgets what was read ahead.
  func discard() {
    queue = []
    next = 0
  }
}
