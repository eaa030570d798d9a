import Arrays
import Autograd
import Kernels

// Sums, means, products, extremes and spreads.
extension Operations {
  /// The dimensions that a call reduces: all of them for nil or an empty list.
  static func reducedMask(_ dims: [Int]?, _ rank: Int) throws(TensorError) -> UInt64 {
    guard let dims, !dims.isEmpty else { return rank == 0 ? 0 : (1 << UInt64(rank)) - 1 }
    return try dimensionMask(dims, rank) & (rank == 0 ? 0 : UInt64.max)
  }

  /// `operation` over the dimensions in `mask`, which stay as 1 if `keepDim`.
  static func reduce(
    _ operation: ReduceOperation, _ tensor: NDArray, _ mask: UInt64, keepDim: Bool, _ context: TensorContext
  ) throws(TensorError) -> Tensor {
    var result = try tensor.reduced(operation, mask: mask, context)
    if keepDim { result.layout = Layout(contiguous: keptShape(tensor.shape, mask)) }
    return Tensor(result)
  }

  /// `shape` with 1 for the dimensions in `mask`.
  static func keptShape(_ shape: Shape, _ mask: UInt64) -> Shape {
    var shape = shape
    for index in shape.indices where mask & (1 << UInt64(index)) != 0 { shape[index] = 1 }
    return shape
  }

  /// A gradient of a reduction with its reduced dimensions back as 1.
  static func restored(_ context: TensorContext, _ node: Node, _ gradient: Tensor) throws(TensorError) -> Tensor {
    guard let payload = node.payload else { return gradient }
    let shape = node.inputShape()
    let mask = try reducedMask(payload.numbers, shape.count)
    return payload.flag ? gradient : try reshape(context, gradient, keptShape(shape, mask).array)
  }

  private static func note(_ node: Node, _ dims: [Int]?, _ keepDim: Bool) {
    node.madePayload.numbers = dims ?? []
    node.madePayload.flag = keepDim
  }

  // MARK: sum and mean

  static let sumAllRule = Rule(unary: "SumBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    try expand(context, gradient, node.inputShape())
  }
  static let sumDimRule = Rule(unary: "SumBackward1") { (node, gradient, context) throws(TensorError) -> Tensor in
    try expand(context, try restored(context, node, gradient), node.inputShape())
  }

  /// The sum of all elements; integers and bools sum to int64.
  public static func sum(_ context: TensorContext, _ tensor: Tensor, dtype: DType? = nil) throws(TensorError) -> Tensor
  {
    let input = try summand(context, tensor, dtype)
    let result = try reduce(.sum, input.array, try reducedMask(nil, tensor.rank), keepDim: false, context)
    let output =
      try dtype.map { (wanted) throws(TensorError) in Tensor(try result.array.converted(to: wanted, context)) }
      ?? result
    if records(tensor, context) && output.dtype.isFloatingPoint { record(sumAllRule, output, tensor, context) }
    return output
  }

  /// The sum over some dimensions; none named means all.
  public static func sum(
    _ context: TensorContext, _ tensor: Tensor, dims: [Int]?, keepDim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let mask = try reducedMask(dims, tensor.rank)
    let input = try summand(context, tensor, dtype)
    let result = try reduce(.sum, input.array, mask, keepDim: keepDim, context)
    let output =
      try dtype.map { (wanted) throws(TensorError) in Tensor(try result.array.converted(to: wanted, context)) }
      ?? result
    if records(tensor, context) && output.dtype.isFloatingPoint {
      note(record(sumDimRule, output, tensor, context), dims, keepDim)
    }
    return output
  }

  /// What `sum(dtype=…)` adds up: elements are converted first.
  private static func summand(_ context: TensorContext, _ tensor: Tensor, _ dtype: DType?) throws(TensorError) -> Tensor
  {
    guard let dtype else { return tensor }
    return Tensor(try tensor.array.converted(to: dtype, context))
  }

  static let meanAllRule = Rule(unary: "MeanBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    let shape = node.inputShape()
    return try div(context, try expand(context, gradient, shape), .int(shape.product ?? 0))
  }
  static let meanDimRule = Rule(unary: "MeanBackward1") { (node, gradient, context) throws(TensorError) -> Tensor in
    let shape = node.inputShape()
    let whole = try expand(context, try restored(context, node, gradient), shape)
    let outputs = node.outputShape(0).product ?? 1
    let count = outputs == 0 ? 1 : (shape.product ?? 0) / outputs
    return try div(context, whole, .int(count))
  }

  /// The mean over some dimensions, or over all.
  ///
  /// RuntimeError "mean(): could not infer output dtype. …" on integers without `dtype`.
  public static func mean(
    _ context: TensorContext, _ tensor: Tensor, dims: [Int]? = nil, keepDim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let wanted = dtype ?? tensor.dtype
    if !wanted.isFloatingPoint {
      throw .runtime(
        dtype == nil
          ? "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: "
            + tensor.dtype.scalarTypeName
          : "mean(): could not infer output dtype. Optional dtype must be either a floating point or complex dtype. Got: "
            + wanted.scalarTypeName)
    }
    let mask = try reducedMask(dims, tensor.rank)
    let input = try tensor.array.converted(to: wanted, context)
    let result = try reduce(.mean, input, mask, keepDim: keepDim, context)
    if records(tensor, context) {
      note(record(dims == nil ? meanAllRule : meanDimRule, result, tensor, context), dims, keepDim)
    }
    return result
  }

  // MARK: prod

  static let prodAllRule = Rule(unary: "ProdBackward0", saves: ["self", "result"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let input = try node.saved(0, context)
    let flat = try reshape(context, input, [-1])
    let slopes = try productOfOthers(context, flat, try node.saved(1, context))
    return try reshape(context, try mul(context, gradient, slopes), input.shape.array)
  }
  static let prodDimRule = Rule(unary: "ProdBackward1", saves: ["self", "result"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let input = try node.saved(0, context)
    if input.rank == 0 { return gradient }
    let dim = try input.shape.dimension(node.payload?.numbers.first ?? 0)
    let result = try restored(context, node, try node.saved(1, context))
    let slopes = try productOfOthers(context, input, result, dim)
    return try mul(context, try restored(context, node, gradient), slopes)
  }

  /// For each element the product of the others along `dim`: the quotient where no element is zero, else computed by
  /// replacing one element after the other.
  private static func productOfOthers(
    _ context: TensorContext, _ input: Tensor, _ result: Tensor, _ dim: Int = 0
  ) throws(TensorError) -> Tensor {
    if input.count == 0 { return input }
    if try !anyTrue(compute(.equal, input, .int(0), context), context) { return try div(context, result, input) }
    var parts: [Tensor] = []
    let size = input.shape[dim]
    for index in 0..<size {
      let before = try narrow(context, input, dim, 0, index)
      let after = try narrow(context, input, dim, index + 1, size - index - 1)
      parts.append(try prod(context, try cat(context, [before, after], dim), dim: dim, keepDim: true))
    }
    return try cat(context, parts, dim)
  }

  /// The product of all elements.
  public static func prod(_ context: TensorContext, _ tensor: Tensor, dtype: DType? = nil) throws(TensorError) -> Tensor
  {
    let input = try summand(context, tensor, dtype)
    let output = try reduce(.prod, input.array, try reducedMask(nil, tensor.rank), keepDim: false, context)
    if records(tensor, context) && output.dtype.isFloatingPoint {
      let node = record(prodAllRule, output, tensor, context)
      node.save(0, input: tensor)
      node.save(1, output: output)
    }
    return output
  }

  /// The product along one dimension.
  public static func prod(
    _ context: TensorContext, _ tensor: Tensor, dim: Int, keepDim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let mask = try reducedMask([dim], tensor.rank)
    let input = try summand(context, tensor, dtype)
    let output = try reduce(.prod, input.array, mask, keepDim: keepDim, context)
    if records(tensor, context) && output.dtype.isFloatingPoint {
      let node = record(prodDimRule, output, tensor, context)
      note(node, [dim], keepDim)
      node.save(0, input: tensor)
      node.save(1, output: output)
    }
    return output
  }

  // MARK: any and all

  /// Whether any (or all) elements along some dimensions are not zero.
  static func logical(
    _ operation: ReduceOperation, _ context: TensorContext, _ tensor: Tensor, dims: [Int]?, keepDim: Bool
  ) throws(TensorError) -> Tensor {
    let mask = try reducedMask(dims, tensor.rank)
    let result = try reduce(operation, tensor.array, mask, keepDim: keepDim, context)
    // For uint8 the result is uint8, a relic that PyTorch keeps.
    return tensor.dtype == .uint8 ? try to(context, result, .uint8) : result
  }

  // MARK: norm

  static let normRule = Rule(unary: "LinalgVectorNormBackward0", saves: ["self", "result"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let input = try node.saved(0, context)
    let order = node.scalar.asDouble
    let g = try restored(context, node, gradient)
    let result = try restored(context, node, try node.saved(1, context))
    return try normGradient(context, input, result, g, order)
  }

  private static func normGradient(
    _ context: TensorContext, _ input: Tensor, _ result: Tensor, _ gradient: Tensor, _ order: Double
  ) throws(TensorError) -> Tensor {
    if order == 0 { return try zerosLike(context, input) }
    if order == 1 { return try mul(context, try sign(context, input), gradient) }
    let zero = try compute(.equal, result, .int(0), context)
    if order == 2 {
      let unit = try div(context, input, result)
      return try mul(context, try maskedFill(context, unit, zero, .int(0)), gradient)
    }
    if order.isInfinite {
      let magnitude = try abs(context, input)
      let isExtreme = try to(context, try compute(.equal, magnitude, result, context), input.dtype)
      let shape = result.shape
      let count = try sumTo(context, isExtreme, shape)
      return try mul(context, try mul(context, try sign(context, input), isExtreme), try div(context, gradient, count))
    }
    let magnitude = try abs(context, input)
    let scaled: Tensor
    if order < 1 {
      let power = try power(context, magnitude, .double(order - 1))
      let zeroInput = try compute(.equal, input, .int(0), context)
      scaled = try maskedFill(context, try mul(context, try sign(context, input), power), zeroInput, .int(0))
    } else if order < 2 {
      scaled = try mul(context, try sign(context, input), try power(context, magnitude, .double(order - 1)))
    } else {
      scaled = try mul(context, input, try power(context, magnitude, .double(order - 2)))
    }
    let factor = try div(context, gradient, try power(context, result, .double(order - 1)))
    return try mul(context, scaled, try maskedFill(context, factor, zero, .int(0)))
  }

  /// The `order`-norm of the elements along some dimensions.
  ///
  /// RuntimeError "linalg.vector_norm: Expected a floating point or complex tensor as input. Got Long".
  public static func norm(
    _ context: TensorContext, _ tensor: Tensor, order: Scalar = .int(2), dims: [Int]? = nil, keepDim: Bool = false,
    dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    if !tensor.dtype.isFloatingPoint {
      throw .runtime(
        "linalg.vector_norm: Expected a floating point or complex tensor as input. Got \(tensor.dtype.scalarTypeName)")
    }
    let mask = try reducedMask(dims, tensor.rank)
    let input = try to(context, tensor, dtype ?? tensor.dtype)
    let p = order.asDouble
    if input.count == 0 && (p < 0 || p.isInfinite) {
      throw .runtime(
        "linalg.vector_norm cannot compute the \(order.text) norm on an empty tensor because the operation does not have an identity"
      )
    }
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      switch p {
      case 2: return try reduce(.norm2, input.array, mask, keepDim: keepDim, context)
      case 1: return try reduce(.norm1, input.array, mask, keepDim: keepDim, context)
      case 0:
        let nonzero = try to(context, try compute(.notEqual, input, .int(0), context), input.dtype)
        return try reduce(.sum, nonzero.array, mask, keepDim: keepDim, context)
      case .infinity: return try reduce(.max, try abs(context, input).array, mask, keepDim: keepDim, context)
      case -.infinity: return try reduce(.min, try abs(context, input).array, mask, keepDim: keepDim, context)
      default:
        let powers = try compute(.power, try abs(context, input), .double(p), context)
        let sum = try reduce(.sum, powers.array, mask, keepDim: keepDim, context)
        return try compute(.power, sum, .double(1 / p), context)
      }
    }
    if records(input, context) {
      let node = record(normRule, result, input, context)
      note(node, dims, keepDim)
      node.scalar = order
      node.save(0, input: input)
      node.save(1, output: result)
    }
    return result
  }
}
