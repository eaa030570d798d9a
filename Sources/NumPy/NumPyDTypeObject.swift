import Arrays
import Interpreter
import Syntax

/// `numpy.dtype`
final class NumPyDTypeObject: NativeObject {
  let dtype: DType

  init(type: TypeObject, dtype: DType) {
    self.dtype = dtype
    super.init(type: type)
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? { "dtype('\(dtype.shortName)')" }
  override func str(_ interpreter: Interpreter) throws(Raised) -> String? { dtype.shortName }
  override func hash(_ interpreter: Interpreter) throws(Raised) -> Int? { Int(dtype.rawValue) &+ 7919 }

  override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard op == .equal || op == .notEqual else { return nil }
    let same = NumPyRuntime.of(interpreter).knownDType(other) == dtype
    return .bool(same == (op == .equal))
  }

  override func call(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> Value? { nil }

  /// `i`, `f`, `b` or `u`
  private var kindText: String {
    switch dtype {
    case .bool: "b"
    case .uint8: "u"
    default: dtype.isFloatingPoint ? "f" : "i"
    }
  }

  static func install(_ runtime: NumPyRuntime) {
    let interpreter = runtime.interpreter
    let type = runtime.dtypeType
    type.construct = { interpreter, _, arguments throws(Raised) in
      try interpreter.checkCount("dtype", arguments, 1...3)
      let runtime = NumPyRuntime.of(interpreter)
      return runtime.wrap(try runtime.dtype(arguments[0]))
    }
    func property(_ name: String, _ body: @escaping (NumPyDTypeObject, Interpreter) -> Value) {
      interpreter.define(property: name, of: type) { interpreter, value throws(Raised) in
        value.native(NumPyDTypeObject.self).map { body($0, interpreter) } ?? .none
      }
    }
    property("name") { $1.string($0.dtype.shortName) }
    property("itemsize") { object, _ in .int(object.dtype.itemSize) }
    property("kind") { $1.string($0.kindText) }
    property("char") { object, interpreter in
      let letters: [DType: String] = [
        .bool: "?", .uint8: "B", .int8: "b", .int16: "h", .int32: "i", .int64: "l", .float16: "e", .float32: "f",
        .float64: "d",
      ]
      return interpreter.string(letters[object.dtype] ?? "")
    }
    property("str") { object, interpreter in
      interpreter.string((object.dtype.itemSize == 1 ? "|" : "<") + "\(object.kindText)\(object.dtype.itemSize)")
    }
    property("type") { object, interpreter in
      NumPyRuntime.of(interpreter).scalarTypes[object.dtype].map { .retained($0) } ?? .none
    }
    property("byteorder") { object, interpreter in interpreter.string(object.dtype.itemSize == 1 ? "|" : "=") }
  }
}

/// dtypes as the language names them, and NumPy's promotion.
extension NumPyRuntime {
  /// The object of a dtype; owned.
  func wrap(_ dtype: DType) -> Value { dtypeObjects[dtype].map { .retained($0) } ?? .none }

  /// The dtype that a value stands for where one is wanted; nil when it stands for none.
  func knownDType(_ value: Value) -> DType? {
    if let object = value.native(NumPyDTypeObject.self) { return object.dtype }
    if value.isNone { return .float64 }
    if let type = value.typeIfType {
      if type === interpreter.types.float { return .float64 }
      if type === interpreter.types.int { return .int64 }
      if type === interpreter.types.bool { return .bool }
      return scalarTypes.first { $0.value === type }?.key
    }
    guard let text = value.textIfString else { return nil }
    return Self.dtype(named: text)
  }

  /// `float64`, `f8`, `<f8`, `d`, `float` …
  private static func dtype(named text: String) -> DType? {
    let text = text.first == "<" || text.first == "=" || text.first == "|" ? String(text.dropFirst()) : text
    if let dtype = dtypes.first(where: { $0.shortName == text }) { return dtype }
    return switch text {
    case "f8", "d", "float", "double": .float64
    case "f4", "f", "single": .float32
    case "f2", "e", "half": .float16
    case "i8", "l", "q", "int", "int_", "long": .int64
    case "i4", "i", "intc": .int32
    case "i2", "h", "short": .int16
    case "i1", "b", "byte": .int8
    case "u1", "B", "ubyte": .uint8
    case "?", "b1", "bool_": .bool
    default: nil
    }
  }

  /// The dtype of an argument; TypeError when it is none.
  func dtype(_ value: Value) throws(Raised) -> DType {
    if let known = knownDType(value) { return known }
    if let text = value.textIfString {
      throw interpreter.error("TypeError", "data type '\(text)' not understood")
    }
    throw interpreter.error("TypeError", "Cannot interpret '\(try interpreter.reprText(value))' as a data type")
  }

  /// A `dtype=` argument; nil when left out or None.
  func optionalDType(_ value: Value?) throws(Raised) -> DType? {
    guard let value, !value.isNone else { return nil }
    return try dtype(value)
  }

  /// The smallest dtype that holds all values of both.
  static func promote(_ left: DType, _ right: DType) -> DType {
    if left == right { return left }
    let (low, high) = left.rawValue < right.rawValue ? (left, right) : (right, left)
    if low == .bool { return high }
    if low.isFloatingPoint { return high }
    if high.isFloatingPoint {
      // The float must hold the integer's digits.
      let needed: DType = low.itemSize == 1 ? .float16 : (low.itemSize == 2 ? .float32 : .float64)
      return needed.rawValue > high.rawValue ? needed : high
    }
    return low == .uint8 && high == .int8 ? .int16 : high
  }

  /// Whether a result of one dtype may be written into another under the rule `same_kind`.
  static func canCastSameKind(_ from: DType, to: DType) -> Bool {
    if from == .uint8 || to != .uint8 || from == .bool { return from.category <= to.category }
    return false
  }

  /// The dtype in which floating functions of `dtype` compute.
  static func floating(_ dtype: DType) -> DType {
    if dtype.isFloatingPoint { return dtype }
    return dtype.itemSize == 1 ? .float16 : (dtype.itemSize == 2 ? .float32 : .float64)
  }
}
