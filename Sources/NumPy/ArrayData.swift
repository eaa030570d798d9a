import Arrays
import Interpreter

/// Arrays from nested sequences, numbers and whatever has `__array__`.
extension NumPyRuntime {
  /// What `np.array` (`copies`) and `np.asarray` make of a value.
  func makeArray(_ data: Value, dtype: DType?, copies: Bool) throws(Raised) -> NDArray {
    if let object = data.native(NDArrayObject.self) {
      if !copies && (dtype == nil || dtype == object.array.dtype) { return object.array }
      let context = context
      return try attempt { () throws(TensorError) in try object.array.copied(context, as: dtype) }
    }
    if let array = try exported(data) {
      return try makeArray(array.value, dtype: dtype, copies: copies)
    }
    var reader = NestedArrayData(runtime: self)
    try reader.discover(data, 0)
    let wanted = dtype ?? reader.dtype ?? .float64
    try reader.checkRegular()
    let array = try make(reader.shape, wanted)
    var index = 0
    try reader.fill(array, data, 0, &index)
    return array
  }

  /// What `__array__` of a foreign object gives; nil for objects without.
  func exported(_ value: Value) throws(Raised) -> Reference? {
    guard value.isObject, !value.isList, !value.isTuple, !value.isString, !value.isType,
      value.native(NumPyScalarObject.self) == nil, value.native(NDArrayObject.self) == nil,
      let method = try interpreter.getAttributeIfPresent(value, interpreter.heap.intern("__array__"))
    else { return nil }
    defer { method.release() }
    let result = Reference(owning: try interpreter.call(method, []))
    guard result.value.native(NDArrayObject.self) != nil else {
      throw interpreter.error("ValueError", "object __array__ method not producing an array")
    }
    return result
  }

  /// A number, or a NumPy scalar, as an element with its dtype; nil for anything else.
  func element(_ value: Value) -> (Scalar, DType)? {
    if let flag = value.boolIfBool { return (.bool(flag), .bool) }
    if let whole = value.smallInt { return (.int(whole), .int64) }
    if let real = value.floatIfFloat { return (.double(real), .float64) }
    if let scalar = value.native(NumPyScalarObject.self) { return (scalar.value, scalar.dtype) }
    return nil
  }
}

/// Reads nested sequences: first their shape and dtype, then their elements.
private struct NestedArrayData {
  let runtime: NumPyRuntime
  private(set) var shape: [Int] = []
  private(set) var dtype: DType?
  private var isRagged = false
  private var depth: Int?
  /// What `__array__` and iteration gave, by identity, so that it is asked once.
  private var converted: [Int: Reference] = [:]

  init(runtime: NumPyRuntime) { self.runtime = runtime }

  private mutating func items(_ data: Value) throws(Raised) -> UnsafeBufferPointer<Value>? {
    if let items = runtime.interpreter.sequence(data) { return items }
    let name = runtime.interpreter.typeName(data)
    guard name == "range" || name == "dict_values" else { return nil }
    let key = runtime.interpreter.identifier(data)
    if converted[key] == nil {
      converted[key] = Reference(owning: runtime.interpreter.list(owning: try runtime.interpreter.collect(data)))
    }
    return converted[key].flatMap { runtime.interpreter.sequence($0.value) }
  }

  private mutating func inner(_ data: Value) throws(Raised) -> NDArray? {
    if let object = data.native(NDArrayObject.self) { return object.array }
    guard data.isObject, !data.isString else { return nil }
    let key = runtime.interpreter.identifier(data)
    if let known = converted[key] { return known.value.native(NDArrayObject.self)?.array }
    guard let reference = try runtime.exported(data) else { return nil }
    converted[key] = reference
    return reference.value.native(NDArrayObject.self)?.array
  }

  /// Notes the sizes at `level` and below.
  mutating func discover(_ data: Value, _ level: Int) throws(Raised) {
    if let (_, found) = runtime.element(data) {
      note(found)
      return end(level)
    }
    if level >= 64 { throw runtime.interpreter.error("ValueError", "setting an array element with a sequence.") }
    if let items = try items(data) {
      note(size: items.count, level)
      if items.isEmpty { end(level + 1) }
      for item in items { try discover(item, level + 1) }
      return
    }
    if let array = try inner(data) {
      note(array.dtype)
      for (index, size) in array.shape.array.enumerated() { note(size: size, level + index) }
      return end(level + array.rank)
    }
    throw unreadable(data)
  }

  private mutating func note(_ found: DType) { dtype = dtype.map { NumPyRuntime.promote($0, found) } ?? found }

  private mutating func note(size: Int, _ level: Int) {
    if level < shape.count {
      if shape[level] != size { cut(level) }
    } else if let depth, level >= depth {
      cut(depth)
    } else if !isRagged {
      shape.append(size)
    }
  }

  /// A value that is no sequence ends the dimensions.
  private mutating func end(_ level: Int) {
    if let depth {
      if depth != level { cut(Swift.min(depth, level)) }
    } else {
      depth = level
    }
    if level < shape.count && !isRagged { cut(level) }
  }

  private mutating func cut(_ level: Int) {
    isRagged = true
    if level < shape.count { shape.removeLast(shape.count - level) }
  }

  /// ValueError when the sequences have different lengths.
  func checkRegular() throws(Raised) {
    guard isRagged else { return }
    throw runtime.interpreter.error(
      "ValueError",
      "setting an array element with a sequence. The requested array has an inhomogeneous shape after \(shape.count) "
        + "dimensions. The detected shape was \(NumPyRuntime.tupleText(shape)) + inhomogeneous part.")
  }

  /// Writes the elements below `data` at `index` and the following positions.
  mutating func fill(_ array: NDArray, _ data: Value, _ level: Int, _ index: inout Int) throws(Raised) {
    let size = array.dtype.itemSize
    if let (scalar, _) = runtime.element(data) {
      if index < array.count { try runtime.store(scalar, array, index) }
      index += 1
      return
    }
    if let items = try items(data) {
      for item in items { try fill(array, item, level + 1, &index) }
      return
    }
    guard let part = try inner(data) else { throw unreadable(data) }
    for position in 0..<part.count where index + position < array.count {
      part.element(position).store(array.pointer + (index + position) * size, array.dtype)
    }
    index += part.count
  }

  private func unreadable(_ data: Value) -> Raised {
    let name = runtime.interpreter.typeName(data)
    if data.isInteger { return runtime.interpreter.error("OverflowError", "Python int too large to convert to C long") }
    return runtime.interpreter.error(
      "NotImplementedError", "arrays of '\(name)' objects are not there in Taper: numbers and bool only")
  }
}

extension NumPyRuntime {
  /// Writes a number at a row-major position of a contiguous array; OverflowError where it does not fit.
  func store(_ scalar: Scalar, _ array: NDArray, _ index: Int) throws(Raised) {
    try check(scalar, fits: array.dtype)
    scalar.store(array.pointer + index * array.dtype.itemSize, array.dtype)
  }

  /// OverflowError for a Python integer out of the range of an integer dtype; ValueError for nan and inf.
  func check(_ scalar: Scalar, fits dtype: DType) throws(Raised) {
    guard dtype.isInteger else { return }
    switch scalar {
    case .int(let value):
      if dtype == .int64 { return }
      let bits = dtype.itemSize * 8
      let range = dtype == .uint8 ? 0...255 : -(1 << (bits - 1))...((1 << (bits - 1)) - 1)
      if !range.contains(value) {
        throw interpreter.error("OverflowError", "Python integer \(value) out of bounds for \(dtype.shortName)")
      }
    case .double(let value):
      if value.isNaN { throw interpreter.error("ValueError", "cannot convert float NaN to integer") }
      if value.isInfinite { throw interpreter.error("OverflowError", "cannot convert float infinity to integer") }
    case .bool: return
    }
  }
}
