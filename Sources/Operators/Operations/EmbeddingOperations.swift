import Arrays
import Autograd
import Kernels

// Rows looked up by number, and elements dropped at random.
extension Operations {
  static let embeddingRule = Rule(unary: "EmbeddingBackward0", saves: ["indices"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    guard let payload = node.payload else { return gradient }
    let indices = try node.saved(0, context)
    let width = payload.dims[1]
    var rows = try reshape(context, gradient, [-1, width])
    let labels = try integers(indices, context)
    if payload.flag || payload.scalar.asInt >= 0 {
      // Rows of the padding index get nothing; rows that come often may count less.
      var counts: [Int: Int] = [:]
      for label in labels { counts[label, default: 0] += 1 }
      let factors = try NDArray(uninitialized: Shape(labels.count, 1), gradient.dtype, context)
      for (place, label) in labels.enumerated() {
        let share = label == payload.scalar.asInt ? 0 : payload.flag ? 1 / Double(counts[label] ?? 1) : 1
        Scalar.double(share).store(factors.pointer + place * gradient.dtype.itemSize, gradient.dtype)
      }
      rows = try mul(context, rows, Tensor(factors))
    }
    var positions: [Int] = []
    positions.reserveCapacity(labels.count * width)
    for label in labels { for column in 0..<width { positions.append(label * width + column) } }
    return try placed(
      context, rows,
      embeddingRules.payload(positions, whole: payload.dims, part: Shape(labels.count, width)), embeddingRules)
  }

  /// The rows of `weight` at `indices`: `indices.shape + (width)`.
  static func embedding(
    _ context: TensorContext, _ weight: Tensor, _ indices: Tensor, padding: Int = -1, scalesByCount: Bool = false
  ) throws(TensorError) -> Tensor {
    if weight.rank != 2 { throw .runtime("'weight' must be 2-D") }
    if indices.dtype != .int64 && indices.dtype != .int32 {
      throw .runtime(
        "Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got "
          + "\(indices.typeText) instead (while checking arguments for embedding)")
    }
    let labels = try integers(indices, context)
    let width = weight.shape[1]
    for label in labels where label < 0 || label >= weight.shape[0] { throw .index("index out of range in self") }
    var shape = indices.shape
    try shape.append(width)
    let source = try weight.array.madeContiguous(context)
    let result = try NDArray(uninitialized: shape, weight.dtype, context)
    let bytes = width * weight.dtype.itemSize
    for (place, label) in labels.enumerated() {
      (result.pointer + place * bytes).copyMemory(from: source.pointer + label * bytes, byteCount: bytes)
    }
    let output = Tensor(result)
    if records(weight, context) {
      let node = record(embeddingRule, output, weight, context)
      let payload = node.madePayload
      payload.dims = weight.shape
      payload.scalar = .int(padding)
      payload.flag = scalesByCount
      node.save(0, input: indices)
    }
    return output
  }

  /// Zeros in place of some elements (or whole channels), chosen with probability `chance`; the others grow by
  /// `1 / (1 - chance)`.
  ///
  /// RuntimeError "dropout probability has to be between 0 and 1, but got 2".
  static func dropout(
    _ context: TensorContext, _ input: Tensor, _ chance: Double, training: Bool, channels: Bool = false
  ) throws(TensorError) -> Tensor {
    if !(chance >= 0 && chance <= 1) {
      throw .runtime("dropout probability has to be between 0 and 1, but got \(Scalar.double(chance).text)")
    }
    if chance == 0 || !training || input.count == 0 { return input }
    if chance == 1 { return try mul(context, input, try Tensor.scalar(.int(0), input.dtype, context)) }
    var shape = input.shape
    if channels {
      if input.rank < 2 { throw .runtime("Feature dropout requires at least 2 dimensions in the input") }
      for dim in 2..<max(input.rank, 2) { shape[dim] = 1 }
    }
    if !input.dtype.isFloatingPoint { try Promotion.checkCast(context.defaultDType, to: input.dtype) }
    let noise =
      channels
      ? try NDArray(uninitialized: shape, input.dtype, context)
      : try NDArray(result: shape, input.dtype, context, like: input.array.layout)
    context.generator.bernoulli(input.dtype, noise.pointer, count: noise.count, probability: 1 - chance)
    let kept = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      try div(context, Tensor(noise), .double(1 - chance))
    }
    return try mul(context, input, kept)
  }
}
