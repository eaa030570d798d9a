extension Kernel {
  /// Running sums along `dim`; `out` and `a` of `dtype`. Floating sums accumulate in float64 and round each element.
  public static func cumulativeSum(
    _ dtype: DType, out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>, shape: UnsafePointer<Int>, rank: Int, dim: Int
  ) {
    scan(dtype, out, outStrides, a, aStrides, shape, rank, dim, product: false)
  }

  /// Running products along `dim`; as `cumulativeSum`.
  public static func cumulativeProduct(
    _ dtype: DType, out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>, shape: UnsafePointer<Int>, rank: Int, dim: Int
  ) {
    scan(dtype, out, outStrides, a, aStrides, shape, rank, dim, product: true)
  }
}

private func scan(
  _ dtype: DType, _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int, _ dim: Int,
  product: Bool
) {
  /// Every line along `dim`: offsets of its first elements, length and steps.
  func lines(_ body: (_ o: Int, _ i: Int, _ count: Int, _ os: Int, _ is: Int) -> Void) {
    if rank == 0 { return body(0, 0, 1, 1, 1) }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: rank) { sizes in
      guard let size = sizes.baseAddress else { return }
      for d in 0..<rank { size[d] = d == dim ? Swift.min(1, shape[d]) : shape[d] }
      walk(size, rank, outStrides, aStrides, aStrides, aStrides) { o0, o1, _, _, count, i0, i1, _, _ in
        for i in 0..<count { body(o0 + i * i0, o1 + i * i1, shape[dim], outStrides[dim], aStrides[dim]) }
      }
    }
  }
  func float<T: FloatElement>(_: T.Type) {
    let r = out.assumingMemoryBound(to: T.self)
    let p = a.assumingMemoryBound(to: T.self)
    lines { o, i, count, outStep, step in
      var total: Double = product ? 1 : 0
      for k in 0..<count {
        let x = p[i &+ k &* step].asDouble
        total = product ? total * x : total + x
        r[o &+ k &* outStep] = T(wide: total)
      }
    }
  }
  func integer<T: NumericElement>(_: T.Type) {
    let r = out.assumingMemoryBound(to: T.self)
    let p = a.assumingMemoryBound(to: T.self)
    lines { o, i, count, outStep, step in
      var total = product ? T.one : T.zero
      for k in 0..<count {
        total = product ? T.times(total, p[i &+ k &* step]) : T.plus(total, p[i &+ k &* step])
        r[o &+ k &* outStep] = total
      }
    }
  }
  switch dtype {
  case .float64: float(Double.self)
  case .float32: float(Float.self)
  case .float16: float(Float16.self)
  case .bfloat16: float(BFloat16.self)
  case .int64: integer(Int64.self)
  case .int32: integer(Int32.self)
  case .int16: integer(Int16.self)
  case .int8: integer(Int8.self)
  case .uint8: integer(UInt8.self)
  case .bool: integer(Bool.self)
  }
}
