import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static let matrix = SampleArgument.tensor([2, 3])
  private static let cube = SampleArgument.tensor([2, 3, 4])

  static let shape: [Operator] = [
    Operator(
      "reshape", .both, gradient: .differentiable,
      "The same elements in another shape, as a view where possible; -1 stands for what is left.",
      samples: [Sample(matrix, .ints([3, -1])), Sample(matrix, .ints([6]))],
      [
        .one("reshape(Tensor input, size shape)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.reshape(c, try a.tensor(0), try a.ints(1))
        }
      ]),
    Operator(
      "view", .method, gradient: .differentiable, "A view of another shape; or of the same shape in another dtype.",
      samples: [Sample(matrix, .ints([3, -1]), overload: 1)],
      [
        .one("view(Tensor input, dtype dtype)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.view(c, try a.tensor(0), as: a.dtype(1) ?? .float32)
        },
        .one("view(Tensor input, size size)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.view(c, try a.tensor(0), try a.ints(1))
        },
      ]),
    Operator(
      "view_as", .method, gradient: .differentiable, "A view with the shape of `other`.",
      samples: [Sample(matrix, .tensor([6]))],
      [
        .one("view_as(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.view(c, try a.tensor(0), try a.tensor(1).shape.array)
        }
      ]),
    Operator(
      "reshape_as", .method, gradient: .differentiable, "The same elements in the shape of `other`.",
      samples: [Sample(matrix, .tensor([6]))],
      [
        .one("reshape_as(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.reshape(c, try a.tensor(0), try a.tensor(1).shape.array)
        }
      ]),
    Operator(
      "flatten", .both, gradient: .differentiable, "Dimensions from `start_dim` to `end_dim` merged into one.",
      samples: [Sample(cube, .int(0), .int(-1)), Sample(cube, .int(1), .int(2))],
      [
        .one("flatten(Tensor input, int start_dim=0, int end_dim=-1)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.flatten(c, try a.tensor(0), start: try a.int(1), end: try a.int(2))
        }
      ]),
    Operator(
      "ravel", .both, gradient: .differentiable, "All elements as a vector.", samples: [Sample(matrix)],
      [
        .one("ravel(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.reshape(c, try Operations.contiguous(c, try a.tensor(0)), [-1])
        }
      ]),
    Operator(
      "unflatten", .both, gradient: .differentiable, "Dimension `dim` split into `sizes`.",
      samples: [Sample(.tensor([6, 2]), .int(0), .ints([2, -1]))],
      [
        .one("unflatten(Tensor input, int dim, int[] sizes)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.unflatten(c, try a.tensor(0), try a.int(1), try a.ints(2))
        }
      ]),
    Operator(
      "t", .both, gradient: .differentiable, "The transpose of a matrix, as a view.", samples: [Sample(matrix)],
      [.one("t(Tensor input)") { (c, a) throws(TensorError) -> Tensor in try Operations.t(c, try a.tensor(0)) }]),
    Operator(
      "T", .attribute, gradient: .differentiable, "A view with the dimensions reversed.", samples: [Sample(matrix)],
      [.one("T(Tensor input)") { (c, a) throws(TensorError) -> Tensor in try Operations.reversed(c, try a.tensor(0)) }]),
    Operator(
      "mT", .attribute, gradient: .differentiable, "A view with the last two dimensions exchanged.",
      samples: [Sample(cube)],
      [
        .one("mT(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          if input.rank < 2 {
            throw .runtime(
              "tensor.mT is only supported on matrices or batches of matrices. Got \(input.rank)-D tensor.")
          }
          return try Operations.transpose(c, input, -2, -1)
        }
      ]),
    Operator(
      "transpose", aliases: ["swapaxes", "swapdims"], .both, gradient: .differentiable,
      "A view with two dimensions exchanged.", samples: [Sample(cube, .int(0), .int(-1))],
      [
        .one("transpose(Tensor input, int dim0, int dim1)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.transpose(c, try a.tensor(0), try a.int(1), try a.int(2))
        }
      ]),
    Operator(
      "permute", .both, gradient: .differentiable, "A view with the dimensions in the order `dims`.",
      samples: [Sample(cube, .ints([2, 0, 1]))],
      [
        .one("permute(Tensor input, size dims)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.permute(c, try a.tensor(0), try a.ints(1))
        }
      ]),
    Operator(
      "movedim", aliases: ["moveaxis"], .both, gradient: .differentiable,
      "A view with dimensions moved to other places.",
      samples: [Sample(cube, .ints([0]), .ints([2]))],
      [
        .one("movedim(Tensor input, int[1] source, int[1] destination)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.moveDim(c, try a.tensor(0), try a.ints(1), try a.ints(2))
        }
      ]),
    Operator(
      "squeeze", .both, gradient: .differentiable, "A view without dimensions of size 1.",
      samples: [Sample(.tensor([1, 3, 1])), Sample(.tensor([1, 3, 1]), .ints([0]), overload: 1)],
      [
        .one("squeeze(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.squeeze(c, try a.tensor(0))
        },
        .one("squeeze(Tensor input, int[1] dim)") { (c, a) throws(TensorError) -> Tensor in
          if case .ints(let dims) = a[1] {
            return try Operations.squeeze(c, try a.tensor(0), dims, rule: Operations.squeezeDimsRule)
          }
          return try Operations.squeeze(c, try a.tensor(0), [try a.int(1)])
        },
      ]),
    Operator(
      "unsqueeze", .both, gradient: .differentiable, "A view with a new dimension of size 1 before `dim`.",
      samples: [Sample(matrix, .int(1)), Sample(matrix, .int(-1))],
      [
        .one("unsqueeze(Tensor input, int dim)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.unsqueeze(c, try a.tensor(0), try a.int(1))
        }
      ]),
    Operator(
      "expand", .method, gradient: .differentiable, "A view in which dimensions of size 1 repeat.",
      samples: [Sample(.tensor([3, 1]), .ints([2, -1, 4]))],
      [
        .one("expand(Tensor input, size size, *, bool implicit=False)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.expand(c, try a.tensor(0), try a.shape(1))
        }
      ]),
    Operator(
      "broadcast_to", .both, gradient: .differentiable, "A view in which dimensions of size 1 repeat.",
      samples: [Sample(.tensor([3, 1]), .ints([2, 3, 4]))],
      [
        .one("broadcast_to(Tensor input, size size)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.expand(c, try a.tensor(0), try a.shape(1))
        }
      ]),
    Operator(
      "expand_as", .method, gradient: .differentiable, "A view expanded to the shape of `other`.",
      samples: [Sample(.tensor([3]), matrix)],
      [
        .one("expand_as(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.expand(c, try a.tensor(0), try a.tensor(1).shape)
        }
      ]),
    Operator(
      "broadcast_tensors", .function, gradient: .differentiable, "Views of all tensors expanded to their common shape.",
      samples: [Sample(.tensors([.tensor([3, 1]), .tensor([2])]))],
      [
        .several("broadcast_tensors(Tensor[] tensors)") { (c, a) throws(TensorError) -> [Tensor] in
          let list = try a.tensors(0)
          var shape = Shape()
          for tensor in list { shape = try Shape.broadcast(shape, tensor.shape) }
          var results: [Tensor] = []
          for tensor in list {
            results.append(tensor.shape == shape ? tensor : try Operations.expand(c, tensor, shape))
          }
          return results
        }
      ]),
    Operator(
      "repeat", .method, gradient: .differentiable, "The tensor repeated along each dimension.",
      samples: [Sample(matrix, .ints([2, 1, 2]))],
      [
        .one("repeat(Tensor input, size repeats)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.repeated(c, try a.tensor(0), try a.ints(1))
        }
      ]),
    Operator(
      "tile", .both, gradient: .differentiable, "The tensor repeated along each dimension; missing counts are 1.",
      samples: [Sample(matrix, .ints([2]))],
      [
        .one("tile(Tensor input, size dims)") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          let counts = try a.ints(1)
          let missing = max(input.rank - counts.count, 0)
          return try Operations.repeated(c, input, Array(repeating: 1, count: missing) + counts)
        }
      ]),
    Operator(
      "repeat_interleave", .both, gradient: .composite, "Each element (or slice along `dim`) repeated.",
      samples: [Sample(matrix, .int(2), .int(1)), Sample(matrix, .int(2), .none)],
      [
        .one("repeat_interleave(Tensor input, int repeats, int? dim=None)") { (c, a) throws(TensorError) -> Tensor in
          let count = try a.int(1)
          if count < 0 { throw .runtime("repeats has to be non-negative") }
          var input = try a.tensor(0)
          var dim = a.optionalInt(2) ?? 0
          if a.optionalInt(2) == nil { input = try Operations.reshape(c, input, [input.count]) }
          dim = try input.shape.dimension(dim)
          let wide = try Operations.unsqueeze(c, input, dim + 1)
          var shape = wide.shape
          shape[dim + 1] = count
          let expanded = try Operations.contiguous(c, try Operations.expand(c, wide, shape))
          return try Operations.flatten(c, expanded, start: dim, end: dim + 1)
        }
      ]),
    Operator(
      "narrow", .both, gradient: .differentiable, "A view of `length` positions of `dim` from `start`.",
      samples: [Sample(cube, .int(1), .int(1), .int(2))],
      [
        .one("narrow(Tensor input, int dim, int start, int length)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.narrow(c, try a.tensor(0), try a.int(1), try a.int(2), try a.int(3))
        }
      ]),
    Operator(
      "select", .both, gradient: .differentiable, "A view at position `index` of `dim`.",
      samples: [Sample(cube, .int(1), .int(-1))],
      [
        .one("select(Tensor input, int dim, int index)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.select(c, try a.tensor(0), try a.int(1), try a.int(2))
        }
      ]),
    Operator(
      "diagonal", .both, gradient: .differentiable, "A view of a diagonal.",
      samples: [Sample(.tensor([3, 4]), .int(1), .int(0), .int(1))],
      [
        .one("diagonal(Tensor input, int offset=0, int dim1=0, int dim2=1)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.diagonal(c, try a.tensor(0), offset: try a.int(1), try a.int(2), try a.int(3))
        }
      ]),
    Operator(
      "as_strided", .both, gradient: .differentiable, "A view with any sizes and strides.",
      samples: [Sample(.tensor([6]), .ints([2, 3]), .ints([1, 2]), .none)],
      [
        .one("as_strided(Tensor input, int[] size, int[] stride, int? storage_offset=None)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.asStrided(c, try a.tensor(0), try a.shape(1), try a.shape(2), a.optionalInt(3))
        }
      ]),
    Operator(
      "cat", aliases: ["concat", "concatenate"], .function, gradient: .differentiable,
      "The tensors one after the other along `dim`.",
      samples: [Sample(.tensors([matrix, .tensor([1, 3])]), .int(0)), Sample(.tensors([matrix, matrix]), .int(1))],
      [
        .one("cat(Tensor[] tensors, int dim=0)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.cat(c, try a.tensors(0), try a.int(1))
        }
      ]),
    Operator(
      "stack", .function, gradient: .differentiable, "The tensors along a new dimension.",
      samples: [Sample(.tensors([matrix, matrix]), .int(1))],
      [
        .one("stack(Tensor[] tensors, int dim=0)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.stack(c, try a.tensors(0), try a.int(1))
        }
      ]),
    Operator(
      "vstack", .function, gradient: .composite, "The tensors one below the other.",
      samples: [Sample(.tensors([.tensor([3]), matrix]))],
      [
        .one("vstack(Tensor[] tensors)") { (c, a) throws(TensorError) -> Tensor in
          var list: [Tensor] = []
          for tensor in try a.tensors(0) {
            list.append(tensor.rank < 2 ? try Operations.reshape(c, tensor, [1, tensor.count]) : tensor)
          }
          return try Operations.cat(c, list, 0)
        }
      ]),
    Operator(
      "hstack", .function, gradient: .composite, "The tensors side by side.",
      samples: [Sample(.tensors([matrix, matrix])), Sample(.tensors([.tensor([2]), .tensor([3])]))],
      [
        .one("hstack(Tensor[] tensors)") { (c, a) throws(TensorError) -> Tensor in
          var list: [Tensor] = []
          for tensor in try a.tensors(0) {
            list.append(tensor.rank < 1 ? try Operations.reshape(c, tensor, [1]) : tensor)
          }
          return try Operations.cat(c, list, list.first?.rank == 1 ? 0 : 1)
        }
      ]),
    Operator(
      "split", .both, gradient: .differentiable, "Views of consecutive pieces along `dim`.",
      samples: [
        Sample(.tensor([5, 2]), .int(2), .int(0)), Sample(.tensor([5, 2]), .ints([1, 4]), .int(0), overload: 1),
      ],
      [
        .several("split(Tensor tensor, int split_size_or_sections, int dim=0)") {
          (c, a) throws(TensorError) -> [Tensor] in
          try Operations.split(c, try a.tensor(0), size: try a.int(1), try a.int(2))
        },
        .several("split(Tensor tensor, int[] split_size_or_sections, int dim=0)") {
          (c, a) throws(TensorError) -> [Tensor] in
          try Operations.split(c, try a.tensor(0), sizes: try a.ints(1), try a.int(2))
        },
      ]),
    Operator(
      "chunk", .both, gradient: .differentiable, "At most `chunks` views of consecutive pieces along `dim`.",
      samples: [Sample(.tensor([5, 2]), .int(2), .int(0))],
      [
        .several("chunk(Tensor input, int chunks, int dim=0)") { (c, a) throws(TensorError) -> [Tensor] in
          try Operations.chunk(c, try a.tensor(0), try a.int(1), try a.int(2))
        }
      ]),
    Operator(
      "unbind", .both, gradient: .differentiable, "Views at all positions of `dim`.",
      samples: [Sample(matrix, .int(1))],
      [
        .several("unbind(Tensor input, int dim=0)") { (c, a) throws(TensorError) -> [Tensor] in
          try Operations.unbind(c, try a.tensor(0), try a.int(1))
        }
      ]),
    Operator(
      "flip", .both, gradient: .differentiable, "A copy with the order along `dims` reversed.",
      samples: [Sample(cube, .ints([0, 2]))],
      [
        .one("flip(Tensor input, size dims)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.flip(c, try a.tensor(0), try a.ints(1))
        }
      ]),
    Operator(
      "roll", .both, gradient: .differentiable, "A copy with the elements moved round by `shifts` along `dims`.",
      samples: [Sample(matrix, .ints([1]), .ints([1])), Sample(matrix, .ints([2]), .ints([]))],
      [
        .one("roll(Tensor input, int[1] shifts, int[1] dims=[])") { (c, a) throws(TensorError) -> Tensor in
          try Operations.roll(c, try a.tensor(0), try a.ints(1), try a.ints(2))
        }
      ]),
    Operator(
      "meshgrid", .function, gradient: .composite, "The coordinates of a grid, one tensor a dimension.",
      samples: [Sample(.tensors([.tensor([2]), .tensor([3])]), .string("ij"))],
      [
        .several("meshgrid(Tensor[] tensors, *, str indexing=None)") { (c, a) throws(TensorError) -> [Tensor] in
          try Operations.meshgrid(c, try a.tensors(0), indexing: a.string(1))
        }
      ]),
  ]
}

extension Operations {
  /// The coordinates of the grid that vectors span; "xy" exchanges the first two dimensions.
  static func meshgrid(_ context: TensorContext, _ tensors: [Tensor], indexing: String?) throws(TensorError) -> [Tensor]
  {
    if tensors.isEmpty { throw .runtime("meshgrid expects a non-empty TensorList") }
    if indexing == nil {
      context.warn(
        .user,
        "torch.meshgrid: in an upcoming release, it will be required to pass the indexing argument. (Triggered internally at "
          + "/__w/pytorch/pytorch/aten/src/ATen/native/TensorShape.cpp:4215.)")
    }
    let swap = indexing == "xy" && tensors.count >= 2
    if let indexing, indexing != "ij" && indexing != "xy" {
      throw .runtime("torch.meshgrid: indexing must be one of \"xy\" or \"ij\", but received: \(indexing)")
    }
    var list = tensors
    if swap { list.swapAt(0, 1) }
    var shape = Shape()
    for tensor in list {
      if tensor.rank > 1 {
        throw .runtime("torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got: \(tensor.rank)")
      }
      try shape.append(tensor.count)
    }
    var grids: [Tensor] = []
    for (dim, tensor) in list.enumerated() {
      var sizes = Array(repeating: 1, count: list.count)
      sizes[dim] = tensor.count
      grids.append(try expand(context, try reshape(context, tensor, sizes), shape))
    }
    guard swap else { return grids }
    grids.swapAt(0, 1)
    var results: [Tensor] = []
    for grid in grids { results.append(try transpose(context, grid, 0, 1)) }
    return results
  }
}
