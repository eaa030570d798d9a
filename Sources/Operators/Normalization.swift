import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static let batch = SampleArgument.tensor([4, 3])
  private static let image = SampleArgument.tensor([2, 4, 3])
  private static let weight = SampleArgument.tensor([3], low: 0.5, high: 1.5)
  private static let bias = SampleArgument.tensor([3])

  static let normalization: [Operator] = [
    Operator(
      "layer_norm", .function, gradient: .differentiable,
      "`input` with mean 0 and variance 1 over its last dimensions `normalized_shape`, times `weight` plus `bias`.",
      samples: [
        Sample(batch, .ints([3]), weight, bias),
        Sample(.tensor([2, 3, 2]), .ints([3, 2]), .none, .none, .double(0.1)),
        Sample(.tensor([5]), .ints([5])), Sample(.tensor([3, 6], .float32), .ints([6]), checksGradient: false),
      ],
      [
        .one(
          "layer_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, "
            + "bool cudnn_enable=True)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.layerNorm(
            c, try a.tensor(0), try a.ints(1), a.optionalTensor(2), a.optionalTensor(3), try a.double(4))
        }
      ]),
    Operator(
      "batch_norm", .function, gradient: .differentiable,
      "Every channel of `input` (N, C, *) with mean 0 and variance 1: the batch's own when `training`, which then move the "
        + "running ones, else the running ones.",
      samples: [
        Sample(batch, weight, bias, .none, .none, .bool(true), .double(0.1), .double(1e-5), .bool(true)),
        Sample(.tensor([2, 3, 4]), .none, .none, .none, .none, .bool(true), .double(0.1), .double(1e-3), .bool(true)),
        Sample(
          batch, weight, bias, .values([0.1, -0.2, 0.3], [3]), .values([1, 2, 0.5], [3]), .bool(false), .double(0.1),
          .double(1e-5), .bool(true), checksGradient: false),
        Sample(
          .tensor([4, 3], .float32), .none, .none, .none, .none, .bool(true), .double(0.1), .double(1e-5), .bool(true),
          checksGradient: false),
      ],
      [
        .one(
          "batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, "
            + "float momentum, float eps, bool cudnn_enabled)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.batchNorm(
            c, try a.tensor(0), a.optionalTensor(1), a.optionalTensor(2), a.optionalTensor(3), a.optionalTensor(4),
            training: a.bool(5), momentum: try a.double(6), epsilon: try a.double(7))
        }
      ]),
    Operator(
      "group_norm", .function, gradient: .differentiable,
      "Every group of channels of every example with mean 0 and variance 1.",
      samples: [
        Sample(image, .int(2), .tensor([4]), .tensor([4])), Sample(.tensor([3, 4]), .int(1)),
        Sample(.tensor([2, 4, 3], .float32), .int(2), checksGradient: false),
      ],
      [
        .one(
          "group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, "
            + "bool cudnn_enabled=True)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.groupNorm(
            c, try a.tensor(0), try a.int(1), a.optionalTensor(2), a.optionalTensor(3), try a.double(4))
        }
      ]),
    Operator(
      "instance_norm", .function, gradient: .composite,
      "Every channel of every example with mean 0 and variance 1.",
      samples: [
        Sample(image, .none, .none, .none, .none, .bool(true), .double(0.1), .double(1e-5), .bool(true)),
        Sample(
          .tensor([2, 3, 4]), weight, bias, .none, .none, .bool(true), .double(0.1), .double(1e-5), .bool(true)),
      ],
      [
        .one(
          "instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, "
            + "bool use_input_stats, float momentum, float eps, bool cudnn_enabled)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.instanceNorm(
            c, try a.tensor(0), a.optionalTensor(1), a.optionalTensor(2), a.optionalTensor(3), a.optionalTensor(4),
            usesInput: a.bool(5), momentum: try a.double(6), epsilon: try a.double(7))
        }
      ]),
  ]
}
