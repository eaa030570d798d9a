import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static let matrix = SampleArgument.tensor([3, 4])

  private static func logical(_ name: String, _ operation: ReduceOperation, _ documentation: String) -> Operator {
    Operator(
      name, .both, gradient: .never, documentation,
      samples: [
        Sample(.values([0, 1, 0, 0], [2, 2], .bool)),
        Sample(.values([0, 1, 0, 0], [2, 2], .bool), .ints([1]), .bool(true), overload: 1),
      ],
      [
        .one("\(name)(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.logical(operation, c, try a.tensor(0), dims: nil, keepDim: false)
        },
        .one("\(name)(Tensor input, int[1]? dim, bool keepdim=False)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.logical(operation, c, try a.tensor(0), dims: a.optionalInts(1), keepDim: a.bool(2))
        },
      ])
  }

  private static func extreme(_ name: String, _ kind: Operations.Extreme, _ documentation: String) -> Operator {
    Operator(
      name, .both, gradient: .differentiable, documentation,
      samples: [
        Sample(matrix), Sample(matrix, .int(1), .bool(false), overload: 1),
        Sample(matrix, .int(0), .bool(true), overload: 1),
        Sample(.tensor([3]), .tensor([3]), overload: 2),
        Sample(.values([3, 1, 3], [3], .int64), checksGradient: false),
      ],
      [
        .one("\(name)(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.extreme(kind, c, try a.tensor(0))
        },
        .valuesAndIndices("\(name)(Tensor input, int dim, bool keepdim=False)") {
          (c, a) throws(TensorError) -> [Tensor] in
          try Operations.extreme(kind, c, try a.tensor(0), dim: try a.int(1), keepDim: a.bool(2))
        },
        .one("\(name)(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.extremeOfTwo(kind, c, try a.tensor(0), try a.tensor(1))
        },
      ])
  }

  private static func extremeOverDims(_ name: String, _ kind: Operations.Extreme, _ documentation: String) -> Operator {
    Operator(
      name, .both, gradient: .differentiable, documentation,
      samples: [Sample(matrix, .ints([]), .bool(false)), Sample(matrix, .ints([1]), .bool(true))],
      [
        .one("\(name)(Tensor input, int[1] dim=[], bool keepdim=False)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.extreme(kind, c, try a.tensor(0), dims: try a.ints(1), keepDim: a.bool(2))
        }
      ])
  }

  private static func position(_ name: String, _ kind: Operations.Extreme, _ documentation: String) -> Operator {
    Operator(
      name, .both, gradient: .never, documentation,
      samples: [Sample(matrix, .none, .bool(false)), Sample(matrix, .int(1), .bool(true))],
      [
        .one("\(name)(Tensor input, int? dim=None, bool keepdim=False)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.position(kind, c, try a.tensor(0), dim: a.optionalInt(1), keepDim: a.bool(2))
        }
      ])
  }

  private static func spread(_ name: String, isDeviation: Bool, _ documentation: String) -> Operator {
    Operator(
      name, .both, gradient: .differentiable, documentation,
      samples: [
        Sample(matrix), Sample(matrix, .bool(false), overload: 1),
        Sample(matrix, .ints([1]), .bool(true), .bool(true), overload: 2),
        Sample(matrix, .ints([0]), .scalar(.int(0)), .bool(false), overload: 3),
      ],
      [
        .one("\(name)(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.variance(
            c, try a.tensor(0), dims: nil, correction: .int(1), keepDim: false, isDeviation: isDeviation)
        },
        .one("\(name)(Tensor input, bool unbiased)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.variance(
            c, try a.tensor(0), dims: nil, correction: .int(a.bool(1) ? 1 : 0), keepDim: false, isDeviation: isDeviation
          )
        },
        .one("\(name)(Tensor input, int[1]? dim, bool unbiased=True, bool keepdim=False)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.variance(
            c, try a.tensor(0), dims: a.optionalInts(1), correction: .int(a.bool(2) ? 1 : 0), keepDim: a.bool(3),
            isDeviation: isDeviation)
        },
        .one("\(name)(Tensor input, int[1]? dim=None, *, Number correction=1, bool keepdim=False)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.variance(
            c, try a.tensor(0), dims: a.optionalInts(1), correction: try a.optionalScalar(2) ?? .int(1),
            keepDim: a.bool(3),
            isDeviation: isDeviation)
        },
      ])
  }

  static let reduction: [Operator] = [
    Operator(
      "sum", .both, gradient: .differentiable, "The sum of the elements, all of them or along `dim`.",
      samples: [
        Sample(matrix, .none), Sample(matrix, .ints([0]), .bool(false), .none, overload: 1),
        Sample(matrix, .ints([0, 1]), .bool(true), .none, overload: 1), Sample(.tensor([0]), .none),
        Sample(.values([1, 0, 1], [3], .bool), .none, checksGradient: false),
        Sample(.tensor([40], .float32), .none, checksGradient: false),
        Sample(matrix, .dtype(.float32), checksGradient: false),
      ],
      [
        .one("sum(Tensor input, *, dtype? dtype=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.sum(c, try a.tensor(0), dtype: a.dtype(1))
        },
        .one("sum(Tensor input, int[1]? dim, bool keepdim=False, *, dtype? dtype=None)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.sum(c, try a.tensor(0), dims: a.optionalInts(1), keepDim: a.bool(2), dtype: a.dtype(3))
        },
      ]),
    Operator(
      "mean", .both, gradient: .differentiable, "The mean of the elements, of all of them or along `dim`.",
      samples: [
        Sample(matrix, .none), Sample(matrix, .ints([0]), .bool(false), .none, overload: 1),
        Sample(matrix, .ints([1]), .bool(true), .none, overload: 1),
        Sample(.tensor([20], .float32), .none, checksGradient: false),
      ],
      [
        .one("mean(Tensor input, *, dtype? dtype=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.mean(c, try a.tensor(0), dtype: a.dtype(1))
        },
        .one("mean(Tensor input, int[1]? dim, bool keepdim=False, *, dtype? dtype=None)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.mean(
            c, try a.tensor(0), dims: a.optionalInts(1) ?? [], keepDim: a.bool(2), dtype: a.dtype(3))
        },
      ]),
    Operator(
      "nansum", .both, gradient: .composite, "The sum of the elements that are not NaN.",
      samples: [Sample(.values([1, .nan, 2], [3]), .none, .bool(false), .none, checksGradient: false)],
      [
        .one("nansum(Tensor input, int[1]? dim=None, bool keepdim=False, *, dtype? dtype=None)") {
          (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          let known = try Operations.maskedFill(c, input, try Operations.compute(.isNaN, input, c), .int(0))
          return try Operations.sum(c, known, dims: a.optionalInts(1), keepDim: a.bool(2), dtype: a.dtype(3))
        }
      ]),
    Operator(
      "nanmean", .both, gradient: .composite, "The mean of the elements that are not NaN.",
      samples: [Sample(.values([1, .nan, 2], [3]), .none, .bool(false), .none, checksGradient: false)],
      [
        .one("nanmean(Tensor input, int[1]? dim=None, bool keepdim=False, *, dtype? dtype=None)") {
          (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          if !input.dtype.isFloatingPoint {
            throw .runtime(
              "nanmean(): expected input to have floating point or complex dtype but got \(input.dtype.scalarTypeName)")
          }
          let isNaN = try Operations.compute(.isNaN, input, c)
          let known = try Operations.maskedFill(c, input, isNaN, .int(0))
          let total = try Operations.sum(c, known, dims: a.optionalInts(1), keepDim: a.bool(2), dtype: a.dtype(3))
          let count = try Operations.sum(
            c, try Operations.compute(.logicalNot, isNaN, c), dims: a.optionalInts(1), keepDim: a.bool(2))
          return try Operations.div(c, total, count)
        }
      ]),
    Operator(
      "prod", .both, gradient: .differentiable, "The product of the elements, of all of them or along `dim`.",
      samples: [
        Sample(matrix, .none), Sample(matrix, .int(1), .bool(false), .none, overload: 1),
        Sample(.values([2, 0, 3], [3]), .none), Sample(.values([1, 2, 3], [3], .int64), .none, checksGradient: false),
      ],
      [
        .one("prod(Tensor input, *, dtype? dtype=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.prod(c, try a.tensor(0), dtype: a.dtype(1))
        },
        .one("prod(Tensor input, int dim, bool keepdim=False, *, dtype? dtype=None)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.prod(c, try a.tensor(0), dim: try a.int(1), keepDim: a.bool(2), dtype: a.dtype(3))
        },
      ]),
    extreme("max", .max, "The largest element; along `dim` also its position; of two tensors the larger elements."),
    extreme("min", .min, "The smallest element; along `dim` also its position; of two tensors the smaller elements."),
    extremeOverDims("amax", .max, "The largest elements along `dim`; equal ones share the gradient."),
    extremeOverDims("amin", .min, "The smallest elements along `dim`; equal ones share the gradient."),
    position("argmax", .max, "The position of the largest element, along `dim` or in row-major order."),
    position("argmin", .min, "The position of the smallest element, along `dim` or in row-major order."),
    logical("any", .any, "Whether any element is not zero."),
    logical("all", .all, "Whether all elements are not zero."),
    spread("var", isDeviation: false, "The variance of the elements, by default with Bessel's correction."),
    spread("std", isDeviation: true, "The standard deviation of the elements, by default with Bessel's correction."),
    Operator(
      "norm", .both, gradient: .differentiable, "The p-norm of the elements.",
      samples: [
        Sample(matrix, .scalar(.int(2)), .none, .bool(false), .none),
        Sample(matrix, .scalar(.int(1)), .ints([1]), .bool(true), .none),
        Sample(matrix, .scalar(.int(3)), .none, .bool(false), .none),
        Sample(matrix, .scalar(.double(.infinity)), .ints([0]), .bool(false), .none),
      ],
      [
        .one("norm(Tensor input, Number? p=2, int[1]? dim=None, bool keepdim=False, dtype? dtype=None)") {
          (c, a) throws(TensorError) -> Tensor in
          if let name = a.string(1), name != "fro" { throw .runtime("norm: p='\(name)' is not supported") }
          return try Operations.norm(
            c, try a.tensor(0), order: try a.optionalScalar(1) ?? .int(2), dims: a.optionalInts(2), keepDim: a.bool(3),
            dtype: a.dtype(4))
        }
      ]),
    Operator(
      "cumsum", .pointwise, gradient: .differentiable, "Running sums along `dim`.",
      samples: [Sample(matrix, .int(1), .none), Sample(.tensor([3], .int64), .int(0), .none, checksGradient: false)],
      [
        .one("cumsum(Tensor input, int dim, *, dtype? dtype=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.cumsum(c, try a.tensor(0), try a.int(1), dtype: a.dtype(2))
        }
      ]),
    Operator(
      "cumprod", .pointwise, gradient: .differentiable, "Running products along `dim`.",
      samples: [Sample(matrix, .int(1), .none), Sample(.values([1, 0, 2, 3], [4]), .int(0), .none)],
      [
        .one("cumprod(Tensor input, int dim, *, dtype? dtype=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.cumprod(c, try a.tensor(0), try a.int(1), dtype: a.dtype(2))
        }
      ]),
    Operator(
      "softmax", .both, gradient: .differentiable,
      "exp(x) divided by its sum along `dim`: positive numbers that add up to 1.",
      samples: [Sample(matrix, .int(1), .none), Sample(.tensor([3]), .int(0), .none)],
      [
        .one("softmax(Tensor input, int dim, dtype? dtype=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.softmax(c, try a.tensor(0), try a.int(1), dtype: a.dtype(2))
        }
      ]),
    Operator(
      "log_softmax", .both, gradient: .differentiable,
      "The logarithm of the softmax along `dim`.",
      samples: [Sample(matrix, .int(1), .none), Sample(matrix, .int(0), .none)],
      [
        .one("log_softmax(Tensor input, int dim, dtype? dtype=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.softmax(c, try a.tensor(0), try a.int(1), dtype: a.dtype(2), logarithm: true)
        }
      ]),
    Operator(
      "logsumexp", .both, gradient: .differentiable,
      "The logarithm of the sum of exp(x) along `dim`, without overflow.",
      samples: [Sample(matrix, .ints([1]), .bool(false)), Sample(matrix, .ints([0, 1]), .bool(true))],
      [
        .one("logsumexp(Tensor input, int[1] dim, bool keepdim=False)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.logsumexp(c, try a.tensor(0), dims: try a.ints(1), keepDim: a.bool(2))
        }
      ]),
    Operator(
      "median", .both, gradient: .differentiable, "The middle element in sorted order, the lower of two.",
      samples: [Sample(.tensor([5])), Sample(matrix, .int(1), .bool(false), overload: 1)],
      [
        .one("median(Tensor input)") { (c, a) throws(TensorError) -> Tensor in try Operations.median(c, try a.tensor(0))
        },
        .valuesAndIndices("median(Tensor input, int dim, bool keepdim=False)") {
          (c, a) throws(TensorError) -> [Tensor] in
          try Operations.median(c, try a.tensor(0), dim: try a.int(1), keepDim: a.bool(2))
        },
      ]),
    Operator(
      "sort", .both, gradient: .differentiable, "The elements along `dim` in order, and where they were.",
      samples: [Sample(matrix, .int(-1), .bool(false)), Sample(matrix, .int(0), .bool(true))],
      [
        .valuesAndIndices("sort(Tensor input, int dim=-1, bool descending=False)") {
          (c, a) throws(TensorError) -> [Tensor] in
          try Operations.sort(c, try a.tensor(0), dim: try a.int(1), descending: a.bool(2))
        },
        .valuesAndIndices("sort(Tensor input, *, bool? stable, int dim=-1, bool descending=False)") {
          (c, a) throws(TensorError) -> [Tensor] in
          try Operations.sort(c, try a.tensor(0), dim: try a.int(2), descending: a.bool(3))
        },
      ]),
    Operator(
      "argsort", .both, gradient: .never, "The positions that put the elements along `dim` in order.",
      samples: [Sample(matrix, .int(-1), .bool(false))],
      [
        .one("argsort(Tensor input, int dim=-1, bool descending=False)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.sort(c, Operations.detach(c, try a.tensor(0)), dim: try a.int(1), descending: a.bool(2))[1]
        },
        .one("argsort(Tensor input, *, bool stable, int dim=-1, bool descending=False)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.sort(c, Operations.detach(c, try a.tensor(0)), dim: try a.int(2), descending: a.bool(3))[1]
        },
      ]),
    Operator(
      "topk", .both, gradient: .differentiable,
      "The `k` largest (or smallest) elements along `dim`, and where they were.",
      samples: [Sample(matrix, .int(2), .int(-1), .bool(true), .bool(true))],
      [
        .valuesAndIndices("topk(Tensor input, int k, int dim=-1, bool largest=True, bool sorted=True)") {
          (c, a) throws(TensorError) -> [Tensor] in
          try Operations.topk(c, try a.tensor(0), try a.int(1), dim: try a.int(2), largest: a.bool(3))
        }
      ]),
    Operator(
      "count_nonzero", .both, gradient: .never, "The number of elements that are not zero.",
      samples: [Sample(.values([0, 1, 2, 0], [2, 2], .int64), .none)],
      [
        .one("count_nonzero(Tensor input, int[1]? dim=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.sum(c, try Operations.compute(.isNonzero, try a.tensor(0), c), dims: a.optionalInts(1))
        }
      ]),
  ]
}
