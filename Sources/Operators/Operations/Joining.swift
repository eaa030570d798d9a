import Arrays
import Autograd
import Kernels

// Results put together from several tensors, and repetitions of one.
extension Operations {
  static let catRule = Rule("CatBackward0") { (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first, let payload = node.payload else { return Gradients() }
    let dim = payload.dims[0]
    var results = Gradients()
    var start = 0
    for (index, size) in payload.numbers.enumerated() {
      if size < 0 { continue }
      if node.needs(index) { results[index] = try narrow(context, gradient, dim, start, size) }
      start += size
    }
    return results
  }

  /// The tensors one after the other along `dim`, in their common dtype; empty vectors are skipped.
  public static func cat(_ context: TensorContext, _ tensors: [Tensor], _ dim: Int = 0) throws(TensorError) -> Tensor {
    if tensors.isEmpty { throw .value("torch.cat(): expected a non-empty list of Tensors") }
    for (index, tensor) in tensors.enumerated() where tensor.rank == 0 {
      throw .runtime("zero-dimensional tensor (at position \(index)) cannot be concatenated")
    }
    func isSkipped(_ tensor: Tensor) -> Bool { tensor.rank == 1 && tensor.shape[0] == 0 }
    let first = tensors.first { !isSkipped($0) } ?? tensors[0]
    let position = try first.shape.dimension(dim)
    var shape = first.shape
    var dtype = tensors[0].dtype
    var total = 0
    for tensor in tensors { dtype = Promotion.promote(dtype, tensor.dtype) }
    for (index, tensor) in tensors.enumerated() where !isSkipped(tensor) || isSkipped(first) {
      if tensor.rank != first.rank {
        throw .runtime("Tensors must have same number of dimensions: got \(first.rank) and \(tensor.rank)")
      }
      for other in shape.indices where other != position && tensor.shape[other] != first.shape[other] {
        throw .runtime(
          "Sizes of tensors must match except in dimension \(position). Expected size \(first.shape[other]) but got size "
            + "\(tensor.shape[other]) for tensor number \(index) in the list.")
      }
      let (sum, overflow) = total.addingReportingOverflow(tensor.shape[position])
      if overflow { throw .runtime("Storage size calculation overflowed with sizes=\(shape.text)") }
      total = sum
    }
    shape[position] = total
    let result = try NDArray(uninitialized: shape, dtype, context)
    var window = result.layout
    for tensor in tensors where !isSkipped(tensor) || isSkipped(first) {
      window.shape[position] = tensor.shape[position]
      result.with(window).copy(from: tensor.array)
      window.offset += tensor.shape[position] * window.strides[position]
    }
    let output = Tensor(result)
    if context.gradEnabled && dtype.isFloatingPoint && tensors.contains(where: { requiresGrad($0, context) }) {
      let node = record(catRule, output, inputs: tensors, context)
      node.madePayload.dims = Dims(position)
      node.madePayload.numbers = tensors.map { isSkipped($0) && !isSkipped(first) ? -1 : $0.shape[position] }
    }
    return output
  }

  static let stackRule = Rule("StackBackward0") { (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first, let dim = node.payload?.dims[0] else { return Gradients() }
    var results = Gradients()
    for index in 0..<node.edgeCount where node.needs(index) {
      results[index] = try select(context, gradient, dim, index)
    }
    return results
  }

  /// The tensors, all of one shape, along a new dimension.
  public static func stack(_ context: TensorContext, _ tensors: [Tensor], _ dim: Int = 0) throws(TensorError) -> Tensor
  {
    guard let first = tensors.first else { throw .runtime("stack expects a non-empty TensorList") }
    let position = try Shape.wrap(dim, rank: first.rank + 1)
    for (index, tensor) in tensors.enumerated() where tensor.shape != first.shape {
      throw .runtime(
        "stack expects each tensor to be equal size, but got \(first.shape.text) at entry 0 and \(tensor.shape.text) at entry "
          + "\(index)")
    }
    var shape = first.shape
    try shape.insert(tensors.count, at: position)
    var dtype = first.dtype
    for tensor in tensors { dtype = Promotion.promote(dtype, tensor.dtype) }
    let result = try NDArray(uninitialized: shape, dtype, context)
    var window = result.layout
    let step = window.strides[position]
    window.shape.remove(at: position)
    window.strides.remove(at: position)
    for tensor in tensors {
      result.with(window).copy(from: tensor.array)
      window.offset += step
    }
    let output = Tensor(result)
    if context.gradEnabled && dtype.isFloatingPoint && tensors.contains(where: { requiresGrad($0, context) }) {
      record(stackRule, output, inputs: tensors, context).madePayload.dims = Dims(position)
    }
    return output
  }

  static let repeatRule = Rule(unary: "RepeatBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    guard let repeats = node.payload?.dims else { return gradient }
    let shape = node.inputShape()
    if gradient.count == 0 { return try full(context, shape, .int(0), gradient.dtype) }
    let extra = repeats.count - shape.count
    var sizes: [Int] = []
    var dims: [Int] = []
    for index in repeats.indices {
      if repeats[index] != 1 || index < extra {
        dims.append(sizes.count)
        sizes.append(repeats[index])
      }
      if index >= extra { sizes.append(shape[index - extra]) }
    }
    if sizes.count > Dims.maxRank {
      throw .runtime("the derivative of repeat needs more than \(Dims.maxRank) dimensions")
    }
    if dims.isEmpty { return gradient }
    return try sum(context, try reshape(context, gradient, sizes), dims: dims, keepDim: false)
  }

  /// The tensor repeated `repeats[i]` times along each dimension; new dimensions come in front.
  public static func repeated(_ context: TensorContext, _ tensor: Tensor, _ repeats: [Int]) throws(TensorError)
    -> Tensor
  {
    if repeats.count < tensor.rank {
      throw .runtime("Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor")
    }
    let counts = try Dims(repeats)
    let extra = counts.count - tensor.rank
    var shape = counts
    for index in counts.indices {
      let size = index < extra ? 1 : tensor.shape[index - extra]
      let (product, overflow) = size.multipliedReportingOverflow(by: counts[index])
      if overflow { throw .runtime("Storage size calculation overflowed with sizes=\(counts.text)") }
      shape[index] = product
    }
    let result = try NDArray(uninitialized: shape, tensor.dtype, context)
    if !result.layout.isEmpty {
      // Every tile is a window of the result; the source broadcasts over them through strides of 0.
      var tile = Dims(repeating: 0, count: counts.count)
      var source = tensor.array.layout
      source.shape = Shape()
      source.strides = Strides()
      for index in counts.indices {
        source.shape.push(index < extra ? 1 : tensor.shape[index - extra])
        source.strides.push(index < extra ? 0 : tensor.strides[index - extra])
      }
      while true {
        var window = result.layout
        window.shape = source.shape
        for index in counts.indices { window.offset += tile[index] * source.shape[index] * window.strides[index] }
        result.with(window).copy(from: tensor.array.with(source))
        var dim = counts.count - 1
        while dim >= 0 {
          tile[dim] += 1
          if tile[dim] < counts[dim] { break }
          tile[dim] = 0
          dim -= 1
        }
        if dim < 0 { break }
        try context.checkInterrupt()
      }
    }
    let output = Tensor(result)
    if records(tensor, context) { record(repeatRule, output, tensor, context).madePayload.dims = counts }
    return output
  }

  static let flipRule = Rule(unary: "FlipBackward0") { (node, gradient, context) throws(TensorError) -> Tensor in
    try flip(context, gradient, node.payload?.dims.array ?? [])
  }

  /// A copy with the order along `dims` reversed.
  public static func flip(_ context: TensorContext, _ tensor: Tensor, _ dims: [Int]) throws(TensorError) -> Tensor {
    let mask = try dimensionMask(dims, tensor.rank)
    var source = tensor.array.layout
    if !source.isEmpty {
      for index in source.shape.indices where mask & (1 << UInt64(index)) != 0 {
        source.offset += (source.shape[index] - 1) * source.strides[index]
        source.strides[index] = -source.strides[index]
      }
    }
    let result = try NDArray(result: tensor.shape, tensor.dtype, context, like: tensor.array.layout)
    result.copy(from: tensor.array.with(source))
    let output = Tensor(result)
    if records(tensor, context) { record(flipRule, output, tensor, context).madePayload.dims = try Dims(dims) }
    return output
  }
}
