extension Kernel {
  /// `out[i] = a[indices[i]]` for `count` linear positions (in elements); only the item size of `dtype` matters.
  public static func gather(
    _ dtype: DType, out: UnsafeMutableRawPointer, a: UnsafeRawPointer,
    indices: UnsafePointer<Int>, count: Int
  ) {
    func loop<T>(_: T.Type) {
      let r = out.assumingMemoryBound(to: T.self)
      let p = a.assumingMemoryBound(to: T.self)
      for i in 0..<count { r[i] = p[indices[i]] }
    }
    switch dtype.itemSize {
    case 1: loop(UInt8.self)
    case 2: loop(UInt16.self)
    case 4: loop(UInt32.self)
    default: loop(UInt64.self)
    }
  }

  /// `out[indices[i]] = a[i * aStep]` in order, so that the last of equal positions wins; `aStep` 0 repeats one value.
  public static func scatter(
    _ dtype: DType, out: UnsafeMutableRawPointer, indices: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStep: Int, count: Int
  ) {
    func loop<T>(_: T.Type) {
      let r = out.assumingMemoryBound(to: T.self)
      let p = a.assumingMemoryBound(to: T.self)
      for i in 0..<count { r[indices[i]] = p[i &* aStep] }
    }
    switch dtype.itemSize {
    case 1: loop(UInt8.self)
    case 2: loop(UInt16.self)
    case 4: loop(UInt32.self)
    default: loop(UInt64.self)
    }
  }

  /// `out[indices[i]] += a[i * aStep]` in order; equal positions accumulate.
  public static func scatterAdd(
    _ dtype: DType, out: UnsafeMutableRawPointer, indices: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStep: Int, count: Int
  ) {
    func loop<T: NumericElement>(_: T.Type) {
      let r = out.assumingMemoryBound(to: T.self)
      let p = a.assumingMemoryBound(to: T.self)
      for i in 0..<count { r[indices[i]] = T.plus(r[indices[i]], p[i &* aStep]) }
    }
    switch dtype {
    case .float64: loop(Double.self)
    case .float32: loop(Float.self)
    case .float16: loop(Float16.self)
    case .bfloat16: loop(BFloat16.self)
    case .int64: loop(Int64.self)
    case .int32: loop(Int32.self)
    case .int16: loop(Int16.self)
    case .int8: loop(Int8.self)
    case .uint8: loop(UInt8.self)
    case .bool: loop(Bool.self)
    }
  }
}
