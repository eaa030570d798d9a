import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static let image = SampleArgument.tensor([1, 2, 5, 4])
  private static let signal = SampleArgument.tensor([2, 2, 7])
  private static let windows =
    "Tensor input, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False"

  private static func largest(_ c: TensorContext, _ a: Arguments, rank: Int) throws(TensorError) -> [Tensor] {
    try Operations.maxPool(
      c, rank: rank, try a.tensor(0), kernel: try a.ints(1), stride: try a.ints(2), padding: try a.ints(3),
      dilation: try a.ints(4), ceil: a.bool(5))
  }

  /// A pooling of signals as one of images of height 1.
  private static func asImage(
    _ c: TensorContext, _ input: Tensor, _ body: (Tensor) throws(TensorError) -> [Tensor]
  ) throws(TensorError) -> [Tensor] {
    var result: [Tensor] = []
    for tensor in try body(try Operations.unsqueeze(c, input, -2)) {
      result.append(try Operations.squeeze(c, tensor, [-2]))
    }
    return result
  }

  private static func largestOfSignal(_ c: TensorContext, _ a: Arguments) throws(TensorError) -> [Tensor] {
    let input = try a.tensor(0)
    if input.rank != 2 && input.rank != 3 {
      throw .runtime(
        "max_pool1d: Expected 2D or 3D (batch mode) tensor with optional 0 dim batch size for input, but got:"
          + input.shape.text)
    }
    func two(_ list: [Int], _ filler: Int) -> [Int] { list.isEmpty ? [] : [filler, list[0]] }
    let (kernel, stride) = (try a.ints(1), try a.ints(2))
    let (padding, dilation) = (try a.ints(3), try a.ints(4))
    let step = stride.first ?? kernel[0]
    let room = input.shape[input.rank - 1] + 2 * padding[0] - dilation[0] * (kernel[0] - 1) - 1
    if step > 0 && kernel[0] > 0 && dilation[0] > 0 && padding[0] >= 0 && padding[0] <= kernel[0] / 2 && room < 0 {
      let size = -((-room + step - 1) / step) + 1
      throw .runtime("max_pool1d() Invalid computed output size: \(size)")
    }
    return try asImage(c, input) { (image) throws(TensorError) in
      try Operations.maxPool(
        c, rank: 2, image, kernel: two(kernel, 1), stride: two(stride, 1), padding: two(padding, 0),
        dilation: two(dilation, 1), ceil: a.bool(5))
    }
  }

  private static let averageOptions = "bool ceil_mode=False, bool count_include_pad=True"

  private static func check(signal input: Tensor, _ name: String) throws(TensorError) {
    if input.rank != 2 && input.rank != 3 {
      throw .runtime(
        "Expected 2 to 3 dimensions, but got \(input.rank)-dimensional tensor for argument #1 'self' (while checking "
          + "arguments for \(name))")
    }
  }

  static let pooling: [Operator] = [
    Operator(
      "max_pool2d_with_indices", .functional, gradient: .differentiable,
      "The largest element of every window, and its position in the plane.",
      samples: [
        Sample(image, .ints([2])), Sample(image, .ints([3, 2]), .ints([2, 1]), .ints([1]), .ints([1]), .bool(true)),
        Sample(.tensor([2, 5, 5]), .ints([2]), .ints([1]), .ints([1]), .ints([2])),
        Sample(.values([1, .nan, 3, 2], [1, 2, 2]), .ints([2]), checksGradient: false),
        Sample(.tensor([1, 4, 4], .int64), .ints([2]), checksGradient: false),
      ],
      [
        .several("max_pool2d_with_indices(\(windows))") { (c, a) throws(TensorError) -> [Tensor] in
          try largest(c, a, rank: 2)
        }
      ]),
    Operator(
      "max_pool3d_with_indices", .functional, gradient: .differentiable,
      "The largest element of every window of a volume, and its position.",
      samples: [Sample(.tensor([1, 2, 4, 4, 3]), .ints([2]), .ints([2, 1, 1]))],
      [
        .several("max_pool3d_with_indices(\(windows))") { (c, a) throws(TensorError) -> [Tensor] in
          try largest(c, a, rank: 3)
        }
      ]),
    Operator(
      "max_pool2d", .function, gradient: .composite, "The largest element of every window.",
      samples: [Sample(image, .ints([2])), Sample(image, .ints([2]), .ints([1]))],
      [
        .one("max_pool2d(\(windows))") { (c, a) throws(TensorError) -> Tensor in try largest(c, a, rank: 2)[0] }
      ]),
    Operator(
      "max_pool3d", .function, gradient: .composite, "The largest element of every window of a volume.",
      samples: [Sample(.tensor([1, 2, 4, 4, 3]), .ints([2]))],
      [
        .one("max_pool3d(\(windows))") { (c, a) throws(TensorError) -> Tensor in try largest(c, a, rank: 3)[0] }
      ]),
    Operator(
      "max_pool1d", .function, gradient: .composite, "The largest element of every window of a signal.",
      samples: [
        Sample(signal, .ints([2])), Sample(signal, .ints([3]), .ints([2]), .ints([1]), .ints([1]), .bool(true)),
      ],
      [
        .one("max_pool1d(\(windows))") { (c, a) throws(TensorError) -> Tensor in
          let dtype = try a.tensor(0).dtype
          let result = try largestOfSignal(c, a)[0]
          if !dtype.isFloatingPoint {
            throw .notImplemented("\"max_pool1d_impl\" not implemented for '\(dtype.scalarTypeName)'")
          }
          return result
        }
      ]),
    Operator(
      "max_pool1d_with_indices", .function, gradient: .composite,
      "The largest element of every window of a signal, and its position.",
      samples: [Sample(signal, .ints([2])), Sample(.tensor([2, 6]), .ints([3]), .ints([1]))],
      [
        .several("max_pool1d_with_indices(\(windows))") { (c, a) throws(TensorError) -> [Tensor] in
          try largestOfSignal(c, a)
        }
      ]),
    Operator(
      "avg_pool1d", .function, gradient: .composite, "The mean of every window of a signal.",
      samples: [
        Sample(signal, .ints([2])), Sample(signal, .ints([3]), .ints([2]), .ints([1]), .bool(true), .bool(false)),
      ],
      [
        .one("avg_pool1d(Tensor input, int[1] kernel_size, int[1] stride=[], int[1] padding=0, \(averageOptions))") {
          (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          try check(signal: input, "avg_pool1d")
          func two(_ list: [Int], _ filler: Int) -> [Int] { list.isEmpty ? [] : [filler, list[0]] }
          let (kernel, stride, padding) = (try a.ints(1), try a.ints(2), try a.ints(3))
          return try asImage(c, input) { (image) throws(TensorError) in
            [
              try Operations.averagePool(
                c, rank: 2, image, kernel: two(kernel, 1), stride: two(stride, 1), padding: two(padding, 0),
                ceil: a.bool(4), countsPadding: a.bool(5), divisor: nil)
            ]
          }[0]
        }
      ]),
    Operator(
      "avg_pool2d", .functional, gradient: .differentiable, "The mean of every window.",
      samples: [
        Sample(image, .ints([2])), Sample(image, .ints([3, 2]), .ints([2]), .ints([1]), .bool(true), .bool(false)),
        Sample(image, .ints([3]), .ints([2]), .ints([1]), .bool(true)),
        Sample(image, .ints([2]), .ints([1]), .ints([0]), .bool(false), .bool(true), .int(3)),
        Sample(.tensor([1, 4, 4], .float32), .ints([3]), checksGradient: false),
      ],
      [
        .one(
          "avg_pool2d(Tensor input, int[1] kernel_size, int[1] stride=[], int[1] padding=0, \(averageOptions), "
            + "int? divisor_override=None)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.averagePool(
            c, rank: 2, try a.tensor(0), kernel: try a.ints(1), stride: try a.ints(2), padding: try a.ints(3),
            ceil: a.bool(4), countsPadding: a.bool(5), divisor: a.optionalInt(6))
        }
      ]),
    Operator(
      "avg_pool3d", .functional, gradient: .differentiable, "The mean of every window of a volume.",
      samples: [Sample(.tensor([1, 2, 4, 3, 4]), .ints([2]), .ints([2]), .ints([1]))],
      [
        .one(
          "avg_pool3d(Tensor input, int[1] kernel_size, int[1] stride=[], int[1] padding=0, \(averageOptions), "
            + "int? divisor_override=None)"
        ) { (c, a) throws(TensorError) -> Tensor in
          try Operations.averagePool(
            c, rank: 3, try a.tensor(0), kernel: try a.ints(1), stride: try a.ints(2), padding: try a.ints(3),
            ceil: a.bool(4), countsPadding: a.bool(5), divisor: a.optionalInt(6))
        }
      ]),
    Operator(
      "adaptive_avg_pool1d", .function, gradient: .composite, "Means over `output_size` parts of a signal.",
      samples: [Sample(signal, .ints([3])), Sample(.tensor([2, 5]), .ints([1]))],
      [
        .one("adaptive_avg_pool1d(Tensor input, int[1] output_size)") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          try check(signal: input, "adaptive_avg_pool1d")
          let size = try a.ints(1)
          return try asImage(c, input) { (image) throws(TensorError) in
            [try Operations.adaptiveAveragePool(c, rank: 2, image, [1] + size)]
          }[0]
        }
      ]),
    Operator(
      "adaptive_avg_pool2d", .functional, gradient: .differentiable, "Means over parts of an image.",
      samples: [
        Sample(image, .ints([2, 3])), Sample(image, .ints([1, 1])), Sample(.tensor([2, 4, 4]), .ints([3, 2])),
      ],
      [
        .one("adaptive_avg_pool2d(Tensor input, int[1] output_size)") { (c, a) throws(TensorError) -> Tensor in
          let size = try a.ints(1)
          return try Operations.adaptiveAveragePool(
            c, rank: 2, try a.tensor(0), size.count == 1 ? [size[0], size[0]] : size)
        }
      ]),
    Operator(
      "adaptive_avg_pool3d", .functional, gradient: .differentiable, "Means over parts of a volume.",
      samples: [Sample(.tensor([1, 2, 4, 3, 4]), .ints([2, 2, 3]))],
      [
        .one("adaptive_avg_pool3d(Tensor input, int[1] output_size)") { (c, a) throws(TensorError) -> Tensor in
          let size = try a.ints(1)
          return try Operations.adaptiveAveragePool(
            c, rank: 3, try a.tensor(0), size.count == 1 ? [size[0], size[0], size[0]] : size)
        }
      ]),
    Operator(
      "adaptive_max_pool1d", .function, gradient: .composite,
      "The largest elements of `output_size` parts of a signal, and their positions.",
      samples: [Sample(signal, .ints([3]))],
      [
        .several("adaptive_max_pool1d(Tensor input, int[1] output_size)") { (c, a) throws(TensorError) -> [Tensor] in
          let input = try a.tensor(0)
          try check(signal: input, "adaptive_max_pool1d")
          let size = try a.ints(1)
          return try asImage(c, input) { (image) throws(TensorError) in
            try Operations.adaptiveMaxPool(c, rank: 2, image, [1] + size)
          }
        }
      ]),
    Operator(
      "adaptive_max_pool2d", .functional, gradient: .differentiable,
      "The largest elements of parts of an image, and their positions.",
      samples: [Sample(image, .ints([2, 3])), Sample(.tensor([2, 4, 4]), .ints([1, 1]))],
      [
        .several("adaptive_max_pool2d(Tensor input, int[1] output_size)") { (c, a) throws(TensorError) -> [Tensor] in
          let size = try a.ints(1)
          return try Operations.adaptiveMaxPool(
            c, rank: 2, try a.tensor(0), size.count == 1 ? [size[0], size[0]] : size)
        }
      ]),
    Operator(
      "max_unpool2d", .functional, gradient: .differentiable,
      "Zeros of `output_size` with the elements of `input` at the positions in `indices`.",
      samples: [Sample(.tensor([1, 2, 2]), .values([0, 3, 8, 11], [1, 2, 2], .int64), .ints([3, 4]))],
      [
        .one("max_unpool2d(Tensor input, Tensor indices, int[1] output_size)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.maxUnpool(c, rank: 2, try a.tensor(0), try a.tensor(1), try a.ints(2))
        }
      ]),
  ]
}
