import Arrays
import Autograd
import Kernels

extension Operations {
  /// Fails where PyTorch forbids an in-place operation on `tensor`.
  static func checkInPlace(_ tensor: Tensor, _ context: TensorContext) throws(TensorError) {
    if tensor.rank > 0 && tensor.array.layout.overlapsByExpansion {
      throw .runtime(
        "unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please "
          + "clone() the tensor before performing the operation.")
    }
    if tensor.isInference && !context.inferenceMode {
      throw .runtime(
        "Inplace update to inference tensor outside InferenceMode is not allowed.You can make a clone to get a normal tensor "
          + "before doing inplace update.See https://github.com/pytorch/rfcs/pull/17 for more details.")
    }
    guard context.gradEnabled else { return }
    if requiresGrad(tensor, context) && tensor.isLeaf {
      throw .runtime(
        tensor.isView
          ? "a view of a leaf Variable that requires grad is being used in an in-place operation."
          : "a leaf Variable that requires grad is being used in an in-place operation.")
    }
    guard let base = tensor.base else { return }
    if base.isLeaf && base.leafRequiresGrad && tensor.viewKind == .ordinary {
      throw .runtime("a view of a leaf Variable that requires grad is being used in an in-place operation.")
    }
  }

  /// Fails where the history of a view cannot be rebased; called when the in-place operation is to be recorded.
  private static func checkView(_ tensor: Tensor) throws(TensorError) {
    switch tensor.viewKind {
    case .ordinary: return
    case .multipleOutputs:
      let source = tensor.gradFn.map { "Output \(tensor.outputNumber) of \($0.forwardName) is" } ?? "This view is"
      throw .runtime(
        "\(source) a view and is being modified inplace. This view is the output of a function that returns multiple views. "
          + "Such functions do not allow the output views to be modified inplace. You should replace the inplace operation by "
          + "an out-of-place one.")
    case .noGrad:
      throw .runtime(
        "A view was created in no_grad mode and is being modified inplace with grad mode enabled. Given that this use case is "
          + "ambiguous and error-prone, it is forbidden. You can clarify your code by moving both the view and the inplace "
          + "either both inside the no_grad block (if you don't want the inplace to be tracked) or both outside (if you want "
          + "the inplace to be tracked).")
    }
  }

  /// Replaces the elements of `target` by the result of `operation` on it, with version, history and all checks.
  ///
  /// RuntimeError when the result has another shape or a dtype that cannot be stored.
  public static func inPlace(
    _ context: TensorContext, _ target: Tensor, _ operation: (Tensor) throws(TensorError) -> Tensor
  ) throws(TensorError) {
    try checkInPlace(target, context)
    // The node may save its operand: it gets one that stays as it is, and that does not hold the node which it will hold.
    let recorded = context.gradEnabled
    let source: Tensor
    if recorded {
      source = Tensor(target.array)
      source.gradFn = target.gradFn
      source.outputNumber = target.outputNumber
      source.leafRequiresGrad = target.leafRequiresGrad
    } else {
      source = target
    }
    let result = try operation(source)
    if result.shape != target.shape {
      throw .runtime("output with shape \(target.shape.text) doesn't match the broadcast shape \(result.shape.text)")
    }
    try Promotion.checkCast(result.dtype, to: target.dtype)
    if recorded, result.gradFn != nil, target.isView, target.base?.requiresGrad == true || target.viewKind != .ordinary
    {
      try checkView(target)
    }
    if recorded && result.gradFn != nil {
      // Operands saved by the node must keep the old elements.
      source.array = try target.array.copied(context)
    }
    target.array.copy(from: result.array)
    target.bumpVersion()
    guard recorded, let node = result.gradFn else { return }
    result.gradFn = nil
    setHistory(target, node, context)
    if target.dtype == result.dtype { node.retargetSavedOutputs(to: target) }
  }

  /// Makes `node` the history of `tensor`, which it modified in place; for a view the history of its base is rebased.
  static func setHistory(_ tensor: Tensor, _ node: Node, _ context: TensorContext) {
    guard let base = tensor.base else {
      tensor.gradFn = node
      tensor.outputNumber = 0
      return
    }
    let copy = Node(copySlicesRule, context, edgeCount: node.edgeCount, shape: base.shape, dtype: base.dtype)
    copy[edge: 0] = Edge(of: base)
    for index in 1..<max(node.edgeCount, 1) { copy[edge: index] = node[edge: index] }
    let payload = copy.madePayload
    payload.layouts = [base.array.layout, tensor.array.layout]
    payload.object = node
    copy.markSaved()
    base.gradFn = copy
    base.outputNumber = 0
    tensor.viewVersion = tensor.version &- 1
    refresh(tensor, context)
  }

  /// Derivative of an in-place operation on a view, as an operation on the whole base.
  static let copySlicesRule = Rule("CopySlices") { (node, gradients, context) throws(TensorError) -> Gradients in
    try node.checkNotReleased()
    guard let gradient = gradients.first, let payload = node.payload, payload.layouts.count == 2,
      let inner = payload.object as? Node
    else { return Gradients() }
    let base = payload.layouts[0]
    let view = payload.layouts[1]
    let whole = try clone(context, gradient)
    let flat = Layout(contiguous: base.shape)
    let slice = try remapped(view, from: base, to: flat)
    let part = try contiguous(context, try asStrided(context, whole, slice.shape, slice.strides, slice.offset))
    let partial = part === whole ? try clone(context, whole) : part
    var results = try inner.rule.backward(inner, Gradients(try clone(context, partial)), context)
    let rest = try withViewReplaced(context, whole, slice, by: results.first)
    results.first = rest
    return results
  }

  /// The same elements of the base as `view` picks from `from`, when the base is laid out as `to`.
  private static func remapped(_ view: Layout, from: Layout, to: Layout) throws(TensorError) -> Layout {
    if from.strides == to.strides {
      return Layout(shape: view.shape, strides: view.strides, offset: view.offset - from.offset)
    }
    // Each stride of the view is a sum of strides of the base; for a dense base the digits of a position tell which.
    guard from.isDense else { throw .runtime("in-place operations on views of non-dense tensors are not supported") }
    let order = from.shape.indices.sorted { from.strides[$0] > from.strides[$1] }
    func translate(_ distance: Int) -> Int {
      var rest = distance
      var result = 0
      for dim in order where from.shape[dim] > 1 {
        let digit = rest / from.strides[dim]
        rest -= digit * from.strides[dim]
        result += digit * to.strides[dim]
      }
      return result
    }
    var strides = view.strides
    for index in strides.indices { strides[index] = translate(view.strides[index]) }
    return Layout(shape: view.shape, strides: strides, offset: translate(view.offset - from.offset))
  }

  /// `whole` with the elements of a view replaced by `part` (zeros where nil).
  private static func withViewReplaced(
    _ context: TensorContext, _ whole: Tensor, _ view: Layout, by part: Tensor?
  ) throws(TensorError) -> Tensor {
    let copy = try clone(context, whole)
    let window = try asStrided(context, copy, view.shape, view.strides, view.offset)
    if let part {
      let value = part.shape == view.shape ? part : try sumTo(context, part, view.shape)
      try copyInPlace(context, window, value)
    } else {
      try fillInPlace(context, window, .int(0))
    }
    return copy
  }

  static let copyRule = Rule("CopyBackwards") { (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = try zerosLike(context, gradient) }
    if node.needs(1) { result.second = gradient }
    return result
  }

  /// `target.copy_(source)`: the elements of `source`, broadcast and converted.
  public static func copyInPlace(
    _ context: TensorContext, _ target: Tensor, _ source: Tensor
  ) throws(TensorError) {
    try checkInPlace(target, context)
    if !Shape.canExpand(source.shape, to: target.shape) {
      let common = try Shape.broadcast(target.shape, source.shape)
      throw .runtime("output with shape \(target.shape.text) doesn't match the broadcast shape \(common.text)")
    }
    let recorded = records(source, context) || records(target, context)
    let node: Node?
    if recorded && target.dtype.isFloatingPoint {
      if target.isView { try checkView(target) }
      let made = Node(copyRule, context, edgeCount: 2, shape: target.shape, dtype: target.dtype)
      made[edge: 0] = Edge(of: target)
      made[edge: 1] = Edge(of: source)
      node = made
    } else {
      node = nil
    }
    let shared = source.array.storage === target.array.storage
    target.array.copy(from: shared ? try source.array.copied(context, contiguous: true) : source.array)
    target.bumpVersion()
    if let node { setHistory(target, node, context) }
  }

  static let fillRule = Rule(unary: "FillBackward0") { (_, gradient, context) throws(TensorError) -> Tensor in
    try zerosLike(context, gradient)
  }
  static let zeroRule = Rule(unary: "ZeroBackward0") { (_, gradient, context) throws(TensorError) -> Tensor in
    try zerosLike(context, gradient)
  }

  /// `target.fill_(value)`, recorded under the name that the caller's operation has.
  public static func fillInPlace(
    _ context: TensorContext, _ target: Tensor, _ value: Scalar, zero: Bool = false
  ) throws(TensorError) {
    try checkInPlace(target, context)
    let recorded = records(target, context)
    if recorded && target.isView { try checkView(target) }
    target.array.fill(value)
    target.bumpVersion()
    if recorded {
      let node = Node(zero ? zeroRule : fillRule, context, edgeCount: 1, shape: target.shape, dtype: target.dtype)
      node[edge: 0] = Edge(of: target)
      setHistory(target, node, context)
    }
  }
}

extension Shape {
  /// Whether a tensor of shape `from` expands to `target`.
  static func canExpand(_ from: Shape, to target: Shape) -> Bool {
    if from.count > target.count { return false }
    let extra = target.count - from.count
    for index in from.indices where from[index] != 1 && from[index] != target[index + extra] { return false }
    return true
  }

  /// The message of `expand` for the last dimension that does not fit.
  static func expandError(_ tensor: Tensor, _ target: Shape) -> String {
    let from = tensor.shape
    if from.count > target.count {
      return
        "expand(torch.\(tensor.dtype.scalarTypeName)Tensor{\(from.text)}, size=\(target.text)): the number of sizes "
        + "provided (\(target.count)) must be greater or equal to the number of dimensions in the tensor (\(from.count))"
    }
    let extra = target.count - from.count
    for index in from.indices.reversed() where from[index] != 1 && from[index] != target[index + extra] {
      return
        "The expanded size of the tensor (\(target[index + extra])) must match the existing size (\(from[index])) at "
        + "non-singleton dimension \(index + extra).  Target sizes: \(target.text).  Tensor sizes: \(from.text)"
    }
    return ""
  }
}
