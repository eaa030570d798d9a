import CVectorMath

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Kernel {
  /// The softmax, or its logarithm, along the middle dimension of contiguous `(outer, size, inner)`; floating dtypes only.
  ///
  /// Sums are taken as PyTorch takes them: in lanes along a last dimension, in order along another.
  public static func softmax(
    _ dtype: DType, out: UnsafeMutableRawPointer, a: UnsafeRawPointer, outer: Int, size: Int, inner: Int,
    logarithm: Bool
  ) {
    func run<T: SummableElement>(_: T.Type) {
      let r = out.assumingMemoryBound(to: T.self)
      let p = a.assumingMemoryBound(to: T.self)
      withUnsafeTemporaryAllocation(of: T.Compute.self, capacity: 2 * size) { buffer in
        guard let shifted = buffer.baseAddress else { return }
        let powers = shifted + size
        for row in 0..<outer * inner {
          let base = row / inner * size * inner + row % inner
          var top = -T.Compute.infinity
          for i in 0..<size {
            let value = p[base + i * inner].compute
            shifted[i] = value
            if value > top || value.isNaN { top = value }
            if top.isNaN { break }
          }
          for i in 0..<size { shifted[i] = p[base + i * inner].compute - top }
          exponentials(powers, shifted, size)
          let sum = inner == 1 ? sumInLanes(T.self, powers, size) : (0..<size).reduce(T.Compute(0)) { $0 + powers[$1] }
          if logarithm {
            let offset = T.Compute(log(Double(sum)))
            for i in 0..<size { r[base + i * inner] = T(compute: shifted[i] - offset) }
          } else if inner == 1 {
            let factor = 1 / sum
            for i in 0..<size { r[base + i] = T(compute: powers[i] * factor) }
          } else {
            for i in 0..<size { r[base + i * inner] = T(compute: powers[i] / sum) }
          }
        }
      }
    }
    switch dtype {
    case .float64: run(Double.self)
    case .float32: run(Float.self)
    case .float16: run(Float16.self)
    case .bfloat16: run(BFloat16.self)
    default: break
    }
  }

  private static func exponentials<C: FloatCompute>(
    _ out: UnsafeMutablePointer<C>, _ a: UnsafeMutablePointer<C>, _ n: Int
  ) {
    if let out = out as? UnsafeMutablePointer<Float>, let a = a as? UnsafeMutablePointer<Float> {
      return taper_exp_narrow_f32(out, a, n)
    }
    for i in 0..<n { out[i] = C(wide: exp(a[i].asDouble)) }
  }

  /// The sum of a run in as many lanes as a vector has, the lanes then halved until one is left.
  private static func sumInLanes<T: SummableElement>(_: T.Type, _ p: UnsafeMutablePointer<T.Compute>, _ n: Int)
    -> T.Compute
  {
    let width = T.Lanes.scalarCount
    if n < width {
      var sum = p[0]
      for i in 1..<max(n, 1) { sum += p[i] }
      return sum
    }
    return withUnsafeTemporaryAllocation(of: T.Compute.self, capacity: width) { lanes in
      for i in 0..<width { lanes[i] = p[i] }
      for i in width..<max(n, width) { lanes[i % width] += p[i] }
      var half = width / 2
      while half > 0 {
        for i in 0..<half { lanes[i] += lanes[i + half] }
        half /= 2
      }
      return lanes[0]
    }
  }
}
