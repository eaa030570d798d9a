#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The top half of a float32: 8 bits of exponent, 7 of fraction.
public struct BFloat16: Sendable {
  /// Sign, exponent and fraction.
  public var bitPattern: UInt16

  /// The value with these bits.
  @inlinable public init(bitPattern: UInt16) { self.bitPattern = bitPattern }

  /// Rounds to nearest, ties to even; every NaN becomes the quiet NaN 0x7fc0 as in PyTorch.
  @inlinable public init(_ value: Float) {
    if value.isNaN {
      bitPattern = 0x7fc0
    } else {
      let bits = value.bitPattern
      bitPattern = UInt16(truncatingIfNeeded: (bits &+ 0x7fff &+ ((bits >> 16) & 1)) >> 16)
    }
  }

  /// The same value as a float32; exact.
  @inlinable public var float: Float { Float(bitPattern: UInt32(bitPattern) << 16) }
}

/// A type that a kernel can load, store and convert; conversions never trap.
protocol Element {
  /// The value as a double; exact but for large int64.
  var asDouble: Double { get }
  /// The value as an int64: truncated, `Int64.min` where it does not fit or is NaN (x86's cvttsd2si, as PyTorch).
  var asInt64: Int64 { get }
  /// Whether the value is not zero; NaN is true.
  var asBool: Bool { get }
  init(converting value: Double)
  init(converting value: Int64)
}

/// An element with ordering and arithmetic; integers wrap.
protocol NumericElement: Element {
  static var zero: Self { get }
  static var one: Self { get }
  static func isLess(_ a: Self, _ b: Self) -> Bool
  static func isEqual(_ a: Self, _ b: Self) -> Bool
  static func plus(_ a: Self, _ b: Self) -> Self
  static func minus(_ a: Self, _ b: Self) -> Self
  static func times(_ a: Self, _ b: Self) -> Self
  var isNotANumber: Bool { get }
}

/// An element computed in a wider type: float16 and bfloat16 in float32, functions of all but float64 in float64.
protocol FloatElement: NumericElement {
  associatedtype Compute: BinaryFloatingPoint & FloatCompute
  /// The value in the type of its arithmetic.
  var compute: Compute { get }
  init(compute: Compute)
  /// Rounds a function's float64 result, by way of the type of arithmetic.
  init(wide: Double)
}

/// What reductions and products compute in: float32 or float64.
protocol FloatCompute: FloatElement {}

/// Truncates like x86's cvttsd2si: `Int64.min` for NaN and for what does not fit.
@inline(__always)
func truncatedToInt64(_ value: Double) -> Int64 {
  value >= -9_223_372_036_854_775_808.0 && value < 9_223_372_036_854_775_808.0 ? Int64(value) : Int64.min
}

extension FixedWidthInteger where Self: SignedInteger {
  @inline(__always) static func magnitudeWrapping(_ value: Self) -> Self { value < 0 ? 0 &- value : value }
}

protocol IntegerElement: NumericElement, FixedWidthInteger {}

extension IntegerElement {
  @inline(__always) var asDouble: Double { Double(self) }
  @inline(__always) var asInt64: Int64 { Int64(truncatingIfNeeded: self) }
  @inline(__always) var asBool: Bool { self != 0 }
  @inline(__always) init(converting value: Double) { self.init(truncatingIfNeeded: truncatedToInt64(value)) }
  @inline(__always) init(converting value: Int64) { self.init(truncatingIfNeeded: value) }
  @inline(__always) static var one: Self { 1 }
  @inline(__always) static func isLess(_ a: Self, _ b: Self) -> Bool { a < b }
  @inline(__always) static func isEqual(_ a: Self, _ b: Self) -> Bool { a == b }
  @inline(__always) static func plus(_ a: Self, _ b: Self) -> Self { a &+ b }
  @inline(__always) static func minus(_ a: Self, _ b: Self) -> Self { a &- b }
  @inline(__always) static func times(_ a: Self, _ b: Self) -> Self { a &* b }
  @inline(__always) var isNotANumber: Bool { false }
}

extension UInt8: IntegerElement {}
extension Int8: IntegerElement {}
extension Int16: IntegerElement {}
extension Int32: IntegerElement {}
extension Int64: IntegerElement {}

extension Bool: NumericElement {
  @inline(__always) var asDouble: Double { self ? 1 : 0 }
  @inline(__always) var asInt64: Int64 { self ? 1 : 0 }
  @inline(__always) var asBool: Bool { self }
  @inline(__always) init(converting value: Double) { self = value != 0 }
  @inline(__always) init(converting value: Int64) { self = value != 0 }
  @inline(__always) static var zero: Bool { false }
  @inline(__always) static var one: Bool { true }
  @inline(__always) static func isLess(_ a: Bool, _ b: Bool) -> Bool { !a && b }
  @inline(__always) static func isEqual(_ a: Bool, _ b: Bool) -> Bool { a == b }
  @inline(__always) static func plus(_ a: Bool, _ b: Bool) -> Bool { a || b }
  @inline(__always) static func minus(_ a: Bool, _ b: Bool) -> Bool { a != b }
  @inline(__always) static func times(_ a: Bool, _ b: Bool) -> Bool { a && b }
  @inline(__always) var isNotANumber: Bool { false }
}

extension FloatElement {
  @inline(__always) var asDouble: Double { Double(compute) }
  @inline(__always) var asInt64: Int64 { truncatedToInt64(Double(compute)) }
  @inline(__always) var asBool: Bool { compute != 0 }
  @inline(__always) init(converting value: Double) { self.init(wide: value) }
  @inline(__always) init(converting value: Int64) { self.init(compute: Compute(value)) }
  @inline(__always) static var one: Self { Self(compute: 1) }
  @inline(__always) static func isLess(_ a: Self, _ b: Self) -> Bool { a.compute < b.compute }
  @inline(__always) static func isEqual(_ a: Self, _ b: Self) -> Bool { a.compute == b.compute }
  @inline(__always) static func plus(_ a: Self, _ b: Self) -> Self { Self(compute: a.compute + b.compute) }
  @inline(__always) static func minus(_ a: Self, _ b: Self) -> Self { Self(compute: a.compute - b.compute) }
  @inline(__always) static func times(_ a: Self, _ b: Self) -> Self { Self(compute: a.compute * b.compute) }
  @inline(__always) var isNotANumber: Bool { compute.isNaN }
}

extension Double: FloatElement, FloatCompute {
  @inline(__always) var compute: Double { self }
  @inline(__always) init(compute: Double) { self = compute }
  @inline(__always) init(wide: Double) { self = wide }
}

extension Float: FloatElement, FloatCompute {
  @inline(__always) var compute: Float { self }
  @inline(__always) init(compute: Float) { self = compute }
  @inline(__always) init(wide: Double) { self = Float(wide) }
}

extension Float16: FloatElement {
  @inline(__always) var compute: Float { Float(self) }
  @inline(__always) init(compute: Float) { self = Float16(compute) }
  @inline(__always) init(wide: Double) { self = Float16(Float(wide)) }
}

extension BFloat16: FloatElement {
  @inline(__always) static var zero: BFloat16 { BFloat16(bitPattern: 0) }
  @inline(__always) var compute: Float { float }
  @inline(__always) init(compute: Float) { self.init(compute) }
  @inline(__always) init(wide: Double) { self.init(Float(wide)) }
}
