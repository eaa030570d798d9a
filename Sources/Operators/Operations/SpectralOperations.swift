import Arrays
import Autograd
import Kernels

// Singular values and eigenvalues, and what is made with them.
extension Operations {
  private static func transposed(_ c: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    try transpose(c, tensor, -2, -1)
  }

  private static func skew(_ c: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    try sub(c, tensor, try transposed(c, tensor))
  }

  /// `values[j] - values[i]` as matrices, 1 on the diagonal.
  private static func differences(_ c: TensorContext, _ values: Tensor) throws(TensorError) -> Tensor {
    let n = values.shape[values.rank - 1]
    let gaps = try sub(c, try unsqueeze(c, values, -2), try unsqueeze(c, values, -1))
    return try add(c, gaps, try eye(c, n, n, dtype: values.dtype))
  }

  private static func asDiagonal(_ c: TensorContext, _ values: Tensor) throws(TensorError) -> Tensor {
    let n = values.shape[values.rank - 1]
    return try mul(c, try unsqueeze(c, values, -1), try eye(c, n, n, dtype: values.dtype))
  }

  private static func saved(_ node: Node, _ index: Int, _ c: TensorContext) throws(TensorError) -> Tensor {
    let tensor = try node.saved(index, c)
    tensor.outputNumber = Int32(index)
    return tensor
  }

  // MARK: singular values

  static let svdRule = Rule("LinalgSvdBackward0", saves: ["U", "S", "Vh"]) {
    (node, gradients, c) throws(TensorError) -> Gradients in
    if gradients.isEmpty { return Gradients() }
    var u = try saved(node, 0, c)
    let s = try saved(node, 1, c)
    var vh = try saved(node, 2, c)
    let k = s.shape[s.rank - 1]
    let (m, n) = (u.shape[u.rank - 2], vh.shape[vh.rank - 1])
    var (gu, gvh) = (gradients[0], gradients[2])
    if u.shape[u.rank - 1] != k { u = try narrow(c, u, -1, 0, k) }
    if vh.shape[vh.rank - 2] != k { vh = try narrow(c, vh, -2, 0, k) }
    if let g = gu, g.shape[g.rank - 1] != k { gu = try narrow(c, g, -1, 0, k) }
    if let g = gvh, g.shape[g.rank - 2] != k { gvh = try narrow(c, g, -2, 0, k) }
    var inner = try gradients[1].map { (g) throws(TensorError) in try asDiagonal(c, g) }
    func gathered(_ part: Tensor) throws(TensorError) {
      inner = try inner.map { (sum) throws(TensorError) in try add(c, sum, part) } ?? part
    }
    if gu != nil || gvh != nil {
      // Differences of the squares, as products of sums and differences.
      let sums = try add(c, try unsqueeze(c, s, -2), try unsqueeze(c, s, -1))
      let gaps = try mul(c, try differences(c, s), sums)
      if let gu {
        let turn = try div(c, try skew(c, try matmul(c, try transposed(c, u), gu)), gaps)
        try gathered(try mul(c, turn, try unsqueeze(c, s, -2)))
      }
      if let gvh {
        let turn = try div(c, try skew(c, try matmul(c, vh, try transposed(c, gvh))), gaps)
        try gathered(try mul(c, try unsqueeze(c, s, -1), turn))
      }
    }
    guard let inner else { return Gradients() }
    var result = try matmul(c, try matmul(c, u, inner), vh)
    if let gu, m > k {
      let scaled = try div(c, gu, try unsqueeze(c, s, -2))
      let outside = try sub(c, scaled, try matmul(c, u, try matmul(c, try transposed(c, u), scaled)))
      result = try add(c, result, try matmul(c, outside, vh))
    }
    if let gvh, n > k {
      let scaled = try div(c, gvh, try unsqueeze(c, s, -1))
      let inside = try matmul(c, try matmul(c, scaled, try transposed(c, vh)), vh)
      result = try add(c, result, try matmul(c, u, try sub(c, scaled, inside)))
    }
    return Gradients(result)
  }

  /// U, S and Vh of each matrix.
  static func svd(_ c: TensorContext, _ tensor: Tensor, full: Bool, name: String = "linalg.svd") throws(TensorError)
    -> [Tensor]
  {
    try checkMatrices(name, tensor)
    let batch = try MatrixBatch(tensor, c)
    let (m, n) = (batch.rows, batch.columns)
    let k = min(m, n)
    var us: [[Double]] = []
    var ss: [[Double]] = []
    var vs: [[Double]] = []
    for matrix in batch.matrices {
      guard let parts = Lapack.svd(matrix, rows: m, columns: n, isFull: full) else {
        throw TensorError(
          .linearAlgebra,
          "linalg.svd: The algorithm failed to converge because the input matrix is ill-conditioned or has too many repeated singular "
            + "values (error code: 1).")
      }
      us.append(parts.u)
      ss.append(parts.s)
      vs.append(parts.vh)
      try c.checkInterrupt()
    }
    let u = try MatrixBatch.tensor(us, batch.batch, m, full ? m : k, tensor.dtype, c)
    let s = try MatrixBatch.vectors(ss, batch.batch, k, tensor.dtype, c)
    let vh = try MatrixBatch.tensor(vs, batch.batch, full ? n : k, n, tensor.dtype, c)
    if records(tensor, c) {
      let node = record(svdRule, u, tensor, c)
      for other in [s, vh] {
        other.gradFn = node
        other.outputNumber = node.addOutput(shape: other.shape, dtype: other.dtype)
      }
      node.save(0, output: u)
      node.save(1, output: s)
      node.save(2, output: vh)
    }
    return [u, s, vh]
  }

  // MARK: eigenvalues of symmetric matrices

  static let eighRule = Rule("LinalgEighBackward0", saves: ["eigenvalues", "eigenvectors"]) {
    (node, gradients, c) throws(TensorError) -> Gradients in
    if gradients.isEmpty { return Gradients() }
    let vectors = try saved(node, 1, c)
    let turned = try transposed(c, vectors)
    var inner = try gradients[0].map { (g) throws(TensorError) in try asDiagonal(c, g) }
    if let second = gradients[1] {
      let part = try div(
        c, try matmul(c, turned, second), try differences(c, try saved(node, 0, c)))
      let n = part.shape[part.rank - 1]
      // The diagonal of VᵀgV has no part in it.
      let unit = try eye(c, n, n, dtype: part.dtype)
      let offDiagonal = try mul(c, part, try sub(c, .int(1), unit))
      inner = try inner.map { (sum) throws(TensorError) in try add(c, sum, offDiagonal) } ?? offDiagonal
    }
    guard let inner else { return Gradients() }
    return Gradients(try matmul(c, try matmul(c, vectors, inner), turned))
  }

  /// Eigenvalues (ascending) and eigenvectors of each symmetric matrix, of which one triangle is read.
  static func eigh(_ c: TensorContext, _ tensor: Tensor, upper: Bool, name: String = "linalg.eigh") throws(TensorError)
    -> [Tensor]
  {
    try checkMatrices(name, tensor, square: true, kernel: "linalg_eigh_cpu")
    let batch = try MatrixBatch(tensor, c)
    let n = batch.rows
    var values: [[Double]] = []
    var vectors: [[Double]] = []
    for matrix in batch.matrices {
      guard let parts = Lapack.symmetricEigen(matrix, n: n, upper: upper) else {
        throw TensorError(
          .linearAlgebra,
          "linalg.eigh: The algorithm failed to converge because the input matrix is ill-conditioned or has too many repeated "
            + "eigenvalues (error code: 1).")
      }
      values.append(parts.values)
      vectors.append(parts.vectors)
      try c.checkInterrupt()
    }
    let results = [
      try MatrixBatch.vectors(values, batch.batch, n, tensor.dtype, c),
      try MatrixBatch.tensor(vectors, batch.batch, n, n, tensor.dtype, c),
    ]
    if records(tensor, c) {
      let node = record(eighRule, results[0], tensor, c)
      results[1].gradFn = node
      results[1].outputNumber = node.addOutput(shape: results[1].shape, dtype: results[1].dtype)
      node.save(0, output: results[0])
      node.save(1, output: results[1])
    }
    return results
  }

  // MARK: pseudo-inverse and least squares

  static let pinvRule = Rule(unary: "LinalgPinvBackward0", saves: ["self", "result"]) {
    (node, gradient, c) throws(TensorError) -> Tensor in
    let input = try node.saved(0, c)
    let result = try node.saved(1, c)
    return try pinvGradient(c, input, result, gradient)
  }

  private static func pinvGradient(
    _ c: TensorContext, _ a: Tensor, _ p: Tensor, _ gradient: Tensor
  ) throws(TensorError) -> Tensor {
    let turned = try transposed(c, gradient)
    let pt = try transposed(c, p)
    let middle = try neg(c, try matmul(c, try matmul(c, pt, gradient), pt))
    // (1 - A P) gᵀ P Pᵀ and Pᵀ P gᵀ (1 - P A)
    let right = try matmul(c, turned, try matmul(c, p, pt))
    let first = try sub(c, right, try matmul(c, a, try matmul(c, p, right)))
    let left = try matmul(c, try matmul(c, pt, p), turned)
    let second = try sub(c, left, try matmul(c, try matmul(c, left, p), a))
    return try add(c, try add(c, middle, first), second)
  }

  /// The Moore-Penrose inverse of each matrix: singular values up to `relative` times the largest count as 0.
  static func pinv(
    _ c: TensorContext, _ tensor: Tensor, absolute: Double, relative: Double?
  ) throws(TensorError) -> Tensor {
    if tensor.rank < 2 || tensor.dtype != .float64 && tensor.dtype != .float32 {
      throw .runtime(
        "linalg.pinv(\(tensor.dtype.scalarTypeName){\(tensor.shape.text)}): expected a tensor with 2 or more dimensions of "
          + "float, double, cfloat or cdouble types")
    }
    let batch = try MatrixBatch(tensor, c)
    let (m, n) = (batch.rows, batch.columns)
    let epsilon = tensor.dtype == .float64 ? 0x1p-52 : 0x1p-23
    let share = relative ?? (absolute > 0 ? 0 : epsilon * Double(max(m, n)))
    var results: [[Double]] = []
    for matrix in batch.matrices {
      var result = [Double](repeating: 0, count: m * n)
      if let parts = Lapack.svd(matrix, rows: m, columns: n, isFull: false), let top = parts.s.first {
        let limit = max(absolute, share * top)
        let k = parts.s.count
        for i in 0..<k where parts.s[i] > limit {
          for row in 0..<n {
            let factor = parts.vh[row * k + i] / parts.s[i]
            for column in 0..<m { result[column * n + row] += factor * parts.u[i * m + column] }
          }
        }
      }
      results.append(result)
    }
    // Row-major, as products are.
    let stored = try MatrixBatch.tensor(results, batch.batch, n, m, tensor.dtype, c)
    let output = Tensor(try stored.array.copied(c, contiguous: true))
    if records(tensor, c) {
      let node = record(pinvRule, output, tensor, c)
      node.save(0, input: tensor)
      node.save(1, output: output)
    }
    return output
  }

  static let lstsqRule = Rule("LinalgLstsqBackward0", saves: ["self", "b"]) {
    (node, gradients, c) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    let a = try node.saved(0, c)
    let b = try node.saved(1, c)
    let inverse = try pinv(c, a, absolute: 0, relative: nil)
    var result = Gradients()
    if node.needs(0) {
      let slope = try matmul(c, gradient, try transposed(c, b))
      result.first = try sumTo(c, try pinvGradient(c, a, inverse, slope), a.shape)
    }
    if node.needs(1) { result.second = try matmul(c, try transposed(c, inverse), gradient) }
    return result
  }

  /// The solutions of least squares, the residuals, ranks and singular values that `driver` gives.
  static func lstsq(
    _ c: TensorContext, _ a: Tensor, _ b: Tensor, cutoff: Double?, driver: String?
  ) throws(TensorError) -> [Tensor] {
    if a.rank < 2 { throw .runtime("torch.linalg.lstsq: input must have at least 2 dimensions.") }
    if b.rank < 1 { throw .runtime("torch.linalg.lstsq: other must have at least 1 dimension.") }
    let drivers = ["gels", "gelsy", "gelsd", "gelss"]
    if let driver, !drivers.contains(driver) {
      throw .runtime(
        "torch.linalg.lstsq: parameter `driver` should be one of (gels, gelsy, gelsd, gelss)")
    }
    let isVector = b.rank == 1 || b.rank == a.rank - 1 && b.shape.array == Array(a.shape.array.dropLast())
    if a.rank - b.rank > 1 || a.rank < b.rank {
      throw .runtime(
        "torch.linalg.lstsq: input.dim() must be greater or equal to other.dim() and (input.dim() - other.dim()) <= 1")
    }
    let sides = isVector ? try unsqueeze(c, b, -1) : b
    let (m, n) = (a.shape[a.rank - 2], a.shape[a.rank - 1])
    if sides.shape[sides.rank - 2] != m {
      throw .runtime(
        isVector
          ? "torch.linalg.lstsq: input.size(-2) should match other.size(-1)"
          : "torch.linalg.lstsq: input.size(-2) should match other.size(-2)")
    }
    if a.dtype != b.dtype {
      throw .runtime(
        "torch.linalg.lstsq: Expected input and other to have the same dtype, but got input's dtype "
          + "\(a.dtype.scalarTypeName) and other's dtype \(b.dtype.scalarTypeName)")
    }
    if a.dtype != .float64 && a.dtype != .float32 {
      throw .runtime("This function doesn't handle types other than float and double")
    }
    let batch = try MatrixBatch(a, c)
    let epsilon = a.dtype == .float64 ? 0x1p-52 : 0x1p-23
    let share = cutoff ?? epsilon * Double(max(m, n))
    let solution = try withoutGrad(c) { () throws(TensorError) -> Tensor in
      try matmul(c, try pinv(c, a, absolute: 0, relative: share), sides)
    }
    var values: [[Double]] = []
    var ranks: [[Double]] = []
    for matrix in batch.matrices {
      let s = Lapack.svd(matrix, rows: m, columns: n, isFull: false)?.s ?? []
      values.append(s)
      ranks.append([Double(s.filter { $0 > share * (s.first ?? 0) }.count)])
    }
    let wide = driver ?? "gelsy"
    let isDetailed = wide == "gelsd" || wide == "gelss"
    let isFullRank = ranks.allSatisfy { Int($0[0]) == n }
    var residuals = Tensor(try NDArray(uninitialized: Shape(0), a.dtype, c))
    if m > n && isFullRank && wide != "gelsy" {
      residuals = try withoutGrad(c) { () throws(TensorError) -> Tensor in
        let rest = try sub(c, try matmul(c, a, solution), sides)
        return try sum(c, try mul(c, rest, rest), dims: [-2])
      }
    }
    let ranked =
      wide == "gels"
      ? Tensor(try NDArray(uninitialized: Shape(0), .int64, c))
      : try MatrixBatch.vectors(ranks, batch.batch, nil, .int64, c)
    let singular =
      isDetailed
      ? try MatrixBatch.vectors(values, batch.batch, min(m, n), a.dtype, c)
      : Tensor(try NDArray(uninitialized: Shape(0), a.dtype, c))
    // By columns, as LAPACK leaves it.
    let stored = try MatrixBatch(solution, c)
    var result = try MatrixBatch.tensor(
      stored.matrices, stored.batch, stored.rows, stored.columns, a.dtype, c)
    result.array.layout.strides[result.rank - 1] = max(m, n)
    result = Tensor(try padded(result, stored, max(m, n), c))
    if records(a, b, c) && !isVector {
      let node = record(lstsqRule, result, a, b, c)
      node.save(0, input: a)
      node.save(1, input: b)
    }
    let shown = isVector ? try squeeze(c, result, [-1]) : result
    return [shown, residuals, ranked, singular]
  }

  /// The matrices stored by columns with `leading` elements a column, of which the first ones are used.
  private static func padded(_ tensor: Tensor, _ batch: MatrixBatch, _ leading: Int, _ c: TensorContext)
    throws(TensorError) -> NDArray
  {
    let whole = try MatrixBatch.tensor(
      batch.matrices.map { matrix in
        var result = [Double](repeating: 0, count: leading * batch.columns)
        for column in 0..<batch.columns {
          for row in 0..<batch.rows { result[column * leading + row] = matrix[column * batch.rows + row] }
        }
        return result
      }, batch.batch, leading, batch.columns, tensor.dtype, c)
    var layout = whole.array.layout
    layout.shape[layout.rank - 2] = batch.rows
    return whole.array.with(layout)
  }
}
