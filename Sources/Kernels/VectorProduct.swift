/// Products of float elements in PyTorch's order: along a contiguous run four vectors of partial products, combined in
/// pairs; elsewhere one after another.
struct VectorProduct<T: SummableElement> {
  typealias C = T.Compute

  /// Multiplies the products over one plane of a plan into `out`.
  static func plane(_ out: UnsafeMutablePointer<C>, _ p: UnsafePointer<T>, _ plan: ReductionPlan) {
    let count = plan.size[0]
    let outer = plan.size[1]
    let step = plan.inStride[0]
    if plan.outStride[0] == 0 && step == 1 {
      for j in 0..<outer { run(out + j &* plan.outStride[1], p + j &* plan.inStride[1], count) }
      return
    }
    for j in 0..<outer {
      let base = p + j &* plan.inStride[1]
      let target = out + j &* plan.outStride[1]
      for i in 0..<count { target[i &* plan.outStride[0]] *= base[i &* step].compute }
    }
  }

  @inline(__always)
  private static func run(_ out: UnsafeMutablePointer<C>, _ p: UnsafePointer<T>, _ count: Int) {
    let width = T.Lanes.scalarCount
    let block = 4 * width
    let blocks = count / block
    if blocks > 0 {
      var a = T.loadLanes(p)
      var b = T.loadLanes(p + width)
      var c = T.loadLanes(p + 2 * width)
      var d = T.loadLanes(p + 3 * width)
      for i in 1..<Swift.max(blocks, 1) {
        let q = p + i * block
        a *= T.loadLanes(q)
        b *= T.loadLanes(q + width)
        c *= T.loadLanes(q + 2 * width)
        d *= T.loadLanes(q + 3 * width)
      }
      let lanes = (a * b) * (c * d)
      var product = lanes[0]
      for k in 1..<width { product *= lanes[k] }
      out.pointee *= product
    }
    for i in (blocks * block)..<count { out.pointee *= p[i].compute }
  }
}
