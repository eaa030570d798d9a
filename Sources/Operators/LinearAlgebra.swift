import Arrays
import Autograd
import Kernels

extension OperatorTable {
  /// A matrix that is well conditioned, and one that is symmetric and positive definite.
  private static let square = SampleArgument.values([1, 2, 0.5, 3, 4, 1, 0, 2, 7], [3, 3])
  private static let positive = SampleArgument.values([4, 1, 2, 1, 3, 0, 2, 0, 5], [3, 3])
  private static let tall = SampleArgument.values([1, 2, 3, 4, 5, 7], [3, 2])
  private static let several = SampleArgument.values([2, 1, 1, 3, 1, 0.5, -1, 2], [2, 2, 2])
  private static let single = SampleArgument.values([2, 1, 1, 3], [2, 2], .float32)

  private static func slogdet(_ c: TensorContext, _ a: Arguments) throws(TensorError) -> [Tensor] {
    try Operations.logDeterminant(c, try a.tensor(0))
  }

  private static func several(
    _ signature: String, _ name: String, _ fields: [String],
    _ body: @escaping @Sendable (TensorContext, Arguments) throws(TensorError) -> [Tensor]
  ) -> Overload {
    Overload(signature) { (c, a) throws(TensorError) -> Outcome in .named(name, fields: fields, try body(c, a)) }
  }

  private static func infos(_ c: TensorContext, _ input: Tensor, _ infos: [Int]) throws(TensorError) -> Tensor {
    try MatrixBatch.vectors(
      infos.map { [Double($0)] }, Array(input.shape.array.dropLast(2)), nil, .int32, c)
  }

  static let linearAlgebra: [Operator] = [
    Operator(
      "linalg_inv", .linalg, gradient: .differentiable, "The inverse of each matrix.",
      samples: [Sample(square), Sample(several), Sample(.tensor([0, 0])), Sample(single, checksGradient: false)],
      [
        .one("linalg_inv(Tensor A)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.invertible(c, try a.tensor(0))
        }
      ]),
    Operator(
      "inverse", .both, gradient: .differentiable, "The inverse of each matrix.", samples: [Sample(square)],
      [
        .one("inverse(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.invertible(c, try a.tensor(0))
        }
      ]),
    Operator(
      "linalg_inv_ex", .linalg, gradient: .differentiable, "The inverse of each matrix, and where it failed.",
      samples: [Sample(square, checksGradient: false)],
      [
        several("linalg_inv_ex(Tensor A, *, bool check_errors=False)", "linalg_inv_ex", ["inverse", "info"]) {
          (c, a) throws(TensorError) -> [Tensor] in
          let input = try a.tensor(0)
          if a.bool(1) { _ = try Operations.invertible(c, input) }
          let (result, list) = try Operations.inverse(c, input)
          return [result, try infos(c, input, list)]
        }
      ]),
    Operator(
      "linalg_det", .linalg, gradient: .differentiable, "The determinant of each matrix.",
      samples: [
        Sample(square), Sample(several), Sample(.values([1, 2, 2, 4], [2, 2]), checksGradient: false),
        Sample(.tensor([0, 0])),
      ],
      [
        .one("linalg_det(Tensor A)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.determinant(c, try a.tensor(0))
        }
      ]),
    Operator(
      "det", .both, gradient: .differentiable, "The determinant of each matrix.", samples: [Sample(square)],
      [
        .one("det(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.determinant(c, try a.tensor(0))
        }
      ]),
    Operator(
      "linalg_slogdet", .linalg, gradient: .differentiable, "Sign and logarithm of the magnitude of each determinant.",
      samples: [Sample(square), Sample(several)],
      [several("linalg_slogdet(Tensor A)", "linalg_slogdet", ["sign", "logabsdet"], slogdet)]),
    Operator(
      "slogdet", .both, gradient: .differentiable, "Sign and logarithm of the magnitude of each determinant.",
      samples: [Sample(square)], [several("slogdet(Tensor input)", "slogdet", ["sign", "logabsdet"], slogdet)]),
    Operator(
      "linalg_solve", .linalg, gradient: .differentiable, "X with `A X = B`.",
      samples: [
        Sample(square, .tensor([3])), Sample(square, .tensor([3, 2])), Sample(several, .tensor([2, 2, 3])),
      ],
      [
        .one("linalg_solve(Tensor A, Tensor B, *, bool left=True)") { (c, a) throws(TensorError) -> Tensor in
          let (matrix, right) = (try a.tensor(0), try a.tensor(1))
          if a.bool(2) { return try Operations.solve(c, matrix, right) }
          let turned = try Operations.solve(
            c, try Operations.transpose(c, matrix, -2, -1), try Operations.transpose(c, right, -2, -1), isVector: false)
          return try Operations.transpose(c, turned, -2, -1)
        }
      ]),
    Operator(
      "linalg_cholesky", .linalg, gradient: .differentiable,
      "The lower triangular factor L of each symmetric positive definite matrix L Lᵀ.",
      samples: [
        Sample(positive, checksGradient: false), Sample(positive, .bool(true), checksGradient: false),
      ],
      [
        .one("linalg_cholesky(Tensor input, *, bool upper=False)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.positiveCholesky(c, try a.tensor(0), upper: a.bool(1))
        }
      ]),
    Operator(
      "linalg_cholesky_ex", .linalg, gradient: .differentiable,
      "The Cholesky factor of each matrix, and where it failed.",
      samples: [Sample(positive, checksGradient: false)],
      [
        several(
          "linalg_cholesky_ex(Tensor input, *, bool upper=False, bool check_errors=False)", "linalg_cholesky_ex",
          ["L", "info"]
        ) { (c, a) throws(TensorError) -> [Tensor] in
          let input = try a.tensor(0)
          if a.bool(2) { _ = try Operations.positiveCholesky(c, input, upper: a.bool(1)) }
          let (result, list) = try Operations.cholesky(c, input, upper: a.bool(1))
          return [result, try infos(c, input, list)]
        }
      ]),
    Operator(
      "cholesky", .both, gradient: .differentiable, "The Cholesky factor of each symmetric positive definite matrix.",
      samples: [Sample(positive, checksGradient: false)],
      [
        .one("cholesky(Tensor input, bool upper=False)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.positiveCholesky(c, try a.tensor(0), upper: a.bool(1), rule: Operations.oldCholeskyRule)
        }
      ]),
    Operator(
      "linalg_qr", .linalg, gradient: .differentiable, "An orthogonal Q and an upper triangular R with A = Q R.",
      samples: [
        Sample(tall), Sample(square), Sample(tall, .string("complete"), checksGradient: false),
        Sample(tall, .string("r"), checksGradient: false), Sample(.tensor([2, 3]), checksGradient: false),
      ],
      [
        several("linalg_qr(Tensor A, str mode='reduced')", "linalg_qr", ["Q", "R"]) {
          (c, a) throws(TensorError) -> [Tensor] in
          let name = a.string(1) ?? "reduced"
          guard let mode = ["reduced", "r", "complete"].firstIndex(of: name) else {
            throw .runtime(
              "qr received unrecognized mode '\(name)' but expected one of 'reduced' (default), 'r', or 'complete'")
          }
          return try Operations.qr(c, try a.tensor(0), mode: mode)
        }
      ]),
    Operator(
      "qr", .both, gradient: .differentiable, "An orthogonal Q and an upper triangular R with A = Q R.",
      samples: [Sample(tall)],
      [
        several("qr(Tensor input, bool some=True)", "qr", ["Q", "R"]) { (c, a) throws(TensorError) -> [Tensor] in
          try Operations.qr(c, try a.tensor(0), mode: a.bool(1) ? 0 : 2)
        }
      ]),
    Operator(
      "linalg_svd", .linalg, gradient: .differentiable, "U, S and Vh with A = U diag(S) Vh.",
      samples: [
        Sample(tall, .bool(false)), Sample(tall, checksGradient: false),
      ],
      [
        several("linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None)", "linalg_svd", ["U", "S", "Vh"]) {
          (c, a) throws(TensorError) -> [Tensor] in try Operations.svd(c, try a.tensor(0), full: a.bool(1))
        }
      ]),
    Operator(
      "linalg_svdvals", .linalg, gradient: .differentiable, "The singular values of each matrix.",
      samples: [Sample(tall), Sample(square), Sample(several)],
      [
        .one("linalg_svdvals(Tensor A, *, str? driver=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.svd(c, try a.tensor(0), full: false)[1]
        }
      ]),
    Operator(
      "svd", .both, gradient: .differentiable, "U, S and V with A = U diag(S) Vᵀ.",
      samples: [Sample(tall, checksGradient: false)],
      [
        several("svd(Tensor input, bool some=True, bool compute_uv=True)", "svd", ["U", "S", "V"]) {
          (c, a) throws(TensorError) -> [Tensor] in
          let parts = try Operations.svd(c, try a.tensor(0), full: !a.bool(1))
          return [parts[0], parts[1], try Operations.transpose(c, parts[2], -2, -1)]
        }
      ]),
    Operator(
      "linalg_eigh", .linalg, gradient: .differentiable,
      "Eigenvalues, ascending, and eigenvectors of each symmetric matrix.",
      samples: [Sample(positive, checksGradient: false)],
      [
        several("linalg_eigh(Tensor A, str UPLO=\"L\")", "linalg_eigh", ["eigenvalues", "eigenvectors"]) {
          (c, a) throws(TensorError) -> [Tensor] in
          try Operations.eigh(c, try a.tensor(0), upper: a.string(1)?.uppercased() == "U")
        }
      ]),
    Operator(
      "linalg_eigvalsh", .linalg, gradient: .differentiable, "The eigenvalues, ascending, of each symmetric matrix.",
      samples: [
        Sample(positive, checksGradient: false), Sample(square, .string("U"), checksGradient: false),
      ],
      [
        .one("linalg_eigvalsh(Tensor A, str UPLO=\"L\")") { (c, a) throws(TensorError) -> Tensor in
          try Operations.eigh(c, try a.tensor(0), upper: a.string(1)?.uppercased() == "U")[0]
        }
      ]),
    Operator(
      "linalg_pinv", .linalg, gradient: .differentiable, "The Moore-Penrose inverse of each matrix.",
      samples: [Sample(tall), Sample(square), Sample(.values([1, 3, 5, 2, 4, 7], [2, 3]))],
      [
        .one("linalg_pinv(Tensor input, *, float? atol=None, float? rtol=None, bool hermitian=False)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.pinv(
            c, try a.tensor(0), absolute: try a.optionalScalar(1)?.asDouble ?? 0,
            relative: try a.optionalScalar(2)?.asDouble)
        },
        .one("linalg_pinv(Tensor input, float rcond, bool hermitian=False)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.pinv(c, try a.tensor(0), absolute: 0, relative: try a.double(1))
        },
      ]),
    Operator(
      "linalg_lstsq", .linalg, gradient: .differentiable, "X with the smallest squares of `A X - B`.",
      samples: [
        Sample(tall, .tensor([3, 2]), checksGradient: false),
        Sample(tall, .tensor([3, 1]), .none, .string("gelsd"), checksGradient: false),
      ],
      [
        several(
          "linalg_lstsq(Tensor input, Tensor B, float? rcond=None, *, str? driver=None)", "linalg_lstsq",
          ["solution", "residuals", "rank", "singular_values"]
        ) { (c, a) throws(TensorError) -> [Tensor] in
          try Operations.lstsq(
            c, try a.tensor(0), try a.tensor(1), cutoff: try a.optionalScalar(2)?.asDouble, driver: a.string(3))
        }
      ]),
  ]
}
