import Foundation
import Testing

@testable import Terminal

extension EditorTests {
  @Suite("signals")
  struct SignalFlags {
    @Test("SIGINT raises the flag that the interpreter polls, and nothing else; a new computation lowers it")
    func interrupt() {
      Signals.install()
      defer { for number in [SIGINT, SIGHUP, SIGTERM, SIGWINCH, SIGCONT, SIGPIPE] { signal(number, SIG_DFL) } }
      let flag = Signals.interruptFlag
      Signals.clearInterrupt()
      #expect(flag.pointee == 0)
      kill(getpid(), SIGINT)
      for _ in 0..<10_000 where !Signals.isInterrupted { usleep(100) }
      #expect(Signals.isInterrupted && flag.pointee == 1 && !Signals.isEnding)
      Signals.clearInterrupt()
      #expect(!Signals.isInterrupted)
    }

    @Test("the interpreter's thread takes no signal: the caller does, and the job sees the flag")
    func job() {
      Signals.install()
      defer { for number in [SIGINT, SIGHUP, SIGTERM, SIGWINCH, SIGCONT, SIGPIPE] { signal(number, SIG_DFL) } }
      Signals.clearInterrupt()
      let thread = InterpreterThread(stackBytes: 16 << 20)
      let isBlocked = thread.run {
        var mask = sigset_t()
        pthread_sigmask(SIG_BLOCK, nil, &mask)
        return [SIGINT, SIGHUP, SIGTERM, SIGWINCH].allSatisfy { sigismember(&mask, $0) == 1 }
      }
      thread.run {
        kill(getpid(), SIGINT)
        for _ in 0..<10_000 where !Signals.isInterrupted { usleep(100) }
      }
      #expect(isBlocked && Signals.isInterrupted)
      Signals.clearInterrupt()
      thread.end()
    }

    @Test("the thread that waits passes Ctrl-C on to a flag of the job's own")
    func passedOn() {
      Signals.install()
      defer { for number in [SIGINT, SIGHUP, SIGTERM, SIGWINCH, SIGCONT, SIGPIPE] { signal(number, SIG_DFL) } }
      Signals.clearInterrupt()
      let thread = InterpreterThread(stackBytes: 16 << 20)
      let own = NSConditionLock(condition: 0)
      thread.whileWaiting = {
        if Signals.takeInterrupt() {
          own.lock()
          own.unlock(withCondition: 1)
        }
      }
      let stopped = thread.run {
        kill(getpid(), SIGINT)
        return own.lock(whenCondition: 1, before: Date(timeIntervalSinceNow: 20))
      }
      #expect(stopped && !Signals.isInterrupted)
      own.unlock()
      thread.end()
    }

    @Test("writing into a closed pipe fails and ends nothing")
    func closedPipe() throws {
      Signals.install()
      defer { for number in [SIGINT, SIGHUP, SIGTERM, SIGWINCH, SIGCONT, SIGPIPE] { signal(number, SIG_DFL) } }
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      let device = TerminalDevice(input: 0, output: pipe.fileHandleForWriting.fileDescriptor)
      #expect(!device.write("x"))
    }
  }
}
