import Arrays
import Autograd
import Interpreter
import NumPy
import Operators
import Syntax

/// Values of the language as operands of tensor operations.
extension TorchRuntime {
  /// The tensor behind a value.
  func tensor(_ value: Value) -> Tensor? { value.native(TensorObject.self)?.tensor }

  /// A Python number as a scalar; nil for anything else.
  func scalar(_ value: Value) -> Scalar? {
    if let flag = value.boolIfBool { return .bool(flag) }
    if let whole = value.smallInt { return .int(whole) }
    if let real = value.floatIfFloat { return .double(real) }
    return value.native(NumPyScalarObject.self)?.value
  }

  /// RuntimeError for an integer that `dtype` cannot hold.
  private func checkRange(_ elements: [Scalar], _ dtype: DType) throws(Raised) {
    let bits = dtype.itemSize * 8
    if bits == 64 { return }
    let range = dtype == .uint8 ? -255...255 : -(1 << (bits - 1))...((1 << (bits - 1)) - 1)
    for case .int(let value) in elements where !range.contains(value) {
      throw interpreter.error(
        "RuntimeError", "value cannot be converted to type \(dtype.shortName) without overflow")
    }
  }

  /// What an operator with an array on the left gives: the two libraries do not mix there.
  func refuseArray(_ op: BinaryOperator) throws(Raised) -> Value? {
    let symbols: [BinaryOperator: String] = [
      .subtract: "-", .multiply: "*", .floorDivide: "//", .modulo: "%", .power: "** or pow()", .matrixMultiply: "@",
      .bitAnd: "&", .bitOr: "|", .bitXor: "^", .shiftLeft: "<<", .shiftRight: ">>",
    ]
    if let symbol = symbols[op] {
      throw interpreter.error(
        "TypeError", "unsupported operand type(s) for \(symbol): 'numpy.ndarray' and 'Tensor'")
    }
    guard op == .add else { return nil }
    throw interpreter.error(
      "TypeError",
      "Concatenation operation is not implemented for NumPy arrays, use np.concatenate() instead. Please do not rely on this "
        + "error; it may not be given on all Python implementations.")
  }

  /// A tensor, number or array as an operand of an operator; nil for anything else.
  func operand(_ value: Value) -> BoundArgument? {
    if let tensor = tensor(value) { return .tensor(tensor) }
    if let scalar = scalar(value) { return .scalar(scalar) }
    if let array = value.native(NDArrayObject.self) { return .tensor(array.tensor) }
    return nil
  }

  // MARK: Operators of the language

  /// `tensor op other`, or `other op tensor` when reflected; owned.
  func binary(_ op: BinaryOperator, _ tensor: Tensor, _ other: BoundArgument, isReflected: Bool, isInPlace: Bool)
    throws(Raised) -> Value
  {
    if isInPlace { return try inPlace(op, tensor, other) }
    let context = context
    if let quick = try attempt({ () throws(TensorError) -> Tensor? in
      try Self.quickBinary(context, op, tensor, other, isReflected: isReflected)
    }) {
      return wrap(quick)
    }
    let name: String
    switch op {
    case .floorDivide: name = "floor_divide"
    case .modulo: name = "remainder"
    case .matrixMultiply: name = "matmul"
    case .bitAnd: name = "bitwise_and"
    case .bitOr: name = "bitwise_or"
    case .bitXor: name = "bitwise_xor"
    case .shiftLeft: name = "bitwise_left_shift"
    case .shiftRight: name = "bitwise_right_shift"
    case .power: name = "pow"
    case .add: name = "add"
    case .subtract: name = "sub"
    case .multiply: name = "mul"
    case .divide: name = "div"
    }
    if isReflected, name != "matmul", case .scalar(let scalar) = other {
      let dtype = Promotion.common(tensor.dtype, scalar, default: context.defaultDType)
      let left = try attempt { () throws(TensorError) in
        Tensor(try NDArray(scalar, shape: Shape(), dtype, context))
      }
      return try call(name, [.tensor(left), .tensor(tensor)])
    }
    if name == "matmul", case .scalar(let scalar) = other {
      let kind = interpreter.typeName(wrap(scalar))
      throw interpreter.error(
        "TypeError",
        "unsupported operand type(s) for @: '\(isReflected ? kind : "Tensor")' and '\(isReflected ? "Tensor" : kind)'")
    }
    return try call(name, isReflected ? [other, .tensor(tensor)] : [.tensor(tensor), other])
  }

  /// The operators that have direct functions; nil for the others.
  private static func quickBinary(
    _ context: TensorContext, _ op: BinaryOperator, _ tensor: Tensor, _ other: BoundArgument, isReflected: Bool
  ) throws(TensorError) -> Tensor? {
    switch (op, other) {
    case (.add, .tensor(let right)):
      return isReflected ? try Operations.add(context, right, tensor) : try Operations.add(context, tensor, right)
    case (.add, .scalar(let right)): return try Operations.add(context, tensor, right)
    case (.subtract, .tensor(let right)):
      return isReflected ? try Operations.sub(context, right, tensor) : try Operations.sub(context, tensor, right)
    case (.subtract, .scalar(let right)):
      return isReflected ? try Operations.sub(context, right, tensor) : try Operations.sub(context, tensor, right)
    case (.multiply, .tensor(let right)):
      return isReflected ? try Operations.mul(context, right, tensor) : try Operations.mul(context, tensor, right)
    case (.multiply, .scalar(let right)): return try Operations.mul(context, tensor, right)
    case (.divide, .tensor(let right)):
      return isReflected ? try Operations.div(context, right, tensor) : try Operations.div(context, tensor, right)
    case (.divide, .scalar(let right)):
      return isReflected ? try Operations.div(context, right, tensor) : try Operations.div(context, tensor, right)
    case (.power, .tensor(let right)):
      return isReflected ? try Operations.power(context, right, tensor) : try Operations.power(context, tensor, right)
    case (.power, .scalar(let right)):
      return isReflected ? try Operations.power(context, right, tensor) : try Operations.power(context, tensor, right)
    case (.matrixMultiply, .tensor(let right)):
      return isReflected ? try Operations.matmul(context, right, tensor) : try Operations.matmul(context, tensor, right)
    default: return nil
    }
  }

  private func inPlace(_ op: BinaryOperator, _ tensor: Tensor, _ other: BoundArgument) throws(Raised) -> Value {
    if let operation = Self.directUpdate(op) {
      let context = context
      let isDone = try attempt { () throws(TensorError) in
        switch other {
        case .tensor(let right): try Operations.update(context, tensor, operation, right)
        case .scalar(let right): try Operations.update(context, tensor, operation, right)
        default: false
        }
      }
      if isDone { return wrap(tensor) }
    }
    let name: String
    switch op {
    case .add: name = "add_"
    case .subtract: name = "sub_"
    case .multiply: name = "mul_"
    case .divide: name = "div_"
    case .floorDivide: name = "floor_divide_"
    case .modulo: name = "remainder_"
    case .power: name = "pow_"
    case .bitAnd: name = "bitwise_and_"
    case .bitOr: name = "bitwise_or_"
    case .bitXor: name = "bitwise_xor_"
    case .shiftLeft: name = "bitwise_left_shift_"
    case .shiftRight: name = "bitwise_right_shift_"
    case .matrixMultiply: return try call("matmul", [.tensor(tensor), other])
    }
    return try call(name, [.tensor(tensor), other])
  }

  /// The operator as one that can write into its left operand; nil for the others.
  private static func directUpdate(_ op: BinaryOperator) -> Operations.Update? {
    switch op {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    default: nil
    }
  }

  /// Calls an operation of the table with bound arguments, the first overload that takes them; owned.
  func call(_ name: String, _ arguments: [BoundArgument]) throws(Raised) -> Value {
    let isInPlace = name.hasSuffix("_") && OperatorTable.find(name) == nil
    guard let entry = OperatorTable.find(isInPlace ? String(name.dropLast()) : name) else {
      throw interpreter.error("NotImplementedError", "'\(name)' is not there in Taper yet")
    }
    let context = context
    let overload = entry.overloads.firstIndex { Self.accepts($0.signature, arguments) } ?? 0
    var bound = BoundArguments()
    for argument in arguments { bound.append(argument) }
    let completed = entry.overloads[overload].signature.completed(bound)
    let outcome = try attempt { () throws(TensorError) in
      isInPlace
        ? try entry.callInPlace(context, overload: overload, completed)
        : try entry.call(context, overload: overload, completed)
    }
    return wrap(outcome)
  }

  private static func accepts(_ signature: Signature, _ arguments: [BoundArgument]) -> Bool {
    guard arguments.count <= signature.positionalCount else { return false }
    for (argument, parameter) in zip(arguments, signature.parameters) {
      switch (argument, parameter.type) {
      case (.tensor, .tensor), (.scalar, .scalar): continue
      default: return false
      }
    }
    return signature.parameters.dropFirst(arguments.count).allSatisfy { $0.defaultText != nil || $0.isOptional }
  }

  // MARK: Indices

  /// What stands between the brackets.
  func indexItems(_ key: Value) throws(Raised) -> [IndexItem] {
    if key.isTuple, let items = interpreter.sequence(key) {
      var result: [IndexItem] = []
      for item in items { result.append(try indexItem(item)) }
      return result
    }
    return [try indexItem(key)]
  }

  private func indexItem(_ value: Value) throws(Raised) -> IndexItem {
    if value.isNone { return .newAxis }
    if value.isEllipsis { return .ellipsis }
    if let flag = value.boolIfBool { return .bool(flag) }
    if let whole = value.smallInt { return .int(whole) }
    if let tensor = tensor(value) {
      if tensor.rank == 0 && tensor.dtype.isInteger { return .int(tensor.array.element(0).asInt) }
      return .tensor(tensor)
    }
    if let parts = try interpreter.sliceParts(value) {
      let step = parts.step ?? 1
      if step <= 0 { throw interpreter.error("ValueError", "step must be greater than zero") }
      return .slice(start: parts.start, stop: parts.stop, step: step)
    }
    if let array = value.native(NDArrayObject.self) { return .tensor(array.tensor) }
    if let items = interpreter.sequence(value) {
      return .tensor(try makeTensor(value, dtype: items.isEmpty ? .int64 : nil))
    }
    if interpreter.typeName(value) == "range" { return .tensor(try makeTensor(value, dtype: .int64)) }
    if let whole = try interpreter.indexValue(value) { return .int(whole) }
    throw interpreter.error(
      "TypeError",
      "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got "
        + "\(interpreter.typeName(value)))")
  }

  // MARK: Tensors from data

  /// A tensor with the elements of nested sequences, numbers, arrays or tensors.
  func makeTensor(_ data: Value, dtype: DType?) throws(Raised) -> Tensor {
    let context = context
    if let source = tensor(data) {
      return try attempt { () throws(TensorError) in
        Tensor(try source.array.copied(context, as: dtype ?? source.dtype))
      }
    }
    if let object = data.native(NDArrayObject.self) {
      try checkStrides(object)
      let array = object.array
      return try attempt { () throws(TensorError) in Tensor(try array.copied(context, as: dtype ?? array.dtype)) }
    }
    var builder = NestedData(runtime: self)
    try builder.read(data)
    let wanted = dtype ?? builder.inferred
    let sizes = builder.sizes
    let elements = builder.elements
    let tensor = try attempt { () throws(TensorError) in
      Tensor(try NDArray(uninitialized: try Shape(sizes), wanted, context))
    }
    let size = wanted.itemSize
    if wanted.isInteger { try checkRange(elements, wanted) }
    for (index, element) in elements.enumerated() { element.store(tensor.array.pointer + index * size, wanted) }
    return tensor
  }
}

/// Reads nested sequences into a flat list, as `torch.tensor` does.
private struct NestedData {
  let runtime: TorchRuntime
  private(set) var sizes: [Int] = []
  private(set) var elements: [Scalar] = []
  private var kinds: Set<Kind> = []
  private var widest: DType?
  /// Ranges as lists, kept while their elements are read.
  private var ranges: [Reference] = []

  private enum Kind { case bool, int, float, tensor }

  init(runtime: TorchRuntime) { self.runtime = runtime }

  /// The dtype of the elements: default dtype for floats, int64, bool.
  var inferred: DType {
    if let widest, kinds == [.tensor] { return widest }
    if kinds.contains(.float) || kinds.isEmpty { return runtime.context.defaultDType }
    if let widest, widest.isFloatingPoint { return widest }
    return kinds.contains(.int) || kinds.contains(.tensor) ? .int64 : .bool
  }

  mutating func read(_ data: Value) throws(Raised) {
    sizes = try shape(of: data)
    try collect(data, dim: 0)
  }

  private mutating func shape(of data: Value) throws(Raised) -> [Int] {
    var sizes: [Int] = []
    var current = data
    while let items = try items(of: current) {
      sizes.append(items.count)
      guard let first = items.first else { break }
      current = first
      if sizes.count > 64 { throw runtime.interpreter.error("ValueError", "too many dimensions 'list'") }
    }
    if let array = current.native(NDArrayObject.self) { sizes += array.array.shape.array }
    if current.isString, !sizes.isEmpty {
      throw runtime.interpreter.error("ValueError", "too many dimensions 'str'")
    }
    return sizes
  }

  /// The elements of a list, tuple or range; nil for anything else.
  private mutating func items(of value: Value) throws(Raised) -> UnsafeBufferPointer<Value>? {
    let interpreter = runtime.interpreter
    if let items = interpreter.sequence(value) { return items }
    guard interpreter.typeName(value) == "range" else { return nil }
    let list = Reference(owning: interpreter.list(owning: try interpreter.collect(value)))
    ranges.append(list)
    return interpreter.sequence(list.value)
  }

  private mutating func collect(_ data: Value, dim: Int) throws(Raised) {
    let interpreter = runtime.interpreter
    if let items = try items(of: data) {
      guard dim < sizes.count else {
        let name = interpreter.typeName(data)
        throw interpreter.error(
          "TypeError",
          kinds.contains(.float)
            ? "must be real number, not \(name)" : "'\(name)' object cannot be interpreted as an integer")
      }
      if items.count != sizes[dim] {
        throw interpreter.error(
          "ValueError", "expected sequence of length \(sizes[dim]) at dim \(dim) (got \(items.count))")
      }
      for item in items { try collect(item, dim: dim + 1) }
      return
    }
    if let tensor = runtime.tensor(data) ?? data.native(NDArrayObject.self)?.tensor {
      let isElement = runtime.tensor(data) != nil
      guard isElement ? dim == sizes.count && tensor.count == 1 : dim + tensor.rank == sizes.count else {
        throw interpreter.error(
          "ValueError", "only one element tensors can be converted to Python scalars")
      }
      kinds.insert(.tensor)
      widest = widest.map { Promotion.promote($0, tensor.dtype) } ?? tensor.dtype
      for index in 0..<tensor.count { elements.append(tensor.array.element(index)) }
      return
    }
    if let number = data.native(NumPyScalarObject.self), dim == sizes.count {
      kinds.insert(.tensor)
      widest = widest.map { Promotion.promote($0, number.dtype) } ?? number.dtype
      elements.append(number.value)
      return
    }
    guard let scalar = runtime.scalar(data) else { throw unreadable(data, dim) }
    guard dim == sizes.count else {
      throw interpreter.error("TypeError", "not a sequence")
    }
    switch scalar {
    case .bool: kinds.insert(.bool)
    case .int: kinds.insert(.int)
    case .double: kinds.insert(.float)
    }
    elements.append(scalar)
  }

  private func unreadable(_ data: Value, _ dim: Int) -> Raised {
    let interpreter = runtime.interpreter
    let name = interpreter.typeName(data)
    if data.isString || name == "bytes" { return interpreter.error("TypeError", "new(): invalid data type '\(name)'") }
    if data.isInteger { return interpreter.error("ValueError", "Overflow when unpacking long long") }
    return interpreter.error("RuntimeError", "Could not infer dtype of \(name)")
  }
}
