import Arrays
import Autograd
import Kernels

// Views that keep the order of the elements: view, reshape, flatten, squeeze, unsqueeze.
extension Operations {
  /// `sizes` with -1 replaced by what `count` elements leave for it.
  ///
  /// RuntimeError "shape '[4]' is invalid for input of size 6" and its kin.
  static func inferred(_ sizes: [Int], count: Int) throws(TensorError) -> Shape {
    var product = 1
    var unknown: Int?
    var overflow = false
    for (index, size) in sizes.enumerated() {
      if size == -1 {
        if unknown != nil { throw .runtime("only one dimension can be inferred") }
        unknown = index
      } else if size < 0 {
        throw .runtime("invalid shape dimension \(size) at index \(index) of shape \(Operations.text(sizes))")
      } else {
        let (next, over) = product.multipliedReportingOverflow(by: size)
        product = next
        overflow = overflow || over
      }
    }
    var shape = try Shape(sizes)
    if let unknown, !overflow, product > 0 ? count % product == 0 : product == 0 && count == 0 {
      if product == 0 {
        throw .runtime(
          "cannot reshape tensor of 0 elements into shape \(text(sizes)) because the unspecified dimension size -1 can be any "
            + "value and is ambiguous")
      }
      shape[unknown] = count / product
      return shape
    }
    if unknown != nil || overflow || product != count {
      throw .runtime("shape '\(text(sizes))' is invalid for input of size \(count)")
    }
    return shape
  }

  /// `[2, 3]`
  static func text(_ list: [Int]) -> String {
    "[" + list.map { String($0) }.joined(separator: ", ") + "]"
  }

  /// Strides with which a tensor of `layout` shows as `shape` without moving elements; nil when it cannot.
  static func viewStrides(_ layout: Layout, _ shape: Shape) -> Strides? {
    if layout.isEmpty {
      return layout.shape == shape ? layout.strides : Layout.contiguousStrides(shape)
    }
    var strides = Strides(repeating: 1, count: shape.count)
    if layout.rank == 0 { return strides }
    var viewDim = shape.count - 1
    // Runs of dimensions that are contiguous among themselves, from the innermost.
    var baseStride = layout.strides[layout.rank - 1]
    var runCount = 1
    var viewCount = 1
    var dim = layout.rank - 1
    while dim >= 0 {
      runCount *= layout.shape[dim]
      if dim == 0 || (layout.shape[dim - 1] != 1 && layout.strides[dim - 1] != runCount * baseStride) {
        while viewDim >= 0 && (viewCount < runCount || shape[viewDim] == 1) {
          strides[viewDim] = viewCount * baseStride
          viewCount *= shape[viewDim]
          viewDim -= 1
        }
        if viewCount != runCount { return nil }
        if dim > 0 {
          baseStride = layout.strides[dim - 1]
          runCount = 1
          viewCount = 1
        }
      }
      dim -= 1
    }
    return viewDim == -1 ? strides : nil
  }

  static let viewRule = Rule(unary: "ViewBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    try reshape(context, gradient, node.inputShape().array)
  }
  static let unsafeViewRule = Rule(unary: "UnsafeViewBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try reshape(context, gradient, node.inputShape().array)
  }

  /// A view of another shape with the same elements in the same order.
  ///
  /// RuntimeError "view size is not compatible with input tensor's size and stride …".
  public static func view(_ context: TensorContext, _ tensor: Tensor, _ sizes: [Int]) throws(TensorError) -> Tensor {
    let layout = tensor.array.layout
    let shape = try inferred(sizes, count: layout.count)
    guard let strides = viewStrides(layout, shape) else {
      throw .runtime(
        "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous "
          + "subspaces). Use .reshape(...) instead.")
    }
    return view(tensor, Layout(shape: shape, strides: strides, offset: layout.offset), viewRule, context)
  }

  /// A view where possible, else a contiguous copy, of another shape with the same elements in the same order.
  public static func reshape(_ context: TensorContext, _ tensor: Tensor, _ sizes: [Int]) throws(TensorError) -> Tensor {
    let layout = tensor.array.layout
    let shape = try inferred(sizes, count: layout.count)
    if let strides = viewStrides(layout, shape) {
      return view(tensor, Layout(shape: shape, strides: strides, offset: layout.offset), viewRule, context)
    }
    let copy = try clone(context, tensor, contiguous: true)
    return try unsafeView(context, copy, shape)
  }

  /// The same elements under another shape, not tracked as a view; `tensor` is contiguous and nobody else's.
  static func unsafeView(_ context: TensorContext, _ tensor: Tensor, _ shape: Shape) throws(TensorError) -> Tensor {
    let result = Tensor(tensor.array.with(Layout(contiguous: shape)))
    result.array.layout.offset = tensor.array.layout.offset
    if records(tensor, context) { record(unsafeViewRule, result, tensor, context) }
    return result
  }

  /// Dimensions `start … end` merged into one.
  public static func flatten(
    _ context: TensorContext, _ tensor: Tensor, start: Int = 0, end: Int = -1
  ) throws(TensorError) -> Tensor {
    let first = try tensor.shape.dimension(start)
    let last = try tensor.shape.dimension(end)
    if first > last { throw .runtime("flatten() has invalid args: start_dim cannot come after end_dim") }
    if tensor.rank == 0 { return try reshape(context, tensor, [1]) }
    if first == last { return tensor }
    var sizes: [Int] = []
    var merged = 1
    for index in tensor.shape.indices {
      if index < first || index > last {
        sizes.append(tensor.shape[index])
      } else {
        merged *= tensor.shape[index]
        if index == last { sizes.append(merged) }
      }
    }
    return try reshape(context, tensor, sizes)
  }

  static let squeezeRule = Rule(unary: "SqueezeBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    try reshape(context, gradient, node.inputShape().array)
  }
  static let squeezeDimRule = Rule(unary: "SqueezeBackward1") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try reshape(context, gradient, node.inputShape().array)
  }
  static let squeezeDimsRule = Rule(unary: "SqueezeBackward2") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try reshape(context, gradient, node.inputShape().array)
  }
  static let squeezeProductRule = Rule(unary: "SqueezeBackward4") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try reshape(context, gradient, node.inputShape().array)
  }
  static let unsqueezeRule = Rule(unary: "UnsqueezeBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try reshape(context, gradient, node.inputShape().array)
  }

  /// A view without dimensions of size 1: all of them, or those in `dims` that have size 1.
  public static func squeeze(
    _ context: TensorContext, _ tensor: Tensor, _ dims: [Int]? = nil, rule: Rule? = nil
  ) throws(TensorError) -> Tensor {
    let source = tensor.array.layout
    let mask = try dims.map { (list) throws(TensorError) in try dimensionMask(list, source.rank) } ?? UInt64.max
    var layout = Layout(shape: Shape(), strides: Strides(), offset: source.offset)
    for index in source.shape.indices where source.shape[index] != 1 || mask & (1 << UInt64(index)) == 0 {
      layout.shape.push(source.shape[index])
      layout.strides.push(source.strides[index])
    }
    return view(
      tensor, layout, rule ?? (dims == nil ? squeezeRule : squeezeDimRule), context)
  }

  /// A view with a new dimension of size 1 before `dim`, which may be the rank.
  public static func unsqueeze(_ context: TensorContext, _ tensor: Tensor, _ dim: Int) throws(TensorError) -> Tensor {
    var layout = tensor.array.layout
    let position = try Shape.wrap(dim, rank: layout.rank + 1)
    let stride = position < layout.rank ? layout.shape[position] * layout.strides[position] : 1
    try layout.shape.insert(1, at: position)
    try layout.strides.insert(stride, at: position)
    return view(tensor, layout, unsqueezeRule, context)
  }

  /// A set of dimensions as bits; RuntimeError "dim 0 appears multiple times in the list of dims".
  static func dimensionMask(_ dims: [Int], _ rank: Int) throws(TensorError) -> UInt64 {
    var mask: UInt64 = 0
    for dim in dims {
      let position = try Shape.wrap(dim, rank: rank)
      if mask & (1 << UInt64(position)) != 0 {
        throw .runtime("dim \(position) appears multiple times in the list of dims")
      }
      mask |= 1 << UInt64(position)
    }
    return mask
  }

  /// Dimension `dim` split into `sizes`, of which one may be -1.
  static func unflatten(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ sizes: [Int]
  ) throws(TensorError) -> Tensor {
    let position = try tensor.shape.dimension(dim)
    guard tensor.rank > 0 else { throw .index("Dimension specified as \(dim) but tensor has no dimensions") }
    let size = tensor.shape[position]
    let inner: Shape
    do {
      inner = try inferred(sizes, count: size)
    } catch {
      throw .runtime(
        "unflatten: Provided sizes \(text(sizes)) don't multiply up to the size of dim \(position) (\(size)) in the input tensor"
      )
    }
    var list = tensor.shape.array
    list.replaceSubrange(position...position, with: inner.array)
    return try view(context, tensor, list)
  }
}
