import Arrays
import Autograd
import Kernels

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// New tensors: constants, ranges, random numbers.
extension Operations {
  /// An empty (uninitialised in PyTorch, zero here) tensor.
  static func checkSizes(_ sizes: [Int]) throws(TensorError) -> Shape {
    for size in sizes where size < 0 {
      throw .runtime("Trying to create tensor with negative dimension \(size): \(text(sizes))")
    }
    return try Shape(sizes)
  }

  /// `start, start + step, …` up to but not including `end`.
  ///
  /// RuntimeError "step must be nonzero", "upper bound and lower bound inconsistent with step sign" and their kin.
  public static func arange(
    _ context: TensorContext, _ start: Scalar, _ end: Scalar, _ step: Scalar, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let isFloat = start.isDouble || end.isDouble || step.isDouble
    let wanted = dtype ?? (isFloat ? context.defaultDType : .int64)
    if !isFloat {
      let (first, last, stride) = (start.asInt, end.asInt, step.asInt)
      if stride == 0 { throw .runtime("step must be nonzero") }
      if stride > 0 ? first > last : first < last {
        throw .runtime("upper bound and lower bound inconsistent with step sign")
      }
      let (distance, overflow) = last.subtractingReportingOverflow(first)
      if overflow { throw .runtime("invalid size, possible overflow?") }
      let span = distance.magnitude
      let count = Int(clamping: (span + stride.magnitude - 1) / stride.magnitude)
      return try .make(context, wanted, Shape(count)) {
        Kernel.arange(wanted, out: $0, count: count, start: Int64(first), step: Int64(stride))
      }
    }
    let (first, last, stride) = (start.asDouble, end.asDouble, step.asDouble)
    if stride == 0 { throw .runtime("step must be nonzero") }
    if !first.isFinite || !last.isFinite {
      throw .runtime("unsupported range: \(start.text) -> \(end.text)")
    }
    if stride > 0 ? first > last : first < last {
      throw .runtime("upper bound and lower bound inconsistent with step sign")
    }
    let size = ((last - first) / stride).rounded(.up)
    if !(size >= 0 && size < 9e18) { throw .runtime("invalid size, possible overflow?") }
    let count = Int(size)
    return try .make(context, wanted, Shape(count)) {
      Kernel.arange(wanted, out: $0, count: count, start: first, step: stride)
    }
  }

  /// `count` evenly spaced values from `start` to `end` inclusive.
  public static func linspace(
    _ context: TensorContext, _ start: Scalar, _ end: Scalar, _ count: Int, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    if count < 0 { throw .runtime("number of steps must be non-negative") }
    let wanted = dtype ?? context.defaultDType
    return try .make(context, wanted, Shape(count)) {
      if count > 0 { Kernel.linspace(wanted, out: $0, count: count, start: start.asDouble, end: end.asDouble) }
    }
  }

  /// `base` to the power of evenly spaced exponents.
  static func logspace(
    _ context: TensorContext, _ start: Scalar, _ end: Scalar, _ count: Int, base: Double, dtype: DType?
  ) throws(TensorError) -> Tensor {
    let wanted = dtype ?? context.defaultDType
    let exponents = try linspace(context, start, end, count, dtype: .float64)
    return try to(context, try compute(.power, .double(base), exponents, context), wanted)
  }

  /// Ones on the diagonal, zeros elsewhere.
  public static func eye(
    _ context: TensorContext, _ rows: Int, _ columns: Int? = nil, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    if rows < 0 { throw .runtime("n must be greater or equal to 0, got \(rows)") }
    if let columns, columns < 0 { throw .runtime("m must be greater or equal to 0, got \(columns)") }
    let result = try full(context, Shape(rows, columns ?? rows), .int(0), dtype ?? context.defaultDType)
    let size = min(rows, columns ?? rows)
    let diagonal = result.array.with(
      Layout(shape: Shape(size), strides: Strides((columns ?? rows) + 1), offset: 0))
    diagonal.fill(.int(1))
    return result
  }

  // MARK: random

  /// Runs `body` on the given generator or the context's.
  static func draw<Result>(_ context: TensorContext, _ box: GeneratorBox?, _ body: (inout Generator) -> Result)
    -> Result
  {
    if let box { return body(&box.generator) }
    return body(&context.generator)
  }

  /// Uniform numbers in [0, 1).
  public static func rand(
    _ context: TensorContext, _ shape: Shape, dtype: DType? = nil, generator: GeneratorBox? = nil
  ) throws(TensorError) -> Tensor {
    let wanted = dtype ?? context.defaultDType
    if !wanted.isFloatingPoint {
      throw .notImplemented("\"check_uniform_bounds\" not implemented for '\(wanted.scalarTypeName)'")
    }
    let result = Tensor(try NDArray(uninitialized: shape, wanted, context))
    let count = result.count
    draw(context, generator) { $0.uniform(wanted, result.array.pointer, count: count) }
    return result
  }

  /// Normal numbers of mean 0 and standard deviation 1.
  public static func randn(
    _ context: TensorContext, _ shape: Shape, dtype: DType? = nil, generator: GeneratorBox? = nil
  ) throws(TensorError) -> Tensor {
    let wanted = dtype ?? context.defaultDType
    if !wanted.isFloatingPoint {
      throw .notImplemented("\"normal_kernel_cpu\" not implemented for '\(wanted.scalarTypeName)'")
    }
    let result = Tensor(try NDArray(uninitialized: shape, wanted, context))
    let count = result.count
    draw(context, generator) { $0.normal(wanted, result.array.pointer, count: count) }
    return result
  }

  /// Integers in `low ..< high`.
  public static func randint(
    _ context: TensorContext, _ low: Int, _ high: Int, _ shape: Shape, dtype: DType? = nil,
    generator: GeneratorBox? = nil
  ) throws(TensorError) -> Tensor {
    if low >= high {
      throw .runtime("random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)")
    }
    let result = Tensor(try NDArray(uninitialized: shape, dtype ?? .int64, context))
    let count = result.count
    draw(context, generator) {
      $0.integers(result.dtype, result.array.pointer, count: count, low: Int64(low), high: Int64(high))
    }
    return result
  }

  /// A random order of `0 ..< count`.
  public static func randperm(
    _ context: TensorContext, _ count: Int, dtype: DType? = nil, generator: GeneratorBox? = nil
  ) throws(TensorError) -> Tensor {
    if count < 0 { throw .runtime("Trying to create tensor with negative dimension \(count): [\(count)]") }
    let result = Tensor(try NDArray(uninitialized: Shape(count), .int64, context))
    draw(context, generator) {
      $0.permutation(result.array.pointer.assumingMemoryBound(to: Int64.self), count: count)
    }
    return try to(context, result, dtype ?? .int64)
  }

  /// Fills `tensor` in place through `body`, which writes contiguous memory.
  static func fillRandom(
    _ context: TensorContext, _ tensor: Tensor, _ rule: Rule, _ generator: GeneratorBox?,
    _ body: (inout Generator, UnsafeMutableRawPointer, Int) -> Void
  ) throws(TensorError) {
    try inPlace(context, tensor) { (source) throws(TensorError) -> Tensor in
      let result = Tensor(try NDArray(uninitialized: source.shape, source.dtype, context))
      let count = result.count
      draw(context, generator) { body(&$0, result.array.pointer, count) }
      if records(source, context) { record(rule, result, source, context) }
      return result
    }
  }

  static func zeroGradientRule(_ name: String) -> Rule {
    Rule(unary: name) { (_, gradient, context) throws(TensorError) -> Tensor in try zerosLike(context, gradient) }
  }
  static let uniformRule = zeroGradientRule("UniformBackward0")
  static let normalRule = zeroGradientRule("NormalBackward0")
  static let exponentialRule = zeroGradientRule("ExponentialBackward0")
  static let bernoulliRule = zeroGradientRule("BernoulliBackward0")
  static let randomRule = zeroGradientRule("RandomBackward0")

  /// 0 or 1 with the probabilities in `tensor`.
  static func bernoulli(
    _ context: TensorContext, _ tensor: Tensor, generator: GeneratorBox?
  ) throws(TensorError) -> Tensor {
    if !tensor.dtype.isFloatingPoint {
      throw .notImplemented("\"bernoulli_tensor_cpu_p_\" not implemented for '\(tensor.dtype.scalarTypeName)'")
    }
    let outside = try compute(
      .logicalOr, try compute(.less, tensor, .int(0), context), try compute(.greater, tensor, .int(1), context), context
    )
    if try anyTrue(outside, context) {
      throw .runtime(
        "Expected p_in >= 0 && p_in <= 1 to be true, but got false.  (Could this error message be improved?  If so, please report "
          + "an enhancement request to PyTorch.)")
    }
    let uniform = Tensor(try NDArray(uninitialized: tensor.shape, tensor.dtype, context))
    let count = uniform.count
    draw(context, generator) { $0.uniform(tensor.dtype, uniform.array.pointer, count: count) }
    let result = try to(context, try compute(.less, uniform, tensor, context), tensor.dtype)
    if records(tensor, context) { record(bernoulliRule, result, tensor, context) }
    return result
  }

  /// Positions drawn with probabilities in proportion to the rows of `tensor`.
  static func multinomial(
    _ context: TensorContext, _ tensor: Tensor, _ count: Int, replacement: Bool, generator: GeneratorBox?
  ) throws(TensorError) -> Tensor {
    if !tensor.dtype.isFloatingPoint {
      throw .runtime("multinomial only supports floating-point dtypes for input, got: \(tensor.dtype.scalarTypeName)")
    }
    if tensor.rank == 0 || tensor.rank > 2 { throw .runtime("prob_dist must be 1 or 2 dim") }
    if count <= 0 { throw .runtime("cannot sample n_sample <= 0 samples") }
    let categories = tensor.shape[tensor.rank - 1]
    if !replacement && count > categories {
      throw .runtime("cannot sample n_sample > prob_dist.size(-1) samples without replacement")
    }
    let rows = tensor.rank == 1 ? 1 : tensor.shape[0]
    let weights = try tensor.array.converted(to: .float64, context).madeContiguous(context)
    let pointer = weights.pointer.assumingMemoryBound(to: Double.self)
    var shape = tensor.shape
    shape[shape.count - 1] = count
    let result = try NDArray(uninitialized: shape, .int64, context)
    let out = result.pointer.assumingMemoryBound(to: Int.self)
    for row in 0..<rows {
      let line = (0..<categories).map { pointer[row * categories + $0] }
      if line.contains(where: { !($0 >= 0) || $0.isInfinite }) {
        throw .runtime("probability tensor contains either `inf`, `nan` or element < 0")
      }
      let total = line.reduce(0, +)
      if total <= 0 { throw .runtime("invalid multinomial distribution (sum of probabilities <= 0)") }
      if replacement && count > 1 {
        var running = 0.0
        let cumulative = line.map { value in
          running += value
          return running / total
        }
        for sample in 0..<count {
          let uniform = draw(context, generator) { $0.nextDouble() }
          var position = 0
          while position < categories - 1 && cumulative[position] < uniform { position += 1 }
          out[row * count + sample] = position
        }
      } else {
        // The positions with the largest weight over an exponential number.
        let exponentials = (0..<categories).map { _ in draw(context, generator) { -log1p(-$0.nextDouble()) } }
        let keys = (0..<categories).map { line[$0] / exponentials[$0] }
        let order = (0..<categories).sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] > keys[$1] }
        for sample in 0..<count { out[row * count + sample] = order[sample] }
      }
    }
    return Tensor(result)
  }
}
