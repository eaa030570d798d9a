/// A short list of integers, one a dimension, held inline: a shape or the strides of a tensor.
///
/// At most `Dims.maxRank` entries; an operation that would need more fails with a RuntimeError (`Dims.checkRank`).
@frozen
public struct Dims: Sendable {
  @usableFromInline typealias Slots = (Int, Int, Int, Int, Int, Int, Int, Int)

  /// The most dimensions that a tensor can have.
  public static let maxRank = 8

  @usableFromInline var slots: Slots
  /// Number of dimensions.
  @inlinable public var count: Int { length }
  @usableFromInline var length: Int

  /// No dimensions: the shape of a 0-d tensor.
  @inlinable
  public init() {
    slots = (0, 0, 0, 0, 0, 0, 0, 0)
    length = 0
  }

  /// `count` copies of `value`; `count` is at most `maxRank`.
  public init(repeating value: Int, count: Int) {
    precondition(count >= 0 && count <= Dims.maxRank)
    slots = (value, value, value, value, value, value, value, value)
    length = count
  }

  /// The elements of `list`; a RuntimeError when there are more than `maxRank`.
  public init(_ list: some Collection<Int>) throws(TensorError) {
    try Dims.checkRank(list.count)
    self.init()
    for value in list { push(value) }
  }

  /// One dimension.
  @inlinable
  public init(_ only: Int) {
    slots = (only, 0, 0, 0, 0, 0, 0, 0)
    length = 1
  }

  /// Two dimensions.
  @inlinable
  public init(_ first: Int, _ second: Int) {
    slots = (first, second, 0, 0, 0, 0, 0, 0)
    length = 2
  }

  /// Fails with a RuntimeError when `rank` is more than a tensor can have.
  public static func checkRank(_ rank: Int) throws(TensorError) {
    if rank > maxRank { throw .runtime("tensors of more than \(maxRank) dimensions are not supported (got \(rank))") }
  }

  /// Whether there are no dimensions.
  @inlinable public var isEmpty: Bool { count == 0 }
  /// `0 ..< count`.
  @inlinable public var indices: Range<Int> { 0..<count }
  /// The last entry; 1 when there is none.
  public var lastOrOne: Int { count == 0 ? 1 : self[count - 1] }

  /// The entry of dimension `index`, which must exist.
  @inlinable
  public subscript(index: Int) -> Int {
    get {
      precondition(index >= 0 && index < Dims.maxRank)
      return withUnsafeBytes(of: slots) { $0.loadUnaligned(fromByteOffset: index &* 8, as: Int.self) }
    }
    set {
      precondition(index >= 0 && index < Dims.maxRank)
      withUnsafeMutableBytes(of: &slots) { $0.storeBytes(of: newValue, toByteOffset: index &* 8, as: Int.self) }
    }
  }

  /// Adds an entry at the end; the caller has made sure that there is room.
  public mutating func push(_ value: Int) {
    precondition(count < Dims.maxRank)
    length += 1
    self[count - 1] = value
  }

  /// Adds an entry at the end; a RuntimeError when there is no room.
  public mutating func append(_ value: Int) throws(TensorError) {
    try Dims.checkRank(count + 1)
    push(value)
  }

  /// Inserts `value` before dimension `index`; a RuntimeError when there is no room.
  public mutating func insert(_ value: Int, at index: Int) throws(TensorError) {
    try Dims.checkRank(count + 1)
    length += 1
    var position = count - 1
    while position > index {
      self[position] = self[position - 1]
      position -= 1
    }
    self[index] = value
  }

  /// Removes the entry of dimension `index`, which must exist.
  @discardableResult
  public mutating func remove(at index: Int) -> Int {
    precondition(index >= 0 && index < count)
    let value = self[index]
    for position in index..<(count - 1) { self[position] = self[position + 1] }
    self[count - 1] = 0
    length -= 1
    return value
  }

  /// The entries as a Swift array (allocates).
  public var array: [Int] { indices.map { self[$0] } }

  /// Product of the entries; nil when it does not fit in an Int or an entry is negative.
  @inlinable
  public var product: Int? {
    if count == 0 { return 1 }
    var result = 1
    var overflow = false
    var zero = false
    for index in 0..<count {
      let value = self[index]
      if value < 0 { return nil }
      if value == 0 { zero = true }
      let (next, over) = result.multipliedReportingOverflow(by: value)
      overflow = overflow || over
      result = next
    }
    if zero { return 0 }
    return overflow ? nil : result
  }

  /// `[2, 3]`, as PyTorch writes shapes in messages.
  public var text: String {
    var result = "["
    for index in indices {
      if index > 0 { result += ", " }
      result += String(self[index])
    }
    return result + "]"
  }

  /// Calls `body` with the entries in memory, valid during the call only.
  @inlinable
  public func withPointer<Result>(_ body: (UnsafePointer<Int>) -> Result) -> Result {
    withUnsafeBytes(of: slots) { bytes in
      guard let base = bytes.baseAddress else { preconditionFailure("a tuple has an address") }
      return body(base.assumingMemoryBound(to: Int.self))
    }
  }
}

extension Dims: Equatable {
  /// Whether both have the same entries.
  @inlinable
  public static func == (left: Dims, right: Dims) -> Bool {
    if left.count != right.count { return false }
    if left.count == 0 { return true }
    for index in 0..<left.count where left[index] != right[index] { return false }
    return true
  }
}

/// Sizes of the dimensions of a tensor, outermost first.
public typealias Shape = Dims
/// Distances between neighbours in each dimension, in elements.
public typealias Strides = Dims
