import Arrays
import Autograd
import Kernels

extension OperatorTable {
  /// What every creation function accepts after its own parameters.
  static let options =
    "dtype? dtype=None, layout? layout=None, device? device=None, bool pin_memory=False, bool requires_grad=False"
  static let likeOptions = options + ", memory_format? memory_format=None"

  /// Makes a fresh tensor a leaf that requires a gradient, if asked.
  static func finished(_ tensor: Tensor, _ arguments: Arguments, _ index: Int) throws(TensorError) -> Tensor {
    if arguments.bool(index) {
      if !tensor.dtype.isFloatingPoint {
        throw .runtime("Only Tensors of floating point and complex dtype can require gradients")
      }
      tensor.leafRequiresGrad = true
    }
    return tensor
  }

  private static func constant(_ name: String, _ value: Scalar, _ documentation: String) -> Operator {
    Operator(
      name, .function, gradient: .never, documentation,
      samples: name == "empty" ? [] : [Sample(.ints([2, 3])), Sample(.ints([]), .dtype(.int64))],
      [
        .one("\(name)(size size, *, \(options))") { (c, a) throws(TensorError) -> Tensor in
          let sizes = try a.ints(0)
          for size in sizes where size < 0 && name == "zeros" {
            throw .runtime("\(name): Dimension size must be non-negative.")
          }
          let shape = try Operations.checkSizes(sizes)
          return try finished(try Operations.full(c, shape, value, a.dtype(1) ?? c.defaultDType), a, 5)
        }
      ])
  }

  private static func constantLike(_ name: String, _ value: Scalar, _ documentation: String) -> Operator {
    Operator(
      name, .function, gradient: .never, documentation,
      samples: name == "empty_like" ? [] : [Sample(.tensor([2, 3])), Sample(.tensor([2], .int64), .dtype(.float64))],
      [
        .one("\(name)(Tensor input, *, \(likeOptions))") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          return try finished(
            Tensor(try Operations.blankLike(c, input, a.dtype(1) ?? input.dtype, value)), a, 5)
        }
      ])
  }

  private static func constantNew(_ name: String, _ value: Scalar, _ documentation: String) -> Operator {
    Operator(
      name, .method, gradient: .never, documentation,
      samples: name == "new_empty" ? [] : [Sample(.tensor([2]), .ints([2, 3]))],
      [
        .one("\(name)(Tensor input, size size, *, \(options))") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          let shape = try Operations.checkSizes(try a.ints(1))
          return try finished(try Operations.full(c, shape, value, a.dtype(2) ?? input.dtype), a, 6)
        }
      ])
  }

  static let creation: [Operator] = [
    constant("zeros", .int(0), "A tensor of zeros."),
    constant("ones", .int(1), "A tensor of ones."),
    constant("empty", .int(0), "A tensor whose elements mean nothing yet (zeros here)."),
    constantLike("zeros_like", .int(0), "Zeros in the shape and dtype of `input`."),
    constantLike("ones_like", .int(1), "Ones in the shape and dtype of `input`."),
    constantLike("empty_like", .int(0), "A tensor in the shape and dtype of `input` whose elements mean nothing yet."),
    constantNew("new_zeros", .int(0), "Zeros in the dtype of the tensor."),
    constantNew("new_ones", .int(1), "Ones in the dtype of the tensor."),
    constantNew("new_empty", .int(0), "A tensor in the dtype of the tensor whose elements mean nothing yet."),
    Operator(
      "full", .function, gradient: .never, "A tensor filled with one number, in its dtype.",
      samples: [
        Sample(.ints([2]), .scalar(.double(1.5))), Sample(.ints([2]), .scalar(.int(3))),
        Sample(.ints([2]), .scalar(.bool(true))),
      ],
      [
        .one("full(size size, Number fill_value, *, \(options))") { (c, a) throws(TensorError) -> Tensor in
          let value = try a.scalar(1)
          let dtype = a.dtype(2) ?? Promotion.dtype(of: value, default: c.defaultDType)
          return try finished(try Operations.full(c, try Operations.checkSizes(try a.ints(0)), value, dtype), a, 6)
        }
      ]),
    Operator(
      "full_like", .function, gradient: .never, "A tensor in the shape and dtype of `input` filled with one number.",
      samples: [Sample(.tensor([2, 3]), .scalar(.double(1.5)))],
      [
        .one("full_like(Tensor input, Number fill_value, *, \(likeOptions))") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          return try finished(
            Tensor(try Operations.blankLike(c, input, a.dtype(2) ?? input.dtype, try a.scalar(1))), a, 6)
        }
      ]),
    Operator(
      "new_full", .method, gradient: .never, "A tensor in the dtype of the tensor filled with one number.",
      samples: [Sample(.tensor([2]), .ints([2, 3]), .scalar(.int(7)))],
      [
        .one("new_full(Tensor input, size size, Number fill_value, *, \(options))") {
          (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          let shape = try Operations.checkSizes(try a.ints(1))
          return try finished(try Operations.full(c, shape, try a.scalar(2), a.dtype(3) ?? input.dtype), a, 7)
        }
      ]),
    Operator(
      "arange", .function, gradient: .never, "Numbers from `start` up to but not including `end`, `step` apart.",
      samples: [
        Sample(.scalar(.int(5))), Sample(.scalar(.int(1)), .scalar(.int(10)), overload: 1),
        Sample(.scalar(.double(0)), .scalar(.int(1)), .scalar(.double(0.3)), overload: 2),
        Sample(.scalar(.int(5)), .scalar(.int(0)), .scalar(.int(-2)), overload: 2),
      ],
      [
        .one("arange(Number end, *, \(options))") { (c, a) throws(TensorError) -> Tensor in
          try finished(try Operations.arange(c, .int(0), try a.scalar(0), .int(1), dtype: a.dtype(1)), a, 5)
        },
        .one("arange(Number start, Number end, *, \(options))") { (c, a) throws(TensorError) -> Tensor in
          try finished(try Operations.arange(c, try a.scalar(0), try a.scalar(1), .int(1), dtype: a.dtype(2)), a, 6)
        },
        .one("arange(Number start, Number end, Number step=1, *, \(options))") { (c, a) throws(TensorError) -> Tensor in
          try finished(
            try Operations.arange(c, try a.scalar(0), try a.scalar(1), try a.scalar(2), dtype: a.dtype(3)), a, 7)
        },
      ]),
    Operator(
      "linspace", .function, gradient: .never, "`steps` evenly spaced numbers from `start` to `end`, both included.",
      samples: [
        Sample(.scalar(.int(0)), .scalar(.int(1)), .int(5)),
        Sample(.scalar(.int(-3)), .scalar(.int(10)), .int(7), .dtype(.float64)),
      ],
      [
        .one("linspace(Number start, Number end, int steps, *, \(options))") { (c, a) throws(TensorError) -> Tensor in
          try finished(
            try Operations.linspace(c, try a.scalar(0), try a.scalar(1), try a.int(2), dtype: a.dtype(3)), a, 7)
        }
      ]),
    Operator(
      "logspace", .function, gradient: .never, "`steps` numbers evenly spaced on a logarithmic scale.",
      samples: [Sample(.scalar(.int(0)), .scalar(.int(2)), .int(3), .double(10))],
      [
        .one("logspace(Number start, Number end, int steps, float base=10.0, *, \(options))") {
          (c, a) throws(TensorError) -> Tensor in
          try finished(
            try Operations.logspace(
              c, try a.scalar(0), try a.scalar(1), try a.int(2), base: try a.double(3), dtype: a.dtype(4)), a, 8)
        }
      ]),
    Operator(
      "eye", .function, gradient: .never, "Ones on the diagonal, zeros elsewhere.",
      samples: [Sample(.int(3)), Sample(.int(2), .int(3), .dtype(.int64), overload: 1)],
      [
        .one("eye(int n, *, \(options))") { (c, a) throws(TensorError) -> Tensor in
          try finished(try Operations.eye(c, try a.int(0), dtype: a.dtype(1)), a, 5)
        },
        .one("eye(int n, int m, *, \(options))") { (c, a) throws(TensorError) -> Tensor in
          try finished(try Operations.eye(c, try a.int(0), try a.int(1), dtype: a.dtype(2)), a, 6)
        },
      ]),
  ]
}

extension Operations {
  /// A filled array in the shape of `tensor`, with its strides if it is dense.
  static func blankLike(
    _ context: TensorContext, _ tensor: Tensor, _ dtype: DType, _ value: Scalar
  ) throws(TensorError) -> NDArray {
    var result = try NDArray(uninitialized: tensor.shape, dtype, context)
    if tensor.array.layout.isDense { result.layout.strides = tensor.strides }
    result.fill(value)
    return result
  }
}
