#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Kernel {
  /// Copies `a` into `out`, converting from `aDType` to `outDType`; both strided.
  ///
  /// Float to integer truncates; NaN and values outside int64 give `Int64.min`, then the low bits (PyTorch on x86).
  public static func copy(
    out: UnsafeMutableRawPointer, outDType: DType, outStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aDType: DType, aStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int
  ) {
    if outDType == aDType {
      let n = contiguousCount(shape, rank, outStrides, aStrides)
      if n >= 0 {
        memmove(out, a, n &* outDType.itemSize)
        return
      }
      switch outDType.itemSize {
      case 1: mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: UInt8) in x }
      case 2: mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: UInt16) in x }
      case 4: mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: UInt32) in x }
      default: mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: UInt64) in x }
      }
      return
    }
    switch aDType {
    case .bool: convert(Bool.self, out, outDType, outStrides, a, aStrides, shape, rank, fromInteger: true)
    case .uint8: convert(UInt8.self, out, outDType, outStrides, a, aStrides, shape, rank, fromInteger: true)
    case .int8: convert(Int8.self, out, outDType, outStrides, a, aStrides, shape, rank, fromInteger: true)
    case .int16: convert(Int16.self, out, outDType, outStrides, a, aStrides, shape, rank, fromInteger: true)
    case .int32: convert(Int32.self, out, outDType, outStrides, a, aStrides, shape, rank, fromInteger: true)
    case .int64: convert(Int64.self, out, outDType, outStrides, a, aStrides, shape, rank, fromInteger: true)
    case .float16: convert(Float16.self, out, outDType, outStrides, a, aStrides, shape, rank, fromInteger: false)
    case .bfloat16: convert(BFloat16.self, out, outDType, outStrides, a, aStrides, shape, rank, fromInteger: false)
    case .float32: convert(Float.self, out, outDType, outStrides, a, aStrides, shape, rank, fromInteger: false)
    case .float64: convert(Double.self, out, outDType, outStrides, a, aStrides, shape, rank, fromInteger: false)
    }
  }

  /// Sets every element to `value` converted to `dtype`.
  public static func fill(
    _ dtype: DType, out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int, value: Double
  ) {
    withUnsafeTemporaryAllocation(byteCount: 8, alignment: 8) { buffer in
      guard let bits = buffer.baseAddress else { return }
      store(value, at: bits, dtype)
      fillBits(dtype, out, outStrides, shape, rank, bits)
    }
  }

  /// Sets every element to `value` converted to `dtype`; exact for int64.
  public static func fill(
    _ dtype: DType, out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int, value: Int64
  ) {
    withUnsafeTemporaryAllocation(byteCount: 8, alignment: 8) { buffer in
      guard let bits = buffer.baseAddress else { return }
      store(value, at: bits, dtype)
      fillBits(dtype, out, outStrides, shape, rank, bits)
    }
  }

  /// Reads one element as a double.
  public static func load(_ p: UnsafeRawPointer, _ dtype: DType) -> Double {
    switch dtype {
    case .bool: p.load(as: Bool.self).asDouble
    case .uint8: Double(p.load(as: UInt8.self))
    case .int8: Double(p.load(as: Int8.self))
    case .int16: Double(p.load(as: Int16.self))
    case .int32: Double(p.load(as: Int32.self))
    case .int64: Double(p.load(as: Int64.self))
    case .float16: Double(p.load(as: Float16.self))
    case .bfloat16: Double(p.load(as: BFloat16.self).float)
    case .float32: Double(p.load(as: Float.self))
    case .float64: p.load(as: Double.self)
    }
  }

  /// Reads one element as an int64: truncated, `Int64.min` where it does not fit.
  public static func loadInt64(_ p: UnsafeRawPointer, _ dtype: DType) -> Int64 {
    switch dtype {
    case .int64: p.load(as: Int64.self)
    case .bool, .uint8, .int8, .int16, .int32, .float16, .bfloat16, .float32, .float64:
      truncatedToInt64(load(p, dtype))
    }
  }

  /// Writes one element from a double.
  public static func store(_ value: Double, at p: UnsafeMutableRawPointer, _ dtype: DType) {
    switch dtype {
    case .bool: p.storeBytes(of: Bool(converting: value), as: Bool.self)
    case .uint8: p.storeBytes(of: UInt8(converting: value), as: UInt8.self)
    case .int8: p.storeBytes(of: Int8(converting: value), as: Int8.self)
    case .int16: p.storeBytes(of: Int16(converting: value), as: Int16.self)
    case .int32: p.storeBytes(of: Int32(converting: value), as: Int32.self)
    case .int64: p.storeBytes(of: Int64(converting: value), as: Int64.self)
    case .float16: p.storeBytes(of: Float16(wide: value), as: Float16.self)
    case .bfloat16: p.storeBytes(of: BFloat16(wide: value), as: BFloat16.self)
    case .float32: p.storeBytes(of: Float(value), as: Float.self)
    case .float64: p.storeBytes(of: value, as: Double.self)
    }
  }

  /// Writes one element from an int64; exact for int64, wrapping for narrower integers.
  public static func store(_ value: Int64, at p: UnsafeMutableRawPointer, _ dtype: DType) {
    switch dtype {
    case .bool: p.storeBytes(of: value != 0, as: Bool.self)
    case .uint8: p.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    case .int8: p.storeBytes(of: Int8(truncatingIfNeeded: value), as: Int8.self)
    case .int16: p.storeBytes(of: Int16(truncatingIfNeeded: value), as: Int16.self)
    case .int32: p.storeBytes(of: Int32(truncatingIfNeeded: value), as: Int32.self)
    case .int64: p.storeBytes(of: value, as: Int64.self)
    case .float16: p.storeBytes(of: Float16(converting: value), as: Float16.self)
    case .bfloat16: p.storeBytes(of: BFloat16(converting: value), as: BFloat16.self)
    case .float32: p.storeBytes(of: Float(value), as: Float.self)
    case .float64: p.storeBytes(of: Double(value), as: Double.self)
    }
  }
}

private func fillBits(
  _ dtype: DType, _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ shape: UnsafePointer<Int>, _ rank: Int, _ bits: UnsafeRawPointer
) {
  func loop<T>(_: T.Type) {
    let value = bits.load(as: T.self)
    let r = out.assumingMemoryBound(to: T.self)
    walk(shape, rank, outStrides, outStrides, outStrides, outStrides) { o0, _, _, _, count, i0, _, _, _ in
      let x = r + o0
      if i0 == 1 {
        for i in 0..<count { x[i] = value }
      } else {
        for i in 0..<count { x[i &* i0] = value }
      }
    }
  }
  switch dtype.itemSize {
  case 1: loop(UInt8.self)
  case 2: loop(UInt16.self)
  case 4: loop(UInt32.self)
  default: loop(UInt64.self)
  }
}

private func convert<A: Element>(
  _: A.Type, _ out: UnsafeMutableRawPointer, _ outDType: DType, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int, fromInteger: Bool
) {
  @inline(__always) func map<R: Element>(_: R.Type) {
    if fromInteger {
      mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: A) in R(converting: x.asInt64) }
    } else {
      mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: A) in R(converting: x.asDouble) }
    }
  }
  switch outDType {
  case .bool: mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: A) in x.asBool }
  case .uint8: map(UInt8.self)
  case .int8: map(Int8.self)
  case .int16: map(Int16.self)
  case .int32: map(Int32.self)
  case .int64: map(Int64.self)
  case .float16: map(Float16.self)
  case .bfloat16: map(BFloat16.self)
  case .float32: map(Float.self)
  case .float64: map(Double.self)
  }
}
