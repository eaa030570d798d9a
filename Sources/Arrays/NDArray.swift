import Kernels

/// A strided array: storage, layout and dtype, with no gradient. Copying it shares the elements.
@frozen
public struct NDArray {
  /// The memory that holds the elements.
  public var storage: Storage
  /// Where in the memory they lie.
  public var layout: Layout
  /// Their type.
  public var dtype: DType

  /// An array over memory that exists.
  @inlinable
  public init(storage: Storage, layout: Layout, dtype: DType) {
    self.storage = storage
    self.layout = layout
    self.dtype = dtype
  }

  /// A 0-d array: the first element of `storage`.
  @inlinable
  public init(element storage: Storage, _ dtype: DType) {
    self.storage = storage
    layout = Layout(shape: Shape(), strides: Strides(), offset: 0)
    self.dtype = dtype
  }

  /// A contiguous array with uninitialised elements.
  ///
  /// RuntimeError "Storage size calculation overflowed with sizes=[…]" or the allocator's.
  @inlinable
  public init(uninitialized shape: Shape, _ dtype: DType, _ context: TensorContext) throws(TensorError) {
    if shape.count == 0 {
      storage = Storage.inline(dtype.itemSize)
      layout = Layout(shape: shape, strides: shape, offset: 0)
    } else {
      storage = try context.allocator.allocate(try NDArray.byteCount(shape, dtype))
      layout = Layout(contiguous: shape)
    }
    self.dtype = dtype
  }

  /// A contiguous array filled with `value`.
  public init(_ value: Scalar, shape: Shape, _ dtype: DType, _ context: TensorContext) throws(TensorError) {
    try self.init(uninitialized: shape, dtype, context)
    fill(value)
  }

  /// Bytes of a contiguous array of `shape`, with the checks of its sizes.
  @usableFromInline
  static func byteCount(_ shape: Shape, _ dtype: DType) throws(TensorError) -> Int {
    for index in shape.indices where shape[index] < 0 {
      throw .runtime("Trying to create tensor with negative dimension \(shape[index]): \(shape.text)")
    }
    guard let count = shape.product, case let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype.itemSize),
      !overflow
    else { throw .runtime("Storage size calculation overflowed with sizes=\(shape.text)") }
    return bytes
  }

  /// The sizes of the dimensions.
  @inlinable public var shape: Shape { layout.shape }
  /// Number of elements.
  @inlinable public var count: Int { layout.count }
  /// Number of dimensions.
  @inlinable public var rank: Int { layout.shape.count }
  /// Whether the elements lie in row-major order without gaps.
  @inlinable public var isContiguous: Bool { layout.isContiguous }

  /// Address of the first element.
  @inlinable
  public var pointer: UnsafeMutableRawPointer { storage.pointer + layout.offset &* dtype.itemSize }

  /// Another layout on the same storage.
  @inlinable
  public func with(_ layout: Layout) -> NDArray { NDArray(storage: storage, layout: layout, dtype: dtype) }

  /// The element at row-major position `index`, which must exist.
  public func element(_ index: Int) -> Scalar {
    var rest = index
    var position = 0
    var dim = layout.shape.count - 1
    while dim >= 0 {
      let size = layout.shape[dim]
      position &+= rest % size &* layout.strides[dim]
      rest /= size
      dim -= 1
    }
    return Scalar.load(pointer + position * dtype.itemSize, dtype)
  }
}
