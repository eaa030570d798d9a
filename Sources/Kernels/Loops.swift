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
  let n = contiguousCount(shape, rank, outStrides, outStrides)
  if n >= 0 {
    let aLayout = layout(aStrides, outStrides, shape, rank)
    let bLayout = layout(bStrides, outStrides, shape, rank)
    if aLayout == .contiguous && bLayout == .contiguous {
      for i in 0..<n { r[i] = body(p[i], q[i]) }
      return
    }
    if aLayout == .contiguous && bLayout == .single {
      let value = q[0]
      for i in 0..<n { r[i] = body(p[i], value) }
      return
    }
    if aLayout == .single && bLayout == .contiguous {
      let value = p[0]
      for i in 0..<n { r[i] = body(value, q[i]) }
      return
    }
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

/// How an operand lies beside a contiguous result.
enum OperandLayout {
  case contiguous
  case single
  case general
}

/// Contiguous where the strides are the result's, single where all are 0 (dims of size 1 aside).
@inline(__always)
func layout(
  _ strides: UnsafePointer<Int>, _ outStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int
) -> OperandLayout {
  var isContiguous = true
  var isSingle = true
  for d in 0..<rank where shape[d] != 1 {
    if strides[d] != outStrides[d] { isContiguous = false }
    if strides[d] != 0 { isSingle = false }
  }
  return isContiguous ? .contiguous : (isSingle ? .single : .general)
}
