/// Applies `body` to every element of one operand.
@inline(__always)
func mapLoop<A, R>(
  _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>,
  _ shape: UnsafePointer<Int>, _ rank: Int, _ body: (A) -> R
) {
  let r = out.assumingMemoryBound(to: R.self)
  let p = a.assumingMemoryBound(to: A.self)
  let n = contiguousCount(shape, rank, outStrides, aStrides)
  if n >= 0 {
    for i in 0..<n { r[i] = body(p[i]) }
    return
  }
  walk(shape, rank, outStrides, aStrides, aStrides, aStrides) { o0, o1, _, _, count, i0, i1, _, _ in
    var x = r + o0
    var y = p + o1
    for _ in 0..<count {
      x.pointee = body(y.pointee)
      x += i0
      y += i1
    }
  }
}

/// Applies `body` to every pair of elements of two operands.
@inline(__always)
func zipLoop<A, B, R>(
  _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ b: UnsafeRawPointer, _ bStrides: UnsafePointer<Int>,
  _ shape: UnsafePointer<Int>, _ rank: Int, _ body: (A, B) -> R
) {
  let r = out.assumingMemoryBound(to: R.self)
  let p = a.assumingMemoryBound(to: A.self)
  let q = b.assumingMemoryBound(to: B.self)
  if rank == 0 {
    r[0] = body(p[0], q[0])
    return
  }
  walk(shape, rank, outStrides, aStrides, bStrides, bStrides) { o0, o1, o2, _, count, i0, i1, i2, _ in
    var x = r + o0
    var y = p + o1
    var z = q + o2
    if i0 == 1 && i1 == 1 && i2 == 1 {
      for i in 0..<count { x[i] = body(y[i], z[i]) }
    } else if i0 == 1 && i1 == 1 && i2 == 0 {
      let value = z.pointee
      for i in 0..<count { x[i] = body(y[i], value) }
    } else {
      for _ in 0..<count {
        x.pointee = body(y.pointee, z.pointee)
        x += i0
        y += i1
        z += i2
      }
    }
  }
}
