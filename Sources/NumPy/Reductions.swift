import Arrays
import Interpreter

/// What a reduction over axes computes.
enum NumPyReduction: String, CaseIterable {
  case sum, prod, max, min, any, all
  case argmax, argmin
}

/// Reductions over axes, in NumPy's order of summation.
extension NumPyRuntime {
  /// An axis in `0 ..< rank`; AxisError otherwise.
  func axis(_ axis: Int, _ rank: Int, _ prefix: String = "") throws(Raised) -> Int {
    if axis >= 0 && axis < rank { return axis }
    if axis < 0 && axis >= -rank { return axis + rank }
    throw error("AxisError", or: "ValueError", "\(prefix)axis \(axis) is out of bounds for array of dimension \(rank)")
  }

  /// The axes of an `axis=` argument: nil for all of them.
  func axes(_ value: Value, _ rank: Int) throws(Raised) -> [Int]? {
    if value.isNone { return nil }
    if let items = interpreter.sequence(value) {
      var result: [Int] = []
      for item in items {
        let next = try axis(try interpreter.integerArgument(item), rank)
        if result.contains(next) { throw interpreter.error("ValueError", "duplicate value in 'axis'") }
        result.append(next)
      }
      return result
    }
    return [try axis(try interpreter.integerArgument(value), rank)]
  }

  /// Reduces `array` over `axes` (nil for all); the result has only the other axes, or 1 for each with `keepDims`.
  func reduce(
    _ reduction: NumPyReduction, _ array: NDArray, axes: [Int]?, keepDims: Bool, dtype: DType? = nil
  ) throws(Raised) -> NDArray {
    let reduced = axes ?? Array(0..<array.rank)
    var mask: UInt64 = 0
    for axis in reduced { mask |= 1 << UInt64(axis) }
    let count = reduced.reduce(1) { $0 &* array.shape[$1] }
    if count == 0 { try checkIdentity(reduction) }
    var result: NDArray
    switch reduction {
    case .sum, .prod:
      let computes = dtype ?? (array.dtype.isFloatingPoint ? array.dtype : .int64)
      let source = array.dtype == computes ? array : try copy(array, as: computes)
      result = try accumulate(source, reduced, isProduct: reduction == .prod)
    default:
      let context = context
      // Backward strides are copied away for the kernels.
      let source = array.layout.strides.array.contains { $0 < 0 } ? try copy(array) : array
      result = try attempt { () throws(TensorError) in
        switch reduction {
        case .max: try source.reduced(.max, mask: mask, context)
        case .min: try source.reduced(.min, mask: mask, context)
        case .any: try source.reduced(.any, mask: mask, context)
        case .all: try source.reduced(.all, mask: mask, context)
        case .argmax: try source.reduced(.argmax, mask: mask, context)
        default: try source.reduced(.argmin, mask: mask, context)
        }
      }
    }
    if keepDims {
      let shape = (0..<array.rank).map { reduced.contains($0) ? 1 : array.shape[$0] }
      let kept = try attempt { () throws(TensorError) in Layout(contiguous: try Shape(shape)) }
      result.layout = kept
    }
    return result
  }

  private func checkIdentity(_ reduction: NumPyReduction) throws(Raised) {
    switch reduction {
    case .max, .min:
      let name = reduction == .max ? "maximum" : "minimum"
      throw interpreter.error("ValueError", "zero-size array to reduction operation \(name) which has no identity")
    case .argmax, .argmin:
      throw interpreter.error("ValueError", "attempt to get \(reduction.rawValue) of an empty sequence")
    default: return
    }
  }

  /// Sums and products: pairwise along the axis that is closest in memory, one after the other along the others.
  private func accumulate(_ source: NDArray, _ reduced: [Int], isProduct: Bool) throws(Raised) -> NDArray {
    let kept = (0..<source.rank).filter { !reduced.contains($0) }
    let result = try make(kept.map { source.shape[$0] }, source.dtype)
    let plan = AccumulationPlan(source.layout, reduced: reduced, kept: kept)
    switch source.dtype {
    case .float64: plan.run(Double.self, Double.self, source.pointer, result.pointer, isProduct) { $0 }
    case .float32: plan.run(Float.self, Float.self, source.pointer, result.pointer, isProduct) { $0 }
    case .float16: plan.run(Float16.self, Float.self, source.pointer, result.pointer, isProduct) { Float16($0) }
    default:
      for (index, offset) in plan.keptOffsets.enumerated() {
        var total = isProduct ? 1 : 0
        for run in plan.runOffsets {
          for step in 0..<plan.runLength {
            let element = Scalar.load(
              source.pointer + (offset + run + step * plan.runStride) * source.dtype.itemSize, source.dtype
            ).asInt
            total = isProduct ? total &* element : total &+ element
          }
        }
        Scalar.int(total).store(result.pointer + index * result.dtype.itemSize, result.dtype)
      }
    }
    return result
  }
}

/// Where the elements of each sum lie.
private struct AccumulationPlan {
  /// The first element of each result.
  let keptOffsets: [Int]
  /// The first element of each run, relative to a result's first element.
  private(set) var runOffsets: [Int]
  private(set) var runLength = 1
  private(set) var runStride = 1
  /// Whether runs are summed pairwise: their axis is the closest one in memory.
  private(set) var isPairwise = false

  init(_ layout: Layout, reduced: [Int], kept: [Int]) {
    keptOffsets = Self.offsets(kept.map { (layout.shape[$0], layout.strides[$0]) })
    // Outermost first, and neighbours that lie behind each other taken together.
    let order = reduced.filter { layout.shape[$0] != 1 }
      .sorted { abs(layout.strides[$0]) > abs(layout.strides[$1]) }
    var axes: [(size: Int, stride: Int)] = []
    for axis in order {
      let (size, stride) = (layout.shape[axis], layout.strides[axis])
      if let last = axes.last, last.stride == stride &* size {
        axes[axes.count - 1] = (last.size &* size, stride)
      } else {
        axes.append((size, stride))
      }
    }
    if let inner = axes.popLast() {
      runLength = inner.size
      runStride = inner.stride
      let nearest = kept.filter { layout.shape[$0] > 1 }.map { abs(layout.strides[$0]) }.min() ?? Int.max
      isPairwise = abs(inner.stride) < nearest
    }
    runOffsets = Self.offsets(axes)
    if reduced.contains(where: { layout.shape[$0] == 0 }) { runLength = 0 }
  }

  private static func offsets(_ axes: [(Int, Int)]) -> [Int] {
    var result = [0]
    for (size, stride) in axes {
      var next: [Int] = []
      next.reserveCapacity(result.count &* size)
      for offset in result { for index in 0..<size { next.append(offset &+ index &* stride) } }
      result = next
    }
    return result
  }

  /// `Element` is what memory holds, `Sum` what runs are summed in.
  func run<Element, Sum: BinaryFloatingPoint>(
    _ element: Element.Type, _ sum: Sum.Type, _ source: UnsafeMutableRawPointer, _ target: UnsafeMutableRawPointer,
    _ isProduct: Bool, _ round: (Sum) -> Element
  ) where Element: BinaryFloatingPoint {
    let input = source.assumingMemoryBound(to: Element.self)
    let output = target.assumingMemoryBound(to: Element.self)
    for (index, offset) in keptOffsets.enumerated() {
      var total: Element = isProduct ? 1 : 0
      for run in runOffsets {
        let start = input + offset + run
        if isProduct {
          for step in 0..<runLength { total *= start[step &* runStride] }
        } else if isPairwise {
          total = round(Sum(total) + Self.pairwise(start, runLength, runStride, Sum.self))
        } else {
          for step in 0..<runLength { total += start[step &* runStride] }
        }
      }
      output[index] = total
    }
  }

  /// Pairwise summation: blocks of up to 128 elements in eight strands, larger runs halved.
  private static func pairwise<Element: BinaryFloatingPoint, Sum: BinaryFloatingPoint>(
    _ start: UnsafeMutablePointer<Element>, _ count: Int, _ stride: Int, _ sum: Sum.Type
  ) -> Sum {
    if count < 8 {
      var total: Sum = -0.0
      for index in 0..<count { total += Sum(start[index &* stride]) }
      return total
    }
    if count <= 128 {
      return withUnsafeTemporaryAllocation(of: Sum.self, capacity: 8) { strands -> Sum in
        for strand in 0..<8 { strands[strand] = Sum(start[strand &* stride]) }
        let whole = count - count % 8
        var index = 8
        while index < whole {
          for strand in 0..<8 { strands[strand] += Sum(start[(index &+ strand) &* stride]) }
          index += 8
        }
        var total =
          ((strands[0] + strands[1]) + (strands[2] + strands[3]))
          + ((strands[4] + strands[5]) + (strands[6] + strands[7]))
        while index < count {
          total += Sum(start[index &* stride])
          index += 1
        }
        return total
      }
    }
    var half = count / 2
    half -= half % 8
    return pairwise(start, half, stride, sum) + pairwise(start + half &* stride, count - half, stride, sum)
  }
}
