import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static let input = SampleArgument.tensor([2, 3])
  private static let chance = SampleArgument.tensor([2, 3], low: 0.1, high: 0.9)
  private static let classes = SampleArgument.values([2, 0], [2], .int64)

  private static func reduction(_ a: Arguments, _ index: Int) throws(TensorError) -> Reduction {
    Reduction(rawValue: try a.int(index)) ?? .none
  }

  private static func pair(
    _ name: String, _ kind: PairLoss, kernel: String, _ documentation: String, samples: [Sample]
  ) -> Operator {
    Operator(
      name, .functional, gradient: .differentiable, documentation, samples: samples,
      [
        .one("\(name)(Tensor input, Tensor target, int reduction=0)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.loss(kind, c, try a.tensor(0), try a.tensor(1), try reduction(a, 2), kernel: kernel)
        }
      ])
  }

  static let loss: [Operator] = [
    pair(
      "mse_loss", Operations.squaredLoss, kernel: "mse_cpu", "The squared distances of `input` and `target`.",
      samples: [
        Sample(input, .tensor([2, 3]), .int(1)), Sample(input, .tensor([3]), .int(0)),
        Sample(input, .tensor([2, 3]), .int(2)), Sample(input, .tensor([2, 3])),
        Sample(.tensor([4], .float32), .tensor([4], .float32), .int(1), checksGradient: false),
      ]),
    Operator(
      "smooth_l1_loss", .functional, gradient: .differentiable,
      "Half the squared distance over `beta` where it is below `beta`, else the distance less `beta / 2`.",
      samples: [
        Sample(input, .tensor([2, 3]), .int(1)), Sample(input, .tensor([2, 3]), .int(2), .double(0.5)),
        Sample(input, .tensor([2, 3]), .int(0), .double(2)), Sample(input, .tensor([2, 3]), .int(1), .double(0)),
      ],
      [
        .one("smooth_l1_loss(Tensor input, Tensor target, int reduction=0, float beta=1.0)") {
          (c, a) throws(TensorError) -> Tensor in
          let beta = try a.double(3)
          if beta < 0 { throw .runtime("smooth_l1_loss does not support negative values for beta.") }
          return try Operations.loss(
            Operations.smoothL1Loss, c, try a.tensor(0), try a.tensor(1), try reduction(a, 2), parameter: .double(beta),
            kernel: "smooth_l1_cpu")
        }
      ]),
    Operator(
      "huber_loss", .functional, gradient: .differentiable,
      "Half the squared distance where it is below `delta`, else linear in the distance.",
      samples: [Sample(input, .tensor([2, 3]), .int(1)), Sample(input, .tensor([2, 3]), .int(0), .double(0.5))],
      [
        .one("huber_loss(Tensor input, Tensor target, int reduction=0, float delta=1.0)") {
          (c, a) throws(TensorError) -> Tensor in
          let delta = try a.double(3)
          if delta <= 0 { throw .runtime("huber_loss does not support non-positive values for delta.") }
          return try Operations.loss(
            Operations.huberLoss, c, try a.tensor(0), try a.tensor(1), try reduction(a, 2), parameter: .double(delta),
            kernel: "huber_cpu")
        }
      ]),
    Operator(
      "soft_margin_loss", .functional, gradient: .differentiable, "log(1 + exp(-target * input)) for targets 1 and -1.",
      samples: [
        Sample(input, .values([1, -1, 1, 1, -1, -1], [2, 3]), .int(1), checksGradient: false),
        Sample(input, .values([1, -1, 1], [3]), .int(0), checksGradient: false),
      ],
      [
        .one("soft_margin_loss(Tensor input, Tensor target, int reduction=0)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.loss(
            Operations.softMarginLoss, c, try a.tensor(0), try a.tensor(1), try reduction(a, 2),
            kernel: "soft_margin_cpu")
        }
      ]),
    Operator(
      "binary_cross_entropy", .functional, gradient: .differentiable,
      "-(target * log(input) + (1 - target) * log(1 - input)), logarithms at least -100.",
      samples: [
        Sample(chance, chance, .none, .int(1)), Sample(chance, chance, .none, .int(2)),
        Sample(chance, .values([0, 1, 1, 0, 1, 0], [2, 3]), .tensor([3]), .int(0), checksGradient: false),
        Sample(.values([0, 1], [2]), .values([1, 1], [2]), checksGradient: false),
      ],
      [
        .one("binary_cross_entropy(Tensor input, Tensor target, Tensor? weight=None, int reduction=0)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.binaryCrossEntropy(
            c, try a.tensor(0), try a.tensor(1), a.optionalTensor(2), try reduction(a, 3))
        }
      ]),
    Operator(
      "binary_cross_entropy_with_logits", .function, gradient: .differentiable,
      "`binary_cross_entropy` of `sigmoid(input)` without overflow.",
      samples: [
        Sample(input, chance, .none, .none, .int(1)), Sample(input, chance, .none, .none, .int(0)),
        Sample(
          input, chance, .values([1, 0.5, 2], [3]), .values([2, 1, 3], [3]), .int(2), checksGradient: false),
        Sample(.values([-200, 200], [2]), .values([1, 0], [2]), checksGradient: false),
      ],
      [
        .one(
          "binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, "
            + "int reduction=0)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.binaryCrossEntropyWithLogits(
            c, try a.tensor(0), try a.tensor(1), a.optionalTensor(2), a.optionalTensor(3), try reduction(a, 4))
        }
      ]),
    Operator(
      "nll_loss_nd", .functional, gradient: .differentiable,
      "Minus the elements of `input` at the classes in `target`.",
      samples: [
        Sample(input, classes, .none, .int(1)), Sample(input, classes, .none, .int(0)),
        Sample(input, classes, .values([1, 2, 0.5], [3]), .int(1), .int(0), checksGradient: false),
        Sample(.tensor([2, 3, 2]), .values([0, 1, 2, 1], [2, 2], .int64), .none, .int(2)),
        Sample(.tensor([3]), .values([1], [], .int64)),
      ],
      [
        .one(
          "nll_loss_nd(Tensor input, Tensor target, Tensor? weight=None, int reduction=0, int ignore_index=-100)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.likelihoodLoss(
            c, try a.tensor(0), try a.tensor(1), a.optionalTensor(2), try reduction(a, 3), ignoring: try a.int(4))
        }
      ]),
    Operator(
      "cross_entropy_loss", .functional, gradient: .composite,
      "`nll_loss` of `log_softmax(input)` for class numbers; -sum(target * log_softmax(input)) for probabilities.",
      samples: [
        Sample(input, classes, .none, .int(1)),
        Sample(
          input, classes, .values([1, 2, 0.5], [3]), .int(1), .int(-100), .double(0.1), checksGradient: false),
        Sample(input, chance, .none, .int(1)), Sample(input, classes, .none, .int(0), .int(2), .double(0.2)),
        Sample(.tensor([2, 3, 2]), .values([0, 1, 2, 1], [2, 2], .int64), .none, .int(2)),
        Sample(input, chance, .none, .int(2), .int(-100), .double(0.3)), Sample(.tensor([3]), .values([1], [], .int64)),
      ],
      [
        .one(
          "cross_entropy_loss(Tensor input, Tensor target, Tensor? weight=None, int reduction=0, int ignore_index=-100, "
            + "float label_smoothing=0.0)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.crossEntropy(
            c, try a.tensor(0), try a.tensor(1), a.optionalTensor(2), try reduction(a, 3), ignoring: try a.int(4),
            smoothing: try a.double(5))
        }
      ]),
  ]
}
