import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static func forward(_ rank: Int, samples: [Sample]) -> Operator {
    let name = "conv\(rank)d"
    let space = ["", "(N, C, L)", "(N, C, H, W)", "(N, C, D, H, W)"][rank]
    return Operator(
      name, .function, gradient: .differentiable,
      "Convolution of `input` \(space) with `weight` (O, C / groups, kernel): at every step the sum of the products.",
      samples: samples,
      [
        .one(
          "\(name)(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=1, int[1] padding=0, int[1] dilation=1, "
            + "int groups=1)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.convolution(
            c, rank: rank, try a.tensor(0), try a.tensor(1), a.optionalTensor(2), stride: try a.ints(3),
            padding: .sizes(try a.ints(4)), dilation: try a.ints(5), groups: try a.int(6))
        },
        .one(
          "\(name)(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=1, str padding=\"valid\", "
            + "int[1] dilation=1, int groups=1)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.convolution(
            c, rank: rank, try a.tensor(0), try a.tensor(1), a.optionalTensor(2), stride: try a.ints(3),
            padding: .named(a.string(4) ?? "valid"), dilation: try a.ints(5), groups: try a.int(6))
        },
      ])
  }

  private static func transposed(_ rank: Int, samples: [Sample]) -> Operator {
    let name = "conv_transpose\(rank)d"
    return Operator(
      name, .function, gradient: .differentiable,
      "The transposed of a convolution: every element of `input` spreads `weight` (C, O / groups, kernel) over the result.",
      samples: samples,
      [
        .one(
          "\(name)(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=1, int[1] padding=0, "
            + "int[1] output_padding=0, int groups=1, int[1] dilation=1)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.convolution(
            c, rank: rank, try a.tensor(0), try a.tensor(1), a.optionalTensor(2), stride: try a.ints(3),
            padding: .sizes(try a.ints(4)), dilation: try a.ints(7), groups: try a.int(6),
            outputPadding: try a.ints(5))
        }
      ])
  }

  static let convolution: [Operator] = [
    forward(
      1,
      samples: [
        Sample(.tensor([2, 3, 6]), .tensor([4, 3, 2]), .tensor([4])),
        Sample(.tensor([3, 6]), .tensor([2, 3, 3]), .none, .ints([2])),
        Sample(.tensor([1, 4, 7]), .tensor([4, 2, 3]), .tensor([4]), .ints([2]), .ints([1]), .ints([2]), .int(2)),
        Sample(.tensor([1, 2, 5]), .tensor([1, 2, 4]), .none, .ints([1]), .string("same"), overload: 1),
        Sample(.tensor([1, 3, 5], .float32), .tensor([2, 3, 2], .float32), checksGradient: false),
      ]),
    forward(
      2,
      samples: [
        Sample(.tensor([1, 2, 4, 5]), .tensor([3, 2, 2, 3]), .tensor([3])),
        Sample(.tensor([2, 2, 5, 4]), .tensor([2, 2, 3, 2]), .none, .ints([2, 1]), .ints([1, 0])),
        Sample(.tensor([2, 5, 4]), .tensor([2, 1, 2, 2]), .none, .ints([1]), .ints([0]), .ints([2, 1]), .int(2)),
        Sample(.tensor([1, 2, 3, 3]), .tensor([2, 2, 1, 1]), .tensor([2])),
        Sample(.tensor([1, 1, 4, 4]), .tensor([1, 1, 3, 3]), .none, .ints([1]), .string("same"), overload: 1),
        Sample(
          .tensor([1, 1, 3, 4]), .tensor([1, 1, 2, 2]), .none, .ints([1]), .string("same"), .ints([2]), overload: 1),
        Sample(.tensor([0, 2, 4, 4]), .tensor([3, 2, 2, 2])),
        Sample(.tensor([1, 2, 4, 4], .float32), .tensor([3, 2, 3, 3], .float32), checksGradient: false),
      ]),
    forward(
      3,
      samples: [
        Sample(.tensor([1, 2, 3, 4, 3]), .tensor([2, 2, 2, 2, 2]), .tensor([2]), .ints([1, 2, 1]), .ints([1]))
      ]),
    transposed(
      1,
      samples: [
        Sample(.tensor([2, 3, 4]), .tensor([3, 2, 3]), .tensor([2]), .ints([2]), .ints([1]), .ints([1])),
        Sample(.tensor([3, 4]), .tensor([3, 2, 2])),
      ]),
    transposed(
      2,
      samples: [
        Sample(.tensor([1, 2, 3, 2]), .tensor([2, 3, 2, 2]), .tensor([3])),
        Sample(
          .tensor([1, 2, 3, 3]), .tensor([2, 1, 3, 2]), .none, .ints([2, 1]), .ints([1, 0]), .ints([1, 0]), .int(1),
          .ints([1, 2])),
        Sample(
          .tensor([1, 4, 2, 2]), .tensor([4, 1, 2, 2]), .tensor([2]), .ints([2]), .ints([0]), .ints([0]), .int(2)),
      ]),
    transposed(3, samples: [Sample(.tensor([1, 2, 2, 2, 2]), .tensor([2, 1, 2, 2, 2]), .tensor([1]), .ints([2]))]),
    Operator(
      "im2col", .functional, gradient: .differentiable, "The blocks of an image as the columns of a matrix.",
      samples: [
        Sample(.tensor([1, 2, 3, 4]), .ints([2, 2]), .ints([1, 1]), .ints([0, 0]), .ints([1, 1])),
        Sample(.tensor([2, 3, 4]), .ints([2, 3]), .ints([1, 1]), .ints([1, 1]), .ints([2, 1])),
      ],
      [
        .one("im2col(Tensor input, int[1] kernel_size, int[1] dilation, int[1] padding, int[1] stride)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.unfoldBlocks(
            c, try a.tensor(0), kernel: try a.ints(1), dilation: try a.ints(2), padding: try a.ints(3),
            stride: try a.ints(4))
        }
      ]),
    Operator(
      "col2im", .functional, gradient: .differentiable,
      "The blocks in the columns of a matrix, added up into an image.",
      samples: [
        Sample(.tensor([1, 8, 6]), .ints([3, 4]), .ints([2, 2]), .ints([1, 1]), .ints([0, 0]), .ints([1, 1])),
        Sample(.tensor([4, 12]), .ints([4, 3]), .ints([2, 2]), .ints([1, 1]), .ints([1, 1]), .ints([2, 1])),
      ],
      [
        .one(
          "col2im(Tensor input, int[1] output_size, int[1] kernel_size, int[1] dilation, int[1] padding, int[1] stride)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.foldBlocks(
            c, try a.tensor(0), size: try a.ints(1), kernel: try a.ints(2), dilation: try a.ints(3),
            padding: try a.ints(4), stride: try a.ints(5))
        }
      ]),
  ]
}
