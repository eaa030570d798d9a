import Arrays
import Autograd
import Interpreter
import Operators

/// The module `numpy`: constants, types, universal functions, and the primitives under the bundled source.
extension NumPyRuntime {
  func makeModule() throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("numpy")
    installConstants(in: module)
    installTypes(in: module)
    UfuncObject.install(self)
    for function in Ufunc.allCases {
      interpreter.set(function.rawValue, in: module, owning: .object(UfuncObject(type: ufuncType, function: function)))
    }
    for (name, function) in Ufunc.aliases {
      guard let known = module.namespace.get(name: interpreter.heap.intern(function.rawValue)) else { continue }
      interpreter.set(name, in: module, owning: known.retained())
    }
    installCreation(in: module)
    installPrimitives(in: module)
    installPrinting(in: module)
    try interpreter.runBundled(BundledNumPy.top, name: "numpy", in: module)
    adopt(module)
    for name in BundledNumPy.submodules.keys.sorted() {
      let part = try interpreter.importModule(name)
      interpreter.set(String(name.dropFirst("numpy.".count)), in: module, owning: .retained(part))
    }
    return module
  }

  /// Takes exception classes and methods over from the bundled source.
  private func adopt(_ module: ModuleObject) {
    for name in ["AxisError", "_UFuncOutputCastingError", "_UFuncNoLoopError", "_ArrayMemoryError", "LinAlgError"] {
      if let type = module.namespace.get(name: interpreter.heap.intern(name))?.typeIfType { exceptions[name] = type }
    }
    for name in BundledNumPy.methods {
      guard let function = module.namespace.get(name: interpreter.heap.intern(name)) else { continue }
      arrayType.setMember(interpreter.heap.intern(name), function)
    }
  }

  private func installConstants(in module: ModuleObject) {
    interpreter.set("__version__", in: module, owning: interpreter.string("2.4.6"))
    for (name, value) in [
      ("pi", Double.pi), ("e", 2.718281828459045), ("inf", Double.infinity), ("nan", Double.nan),
      ("euler_gamma", 0.5772156649015329),
    ] {
      interpreter.set(name, in: module, owning: .float(value))
    }
    interpreter.set("newaxis", in: module, owning: .none)
    interpreter.set("True_", in: module, owning: scalar(.bool(true), .bool))
    interpreter.set("False_", in: module, owning: scalar(.bool(false), .bool))
  }

  private func installTypes(in module: ModuleObject) {
    for (name, type) in [("ndarray", arrayType), ("dtype", dtypeType), ("ufunc", ufuncType)] {
      interpreter.set(name, in: module, owning: .retained(type))
    }
    for (name, type) in abstractTypes { interpreter.set(name, in: module, owning: .retained(type)) }
    let aliases: [(String, DType)] = [
      ("bool_", .bool), ("double", .float64), ("single", .float32), ("half", .float16), ("int_", .int64),
      ("long", .int64), ("longlong", .int64), ("intc", .int32), ("short", .int16), ("byte", .int8), ("ubyte", .uint8),
      ("intp", .int64),
    ]
    for (name, dtype) in Self.dtypes.map({ ($0.shortName, $0) }) + aliases {
      if let type = scalarTypes[dtype] { interpreter.set(name, in: module, owning: .retained(type)) }
    }
  }

  // MARK: Creation

  private func installCreation(in module: ModuleObject) {
    for (name, copies) in [("array", true), ("asarray", false), ("asanyarray", false), ("ascontiguousarray", false)] {
      interpreter.define(name, in: module) { [unowned self] interpreter, arguments throws(Raised) in
        if arguments.positionalCount == 0 {
          throw interpreter.error("TypeError", "\(name)() missing required argument 'object' (pos 0)")
        }
        if arguments.positionalCount > 2 {
          throw interpreter.error(
            "TypeError", "\(name)() takes from 1 to 2 positional arguments but \(arguments.positionalCount) were given")
        }
        let dtype = try self.optionalDType(
          arguments.positionalCount > 1 ? arguments[1] : arguments.keyword(named: "dtype"))
        var wantsCopy = copies
        if let flag = arguments.keyword(named: "copy"), !flag.isNone { wantsCopy = try interpreter.isTrue(flag) }
        let data = arguments[0]
        if !wantsCopy, let object = data.native(NDArrayObject.self), dtype == nil || dtype == object.array.dtype,
          name != "ascontiguousarray" || object.array.isContiguous
        {
          return data.retained()
        }
        var array = try self.makeArray(data, dtype: dtype, copies: wantsCopy)
        if name == "ascontiguousarray" && !array.isContiguous { array = try self.copy(array) }
        if let least = arguments.keyword(named: "ndmin")?.smallInt, least > array.rank {
          array = try self.reshape(array, [Int](repeating: 1, count: least - array.rank) + array.shape.array)
        }
        return self.wrap(array)
      }
    }
    primitive("_full", 3, in: module) { [unowned self] arguments throws(Raised) in
      let array = try self.make(try self.sizes([arguments[0]]), try self.dtype(arguments[2]))
      let value = self.wrap(array)
      guard let object = value.native(NDArrayObject.self) else { return value }
      do throws(Raised) { try self.setItem(object, .ellipsis, arguments[1]) } catch {
        value.release()
        throw error
      }
      return value
    }
    // start, step, count, dtype: NumPy's fill, which adds multiples of the first difference.
    primitive("_ramp", 4, in: module) { [unowned self] arguments throws(Raised) in
      let dtype = try self.dtype(arguments[3])
      let array = try self.make([try self.interpreter.integerArgument(arguments[2])], dtype)
      guard let start = self.element(arguments[0])?.0, let step = self.element(arguments[1])?.0 else {
        throw self.interpreter.error("TypeError", "arange() needs numbers")
      }
      let size = dtype.itemSize
      for index in 0..<array.count {
        let value: Scalar
        switch dtype {
        case .float64:
          let first = start.asDouble
          value = .double(first + Double(index) * ((first + step.asDouble) - first))
        case .float32, .float16:
          let first = Float(start.asDouble)
          value = .double(Double(first + Float(index) * (Float(start.asDouble + step.asDouble) - first)))
        default:
          let first = start.asInt
          let next = Scalar.double(start.asDouble + step.asDouble).asInt
          let difference = start.isDouble || step.isDouble ? next &- first : step.asInt
          value = .int(first &+ index &* difference)
        }
        value.store(array.pointer + index * size, dtype)
      }
      return self.wrap(array)
    }
    interpreter.define("concatenate", in: module) { [unowned self] interpreter, arguments throws(Raised) in
      try interpreter.checkCount("concatenate", arguments, 1...2)
      let values = try interpreter.collect(arguments[0])
      defer { for value in values { value.release() } }
      var arrays: [NDArray] = []
      for value in values { arrays.append(try self.operand(value).array) }
      let axisValue = arguments.positionalCount > 1 ? arguments[1] : (arguments.keyword(named: "axis") ?? .int(0))
      let dtype = try self.optionalDType(arguments.keyword(named: "dtype"))
      if axisValue.isNone {
        for index in arrays.indices { arrays[index] = try self.reshape(arrays[index], [arrays[index].count]) }
        return self.wrap(try self.concatenated(arrays, axis: 0, dtype: dtype))
      }
      return self.wrap(
        try self.concatenated(arrays, axis: try interpreter.integerArgument(axisValue), dtype: dtype))
    }
  }

  // MARK: Primitives

  private func primitive(
    _ name: String, _ count: Int, in module: ModuleObject, _ body: @escaping (CallArguments) throws(Raised) -> Value
  ) {
    interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check(name, arguments, count...count)
      return try body(arguments)
    }
  }

  private func installPrimitives(in module: ModuleObject) {
    let interpreter = interpreter
    // name, array, axis, dtype, keepdims
    primitive("_reduce", 5, in: module) { [unowned self] arguments throws(Raised) in
      guard let reduction = NumPyReduction(rawValue: arguments[0].textIfString ?? "") else { return .none }
      let array = try self.operand(arguments[1]).array
      let keepDims = try interpreter.isTrue(arguments[4])
      let result = try self.reduce(
        reduction, array, axes: try self.axes(arguments[2], array.rank), keepDims: keepDims,
        dtype: try self.optionalDType(arguments[3]))
      return self.result(result)
    }
    // ufunc, array, axis, dtype
    primitive("_accumulate", 4, in: module) { [unowned self] arguments throws(Raised) in
      guard let function = arguments[0].native(UfuncObject.self)?.function else { return .none }
      var array = try self.operand(arguments[1]).array
      if arguments[2].isNone { array = try self.reshape(array, [array.count]) }
      let axis = arguments[2].isNone ? 0 : try self.axis(try interpreter.integerArgument(arguments[2]), array.rank)
      return self.wrap(
        try self.accumulated(function, array, axis: axis, dtype: try self.optionalDType(arguments[3])))
    }
    primitive("_where", 3, in: module) { [unowned self] arguments throws(Raised) in
      let condition = try self.operand(arguments[0]).array
      let left = try self.operand(arguments[1])
      let right = try self.operand(arguments[2])
      let dtype = try self.common(left, right)
      let shape = try self.broadcast(
        try self.broadcast(condition.shape.array, left.array.shape.array), right.array.shape.array)
      let result = try self.make(shape, dtype)
      let flags = try self.copy(condition, as: .bool)
      let a = try self.copy(left.array, as: dtype)
      let b = try self.copy(right.array, as: dtype)
      result.assignSelection(flags, a, b)
      return self.wrap(result)
    }
    primitive("matmul", 2, in: module) { [unowned self] arguments throws(Raised) in
      self.result(
        try self.matmul(try self.operand(arguments[0]).array, try self.operand(arguments[1]).array))
    }
    primitive("_dot", 2, in: module) { [unowned self] arguments throws(Raised) in
      let left = try self.operand(arguments[0]).array
      let right = try self.operand(arguments[1]).array
      let outer = right.rank == 1 ? right.shape[0] : right.shape[right.rank - 2]
      if left.shape[left.rank - 1] != outer {
        let at = left.rank - 1
        throw interpreter.error(
          "ValueError",
          "shapes \(Self.shapeText(left.shape.array)) and \(Self.shapeText(right.shape.array)) not aligned: "
            + "\(left.shape[at]) (dim \(at)) != \(outer) (dim \(right.rank == 1 ? 0 : right.rank - 2))")
      }
      return self.result(try self.product(left, right))
    }
    primitive("_sort", 2, in: module) { [unowned self] arguments throws(Raised) in
      let array = try self.operand(arguments[0]).array
      let axis = try self.axis(try interpreter.integerArgument(arguments[1]), array.rank)
      let (values, order) = try self.sorted(array, axis: axis)
      return interpreter.tuple(owning: [self.wrap(values), self.wrap(order)])
    }
    primitive("_nonzero", 1, in: module) { [unowned self] arguments throws(Raised) in
      try self.nonzero(try self.operand(arguments[0]).array)
    }
    primitive("broadcast_to", 2, in: module) { [unowned self] arguments throws(Raised) in
      let array = try self.operand(arguments[0]).array
      return self.wrap(try self.broadcast(array, to: try self.sizes([arguments[1]])))
    }
    for name in ["shares_memory", "may_share_memory"] {
      primitive(name, 2, in: module) { arguments throws(Raised) in
        guard let left = arguments[0].native(NDArrayObject.self), let right = arguments[1].native(NDArrayObject.self)
        else {
          return .false
        }
        return .bool(left.array.storage === right.array.storage && Self.overlap(left.array, right.array))
      }
    }
    primitive("promote_types", 2, in: module) { [unowned self] arguments throws(Raised) in
      self.wrap(Self.promote(try self.dtype(arguments[0]), try self.dtype(arguments[1])))
    }
    primitive("_common", 2, in: module) { [unowned self] arguments throws(Raised) in
      self.wrap(try self.common(try self.operand(arguments[0]), try self.operand(arguments[1])))
    }
    primitive("_det", 1, in: module) { [unowned self] arguments throws(Raised) in
      try self.determinant(arguments[0])
    }
    primitive("_inv", 1, in: module) { [unowned self] arguments throws(Raised) in
      try self.solve(arguments[0], nil)
    }
    primitive("_solve", 2, in: module) { [unowned self] arguments throws(Raised) in
      try self.solve(arguments[0], arguments[1])
    }
    primitive("_bool", 1, in: module) { arguments throws(Raised) in .bool(try interpreter.isTrue(arguments[0])) }
    primitive("_warn", 2, in: module) { arguments throws(Raised) in
      let category = try interpreter.strText(arguments[0])
      let message = try interpreter.strText(arguments[1])
      try interpreter.warn(category, message)
      return .none
    }
    primitive("_set_errors", 3, in: module) { [unowned self] arguments throws(Raised) in
      self.divideErrors = arguments[0].textIfString ?? "warn"
      self.overflowErrors = arguments[1].textIfString ?? "warn"
      self.invalidErrors = arguments[2].textIfString ?? "warn"
      return .none
    }
    primitive("_scalar", 1, in: module) { [unowned self] arguments throws(Raised) in
      guard let object = arguments[0].native(NDArrayObject.self), object.array.rank == 0 else {
        return arguments[0].retained()
      }
      return self.scalar(object.array.element(0), object.array.dtype)
    }
  }

  /// Whether the address ranges of two arrays on one storage meet.
  private static func overlap(_ left: NDArray, _ right: NDArray) -> Bool {
    func range(_ array: NDArray) -> ClosedRange<Int>? {
      if array.count == 0 { return nil }
      var low = array.layout.offset
      var high = low
      for dim in 0..<array.rank {
        let reach = (array.shape[dim] - 1) * array.layout.strides[dim]
        if reach < 0 { low += reach } else { high += reach }
      }
      return low...high
    }
    guard let a = range(left), let b = range(right) else { return false }
    return a.overlaps(b)
  }

  // MARK: Printing

  private func installPrinting(in module: ModuleObject) {
    interpreter.define("set_printoptions", in: module) { [unowned self] interpreter, arguments throws(Raised) in
      let names = ["precision", "threshold", "edgeitems", "linewidth", "suppress"]
      try interpreter.checkCount("set_printoptions", arguments, 0...names.count)
      var given = Array(zip(names, arguments.positional))
      for index in 0..<arguments.keywordCount {
        let (name, value) = arguments.keyword(index)
        given.append((name.text, value))
      }
      for (name, value) in given where !value.isNone { try self.setPrintOption(name, value) }
      return .none
    }
  }

  private func setPrintOption(_ name: String, _ value: Value) throws(Raised) {
    switch name {
    case "precision": printOptions.precision = try interpreter.integerArgument(value)
    case "threshold":
      if let real = value.floatIfFloat {
        printOptions.threshold = real >= 9e18 ? Int.max : Scalar.double(real).asInt
      } else {
        printOptions.threshold = try interpreter.integerArgument(value)
      }
    case "edgeitems": printOptions.edgeItems = try interpreter.integerArgument(value)
    case "linewidth": printOptions.lineWidth = try interpreter.integerArgument(value)
    case "suppress": printOptions.suppress = try interpreter.isTrue(value)
    case "floatmode":
      guard let mode = NumPyPrintOptions.FloatMode(rawValue: value.textIfString ?? "") else {
        throw interpreter.error(
          "ValueError", "floatmode option must be one of {'fixed', 'unique', 'maxprec', 'maxprec_equal'}")
      }
      printOptions.floatMode = mode
    case "nanstr", "infstr", "formatter", "sign", "legacy", "override_repr": return
    default:
      throw interpreter.error("TypeError", "set_printoptions() got an unexpected keyword argument '\(name)'")
    }
  }
}
