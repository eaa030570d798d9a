import Arrays
import Kernels

/// The derivative of an operation: its name and how gradients of the outputs become gradients of the inputs.
public final class Rule: Sendable {
  /// Computes the gradients of the inputs; only those that `node.needs` asks for.
  public typealias Backward = @Sendable (Node, Gradients, TensorContext) throws(TensorError) -> Gradients

  /// `MulBackward0`, as PyTorch names the node.
  public let name: String
  /// Names of the saved tensors as Python shows them (`self`, `other`, `result` for `_saved_self` …).
  public let savedNames: [String]
  /// The vector-Jacobian products.
  public let backward: Backward
  /// The same for a rule of one output and one differentiable input, without the lists.
  let formula: Formula?

  /// Computes the gradient of the only input from that of the only output.
  public typealias Formula = @Sendable (Node, Tensor, TensorContext) throws(TensorError) -> Tensor

  /// A rule for any number of outputs.
  public init(_ name: String, saves: [String] = [], backward: @escaping Backward) {
    self.name = name
    savedNames = saves
    self.backward = backward
    formula = nil
  }

  /// A rule for one output and one differentiable input.
  public init(unary name: String, saves: [String] = [], _ formula: @escaping Formula) {
    self.name = name
    savedNames = saves
    self.formula = formula
    backward = { (node, gradients, context) throws(TensorError) -> Gradients in
      guard let gradient = gradients.first else { return Gradients() }
      return Gradients(try formula(node, gradient, context))
    }
  }
}

/// Numbers that a derivative needs besides tensors.
public final class Payload {
  /// Dimension numbers, sizes or positions.
  public var dims = Dims()
  /// A second list.
  public var dims2 = Dims()
  /// Numbers without a limit on their count.
  public var numbers: [Int] = []
  /// A Python number.
  public var scalar: Scalar = .int(0)
  /// A second Python number.
  public var scalar2: Scalar = .int(0)
  /// `keepdim` and the like.
  public var flag = false
  /// Layouts of tensors.
  public var layouts: [Layout] = []
  /// Anything else, such as the context object of a custom Function.
  public var object: AnyObject?

  /// Everything at its default.
  public init() {}
}

/// A recorded operation.
public final class Node {
  /// How its gradients are computed.
  public let rule: Rule
  /// Place in the order of recording.
  public let sequence: UInt64
  @usableFromInline var edge0 = Edge()
  @usableFromInline var edge1 = Edge()
  @usableFromInline var edge2 = Edge()
  @usableFromInline var moreEdges: [Edge]?
  /// Number of inputs that could have a gradient.
  public let edgeCount: Int
  @usableFromInline var saved0 = SavedTensor()
  @usableFromInline var saved1 = SavedTensor()
  @usableFromInline var moreSaved: [SavedTensor]?
  /// A Python number that the derivative needs.
  public var scalar: Scalar = .int(0)
  /// Other numbers that the derivative needs.
  public var payload: Payload?
  @usableFromInline var shape0: Shape
  @usableFromInline var dtype0: DType
  @usableFromInline var moreOutputs: [(shape: Shape, dtype: DType)]?
  /// Whether saved tensors were given back after a backward pass.
  public private(set) var isReleased = false
  @usableFromInline var hasSaved = false
  /// Hooks; nil for nearly every node.
  public var hooks: NodeHooks?
  /// The language's wrapper of this node, not retained; the wrapper clears it when it goes away.
  public var attachment: UnsafeMutableRawPointer?

  // The engine's: see `Engine`.
  var run: UInt32 = 0
  var dependencies: Int32 = 0
  var needed = true
  var pending = Gradients()

  /// A node with `edgeCount` inputs whose first output has the given shape and dtype.
  @inlinable
  public init(_ rule: Rule, _ context: TensorContext, edgeCount: Int, shape: Shape, dtype: DType) {
    self.rule = rule
    sequence = context.nextSequence()
    self.edgeCount = edgeCount
    shape0 = shape
    dtype0 = dtype
    if context.watchesRecording { noteRecording(context) }
  }

  /// A node with `edgeCount` inputs whose first output is `result`.
  @inlinable
  public init(_ rule: Rule, _ context: TensorContext, edgeCount: Int, result: Tensor) {
    self.rule = rule
    sequence = context.nextSequence()
    self.edgeCount = edgeCount
    shape0 = result.array.layout.shape
    dtype0 = result.array.dtype
    if context.watchesRecording { noteRecording(context) }
  }

  /// Sets the edge of the first input of a node that is being made.
  @inlinable
  public func lead(to input: Tensor) { edge0 = Edge(of: input) }

  deinit {
    guard isLink else { return }
    var worklist = DropList()
    surrender(&worklist)
    worklist.drain()
  }

  /// PyTorch's name of the node.
  public var name: String { rule.name }

  /// The name without `Backward0`, as messages about in-place operations have it.
  public var forwardName: String {
    guard let last = rule.name.last, last.isNumber else { return rule.name }
    let stem = rule.name.dropLast()
    return stem.hasSuffix("Backward") ? String(stem.dropLast(8)) : rule.name
  }

  /// Gives up everything that could keep a long chain alive.
  func surrender(_ list: inout DropList) {
    list.take(&edge0)
    list.take(&edge1)
    list.take(&edge2)
    list.take(&saved0.tensor)
    list.take(&saved1.tensor)
    if var edges = moreEdges {
      moreEdges = nil
      for index in edges.indices { list.take(&edges[index]) }
    }
    if var saved = moreSaved {
      moreSaved = nil
      for index in saved.indices { list.take(&saved[index].tensor) }
    }
  }

  /// The edge of input number `index`.
  @inlinable
  public subscript(edge index: Int) -> Edge {
    get {
      switch index {
      case 0: edge0
      case 1: edge1
      case 2: edge2
      default: laterEdge(index - 3)
      }
    }
    set {
      switch index {
      case 0: edge0 = newValue
      case 1: edge1 = newValue
      case 2: edge2 = newValue
      default:
        var edges = moreEdges ?? []
        moreEdges = nil
        while edges.count <= index - 3 { edges.append(Edge()) }
        edges[index - 3] = newValue
        moreEdges = edges
      }
    }
  }

  @usableFromInline
  func laterEdge(_ index: Int) -> Edge {
    guard let moreEdges, index < moreEdges.count else { return Edge() }
    return moreEdges[index]
  }

  /// Whether a long chain could go on through this node.
  var isLink: Bool {
    edge0.node != nil || edge1.node != nil || edge2.node != nil || moreEdges != nil || moreSaved != nil
      || saved0.tensor?.isLink == true || saved1.tensor?.isLink == true
  }

  /// Whether input number `index` needs a gradient.
  @inlinable
  public func needs(_ index: Int) -> Bool { self[edge: index].isNeeded }

  /// Shape of input number `index`, which needs a gradient.
  public func inputShape(_ index: Int = 0) -> Shape { self[edge: index].shape }

  /// Number of outputs.
  public var outputCount: Int { 1 + (moreOutputs?.count ?? 0) }

  /// Declares shape and dtype of the first output, for a node that is made before them.
  public func setFirstOutput(shape: Shape, dtype: DType) {
    shape0 = shape
    dtype0 = dtype
  }

  /// Declares one more output and returns its number.
  @discardableResult
  public func addOutput(shape: Shape, dtype: DType) -> Int32 {
    var outputs = moreOutputs ?? []
    moreOutputs = nil
    outputs.append((shape, dtype))
    moreOutputs = outputs
    return Int32(truncatingIfNeeded: outputs.count)
  }

  /// Shape of output number `index`.
  @inlinable
  public func outputShape(_ index: Int32) -> Shape {
    index == 0 ? shape0 : laterOutput(index).shape
  }

  /// dtype of output number `index`.
  @inlinable
  public func outputDType(_ index: Int32) -> DType {
    index == 0 ? dtype0 : laterOutput(index).dtype
  }

  @usableFromInline
  func laterOutput(_ index: Int32) -> (shape: Shape, dtype: DType) {
    guard let moreOutputs, Int(index) <= moreOutputs.count else { return (shape0, dtype0) }
    return moreOutputs[Int(index) - 1]
  }

  /// The payload, made when it is first needed.
  public var madePayload: Payload {
    if let payload { return payload }
    let made = Payload()
    payload = made
    return made
  }
}

extension Node {
  /// Keeps `tensor`, an input of the operation, as saved tensor number `index`.
  @inlinable
  public func save(_ index: Int, input tensor: Tensor) { setSaved(index, SavedTensor(input: tensor)) }

  /// Keeps `tensor`, an output of the operation, as saved tensor number `index`.
  @inlinable
  public func save(_ index: Int, output tensor: Tensor) { setSaved(index, SavedTensor(output: tensor)) }

  @usableFromInline
  func setSaved(_ index: Int, _ saved: SavedTensor) {
    hasSaved = true
    if let hooks, let packer = hooks.savedTensorHooks, let tensor = saved.tensor {
      let source = saved.isOutput ? nil : tensor.gradFn
      hooks.packed[index] = PackedTensor(
        content: packer.pack(tensor), isOutput: saved.isOutput, source: source, outputNumber: tensor.outputNumber)
      return
    }
    switch index {
    case 0: saved0 = saved
    case 1: saved1 = saved
    default:
      var list = moreSaved ?? []
      moreSaved = nil
      while list.count <= index - 2 { list.append(SavedTensor()) }
      list[index - 2] = saved
      moreSaved = list
    }
  }

  /// After an in-place operation wrote its result into `tensor`: saved outputs become aliases of that tensor.
  public func retargetSavedOutputs(to tensor: Tensor) {
    if saved0.isOutput { saved0 = SavedTensor(output: tensor) }
    if saved1.isOutput { saved1 = SavedTensor(output: tensor) }
    guard let list = moreSaved else { return }
    moreSaved = list.map { $0.isOutput ? SavedTensor(output: tensor) : $0 }
  }

  /// Number of slots for saved tensors in use.
  public var savedCount: Int {
    moreSaved.map { 2 + $0.count } ?? (saved1.tensor != nil ? 2 : saved0.tensor != nil ? 1 : 0)
  }

  private func laterSaved(_ index: Int) -> SavedTensor {
    guard let moreSaved, index < moreSaved.count else { return SavedTensor() }
    return moreSaved[index]
  }

  private func savedSlot(_ index: Int) -> SavedTensor {
    switch index {
    case 0: saved0
    case 1: saved1
    default: laterSaved(index - 2)
    }
  }

  /// Saved tensor number `index`, which the rule has saved; an output comes back with its history.
  ///
  /// RuntimeError when the graph was freed, or when the tensor was modified in place since.
  public func saved(_ index: Int, _ context: TensorContext) throws(TensorError) -> Tensor {
    guard let tensor = try savedIfAny(index, context) else {
      throw .runtime("\(name): saved tensor \(index) is missing")
    }
    return tensor
  }

  /// As `saved`, but nil where the rule had nothing to save.
  public func savedIfAny(_ index: Int, _ context: TensorContext) throws(TensorError) -> Tensor? {
    if isReleased { throw Node.secondTime }
    if let hooks, let packed = hooks.packed[index], let packer = hooks.savedTensorHooks {
      let content = try packer.unpack(packed.content, context)
      guard let source = packed.isOutput ? self : packed.source else { return content }
      let result = Tensor(content.array)
      result.gradFn = source
      result.outputNumber = packed.outputNumber
      return result
    }
    let slot = savedSlot(index)
    guard let tensor = slot.tensor else { return nil }
    if tensor.version != slot.version { throw modified(slot, tensor, context) }
    guard slot.isOutput else { return tensor }
    let result = Tensor(tensor.array)
    result.extras = tensor.extras
    result.gradFn = self
    return result
  }

  private func modified(_ slot: SavedTensor, _ tensor: Tensor, _ context: TensorContext) -> TensorError {
    var text = "one of the variables needed for gradient computation has been modified by an inplace operation: ["
    text += "\(tensor.typeText) \(tensor.shape.text)]"
    if let source = slot.isOutput ? self : tensor.gradFn {
      text += ", which is output \(slot.isOutput ? 0 : tensor.outputNumber) of \(source.forwardName),"
    }
    text += " is at version \(tensor.version); expected version \(slot.version) instead."
    text +=
      context.anomalyMode
      ? " Hint: the backtrace further above shows the operation that failed to compute its gradient. The variable in "
        + "question was changed in there or anywhere later. Good luck!"
      : " Hint: enable anomaly detection to find the operation that failed to compute its gradient, with "
        + "torch.autograd.set_detect_anomaly(True, check_nan=False)."
    return .runtime(text)
  }

  /// The error of reading saved tensors that a backward pass has given back.
  @usableFromInline
  static var secondTime: TensorError {
    .runtime(
      "Trying to backward through the graph a second time (or directly access saved tensors after they have already been "
        + "freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify "
        + "retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors "
        + "after calling backward.")
  }

  /// Declares that the derivative needs values that a backward pass gives back, even where no tensor is kept (`x * 2`).
  @inlinable
  public func markSaved() { hasSaved = true }

  /// RuntimeError when saved values were given back already.
  @inlinable
  public func checkNotReleased() throws(TensorError) {
    if isReleased { throw Node.secondTime }
  }

  /// Gives saved tensors back; a later backward through this node fails if there were any.
  func releaseSaved() {
    guard hasSaved else { return }
    isReleased = true
    hooks?.packed = [:]
    saved0 = SavedTensor()
    saved1 = SavedTensor()
    moreSaved = nil
  }
}
