import CVectorMath

/// How the elements of a floating dtype are added: the vector they are read into and how many one read takes.
protocol SummableElement: FloatElement {
  associatedtype Lanes: SIMD where Lanes.Scalar == Compute
  /// Elements that `loadRun` takes: twice the lanes for the half types, which are added in pairs.
  static var runWidth: Int { get }
  /// Reads along a run.
  static func loadRun(_ p: UnsafePointer<Self>) -> Lanes
  /// Reads one element per lane.
  static func loadLanes(_ p: UnsafePointer<Self>) -> Lanes
  /// The same sum in C, for long runs of float32 and float64.
  static func fastSum(_ p: UnsafePointer<Self>, _ count: Int) -> Compute?
}

extension SummableElement {
  @inline(__always) static func fastSum(_: UnsafePointer<Self>, _: Int) -> Compute? { nil }
}

extension Double: SummableElement {
  static var runWidth: Int { 4 }
  @inline(__always) static func loadRun(_ p: UnsafePointer<Double>) -> SIMD4<Double> { loadLanes(p) }
  @inline(__always) static func loadLanes(_ p: UnsafePointer<Double>) -> SIMD4<Double> {
    UnsafeRawPointer(p).loadUnaligned(as: SIMD4<Double>.self)
  }
  @inline(__always) static func fastSum(_ p: UnsafePointer<Double>, _ count: Int) -> Double? {
    count < 64 ? nil : taper_sum_f64(p, count)
  }
}

extension Float: SummableElement {
  static var runWidth: Int { 8 }
  @inline(__always) static func loadRun(_ p: UnsafePointer<Float>) -> SIMD8<Float> { loadLanes(p) }
  @inline(__always) static func loadLanes(_ p: UnsafePointer<Float>) -> SIMD8<Float> {
    UnsafeRawPointer(p).loadUnaligned(as: SIMD8<Float>.self)
  }
  @inline(__always) static func fastSum(_ p: UnsafePointer<Float>, _ count: Int) -> Float? {
    count < 64 ? nil : taper_sum_f32(p, count)
  }
}

extension Float16: SummableElement {
  static var runWidth: Int { 16 }
  @inline(__always) static func loadRun(_ p: UnsafePointer<Float16>) -> SIMD8<Float> { loadLanes(p) + loadLanes(p + 8) }
  @inline(__always) static func loadLanes(_ p: UnsafePointer<Float16>) -> SIMD8<Float> {
    SIMD8<Float>(UnsafeRawPointer(p).loadUnaligned(as: SIMD8<Float16>.self))
  }
}

extension BFloat16: SummableElement {
  static var runWidth: Int { 16 }
  @inline(__always) static func loadRun(_ p: UnsafePointer<BFloat16>) -> SIMD8<Float> {
    loadLanes(p) + loadLanes(p + 8)
  }
  @inline(__always) static func loadLanes(_ p: UnsafePointer<BFloat16>) -> SIMD8<Float> {
    let bits = SIMD8<UInt32>(truncatingIfNeeded: UnsafeRawPointer(p).loadUnaligned(as: SIMD8<UInt16>.self)) &<< 16
    return unsafeBitCast(bits, to: SIMD8<Float>.self)
  }
}

/// Note [Order of a sum]
/// PyTorch adds in four accumulators side by side, each of them a cascade of four levels: after every 2^p additions level 0
/// is emptied into level 1, and so on, which keeps rounding errors small. Sums here follow that order exactly, so that
/// `.item()` prints the same digits. What is added (a lane, a vector, a whole row) is the caller's; `load(row, column)`
/// gives the term of accumulator `column` (0 to 3).
@inline(__always)
private func cascade<A>(_ count: Int, zero: A, load: (Int, Int) -> A, add: (A, A) -> A) -> (A, A, A, A) {
  let bits = count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
  let power = Swift.max(4, bits / 4)
  let step = 1 << power
  var a = (zero, zero, zero, zero)
  var i = 0
  if count >= step {
    var b = a
    var c = a
    var d = a
    while i + step <= count {
      let end = i + step
      while i < end {
        a.0 = add(a.0, load(i, 0))
        a.1 = add(a.1, load(i, 1))
        a.2 = add(a.2, load(i, 2))
        a.3 = add(a.3, load(i, 3))
        i += 1
      }
      b = (add(b.0, a.0), add(b.1, a.1), add(b.2, a.2), add(b.3, a.3))
      a = (zero, zero, zero, zero)
      if i & ((step - 1) << power) != 0 { continue }
      c = (add(c.0, b.0), add(c.1, b.1), add(c.2, b.2), add(c.3, b.3))
      b = a
      if i & ((step - 1) << (2 * power)) != 0 { continue }
      d = (add(d.0, c.0), add(d.1, c.1), add(d.2, c.2), add(d.3, c.3))
      c = a
    }
    while i < count {
      a.0 = add(a.0, load(i, 0))
      a.1 = add(a.1, load(i, 1))
      a.2 = add(a.2, load(i, 2))
      a.3 = add(a.3, load(i, 3))
      i += 1
    }
    a = (add(a.0, b.0), add(a.1, b.1), add(a.2, b.2), add(a.3, b.3))
    a = (add(a.0, c.0), add(a.1, c.1), add(a.2, c.2), add(a.3, c.3))
    return (add(a.0, d.0), add(a.1, d.1), add(a.2, d.2), add(a.3, d.3))
  }
  while i < count {
    a.0 = add(a.0, load(i, 0))
    a.1 = add(a.1, load(i, 1))
    a.2 = add(a.2, load(i, 2))
    a.3 = add(a.3, load(i, 3))
    i += 1
  }
  return a
}

/// The sum of `count` terms: term i goes to accumulator i mod 4, what is left over to the first.
@inline(__always)
private func rowSum<A>(_ count: Int, zero: A, load: (Int) -> A, add: (A, A) -> A) -> A {
  let quarter = count / 4
  let parts = cascade(quarter, zero: zero, load: { load($0 &* 4 &+ $1) }, add: add)
  var sum = parts.0
  var i = quarter &* 4
  while i < count {
    sum = add(sum, load(i))
    i += 1
  }
  return add(add(add(sum, parts.1), parts.2), parts.3)
}

/// Sums of float elements in PyTorch's order.
struct CascadeSum<T: SummableElement> {
  typealias C = T.Compute

  /// The sum of a contiguous run; the half types are read in pairs of vectors but for a mean (`inPairs` false).
  @inline(__always)
  static func run(_ p: UnsafePointer<T>, _ count: Int, inPairs: Bool) -> C {
    if let sum = T.fastSum(p, count) { return sum }
    let width = inPairs ? T.runWidth : T.Lanes.scalarCount
    if count < width { return strided(p, 1, count) }
    let vectors = count / width
    let lanes = rowSum(
      vectors, zero: T.Lanes.zero, load: { inPairs ? T.loadRun(p + $0 &* width) : T.loadLanes(p + $0 &* width) },
      add: { $0 + $1 })
    var sum: C = 0
    var i = vectors &* width
    while i < count {
      sum += p[i].compute
      i += 1
    }
    for k in 0..<T.Lanes.scalarCount { sum += lanes[k] }
    return sum
  }

  /// The sum of a strided run.
  @inline(__always)
  static func strided(_ p: UnsafePointer<T>, _ step: Int, _ count: Int) -> C {
    rowSum(count, zero: 0, load: { p[$0 &* step].compute }, add: { $0 + $1 })
  }

  /// Adds the sums over one plane of a plan to `out`.
  static func plane(_ out: UnsafeMutablePointer<C>, _ p: UnsafePointer<T>, _ plan: ReductionPlan, inPairs: Bool) {
    var count = plan.size[0]
    var outer = plan.size[1]
    var inStep = plan.inStride[0]
    var inOuter = plan.inStride[1]
    var outStep = plan.outStride[0]
    var outOuter = plan.outStride[1]
    if outStep != 0 && outOuter == 0 {
      (count, outer) = (outer, count)
      (inStep, inOuter) = (inOuter, inStep)
      (outStep, outOuter) = (outOuter, outStep)
    }
    let width = inPairs ? T.runWidth : T.Lanes.scalarCount
    if outStep != 0 {
      // Nothing is reduced in this plane.
      for j in 0..<outer {
        for i in 0..<count {
          out[i &* outStep &+ j &* outOuter] += p[i &* inStep &+ j &* inOuter].compute
        }
      }
    } else if inStep == 1 && count >= width {
      for j in 0..<outer { out[j &* outOuter] += run(p + j &* inOuter, count, inPairs: inPairs) }
    } else if inOuter == 1 && outer >= width {
      columns(out, outOuter, p, inStep, count, outer)
    } else if inStep < inOuter {
      for j in 0..<outer { out[j &* outOuter] += strided(p + j &* inOuter, inStep, count) }
    } else {
      var j = 0
      while j + 3 < outer {
        let base = p + j &* inOuter
        let sums = cascade(
          count, zero: C.zero, load: { base[$0 &* inStep &+ $1 &* inOuter].compute }, add: { $0 + $1 })
        out[j &* outOuter] += sums.0
        out[(j + 1) &* outOuter] += sums.1
        out[(j + 2) &* outOuter] += sums.2
        out[(j + 3) &* outOuter] += sums.3
        j += 4
      }
      while j < outer {
        out[j &* outOuter] += strided(p + j &* inOuter, inStep, count)
        j += 1
      }
    }
  }

  /// Sums down neighbouring columns: four vectors of them at a time, then one, then single ones.
  @inline(__always)
  private static func columns(
    _ out: UnsafeMutablePointer<C>, _ outStep: Int, _ p: UnsafePointer<T>, _ inStep: Int, _ count: Int, _ outer: Int
  ) {
    let width = T.Lanes.scalarCount
    @inline(__always) func store(_ lanes: T.Lanes, _ j: Int) {
      for k in 0..<width { out[(j &+ k) &* outStep] += lanes[k] }
    }
    var j = 0
    while j + 4 * width <= outer {
      let base = p + j
      let sums = cascade(
        count, zero: T.Lanes.zero, load: { T.loadLanes(base + ($0 &* inStep &+ $1 &* width)) },
        add: { $0 + $1 })
      store(sums.0, j)
      store(sums.1, j + width)
      store(sums.2, j + 2 * width)
      store(sums.3, j + 3 * width)
      j += 4 * width
    }
    while j + width <= outer {
      let base = p + j
      store(
        rowSum(count, zero: T.Lanes.zero, load: { T.loadLanes(base + $0 &* inStep) }, add: { $0 + $1 }), j)
      j += width
    }
    while j < outer {
      out[j &* outStep] += strided(p + j, inStep, count)
      j += 1
    }
  }
}
