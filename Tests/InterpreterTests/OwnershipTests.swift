import Diagnostics
import Foundation
import Library
import Testing

@testable import Interpreter

@Suite("Ownership")
struct OwnershipTests {
  /// Programs of the language's conformance folders, which need no tensors.
  static let programs: [URL] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Conformance")
    return ["language", "errors", "builtins"].flatMap { folder -> [URL] in
      let files = try? FileManager.default.contentsOfDirectory(
        at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
      return (files ?? []).filter { $0.pathExtension == "py" }.sorted { $0.path < $1.path }
    }
  }()

  /// Runs a program in a fresh `__main__` and drops everything it made.
  private func run(_ source: SourceText, in interpreter: Interpreter) {
    interpreter.resetMainModule()
    if case .raised(let exception) = interpreter.runProgram(source) { interpreter.discard(exception) }
    interpreter.resetMainModule()
    interpreter.heap.collectCycles()
    interpreter.heap.collectCycles()
  }

  @Test("a program that runs again leaves no object behind", arguments: programs)
  func leavesNothing(program: URL) throws {
    let text = try String(contentsOf: program, encoding: .utf8)
    try onLargeStack {
      let interpreter = Interpreter(Configuration(output: CapturedOutput()))
      StandardLibrary.register(in: interpreter)
      let source = SourceText(name: program.lastPathComponent, text: text)
      // The first runs fill caches (interned names, modules, warnings); after that nothing may grow.
      for _ in 0..<2 { run(source, in: interpreter) }
      let before = interpreter.heap.liveObjects
      #if DEBUG || INTERNAL_CHECKS
        let kinds = interpreter.heap.liveByKind
      #endif
      for _ in 0..<2 { run(source, in: interpreter) }
      #if DEBUG || INTERNAL_CHECKS
        for (kind, count) in interpreter.heap.liveByKind where count != kinds[kind, default: 0] {
          Issue.record("\(program.lastPathComponent): \(count - kinds[kind, default: 0]) more of kind \(kind)")
        }
      #endif
      #expect(interpreter.heap.liveObjects == before, "\(program.lastPathComponent)")
    }
  }

  @Test("cycles do not grow memory: a million self-referring lists are collected on the way")
  func cyclesAreCollected() throws {
    try onLargeStack {
      let interpreter = Interpreter(Configuration(output: CapturedOutput()))
      let source = SourceText(
        name: "t.py", text: "for i in range(1000000):\n    a = []\n    a.append(a)\n")
      run(source, in: interpreter)
      #expect(interpreter.heap.liveObjects < 100_000)
    }
  }

  @Test("a chain of a million links is freed without recursion")
  func longChains() throws {
    try onLargeStack(bytes: 8 << 20) {
      let interpreter = Interpreter(Configuration(output: CapturedOutput()))
      let source = SourceText(name: "t.py", text: "a = None\nfor i in range(1000000):\n    a = (a, i)\ndel a\n")
      let before = interpreter.heap.liveObjects
      run(source, in: interpreter)
      #expect(interpreter.heap.liveObjects < before + 1000)
    }
  }
}

/// Runs `body` on a thread with a stack like the interpreter's own.
func onLargeStack(bytes: Int = 512 << 20, _ body: @escaping () throws -> Void) throws {
  nonisolated(unsafe) let body = body
  nonisolated(unsafe) var failure: (any Error)?
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    do { try body() } catch { failure = error }
    done.signal()
  }
  thread.stackSize = bytes
  thread.start()
  done.wait()
  if let failure { throw failure }
}
