import Arrays
import Interpreter

/// A universal function as the language sees it: `np.add`.
final class UfuncObject: NativeObject {
  let function: Ufunc

  init(type: TypeObject, function: Ufunc) {
    self.function = function
    super.init(type: type)
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? { "<ufunc '\(function.rawValue)'>" }

  override func attribute(_ name: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    switch name.text {
    case "__name__": interpreter.string(function.rawValue)
    case "nin": .int(function.arity)
    case "nout": .int(1)
    case "nargs": .int(function.arity + 1)
    default: nil
    }
  }

  override func call(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> Value? {
    let runtime = NumPyRuntime.of(interpreter)
    let name = function.rawValue
    let count = arguments.positionalCount
    guard count == function.arity || count == function.arity + 1 else {
      let least = function.arity
      throw interpreter.error(
        "TypeError",
        "\(name)() takes from \(least) to \(least + 1) positional arguments but \(count) \(count == 1 ? "was" : "were") given"
      )
    }
    var out = count > function.arity ? arguments[count - 1] : Value.none
    var mask: Value?
    var dtype: DType?
    for index in 0..<arguments.keywordCount {
      let (keyword, value) = arguments.keyword(index)
      switch keyword.text {
      case "out": out = value
      case "where": mask = value
      case "dtype": dtype = try runtime.optionalDType(value)
      case "casting", "order", "subok": continue
      default:
        throw interpreter.error("TypeError", "\(name)() got an unexpected keyword argument '\(keyword.text)'")
      }
    }
    if let items = interpreter.sequence(out), items.count == 1 { out = items[0] }
    let target = out.native(NDArrayObject.self)
    if target == nil && !out.isNone { throw interpreter.error("TypeError", "return arrays must be of ArrayType") }
    if let mask, mask.boolIfBool != true { return try masked(runtime, arguments, mask, target) }
    let array =
      function.arity == 1
      ? try runtime.compute(function, try runtime.operand(arguments[0]).array, out: target?.array, dtype: dtype)
      : try runtime.compute(
        function, try runtime.operand(arguments[0]), try runtime.operand(arguments[1]), out: target?.array, dtype: dtype
      )
    if let target { return .retained(target) }
    let result = runtime.result(array)
    // Foreign arrays (tensors) get a result of their own kind.
    for index in 0..<function.arity where arguments[index].asObject is NativeObject {
      guard arguments[index].native(NDArrayObject.self) == nil, arguments[index].native(NumPyScalarObject.self) == nil,
        let wrap = try interpreter.getAttributeIfPresent(arguments[index], interpreter.heap.intern("__array_wrap__"))
      else { continue }
      defer {
        wrap.release()
        result.release()
      }
      let plain = runtime.wrap(array)
      defer { plain.release() }
      return try interpreter.call(wrap, [plain])
    }
    return result
  }

  /// Only where the mask is true; elsewhere `out` stays as it is.
  private func masked(_ runtime: NumPyRuntime, _ arguments: Arguments, _ mask: Value, _ target: NDArrayObject?)
    throws(Raised) -> Value
  {
    let array =
      function.arity == 1
      ? try runtime.compute(function, try runtime.operand(arguments[0]).array)
      : try runtime.compute(function, try runtime.operand(arguments[0]), try runtime.operand(arguments[1]))
    let flags = try runtime.makeArray(mask, dtype: .bool, copies: false)
    let result: NDArray
    if let target {
      result = target.array
    } else {
      result = try runtime.make(array.shape.array, array.dtype)
      result.fill(.int(0))
    }
    let shape = array.shape
    guard result.shape == shape, NumPyRuntime.broadcastShape(flags.shape.array, shape.array) == shape.array else {
      throw runtime.interpreter.error("ValueError", "operands could not be broadcast together")
    }
    let previous = try runtime.copy(result)
    let chosen = try runtime.copy(array, as: result.dtype)
    result.assignSelection(flags, chosen, previous)
    return target.map { .retained($0) } ?? runtime.result(result)
  }

  static func install(_ runtime: NumPyRuntime) {
    let interpreter = runtime.interpreter
    func method(_ name: String, _ body: @escaping (Ufunc, Interpreter, Arguments) throws(Raised) -> Value) {
      interpreter.define(method: name, of: runtime.ufuncType) { interpreter, arguments throws(Raised) in
        guard let function = arguments[0].native(UfuncObject.self)?.function, arguments.positionalCount > 1 else {
          throw interpreter.error("TypeError", "\(name)() takes at least 1 argument")
        }
        if function.arity != 2 {
          throw interpreter.error("ValueError", "\(name) only supported for binary functions")
        }
        return try body(function, interpreter, arguments)
      }
    }
    method("reduce") { function, interpreter, arguments throws(Raised) in
      let array = try runtime.operand(arguments[1]).array
      let axisValue = arguments.positionalCount > 2 ? arguments[2] : (arguments.keyword(named: "axis") ?? .int(0))
      let keepDims = try interpreter.isTrue(arguments.keyword(named: "keepdims") ?? .false)
      let axes = try runtime.axes(axisValue, array.rank)
      let reduction: NumPyReduction? =
        switch function {
        case .add: .sum
        case .multiply: .prod
        case .maximum: .max
        case .minimum: .min
        case .logicalAnd: .all
        case .logicalOr: .any
        default: nil
        }
      guard let reduction else {
        throw interpreter.error("NotImplementedError", "\(function.rawValue).reduce is not there in Taper yet")
      }
      return runtime.result(try runtime.reduce(reduction, array, axes: axes, keepDims: keepDims))
    }
    method("accumulate") { function, interpreter, arguments throws(Raised) in
      let array = try runtime.operand(arguments[1]).array
      let axisValue = arguments.positionalCount > 2 ? arguments[2] : (arguments.keyword(named: "axis") ?? .int(0))
      let axis = try runtime.axis(try interpreter.integerArgument(axisValue), array.rank)
      return runtime.wrap(try runtime.accumulated(function, array, axis: axis))
    }
    method("outer") { function, interpreter, arguments throws(Raised) in
      try interpreter.checkCount("outer", arguments, 3...3)
      let left = try runtime.operand(arguments[1])
      let right = try runtime.operand(arguments[2])
      var column = try runtime.copy(left.array)
      let shape = column.shape.array + [Int](repeating: 1, count: right.array.rank)
      column.layout = try runtime.attempt { () throws(TensorError) in Layout(contiguous: try Shape(shape)) }
      return runtime.result(
        try runtime.compute(function, NumPyOperand(array: column, weak: left.weak), right))
    }
  }
}

extension NumPyRuntime {
  /// `function` of each element and what came before it along `axis`.
  func accumulated(_ function: Ufunc, _ array: NDArray, axis: Int, dtype: DType? = nil) throws(Raised) -> NDArray {
    let isSum = function == .add || function == .multiply
    let computes = dtype ?? (isSum && !array.dtype.isFloatingPoint ? .int64 : array.dtype)
    let result = try copy(array, as: computes)
    func slice(_ index: Int) -> NDArray {
      var layout = result.layout
      layout.offset += index * layout.strides[axis]
      layout.shape.remove(at: axis)
      layout.strides.remove(at: axis)
      return result.with(layout)
    }
    guard result.shape[axis] > 1 else { return result }
    for index in 1..<result.shape[axis] {
      let target = slice(index)
      let next = try compute(function, NumPyOperand(array: slice(index - 1)), NumPyOperand(array: target))
      target.copy(from: next)
    }
    return result
  }
}
