import Arrays
import Kernels

/// Where a gradient flows to: an output of a node, or a leaf; nowhere for an input that needs no gradient.
public struct Edge {
  /// The node that receives the gradient.
  public var node: Node?
  /// The leaf that receives the gradient.
  public var leaf: Tensor?
  /// Which output of the node.
  public var output: Int32

  /// An edge to nowhere.
  @inlinable
  public init() {
    node = nil
    leaf = nil
    output = 0
  }

  /// An edge to an output of `node`.
  @inlinable
  public init(_ node: Node, output: Int32 = 0) {
    self.node = node
    leaf = nil
    self.output = output
  }

  /// The edge of gradients of `tensor`, whose `gradFn` is up to date; to nowhere when it requires no gradient.
  @inlinable
  public init(of tensor: Tensor) {
    node = tensor.gradFn
    leaf = node == nil && tensor.leafRequiresGrad ? tensor : nil
    output = tensor.outputNumber
  }

  /// Whether a gradient is needed at all.
  @inlinable
  public var isNeeded: Bool { node != nil || leaf != nil }

  /// Shape of the tensor that the gradient belongs to.
  @inlinable
  public var shape: Shape {
    if let node { return node.outputShape(output) }
    return leaf?.shape ?? Shape()
  }

  /// Whether `gradient` has the shape and dtype of the tensor that it belongs to.
  @inlinable
  func fits(_ gradient: Tensor) -> Bool {
    if let leaf { return gradient.dtype == leaf.dtype && gradient.array.layout.shape == leaf.array.layout.shape }
    guard let node, output == 0 else { return gradient.dtype == dtype && gradient.shape == shape }
    return gradient.dtype == node.dtype0 && gradient.array.layout.shape == node.shape0
  }

  /// dtype of the tensor that the gradient belongs to.
  @inlinable
  public var dtype: DType {
    if let node { return node.outputDType(output) }
    return leaf?.dtype ?? .float32
  }
}

/// A tensor that backward needs, with the version it had when it was saved.
public struct SavedTensor {
  /// The tensor; for an output of the node itself an alias without history.
  public var tensor: Tensor?
  /// Version at the time of saving.
  public var version: UInt32
  /// Whether it is an output of the node that saves it.
  public var isOutput: Bool

  /// Nothing saved.
  @inlinable
  public init() {
    tensor = nil
    version = 0
    isOutput = false
  }

  /// An input of an operation.
  @inlinable
  public init(input tensor: Tensor) {
    self.tensor = tensor
    version = tensor.version
    isOutput = false
  }

  /// An output of the operation: kept as an alias, for the tensor itself would hold its node, and the node it.
  @inlinable
  public init(output tensor: Tensor) {
    let alias = Tensor(tensor.array)
    alias.shareVersion(of: tensor)
    self.tensor = alias
    version = tensor.version
    isOutput = true
  }
}

/// The gradients that go into or come out of a node, one for each output or input; three of them inline.
public struct Gradients {
  /// The first one.
  public var first: Tensor?
  /// The second one.
  public var second: Tensor?
  /// The third one.
  public var third: Tensor?
  /// The fourth and later ones; nil when there are none.
  public var rest: [Tensor?]?

  /// Up to three gradients.
  @inlinable
  public init(_ first: Tensor? = nil, _ second: Tensor? = nil, _ third: Tensor? = nil) {
    self.first = first
    self.second = second
    self.third = third
    rest = nil
  }

  /// Any number of gradients.
  public init(list: [Tensor?]) {
    self.init()
    for (index, tensor) in list.enumerated() { self[index] = tensor }
  }

  /// Gradient number `index`; nil beyond the end.
  @inlinable
  public subscript(index: Int) -> Tensor? {
    get {
      switch index {
      case 0: first
      case 1: second
      case 2: third
      default: later(index - 3)
      }
    }
    set {
      switch index {
      case 0: first = newValue
      case 1: second = newValue
      case 2: third = newValue
      default:
        var list = rest ?? []
        while list.count <= index - 3 { list.append(nil) }
        list[index - 3] = newValue
        rest = list
      }
    }
  }

  @usableFromInline
  func later(_ index: Int) -> Tensor? {
    guard let rest, index < rest.count else { return nil }
    return rest[index]
  }

  /// Whether every one of them is nil.
  @inlinable
  public var isEmpty: Bool {
    first == nil && second == nil && third == nil && (rest?.allSatisfy { $0 == nil } ?? true)
  }
}
