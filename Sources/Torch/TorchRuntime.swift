import Arrays
import Autograd
import Interpreter
import NumPy
import Operators

/// What one interpreter's `torch` shares: the tensor context and the types that the bridge makes.
public final class TorchRuntime {
  /// Grad mode, generator, default dtype, print options, memory.
  public let context: TensorContext
  let interpreter: Interpreter
  let tensorType: TypeObject
  let parameterType: TypeObject
  let sizeType: TypeObject
  let dtypeType: TypeObject
  let deviceType: TypeObject
  let layoutType: TypeObject
  let generatorType: TypeObject
  let handleType: TypeObject
  /// Where faces of tensors wait for their next life.
  let faces: FacePool
  /// A filter turned a warning of tensor code into an exception, which waits to be thrown.
  private var hasRaisedWarning = false
  /// What the `ctx` types of custom Functions derive from.
  let contextType: TypeObject
  let storageType: TypeObject
  /// One object a dtype: `torch.float64 is torch.double`.
  private(set) var dtypeObjects: [DTypeObject] = []
  /// Types of grad_fn nodes by name, made as they are met.
  private var nodeTypes: [String: TypeObject] = [:]
  private var returnTypes: [String: TypeObject] = [:]
  /// `torch.FloatTensor` and its siblings.
  var legacyTypes: [(type: TypeObject, dtype: DType)] = []
  /// `torch.strided`
  let strided: Reference

  static let key = "torch"

  /// The runtime of an interpreter, made on first use.
  public static func of(_ interpreter: Interpreter) -> TorchRuntime {
    if let known = interpreter.attachments[key] as? TorchRuntime { return known }
    let runtime = TorchRuntime(interpreter)
    interpreter.attachments[key] = runtime
    return runtime
  }

  private init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    context = NumPyRuntime.of(interpreter).context
    faces = FacePool(context)
    tensorType = interpreter.makeType("Tensor", module: "torch", isSubclassable: true)
    parameterType = interpreter.makeType(
      "Parameter", module: "torch.nn.parameter", base: tensorType, isSubclassable: true)
    sizeType = interpreter.makeSubtype("Size", module: "torch", of: interpreter.types.tuple)
    dtypeType = interpreter.makeType("dtype", module: "torch")
    deviceType = interpreter.makeType("device", module: "torch")
    layoutType = interpreter.makeType("layout", module: "torch")
    generatorType = interpreter.makeType("Generator", module: "torch._C")
    handleType = interpreter.makeType("RemovableHandle", module: "torch.utils.hooks")
    contextType = interpreter.makeType("BackwardCFunction", module: "torch.autograd.function")
    storageType = interpreter.makeType("UntypedStorage", module: "torch.storage")
    strided = Reference(owning: .object(LayoutObject(type: layoutType)))
    dtypeObjects = (0...DType.float64.rawValue).compactMap { DType(rawValue: $0) }.map {
      DTypeObject(type: dtypeType, dtype: $0)
    }
    context.programTrace = { [unowned interpreter] in interpreter.stackText }
    context.warn = { [unowned(unsafe) self] category, message in
      do throws(Raised) {
        let name = category == .user ? "UserWarning" : "DeprecationWarning"
        try self.interpreter.warn(name, Self.withoutOrigin(message))
      } catch {
        self.hasRaisedWarning = true
      }
    }
  }

  deinit { faces.close() }

  /// A warning without PyTorch's "(Triggered internally at …)".
  private static func withoutOrigin(_ message: String) -> String {
    guard let range = message.firstRange(of: " (Triggered internally at ") else { return message }
    return String(message[..<range.lowerBound])
  }

  // MARK: Wrapping

  /// The language's face of a tensor: the one it has, or a new one. Owned.
  func wrap(_ tensor: Tensor) -> Value {
    if let known = tensor.attachment {
      return Unmanaged<TensorObject>.fromOpaque(known)._withUnsafeGuaranteedRef { .retained($0) }
    }
    if !tensor.isParameter, let face = faces.show(tensor, as: tensorType) { return face }
    return .object(TensorObject(type: tensor.isParameter ? parameterType : tensorType, tensor: tensor, self))
  }

  func wrap(_ dtype: DType) -> Value { .retained(dtypeObjects[Int(dtype.rawValue)]) }

  /// `torch.Size`; owned.
  func wrap(_ shape: Shape) -> Value {
    interpreter.tuple(type: sizeType, owning: shape.array.map { Value.int($0) })
  }

  /// A Python number; owned.
  func wrap(_ scalar: Scalar) -> Value {
    switch scalar {
    case .int(let value): .int(value)
    case .double(let value): .float(value)
    case .bool(let value): .bool(value)
    }
  }

  /// The node as `grad_fn` shows it: one object a node while it lives. Owned.
  func wrap(_ node: Node) -> Value {
    if let known = node.attachment {
      return .retained(Unmanaged<NodeObject>.fromOpaque(known).object)
    }
    let name = node.name
    let type: TypeObject
    if let known = nodeTypes[name] {
      type = known
    } else {
      type = interpreter.makeType(name, module: "builtins")
      nodeTypes[name] = type
      NodeObject.install(in: type, self)
    }
    return .object(NodeObject(type: type, node: node))
  }

  /// What an operation gave; owned.
  func wrap(_ outcome: Outcome) -> Value {
    switch outcome {
    case .none: .none
    case .tensor(let tensor): wrap(tensor)
    case .tuple(let tensors): interpreter.tuple(owning: tensors.map { wrap($0) })
    case .named(let name, let fields, let tensors): named(name, fields, tensors)
    case .scalar(let scalar): wrap(scalar)
    case .dtype(let dtype): wrap(dtype)
    }
  }

  /// `torch.return_types.max(values=…, indices=…)`
  private func named(_ name: String, _ fields: [String], _ tensors: [Tensor]) -> Value {
    let type: TypeObject
    if let known = returnTypes[name] {
      type = known
    } else {
      type = interpreter.makeSubtype(name, module: "torch.return_types", of: interpreter.types.tuple)
      for (index, field) in fields.enumerated() {
        interpreter.define(property: field, of: type) { interpreter, value throws(Raised) in
          interpreter.sequence(value).map { $0[index].retained() } ?? .none
        }
      }
      type.customRepr = { interpreter, value throws(Raised) in
        var parts: [String] = []
        if let items = interpreter.sequence(value) {
          for (field, item) in zip(fields, items) { parts.append("\(field)=\(try interpreter.reprText(item))") }
        }
        return "torch.return_types.\(name)(\n" + parts.joined(separator: ",\n") + ")"
      }
      returnTypes[name] = type
    }
    return interpreter.tuple(type: type, owning: tensors.map { wrap($0) })
  }

  // MARK: Errors

  /// Runs tensor code; its errors become exceptions of the language.
  func attempt<Result>(_ body: () throws(TensorError) -> Result) throws(Raised) -> Result {
    let result: Result
    do throws(TensorError) {
      result = try body()
    } catch {
      throw raise(error)
    }
    if hasRaisedWarning {
      hasRaisedWarning = false
      throw Raised()
    }
    return result
  }

  /// A tensor error as an exception; one that the language itself raised on the way goes on as it was.
  func raise(_ error: TensorError) -> Raised {
    switch error.kind {
    case .interrupt:
      _ = interpreter.interruptFlag.take()
      return interpreter.error("KeyboardInterrupt", "")
    case .foreign: return Raised()
    case .linearAlgebra: return raiseLinearAlgebra(error.message)
    default: return interpreter.error(error.exceptionName, error.message)
    }
  }
}
