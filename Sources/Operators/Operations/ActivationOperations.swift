import Arrays
import Autograd
import Kernels

/// An activation with numbers of its own and its derivative.
final class ActivationRule: Sendable {
  /// Gradient of the input from the gradient of the result, the input and the payload with the numbers.
  typealias Slope = @Sendable (TensorContext, Tensor, Tensor, Payload) throws(TensorError) -> Tensor

  let rule: Rule
  let kernel: String

  init(_ name: String, kernel: String, _ slope: @escaping Slope) {
    self.kernel = kernel
    rule = Rule(unary: name, saves: ["self"]) { (node, gradient, context) throws(TensorError) -> Tensor in
      guard let payload = node.payload else { return gradient }
      return try slope(context, gradient, try node.saved(0, context), payload)
    }
  }
}

extension Operations {
  /// Applies an activation and records it with its numbers.
  static func activate(
    _ context: TensorContext, _ activation: Activation, _ kind: ActivationRule, _ input: Tensor, _ first: Double = 0,
    _ second: Double = 0, _ third: Double = 0
  ) throws(TensorError) -> Tensor {
    if !input.dtype.isFloatingPoint {
      if case .threshold(let limit, let value) = activation, input.dtype != .bool {
        return try thresholded(context, input, Int(limit), Int(value))
      }
      throw .notImplemented("\"\(kind.kernel)\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let result = try NDArray(result: input.shape, input.dtype, context, like: input.array.layout)
    let layout = result.layout
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        input.strides.withPointer { from in
          Kernel.activation(
            activation, input.dtype, out: result.pointer, outStrides: strides, a: input.array.pointer, aStrides: from,
            shape: shape, rank: layout.rank)
        }
      }
    }
    let output = Tensor(result)
    if records(input, context) {
      let node = record(kind.rule, output, input, context)
      let payload = node.madePayload
      payload.scalar = .double(first)
      payload.scalar2 = .double(second)
      payload.object = third == 0 ? nil : ThirdNumber(third)
      node.save(0, input: input)
    }
    return output
  }

  /// The elements, those that are not above `limit` replaced; for integers.
  private static func thresholded(
    _ context: TensorContext, _ input: Tensor, _ limit: Int, _ value: Int
  ) throws(TensorError) -> Tensor {
    if input.dtype == .uint8 && value < 0 {
      throw .runtime("value cannot be converted to type uint8_t without overflow")
    }
    let low = try compute(.lessEqual, input, .int(limit), context)
    return try select(low, try Tensor.scalar(.int(value), input.dtype, context), input, context)
  }

  /// A third number of an activation, which few have.
  private final class ThirdNumber: Sendable {
    let value: Double
    init(_ value: Double) { self.value = value }
  }

  /// `gradient` where `inside`, else zeros.
  private static func kept(
    _ c: TensorContext, _ gradient: Tensor, where inside: Tensor
  ) throws(TensorError) -> Tensor {
    try choose(c, inside, gradient, try Tensor.scalar(.int(0), gradient.dtype, c))
  }

  static let leakyReluRule = ActivationRule("LeakyReluBackward0", kernel: "leaky_relu_cpu") {
    (c, g, x, payload) throws(TensorError) -> Tensor in
    try choose(c, try compute(.greater, x, .int(0), c), g, try mul(c, g, payload.scalar))
  }
  static let hardSigmoidRule = ActivationRule("HardsigmoidBackward0", kernel: "hardsigmoid_cpu") {
    (c, g, x, _) throws(TensorError) -> Tensor in
    let inside = try compute(
      .logicalAnd, try compute(.greater, x, .int(-3), c), try compute(.less, x, .int(3), c), c)
    return try kept(c, try mul(c, g, .double(Double(Float(1) / 6))), where: inside)
  }
  static let hardSwishRule = ActivationRule("HardswishBackward0", kernel: "hardswish_cpu") {
    (c, g, x, _) throws(TensorError) -> Tensor in
    let slope = try add(c, try div(c, x, .int(3)), .double(0.5))
    let upper = try choose(c, try compute(.less, x, .int(3), c), try mul(c, g, slope), g)
    return try kept(c, upper, where: try compute(.greater, x, .int(-3), c))
  }
  static let mishRule = ActivationRule("MishBackward0", kernel: "mish_cpu") {
    (c, g, x, _) throws(TensorError) -> Tensor in
    let chance = try sigmoid(c, x)
    let soft = try apply(
      tanhFunction, try activate(c, .softplus(beta: 1, threshold: 1e300), softplusRule, x, 1, 1e300), c)
    let bend = try mul(c, try mul(c, x, chance), try sub(c, .int(1), try mul(c, soft, soft)))
    return try mul(c, g, try add(c, soft, bend))
  }
  static let softplusRule = ActivationRule("SoftplusBackward0", kernel: "softplus_cpu") {
    (c, g, x, payload) throws(TensorError) -> Tensor in
    let scaled = try mul(c, x, payload.scalar)
    let linear = try compute(.greater, scaled, payload.scalar2, c)
    return try choose(c, linear, g, try mul(c, g, try sigmoid(c, scaled)))
  }
  static let hardShrinkRule = ActivationRule("HardshrinkBackward0", kernel: "hardshrink_cpu") {
    (c, g, x, payload) throws(TensorError) -> Tensor in
    try kept(c, g, where: try compute(.greater, try abs(c, detach(c, x)), payload.scalar, c))
  }
  static let softShrinkRule = ActivationRule("SoftshrinkBackward0", kernel: "softshrink_cpu") {
    (c, g, x, payload) throws(TensorError) -> Tensor in
    try kept(c, g, where: try compute(.greater, try abs(c, detach(c, x)), payload.scalar, c))
  }
  static let thresholdRule = ActivationRule("ThresholdBackward0", kernel: "threshold_cpu") {
    (c, g, x, payload) throws(TensorError) -> Tensor in
    try kept(c, g, where: try compute(.greater, x, payload.scalar, c))
  }
  private static func eluSlope(
    _ c: TensorContext, _ g: Tensor, _ x: Tensor, _ alpha: Double, _ scale: Double, _ inputScale: Double
  ) throws(TensorError) -> Tensor {
    let below = try mul(c, try exp(c, try mul(c, x, .double(inputScale))), .double(alpha * scale * inputScale))
    let positive = try compute(.greater, x, .int(0), c)
    return try choose(c, positive, try mul(c, g, .double(scale)), try mul(c, g, below))
  }
  static let eluRule = ActivationRule("EluBackward0", kernel: "elu_cpu") {
    (c, g, x, payload) throws(TensorError) -> Tensor in
    try eluSlope(
      c, g, x, payload.scalar.asDouble, payload.scalar2.asDouble, (payload.object as? ThirdNumber)?.value ?? 1)
  }
  static let celuRule = ActivationRule("CeluBackward0", kernel: "elu_cpu") {
    (c, g, x, payload) throws(TensorError) -> Tensor in
    try eluSlope(c, g, x, payload.scalar.asDouble, 1, 1 / payload.scalar.asDouble)
  }

  static let hardtanhRule = Rule(unary: "HardtanhBackward0", saves: ["self"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    guard let payload = node.payload else { return gradient }
    let input = try node.saved(0, context)
    let inside = try compute(
      .logicalAnd, try compute(.greater, input, payload.scalar, context),
      try compute(.less, input, payload.scalar2, context), context)
    return try kept(context, gradient, where: inside)
  }

  /// Elements moved into `low ... high`; the gradient is zero at the borders.
  static func hardtanh(
    _ context: TensorContext, _ input: Tensor, _ low: Scalar, _ high: Scalar
  ) throws(TensorError) -> Tensor {
    if input.dtype == .bool { throw .runtime("Bool inputs not supported for hardtanh") }
    if input.dtype == .uint8 && (low.asDouble < 0 || high.asDouble < 0) {
      throw .runtime("cannot do hardtanh on an unsigned type with negative limits")
    }
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      let bounds = [low, high].map { input.dtype.isFloatingPoint ? $0 : Scalar.int($0.asInt) }
      return try clamp(context, input, low: bounds[0], high: bounds[1])
    }
    if records(input, context) {
      let node = record(hardtanhRule, result, input, context)
      node.madePayload.scalar = low
      node.madePayload.scalar2 = high
      node.save(0, input: input)
    }
    return result
  }

  static let preluRule = Rule("PreluKernelBackward0", saves: ["self", "weight"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    let input = try node.saved(0, context)
    let weight = try node.saved(1, context)
    let positive = try compute(.greater, input, .int(0), context)
    let zero = try Tensor.scalar(.int(0), gradient.dtype, context)
    var result = Gradients()
    if node.needs(0) {
      result.first = try choose(context, positive, gradient, try mul(context, weight, gradient))
    }
    if node.needs(1) { result.second = try choose(context, positive, zero, try mul(context, input, gradient)) }
    return result
  }

  /// The elements, negative ones times the weight: one for all, or one a channel.
  static func prelu(_ context: TensorContext, _ input: Tensor, _ weight: Tensor) throws(TensorError) -> Tensor {
    if input.dtype != weight.dtype {
      throw .runtime(
        "prelu: Type promoting not supported. Got \(input.dtype.cppName) and \(weight.dtype.cppName)")
    }
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"prelu_cpu\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    var factors = weight
    if weight.count != 1 {
      if input.rank == 0 { throw .runtime("Not allow zero-dim input tensor.") }
      let channels = input.rank > 1 ? input.shape[1] : 1
      if channels != weight.count {
        throw .runtime(
          "Mismatch of parameter numbers and input channel size. Found parameter numbers = \(weight.count) and channel size = "
            + "\(channels).")
      }
    }
    if weight.rank > 1 {
      throw .runtime("prelu: Expected `weight` to be a scalar or 1D tensor, but got: ndim = \(weight.rank)")
    }
    if input.rank > 1 || weight.rank == 1 && input.rank != 1 {
      var sizes = Array(repeating: 1, count: input.rank)
      if input.rank > 1 { sizes[1] = weight.count }
      factors = try reshape(context, weight, sizes)
    }
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      try choose(
        context, try compute(.greater, input, .int(0), context), input, try mul(context, factors, input))
    }
    if records(input, factors, context) {
      let node = record(preluRule, result, input, factors, context)
      node.save(0, input: input)
      node.save(1, input: factors)
    }
    return result
  }

  static let gluRule = Rule(unary: "GluBackward0", saves: ["self"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let input = try node.saved(0, context)
    let dim = node.payload?.numbers.first ?? 0
    let half = input.shape[dim] / 2
    let first = try narrow(context, input, dim, 0, half)
    let gate = try sigmoid(context, try narrow(context, input, dim, half, half))
    let slope = try mul(context, try mul(context, try sub(context, .int(1), gate), gate), first)
    return try cat(context, [try mul(context, gradient, gate), try mul(context, gradient, slope)], dim)
  }

  /// The first half along `dim`, times the sigmoid of the second.
  static func glu(_ context: TensorContext, _ input: Tensor, _ dim: Int) throws(TensorError) -> Tensor {
    if input.rank == 0 { throw .runtime("glu does not support 0-dimensional tensors") }
    let position = try input.shape.dimension(dim)
    let size = input.shape[position]
    if size % 2 != 0 {
      throw .runtime("Halving dimension must be even, but dimension \(position) is size \(size)")
    }
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"glu_cpu\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      let gate = try sigmoid(context, try narrow(context, input, position, size / 2, size / 2))
      return try mul(context, try narrow(context, input, position, 0, size / 2), gate)
    }
    if records(input, context) {
      let node = record(gluRule, result, input, context)
      node.madePayload.numbers = [position]
      node.save(0, input: input)
    }
    return result
  }

  static let geluTanhFunction = UnaryFunction(.geluTanh, "GeluBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in
    let beta = 0.797884560802865355879892119868763737
    let kappa = 0.044715
    let cube = try mul(c, try mul(c, x, x), x)
    let inner = try mul(c, try add(c, x, try mul(c, cube, .double(kappa))), .double(beta))
    let bent = try apply(tanhFunction, inner, c)
    let left = try mul(c, x, .double(0.5))
    let right = try add(c, bent, .int(1))
    let slope = try sub(c, .int(1), try mul(c, bent, bent))
    let innerSlope = try mul(
      c, try add(c, try mul(c, try mul(c, x, x), .double(3 * kappa)), .int(1)), .double(beta))
    let total = try add(
      c, try mul(c, right, .double(0.5)), try mul(c, try mul(c, left, slope), innerSlope))
    return try mul(c, g, total)
  }
}
