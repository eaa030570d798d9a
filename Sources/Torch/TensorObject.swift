import Arrays
import Autograd
import Interpreter
import NumPy
import Operators
import Syntax

/// The language's face of a tensor: `torch.Tensor`. A tensor has at most one at a time, so `x.grad is x.grad`.
final class TensorObject: NativeObject {
  /// There from birth to retirement, so always when the language can see the face.
  private var shown: Tensor?
  /// The runtime lives as long as the interpreter, which owns every object.
  private let link: Unmanaged<TorchRuntime>
  private let pool: FacePool

  var tensor: Tensor { shown.unsafelyUnwrapped }
  private var runtime: TorchRuntime { link.object }

  init(type: TypeObject, tensor: Tensor, _ runtime: TorchRuntime) {
    shown = tensor
    link = .passUnretained(runtime)
    pool = runtime.faces
    super.init(type: type)
    tensor.attachment = Unmanaged.passUnretained(self).toOpaque()
  }

  override func retire() -> Bool {
    if tensor.attachment == Unmanaged.passUnretained(self).toOpaque() { tensor.attachment = nil }
    return pool.take(self, &shown)
  }

  /// The face that retired before this one, while both wait in the pool.
  fileprivate var previous: Unmanaged<TensorObject>?

  /// A retired face's next life; owned.
  fileprivate func show(_ tensor: Tensor, as type: TypeObject) -> Value {
    shown = tensor
    tensor.attachment = Unmanaged.passUnretained(self).toOpaque()
    return revive(as: type)
  }

  /// Hooks can close a cycle with their tensor. They belong to the tape: only when nothing but this face holds the
  /// tensor are they this object's own.
  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    guard isKnownUniquelyReferenced(&shown), let extras = tensor.extras else { return }
    for entry in extras.hooks + extras.postAccumulateHooks {
      entry.hook.traverse { object in
        if let reference = object as? Reference { visit(reference.value) }
      }
    }
  }

  override func clear() {
    super.clear()
    if isKnownUniquelyReferenced(&shown) {
      tensor.extras?.hooks = []
      tensor.extras?.postAccumulateHooks = []
    }
  }

  override func attribute(_ name: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    if BundledTorch.moreNames.contains(name.text) {
      _ = try interpreter.importModule("torch._more")
      guard link.takeUnretainedValue().tensorType.lookup(name) != nil else { return nil }
      return try interpreter.getAttribute(.object(self), name)
    }
    return try MissingNames.standIn(name.text, of: "torch.Tensor", interpreter)
  }

  // MARK: Operators

  override func binary(
    _ op: BinaryOperator, _ other: Value, isReflected: Bool, isInPlace: Bool, _ interpreter: Interpreter
  ) throws(Raised) -> Value? {
    try link.borrowed { (runtime) throws(Raised) -> Value? in
      guard let operand = runtime.operand(other) else { return nil }
      if isReflected && op != .divide, other.native(NDArrayObject.self) != nil {
        return try runtime.refuseArray(op)
      }
      return try runtime.binary(op, tensor, operand, isReflected: isReflected, isInPlace: isInPlace)
    }
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard let operand = runtime.operand(other) else { return nil }
    // PyTorch compares with an array for equality only.
    if op != .equal, other.native(NDArrayObject.self) != nil { return nil }
    let name =
      switch op {
      case .equal: "eq"
      case .notEqual: "ne"
      case .less: "lt"
      case .lessEqual: "le"
      case .greater: "gt"
      default: "ge"
      }
    return try runtime.call(name, [.tensor(tensor), operand])
  }

  override func unary(_ op: UnaryOperator, _ interpreter: Interpreter) throws(Raised) -> Value? {
    switch op {
    case .negate:
      let tensor = tensor
      return runtime.wrap(
        try runtime.attempt { () throws(TensorError) in try Operations.neg(runtime.context, tensor) })
    case .plus: return try runtime.call("positive", [.tensor(tensor)])
    case .invert: return try runtime.call("bitwise_not", [.tensor(tensor)])
    case .not: return nil
    }
  }

  // MARK: Container

  override func length(_ interpreter: Interpreter) throws(Raised) -> Int? {
    if tensor.rank == 0 { throw interpreter.error("TypeError", "len() of a 0-d tensor") }
    return tensor.shape[0]
  }

  override func getItem(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    let items = try runtime.indexItems(key)
    let tensor = tensor
    return runtime.wrap(
      try runtime.attempt { () throws(TensorError) in try Operations.index(runtime.context, tensor, items) })
  }

  override func setItem(_ key: Value, _ value: Value?, _ interpreter: Interpreter) throws(Raised) -> Bool {
    guard let value else { throw interpreter.error("TypeError", "Tensor does not support deleting items") }
    let items = try runtime.indexItems(key)
    let tensor = tensor
    if let source = value.native(TensorObject.self)?.tensor ?? value.native(NDArrayObject.self)?.tensor {
      try runtime.attempt { () throws(TensorError) in
        try Operations.setIndex(runtime.context, tensor, items, source)
      }
      return true
    }
    if let scalar = runtime.scalar(value) {
      try runtime.attempt { () throws(TensorError) in
        try Operations.setIndex(runtime.context, tensor, items, scalar)
      }
      return true
    }
    if interpreter.sequence(value) != nil {
      let source = try runtime.makeTensor(value, dtype: tensor.dtype)
      try runtime.attempt { () throws(TensorError) in
        try Operations.setIndex(runtime.context, tensor, items, source)
      }
      return true
    }
    throw interpreter.error("TypeError", "can't assign a \(interpreter.typeName(value)) to a \(tensor.typeText)")
  }

  override func contains(_ item: Value, _ interpreter: Interpreter) throws(Raised) -> Bool? {
    guard let operand = runtime.operand(item) else {
      throw interpreter.error(
        "RuntimeError",
        "Tensor.__contains__ only supports Tensor or scalar, but you passed in a \(interpreter.typeName(item)).")
    }
    let equal = try runtime.call("eq", [.tensor(tensor), operand])
    defer { equal.release() }
    guard let mask = equal.native(TensorObject.self)?.tensor else { return false }
    return (0..<mask.count).contains { mask.array.element($0).asInt != 0 }
  }

  override func makeIterator(_ interpreter: Interpreter) throws(Raised) -> Value? {
    if tensor.rank == 0 { throw interpreter.error("TypeError", "iteration over a 0-d tensor") }
    let tensor = tensor
    let parts = try runtime.attempt { () throws(TensorError) in try Operations.unbind(runtime.context, tensor) }
    var index = 0
    return interpreter.iterator(holding: .object(self)) { _ throws(Raised) in
      guard index < parts.count else { return nil }
      index += 1
      return self.runtime.wrap(parts[index - 1])
    }
  }

  // MARK: Conversions

  override func truth(_ interpreter: Interpreter) throws(Raised) -> Bool? {
    switch try only(
      interpreter, "Boolean value of Tensor with more than one value is ambiguous",
      "Boolean value of Tensor with no values is ambiguous")
    {
    case .int(let value): return value != 0
    case .double(let value): return value != 0
    case .bool(let value): return value
    }
  }

  /// The only element.
  private func only(_ interpreter: Interpreter, _ several: String, _ none: String? = nil) throws(Raised) -> Scalar {
    if tensor.count == 0, let none { throw interpreter.error("RuntimeError", none) }
    if tensor.count != 1 { throw interpreter.error("RuntimeError", several) }
    return tensor.array.element(0)
  }

  /// The element of a conversion to a Python number.
  private func item(_ interpreter: Interpreter) throws(Raised) -> Scalar {
    if tensor.count != 1 {
      throw interpreter.error("ValueError", "only one element tensors can be converted to Python scalars")
    }
    return tensor.array.element(0)
  }

  override func integer(_ interpreter: Interpreter) throws(Raised) -> Value? {
    switch try item(interpreter) {
    case .int(let value): return .int(value)
    case .bool(let value): return .int(value ? 1 : 0)
    case .double(let value):
      let type = Value.object(interpreter.types.int)
      return try interpreter.call(type, [.float(value)])
    }
  }

  override func float(_ interpreter: Interpreter) throws(Raised) -> Double? {
    if tensor.requiresGrad && runtime.context.gradEnabled && tensor.count == 1 {
      runtime.context.warn(
        .user,
        "Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.\n"
          + "Consider using tensor.detach() first.")
    }
    return try item(interpreter).asDouble
  }

  override func index(_ interpreter: Interpreter) throws(Raised) -> Int? {
    guard tensor.dtype.isInteger, tensor.count == 1 else {
      throw interpreter.error("TypeError", "only integer tensors of a single element can be converted to an index")
    }
    return tensor.array.element(0).asInt
  }

  override func hash(_ interpreter: Interpreter) throws(Raised) -> Int? {
    interpreter.identifier(.object(self))
  }

  // MARK: Text

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    runtime.text(of: tensor)
  }

  override func format(_ specification: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    if tensor.rank == 0 {
      let value = runtime.wrap(tensor.array.element(0))
      let text = Value.object(specification)
      return try interpreter.format(value, text)
    }
    guard specification.count == 0 else {
      throw interpreter.error("TypeError", "unsupported format string passed to Tensor.__format__")
    }
    return interpreter.string(runtime.text(of: tensor))
  }

  override func digest(_ interpreter: Interpreter) -> String? {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ value: UInt64) { hash = (hash ^ value) &* 0x0000_0100_0000_01b3 }
    add(UInt64(tensor.dtype.rawValue))
    for size in tensor.shape.array { add(UInt64(bitPattern: Int64(size))) }
    for index in 0..<tensor.count {
      switch tensor.array.element(index) {
      case .int(let value): add(UInt64(bitPattern: Int64(value)))
      case .double(let value): add(value.bitPattern)
      case .bool(let value): add(value ? 1 : 0)
      }
    }
    return String(hash, radix: 16)
  }
}

/// Faces that retired and wait for the next tensor: most operations make one, and most live for one statement.
final class FacePool {
  private let context: TensorContext
  /// The latest of a chain; the pool owns each.
  private var latest: Unmanaged<TensorObject>?
  private var count = 0
  private var isOpen = true

  /// More are never alive at once in ordinary programs; a list of tensors that dies gives its memory back.
  private static let limit = 64

  init(_ context: TensorContext) { self.context = context }

  /// Lets go of the tensor of a face that retires, and keeps the face while there is room.
  fileprivate func take(_ face: TensorObject, _ tensor: inout Tensor?) -> Bool {
    Tensor.recycle(&tensor, context)
    guard isOpen && count < Self.limit else { return false }
    face.previous = latest
    latest = .passUnretained(face)
    count += 1
    return true
  }

  /// A face of `type` for `tensor` in the memory of one that retired; nil when none waits. Owned.
  @inline(__always) func show(_ tensor: Tensor, as type: TypeObject) -> Value? {
    guard let face = latest else { return nil }
    latest = face._withUnsafeGuaranteedRef { $0.previous }
    count -= 1
    return face._withUnsafeGuaranteedRef { $0.show(tensor, as: type) }
  }

  /// The runtime goes: faces refer to it no more.
  func close() {
    isOpen = false
    while let face = latest {
      latest = face._withUnsafeGuaranteedRef { $0.previous }
      face.release()
    }
  }
}

extension TorchRuntime {
  /// What `print(tensor)` shows.
  func text(of tensor: Tensor) -> String {
    let array = tensor.array
    let node = Operations.gradFn(tensor, context)
    var printable = PrintableTensor(
      pointer: array.pointer, dtype: array.dtype, shape: array.shape.array, strides: array.layout.strides.array,
      requiresGrad: tensor.requiresGrad && node == nil, gradFunction: node?.name)
    if tensor.isParameter { printable.prefix = "tensor(" }
    let text = TensorFormatter.format(printable, options: context.printOptions, defaultDType: context.defaultDType)
    return tensor.isParameter ? "Parameter containing:\n" + text : text
  }
}
