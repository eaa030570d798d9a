import Arrays
import Autograd
import Kernels

extension OperatorTable {
  static let linear: [Operator] = [
    Operator(
      "matmul", .both, gradient: .differentiable, "The product of vectors, matrices or batches, as `@`.",
      samples: [
        Sample(.tensor([2, 3]), .tensor([3, 4])), Sample(.tensor([3]), .tensor([3])),
        Sample(.tensor([2, 3]), .tensor([3])),
        Sample(.tensor([3]), .tensor([3, 2])), Sample(.tensor([2, 2, 3]), .tensor([3, 2])),
        Sample(.tensor([2, 2, 3]), .tensor([2, 3, 2])), Sample(.tensor([2, 2, 3]), .tensor([3])),
        Sample(.tensor([2, 3], .int64), .tensor([3, 2], .int64), checksGradient: false),
      ],
      [
        .one("matmul(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.matmul(c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "mm", .both, gradient: .differentiable, "The product of two matrices.",
      samples: [Sample(.tensor([2, 3]), .tensor([3, 4]))],
      [
        .one("mm(Tensor input, Tensor mat2)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.mm(c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "mv", .both, gradient: .differentiable, "The product of a matrix and a vector.",
      samples: [Sample(.tensor([2, 3]), .tensor([3]))],
      [
        .one("mv(Tensor input, Tensor vec)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.mv(c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "dot", aliases: ["inner", "vdot"], .both, gradient: .differentiable, "The inner product of two vectors.",
      samples: [Sample(.tensor([3]), .tensor([3]))],
      [
        .one("dot(Tensor input, Tensor tensor)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.dot(c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "bmm", .both, gradient: .differentiable, "The products of two batches of matrices.",
      samples: [Sample(.tensor([2, 2, 3]), .tensor([2, 3, 2]))],
      [
        .one("bmm(Tensor input, Tensor mat2)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.bmm(c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "outer", aliases: ["ger"], .both, gradient: .differentiable, "The matrix of all products of two vectors.",
      samples: [Sample(.tensor([2]), .tensor([3]))],
      [
        .one("outer(Tensor input, Tensor vec2)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.outer(c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "addmm", .pointwise, gradient: .differentiable, "`beta * input + alpha * (mat1 @ mat2)`.",
      samples: [
        Sample(.tensor([2]), .tensor([3, 4]), .tensor([4, 2]), .scalar(.int(1)), .scalar(.int(1))),
        Sample(.tensor([3, 2]), .tensor([3, 4]), .tensor([4, 2]), .scalar(.double(0.5)), .scalar(.int(2))),
      ],
      [
        .one("addmm(Tensor input, Tensor mat1, Tensor mat2, *, Number beta=1, Number alpha=1)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.addmm(
            c, try a.tensor(0), try a.tensor(1), try a.tensor(2), beta: try a.optionalScalar(3) ?? .int(1),
            alpha: try a.optionalScalar(4) ?? .int(1))
        }
      ]),
    Operator(
      "linear", .functional, gradient: .differentiable, "`input @ weight.T + bias`.",
      samples: [
        Sample(.tensor([2, 3]), .tensor([4, 3]), .tensor([4])), Sample(.tensor([2, 3]), .tensor([4, 3]), .none),
        Sample(.tensor([2, 2, 3]), .tensor([4, 3]), .tensor([4])),
      ],
      [
        .one("linear(Tensor input, Tensor weight, Tensor? bias=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.linear(c, try a.tensor(0), try a.tensor(1), a.optionalTensor(2))
        }
      ]),
    Operator(
      "trace", .both, gradient: .composite, "The sum of the diagonal of a matrix.", samples: [Sample(.tensor([3, 4]))],
      [
        .one("trace(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          if input.dtype == .bool { throw .notImplemented("\"trace\" not implemented for 'Bool'") }
          if input.rank != 2 { throw .runtime("trace: expected a matrix, but got tensor with dim \(input.rank)") }
          return try Operations.sum(c, try Operations.diagonal(c, input))
        }
      ]),
  ]
}
