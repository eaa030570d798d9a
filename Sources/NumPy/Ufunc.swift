import Arrays

/// NumPy's universal functions; the raw value is the name that messages show.
enum Ufunc: String, CaseIterable {
  // Same dtype as the operand.
  case negative, positive, absolute, sign, square, invert, floor, ceil, trunc, reciprocal, conjugate
  // Floating result.
  case rint, sqrt, exp, exp2, expm1, log, log2, log10, log1p
  case sin, cos, tan, arcsin, arccos, arctan, sinh, cosh, tanh, arcsinh, arccosh, arctanh
  // bool result.
  case isnan, isinf, isfinite, signbit, logicalNot = "logical_not"
  // Two operands.
  case add, subtract, multiply, divide, floorDivide = "floor_divide", remainder, fmod, power
  case maximum, minimum, fmax, fmin, arctan2, hypot, copysign
  case bitwiseAnd = "bitwise_and", bitwiseOr = "bitwise_or", bitwiseXor = "bitwise_xor"
  case leftShift = "left_shift", rightShift = "right_shift"
  case equal, notEqual = "not_equal", less, lessEqual = "less_equal", greater, greaterEqual = "greater_equal"
  case logicalAnd = "logical_and", logicalOr = "logical_or", logicalXor = "logical_xor"

  /// Other names of the same function.
  static let aliases: [String: Ufunc] = [
    "abs": .absolute, "mod": .remainder, "true_divide": .divide, "pow": .power, "bitwise_not": .invert, "acos": .arccos,
    "asin": .arcsin, "atan": .arctan, "atan2": .arctan2, "conj": .conjugate, "bitwise_invert": .invert,
    "acosh": .arccosh, "asinh": .arcsinh, "atanh": .arctanh, "bitwise_left_shift": .leftShift,
    "bitwise_right_shift": .rightShift,
  ]

  /// How a function relates its result's dtype to its operands'.
  enum Family { case same, floating, predicate, arithmetic, quotient, bitwise, comparison, connective }

  var family: Family {
    switch self {
    case .negative, .positive, .absolute, .sign, .square, .invert, .floor, .ceil, .trunc, .reciprocal, .conjugate: .same
    case .rint, .sqrt, .exp, .exp2, .expm1, .log, .log2, .log10, .log1p, .sin, .cos, .tan, .arcsin, .arccos, .arctan,
      .sinh, .cosh, .tanh, .arcsinh, .arccosh, .arctanh:
      .floating
    case .isnan, .isinf, .isfinite, .signbit, .logicalNot: .predicate
    case .add, .subtract, .multiply, .floorDivide, .remainder, .fmod, .power, .maximum, .minimum, .fmax, .fmin:
      .arithmetic
    case .divide, .arctan2, .hypot, .copysign: .quotient
    case .bitwiseAnd, .bitwiseOr, .bitwiseXor, .leftShift, .rightShift: .bitwise
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: .comparison
    case .logicalAnd, .logicalOr, .logicalXor: .connective
    }
  }

  /// Number of operands.
  var arity: Int {
    switch family {
    case .same, .floating, .predicate: 1
    default: 2
    }
  }

  /// Writes the function of `a`, which has the dtype and shape that the family asks for.
  func run(_ a: NDArray, into out: NDArray) {
    switch self {
    case .negative: out.assign(.negative, a)
    case .positive, .conjugate: out.copy(from: a)
    case .absolute: out.assign(.absolute, a)
    case .sign: out.assign(.sign, a)
    case .square: out.assign(.square, a)
    case .invert: a.dtype == .bool ? out.assign(.logicalNot, a) : out.assign(.bitwiseNot, a)
    case .floor: a.dtype.isFloatingPoint ? out.assign(.floor, a) : out.copy(from: a)
    case .ceil: a.dtype.isFloatingPoint ? out.assign(.ceil, a) : out.copy(from: a)
    case .trunc: a.dtype.isFloatingPoint ? out.assign(.trunc, a) : out.copy(from: a)
    case .reciprocal: out.assign(.reciprocal, a)
    case .rint: out.assign(.round, a)
    case .sqrt: out.assign(.sqrt, a)
    case .exp: out.assign(.exp, a)
    case .exp2: out.assign(.exp2, a)
    case .expm1: out.assign(.expm1, a)
    case .log: out.assign(.log, a)
    case .log2: out.assign(.log2, a)
    case .log10: out.assign(.log10, a)
    case .log1p: out.assign(.log1p, a)
    case .sin: out.assign(.sin, a)
    case .cos: out.assign(.cos, a)
    case .tan: out.assign(.tan, a)
    case .arcsin: out.assign(.asin, a)
    case .arccos: out.assign(.acos, a)
    case .arctan: out.assign(.atan, a)
    case .sinh: out.assign(.sinh, a)
    case .cosh: out.assign(.cosh, a)
    case .tanh: out.assign(.tanh, a)
    case .arcsinh: out.assign(.asinh, a)
    case .arccosh: out.assign(.acosh, a)
    case .arctanh: out.assign(.atanh, a)
    case .isnan: out.assign(.isNaN, a)
    case .isinf: out.assign(.isInf, a)
    case .isfinite: out.assign(.isFinite, a)
    case .signbit: out.assign(.signbit, a)
    case .logicalNot: out.assign(.logicalNot, a)
    default: break
    }
  }

  /// Writes the function of two arrays of the dtype that the family asks for; they broadcast to the shape of `out`.
  func run(_ a: NDArray, _ b: NDArray, into out: NDArray) {
    switch self {
    case .add: out.assign(.add, a, b)
    case .subtract: out.assign(.subtract, a, b)
    case .multiply: out.assign(.multiply, a, b)
    case .divide: out.assign(.divide, a, b)
    case .floorDivide: out.assign(.floorDivide, a, b)
    case .remainder: out.assign(.remainder, a, b)
    case .fmod: out.assign(.fmod, a, b)
    case .power: out.assign(.power, a, b)
    case .maximum: out.assign(.maximum, a, b)
    case .minimum: out.assign(.minimum, a, b)
    case .fmax: out.assign(.fmax, a, b)
    case .fmin: out.assign(.fmin, a, b)
    case .arctan2: out.assign(.atan2, a, b)
    case .hypot: out.assign(.hypot, a, b)
    case .copysign: out.assign(.copysign, a, b)
    case .bitwiseAnd: out.assign(.bitwiseAnd, a, b)
    case .bitwiseOr: out.assign(.bitwiseOr, a, b)
    case .bitwiseXor: out.assign(.bitwiseXor, a, b)
    case .leftShift: out.assign(.leftShift, a, b)
    case .rightShift: out.assign(.rightShift, a, b)
    case .equal: out.assign(.equal, a, b)
    case .notEqual: out.assign(.notEqual, a, b)
    case .less: out.assign(.less, a, b)
    case .lessEqual: out.assign(.lessEqual, a, b)
    case .greater: out.assign(.greater, a, b)
    case .greaterEqual: out.assign(.greaterEqual, a, b)
    case .logicalAnd: out.assign(.logicalAnd, a, b)
    case .logicalOr: out.assign(.logicalOr, a, b)
    case .logicalXor: out.assign(.logicalXor, a, b)
    default: break
    }
  }
}
