import Arrays
import Autograd
import Kernels

// Unrecorded pointwise computation: promotion, broadcasting, and one call of a kernel.
extension Operations {
  /// `operation` of two tensors in their common dtype, or in float when it needs one.
  static func compute(
    _ operation: BinaryOperation, _ left: Tensor, _ right: Tensor, _ context: TensorContext, inFloat: Bool = false
  ) throws(TensorError) -> Tensor {
    var dtype = Promotion.common(left.dtype, left.rank, right.dtype, right.rank)
    if inFloat && !dtype.isFloatingPoint { dtype = context.defaultDType }
    let shape = try Shape.broadcast(left.shape, right.shape)
    let a = try left.array.converted(to: dtype, context)
    let b = try right.array.converted(to: dtype, context)
    let result = try NDArray(result: shape, dtype, context, like: a.layout, b.layout)
    result.assign(operation, a, b)
    return Tensor(result)
  }

  /// `operation` of a tensor and a Python number.
  static func compute(
    _ operation: BinaryOperation, _ left: Tensor, _ right: Scalar, _ context: TensorContext, inFloat: Bool = false
  ) throws(TensorError) -> Tensor {
    var dtype = Promotion.common(left.dtype, right, default: context.defaultDType)
    if inFloat && !dtype.isFloatingPoint { dtype = context.defaultDType }
    let a = try left.array.converted(to: dtype, context)
    let b = try NDArray(right, shape: Shape(), dtype, context)
    let result = try NDArray(result: left.shape, dtype, context, like: a.layout)
    result.assign(operation, a, b)
    return Tensor(result)
  }

  /// `operation` of a Python number and a tensor.
  static func compute(
    _ operation: BinaryOperation, _ left: Scalar, _ right: Tensor, _ context: TensorContext, inFloat: Bool = false
  ) throws(TensorError) -> Tensor {
    var dtype = Promotion.common(right.dtype, left, default: context.defaultDType)
    if inFloat && !dtype.isFloatingPoint { dtype = context.defaultDType }
    let b = try right.array.converted(to: dtype, context)
    let a = try NDArray(left, shape: Shape(), dtype, context)
    let result = try NDArray(result: right.shape, dtype, context, like: b.layout)
    result.assign(operation, a, b)
    return Tensor(result)
  }

  /// `operation` of one tensor; integers become float first when it needs one.
  static func compute(
    _ operation: UnaryOperation, _ input: Tensor, _ context: TensorContext, inFloat: Bool
  ) throws(TensorError) -> Tensor {
    let dtype = inFloat && !input.dtype.isFloatingPoint ? context.defaultDType : input.dtype
    let a = try input.array.converted(to: dtype, context)
    let result = try NDArray(result: input.shape, dtype, context, like: a.layout)
    result.assign(operation, a)
    return Tensor(result)
  }

  /// A predicate of one tensor.
  static func compute(
    _ operation: PredicateOperation, _ input: Tensor, _ context: TensorContext
  ) throws(TensorError) -> Tensor {
    let result = try NDArray(result: input.shape, .bool, context, like: input.array.layout)
    result.assign(operation, input.array)
    return Tensor(result)
  }

  /// A comparison of two tensors in their common dtype.
  static func compute(
    _ operation: CompareOperation, _ left: Tensor, _ right: Tensor, _ context: TensorContext
  ) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(left.dtype, left.rank, right.dtype, right.rank)
    let shape = try Shape.broadcast(left.shape, right.shape)
    let a = try left.array.converted(to: dtype, context)
    let b = try right.array.converted(to: dtype, context)
    let result = try NDArray(result: shape, .bool, context, like: a.layout, b.layout)
    result.assign(operation, a, b)
    return Tensor(result)
  }

  /// A comparison of a tensor and a Python number.
  static func compute(
    _ operation: CompareOperation, _ left: Tensor, _ right: Scalar, _ context: TensorContext
  ) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(left.dtype, right, default: context.defaultDType)
    let a = try left.array.converted(to: dtype, context)
    let b = try NDArray(right, shape: Shape(), dtype, context)
    let result = try NDArray(result: left.shape, .bool, context, like: a.layout)
    result.assign(operation, a, b)
    return Tensor(result)
  }

  /// `condition ? left : right`, for operands of one dtype.
  static func select(
    _ condition: Tensor, _ left: Tensor, _ right: Tensor, _ context: TensorContext, keepsLayout: Bool = false
  ) throws(TensorError) -> Tensor {
    let shape = try Shape.broadcast(try Shape.broadcast(condition.shape, left.shape), right.shape)
    let result =
      keepsLayout && left.shape == shape && right.shape == shape
      ? try NDArray(result: shape, left.dtype, context, like: left.array.layout, right.array.layout)
      : try NDArray(uninitialized: shape, left.dtype, context)
    result.assignSelection(condition.array, left.array, right.array)
    return Tensor(result)
  }
}
