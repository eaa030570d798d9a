import Arrays
import Autograd
import Interpreter
import Operators
import Syntax

/// `numpy.ndarray`: an array that may share its elements with a tensor.
public final class NDArrayObject: NativeObject {
  /// The elements.
  public internal(set) var array: NDArray
  /// The tensor whose elements these are, if any: it stays alive as long as the array.
  public let owner: AnyObject?
  /// The array that this one is a view of.
  var base: Reference?

  init(type: TypeObject, array: NDArray, owner: AnyObject?) {
    self.array = array
    self.owner = owner
    super.init(type: type)
  }

  /// The array as a tensor that records nothing.
  public var tensor: Tensor { Tensor(array) }

  /// Whether some dimension runs backwards, which tensors cannot.
  public var hasNegativeStrides: Bool { array.layout.strides.array.contains { $0 < 0 } }

  private var printable: PrintableTensor {
    PrintableTensor(
      pointer: array.pointer, dtype: array.dtype, shape: array.shape.array, strides: array.layout.strides.array)
  }

  // MARK: Text

  public override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    NumPyFormatter.repr(printable, options: NumPyRuntime.of(interpreter).printOptions)
  }

  public override func str(_ interpreter: Interpreter) throws(Raised) -> String? {
    NumPyFormatter.str(printable, options: NumPyRuntime.of(interpreter).printOptions)
  }

  public override func format(_ specification: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    if array.rank == 0 {
      let runtime = NumPyRuntime.of(interpreter)
      return try interpreter.format(runtime.number(array.element(0)), .object(specification))
    }
    if specification.count > 0 {
      throw interpreter.error("TypeError", "unsupported format string passed to numpy.ndarray.__format__")
    }
    return interpreter.string(try str(interpreter) ?? "")
  }

  public override func digest(_ interpreter: Interpreter) -> String? {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ value: UInt64) { hash = (hash ^ value) &* 0x100_0000_01b3 }
    add(UInt64(array.dtype.rawValue))
    for size in array.shape.array { add(UInt64(bitPattern: Int64(size))) }
    for index in 0..<array.count { add(array.element(index).asDouble.bitPattern) }
    return String(hash, radix: 16)
  }

  /// Compiled types give their full name where an attribute is missing.
  public override func attribute(_ name: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    if name.text.hasPrefix("__") { return nil }
    throw interpreter.error("AttributeError", "'numpy.ndarray' object has no attribute '\(name.text)'")
  }

  // MARK: Operators

  public override func binary(
    _ op: BinaryOperator, _ other: Value, isReflected: Bool, isInPlace: Bool, _ interpreter: Interpreter
  ) throws(Raised) -> Value? {
    try NumPyRuntime.of(interpreter).binaryOperator(
      op, .object(self), other, isReflected: isReflected, into: isInPlace ? self : nil)
  }

  public override func unary(_ op: UnaryOperator, _ interpreter: Interpreter) throws(Raised) -> Value? {
    try NumPyRuntime.of(interpreter).unaryOperator(op, .object(self))
  }

  public override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised)
    -> Value?
  {
    try NumPyRuntime.of(interpreter).comparison(op, .object(self), other)
  }

  // MARK: Container

  public override func length(_ interpreter: Interpreter) throws(Raised) -> Int? {
    if array.rank == 0 { throw interpreter.error("TypeError", "len() of unsized object") }
    return array.shape[0]
  }

  public override func getItem(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    try NumPyRuntime.of(interpreter).getItem(self, key)
  }

  public override func setItem(_ key: Value, _ value: Value?, _ interpreter: Interpreter) throws(Raised) -> Bool {
    guard let value else { throw interpreter.error("ValueError", "cannot delete array elements") }
    try NumPyRuntime.of(interpreter).setItem(self, key, value)
    return true
  }

  public override func contains(_ item: Value, _ interpreter: Interpreter) throws(Raised) -> Bool? {
    let runtime = NumPyRuntime.of(interpreter)
    let equal = try runtime.compute(.equal, NumPyOperand(array: array), try runtime.operand(item))
    return (0..<equal.count).contains { equal.element($0).asBool }
  }

  public override func makeIterator(_ interpreter: Interpreter) throws(Raised) -> Value? {
    if array.rank == 0 { throw interpreter.error("TypeError", "iteration over a 0-d array") }
    let runtime = NumPyRuntime.of(interpreter)
    var index = 0
    return interpreter.iterator(holding: .object(self)) { [unowned self] _ throws(Raised) in
      guard index < self.array.shape[0] else { return nil }
      index += 1
      return runtime.part(self, index - 1)
    }
  }

  // MARK: Conversions

  public override func truth(_ interpreter: Interpreter) throws(Raised) -> Bool? {
    if array.count == 1 { return array.element(0).asBool }
    if array.count == 0 {
      throw interpreter.error(
        "ValueError",
        "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.")
    }
    throw interpreter.error(
      "ValueError", "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
  }

  private func only(_ interpreter: Interpreter) throws(Raised) -> Scalar {
    guard array.rank == 0 else {
      throw interpreter.error("TypeError", "only 0-dimensional arrays can be converted to Python scalars")
    }
    return array.element(0)
  }

  public override func integer(_ interpreter: Interpreter) throws(Raised) -> Value? {
    try interpreter.call(
      .object(interpreter.types.int), [NumPyRuntime.of(interpreter).number(try only(interpreter))])
  }

  public override func float(_ interpreter: Interpreter) throws(Raised) -> Double? { try only(interpreter).asDouble }

  public override func index(_ interpreter: Interpreter) throws(Raised) -> Int? {
    guard array.dtype.isInteger, array.rank == 0 else {
      throw interpreter.error("TypeError", "only integer scalar arrays can be converted to a scalar index")
    }
    return array.element(0).asInt
  }

  public override func hash(_ interpreter: Interpreter) throws(Raised) -> Int? {
    throw interpreter.error("TypeError", "unhashable type: 'numpy.ndarray'")
  }
}

extension NumPyRuntime {
  /// Element or row `index` of an array of one dimension or more; owned.
  func part(_ object: NDArrayObject, _ index: Int) -> Value {
    var layout = object.array.layout
    layout.offset += index * layout.strides[0]
    layout.shape.remove(at: 0)
    layout.strides.remove(at: 0)
    let part = object.array.with(layout)
    return part.rank == 0 ? scalar(part.element(0), part.dtype) : view(part, of: object)
  }
}
