extension Kernel {
  /// `out = a operation b`: `a` and `b` of `dtype`, `out` bool.
  public static func compare(
    _ operation: CompareOperation, _ dtype: DType,
    out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>,
    b: UnsafeRawPointer, bStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int
  ) {
    switch dtype {
    case .float64: compareLoop(Double.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .float32: compareLoop(Float.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .float16: compareLoop(Float16.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .bfloat16: compareLoop(BFloat16.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .int64: compareLoop(Int64.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .int32: compareLoop(Int32.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .int16: compareLoop(Int16.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .int8: compareLoop(Int8.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .uint8: compareLoop(UInt8.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .bool: compareLoop(Bool.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    }
  }

  /// `out = condition ? a : b`: `condition` bool, the others of `dtype`; only the item size matters.
  public static func select(
    _ dtype: DType,
    out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    condition: UnsafeRawPointer, conditionStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>,
    b: UnsafeRawPointer, bStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int
  ) {
    func loop<T>(_: T.Type) {
      let r = out.assumingMemoryBound(to: T.self)
      let c = condition.assumingMemoryBound(to: Bool.self)
      let p = a.assumingMemoryBound(to: T.self)
      let q = b.assumingMemoryBound(to: T.self)
      walk(shape, rank, outStrides, conditionStrides, aStrides, bStrides) { o0, o1, o2, o3, count, i0, i1, i2, i3 in
        for i in 0..<count {
          r[o0 &+ i &* i0] = c[o1 &+ i &* i1] ? p[o2 &+ i &* i2] : q[o3 &+ i &* i3]
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
}

private func compareLoop<T: NumericElement>(
  _: T.Type, _ operation: CompareOperation, _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ b: UnsafeRawPointer, _ bStrides: UnsafePointer<Int>,
  _ shape: UnsafePointer<Int>, _ rank: Int
) {
  @inline(__always) func zip(_ body: (T, T) -> Bool) {
    zipLoop(out, outStrides, a, aStrides, b, bStrides, shape, rank, body)
  }
  switch operation {
  case .equal: zip { T.isEqual($0, $1) }
  case .notEqual: zip { !T.isEqual($0, $1) }
  case .less: zip { T.isLess($0, $1) }
  case .lessEqual: zip { T.isLess($0, $1) || T.isEqual($0, $1) }
  case .greater: zip { T.isLess($1, $0) }
  case .greaterEqual: zip { T.isLess($1, $0) || T.isEqual($0, $1) }
  case .logicalAnd: zip { $0.asBool && $1.asBool }
  case .logicalOr: zip { $0.asBool || $1.asBool }
  case .logicalXor: zip { $0.asBool != $1.asBool }
  }
}
