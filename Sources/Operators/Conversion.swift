import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static func conversion(_ name: String, _ dtype: DType) -> Operator {
    Operator(
      name, .method, gradient: .differentiable, "The tensor as \(dtype.shortName).",
      samples: [Sample(.tensor([3], low: -3, high: 3), checksGradient: false)],
      [
        .one("\(name)(Tensor input, memory_format? memory_format=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.to(c, try a.tensor(0), dtype)
        }
      ])
  }

  static let conversion: [Operator] = [
    conversion("double", .float64), conversion("float", .float32), conversion("half", .float16),
    conversion("bfloat16", .bfloat16), conversion("long", .int64), conversion("int", .int32),
    conversion("short", .int16),
    conversion("char", .int8), conversion("byte", .uint8), conversion("bool", .bool),
    Operator(
      "to", .method, gradient: .differentiable, "The tensor in another dtype; itself if it has it already.",
      samples: [Sample(.tensor([3]), .dtype(.float32), checksGradient: false)],
      [
        .one(
          "to(Tensor input, dtype dtype, bool non_blocking=False, bool copy=False, *, memory_format? memory_format=None)"
        ) {
          (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          return try Operations.to(c, input, a.dtype(1) ?? input.dtype, copy: a.bool(3))
        },
        .one(
          "to(Tensor input, device? device=None, dtype? dtype=None, bool non_blocking=False, bool copy=False, *, memory_format? memory_format=None)"
        ) {
          (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          return try Operations.to(c, input, a.dtype(2) ?? input.dtype, copy: a.bool(4))
        },
        .one(
          "to(Tensor input, Tensor other, bool non_blocking=False, bool copy=False, *, memory_format? memory_format=None)"
        ) {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.to(c, try a.tensor(0), try a.tensor(1).dtype, copy: a.bool(3))
        },
      ]),
    Operator(
      "type_as", .method, gradient: .differentiable, "The tensor in the dtype of `other`.",
      samples: [Sample(.tensor([3]), .tensor([1], .float32), checksGradient: false)],
      [
        .one("type_as(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.to(c, try a.tensor(0), try a.tensor(1).dtype)
        }
      ]),
    Operator(
      "clone", .both, gradient: .differentiable, "A copy that is recorded on the tape.",
      samples: [Sample(.tensor([2, 3]))],
      [
        .one("clone(Tensor input, *, memory_format? memory_format=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.clone(c, try a.tensor(0))
        }
      ]),
    Operator(
      "contiguous", .method, gradient: .differentiable,
      "The tensor itself if it is contiguous, else a contiguous copy.",
      samples: [Sample(.tensor([2, 3]))],
      [
        .one("contiguous(Tensor input, memory_format? memory_format=None)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.contiguous(c, try a.tensor(0))
        }
      ]),
    Operator(
      "detach", .both, gradient: .never, "An alias that shares the elements and is not on the tape.",
      samples: [Sample(.tensor([2, 3]))],
      [
        .one("detach(Tensor input)") { (c, a) throws(TensorError) -> Tensor in Operations.detach(c, try a.tensor(0)) }
      ]),
    Operator(
      "numel", aliases: ["nelement"], .both, gradient: .never, "The number of elements.",
      samples: [Sample(.tensor([2, 3]))],
      [
        Overload("numel(Tensor input)") { (_, a) throws(TensorError) -> Outcome in .scalar(.int(try a.tensor(0).count))
        }
      ]),
    Operator(
      "dim", aliases: ["ndimension"], .method, gradient: .never, "The number of dimensions.",
      [Overload("dim(Tensor input)") { (_, a) throws(TensorError) -> Outcome in .scalar(.int(try a.tensor(0).rank)) }]),
    Operator(
      "item", .method, gradient: .never, "The only element as a Python number.",
      [
        Overload("item(Tensor input)") { (_, a) throws(TensorError) -> Outcome in
          .scalar(try Operations.item(try a.tensor(0)))
        }
      ]),
    Operator(
      "is_contiguous", .method, gradient: .never, "Whether the elements lie in row-major order without gaps.",
      [
        Overload("is_contiguous(Tensor input, memory_format? memory_format=None)") {
          (_, a) throws(TensorError) -> Outcome in
          .scalar(.bool(try a.tensor(0).array.isContiguous))
        }
      ]),
    Operator(
      "is_floating_point", .both, gradient: .never, "Whether the dtype is floating.",
      [
        Overload("is_floating_point(Tensor input)") { (_, a) throws(TensorError) -> Outcome in
          .scalar(.bool(try a.tensor(0).dtype.isFloatingPoint))
        }
      ]),
    Operator(
      "is_nonzero", .both, gradient: .never, "Whether the only element is not zero.",
      [
        Overload("is_nonzero(Tensor input)") { (_, a) throws(TensorError) -> Outcome in
          .scalar(.bool(try Operations.truth(try a.tensor(0))))
        }
      ]),
    Operator(
      "storage_offset", .method, gradient: .never, "The position of the first element in the storage.",
      [
        Overload("storage_offset(Tensor input)") { (_, a) throws(TensorError) -> Outcome in
          .scalar(.int(try a.tensor(0).array.layout.offset))
        }
      ]),
    Operator(
      "data_ptr", .method, gradient: .never, "The address of the first element.",
      [
        Overload("data_ptr(Tensor input)") { (_, a) throws(TensorError) -> Outcome in
          let array = try a.tensor(0).array
          return .scalar(.int(array.count == 0 ? 0 : Int(bitPattern: array.pointer)))
        }
      ]),
    Operator(
      "element_size", .method, gradient: .never, "The bytes of one element.",
      [
        Overload("element_size(Tensor input)") { (_, a) throws(TensorError) -> Outcome in
          .scalar(.int(try a.tensor(0).dtype.itemSize))
        }
      ]),
    Operator(
      "result_type", .function, gradient: .never, "The dtype that an operation on both has.",
      [
        Overload("result_type(Tensor tensor1, Tensor tensor2)") { (_, a) throws(TensorError) -> Outcome in
          let (left, right) = (try a.tensor(0), try a.tensor(1))
          return .dtype(Promotion.common(left.dtype, left.rank, right.dtype, right.rank))
        },
        Overload("result_type(Tensor tensor, Number scalar)") { (c, a) throws(TensorError) -> Outcome in
          .dtype(Promotion.common(try a.tensor(0).dtype, try a.scalar(1), default: c.defaultDType))
        },
      ]),
  ]
}

extension Operations {
  /// `tensor.item()`.
  ///
  /// RuntimeError "a Tensor with 2 elements cannot be converted to Scalar".
  public static func item(_ tensor: Tensor) throws(TensorError) -> Scalar {
    if tensor.rank == 0 { return Scalar.load(tensor.array.pointer, tensor.dtype) }
    if tensor.count != 1 {
      throw .runtime("a Tensor with \(tensor.count) elements cannot be converted to Scalar")
    }
    return tensor.array.element(0)
  }

  /// `bool(tensor)`.
  ///
  /// RuntimeError "Boolean value of Tensor with more than one value is ambiguous".
  public static func truth(_ tensor: Tensor) throws(TensorError) -> Bool {
    if tensor.count == 0 { throw .runtime("Boolean value of Tensor with no values is ambiguous") }
    if tensor.count > 1 { throw .runtime("Boolean value of Tensor with more than one value is ambiguous") }
    return tensor.array.element(0).asBool
  }
}
