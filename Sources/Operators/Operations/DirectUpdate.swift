import Arrays
import Autograd
import Kernels

// In-place arithmetic that leaves no trace on the tape writes with the kernel, with no result to copy from.
extension Operations {
  /// An operator with an in-place form that can be written directly.
  public enum Update: Sendable {
    case add
    case subtract
    case multiply
    case divide

    fileprivate var kernel: BinaryOperation {
      switch self {
      case .add: .add
      case .subtract: .subtract
      case .multiply: .multiply
      case .divide: .divide
      }
    }
  }

  /// `target op= other`, written directly; false, with nothing done, where the general way (`inPlace`) is called for.
  public static func update(
    _ context: TensorContext, _ target: Tensor, _ operation: Update, _ other: Tensor
  ) throws(TensorError) -> Bool {
    guard updatesDirectly(target, context), other.dtype == target.dtype else { return false }
    if context.gradEnabled && requiresGrad(other, context) { return false }
    if other.rank > target.rank || !Shape.canExpand(other.shape, to: target.shape) { return false }
    if other.array.storage === target.array.storage && other.array.layout != target.array.layout { return false }
    target.array.assign(operation.kernel, target.array, other.array)
    target.bumpVersion()
    return true
  }

  /// `target op= other` with a number, written directly; false, with nothing done, where the general way is called for.
  public static func update(
    _ context: TensorContext, _ target: Tensor, _ operation: Update, _ other: Scalar
  ) throws(TensorError) -> Bool {
    guard updatesDirectly(target, context) else { return false }
    let number = try NDArray(other, shape: Shape(), target.dtype, context)
    target.array.assign(operation.kernel, target.array, number)
    target.bumpVersion()
    return true
  }

  /// Whether `target` is a plain float tensor that an in-place operation may write with no record of it.
  private static func updatesDirectly(_ target: Tensor, _ context: TensorContext) -> Bool {
    guard target.dtype == .float64 || target.dtype == .float32, !target.isInference else { return false }
    if context.gradEnabled && (target.requiresGrad || target.base != nil) { return false }
    return target.rank == 0 || !target.array.layout.overlapsByExpansion
  }
}
