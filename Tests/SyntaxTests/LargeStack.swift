import Foundation

/// What `body` gives on a thread with the large stack that the interpreter's thread has; test threads have a small
/// one, and debug builds have fat frames.
func onLargeStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
  let box = Box<Result>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    box.value = body()
    done.signal()
  }
  thread.stackSize = 64 << 20
  thread.start()
  done.wait()
  return box.value
}

/// A result on its way between threads; the semaphore orders the accesses.
private final class Box<Value>: @unchecked Sendable {
  var value: Value?
}
