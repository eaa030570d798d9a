import Arrays
import Autograd
import Kernels

// Variance, running sums, softmax.
extension Operations {
  static let varRule = Rule(unary: "VarBackward0", saves: ["self"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try varGradient(context, node, gradient, try node.saved(0, context))
  }
  static let stdRule = Rule(unary: "StdBackward0", saves: ["self", "result"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let result = try node.saved(1, context)
    let scaled = try div(context, gradient, try mul(context, result, .int(2)))
    let zero = try compute(.equal, result, .int(0), context)
    return try varGradient(
      context, node, try maskedFill(context, scaled, zero, .int(0)), try node.saved(0, context))
  }

  private static func varGradient(
    _ context: TensorContext, _ node: Node, _ gradient: Tensor, _ input: Tensor
  ) throws(TensorError) -> Tensor {
    let dims = node.payload?.numbers ?? []
    let outputs = node.outputShape(0).product ?? 1
    let count = outputs == 0 ? 0 : Double(input.count / outputs)
    let centred = try sub(context, input, try mean(context, input, dims: dims, keepDim: true))
    let factor = 2 / (count - node.scalar.asDouble)
    return try mul(context, try mul(context, centred, .double(factor)), try restored(context, node, gradient))
  }

  /// Variance over some dimensions with `correction` degrees of freedom taken off; its root when `isDeviation`.
  ///
  /// RuntimeError "std and var only support floating point and complex dtypes".
  static func variance(
    _ context: TensorContext, _ tensor: Tensor, dims: [Int]?, correction: Scalar, keepDim: Bool, isDeviation: Bool
  ) throws(TensorError) -> Tensor {
    if !tensor.dtype.isFloatingPoint { throw .runtime("std and var only support floating point and complex dtypes") }
    let mask = try reducedMask(dims, tensor.rank)
    var kept = keptShape(tensor.shape, mask)
    let outputs = kept.product ?? 0
    let count = outputs == 0 ? 0 : tensor.count / max(outputs, 1)
    if Double(count) - correction.asDouble <= 0 {
      context.warn(
        .user,
        "\(isDeviation ? "std" : "var")(): degrees of freedom is <= 0. Correction should be strictly less than the reduction factor "
          + "(input numel divided by output numel). (Triggered internally at "
          + "/__w/pytorch/pytorch/aten/src/ATen/native/ReduceOps.cpp:1861.)")
    }
    // In float64, rounded once.
    let wide = try tensor.array.converted(to: .float64, context)
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      let input = Tensor(wide)
      let centre = try reduce(.mean, input.array, mask, keepDim: true, context)
      let centred = try compute(.subtract, input, centre, context)
      let squares = try reduce(.sumOfSquares, centred.array, mask, keepDim: keepDim, context)
      let spread = try compute(.divide, squares, .double(Swift.max(Double(count) - correction.asDouble, 0)), context)
      let value = isDeviation ? try compute(.sqrt, spread, context, inFloat: false) : spread
      return try to(context, value, tensor.dtype)
    }
    kept = result.shape
    if records(tensor, context) {
      let node = record(isDeviation ? stdRule : varRule, result, tensor, context)
      node.madePayload.numbers = dims ?? []
      node.madePayload.flag = keepDim
      node.scalar = correction
      node.save(0, input: tensor)
      if isDeviation { node.save(1, output: result) }
    }
    return result
  }

  // MARK: running sums and products

  static let cumsumRule = Rule(unary: "CumsumBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    let dim = node.payload?.numbers.first ?? 0
    if gradient.rank == 0 { return gradient }
    return try flip(context, try cumsum(context, try flip(context, gradient, [dim]), dim), [dim])
  }

  private static func scanned(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ dtype: DType?, product: Bool
  ) throws(TensorError) -> Tensor {
    let position = try tensor.shape.dimension(dim)
    let wanted = dtype ?? (tensor.dtype.isFloatingPoint ? tensor.dtype : .int64)
    let input = try tensor.array.converted(to: wanted, context)
    let result = try NDArray(uninitialized: tensor.shape, wanted, context)
    let layout = result.layout
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        input.layout.strides.withPointer { from in
          if product {
            Kernel.cumulativeProduct(
              wanted, out: result.pointer, outStrides: strides, a: input.pointer, aStrides: from, shape: shape,
              rank: layout.rank, dim: position)
          } else {
            Kernel.cumulativeSum(
              wanted, out: result.pointer, outStrides: strides, a: input.pointer, aStrides: from, shape: shape,
              rank: layout.rank, dim: position)
          }
        }
      }
    }
    return Tensor(result)
  }

  /// Running sums along `dim`.
  public static func cumsum(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let result = try scanned(context, tensor, dim, dtype, product: false)
    if records(tensor, context) && result.dtype.isFloatingPoint {
      record(cumsumRule, result, tensor, context).madePayload.numbers = [dim]
    }
    return result
  }

  static let cumprodRule = Rule(unary: "CumprodBackward0", saves: ["self", "result"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let input = try node.saved(0, context)
    let result = try node.saved(1, context)
    if input.rank == 0 { return gradient }
    let dim = try input.shape.dimension(node.payload?.numbers.first ?? 0)
    if try !anyTrue(compute(.equal, input, .int(0), context), context) {
      let weighted = try mul(context, gradient, result)
      let tail = try flip(context, try cumsum(context, try flip(context, weighted, [dim]), dim), [dim])
      return try div(context, tail, input)
    }
    // With zeros: for each position the sum over later ones of the product of all but this factor.
    var parts: [Tensor] = []
    let size = input.shape[dim]
    for index in 0..<size {
      let before =
        index == 0
        ? try full(context, try select(context, input, dim, 0).shape, .int(1), input.dtype)
        : try prod(context, try narrow(context, input, dim, 0, index), dim: dim)
      let one = try unsqueeze(context, before, dim)
      let after = try narrow(context, input, dim, index + 1, size - index - 1)
      let products = try cumprod(context, try cat(context, [one, after], dim), dim)
      let slopes = try mul(context, products, try narrow(context, gradient, dim, index, size - index))
      parts.append(try sum(context, slopes, dims: [dim]))
    }
    return try stack(context, parts, dim)
  }

  /// Running products along `dim`.
  static func cumprod(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let result = try scanned(context, tensor, dim, dtype, product: true)
    if records(tensor, context) && result.dtype.isFloatingPoint {
      let node = record(cumprodRule, result, tensor, context)
      node.madePayload.numbers = [dim]
      node.save(0, input: tensor)
      node.save(1, output: result)
    }
    return result
  }

  // MARK: softmax

  static let softmaxRule = Rule(unary: "SoftmaxBackward0", saves: ["result"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let result = try node.saved(0, context)
    let dim = node.payload?.numbers.first ?? 0
    let weighted = try mul(context, gradient, result)
    let total = try sum(context, weighted, dims: [dim], keepDim: true)
    return try mul(context, try sub(context, gradient, total), result)
  }
  static let logSoftmaxRule = Rule(unary: "LogSoftmaxBackward0", saves: ["result"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let result = try node.saved(0, context)
    let dim = node.payload?.numbers.first ?? 0
    let total = try sum(context, gradient, dims: [dim], keepDim: true)
    return try sub(context, gradient, try mul(context, try exp(context, result), total))
  }

  /// `exp(x) / sum(exp(x))` along `dim`, or its logarithm.
  ///
  /// NotImplementedError "\"softmax_lastdim_kernel_impl\" not implemented for 'Long'" on integers.
  public static func softmax(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, dtype: DType? = nil, logarithm: Bool = false
  ) throws(TensorError) -> Tensor {
    let input = try to(context, tensor, dtype ?? tensor.dtype)
    let position = try input.shape.dimension(dim)
    if !input.dtype.isFloatingPoint {
      let kernel =
        (logarithm ? "log_softmax" : "softmax")
        + (position == max(input.rank - 1, 0) ? "_lastdim_kernel_impl" : "_kernel_impl")
      throw .notImplemented("\"\(kernel)\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let source = try input.array.madeContiguous(context)
    let result = Tensor(try NDArray(uninitialized: input.shape, input.dtype, context))
    if input.count > 0 {
      let size = input.rank == 0 ? 1 : input.shape[position]
      let inner = input.shape.array.dropFirst(position + 1).reduce(1, *)
      Kernel.softmax(
        input.dtype, out: result.array.pointer, a: source.pointer, outer: input.count / (size * inner), size: size,
        inner: inner, logarithm: logarithm)
    }
    if records(input, context) {
      let node = record(logarithm ? logSoftmaxRule : softmaxRule, result, input, context)
      node.madePayload.numbers = [position]
      node.save(0, output: result)
    }
    return result
  }

  static let logsumexpRule = Rule(unary: "LogsumexpBackward0", saves: ["self", "result"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let input = try node.saved(0, context)
    let result = try restored(context, node, try node.saved(1, context))
    return try mul(context, try restored(context, node, gradient), try exp(context, try sub(context, input, result)))
  }

  /// `log(sum(exp(x)))` over some dimensions, without overflow.
  static func logsumexp(
    _ context: TensorContext, _ tensor: Tensor, dims: [Int], keepDim: Bool
  ) throws(TensorError) -> Tensor {
    let input = tensor.dtype.isFloatingPoint ? tensor : try to(context, tensor, context.defaultDType)
    let mask = try reducedMask(dims, input.rank)
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      if input.count == 0 {
        return try log(context, try reduce(.sum, input.array, mask, keepDim: keepDim, context))
      }
      let top = try reduce(.max, input.array, mask, keepDim: true, context)
      let infinite = try compute(.isInf, top, context)
      let shift = try maskedFill(context, top, infinite, .int(0))
      let powers = try exp(context, try compute(.subtract, input, shift, context))
      let total = try log(context, try reduce(.sum, powers.array, mask, keepDim: keepDim, context))
      return try compute(.add, total, try reshape(context, shift, total.shape.array), context)
    }
    if records(input, context) {
      let node = record(logsumexpRule, result, input, context)
      node.madePayload.numbers = dims
      node.madePayload.flag = keepDim
      node.save(0, input: input)
      node.save(1, output: result)
    }
    return result
  }
}
