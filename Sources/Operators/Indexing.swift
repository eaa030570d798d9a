import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static let matrix = SampleArgument.tensor([2, 3])

  static let indexing: [Operator] = [
    Operator(
      "gather", .both, gradient: .differentiable, "Elements picked along `dim` by `index`.",
      samples: [Sample(matrix, .int(1), .values([0, 2, 1, 1], [2, 2], .int64), .bool(false))],
      [
        .one("gather(Tensor input, int dim, Tensor index, *, bool sparse_grad=False)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.gather(c, try a.tensor(0), try a.int(1), try a.tensor(2))
        }
      ]),
    Operator(
      "scatter", .pointwise, gradient: .differentiable, "A copy with elements of `src` written where `index` says.",
      samples: [
        Sample(matrix, .int(1), .values([0, 2], [2, 1], .int64), .tensor([2, 1])),
        Sample(matrix, .int(1), .values([0, 2], [2, 1], .int64), .scalar(.double(9)), overload: 1),
      ],
      [
        .one("scatter(Tensor input, int dim, Tensor index, Tensor src)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.scatter(c, try a.tensor(0), try a.int(1), try a.tensor(2), try a.tensor(3))
        },
        .one("scatter(Tensor input, int dim, Tensor index, Number value)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.scatter(c, try a.tensor(0), try a.int(1), try a.tensor(2), try a.scalar(3))
        },
      ]),
    Operator(
      "scatter_add", .pointwise, gradient: .differentiable, "A copy with elements of `src` added where `index` says.",
      samples: [Sample(matrix, .int(1), .values([0, 0, 2, 2], [2, 2], .int64), .tensor([2, 2]))],
      [
        .one("scatter_add(Tensor input, int dim, Tensor index, Tensor src)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.scatterAdd(c, try a.tensor(0), try a.int(1), try a.tensor(2), try a.tensor(3))
        }
      ]),
    Operator(
      "index_select", .both, gradient: .differentiable, "The slices at positions `index` of `dim`.",
      samples: [Sample(matrix, .int(1), .values([2, 0, 2], [3], .int64))],
      [
        .one("index_select(Tensor input, int dim, Tensor index)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.indexSelect(c, try a.tensor(0), try a.int(1), try a.tensor(2))
        }
      ]),
    Operator(
      "take", .both, gradient: .differentiable, "The elements at row-major positions `index`.",
      samples: [Sample(matrix, .values([5, 0, -1], [3], .int64))],
      [
        .one("take(Tensor input, Tensor index)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.take(c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "masked_fill", .pointwise, gradient: .differentiable, "`value` where `mask` is true, else the elements.",
      samples: [
        Sample(matrix, .values([1, 0, 1], [3], .bool), .scalar(.double(0.5))),
        Sample(matrix, .values([1, 0, 1], [3], .bool), .tensor([]), overload: 1),
      ],
      [
        .one("masked_fill(Tensor input, Tensor mask, Number value)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.maskedFill(c, try a.tensor(0), try a.tensor(1), try a.scalar(2))
        },
        .one("masked_fill(Tensor input, Tensor mask, Tensor value)") { (c, a) throws(TensorError) -> Tensor in
          let value = try a.tensor(2)
          if value.rank != 0 {
            throw .runtime(
              "masked_fill_ only supports a 0-dimensional value tensor, but got tensor with \(value.rank) dimension(s)."
            )
          }
          let input = try a.tensor(0)
          return try Operations.maskedFill(c, input, try a.tensor(1), value)
        },
      ]),
    Operator(
      "masked_select", .both, gradient: .differentiable, "The elements where `mask` is true, as a vector.",
      samples: [Sample(matrix, .values([1, 0, 1], [3], .bool))],
      [
        .one("masked_select(Tensor input, Tensor mask)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.maskedSelect(c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "nonzero", .both, gradient: .never, "The coordinates of the elements that are not zero.",
      samples: [Sample(.values([0, 1, 2, 0], [2, 2]), .bool(false))],
      [
        Overload("nonzero(Tensor input, *, bool as_tuple=False)") { (c, a) throws(TensorError) -> Outcome in
          let coordinates = try Operations.nonzero(c, try a.tensor(0))
          return a.bool(1) ? .tuple(try Operations.unbind(c, coordinates, 1)) : .tensor(coordinates)
        }
      ]),
    Operator(
      "tril", .pointwise, gradient: .differentiable, "The lower triangle of matrices, zeros elsewhere.",
      samples: [Sample(.tensor([3, 3]), .int(0)), Sample(.tensor([2, 3, 4]), .int(1))],
      [
        .one("tril(Tensor input, int diagonal=0)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.triangle(c, try a.tensor(0), try a.int(1), lower: true)
        }
      ]),
    Operator(
      "triu", .pointwise, gradient: .differentiable, "The upper triangle of matrices, zeros elsewhere.",
      samples: [Sample(.tensor([3, 3]), .int(0)), Sample(.tensor([2, 3, 4]), .int(-1))],
      [
        .one("triu(Tensor input, int diagonal=0)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.triangle(c, try a.tensor(0), try a.int(1), lower: false)
        }
      ]),
    Operator(
      "diag", .both, gradient: .differentiable, "The diagonal of a matrix, or a matrix with a vector as its diagonal.",
      samples: [Sample(.tensor([3, 4]), .int(0)), Sample(.tensor([3]), .int(-1))],
      [
        .one("diag(Tensor input, int diagonal=0)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.diag(c, try a.tensor(0), try a.int(1))
        }
      ]),
  ]
}

extension Operations {
  static func triangleRule(_ name: String, lower: Bool) -> Rule {
    Rule(unary: name) { (node, gradient, context) throws(TensorError) -> Tensor in
      try triangle(context, gradient, node.scalar.asInt, lower: lower)
    }
  }
  static let trilRule = triangleRule("TrilBackward0", lower: true)
  static let triuRule = triangleRule("TriuBackward0", lower: false)

  /// The part of matrices on one side of a diagonal, zeros elsewhere.
  static func triangle(
    _ context: TensorContext, _ tensor: Tensor, _ diagonal: Int, lower: Bool
  ) throws(TensorError) -> Tensor {
    let name = lower ? "tril" : "triu"
    if tensor.rank < 2 { throw .runtime("\(name): input tensor must have at least 2 dimensions") }
    let result = try NDArray(uninitialized: tensor.shape, tensor.dtype, context)
    result.copy(from: tensor.array)
    let rows = tensor.shape[tensor.rank - 2]
    let columns = tensor.shape[tensor.rank - 1]
    let item = tensor.dtype.itemSize
    for page in 0..<(rows * columns == 0 ? 0 : tensor.count / (rows * columns)) {
      for row in 0..<rows {
        let line = result.pointer + (page * rows + row) * columns * item
        // The first column right of the diagonal that still belongs to the lower triangle's outside.
        let (edge, overflow) = row.addingReportingOverflow(diagonal)
        let border = overflow ? (diagonal > 0 ? columns : 0) : edge
        if lower {
          let start = max(min(border &+ 1, columns), 0)
          (line + start * item).initializeMemory(as: UInt8.self, repeating: 0, count: (columns - start) * item)
        } else {
          let end = max(min(border, columns), 0)
          line.initializeMemory(as: UInt8.self, repeating: 0, count: end * item)
        }
      }
    }
    let output = Tensor(result)
    if records(tensor, context) { record(lower ? trilRule : triuRule, output, tensor, context).scalar = .int(diagonal) }
    return output
  }

  static let diagEmbedRule = Rule(unary: "DiagEmbedBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try diagonal(context, gradient, offset: node.scalar.asInt)
  }
  static let diagonalCopyRule = Rule(unary: "DiagonalBackward0_copy") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let shape = node.inputShape()
    let whole = try full(context, shape, .int(0), gradient.dtype)
    let window = try diagonal(context, whole, offset: node.scalar.asInt)
    if context.gradEnabled {
      // Recorded through the view of the zeros.
      window.viewKind = .ordinary
    }
    try copyInPlace(context, window, gradient)
    return whole
  }

  /// The diagonal of a matrix as a copy, or a matrix with a vector as its diagonal.
  static func diag(_ context: TensorContext, _ tensor: Tensor, _ offset: Int) throws(TensorError) -> Tensor {
    if tensor.rank == 2 {
      let result = try withoutGrad(context) { () throws(TensorError) in
        Tensor(try diagonal(context, tensor, offset: offset).array.copied(context, contiguous: true))
      }
      if records(tensor, context) { record(diagonalCopyRule, result, tensor, context).scalar = .int(offset) }
      return result
    }
    if tensor.rank != 1 {
      throw .runtime("diag(): Supports 1D or 2D tensors. Got \(tensor.rank)D")
    }
    let (size, overflow) = tensor.shape[0].addingReportingOverflow(Int(clamping: offset.magnitude))
    if overflow { throw .runtime("Storage size calculation overflowed with sizes=\(tensor.shape.text)") }
    let result = try full(context, Shape(size, size), .int(0), tensor.dtype)
    try withoutGrad(context) { () throws(TensorError) in
      try diagonal(context, result, offset: offset).array.copy(from: tensor.array)
    }
    if records(tensor, context) { record(diagEmbedRule, result, tensor, context).scalar = .int(offset) }
    return result
  }
}
