import Arrays
import Autograd
import Kernels

/// A pointwise function of one tensor with its derivative.
struct UnaryFunction: Sendable {
  /// What the derivative is a function of.
  enum Saves: Sendable {
    case nothing
    case input
    case result
  }
  /// Gradient of the input from the gradient of the result and the saved tensor (or the gradient again).
  typealias Slope = @Sendable (TensorContext, Tensor, Tensor) throws(TensorError) -> Tensor

  let operation: UnaryOperation
  let inFloat: Bool
  let saves: Saves
  let rule: Rule

  init(
    _ operation: UnaryOperation, _ name: String, inFloat: Bool = true, saves: Saves = .nothing, _ slope: @escaping Slope
  ) {
    self.operation = operation
    self.inFloat = inFloat
    self.saves = saves
    let names = saves == .nothing ? [] : [saves == .input ? "self" : "result"]
    rule = Rule(unary: name, saves: names) { (node, gradient, context) throws(TensorError) -> Tensor in
      try slope(context, gradient, saves == .nothing ? gradient : try node.saved(0, context))
    }
  }
}

extension Operations {
  /// Applies a pointwise function and records it.
  static func apply(
    _ function: UnaryFunction, _ input: Tensor, _ context: TensorContext
  ) throws(TensorError) -> Tensor {
    let result = try compute(function.operation, input, context, inFloat: function.inFloat)
    if records(input, context) && result.dtype.isFloatingPoint {
      let node = record(function.rule, result, input, context)
      switch function.saves {
      case .nothing: break
      case .input: node.save(0, input: input)
      case .result: node.save(0, output: result)
      }
    }
    return result
  }

  static let reciprocalFunction = UnaryFunction(.reciprocal, "ReciprocalBackward0", saves: .result) {
    (c, g, y) throws(TensorError) -> Tensor in try mul(c, try neg(c, g), try mul(c, y, y))
  }
  static let expFunction = UnaryFunction(.exp, "ExpBackward0", saves: .result) {
    (c, g, y) throws(TensorError) -> Tensor in try mul(c, g, y)
  }
  static let logFunction = UnaryFunction(.log, "LogBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try div(c, g, x)
  }
  static let sinFunction = UnaryFunction(.sin, "SinBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try mul(c, g, try cos(c, x))
  }
  static let cosFunction = UnaryFunction(.cos, "CosBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try mul(c, g, try neg(c, try sin(c, x)))
  }
  static let tanFunction = UnaryFunction(.tan, "TanBackward0", saves: .result) {
    (c, g, y) throws(TensorError) -> Tensor in try mul(c, g, try add(c, try power(c, y, .int(2)), .int(1)))
  }
  static let tanhFunction = UnaryFunction(.tanh, "TanhBackward0", saves: .result) {
    (c, g, y) throws(TensorError) -> Tensor in try mul(c, g, try sub(c, .int(1), try mul(c, y, y)))
  }
  static let sigmoidFunction = UnaryFunction(.sigmoid, "SigmoidBackward0", saves: .result) {
    (c, g, y) throws(TensorError) -> Tensor in try mul(c, g, try mul(c, try sub(c, .int(1), y), y))
  }
  static let sqrtFunction = UnaryFunction(.sqrt, "SqrtBackward0", saves: .result) {
    (c, g, y) throws(TensorError) -> Tensor in try div(c, g, try mul(c, y, .int(2)))
  }
  static let rsqrtFunction = UnaryFunction(.rsqrt, "RsqrtBackward0", saves: .result) {
    (c, g, y) throws(TensorError) -> Tensor in try mul(c, try mul(c, g, .double(-0.5)), try power(c, y, .int(3)))
  }
  static let absFunction = UnaryFunction(.absolute, "AbsBackward0", inFloat: false, saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try mul(c, g, try sign(c, x))
  }
  static let reluFunction = UnaryFunction(.relu, "ReluBackward0", inFloat: false, saves: .result) {
    (c, g, y) throws(TensorError) -> Tensor in
    try maskedFill(c, g, try compute(.lessEqual, y, .int(0), c), .int(0))
  }
  static let expm1Function = UnaryFunction(.expm1, "Expm1Backward0", saves: .result) {
    (c, g, y) throws(TensorError) -> Tensor in try mul(c, g, try add(c, y, .int(1)))
  }
  static let exp2Function = UnaryFunction(.exp2, "Exp2Backward0", saves: .result) {
    (c, g, y) throws(TensorError) -> Tensor in try mul(c, try mul(c, g, y), .double(0.693147180559945309417))
  }
  static let log2Function = UnaryFunction(.log2, "Log2Backward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try div(c, g, try mul(c, x, .double(0.693147180559945309417)))
  }
  static let log10Function = UnaryFunction(.log10, "Log10Backward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try div(c, g, try mul(c, x, .double(2.302585092994045684018)))
  }
  static let log1pFunction = UnaryFunction(.log1p, "Log1PBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try div(c, g, try add(c, x, .int(1)))
  }
  static let asinFunction = UnaryFunction(.asin, "AsinBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try mul(c, g, try rsqrt(c, try oneMinusSquare(c, x)))
  }
  static let acosFunction = UnaryFunction(.acos, "AcosBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try mul(c, g, try neg(c, try rsqrt(c, try oneMinusSquare(c, x))))
  }
  static let atanFunction = UnaryFunction(.atan, "AtanBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try div(c, g, try add(c, try mul(c, x, x), .int(1)))
  }
  static let sinhFunction = UnaryFunction(.sinh, "SinhBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try mul(c, g, try cosh(c, x))
  }
  static let coshFunction = UnaryFunction(.cosh, "CoshBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try mul(c, g, try sinh(c, x))
  }
  static let asinhFunction = UnaryFunction(.asinh, "AsinhBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in
    try mul(c, g, try rsqrt(c, try add(c, try power(c, x, .int(2)), .int(1))))
  }
  static let acoshFunction = UnaryFunction(.acosh, "AcoshBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in
    try mul(c, g, try rsqrt(c, try sub(c, try power(c, x, .int(2)), .int(1))))
  }
  static let atanhFunction = UnaryFunction(.atanh, "AtanhBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try mul(c, g, try reciprocal(c, try oneMinusSquare(c, x)))
  }
  static let erfFunction = UnaryFunction(.erf, "ErfBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in
    try mul(c, try mul(c, try bell(c, x), .double(1.1283791670955125739)), g)
  }
  static let erfcFunction = UnaryFunction(.erfc, "ErfcBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in
    try mul(c, try mul(c, try bell(c, x), .double(-1.1283791670955125739)), g)
  }
  static let signFunction = UnaryFunction(.sign, "SignBackward0", inFloat: false) {
    (c, g, _) throws(TensorError) -> Tensor in try zerosLike(c, g)
  }
  static let floorFunction = UnaryFunction(.floor, "FloorBackward0", inFloat: false) {
    (c, g, _) throws(TensorError) -> Tensor in try zerosLike(c, g)
  }
  static let ceilFunction = UnaryFunction(.ceil, "CeilBackward0", inFloat: false) {
    (c, g, _) throws(TensorError) -> Tensor in try zerosLike(c, g)
  }
  static let roundFunction = UnaryFunction(.round, "RoundBackward0", inFloat: false) {
    (c, g, _) throws(TensorError) -> Tensor in try zerosLike(c, g)
  }
  static let truncFunction = UnaryFunction(.trunc, "TruncBackward0", inFloat: false) {
    (c, g, _) throws(TensorError) -> Tensor in try zerosLike(c, g)
  }
  static let fracFunction = UnaryFunction(.frac, "FracBackward0", inFloat: false) {
    (_, g, _) throws(TensorError) -> Tensor in g
  }
  static let siluFunction = UnaryFunction(.silu, "SiluBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in
    let s = try sigmoid(c, x)
    let inner = try add(c, try mul(c, x, try sub(c, .int(1), s)), .int(1))
    return try mul(c, g, try mul(c, s, inner))
  }
  static let logSigmoidFunction = UnaryFunction(.logSigmoid, "LogSigmoidBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in try mul(c, g, try sigmoid(c, try neg(c, x)))
  }
  static let geluFunction = UnaryFunction(.gelu, "GeluBackward0", saves: .input) {
    (c, g, x) throws(TensorError) -> Tensor in
    let half = try mul(
      c, try add(c, try apply(erfFunction, try mul(c, x, .double(0.7071067811865475244)), c), .int(1)), .double(0.5))
    let density = try mul(c, try exp(c, try mul(c, try mul(c, x, x), .double(-0.5))), .double(0.3989422804014326779))
    return try mul(c, g, try add(c, half, try mul(c, x, density)))
  }

  private static func oneMinusSquare(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor {
    try sub(c, .int(1), try mul(c, x, x))
  }

  /// `exp(-x ** 2)`
  private static func bell(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor {
    try exp(c, try neg(c, try power(c, x, .int(2))))
  }

  /// `1 / x`
  public static func reciprocal(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor {
    try apply(reciprocalFunction, x, c)
  }
  /// `e ** x`
  public static func exp(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor { try apply(expFunction, x, c) }
  /// Natural logarithm.
  public static func log(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor { try apply(logFunction, x, c) }
  /// Sine.
  public static func sin(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor { try apply(sinFunction, x, c) }
  /// Cosine.
  public static func cos(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor { try apply(cosFunction, x, c) }
  static func sinh(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor { try apply(sinhFunction, x, c) }
  static func cosh(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor { try apply(coshFunction, x, c) }
  static func rsqrt(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor { try apply(rsqrtFunction, x, c) }
  /// Square root.
  public static func sqrt(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor {
    try apply(sqrtFunction, x, c)
  }
  static func sign(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor { try apply(signFunction, x, c) }
  /// `1 / (1 + e ** -x)`
  public static func sigmoid(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor {
    try apply(sigmoidFunction, x, c)
  }
  /// Magnitude.
  public static func abs(_ c: TensorContext, _ x: Tensor) throws(TensorError) -> Tensor { try apply(absFunction, x, c) }
}
