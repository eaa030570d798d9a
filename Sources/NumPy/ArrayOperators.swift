import Arrays
import Autograd
import Interpreter
import Operators
import Syntax

/// The language's operators on arrays and scalars.
extension NumPyRuntime {
  /// `value op other`, reflected or into `target`; nil when the other side may try. Owned.
  func binaryOperator(
    _ op: BinaryOperator, _ value: Value, _ other: Value, isReflected: Bool, into target: NDArrayObject?
  ) throws(Raised) -> Value? {
    if let text = other.textIfString, let mine = try operatorOperand(value), let name = Self.name(of: op) {
      let number = "dtype('\(mine.array.dtype.shortName)')"
      let string = "dtype('<U\(max(1, text.unicodeScalars.count))')"
      throw error(
        "_UFuncNoLoopError", or: "TypeError",
        "ufunc '\(name)' did not contain a loop with signature matching types "
          + "(\(isReflected ? string : number), \(isReflected ? number : string)) -> None")
    }
    guard let mine = try operatorOperand(value), let theirs = try operatorOperand(other) else { return nil }
    let left = isReflected ? theirs : mine
    let right = isReflected ? mine : theirs
    let function: Ufunc
    switch op {
    case .add: function = .add
    case .subtract: function = .subtract
    case .multiply: function = .multiply
    case .divide: function = .divide
    case .floorDivide: function = .floorDivide
    case .modulo: function = .remainder
    case .power: return try power(left, right, into: target)
    case .bitAnd: function = .bitwiseAnd
    case .bitOr: function = .bitwiseOr
    case .bitXor: function = .bitwiseXor
    case .shiftLeft: function = .leftShift
    case .shiftRight: function = .rightShift
    case .matrixMultiply:
      let product = try matmul(left.array, right.array)
      guard let target else { return result(product) }
      try assign(product, to: target.array)
      return .retained(target)
    }
    return try finishOperator(try compute(function, left, right, out: target?.array, isOperator: true), target)
  }

  /// The universal function of an operator that text takes part in; nil where text has a way of its own.
  private static func name(of op: BinaryOperator) -> String? {
    switch op {
    case .add: "add"
    case .subtract: "subtract"
    case .multiply: "multiply"
    case .divide: "divide"
    default: nil
    }
  }

  private func finishOperator(_ array: NDArray, _ target: NDArrayObject?) throws(Raised) -> Value {
    guard let target else { return result(array) }
    return .retained(target)
  }

  /// `**`: small whole exponents are products, as NumPy computes them.
  private func power(_ base: NumPyOperand, _ exponent: NumPyOperand, into target: NDArrayObject?) throws(Raised)
    -> Value
  {
    if let weak = exponent.weak, base.weak == nil, base.array.rank > 0 {
      let isFloat = base.array.dtype.isFloatingPoint
      switch weak.asDouble {
      case 2 where isFloat || !weak.isDouble:
        if base.array.dtype != .bool {
          return try finishOperator(try compute(.square, base.array, out: target?.array), target)
        }
      case 0.5 where isFloat: return try finishOperator(try compute(.sqrt, base.array, out: target?.array), target)
      case -1 where isFloat: return try finishOperator(try compute(.reciprocal, base.array, out: target?.array), target)
      case 1 where isFloat: return try finishOperator(try compute(.positive, base.array, out: target?.array), target)
      default: break
      }
    }
    return try finishOperator(try compute(.power, base, exponent, out: target?.array, isOperator: true), target)
  }

  /// `op value`; owned.
  func unaryOperator(_ op: UnaryOperator, _ value: Value) throws(Raised) -> Value? {
    switch op {
    case .negate: try callUnary(.negative, value)
    case .plus: try callUnary(.positive, value)
    case .invert: try callUnary(.invert, value)
    case .not: nil
    }
  }

  /// A unary function of an array or scalar; owned.
  func callUnary(_ function: Ufunc, _ value: Value) throws(Raised) -> Value {
    result(try compute(function, try operand(value).array))
  }

  /// `value op other`; nil when the other side may try. Owned.
  func comparison(_ op: ComparisonOperator, _ value: Value, _ other: Value) throws(Raised) -> Value? {
    guard let left = try operatorOperand(value) else { return nil }
    guard let right = try operatorOperand(other) else {
      if op.isOrdering || other.isObject && !other.isString && !other.isNone { return nil }
      // Nothing equals None or text, element by element.
      let flags = try make(left.array.shape.array, .bool)
      flags.fill(.bool(op == .notEqual))
      return result(flags)
    }
    let function: Ufunc =
      switch op {
      case .equal: .equal
      case .notEqual: .notEqual
      case .less: .less
      case .lessEqual: .lessEqual
      case .greater: .greater
      default: .greaterEqual
      }
    return result(try compute(function, left, right))
  }

  // MARK: Products

  /// `left @ right`
  func matmul(_ left: NDArray, _ right: NDArray) throws(Raised) -> NDArray {
    for (index, operand) in [left, right].enumerated() where operand.rank == 0 {
      throw interpreter.error(
        "ValueError",
        "matmul: Input operand \(index) does not have enough dimensions (has 0, gufunc core with signature "
          + "(n?,k),(k,m?)->(n?,m?) requires 1)")
    }
    let inner = left.shape[left.rank - 1]
    let outer = right.rank == 1 ? right.shape[0] : right.shape[right.rank - 2]
    if inner != outer {
      throw interpreter.error(
        "ValueError",
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
          + "(n?,k),(k,m?)->(n?,m?) (size \(outer) is different from \(inner))")
    }
    return try product(left, right)
  }

  /// The matrix product of operands whose sizes were checked.
  func product(_ left: NDArray, _ right: NDArray) throws(Raised) -> NDArray {
    let dtype = Self.promote(left.dtype, right.dtype)
    let computes: DType = dtype == .bool ? .int64 : dtype
    let context = context
    let result = try attempt { () throws(TensorError) in
      // Strides below zero are copied away: the product's own loops take only strides that a matrix can have.
      let a = try Self.forward(left, context).converted(to: computes, context)
      let b = try Self.forward(right, context).converted(to: computes, context)
      return try Operations.matmul(context, Tensor(a), Tensor(b)).array
    }
    return dtype == .bool ? try copy(result, as: .bool) : result
  }

  private static func forward(_ array: NDArray, _ context: TensorContext) throws(TensorError) -> NDArray {
    array.layout.strides.array.contains { $0 < 0 } ? try array.copied(context, contiguous: true) : array
  }

  /// Writes `source`, which must broadcast, into `target`.
  func assign(_ source: NDArray, to target: NDArray) throws(Raised) {
    var source = source
    // Leading dimensions of size one may be dropped.
    while source.rank > target.rank && source.shape[0] == 1 {
      source.layout.shape.remove(at: 0)
      source.layout.strides.remove(at: 0)
    }
    guard Self.broadcastShape(source.shape.array, target.shape.array) == target.shape.array else {
      throw interpreter.error(
        "ValueError",
        "could not broadcast input array from shape \(Self.shapeText(source.shape.array)) into shape "
          + Self.shapeText(target.shape.array))
    }
    if source.storage === target.storage { source = try copy(source) }
    target.copy(from: source)
  }
}
