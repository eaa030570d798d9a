import Arrays
import Autograd
import Interpreter
import Operators

/// `numpy.ndarray`: an array that may share its elements with a tensor.
public final class NDArrayObject: NativeObject {
  /// The elements.
  public let array: NDArray
  /// The tensor whose elements these are, if any: its version counts writes through the array.
  public let owner: AnyObject?

  init(type: TypeObject, array: NDArray, owner: AnyObject?) {
    self.array = array
    self.owner = owner
    super.init(type: type)
  }

  /// The array as a tensor that records nothing.
  public var tensor: Tensor { Tensor(array) }

  private var printable: PrintableTensor {
    PrintableTensor(
      pointer: array.pointer, dtype: array.dtype, shape: array.shape.array, strides: array.layout.strides.array)
  }

  public override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    NumPyFormatter.repr(printable)
  }

  public override func str(_ interpreter: Interpreter) throws(Raised) -> String? {
    NumPyFormatter.str(printable)
  }

  public override func length(_ interpreter: Interpreter) throws(Raised) -> Int? {
    if array.rank == 0 { throw interpreter.error("TypeError", "len() of unsized object") }
    return array.shape[0]
  }

  static func install(_ runtime: NumPyRuntime) {
    let interpreter = runtime.interpreter
    let type = runtime.arrayType
    interpreter.define(property: "shape", of: type) { interpreter, value throws(Raised) in
      guard let object = value.native(NDArrayObject.self) else { return .none }
      return interpreter.tuple(owning: object.array.shape.array.map { .int($0) })
    }
    interpreter.define(property: "ndim", of: type) { _, value throws(Raised) in
      .int(value.native(NDArrayObject.self)?.array.rank ?? 0)
    }
    interpreter.define(property: "size", of: type) { _, value throws(Raised) in
      .int(value.native(NDArrayObject.self)?.array.count ?? 0)
    }
  }
}
