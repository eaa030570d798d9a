import Arrays
import Interpreter
import Syntax

/// A NumPy scalar: `np.float64(3.0)`.
public final class NumPyScalarObject: NativeObject {
  /// Its dtype.
  public let dtype: DType
  /// Its number.
  public let value: Scalar

  init(type: TypeObject, dtype: DType, value: Scalar) {
    self.dtype = dtype
    self.value = value
    super.init(type: type)
  }

  /// The scalar as `str` shows it.
  var text: String {
    switch value {
    case .bool(let flag): flag ? "True" : "False"
    case .int(let whole): String(whole)
    case .double(let real): NumPyFormatter.scalarText(real, dtype)
    }
  }

  public override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    dtype == .bool ? "np.\(text)_" : "np.\(dtype.shortName)(\(text))"
  }
  public override func str(_ interpreter: Interpreter) throws(Raised) -> String? { text }

  public override func format(_ specification: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    if specification.count == 0 || dtype == .bool { return interpreter.string(text) }
    let text = Value.object(specification)
    return try interpreter.format(NumPyRuntime.of(interpreter).number(value), text)
  }

  public override func hash(_ interpreter: Interpreter) throws(Raised) -> Int? {
    try interpreter.hash(NumPyRuntime.of(interpreter).number(value))
  }
  public override func truth(_ interpreter: Interpreter) throws(Raised) -> Bool? { value.asBool }
  public override func float(_ interpreter: Interpreter) throws(Raised) -> Double? { value.asDouble }

  public override func integer(_ interpreter: Interpreter) throws(Raised) -> Value? {
    try interpreter.call(.object(interpreter.types.int), [NumPyRuntime.of(interpreter).number(value)])
  }

  public override func index(_ interpreter: Interpreter) throws(Raised) -> Int? {
    if case .int(let whole) = value { return whole }
    return nil
  }

  public override func binary(
    _ op: BinaryOperator, _ other: Value, isReflected: Bool, isInPlace: Bool, _ interpreter: Interpreter
  ) throws(Raised) -> Value? {
    let runtime = NumPyRuntime.of(interpreter)
    if isForeign(other) {
      // A tensor beside a scalar sees a Python number.
      let number = runtime.number(value)
      return try isReflected ? interpreter.binary(op, other, number) : interpreter.binary(op, number, other)
    }
    return try runtime.binaryOperator(op, .object(self), other, isReflected: isReflected, into: nil)
  }

  /// Whether the other operand is a native object that is not NumPy's.
  private func isForeign(_ other: Value) -> Bool {
    other.asObject is NativeObject && other.native(NDArrayObject.self) == nil
      && other.native(NumPyScalarObject.self) == nil
  }

  public override func unary(_ op: UnaryOperator, _ interpreter: Interpreter) throws(Raised) -> Value? {
    try NumPyRuntime.of(interpreter).unaryOperator(op, .object(self))
  }

  public override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised)
    -> Value?
  {
    let runtime = NumPyRuntime.of(interpreter)
    if isForeign(other) { return try interpreter.compare(op, runtime.number(value), other) }
    return try runtime.comparison(op, .object(self), other)
  }

  public override func getItem(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    if key.isTuple || key.isNone || key.isEllipsis {
      let runtime = NumPyRuntime.of(interpreter)
      let array = runtime.wrap(try runtime.array(of: self))
      defer { array.release() }
      return try interpreter.getItem(array, key)
    }
    throw interpreter.error("IndexError", "invalid index to scalar variable.")
  }

  /// An array's methods and attributes work on scalars too.
  public override func attribute(_ name: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    let runtime = NumPyRuntime.of(interpreter)
    if name.text.hasPrefix("__") { return nil }
    if runtime.arrayType.lookup(name) == nil {
      throw interpreter.error(
        "AttributeError", "'numpy.\(dtype.shortName)' object has no attribute '\(name.text)'")
    }
    let array = runtime.wrap(try runtime.array(of: self))
    defer { array.release() }
    return try interpreter.getAttribute(array, name)
  }

  static func install(_ runtime: NumPyRuntime) {
    let interpreter = runtime.interpreter
    for (dtype, type) in runtime.scalarTypes {
      type.construct = { interpreter, _, arguments throws(Raised) in
        try interpreter.checkCount(dtype.shortName, arguments, 0...1)
        let runtime = NumPyRuntime.of(interpreter)
        if arguments.positionalCount == 0 { return runtime.scalar(.int(0), dtype) }
        if let text = arguments[0].textIfString {
          guard let real = Double(text) else {
            throw interpreter.error(
              "ValueError", "could not convert string to float: \(try interpreter.reprText(arguments[0]))")
          }
          return runtime.scalar(.double(real), dtype)
        }
        return runtime.result(try runtime.makeArray(arguments[0], dtype: dtype, copies: true))
      }
      func method(_ name: String, _ body: @escaping (NumPyScalarObject, Interpreter, Arguments) throws(Raised) -> Value)
      {
        interpreter.define(method: name, of: type) { interpreter, arguments throws(Raised) in
          guard let scalar = arguments[0].native(NumPyScalarObject.self) else {
            throw interpreter.error("TypeError", "descriptor '\(name)' requires a numpy scalar")
          }
          return try body(scalar, interpreter, arguments)
        }
      }
      method("item") { scalar, _, _ throws(Raised) in runtime.number(scalar.value) }
      method("tolist") { scalar, _, _ throws(Raised) in runtime.number(scalar.value) }
      for name in ["copy", "squeeze", "transpose"] {
        method(name) { scalar, _, _ throws(Raised) in .retained(scalar) }
      }
      interpreter.define(property: "T", of: type) { _, value throws(Raised) in value.retained() }
      method("astype") { scalar, interpreter, arguments throws(Raised) in
        guard let wanted = arguments.positionalCount > 1 ? arguments[1] : arguments.keyword(named: "dtype") else {
          throw interpreter.error("TypeError", "astype() missing required argument 'dtype' (pos 0)")
        }
        return runtime.scalar(scalar.value, try runtime.dtype(wanted))
      }
      method("conjugate") { scalar, _, _ throws(Raised) in .retained(scalar) }
      method("is_integer") { scalar, _, _ throws(Raised) in
        .bool(scalar.value.asDouble.isFinite && scalar.value.asDouble.rounded() == scalar.value.asDouble)
      }
      for name in ["as_integer_ratio", "hex", "__getnewargs__"] {
        method(name) { scalar, interpreter, _ throws(Raised) in
          let receiver = runtime.number(scalar.value)
          let function = try interpreter.getAttribute(receiver, interpreter.heap.intern(name))
          defer { function.release() }
          return try interpreter.call(function, [])
        }
      }
      method("__abs__") { scalar, _, _ throws(Raised) in
        try runtime.callUnary(.absolute, .object(scalar))
      }
      method("__round__") { scalar, interpreter, arguments throws(Raised) in
        let digits = arguments.positionalCount > 1 ? arguments[1] : Value.none
        let function = interpreter.builtins.namespace.get(name: interpreter.heap.intern("round")) ?? .none
        let rounded = try interpreter.call(function, [runtime.number(scalar.value), digits])
        if digits.isNone { return rounded }
        let element = rounded.floatIfFloat.map { Scalar.double($0) } ?? .int(rounded.smallInt ?? 0)
        return runtime.scalar(element, dtype)
      }
      interpreter.define(property: "real", of: type) { _, value throws(Raised) in value.retained() }
      interpreter.define(property: "imag", of: type) { _, _ throws(Raised) in runtime.scalar(.int(0), dtype) }
    }
  }
}

extension NumPyRuntime {
  /// A scalar as an array of no dimensions.
  func array(of scalar: NumPyScalarObject) throws(Raised) -> NDArray {
    let array = try make([], scalar.dtype)
    array.fill(scalar.value)
    return array
  }
}
