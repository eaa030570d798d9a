import Arrays
import Kernels

/// Tensor operations that the engine needs when the backward pass itself is recorded (`create_graph=True`).
public struct EngineSupport: Sendable {
  /// Sum of two tensors of one shape.
  public let add: @Sendable (Tensor, Tensor, TensorContext) throws(TensorError) -> Tensor
  /// Sum over the dimensions that a shape lacks or has as 1.
  public let sumTo: @Sendable (Tensor, Shape, TensorContext) throws(TensorError) -> Tensor
  /// Conversion to a dtype.
  public let convert: @Sendable (Tensor, DType, TensorContext) throws(TensorError) -> Tensor
  /// A contiguous copy.
  public let clone: @Sendable (Tensor, TensorContext) throws(TensorError) -> Tensor
  /// A copy with the strides of the second tensor, made by `copy_`.
  public let copy: @Sendable (Tensor, Tensor, TensorContext) throws(TensorError) -> Tensor

  /// The operations given one by one.
  public init(
    add: @escaping @Sendable (Tensor, Tensor, TensorContext) throws(TensorError) -> Tensor,
    sumTo: @escaping @Sendable (Tensor, Shape, TensorContext) throws(TensorError) -> Tensor,
    convert: @escaping @Sendable (Tensor, DType, TensorContext) throws(TensorError) -> Tensor,
    clone: @escaping @Sendable (Tensor, TensorContext) throws(TensorError) -> Tensor,
    copy: @escaping @Sendable (Tensor, Tensor, TensorContext) throws(TensorError) -> Tensor
  ) {
    self.add = add
    self.sumTo = sumTo
    self.convert = convert
    self.clone = clone
    self.copy = copy
  }
}

/// One backward pass: counts how many gradients each node waits for, then runs ready nodes, the latest recorded first.
///
/// Nothing recurses. Counters live in the nodes; a pass inside a pass sets aside those that it shares with the outer one.
public final class Engine {
  /// A node or leaf of an outer pass that this one borrowed.
  private enum Borrowed {
    case node(Node, run: UInt32, dependencies: Int32, needed: Bool, pending: Gradients)
    case leaf(Tensor, run: UInt32, dependencies: Int32, pending: Tensor?)
  }

  private let context: TensorContext
  private let support: EngineSupport
  private let run: UInt32
  private let keepGraph: Bool
  private let createGraph: Bool
  private let accumulates: Bool
  private var ready: [Node] = []
  private var borrowed: [Borrowed]?
  private var captured: [Tensor?] = []
  /// Inputs by node and output, and by leaf; nil when every leaf accumulates.
  private var nodeCaptures: [ObjectIdentifier: [(output: Int32, slot: Int)]]?
  private var leafCaptures: [ObjectIdentifier: [Int]]?
  private let selective: Bool

  /// A pass with the given options; `inputs` nil means that every leaf gets its gradient.
  private init(
    _ context: TensorContext, _ support: EngineSupport, keepGraph: Bool, createGraph: Bool, inputs: [Tensor]?,
    accumulates: Bool
  ) {
    self.context = context
    self.support = support
    self.keepGraph = keepGraph
    self.createGraph = createGraph
    self.accumulates = accumulates
    context.backwardRuns &+= 1
    if context.backwardRuns == 0 { context.backwardRuns = 1 }
    run = context.backwardRuns
    selective = inputs != nil
    if let inputs {
      captured = Array(repeating: nil, count: inputs.count)
      var nodes: [ObjectIdentifier: [(output: Int32, slot: Int)]] = [:]
      var leaves: [ObjectIdentifier: [Int]] = [:]
      for (slot, input) in inputs.enumerated() {
        if let node = input.gradFn {
          nodes[ObjectIdentifier(node), default: []].append((input.outputNumber, slot))
        } else {
          leaves[ObjectIdentifier(input), default: []].append(slot)
        }
      }
      nodeCaptures = nodes
      leafCaptures = leaves
    }
  }

  /// Runs backward from `roots` with a gradient for each, which the caller has validated.
  ///
  /// With `inputs` nil the gradients of all leaves are accumulated. Otherwise only those of `inputs` are computed: they are
  /// accumulated into `grad` when `accumulates`, else returned in order, nil where an input was not reached.
  public static func run(
    _ context: TensorContext, _ support: EngineSupport, roots: [Tensor], gradients: [Tensor], keepGraph: Bool,
    createGraph: Bool, inputs: [Tensor]? = nil, accumulates: Bool = true
  ) throws(TensorError) -> [Tensor?] {
    let engine = Engine(
      context, support, keepGraph: keepGraph, createGraph: createGraph, inputs: inputs, accumulates: accumulates)
    let mode = context.gradEnabled
    context.gradEnabled = createGraph
    context.backwardDepth += 1
    defer {
      context.gradEnabled = mode
      context.backwardDepth -= 1
      engine.giveBack()
    }
    try engine.execute(roots, gradients)
    return engine.captured
  }

  private func execute(_ roots: [Tensor], _ gradients: [Tensor]) throws(TensorError) {
    var visited: [Node] = []
    for root in roots {
      if let node = root.gradFn {
        discover(node, &visited)
      } else {
        begin(root)
      }
    }
    if selective { markNeeded(visited) }
    for (root, gradient) in zip(roots, gradients) {
      let edge = Edge(of: root)
      if edge.node != nil {
        if let node = edge.node, !selective || node.needed { try receive(gradient, node, edge.output) }
      } else if edge.leaf != nil {
        root.dependencies += 1
        if root.pending == nil { root.pending = gradient } else { try add(gradient, to: &root.pending) }
        try finish(root)
      }
    }
    for root in roots {
      if let node = root.gradFn, node.dependencies == 0, node.needed || !selective {
        // A root twice is queued once.
        node.dependencies = -1
        push(node)
      }
    }
    while let node = pop() {
      try perform(node)
      if context.interruptRequested() { throw TensorError(.interrupt, "") }
    }
  }

  // MARK: Counting

  private func borrow(_ entry: Borrowed) {
    if borrowed == nil { borrowed = [entry] } else { borrowed?.append(entry) }
  }

  private func begin(_ node: Node) -> Bool {
    if node.run == run { return false }
    if node.run != 0 && context.backwardDepth > 1 {
      borrow(
        .node(node, run: node.run, dependencies: node.dependencies, needed: node.needed, pending: node.pending))
    }
    node.run = run
    node.dependencies = 0
    node.needed = true
    node.pending = Gradients()
    return true
  }

  private func begin(_ leaf: Tensor) {
    if leaf.run == run { return }
    if leaf.run != 0 && context.backwardDepth > 1 {
      borrow(.leaf(leaf, run: leaf.run, dependencies: leaf.dependencies, pending: leaf.pending))
    }
    leaf.run = run
    leaf.dependencies = 0
    leaf.pending = nil
  }

  private func discover(_ root: Node, _ visited: inout [Node]) {
    guard begin(root) else { return }
    var next: Node? = root
    var stack: [Node] = []
    while let node = next {
      next = nil
      if selective { visited.append(node) }
      for index in 0..<node.edgeCount {
        let edge = node[edge: index]
        if let leaf = edge.leaf {
          begin(leaf)
          leaf.dependencies += 1
        } else if let child = edge.node {
          let isNew = begin(child)
          child.dependencies += 1
          if isNew {
            if let waiting = next { stack.append(waiting) }
            next = child
          }
        }
      }
      if next == nil { next = stack.popLast() }
    }
  }

  /// Marks the nodes on a way to an input; the others are not run. Inputs of a node were always recorded before it.
  private func markNeeded(_ visited: [Node]) {
    for node in visited.sorted(by: { $0.sequence < $1.sequence }) {
      var leads = false
      for index in 0..<node.edgeCount where !leads {
        let edge = node[edge: index]
        if let leaf = edge.leaf {
          leads = leafCaptures?[ObjectIdentifier(leaf)] != nil
        } else if let child = edge.node {
          leads = child.needed
        }
      }
      node.needed = leads || nodeCaptures?[ObjectIdentifier(node)] != nil
    }
  }

  private func giveBack() {
    guard let entries = borrowed else { return }
    for entry in entries {
      switch entry {
      case .node(let node, let run, let dependencies, let needed, let pending):
        node.run = run
        node.dependencies = dependencies
        node.needed = needed
        node.pending = pending
      case .leaf(let leaf, let run, let dependencies, let pending):
        leaf.run = run
        leaf.dependencies = dependencies
        leaf.pending = pending
      }
    }
    borrowed = nil
  }

  // MARK: The queue of ready nodes, a heap by sequence number

  private func push(_ node: Node) {
    ready.append(node)
    var child = ready.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if ready[parent].sequence >= ready[child].sequence { return }
      ready.swapAt(parent, child)
      child = parent
    }
  }

  private func pop() -> Node? {
    guard ready.count > 1 else { return ready.popLast() }
    ready.swapAt(0, ready.count - 1)
    let top = ready.removeLast()
    var parent = 0
    while true {
      var child = 2 * parent + 1
      if child >= ready.count { return top }
      if child + 1 < ready.count && ready[child + 1].sequence > ready[child].sequence { child += 1 }
      if ready[parent].sequence >= ready[child].sequence { return top }
      ready.swapAt(parent, child)
      parent = child
    }
  }

  // MARK: Running

  private func perform(_ node: Node) throws(TensorError) {
    var gradients = node.pending
    node.pending = Gradients()
    if let hooks = node.hooks { try callTensorHooks(hooks, &gradients) }
    if selective, let captures = nodeCaptures?[ObjectIdentifier(node)] {
      for capture in captures {
        captured[capture.slot] = gradients[Int(capture.output)]
      }
      if !leadsOn(node) { return }
    }
    var results: Gradients
    if gradients.isEmpty {
      results = Gradients()
    } else {
      let outputs = gradients
      if let hooks = node.hooks {
        for entry in hooks.preHooks {
          if let replaced = try entry.hook.call(gradients, nil, context) { gradients = replaced }
        }
      }
      results =
        context.anomalyMode ? try checked(node, gradients) : try node.rule.backward(node, gradients, context)
      if let hooks = node.hooks {
        for entry in hooks.postHooks {
          if let replaced = try entry.hook.call(results, outputs, context) { results = replaced }
        }
      }
    }
    if !keepGraph { node.releaseSaved() }
    for index in 0..<node.edgeCount {
      let edge = node[edge: index]
      var result: Tensor?
      switch index {
      case 0: swap(&result, &results.first)
      case 1: swap(&result, &results.second)
      case 2: swap(&result, &results.third)
      default: result = results[index]
      }
      if let leaf = edge.leaf {
        if selective && leafCaptures?[ObjectIdentifier(leaf)] == nil { continue }
        if result != nil { try validate(&result, edge, node, index) }
        if leaf.pending == nil {
          swap(&leaf.pending, &result)
        } else if let result {
          try add(result, to: &leaf.pending)
        }
        try finish(leaf)
      } else if let child = edge.node {
        if selective && !child.needed { continue }
        if result != nil {
          try validate(&result, edge, node, index)
          if let result { try receive(result, child, edge.output) }
        }
        child.dependencies -= 1
        if child.dependencies == 0 { push(child) }
      }
    }
  }

  /// Runs a node in anomaly mode: what fails, or gives NaN, shows where its forward call was.
  private func checked(_ node: Node, _ gradients: Gradients) throws(TensorError) -> Gradients {
    do throws(TensorError) {
      let results = try node.rule.backward(node, gradients, context)
      for index in 0..<node.edgeCount where node.needs(index) {
        guard let result = results[index], result.dtype.isFloatingPoint else { continue }
        for element in 0..<result.count where result.array.element(element).asDouble.isNaN {
          throw .runtime("Function '\(node.name)' returned nan values in its \(index)th output.")
        }
      }
      return results
    } catch {
      let trace = context.forwardTraces[node.sequence].map {
        " Traceback of forward call that caused the error:\n" + $0
      }
      context.warn(
        .user,
        "Error detected in \(node.name)."
          + (trace
            ?? " No forward pass information available. Enable detect anomaly during forward pass for more information.")
      )
      throw error
    }
  }

  private func leadsOn(_ node: Node) -> Bool {
    for index in 0..<node.edgeCount {
      let edge = node[edge: index]
      if let leaf = edge.leaf, leafCaptures?[ObjectIdentifier(leaf)] != nil { return true }
      if let child = edge.node, child.needed { return true }
    }
    return false
  }

  /// Brings a result of `node` into the shape and dtype of the tensor that it belongs to.
  ///
  /// RuntimeError "Function MulBackward0 returned an invalid gradient at index 0 - got [3] but expected shape compatible with [2]".
  private func validate(_ result: inout Tensor?, _ edge: Edge, _ node: Node, _ index: Int) throws(TensorError) {
    if let gradient = result, edge.fits(gradient) { return }
    try Engine.fit(&result, edge, node, index, createGraph: createGraph, support, context)
  }

  /// The slow part of `validate`.
  static func fit(
    _ result: inout Tensor?, _ edge: Edge, _ node: Node, _ index: Int, createGraph: Bool, _ support: EngineSupport,
    _ context: TensorContext
  ) throws(TensorError) {
    let shape = edge.shape
    if let gradient = result, gradient.shape != shape {
      guard Engine.expands(shape, to: gradient.shape) else {
        throw .runtime(
          "Function \(node.name) returned an invalid gradient at index \(index) - got \(gradient.shape.text) but expected "
            + "shape compatible with \(shape.text)")
      }
      result =
        createGraph
        ? try support.sumTo(gradient, shape, context) : Tensor(try gradient.array.summed(to: shape, context))
    }
    let dtype = edge.dtype
    if let gradient = result, gradient.dtype != dtype {
      result =
        createGraph
        ? try support.convert(gradient, dtype, context) : Tensor(try gradient.array.converted(to: dtype, context))
    }
  }

  /// Whether a tensor of shape `from` expands to shape `target`.
  static func expands(_ from: Shape, to target: Shape) -> Bool {
    if from.count > target.count { return false }
    let extra = target.count - from.count
    for index in from.indices where from[index] != target[index + extra] && from[index] != 1 { return false }
    return true
  }

  /// Adds a gradient to those that a node has so far for an output.
  private func receive(_ gradient: Tensor, _ node: Node, _ output: Int32) throws(TensorError) {
    if output == 0 && node.pending.first == nil {
      node.pending.first = gradient
      return
    }
    var slot = node.pending[Int(output)]
    if slot == nil { slot = gradient } else { try add(gradient, to: &slot) }
    node.pending[Int(output)] = slot
  }

  private func add(_ gradient: Tensor, to slot: inout Tensor?) throws(TensorError) {
    if let earlier = slot { slot = try sum(earlier, gradient) }
  }

  private func sum(_ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    if createGraph { return try support.add(left, right, context) }
    let result = try NDArray(uninitialized: left.shape, left.dtype, context)
    result.assign(.add, left.array, right.array)
    return Tensor(result)
  }

  /// Counts one delivery to a leaf; after the last one the sum is accumulated.
  private func finish(_ leaf: Tensor) throws(TensorError) {
    leaf.dependencies -= 1
    if leaf.dependencies > 0 { return }
    guard var gradient = leaf.pending else { return }
    leaf.pending = nil
    if leaf.extras != nil { try Engine.callHooks(of: leaf, &gradient, context) }
    if selective, let slots = leafCaptures?[ObjectIdentifier(leaf)] {
      for slot in slots { captured[slot] = gradient }
      if !accumulates { return }
    }
    try Accumulation.accumulate(&gradient, into: leaf, createGraph: createGraph, support, context)
    if leaf.extras != nil { try Engine.callPostAccumulateHooks(of: leaf, context) }
  }

  /// Calls the hooks of a leaf on its gradient.
  static func callHooks(of leaf: Tensor, _ gradient: inout Tensor, _ context: TensorContext) throws(TensorError) {
    if let hooks = leaf.extras?.hooks, !hooks.isEmpty {
      for entry in hooks {
        if let replaced = try entry.hook.call(gradient, context) {
          try Engine.checkHookResult(replaced, gradient, entry.hook)
          gradient = replaced
        }
      }
    }
  }

  /// Calls the hooks of a leaf whose gradient was accumulated.
  static func callPostAccumulateHooks(of leaf: Tensor, _ context: TensorContext) throws(TensorError) {
    if let hooks = leaf.extras?.postAccumulateHooks, !hooks.isEmpty {
      for entry in hooks {
        if try entry.hook.call(leaf, context) != nil {
          throw .runtime("Tensor post accumulate grad hooks should return None.")
        }
      }
    }
  }

  private func callTensorHooks(_ hooks: NodeHooks, _ gradients: inout Gradients) throws(TensorError) {
    for (output, entry) in hooks.tensorHooks {
      guard let gradient = gradients[Int(output)] else { continue }
      if let replaced = try entry.hook.call(gradient, context) {
        try Engine.checkHookResult(replaced, gradient, entry.hook)
        gradients[Int(output)] = replaced
      }
    }
    for (output, weak) in hooks.retained {
      guard let tensor = weak.tensor, var gradient = gradients[Int(output)] else { continue }
      try Accumulation.accumulate(&gradient, into: tensor, createGraph: createGraph, support, context)
    }
  }

  static func checkHookResult(_ result: Tensor, _ original: Tensor, _ hook: any GradientHook) throws(TensorError) {
    if result.dtype != original.dtype {
      throw .runtime(
        "hook '\(hook.name)' has changed the type of value (was \(original.typeText) got \(result.typeText))")
    }
    if result.shape != original.shape {
      throw .runtime("hook '\(hook.name)' has changed the size of value")
    }
  }
}

/// How a gradient becomes part of `.grad`.
enum Accumulation {
  /// The first one is taken over when nobody else holds it, or copied; later ones are added, in place unless the backward
  /// pass is itself recorded.
  static func accumulate(
    _ gradient: inout Tensor, into tensor: Tensor, createGraph: Bool, _ support: EngineSupport, _ context: TensorContext
  ) throws(TensorError) {
    if let existing = tensor.grad {
      if createGraph {
        tensor.grad = try support.add(existing, gradient, context)
        return
      }
      if existing.array.rank == 0 && existing.dtype == .float64 && gradient.dtype == .float64 {
        let target = existing.array.pointer.assumingMemoryBound(to: Double.self)
        target.pointee += gradient.array.pointer.assumingMemoryBound(to: Double.self).pointee
      } else {
        existing.array.assign(.add, existing.array, try gradient.array.converted(to: existing.dtype, context))
      }
      existing.bumpVersion()
      return
    }
    if createGraph {
      tensor.grad =
        tensor.isLeaf ? try support.copy(gradient, tensor, context) : try support.clone(gradient, context)
      return
    }
    if isKnownUniquelyReferenced(&gradient), gradient.base == nil, gradient.gradFn == nil, !gradient.leafRequiresGrad,
      isKnownUniquelyReferenced(&gradient.array.storage), gradient.strides == tensor.strides
    {
      tensor.grad = gradient
      return
    }
    var copy = try NDArray(uninitialized: gradient.shape, gradient.dtype, context)
    if tensor.array.layout.isDense { copy.layout.strides = tensor.strides }
    copy.copy(from: gradient.array)
    tensor.grad = Tensor(copy)
  }
}
