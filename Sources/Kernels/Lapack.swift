import COpenBLAS

/// Factorizations by LAPACK in float64. Matrices are stored by columns, without gaps; sizes fit into Int32.
public enum Lapack {
  /// A workspace query: asks `body` for the length it wants, then calls it with as much.
  private static func withWork(_ body: (UnsafeMutablePointer<Double>, UnsafePointer<Int32>) -> Void) {
    var wanted = 0.0
    var query: Int32 = -1
    body(&wanted, &query)
    var length = Int32(clamping: Swift.max(1, Int(wanted)))
    var work = [Double](repeating: 0, count: Int(length))
    body(&work, &length)
  }

  /// `a = P L U` in place. Returns the pivots (from 1) and the number of the first zero on the diagonal of U, or 0.
  public static func lu(_ a: inout [Double], rows: Int, columns: Int) -> (pivots: [Int32], info: Int) {
    var m = Int32(rows)
    var n = Int32(columns)
    var leading = Swift.max(m, 1)
    var pivots = [Int32](repeating: 0, count: Swift.min(rows, columns))
    var info: Int32 = 0
    if !a.isEmpty { dgetrf_(&m, &n, &a, &leading, &pivots, &info) }
    return (pivots, Int(info))
  }

  /// Solves `A X = B` in place of `b (n, count)`, with the result of `lu`.
  public static func solve(_ lu: [Double], _ pivots: [Int32], _ b: inout [Double], n: Int, count: Int) {
    if n == 0 || count == 0 { return }
    var size = Int32(n)
    var right = Int32(count)
    var info: Int32 = 0
    var trans: CChar = 78  // N
    dgetrs_(&trans, &size, &right, lu, &size, pivots, &b, &size, &info)
  }

  /// `a = L Lᵀ`: the lower triangle in place, zeros above. Returns the order of the first minor that is not positive, or 0.
  public static func cholesky(_ a: inout [Double], n: Int) -> Int {
    if n == 0 { return 0 }
    var size = Int32(n)
    var info: Int32 = 0
    var lower: CChar = 76  // L
    dpotrf_(&lower, &size, &a, &size, &info)
    for column in 0..<n { for row in 0..<column { a[column * n + row] = 0 } }
    return Int(info)
  }

  /// `a (m, n) = Q R` with Q of `columns` columns.
  public static func qr(_ a: [Double], rows: Int, columns: Int, qColumns: Int, wantsQ: Bool) -> (
    q: [Double], r: [Double]
  ) {
    let short = Swift.min(rows, columns)
    let height = qColumns
    var r = [Double](repeating: 0, count: height * columns)
    if rows == 0 || columns == 0 {
      var q = [Double](repeating: 0, count: rows * qColumns)
      for i in 0..<Swift.min(rows, qColumns) { q[i * rows + i] = 1 }
      return (q, r)
    }
    var m = Int32(rows)
    var n = Int32(columns)
    var factor = a
    var tau = [Double](repeating: 0, count: short)
    var info: Int32 = 0
    withWork { dgeqrf_(&m, &n, &factor, &m, &tau, $0, $1, &info) }
    for column in 0..<columns {
      for row in 0...Swift.min(column, height - 1) where row < rows {
        r[column * height + row] = factor[column * rows + row]
      }
    }
    guard wantsQ else { return ([], r) }
    var q = [Double](repeating: 0, count: rows * qColumns)
    for i in 0..<rows * Swift.min(short, qColumns) { q[i] = factor[i] }
    var wanted = Int32(qColumns)
    var reflectors = Int32(Swift.min(short, qColumns))
    withWork { dorgqr_(&m, &wanted, &reflectors, &q, &m, tau, $0, $1, &info) }
    return (q, r)
  }

  /// `a (m, n) = U diag(S) Vh`; nil when the iteration does not converge.
  public static func svd(_ a: [Double], rows: Int, columns: Int, isFull: Bool) -> (
    u: [Double], s: [Double], vh: [Double]
  )? {
    let short = Swift.min(rows, columns)
    let uColumns = isFull ? rows : short
    let vRows = isFull ? columns : short
    var u = [Double](repeating: 0, count: rows * uColumns)
    var vh = [Double](repeating: 0, count: vRows * columns)
    var s = [Double](repeating: 0, count: short)
    if short == 0 {
      for i in 0..<Swift.min(rows, uColumns) { u[i * rows + i] = 1 }
      for i in 0..<Swift.min(vRows, columns) { vh[i * vRows + i] = 1 }
      return (u, s, vh)
    }
    var m = Int32(rows)
    var n = Int32(columns)
    var ldv = Int32(Swift.max(vRows, 1))
    var copy = a
    var integers = [Int32](repeating: 0, count: 8 * short)
    var info: Int32 = 0
    var job: CChar = isFull ? 65 : 83  // A, S
    withWork { dgesdd_(&job, &m, &n, &copy, &m, &s, &u, &m, &vh, &ldv, $0, $1, &integers, &info) }
    return info == 0 ? (u, s, vh) : nil
  }

  /// Eigenvalues (ascending) and eigenvectors of a symmetric matrix, of which the lower or upper triangle is read; nil when
  /// the iteration does not converge.
  public static func symmetricEigen(_ a: [Double], n: Int, upper: Bool) -> (values: [Double], vectors: [Double])? {
    if n == 0 { return ([], []) }
    var size = Int32(n)
    var vectors = a
    var values = [Double](repeating: 0, count: n)
    var length = Int32(1 + 6 * n + 2 * n * n)
    var integerLength = Int32(3 + 5 * n)
    var work = [Double](repeating: 0, count: Int(length))
    var integers = [Int32](repeating: 0, count: Int(integerLength))
    var info: Int32 = 0
    var job: CChar = 86  // V
    var triangle: CChar = upper ? 85 : 76  // U, L
    dsyevd_(&job, &triangle, &size, &vectors, &size, &values, &work, &length, &integers, &integerLength, &info)
    return info == 0 ? (values, vectors) : nil
  }

  /// Eigenvalues (real and imaginary parts) and eigenvectors of a square matrix as LAPACK packs them: a complex pair takes
  /// two columns, real and imaginary part; nil when the iteration does not converge.
  public static func eigen(_ a: [Double], n: Int) -> (real: [Double], imaginary: [Double], vectors: [Double])? {
    if n == 0 { return ([], [], []) }
    var size = Int32(n)
    var one: Int32 = 1
    var copy = a
    var real = [Double](repeating: 0, count: n)
    var imaginary = real
    var left = [0.0]
    var right = [Double](repeating: 0, count: n * n)
    var info: Int32 = 0
    var none: CChar = 78  // N
    var job: CChar = 86  // V
    withWork {
      dgeev_(&none, &job, &size, &copy, &size, &real, &imaginary, &left, &one, &right, &size, $0, $1, &info)
    }
    return info == 0 ? (real, imaginary, right) : nil
  }
}
