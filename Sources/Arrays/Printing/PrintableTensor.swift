import Kernels

/// What the formatters need of a tensor: elements by pointer and strides, and the words after them.
public struct PrintableTensor {
  /// The first element, offset included; may dangle when a dim is 0.
  public var pointer: UnsafeRawPointer
  /// The element type.
  public var dtype: DType
  /// The size of each dim.
  public var shape: [Int]
  /// The step of each dim in elements.
  public var strides: [Int]
  /// Prints `requires_grad=True` where there is no `gradFunction`.
  public var requiresGrad: Bool
  /// The node's name, as `MulBackward0`; prints `grad_fn=<MulBackward0>`.
  public var gradFunction: String?
  /// The word before the bracket: `tensor`, or `Parameter containing:\ntensor` by the caller's doing.
  public var prefix = "tensor("

  /// A tensor of `shape` and `strides` at `pointer`.
  public init(
    pointer: UnsafeRawPointer, dtype: DType, shape: [Int], strides: [Int],
    requiresGrad: Bool = false, gradFunction: String? = nil
  ) {
    self.pointer = pointer
    self.dtype = dtype
    self.shape = shape
    self.strides = strides
    self.requiresGrad = requiresGrad
    self.gradFunction = gradFunction
  }

  /// The element `offset` steps from the first, as a double.
  func double(at offset: Int) -> Double { Kernel.load(pointer + offset &* dtype.itemSize, dtype) }

  /// The element `offset` steps from the first, as an int64.
  func integer(at offset: Int) -> Int64 { Kernel.loadInt64(pointer + offset &* dtype.itemSize, dtype) }
}
