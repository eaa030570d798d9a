import Foundation
import Testing

@testable import Terminal

extension EditorTests {
  @Suite("random keys")
  struct RandomKeys {
    /// Six fixed seeds; a longer run (`make soak`) names their number in TAPER_FUZZ_SEEDS.
    static let seeds = 1...(ProcessInfo.processInfo.environment["TAPER_FUZZ_SEEDS"].flatMap { UInt64($0) } ?? 6)

    /// Types random keys; from time to time the screen is cleared, and what is drawn then has to be what stood there.
    @Test(
      "whatever is typed, the screen agrees with the buffer, and the prompt lives on",
      arguments: RandomKeys.seeds)
    func keys(seed: UInt64) {
      var generator = SeededGenerator(state: seed)
      let columns = [20, 33, 40, 80].randomElement(using: &generator) ?? 40
      let session = EditorSession(columns: columns, rows: 24)
      for round in 0..<40 {
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
          session.press(key(&generator))
        }
        // A key that does nothing takes a list of candidates away.
        session.press("\u{1B}[99~")
        let before = session.screen.textWithCursor
        session.press("\u{C}")
        let fresh = session.screen.textWithCursor
        // Input taller than the screen may show any part around its cursor.
        if fresh.hasPrefix(">>> ") {
          #expect(before.hasSuffix(fresh), "seed \(seed), round \(round)")
        }
        if round % 8 == 7 { session.press("\u{3}") }
        if round % 11 == 10 {
          session.press("\u{3}")
          session.resize(columns: Int.random(in: 12...90, using: &generator))
        }
      }
      session.press("\u{3}", "ok\r")
      #expect(session.entries(1).last == .text("ok"), "seed \(seed)")
      #expect(session.screen.mistakes == [], "seed \(seed)")
    }

    private func key(_ generator: inout SeededGenerator) -> String {
      let keys = [
        "a", "b", "x = 1", "def f(a):", "中文", "e\u{301}", "(", ")", " ", "\r", "\r", "\t", "\u{7F}", "\u{1B}[A",
        "\u{1B}[B",
        "\u{1B}[C", "\u{1B}[D", "\u{1}", "\u{5}", "\u{B}", "\u{15}", "\u{17}", "\u{19}", "\u{1F}", "\u{1B}b", "\u{1B}f",
        "\u{1B}d", "\u{1B}[3~", "\u{1B}[H", "\u{1B}[F", "\u{1B}\r", "\u{1B}[Z", "\u{10}", "\u{E}", "\u{12}f\u{12}\u{7}",
        "\u{12}x\u{5}", "\u{1B}[200~p1\n  p2\u{1B}[201~", "\u{1B}[99~", "\u{1B}OP", "\u{14}", "\u{1B}c", "\u{1B}u",
        "\u{1B}3",
        "0123456789012345678901234567890123456789", "\u{FF}", "😀",
      ]
      return keys.randomElement(using: &generator) ?? ""
    }
  }
}
