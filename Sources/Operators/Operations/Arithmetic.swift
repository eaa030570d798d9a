import Arrays
import Autograd
import Kernels

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// The operators of the language. 0-d float64 operands take a short way: one tensor, one storage, one node.
extension Operations {
  // MARK: add

  static let addRule = Rule("AddBackward0") { (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = gradient }
    if node.needs(1) { result.second = node.scalar == .int(1) ? gradient : try mul(context, gradient, node.scalar) }
    return result
  }

  /// `left + alpha * right`.
  public static func add(
    _ context: TensorContext, _ left: Tensor, _ right: Tensor, alpha: Scalar = .int(1)
  ) throws(TensorError) -> Tensor {
    let result: Tensor
    if left.isDoubleScalar && right.isDoubleScalar && alpha == .int(1) {
      result = .element(left.double + right.double, context)
    } else if alpha == .int(1) {
      result = try compute(.add, left, right, context)
    } else {
      result = try addScaled(context, left, right, alpha, "add")
    }
    if records(left, right, context) { record(addRule, result, left, right, context).scalar = alpha }
    return result
  }

  /// `left + alpha * right`.
  public static func add(
    _ context: TensorContext, _ left: Tensor, _ right: Scalar, alpha: Scalar = .int(1)
  ) throws(TensorError) -> Tensor {
    let result: Tensor
    if left.isDoubleScalar && alpha == .int(1) {
      result = .element(left.double + right.asDouble, context)
    } else if alpha == .int(1) {
      result = try compute(.add, left, right, context)
    } else {
      result = try addScaled(context, left, wrapped(context, right, left), alpha, "add")
    }
    if records(left, context) { recordWithNumber(addRule, result, left, context).scalar = alpha }
    return result
  }

  // MARK: sub

  static let subRule = Rule("SubBackward0") { (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = gradient }
    if node.needs(1) {
      result.second =
        node.scalar == .int(1) ? try neg(context, gradient) : try neg(context, try mul(context, gradient, node.scalar))
    }
    return result
  }

  /// `left - alpha * right`.
  public static func sub(
    _ context: TensorContext, _ left: Tensor, _ right: Tensor, alpha: Scalar = .int(1)
  ) throws(TensorError) -> Tensor {
    let result: Tensor
    if left.isDoubleScalar && right.isDoubleScalar && alpha == .int(1) {
      result = .element(left.double - right.double, context)
    } else {
      try checkSubtraction(left.dtype == .bool, right.dtype == .bool)
      result =
        alpha == .int(1)
        ? try compute(.subtract, left, right, context)
        : try addScaled(context, left, right, negated(alpha), "sub")
    }
    if records(left, right, context) { record(subRule, result, left, right, context).scalar = alpha }
    return result
  }

  /// `left - alpha * right`.
  public static func sub(
    _ context: TensorContext, _ left: Tensor, _ right: Scalar, alpha: Scalar = .int(1)
  ) throws(TensorError) -> Tensor {
    let result: Tensor
    if left.isDoubleScalar && alpha == .int(1) {
      result = .element(left.double - right.asDouble, context)
    } else {
      try checkSubtraction(left.dtype == .bool, right.isBool)
      result =
        alpha == .int(1)
        ? try compute(.subtract, left, right, context)
        : try addScaled(context, left, wrapped(context, right, left), negated(alpha), "sub")
    }
    if records(left, context) { recordWithNumber(subRule, result, left, context).scalar = alpha }
    return result
  }

  static let rsubRule = Rule(unary: "RsubBackward1") { (node, gradient, context) throws(TensorError) -> Tensor in
    node.scalar == .int(1) ? try neg(context, gradient) : try neg(context, try mul(context, gradient, node.scalar))
  }

  /// `left - right` with a number on the left.
  public static func sub(_ context: TensorContext, _ left: Scalar, _ right: Tensor) throws(TensorError) -> Tensor {
    let result: Tensor
    if right.isDoubleScalar {
      result = .element(left.asDouble - right.double, context)
    } else {
      try checkSubtraction(right.dtype == .bool, left.isBool)
      result = try compute(.subtract, left, right, context)
    }
    if records(right, context) { record(rsubRule, result, right, context).scalar = .int(1) }
    return result
  }

  static let rsubTensorRule = Rule("RsubBackward0") { (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = try neg(context, gradient) }
    if node.needs(1) { result.second = gradient }
    return result
  }

  /// `right - left`, as `torch.rsub` records it.
  static func rsub(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    try checkSubtraction(left.dtype == .bool, right.dtype == .bool)
    let result = try compute(.subtract, right, left, context)
    if records(left, right, context) { record(rsubTensorRule, result, left, right, context) }
    return result
  }

  private static func checkSubtraction(_ leftIsBool: Bool, _ rightIsBool: Bool) throws(TensorError) {
    if leftIsBool && rightIsBool {
      throw .runtime(
        "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator "
          + "instead.")
    }
    if leftIsBool || rightIsBool {
      throw .runtime(
        "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the "
          + "`~` or `logical_not()` operator instead.")
    }
  }

  // MARK: mul

  static let mulRule = Rule("MulBackward0", saves: ["self", "other"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = try mul(context, gradient, try node.saved(1, context)) }
    if node.needs(1) { result.second = try mul(context, gradient, try node.saved(0, context)) }
    return result
  }

  static let mulScalarRule = Rule(unary: "MulBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    try node.checkNotReleased()
    return try mul(context, gradient, node.scalar)
  }

  /// `left * right`.
  public static func mul(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    let result =
      left.isDoubleScalar && right.isDoubleScalar
      ? .element(left.double * right.double, context) : try compute(.multiply, left, right, context)
    if records(left, right, context) {
      let node = record(mulRule, result, left, right, context)
      if left.requiresGrad { node.save(1, input: right) }
      if right.requiresGrad { node.save(0, input: left) }
    }
    return result
  }

  /// `left * right`.
  public static func mul(_ context: TensorContext, _ left: Tensor, _ right: Scalar) throws(TensorError) -> Tensor {
    let result =
      left.isDoubleScalar
      ? .element(left.double * right.asDouble, context) : try compute(.multiply, left, right, context)
    if records(left, context) {
      let node = recordWithNumber(mulScalarRule, result, left, context)
      node.scalar = right
      node.markSaved()
    }
    return result
  }

  // MARK: div

  static let divRule = Rule("DivBackward0", saves: ["self", "other"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    let other = try node.saved(1, context)
    var result = Gradients()
    if node.needs(0) { result.first = try div(context, gradient, other) }
    if node.needs(1) {
      let quotient = try div(context, try div(context, try node.saved(0, context), other), other)
      result.second = try mul(context, try neg(context, gradient), quotient)
    }
    return result
  }

  static let divScalarRule = Rule(unary: "DivBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    try node.checkNotReleased()
    return try div(context, gradient, node.scalar)
  }

  /// `left / right`, true division.
  public static func div(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    let result =
      left.isDoubleScalar && right.isDoubleScalar
      ? .element(left.double / right.double, context)
      : try compute(.divide, left, right, context, inFloat: true)
    if records(left, right, context) {
      let node = record(divRule, result, left, right, context)
      node.save(1, input: right)
      if right.requiresGrad { node.save(0, input: left) }
    }
    return result
  }

  /// `left / right`, true division.
  public static func div(_ context: TensorContext, _ left: Tensor, _ right: Scalar) throws(TensorError) -> Tensor {
    let result =
      left.isDoubleScalar
      ? .element(left.double / right.asDouble, context)
      : try compute(.divide, left, right, context, inFloat: true)
    if records(left, context) {
      let node = recordWithNumber(divScalarRule, result, left, context)
      node.scalar = right
      node.markSaved()
    }
    return result
  }

  /// `left / right` with a number on the left: the reciprocal times the number, as in PyTorch.
  public static func div(_ context: TensorContext, _ left: Scalar, _ right: Tensor) throws(TensorError) -> Tensor {
    try mul(context, try reciprocal(context, right), left)
  }

  // MARK: neg

  static let negRule = Rule(unary: "NegBackward0") { (_, gradient, context) throws(TensorError) -> Tensor in
    try neg(context, gradient)
  }

  /// `-input`; RuntimeError on bool.
  public static func neg(_ context: TensorContext, _ input: Tensor) throws(TensorError) -> Tensor {
    let result: Tensor
    if input.isDoubleScalar {
      result = .element(-input.double, context)
    } else {
      if input.dtype == .bool {
        throw .runtime(
          "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` "
            + "or `logical_not()` operator instead.")
      }
      result = try compute(.negative, input, context, inFloat: false)
    }
    if records(input, context) { record(negRule, result, input, context) }
    return result
  }

  // MARK: pow

  static let powScalarRule = Rule(unary: "PowBackward0", saves: ["self"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let base = try node.saved(0, context)
    let exponent = node.scalar.asDouble
    if exponent == 0 { return try zerosLike(context, base) }
    if base.isDoubleScalar && gradient.isDoubleScalar && !context.gradEnabled {
      let power = exponent == 2 ? base.double : pow(base.double, exponent - 1)
      return .element(gradient.double * (exponent * power), context)
    }
    let lowered: Scalar
    if case .int(let value) = node.scalar { lowered = .int(value &- 1) } else { lowered = .double(exponent - 1) }
    return try mul(context, gradient, try mul(context, try power(context, base, lowered), node.scalar))
  }

  static let powTensorRule = Rule("PowBackward1", saves: ["self", "exponent", "result"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    let base = try node.saved(0, context)
    let exponent = try node.saved(1, context)
    var result = Gradients()
    if node.needs(0) {
      let lowered = try power(context, base, try sub(context, exponent, .int(1)))
      let slope = try mul(context, gradient, try mul(context, exponent, lowered))
      result.first = try maskedFill(context, slope, try compute(.equal, exponent, .int(0), context), .int(0))
    }
    if node.needs(1) {
      let value = try node.saved(2, context)
      result.second = try powExponentGradient(context, gradient, base, exponent, value)
    }
    return result
  }

  static let powBaseScalarRule = Rule(unary: "PowBackward2", saves: ["exponent", "result"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    let value = try node.saved(1, context)
    if node.scalar.asDouble == 0 {
      let exponent = try node.saved(0, context)
      let slope = try mul(context, gradient, try mul(context, value, .double(-.infinity)))
      return try maskedFill(context, slope, try compute(.greaterEqual, exponent, .int(0), context), .int(0))
    }
    return try mul(context, gradient, try mul(context, value, .double(naturalLogarithm(node.scalar.asDouble))))
  }

  /// `gradient * result * log(base)`, zero where the base is zero and the exponent not negative.
  private static func powExponentGradient(
    _ context: TensorContext, _ gradient: Tensor, _ base: Tensor, _ exponent: Tensor, _ value: Tensor
  ) throws(TensorError) -> Tensor {
    let zeroBase = try compute(.equal, base, .int(0), context)
    let notNegative = try compute(.greaterEqual, exponent, .int(0), context)
    let still = try compute(.logicalAnd, zeroBase, notNegative, context)
    let slope = try mul(context, gradient, try mul(context, value, try log(context, base)))
    return try maskedFill(context, slope, still, .int(0))
  }

  /// `base ** exponent` with a number as exponent.
  ///
  /// RuntimeError "Integers to negative integer powers are not allowed." for integer tensors.
  public static func power(_ context: TensorContext, _ base: Tensor, _ exponent: Scalar) throws(TensorError) -> Tensor {
    let result: Tensor
    if base.isDoubleScalar {
      let value = base.double
      let number = exponent.asDouble
      result = .element(number == 2 ? value * value : raised(value, number), context)
    } else {
      result = try powerSlow(context, base, exponent)
    }
    if records(base, context) {
      let node = record(powScalarRule, result, base, context)
      node.scalar = exponent
      node.save(0, input: base)
    }
    return result
  }

  /// `value ** exponent` by the shortcuts that PyTorch takes for common exponents.
  private static func raised(_ value: Double, _ exponent: Double) -> Double {
    switch exponent {
    case 0.5: value.squareRoot()
    case 3: value * value * value
    case -0.5: 1 / value.squareRoot()
    case -1: 1 / value
    case -2: 1 / (value * value)
    default: pow(value, exponent)
    }
  }

  private static func powerSlow(_ context: TensorContext, _ base: Tensor, _ exponent: Scalar) throws(TensorError)
    -> Tensor
  {
    let dtype = Promotion.common(base.dtype, exponent, default: context.defaultDType)
    if !dtype.isFloatingPoint && exponent.asInt < 0 {
      throw .runtime("Integers to negative integer powers are not allowed.")
    }
    let input = Tensor(try base.array.converted(to: dtype, context))
    let operation: UnaryOperation?
    switch exponent.asDouble {
    case 1: return Tensor(try input.array.copied(context))
    case 0: return try full(context, base.shape, .int(1), dtype)
    case 2: operation = .square
    case 0.5 where dtype.isFloatingPoint: operation = .sqrt
    case -0.5 where dtype.isFloatingPoint: operation = .rsqrt
    case -1 where dtype.isFloatingPoint: operation = .reciprocal
    case 3:
      let square = try compute(.square, input, context, inFloat: false)
      return try compute(.multiply, square, input, context)
    case -2 where dtype.isFloatingPoint:
      return try compute(.reciprocal, try compute(.square, input, context, inFloat: false), context, inFloat: false)
    default: operation = nil
    }
    if let operation { return try compute(operation, input, context, inFloat: false) }
    return try compute(.power, input, exponent, context)
  }

  /// `base ** exponent` of two tensors.
  public static func power(_ context: TensorContext, _ base: Tensor, _ exponent: Tensor) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(base.dtype, base.rank, exponent.dtype, exponent.rank)
    if dtype == .bool { throw .notImplemented("\"pow\" not implemented for 'Bool'") }
    let result = try compute(.power, base, exponent, context)
    if records(base, exponent, context) {
      let node = record(powTensorRule, result, base, exponent, context)
      node.save(0, input: base)
      node.save(1, input: exponent)
      if exponent.requiresGrad { node.save(2, output: result) }
    }
    return result
  }

  /// `base ** exponent` with a number as base.
  public static func power(_ context: TensorContext, _ base: Scalar, _ exponent: Tensor) throws(TensorError) -> Tensor {
    let result = try compute(.power, base, exponent, context)
    if records(exponent, context) {
      let node = record(powBaseScalarRule, result, exponent, context)
      node.scalar = base
      node.save(0, input: exponent)
      node.save(1, output: result)
    }
    return result
  }

  // MARK: helpers

  /// As `record` with two inputs of which the second is a Python number.
  @inlinable @discardableResult
  static func recordWithNumber(_ rule: Rule, _ result: Tensor, _ input: Tensor, _ context: TensorContext) -> Node {
    let node = Node(rule, context, edgeCount: 2, result: result)
    node.lead(to: input)
    result.gradFn = node
    return node
  }

  /// A number as a 0-d tensor of the dtype that it has beside `other`.
  static func wrapped(_ context: TensorContext, _ value: Scalar, _ other: Tensor) throws(TensorError) -> Tensor {
    try .scalar(value, Promotion.common(other.dtype, value, default: context.defaultDType), context)
  }

  private static func negated(_ value: Scalar) -> Scalar {
    switch value {
    case .bool(let value): .int(value ? -1 : 0)
    case .int(let value): .int(0 &- value)
    case .double(let value): .double(-value)
    }
  }

  private static func addScaled(
    _ context: TensorContext, _ left: Tensor, _ right: Tensor, _ alpha: Scalar, _ name: String
  ) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(left.dtype, left.rank, right.dtype, right.rank)
    if alpha.isBool && dtype != .bool {
      throw .runtime("Boolean alpha only supported for Boolean results.")
    }
    if alpha.isDouble && !dtype.isFloatingPoint {
      throw .runtime("For integral input tensors, argument alpha must not be a floating point number.")
    }
    let shape = try Shape.broadcast(left.shape, right.shape)
    let a = try left.array.converted(to: dtype, context)
    let b = try right.array.converted(to: dtype, context)
    let result = try NDArray(result: shape, dtype, context, like: a.layout, b.layout)
    result.assignAddScaled(a, b, alpha: alpha.asDouble)
    return Tensor(result)
  }
}

private func naturalLogarithm(_ value: Double) -> Double { log(value) }
