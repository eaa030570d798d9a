import Foundation
import Testing

@testable import Terminal

@Suite("the interpreter's thread")
struct InterpreterThreadTests {
  /// Recursion that no ordinary stack holds.
  private func depth(_ count: Int) -> Int {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1_000) { bytes in
      bytes.initialize(repeating: 1)
      return count == 0 ? 0 : depth(count - 1) + Int(bytes[count % 1_000])
    }
  }

  @Test("jobs run one after the other on one thread, which sees what the caller sees")
  func jobs() {
    let thread = InterpreterThread(stackBytes: 16 << 20)
    var values: [Int] = []
    for number in 0..<100 { thread.run { values.append(number) } }
    thread.end()
    #expect(values == Array(0..<100))
  }

  @Test("the stack is large")
  func stack() {
    #expect(runOnLargeStack(bytes: 256 << 20) { depth(50_000) } == 50_000)
  }

  @Test("a job that runs a job simply calls it")
  func nested() {
    let thread = InterpreterThread(stackBytes: 16 << 20)
    #expect(thread.run { thread.run { 1 } + 1 } == 2)
    thread.end()
  }

  @Test("a job can have its caller do something")
  func caller() {
    let thread = InterpreterThread(stackBytes: 16 << 20)
    let here = pthread_self()
    let (isCaller, isOther) = thread.run {
      let other = pthread_equal(here, pthread_self()) == 0
      return (thread.runOnCaller { pthread_equal(here, pthread_self()) != 0 }, other)
    }
    thread.end()
    #expect(isCaller && isOther)
  }

  @Test("after its end jobs run on the caller's stack")
  func ended() {
    let thread = InterpreterThread(stackBytes: 16 << 20)
    thread.end()
    #expect(thread.run { 3 } == 3)
  }
}
