import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static let rows = SampleArgument.tensor([3, 4])

  static let distance: [Operator] = [
    Operator(
      "cosine_similarity", .function, gradient: .composite,
      "The cosine of the angle between `x1` and `x2` along `dim`; norms are at least `eps`.",
      samples: [Sample(rows, rows), Sample(rows, .tensor([4])), Sample(rows, rows, .int(0), .double(0.5))],
      [
        .one("cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.cosineSimilarity(c, try a.tensor(0), try a.tensor(1), try a.int(2), try a.double(3))
        }
      ]),
    Operator(
      "pairwise_distance", .function, gradient: .composite,
      "The p-norm of `x1 - x2 + eps` along the last dimension.",
      samples: [Sample(rows, rows), Sample(rows, .tensor([4]), .double(1), .double(0.1), .bool(true))],
      [
        .one("pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.pairwiseDistance(
            c, try a.tensor(0), try a.tensor(1), try a.double(2), try a.double(3), keepDim: a.bool(4))
        }
      ]),
    Operator(
      "xlogy", .pointwise, gradient: .differentiable, "`input * log(other)`, 0 where `input` is 0.",
      samples: [
        Sample(.tensor([2, 3], low: 0.5), .tensor([3], low: 0.5)),
        Sample(.values([0, 0, 2], [3]), .values([0, .nan, 3], [3]), checksGradient: false),
        Sample(.tensor([3]), .scalar(.double(2.5)), overload: 1),
        Sample(.scalar(.int(2)), .tensor([3], low: 0.5), overload: 2),
      ],
      [
        .one("xlogy(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.xlogy(c, try a.tensor(0), try a.tensor(1))
        },
        .one("xlogy(Tensor input, Number other)") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          return try Operations.xlogy(c, input, try Operations.wrapped(c, try a.scalar(1), input), overload: 2)
        },
        .one("xlogy(Number input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          let other = try a.tensor(1)
          return try Operations.xlogy(c, try Operations.wrapped(c, try a.scalar(0), other), other, overload: 1)
        },
      ]),
    Operator(
      "rrelu", [.function, .inPlaceFunction], gradient: .differentiable,
      "Negative elements times a random slope between `lower` and `upper` when `training`, else times their mean.",
      samples: [
        Sample(.tensor([2, 3])),
        Sample(.tensor([2, 3]), .scalar(.double(0.1)), .scalar(.double(0.5)), .bool(true), checksGradient: false),
      ],
      [
        .one("rrelu(Tensor input, Number lower=0.125, Number upper=0.333333333333333, bool training=False)") {
          (c, a) throws(TensorError) -> Tensor in
          // PyTorch's default is the nearest double to 1 / 3.
          let high = try a.double(2)
          return try Operations.rrelu(
            c, try a.tensor(0), try a.double(1), high == 0.333333333333333 ? 1.0 / 3 : high, training: a.bool(3))
        }
      ]),
    Operator(
      "pixel_shuffle", .function, gradient: .differentiable, "(*, C * r * r, H, W) as (*, C, H * r, W * r).",
      samples: [Sample(.tensor([1, 4, 2, 3]), .int(2)), Sample(.tensor([9, 1, 1]), .int(3))],
      [
        .one("pixel_shuffle(Tensor input, int upscale_factor)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.pixelShuffle(c, try a.tensor(0), try a.int(1))
        }
      ]),
    Operator(
      "pixel_unshuffle", .function, gradient: .differentiable, "(*, C, H * r, W * r) as (*, C * r * r, H, W).",
      samples: [Sample(.tensor([1, 1, 4, 6]), .int(2))],
      [
        .one("pixel_unshuffle(Tensor input, int downscale_factor)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.pixelUnshuffle(c, try a.tensor(0), try a.int(1))
        }
      ]),
    Operator(
      "channel_shuffle", .function, gradient: .differentiable, "The channels dealt out to `groups` and taken in turn.",
      samples: [Sample(.tensor([1, 4, 2]), .int(2))],
      [
        .one("channel_shuffle(Tensor input, int groups)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.channelShuffle(c, try a.tensor(0), try a.int(1))
        }
      ]),
  ]
}
