import Arrays
import Autograd
import Kernels

// Products of matrices and vectors.
extension Operations {
  private static func checkProduct(_ dtype: DType, _ name: String) throws(TensorError) {
    if dtype == .bool { throw .notImplemented("\"\(name)\" not implemented for 'Bool'") }
  }

  /// `a (m, k) × b (k, n)` into contiguous memory.
  private static func multiply(
    _ out: UnsafeMutableRawPointer, _ a: NDArray, _ b: NDArray, _ context: TensorContext
  ) throws(TensorError) {
    let (m, k, n) = (a.shape[0], a.shape[1], b.shape[1])
    Kernel.matmul(
      a.dtype, out: out, a: a.pointer, aRowStride: a.layout.strides[0], aColumnStride: a.layout.strides[1],
      b: b.pointer, bRowStride: b.layout.strides[0], bColumnStride: b.layout.strides[1], m: m, n: n, k: k)
    try context.checkInterrupt()
  }

  static let mmRule = Rule("MmBackward0", saves: ["self", "mat2"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = try mm(context, gradient, try t(context, try node.saved(1, context))) }
    if node.needs(1) { result.second = try mm(context, try t(context, try node.saved(0, context)), gradient) }
    return result
  }

  /// `(m, k) × (k, n) → (m, n)`
  public static func mm(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    if left.rank != 2 { throw .runtime("self must be a matrix") }
    if right.rank != 2 { throw .runtime("mat2 must be a matrix") }
    try checkMatrices(left, right)
    let result = try NDArray(uninitialized: Shape(left.shape[0], right.shape[1]), left.dtype, context)
    try multiply(result.pointer, left.array, right.array, context)
    let output = Tensor(result)
    if records(left, right, context) {
      let node = record(mmRule, output, left, right, context)
      if right.requiresGrad { node.save(0, input: left) }
      if left.requiresGrad { node.save(1, input: right) }
    }
    return output
  }

  private static func checkMatrices(_ left: Tensor, _ right: Tensor) throws(TensorError) {
    if left.shape[1] != right.shape[0] {
      throw .runtime(
        "mat1 and mat2 shapes cannot be multiplied (\(left.shape[0])x\(left.shape[1]) and "
          + "\(right.shape[0])x\(right.shape[1]))")
    }
    if left.dtype != right.dtype {
      throw .runtime(
        "expected m1 and m2 to have the same dtype, but got: \(left.dtype.cppName) != \(right.dtype.cppName)")
    }
    try checkProduct(left.dtype, "addmm_impl_cpu_")
  }

  static let mvRule = Rule("MvBackward0", saves: ["self", "vec"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = try outer(context, gradient, try node.saved(1, context)) }
    if node.needs(1) { result.second = try mv(context, try t(context, try node.saved(0, context)), gradient) }
    return result
  }

  /// `(m, k) × (k) → (m)`
  public static func mv(_ context: TensorContext, _ matrix: Tensor, _ vector: Tensor) throws(TensorError) -> Tensor {
    if matrix.rank != 2 || vector.rank != 1 {
      throw .runtime("vector + matrix @ vector expected, got 1, \(matrix.rank), \(vector.rank)")
    }
    if matrix.shape[1] != vector.shape[0] {
      throw .runtime(
        "size mismatch, got input (\(matrix.shape[0])), mat (\(matrix.shape[0])x\(matrix.shape[1])), vec (\(vector.shape[0]))"
      )
    }
    if matrix.dtype != vector.dtype {
      throw .runtime(
        "addmv input tensors must have the same dtype, but got \(vector.dtype.scalarTypeName), \(matrix.dtype.scalarTypeName), and "
          + vector.dtype.scalarTypeName)
    }
    try checkProduct(matrix.dtype, "addmv_impl_cpu")
    let result = try NDArray(uninitialized: Shape(matrix.shape[0]), matrix.dtype, context)
    Kernel.gemv(
      matrix.dtype, out: result.pointer, a: matrix.array.pointer, aRowStride: matrix.strides[0],
      aColumnStride: matrix.strides[1], x: vector.array.pointer, xStride: vector.strides[0], m: matrix.shape[0],
      k: matrix.shape[1])
    let output = Tensor(result)
    if records(matrix, vector, context) {
      let node = record(mvRule, output, matrix, vector, context)
      if vector.requiresGrad { node.save(0, input: matrix) }
      if matrix.requiresGrad { node.save(1, input: vector) }
    }
    return output
  }

  static let dotRule = Rule("DotBackward0", saves: ["self", "tensor"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = try mul(context, try node.saved(1, context), gradient) }
    if node.needs(1) { result.second = try mul(context, try node.saved(0, context), gradient) }
    return result
  }

  /// `(k) × (k) → ()`
  public static func dot(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    if left.rank != 1 || right.rank != 1 {
      throw .runtime("1D tensors expected, but got \(left.rank)D and \(right.rank)D tensors")
    }
    if left.dtype != right.dtype {
      throw .runtime(
        "dot : expected both vectors to have same dtype, but found \(left.dtype.scalarTypeName) and \(right.dtype.scalarTypeName)"
      )
    }
    if left.shape[0] != right.shape[0] {
      throw .runtime(
        "inconsistent tensor size, expected tensor \(left.shape.text) and src \(right.shape.text) to have the same number of "
          + "elements, but got \(left.shape[0]) and \(right.shape[0]) elements respectively")
    }
    try checkProduct(left.dtype, "dot")
    let result = try NDArray(uninitialized: Shape(), left.dtype, context)
    Kernel.dot(
      left.dtype, out: result.pointer, x: left.array.pointer, xStride: left.strides[0], y: right.array.pointer,
      yStride: right.strides[0], count: left.shape[0])
    let output = Tensor(result)
    if records(left, right, context) {
      let node = record(dotRule, output, left, right, context)
      if right.requiresGrad { node.save(0, input: left) }
      if left.requiresGrad { node.save(1, input: right) }
    }
    return output
  }

  static let bmmRule = Rule("BmmBackward0", saves: ["self", "mat2"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) {
      result.first = try bmm(context, gradient, try transpose(context, try node.saved(1, context), 1, 2))
    }
    if node.needs(1) {
      result.second = try bmm(context, try transpose(context, try node.saved(0, context), 1, 2), gradient)
    }
    return result
  }

  /// `(b, m, k) × (b, k, n) → (b, m, n)`
  public static func bmm(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    if left.rank != 3 { throw .runtime("batch1 must be a 3D tensor") }
    if right.rank != 3 { throw .runtime("batch2 must be a 3D tensor") }
    if left.shape[0] != right.shape[0] || left.shape[2] != right.shape[1] {
      throw .runtime(
        "Expected size for first two dimensions of batch2 tensor to be: [\(left.shape[0]), \(left.shape[2])] but got: "
          + "[\(right.shape[0]), \(right.shape[1])].")
    }
    if left.dtype != right.dtype {
      throw .runtime(
        "expected scalar type \(left.dtype.scalarTypeName) but found \(right.dtype.scalarTypeName)")
    }
    try checkProduct(left.dtype, "bmm")
    var shape = Shape(left.shape[0], left.shape[1])
    shape.push(right.shape[2])
    let result = try NDArray(uninitialized: shape, left.dtype, context)
    let step = shape[1] * shape[2] * left.dtype.itemSize
    for index in 0..<shape[0] {
      let a = page(left.array, index)
      let b = page(right.array, index)
      try multiply(result.pointer + index * step, a, b, context)
    }
    let output = Tensor(result)
    if records(left, right, context) {
      let node = record(bmmRule, output, left, right, context)
      if right.requiresGrad { node.save(0, input: left) }
      if left.requiresGrad { node.save(1, input: right) }
    }
    return output
  }

  private static func page(_ array: NDArray, _ index: Int) -> NDArray {
    var layout = array.layout
    layout.offset += index * layout.strides[0]
    layout.shape.remove(at: 0)
    layout.strides.remove(at: 0)
    return array.with(layout)
  }

  /// `(m) × (n) → (m, n)`
  public static func outer(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    if left.rank != 1 { throw .runtime("outer: Expected 1-D argument self, but got \(left.rank)-D") }
    if right.rank != 1 { throw .runtime("outer: Expected 1-D argument vec2, but got \(right.rank)-D") }
    return try mul(context, try reshape(context, left, [left.shape[0], 1]), right)
  }

  /// The product of two tensors as `@` means it: vectors, matrices, and batches that broadcast.
  public static func matmul(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    if left.rank == 0 || right.rank == 0 {
      throw .runtime("both arguments to matmul need to be at least 1D, but they are \(left.rank)D and \(right.rank)D")
    }
    switch (left.rank, right.rank) {
    case (1, 1): return try dot(context, left, right)
    case (2, 1): return try mv(context, left, right)
    case (1, 2):
      let product = try mm(context, try unsqueeze(context, left, 0), right)
      return try squeeze(context, product, [0], rule: squeezeProductRule)
    case (2, 2): return try mm(context, left, right)
    case (3..., 1), (3..., 2): return try folded(context, left, right)
    default: return try batched(context, left, right)
    }
  }

  /// Batches times one matrix or vector: the batch folded into the rows.
  private static func folded(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    let inner = left.shape[left.rank - 1]
    if left.count == 0 && inner == 0 {
      return try batched(context, left, right.rank == 1 ? try unsqueeze(context, right, 1) : right)
    }
    var shape = left.shape
    shape.remove(at: shape.count - 1)
    let rows = try reshape(context, left, [shape.product ?? 0, inner])
    let product: Tensor
    if right.rank == 1 {
      product = try mv(context, rows, right)
    } else {
      product = try mm(context, rows, right)
      shape.push(right.shape[1])
    }
    return try unsafeView(context, product, shape)
  }

  private static func batched(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    let vectorLeft = left.rank == 1
    let vectorRight = right.rank == 1
    let a = vectorLeft ? try unsqueeze(context, left, 0) : left
    let b = vectorRight ? try unsqueeze(context, right, 1) : right
    var leftBatch = a.shape
    leftBatch.remove(at: leftBatch.count - 1)
    leftBatch.remove(at: leftBatch.count - 1)
    var rightBatch = b.shape
    rightBatch.remove(at: rightBatch.count - 1)
    rightBatch.remove(at: rightBatch.count - 1)
    let batch = try Shape.broadcast(leftBatch, rightBatch)
    let pages = batch.product ?? 0
    func spread(_ tensor: Tensor) throws(TensorError) -> Tensor {
      let rows = tensor.shape[tensor.rank - 2]
      let columns = tensor.shape[tensor.rank - 1]
      var full = batch
      try full.append(rows)
      try full.append(columns)
      return try reshape(context, try expand(context, tensor, full), [pages, rows, columns])
    }
    let product = try bmm(context, try spread(a), try spread(b))
    var shape = batch
    if !vectorLeft { shape.push(a.shape[a.rank - 2]) }
    if !vectorRight { shape.push(b.shape[b.rank - 1]) }
    return try unsafeView(context, product, shape)
  }

  static let addmmRule = Rule("AddmmBackward0", saves: ["mat1", "mat2"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first, let payload = node.payload else { return Gradients() }
    func scaled(_ tensor: Tensor, _ factor: Scalar) throws(TensorError) -> Tensor {
      factor == .int(1) ? tensor : try mul(context, tensor, factor)
    }
    var result = Gradients()
    if node.needs(0) { result.first = try scaled(gradient, payload.scalar) }
    if node.needs(1) {
      result.second = try scaled(
        try mm(context, gradient, try t(context, try node.saved(1, context))), payload.scalar2)
    }
    if node.needs(2) {
      result.third = try scaled(
        try mm(context, try t(context, try node.saved(0, context)), gradient), payload.scalar2)
    }
    return result
  }

  /// `beta * bias + alpha * (left × right)`
  public static func addmm(
    _ context: TensorContext, _ bias: Tensor, _ left: Tensor, _ right: Tensor, beta: Scalar = .int(1),
    alpha: Scalar = .int(1)
  ) throws(TensorError) -> Tensor {
    if left.rank != 2 { throw .runtime("mat1 must be a matrix, got \(left.rank)-D tensor") }
    if right.rank != 2 { throw .runtime("mat2 must be a matrix, got \(right.rank)-D tensor") }
    try checkMatrices(left, right)
    let shape = Shape(left.shape[0], right.shape[1])
    if !Shape.canExpand(bias.shape, to: shape) { throw .runtime(Shape.expandError(bias, shape)) }
    if bias.dtype != left.dtype {
      throw .runtime(
        "self and mat2 must have the same dtype, but got \(bias.dtype.scalarTypeName) and \(right.dtype.scalarTypeName)"
      )
    }
    let isWhole = !left.dtype.isFloatingPoint
    let (beta, alpha) = isWhole ? (Scalar.int(beta.asInt), Scalar.int(alpha.asInt)) : (beta, alpha)
    let output = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      let product = try mm(context, left, right)
      let scaled = alpha == .int(1) ? product : try mul(context, product, alpha)
      let base = beta == .int(1) ? bias : try mul(context, bias, beta)
      scaled.array.assign(.add, scaled.array, base.array)
      return scaled
    }
    let tracked = records(left, right, context)
    if records(bias, context) || tracked {
      let node = record(addmmRule, output, inputs: [bias, left, right], context)
      node.madePayload.scalar = beta
      node.madePayload.scalar2 = alpha
      if right.requiresGrad { node.save(0, input: left) }
      if left.requiresGrad { node.save(1, input: right) }
    }
    return output
  }

  /// `input × weightᵀ + bias`, the layer `nn.Linear`.
  public static func linear(
    _ context: TensorContext, _ input: Tensor, _ weight: Tensor, _ bias: Tensor?
  ) throws(TensorError) -> Tensor {
    if bias != nil && input.dtype != weight.dtype {
      throw .runtime(
        "mat1 and mat2 must have the same dtype, but got \(input.dtype.scalarTypeName) and "
          + weight.dtype.scalarTypeName)
    }
    if input.rank == 2 && weight.rank == 2, let bias {
      return try addmm(context, bias, input, try t(context, weight))
    }
    if input.rank != 2 && input.rank > 0 && input.array.isContiguous && weight.rank <= 2, let bias {
      let rows = try reshape(context, input, [-1, input.shape[input.rank - 1]])
      var shape = input.shape.array
      shape[input.rank - 1] = weight.shape[0]
      return try view(context, try addmm(context, bias, rows, try t(context, weight)), shape)
    }
    let product = try matmul(context, input, try t(context, weight))
    guard let bias else { return product }
    return try add(context, product, bias)
  }
}
