extension Kernel {
  /// Mean and biased variance of each of `rows` runs of `count` elements, as float64.
  ///
  /// Run `r` consists of `blocks` blocks of `block` neighbouring elements, `blockStep` apart, the first at `r * rowStep`.
  public static func moments(
    _ dtype: DType, means: UnsafeMutablePointer<Double>, variances: UnsafeMutablePointer<Double>,
    a: UnsafeRawPointer, rows: Int, rowStep: Int, blocks: Int, blockStep: Int, block: Int
  ) {
    func run<T: FloatElement>(_: T.Type) {
      let p = a.assumingMemoryBound(to: T.self)
      let count = Double(blocks * block)
      for row in 0..<rows {
        var sum = 0.0
        for b in 0..<blocks {
          let source = p + row * rowStep + b * blockStep
          for i in 0..<block { sum += source[i].asDouble }
        }
        let mean = sum / count
        var squares = 0.0
        for b in 0..<blocks {
          let source = p + row * rowStep + b * blockStep
          for i in 0..<block {
            let distance = source[i].asDouble - mean
            squares += distance * distance
          }
        }
        means[row] = mean
        variances[row] = squares / count
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

  /// The negative log-likelihood of one target for each of `rows` rows: `out = -weight[target] * a[row, target]` summed, and the
  /// sum of the weights. Added up as PyTorch does: in cascades of 2^p steps.
  ///
  /// `a` holds element `(row, class)` at `positions[row] + class * classStep`; targets below 0 are left out.
  public static func likelihoodSum(
    _ dtype: DType, a: UnsafeRawPointer, positions: UnsafePointer<Int>, classStep: Int, targets: UnsafePointer<Int>,
    weights: UnsafeRawPointer?, rows: Int
  ) -> (loss: Double, weight: Double) {
    func run<T: FloatElement>(_: T.Type) -> (loss: Double, weight: Double) {
      let p = a.assumingMemoryBound(to: T.self)
      let w = weights?.assumingMemoryBound(to: T.self)
      var losses = [T.Compute](repeating: 0, count: 8)
      var sums = losses
      var ignored = 0
      var log = 0
      while (1 << log) < rows { log += 1 }
      let power = Swift.max(4, log / 8)
      let mask = (1 << power) - 1
      for row in 0..<rows {
        let target = targets[row]
        if target < 0 {
          ignored += 1
          continue
        }
        let value = p[positions[row] + target * classStep].compute
        if let w {
          losses[0] -= value * w[target].compute
          sums[0] += w[target].compute
        } else {
          losses[0] -= value
        }
        var level = 0
        while level < 7 && row & (mask << (level * power)) == 0 {
          losses[level + 1] += losses[level]
          sums[level + 1] += sums[level]
          losses[level] = 0
          sums[level] = 0
          level += 1
        }
      }
      let loss = losses.reduce(0, +)
      let weight = w == nil ? T.Compute(rows - ignored) : sums.reduce(0, +)
      return (Double(loss), Double(weight))
    }
    switch dtype {
    case .float64: return run(Double.self)
    case .float16: return run(Float16.self)
    case .bfloat16: return run(BFloat16.self)
    default: return run(Float.self)
    }
  }
}
