/// Where the factors and the result of a matrix product lie.
struct Factors {
  let out: UnsafeMutableRawPointer
  let a: UnsafeRawPointer
  let aRow: Int
  let aColumn: Int
  let b: UnsafeRawPointer
  let bRow: Int
  let bColumn: Int
  let m: Int
  let n: Int
  let k: Int
}

/// Products of float32 and float64 in the order of PyTorch with MKL on an Intel processor (measured; see Products.c).
///
/// Matrix by matrix: fused steps, k ascending, long sums in blocks. Rows by a vector: lanes along k.
enum Product<T: BlasElement> {
  /// More multiplications than this go to OpenBLAS.
  private static var smallProduct: Int { 1 << 28 }
  /// Multiplications between two looks at the stop flag: about 10 ms.
  private static var panel: Int { 1 << 27 }

  /// `out = a × b`; false when `stop` was set before the end.
  static func run(_ f: Factors, _ stop: UnsafePointer<Int32>?) -> Bool {
    let out = f.out.assumingMemoryBound(to: T.self)
    let a = f.a.assumingMemoryBound(to: T.self)
    let b = f.b.assumingMemoryBound(to: T.self)
    if f.m == 0 || f.n == 0 { return true }
    if f.k == 0 {
      out.update(repeating: 0, count: f.m &* f.n)
      return true
    }
    if f.n == 1 && f.m > 1 && f.aColumn == 1 {
      return rows(f.out, 1, f.a, f.aRow, f.b, f.bRow, f.m, f.k)
    }
    if f.m == 1 && f.n > 1 && f.bRow == 1 && f.bColumn != 1 {
      return rows(f.out, 1, f.b, f.bColumn, f.a, f.aColumn, f.n, f.k)
    }
    if f.m > 1 && f.n > 1 && f.aColumn == 1 && f.bRow == 1 && f.bColumn != 1 && T.hasFewRows(f.m, f.n, f.k) {
      T.rows(out, a, f.aRow, b, f.bColumn, f.m, f.n, f.k)
      return true
    }
    let work = f.m.multipliedReportingOverflow(by: f.n).partialValue.multipliedReportingOverflow(by: f.k)
    if !work.overflow && work.partialValue <= smallProduct {
      small(out, a, b, f)
      return true
    }
    return large(out, a, b, f, stop)
  }

  /// `out[i * outStep] = row i of a · x`, the rows contiguous.
  static func rows(
    _ out: UnsafeMutableRawPointer, _ outStep: Int, _ a: UnsafeRawPointer, _ aRow: Int, _ x: UnsafeRawPointer,
    _ xStep: Int, _ m: Int, _ k: Int
  ) -> Bool {
    let r = out.assumingMemoryBound(to: T.self)
    let p = a.assumingMemoryBound(to: T.self)
    withContiguous(x.assumingMemoryBound(to: T.self), xStep, k) { T.gemv(r, outStep, p, aRow, $0, m, k) }
    return true
  }

  /// `out = x · y`.
  static func dot(
    _ out: UnsafeMutableRawPointer, _ x: UnsafeRawPointer, _ xStep: Int, _ y: UnsafeRawPointer, _ yStep: Int, _ k: Int
  ) {
    withContiguous(x.assumingMemoryBound(to: T.self), xStep, k) { p in
      withContiguous(y.assumingMemoryBound(to: T.self), yStep, k) { q in
        out.storeBytes(of: T.dot(p, q, k), as: T.self)
      }
    }
  }

  private static func withContiguous(
    _ p: UnsafePointer<T>, _ step: Int, _ count: Int, _ body: (UnsafePointer<T>) -> Void
  ) {
    if step == 1 || count <= 1 { return body(p) }
    withUnsafeTemporaryAllocation(of: T.self, capacity: count) { buffer in
      for i in 0..<count { buffer[i] = p[i &* step] }
      if let base = buffer.baseAddress { body(base) }
    }
  }

  /// Long sums are cut as MKL cuts them: 384 at a time, what is left of 769 to 385 in two halves.
  private static func forEachBlock(_ k: Int, _ body: (_ start: Int, _ count: Int) -> Void) {
    var start = 0
    while k - start > 768 {
      body(start, 384)
      start += 384
    }
    let left = k - start
    if left <= 384 { return body(start, left) }
    let half = (left + 1) / 2
    body(start, half)
    body(start + half, left - half)
  }

  private static func small(
    _ out: UnsafeMutablePointer<T>, _ a: UnsafePointer<T>, _ b: UnsafePointer<T>, _ f: Factors
  ) {
    if f.n == 1 {
      // A vector: one column of a after another, however many.
      T.gemm(out, 1, a, f.aRow, f.aColumn, b, f.bRow, f.m, 1, f.k, first: true)
      return
    }
    if f.bColumn == 1 {
      forEachBlock(f.k) { start, count in
        T.gemm(
          out, f.n, a + start &* f.aColumn, f.aRow, f.aColumn, b + start &* f.bRow, f.bRow, f.m, f.n, count,
          first: start == 0)
      }
      return
    }
    withUnsafeTemporaryAllocation(of: T.self, capacity: f.k &* f.n) { buffer in
      guard let packed = buffer.baseAddress else { return }
      for l in 0..<f.k {
        for j in 0..<f.n { packed[l &* f.n &+ j] = b[l &* f.bRow &+ j &* f.bColumn] }
      }
      forEachBlock(f.k) { start, count in
        T.gemm(
          out, f.n, a + start &* f.aColumn, f.aRow, f.aColumn, packed + start &* f.n, f.n, f.m, f.n, count,
          first: start == 0)
      }
    }
  }

  private static func large(
    _ out: UnsafeMutablePointer<T>, _ a: UnsafePointer<T>, _ b: UnsafePointer<T>, _ f: Factors,
    _ stop: UnsafePointer<Int32>?
  ) -> Bool {
    let limit = Int(Int32.max)
    if f.m > limit || f.n > limit || f.k > limit {
      small(out, a, b, f)
      return true
    }
    return withMatrix(a, f.aRow, f.aColumn, f.m, f.k) { a, lda, aT in
      withMatrix(b, f.bRow, f.bColumn, f.k, f.n) { b, ldb, bT in
        // Whole panels of rows between two looks at the flag.
        let perRow = Swift.max(1, f.n.multipliedReportingOverflow(by: f.k).partialValue)
        let rows = Swift.max(64, panel / perRow)
        var i = 0
        while i < f.m {
          if let stop, stop.pointee != 0 { return false }
          let count = Swift.min(rows, f.m - i)
          T.blasGemm(
            out + i &* f.n, a + i &* (aT ? 1 : lda), lda, transposed: aT, b, ldb, transposed: bT, count, f.n, f.k)
          i += count
        }
        return true
      }
    }
  }

  /// Gives the matrix as BLAS wants it: by rows or by columns, copied when it is neither.
  private static func withMatrix(
    _ p: UnsafePointer<T>, _ row: Int, _ column: Int, _ m: Int, _ n: Int,
    _ body: (_ p: UnsafePointer<T>, _ leading: Int, _ transposed: Bool) -> Bool
  ) -> Bool {
    let limit = Int(Int32.max)
    if (column == 1 || n == 1) && row >= n && row <= limit { return body(p, row, false) }
    if (row == 1 || m == 1) && column >= m && column <= limit { return body(p, column, true) }
    let copy = UnsafeMutablePointer<T>.allocate(capacity: m &* n)
    defer { copy.deallocate() }
    for i in 0..<m {
      for j in 0..<n { copy[i &* n &+ j] = p[i &* row &+ j &* column] }
    }
    return body(copy, n, false)
  }
}
