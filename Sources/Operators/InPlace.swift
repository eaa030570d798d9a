import Arrays
import Autograd
import Kernels

// Operations that exist in place only. The in-place forms of others come from their own entries.
extension OperatorTable {
  private static func inPlace(
    _ name: String, _ signature: String, _ documentation: String,
    _ body: @escaping @Sendable (TensorContext, Tensor, Arguments) throws(TensorError) -> Void
  ) -> Operator {
    Operator(
      name, .method, gradient: .differentiable, documentation,
      [
        .one(signature) { (c, a) throws(TensorError) -> Tensor in
          let target = try a.tensor(0)
          try body(c, target, a)
          return target
        }
      ])
  }

  private static let zero: Operator.Alone = { (c, target) throws(TensorError) -> Tensor in
    try Operations.fillInPlace(c, target, .int(0), zero: true)
    return target
  }

  static let inPlace: [Operator] = [
    Operator(
      "zero_", .method, gradient: .differentiable, "Sets all elements to 0.", alone: zero,
      [.one("zero_(Tensor input)") { (c, a) throws(TensorError) -> Tensor in try zero(c, try a.tensor(0)) }]),
    Operator(
      "fill_", .method, gradient: .differentiable, "Sets all elements to `value`.",
      [
        .one("fill_(Tensor input, Number value)") { (c, a) throws(TensorError) -> Tensor in
          let target = try a.tensor(0)
          try Operations.fillInPlace(c, target, try a.scalar(1))
          return target
        },
        .one("fill_(Tensor input, Tensor value)") { (c, a) throws(TensorError) -> Tensor in
          let target = try a.tensor(0)
          let value = try a.tensor(1)
          if value.rank != 0 {
            throw .runtime(
              "fill_ only supports 0-dimension value tensor but got tensor with \(value.rank) dimensions.")
          }
          try Operations.copyInPlace(c, target, value)
          return target
        },
      ]),
    inPlace("copy_", "copy_(Tensor input, Tensor src, bool non_blocking=False)", "Copies the elements of `src`.") {
      (c, t, a) throws(TensorError) in
      try Operations.copyInPlace(c, t, try a.tensor(1))
    },
    inPlace(
      "uniform_", "uniform_(Tensor input, float from=0, float to=1, *, Generator? generator=None)",
      "Fills the tensor with uniform random numbers."
    ) { (c, t, a) throws(TensorError) in
      let (low, high) = (try a.double(1), try a.double(2))
      if !t.dtype.isFloatingPoint {
        throw .notImplemented("\"check_uniform_bounds\" not implemented for '\(t.dtype.scalarTypeName)'")
      }
      if low > high {
        throw .runtime(
          "uniform_ expects to return a [from, to) range, but found from=\(Scalar.double(low).text) > to=\(Scalar.double(high).text)"
        )
      }
      try Operations.fillRandom(c, t, Operations.uniformRule, a.generator(3)) { generator, out, count in
        generator.uniform(t.dtype, out, count: count, from: low, to: high)
      }
    },
    inPlace(
      "normal_", "normal_(Tensor input, float mean=0, float std=1, *, Generator? generator=None)",
      "Fills the tensor with normal random numbers."
    ) { (c, t, a) throws(TensorError) in
      let (mean, std) = (try a.double(1), try a.double(2))
      if !(std >= 0) { throw .runtime("normal expects std >= 0.0, but found std \(Scalar.double(std).text)") }
      if !t.dtype.isFloatingPoint {
        throw .notImplemented("\"normal_kernel_cpu\" not implemented for '\(t.dtype.scalarTypeName)'")
      }
      try Operations.fillRandom(c, t, Operations.normalRule, a.generator(3)) { generator, out, count in
        generator.normal(t.dtype, out, count: count, mean: mean, std: std)
      }
    },
    inPlace(
      "exponential_", "exponential_(Tensor input, float lambd=1, *, Generator? generator=None)",
      "Fills the tensor with exponential random numbers."
    ) { (c, t, a) throws(TensorError) in
      let rate = try a.double(1)
      if !(rate > 0) {
        throw .runtime("exponential_ expects lambda > 0.0, but found lambda=\(Scalar.double(rate).text)")
      }
      try Operations.fillRandom(c, t, Operations.exponentialRule, a.generator(2)) { generator, out, count in
        generator.exponential(t.dtype, out, count: count, lambda: rate)
      }
    },
    Operator(
      "random_", .method, gradient: .differentiable,
      "Fills the tensor with whole numbers below `to`, from `from` to `to`, or as large as its dtype holds.",
      [
        .one("random_(Tensor input, *, Generator? generator=None)") { (c, a) throws(TensorError) -> Tensor in
          let target = try a.tensor(0)
          try Operations.fillRandom(c, target, Operations.uniformRule, a.generator(1)) { generator, out, count in
            generator.wholeNumbers(target.dtype, out, count: count)
          }
          return target
        },
        .one("random_(Tensor input, int to, *, Generator? generator=None)") { (c, a) throws(TensorError) -> Tensor in
          try randomWhole(c, try a.tensor(0), 0, try a.int(1), a.generator(2))
        },
        .one("random_(Tensor input, int from, int to, *, Generator? generator=None)") {
          (c, a) throws(TensorError) -> Tensor in
          try randomWhole(c, try a.tensor(0), try a.int(1), try a.int(2), a.generator(3))
        },
      ]),
    inPlace(
      "bernoulli_", "bernoulli_(Tensor input, float p=0.5, *, Generator? generator=None)",
      "Fills the tensor with 1 with probability `p`, else 0."
    ) { (c, t, a) throws(TensorError) in
      let probability = try a.double(1)
      if !(probability >= 0 && probability <= 1) {
        throw .runtime("bernoulli_ expects p to be in [0, 1], but got p=\(Scalar.double(probability).text)")
      }
      try Operations.fillRandom(c, t, Operations.bernoulliRule, a.generator(2)) { generator, out, count in
        generator.bernoulli(t.dtype, out, count: count, probability: probability)
      }
    },
    inPlace(
      "fill_diagonal_", "fill_diagonal_(Tensor input, Number fill_value, bool wrap=False)",
      "Sets the diagonal to one number."
    ) { (c, t, a) throws(TensorError) in
      if t.rank != 2 { throw .runtime("dimensions must larger than 1") }
      try Operations.fillInPlace(c, try Operations.diagonal(c, t), try a.scalar(1))
    },
    inPlace("detach_", "detach_(Tensor input)", "Takes the tensor off the tape; it becomes a leaf.") {
      (c, t, _) throws(TensorError) in
      if t.isView {
        throw .runtime(
          "Can't detach views in-place. Use detach() instead. If you are using DistributedDataParallel (DDP) for training, and "
            + "gradient_as_bucket_view is set as True, gradients are views of DDP buckets, and hence detach_() cannot be called on "
            + "these gradients. To fix this error, please refer to the Optimizer.zero_grad() function in "
            + "torch/optim/optimizer.py as the solution.")
      }
      t.gradFn = nil
      t.outputNumber = 0
      t.leafRequiresGrad = false
    },
    Operator(
      "index_fill_", .method, gradient: .differentiable, "Sets the slices at positions `index` of `dim` to one number.",
      [
        .one("index_fill_(Tensor input, int dim, Tensor index, Number value)") { (c, a) throws(TensorError) -> Tensor in
          let target = try a.tensor(0)
          var items: [Tensor?] = Array(repeating: nil, count: try target.shape.dimension(try a.int(1)))
          items.append(try a.tensor(2))
          try Operations.indexPut(
            c, target, items, try .scalar(try a.scalar(3), target.dtype, c), accumulate: false)
          return target
        }
      ]),
  ]

  private static func randomWhole(
    _ context: TensorContext, _ target: Tensor, _ low: Int, _ high: Int, _ generator: GeneratorBox?
  ) throws(TensorError) -> Tensor {
    if low >= high {
      throw .runtime("random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)")
    }
    try Operations.fillRandom(context, target, Operations.uniformRule, generator) { generator, out, count in
      generator.integers(target.dtype, out, count: count, low: Int64(low), high: Int64(high))
    }
    return target
  }
}
