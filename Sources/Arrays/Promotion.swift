import Kernels

/// Which dtype an operation on several operands computes in.
public enum Promotion {
  /// The smallest dtype that both convert to.
  @inlinable
  public static func promote(_ left: DType, _ right: DType) -> DType {
    if left == right { return left }
    let (low, high) = left.rawValue < right.rawValue ? (left, right) : (right, left)
    if low == .uint8 && high == .int8 { return .int16 }
    if low == .float16 && high == .bfloat16 { return .float32 }
    return high
  }

  /// The dtype that a Python number has on its own.
  @inlinable
  public static func dtype(of scalar: Scalar, default defaultDType: DType) -> DType {
    switch scalar {
    case .bool: .bool
    case .int: .int64
    case .double: defaultDType
    }
  }

  /// Common dtype of two tensors: one of no dimensions counts only by its category.
  @inlinable
  public static func common(_ left: DType, _ leftRank: Int, _ right: DType, _ rightRank: Int) -> DType {
    if left == right { return left }
    if (leftRank == 0) == (rightRank == 0) { return promote(left, right) }
    return leftRank == 0 ? combine(right, left) : combine(left, right)
  }

  /// Common dtype of a tensor and a Python number.
  @inlinable
  public static func common(_ tensor: DType, _ scalar: Scalar, default defaultDType: DType) -> DType {
    combine(tensor, dtype(of: scalar, default: defaultDType))
  }

  /// The dtype of the group that ranks higher, unless the lower group has a higher category.
  @inlinable
  public static func combine(_ higher: DType, _ lower: DType) -> DType {
    if higher.isFloatingPoint { return higher }
    if higher == .bool || lower.isFloatingPoint { return promote(higher, lower) }
    return higher
  }

  /// Whether a result of `from` may be stored in a tensor of `to`: never float to integer, never a number to bool.
  public static func canCast(_ from: DType, to: DType) -> Bool { from.category <= to.category }

  /// RuntimeError "result type Float can't be cast to the desired output type Long" unless the cast is allowed.
  @inlinable
  public static func checkCast(_ from: DType, to: DType) throws(TensorError) {
    if from == to { return }
    if !canCast(from, to: to) { throw castError(from, to) }
  }

  @usableFromInline
  static func castError(_ from: DType, _ to: DType) -> TensorError {
    .runtime("result type \(from.scalarTypeName) can't be cast to the desired output type \(to.scalarTypeName)")
  }
}
