extension Kernel {
  /// `out[i] = start + step * i` for `count` contiguous elements, computed in float64 (int64 for integers).
  public static func arange(
    _ dtype: DType, out: UnsafeMutableRawPointer, count: Int, start: Double, step: Double
  ) {
    if dtype.isFloatingPoint {
      for i in 0..<count { store(start + step * Double(i), at: out + i * dtype.itemSize, dtype) }
    } else {
      let first = truncatedToInt64(start)
      let stride = truncatedToInt64(step)
      for i in 0..<count { store(first &+ stride &* Int64(i), at: out + i * dtype.itemSize, dtype) }
    }
  }

  /// `out[i] = start + step * i` for `count` contiguous elements, exact in int64.
  public static func arange(
    _ dtype: DType, out: UnsafeMutableRawPointer, count: Int, start: Int64, step: Int64
  ) {
    for i in 0..<count { store(start &+ step &* Int64(i), at: out + i * dtype.itemSize, dtype) }
  }

  /// `count` contiguous values from `start` to `end` inclusive: the first half counted from the start, the second half back
  /// from the end, as PyTorch does.
  public static func linspace(
    _ dtype: DType, out: UnsafeMutableRawPointer, count: Int, start: Double, end: Double
  ) {
    if count == 1 { return store(start, at: out, dtype) }
    let half = count / 2
    switch dtype {
    case .float32:
      let p = out.assumingMemoryBound(to: Float.self)
      let first = Float(start)
      let last = Float(end)
      let step = (last - first) / Float(count - 1)
      for i in 0..<count {
        p[i] = i < half ? first.addingProduct(step, Float(i)) : last.addingProduct(-step, Float(count - 1 - i))
      }
    default:
      let step = (end - start) / Double(count - 1)
      for i in 0..<count {
        let value =
          i < half ? start.addingProduct(step, Double(i)) : end.addingProduct(-step, Double(count - 1 - i))
        store(value, at: out + i * dtype.itemSize, dtype)
      }
    }
  }
}
