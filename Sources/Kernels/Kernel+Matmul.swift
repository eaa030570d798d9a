import COpenBLAS

extension Kernel {
  /// `out (m, n) = a (m, k) × b (k, n)`, `out` row-major without gaps; `a` and `b` with any row and column strides.
  ///
  /// `stop`, when given, is read between panels: the product is left unfinished once it is not 0 (returns false).
  @discardableResult
  public static func matmul(
    _ dtype: DType, out: UnsafeMutableRawPointer,
    a: UnsafeRawPointer, aRowStride: Int, aColumnStride: Int,
    b: UnsafeRawPointer, bRowStride: Int, bColumnStride: Int,
    m: Int, n: Int, k: Int, stop: UnsafePointer<Int32>? = nil
  ) -> Bool {
    func float<T: FloatElement>(_: T.Type) {
      let r = out.assumingMemoryBound(to: T.self)
      let p = a.assumingMemoryBound(to: T.self)
      let q = b.assumingMemoryBound(to: T.self)
      for i in 0..<m {
        for j in 0..<n {
          var sum: T.Compute = 0
          for l in 0..<k {
            sum +=
              p[i &* aRowStride &+ l &* aColumnStride].compute * q[l &* bRowStride &+ j &* bColumnStride].compute
          }
          r[i &* n &+ j] = T(compute: sum)
        }
      }
    }
    func integer<T: NumericElement>(_: T.Type) {
      let r = out.assumingMemoryBound(to: T.self)
      let p = a.assumingMemoryBound(to: T.self)
      let q = b.assumingMemoryBound(to: T.self)
      for i in 0..<m {
        for j in 0..<n {
          var sum = T.zero
          for l in 0..<k {
            sum = T.plus(
              sum, T.times(p[i &* aRowStride &+ l &* aColumnStride], q[l &* bRowStride &+ j &* bColumnStride]))
          }
          r[i &* n &+ j] = sum
        }
      }
    }
    let factors = Factors(
      out: out, a: a, aRow: aRowStride, aColumn: aColumnStride, b: b, bRow: bRowStride, bColumn: bColumnStride,
      m: m, n: n, k: k)
    switch dtype {
    case .float64: return Product<Double>.run(factors, stop)
    case .float32: return Product<Float>.run(factors, stop)
    case .float16: float(Float16.self)
    case .bfloat16: float(BFloat16.self)
    case .int64: integer(Int64.self)
    case .int32: integer(Int32.self)
    case .int16: integer(Int16.self)
    case .int8: integer(Int8.self)
    case .uint8: integer(UInt8.self)
    case .bool: integer(Bool.self)
    }
    return true
  }

  /// `out (m) = a (m, k) × x (k)`, `out` contiguous.
  @discardableResult
  public static func gemv(
    _ dtype: DType, out: UnsafeMutableRawPointer,
    a: UnsafeRawPointer, aRowStride: Int, aColumnStride: Int,
    x: UnsafeRawPointer, xStride: Int, m: Int, k: Int, stop: UnsafePointer<Int32>? = nil
  ) -> Bool {
    if aColumnStride == 1 || k <= 1 {
      switch dtype {
      case .float64: return Product<Double>.rows(out, 1, a, aRowStride, x, xStride, m, k)
      case .float32: return Product<Float>.rows(out, 1, a, aRowStride, x, xStride, m, k)
      default: break
      }
    }
    return matmul(
      dtype, out: out, a: a, aRowStride: aRowStride, aColumnStride: aColumnStride,
      b: x, bRowStride: xStride, bColumnStride: 1, m: m, n: 1, k: k, stop: stop)
  }

  /// `out (one element) = sum of x[i] * y[i]`.
  public static func dot(
    _ dtype: DType, out: UnsafeMutableRawPointer,
    x: UnsafeRawPointer, xStride: Int, y: UnsafeRawPointer, yStride: Int, count: Int
  ) {
    switch dtype {
    case .float64: Product<Double>.dot(out, x, xStride, y, yStride, count)
    case .float32: Product<Float>.dot(out, x, xStride, y, yStride, count)
    default:
      matmul(
        dtype, out: out, a: x, aRowStride: 1, aColumnStride: xStride,
        b: y, bRowStride: yStride, bColumnStride: 1, m: 1, n: 1, k: count)
    }
  }

  /// Sets how many threads OpenBLAS may use; call once before the first product.
  public static func setBLASThreads(_ count: Int) { openblas_set_num_threads(Int32(clamping: count)) }
}
