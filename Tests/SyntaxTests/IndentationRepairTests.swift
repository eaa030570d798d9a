import Syntax
import Testing

@Suite struct IndentationRepairTests {
  @Test("flat functions get their bodies back")
  func functions() {
    #expect(
      IndentationRepair.repair("import torch\ndef func1():\nx = 1\n# note\nprint(x)\ndef func2():\ny = 2\nprint(y)")
        == """
        import torch
        def func1():
            x = 1
            # note
            print(x)
        def func2():
            y = 2
            print(y)
        """)
  }

  @Test("an if in a loop has one line, the loop goes on")
  func loops() {
    #expect(
      IndentationRepair.repair("for _ in range(3):\nf = x\nif x is not None:\nx.zero()\nf.backward()\nprint(x)") == """
        for _ in range(3):
            f = x
            if x is not None:
                x.zero()
            f.backward()
            print(x)
        """)
  }

  @Test("text that parses or keeps some indentation is left alone")
  func untouched() {
    #expect(IndentationRepair.repair("x = 1") == nil)
    #expect(IndentationRepair.repair("if x:\n    y\n  z") == nil)
  }
}
