/// Sums of squares and of magnitudes in the order in which PyTorch's vector norm adds: along a contiguous run one vector of
/// partial sums of squares, then its lanes, then what is left over; elsewhere, and for magnitudes, one after another.
struct NormSum<T: SummableElement> {
  typealias C = T.Compute

  /// Adds the squares over one plane of a plan to `out`.
  static func squares(_ out: UnsafeMutablePointer<C>, _ p: UnsafePointer<T>, _ plan: ReductionPlan) {
    let isRun = plan.outStride[0] == 0 && plan.inStride[0] == 1 && (plan.rank < 2 || plan.outStride[1] != 0)
    if isRun {
      for j in 0..<plan.size[1] {
        out[j &* plan.outStride[1]] = run(p + j &* plan.inStride[1], plan.size[0])
      }
    } else {
      inOrder(out, p, plan) { $0 * $0 }
    }
  }

  /// Adds the magnitudes over one plane of a plan to `out`.
  static func magnitudes(_ out: UnsafeMutablePointer<C>, _ p: UnsafePointer<T>, _ plan: ReductionPlan) {
    inOrder(out, p, plan) { $0.magnitude }
  }

  @inline(__always)
  private static func inOrder(
    _ out: UnsafeMutablePointer<C>, _ p: UnsafePointer<T>, _ plan: ReductionPlan, _ term: (C) -> C
  ) {
    for j in 0..<plan.size[1] {
      let base = p + j &* plan.inStride[1]
      let target = out + j &* plan.outStride[1]
      for i in 0..<plan.size[0] {
        target[i &* plan.outStride[0]] += term(base[i &* plan.inStride[0]].compute)
      }
    }
  }

  @inline(__always)
  private static func run(_ p: UnsafePointer<T>, _ count: Int) -> C {
    let width = T.Lanes.scalarCount
    let whole = count - count % T.runWidth
    var lanes = T.Lanes.zero
    var i = 0
    while i < whole {
      let x = T.loadLanes(p + i)
      lanes += x * x
      i += width
    }
    var sum = lanes[0]
    for k in 1..<width { sum += lanes[k] }
    // PyTorch's build squares four left-over float32 at once, then fuses the steps that remain.
    if C.self == Float.self && count - i >= 4 {
      for k in i..<(i + 4) { sum += p[k].compute * p[k].compute }
      i += 4
    }
    while i < count {
      sum = sum.addingProduct(p[i].compute, p[i].compute)
      i += 1
    }
    return sum
  }
}
