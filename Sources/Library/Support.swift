import Interpreter

/// Reading arguments, in the words of CPython's own modules.
extension Interpreter {
  /// The `float` of an argument that must be a real number.
  func realArgument(_ value: Value) throws(Raised) -> Double {
    if let number = try doubleValue(value) { return number }
    if let index = try indexValue(value) { return Double(index) }
    throw error("TypeError", "must be real number, not \(typeName(value))")
  }

  /// A number of seconds or the like that may be left out: positional at `index`, or `None`.
  func optionalReal(_ arguments: Arguments, _ index: Int) throws(Raised) -> Double? {
    guard index < arguments.positionalCount, !arguments[index].isNone else { return nil }
    return try realArgument(arguments[index])
  }

  /// Raises KeyboardInterrupt when the program was asked to stop.
  func checkInterrupt() throws(Raised) {
    if interruptFlag.take() { throw error(exceptionTypes["KeyboardInterrupt"] ?? types.object, []) }
  }

  /// `left op right`, both owned and consumed.
  func combine(_ op: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    defer {
      left.release()
      right.release()
    }
    switch op {
    case .add: return try binary(.add, left, right)
    case .subtract: return try binary(.subtract, left, right)
    case .multiply: return try binary(.multiply, left, right)
    case .floorDivide: return try binary(.floorDivide, left, right)
    case .modulo: return try binary(.modulo, left, right)
    case .shiftLeft: return try binary(.shiftLeft, left, right)
    case .shiftRight: return try binary(.shiftRight, left, right)
    }
  }

  /// Arithmetic on exact integers of any size.
  enum Operation { case add, subtract, multiply, floorDivide, modulo, shiftLeft, shiftRight }

  /// Whether `left < right`, for integers of any size.
  func isLess(_ left: Value, _ right: Value) throws(Raised) -> Bool {
    let result = try compare(.less, left, right)
    defer { result.release() }
    return try isTrue(result)
  }

  /// The exact integer of an argument, owned.
  func wholeArgument(_ value: Value) throws(Raised) -> Value {
    if value.isBool { return .int(value.smallInt ?? 0) }
    if value.isInt || value.isKind(.bigInt) { return value.retained() }
    if !value.isFloat, let index = try indexValue(value) { return .int(index) }
    throw error("TypeError", "'\(typeName(value))' object cannot be interpreted as an integer")
  }
}
