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
  /// How many bytes came from the descriptor so far.
  private var total = 0
  /// Whether the newest bytes came several at once: a paste, not a hand.
  private var isBurst = false
  /// Whether the pause that ends a burst was waited for already.
  private var isBurstOver = false
  /// Called with the number of bytes that came so far whenever there is nothing left to do but wait; for tests.
  var whenIdle: ((Int) -> Void)?

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
    if let whenIdle, milliseconds < 0, !isWaiting { whenIdle(total) }
    switch taper_wait_for_input(descriptor, milliseconds) {
    case 0: return .timeout
    case -1: return .signal
    default: break
    }
    queue = []
    next = 0
    let count = fill()
    if count < 0 { return errno == EINTR || errno == EAGAIN ? .signal : .end }
    if count == 0 { return .end }
    isBurst = count > 1
    isBurstOver = false
    next = 1
    return .byte(queue[0])
  }

  /// After a burst, reads all that follows within moments: what was pasted is kept here, where the terminal does not
  /// echo it while an entry runs. True when bytes wait.
  func takeBurst() -> Bool {
    guard isBurst && !isBurstOver else { return isWaiting }
    while queue.count - next < InputBytes.queueLimit && taper_wait_for_input(descriptor, InputBytes.burstPause) == 1 {
      if fill() <= 0 { break }
    }
    isBurstOver = true
    return hasQueue
  }

  /// Longest pause inside of a paste, in milliseconds.
  private static let burstPause: Int32 = 15
  /// More than this is not read ahead.
  private static let queueLimit = 1 << 20

  /// Reads once into the queue; returns what `read` does.
  private func fill() -> Int {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      queue += buffer[..<count]
      total += count
    }
    return count
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
