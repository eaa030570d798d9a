#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Kernel {
  /// `out = operation(a, b)`, element by element, all of `dtype`; a broadcast operand has strides of 0.
  public static func binary(
    _ operation: BinaryOperation, _ dtype: DType,
    out: UnsafeMutableRawPointer, outStrides: UnsafePointer<Int>,
    a: UnsafeRawPointer, aStrides: UnsafePointer<Int>,
    b: UnsafeRawPointer, bStrides: UnsafePointer<Int>,
    shape: UnsafePointer<Int>, rank: Int
  ) {
    switch dtype {
    case .float64: binaryFloat(Double.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .float32: binaryFloat(Float.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .float16: binaryFloat(Float16.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .bfloat16: binaryFloat(BFloat16.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .int64: binaryInteger(Int64.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .int32: binaryInteger(Int32.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .int16: binaryInteger(Int16.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .int8: binaryInteger(Int8.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .uint8: binaryInteger(UInt8.self, operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    case .bool: binaryBool(operation, out, outStrides, a, aStrides, b, bStrides, shape, rank)
    }
  }
}

private func binaryBool(
  _ operation: BinaryOperation, _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ b: UnsafeRawPointer, _ bStrides: UnsafePointer<Int>,
  _ shape: UnsafePointer<Int>, _ rank: Int
) {
  @inline(__always) func zip(_ body: (Bool, Bool) -> Bool) {
    zipLoop(out, outStrides, a, aStrides, b, bStrides, shape, rank, body)
  }
  switch operation {
  case .add, .maximum, .fmax, .bitwiseOr: zip { $0 || $1 }
  case .subtract, .bitwiseXor: zip { $0 != $1 }
  case .power: zip { $0 || !$1 }
  default: zip { $0 && $1 }
  }
}

private func binaryInteger<T: IntegerElement>(
  _: T.Type, _ operation: BinaryOperation, _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ b: UnsafeRawPointer, _ bStrides: UnsafePointer<Int>,
  _ shape: UnsafePointer<Int>, _ rank: Int
) {
  @inline(__always) func zip(_ body: (T, T) -> T) {
    zipLoop(out, outStrides, a, aStrides, b, bStrides, shape, rank, body)
  }
  switch operation {
  case .add: zip { $0 &+ $1 }
  case .subtract: zip { $0 &- $1 }
  case .multiply: zip { $0 &* $1 }
  case .divide, .truncDivide: zip { truncatedQuotient($0, $1) }
  case .floorDivide:
    zip { x, y in
      let q = truncatedQuotient(x, y)
      let r = x &- q &* y
      return r != 0 && (r < 0) != (y < 0) && y != 0 ? q &- 1 : q
    }
  case .remainder:
    zip { x, y in
      let r = truncatedRemainder(x, y)
      return r != 0 && (r < 0) != (y < 0) ? r &+ y : r
    }
  case .fmod: zip { truncatedRemainder($0, $1) }
  case .power: zip { integerPower($0, $1) }
  case .maximum, .fmax: zip { $0 < $1 ? $1 : $0 }
  case .minimum, .fmin: zip { $1 < $0 ? $1 : $0 }
  case .bitwiseAnd: zip { $0 & $1 }
  case .bitwiseOr: zip { $0 | $1 }
  case .bitwiseXor: zip { $0 ^ $1 }
  case .leftShift: zip { $1 < 0 || $1 >= T.bitWidth ? 0 : $0 &<< $1 }
  case .rightShift:
    zip { x, y in y < 0 || y >= T.bitWidth ? (x < 0 ? 0 &- 1 : 0) : x &>> y }
  case .atan2, .hypot, .copysign, .nextafter: zip { x, _ in x }
  }
}

/// 0 where the divisor is 0; the most negative value divided by -1 wraps.
@inline(__always)
private func truncatedQuotient<T: IntegerElement>(_ x: T, _ y: T) -> T {
  if y == 0 { return 0 }
  return x.dividedReportingOverflow(by: y).partialValue
}

@inline(__always)
private func truncatedRemainder<T: IntegerElement>(_ x: T, _ y: T) -> T {
  if y == 0 { return 0 }
  return x.remainderReportingOverflow(dividingBy: y).partialValue
}

/// By squaring, wrapping; a negative exponent gives 1 for base 1, ±1 for base -1, else 0.
private func integerPower<T: IntegerElement>(_ base: T, _ exponent: T) -> T {
  if exponent < 0 {
    if base == 1 { return 1 }
    if T.isSigned && base == 0 &- 1 { return exponent & 1 == 0 ? 1 : base }
    return 0
  }
  var result: T = 1
  var square = base
  var e = exponent
  while e > 0 {
    if e & 1 == 1 { result = result &* square }
    square = square &* square
    e >>= 1
  }
  return result
}

private func binaryFloat<T: FloatElement>(
  _: T.Type, _ operation: BinaryOperation, _ out: UnsafeMutableRawPointer, _ outStrides: UnsafePointer<Int>,
  _ a: UnsafeRawPointer, _ aStrides: UnsafePointer<Int>, _ b: UnsafeRawPointer, _ bStrides: UnsafePointer<Int>,
  _ shape: UnsafePointer<Int>, _ rank: Int
) {
  @inline(__always) func near(_ body: (T.Compute, T.Compute) -> T.Compute) {
    zipLoop(out, outStrides, a, aStrides, b, bStrides, shape, rank) { (x: T, y: T) in
      T(compute: body(x.compute, y.compute))
    }
  }
  @inline(__always) func wide(_ body: (Double, Double) -> Double) {
    zipLoop(out, outStrides, a, aStrides, b, bStrides, shape, rank) { (x: T, y: T) in
      T(wide: body(x.asDouble, y.asDouble))
    }
  }
  switch operation {
  case .add: near { $0 + $1 }
  case .subtract: near { $0 - $1 }
  case .multiply: near { $0 * $1 }
  case .divide: near { $0 / $1 }
  case .floorDivide: near { floorQuotient($0, $1) }
  case .truncDivide: near { ($0 / $1).rounded(.towardZero) }
  case .remainder:
    near { x, y in
      let r = x.truncatingRemainder(dividingBy: y)
      return r != 0 && (r < 0) != (y < 0) ? r + y : r
    }
  case .fmod: near { $0.truncatingRemainder(dividingBy: $1) }
  case .power:
    // A single exponent of these is multiplied out, as PyTorch does.
    switch singleExponent(b, T.self, bStrides, shape, rank) {
    case 2: near { x, _ in x * x }
    case 3: near { x, _ in x * x * x }
    case 0.5: near { x, _ in x.squareRoot() }
    case -0.5: near { x, _ in 1 / x.squareRoot() }
    case -1: near { x, _ in 1 / x }
    case -2: near { x, _ in 1 / (x * x) }
    default: wide { pow($0, $1) }
    }
  case .maximum: near { x, y in x.isNaN ? x : (y.isNaN || x < y ? y : x) }
  case .minimum: near { x, y in x.isNaN ? x : (y.isNaN || y < x ? y : x) }
  case .fmax: near { x, y in y.isNaN ? x : (x.isNaN || x < y ? y : x) }
  case .fmin: near { x, y in y.isNaN ? x : (x.isNaN || y < x ? y : x) }
  case .atan2: wide { atan2($0, $1) }
  case .hypot: wide { hypot($0, $1) }
  case .copysign: near { x, y in T.Compute(signOf: y, magnitudeOf: x) }
  case .nextafter:
    near { x, y in x.isNaN || y.isNaN ? x + y : (x == y ? y : (x < y ? x.nextUp : x.nextDown)) }
  case .bitwiseAnd, .bitwiseOr, .bitwiseXor, .leftShift, .rightShift: near { x, _ in x }
  }
}

/// The exponent where one value serves all elements, else nil.
private func singleExponent<T: FloatElement>(
  _ b: UnsafeRawPointer, _: T.Type, _ bStrides: UnsafePointer<Int>, _ shape: UnsafePointer<Int>, _ rank: Int
) -> Double? {
  for d in 0..<rank {
    if shape[d] == 0 { return nil }
    if shape[d] != 1 && bStrides[d] != 0 { return nil }
  }
  return b.load(as: T.self).asDouble
}

/// Python's floor division, from the exact remainder: `(x - fmod(x, y)) / y` corrected to the floor.
@inline(__always)
private func floorQuotient<F: BinaryFloatingPoint>(_ x: F, _ y: F) -> F {
  if y == 0 { return x / y }
  let r = x.truncatingRemainder(dividingBy: y)
  var q = (x - r) / y
  if r != 0 && (y < 0) != (r < 0) { q -= 1 }
  if q == 0 { return F(signOf: x / y, magnitudeOf: 0) }
  let floored = q.rounded(.down)
  return q - floored > 0.5 ? floored + 1 : floored
}
