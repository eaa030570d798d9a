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
    let counts = onLargeStack { mutate() }
    #expect(counts?.unexplained == 0)
    #expect((counts?.parsed ?? 0) > 100)
  }
}

/// Valid programs to begin with.
private let programs = [
  "import torch\nfrom torch import nn as n, optim\nx = torch.tensor([[1., 2], [3, 4e-1]], requires_grad=True)\n",
  "class Net(nn.Module):\n    def __init__(self, *a, k=1, **b):\n        super().__init__()\n        self.l = a[0]\n",
  "for i, (a, *b) in enumerate(zip(x, y)):\n    if a and not b or i in c: continue\n    else:\n        break\n",
  "try:\n    with a as b, c: pass\nexcept (A, B) as e:\n    raise C from e\nfinally:\n    del x[1:2, ...], y.z\n",
  "print(f'{x!r:>{w}} {y = } {{}}', \"\"\"a\nb\"\"\", b'\\x00', r'\\', sep='')\n",
  "f = lambda a, /, b=2, *, c: (yield) if a else [x for x in y if x > 0 for z in w]\nd = {1: 2, **e}\n",
  "@a.b(1)\ndef g(x: int = 1, *y: str) -> None:\n    global z; z += 1; assert x, y\n    return x if y else -z ** 2\n",
]

/// Parses four thousand mutations of the sources of the error table.
private func mutate() -> (parsed: Int, unexplained: Int) {
  let pieces = [
    "(", ")", "[", "]", "{", "}", ":", ",", "=", "*", "**", "if ", "else", "for ", "in ", "lambda ", "\n", "\n  ",
    "\t", "'", "\"\"\"", "f'{", "}'", "\\", "0x", "1e", "1_", "é", "print ", "yield ", "match ", "@", "->", ".", "\0",
  ]
  let seeds = SyntaxErrorTests.entries.map { Array($0[0].utf8) }
  let valid = programs.map { Array($0.utf8) }
  var dice = Dice(state: 20_261_124)
  var parsed = 0
  var unexplained = 0
  for _ in 0..<4_000 {
    var text = valid[dice.roll(valid.count)] + [10]
    text += dice.roll(2) == 0 ? valid[dice.roll(valid.count)] : seeds[dice.roll(seeds.count)]
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
      if error.message.isEmpty || error.lines(in: source).count < 2 { unexplained += 1 }
    }
    _ = Parser.completeness(of: source)
    _ = Lexer.highlight(source)
  }
  return (parsed, unexplained)
}
