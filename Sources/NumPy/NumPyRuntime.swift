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
  private(set) var scalarTypes: [DType: TypeObject] = [:]

  static let key = "numpy"

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
    NDArrayObject.install(self)
  }

  /// The language's array over shared elements; owned.
  public func wrap(_ array: NDArray, keeping owner: AnyObject? = nil) -> Value {
    .object(NDArrayObject(type: arrayType, array: array, owner: owner))
  }

  /// Runs array code; its errors become exceptions of the language.
  func attempt<Result>(_ body: () throws(TensorError) -> Result) throws(Raised) -> Result {
    do throws(TensorError) {
      return try body()
    } catch {
      throw interpreter.error(error.exceptionName, error.message)
    }
  }
}
