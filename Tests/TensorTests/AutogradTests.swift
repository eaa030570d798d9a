import Arrays
import Autograd
import Kernels
import Testing

@testable import Operators

/// A hook made of a closure.
private final class ClosureHook: GradientHook {
  let name = "<lambda>"
  let body: (Tensor) throws(TensorError) -> Tensor?
  init(_ body: @escaping (Tensor) throws(TensorError) -> Tensor?) { self.body = body }
  func call(_ gradient: Tensor, _ context: TensorContext) throws(TensorError) -> Tensor? { try body(gradient) }
  func traverse(_ visit: (AnyObject) -> Void) {}
}

@Suite("The tape")
struct AutogradTests {
  let bench = Workbench()
  var context: TensorContext { bench.context }
  static let freed =
    "RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already "
    + "been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify "
    + "retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after "
    + "calling backward."

  @Test("the gradient of a square accumulates in the leaf")
  func accumulates() throws {
    let x = try bench.scalar(10, grad: true)
    for expected in [20.0, 40, 60] {
      try bench.backward(try Operations.power(context, x, .int(2)))
      #expect(x.grad?.elements == [expected])
    }
  }

  @Test("a later gradient is added to the same tensor, with create_graph to a new one")
  func accumulatesInPlace() throws {
    let x = try bench.scalar(3, grad: true)
    try bench.backward(try Operations.power(context, x, .int(2)))
    let first = x.grad
    try bench.backward(try Operations.power(context, x, .int(2)))
    #expect(x.grad === first)
    try bench.backward(try Operations.power(context, x, .int(2)), create: true)
    #expect(x.grad !== first)
    #expect(first?.elements == [12])
    #expect(x.grad?.elements == [18])
  }

  @Test("mean of a vector gives each element its share")
  func vector() throws {
    let x = try bench.tensor([10, 20, 30, 40], grad: true)
    let f = try Operations.add(context, Operations.power(context, x, .int(2)), .int(20))
    let mean = try Operations.mean(context, f)
    #expect(mean.gradFn?.name == "MeanBackward0")
    try bench.backward(mean)
    #expect(x.grad?.elements == [5, 10, 15, 20])
  }

  @Test("only scalars have an implied gradient")
  func implied() throws {
    let x = try bench.tensor([1, 2], grad: true)
    let message = bench.failure { try bench.backward(try Operations.mul(context, x, .int(2))) }
    #expect(message == "RuntimeError: grad can be implicitly created only for scalar outputs")
  }

  @Test("a tensor without history cannot be differentiated")
  func noHistory() throws {
    let message = bench.failure { try bench.backward(try bench.scalar(1)) }
    #expect(message == "RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn")
  }

  @Test("a given gradient must have the shape of the root")
  func givenShape() throws {
    let x = try bench.tensor([1, 2, 3], grad: true)
    let y = try Operations.mul(context, x, .int(2))
    let message = bench.failure {
      try Operations.backward(context, [y], gradients: [try bench.tensor([1, 1])])
    }
    #expect(
      message
        == "RuntimeError: Mismatch in shape: grad_output[0] has a shape of torch.Size([2]) and output[0] has a shape of torch.Size([3])."
    )
  }

  @Test("a second backward fails only where values were saved")
  func secondBackward() throws {
    let x = try bench.scalar(3, grad: true)
    let sum = try Operations.add(context, x, .int(1))
    try bench.backward(sum)
    try bench.backward(sum)
    #expect(x.grad?.elements == [2])
    for y in [
      try Operations.mul(context, x, x), try Operations.mul(context, x, .int(2)),
      try Operations.power(context, x, .int(2)),
      try Operations.exp(context, x),
    ] {
      try bench.backward(y)
      #expect(bench.failure { try bench.backward(y) } == Self.freed)
    }
  }

  @Test("retain_graph keeps what a second backward needs")
  func retain() throws {
    let x = try bench.scalar(3, grad: true)
    let y = try Operations.mul(context, x, x)
    try bench.backward(y, retain: true)
    try bench.backward(y)
    #expect(x.grad?.elements == [12])
  }

  @Test("higher derivatives come from create_graph")
  func higher() throws {
    let x = try bench.scalar(2, grad: true)
    var y = try Operations.power(context, x, .int(4))
    var values: [Double] = []
    for _ in 0..<4 {
      guard let slope = try Operations.grad(context, outputs: [y], inputs: [x], createGraph: true)[0] else { return }
      values += slope.elements
      y = slope
    }
    #expect(values == [32, 48, 48, 24])
  }

  @Test("a saved tensor that was modified in place is noticed")
  func versions() throws {
    let x = try bench.tensor([1, 2, 3], grad: true)
    let y = try Operations.exp(context, x)
    try bench.inPlace("add", overload: 1, .tensor(y), .scalar(.int(1)))
    let hint =
      "Hint: enable anomaly detection to find the operation that failed to compute its gradient, with "
      + "torch.autograd.set_detect_anomaly(True, check_nan=False)."
    #expect(
      bench.failure { try bench.backward(try Operations.sum(context, y)) }
        == "RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: "
        + "[torch.DoubleTensor [3]], which is output 0 of Exp, is at version 1; expected version 0 instead. \(hint)")
    let w = try bench.tensor([1, 1, 1])
    let z = try Operations.mul(context, x, w)
    try bench.inPlace("add", overload: 1, .tensor(w), .scalar(.int(1)))
    #expect(
      bench.failure { try bench.backward(try Operations.sum(context, z)) }
        == "RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: "
        + "[torch.DoubleTensor [3]] is at version 1; expected version 0 instead. \(hint)")
  }

  @Test("an in-place operation on a saved result is fine when the result is what it left")
  func inPlaceSavesResult() throws {
    let x = try bench.tensor([0, 1], grad: true)
    let y = try Operations.mul(context, x, .int(1))
    try bench.inPlace("exp", .tensor(y))
    #expect(y.gradFn?.name == "ExpBackward0")
    try bench.backward(try Operations.sum(context, y))
    #expect(x.grad?.elements == y.elements)
  }

  @Test("leaves that require a gradient refuse in-place operations, and so do their views")
  func leaves() throws {
    let x = try bench.tensor([1, 2], grad: true)
    #expect(
      bench.failure { try bench.inPlace("add", overload: 1, .tensor(x), .scalar(.int(1))) }
        == "RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.")
    let view = try Operations.select(context, x, 0, 0)
    #expect(
      bench.failure { try bench.inPlace("add", overload: 1, .tensor(view), .scalar(.int(1))) }
        == "RuntimeError: a view of a leaf Variable that requires grad is being used in an in-place operation.")
    context.gradEnabled = false
    try bench.inPlace("add", overload: 1, .tensor(x), .scalar(.int(1)))
    #expect(x.elements == [2, 3])
  }

  @Test("an in-place operation on a view rebases the history of its base")
  func views() throws {
    let x = try bench.tensor([1, 2, 3], grad: true)
    let y = try Operations.mul(context, x, .int(1))
    let v = try Operations.select(context, y, 0, 1)
    try bench.inPlace("mul", overload: 1, .tensor(v), .scalar(.int(5)))
    #expect(Operations.gradFn(v, context)?.name == "AsStridedBackward0")
    #expect(y.gradFn?.name == "CopySlices")
    #expect(y.elements == [1, 10, 3])
    try bench.backward(try Operations.sum(context, y), retain: true)
    #expect(x.grad?.elements == [1, 5, 1])
    x.grad = nil
    try bench.backward(v)
    #expect(x.grad?.elements == [0, 5, 0])
  }

  @Test("an in-place operation on a base shows in the history of its views")
  func base() throws {
    let x = try bench.tensor([1, 2, 3], grad: true)
    let y = try Operations.mul(context, x, .int(1))
    let v = try Operations.select(context, y, 0, 1)
    try bench.inPlace("mul", overload: 1, .tensor(y), .scalar(.int(5)))
    try bench.backward(v)
    #expect(x.grad?.elements == [0, 5, 0])
  }

  @Test("indexed assignment routes gradients to the value and away from what it covers")
  func assignment() throws {
    let x = try bench.tensor([1, 2, 3], grad: true)
    let w = try bench.scalar(7, grad: true)
    let y = try Operations.mul(context, x, .int(2))
    try Operations.setIndex(context, y, [.int(0)], w)
    #expect(y.gradFn?.name == "CopySlices")
    try bench.backward(try Operations.sum(context, y))
    #expect(x.grad?.elements == [0, 2, 2])
    #expect(w.grad?.elements == [1])
  }

  @Test("views of one unbind refuse in-place operations")
  func multipleViews() throws {
    let x = try bench.tensor([1, 2, 3], grad: true)
    let parts = try Operations.unbind(context, try Operations.mul(context, x, .int(1)))
    #expect(
      bench.failure { try bench.inPlace("mul", overload: 1, .tensor(parts[0]), .scalar(.int(2))) }
        == "RuntimeError: Output 0 of Unbind is a view and is being modified inplace. This view is the output of a function that "
        + "returns multiple views. Such functions do not allow the output views to be modified inplace. You should replace the "
        + "inplace operation by an out-of-place one.")
  }

  @Test("multiplying in place by a tensor that requires a gradient keeps both derivatives")
  func multipliesInPlace() throws {
    let x = try bench.tensor([2, 3], grad: true)
    let w = try bench.tensor([5, 7], grad: true)
    let y = try Operations.mul(context, x, .int(1))
    try bench.inPlace("mul", .tensor(y), .tensor(w))
    try bench.backward(try Operations.sum(context, y))
    #expect(x.grad?.elements == [5, 7])
    #expect(w.grad?.elements == [2, 3])
  }

  @Test("grad returns the gradients of inputs and leaves .grad alone")
  func gradFunction() throws {
    let x = try bench.scalar(3, grad: true)
    let y = try bench.scalar(4, grad: true)
    let z = try Operations.mul(context, Operations.mul(context, x, x), y)
    let result = try Operations.grad(context, outputs: [z], inputs: [x, y], retainGraph: true)
    #expect(result[0]?.elements == [24])
    #expect(result[1]?.elements == [9])
    #expect(x.grad == nil)
    let other = try bench.scalar(1, grad: true)
    #expect(
      bench.failure { _ = try Operations.grad(context, outputs: [z], inputs: [other], retainGraph: true) }
        == "RuntimeError: The differentiated Tensor at index 0 appears to not have been used in the graph. Set allow_unused=True "
        + "if this is the desired behavior.")
    #expect(try Operations.grad(context, outputs: [z], inputs: [other], retainGraph: true, allowUnused: true)[0] == nil)
    #expect(
      try Operations.grad(context, outputs: [z], inputs: [other], retainGraph: true, materializeGrads: true)[0]?
        .elements == [0])
  }

  @Test("grad with respect to an intermediate tensor")
  func intermediate() throws {
    let x = try bench.scalar(3, grad: true)
    let y = try Operations.mul(context, x, .int(2))
    let z = try Operations.power(context, y, .int(2))
    #expect(try Operations.grad(context, outputs: [z], inputs: [y])[0]?.elements == [12])
    #expect(x.grad == nil)
  }

  @Test("backward with inputs accumulates in those only")
  func inputs() throws {
    let x = try bench.scalar(3, grad: true)
    let y = try bench.scalar(4, grad: true)
    try Operations.backward(context, [try Operations.mul(context, x, y)], inputs: [x])
    #expect(x.grad?.elements == [4])
    #expect(y.grad == nil)
  }

  @Test("the same root twice counts twice")
  func rootTwice() throws {
    let x = try bench.scalar(3, grad: true)
    let y = try Operations.mul(context, x, .int(2))
    try Operations.backward(context, [y, y])
    #expect(x.grad?.elements == [4])
  }

  @Test("a tensor hook replaces the gradient, retain_grad sees the result")
  func hooks() throws {
    let x = try bench.scalar(3, grad: true)
    let y = try Operations.mul(context, x, .int(2))
    try y.retainGrad()
    let context = context
    _ = try y.registerHook(
      ClosureHook { (gradient) throws(TensorError) in try Operations.mul(context, gradient, .int(10)) }, context)
    try bench.backward(try Operations.mul(context, y, .int(3)))
    #expect(y.grad?.elements == [30])
    #expect(x.grad?.elements == [60])
  }

  @Test("a removed hook is not called")
  func removedHook() throws {
    let x = try bench.scalar(3, grad: true)
    let context = context
    let handle = try x.registerHook(
      ClosureHook { (gradient) throws(TensorError) in try Operations.mul(context, gradient, .int(10)) }, context)
    try bench.backward(try Operations.mul(context, x, .int(3)))
    x.removeHook(handle)
    try bench.backward(try Operations.mul(context, x, .int(3)))
    #expect(x.grad?.elements == [33])
  }

  @Test("a hook may not change the shape")
  func hookShape() throws {
    let x = try bench.tensor([1, 2, 3], grad: true)
    let y = try Operations.mul(context, x, .int(2))
    let context = context
    _ = try y.registerHook(
      ClosureHook { (gradient) throws(TensorError) in try Operations.narrow(context, gradient, 0, 0, 2) }, context)
    #expect(
      bench.failure { try bench.backward(try Operations.sum(context, y)) }
        == "RuntimeError: hook '<lambda>' has changed the size of value")
  }

  @Test("a backward pass inside a hook of another works on shared nodes")
  func nested() throws {
    let x = try bench.scalar(3, grad: true)
    let y = try Operations.mul(context, x, x)
    let z = try Operations.mul(context, y, .int(2))
    let context = context
    var inner: [Double] = []
    _ = try z.registerHook(
      ClosureHook { (_) throws(TensorError) in
        let slope = try Operations.grad(context, outputs: [y], inputs: [x], retainGraph: true)[0]
        inner = slope?.elements ?? []
        return nil
      }, context)
    try bench.backward(z)
    #expect(inner == [6])
    #expect(x.grad?.elements == [12])
  }

  @Test("a million nodes are run and freed without recursion")
  func deep() throws {
    let x = try bench.scalar(1, grad: true)
    var y = try Operations.mul(context, x, .int(1))
    for _ in 0..<1_000_000 { y = try Operations.add(context, y, .int(0)) }
    try bench.backward(y)
    #expect(x.grad?.elements == [1])
    for _ in 0..<300_000 { y = try Operations.mul(context, y, y) }
    y = x
    #expect(x.isLeaf)
  }

  @Test("data shares elements, not versions; detach shares both")
  func aliases() throws {
    let x = try bench.tensor([1, 2], grad: true)
    let data = Operations.data(context, x)
    let detached = Operations.detach(context, x)
    try Operations.fillInPlace(context, data, .int(5))
    #expect(x.version == 0)
    try Operations.fillInPlace(context, detached, .int(6))
    #expect(x.version == 1)
    #expect(x.elements == [6, 6])
    #expect(!detached.requiresGrad)
    #expect(detached.array.pointer == x.array.pointer)
  }

  @Test("data can be replaced by a tensor of another dtype unless a gradient is required")
  func replaced() throws {
    let x = Operations.detach(context, try bench.tensor([10, 20], grad: true))
    try Operations.setData(x, try bench.tensor([100, 200], .int64))
    #expect(x.dtype == .int64)
    #expect(x.elements == [100, 200])
    let leaf = try bench.tensor([1], grad: true)
    #expect(
      bench.failure { try Operations.setData(leaf, try bench.tensor([1], .int64)) }
        == "RuntimeError: data set to a tensor that requires gradients must be floating point or complex dtype")
  }

  @Test("operations under no_grad are not recorded")
  func noGrad() throws {
    let x = try bench.scalar(3, grad: true)
    context.gradEnabled = false
    #expect(try Operations.power(context, x, .int(2)).requiresGrad == false)
  }

  @Test("integers cannot require a gradient")
  func integers() throws {
    let x = try bench.tensor([1], .int64)
    #expect(
      bench.failure { try Operations.setRequiresGrad(context, x, true) }
        == "RuntimeError: only Tensors of floating point dtype can require gradients")
    #expect(
      bench.failure { try Operations.setRequiresGrad(context, x, true, asAttribute: true) }
        == "RuntimeError: only Tensors of floating point and complex dtype can require gradients")
  }

  @Test("reading .grad of a non-leaf warns")
  func nonLeaf() throws {
    var warnings: [String] = []
    context.warn = { warnings.append($1) }
    let y = try Operations.mul(context, try bench.scalar(3, grad: true), .int(2))
    #expect(Operations.readGrad(context, y) == nil)
    #expect(warnings.map { $0.prefix(63) } == ["The .grad attribute of a Tensor that is not a leaf Tensor is be"])
  }

  @Test("the descent of the tutorial ends where PyTorch's ends")
  func descent() throws {
    let x = try bench.scalar(10, grad: true)
    for _ in 0..<5000 {
      let f = try Operations.power(context, x, .int(2))
      if let gradient = x.grad {
        try Operations.fillInPlace(context, Operations.data(context, gradient), .int(0), zero: true)
      }
      try bench.backward(f)
      guard let gradient = x.grad else { return }
      let step = try Operations.mul(context, gradient, .double(0.001))
      try Operations.setData(x, try Operations.sub(context, Operations.data(context, x), step))
    }
    #expect(x.elements == [0.0004494759270793589])
  }
}
