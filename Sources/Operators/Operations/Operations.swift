import Arrays
import Autograd
import Kernels

/// The operations as Swift functions. Each checks its operands, computes, and records itself where a gradient is wanted.
///
/// The table's entries (`Operator`) and the operators of the language both call these.
public enum Operations {}

// MARK: - Recording

extension Operations {
  /// Whether `tensor` requires a gradient, its place on the tape brought up to date.
  @inlinable
  public static func requiresGrad(_ tensor: Tensor, _ context: TensorContext) -> Bool {
    if tensor.base != nil { refresh(tensor, context) }
    return tensor.requiresGrad
  }

  /// Whether an operation on `tensor` is recorded.
  @inlinable
  static func records(_ tensor: Tensor, _ context: TensorContext) -> Bool {
    context.gradEnabled && requiresGrad(tensor, context)
  }

  /// Whether an operation on these two is recorded.
  @inlinable
  static func records(_ left: Tensor, _ right: Tensor, _ context: TensorContext) -> Bool {
    guard context.gradEnabled else { return false }
    let first = requiresGrad(left, context)
    return requiresGrad(right, context) || first
  }

  /// The recorded operation that computed `tensor`, up to date for views; nil for leaves.
  public static func gradFn(_ tensor: Tensor, _ context: TensorContext) -> Node? {
    if tensor.base != nil { refresh(tensor, context) }
    return tensor.gradFn
  }

  /// Makes `result` the output of a new node with one input.
  @inlinable @discardableResult
  static func record(_ rule: Rule, _ result: Tensor, _ input: Tensor, _ context: TensorContext) -> Node {
    let node = Node(rule, context, edgeCount: 1, result: result)
    node.lead(to: input)
    result.gradFn = node
    return node
  }

  /// Makes `result` the output of a new node with two inputs.
  @inlinable @discardableResult
  static func record(_ rule: Rule, _ result: Tensor, _ left: Tensor, _ right: Tensor, _ context: TensorContext) -> Node
  {
    let node = Node(rule, context, edgeCount: 2, result: result)
    node.lead(to: left)
    node[edge: 1] = Edge(of: right)
    result.gradFn = node
    return node
  }

  /// Makes `result` the output of a new node with any number of inputs.
  @discardableResult
  static func record(_ rule: Rule, _ result: Tensor, inputs: [Tensor], _ context: TensorContext) -> Node {
    let node = Node(rule, context, edgeCount: inputs.count, shape: result.shape, dtype: result.dtype)
    for (index, input) in inputs.enumerated() { node[edge: index] = Edge(of: input) }
    result.gradFn = node
    return node
  }

  /// Runs `body` without recording.
  static func withoutGrad<Result>(
    _ context: TensorContext, _ body: () throws(TensorError) -> Result
  ) throws(TensorError) -> Result {
    let mode = context.gradEnabled
    context.gradEnabled = false
    defer { context.gradEnabled = mode }
    return try body()
  }
}

// MARK: - Sizes

extension Operations {
  /// RuntimeError for sizes, strides and the like of a window that no memory could hold: what follows may calculate with them.
  static func checkExtents(_ numbers: [Int]) throws(TensorError) {
    if numbers.contains(where: { $0.magnitude >= 1 << 40 }) {
      throw .runtime("Storage size calculation overflowed with sizes=\(numbers)")
    }
  }

  /// The allocator's RuntimeError for a result whose last sizes are `sizes`, before anything is made ready for it.
  static func checkRoom(_ context: TensorContext, _ input: Tensor, last sizes: [Int]) throws(TensorError) {
    try checkExtents(sizes)
    let shape = try Shape(Array(input.shape.array.dropLast(min(sizes.count, input.rank))) + sizes)
    _ = try NDArray(uninitialized: shape, input.dtype, context)
  }
}

// MARK: - Making tensors

extension Tensor {
  /// A contiguous leaf whose elements `fill` writes.
  ///
  /// RuntimeError for negative sizes, sizes that overflow, or no memory.
  public static func make(
    _ context: TensorContext, _ dtype: DType, _ shape: Shape, fill: (UnsafeMutableRawPointer) -> Void
  ) throws(TensorError) -> Tensor {
    let array = try NDArray(uninitialized: shape, dtype, context)
    fill(array.pointer)
    return Tensor(array)
  }

  /// A 0-d leaf.
  @inlinable
  public static func scalar(_ value: Scalar, _ dtype: DType, _ context: TensorContext) throws(TensorError) -> Tensor {
    let array = try NDArray(uninitialized: Shape(), dtype, context)
    value.store(array.pointer, dtype)
    return Tensor(array)
  }

  /// The value of a 0-d float64 tensor.
  @inlinable
  var double: Double {
    get { array.storage.pointer.load(fromByteOffset: array.layout.offset &* 8, as: Double.self) }
    set { array.storage.pointer.storeBytes(of: newValue, toByteOffset: array.layout.offset &* 8, as: Double.self) }
  }

  /// Whether this is a float64 tensor of no dimensions, which takes the short way through the hot operations.
  @inlinable
  var isDoubleScalar: Bool { array.dtype == .float64 && array.layout.shape.count == 0 }

}
