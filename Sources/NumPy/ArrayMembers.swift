import Arrays
import Autograd
import Interpreter
import Operators

/// Attributes and methods of `numpy.ndarray` that are written in Swift; the others come from the bundled source.
extension NumPyRuntime {
  private typealias Method = (NDArrayObject, CallArguments) throws(Raised) -> Value

  /// Defines a method; `arguments` do not count the receiver.
  private func method(_ name: String, _ range: ClosedRange<Int>, _ body: @escaping Method) {
    interpreter.define(method: name, of: arrayType) { interpreter, arguments throws(Raised) in
      guard arguments.positionalCount > 0, let object = arguments[0].native(NDArrayObject.self) else {
        throw interpreter.error(
          "TypeError", "descriptor '\(name)' for 'numpy.ndarray' objects doesn't apply to this object")
      }
      let rest = arguments.dropFirst
      try interpreter.checkCount(name, rest, range)
      return try body(object, rest)
    }
  }

  private func property(
    _ name: String, setter: ((NDArrayObject, Value) throws(Raised) -> Void)? = nil,
    _ body: @escaping (NDArrayObject) throws(Raised) -> Value
  ) {
    var store: PropertyObject.NativeSetter?
    if let setter {
      store = { interpreter, value, new throws(Raised) in
        guard let object = value.native(NDArrayObject.self), let new else {
          throw interpreter.error("AttributeError", "Cannot delete array \(name)")
        }
        try setter(object, new)
      }
    }
    interpreter.define(property: name, of: arrayType, setter: store) { _, value throws(Raised) in
      guard let object = value.native(NDArrayObject.self) else { return .none }
      return try body(object)
    }
  }

  func installArrayMembers() {
    installProperties()
    installShapes()
    installContents()
    let type = arrayType
    type.construct = { [unowned self] interpreter, _, arguments throws(Raised) in
      try interpreter.checkCount("ndarray", arguments, 1...2)
      let dtype = try self.optionalDType(arguments.keyword(named: "dtype"))
      let array = try self.make(try self.sizes([arguments[0]]), dtype ?? .float64)
      array.fill(.int(0))
      return self.wrap(array)
    }
  }

  private func installProperties() {
    let interpreter = interpreter
    property(
      "shape",
      setter: { [unowned self] object, new throws(Raised) in
        let array = try self.reshape(object.array, try self.sizes([new]))
        guard array.storage === object.array.storage else {
          throw interpreter.error(
            "AttributeError",
            "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.")
        }
        object.array = array
      }
    ) { object throws(Raised) in interpreter.tuple(owning: object.array.shape.array.map { .int($0) }) }
    property("ndim") { object throws(Raised) in .int(object.array.rank) }
    property("size") { object throws(Raised) in .int(object.array.count) }
    property("itemsize") { object throws(Raised) in .int(object.array.dtype.itemSize) }
    property("nbytes") { object throws(Raised) in .int(object.array.count &* object.array.dtype.itemSize) }
    property("dtype") { [unowned self] object throws(Raised) in self.wrap(object.array.dtype) }
    property("strides") { object throws(Raised) in
      let size = object.array.dtype.itemSize
      return interpreter.tuple(owning: object.array.layout.strides.array.map { .int($0 &* size) })
    }
    property("base") { object throws(Raised) in object.base?.value.retained() ?? .none }
    property("T") { [unowned self] object throws(Raised) in
      self.view(try self.transposed(object.array, nil), of: object)
    }
    property("mT") { [unowned self] object throws(Raised) in
      let rank = object.array.rank
      if rank < 2 {
        throw interpreter.error("ValueError", "matrix transpose with ndim < 2 is undefined")
      }
      return self.view(
        try self.transposed(object.array, Array(0..<(rank - 2)) + [rank - 1, rank - 2]), of: object)
    }
    property("real") { object throws(Raised) in .retained(object) }
    property("flat") { [unowned self] object throws(Raised) in
      let flat = self.wrap(try self.reshape(object.array, [object.array.count]))
      defer { flat.release() }
      return try interpreter.iterator(flat)
    }
  }

  private func installShapes() {
    method("reshape", 0...Int.max) { [unowned self] object, arguments throws(Raised) in
      var values = Array(arguments.positional)
      if values.isEmpty, let shape = arguments.keyword(named: "shape") { values = [shape] }
      return self.shared(try self.reshape(object.array, try self.sizes(values)), with: object)
    }
    method("ravel", 0...1) { [unowned self] object, arguments throws(Raised) in
      if self.isColumnMajor(arguments) {
        return self.wrap(try self.reshape(try self.transposed(object.array, nil), [object.array.count]))
      }
      return self.shared(try self.reshape(object.array, [object.array.count]), with: object)
    }
    method("flatten", 0...1) { [unowned self] object, arguments throws(Raised) in
      if self.isColumnMajor(arguments) {
        let turned = try self.copy(try self.transposed(object.array, nil))
        return self.wrap(try self.reshape(turned, [object.array.count]))
      }
      return self.wrap(try self.reshape(try self.copy(object.array), [object.array.count]))
    }
    method("transpose", 0...Int.max) { [unowned self] object, arguments throws(Raised) in
      var order: [Int]?
      if arguments.positionalCount > 0 && !arguments[0].isNone { order = try self.sizes(arguments.positional) }
      return self.view(try self.transposed(object.array, order), of: object)
    }
    method("swapaxes", 2...2) { [unowned self] object, arguments throws(Raised) in
      var order = Array(0..<object.array.rank)
      let first = try self.axis(try self.interpreter.integerArgument(arguments[0]), order.count, "axis1: ")
      let second = try self.axis(try self.interpreter.integerArgument(arguments[1]), order.count, "axis2: ")
      order.swapAt(first, second)
      return self.view(try self.transposed(object.array, order), of: object)
    }
    method("squeeze", 0...1) { [unowned self] object, arguments throws(Raised) in
      let value = arguments.positionalCount > 0 ? arguments[0] : (arguments.keyword(named: "axis") ?? .none)
      return self.view(
        try self.squeezed(object.array, try self.axes(value, object.array.rank)), of: object)
    }
    method("view", 0...1) { [unowned self] object, _ throws(Raised) in self.view(object.array, of: object) }
  }

  /// Whether `order="F"` was given.
  private func isColumnMajor(_ arguments: CallArguments) -> Bool {
    let order = arguments.positionalCount > 0 ? arguments[0] : arguments.keyword(named: "order")
    return order?.textIfString == "F"
  }

  /// A reshaped array: a view of `object` when it shares the elements, else an array of its own. Owned.
  private func shared(_ array: NDArray, with object: NDArrayObject) -> Value {
    array.storage === object.array.storage ? view(array, of: object) : wrap(array)
  }

  private func installContents() {
    method("copy", 0...1) { [unowned self] object, _ throws(Raised) in self.wrap(try self.copy(object.array)) }
    method("__copy__", 0...0) { [unowned self] object, _ throws(Raised) in self.wrap(try self.copy(object.array)) }
    method("__deepcopy__", 0...1) { [unowned self] object, _ throws(Raised) in self.wrap(try self.copy(object.array)) }
    method("__array__", 0...2) { object, _ throws(Raised) in .retained(object) }
    method("__len__", 0...0) { [unowned self] object, _ throws(Raised) in
      .int(try object.length(self.interpreter) ?? 0)
    }
    method("__getitem__", 1...1) { [unowned self] object, arguments throws(Raised) in
      try self.getItem(object, arguments[0])
    }
    method("__setitem__", 2...2) { [unowned self] object, arguments throws(Raised) in
      try self.setItem(object, arguments[0], arguments[1])
      return .none
    }
    method("__iter__", 0...0) { [unowned self] object, _ throws(Raised) in
      try object.makeIterator(self.interpreter) ?? .none
    }
    method("__abs__", 0...0) { [unowned self] object, _ throws(Raised) in
      try self.callUnary(.absolute, .object(object))
    }
    method("astype", 0...1) { [unowned self] object, arguments throws(Raised) in
      guard let wanted = arguments.positionalCount > 0 ? arguments[0] : arguments.keyword(named: "dtype") else {
        throw self.interpreter.error("TypeError", "astype() missing required argument 'dtype' (pos 0)")
      }
      let dtype = try self.dtype(wanted)
      if let flag = arguments.keyword(named: "copy"), dtype == object.array.dtype, try !self.interpreter.isTrue(flag) {
        return .retained(object)
      }
      let context = self.context
      return self.wrap(try self.attempt { () throws(TensorError) in try object.array.copied(context, as: dtype) })
    }
    method("item", 0...Int.max) { [unowned self] object, arguments throws(Raised) in
      self.number(try self.item(object.array, arguments))
    }
    method("tolist", 0...0) { [unowned self] object, _ throws(Raised) in
      var index = 0
      return self.nested(object.array, 0, &index)
    }
    method("fill", 1...1) { [unowned self] object, arguments throws(Raised) in
      try self.setItem(object, .ellipsis, arguments[0])
      return .none
    }
    method("sort", 0...1) { [unowned self] object, arguments throws(Raised) in
      let value = arguments.positionalCount > 0 ? arguments[0] : (arguments.keyword(named: "axis") ?? .int(-1))
      let axis = try self.axis(try self.interpreter.integerArgument(value), object.array.rank)
      object.array.copy(from: try self.sorted(object.array, axis: axis).values)
      return .none
    }
    method("nonzero", 0...0) { [unowned self] object, _ throws(Raised) in try self.nonzero(object.array) }
  }

  private func item(_ array: NDArray, _ arguments: CallArguments) throws(Raised) -> Scalar {
    if arguments.positionalCount == 0 {
      guard array.count == 1 else {
        throw interpreter.error("ValueError", "can only convert an array of size 1 to a Python scalar")
      }
      return array.element(0)
    }
    let position = try sizes(arguments.positional)
    if position.count == 1 {
      let index = position[0] < 0 ? position[0] + array.count : position[0]
      guard index >= 0 && index < array.count else {
        throw interpreter.error(
          "IndexError", "index \(position[0]) is out of bounds for axis 0 with size \(array.count)")
      }
      return array.element(index)
    }
    guard position.count == array.rank else {
      throw interpreter.error("ValueError", "incorrect number of indices for array")
    }
    var flat = 0
    for (dim, given) in position.enumerated() {
      let size = array.shape[dim]
      let index = given < 0 ? given + size : given
      guard index >= 0 && index < size else {
        throw interpreter.error("IndexError", "index \(given) is out of bounds for axis \(dim) with size \(size)")
      }
      flat = flat * size + index
    }
    return array.element(flat)
  }

  private func nested(_ array: NDArray, _ dim: Int, _ index: inout Int) -> Value {
    if dim == array.rank {
      defer { index += 1 }
      return number(array.element(index))
    }
    var items: [Value] = []
    for _ in 0..<array.shape[dim] { items.append(nested(array, dim + 1, &index)) }
    return interpreter.list(owning: items)
  }

  /// One array of positions for each dimension; owned.
  func nonzero(_ array: NDArray) throws(Raised) -> Value {
    let flat = (0..<array.count).filter { array.element($0).asBool }
    let shape = array.rank == 0 ? [1] : array.shape.array
    var columns: [Value] = []
    for dim in shape.indices {
      let column = try make([flat.count], .int64)
      let below = shape[(dim + 1)...].reduce(1, *)
      for (index, position) in flat.enumerated() {
        Scalar.int(position / below % shape[dim]).store(column.pointer + index * 8, .int64)
      }
      columns.append(wrap(column))
    }
    return interpreter.tuple(owning: columns)
  }

  /// Ascending order along an axis, stable, NaN last: values and positions.
  func sorted(_ array: NDArray, axis: Int) throws(Raised) -> (values: NDArray, order: NDArray) {
    let values = try copy(array)
    let order = try make(array.shape.array, .int64)
    let size = values.shape[axis]
    guard size > 0, values.count > 0 else { return (values, order) }
    let step = values.layout.strides[axis]
    let width = values.dtype.itemSize
    for start in 0..<values.count where start / step % size == 0 {
      let elements = (0..<size).map { Scalar.load(values.pointer + (start + $0 * step) * width, values.dtype) }
      let positions = elements.indices.sorted { first, second in
        let (a, b) = (elements[first], elements[second])
        if case .int(let x) = a, case .int(let y) = b { return x == y ? first < second : x < y }
        let (x, y) = (a.asDouble, b.asDouble)
        if x.isNaN || y.isNaN { return x.isNaN == y.isNaN ? first < second : y.isNaN }
        return x == y ? first < second : x < y
      }
      for (place, position) in positions.enumerated() {
        elements[position].store(values.pointer + (start + place * step) * width, values.dtype)
        Scalar.int(position).store(order.pointer + (start + place * step) * 8, .int64)
      }
    }
    return (values, order)
  }
}
