import Arrays
import Autograd
import Kernels

// Views that reorder or pick: transpose, permute, select, slice, diagonal, and several views at once.
extension Operations {
  private static func exchanged(_ layout: Layout, _ first: Int, _ second: Int) -> Layout {
    var layout = layout
    let size = layout.shape[first]
    layout.shape[first] = layout.shape[second]
    layout.shape[second] = size
    let stride = layout.strides[first]
    layout.strides[first] = layout.strides[second]
    layout.strides[second] = stride
    return layout
  }

  static let transposeRule = Rule(unary: "TransposeBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    guard let dims = node.payload?.dims, dims.count == 2 else { return gradient }
    return try transpose(context, gradient, dims[0], dims[1])
  }

  /// A view with two dimensions exchanged.
  public static func transpose(
    _ context: TensorContext, _ tensor: Tensor, _ first: Int, _ second: Int
  ) throws(TensorError) -> Tensor {
    let a = try tensor.shape.dimension(first)
    let b = try tensor.shape.dimension(second)
    let layout = tensor.rank == 0 ? tensor.array.layout : exchanged(tensor.array.layout, a, b)
    return view(tensor, layout, transposeRule, context) { $0.madePayload.dims = Dims(a, b) }
  }

  static let tRule = Rule(unary: "TBackward0") { (_, gradient, context) throws(TensorError) -> Tensor in
    try t(context, gradient)
  }

  /// The transpose of a matrix; vectors and numbers come back as they are.
  public static func t(_ context: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    if tensor.rank > 2 {
      throw .runtime("t() expects a tensor with <= 2 dimensions, but self is \(tensor.rank)D")
    }
    let layout = tensor.rank == 2 ? exchanged(tensor.array.layout, 0, 1) : tensor.array.layout
    return view(tensor, layout, tRule, context)
  }

  static let permuteRule = Rule(unary: "PermuteBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    guard let dims = node.payload?.dims else { return gradient }
    var inverse = dims
    for index in dims.indices { inverse[dims[index]] = index }
    return try permute(context, gradient, inverse.array)
  }

  /// A view whose dimension `i` is dimension `dims[i]` of the tensor.
  public static func permute(_ context: TensorContext, _ tensor: Tensor, _ dims: [Int]) throws(TensorError) -> Tensor {
    let source = tensor.array.layout
    if dims.count != source.rank {
      throw .runtime(
        "permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of "
          + "dimensions i.e. input.dim() = \(source.rank) is not equal to len(dims) = \(dims.count)")
    }
    var order = Dims()
    var seen: UInt64 = 0
    var layout = source
    for (index, dim) in dims.enumerated() {
      let position = try source.shape.dimension(dim)
      if seen & (1 << UInt64(position)) != 0 { throw .runtime("permute(): duplicate dims are not allowed.") }
      seen |= 1 << UInt64(position)
      order.push(position)
      layout.shape[index] = source.shape[position]
      layout.strides[index] = source.strides[position]
    }
    return view(tensor, layout, permuteRule, context) { $0.madePayload.dims = order }
  }

  /// `tensor.T`: all dimensions reversed.
  public static func reversed(_ context: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    if tensor.rank != 2 && tensor.rank != 0 {
      context.warn(
        .user,
        "The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error "
          + "in a future release. Consider `x.mT` to transpose batches of matrices or `x.permute(*torch.arange(x.ndim - 1, -1, "
          + "-1))` to reverse the dimensions of a tensor. (Triggered internally at "
          + "/__w/pytorch/pytorch/aten/src/ATen/native/TensorShape.cpp:4314.)")
    }
    return try permute(context, tensor, tensor.shape.indices.reversed().map { $0 })
  }

  /// `movedim`: dimensions `from` go to positions `to`, the others keep their order.
  static func moveDim(
    _ context: TensorContext, _ tensor: Tensor, _ from: [Int], _ to: [Int]
  ) throws(TensorError) -> Tensor {
    if from.count != to.count {
      throw .runtime(
        "movedim: Invalid source or destination dims: source (\(text(from)) dims) should contain the same number of dims as "
          + "destination (\(text(to)) dims)")
    }
    var order = Array(repeating: -1, count: tensor.rank)
    var taken: Set<Int> = []
    for (source, destination) in zip(from, to) {
      let s = try tensor.shape.dimension(source)
      let d = try tensor.shape.dimension(destination)
      if tensor.rank == 0 { return tensor }
      if !taken.insert(s).inserted { throw .runtime("movedim: repeated dim in `source` (\(text(from)))") }
      if order[d] != -1 { throw .runtime("movedim: repeated dim in `destination` (\(text(to)))") }
      order[d] = s
    }
    var rest = tensor.shape.indices.filter { !taken.contains($0) }[...]
    for index in order.indices where order[index] == -1 { order[index] = rest.popFirst() ?? 0 }
    return try permute(context, tensor, order)
  }

  // MARK: select and slice

  static let selectRule = Rule(unary: "SelectBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    guard let payload = node.payload else { return gradient }
    return try viewBackward(context, gradient, node.inputShape(), selectBackwardRule, payload) { whole in
      selected(whole, payload.dims[0], payload.dims[1])
    }
  }
  static let sliceRule = Rule(unary: "SliceBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    guard let payload = node.payload else { return gradient }
    return try viewBackward(context, gradient, node.inputShape(), sliceBackwardRule, payload) { whole in
      sliced(whole, payload.dims)
    }
  }
  static let diagonalRule = Rule(unary: "DiagonalBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    guard let payload = node.payload else { return gradient }
    return try viewBackward(context, gradient, node.inputShape(), diagonalBackwardRule, payload) { whole in
      diagonal(whole, payload.dims)
    }
  }

  /// Zeros of `shape` with `gradient` in the part that `part` picks; its own derivative picks that part again.
  private static func viewBackward(
    _ context: TensorContext, _ gradient: Tensor, _ shape: Shape, _ rule: Rule, _ payload: Payload,
    _ part: (Layout) -> Layout
  ) throws(TensorError) -> Tensor {
    let whole = try NDArray(.int(0), shape: shape, gradient.dtype, context)
    whole.with(part(whole.layout)).copy(from: gradient.array)
    let result = Tensor(whole)
    if records(gradient, context) { record(rule, result, gradient, context).payload = payload }
    return result
  }

  static let selectBackwardRule = Rule(unary: "SelectBackwardBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    guard let dims = node.payload?.dims else { return gradient }
    return try select(context, gradient, dims[0], dims[1])
  }
  static let sliceBackwardRule = Rule(unary: "SliceBackwardBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    guard let dims = node.payload?.dims else { return gradient }
    return sliceView(context, gradient, dims)
  }
  static let diagonalBackwardRule = Rule(unary: "DiagonalBackwardBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    guard let dims = node.payload?.dims else { return gradient }
    return try diagonal(context, gradient, offset: dims[0], dims[1], dims[2])
  }

  private static func selected(_ layout: Layout, _ dim: Int, _ index: Int) -> Layout {
    var layout = layout
    layout.offset += index * layout.strides[dim]
    layout.shape.remove(at: dim)
    layout.strides.remove(at: dim)
    return layout
  }

  /// `dims`: dimension, start, step, length.
  private static func sliced(_ layout: Layout, _ dims: Dims) -> Layout {
    var layout = layout
    layout.offset += dims[1] * layout.strides[dims[0]]
    // A step beyond the size may overflow; the stride of a single element is never used.
    layout.strides[dims[0]] &*= dims[2]
    layout.shape[dims[0]] = dims[3]
    return layout
  }

  /// `dims`: offset and two dimensions.
  private static func diagonal(_ layout: Layout, _ dims: Dims) -> Layout {
    var layout = layout
    let (offset, first, second) = (dims[0], dims[1], dims[2])
    let rows = layout.shape[first]
    let columns = layout.shape[second]
    let length = max(offset >= 0 ? min(rows, columns - offset) : min(rows + offset, columns), 0)
    if length > 0 { layout.offset += offset >= 0 ? offset * layout.strides[second] : -offset * layout.strides[first] }
    let stride = layout.strides[first] + layout.strides[second]
    for dim in [max(first, second), min(first, second)] {
      layout.shape.remove(at: dim)
      layout.strides.remove(at: dim)
    }
    layout.shape.push(length)
    layout.strides.push(stride)
    return layout
  }

  /// The view at position `index` (negative: from the end) of dimension `dim`.
  public static func select(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ index: Int
  ) throws(TensorError) -> Tensor {
    if tensor.rank == 0 { throw .index("select() cannot be applied to a 0-dim tensor.") }
    let position = try tensor.shape.dimension(dim)
    let size = tensor.shape[position]
    if index < -size || index >= size {
      throw .index(
        "select(): index \(index) out of range for tensor of size \(tensor.shape.text) at dimension \(position)")
    }
    let wrapped = index < 0 ? index + size : index
    return view(tensor, selected(tensor.array.layout, position, wrapped), selectRule, context) {
      $0.madePayload.dims = Dims(position, wrapped)
    }
  }

  /// The view `start:stop:step` of dimension `dim`; bounds are clamped as Python clamps them.
  public static func slice(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, start: Int?, stop: Int?, step: Int = 1
  ) throws(TensorError) -> Tensor {
    if tensor.rank == 0 { throw .index("slice() cannot be applied to a 0-dim tensor.") }
    let position = try tensor.shape.dimension(dim)
    if step <= 0 { throw .value(step == 0 ? "slice step cannot be zero" : "step must be greater than zero") }
    let size = tensor.shape[position]
    func clamped(_ value: Int) -> Int { max(0, min(size, value < 0 ? (value < -size ? 0 : value + size) : value)) }
    let first = clamped(start ?? 0)
    let last = max(clamped(stop ?? size), first)
    let (rounded, overflow) = (last - first).addingReportingOverflow(step - 1)
    let length = overflow ? (last > first ? 1 : 0) : rounded / step
    var dims = Dims(position, first)
    dims.push(step)
    dims.push(length)
    return sliceView(context, tensor, dims)
  }

  private static func sliceView(_ context: TensorContext, _ tensor: Tensor, _ dims: Dims) -> Tensor {
    view(tensor, sliced(tensor.array.layout, dims), sliceRule, context) { $0.madePayload.dims = dims }
  }

  /// `length` positions of dimension `dim` from `start`.
  public static func narrow(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ start: Int, _ length: Int
  ) throws(TensorError) -> Tensor {
    if tensor.rank == 0 { throw .runtime("narrow() cannot be applied to a 0-dim tensor.") }
    if length < 0 { throw .runtime("narrow(): length must be non-negative.") }
    let position = try tensor.shape.dimension(dim)
    let size = tensor.shape[position]
    if start < -size || start > size {
      throw .index("start out of range (expected to be in range of [\(-size), \(size)], but got \(start))")
    }
    let first = start < 0 ? start + size : start
    if length > size - first {
      throw .runtime("start (\(first)) + length (\(length)) exceeds dimension size (\(size)).")
    }
    return try slice(context, tensor, position, start: first, stop: first + length)
  }

  /// The diagonal of two dimensions as the last dimension of a view.
  public static func diagonal(
    _ context: TensorContext, _ tensor: Tensor, offset: Int = 0, _ first: Int = 0, _ second: Int = 1
  ) throws(TensorError) -> Tensor {
    let a = try tensor.shape.dimension(first)
    let b = try tensor.shape.dimension(second)
    if a == b { throw .runtime("diagonal dimensions cannot be identical \(first), \(second)") }
    let limit = max(tensor.shape[a], tensor.shape[b])
    var dims = Dims(max(-limit, min(limit, offset)), a)
    dims.push(b)
    return view(tensor, diagonal(tensor.array.layout, dims), diagonalRule, context) { $0.madePayload.dims = dims }
  }

  // MARK: several views

  /// The gradient of output number `index`, zeros where there is none.
  static func given(
    _ gradients: Gradients, _ index: Int, _ node: Node, _ context: TensorContext
  ) throws(TensorError) -> Tensor {
    if let gradient = gradients[index] { return gradient }
    let number = Int32(truncatingIfNeeded: index)
    return try full(context, node.outputShape(number), .int(0), node.outputDType(number))
  }

  static let unbindRule = Rule("UnbindBackward0") { (node, gradients, context) throws(TensorError) -> Gradients in
    guard let dim = node.payload?.dims[0] else { return Gradients() }
    var parts: [Tensor] = []
    for index in 0..<node.outputCount {
      parts.append(try given(gradients, index, node, context))
    }
    return Gradients(try stack(context, parts, dim))
  }

  /// The views at all positions of dimension `dim`.
  public static func unbind(_ context: TensorContext, _ tensor: Tensor, _ dim: Int = 0) throws(TensorError) -> [Tensor]
  {
    if tensor.rank == 0 { throw .index("Dimension specified as \(dim) but tensor has no dimensions") }
    let position = try tensor.shape.dimension(dim)
    let layouts = (0..<tensor.shape[position]).map { selected(tensor.array.layout, position, $0) }
    return severalViews(context, tensor, layouts, unbindRule, Dims(position))
  }

  static func splitRule(_ name: String) -> Rule {
    Rule(name) { (node, gradients, context) throws(TensorError) -> Gradients in
      guard let dim = node.payload?.dims[0] else { return Gradients() }
      var parts: [Tensor] = []
      for index in 0..<node.outputCount {
        parts.append(try given(gradients, index, node, context))
      }
      return Gradients(try cat(context, parts, dim))
    }
  }
  static let splitSizeRule = splitRule("SplitBackward0")
  static let splitSizesRule = splitRule("SplitWithSizesBackward0")

  /// Views of `size` positions of dimension `dim` each, the last one maybe shorter.
  public static func split(
    _ context: TensorContext, _ tensor: Tensor, size: Int, _ dim: Int = 0
  ) throws(TensorError) -> [Tensor] {
    if tensor.rank == 0 { throw .runtime("split expects at least a 1-dimensional tensor") }
    let position = try tensor.shape.dimension(dim)
    let total = tensor.shape[position]
    if size < 0 { throw .runtime("split expects split_size be non-negative, but got split_size=\(size)") }
    if size == 0 && total != 0 {
      throw .runtime("split_size can only be 0 if dimension size is 0, but got dimension size of \(total)")
    }
    var sizes: [Int] = []
    var rest = total
    repeat {
      sizes.append(min(max(size, 0), rest))
      rest -= min(max(size, 0), rest)
    } while rest > 0
    return splitViews(context, tensor, position, sizes, splitSizeRule)
  }

  /// Views of the given numbers of positions of dimension `dim`.
  public static func split(
    _ context: TensorContext, _ tensor: Tensor, sizes: [Int], _ dim: Int = 0
  ) throws(TensorError) -> [Tensor] {
    if tensor.rank == 0 { throw .runtime("split expects at least a 1-dimensional tensor") }
    let position = try tensor.shape.dimension(dim)
    let total = tensor.shape[position]
    var sum = 0
    for size in sizes {
      if size < 0 {
        throw .runtime(
          "split_with_sizes expects split_sizes have only non-negative entries, but got split_sizes=\(text(sizes))")
      }
      sum = sum.addingReportingOverflow(size).partialValue
    }
    if sum != total || sizes.contains(where: { $0 > total }) {
      throw .runtime(
        "split_with_sizes expects split_sizes to sum exactly to \(total) (input tensor's size at dimension \(position)), but got "
          + "split_sizes=\(text(sizes))")
    }
    return splitViews(context, tensor, position, sizes, splitSizesRule)
  }

  /// At most `count` views of equal size along `dim`, the last one maybe smaller.
  public static func chunk(
    _ context: TensorContext, _ tensor: Tensor, _ count: Int, _ dim: Int = 0
  ) throws(TensorError) -> [Tensor] {
    if tensor.rank == 0 { throw .runtime("chunk expects at least a 1-dimensional tensor") }
    if count <= 0 { throw .runtime("chunk expects `chunks` to be greater than 0, got: \(count)") }
    let position = try tensor.shape.dimension(dim)
    let total = tensor.shape[position]
    let size = total / count + (total % count == 0 ? 0 : 1)
    if size == 0 {
      return try split(context, tensor, sizes: Array(repeating: 0, count: min(count, 1 << 20)), position)
    }
    return try split(context, tensor, size: size, position)
  }

  private static func splitViews(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ sizes: [Int], _ rule: Rule
  ) -> [Tensor] {
    var layouts: [Layout] = []
    var start = 0
    for size in sizes {
      var dims = Dims(dim, start)
      dims.push(1)
      dims.push(size)
      layouts.append(sliced(tensor.array.layout, dims))
      start += size
    }
    return severalViews(context, tensor, layouts, rule, Dims(dim))
  }

  private static func severalViews(
    _ context: TensorContext, _ tensor: Tensor, _ layouts: [Layout], _ rule: Rule, _ dims: Dims
  ) -> [Tensor] {
    let results = layouts.map { unrecordedView(tensor, $0, context) }
    for result in results { result.viewKind = .multipleOutputs }
    guard let first = results.first, records(tensor, context) else { return results }
    let node = record(rule, first, tensor, context)
    node.madePayload.dims = dims
    for result in results.dropFirst() {
      result.gradFn = node
      result.outputNumber = node.addOutput(shape: result.shape, dtype: result.dtype)
    }
    return results
  }
}
