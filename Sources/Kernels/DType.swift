/// The element types of a tensor, in the order in which PyTorch's promotion ranks them.
public enum DType: UInt8, Sendable, CaseIterable {
  case bool
  case uint8
  case int8
  case int16
  case int32
  case int64
  case float16
  case bfloat16
  case float32
  case float64
}

/// The kind of number a dtype holds; promotion compares kinds before widths.
public enum DTypeCategory: UInt8, Sendable, Comparable {
  case bool
  case integer
  case floating

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension DType {
  /// Bytes of one element.
  @inlinable public var itemSize: Int {
    switch self {
    case .bool, .uint8, .int8: 1
    case .int16, .float16, .bfloat16: 2
    case .int32, .float32: 4
    case .int64, .float64: 8
    }
  }

  /// True for float16, bfloat16, float32 and float64.
  @inlinable public var isFloatingPoint: Bool { rawValue >= DType.float16.rawValue }

  /// True for uint8, int8, int16, int32 and int64; false for bool.
  @inlinable public var isInteger: Bool { category == .integer }

  /// Bool, integer or floating.
  @inlinable public var category: DTypeCategory {
    switch self {
    case .bool: .bool
    case .uint8, .int8, .int16, .int32, .int64: .integer
    case .float16, .bfloat16, .float32, .float64: .floating
    }
  }

  /// The name without the module: `float64`.
  public var shortName: String {
    switch self {
    case .bool: "bool"
    case .uint8: "uint8"
    case .int8: "int8"
    case .int16: "int16"
    case .int32: "int32"
    case .int64: "int64"
    case .float16: "float16"
    case .bfloat16: "bfloat16"
    case .float32: "float32"
    case .float64: "float64"
    }
  }

  /// The name as PyTorch prints it: `torch.float64`.
  public var name: String { "torch." + shortName }

  /// The name that PyTorch's messages use: `Double`, `Long`, `Bool`.
  public var scalarTypeName: String {
    switch self {
    case .bool: "Bool"
    case .uint8: "Byte"
    case .int8: "Char"
    case .int16: "Short"
    case .int32: "Int"
    case .int64: "Long"
    case .float16: "Half"
    case .bfloat16: "BFloat16"
    case .float32: "Float"
    case .float64: "Double"
    }
  }
}
