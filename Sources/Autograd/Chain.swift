import Arrays
import Kernels

// The short way of a backward pass: from one root through nodes that each lead on to one place only. There is nothing to
// count and nothing to queue, so no engine is set up.
extension Engine {
  /// Whether every node from `root` on has one input that needs a gradient, and no hooks.
  public static func isChain(_ root: Node) -> Bool {
    var node = root
    while true {
      if node.hooks != nil { return false }
      let index = node.onlyNeededEdge
      if index < 0 { return false }
      guard let next = node[edge: index].node else { return true }
      node = next
    }
  }

  /// Runs backward through the chain that begins with the node of `root`, accumulating into the leaf at its end.
  public static func runChain(
    _ context: TensorContext, _ support: EngineSupport, root: Tensor, gradient seed: Tensor, keepGraph: Bool
  ) throws(TensorError) {
    guard var node = root.gradFn else { return }
    let mode = context.gradEnabled
    context.gradEnabled = false
    context.backwardDepth += 1
    defer {
      context.gradEnabled = mode
      context.backwardDepth -= 1
    }
    var output = root.outputNumber
    var gradient: Tensor? = seed
    while true {
      let index = node.onlyNeededEdge
      if index < 0 { return }
      if let received = gradient {
        if let formula = node.rule.formula, output == 0, index == 0 {
          gradient = try formula(node, received, context)
        } else {
          var gradients = Gradients()
          gradients[Int(output)] = received
          gradient = try node.rule.backward(node, gradients, context)[index]
        }
      }
      if !keepGraph { node.releaseSaved() }
      let edge = node[edge: index]
      if let result = gradient, !edge.fits(result) {
        try fit(&gradient, edge, node, index, createGraph: false, support, context)
      }
      if let leaf = edge.leaf {
        try deliver(&gradient, to: leaf, support, context)
        if context.interruptRequested() { throw TensorError(.interrupt, "") }
        return
      }
      if context.interruptRequested() { throw TensorError(.interrupt, "") }
      guard let next = edge.node else { return }
      output = edge.output
      node = next
    }
  }

  private static func deliver(
    _ gradient: inout Tensor?, to leaf: Tensor, _ support: EngineSupport, _ context: TensorContext
  ) throws(TensorError) {
    guard var last = gradient.take() else { return }
    if leaf.extras != nil { try callHooks(of: leaf, &last, context) }
    try Accumulation.accumulate(&last, into: leaf, createGraph: false, support, context)
    gradient = consume last
    Tensor.recycle(&gradient, context)
    if leaf.extras != nil { try callPostAccumulateHooks(of: leaf, context) }
  }

  /// A 0-d tensor with the value 1, where backward starts. The same one serves again as long as nobody kept it.
  public static func unitSeed(_ dtype: DType, _ context: TensorContext) throws(TensorError) -> Tensor {
    let cache = context.tape
    if isKnownUniquelyReferenced(&cache.seed), let seed = cache.seed, seed.isUntouched, seed.dtype == dtype,
      isKnownUniquelyReferenced(&seed.array.storage)
    {
      Scalar.int(1).store(seed.array.pointer, dtype)
      seed.array.storage.version = 0
      return seed
    }
    let seed = Tensor(try NDArray(.int(1), shape: Shape(), dtype, context))
    cache.seed = seed
    return seed
  }
}

extension Tensor {
  /// Whether this is still a plain 0-d leaf, as it was made.
  fileprivate var isUntouched: Bool {
    rank == 0 && array.layout.offset == 0 && gradFn == nil && grad == nil && base == nil && extras == nil
      && attachment == nil && !hasOwnVersion && !leafRequiresGrad && !retainsGrad && !isInference && !isParameter
  }
}

extension Node {
  /// Number of the only edge that leads somewhere; negative when there are none or several.
  fileprivate var onlyNeededEdge: Int {
    if moreEdges != nil { return -1 }
    let first = edge0.isNeeded
    let second = edge1.isNeeded
    let third = edge2.isNeeded
    if first { return second || third ? -1 : 0 }
    if second { return third ? -1 : 1 }
    return third ? 2 : -1
  }
}
