import Arrays
import Autograd
import Kernels

/// One item between the brackets of `tensor[…]`; the bridge turns lists into tensors.
public enum IndexItem {
  case int(Int)
  case slice(start: Int?, stop: Int?, step: Int)
  /// `None`: a new dimension.
  case newAxis
  case ellipsis
  case bool(Bool)
  case tensor(Tensor)
}

extension Operations {
  /// `tensor[items]`: a view for numbers, slices, None and the ellipsis; a copy where there are tensors.
  ///
  /// IndexError where an item is out of range, too many, or of the wrong dtype.
  public static func index(
    _ context: TensorContext, _ tensor: Tensor, _ items: [IndexItem]
  ) throws(TensorError) -> Tensor {
    let (viewed, indices) = try applyItems(context, tensor, items)
    if indices.allSatisfy({ $0 == nil }) {
      return viewed === tensor ? view(tensor, tensor.array.layout, aliasRule, context) : viewed
    }
    let plan = try IndexPlan(context, viewed, indices)
    return try picked(
      context, viewed, indexRules.payload(plan.positions, whole: viewed.shape, part: plan.shape), indexRules)
  }

  static let aliasRule = Rule(unary: "AliasBackward0") { (_, gradient, _) throws(TensorError) -> Tensor in gradient }

  /// `tensor[items] = value`.
  public static func setIndex(
    _ context: TensorContext, _ tensor: Tensor, _ items: [IndexItem], _ value: Tensor
  ) throws(TensorError) {
    let (viewed, indices) = try applyItems(context, tensor, items)
    if indices.allSatisfy({ $0 == nil }) {
      // Leading dimensions of size 1 of the value may go.
      var source = value
      if source.rank > viewed.rank {
        var sizes = source.shape.array
        while sizes.count > viewed.rank, sizes.first == 1 { sizes.removeFirst() }
        if sizes.count < source.rank { source = try view(context, try contiguous(context, source), sizes) }
      }
      if !Shape.canExpand(source.shape, to: viewed.shape) {
        throw .runtime(
          Shape.expandError(source, viewed.shape))
      }
      return try copyInPlace(context, viewed, source)
    }
    try indexPut(context, viewed, indices, value, accumulate: false)
  }

  /// `tensor[items] = value` with a Python number.
  public static func setIndex(
    _ context: TensorContext, _ tensor: Tensor, _ items: [IndexItem], _ value: Scalar
  ) throws(TensorError) {
    try setIndex(context, tensor, items, try .scalar(value, tensor.dtype, context))
  }

  /// Applies everything but tensors, and tells which dimensions of the result tensors index.
  private static func applyItems(
    _ context: TensorContext, _ tensor: Tensor, _ items: [IndexItem]
  ) throws(TensorError) -> (Tensor, [Tensor?]) {
    var consumed = 0
    for item in items {
      switch item {
      case .int, .slice: consumed += 1
      case .tensor(let index): consumed += isMask(index) ? index.rank : 1
      case .newAxis, .ellipsis, .bool: break
      }
    }
    if tensor.rank == 0, items.count == 1, case .int = items[0] {
      throw .index(
        "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to "
          + "a number")
    }
    if consumed > tensor.rank { throw .index("too many indices for tensor of dimension \(tensor.rank)") }
    var current = tensor
    var dim = 0
    // The same place counted in dimensions of the tensor, for messages.
    var sourceDim = 0
    var indices: [Tensor?] = []
    func skip(to limit: Int) { while indices.count < limit { indices.append(nil) } }
    for item in items {
      switch item {
      case .int(let index):
        current = try selectIndexed(context, current, dim, index, realDim: sourceDim)
        sourceDim += 1
      case .slice(let start, let stop, let step):
        if start != nil || stop != nil || step != 1 {
          current = try slice(context, current, dim, start: start, stop: stop, step: step)
        }
        dim += 1
        sourceDim += 1
      case .newAxis:
        current = try unsqueeze(context, current, dim)
        dim += 1
      case .ellipsis:
        // The dimensions that the other items leave over.
        dim += tensor.rank - consumed
        sourceDim += tensor.rank - consumed
        consumed = tensor.rank
      case .bool(let value):
        current = try unsqueeze(context, current, dim)
        skip(to: dim)
        indices.append(try boolIndex(context, value))
        dim += 1
      case .tensor(let index):
        if index.rank == 0 && index.dtype.isInteger && index.dtype != .uint8 {
          current = try selectIndexed(context, current, dim, index.array.element(0).asInt, realDim: sourceDim)
          sourceDim += 1
          continue
        }
        if index.rank == 0 && isMask(index) {
          current = try unsqueeze(context, current, dim)
          skip(to: dim)
          indices.append(try boolIndex(context, index.array.element(0).asBool))
          dim += 1
          continue
        }
        try checkIndexDType(index)
        skip(to: dim)
        if isMask(index) {
          if index.dtype == .uint8 {
            context.warn(
              .user,
              "indexing with dtype torch.uint8 is now deprecated, please use a dtype torch.bool instead. (Triggered internally at "
                + "/__w/pytorch/pytorch/aten/src/ATen/native/IndexingUtils.h:37.)")
          }
          indices.append(index)
          for _ in 1..<max(index.rank, 1) { indices.append(nil) }
          dim += index.rank
          sourceDim += index.rank
        } else {
          indices.append(index)
          dim += 1
          sourceDim += 1
        }
      }
    }
    return (current, indices)
  }

  static func isMask(_ tensor: Tensor) -> Bool { tensor.dtype == .bool || tensor.dtype == .uint8 }

  private static func checkIndexDType(_ tensor: Tensor) throws(TensorError) {
    switch tensor.dtype {
    case .int64, .int32, .uint8, .bool: return
    default: throw .index("tensors used as indices must be long, int, byte or bool tensors")
    }
  }

  private static func boolIndex(_ context: TensorContext, _ value: Bool) throws(TensorError) -> Tensor {
    try full(context, Shape(value ? 1 : 0), .int(0), .int64)
  }

  private static func selectIndexed(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ index: Int, realDim: Int
  ) throws(TensorError) -> Tensor {
    guard dim < tensor.rank else { throw .index("too many indices for tensor of dimension \(tensor.rank)") }
    let size = tensor.shape[dim]
    if index < -size || index >= size {
      throw .index("index \(index) is out of bounds for dimension \(realDim) with size \(size)")
    }
    return try select(context, tensor, dim, index)
  }

  static let indexPutRule = Rule("IndexPutBackward0", saves: ["indices"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    try node.checkNotReleased()
    guard let gradient = gradients.first, let payload = node.payload else { return Gradients() }
    var result = Gradients()
    if node.needs(0) {
      if payload.flag {
        result.first = gradient
      } else {
        let mask = try full(context, payload.dims, .bool(false), .bool)
        let out = mask.array.pointer.assumingMemoryBound(to: UInt8.self)
        for position in payload.numbers { out[position] = 1 }
        result.first = try maskedFill(context, gradient, mask, .int(0))
      }
    }
    if node.needs(1) {
      let values = try picked(
        context, gradient, indexRules.payload(payload.numbers, whole: payload.dims, part: payload.dims2), indexRules)
      result.second = values
    }
    return result
  }

  /// Writes (or adds) `value` at the elements of `tensor` that `indices` pick.
  static func indexPut(
    _ context: TensorContext, _ tensor: Tensor, _ indices: [Tensor?], _ value: Tensor, accumulate: Bool
  ) throws(TensorError) {
    try checkInPlace(tensor, context)
    let plan = try IndexPlan(context, tensor, indices)
    if value.dtype != tensor.dtype && !(value.rank == 0 && !accumulate) {
      throw .runtime(
        "Index put requires the source and destination dtypes match, got \(tensor.dtype.scalarTypeName) for the destination and "
          + "\(value.dtype.scalarTypeName) for the source.")
    }
    if !Shape.canExpand(value.shape, to: plan.shape) {
      throw .runtime(
        "shape mismatch: value tensor of shape \(value.shape.text) cannot be broadcast to indexing result of shape "
          + plan.shape.text)
    }
    let recorded = tensor.dtype.isFloatingPoint && records(tensor, value, context)
    let values = try NDArray(uninitialized: plan.shape, tensor.dtype, context)
    values.copy(from: value.array)
    let target = tensor.array.isContiguous ? tensor.array : try tensor.array.copied(context, contiguous: true)
    plan.positions.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      if accumulate {
        Kernel.scatterAdd(
          tensor.dtype, out: target.pointer, indices: base, a: values.pointer, aStep: 1, count: buffer.count)
      } else {
        Kernel.scatter(
          tensor.dtype, out: target.pointer, indices: base, a: values.pointer, aStep: 1, count: buffer.count)
      }
    }
    if !tensor.array.isContiguous { tensor.array.copy(from: target) }
    tensor.bumpVersion()
    guard recorded else { return }
    let node = Node(indexPutRule, context, edgeCount: 2, shape: tensor.shape, dtype: tensor.dtype)
    node[edge: 0] = Edge(of: tensor)
    node[edge: 1] = Edge(of: value)
    node.payload = indexRules.payload(plan.positions, whole: tensor.shape, part: plan.shape)
    node.payload?.flag = accumulate
    node.markSaved()
    setHistory(tensor, node, context)
  }
}

/// Which elements index tensors pick, worked out once: row-major positions and the shape of the result.
struct IndexPlan {
  let positions: [Int]
  let shape: Shape

  init(_ context: TensorContext, _ tensor: Tensor, _ items: [Tensor?]) throws(TensorError) {
    // Masks become one index for each of their dimensions.
    var indices: [Tensor?] = []
    var place = 0
    while place < items.count {
      guard let item = items[place], Operations.isMask(item) else {
        indices.append(items[place])
        place += 1
        continue
      }
      for dim in 0..<item.rank where item.shape[dim] != tensor.shape[indices.count + dim] {
        throw .index(
          "The shape of the mask \(item.shape.text) at index \(dim) does not match the shape of the indexed tensor "
            + "\(tensor.shape.text) at index \(indices.count + dim)")
      }
      let coordinates = try Operations.nonzero(context, item)
      for dim in 0..<item.rank {
        indices.append(
          Tensor(
            coordinates.array.with(
              Layout(shape: Shape(coordinates.shape[0]), strides: Strides(1), offset: dim * coordinates.shape[0]))))
      }
      place += item.rank
    }
    while indices.count < tensor.rank { indices.append(nil) }
    // The common shape of the index tensors, and where it goes.
    var common = Shape()
    for index in indices {
      guard let index else { continue }
      do {
        common = try Shape.broadcast(common, index.shape)
      } catch {
        let shapes = indices.compactMap { $0?.shape.text }.joined(separator: ", ")
        throw .index("shape mismatch: indexing tensors could not be broadcast together with shapes \(shapes)")
      }
    }
    let used = indices.indices.filter { indices[$0] != nil }
    let first = used.first ?? 0
    let adjacent = used.enumerated().allSatisfy { $0.element == first + $0.offset }
    let front = adjacent ? first : 0
    let flat = Layout.contiguousStrides(tensor.shape)
    var kept = Layout(shape: Shape(), strides: Strides(), offset: 0)
    var shape = Shape()
    func appendCommon() throws(TensorError) { for dim in common.indices { try shape.append(common[dim]) } }
    for dim in 0..<tensor.rank {
      if dim == front && adjacent { try appendCommon() }
      if indices[dim] == nil {
        if shape.isEmpty && !adjacent { try appendCommon() }
        try shape.append(tensor.shape[dim])
        kept.shape.push(tensor.shape[dim])
        kept.strides.push(flat[dim])
      }
    }
    if !adjacent && kept.shape.isEmpty || adjacent && front >= tensor.rank { try appendCommon() }
    // Offsets of the picked blocks.
    var offsets = Array(repeating: 0, count: common.product ?? 0)
    for (order, dim) in used.enumerated() {
      guard let index = indices[dim] else { continue }
      let size = tensor.shape[dim]
      let spread = index.array.with(
        Layout(
          shape: common, strides: index.array.layout.broadcastStrides(to: common), offset: index.array.layout.offset))
      let values = try Operations.integers(Tensor(spread), context)
      for (entry, value) in values.enumerated() {
        if value < -size || value >= size {
          throw .index("index \(value) is out of bounds for dimension \(order) with size \(size)")
        }
        offsets[entry] += (value < 0 ? value + size : value) * flat[dim]
      }
    }
    // Result order: kept dimensions before the common ones, the common ones, kept dimensions after.
    let before = adjacent ? front : 0
    var outer = Layout(shape: Shape(), strides: Strides(), offset: 0)
    var inner = outer
    for dim in kept.shape.indices {
      if dim < before {
        outer.shape.push(kept.shape[dim])
        outer.strides.push(kept.strides[dim])
      } else {
        inner.shape.push(kept.shape[dim])
        inner.strides.push(kept.strides[dim])
      }
    }
    let outerPositions = outer.elementPositions(from: 0)
    let innerPositions = inner.elementPositions(from: 0)
    var positions: [Int] = []
    let total = shape.product ?? 0
    if total > context.allocator.limit / 8 { throw StorageAllocator.failure(total &* 8) }
    positions.reserveCapacity(total)
    for start in outerPositions {
      for offset in offsets {
        for step in innerPositions { positions.append(start + offset + step) }
      }
    }
    self.positions = positions
    self.shape = shape
  }
}
