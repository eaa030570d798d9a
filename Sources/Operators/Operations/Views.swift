import Arrays
import Autograd
import Kernels

extension Operations {
  /// A view of `tensor` with another layout on its storage, recorded under `rule`.
  static func view(
    _ tensor: Tensor, _ layout: Layout, _ rule: Rule, _ context: TensorContext, _ fill: (Node) -> Void = { _ in }
  ) -> Tensor {
    let result = unrecordedView(tensor, layout, context)
    if records(tensor, context) { fill(record(rule, result, tensor, context)) }
    return result
  }

  /// A view that shares storage and version and knows its base.
  static func unrecordedView(_ tensor: Tensor, _ layout: Layout, _ context: TensorContext) -> Tensor {
    let result = Tensor(tensor.array.with(layout))
    result.base = tensor.base ?? tensor
    result.shareVersion(of: tensor)
    result.viewVersion = tensor.version
    result.viewKind = context.gradEnabled ? .ordinary : .noGrad
    if tensor.base != nil && tensor.viewKind == .multipleOutputs { result.viewKind = .multipleOutputs }
    return result
  }

  /// Brings the place on the tape of a view up to date after its base was modified in place.
  @usableFromInline
  static func refresh(_ tensor: Tensor, _ context: TensorContext) {
    guard let base = tensor.base, tensor.viewVersion != tensor.version else { return }
    tensor.viewVersion = tensor.version
    guard base.requiresGrad else { return }
    let node = Node(asStridedRule, context, edgeCount: 1, shape: tensor.shape, dtype: tensor.dtype)
    node[edge: 0] = Edge(of: base)
    node.madePayload.layouts = [base.array.layout, tensor.array.layout]
    tensor.gradFn = node
    tensor.outputNumber = 0
  }

  /// A view with any strides. Gradients of elements that occur several times add up.
  public static func asStrided(
    _ context: TensorContext, _ tensor: Tensor, _ shape: Shape, _ strides: Strides, _ offset: Int? = nil
  ) throws(TensorError) -> Tensor {
    let layout = Layout(shape: shape, strides: strides, offset: offset ?? tensor.array.layout.offset)
    try checkAsStrided(tensor, layout)
    let source = tensor.array.layout
    return view(tensor, layout, asStridedRule, context) { $0.madePayload.layouts = [source, layout] }
  }

  private static func checkAsStrided(_ tensor: Tensor, _ layout: Layout) throws(TensorError) {
    guard layout.shape.count == layout.strides.count else {
      throw .runtime("mismatch in length of strides and shape")
    }
    for index in layout.shape.indices where layout.shape[index] < 0 {
      throw .runtime("Trying to create tensor with negative dimension \(layout.shape[index]): \(layout.shape.text)")
    }
    for index in layout.strides.indices where layout.strides[index] < 0 {
      throw .runtime(
        "as_strided: Negative strides are not supported at the moment, got strides: \(layout.strides.text)")
    }
    if layout.offset < 0 {
      throw .runtime("Tensor: invalid storage offset \(layout.offset)")
    }
    guard layout.shape.product != nil else {
      throw .runtime("Storage size calculation overflowed with sizes=\(layout.shape.text)")
    }
    if layout.isEmpty { return }
    var last = layout.offset
    var overflow = false
    for index in layout.shape.indices {
      let (step, first) = (layout.shape[index] - 1).multipliedReportingOverflow(by: layout.strides[index])
      let (next, second) = last.addingReportingOverflow(step)
      overflow = overflow || first || second
      last = next
    }
    let size = tensor.dtype.itemSize
    let (end, over) = last.addingReportingOverflow(1)
    let (bytes, over2) = end.multipliedReportingOverflow(by: size)
    if overflow || over || over2 || bytes > tensor.array.storage.byteCount {
      throw .runtime(
        "setStorage: sizes \(layout.shape.text), strides \(layout.strides.text), storage offset \(layout.offset), and itemsize "
          + "\(size) requiring a storage size of \(overflow || over || over2 ? Int.max : bytes) are out of bounds for storage of size "
          + "\(tensor.array.storage.byteCount)")
    }
  }

  /// Derivative of `as_strided`: payload layouts are those of the source and of the view.
  @usableFromInline
  static let asStridedRule = Rule(unary: "AsStridedBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    guard let payload = node.payload, payload.layouts.count == 2 else {
      throw .runtime("AsStridedBackward0: no layout")
    }
    return try asStridedBackward(gradient, payload.layouts[0], payload.layouts[1], context)
  }

  /// The gradient of the source of a strided view: zeros in its geometry with the gradient added through the view.
  static func asStridedBackward(
    _ gradient: Tensor, _ source: Layout, _ view: Layout, _ context: TensorContext
  ) throws(TensorError) -> Tensor {
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      // A scratch block covers every element that either layout reaches.
      let low = min(source.offset, view.offset)
      let high = max(source.lastElement, view.lastElement)
      let scratch = try NDArray(.int(0), shape: Shape(max(high - low + 1, 0)), gradient.dtype, context)
      let positions = view.elementPositions(from: low)
      let values = try gradient.array.madeContiguous(context)
      positions.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        Kernel.scatterAdd(
          gradient.dtype, out: scratch.pointer, indices: base, a: values.pointer, aStep: 1, count: positions.count)
      }
      let through = scratch.with(Layout(shape: source.shape, strides: source.strides, offset: source.offset - low))
      return Tensor(try through.copied(context, contiguous: true))
    }
    if records(gradient, context) {
      let node = record(asStridedBackwardRule, result, gradient, context)
      node.madePayload.layouts = [source, view]
    }
    return result
  }

  /// Derivative of the derivative: the gradient seen through the view again.
  private static let asStridedBackwardRule = Rule(unary: "AsStridedBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    guard let payload = node.payload, payload.layouts.count == 2 else {
      throw .runtime("AsStridedBackward0: no layout")
    }
    let source = payload.layouts[0]
    let view = payload.layouts[1]
    let low = min(source.offset, view.offset)
    let high = max(source.lastElement, view.lastElement)
    let scratch = try full(context, Shape(max(high - low + 1, 0)), .int(0), gradient.dtype)
    let window = unrecordedView(
      scratch, Layout(shape: source.shape, strides: source.strides, offset: source.offset - low), context)
    window.viewKind = .ordinary
    try copyInPlace(context, window, gradient)
    return try contiguous(
      context,
      try asStrided(context, scratch, view.shape, view.strides, view.offset - low))
  }
}

extension Layout {
  /// Position in the storage of the last element that can be reached; the offset for an empty layout.
  var lastElement: Int {
    if isEmpty { return offset }
    var last = offset
    for index in shape.indices { last &+= (shape[index] - 1) &* strides[index] }
    return last
  }

  /// Positions of all elements in row-major order, counted from `origin`.
  func elementPositions(from origin: Int) -> [Int] {
    var result: [Int] = []
    if isEmpty { return result }
    result.reserveCapacity(count)
    var counters = Dims(repeating: 0, count: rank)
    var position = offset - origin
    while true {
      result.append(position)
      var dim = rank - 1
      while dim >= 0 {
        counters[dim] += 1
        position &+= strides[dim]
        if counters[dim] < shape[dim] { break }
        position &-= counters[dim] &* strides[dim]
        counters[dim] = 0
        dim -= 1
      }
      if dim < 0 { return result }
    }
  }
}

extension Operations {
  /// `tensor.view(dtype)`: the same bytes read as another dtype; the last dim grows or shrinks with the size of an element.
  ///
  /// RuntimeError where the bytes of the last dim do not fill whole elements.
  public static func view(_ context: TensorContext, _ tensor: Tensor, as dtype: DType) throws(TensorError) -> Tensor {
    if dtype == tensor.dtype && tensor.requiresGrad { return view(tensor, tensor.array.layout, aliasRule, context) }
    let (old, new) = (tensor.dtype.itemSize, dtype.itemSize)
    var sizes = tensor.shape.array
    let names = "\(tensor.dtype.scalarTypeName) as \(dtype.scalarTypeName) (different element sizes)"
    if old != new {
      guard let last = sizes.last else {
        throw .runtime("self.dim() cannot be 0 to view \(names)")
      }
      guard tensor.array.isContiguous else {
        throw .runtime("self.stride(-1) must be 1 to view \(names), but got \(tensor.strides.array.last ?? 1)")
      }
      if new > old && last % (new / old) != 0 {
        throw .runtime("self.size(-1) must be divisible by \(new / old) to view \(names), but got \(last)")
      }
      sizes[sizes.count - 1] = new > old ? last / (new / old) : last &* (old / new)
    }
    let shape = try Shape(sizes)
    let bytes = tensor.array.layout.offset &* old
    guard bytes % new == 0 else {
      throw .runtime(
        "self.storage_offset() must be divisible by \(new / old) to view \(names), but got \(tensor.array.layout.offset)"
      )
    }
    var layout = Layout(contiguous: shape)
    if old == new { layout.strides = tensor.strides }
    layout.offset = bytes / new
    let result = unrecordedView(tensor, layout, context)
    result.array.dtype = dtype
    // PyTorch does not follow this view back to its base.
    result.base = nil
    return result
  }
}
