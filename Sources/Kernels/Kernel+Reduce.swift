extension Kernel {
  /// Reduces the dims whose bit is set in `dims` (bit d for dim d).
  ///
  /// `out` holds `operation.resultDType(dtype)`, contiguous over the kept dims in their order. An empty run gives the
  /// identity: 0 for sums, 1 for products, NaN for the mean.
  public static func reduce(
    _ operation: ReduceOperation, _ dtype: DType, out: UnsafeMutableRawPointer,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int, dims: UInt64
  ) {
    switch dtype {
    case .float64: reduceFloat(Double.self, operation, out, a, aStrides, shape, rank, dims)
    case .float32: reduceFloat(Float.self, operation, out, a, aStrides, shape, rank, dims)
    case .float16: reduceFloat(Float16.self, operation, out, a, aStrides, shape, rank, dims)
    case .bfloat16: reduceFloat(BFloat16.self, operation, out, a, aStrides, shape, rank, dims)
    case .int64: reduceInteger(Int64.self, operation, out, a, aStrides, shape, rank, dims)
    case .int32: reduceInteger(Int32.self, operation, out, a, aStrides, shape, rank, dims)
    case .int16: reduceInteger(Int16.self, operation, out, a, aStrides, shape, rank, dims)
    case .int8: reduceInteger(Int8.self, operation, out, a, aStrides, shape, rank, dims)
    case .uint8: reduceInteger(UInt8.self, operation, out, a, aStrides, shape, rank, dims)
    case .bool: reduceInteger(Bool.self, operation, out, a, aStrides, shape, rank, dims)
    }
  }
}

/// Calls `body(index of result, offset of its run)` for every result, with the reduced dims' sizes and strides.
func forEachRun(
  _ aStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int, _ dims: UInt64,
  _ body: (
    _ result: Int, _ offset: Int, _ sizes: UnsafePointer<Int>, _ strides: UnsafePointer<Int>, _ rank: Int
  ) -> Void
) {
  withUnsafeTemporaryAllocation(of: Int.self, capacity: 5 * (rank + 1)) { memory in
    guard let keptSize = memory.baseAddress else { return }
    let keptStride = keptSize + (rank + 1)
    let counter = keptSize + 2 * (rank + 1)
    let size = keptSize + 3 * (rank + 1)
    let stride = keptSize + 4 * (rank + 1)
    var kept = 0
    var reduced = 0
    for d in 0..<rank {
      if dims & (1 &<< UInt64(truncatingIfNeeded: d)) != 0 {
        size[reduced] = shape[d]
        stride[reduced] = aStrides[d]
        reduced += 1
      } else {
        if shape[d] == 0 { return }
        keptSize[kept] = shape[d]
        keptStride[kept] = aStrides[d]
        counter[kept] = 0
        kept += 1
      }
    }
    var offset = 0
    var result = 0
    while true {
      body(result, offset, size, stride, reduced)
      result += 1
      var k = kept - 1
      while k >= 0 {
        counter[k] += 1
        offset &+= keptStride[k]
        if counter[k] < keptSize[k] { break }
        offset &-= keptStride[k] &* keptSize[k]
        counter[k] = 0
        k -= 1
      }
      if k < 0 { return }
    }
  }
}

/// Folds one run in row-major order.
@inline(__always)
private func fold<T, R>(
  _ p: UnsafePointer<T>, _ sizes: UnsafePointer<Int>, _ strides: UnsafePointer<Int>, _ rank: Int,
  _ initial: R, _ body: (inout R, T, Int) -> Void
) -> R {
  var result = initial
  var index = 0
  walk(sizes, rank, strides, strides, strides, strides) { o, _, _, _, count, step, _, _, _ in
    var q = p + o
    for _ in 0..<count {
      body(&result, q.pointee, index)
      index += 1
      q += step
    }
  }
  return result
}

/// max, min, argmax, argmin, any, all: the same for every dtype.
private func reduceOrder<T: NumericElement>(
  _: T.Type, _ operation: ReduceOperation, _ out: UnsafeMutableRawPointer,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int, _ dims: UInt64
) {
  let p = a.assumingMemoryBound(to: T.self)
  forEachRun(aStrides, shape, rank, dims) { result, offset, sizes, strides, reduced in
    let run = p + offset
    switch operation {
    case .any:
      out.assumingMemoryBound(to: Bool.self)[result] =
        fold(run, sizes, strides, reduced, false) {
          $0 = $0 || $1.asBool; _ = $2
        }
    case .all:
      out.assumingMemoryBound(to: Bool.self)[result] =
        fold(run, sizes, strides, reduced, true) {
          $0 = $0 && $1.asBool; _ = $2
        }
    default:
      if elementCount(sizes, reduced) == 0 {
        if operation == .max || operation == .min {
          out.assumingMemoryBound(to: T.self)[result] = T.zero
        } else {
          out.assumingMemoryBound(to: Int64.self)[result] = 0
        }
        return
      }
      let greatest = operation == .max || operation == .argmax
      if reduced == 1 && strides[0] == 1 && (operation == .max || operation == .min) {
        out.assumingMemoryBound(to: T.self)[result] = extremum(run, sizes[0], greatest: greatest)
        return
      }
      let best = fold(run, sizes, strides, reduced, (value: run.pointee, index: 0)) { best, x, index in
        if best.value.isNotANumber { return }
        if x.isNotANumber || (greatest ? T.isLess(best.value, x) : T.isLess(x, best.value)) { best = (x, index) }
      }
      if operation == .max || operation == .min {
        out.assumingMemoryBound(to: T.self)[result] = best.value
      } else {
        out.assumingMemoryBound(to: Int64.self)[result] = Int64(best.index)
      }
    }
  }
}

/// The greatest or least of a contiguous run that is not empty; the first NaN wins.
@inline(__always)
private func extremum<T: NumericElement>(_ p: UnsafePointer<T>, _ count: Int, greatest: Bool) -> T {
  var best = p[0]
  if greatest {
    for i in 0..<count {
      let x = p[i]
      if x.isNotANumber { return x }
      if T.isLess(best, x) { best = x }
    }
  } else {
    for i in 0..<count {
      let x = p[i]
      if x.isNotANumber { return x }
      if T.isLess(x, best) { best = x }
    }
  }
  return best
}

private func reduceInteger<T: NumericElement>(
  _: T.Type, _ operation: ReduceOperation, _ out: UnsafeMutableRawPointer,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int, _ dims: UInt64
) {
  guard operation == .sum || operation == .prod else {
    return reduceOrder(T.self, operation, out, a, aStrides, shape, rank, dims)
  }
  let p = a.assumingMemoryBound(to: T.self)
  let r = out.assumingMemoryBound(to: Int64.self)
  forEachRun(aStrides, shape, rank, dims) { result, offset, sizes, strides, reduced in
    r[result] =
      operation == .sum
      ? fold(p + offset, sizes, strides, reduced, Int64(0)) { sum, x, _ in sum = sum &+ x.asInt64 }
      : fold(p + offset, sizes, strides, reduced, Int64(1)) { product, x, _ in product = product &* x.asInt64 }
  }
}

private func reduceFloat<T: SummableElement>(
  _: T.Type, _ operation: ReduceOperation, _ out: UnsafeMutableRawPointer,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int, _ dims: UInt64
) {
  typealias C = T.Compute
  switch operation {
  case .max, .min, .argmax, .argmin, .any, .all:
    return reduceOrder(T.self, operation, out, a, aStrides, shape, rank, dims)
  default: break
  }
  // How many elements each result is made of, and how many results there are.
  var results = 1
  var count = 1
  for d in 0..<rank {
    if dims & (1 &<< UInt64(truncatingIfNeeded: d)) != 0 { count &*= shape[d] } else { results &*= shape[d] }
  }
  let p = a.assumingMemoryBound(to: T.self)
  let r = out.assumingMemoryBound(to: T.self)
  if T.self == C.self {
    let totals = out.assumingMemoryBound(to: C.self)
    total(T.self, operation, totals, results, p, aStrides, shape, rank, dims)
    finish(operation, totals, results, count)
  } else {
    // The half types are added up in float32 and rounded once.
    let totals = UnsafeMutablePointer<C>.allocate(capacity: results)
    defer { totals.deallocate() }
    total(T.self, operation, totals, results, p, aStrides, shape, rank, dims)
    finish(operation, totals, results, count)
    for i in 0..<results { r[i] = T(compute: totals[i]) }
  }
}

/// Sums or products before the last step.
private func total<T: SummableElement>(
  _: T.Type, _ operation: ReduceOperation, _ totals: UnsafeMutablePointer<T.Compute>, _ results: Int,
  _ p: UnsafePointer<T>, _ aStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int, _ dims: UInt64
) {
  let initial: T.Compute = operation == .prod ? 1 : 0
  totals.update(repeating: initial, count: results)
  forEachReductionPlane(aStrides, shape, rank, dims) { out, input, plan in
    switch operation {
    case .prod: VectorProduct<T>.plane(totals + out, p + input, plan)
    case .sumOfSquares, .norm2: NormSum<T>.squares(totals + out, p + input, plan)
    case .norm1: NormSum<T>.magnitudes(totals + out, p + input, plan)
    default: CascadeSum<T>.plane(totals + out, p + input, plan, inPairs: operation != .mean)
    }
  }
}

private func finish<C: FloatCompute & BinaryFloatingPoint>(
  _ operation: ReduceOperation, _ totals: UnsafeMutablePointer<C>, _ results: Int, _ count: Int
) {
  switch operation {
  case .mean: for i in 0..<results { totals[i] /= C(count) }
  case .norm2: for i in 0..<results { totals[i].formSquareRoot() }
  default: break
  }
}
