import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static let axes = ["", "", "_h", "_d"]
  private static let image = SampleArgument.tensor([1, 2, 3, 4])

  private static func input(_ rank: Int) -> SampleArgument {
    .tensor([1, 2] + [3, 4, 2].suffix(rank))
  }

  /// The scales in a call, in the order of the dimensions.
  private static func scales(_ a: Arguments, _ first: Int, _ rank: Int) throws(TensorError) -> [Double]? {
    var list: [Double] = []
    for index in 0..<rank { list.append(try a.optionalScalar(first + index)?.asDouble ?? 0) }
    return list
  }

  private static func scaleText(_ rank: Int) -> String {
    let names = rank == 1 ? ["scales"] : rank == 2 ? ["scales_h", "scales_w"] : ["scales_d", "scales_h", "scales_w"]
    return names.map { "float? \($0)=None" }.joined(separator: ", ")
  }

  private static func nearest(_ rank: Int, exact: Bool) -> Operator {
    let name = "\(exact ? "_upsample_nearest_exact" : "upsample_nearest")\(rank)d"
    let sizes = Array([5, 7, 3].suffix(rank))
    return Operator(
      name, .functional, gradient: .differentiable,
      "`input` in another size: every element is the nearest one\(exact ? ", measured between centres" : "").",
      samples: [Sample(input(rank), .ints(sizes)), Sample(input(rank), .ints(Array([2, 2, 2].suffix(rank))))],
      [
        .one("\(name)(Tensor input, int[1] output_size, \(scaleText(rank)))") { (c, a) throws(TensorError) -> Tensor in
          try Operations.upsampleNearest(
            c, try a.tensor(0), try a.ints(1), scales: try scales(a, 2, rank), exact: exact)
        }
      ])
  }

  private static func linear(_ name: String, _ rank: Int, cubic: Bool = false) -> Operator {
    let sizes = Array([5, 7, 3].suffix(rank))
    return Operator(
      name, .functional, gradient: .differentiable,
      "`input` in another size: every element is a weighted mean of neighbours.",
      samples: [
        Sample(input(rank), .ints(sizes), .bool(false)), Sample(input(rank), .ints(sizes), .bool(true)),
        Sample(input(rank), .ints(Array([2, 2, 3].suffix(rank))), .bool(false)),
      ],
      [
        .one("\(name)(Tensor input, int[1] output_size, bool align_corners, \(scaleText(rank)))") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.upsampleLinear(
            c, try a.tensor(0), try a.ints(1), scales: try scales(a, 3, rank), alignCorners: a.bool(2), cubic: cubic)
        }
      ])
  }

  private static func pad(_ rank: Int, _ mode: Operations.PadMode) -> Operator {
    let name = "\(mode.function)\(rank)d"
    let sizes = Array([1, 2, 0, 1, 1, 0].prefix(2 * rank))
    return Operator(
      name, .functional, gradient: .differentiable,
      mode == .reflect
        ? "`input` continued by its reflection at the border." : "`input` continued by its elements at the border.",
      samples: [Sample(.tensor([1, 2] + [2, 3, 4].suffix(rank)), .ints(sizes))],
      [
        .one("\(name)(Tensor input, int[] padding)") { (c, a) throws(TensorError) -> Tensor in
          let list = try a.ints(1)
          if list.count != 2 * rank {
            throw .runtime("padding size is expected to be \(2 * rank), but got: \(list.count)")
          }
          return try Operations.picturePad(c, try a.tensor(0), list, mode)
        }
      ])
  }

  static let resizing: [Operator] =
    [
      Operator(
        "constant_pad_nd", .function, gradient: .differentiable,
        "`input` with `value` around it: `pad` has the numbers before and after, last dimension first.",
        samples: [
          Sample(.tensor([2, 3]), .ints([1, 2]), .scalar(.double(0.5))),
          Sample(.tensor([2, 3]), .ints([1, 0, -1, 2])),
          Sample(.tensor([4], .int64), .ints([1, 1]), .scalar(.int(7)), checksGradient: false),
        ],
        [
          .one("constant_pad_nd(Tensor input, int[] pad, Number value=0)") { (c, a) throws(TensorError) -> Tensor in
            try Operations.constantPad(c, try a.tensor(0), try a.ints(1), try a.scalar(2))
          }
        ])
    ] + (1...3).map { pad($0, .reflect) } + (1...3).map { pad($0, .replicate) }
    + (1...3).map { nearest($0, exact: false) } + (1...3).map { nearest($0, exact: true) }
    + [
      linear("upsample_linear1d", 1), linear("upsample_bilinear2d", 2), linear("upsample_trilinear3d", 3),
      linear("upsample_bicubic2d", 2, cubic: true),
    ]
}
