import Arrays
import Autograd
import Interpreter
import Operators

/// Views and copies of other shapes.
extension NumPyRuntime {
  /// Sizes given as one sequence or number, or as several numbers.
  func sizes(_ values: some Collection<Value>) throws(Raised) -> [Int] {
    if values.count == 1, let only = values.first {
      if let items = interpreter.sequence(only) { return try integers(Array(items)) }
      if let object = only.native(NDArrayObject.self), object.array.rank == 1 {
        return (0..<object.array.count).map { object.array.element($0).asInt }
      }
    }
    return try integers(Array(values))
  }

  private func integers(_ values: [Value]) throws(Raised) -> [Int] {
    var result: [Int] = []
    for value in values {
      if values.count == 1, value.isFloat || value.isString {
        throw interpreter.error(
          "TypeError",
          "expected a sequence of integers or a single integer, got '\(try interpreter.reprText(value))'")
      }
      result.append(try interpreter.integerArgument(value))
    }
    return result
  }

  /// `array` with other sizes: a view where strides allow, else a copy.
  func reshape(_ array: NDArray, _ sizes: [Int]) throws(Raised) -> NDArray {
    let unknown = sizes.filter { $0 < 0 }.count
    if unknown > 1 { throw interpreter.error("ValueError", "can only specify one unknown dimension") }
    var known = 1
    for size in sizes where size >= 0 {
      let (product, overflow) = known.multipliedReportingOverflow(by: size)
      known = overflow ? Int.max : product
    }
    let fits = unknown == 0 ? known == array.count : known > 0 && array.count % known == 0
    if !fits {
      throw interpreter.error(
        "ValueError", "cannot reshape array of size \(array.count) into shape \(Self.requested(sizes))")
    }
    let full = sizes.map { $0 < 0 ? array.count / known : $0 }
    let context = context
    return try attempt { () throws(TensorError) in
      if array.isContiguous { return array.with(Self.contiguous(try Shape(full), array.layout.offset)) }
      return try Operations.reshape(context, Tensor(array), full).array
    }
  }

  /// The sizes of a request, where a size to be found shows as NumPy shows it.
  private static func requested(_ sizes: [Int]) -> String {
    let texts = sizes.map { $0 < 0 ? "newaxis" : String($0) }
    return texts.count == 1 ? "(\(texts[0]),)" : "(" + texts.joined(separator: ",") + ")"
  }

  private static func contiguous(_ shape: Shape, _ offset: Int) -> Layout {
    Layout(shape: shape, strides: Layout.contiguousStrides(shape), offset: offset)
  }

  /// `array` with its axes in another order; nil reverses them.
  func transposed(_ array: NDArray, _ order: [Int]?) throws(Raised) -> NDArray {
    let order = order ?? Array((0..<array.rank).reversed())
    if order.count != array.rank { throw interpreter.error("ValueError", "axes don't match array") }
    var layout = array.layout
    var seen: Set<Int> = []
    for (index, given) in order.enumerated() {
      let from = try axis(given, array.rank)
      if !seen.insert(from).inserted { throw interpreter.error("ValueError", "repeated axis in transpose") }
      layout.shape[index] = array.shape[from]
      layout.strides[index] = array.layout.strides[from]
    }
    return array.with(layout)
  }

  /// `array` without its axes of size one, or without the given ones.
  func squeezed(_ array: NDArray, _ axes: [Int]?) throws(Raised) -> NDArray {
    var shape: [Int] = []
    var strides: [Int] = []
    for index in 0..<array.rank {
      let size = array.shape[index]
      if let axes, axes.contains(index) {
        if size != 1 {
          throw interpreter.error(
            "ValueError", "cannot select an axis to squeeze out which has size not equal to one")
        }
        continue
      }
      if axes == nil && size == 1 { continue }
      shape.append(size)
      strides.append(array.layout.strides[index])
    }
    return try attempt { () throws(TensorError) in
      array.with(Layout(shape: try Shape(shape), strides: try Shape(strides), offset: array.layout.offset))
    }
  }

  /// A read-only-by-convention view of `array` with a larger shape.
  func broadcast(_ array: NDArray, to shape: [Int]) throws(Raised) -> NDArray {
    if shape.contains(where: { $0 < 0 }) {
      throw interpreter.error("ValueError", "all elements of broadcast shape must be non-negative")
    }
    if Self.byteCount(shape, array.dtype) == nil {
      throw interpreter.error("ValueError", "maximum supported dimension exceeded")
    }
    guard Self.broadcastShape(array.shape.array, shape) == shape else {
      throw interpreter.error(
        "ValueError",
        "operands could not be broadcast together with remapped shapes [original->remapped]: "
          + "\(Self.shapeText(array.shape.array))  and requested shape \(Self.shapeText(shape))")
    }
    return try attempt { () throws(TensorError) in
      let target = try Shape(shape)
      return array.with(
        Layout(shape: target, strides: array.layout.broadcastStrides(to: target), offset: array.layout.offset))
    }
  }

  /// Arrays joined along an axis that exists.
  func concatenated(_ arrays: [NDArray], axis wanted: Int, dtype: DType? = nil) throws(Raised) -> NDArray {
    guard let first = arrays.first else {
      throw interpreter.error("ValueError", "need at least one array to concatenate")
    }
    if first.rank == 0 {
      throw interpreter.error("ValueError", "zero-dimensional arrays cannot be concatenated")
    }
    let axis = try axis(wanted, first.rank)
    var shape = first.shape.array
    shape[axis] = 0
    var common = first.dtype
    for (index, array) in arrays.enumerated() {
      if array.rank != first.rank {
        throw interpreter.error(
          "ValueError",
          "all the input arrays must have same number of dimensions, but the array at index 0 has \(first.rank) "
            + "dimension(s) and the array at index \(index) has \(array.rank) dimension(s)")
      }
      for dim in 0..<first.rank where dim != axis && array.shape[dim] != first.shape[dim] {
        throw interpreter.error(
          "ValueError",
          "all the input array dimensions except for the concatenation axis must match exactly, but along dimension "
            + "\(dim), the array at index 0 has size \(first.shape[dim]) and the array at index \(index) has size "
            + "\(array.shape[dim])")
      }
      shape[axis] += array.shape[axis]
      common = Self.promote(common, array.dtype)
    }
    let result = try make(shape, dtype ?? common)
    var start = 0
    for array in arrays {
      var layout = result.layout
      layout.offset += start * layout.strides[axis]
      layout.shape[axis] = array.shape[axis]
      if array.count > 0 { result.with(layout).copy(from: array) }
      start += array.shape[axis]
    }
    return result
  }
}
