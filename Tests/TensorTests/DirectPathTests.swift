import Arrays
import Autograd
import Kernels
import Testing

@testable import Operators

/// Keeps every gradient that it is shown.
private final class KeepingHook: GradientHook {
  let name = "keep"
  var kept: [Tensor] = []
  func call(_ gradient: Tensor, _ context: TensorContext) throws(TensorError) -> Tensor? {
    kept.append(gradient)
    return nil
  }
  func traverse(_ visit: (AnyObject) -> Void) {}
}

@Suite("The short ways through backward, versions and in-place arithmetic")
struct DirectPathTests {
  let bench = Workbench()
  var context: TensorContext { bench.context }

  @Test("a gradient that a hook kept is not the start of the next backward")
  func keptSeed() throws {
    let x = try bench.scalar(3, grad: true)
    let hook = KeepingHook()
    _ = try x.registerHook(hook, context)
    try Operations.backward(context, try Operations.add(context, x, .int(1)))
    try Operations.fillInPlace(context, hook.kept[0], .int(7))
    try Operations.backward(context, try Operations.add(context, x, .int(1)))
    #expect(hook.kept.map(\.elements) == [[7], [1]])
    #expect(x.grad?.elements == [2])
  }

  @Test("a chain of several nodes gives what the list of roots gives")
  func chain() throws {
    var results: [[Double]?] = []
    for isList in [false, true] {
      let x = try bench.scalar(3, grad: true)
      let square = try Operations.power(context, x, .int(2))
      let y = try Operations.sub(context, .int(1), Operations.div(context, square, .int(4)))
      if isList { try Operations.backward(context, [y]) } else { try Operations.backward(context, y) }
      results.append(x.grad?.elements)
    }
    #expect(results == [[-1.5], [-1.5]])
  }

  @Test("a chain cannot be gone through twice without retain_graph")
  func twice() throws {
    let x = try bench.scalar(3, grad: true)
    let y = try Operations.power(context, x, .int(2))
    try Operations.backward(context, y, retainGraph: true)
    try Operations.backward(context, y)
    #expect(x.grad?.elements == [12])
    #expect(bench.failure { try Operations.backward(context, y) } == AutogradTests.freed)
  }

  @Test("a saved tensor that changed since is noticed in a chain")
  func changed() throws {
    let x = try bench.scalar(3, grad: true)
    let z = try Operations.mul(context, x, .int(1))
    let y = try Operations.power(context, z, .int(2))
    try Operations.fillInPlace(context, Operations.detach(context, z), .int(5))
    let message = bench.failure { try Operations.backward(context, y) }
    #expect(message.hasPrefix("RuntimeError: one of the variables needed for gradient computation has been modified"))
  }

  @Test(".data counts its own versions, and its aliases share them")
  func versions() throws {
    let x = try bench.scalar(3, grad: true)
    let data = Operations.data(context, x)
    try Operations.fillInPlace(context, data, .int(1))
    let alias = Operations.detach(context, data)
    try Operations.fillInPlace(context, alias, .int(2))
    #expect([x.version, data.version, alias.version] == [0, 2, 2])
  }

  @Test("a tensor keeps its version when its data is replaced")
  func replaced() throws {
    let x = try bench.scalar(3)
    try Operations.fillInPlace(context, x, .int(1))
    let source = try bench.scalar(5)
    try Operations.setData(x, source)
    try Operations.fillInPlace(context, source, .int(6))
    #expect([x.version, source.version] == [1, 1])
    #expect(x.elements == [6])
  }

  @Test("in-place arithmetic is written directly only where no history is due")
  func update() throws {
    let w = try bench.tensor([1, 2, 4])
    #expect(try Operations.update(context, w, .multiply, .double(0.5)))
    #expect(try Operations.update(context, w, .add, w))
    #expect(try Operations.update(context, w, .subtract, try bench.scalar(1)))
    #expect(w.elements == [0, 1, 3])
    #expect(w.version == 3)
    let tracked = try bench.tensor([1, 1, 1], grad: true)
    #expect(try !Operations.update(context, w, .add, tracked))
    #expect(try !Operations.update(context, tracked, .add, w))
    #expect(try !Operations.update(context, w, .add, try bench.tensor([1, 2])))
    #expect(w.elements == [0, 1, 3])
  }
}
