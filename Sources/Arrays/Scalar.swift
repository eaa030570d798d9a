import Kernels

/// A Python number that takes part in a tensor operation.
@frozen
public enum Scalar: Sendable, Equatable {
  case bool(Bool)
  case int(Int)
  case double(Double)

  /// The value as a double.
  @inlinable
  public var asDouble: Double {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .double(let value): value
    }
  }

  /// The value as an integer: truncated; what does not fit becomes the smallest integer, as the x86 conversion does.
  @inlinable
  public var asInt: Int {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): value
    case .double(let value):
      value >= -9_223_372_036_854_775_808.0 && value < 9_223_372_036_854_775_808.0 ? Int(value) : Int.min
    }
  }

  /// Whether the value is not zero.
  public var asBool: Bool {
    switch self {
    case .bool(let value): value
    case .int(let value): value != 0
    case .double(let value): value != 0
    }
  }

  /// Bool, integer or floating.
  @inlinable
  public var category: DTypeCategory {
    switch self {
    case .bool: .bool
    case .int: .integer
    case .double: .floating
    }
  }

  /// Whether the value is a float.
  @inlinable
  public var isDouble: Bool {
    if case .double = self { return true }
    return false
  }

  /// Whether the value is a bool.
  public var isBool: Bool {
    if case .bool = self { return true }
    return false
  }

  /// Writes the value at `pointer` as an element of `dtype`.
  @inlinable
  public func store(_ pointer: UnsafeMutableRawPointer, _ dtype: DType) {
    switch dtype {
    case .float64: pointer.storeBytes(of: asDouble, as: Double.self)
    case .float32: pointer.storeBytes(of: Float(asDouble), as: Float.self)
    case .int64: pointer.storeBytes(of: asInt, as: Int.self)
    case .int32: pointer.storeBytes(of: Int32(truncatingIfNeeded: asInt), as: Int32.self)
    case .int16: pointer.storeBytes(of: Int16(truncatingIfNeeded: asInt), as: Int16.self)
    case .int8: pointer.storeBytes(of: Int8(truncatingIfNeeded: asInt), as: Int8.self)
    case .uint8: pointer.storeBytes(of: UInt8(truncatingIfNeeded: asInt), as: UInt8.self)
    case .bool: pointer.storeBytes(of: asBoolByte, as: UInt8.self)
    case .bfloat16: pointer.storeBytes(of: BFloat16(Float(asDouble)).bitPattern, as: UInt16.self)
    case .float16: storeHalf(pointer)
    }
  }

  @usableFromInline var asBoolByte: UInt8 { asBool ? 1 : 0 }

  @usableFromInline
  func storeHalf(_ pointer: UnsafeMutableRawPointer) {
    pointer.storeBytes(of: Float16(Float(asDouble)), as: Float16.self)
  }

  /// The element of `dtype` at `pointer`.
  @inlinable
  public static func load(_ pointer: UnsafeRawPointer, _ dtype: DType) -> Scalar {
    switch dtype {
    case .float64: .double(pointer.loadUnaligned(as: Double.self))
    case .float32: .double(Double(pointer.loadUnaligned(as: Float.self)))
    case .int64: .int(pointer.loadUnaligned(as: Int.self))
    case .int32: .int(Int(pointer.loadUnaligned(as: Int32.self)))
    case .int16: .int(Int(pointer.loadUnaligned(as: Int16.self)))
    case .int8: .int(Int(pointer.loadUnaligned(as: Int8.self)))
    case .uint8: .int(Int(pointer.loadUnaligned(as: UInt8.self)))
    case .bool: .bool(pointer.loadUnaligned(as: UInt8.self) != 0)
    case .bfloat16: .double(Double(BFloat16(bitPattern: pointer.loadUnaligned(as: UInt16.self)).float))
    case .float16: loadHalf(pointer)
    }
  }

  @usableFromInline
  static func loadHalf(_ pointer: UnsafeRawPointer) -> Scalar {
    .double(Double(Float(pointer.loadUnaligned(as: Float16.self))))
  }

  /// The text of the number as C++ streams write it in PyTorch's messages: `1`, `0.5`, `1e-05`.
  public var text: String {
    switch self {
    case .bool(let value): value ? "True" : "False"
    case .int(let value): String(value)
    case .double(let value):
      value.rounded() == value && abs(value) < 1e6 ? String(Int(value)) : "\(value)"
    }
  }
}
