import Arrays
import Autograd
import Kernels

/// Two rules that are each other's derivative: elements picked from a tensor, and elements placed (added) into zeros.
///
/// The node's payload has the row-major positions of the picked elements in `numbers`, the shape of the whole in `dims` and
/// that of the picked elements in `dims2`.
final class PickRules: Sendable {
  let pick: Rule
  let place: Rule

  init(_ name: String, saves: [String] = []) {
    pick = Rule(unary: name, saves: saves) { (node, gradient, context) throws(TensorError) -> Tensor in
      try node.checkNotReleased()
      guard let payload = node.payload, let rules = payload.object as? PickRules else { return gradient }
      return try Operations.placed(context, gradient, payload, rules)
    }
    place = Rule(unary: name) { (node, gradient, context) throws(TensorError) -> Tensor in
      guard let payload = node.payload, let rules = payload.object as? PickRules else { return gradient }
      return try Operations.picked(context, gradient, payload, rules)
    }
  }

  /// A payload for these rules.
  func payload(_ positions: [Int], whole: Shape, part: Shape) -> Payload {
    let payload = Payload()
    payload.numbers = positions
    payload.dims = whole
    payload.dims2 = part
    payload.object = self
    return payload
  }
}

extension Operations {
  /// The elements of `tensor` at the payload's positions.
  static func picked(
    _ context: TensorContext, _ tensor: Tensor, _ payload: Payload, _ rules: PickRules
  ) throws(TensorError) -> Tensor {
    let source = try tensor.array.madeContiguous(context)
    let result = try NDArray(uninitialized: payload.dims2, tensor.dtype, context)
    payload.numbers.withUnsafeBufferPointer { positions in
      guard let base = positions.baseAddress else { return }
      Kernel.gather(tensor.dtype, out: result.pointer, a: source.pointer, indices: base, count: positions.count)
    }
    let output = Tensor(result)
    if records(tensor, context) {
      let node = record(rules.pick, output, tensor, context)
      node.payload = payload
      node.markSaved()
    }
    return output
  }

  /// Zeros with the elements of `tensor` added at the payload's positions.
  static func placed(
    _ context: TensorContext, _ tensor: Tensor, _ payload: Payload, _ rules: PickRules
  ) throws(TensorError) -> Tensor {
    let source = try tensor.array.madeContiguous(context)
    let result = try NDArray(.int(0), shape: payload.dims, tensor.dtype, context)
    payload.numbers.withUnsafeBufferPointer { positions in
      guard let base = positions.baseAddress else { return }
      Kernel.scatterAdd(
        tensor.dtype, out: result.pointer, indices: base, a: source.pointer, aStep: 1, count: positions.count)
    }
    let output = Tensor(result)
    if records(tensor, context) { record(rules.place, output, tensor, context).payload = payload }
    return output
  }

  static let gatherRules = PickRules("GatherBackward0", saves: ["index"])
  static let indexSelectRules = PickRules("IndexSelectBackward0", saves: ["index"])
  static let takeRules = PickRules("TakeBackward0", saves: ["index"])
  static let maskedSelectRules = PickRules("MaskedSelectBackward0", saves: ["mask"])
  static let indexRules = PickRules("IndexBackward0", saves: ["indices"])
  static let embeddingRules = PickRules("EmbeddingBackward0", saves: ["indices"])
  static let rollRules = PickRules("RollBackward0")
  static let triangleRules = PickRules("TrilBackward0")

  /// Elements of an integer tensor in row-major order.
  static func integers(_ tensor: Tensor, _ context: TensorContext) throws(TensorError) -> [Int] {
    let wide = try tensor.array.converted(to: .int64, context).madeContiguous(context)
    let count = wide.count
    let pointer = wide.pointer.assumingMemoryBound(to: Int.self)
    return (0..<count).map { pointer[$0] }
  }

  private static func checkIndex(_ tensor: Tensor, _ name: String) throws(TensorError) {
    if tensor.dtype != .int64 && tensor.dtype != .int32 {
      throw .runtime("\(name)(): Expected dtype int32/int64 for index")
    }
  }

  /// Positions in `whole` that `gather` and `scatter` along `dim` mean by `index`.
  private static func gatherPositions(
    _ context: TensorContext, _ whole: Shape, _ dim: Int, _ index: Tensor, _ name: String
  ) throws(TensorError) -> [Int] {
    let values = try integers(index, context)
    let size = whole.count == 0 ? 1 : whole[dim]
    let flat = Layout.contiguousStrides(whole)
    var layout = Layout(shape: index.shape, strides: flat, offset: 0)
    if whole.count > 0 { layout.strides[dim] = 0 }
    var positions = layout.elementPositions(from: 0)
    let step = whole.count == 0 ? 1 : flat[dim]
    for (place, value) in values.enumerated() {
      if value < 0 || value >= size {
        throw .runtime("index \(value) is out of bounds for dimension \(dim) with size \(size)")
      }
      positions[place] += value * step
    }
    return positions
  }

  /// Elements picked along `dim`: `out[i][j] = input[index[i][j]][j]` for `dim` 0.
  static func gather(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ index: Tensor
  ) throws(TensorError) -> Tensor {
    try checkIndex(index, "gather")
    let position = try tensor.shape.dimension(dim)
    if index.count == 0 { return try full(context, index.shape, .int(0), tensor.dtype) }
    if max(index.rank, 1) != max(tensor.rank, 1) {
      throw .runtime("Index tensor must have the same number of dimensions as input tensor")
    }
    for other in index.shape.indices
    where tensor.rank > 0 && other != position && index.shape[other] > tensor.shape[other] {
      throw .runtime(
        "Size does not match at dimension \(other) expected index \(index.shape.text) to be no larger than self "
          + "\(tensor.shape.text) apart from dimension \(position)")
    }
    let positions = try gatherPositions(context, tensor.shape, position, index, "gather")
    return try picked(
      context, tensor, gatherRules.payload(positions, whole: tensor.shape, part: index.shape), gatherRules)
  }

  static let scatterAddRule = Rule("ScatterAddBackward0", saves: ["index"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    var result = Gradients()
    if node.needs(0) { result.first = gradient }
    if node.needs(1) {
      result.second = try gather(context, gradient, node.payload?.numbers.first ?? 0, try node.saved(0, context))
    }
    return result
  }

  /// `tensor` with `source` added where `index` says, along `dim`.
  static func scatterAdd(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ index: Tensor, _ source: Tensor
  ) throws(TensorError) -> Tensor {
    let position = try tensor.shape.dimension(dim)
    try checkScatter(tensor, position, index, source.shape, "scatter_add")
    let positions = try gatherPositions(context, tensor.shape, position, index, "scatter")
    let values = try window(source.array, index.shape).copied(context, contiguous: true)
    let result = try tensor.array.copied(context, contiguous: true)
    positions.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      Kernel.scatterAdd(
        tensor.dtype, out: result.pointer, indices: base, a: values.pointer, aStep: 1, count: positions.count)
    }
    let output = Tensor(result)
    if records(tensor, source, context) {
      let node = record(scatterAddRule, output, tensor, source, context)
      node.madePayload.numbers = [position]
      node.save(0, input: index)
    }
    return output
  }

  private static func window(_ array: NDArray, _ shape: Shape) -> NDArray {
    var layout = array.layout
    if layout.rank == shape.count { layout.shape = shape }
    return array.with(layout)
  }

  private static func checkScatter(
    _ tensor: Tensor, _ dim: Int, _ index: Tensor, _ source: Shape?, _ name: String
  ) throws(TensorError) {
    if index.dtype != .int64 { throw .runtime("\(name)(): Expected dtype int64 for index") }
    if index.count == 0 { return }
    if max(index.rank, 1) != max(tensor.rank, 1) {
      throw .runtime("Index tensor must have the same number of dimensions as self tensor")
    }
    if let source, max(index.rank, 1) != max(source.count, 1) {
      throw .runtime("Index tensor must have the same number of dimensions as src tensor")
    }
    for other in index.shape.indices {
      if tensor.rank > 0 && other != dim && index.shape[other] > tensor.shape[other]
        || source.map({ $0.count > 0 && index.shape[other] > $0[other] }) == true
      {
        throw .runtime(
          "Expected index \(index.shape.text) to be no larger than self \(tensor.shape.text) apart from dimension \(dim)"
            + (source.map { " and to be no larger size than src \($0.text)" } ?? ""))
      }
    }
  }

  static let scatterRule = Rule("ScatterBackward0", saves: ["index"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    let index = try node.saved(0, context)
    let dim = node.payload?.numbers.first ?? 0
    var result = Gradients()
    if node.needs(0) { result.first = try scatter(context, gradient, dim, index, .int(0)) }
    if node.needs(1) { result.second = try gather(context, gradient, dim, index) }
    return result
  }

  /// `tensor` with elements of `source` written where `index` says, along `dim`.
  static func scatter(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ index: Tensor, _ source: Tensor
  ) throws(TensorError) -> Tensor {
    if source.dtype != tensor.dtype { throw .runtime("scatter(): Expected self.dtype to be equal to src.dtype") }
    let position = try tensor.shape.dimension(dim)
    try checkScatter(tensor, position, index, source.shape, "scatter")
    let values = try window(source.array, index.shape).copied(context, contiguous: true)
    let output = try scattered(context, tensor, position, index, values, step: 1)
    if records(tensor, source, context) {
      let node = record(scatterRule, output, tensor, source, context)
      node.madePayload.numbers = [position]
      node.save(0, input: index)
    }
    return output
  }

  static let scatterValueRule = Rule("ScatterBackward1", saves: ["index"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    return Gradients(
      try scatter(context, gradient, node.payload?.numbers.first ?? 0, try node.saved(0, context), .int(0)))
  }

  /// `tensor` with a number written where `index` says, along `dim`.
  static func scatter(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ index: Tensor, _ value: Scalar
  ) throws(TensorError) -> Tensor {
    let position = try tensor.shape.dimension(dim)
    try checkScatter(tensor, position, index, nil, "scatter")
    let number = try NDArray(value, shape: Shape(), tensor.dtype, context)
    let output = try scattered(context, tensor, position, index, number, step: 0)
    if records(tensor, context) {
      let node = record(scatterValueRule, output, tensor, context)
      node.madePayload.numbers = [position]
      node.save(0, input: index)
    }
    return output
  }

  private static func scattered(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ index: Tensor, _ values: NDArray, step: Int
  ) throws(TensorError) -> Tensor {
    let positions = try gatherPositions(context, tensor.shape, dim, index, "scatter")
    let result = try tensor.array.copied(context, contiguous: true)
    positions.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      Kernel.scatter(
        tensor.dtype, out: result.pointer, indices: base, a: values.pointer, aStep: step, count: positions.count)
    }
    return Tensor(result)
  }

  /// The slices of `tensor` at positions `index` of dimension `dim`.
  static func indexSelect(
    _ context: TensorContext, _ tensor: Tensor, _ dim: Int, _ index: Tensor, rules: PickRules? = nil
  ) throws(TensorError) -> Tensor {
    if index.rank > 1 { throw .index("index_select(): Index is supposed to be a vector") }
    try checkIndex(index, "index_select")
    let position = try tensor.shape.dimension(dim)
    let values = try integers(index, context)
    if tensor.rank == 0 { return try clone(context, tensor) }
    let size = tensor.shape[position]
    let whole = Layout(contiguous: tensor.shape)
    var line = whole
    line.shape[position] = values.count
    line.strides[position] = 0
    var part = tensor.shape
    part[position] = values.count
    var positions = line.elementPositions(from: 0)
    let step = whole.strides[position]
    var inner = 1
    for other in (position + 1)..<max(tensor.rank, position + 1) { inner *= tensor.shape[other] }
    for value in values where value < -0 || value >= size { throw .index("index out of range in self") }
    if !positions.isEmpty {
      for place in positions.indices { positions[place] += values[place / inner % values.count] * step }
    }
    let used = rules ?? indexSelectRules
    return try picked(context, tensor, used.payload(positions, whole: tensor.shape, part: part), used)
  }

  /// The elements at row-major positions `index`.
  static func take(_ context: TensorContext, _ tensor: Tensor, _ index: Tensor) throws(TensorError) -> Tensor {
    if index.dtype != .int64 {
      throw .runtime("take(): Expected a long tensor for index, but got \(index.dtype.scalarTypeName)")
    }
    let count = tensor.count
    var positions = try integers(index, context)
    for place in positions.indices {
      let value = positions[place]
      if value < -count || value >= count {
        throw .index("out of range: tried to access index \(value) on a tensor of \(count) elements.")
      }
      if value < 0 { positions[place] = value + count }
    }
    return try picked(
      context, tensor, takeRules.payload(positions, whole: tensor.shape, part: index.shape), takeRules)
  }

  /// Row-major positions of the elements of `tensor` that are not zero.
  static func nonzeroPositions(_ context: TensorContext, _ tensor: Tensor) throws(TensorError) -> [Int] {
    let mask = try tensor.dtype == .bool ? tensor : compute(.isNonzero, tensor, context)
    let flat = try mask.array.madeContiguous(context)
    let pointer = flat.pointer.assumingMemoryBound(to: UInt8.self)
    let count = flat.count
    return (0..<count).filter { pointer[$0] != 0 }
  }

  /// The elements of `tensor` where `mask` is true, as a vector; both broadcast.
  static func maskedSelect(_ context: TensorContext, _ tensor: Tensor, _ mask: Tensor) throws(TensorError) -> Tensor {
    if mask.dtype != .bool {
      throw .runtime("masked_select: expected BoolTensor for mask")
    }
    let shape = try Shape.broadcast(tensor.shape, mask.shape)
    let input = try expand(context, tensor, shape)
    let positions = try nonzeroPositions(
      context,
      try withoutGrad(context) { () throws(TensorError) in
        try expand(context, mask, shape)
      })
    return try picked(
      context, input, maskedSelectRules.payload(positions, whole: shape, part: Shape(positions.count)),
      maskedSelectRules)
  }

  /// The coordinates of elements that are not zero, one row each.
  static func nonzero(_ context: TensorContext, _ tensor: Tensor) throws(TensorError) -> Tensor {
    let positions = try nonzeroPositions(context, tensor)
    var result = try NDArray(uninitialized: Shape(positions.count, tensor.rank), .int64, context)
    // Column by column, as PyTorch lays it out.
    result.layout.strides = Strides(1, max(positions.count, 1))
    let out = result.pointer.assumingMemoryBound(to: Int.self)
    for (row, position) in positions.enumerated() {
      var rest = position
      var dim = tensor.rank - 1
      while dim >= 0 {
        out[row + dim * positions.count] = rest % tensor.shape[dim]
        rest /= tensor.shape[dim]
        dim -= 1
      }
    }
    return Tensor(result)
  }

  /// A copy with the elements moved by `shifts` along `dims`, those that fall off coming back at the other end.
  static func roll(
    _ context: TensorContext, _ tensor: Tensor, _ shifts: [Int], _ dims: [Int]
  ) throws(TensorError) -> Tensor {
    if dims.isEmpty && shifts.count == 1 {
      let count = tensor.count
      let shift = count == 0 ? 0 : (shifts[0] % count + count) % count
      let positions = (0..<count).map { ($0 - shift + count) % count }
      return try picked(
        context, tensor, rollRules.payload(positions, whole: tensor.shape, part: tensor.shape), rollRules)
    }
    if shifts.isEmpty { throw .runtime("`shifts` required") }
    if shifts.count != dims.count {
      throw .runtime("shifts and dimensions must align. shifts: \(shifts.count), dims:\(dims.count)")
    }
    var moves = Dims(repeating: 0, count: tensor.rank)
    for (shift, dim) in zip(shifts, dims) {
      let position = try tensor.shape.dimension(dim)
      if tensor.rank == 0 { return try clone(context, tensor) }
      let size = tensor.shape[position]
      if size > 0 { moves[position] = ((moves[position] + shift % size) % size + size) % size }
    }
    let flat = Layout.contiguousStrides(tensor.shape)
    var positions: [Int] = []
    positions.reserveCapacity(tensor.count)
    var counters = Dims(repeating: 0, count: tensor.rank)
    for _ in 0..<tensor.count {
      var position = 0
      for dim in counters.indices {
        let size = tensor.shape[dim]
        position += (counters[dim] - moves[dim] + size) % size * flat[dim]
      }
      positions.append(position)
      var dim = tensor.rank - 1
      while dim >= 0 {
        counters[dim] += 1
        if counters[dim] < tensor.shape[dim] { break }
        counters[dim] = 0
        dim -= 1
      }
    }
    return try picked(
      context, tensor, rollRules.payload(positions, whole: tensor.shape, part: tensor.shape), rollRules)
  }
}
