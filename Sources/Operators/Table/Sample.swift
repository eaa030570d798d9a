import Arrays
import Kernels

/// An argument of a sample call, without tensors so that the table can be built at any time.
public enum SampleArgument: Sendable {
  /// A tensor of `shape` whose elements are spread over `low ... high` in a fixed pseudo-random order.
  case tensor([Int], DType = .float64, low: Double = -2, high: Double = 2)
  /// A tensor with given elements.
  case values([Double], [Int], DType = .float64)
  /// A list of tensors.
  case tensors([SampleArgument])
  case scalar(Scalar)
  case int(Int)
  case ints([Int])
  case bool(Bool)
  case double(Double)
  case dtype(DType)
  case string(String)
  case none
}

/// A call that the tests make here and in PyTorch.
public struct Sample: Sendable {
  /// The overload it calls.
  public let overload: Int
  /// The arguments in the order of the signature.
  public let arguments: [SampleArgument]
  /// Whether its derivatives are checked by finite differences.
  public let checksGradient: Bool

  /// A call of an overload.
  public init(_ arguments: SampleArgument..., overload: Int = 0, checksGradient: Bool = true) {
    self.arguments = arguments
    self.overload = overload
    self.checksGradient = checksGradient
  }
}
