/// Which indices of each dim are shown.
struct PrintLayout {
  let options: PrintOptions
  private let tensor: PrintableTensor
  private let summarized: Bool

  private let endsWithLast: Bool

  /// `endsWithLast`: without edges the last index still follows the dots, as in NumPy.
  init(_ tensor: PrintableTensor, options: PrintOptions, endsWithLast: Bool = false) {
    self.tensor = tensor
    self.options = options
    self.endsWithLast = endsWithLast
    var count = 1
    for size in tensor.shape { count = count.multipliedReportingOverflow(by: size).partialValue }
    summarized = count > options.threshold
  }

  /// Calls `body` with every index shown, nil standing for the dots.
  func forEachShown(dim: Int, _ body: (Int?) -> Void) {
    let size = tensor.shape[dim]
    let edge = Swift.max(0, options.edgeItems)
    // Not `2 * edge < size`, which a large edge overflows.
    guard summarized && edge < size - edge else {
      for i in 0..<size { body(i) }
      return
    }
    for i in 0..<edge { body(i) }
    body(nil)
    for i in (size - (endsWithLast ? Swift.max(edge, 1) : edge))..<size { body(i) }
  }

  /// The offsets of all elements that will be written.
  func collectShown(dim: Int, offset: Int, into offsets: inout [Int]) {
    if dim == tensor.shape.count { return offsets.append(offset) }
    forEachShown(dim: dim) { index in
      guard let index else { return }
      collectShown(dim: dim + 1, offset: offset &+ index &* tensor.strides[dim], into: &offsets)
    }
  }
}
