import Arrays
import Interpreter
import Operators

/// An operand of a universal function: an array, or a Python number whose dtype gives way (NEP 50).
struct NumPyOperand {
  var array: NDArray
  /// The Python number, when it is one.
  var weak: Scalar?
}

/// Universal functions on operands of the language.
extension NumPyRuntime {
  // MARK: Operands

  /// An operand of an operator; nil for what an operator leaves to the other side (foreign native objects, text …).
  func operatorOperand(_ value: Value) throws(Raised) -> NumPyOperand? {
    if let object = value.native(NDArrayObject.self) { return NumPyOperand(array: object.array) }
    if let object = value.native(NumPyScalarObject.self) { return NumPyOperand(array: try array(of: object)) }
    if let flag = value.boolIfBool { return NumPyOperand(array: try filled(.bool(flag), .bool)) }
    if let whole = value.smallInt { return NumPyOperand(array: try filled(.int(whole), .int64), weak: .int(whole)) }
    if let real = value.floatIfFloat {
      return NumPyOperand(array: try filled(.double(real), .float64), weak: .double(real))
    }
    if value.isList || value.isTuple { return NumPyOperand(array: try makeArray(value, dtype: nil, copies: false)) }
    return nil
  }

  /// An operand of a function call; everything that can become an array does.
  func operand(_ value: Value) throws(Raised) -> NumPyOperand {
    if let known = try operatorOperand(value) { return known }
    return NumPyOperand(array: try makeArray(value, dtype: nil, copies: false))
  }

  private func filled(_ value: Scalar, _ dtype: DType) throws(Raised) -> NDArray {
    let array = try make([], dtype)
    array.fill(value)
    return array
  }

  /// The common dtype of two operands.
  func common(_ left: NumPyOperand, _ right: NumPyOperand, checksRange: Bool = true) throws(Raised) -> DType {
    switch (left.weak, right.weak) {
    case (nil, nil), (.some, .some): return Self.promote(left.array.dtype, right.array.dtype)
    case (.some(let scalar), nil): return try weak(scalar, with: right.array.dtype, checksRange: checksRange)
    case (nil, .some(let scalar)): return try weak(scalar, with: left.array.dtype, checksRange: checksRange)
    }
  }

  private func weak(_ scalar: Scalar, with dtype: DType, checksRange: Bool) throws(Raised) -> DType {
    switch scalar {
    case .bool: return dtype
    case .double: return dtype.isFloatingPoint ? dtype : .float64
    case .int(let value):
      if dtype == .bool { return .int64 }
      if dtype.isFloatingPoint || dtype == .int64 { return dtype }
      let bits = dtype.itemSize * 8
      let range = dtype == .uint8 ? 0...255 : -(1 << (bits - 1))...((1 << (bits - 1)) - 1)
      if !range.contains(value) {
        if !checksRange { return .int64 }
        throw interpreter.error("OverflowError", "Python integer \(value) out of bounds for \(dtype.shortName)")
      }
      return dtype
    }
  }

  // MARK: Computing

  /// A unary function; `out` takes the result when given.
  func compute(_ function: Ufunc, _ a: NDArray, out: NDArray? = nil, dtype: DType? = nil) throws(Raised) -> NDArray {
    let inputType: DType
    let outputType: DType
    switch function.family {
    case .floating:
      inputType = dtype ?? Self.floating(a.dtype)
      outputType = inputType
    case .predicate:
      inputType = a.dtype
      outputType = .bool
    default:
      inputType = dtype ?? a.dtype
      outputType = inputType
      if a.dtype == .bool { try checkBool(function) }
    }
    if function == .invert, inputType.isFloatingPoint { throw unsupported(function) }
    let input = try converted(a, inputType)
    try warn(function, input)
    if function == .reciprocal, !inputType.isFloatingPoint {
      let one = try filled(.int(1), inputType)
      return try finish(.floorDivide, out, outputType, a.shape.array) { Ufunc.floorDivide.run(one, input, into: $0) }
    }
    let result = try finish(function, out, outputType, a.shape.array, like: input) { function.run(input, into: $0) }
    if out == nil && function == .square { try warnOverflow(function, function.rawValue, result, input, input) }
    return result
  }

  /// A binary function; `out` takes the result when given.
  func compute(
    _ function: Ufunc, _ left: NumPyOperand, _ right: NumPyOperand, out: NDArray? = nil, dtype: DType? = nil,
    isOperator: Bool = false
  ) throws(Raised) -> NDArray {
    let shape = try broadcast(left.array.shape.array, right.array.shape.array, out: out?.shape.array)
    let isComparison = function.family == .comparison || function.family == .connective
    var inputType: DType
    if let dtype { inputType = dtype } else { inputType = try common(left, right, checksRange: !isComparison) }
    if function.family == .quotient && !inputType.isFloatingPoint {
      inputType = function == .divide ? .float64 : Self.floating(inputType)
    }
    if inputType == .bool { inputType = try boolComputes(function) }
    if function.family == .bitwise && inputType.isFloatingPoint { throw unsupported(function) }
    let a = try converted(left.array, inputType)
    let b = try converted(right.array, inputType)
    if function == .power && !inputType.isFloatingPoint { try checkIntegerPower(b) }
    let name = (isOperator && shape.isEmpty ? "scalar " : "") + function.rawValue
    try warn(function, name, a, b)
    let result = try finish(function, out, isComparison ? .bool : inputType, shape, like: a, b) {
      function.run(a, b, into: $0)
    }
    if out == nil { try warnOverflow(function, name, result, a, b) }
    return result
  }

  private func converted(_ array: NDArray, _ dtype: DType) throws(Raised) -> NDArray {
    let context = context
    return try attempt { () throws(TensorError) in try array.converted(to: dtype, context) }
  }

  /// Runs `body` on a fresh result, or on `out` when nothing can overlap badly.
  private func finish(
    _ function: Ufunc, _ out: NDArray?, _ dtype: DType, _ shape: [Int], like a: NDArray? = nil, _ b: NDArray? = nil,
    _ body: (NDArray) -> Void
  ) throws(Raised) -> NDArray {
    let context = context
    let result = try attempt { () throws(TensorError) -> NDArray in
      if let a, a.rank > 1 {
        return try NDArray(result: try Shape(shape), dtype, context, like: a.layout, b?.layout)
      }
      return try NDArray(uninitialized: try Shape(shape), dtype, context)
    }
    body(result)
    guard let out else { return result }
    if !Self.canCastSameKind(dtype, to: out.dtype) {
      throw error(
        "_UFuncOutputCastingError", or: "TypeError",
        "Cannot cast ufunc '\(function.rawValue)' output from dtype('\(dtype.shortName)') to "
          + "dtype('\(out.dtype.shortName)') with casting rule 'same_kind'")
    }
    guard out.shape.array == shape else {
      throw interpreter.error(
        "ValueError",
        "non-broadcastable output operand with shape \(Self.shapeText(out.shape.array)) doesn't match the broadcast "
          + "shape \(Self.shapeText(shape))")
    }
    out.copy(from: result)
    return out
  }

  /// The shape that both broadcast to.
  func broadcast(_ left: [Int], _ right: [Int], out: [Int]? = nil) throws(Raised) -> [Int] {
    guard let shape = Self.broadcastShape(left, right) else {
      let last = out.map { Self.shapeText($0) + " " } ?? ""
      throw interpreter.error(
        "ValueError",
        "operands could not be broadcast together with shapes \(Self.shapeText(left)) \(Self.shapeText(right)) \(last)")
    }
    return shape
  }

  /// The shape that both broadcast to; nil when there is none.
  static func broadcastShape(_ left: [Int], _ right: [Int]) -> [Int]? {
    var result: [Int] = []
    for step in 1...max(left.count, right.count, 1) {
      if step > max(left.count, right.count) { break }
      let a = step <= left.count ? left[left.count - step] : 1
      let b = step <= right.count ? right[right.count - step] : 1
      if a != b && a != 1 && b != 1 { return nil }
      result.append(a == 1 ? b : a)
    }
    return result.reversed()
  }

  // MARK: What is refused

  private func unsupported(_ function: Ufunc) -> Raised {
    interpreter.error(
      "TypeError",
      "ufunc '\(function.rawValue)' not supported for the input types, and the inputs could not be safely coerced to any "
        + "supported types according to the casting rule ''safe''")
  }

  private func checkBool(_ function: Ufunc) throws(Raised) {
    if function == .negative {
      throw interpreter.error(
        "TypeError",
        "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not "
          + "function instead.")
    }
  }

  /// The dtype in which a function of two bools computes.
  private func boolComputes(_ function: Ufunc) throws(Raised) -> DType {
    switch function {
    case .subtract:
      throw interpreter.error(
        "TypeError",
        "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the "
          + "logical_xor function instead.")
    case .floorDivide, .remainder, .power, .leftShift, .rightShift, .fmod: return .int8
    default: return .bool
    }
  }

  private func checkIntegerPower(_ exponent: NDArray) throws(Raised) {
    for index in 0..<exponent.count where exponent.element(index).asInt < 0 {
      throw interpreter.error("ValueError", "Integers to negative integer powers are not allowed.")
    }
  }
}
