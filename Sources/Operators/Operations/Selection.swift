import Arrays
import Autograd
import Kernels

// Choices between elements: where, clamp, maximum, minimum.
extension Operations {
  static let whereRule = Rule("WhereBackward0", saves: ["condition"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    let condition = try node.saved(0, context)
    var result = Gradients()
    let zero = try Tensor.scalar(.int(0), gradient.dtype, context)
    if node.needs(0) { result.first = try choose(context, condition, gradient, zero) }
    if node.needs(1) { result.second = try choose(context, condition, zero, gradient) }
    return result
  }

  /// `condition ? left : right`, element by element; all three broadcast, the values are promoted.
  ///
  /// RuntimeError "where expected condition to be a boolean tensor, but got a tensor with dtype Long".
  public static func choose(
    _ context: TensorContext, _ condition: Tensor, _ left: Tensor, _ right: Tensor
  ) throws(TensorError) -> Tensor {
    if condition.dtype != .bool && condition.dtype != .uint8 {
      throw .runtime(
        "where expected condition to be a boolean tensor, but got a tensor with dtype \(condition.dtype.scalarTypeName)"
      )
    }
    let dtype = Promotion.common(left.dtype, left.rank, right.dtype, right.rank)
    let mask = Tensor(try condition.array.converted(to: .bool, context))
    let result = try select(
      mask, Tensor(try left.array.converted(to: dtype, context)), Tensor(try right.array.converted(to: dtype, context)),
      context, keepsLayout: true)
    if dtype.isFloatingPoint && records(left, right, context) {
      record(whereRule, result, left, right, context).save(0, input: mask)
    }
    return result
  }

  static func clampRule(_ name: String) -> Rule {
    Rule(unary: name, saves: ["self"]) { (node, gradient, context) throws(TensorError) -> Tensor in
      let input = try node.saved(0, context)
      guard let payload = node.payload else { return gradient }
      var outside = try full(context, input.shape, .bool(false), .bool)
      if payload.numbers.contains(0) {
        outside = try compute(.logicalOr, outside, try compute(.less, input, payload.scalar, context), context)
      }
      if payload.numbers.contains(1) {
        outside = try compute(.logicalOr, outside, try compute(.greater, input, payload.scalar2, context), context)
      }
      return try maskedFill(context, gradient, outside, .int(0))
    }
  }
  static let clampBothRule = clampRule("ClampBackward1")
  static let clampMinRule = clampRule("ClampMinBackward0")
  static let clampMaxRule = clampRule("ClampMaxBackward0")

  /// Elements moved into `low ... high`; the upper bound wins where they cross.
  ///
  /// RuntimeError "torch.clamp: At least one of 'min' or 'max' must not be None".
  public static func clamp(
    _ context: TensorContext, _ tensor: Tensor, low: Scalar?, high: Scalar?, rule: Rule? = nil
  ) throws(TensorError) -> Tensor {
    if low == nil && high == nil {
      throw .runtime("torch.clamp: At least one of 'min' or 'max' must not be None")
    }
    var result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      // In the dtype of the result from the start: a bound below zero is no byte.
      var dtype = tensor.dtype
      for case let bound? in [low, high] { dtype = Promotion.common(dtype, bound, default: context.defaultDType) }
      var value = dtype == .uint8 ? try to(context, tensor, .int64) : try to(context, tensor, dtype)
      if let low { value = try compute(.maximum, value, low, context) }
      if let high { value = try compute(.minimum, value, high, context) }
      return dtype == .uint8 ? try to(context, value, .uint8) : value
    }
    if result.dtype == tensor.dtype, low?.asDouble.isNaN == true || high?.asDouble.isNaN == true {
      result = try full(context, tensor.shape, .double(.nan), tensor.dtype)
    }
    if records(tensor, context) && result.dtype.isFloatingPoint {
      let node = record(rule ?? clampBothRule, result, tensor, context)
      let payload = node.madePayload
      if let low {
        payload.numbers.append(0)
        payload.scalar = low
      }
      if let high {
        payload.numbers.append(1)
        payload.scalar2 = high
      }
      node.save(0, input: tensor)
    }
    return result
  }

  /// Elements moved between tensors of bounds.
  static func clamp(
    _ context: TensorContext, _ tensor: Tensor, low: Tensor?, high: Tensor?
  ) throws(TensorError) -> Tensor {
    if low == nil && high == nil {
      throw .runtime("torch.clamp: At least one of 'min' or 'max' must not be None")
    }
    var result = tensor
    if let low { result = try compute(.maximum, result, low, context) }
    if let high { result = try compute(.minimum, result, high, context) }
    let inputs = [tensor, low, high].compactMap { $0 }
    if context.gradEnabled && result.dtype.isFloatingPoint && inputs.contains(where: { requiresGrad($0, context) }) {
      let node = Node(clampTensorRule, context, edgeCount: 3, shape: result.shape, dtype: result.dtype)
      for (index, input) in [tensor, low, high].enumerated() {
        guard let input else { continue }
        node[edge: index] = Edge(of: input)
        node.save(index, input: input)
      }
      result.gradFn = node
    }
    return result
  }

  static let clampTensorRule = Rule("ClampBackward0", saves: ["self", "min", "max"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    let input = try node.saved(0, context)
    let low = try node.savedIfAny(1, context)
    let high = try node.savedIfAny(2, context)
    let nothing = try full(context, Shape(), .bool(false), .bool)
    let below = try low.map { (bound) throws(TensorError) in try compute(.less, input, bound, context) } ?? nothing
    let above = try high.map { (bound) throws(TensorError) in try compute(.greater, input, bound, context) } ?? nothing
    var result = Gradients()
    if node.needs(0) {
      result.first = try maskedFill(context, gradient, try compute(.logicalOr, below, above, context), .int(0))
    }
    let zero = try Tensor.scalar(.int(0), gradient.dtype, context)
    if node.needs(1), let low {
      // The upper bound wins where the bounds cross.
      let wins = try high.map { (bound) throws(TensorError) in try compute(.lessEqual, low, bound, context) }
      let active =
        try wins.map { (mask) throws(TensorError) in try compute(.logicalAnd, below, mask, context) } ?? below
      result.second = try choose(context, active, gradient, zero)
    }
    if node.needs(2), let high {
      let crossed = try low.map { (bound) throws(TensorError) in try compute(.greater, bound, high, context) }
      let active =
        try crossed.map { (mask) throws(TensorError) in try compute(.logicalOr, above, mask, context) } ?? above
      result.third = try choose(context, active, gradient, zero)
    }
    return result
  }

  static func extremeOfTwoRule(_ name: String, _ kind: Extreme) -> Rule {
    Rule(name, saves: ["self", "other"]) { (node, gradients, context) throws(TensorError) -> Gradients in
      guard let gradient = gradients.first else { return Gradients() }
      let left = try node.saved(0, context)
      let right = try node.saved(1, context)
      let equal = try compute(.equal, left, right, context)
      let shared = try choose(context, equal, try div(context, gradient, .int(2)), gradient)
      var result = Gradients()
      let loses: CompareOperation = kind == .max ? .less : .greater
      let wins: CompareOperation = kind == .max ? .greater : .less
      if node.needs(0) {
        result.first = try maskedFill(context, shared, try compute(loses, left, right, context), .int(0))
      }
      if node.needs(1) {
        result.second = try maskedFill(context, shared, try compute(wins, left, right, context), .int(0))
      }
      return result
    }
  }
  static let maximumRule = extremeOfTwoRule("MaximumBackward0", .max)
  static let minimumRule = extremeOfTwoRule("MinimumBackward0", .min)

  /// The larger (or smaller) of two elements; NaN wins; equal ones share the gradient.
  static func extremeOfTwo(
    _ kind: Extreme, _ context: TensorContext, _ left: Tensor, _ right: Tensor
  ) throws(TensorError) -> Tensor {
    let result = try compute(kind == .max ? .maximum : .minimum, left, right, context)
    if result.dtype.isFloatingPoint && records(left, right, context) {
      let node = record(kind == .max ? maximumRule : minimumRule, result, left, right, context)
      node.save(0, input: left)
      node.save(1, input: right)
    }
    return result
  }

  // MARK: division with rounding

  /// How a quotient is rounded.
  enum Rounding: Sendable {
    case floor
    case trunc
  }

  private static func checkDivisor(_ dtype: DType, _ divisor: Tensor, _ context: TensorContext) throws(TensorError) {
    if !dtype.isFloatingPoint, try anyTrue(compute(.equal, divisor, .int(0), context), context) {
      throw .runtime("ZeroDivisionError")
    }
  }

  static let divFloorRule = Rule("DivBackward2") { (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = try zerosLike(context, gradient) }
    if node.needs(1) { result.second = try zerosLike(context, gradient) }
    return result
  }

  /// A derivative that PyTorch does not have.
  static func notImplementedRule(_ operation: String) -> Rule {
    Rule("NotImplemented") { (_, _, _) throws(TensorError) -> Gradients in
      throw .runtime("derivative for aten::\(operation) is not implemented")
    }
  }
  static let floorDivideRule = notImplementedRule("floor_divide")
  static let remainderScalarTensorRule = notImplementedRule("remainder")

  /// `left // right`, or `div` with a rounding mode when `isDiv`.
  static func floorDivide(
    _ context: TensorContext, _ left: Tensor, _ right: Tensor, rounding: Rounding = .floor, isDiv: Bool = false
  ) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(left.dtype, left.rank, right.dtype, right.rank)
    if dtype == .bool {
      throw .notImplemented("\"div_\(rounding == .floor ? "floor" : "trunc")_cpu\" not implemented for 'Bool'")
    }
    try checkDivisor(dtype, right, context)
    let result = try compute(rounding == .floor ? .floorDivide : .truncDivide, left, right, context)
    if result.dtype.isFloatingPoint && records(left, right, context) {
      record(isDiv ? divFloorRule : floorDivideRule, result, left, right, context)
    }
    return result
  }

  static let remainderRule = Rule(unary: "RemainderBackward0") { (_, gradient, _) throws(TensorError) -> Tensor in
    gradient
  }
  static let fmodRule = Rule(unary: "FmodBackward0") { (_, gradient, _) throws(TensorError) -> Tensor in gradient }
  static func remainderTensorRule(_ name: String, floor: Bool) -> Rule {
    Rule(name, saves: ["self", "other"]) { (node, gradients, context) throws(TensorError) -> Gradients in
      guard let gradient = gradients.first else { return Gradients() }
      var result = Gradients()
      if node.needs(0) { result.first = gradient }
      if node.needs(1) {
        let left = detach(context, try node.saved(0, context))
        let right = detach(context, try node.saved(1, context))
        let quotient = try compute(floor ? .floorDivide : .truncDivide, left, right, context)
        result.second = try mul(context, try neg(context, gradient), quotient)
      }
      return result
    }
  }
  static let remainderBothRule = remainderTensorRule("RemainderBackward1", floor: true)
  static let fmodBothRule = remainderTensorRule("FmodBackward1", floor: false)

  /// `left % right` with the sign of the divisor, or of the dividend when `isFmod`.
  static func remainder(
    _ context: TensorContext, _ left: Tensor, _ right: Tensor, isFmod: Bool = false
  ) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(left.dtype, left.rank, right.dtype, right.rank)
    if dtype == .bool {
      throw .notImplemented("\"\(isFmod ? "fmod" : "remainder")_cpu\" not implemented for 'Bool'")
    }
    try checkDivisor(dtype, right, context)
    let result = try compute(isFmod ? .fmod : .remainder, left, right, context)
    if result.dtype.isFloatingPoint && records(left, right, context) {
      let node = record(isFmod ? fmodBothRule : remainderBothRule, result, left, right, context)
      node.save(0, input: left)
      node.save(1, input: right)
    }
    return result
  }

  /// `left % right` with a Python number on the right.
  static func remainder(
    _ context: TensorContext, _ left: Tensor, _ right: Scalar, isFmod: Bool = false
  ) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(left.dtype, right, default: context.defaultDType)
    if !dtype.isFloatingPoint && right.asInt == 0 { throw .runtime("ZeroDivisionError") }
    let result = try compute(isFmod ? .fmod : .remainder, left, right, context)
    if result.dtype.isFloatingPoint && records(left, context) {
      record(isFmod ? fmodRule : remainderRule, result, left, context)
    }
    return result
  }
}
