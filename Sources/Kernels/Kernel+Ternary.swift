import CVectorMath

/// A function of three elements of one floating dtype and one number.
public enum TernaryOperation: UInt8, Sendable, CaseIterable {
  /// `a + (scalar * b) * c`, the last step fused
  case addcmul
  /// `a + scalar * b / c`
  case addcdiv
  /// `a + c * (b - a)`, from the nearer end.
  case lerp
  /// `b` and `c` as lower and upper bound; NaN stays.
  case clamp
}

extension Kernel {
  /// `out = operation(a, b, c, scalar)`, element by element, all of `dtype`.
  public static func ternary(
    _ operation: TernaryOperation, _ dtype: DType, scalar: Double = 1,
    out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>,
    b: UnsafeRawPointer, bStrides: UnsafePointer<Int>,
    c: UnsafeRawPointer, cStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int
  ) {
    func loop<T: NumericElement>(_: T.Type, _ body: (T, T, T) -> T) {
      let r = out.assumingMemoryBound(to: T.self)
      let p = a.assumingMemoryBound(to: T.self)
      let q = b.assumingMemoryBound(to: T.self)
      let s = c.assumingMemoryBound(to: T.self)
      walk(shape, rank, outStrides, aStrides, bStrides, cStrides) { o0, o1, o2, o3, count, i0, i1, i2, i3 in
        for i in 0..<count {
          r[o0 &+ i &* i0] = body(p[o1 &+ i &* i1], q[o2 &+ i &* i2], s[o3 &+ i &* i3])
        }
      }
    }
    func clampLoop<T: NumericElement>(_: T.Type) {
      loop(T.self) { x, low, high in
        if x.isNotANumber { return x }
        let y = T.isLess(x, low) || low.isNotANumber ? low : x
        return T.isLess(high, y) || high.isNotANumber ? high : y
      }
    }
    func float<T: FloatElement>(_: T.Type) {
      let factor = T.Compute(scalar)
      switch operation {
      case .addcmul: loop(T.self) { T(compute: $0.compute.addingProduct(factor * $1.compute, $2.compute)) }
      case .addcdiv: loop(T.self) { T(compute: $0.compute + factor * $1.compute / $2.compute) }
      case .lerp:
        loop(T.self) { x, y, w in
          let weight = w.compute
          let difference = y.compute - x.compute
          return T(
            compute: weight.magnitude < 0.5
              ? x.compute.addingProduct(weight, difference) : y.compute.addingProduct(-difference, 1 - weight))
        }
      case .clamp: clampLoop(T.self)
      }
    }
    switch dtype {
    case .float64: float(Double.self)
    case .float32: float(Float.self)
    case .float16: float(Float16.self)
    case .bfloat16: float(BFloat16.self)
    case .int64: clampLoop(Int64.self)
    case .int32: clampLoop(Int32.self)
    case .int16: clampLoop(Int16.self)
    case .int8: clampLoop(Int8.self)
    case .uint8: clampLoop(UInt8.self)
    case .bool: clampLoop(Bool.self)
    }
  }

  /// `out = a + alpha * b` in one fused step, element by element; `alpha` is converted to `dtype` first.
  public static func addScaled(
    _ dtype: DType, alpha: Double,
    out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>,
    b: UnsafeRawPointer, bStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int
  ) {
    let n = contiguousCount(shape, rank, outStrides, aStrides)
    if n >= 0 && layout(bStrides, outStrides, shape, rank) == .contiguous {
      if dtype == .float64 {
        return taper_axpy_f64(
          out.assumingMemoryBound(to: Double.self), a.assumingMemoryBound(to: Double.self), alpha,
          b.assumingMemoryBound(to: Double.self), n)
      }
      if dtype == .float32 {
        return taper_axpy_f32(
          out.assumingMemoryBound(to: Float.self), a.assumingMemoryBound(to: Float.self), Float(alpha),
          b.assumingMemoryBound(to: Float.self), n)
      }
    }
    func float<T: FloatElement>(_: T.Type) {
      let factor = T.Compute(alpha)
      zipLoop(out, outStrides, a, aStrides, b, bStrides, shape, rank) { (x: T, y: T) in
        T(compute: x.compute.addingProduct(factor, y.compute))
      }
    }
    func integer<T: NumericElement>(_: T.Type) {
      let factor = T(converting: truncatedToInt64(alpha))
      zipLoop(out, outStrides, a, aStrides, b, bStrides, shape, rank) { (x: T, y: T) in
        T.plus(x, T.times(factor, y))
      }
    }
    switch dtype {
    case .float64: float(Double.self)
    case .float32: float(Float.self)
    case .float16: float(Float16.self)
    case .bfloat16: float(BFloat16.self)
    case .int64: integer(Int64.self)
    case .int32: integer(Int32.self)
    case .int16: integer(Int16.self)
    case .int8: integer(Int8.self)
    case .uint8: integer(UInt8.self)
    case .bool: integer(Bool.self)
    }
  }
}
