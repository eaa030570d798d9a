#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A pointwise function with parameters, as layers of networks use them; floating dtypes only.
public enum Activation: Sendable {
  case leakyRelu(slope: Double)
  /// `scale * x`, or `scale * alpha * (exp(inputScale * x) - 1)` below zero.
  case elu(alpha: Double, scale: Double, inputScale: Double)
  case hardSigmoid
  case hardSwish
  case mish
  /// `log(1 + exp(beta * x)) / beta`, x itself where `beta * x` is above the threshold.
  case softplus(beta: Double, threshold: Double)
  case hardShrink(lambda: Double)
  case softShrink(lambda: Double)
  /// `value` where x is not above the threshold.
  case threshold(Double, value: Double)
}

extension Kernel {
  /// `out = activation(a)`, element by element, both of `dtype`.
  public static func activation(
    _ activation: Activation, _ dtype: DType,
    out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int
  ) {
    func run<T: FloatElement>(_: T.Type) {
      @inline(__always) func near(_ body: (T.Compute) -> T.Compute) {
        mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: T) in T(compute: body(x.compute)) }
      }
      switch activation {
      case .leakyRelu(let slope):
        let factor = T.Compute(slope)
        near { $0 > 0 ? $0 : $0 * factor }
      case .elu(let alpha, let scale, let inputScale):
        let below = T.Compute(alpha) * T.Compute(scale)
        let above = T.Compute(scale)
        let inner = T.Compute(inputScale)
        near { $0 > 0 ? $0 * above : T.Compute(expm1(Double($0 * inner))) * below }
      case .hardSigmoid: near { Swift.min(Swift.max($0 + 3, 0), 6) / 6 }
      case .hardSwish: near { $0 * Swift.min(Swift.max($0 + 3, 0), 6) / 6 }
      case .mish:
        near { x in
          let soft = T.Compute(log1p(Double(T.Compute(exp(Double(x))))))
          return x * T.Compute(tanh(Double(soft)))
        }
      case .softplus(let beta, let threshold):
        let factor = T.Compute(beta)
        let limit = T.Compute(threshold)
        near { x in
          let scaled = x * factor
          return scaled > limit ? x : T.Compute(log1p(Double(T.Compute(exp(Double(scaled)))))) / factor
        }
      case .hardShrink(let lambda):
        let limit = T.Compute(lambda)
        near { $0 >= -limit && $0 <= limit ? 0 : $0 }
      case .softShrink(let lambda):
        let limit = T.Compute(lambda)
        near { $0 > limit ? $0 - limit : ($0 < -limit ? $0 + limit : $0 * 0) }
      case .threshold(let threshold, let value):
        let limit = T.Compute(threshold)
        let replacement = T.Compute(value)
        near { $0 <= limit ? replacement : $0 }
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
}
