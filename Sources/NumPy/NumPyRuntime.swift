import Arrays
import Autograd
import Interpreter
import Operators

/// What one interpreter's `numpy` shares: the tensor context (arrays and tensors share storages) and its types.
public final class NumPyRuntime {
  /// Memory, dtypes and errors of arrays; `torch` uses the same one, so that storages can be shared.
  public let context: TensorContext
  let interpreter: Interpreter
  public let arrayType: TypeObject
  let dtypeType: TypeObject
  let ufuncType: TypeObject
  /// `np.generic` and the abstract types below it, by name.
  let abstractTypes: [String: TypeObject]
  /// `np.float64` and the others that have instances.
  private(set) var scalarTypes: [DType: TypeObject] = [:]
  /// One object a dtype, so that `a.dtype is b.dtype`.
  private(set) var dtypeObjects: [DType: NumPyDTypeObject] = [:]
  /// `np.set_printoptions`
  var printOptions = NumPyPrintOptions()
  /// `np.seterr`: "warn", "raise" or "ignore".
  var divideErrors = "warn"
  var overflowErrors = "warn"
  var invalidErrors = "warn"
  /// Exception classes that the bundled source defines.
  var exceptions: [String: TypeObject] = [:]

  static let key = "numpy"

  /// The dtypes that NumPy knows (bfloat16 is PyTorch's alone).
  static let dtypes = DType.allCases.filter { $0 != .bfloat16 }

  /// The runtime of an interpreter, made on first use.
  public static func of(_ interpreter: Interpreter) -> NumPyRuntime {
    if let known = interpreter.attachments[key] as? NumPyRuntime { return known }
    let runtime = NumPyRuntime(interpreter)
    interpreter.attachments[key] = runtime
    return runtime
  }

  private init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    context = TensorContext()
    let flag = interpreter.interruptFlag
    context.interruptRequested = { flag.isSet }
    arrayType = interpreter.makeType("ndarray", module: "numpy")
    dtypeType = interpreter.makeType("dtype", module: "numpy")
    ufuncType = interpreter.makeType("ufunc", module: "numpy")
    abstractTypes = Self.makeAbstractTypes(interpreter)
    for dtype in Self.dtypes {
      dtypeObjects[dtype] = NumPyDTypeObject(type: dtypeType, dtype: dtype)
      let base =
        switch dtype {
        case .float64: interpreter.types.float
        case .bool: abstractTypes["generic"]
        case .uint8: abstractTypes["unsignedinteger"]
        default: abstractTypes[dtype.isFloatingPoint ? "floating" : "signedinteger"]
        }
      scalarTypes[dtype] = interpreter.makeType(dtype.shortName, module: "numpy", base: base)
    }
    NumPyDTypeObject.install(self)
    NumPyScalarObject.install(self)
    installArrayMembers()
  }

  private static func makeAbstractTypes(_ interpreter: Interpreter) -> [String: TypeObject] {
    var types: [String: TypeObject] = [:]
    for (name, base) in [
      ("generic", nil), ("number", "generic"), ("integer", "number"), ("signedinteger", "integer"),
      ("unsignedinteger", "integer"), ("inexact", "number"), ("floating", "inexact"),
    ] as [(String, String?)] {
      types[name] = interpreter.makeType(name, module: "numpy", base: base.flatMap { types[$0] })
    }
    return types
  }

  // MARK: Wrapping

  /// The language's array over shared elements; owned.
  public func wrap(_ array: NDArray, keeping owner: AnyObject? = nil) -> Value {
    .object(NDArrayObject(type: arrayType, array: array, owner: owner))
  }

  /// A view of `source`, which becomes its base; owned.
  func view(_ array: NDArray, of source: NDArrayObject) -> Value {
    let object = NDArrayObject(type: arrayType, array: array, owner: source.owner)
    object.base = source.base ?? Reference(.object(source))
    return .object(object)
  }

  /// A NumPy scalar; owned.
  func scalar(_ value: Scalar, _ dtype: DType) -> Value {
    guard let type = scalarTypes[dtype] else { return number(value) }
    let element = withUnsafeTemporaryAllocation(byteCount: 8, alignment: 8) { memory -> Scalar in
      guard let bits = memory.baseAddress else { return value }
      value.store(bits, dtype)
      return Scalar.load(bits, dtype)
    }
    return .object(NumPyScalarObject(type: type, dtype: dtype, value: element))
  }

  /// What an operation gives: a scalar for no dimensions, an array otherwise. Owned.
  func result(_ array: NDArray) -> Value {
    array.rank == 0 ? scalar(array.element(0), array.dtype) : wrap(array)
  }

  /// A Python number; owned.
  func number(_ scalar: Scalar) -> Value {
    switch scalar {
    case .int(let value): .int(value)
    case .double(let value): .float(value)
    case .bool(let value): .bool(value)
    }
  }

  // MARK: Errors

  /// Runs array code; its errors become exceptions of the language.
  func attempt<Result>(_ body: () throws(TensorError) -> Result) throws(Raised) -> Result {
    do throws(TensorError) {
      return try body()
    } catch {
      if error.kind == .interrupt { _ = interpreter.interruptFlag.take() }
      throw interpreter.error(error.exceptionName, error.message)
    }
  }

  /// An exception of a class that NumPy itself defines, or of `fallback` before the module is loaded.
  func error(_ name: String, or fallback: String, _ message: String) -> Raised {
    guard let type = exceptions[name] else { return interpreter.error(fallback, message) }
    let text = interpreter.string(message)
    defer { text.release() }
    return interpreter.error(type, [text])
  }

  /// A new contiguous array; `shape` may come from the user.
  func make(_ shape: [Int], _ dtype: DType) throws(Raised) -> NDArray {
    if shape.contains(where: { $0 < 0 }) {
      throw interpreter.error("ValueError", "negative dimensions are not allowed")
    }
    guard let bytes = Self.byteCount(shape, dtype) else {
      throw interpreter.error(
        "ValueError",
        "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    }
    do throws(TensorError) {
      return try NDArray(uninitialized: try Shape(shape), dtype, context)
    } catch {
      guard error.kind == .memory || bytes > 1 << 30 else {
        throw interpreter.error(error.exceptionName, error.message)
      }
      throw self.error(
        "_ArrayMemoryError", or: "MemoryError",
        "Unable to allocate \(Self.sizeText(bytes)) for an array with shape \(Self.tupleText(shape)) and data type "
          + dtype.shortName)
    }
  }

  /// Bytes of an array of `shape`; nil when there is no such number.
  static func byteCount(_ shape: [Int], _ dtype: DType) -> Int? {
    var bytes = dtype.itemSize
    for size in shape {
      let (product, overflow) = bytes.multipliedReportingOverflow(by: size)
      if overflow { return nil }
      bytes = product
    }
    return bytes
  }

  /// `7.28 TiB`, as NumPy writes sizes.
  private static func sizeText(_ bytes: Int) -> String {
    var value = Double(bytes)
    var unit = 0
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    while value >= 1024 && unit < units.count - 1 {
      value /= 1024
      unit += 1
    }
    let digits = value < 10 ? 100.0 : (value < 100 ? 10.0 : 1.0)
    let rounded = (value * digits).rounded(.toNearestOrEven) / digits
    let whole = Int(rounded)
    if digits == 1 { return "\(whole). \(units[unit])" }
    var fraction = String(Int(((rounded - Double(whole)) * digits).rounded()))
    while fraction.count < (digits == 100 ? 2 : 1) { fraction = "0" + fraction }
    return "\(whole).\(fraction) \(units[unit])"
  }

  /// A contiguous copy in `dtype`.
  func copy(_ array: NDArray, as dtype: DType? = nil) throws(Raised) -> NDArray {
    let context = context
    return try attempt { () throws(TensorError) in try array.copied(context, as: dtype, contiguous: true) }
  }

  /// `(2, 3)` or `(3,)`, as Python prints tuples.
  static func tupleText(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map(String.init).joined(separator: ", ") + ")"
  }

  /// `(2,3)` or `(3,)`, as NumPy prints shapes in messages.
  static func shapeText(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map(String.init).joined(separator: ",") + ")"
  }
}
