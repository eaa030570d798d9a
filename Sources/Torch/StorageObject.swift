import Arrays
import Autograd
import Interpreter
import Syntax

/// `tensor.untyped_storage()`: the bytes behind a tensor.
final class StorageObject: NativeObject {
  private let storage: Storage

  init(type: TypeObject, storage: Storage) {
    self.storage = storage
    super.init(type: type)
  }

  override var identity: AnyObject { self }

  override func length(_ interpreter: Interpreter) throws(Raised) -> Int? { storage.byteCount }

  override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard !op.isOrdering, let other = other.native(StorageObject.self) else { return nil }
    return .bool((storage === other.storage) == (op == .equal))
  }

  override func hash(_ interpreter: Interpreter) throws(Raised) -> Int? { Int(bitPattern: storage.pointer) >> 4 }

  override func getItem(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard let index = try interpreter.indexValue(key) else { return nil }
    let place = index < 0 ? index &+ storage.byteCount : index
    guard place >= 0, place < storage.byteCount else {
      throw interpreter.error("IndexError", "index \(index) out of range for storage of size \(storage.byteCount)")
    }
    return .int(Int(storage.pointer.load(fromByteOffset: place, as: UInt8.self)))
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    let bytes = UnsafeRawBufferPointer(start: storage.pointer, count: storage.byteCount)
    return bytes.map { " \($0)\n" }.joined()
      + "[torch.storage.UntypedStorage(device=cpu) of size \(storage.byteCount)]"
  }

  static func install(_ runtime: TorchRuntime, in module: ModuleObject) {
    let interpreter = runtime.interpreter
    let type = runtime.storageType
    interpreter.set("UntypedStorage", in: module, owning: .retained(type))
    for name in ["nbytes", "size"] {
      interpreter.define(method: name, of: type) { _, arguments throws(Raised) in
        .int(arguments[0].native(StorageObject.self)?.storage.byteCount ?? 0)
      }
    }
    interpreter.define(method: "data_ptr", of: type) { interpreter, arguments throws(Raised) in
      interpreter.noteUnrepeatable()
      return .int(Int(bitPattern: arguments[0].native(StorageObject.self)?.storage.pointer))
    }
    interpreter.define(property: "device", of: type) { [unowned(unsafe) runtime] _, _ throws(Raised) in
      .object(DeviceObject(type: runtime.deviceType, kind: "cpu", number: nil))
    }
    interpreter.define(method: "untyped_storage", of: runtime.tensorType) {
      [unowned(unsafe) runtime] _, arguments throws(Raised) in
      guard let tensor = runtime.tensor(arguments[0]) else { return .none }
      return .object(StorageObject(type: runtime.storageType, storage: tensor.array.storage))
    }
  }
}
