import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static func random(
    _ name: String, _ documentation: String,
    _ body: @escaping @Sendable (TensorContext, Shape, DType?, GeneratorBox?) throws(TensorError) -> Tensor
  ) -> Operator {
    Operator(
      name, .function, gradient: .never, documentation,
      samples: [Sample(.ints([3])), Sample(.ints([4, 5]), .none, .dtype(.float64))],
      [
        .one("\(name)(size size, *, Generator? generator=None, \(options))") { (c, a) throws(TensorError) -> Tensor in
          try finished(
            try body(c, try Operations.checkSizes(try a.ints(0)), a.dtype(2), a.generator(1)), a, 6)
        }
      ])
  }

  private static func randomLike(
    _ name: String, _ documentation: String,
    _ body: @escaping @Sendable (TensorContext, Shape, DType?, GeneratorBox?) throws(TensorError) -> Tensor
  ) -> Operator {
    Operator(
      name, .function, gradient: .never, documentation, samples: [Sample(.tensor([2, 3]))],
      [
        .one("\(name)(Tensor input, *, \(likeOptions))") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          return try finished(try body(c, input.shape, a.dtype(1) ?? input.dtype, nil), a, 5)
        }
      ])
  }

  static let random: [Operator] = [
    random("rand", "Uniform random numbers in [0, 1).") { (c, shape, dtype, box) throws(TensorError) -> Tensor in
      try Operations.rand(c, shape, dtype: dtype, generator: box)
    },
    random("randn", "Normal random numbers of mean 0 and standard deviation 1.") {
      (c, shape, dtype, box) throws(TensorError) -> Tensor in
      try Operations.randn(c, shape, dtype: dtype, generator: box)
    },
    randomLike("rand_like", "Uniform random numbers in the shape of `input`.") {
      (c, shape, dtype, box) throws(TensorError) -> Tensor in
      try Operations.rand(c, shape, dtype: dtype, generator: box)
    },
    randomLike("randn_like", "Normal random numbers in the shape of `input`.") {
      (c, shape, dtype, box) throws(TensorError) -> Tensor in
      try Operations.randn(c, shape, dtype: dtype, generator: box)
    },
    Operator(
      "randint", .function, gradient: .never, "Random integers from `low` up to but not including `high`.",
      samples: [Sample(.int(10), .ints([5])), Sample(.int(-3), .int(3), .ints([2, 2]), overload: 1)],
      [
        .one("randint(int high, int[] size, *, Generator? generator=None, \(options))") {
          (c, a) throws(TensorError) -> Tensor in
          try finished(
            try Operations.randint(
              c, 0, try a.int(0), try Operations.checkSizes(try a.ints(1)), dtype: a.dtype(3), generator: a.generator(2)
            ), a, 7)
        },
        .one("randint(int low, int high, int[] size, *, Generator? generator=None, \(options))") {
          (c, a) throws(TensorError) -> Tensor in
          try finished(
            try Operations.randint(
              c, try a.int(0), try a.int(1), try Operations.checkSizes(try a.ints(2)), dtype: a.dtype(4),
              generator: a.generator(3)), a, 8)
        },
      ]),
    Operator(
      "randint_like", .function, gradient: .never, "Random integers in the shape of `input`.",
      samples: [Sample(.tensor([3]), .int(10))],
      [
        .one("randint_like(Tensor input, int high, *, \(likeOptions))") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          return try finished(
            try Operations.randint(c, 0, try a.int(1), input.shape, dtype: a.dtype(2) ?? input.dtype), a, 6)
        },
        .one("randint_like(Tensor input, int low, int high, *, \(likeOptions))") {
          (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          return try finished(
            try Operations.randint(c, try a.int(1), try a.int(2), input.shape, dtype: a.dtype(3) ?? input.dtype), a, 7)
        },
      ]),
    Operator(
      "randperm", .function, gradient: .never, "A random order of the integers from 0 to `n - 1`.",
      samples: [Sample(.int(6))],
      [
        .one("randperm(int n, *, Generator? generator=None, \(options))") { (c, a) throws(TensorError) -> Tensor in
          try finished(
            try Operations.randperm(c, try a.int(0), dtype: a.dtype(2), generator: a.generator(1)), a, 6)
        }
      ]),
    Operator(
      "normal", .function, gradient: .never, "Normal random numbers of given means and standard deviations.",
      samples: [Sample(.double(1), .double(2), .ints([3]))],
      [
        .one("normal(float mean, float std, int[] size, *, Generator? generator=None, \(options))") {
          (c, a) throws(TensorError) -> Tensor in
          let std = try a.double(1)
          if !(std >= 0) { throw .runtime("normal expects std >= 0.0, but found std \(Scalar.double(std).text)") }
          let result = try Operations.full(
            c, try Operations.checkSizes(try a.ints(2)), .int(0), a.dtype(4) ?? c.defaultDType)
          let mean = try a.double(0)
          let count = result.count
          Operations.draw(c, a.generator(3)) {
            $0.normal(result.dtype, result.array.pointer, count: count, mean: mean, std: std)
          }
          return try finished(result, a, 8)
        },
        .one("normal(Tensor mean, Tensor std, *, Generator? generator=None)") { (c, a) throws(TensorError) -> Tensor in
          let mean = try a.tensor(0)
          let std = try a.tensor(1)
          let noise = try Operations.randn(
            c, try Shape.broadcast(mean.shape, std.shape), dtype: mean.dtype, generator: a.generator(2))
          return try Operations.add(c, try Operations.mul(c, noise, std), mean)
        },
        .one("normal(Tensor mean, float std=1.0, *, Generator? generator=None)") {
          (c, a) throws(TensorError) -> Tensor in
          let mean = try a.tensor(0)
          let noise = try Operations.randn(c, mean.shape, dtype: mean.dtype, generator: a.generator(2))
          return try Operations.add(c, try Operations.mul(c, noise, .double(try a.double(1))), mean)
        },
        .one("normal(float mean, Tensor std, *, Generator? generator=None)") { (c, a) throws(TensorError) -> Tensor in
          let std = try a.tensor(1)
          let noise = try Operations.randn(c, std.shape, dtype: std.dtype, generator: a.generator(2))
          return try Operations.add(c, try Operations.mul(c, noise, std), .double(try a.double(0)))
        },
      ]),
    Operator(
      "bernoulli", .both, gradient: .never, "0 or 1 with the probabilities in `input`.",
      samples: [Sample(.values([0.2, 0.5, 0.9, 0.5], [4]))],
      [
        .one("bernoulli(Tensor input, *, Generator? generator=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.bernoulli(c, try a.tensor(0), generator: a.generator(1))
        }
      ]),
    Operator(
      "multinomial", .both, gradient: .never, "Positions drawn in proportion to the rows of `input`.",
      samples: [Sample(.values([1, 2, 3], [3]), .int(5), .bool(true))],
      [
        .one("multinomial(Tensor input, int num_samples, bool replacement=False, *, Generator? generator=None)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.multinomial(
            c, try a.tensor(0), try a.int(1), replacement: a.bool(2), generator: a.generator(3))
        }
      ]),
  ]
}
