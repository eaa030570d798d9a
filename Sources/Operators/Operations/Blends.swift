import Arrays
import Autograd
import Kernels

// Functions of three operands in one pass: addcmul, addcdiv, lerp. Optimizers are made of them, so they round as PyTorch's
// kernels do (see `TernaryOperation`).
extension Operations {
  /// `operation` of three floating operands of one dtype, which broadcast; nil where another way has to be taken.
  private static func blend(
    _ context: TensorContext, _ operation: TernaryOperation, _ first: Tensor, _ second: Tensor, _ third: Tensor,
    scalar: Double
  ) throws(TensorError) -> Tensor? {
    let dtype = first.dtype
    guard dtype.isFloatingPoint, second.dtype == dtype, third.dtype == dtype else { return nil }
    let shape = try Shape.broadcast(try Shape.broadcast(first.shape, second.shape), third.shape)
    let result = try NDArray(result: shape, dtype, context, like: first.array.layout, second.array.layout)
    result.assign(operation, first.array, second.array, third.array, scalar: scalar)
    return Tensor(result)
  }

  // MARK: addcmul

  static let addcmulRule = Rule("AddcmulBackward0", saves: ["self", "tensor1", "tensor2"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = gradient }
    if node.needs(1) {
      result.second = try mul(context, gradient, try mul(context, try node.saved(2, context), node.scalar))
    }
    if node.needs(2) {
      result.third = try mul(context, gradient, try mul(context, try node.saved(1, context), node.scalar))
    }
    return result
  }

  /// `input + value * first * second`
  public static func addcmul(
    _ context: TensorContext, _ input: Tensor, _ first: Tensor, _ second: Tensor, _ value: Scalar
  ) throws(TensorError) -> Tensor {
    guard
      let result = try blend(context, .addcmul, input, first, second, scalar: value.asDouble)
    else {
      let product = try mul(context, first, second)
      if product.dtype == .bool { throw .notImplemented("\"addcmul_cpu_out\" not implemented for 'Bool'") }
      let factor = product.dtype.isFloatingPoint ? value : .int(value.asInt)
      return try add(context, input, factor == .int(1) ? product : try mul(context, product, factor))
    }
    if context.gradEnabled && recordsAny([input, first, second], context) {
      let node = record(addcmulRule, result, inputs: [input, first, second], context)
      node.scalar = value
      if node.needs(2) { node.save(1, input: first) }
      if node.needs(1) { node.save(2, input: second) }
    }
    return result
  }

  // MARK: addcdiv

  static let addcdivRule = Rule("AddcdivBackward0", saves: ["self", "tensor1", "tensor2"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = gradient }
    if node.needs(1) {
      let factor = try mul(context, try reciprocal(context, try node.saved(2, context)), node.scalar)
      result.second = try mul(context, gradient, factor)
    }
    if node.needs(2) {
      let divisor = try node.saved(2, context)
      let numerator = try mul(context, try node.saved(1, context), node.scalar)
      let factor = try div(context, numerator, try mul(context, divisor, divisor))
      result.third = try neg(context, try mul(context, gradient, factor))
    }
    return result
  }

  /// `input + value * first / second`
  public static func addcdiv(
    _ context: TensorContext, _ input: Tensor, _ first: Tensor, _ second: Tensor, _ value: Scalar
  ) throws(TensorError) -> Tensor {
    guard let result = try blend(context, .addcdiv, input, first, second, scalar: value.asDouble) else {
      if !first.dtype.isFloatingPoint && !second.dtype.isFloatingPoint {
        throw .runtime(
          "Integer division with addcdiv is no longer supported, and in a future  release addcdiv will perform a true "
            + "division of tensor1 and tensor2. The historic addcdiv behavior can be implemented as (input + value * torch.trunc(tensor1 / "
            + "tensor2)).to(input.dtype) for integer inputs and as (input + value * tensor1 / tensor2) for float inputs. The "
            + "future addcdiv behavior is just the latter implementation: (input + value * tensor1 / tensor2), for all dtypes."
        )
      }
      let scaled = value == .int(1) ? first : try mul(context, first, value)
      return try add(context, input, try div(context, scaled, second))
    }
    if context.gradEnabled && recordsAny([input, first, second], context) {
      let node = record(addcdivRule, result, inputs: [input, first, second], context)
      node.scalar = value
      if node.needs(2) { node.save(1, input: first) }
      if node.needs(1) || node.needs(2) { node.save(2, input: second) }
    }
    return result
  }

  // MARK: lerp

  static let lerpScalarRule = Rule("LerpBackward0") { (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    let weight = node.scalar.asDouble
    if node.needs(0) { result.first = try mul(context, gradient, .double(1 - weight)) }
    if node.needs(1) { result.second = try mul(context, gradient, .double(weight)) }
    return result
  }

  /// `input` moved towards `end` by a fraction, computed from the nearer end.
  public static func lerp(
    _ context: TensorContext, _ input: Tensor, _ end: Tensor, _ weight: Scalar
  ) throws(TensorError) -> Tensor {
    try checkLerp(input, end)
    let fraction = try Tensor.scalar(weight, input.dtype, context)
    guard let result = try blend(context, .lerp, input, end, fraction, scalar: 1) else {
      throw .notImplemented("\"lerp_kernel_scalar\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    if records(input, end, context) { record(lerpScalarRule, result, input, end, context).scalar = weight }
    return result
  }

  static let lerpTensorRule = Rule("LerpBackward1", saves: ["self", "end", "weight"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) {
      result.first = try mul(context, gradient, try sub(context, .int(1), try node.saved(2, context)))
    }
    if node.needs(1) { result.second = try mul(context, gradient, try node.saved(2, context)) }
    if node.needs(2) {
      let distance = try sub(context, try node.saved(1, context), try node.saved(0, context))
      result.third = try mul(context, gradient, distance)
    }
    return result
  }

  /// `input` moved towards `end` by fractions of their own.
  public static func lerp(
    _ context: TensorContext, _ input: Tensor, _ end: Tensor, _ weight: Tensor
  ) throws(TensorError) -> Tensor {
    try checkLerp(input, end)
    if weight.dtype != input.dtype {
      throw .runtime("expected dtype \(input.dtype.cppName) for `weight` but got dtype \(weight.dtype.cppName)")
    }
    guard let result = try blend(context, .lerp, input, end, weight, scalar: 1) else {
      throw .notImplemented("\"lerp_kernel_tensor\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    if context.gradEnabled && recordsAny([input, end, weight], context) {
      let node = record(lerpTensorRule, result, inputs: [input, end, weight], context)
      if node.needs(2) {
        node.save(0, input: input)
        node.save(1, input: end)
      }
      node.save(2, input: weight)
    }
    return result
  }

  private static func checkLerp(_ input: Tensor, _ end: Tensor) throws(TensorError) {
    if end.dtype != input.dtype {
      throw .runtime("expected dtype \(input.dtype.cppName) for `end` but got dtype \(end.dtype.cppName)")
    }
  }

  /// Whether one of these requires a gradient; all are brought up to date.
  private static func recordsAny(_ tensors: [Tensor], _ context: TensorContext) -> Bool {
    var found = false
    for tensor in tensors where requiresGrad(tensor, context) { found = true }
    return found
  }
}
