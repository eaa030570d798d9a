import CVectorMath

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Kernel {
  /// `out = operation(a)`, element by element, both of `dtype`.
  public static func unary(
    _ operation: UnaryOperation, _ dtype: DType,
    out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int
  ) {
    if dtype == .float32, operation == .exp || operation == .tanh || operation == .sigmoid {
      let n = contiguousCount(shape, rank, outStrides, aStrides)
      if n >= 16 {
        let r = out.assumingMemoryBound(to: Float.self)
        let p = a.assumingMemoryBound(to: Float.self)
        switch operation {
        case .exp: return taper_exp_f32(r, p, n)
        case .tanh: return taper_tanh_f32(r, p, n)
        default: return taper_sigmoid_f32(r, p, n)
        }
      }
    }
    if operation == .sqrt && dtype == .float32 {
      let n = contiguousCount(shape, rank, outStrides, aStrides)
      if n >= 0 {
        return taper_sqrt_f32(out.assumingMemoryBound(to: Float.self), a.assumingMemoryBound(to: Float.self), n)
      }
      return mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: Float) in
        var root = x
        withUnsafeMutablePointer(to: &root) { taper_sqrt_f32($0, $0, 1) }
        return root
      }
    }
    switch dtype {
    case .float64: unaryFloat(Double.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .float32: unaryFloat(Float.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .float16: unaryFloat(Float16.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .bfloat16: unaryFloat(BFloat16.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .int64: unaryInteger(Int64.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .int32: unaryInteger(Int32.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .int16: unaryInteger(Int16.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .int8: unaryInteger(Int8.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .uint8: unaryInteger(UInt8.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .bool:
      mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: Bool) in operation == .bitwiseNot ? !x : x }
    }
  }

  /// `out = operation(a)`: `a` of `dtype`, `out` bool.
  public static func predicate(
    _ operation: PredicateOperation, _ dtype: DType,
    out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int
  ) {
    switch dtype {
    case .float64: predicateLoop(Double.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .float32: predicateLoop(Float.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .float16: predicateLoop(Float16.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .bfloat16: predicateLoop(BFloat16.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .int64: predicateLoop(Int64.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .int32: predicateLoop(Int32.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .int16: predicateLoop(Int16.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .int8: predicateLoop(Int8.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .uint8: predicateLoop(UInt8.self, operation, out, outStrides, a, aStrides, shape, rank)
    case .bool: predicateLoop(Bool.self, operation, out, outStrides, a, aStrides, shape, rank)
    }
  }
}

private func predicateLoop<T: NumericElement>(
  _: T.Type, _ operation: PredicateOperation,
  _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int
) {
  @inline(__always) func map(_ body: (T) -> Bool) { mapLoop(out, outStrides, a, aStrides, shape, rank, body) }
  switch operation {
  case .isNaN: map { $0.isNotANumber }
  case .isInf: map { $0.asDouble.isInfinite }
  case .isFinite: map { $0.asDouble.isFinite }
  case .isPosInf: map { $0.asDouble == .infinity }
  case .isNegInf: map { $0.asDouble == -.infinity }
  case .signbit: map { $0.asDouble.sign == .minus }
  case .logicalNot: map { !$0.asBool }
  case .isNonzero: map { $0.asBool }
  }
}

private func unaryInteger<T: IntegerElement>(
  _: T.Type, _ operation: UnaryOperation,
  _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int
) {
  @inline(__always) func map(_ body: (T) -> T) { mapLoop(out, outStrides, a, aStrides, shape, rank, body) }
  switch operation {
  case .negative: map { 0 &- $0 }
  case .absolute: map { $0 < 0 ? 0 &- $0 : $0 }
  case .sign: map { $0 < 0 ? 0 &- 1 : ($0 > 0 ? 1 : 0) }
  case .square: map { $0 &* $0 }
  case .relu: map { $0 < 0 ? 0 : $0 }
  case .bitwiseNot: map { ~$0 }
  default: map { $0 }
  }
}

private func unaryFloat<T: FloatElement>(
  _: T.Type, _ operation: UnaryOperation,
  _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int
) {
  /// In the type of arithmetic.
  @inline(__always) func near(_ body: (T.Compute) -> T.Compute) {
    mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: T) in T(compute: body(x.compute)) }
  }
  /// Through float64: within 0.51 ulp for the narrower types.
  @inline(__always) func wide(_ body: (Double) -> Double) {
    mapLoop(out, outStrides, a, aStrides, shape, rank) { (x: T) in T(wide: body(x.asDouble)) }
  }
  switch operation {
  case .positive, .bitwiseNot: near { $0 }
  case .negative: near { -$0 }
  case .absolute: near { $0.magnitude }
  case .sign: near { $0 > 0 ? 1 : ($0 < 0 ? -1 : 0) }
  case .square: near { $0 * $0 }
  case .relu: near { $0 < 0 ? 0 : $0 }
  case .floor: near { $0.rounded(.down) }
  case .ceil: near { $0.rounded(.up) }
  case .round: near { $0.rounded(.toNearestOrEven) }
  case .trunc: near { $0.rounded(.towardZero) }
  case .frac: near { $0 - $0.rounded(.towardZero) }
  case .reciprocal: near { 1 / $0 }
  case .sqrt: near { $0.squareRoot() }
  case .rsqrt: near { 1 / $0.squareRoot() }
  case .exp: wide { exp($0) }
  case .exp2: wide { exp2($0) }
  case .expm1: wide { expm1($0) }
  case .log: wide { log($0) }
  case .log2: wide { log2($0) }
  case .log10: wide { log10($0) }
  case .log1p: wide { log1p($0) }
  case .sin: wide { sin($0) }
  case .cos: wide { cos($0) }
  case .tan: wide { tan($0) }
  case .asin: wide { asin($0) }
  case .acos: wide { acos($0) }
  case .atan: wide { atan($0) }
  case .sinh: wide { sinh($0) }
  case .cosh: wide { cosh($0) }
  case .tanh: wide { tanh($0) }
  case .asinh: wide { asinh($0) }
  case .acosh: wide { acosh($0) }
  case .atanh: wide { atanh($0) }
  case .sigmoid: near { 1 / (1 + T.Compute(exp(-Double($0)))) }
  case .logSigmoid: wide { x in (x < 0 ? x : 0) - log1p(exp(-x.magnitude)) }
  case .softplus: wide { x in x > 20 ? x : log1p(exp(x)) }
  case .silu: near { $0 / (1 + T.Compute(exp(-Double($0)))) }
  case .gelu: wide { x in 0.5 * x * (1 + erf(x * 0.707106781186547524400844362104849039)) }
  case .geluTanh:
    wide { x in 0.5 * x * (1 + tanh(0.797884560802865355879892119868763737 * (x + 0.044715 * x * x * x))) }
  case .erf: wide { erf($0) }
  case .erfc: wide { erfc($0) }
  case .lgamma: wide { logGamma($0) }
  }
}

@inline(__always)
private func logGamma(_ x: Double) -> Double {
  #if canImport(Glibc)
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  #else
    return lgamma(x).0
  #endif
}
