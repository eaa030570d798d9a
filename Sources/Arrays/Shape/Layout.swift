import Kernels

/// Where the elements of a tensor lie in its storage.
@frozen
public struct Layout: Sendable, Equatable {
  /// Sizes of the dimensions.
  public var shape: Shape
  /// Distance between neighbours in each dimension, in elements.
  public var strides: Strides
  /// Index of the first element in the storage.
  public var offset: Int

  /// A layout with everything given.
  @inlinable
  public init(shape: Shape, strides: Strides, offset: Int) {
    self.shape = shape
    self.strides = strides
    self.offset = offset
  }

  /// The row-major layout of `shape` at the start of a storage.
  @inlinable
  public init(contiguous shape: Shape) {
    self.init(shape: shape, strides: Layout.contiguousStrides(shape), offset: 0)
  }

  /// Row-major strides; a size of zero counts as one, as in PyTorch.
  @inlinable
  public static func contiguousStrides(_ shape: Shape) -> Strides {
    var strides = shape
    var step = 1
    var index = shape.count - 1
    while index >= 0 {
      strides[index] = step
      step = step &* max(shape[index], 1)
      index -= 1
    }
    return strides
  }

  /// Number of elements. The shape has been checked when the tensor was made, so the product cannot overflow.
  @inlinable
  public var count: Int {
    var result = 1
    if shape.count == 0 { return 1 }
    for index in 0..<shape.count { result = result &* shape[index] }
    return result
  }

  /// Number of dimensions.
  @inlinable public var rank: Int { shape.count }

  /// Whether the elements lie in row-major order without gaps; sizes of one do not matter, an empty tensor is contiguous.
  @inlinable
  public var isContiguous: Bool {
    if shape.count == 0 { return true }
    var expected = 1
    var index = shape.count - 1
    while index >= 0 {
      let size = shape[index]
      if size == 0 { return true }
      if size != 1 {
        if strides[index] != expected { return isEmpty }
        expected = expected &* size
      }
      index -= 1
    }
    return true
  }

  /// Whether there are no elements.
  @inlinable
  public var isEmpty: Bool {
    if shape.count == 0 { return false }
    for index in 0..<shape.count where shape[index] == 0 { return true }
    return false
  }

  /// Whether some dimension of stride 0 has more than one element, as `expand` makes them.
  public var overlapsByExpansion: Bool {
    for index in shape.indices where strides[index] == 0 && shape[index] > 1 { return true }
    return false
  }

  /// Whether the elements fill one block of memory, in whatever order of dimensions.
  public var isDense: Bool {
    if isContiguous { return true }
    var order = shape.indices.filter { shape[$0] != 1 }
    order.sort { strides[$0] < strides[$1] }
    var expected = 1
    for index in order {
      if strides[index] != expected { return false }
      expected = expected &* shape[index]
    }
    return true
  }
}

extension Shape {
  /// A dimension number in `-rank ..< rank` made non-negative; a 0-d tensor accepts -1 and 0.
  ///
  /// IndexError "Dimension out of range (expected to be in range of [-2, 1], but got 2)".
  @inlinable
  public func dimension(_ dim: Int) throws(TensorError) -> Int {
    try Shape.wrap(dim, rank: count)
  }

  /// As `dimension`, for a rank given by number.
  @inlinable
  public static func wrap(_ dim: Int, rank: Int) throws(TensorError) -> Int {
    let limit = max(rank, 1)
    if dim >= 0 && dim < limit { return dim }
    if dim < 0 && dim >= -limit { return dim + limit }
    throw outOfRange(dim, limit)
  }

  @usableFromInline
  static func outOfRange(_ dim: Int, _ limit: Int) -> TensorError {
    .index("Dimension out of range (expected to be in range of [\(-limit), \(limit - 1)], but got \(dim))")
  }

  /// The common shape of two operands.
  ///
  /// RuntimeError "The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0".
  @inlinable
  public static func broadcast(_ left: Shape, _ right: Shape) throws(TensorError) -> Shape {
    if left == right { return left }
    return try broadcastSlow(left, right)
  }

  @usableFromInline
  static func broadcastSlow(_ left: Shape, _ right: Shape) throws(TensorError) -> Shape {
    let rank = max(left.count, right.count)
    var result = Shape(repeating: 1, count: rank)
    var step = 0
    while step < rank {
      let leftSize = step < left.count ? left[left.count - 1 - step] : 1
      let rightSize = step < right.count ? right[right.count - 1 - step] : 1
      if leftSize != rightSize && leftSize != 1 && rightSize != 1 {
        throw .runtime(
          "The size of tensor a (\(leftSize)) must match the size of tensor b (\(rightSize)) "
            + "at non-singleton dimension \(rank - 1 - step)")
      }
      result[rank - 1 - step] = leftSize == 1 ? rightSize : leftSize
      step += 1
    }
    return result
  }
}

extension Layout {
  /// Strides of this layout seen with the larger `shape`, to which it broadcasts: 0 where a dimension is repeated.
  @inlinable
  public func broadcastStrides(to target: Shape) -> Strides {
    if shape == target { return strides }
    var result = Strides(repeating: 0, count: target.count)
    var step = 1
    while step <= shape.count {
      let size = shape[shape.count - step]
      if size != 1 { result[target.count - step] = strides[shape.count - step] }
      step += 1
    }
    return result
  }
}
