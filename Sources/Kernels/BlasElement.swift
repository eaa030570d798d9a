import COpenBLAS
import CVectorMath

/// The two dtypes that have products in C.
protocol BlasElement: BinaryFloatingPoint {
  static func gemm(
    _ out: UnsafeMutablePointer<Self>, _ outRow: Int, _ a: UnsafePointer<Self>, _ aRow: Int, _ aColumn: Int,
    _ b: UnsafePointer<Self>, _ bRow: Int, _ m: Int, _ n: Int, _ k: Int, first: Bool)
  static func gemv(
    _ out: UnsafeMutablePointer<Self>, _ outStep: Int, _ a: UnsafePointer<Self>, _ aRow: Int, _ x: UnsafePointer<Self>,
    _ m: Int, _ k: Int)
  static func dot(_ x: UnsafePointer<Self>, _ y: UnsafePointer<Self>, _ k: Int) -> Self
  /// `out (m, n) = a (m, k) × b (n, k)ᵀ` for few rows.
  static func rows(
    _ out: UnsafeMutablePointer<Self>, _ a: UnsafePointer<Self>, _ aRow: Int, _ b: UnsafePointer<Self>, _ bRow: Int,
    _ m: Int, _ n: Int, _ k: Int)
  /// Whether MKL takes the way of few rows for a product by a transposed matrix (m, n > 1).
  static func hasFewRows(_ m: Int, _ n: Int, _ k: Int) -> Bool
  /// Row-major `out (m, n) = a × b` by OpenBLAS; a transposed factor is stored by columns.
  static func blasGemm(
    _ out: UnsafeMutablePointer<Self>, _ a: UnsafePointer<Self>, _ lda: Int, transposed: Bool,
    _ b: UnsafePointer<Self>, _ ldb: Int, transposed: Bool, _ m: Int, _ n: Int, _ k: Int)
}

extension Float: BlasElement {
  static func gemm(
    _ out: UnsafeMutablePointer<Float>, _ outRow: Int, _ a: UnsafePointer<Float>, _ aRow: Int, _ aColumn: Int,
    _ b: UnsafePointer<Float>, _ bRow: Int, _ m: Int, _ n: Int, _ k: Int, first: Bool
  ) { taper_gemm_f32(out, outRow, a, aRow, aColumn, b, bRow, m, n, k, first ? 1 : 0) }

  static func gemv(
    _ out: UnsafeMutablePointer<Float>, _ outStep: Int, _ a: UnsafePointer<Float>, _ aRow: Int,
    _ x: UnsafePointer<Float>, _ m: Int, _ k: Int
  ) { taper_gemv_f32(out, outStep, a, aRow, x, m, k) }

  static func dot(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ k: Int) -> Float { taper_dot_f32(x, y, k) }

  static func rows(
    _ out: UnsafeMutablePointer<Float>, _ a: UnsafePointer<Float>, _ aRow: Int, _ b: UnsafePointer<Float>, _ bRow: Int,
    _ m: Int, _ n: Int, _ k: Int
  ) { taper_rows_f32(out, a, aRow, b, bRow, m, n, k) }

  static func hasFewRows(_ m: Int, _ n: Int, _ k: Int) -> Bool {
    n == 2 ? m < 16 : (n == 3 ? m < 12 : n < 16 && m < n && k <= n)
  }

  static func blasGemm(
    _ out: UnsafeMutablePointer<Float>, _ a: UnsafePointer<Float>, _ lda: Int, transposed aT: Bool,
    _ b: UnsafePointer<Float>, _ ldb: Int, transposed bT: Bool, _ m: Int, _ n: Int, _ k: Int
  ) {
    cblas_sgemm(
      CblasRowMajor, aT ? CblasTrans : CblasNoTrans, bT ? CblasTrans : CblasNoTrans, blasint(m), blasint(n), blasint(k),
      1, a, blasint(lda), b, blasint(ldb), 0, out, blasint(n))
  }
}

extension Double: BlasElement {
  static func gemm(
    _ out: UnsafeMutablePointer<Double>, _ outRow: Int, _ a: UnsafePointer<Double>, _ aRow: Int, _ aColumn: Int,
    _ b: UnsafePointer<Double>, _ bRow: Int, _ m: Int, _ n: Int, _ k: Int, first: Bool
  ) { taper_gemm_f64(out, outRow, a, aRow, aColumn, b, bRow, m, n, k, first ? 1 : 0) }

  static func gemv(
    _ out: UnsafeMutablePointer<Double>, _ outStep: Int, _ a: UnsafePointer<Double>, _ aRow: Int,
    _ x: UnsafePointer<Double>, _ m: Int, _ k: Int
  ) { taper_gemv_f64(out, outStep, a, aRow, x, m, k) }

  static func dot(_ x: UnsafePointer<Double>, _ y: UnsafePointer<Double>, _ k: Int) -> Double {
    taper_dot_f64(x, y, k)
  }

  static func rows(
    _ out: UnsafeMutablePointer<Double>, _ a: UnsafePointer<Double>, _ aRow: Int, _ b: UnsafePointer<Double>,
    _ bRow: Int, _ m: Int, _ n: Int, _ k: Int
  ) { taper_rows_f64(out, a, aRow, b, bRow, m, n, k) }

  static func hasFewRows(_ m: Int, _ n: Int, _ k: Int) -> Bool {
    m < 4 || ((n == 5 || n == 7) && m < n && k <= n)
  }

  static func blasGemm(
    _ out: UnsafeMutablePointer<Double>, _ a: UnsafePointer<Double>, _ lda: Int, transposed aT: Bool,
    _ b: UnsafePointer<Double>, _ ldb: Int, transposed bT: Bool, _ m: Int, _ n: Int, _ k: Int
  ) {
    cblas_dgemm(
      CblasRowMajor, aT ? CblasTrans : CblasNoTrans, bT ? CblasTrans : CblasNoTrans, blasint(m), blasint(n), blasint(k),
      1, a, blasint(lda), b, blasint(ldb), 0, out, blasint(n))
  }
}
