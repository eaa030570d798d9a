import Arrays
import Autograd
import Kernels

// Largest and smallest elements, their positions, and orders.
extension Operations {
  /// Which end of the order an operation looks for.
  enum Extreme: Sendable {
    case max
    case min

    var name: String { self == .max ? "max" : "min" }
    var value: ReduceOperation { self == .max ? .max : .min }
    var position: ReduceOperation { self == .max ? .argmax : .argmin }
  }

  /// The gradient shared evenly by all elements that equal the result.
  static func sharedGradient(
    _ context: TensorContext, _ input: Tensor, _ result: Tensor, _ gradient: Tensor
  ) throws(TensorError) -> Tensor {
    let mask = try to(context, try compute(.equal, input, result, context), input.dtype)
    let count = try sumTo(context, mask, result.shape)
    return try mul(context, mask, try div(context, gradient, count))
  }

  static func extremeAllRule(_ name: String) -> Rule {
    Rule(unary: name, saves: ["self", "result"]) { (node, gradient, context) throws(TensorError) -> Tensor in
      let input = try node.saved(0, context)
      let result = try restored(context, node, detach(context, try node.saved(1, context)))
      return try sharedGradient(context, detach(context, input), result, try restored(context, node, gradient))
    }
  }
  static let maxAllRule = extremeAllRule("MaxBackward1")
  static let minAllRule = extremeAllRule("MinBackward1")
  static let amaxRule = extremeAllRule("AmaxBackward0")
  static let aminRule = extremeAllRule("AminBackward0")

  /// The largest or smallest of all elements.
  static func extreme(_ kind: Extreme, _ context: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    if tensor.count == 0 {
      throw .runtime(
        "\(kind.name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' "
          + "argument.")
    }
    let result = try reduce(kind.value, tensor.array, try reducedMask(nil, tensor.rank), keepDim: false, context)
    if records(tensor, context) {
      let node = record(kind == .max ? maxAllRule : minAllRule, result, tensor, context)
      node.madePayload.flag = false
      node.save(0, input: tensor)
      node.save(1, output: result)
    }
    return result
  }

  /// `amax` and `amin`: extremes over some dimensions; equal elements share the gradient.
  static func extreme(
    _ kind: Extreme, _ context: TensorContext, _ tensor: Tensor, dims: [Int], keepDim: Bool
  ) throws(TensorError) -> Tensor {
    let mask = try reducedMask(dims, tensor.rank)
    try checkNotEmpty("a" + kind.name, tensor, mask, hasDims: !dims.isEmpty)
    let result = try reduce(kind.value, tensor.array, mask, keepDim: keepDim, context)
    if records(tensor, context) {
      let node = record(kind == .max ? amaxRule : aminRule, result, tensor, context)
      node.madePayload.numbers = dims
      node.madePayload.flag = keepDim
      node.save(0, input: tensor)
      node.save(1, output: result)
    }
    return result
  }

  private static func checkNotEmpty(
    _ name: String, _ tensor: Tensor, _ mask: UInt64, hasDims: Bool = true
  ) throws(TensorError) {
    if !hasDims && tensor.count == 0 {
      throw .runtime(
        "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the "
          + "'dim' argument.")
    }
    for index in tensor.shape.indices where mask & (1 << UInt64(index)) != 0 && tensor.shape[index] == 0 {
      throw .index("\(name)(): Expected reduction dim \(index) to have non-zero size.")
    }
  }

  /// Derivative of an operation that picks positions along a dimension: the gradient goes back to where they were.
  static func pickedRule(_ name: String) -> Rule {
    Rule(name, saves: ["indices"]) { (node, gradients, context) throws(TensorError) -> Gradients in
      guard let gradient = gradients.first, let payload = node.payload else { return Gradients() }
      let shape = node.inputShape()
      let positions = try node.saved(0, context)
      let zeros = try full(context, shape, .int(0), gradient.dtype)
      if shape.count == 0 { return Gradients(try reshape(context, gradient, [])) }
      let dim = try shape.dimension(payload.numbers.first ?? 0)
      let kept = payload.flag || positions.rank == shape.count
      let index = kept ? positions : try unsqueeze(context, positions, dim)
      let values = kept ? gradient : try unsqueeze(context, gradient, dim)
      return Gradients(try scatterAdd(context, zeros, dim, index, values))
    }
  }
  static let maxDimRule = pickedRule("MaxBackward0")
  static let minDimRule = pickedRule("MinBackward0")
  static let sortRule = pickedRule("SortBackward0")
  static let topkRule = pickedRule("TopkBackward0")
  static let medianDimRule = pickedRule("MedianBackward1")

  /// `max(dim)` and `min(dim)`: extremes along a dimension and their positions.
  static func extreme(
    _ kind: Extreme, _ context: TensorContext, _ tensor: Tensor, dim: Int, keepDim: Bool
  ) throws(TensorError) -> [Tensor] {
    let mask = try reducedMask([dim], tensor.rank)
    try checkNotEmpty(kind.name, tensor, mask)
    let values = try reduce(kind.value, tensor.array, mask, keepDim: keepDim, context)
    let positions = try reduce(kind.position, tensor.array, mask, keepDim: keepDim, context)
    recordPicked(kind == .max ? maxDimRule : minDimRule, values, positions, tensor, dim, keepDim, context)
    return [values, positions]
  }

  private static func recordPicked(
    _ rule: Rule, _ values: Tensor, _ positions: Tensor, _ tensor: Tensor, _ dim: Int, _ keepDim: Bool,
    _ context: TensorContext
  ) {
    guard records(tensor, context) else { return }
    let node = record(rule, values, tensor, context)
    node.madePayload.numbers = [dim]
    node.madePayload.flag = keepDim
    node.save(0, input: positions)
  }

  /// `argmax` and `argmin`; without a dimension the position in row-major order.
  static func position(
    _ kind: Extreme, _ context: TensorContext, _ tensor: Tensor, dim: Int?, keepDim: Bool
  ) throws(TensorError) -> Tensor {
    let name = "arg" + kind.name
    if tensor.dtype == .bool { throw .runtime("\(name)(): does not support bool input") }
    if dim == nil && tensor.count == 0 {
      throw .index("\(name)(): Expected reduction dim to be specified for input.numel() == 0.")
    }
    let mask = try reducedMask(dim.map { [$0] }, tensor.rank)
    try checkNotEmpty(name, tensor, mask)
    return try reduce(kind.position, tensor.array, mask, keepDim: keepDim, context)
  }

  // MARK: orders

  /// Positions along `dim` in sorted order, as a tensor of the input's shape.
  private static func order(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, descending: Bool
  ) throws(TensorError) -> Tensor {
    let indices = try NDArray(uninitialized: tensor.shape, .int64, context)
    let size = tensor.rank == 0 ? 1 : tensor.shape[dim]
    if tensor.count == 0 { return Tensor(indices) }
    var line = tensor.array.layout
    let step = tensor.rank == 0 ? 1 : line.strides[dim]
    let outStep = tensor.rank == 0 ? 1 : indices.layout.strides[dim]
    var outLine = indices.layout
    if tensor.rank > 0 {
      line.shape[dim] = 1
      outLine.shape[dim] = 1
    }
    let starts = line.elementPositions(from: 0)
    let outStarts = outLine.elementPositions(from: 0)
    let base = tensor.array.storage.pointer
    let out = indices.storage.pointer.assumingMemoryBound(to: Int.self)
    let item = tensor.dtype.itemSize
    for (start, outStart) in zip(starts, outStarts) {
      try context.checkInterrupt()
      let positions: [Int]
      if tensor.dtype.isFloatingPoint {
        let values = (0..<size).map { Scalar.load(base + (start + $0 * step) * item, tensor.dtype).asDouble }
        // NaN counts as larger than any number.
        positions = (0..<size).sorted { a, b in
          let (x, y) = descending ? (values[b], values[a]) : (values[a], values[b])
          if x.isNaN || y.isNaN { return x.isNaN == y.isNaN ? a < b : y.isNaN }
          return x == y ? a < b : x < y
        }
      } else {
        let values = (0..<size).map { Scalar.load(base + (start + $0 * step) * item, tensor.dtype).asInt }
        positions = (0..<size).sorted { a, b in
          values[a] == values[b] ? a < b : descending ? values[a] > values[b] : values[a] < values[b]
        }
      }
      for (index, position) in positions.enumerated() { out[outStart + index * outStep] = position }
    }
    return Tensor(indices)
  }

  /// The elements along `dim` in order, and the positions they come from; equal ones keep their order.
  static func sort(
    _ context: TensorContext, _ tensor: Tensor, dim: Int = -1, descending: Bool = false
  ) throws(TensorError) -> [Tensor] {
    let position = try tensor.shape.dimension(dim)
    let indices = try order(context, tensor, position, descending: descending)
    let values = try withoutGrad(context) { () throws(TensorError) in
      tensor.rank == 0 ? try clone(context, tensor) : try gather(context, tensor, position, indices)
    }
    recordPicked(sortRule, values, indices, tensor, position, true, context)
    return [values, indices]
  }

  /// The `count` largest (or smallest) elements along `dim`, and where they are.
  static func topk(
    _ context: TensorContext, _ tensor: Tensor, _ count: Int, dim: Int = -1, largest: Bool = true
  ) throws(TensorError) -> [Tensor] {
    let position = try tensor.shape.dimension(dim)
    let size = tensor.rank == 0 ? 1 : tensor.shape[position]
    if tensor.dtype == .bool { throw .runtime("topk does not support bool dtypes on CPU") }
    if count < 0 || count > size { throw .runtime("selected index k out of range") }
    let all = try order(context, tensor, position, descending: largest)
    let (indices, values) = try withoutGrad(context) { () throws(TensorError) in
      if tensor.rank == 0 { return (all, try clone(context, tensor)) }
      let some = try contiguous(context, try narrow(context, all, position, 0, count))
      let indices = Tensor(some.array)
      return (indices, try gather(context, tensor, position, indices))
    }
    recordPicked(topkRule, values, indices, tensor, position, true, context)
    return [values, indices]
  }

  static let medianAllRule = extremeAllRule("MedianBackward0")

  /// The lower median of all elements; NaN if there is one.
  static func median(_ context: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    if tensor.dtype == .bool { throw .notImplemented("\"median_cpu\" not implemented for 'Bool'") }
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      if tensor.count == 0 { return try full(context, Shape(), .double(.nan), tensor.dtype) }
      let flat = try reshape(context, tensor, [-1])
      let values = try sort(context, flat, dim: 0)[0]
      let last = try select(context, values, 0, -1)
      if last.array.element(0).asDouble.isNaN { return try clone(context, last) }
      return try clone(context, try select(context, values, 0, (tensor.count - 1) / 2))
    }
    if records(tensor, context) {
      let node = record(medianAllRule, result, tensor, context)
      node.save(0, input: tensor)
      node.save(1, output: result)
    }
    return result
  }

  /// The lower medians along a dimension, and where they are.
  static func median(
    _ context: TensorContext, _ tensor: Tensor, dim: Int, keepDim: Bool
  ) throws(TensorError) -> [Tensor] {
    let position = try tensor.shape.dimension(dim)
    if tensor.dtype == .bool { throw .notImplemented("\"median_out\" not implemented for 'Bool'") }
    if tensor.rank == 0 { return [try clone(context, tensor), try full(context, Shape(), .int(0), .int64)] }
    if tensor.shape[position] == 0 {
      throw .index("median(): Expected reduction dim \(position) to have non-zero size.")
    }
    let (values, indices) = try withoutGrad(context) { () throws(TensorError) in
      let indices = try order(context, tensor, position, descending: false)
      let middle = (tensor.shape[position] - 1) / 2
      let picked = try clone(context, try narrow(context, indices, position, middle, 1), contiguous: true)
      let values = try gather(context, tensor, position, picked)
      return keepDim
        ? (values, picked)
        : (
          Tensor(try squeeze(context, values, [position]).array), Tensor(try squeeze(context, picked, [position]).array)
        )
    }
    recordPicked(medianDimRule, values, indices, tensor, position, keepDim, context)
    return [values, indices]
  }
}
