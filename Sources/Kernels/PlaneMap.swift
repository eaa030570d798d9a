/// A linear map from planes of elements to planes of elements, as pooling, resizing and unfolding are: every result is a
/// weighted sum of a few elements, divided by a number.
public final class PlaneMap: Sendable {
  /// Elements of a plane that is mapped, and of its image.
  public let inputCount: Int
  public let outputCount: Int
  /// Terms of result `i` are `starts[i] ..< starts[i + 1]`.
  public let starts: [Int]
  /// Which element a term takes.
  public let sources: [Int]
  /// The factor of a term; empty where all are 1.
  public let weights: [Double]
  /// What a result is divided by; empty where nothing is.
  public let divisors: [Double]

  /// A map with everything given.
  public init(inputCount: Int, starts: [Int], sources: [Int], weights: [Double] = [], divisors: [Double] = []) {
    self.inputCount = inputCount
    outputCount = starts.count - 1
    self.starts = starts
    self.sources = sources
    self.weights = weights
    self.divisors = divisors
  }

  /// Maps `planes` planes from `a` to `out`, or back (transposed) from `a` to `out`; both contiguous.
  public func apply(
    _ dtype: DType, out: UnsafeMutableRawPointer, a: UnsafeRawPointer, planes: Int, transposed: Bool
  ) {
    switch dtype {
    case .float64: run(Double.self, out, a, planes, transposed)
    case .float32: run(Float.self, out, a, planes, transposed)
    case .float16: run(Float16.self, out, a, planes, transposed)
    case .bfloat16: run(BFloat16.self, out, a, planes, transposed)
    case .int64: whole(Int64.self, out, a, planes)
    case .int32: whole(Int32.self, out, a, planes)
    case .int16: whole(Int16.self, out, a, planes)
    case .int8: whole(Int8.self, out, a, planes)
    case .uint8: whole(UInt8.self, out, a, planes)
    case .bool: whole(Bool.self, out, a, planes)
    }
  }

  private func run<T: FloatElement>(
    _: T.Type, _ out: UnsafeMutableRawPointer, _ a: UnsafeRawPointer, _ planes: Int, _ transposed: Bool
  ) {
    let r = out.assumingMemoryBound(to: T.self)
    let p = a.assumingMemoryBound(to: T.self)
    let factors = weights.map { T.Compute($0) }
    let quotients = divisors.map { T.Compute($0) }
    starts.withUnsafeBufferPointer { starts in
      sources.withUnsafeBufferPointer { sources in
        if transposed {
          withUnsafeTemporaryAllocation(of: T.Compute.self, capacity: inputCount) { sums in
            for plane in 0..<planes {
              sums.update(repeating: 0)
              for i in 0..<outputCount {
                var value = p[plane * outputCount + i].compute
                if !quotients.isEmpty { value /= quotients[i] }
                for term in starts[i]..<starts[i + 1] {
                  sums[sources[term]] += factors.isEmpty ? value : value * factors[term]
                }
              }
              for i in 0..<inputCount { r[plane * inputCount + i] = T(compute: sums[i]) }
            }
          }
          return
        }
        for plane in 0..<planes {
          let source = p + plane * inputCount
          for i in 0..<outputCount {
            var sum: T.Compute = 0
            for term in starts[i]..<starts[i + 1] {
              let value = source[sources[term]].compute
              sum += factors.isEmpty ? value : value * factors[term]
            }
            r[plane * outputCount + i] = T(compute: quotients.isEmpty ? sum : sum / quotients[i])
          }
        }
      }
    }
  }

  /// Integers: sums, divided towards zero.
  private func whole<T: NumericElement>(
    _: T.Type, _ out: UnsafeMutableRawPointer, _ a: UnsafeRawPointer, _ planes: Int
  ) {
    let r = out.assumingMemoryBound(to: T.self)
    let p = a.assumingMemoryBound(to: T.self)
    for plane in 0..<planes {
      for i in 0..<outputCount {
        var sum: Int64 = 0
        for term in starts[i]..<starts[i + 1] { sum &+= p[plane * inputCount + sources[term]].asInt64 }
        if !divisors.isEmpty { sum /= Int64(divisors[i]) }
        r[plane * outputCount + i] = T(converting: sum)
      }
    }
  }
}
