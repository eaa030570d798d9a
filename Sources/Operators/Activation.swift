import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static let line = SampleArgument.tensor([2, 3])
  private static let single = SampleArgument.tensor([5], .float32)
  private static let layer: Places = [.functional, .functionalInPlace]

  /// An activation without numbers of its own.
  private static func activation(
    _ name: String, _ activation: Activation, _ rule: ActivationRule, _ documentation: String
  ) -> Operator {
    Operator(
      name, layer, gradient: .differentiable, documentation,
      samples: [
        Sample(.tensor([3, 4], low: -5, high: 5)), Sample(.tensor([], low: 1, high: 1.5)), Sample(.tensor([0, 2])),
        Sample(single, checksGradient: false),
      ],
      [
        .one("\(name)(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.activate(c, activation, rule, try a.tensor(0))
        }
      ])
  }

  static let activation: [Operator] = [
    unary(
      "silu", Operations.siluFunction, "x * sigmoid(x).", places: layer, floatOnly: "silu_cpu"),
    unary(
      "log_sigmoid", Operations.logSigmoidFunction, "log(sigmoid(x)).", places: .functional,
      floatOnly: "log_sigmoid_cpu"),
    Operator(
      "gelu", layer, gradient: .differentiable,
      "x times the normal distribution's cumulative probability of x; `approximate=\"tanh\"` estimates it.",
      samples: [
        Sample(line), Sample(line, .string("tanh")), Sample(.tensor([0])), Sample(single, checksGradient: false),
      ],
      [
        .one("gelu(Tensor input, *, str approximate='none')") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          let mode = a.string(1) ?? "none"
          if mode != "none" && mode != "tanh" {
            throw .runtime("approximate argument must be either none or tanh.")
          }
          if !input.dtype.isFloatingPoint {
            throw .notImplemented("\"GeluKernelImpl\" not implemented for '\(input.dtype.scalarTypeName)'")
          }
          return try Operations.apply(
            mode == "none" ? Operations.geluFunction : Operations.geluTanhFunction, input, c)
        }
      ]),
    activation("mish", .mish, Operations.mishRule, "x * tanh(softplus(x))."),
    activation(
      "hardsigmoid", .hardSigmoid, Operations.hardSigmoidRule, "The line x / 6 + 1 / 2 cut off at 0 and 1."),
    activation("hardswish", .hardSwish, Operations.hardSwishRule, "x * hardsigmoid(x)."),
    Operator(
      "leaky_relu", layer, gradient: .differentiable, "The elements, negative ones scaled by `negative_slope`.",
      samples: [
        Sample(.tensor([5])), Sample(.tensor([2, 3]), .scalar(.double(0.1))), Sample(.tensor([0])),
        Sample(single, .scalar(.double(0.3)), checksGradient: false),
      ],
      [
        .one("leaky_relu(Tensor input, Number negative_slope=0.01)") { (c, a) throws(TensorError) -> Tensor in
          let slope = try a.double(1)
          return try Operations.activate(c, .leakyRelu(slope: slope), Operations.leakyReluRule, try a.tensor(0), slope)
        }
      ]),
    Operator(
      "elu", layer, gradient: .differentiable,
      "The elements, negative ones replaced by `alpha * (exp(x) - 1)`, all times `scale`.",
      samples: [
        Sample(line), Sample(line, .scalar(.double(0.5))),
        Sample(line, .scalar(.double(0.5)), .scalar(.int(2)), .scalar(.double(1.5))),
        Sample(single, checksGradient: false),
      ],
      [
        .one("elu(Tensor input, Number alpha=1, Number scale=1, Number input_scale=1)") {
          (c, a) throws(TensorError) -> Tensor in
          let (alpha, scale, inner) = (try a.double(1), try a.double(2), try a.double(3))
          return try Operations.activate(
            c, .elu(alpha: alpha, scale: scale, inputScale: inner), Operations.eluRule, try a.tensor(0), alpha, scale,
            inner)
        }
      ]),
    Operator(
      "selu", [.function, .inPlaceFunction], gradient: .differentiable,
      "`elu` with the constants that keep mean 0 and variance 1.",
      samples: [Sample(line), Sample(single, checksGradient: false)],
      [
        .one("selu(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          let alpha = 1.6732632423543772848170429916717
          let scale = 1.0507009873554804934193349852946
          return try Operations.activate(
            c, .elu(alpha: alpha, scale: scale, inputScale: 1), Operations.eluRule, try a.tensor(0), alpha, scale, 1)
        }
      ]),
    Operator(
      "celu", [.function, .inPlaceFunction], gradient: .differentiable,
      "The elements, negative ones replaced by `alpha * (exp(x / alpha) - 1)`.",
      samples: [Sample(line), Sample(line, .scalar(.double(0.5))), Sample(single, checksGradient: false)],
      [
        .one("celu(Tensor input, Number alpha=1.0)") { (c, a) throws(TensorError) -> Tensor in
          let alpha = try a.double(1)
          if alpha == 0 { throw .runtime("ZeroDivisionError: alpha cannot be 0 for CELU") }
          return try Operations.activate(
            c, .elu(alpha: alpha, scale: 1, inputScale: 1 / alpha), Operations.celuRule, try a.tensor(0), alpha)
        }
      ]),
    Operator(
      "hardtanh", layer, gradient: .differentiable, "The elements moved into the range from `min_val` to `max_val`.",
      samples: [
        Sample(line), Sample(line, .scalar(.double(-0.5)), .scalar(.int(1))),
        Sample(.tensor([3], .int64), checksGradient: false),
      ],
      [
        .one("hardtanh(Tensor input, Number min_val=-1, Number max_val=1)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.hardtanh(c, try a.tensor(0), try a.scalar(1), try a.scalar(2))
        }
      ]),
    Operator(
      "softplus", .functional, gradient: .differentiable,
      "log(1 + exp(beta * x)) / beta, a smooth ReLU; x itself where beta * x is above `threshold`.",
      samples: [
        Sample(.tensor([3, 4], low: -5, high: 25)), Sample(line, .scalar(.int(3)), .scalar(.double(2.5))),
        Sample(single, checksGradient: false),
      ],
      [
        .one("softplus(Tensor input, Number beta=1, Number threshold=20)") { (c, a) throws(TensorError) -> Tensor in
          let (beta, threshold) = (try a.double(1), try a.double(2))
          return try Operations.activate(
            c, .softplus(beta: beta, threshold: threshold), Operations.softplusRule, try a.tensor(0), beta, threshold)
        }
      ]),
    Operator(
      "softshrink", .functional, gradient: .differentiable, "The elements moved towards 0 by `lambd`, at most to 0.",
      samples: [Sample(line), Sample(line, .scalar(.double(0.2))), Sample(single, checksGradient: false)],
      [
        .one("softshrink(Tensor input, Number lambd=0.5)") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          let lambda = try a.double(1)
          if !input.dtype.isFloatingPoint {
            throw .notImplemented("\"softshrink_check\" not implemented for '\(input.dtype.scalarTypeName)'")
          }
          if lambda < 0 {
            throw .runtime(
              "lambda must be in range [0, \(input.dtype == .float64 ? "1.79769e+308" : "3.40282e+38")] for input dtype "
                + "\(input.dtype.scalarTypeName), but found \(Scalar.double(lambda).text)")
          }
          return try Operations.activate(c, .softShrink(lambda: lambda), Operations.softShrinkRule, input, lambda)
        }
      ]),
    Operator(
      "hardshrink", [.function, .method], gradient: .differentiable,
      "The elements, those from `-lambd` to `lambd` replaced by 0.",
      samples: [Sample(line), Sample(line, .scalar(.double(0.2))), Sample(single, checksGradient: false)],
      [
        .one("hardshrink(Tensor input, Number lambd=0.5)") { (c, a) throws(TensorError) -> Tensor in
          let lambda = try a.double(1)
          return try Operations.activate(
            c, .hardShrink(lambda: lambda), Operations.hardShrinkRule, try a.tensor(0), lambda)
        }
      ]),
    Operator(
      "threshold", [.function, .inPlaceFunction], gradient: .differentiable,
      "The elements, those that are not above `threshold` replaced by `value`.",
      samples: [
        Sample(line, .scalar(.double(0.3)), .scalar(.int(7))),
        Sample(single, .scalar(.int(0)), .scalar(.double(-1)), checksGradient: false),
      ],
      [
        .one("threshold(Tensor input, Number threshold, Number value)") { (c, a) throws(TensorError) -> Tensor in
          let (threshold, value) = (try a.double(1), try a.double(2))
          return try Operations.activate(
            c, .threshold(threshold, value: value), Operations.thresholdRule, try a.tensor(0), threshold)
        }
      ]),
    Operator(
      "prelu", .both, gradient: .differentiable,
      "The elements, negative ones times `weight`: one number, or one for each channel.",
      samples: [
        Sample(.tensor([2, 3]), .tensor([1])), Sample(.tensor([2, 3, 2]), .tensor([3])),
        Sample(.tensor([4]), .tensor([1])),
      ],
      [
        .one("prelu(Tensor input, Tensor weight)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.prelu(c, try a.tensor(0), try a.tensor(1))
        }
      ]),
    Operator(
      "glu", .functional, gradient: .differentiable, "The first half along `dim` times the sigmoid of the second.",
      samples: [
        Sample(.tensor([2, 4])), Sample(.tensor([4, 3]), .int(0)),
        Sample(.tensor([6], .float32), checksGradient: false),
      ],
      [
        .one("glu(Tensor input, int dim=-1)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.glu(c, try a.tensor(0), try a.int(1))
        }
      ]),
    Operator(
      "dropout", [.function, .inPlaceFunction], gradient: .composite,
      "Zeros in place of some elements, chosen with probability `p`; the others divided by `1 - p`.",
      samples: [
        Sample(.tensor([4, 5]), .double(0.3), .bool(true)), Sample(line, .double(0.3), .bool(false)),
        Sample(line, .double(1), .bool(true)), Sample(single, .double(0.5), .bool(true), checksGradient: false),
      ],
      [
        .one("dropout(Tensor input, float p, bool train)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.dropout(c, try a.tensor(0), try a.double(1), training: a.bool(2))
        }
      ]),
    Operator(
      "feature_dropout", [.function, .inPlaceFunction], gradient: .composite,
      "As `dropout`, with whole channels at a time.",
      samples: [Sample(.tensor([2, 3, 4]), .double(0.5), .bool(true)), Sample(line, .double(0.5), .bool(false))],
      [
        .one("feature_dropout(Tensor input, float p, bool train)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.dropout(c, try a.tensor(0), try a.double(1), training: a.bool(2), channels: true)
        }
      ]),
    Operator(
      "embedding", .function, gradient: .differentiable, "The rows of `weight` with the numbers in `indices`.",
      samples: [
        Sample(.tensor([4, 3]), .values([1, 3, 1], [3], .int64)),
        Sample(.tensor([4, 3]), .values([0, 1, 2, 1], [2, 2], .int64), .int(1), checksGradient: false),
        Sample(.tensor([4, 2]), .values([0, 1, 2, 1], [4], .int64), .int(-1), .bool(true), checksGradient: false),
        Sample(.tensor([4, 2]), .values([], [0], .int64)),
      ],
      [
        .one(
          "embedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.embedding(
            c, try a.tensor(0), try a.tensor(1), padding: try a.int(2), scalesByCount: a.bool(3))
        }
      ]),
  ]
}
