import Arrays
import Autograd
import Kernels

/// Batches of matrices as LAPACK takes them.
struct MatrixBatch {
  /// Sizes in front of the matrices.
  let batch: [Int]
  let rows: Int
  let columns: Int
  /// The matrices, each stored by columns.
  var matrices: [[Double]]

  /// The square matrices of `tensor` as they lie in memory: row-major ones, read by columns, are the transposed, which have
  /// the same determinant.
  static func inMemoryOrder(_ tensor: Tensor, _ context: TensorContext) throws(TensorError) -> MatrixBatch {
    guard tensor.array.isContiguous else { return try MatrixBatch(tensor, context) }
    var array = tensor.array
    let rank = array.rank
    array.layout.strides[rank - 2] = tensor.strides[rank - 1]
    array.layout.strides[rank - 1] = tensor.strides[rank - 2]
    return try MatrixBatch(Tensor(array), context)
  }

  /// Copies the matrices of `tensor (*, rows, columns)`.
  init(_ tensor: Tensor, _ context: TensorContext) throws(TensorError) {
    let shape = tensor.shape.array
    batch = Array(shape.dropLast(2))
    rows = shape[shape.count - 2]
    columns = shape[shape.count - 1]
    let count = batch.reduce(1, *)
    let wide = try tensor.array.converted(to: .float64, context).madeContiguous(context)
    let source = wide.pointer.assumingMemoryBound(to: Double.self)
    matrices = []
    for index in 0..<count {
      let base = source + index * rows * columns
      var matrix = [Double](repeating: 0, count: rows * columns)
      for row in 0..<rows { for column in 0..<columns { matrix[column * rows + row] = base[row * columns + column] } }
      matrices.append(matrix)
    }
  }

  /// A tensor of matrices that are stored by columns, in memory too, as PyTorch lays the results out.
  static func tensor(
    _ matrices: [[Double]], _ batch: [Int], _ rows: Int, _ columns: Int, _ dtype: DType, _ context: TensorContext
  ) throws(TensorError) -> Tensor {
    var array = try NDArray(uninitialized: try Shape(batch + [rows, columns]), dtype, context)
    let rank = array.rank
    array.layout.strides[rank - 2] = 1
    array.layout.strides[rank - 1] = Swift.max(rows, 1)
    store(matrices, in: array)
    return Tensor(array)
  }

  /// A tensor `(*, count)` of vectors, or of numbers when `count` is nil.
  static func vectors(
    _ lists: [[Double]], _ batch: [Int], _ count: Int?, _ dtype: DType, _ context: TensorContext
  ) throws(TensorError) -> Tensor {
    let array = try NDArray(uninitialized: try Shape(batch + (count.map { [$0] } ?? [])), dtype, context)
    store(lists, in: array)
    return Tensor(array)
  }

  private static func store(_ lists: [[Double]], in array: NDArray) {
    var place = array.storage.pointer + array.layout.offset * array.dtype.itemSize
    for list in lists {
      for value in list {
        Scalar.double(value).store(place, array.dtype)
        place += array.dtype.itemSize
      }
    }
  }
}

// Factorizations of matrices, and what is made with them.
extension Operations {
  /// Fails unless `tensor` holds floating matrices.
  static func checkMatrices(
    _ name: String, _ tensor: Tensor, square: Bool = false, kernel: String? = nil
  ) throws(TensorError) {
    if tensor.rank < 2 { throw .runtime("\(name): The input tensor A must have at least 2 dimensions.") }
    let (rows, columns) = (tensor.shape[tensor.rank - 2], tensor.shape[tensor.rank - 1])
    if square && rows != columns {
      throw .runtime("\(name): A must be batches of square matrices, but they are \(rows) by \(columns) matrices")
    }
    if tensor.dtype == .float16 || tensor.dtype == .bfloat16 {
      switch name {
      case "linalg.inv", "linalg.slogdet":
        throw .runtime("\(name): Low precision dtypes not supported. Got \(tensor.dtype.scalarTypeName)")
      default:
        let kernels = [
          "linalg.det": "lu_cpu", "linalg.solve": "lu_cpu", "linalg.qr": "geqrf_cpu", "linalg.svd": "linalg_svd_cpu",
          "linalg.eigh": "linalg_eigh_cpu", "linalg.cholesky": "cholesky_cpu", "cholesky": "cholesky_cpu",
        ]
        throw .notImplemented("\"\(kernels[name] ?? name)\" not implemented for '\(tensor.dtype.scalarTypeName)'")
      }
    }
    if !tensor.dtype.isFloatingPoint {
      if name == "cholesky" {
        throw .notImplemented("\"cholesky_cpu\" not implemented for '\(tensor.dtype.scalarTypeName)'")
      }
      if let kernel { throw .notImplemented("\"\(kernel)\" not implemented for '\(tensor.dtype.scalarTypeName)'") }
      throw .runtime(
        "\(name): Expected a floating point or complex tensor as input. Got \(tensor.dtype.scalarTypeName)")
    }
  }

  private static func transposed(_ c: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    try transpose(c, tensor, -2, -1)
  }

  /// Makes `outputs` the outputs of one node.
  private static func recordAll(
    _ rule: Rule, _ outputs: [Tensor], _ inputs: [Tensor], _ context: TensorContext
  ) -> Node? {
    guard context.gradEnabled else { return nil }
    var recorded = false
    for input in inputs where requiresGrad(input, context) { recorded = true }
    guard recorded, let first = outputs.first else { return nil }
    let node = record(rule, first, inputs: inputs, context)
    for output in outputs.dropFirst() {
      output.gradFn = node
      output.outputNumber = node.addOutput(shape: output.shape, dtype: output.dtype)
    }
    return node
  }

  /// Saved output number `index`, at its place among the outputs of its node.
  private static func output(_ node: Node, _ index: Int, _ number: Int32, _ context: TensorContext)
    throws(TensorError) -> Tensor
  {
    let tensor = try node.saved(index, context)
    tensor.outputNumber = number
    return tensor
  }

  // MARK: inverse and determinant

  static let inverseRule = Rule(unary: "LinalgInvExBackward0", saves: ["inverse"]) {
    (node, gradient, c) throws(TensorError) -> Tensor in
    let turned = try transposed(c, try node.saved(0, c))
    return try neg(c, try matmul(c, try matmul(c, turned, gradient), turned))
  }

  /// The inverse of each matrix, and for each the number of the pivot that is zero, or 0.
  static func inverse(_ c: TensorContext, _ tensor: Tensor) throws(TensorError) -> (Tensor, info: [Int]) {
    try checkMatrices("linalg.inv", tensor, square: true)
    var batch = try MatrixBatch(tensor, c)
    let n = batch.rows
    var infos: [Int] = []
    for index in batch.matrices.indices {
      let (pivots, info) = Lapack.lu(&batch.matrices[index], rows: n, columns: n)
      var unit = [Double](repeating: 0, count: n * n)
      for i in 0..<n { unit[i * n + i] = 1 }
      if info == 0 { Lapack.solve(batch.matrices[index], pivots, &unit, n: n, count: n) }
      batch.matrices[index] = unit
      infos.append(info)
      try c.checkInterrupt()
    }
    let result = try MatrixBatch.tensor(batch.matrices, batch.batch, n, n, tensor.dtype, c)
    if records(tensor, c) { record(inverseRule, result, tensor, c).save(0, output: result) }
    return (result, infos)
  }

  /// `(Batch element 1): `, where there are batches.
  private static func place(_ tensor: Tensor, _ index: Int) -> String {
    tensor.rank > 2 ? "(Batch element \(index)): " : ""
  }

  /// The inverse of each matrix.
  ///
  /// LinAlgError "linalg.inv: The diagonal element 2 is zero, …" for a singular one.
  static func invertible(_ c: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    let (result, infos) = try inverse(c, tensor)
    for (index, info) in infos.enumerated() where info != 0 {
      throw TensorError(
        .linearAlgebra,
        "linalg.inv: \(place(tensor, index))The diagonal element \(info) is zero, the inversion could not be completed because "
          + "the input matrix is singular.")
    }
    return result
  }

  static let determinantRule = Rule(unary: "LinalgDetBackward0", saves: ["A", "result"]) {
    (node, gradient, c) throws(TensorError) -> Tensor in
    let input = try node.saved(0, c)
    let result = try node.saved(1, c)
    func spread(_ tensor: Tensor) throws(TensorError) -> Tensor {
      try unsqueeze(c, try unsqueeze(c, tensor, -1), -1)
    }
    let (inverse, infos) = try inverse(c, input)
    if infos.allSatisfy({ $0 == 0 }) {
      return try mul(c, try spread(try mul(c, gradient, result)), try transposed(c, inverse))
    }
    return try mul(c, try spread(gradient), try cofactors(c, input))
  }

  /// The matrices of cofactors, through the singular values: right where there is no inverse.
  private static func cofactors(_ c: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    var batch = try MatrixBatch(tensor, c)
    let n = batch.rows
    for index in batch.matrices.indices {
      guard let parts = Lapack.svd(batch.matrices[index], rows: n, columns: n, isFull: true) else { continue }
      let sign = determinant(parts.u, n) * determinant(parts.vh, n)
      var result = [Double](repeating: 0, count: n * n)
      for k in 0..<n {
        var others = sign
        for other in 0..<n where other != k { others *= parts.s[other] }
        for row in 0..<n {
          for column in 0..<n { result[column * n + row] += others * parts.u[k * n + row] * parts.vh[column * n + k] }
        }
      }
      batch.matrices[index] = result
    }
    return try MatrixBatch.tensor(batch.matrices, batch.batch, n, n, tensor.dtype, c)
  }

  private static func determinant(_ matrix: [Double], _ n: Int) -> Double {
    var copy = matrix
    let (pivots, _) = Lapack.lu(&copy, rows: n, columns: n)
    return product(copy, pivots, n)
  }

  /// The determinant of a factored matrix.
  private static func product(_ lu: [Double], _ pivots: [Int32], _ n: Int) -> Double {
    var result = 1.0
    for i in 0..<n {
      result *= lu[i * n + i]
      if pivots[i] != Int32(i + 1) { result = -result }
    }
    return result
  }

  /// The determinant of each matrix.
  static func determinant(_ c: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    try checkMatrices("linalg.det", tensor, square: true)
    let batch = try MatrixBatch.inMemoryOrder(tensor, c)
    let values = batch.matrices.map { [determinant($0, batch.rows)] }
    let result = try MatrixBatch.vectors(values, batch.batch, nil, tensor.dtype, c)
    if records(tensor, c) {
      let node = record(determinantRule, result, tensor, c)
      node.save(0, input: tensor)
      node.save(1, output: result)
    }
    return result
  }

  static let logDeterminantRule = Rule("LinalgSlogdetBackward0", saves: ["A"]) {
    (node, gradients, c) throws(TensorError) -> Gradients in
    guard let gradient = gradients[1] else { return Gradients() }
    let spread = try unsqueeze(c, try unsqueeze(c, gradient, -1), -1)
    return Gradients(try mul(c, spread, try transposed(c, try invertible(c, try node.saved(0, c)))))
  }

  /// Sign and logarithm of the magnitude of each determinant.
  static func logDeterminant(_ c: TensorContext, _ tensor: Tensor) throws(TensorError) -> [Tensor] {
    try checkMatrices("linalg.slogdet", tensor, square: true)
    var batch = try MatrixBatch.inMemoryOrder(tensor, c)
    let n = batch.rows
    var signs: [[Double]] = []
    var logarithms: [[Double]] = []
    for index in batch.matrices.indices {
      let (pivots, _) = Lapack.lu(&batch.matrices[index], rows: n, columns: n)
      var sign = 1.0
      var logarithm = 0.0
      for i in 0..<n {
        let value = batch.matrices[index][i * n + i]
        sign *= (value > 0 ? 1 : value < 0 ? -1 : 0) * (pivots[i] == Int32(i + 1) ? 1 : -1)
        logarithm += naturalLog(value.magnitude)
      }
      signs.append([sign])
      logarithms.append([logarithm])
    }
    let results = [
      try MatrixBatch.vectors(signs, batch.batch, nil, tensor.dtype, c),
      try MatrixBatch.vectors(logarithms, batch.batch, nil, tensor.dtype, c),
    ]
    recordAll(logDeterminantRule, results, [tensor], c)?.save(0, input: tensor)
    return results
  }

  // MARK: systems of equations

  static let solveRule = Rule("LinalgSolveExBackward0", saves: ["A", "result"]) {
    (node, gradients, c) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first, let payload = node.payload else { return Gradients() }
    let input = try node.saved(0, c)
    let result = try node.saved(1, c)
    let right = try solve(c, try transposed(c, input), gradient, isVector: payload.flag)
    var gradients = Gradients()
    if node.needs(0) {
      let product =
        payload.flag
        ? try matmul(c, try unsqueeze(c, right, -1), try unsqueeze(c, result, -2))
        : try matmul(c, right, try transposed(c, result))
      gradients.first = try sumTo(c, try neg(c, product), input.shape)
    }
    if node.needs(1) { gradients.second = try sumTo(c, right, node.inputShape(1)) }
    return gradients
  }

  /// X with `A X = B`; B is a batch of vectors where it has one dimension less than A and fits.
  static func solve(
    _ c: TensorContext, _ matrix: Tensor, _ right: Tensor, isVector given: Bool? = nil
  ) throws(TensorError) -> Tensor {
    try checkMatrices("linalg.solve", matrix, square: true)
    if matrix.dtype != right.dtype {
      throw .runtime(
        "linalg.solve: Expected A and B to have the same dtype, but found A of type \(matrix.dtype.scalarTypeName) and B of type "
          + "\(right.dtype.scalarTypeName) instead")
    }
    let isVector =
      given
      ?? (right.rank == 1
        || right.rank == matrix.rank - 1 && right.shape.array == Array(matrix.shape.array.dropLast()))
    let sides = isVector ? try unsqueeze(c, right, -1) : right
    let n = matrix.shape[matrix.rank - 1]
    if sides.rank < 2 || sides.shape[sides.rank - 2] != n {
      let (rows, columns) = sides.rank < 2 ? (1, 1) : (sides.shape[sides.rank - 2], sides.shape[sides.rank - 1])
      throw .runtime(
        "linalg.solve: Incompatible shapes of A and B for the equation AX = B (\(n)x\(n) and \(rows)x\(columns))")
    }
    let columns = sides.shape[sides.rank - 1]
    let batch = try Shape.broadcast(
      try Shape(Array(matrix.shape.array.dropLast(2))), try Shape(Array(sides.shape.array.dropLast(2)))
    ).array
    let solutions = try withoutGrad(c) { () throws(TensorError) -> [[Double]] in
      var factors = try MatrixBatch(try expand(c, matrix, try Shape(batch + [n, n])), c)
      var unknowns = try MatrixBatch(try expand(c, sides, try Shape(batch + [n, columns])), c)
      for index in factors.matrices.indices {
        let (pivots, info) = Lapack.lu(&factors.matrices[index], rows: n, columns: n)
        if info != 0 {
          throw TensorError(
            .linearAlgebra,
            "torch.linalg.solve: \(place(matrix, index))The solver failed because the input matrix is singular.")
        }
        Lapack.solve(factors.matrices[index], pivots, &unknowns.matrices[index], n: n, count: columns)
        try c.checkInterrupt()
      }
      return unknowns.matrices
    }
    let result =
      isVector
      ? try MatrixBatch.vectors(solutions, batch, n, matrix.dtype, c)
      : try MatrixBatch.tensor(solutions, batch, n, columns, matrix.dtype, c)
    if let node = recordAll(solveRule, [result], [matrix, right], c) {
      node.madePayload.flag = isVector
      node.save(0, input: matrix)
      node.save(1, output: result)
    }
    return result
  }

  // MARK: Cholesky

  private static func choleskyRule(_ name: String) -> Rule {
    Rule(unary: name, saves: ["L"]) { (node, gradient, c) throws(TensorError) -> Tensor in
      let isUpper = node.payload?.flag ?? false
      let saved = try node.saved(0, c)
      let lower = isUpper ? try transposed(c, saved) : saved
      let slope = isUpper ? try transposed(c, gradient) : gradient
      let product = try triangle(c, try matmul(c, try transposed(c, lower), slope), 0, lower: true)
      let below = try triangle(c, product, -1, lower: true)
      let symmetric = try mul(c, try add(c, product, try transposed(c, below)), .double(0.5))
      // L⁻ᵀ · symmetric · L⁻¹
      let turned = try transposed(c, lower)
      let left = try solve(c, turned, symmetric, isVector: false)
      return try transposed(c, try solve(c, turned, try transposed(c, left), isVector: false))
    }
  }
  static let choleskyExRule = choleskyRule("LinalgCholeskyExBackward0")
  static let oldCholeskyRule = choleskyRule("CholeskyBackward0")

  /// The lower (or upper) triangular factor of each symmetric positive definite matrix.
  static func cholesky(
    _ c: TensorContext, _ tensor: Tensor, upper: Bool, rule: Rule? = nil
  ) throws(TensorError) -> (Tensor, info: [Int]) {
    let name = rule == nil ? "linalg.cholesky" : "cholesky"
    try checkMatrices(name, tensor, square: true)
    var batch = try MatrixBatch(tensor, c)
    let n = batch.rows
    var infos: [Int] = []
    for index in batch.matrices.indices {
      if upper {
        // The upper triangle is read, and gives the transposed.
        let copy = batch.matrices[index]
        for row in 0..<n { for column in 0..<n { batch.matrices[index][column * n + row] = copy[row * n + column] } }
      }
      infos.append(Lapack.cholesky(&batch.matrices[index], n: n))
    }
    if upper {
      for index in batch.matrices.indices {
        let copy = batch.matrices[index]
        for row in 0..<n { for column in 0..<n { batch.matrices[index][column * n + row] = copy[row * n + column] } }
      }
    }
    let result = try MatrixBatch.tensor(batch.matrices, batch.batch, n, n, tensor.dtype, c)
    if records(tensor, c) {
      let node = record(rule ?? choleskyExRule, result, tensor, c)
      node.madePayload.flag = upper
      node.save(0, output: result)
    }
    return (result, infos)
  }

  /// As `cholesky`; LinAlgError where a matrix is not positive definite.
  static func positiveCholesky(
    _ c: TensorContext, _ tensor: Tensor, upper: Bool, rule: Rule? = nil
  ) throws(TensorError) -> Tensor {
    let (result, infos) = try cholesky(c, tensor, upper: upper, rule: rule)
    for (index, info) in infos.enumerated() where info != 0 {
      throw TensorError(
        .linearAlgebra,
        "\(rule == nil ? "linalg.cholesky" : "cholesky"): \(place(tensor, index))The factorization could not be completed because "
          + "the input is not positive-definite (the leading minor of order \(info) is not positive-definite).")
    }
    return result
  }

  // MARK: QR

  private static func qrRule(_ name: String) -> Rule {
    Rule(name, saves: ["Q", "R"]) { (node, gradients, c) throws(TensorError) -> Gradients in
      let q = try output(node, 0, 0, c)
      let r = try output(node, 1, 1, c)
      let (rows, columns) = (q.shape[q.rank - 2], r.shape[r.rank - 1])
      if node.payload?.numbers.first == 2 && rows > columns {
        throw .runtime(
          "The QR decomposition is not differentiable when mode='complete' and nrows > ncols")
      }
      if node.payload?.numbers.first == 1 {
        throw .runtime(
          "The derivative of linalg.qr depends on Q, which is not computed when mode='r'. Please use linalg.qr(A, mode='reduced') if "
            + "you are going to require gradients through linalg.qr.")
      }
      if rows < columns {
        throw .notImplemented("the derivative of linalg.qr for matrices with more columns than rows")
      }
      var inner: Tensor?
      if let second = gradients[1] { inner = try matmul(c, r, try transposed(c, second)) }
      if let first = gradients[0] {
        let part = try matmul(c, try transposed(c, first), q)
        if let sum = inner {
          inner = try sub(c, sum, part)
        } else {
          inner = try neg(c, part)
        }
      }
      guard let inner else { return Gradients() }
      let symmetric = try add(
        c, try triangle(c, inner, 0, lower: true), try transposed(c, try triangle(c, inner, -1, lower: true)))
      var left = try matmul(c, q, symmetric)
      if let first = gradients[0] { left = try add(c, left, first) }
      return Gradients(try transposed(c, try solve(c, r, try transposed(c, left), isVector: false)))
    }
  }
  static let linalgQrRule = qrRule("LinalgQrBackward0")

  /// Q and R of each matrix; mode 0: reduced, 1: R only, 2: complete.
  static func qr(_ c: TensorContext, _ tensor: Tensor, mode: Int) throws(TensorError) -> [Tensor] {
    try checkMatrices("linalg.qr", tensor)
    let batch = try MatrixBatch(tensor, c)
    let (m, n) = (batch.rows, batch.columns)
    let width = mode == 2 ? m : min(m, n)
    var qs: [[Double]] = []
    var rs: [[Double]] = []
    for matrix in batch.matrices {
      let parts = Lapack.qr(matrix, rows: m, columns: n, qColumns: width, wantsQ: mode != 1)
      qs.append(parts.q)
      rs.append(parts.r)
      try c.checkInterrupt()
    }
    let q =
      mode == 1
      ? Tensor(try NDArray(uninitialized: Shape(0), tensor.dtype, c))
      : try MatrixBatch.tensor(qs, batch.batch, m, width, tensor.dtype, c)
    let r = try MatrixBatch.tensor(rs, batch.batch, width, n, tensor.dtype, c)
    if let node = recordAll(linalgQrRule, [q, r], [tensor], c) {
      node.madePayload.numbers = [mode]
      node.save(0, output: q)
      node.save(1, output: r)
    }
    return [q, r]
  }
}

/// Natural logarithm, where a function of that name is in the way.
private func naturalLog(_ value: Double) -> Double { log(value) }

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
