/// Dims of a reduction in PyTorch's order of iteration, innermost first, neighbours merged where both operands allow it.
///
/// Sums follow this order, so that their last bits agree: reduced dims come first, then smaller strides of the result,
/// then smaller strides of the input.
struct ReductionPlan {
  let size: UnsafeMutablePointer<Int>
  let outStride: UnsafeMutablePointer<Int>
  let inStride: UnsafeMutablePointer<Int>
  private(set) var rank = 0

  /// Plans the reduction of `dims` in memory for `4 * (rank + 2)` integers; the result is contiguous over the kept dims.
  init(
    _ memory: UnsafeMutablePointer<Int>, shape: UnsafePointer<Int>, strides: UnsafePointer<Int>, rank: Int, dims: UInt64
  ) {
    let width = rank + 2
    size = memory
    outStride = memory + width
    inStride = memory + 2 * width
    let order = memory + 3 * width
    // Strides of the result by input dim, 0 where reduced.
    var step = 1
    var d = rank - 1
    while d >= 0 {
      if dims & (1 &<< UInt64(truncatingIfNeeded: d)) != 0 {
        outStride[d] = 0
      } else {
        outStride[d] = step
        step &*= shape[d]
      }
      d -= 1
    }
    for i in 0..<rank { order[i] = rank - 1 - i }
    var i = 1
    while i < rank {
      var at = i
      var below = i - 1
      while below >= 0 {
        let c = comesAfter(order[below], order[at], shape, strides)
        if c > 0 {
          (order[below], order[at]) = (order[at], order[below])
          at = below
        } else if c < 0 {
          break
        }
        below -= 1
      }
      i += 1
    }
    merge(order, shape, strides, rank)
  }

  /// 1 where dim `a` must be outside `b`, -1 where it must be inside, 0 where either will do.
  private func comesAfter(_ a: Int, _ b: Int, _ shape: UnsafePointer<Int>, _ strides: UnsafePointer<Int>) -> Int {
    if (outStride[a] == 0) != (outStride[b] == 0) { return outStride[b] == 0 ? 1 : -1 }
    if outStride[a] != 0 && outStride[b] != 0 {
      if outStride[a] < outStride[b] { return -1 }
      if outStride[a] > outStride[b] || shape[a] > shape[b] { return 1 }
    }
    if strides[a] != 0 && strides[b] != 0 {
      if strides[a] < strides[b] { return -1 }
      if strides[a] > strides[b] || shape[a] > shape[b] { return 1 }
    }
    return 0
  }

  /// Moves the dims into their order and merges them; result strides are rewritten in place, so they are saved first.
  private mutating func merge(
    _ order: UnsafeMutablePointer<Int>, _ shape: UnsafePointer<Int>, _ strides: UnsafePointer<Int>, _ rank: Int
  ) {
    // `size` is free until here: it carries the result's strides while `outStride` is filled.
    for d in 0..<rank { size[d] = outStride[d] }
    for i in 0..<rank {
      inStride[i] = strides[order[i]]
      outStride[i] = size[order[i]]
    }
    for i in 0..<rank { size[i] = shape[order[i]] }
    var kept = 0
    var i = 1
    while i < rank {
      let mergeable =
        size[kept] == 1 || size[i] == 1
        || (size[kept] &* outStride[kept] == outStride[i] && size[kept] &* inStride[kept] == inStride[i])
      if mergeable {
        if size[kept] == 1 {
          outStride[kept] = outStride[i]
          inStride[kept] = inStride[i]
        }
        size[kept] &*= size[i]
      } else {
        kept += 1
        outStride[kept] = outStride[i]
        inStride[kept] = inStride[i]
        size[kept] = size[i]
      }
      i += 1
    }
    self.rank = rank == 0 ? 0 : kept + 1
    // Two dims at least, the missing ones of size 1 and stride 0.
    var filled = self.rank
    while filled < 2 {
      size[filled] = 1
      outStride[filled] = 0
      inStride[filled] = 0
      filled += 1
    }
  }

  /// Calls `body` with the offsets of every plane over the two innermost dims.
  func forEachPlane(_ counter: UnsafeMutablePointer<Int>, _ body: (_ out: Int, _ input: Int) -> Void) {
    for d in 0..<rank where size[d] == 0 { return }
    var d = 2
    while d < rank {
      counter[d] = 0
      d += 1
    }
    var out = 0
    var input = 0
    while true {
      body(out, input)
      d = 2
      while d < rank {
        counter[d] += 1
        out &+= outStride[d]
        input &+= inStride[d]
        if counter[d] < size[d] { break }
        out &-= outStride[d] &* size[d]
        input &-= inStride[d] &* size[d]
        counter[d] = 0
        d += 1
      }
      if d >= rank { return }
    }
  }
}

/// Makes a plan and calls `body(out offset, input offset, plan)` for every plane over its two innermost dims.
@inline(__always)
func forEachReductionPlane(
  _ strides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int, _ dims: UInt64,
  _ body: (_ out: Int, _ input: Int, _ plan: ReductionPlan) -> Void
) {
  withUnsafeTemporaryAllocation(of: Int.self, capacity: 5 * (rank + 2)) { buffer in
    guard let memory = buffer.baseAddress else { return }
    let plan = ReductionPlan(memory, shape: shape, strides: strides, rank: rank, dims: dims)
    plan.forEachPlane(memory + 4 * (rank + 2)) { body($0, $1, plan) }
  }
}
