import Diagnostics
import Syntax
import Testing

/// A small generator of random numbers with a fixed seed.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(sides, 1)))
  }
}

@Suite struct FuzzTests {
  @Test("mutated programs never trap")
  func mutations() {
    let pieces = [
      "(", ")", "[", "]", "{", "}", ":", ",", "=", "*", "**", "if ", "else", "for ", "in ", "lambda ", "\n", "\n  ",
      "\t", "'", "\"\"\"", "f'{", "}'", "\\", "0x", "1e", "1_", "é", "print ", "yield ", "match ", "@", "->", ".", "\0",
    ]
    let seeds = SyntaxErrorTests.entries.map { Array($0[0].utf8) }
    var dice = Dice(state: 20_261_124)
    var parsed = 0
    for _ in 0..<4_000 {
      var text = seeds[dice.roll(seeds.count)] + [10] + seeds[dice.roll(seeds.count)]
      for _ in 0...dice.roll(4) {
        let position = dice.roll(text.count)
        switch dice.roll(3) {
        case 0: text.insert(contentsOf: Array(pieces[dice.roll(pieces.count)].utf8), at: position)
        case 1: text.removeSubrange(position..<min(text.count, position + 1 + dice.roll(4)))
        default: text[position] = UInt8(dice.roll(256))
        }
        if text.isEmpty { text = [32] }
      }
      let source = SourceText(name: "t.py", bytes: text)
      do {
        _ = try Parser.parse(source)
        parsed += 1
      } catch {
        #expect(error.lines(in: source).count >= 2)
      }
      _ = Parser.completeness(of: source)
      _ = Lexer.highlight(source)
    }
    #expect(parsed > 0)
  }
}
