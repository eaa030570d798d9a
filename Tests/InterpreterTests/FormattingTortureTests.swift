import Testing

@testable import Interpreter

@Suite("Formatting never traps")
struct FormattingTortureTests {
  /// A seeded generator (SplitMix64), so that a failure can be run again.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  @Test("random specs give a text or an error")
  func specs() {
    var generator = Generator(state: 1)
    let alphabet = Array("<>=^+- z#0123459,_.bcdeEfFgGnosxX%é".unicodeScalars.map(\.value))
    var texts = 0
    for _ in 0..<20000 {
      let spec = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      let value = Double(bitPattern: generator.next())
      let integer = IntegerValue.small(Int(truncatingIfNeeded: generator.next()))
      for result in [
        GoldenText.result { try FormatSpec.format(value, spec: spec, to: &$0) },
        GoldenText.result { try FormatSpec.format(integer, spec: spec, to: &$0) },
        GoldenText.result { try FormatSpec.format(text: spec, spec: spec, to: &$0) },
      ] where !result.hasPrefix("!") { texts += 1 }
    }
    #expect(texts > 1000)
  }

  @Test("the extremes of Int round, hash, print and read back")
  func extremes() throws {
    for value in [Int.min, Int.min + 1, -1, 0, 1, Int.max - 1, Int.max] {
      let integer = IntegerValue.small(value)
      var text: [UInt32] = []
      try FormatSpec.format(integer, spec: [], to: &text)
      #expect(try IntegerParsing.parse(text) == integer)
      #expect(NumberHash.hash(integer) == NumberHash.hash(integer.bigInt))
      #expect(try NumberRounding.round(integer, digits: .max) == integer)
      #expect(try NumberRounding.round(integer, digits: .min) == .small(0))
      #expect(try NumberRounding.round(1.5, digits: .max) == 1.5)
      #expect(try NumberRounding.round(1.5, digits: .min) == 0)
    }
  }
}
