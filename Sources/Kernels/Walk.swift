/// Visits strided operands as runs along one dim: sizes of 1 are dropped, neighbouring dims that step alike are merged, and
/// `body` gets the offsets of each run, its length and the step of each operand.
///
/// Four operands; callers with fewer repeat one. Not generic and never inlined: `body` is called once a run.
@inline(never)
func walk(
  _ shape: UnsafePointer<Int>, _ rank: Int,
  _ s0: UnsafePointer<Int>, _ s1: UnsafePointer<Int>, _ s2: UnsafePointer<Int>, _ s3: UnsafePointer<Int>,
  _ body: (_ o0: Int, _ o1: Int, _ o2: Int, _ o3: Int, _ count: Int, _ i0: Int, _ i1: Int, _ i2: Int, _ i3: Int) -> Void
) {
  for d in 0..<rank where shape[d] == 0 { return }
  withUnsafeTemporaryAllocation(of: Int.self, capacity: 6 * (rank + 1)) { memory in
    guard let size = memory.baseAddress else { return }
    let width = rank + 1
    let counter = size + width
    let t0 = size + 2 * width
    let t1 = size + 3 * width
    let t2 = size + 4 * width
    let t3 = size + 5 * width
    // Innermost first, merged as they come.
    var dims = 0
    var d = rank - 1
    while d >= 0 {
      let n = shape[d]
      if n != 1 {
        if dims > 0, s0[d] == t0[dims - 1] &* size[dims - 1], s1[d] == t1[dims - 1] &* size[dims - 1],
          s2[d] == t2[dims - 1] &* size[dims - 1], s3[d] == t3[dims - 1] &* size[dims - 1]
        {
          size[dims - 1] &*= n
        } else {
          size[dims] = n
          counter[dims] = 0
          t0[dims] = s0[d]
          t1[dims] = s1[d]
          t2[dims] = s2[d]
          t3[dims] = s3[d]
          dims += 1
        }
      }
      d -= 1
    }
    if dims == 0 { return body(0, 0, 0, 0, 1, 1, 1, 1, 1) }
    var o0 = 0
    var o1 = 0
    var o2 = 0
    var o3 = 0
    while true {
      body(o0, o1, o2, o3, size[0], t0[0], t1[0], t2[0], t3[0])
      var k = 1
      while k < dims {
        counter[k] &+= 1
        o0 &+= t0[k]
        o1 &+= t1[k]
        o2 &+= t2[k]
        o3 &+= t3[k]
        if counter[k] < size[k] { break }
        o0 &-= t0[k] &* size[k]
        o1 &-= t1[k] &* size[k]
        o2 &-= t2[k] &* size[k]
        o3 &-= t3[k] &* size[k]
        counter[k] = 0
        k += 1
      }
      if k == dims { return }
    }
  }
}

/// The number of elements when all operands given are row-major without gaps, else -1.
@inline(__always)
func contiguousCount(_ shape: UnsafePointer<Int>, _ rank: Int, _ s0: UnsafePointer<Int>, _ s1: UnsafePointer<Int>)
  -> Int
{
  var expected = 1
  var d = rank - 1
  while d >= 0 {
    let n = shape[d]
    if n != 1 && (s0[d] != expected || s1[d] != expected) { return n == 0 ? 0 : -1 }
    expected &*= n
    d -= 1
  }
  return expected
}

/// The number of elements of a shape.
@inline(__always)
func elementCount(_ shape: UnsafePointer<Int>, _ rank: Int) -> Int {
  var count = 1
  for d in 0..<rank { count &*= shape[d] }
  return count
}
