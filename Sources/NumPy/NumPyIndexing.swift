import Arrays
import Interpreter

/// One entry between the brackets.
private enum IndexEntry {
  case whole(Int)
  case slice(start: Int?, stop: Int?, step: Int)
  case newAxis
  case ellipsis
  /// Integers, broadcast with the other index arrays.
  case integers(NDArray)
  /// A mask over as many dimensions as it has.
  case mask(NDArray)
}

/// What an index picks: a view when there are no index arrays, else elements by their offsets.
private enum Selection {
  case view(NDArray)
  case elements(shape: [Int], offsets: [Int])
}

/// `array[key]`
extension NumPyRuntime {
  func getItem(_ object: NDArrayObject, _ key: Value) throws(Raised) -> Value {
    if let whole = key.boolIfBool == nil ? key.smallInt : nil, object.array.rank > 0 {
      return part(object, try position(whole, object.array.shape[0], axis: 0))
    }
    let entries = try entries(key)
    switch try select(object.array, entries) {
    case .view(let part):
      let hasEllipsis = entries.contains { if case .ellipsis = $0 { true } else { false } }
      if part.rank == 0 && !hasEllipsis { return scalar(part.element(0), part.dtype) }
      return view(part, of: object)
    case .elements(let shape, let offsets):
      let picked = try make(shape, object.array.dtype)
      let size = picked.dtype.itemSize
      for (index, offset) in offsets.enumerated() {
        (picked.pointer + index * size).copyMemory(from: object.array.pointer + offset * size, byteCount: size)
      }
      return wrap(picked)
    }
  }

  func setItem(_ object: NDArrayObject, _ key: Value, _ value: Value) throws(Raised) {
    let target = object.array
    let selection = try select(target, try entries(key))
    if let (scalar, _) = element(value) {
      if value.native(NumPyScalarObject.self) == nil { try check(scalar, fits: target.dtype) }
      switch selection {
      case .view(let part): part.fill(scalar)
      case .elements(_, let offsets):
        for offset in offsets { scalar.store(target.pointer + offset * target.dtype.itemSize, target.dtype) }
      }
      return
    }
    let source = try makeArray(value, dtype: nil, copies: false)
    switch selection {
    case .view(let part):
      if part.rank == 0 && source.rank > 0 {
        if source.count == 1 { return part.fill(source.element(0)) }
        let function =
          target.dtype.isFloatingPoint
          ? "float() argument must be a string or a real number"
          : "int() argument must be a string, a bytes-like object or a real number"
        throw interpreter.error("TypeError", "\(function), not '\(interpreter.typeName(value))'")
      }
      try assign(source, to: part)
    case .elements(let shape, let offsets): try store(source, target, shape, offsets)
    }
  }

  private func store(_ source: NDArray, _ target: NDArray, _ shape: [Int], _ offsets: [Int]) throws(Raised) {
    let converted = try copy(source, as: target.dtype)
    var trimmed = converted.shape.array
    while trimmed.count > shape.count, trimmed.first == 1 { trimmed.removeFirst() }
    guard Self.broadcastShape(trimmed, shape) == shape else {
      if shape.count == 1 && trimmed.count == 1 {
        throw interpreter.error(
          "ValueError",
          "NumPy boolean array indexing assignment cannot assign \(trimmed[0]) input values to the \(shape[0]) output "
            + "values where the mask is true")
      }
      throw interpreter.error(
        "ValueError",
        "shape mismatch: value array of shape \(Self.shapeText(trimmed)) could not be broadcast to indexing result of "
          + "shape \(Self.shapeText(shape))")
    }
    let context = context
    let spread = try attempt { () throws(TensorError) -> NDArray in
      var source = converted
      source.layout = Layout(contiguous: try Shape(trimmed))
      let full = try Shape(shape)
      return source.with(Layout(shape: full, strides: source.layout.broadcastStrides(to: full), offset: 0))
    }
    _ = context
    for (index, offset) in offsets.enumerated() {
      spread.element(index).store(target.pointer + offset * target.dtype.itemSize, target.dtype)
    }
  }

  // MARK: Reading the key

  private func entries(_ key: Value) throws(Raised) -> [IndexEntry] {
    guard key.isTuple, let items = interpreter.sequence(key) else { return [try entry(key)] }
    var result: [IndexEntry] = []
    for item in items { result.append(try entry(item)) }
    return result
  }

  private func entry(_ value: Value) throws(Raised) -> IndexEntry {
    if value.isNone { return .newAxis }
    if value.isEllipsis { return .ellipsis }
    if let flag = value.boolIfBool { return .mask(try flagArray(flag)) }
    if let whole = value.smallInt { return .whole(whole) }
    if let parts = try interpreter.sliceParts(value) {
      if parts.step == 0 { throw interpreter.error("ValueError", "slice step cannot be zero") }
      return .slice(start: parts.start, stop: parts.stop, step: parts.step ?? 1)
    }
    if let scalar = value.native(NumPyScalarObject.self) {
      switch scalar.value {
      case .int(let whole): return .whole(whole)
      case .bool(let flag): return .mask(try flagArray(flag))
      case .double: throw invalidIndex()
      }
    }
    if value.isString || value.floatIfFloat != nil { throw invalidIndex() }
    let isSequence = interpreter.sequence(value) != nil
    if !isSequence && value.native(NDArrayObject.self) == nil {
      if let array = try exported(value) { return try entry(array.value) }
      if let whole = try interpreter.indexValue(value) { return .whole(whole) }
      throw invalidIndex()
    }
    let array = try makeArray(value, dtype: nil, copies: false)
    if isSequence && array.count == 0 { return .integers(try copy(array, as: .int64)) }
    if array.dtype == .bool { return .mask(array) }
    if array.dtype.isInteger { return array.rank == 0 ? .whole(array.element(0).asInt) : .integers(array) }
    throw interpreter.error("IndexError", "arrays used as indices must be of integer (or boolean) type")
  }

  private func flagArray(_ flag: Bool) throws(Raised) -> NDArray {
    let array = try make([], .bool)
    array.fill(.bool(flag))
    return array
  }

  private func invalidIndex() -> Raised {
    interpreter.error(
      "IndexError",
      "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices"
    )
  }

  private func position(_ index: Int, _ size: Int, axis: Int) throws(Raised) -> Int {
    if index >= 0 && index < size { return index }
    if index < 0 && index >= -size { return index + size }
    throw interpreter.error("IndexError", "index \(index) is out of bounds for axis \(axis) with size \(size)")
  }

  // MARK: Selecting

  private func select(_ array: NDArray, _ entries: [IndexEntry]) throws(Raised) -> Selection {
    var used = 0
    var ellipses = 0
    for entry in entries {
      switch entry {
      case .whole, .slice, .integers: used += 1
      case .mask(let mask): used += mask.rank
      case .newAxis: break
      case .ellipsis: ellipses += 1
      }
    }
    if ellipses > 1 {
      throw interpreter.error("IndexError", "an index can only have a single ellipsis ('...')")
    }
    if used > array.rank {
      throw interpreter.error(
        "IndexError", "too many indices for array: array is \(array.rank)-dimensional, but \(used) were indexed")
    }
    var walk = IndexWalk(array)
    let rest = array.rank - used
    let isAdvanced = entries.contains {
      switch $0 {
      case .integers, .mask: true
      default: false
      }
    }
    for entry in entries {
      switch entry {
      case .ellipsis: for _ in 0..<rest { walk.keep() }
      case .newAxis: walk.insert()
      case .slice(let start, let stop, let step): walk.slice(start, stop, step)
      case .whole(let index):
        let position = try position(index, array.shape[walk.dim], axis: walk.dim)
        if isAdvanced { walk.pick([position], shape: []) } else { walk.fix(position) }
      case .integers(let indices):
        let size = array.shape[walk.dim]
        var positions: [Int] = []
        positions.reserveCapacity(indices.count)
        for index in 0..<indices.count {
          positions.append(try position(indices.element(index).asInt, size, axis: walk.dim))
        }
        walk.pick(positions, shape: indices.shape.array)
      case .mask(let mask): try pick(mask, &walk, array)
      }
    }
    while walk.dim < array.rank { walk.keep() }
    if !isAdvanced {
      let layout = try attempt { () throws(TensorError) in
        Layout(shape: try Shape(walk.shape), strides: try Shape(walk.strides), offset: walk.offset)
      }
      return .view(array.with(layout))
    }
    try interpreter.reserve(
      walk.shape.reduce(walk.indexShapes.reduce(8) { $0 &* max(1, $1.reduce(1, &*)) }) { $0 &* max(1, $1) })
    guard let (shape, offsets) = walk.elements(relativeTo: array.layout.offset) else {
      let shapes = walk.indexShapes.map(Self.shapeText).joined(separator: " ")
      throw interpreter.error(
        "IndexError", "shape mismatch: indexing arrays could not be broadcast together with shapes \(shapes) ")
    }
    return .elements(shape: shape, offsets: offsets)
  }

  private func pick(_ mask: NDArray, _ walk: inout IndexWalk, _ array: NDArray) throws(Raised) {
    if mask.rank == 0 { return walk.pickFlag(mask.element(0).asBool) }
    for dim in 0..<mask.rank where mask.shape[dim] != array.shape[walk.dim + dim] {
      throw interpreter.error(
        "IndexError",
        "boolean index did not match indexed array along axis \(walk.dim + dim); size of axis is "
          + "\(array.shape[walk.dim + dim]) but size of corresponding boolean axis is \(mask.shape[dim])")
    }
    var columns = [[Int]](repeating: [], count: mask.rank)
    for index in 0..<mask.count where mask.element(index).asBool {
      var rest = index
      for dim in (0..<mask.rank).reversed() {
        columns[dim].append(rest % mask.shape[dim])
        rest /= mask.shape[dim]
      }
    }
    for column in columns { walk.pick(column, shape: [column.count]) }
  }
}

/// Walks over an array's dimensions while the entries of an index are applied.
private struct IndexWalk {
  let source: Layout
  /// The dimension that the next entry applies to.
  private(set) var dim = 0
  private(set) var shape: [Int] = []
  private(set) var strides: [Int] = []
  private(set) var offset: Int
  private(set) var indexShapes: [[Int]] = []
  private var indexOffsets: [[Int]] = []
  /// Where the broadcast dimensions of the index arrays go; 0 when the arrays do not stand side by side.
  private var place: Int?
  private var lastPick: Int?
  private var entry = 0

  init(_ array: NDArray) {
    source = array.layout
    offset = array.layout.offset
  }

  mutating func keep() {
    shape.append(source.shape[dim])
    strides.append(source.strides[dim])
    dim += 1
    entry += 1
  }

  mutating func insert() {
    shape.append(1)
    strides.append(0)
    entry += 1
  }

  mutating func fix(_ position: Int) {
    offset += position * source.strides[dim]
    dim += 1
    entry += 1
  }

  mutating func slice(_ start: Int?, _ stop: Int?, _ step: Int) {
    let size = source.shape[dim]
    let (first, length) = Self.resolve(start, stop, step, size)
    shape.append(length)
    strides.append(source.strides[dim] &* step)
    if length > 0 { offset += first * source.strides[dim] }
    dim += 1
    entry += 1
  }

  /// Start and length of a slice of `size` elements, as CPython adjusts them.
  static func resolve(_ start: Int?, _ stop: Int?, _ step: Int, _ size: Int) -> (Int, Int) {
    func clamp(_ value: Int, _ low: Int, _ high: Int) -> Int {
      let absolute = value < 0 ? (value < -size ? low : value + size) : value
      return Swift.min(Swift.max(absolute, low), high)
    }
    if step > 0 {
      let first = start.map { clamp($0, 0, size) } ?? 0
      let end = stop.map { clamp($0, 0, size) } ?? size
      return (first, end > first ? (end - first - 1) / step + 1 : 0)
    }
    let first = start.map { clamp($0, -1, size - 1) } ?? (size - 1)
    let end = stop.map { clamp($0, -1, size - 1) } ?? -1
    let stride = step == Int.min ? Int.max : -step
    return (first, first > end ? (first - end - 1) / stride + 1 : 0)
  }

  mutating func pick(_ positions: [Int], shape indexShape: [Int]) {
    addPick(positions.map { $0 * source.strides[dim] }, indexShape)
    dim += 1
  }

  mutating func pickFlag(_ flag: Bool) { addPick(flag ? [0] : [], [flag ? 1 : 0]) }

  private mutating func addPick(_ offsets: [Int], _ indexShape: [Int]) {
    indexShapes.append(indexShape)
    indexOffsets.append(offsets)
    if place == nil {
      place = shape.count
    } else if let lastPick, lastPick != entry - 1 {
      place = 0
    }
    lastPick = entry
    entry += 1
  }

  /// Shape and offsets (from the array's first element) of what is picked; nil when the index arrays do not broadcast.
  func elements(relativeTo base: Int) -> ([Int], [Int])? {
    var common: [Int] = []
    for indexShape in indexShapes {
      guard let next = NumPyRuntime.broadcastShape(common, indexShape) else { return nil }
      common = next
    }
    let count = common.reduce(1, *)
    var picked = [Int](repeating: 0, count: count)
    for (indexShape, offsets) in zip(indexShapes, indexOffsets) {
      guard let small = try? Shape(indexShape), let large = try? Shape(common) else { return nil }
      let steps = Layout(contiguous: small).broadcastStrides(to: large)
      for index in 0..<count {
        var rest = index
        var position = 0
        for axis in common.indices.reversed() {
          position += rest % common[axis] * steps[axis]
          rest /= common[axis]
        }
        picked[index] += offsets[position]
      }
    }
    let place = place ?? 0
    let before = Self.offsets(Array(shape[..<place]), Array(strides[..<place]))
    let after = Self.offsets(Array(shape[place...]), Array(strides[place...]))
    var result: [Int] = []
    result.reserveCapacity(before.count * picked.count * after.count)
    let start = offset - base
    for first in before {
      for middle in picked {
        for last in after { result.append(start + first + middle + last) }
      }
    }
    return (Array(shape[..<place]) + common + Array(shape[place...]), result)
  }

  private static func offsets(_ shape: [Int], _ strides: [Int]) -> [Int] {
    var result = [0]
    for (size, stride) in zip(shape, strides) {
      var next: [Int] = []
      next.reserveCapacity(result.count * size)
      for offset in result { for index in 0..<size { next.append(offset + index * stride) } }
      result = next
    }
    return result
  }
}
