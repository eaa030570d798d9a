import Arrays
import Autograd
import Kernels

extension OperatorTable {
  /// An entry for a pointwise function of one tensor.
  static func unary(
    _ name: String, aliases: [String] = [], _ function: UnaryFunction, _ documentation: String,
    low: Double = -2, high: Double = 2, places: Places = [.function, .method, .inPlace, .inPlaceFunction],
    refusesBool: TensorError? = nil, floatOnly: String? = nil
  ) -> Operator {
    let body: Operator.Alone = { (c, input) throws(TensorError) -> Tensor in
      if input.dtype == .bool, let refusesBool { throw refusesBool }
      if !input.dtype.isFloatingPoint, let floatOnly {
        throw .notImplemented("\"\(floatOnly)\" not implemented for '\(input.dtype.scalarTypeName)'")
      }
      return try Operations.apply(function, input, c)
    }
    return Operator(
      name, aliases: aliases, places, gradient: .differentiable, documentation,
      samples: [
        Sample(.tensor([2, 3], low: low, high: high)), Sample(.tensor([], low: low, high: high)),
        Sample(.tensor([0, 2])), Sample(.tensor([5], .float32, low: low, high: high), checksGradient: false),
        Sample(.tensor([4], .int64, low: 1, high: 2), checksGradient: false),
      ],
      alone: body,
      [.one("\(name)(Tensor input)") { (c, a) throws(TensorError) -> Tensor in try body(c, try a.tensor(0)) }])
  }

  static let pointwise: [Operator] = [
    Operator(
      "add", .pointwise, gradient: .differentiable, "Adds `other`, scaled by `alpha`, to `input`.",
      samples: [
        Sample(.tensor([2, 3]), .tensor([3])), Sample(.tensor([2, 1]), .tensor([3]), .scalar(.double(2.5))),
        Sample(.tensor([]), .tensor([2], .float32), checksGradient: false),
        Sample(.tensor([2]), .scalar(.int(3)), overload: 1),
        Sample(.tensor([2], .int64), .scalar(.double(0.5)), overload: 1, checksGradient: false),
        Sample(.values([1, 0], [2], .bool), .values([1, 1], [2], .bool), checksGradient: false),
      ],
      [
        .one("add(Tensor input, Tensor other, *, Number alpha=1)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.add(c, try a.tensor(0), try a.tensor(1), alpha: try a.optionalScalar(2) ?? .int(1))
        },
        .one("add(Tensor input, Number other, *, Number alpha=1)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.add(c, try a.tensor(0), try a.scalar(1), alpha: try a.optionalScalar(2) ?? .int(1))
        },
      ]),
    Operator(
      "sub", aliases: ["subtract"], .pointwise, gradient: .differentiable,
      "Subtracts `other`, scaled by `alpha`, from `input`.",
      samples: [
        Sample(.tensor([2, 3]), .tensor([3])), Sample(.tensor([2, 1]), .tensor([3]), .scalar(.int(3))),
        Sample(.tensor([2]), .scalar(.double(1.5)), overload: 1),
      ],
      [
        .one("sub(Tensor input, Tensor other, *, Number alpha=1)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.sub(c, try a.tensor(0), try a.tensor(1), alpha: try a.optionalScalar(2) ?? .int(1))
        },
        .one("sub(Tensor input, Number other, *, Number alpha=1)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.sub(c, try a.tensor(0), try a.scalar(1), alpha: try a.optionalScalar(2) ?? .int(1))
        },
      ]),
    Operator(
      "rsub", .function, gradient: .differentiable, "Subtracts `input` from `other`.",
      samples: [Sample(.tensor([2]), .tensor([2])), Sample(.tensor([2]), .scalar(.int(1)), overload: 1)],
      [
        .one("rsub(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.rsub(c, try a.tensor(0), try a.tensor(1))
        },
        .one("rsub(Tensor input, Number other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.sub(c, try a.scalar(1), try a.tensor(0))
        },
      ]),
    Operator(
      "mul", aliases: ["multiply"], .pointwise, gradient: .differentiable, "Multiplies `input` by `other`.",
      samples: [
        Sample(.tensor([2, 3]), .tensor([3])), Sample(.tensor([]), .tensor([2, 2])),
        Sample(.tensor([2]), .scalar(.double(1.5)), overload: 1),
        Sample(.tensor([2], .int64), .tensor([2], .float32), checksGradient: false),
      ],
      [
        .one("mul(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.mul(c, try a.tensor(0), try a.tensor(1))
        },
        .one("mul(Tensor input, Number other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.mul(c, try a.tensor(0), try a.scalar(1))
        },
      ]),
    Operator(
      "div", aliases: ["divide", "true_divide"], .pointwise, gradient: .differentiable,
      "Divides `input` by `other`; `rounding_mode` \"floor\" or \"trunc\" rounds the quotient.",
      samples: [
        Sample(.tensor([2, 3]), .tensor([3], low: 0.5)), Sample(.tensor([2]), .scalar(.int(4)), overload: 1),
        Sample(.tensor([2], .int64), .scalar(.int(4)), overload: 1, checksGradient: false),
        Sample(.tensor([5], low: -9, high: 9), .scalar(.int(2)), .string("floor"), overload: 1, checksGradient: false),
        Sample(.tensor([5], low: -9, high: 9), .scalar(.int(2)), .string("trunc"), overload: 1, checksGradient: false),
      ],
      [
        .one("div(Tensor input, Tensor other, *, str rounding_mode=None)") { (c, a) throws(TensorError) -> Tensor in
          guard let rounding = try rounding(a.string(2)) else {
            return try Operations.div(c, try a.tensor(0), try a.tensor(1))
          }
          return try Operations.floorDivide(c, try a.tensor(0), try a.tensor(1), rounding: rounding, isDiv: true)
        },
        .one("div(Tensor input, Number other, *, str rounding_mode=None)") { (c, a) throws(TensorError) -> Tensor in
          guard let rounding = try rounding(a.string(2)) else {
            return try Operations.div(c, try a.tensor(0), try a.scalar(1))
          }
          let input = try a.tensor(0)
          return try Operations.floorDivide(
            c, input, try Operations.wrapped(c, try a.scalar(1), input), rounding: rounding, isDiv: true)
        },
      ]),
    Operator(
      "floor_divide", .pointwise, gradient: .never, "Divides `input` by `other`, rounded towards minus infinity.",
      samples: [
        Sample(.tensor([5], low: -9, high: 9), .tensor([5], low: 1, high: 3), checksGradient: false),
        Sample(.tensor([5], .int64, low: -9, high: 9), .scalar(.int(2)), overload: 1),
      ],
      [
        .one("floor_divide(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.floorDivide(c, try a.tensor(0), try a.tensor(1))
        },
        .one("floor_divide(Tensor input, Number other)") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          return try Operations.floorDivide(c, input, try Operations.wrapped(c, try a.scalar(1), input))
        },
      ]),
    Operator(
      "remainder", .pointwise, gradient: .differentiable,
      "The remainder of `input` divided by `other`, with the sign of `other`, as Python's `%`.",
      samples: [
        Sample(.tensor([5], low: -9, high: 9), .tensor([5], low: 1.1, high: 3)),
        Sample(.tensor([5], low: -9, high: 9), .scalar(.double(2.5)), overload: 1),
        Sample(.tensor([5], .int64, low: -9, high: 9), .scalar(.int(-4)), overload: 1, checksGradient: false),
      ],
      [
        .one("remainder(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.remainder(c, try a.tensor(0), try a.tensor(1))
        },
        .one("remainder(Tensor input, Number other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.remainder(c, try a.tensor(0), try a.scalar(1))
        },
      ]),
    Operator(
      "fmod", .pointwise, gradient: .differentiable,
      "The remainder of `input` divided by `other`, with the sign of `input`, as C's `fmod`.",
      samples: [
        Sample(.tensor([5], low: -9, high: 9), .tensor([5], low: 1.1, high: 3)),
        Sample(.tensor([5], low: -9, high: 9), .scalar(.double(2.5)), overload: 1),
      ],
      [
        .one("fmod(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.remainder(c, try a.tensor(0), try a.tensor(1), isFmod: true)
        },
        .one("fmod(Tensor input, Number other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.remainder(c, try a.tensor(0), try a.scalar(1), isFmod: true)
        },
      ]),
    Operator(
      "pow", .pointwise, gradient: .differentiable, "Raises `input` to the power `exponent`.",
      samples: [
        Sample(.tensor([3], low: 0.5), .tensor([3])), Sample(.tensor([2, 3]), .scalar(.int(2)), overload: 1),
        Sample(.tensor([2, 3]), .scalar(.int(3)), overload: 1),
        Sample(.tensor([3], low: 0.5), .scalar(.double(1.7)), overload: 1),
        Sample(.tensor([3], .int64, low: -3, high: 3), .scalar(.int(3)), overload: 1, checksGradient: false),
        Sample(.scalar(.int(2)), .tensor([3]), overload: 2),
      ],
      [
        .one("pow(Tensor input, Tensor exponent)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.power(c, try a.tensor(0), try a.tensor(1))
        },
        .one("pow(Tensor input, Number exponent)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.power(c, try a.tensor(0), try a.scalar(1))
        },
        .one("pow(Number input, Tensor exponent)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.power(c, try a.scalar(0), try a.tensor(1))
        },
      ]),
    Operator(
      "neg", aliases: ["negative"], .pointwise, gradient: .differentiable, "The elements with their signs changed.",
      samples: [Sample(.tensor([2, 3])), Sample(.tensor([2], .int64), checksGradient: false)],
      [.one("neg(Tensor input)") { (c, a) throws(TensorError) -> Tensor in try Operations.neg(c, try a.tensor(0)) }]),
    Operator(
      "positive", .both, gradient: .composite, "The tensor itself.", samples: [Sample(.tensor([2]))],
      [
        .one("positive(Tensor input)") { (_, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          if input.dtype == .bool {
            throw .runtime("The `+` operator, on a bool tensor is not supported.")
          }
          return input
        }
      ]),
    Operator(
      "square", .pointwise, gradient: .composite, "The elements multiplied by themselves.",
      samples: [Sample(.tensor([2, 3]))],
      [
        .one("square(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.power(c, try a.tensor(0), .int(2))
        }
      ]),
    unary(
      "abs", aliases: ["absolute"], Operations.absFunction, "The magnitudes of the elements.",
      refusesBool: .notImplemented("\"abs_cpu\" not implemented for 'Bool'")),
    unary("exp", Operations.expFunction, "e to the power of the elements."),
    unary("exp2", Operations.exp2Function, "2 to the power of the elements."),
    unary("expm1", Operations.expm1Function, "e to the power of the elements, minus 1, exact near 0."),
    unary("log", Operations.logFunction, "Natural logarithms.", low: 0.2, high: 3),
    unary("log2", Operations.log2Function, "Logarithms to base 2.", low: 0.2, high: 3),
    unary("log10", Operations.log10Function, "Logarithms to base 10.", low: 0.2, high: 3),
    unary("log1p", Operations.log1pFunction, "Natural logarithms of 1 plus the elements.", low: -0.5, high: 3),
    unary("sin", Operations.sinFunction, "Sines."),
    unary("cos", Operations.cosFunction, "Cosines."),
    unary("tan", Operations.tanFunction, "Tangents.", low: -1, high: 1),
    unary("asin", aliases: ["arcsin"], Operations.asinFunction, "Arc sines.", low: -0.9, high: 0.9),
    unary("acos", aliases: ["arccos"], Operations.acosFunction, "Arc cosines.", low: -0.9, high: 0.9),
    unary("atan", aliases: ["arctan"], Operations.atanFunction, "Arc tangents."),
    unary("sinh", Operations.sinhFunction, "Hyperbolic sines."),
    unary("cosh", Operations.coshFunction, "Hyperbolic cosines."),
    unary("tanh", Operations.tanhFunction, "Hyperbolic tangents."),
    unary("asinh", aliases: ["arcsinh"], Operations.asinhFunction, "Inverse hyperbolic sines."),
    unary("acosh", aliases: ["arccosh"], Operations.acoshFunction, "Inverse hyperbolic cosines.", low: 1.2, high: 3),
    unary(
      "atanh", aliases: ["arctanh"], Operations.atanhFunction, "Inverse hyperbolic tangents.", low: -0.9, high: 0.9),
    unary("sigmoid", Operations.sigmoidFunction, "1 / (1 + exp(-x))."),
    unary("erf", Operations.erfFunction, "The error function."),
    unary("erfc", Operations.erfcFunction, "1 minus the error function."),
    unary(
      "relu", Operations.reluFunction, "The elements, with 0 in place of negative ones.",
      places: [.function, .method, .inPlace, .inPlaceFunction],
      refusesBool: .runtime("Boolean inputs not supported for relu")),
    unary("sqrt", Operations.sqrtFunction, "Square roots.", low: 0.2, high: 3),
    unary("rsqrt", Operations.rsqrtFunction, "Reciprocals of square roots.", low: 0.2, high: 3),
    unary("reciprocal", Operations.reciprocalFunction, "1 divided by the elements.", low: 0.5, high: 3),
    unary("sign", Operations.signFunction, "-1, 0 or 1 by the sign of the elements."),
    unary(
      "floor", Operations.floorFunction, "The largest integers not above the elements.",
      refusesBool: .notImplemented("\"floor_vml_cpu\" not implemented for 'Bool'")),
    unary(
      "ceil", Operations.ceilFunction, "The smallest integers not below the elements.",
      refusesBool: .notImplemented("\"ceil_vml_cpu\" not implemented for 'Bool'")),
    unary(
      "trunc", aliases: ["fix"], Operations.truncFunction, "The elements without their fractional part.",
      refusesBool: .notImplemented("\"trunc_vml_cpu\" not implemented for 'Bool'")),
    unary("frac", Operations.fracFunction, "The fractional part of the elements.", floatOnly: "frac_cpu"),
    Operator(
      "round", .pointwise, gradient: .differentiable,
      "The nearest integers, halves to even; with `decimals` rounded to that many places.",
      samples: [
        Sample(.values([0.5, 1.5, -0.5, 2.4], [4]), checksGradient: false),
        Sample(.values([1.256, -2.345], [2]), .int(2), overload: 1, checksGradient: false),
      ],
      [
        .one("round(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          if try a.tensor(0).dtype == .bool { throw .notImplemented("\"round_vml_cpu\" not implemented for 'Bool'") }
          return try Operations.apply(Operations.roundFunction, try a.tensor(0), c)
        },
        .one("round(Tensor input, *, int decimals)") { (c, a) throws(TensorError) -> Tensor in
          let decimals = try a.int(1)
          let dtype = try a.tensor(0).dtype
          if !dtype.isFloatingPoint {
            throw .notImplemented("\"round_cpu\" not implemented for '\(dtype.scalarTypeName)'")
          }
          let factor = decimals >= 0 ? Operations.powerOfTen(decimals) : 1 / Operations.powerOfTen(-decimals)
          return try Operations.rounded(c, try a.tensor(0), factor)
        },
      ]),
    Operator(
      "clamp", aliases: ["clip"], [.function, .method, .inPlace, .inPlaceFunction], gradient: .differentiable,
      "The elements moved into the range from `min` to `max`.",
      samples: [
        Sample(.tensor([2, 3]), .scalar(.int(-1)), .scalar(.double(0.5)), overload: 1),
        Sample(.tensor([2, 3]), .none, .scalar(.double(0.5)), overload: 1),
        Sample(.tensor([2, 3]), .tensor([3], low: -1, high: 0), .tensor([3], low: 0.2, high: 1)),
      ],
      [
        .one("clamp(Tensor input, Tensor? min=None, Tensor? max=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.clamp(c, try a.tensor(0), low: a.optionalTensor(1), high: a.optionalTensor(2))
        },
        .one("clamp(Tensor input, Number? min=None, Number? max=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.clamp(c, try a.tensor(0), low: try a.optionalScalar(1), high: try a.optionalScalar(2))
        },
      ]),
    Operator(
      "clamp_min", [.function, .method, .inPlace, .inPlaceFunction], gradient: .differentiable,
      "The elements, at least `min`.", samples: [Sample(.tensor([4]), .scalar(.double(0.3)))],
      [
        .one("clamp_min(Tensor input, Number min)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.clamp(
            c, try a.tensor(0), low: try a.scalar(1), high: nil, rule: Operations.clampMinRule)
        }
      ]),
    Operator(
      "clamp_max", [.function, .method, .inPlace, .inPlaceFunction], gradient: .differentiable,
      "The elements, at most `max`.", samples: [Sample(.tensor([4]), .scalar(.double(0.3)))],
      [
        .one("clamp_max(Tensor input, Number max)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.clamp(
            c, try a.tensor(0), low: nil, high: try a.scalar(1), rule: Operations.clampMaxRule)
        }
      ]),
    Operator(
      "maximum", .both, gradient: .differentiable, "The larger of two elements; NaN where either is.",
      samples: [Sample(.tensor([2, 3]), .tensor([3]))],
      [
        .one("maximum(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.extremeOfTwo(.max, c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "minimum", .both, gradient: .differentiable, "The smaller of two elements; NaN where either is.",
      samples: [Sample(.tensor([2, 3]), .tensor([3]))],
      [
        .one("minimum(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.extremeOfTwo(.min, c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "where", .both, gradient: .differentiable,
      "Elements of `input` where `condition` is true, else of `other`; with a condition alone, the positions where it is true.",
      samples: [
        Sample(.values([1, 0, 1], [3], .bool), .tensor([2, 3]), .tensor([3])),
        Sample(.values([1, 0, 1], [3], .bool), .tensor([3]), .scalar(.double(0.5)), overload: 1),
      ],
      [
        .one("where(Tensor condition, Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.choose(c, try a.tensor(0), try a.tensor(1), try a.tensor(2))
        },
        .one("where(Tensor condition, Tensor input, Number other)") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(1)
          return try Operations.choose(c, try a.tensor(0), input, try Operations.wrapped(c, try a.scalar(2), input))
        },
        .one("where(Tensor condition, Number input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          let other = try a.tensor(2)
          return try Operations.choose(c, try a.tensor(0), try Operations.wrapped(c, try a.scalar(1), other), other)
        },
        .one("where(Tensor condition, Number input, Number other)") { (c, a) throws(TensorError) -> Tensor in
          let left = try a.scalar(1)
          let right = try a.scalar(2)
          return try Operations.choose(
            c, try a.tensor(0), try .scalar(left, Promotion.dtype(of: left, default: c.defaultDType), c),
            try .scalar(right, Promotion.dtype(of: right, default: c.defaultDType), c))
        },
        .several("where(Tensor condition)") { (c, a) throws(TensorError) -> [Tensor] in
          try Operations.unbind(c, try Operations.nonzero(c, try a.tensor(0)), 1)
        },
      ]),
    Operator(
      "lerp", .pointwise, gradient: .differentiable, "`input` moved towards `end` by the fraction `weight`.",
      samples: [
        Sample(.tensor([3]), .tensor([3]), .scalar(.double(0.25)), overload: 1),
        Sample(.tensor([3]), .tensor([3]), .tensor([3])),
      ],
      [
        .one("lerp(Tensor input, Tensor end, Tensor weight)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.lerp(c, try a.tensor(0), try a.tensor(1), try a.tensor(2))
        },
        .one("lerp(Tensor input, Tensor end, Number weight)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.lerp(c, try a.tensor(0), try a.tensor(1), try a.scalar(2))
        },
      ]),
    Operator(
      "addcmul", .pointwise, gradient: .differentiable, "`input + value * tensor1 * tensor2`.",
      samples: [Sample(.tensor([3]), .tensor([3]), .tensor([3]), .scalar(.double(0.5)))],
      [
        .one("addcmul(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.addcmul(
            c, try a.tensor(0), try a.tensor(1), try a.tensor(2), try a.optionalScalar(3) ?? .int(1))
        }
      ]),
    Operator(
      "addcdiv", .pointwise, gradient: .differentiable, "`input + value * tensor1 / tensor2`.",
      samples: [Sample(.tensor([3]), .tensor([3]), .tensor([3], low: 0.5), .scalar(.double(0.5)))],
      [
        .one("addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.addcdiv(
            c, try a.tensor(0), try a.tensor(1), try a.tensor(2), try a.optionalScalar(3) ?? .int(1))
        }
      ]),
  ]

  private static func rounding(_ mode: String?) throws(TensorError) -> Operations.Rounding? {
    switch mode {
    case nil: return nil
    case "floor": return .floor
    case "trunc": return .trunc
    case let other?:
      throw .runtime("div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '\(other)'")
    }
  }
}

extension Operations {
  static let roundDecimalsRule = zeroGradientRule("RoundBackward1")

  /// The nearest multiples of `1 / factor`.
  static func rounded(_ context: TensorContext, _ tensor: Tensor, _ factor: Double) throws(TensorError) -> Tensor {
    let result = try withoutGrad(context) { () throws(TensorError) in
      let scaled = try compute(.round, try mul(context, tensor, .double(factor)), context, inFloat: true)
      return try div(context, scaled, .double(factor))
    }
    if records(tensor, context) { record(roundDecimalsRule, result, tensor, context) }
    return result
  }

  /// 10 to a small power, exact where a double can be.
  static func powerOfTen(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(exponent, 400) { result *= 10 }
    return result
  }
}
