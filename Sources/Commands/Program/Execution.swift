import Interpreter
import Terminal

/// The thread that the language runs on, and how Ctrl-C reaches it.
///
/// The main thread waits while the language runs. It is the only one that gets signals; what a handler noted there is
/// passed on to the interpreter's flag.
final class Execution {
  let thread: InterpreterThread
  /// The flag of the interpreters that run here.
  let interruptFlag = InterruptFlag()
  /// Requests that the language has not answered.
  private var unanswered = 0
  /// What to do when the language does not answer, or the program is to end: it cannot go on.
  var onDeaf: () -> Void = {}

  /// A thread with the stack that `Interpreter` expects.
  /// - Parameter listens: whether this process's signals are meant for what runs here.
  init(listens: Bool = true) {
    thread = InterpreterThread(stackBytes: 512 << 20)
    if listens { thread.whileWaiting = { [unowned self] in passOn() } }
  }

  deinit { thread.end() }

  /// Runs `body` on the thread and waits for it.
  func run<Result>(_ body: () -> Result) -> Result {
    unanswered = 0
    return thread.run(body)
  }

  /// Forgets a Ctrl-C that came when nothing ran.
  func clearInterrupt() {
    Signals.clearInterrupt()
    _ = interruptFlag.take()
  }

  private func passOn() {
    guard Signals.takeInterrupt() else { return }
    unanswered = interruptFlag.isSet ? unanswered + 1 : 0
    interruptFlag.set()
    if unanswered >= (Signals.isEnding ? 100 : 2) { onDeaf() }
  }
}
