import Foundation
import Testing

@testable import Lessons
@testable import Session

/// Damaged documents: a fixed-seed slice. They give a problem or a document, never a trap, and no control character.
@Suite("Damaged documents")
struct FuzzTests {
  /// A small generator of its own, so that the slice is the same everywhere.
  struct Random {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(bound, 1)))
    }
  }

  /// How many times the slice is run: `TAPER_SOAK=20 swift test` makes more than 20,000 files.
  static let scale = max(1, Int(ProcessInfo.processInfo.environment["TAPER_SOAK"] ?? "") ?? 1)

  static func damaged(_ bytes: [UInt8], _ random: inout Random) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.next(4) {
      guard !bytes.isEmpty else { break }
      switch random.next(6) {
      case 0: bytes = Array(bytes[..<random.next(bytes.count)])
      case 1: bytes[random.next(bytes.count)] ^= UInt8(1 << random.next(8))
      case 2: bytes.insert(UInt8(random.next(256)), at: random.next(bytes.count))
      case 3:
        let start = random.next(bytes.count)
        bytes.removeSubrange(start..<min(bytes.count, start + random.next(40)))
      case 4:
        var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
        lines.swapAt(random.next(lines.count), random.next(lines.count))
        bytes = Array(lines.joined(separator: [10]))
      default:
        var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
        lines.insert(lines[random.next(lines.count)], at: random.next(lines.count))
        bytes = Array(lines.joined(separator: [10]))
      }
    }
    return bytes
  }

  @Test("sessions that were truncated, flipped and shuffled never trap", arguments: [1, 2, 3])
  func sessions(seed: UInt64) {
    var random = Random(state: seed)
    let whole = Array(DocumentTests.session.text.utf8)
    let recorded = Array(ReplayTests.session(ReplayTests.sources, answers: ["yes"]).text.utf8)
    var readable = 0
    for round in 0..<400 * Self.scale {
      let bytes = Self.damaged(round % 2 == 0 ? whole : recorded, &random)
      guard let document = try? Document(bytes: bytes, file: "s.md") else { continue }
      readable += 1
      let again = try? Document(text: document.text, file: "s.md")
      // A last entry without its time counts as unfinished.
      let isWhole = document.entries.allSatisfy { $0.record == nil || $0.seconds != nil }
      #expect(
        again?.entries == document.entries || !isWhole,
        "seed \(seed), round \(round):\n\(String(decoding: bytes, as: UTF8.self))")
      let report = Replay(document, runner: FakeRunner(), platform: "test").check()
      #expect(!report.text.hasControls)
      _ = try? Replay.accept(bytes: bytes, file: "s.md", runner: FakeRunner(), platform: "test")
    }
    #expect(readable > 0)
  }

  @Test("lessons that were truncated, flipped and shuffled never trap", arguments: [4, 5])
  func lessons(seed: UInt64) {
    var random = Random(state: seed)
    let whole = Array(LessonTests.text.utf8)
    var readable = 0
    for _ in 0..<300 * Self.scale {
      let bytes = Self.damaged(whole, &random)
      _ = LessonChecker(platform: "test") { FakeRunner() }.problems(bytes: bytes, path: "l.md")
      guard let lesson = try? Lesson(bytes: bytes, path: "l.md") else { continue }
      readable += 1
      let runner = LessonRunner(lesson, runner: FakeRunner(), scratch: { FakeRunner() })
      var pieces = runner.start()
      for _ in 0..<20 {
        let lines = ["", "n", "b", "s", "h", "p", "%play", "2", "x", "z = x + y", "g 2", "r", "?"]
        pieces += runner.handle(line: lines[random.next(lines.count)])
      }
      #expect(pieces.filter { $0.text.hasControls } == [])
      _ = LessonProgress(
        text: String(decoding: Self.damaged(Array(runner.progress.text(lesson: "x").utf8), &random), as: UTF8.self))
    }
    #expect(readable > 0)
  }

  @Test("arbitrary bytes never trap")
  func noise() {
    var random = Random(state: 6)
    for _ in 0..<300 * Self.scale {
      let noise = (0..<random.next(300)).map { _ in UInt8(random.next(256)) }
      _ = try? Document(bytes: noise, file: "n.md")
      let dressed = Array("---\ntaper: 1\nkind: session\n---\n".utf8) + noise.map { $0 < 32 ? 10 : $0 & 127 }
      _ = try? Document(bytes: dressed, file: "n.md")
      let yaml = Array("---\n".utf8) + noise.map { $0 < 32 ? 10 : $0 & 127 } + Array("\n---\n".utf8)
      _ = try? Document(bytes: yaml, file: "n.md")
    }
  }
}
