import Arrays
import Autograd
import Kernels

// Creation, conversion and the small helpers that derivatives are written with.
extension Operations {
  /// A tensor of `shape` filled with `value`.
  public static func full(
    _ context: TensorContext, _ shape: Shape, _ value: Scalar, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    Tensor(try NDArray(value, shape: shape, dtype, context))
  }

  /// Zeros of the shape and dtype of `tensor`.
  static func zerosLike(_ context: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    try full(context, tensor.shape, .int(0), tensor.dtype)
  }

  static let cloneRule = Rule(unary: "CloneBackward0") { (_, gradient, _) throws(TensorError) -> Tensor in gradient }

  /// A copy with the same strides if the tensor is dense, else contiguous.
  public static func clone(
    _ context: TensorContext, _ tensor: Tensor, contiguous: Bool = false
  ) throws(TensorError) -> Tensor {
    let result = Tensor(try tensor.array.copied(context, contiguous: contiguous))
    if records(tensor, context) { record(cloneRule, result, tensor, context) }
    return result
  }

  /// The tensor itself if it is contiguous, else a contiguous copy.
  public static func contiguous(_ context: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    tensor.array.isContiguous ? tensor : try clone(context, tensor, contiguous: true)
  }

  static let toCopyRule = Rule(unary: "ToCopyBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    try to(context, gradient, node[edge: 0].dtype)
  }

  /// The tensor in another dtype; the tensor itself when it has it and no copy is asked for.
  public static func to(
    _ context: TensorContext, _ tensor: Tensor, _ dtype: DType, copy: Bool = false
  ) throws(TensorError) -> Tensor {
    if tensor.dtype == dtype && !copy { return tensor }
    let result = Tensor(try tensor.array.copied(context, as: dtype))
    if dtype.isFloatingPoint && records(tensor, context) { record(toCopyRule, result, tensor, context) }
    return result
  }

  /// An alias without history. It shares storage and version.
  public static func detach(_ context: TensorContext, _ tensor: Tensor) -> Tensor {
    let result = Tensor(tensor.array)
    result.shareVersion(of: tensor)
    return result
  }

  /// `tensor.data`: an alias without history and with a version of its own.
  public static func data(_ context: TensorContext, _ tensor: Tensor) -> Tensor {
    let isElement = tensor.rank == 0 && tensor.array.layout.offset == 0
    let result = isElement ? Tensor.alias(tensor.array.storage, tensor.dtype, context) : Tensor(tensor.array)
    result.beginOwnVersion(0)
    return result
  }

  /// `tensor.data = source`: from now on the tensor has the storage, layout and dtype of `source`.
  ///
  /// RuntimeError "data set to a tensor that requires gradients must be floating point or complex dtype".
  public static func setData(_ tensor: Tensor, _ source: Tensor) throws(TensorError) {
    if tensor.requiresGrad && !source.dtype.isFloatingPoint {
      throw .runtime("data set to a tensor that requires gradients must be floating point or complex dtype")
    }
    if tensor.array.storage === source.array.storage {
      tensor.array = source.array
      return
    }
    // The counter stays the tensor's own.
    if !tensor.hasVersionOfItsOwn { tensor.beginOwnVersion(tensor.version) }
    if tensor.rank == 0 && source.rank == 0 && tensor.array.layout.offset == source.array.layout.offset {
      // The layouts are the same.
      tensor.array.storage = source.array.storage
      tensor.array.dtype = source.array.dtype
    } else {
      tensor.array = source.array
    }
  }

  static let sumToRule = Rule(unary: "SumBackward1") { (node, gradient, context) throws(TensorError) -> Tensor in
    try expand(context, gradient, node.inputShape())
  }

  /// The sum over the dimensions that `shape` lacks or has as 1.
  static func sumTo(_ context: TensorContext, _ tensor: Tensor, _ shape: Shape) throws(TensorError) -> Tensor {
    if tensor.shape == shape { return tensor }
    let result = Tensor(try tensor.array.summed(to: shape, context))
    if records(tensor, context) { record(sumToRule, result, tensor, context) }
    return result
  }

  static let expandRule = Rule(unary: "ExpandBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    try sumTo(context, gradient, node.inputShape())
  }

  /// A view in which dimensions of size 1 (and new ones in front) repeat; -1 keeps a size.
  public static func expand(_ context: TensorContext, _ tensor: Tensor, _ sizes: Shape) throws(TensorError) -> Tensor {
    let source = tensor.array.layout
    var shape = sizes
    let extra = sizes.count - source.rank
    if extra < 0 { throw .runtime(Shape.expandError(tensor, sizes)) }
    for index in shape.indices where shape[index] == -1 {
      if index < extra {
        throw .runtime(
          "The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension \(index)")
      }
      shape[index] = source.shape[index - extra]
    }
    for index in shape.indices where shape[index] < -1 {
      throw .runtime("Trying to create tensor with negative dimension \(shape[index]): \(shape.text)")
    }
    if !Shape.canExpand(source.shape, to: shape) { throw .runtime(Shape.expandError(tensor, sizes)) }
    guard shape.product != nil else { throw .runtime("numel: integer multiplication overflow") }
    var strides = Strides(repeating: 0, count: shape.count)
    for index in source.shape.indices {
      strides[index + extra] = source.shape[index] == 1 && shape[index + extra] != 1 ? 0 : source.strides[index]
    }
    return view(tensor, Layout(shape: shape, strides: strides, offset: source.offset), expandRule, context)
  }

  static let maskedFillRule = Rule(unary: "MaskedFillBackward0", saves: ["mask"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try maskedFill(context, gradient, try node.saved(0, context), .int(0))
  }

  /// `tensor` with `value` where `mask` is true.
  public static func maskedFill(
    _ context: TensorContext, _ tensor: Tensor, _ mask: Tensor, _ value: Scalar
  ) throws(TensorError) -> Tensor {
    if mask.dtype != .bool {
      throw .runtime("masked_fill_ only supports boolean masks, but got mask with dtype \(mask.dtype.cppName)")
    }
    let fill = try Tensor.scalar(value, tensor.dtype, context)
    let result = try select(mask, fill, tensor, context)
    if records(tensor, context) { record(maskedFillRule, result, tensor, context).save(0, input: mask) }
    return result
  }

  static let maskedFillTensorRule = Rule("MaskedFillBackward1", saves: ["mask"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    let mask = try node.saved(0, context)
    var result = Gradients()
    if node.needs(0) { result.first = try maskedFill(context, gradient, mask, .int(0)) }
    if node.needs(1) {
      let outside = try compute(.logicalNot, mask, context)
      result.second = try sum(context, try maskedFill(context, gradient, outside, .int(0)))
    }
    return result
  }

  /// `tensor` with a 0-d tensor's value where `mask` is true.
  static func maskedFill(
    _ context: TensorContext, _ tensor: Tensor, _ mask: Tensor, _ value: Tensor
  ) throws(TensorError) -> Tensor {
    if mask.dtype != .bool {
      throw .runtime("masked_fill_ only supports boolean masks, but got mask with dtype \(mask.dtype.cppName)")
    }
    let result = try select(mask, Tensor(try value.array.converted(to: tensor.dtype, context)), tensor, context)
    if records(tensor, value, context) {
      record(maskedFillTensorRule, result, tensor, value, context).save(0, input: mask)
    }
    return result
  }

  /// Whether some element of a bool tensor is true.
  static func anyTrue(_ tensor: Tensor, _ context: TensorContext) throws(TensorError) -> Bool {
    let all = tensor.rank == 0 ? 0 : (UInt64(1) << UInt64(tensor.rank)) - 1
    return try tensor.array.reduced(.any, mask: all, context).element(0).asBool
  }
}
