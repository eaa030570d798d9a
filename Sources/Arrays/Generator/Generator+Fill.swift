import Kernels

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Fills of contiguous memory; products and sums are fused where PyTorch's build fuses them.
///
/// `dtype` is one that PyTorch allows for the draw; others are left untouched.
extension Generator {
  /// `rand`, `uniform_`: values in [from, to), drawn in the precision of `dtype`.
  public mutating func uniform(
    _ dtype: DType, _ out: UnsafeMutableRawPointer, count: Int, from: Double = 0, to: Double = 1
  ) {
    switch dtype {
    case .float64:
      let p = out.assumingMemoryBound(to: Double.self)
      for i in 0..<count { p[i] = from.addingProduct(nextDouble(), to - from) }
    case .float32:
      let p = out.assumingMemoryBound(to: Float.self)
      let low = Float(from)
      let width = Float(to) - low
      for i in 0..<count { p[i] = low.addingProduct(nextFloat(), width) }
    case .float16, .bfloat16:
      // Drawn as float32, then rounded.
      let low = Float(from)
      let width = Float(to) - low
      for i in 0..<count {
        Kernel.store(Double(low.addingProduct(nextFloat(), width)), at: out + i * dtype.itemSize, dtype)
      }
    case .bool, .uint8, .int8, .int16, .int32, .int64: break
    }
  }

  /// `randn`, `normal_`: fewer than 16 values one by one in float64, else uniforms transformed in blocks of 16.
  public mutating func normal(
    _ dtype: DType, _ out: UnsafeMutableRawPointer, count: Int, mean: Double = 0, std: Double = 1
  ) {
    guard dtype.isFloatingPoint else { return }
    if count < 16 {
      for i in 0..<count { Kernel.store(mean.addingProduct(nextNormal(), std), at: out + i * dtype.itemSize, dtype) }
      return
    }
    switch dtype {
    case .float64: normalBlocks(out.assumingMemoryBound(to: Double.self), count, mean, std)
    case .float32: normalBlocks(out.assumingMemoryBound(to: Float.self), count, Float(mean), Float(std))
    default:
      let wide = UnsafeMutablePointer<Float>.allocate(capacity: count)
      defer { wide.deallocate() }
      normalBlocks(wide, count, Float(mean), Float(std), rounding: dtype)
      for i in 0..<count { Kernel.store(Double(wide[i]), at: out + i * dtype.itemSize, dtype) }
    }
  }

  private mutating func normalBlocks(_ p: UnsafeMutablePointer<Double>, _ count: Int, _ mean: Double, _ std: Double) {
    for i in 0..<count { p[i] = nextDouble() }
    func transform(_ x: UnsafeMutablePointer<Double>) {
      for k in 0..<8 {
        let radius = sqrt(-2 * log(1 - x[k]))
        let angle = 2 * Double.pi * x[k + 8]
        x[k] = mean.addingProduct(radius * cos(angle), std)
        x[k + 8] = mean.addingProduct(radius * sin(angle), std)
      }
    }
    var i = 0
    while i + 16 <= count {
      transform(p + i)
      i += 16
    }
    if i < count {
      let last = p + (count - 16)
      for k in 0..<16 { last[k] = nextDouble() }
      transform(last)
    }
  }

  /// The half types round each uniform before the transform.
  private mutating func normalBlocks(
    _ p: UnsafeMutablePointer<Float>, _ count: Int, _ mean: Float, _ std: Float, rounding dtype: DType = .float32
  ) {
    @inline(__always) func rounded(_ x: Float) -> Float {
      dtype == .float16 ? Float(Float16(x)) : (dtype == .bfloat16 ? BFloat16(x).float : x)
    }
    for i in 0..<count { p[i] = rounded(nextFloat()) }
    func transform(_ x: UnsafeMutablePointer<Float>) {
      for k in 0..<8 {
        let radius = Float(sqrt(-2 * Double(Float(log(Double(1 - x[k]))))))
        let angle = 2 * Float.pi * x[k + 8]
        x[k] = radius * Float(cos(Double(angle))) * std + mean
        x[k + 8] = radius * Float(sin(Double(angle))) * std + mean
      }
    }
    var i = 0
    while i + 16 <= count {
      transform(p + i)
      i += 16
    }
    if i < count {
      let last = p + (count - 16)
      for k in 0..<16 { last[k] = rounded(nextFloat()) }
      transform(last)
    }
  }

  /// `randint(low, high)`: whole numbers in [low, high), stored as `dtype`; `high` must be above `low`.
  public mutating func integers(
    _ dtype: DType, _ out: UnsafeMutableRawPointer, count: Int, low: Int64, high: Int64
  ) {
    let range = UInt64(bitPattern: high &- low)
    guard range > 0 else { return }
    for i in 0..<count {
      let draw = range >= 1 << 28 ? nextUInt64() % range : UInt64(nextUInt32()) % range
      Kernel.store(Int64(bitPattern: draw) &+ low, at: out + i * dtype.itemSize, dtype)
    }
  }

  /// `random_()`: whole numbers as large as `dtype` holds them exactly.
  public mutating func wholeNumbers(_ dtype: DType, _ out: UnsafeMutableRawPointer, count: Int) {
    let limit: UInt64 =
      switch dtype {
      case .bool: 2
      case .uint8: 1 << 8
      case .int8: 1 << 7
      case .int16: 1 << 15
      case .int32: 1 << 31
      case .int64: 1 << 63
      case .float64: 1 << 53 + 1
      case .float32: 1 << 24 + 1
      case .float16: 1 << 11 + 1
      case .bfloat16: 1 << 8 + 1
      }
    let isWide = dtype == .int64 || dtype == .float64
    for i in 0..<count {
      let draw = isWide ? nextUInt64() % limit : UInt64(nextUInt32()) % limit
      Kernel.store(Int64(draw), at: out + i * dtype.itemSize, dtype)
    }
  }

  /// `randperm(n)`: a permutation of 0..<count as int64.
  public mutating func permutation(_ out: UnsafeMutablePointer<Int64>, count: Int) {
    for i in 0..<count { out[i] = Int64(i) }
    var i = 0
    while i < count - 1 {
      let j = i + Int(nextUInt32() % UInt32(truncatingIfNeeded: count - i))
      let kept = out[i]
      out[i] = out[j]
      out[j] = kept
      i += 1
    }
  }

  /// `bernoulli_(p)`: true where a float64 uniform is below `probability`; 0 or 1 stored as `dtype`.
  public mutating func bernoulli(
    _ dtype: DType, _ out: UnsafeMutableRawPointer, count: Int, probability: Double
  ) {
    for i in 0..<count {
      Kernel.store(Int64(nextDouble() < probability ? 1 : 0), at: out + i * dtype.itemSize, dtype)
    }
  }

  /// `bernoulli(p)` with a tensor of probabilities (contiguous, of floating `dtype`): 0 or 1 of the same dtype.
  public mutating func bernoulli(
    _ dtype: DType, _ out: UnsafeMutableRawPointer, count: Int, probabilities: UnsafeRawPointer
  ) {
    for i in 0..<count {
      let p = Kernel.load(probabilities + i * dtype.itemSize, dtype)
      let drawn = dtype == .float64 ? nextDouble() < p : Double(nextFloat()) < p
      Kernel.store(Int64(drawn ? 1 : 0), at: out + i * dtype.itemSize, dtype)
    }
  }

  /// `exponential_(lambda)`: `-log1p(-u) / lambda` of a float64 uniform.
  public mutating func exponential(
    _ dtype: DType, _ out: UnsafeMutableRawPointer, count: Int, lambda: Double = 1
  ) {
    for i in 0..<count {
      Kernel.store(-1 / lambda * log1p(-nextDouble()), at: out + i * dtype.itemSize, dtype)
    }
  }
}
