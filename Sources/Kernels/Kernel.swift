/// Loops over raw memory. Kernels check nothing and allocate no results: sizes, dtypes and overlaps are the caller's.
///
/// Shapes and strides are `rank` integers each; strides count elements and may be 0 or negative. Pointers address the first
/// element (offset included). Outputs must not overlap inputs, but an output may be exactly an input (in place).
public enum Kernel {}

/// A function of one element whose result has the same dtype.
///
/// Integers and bool take `negative`, `absolute`, `sign`, `square`, `relu`, `bitwiseNot`, `floor`, `ceil`, `round`, `trunc`,
/// and `positive`; the others need a floating dtype (the caller promotes first).
public enum UnaryOperation: UInt8, Sendable, CaseIterable {
  case positive, negative, absolute, sign, square, relu, bitwiseNot, floor, ceil, round, trunc, frac
  case reciprocal, sqrt, rsqrt, exp, exp2, expm1, log, log2, log10, log1p
  case sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh
  case sigmoid, logSigmoid, softplus, silu, gelu, geluTanh, erf, erfc, lgamma
}

/// A test of one element whose result is bool.
public enum PredicateOperation: UInt8, Sendable, CaseIterable {
  case isNaN, isInf, isFinite, isPosInf, isNegInf, signbit, logicalNot, isNonzero
}

/// A function of two elements of one dtype with a result of the same dtype. Integer arithmetic wraps; an integer divided by
/// zero gives 0 (the caller raises first).
///
/// Bool takes `add` (or), `multiply` (and), `maximum`, `minimum` and the bitwise ones.
public enum BinaryOperation: UInt8, Sendable, CaseIterable {
  case add, subtract, multiply
  /// True division; floating dtypes only.
  case divide
  /// Rounds towards minus infinity, as Python's `//`.
  case floorDivide
  /// Rounds towards zero: `div(rounding_mode="trunc")`.
  case truncDivide
  /// Has the sign of the divisor, as Python's `%`.
  case remainder
  /// Has the sign of the dividend, as C's `fmod`.
  case fmod
  case power
  /// NaN where either is NaN.
  case maximum, minimum
  /// The other one where one is NaN.
  case fmax, fmin
  case atan2, hypot, copysign, nextafter
  case bitwiseAnd, bitwiseOr, bitwiseXor, leftShift, rightShift
}

/// A comparison or logical connective of two elements of one dtype with a bool result.
public enum CompareOperation: UInt8, Sendable, CaseIterable {
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  case logicalAnd, logicalOr, logicalXor
}

/// What a reduction computes over the reduced dims.
public enum ReduceOperation: UInt8, Sendable, CaseIterable {
  /// Result of the input's dtype when floating, else int64.
  case sum, prod
  /// Floating only: the sum divided by the count.
  case mean
  /// Input's dtype; NaN wins; an empty run is the caller's error (the kernel leaves zero).
  case max, min
  /// int64: position in the row-major order of the reduced dims; the first of equals, NaN wins.
  case argmax, argmin
  /// bool.
  case any, all
  /// Floating only: sum of squares, its root, and the sum of magnitudes.
  case sumOfSquares, norm2, norm1

  /// The dtype of the result for elements of `dtype`.
  public func resultDType(_ dtype: DType) -> DType {
    switch self {
    case .sum, .prod: dtype.isFloatingPoint ? dtype : .int64
    case .mean, .max, .min, .sumOfSquares, .norm2, .norm1: dtype
    case .argmax, .argmin: .int64
    case .any, .all: .bool
    }
  }
}
