import Arrays
import Autograd
import Interpreter

/// What `torch.save` and `torch.load` need beside the language: archives, and the bytes of storages.
extension TorchRuntime {
  func installSerialization(in module: ModuleObject) {
    // A list of (name, bytes) as a zip file.
    interpreter.define("_archive", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("_archive", arguments, 1...1)
      let items = try interpreter.collect(arguments[0])
      defer { for item in items { item.release() } }
      var members: [Archive.Member] = []
      for item in items {
        guard let pair = interpreter.sequence(item), pair.count == 2 else { continue }
        members.append(
          Archive.Member(name: try interpreter.text(pair[0], "name"), content: try self.bytes(pair[1])))
      }
      let written = Result { () throws(Archive.Failure) in try Archive.write(members) }
      guard case .success(let bytes) = written else {
        throw interpreter.error("RuntimeError", "PytorchStreamWriter failed writing file: too large")
      }
      return interpreter.bytesObject(bytes)
    }
    // The members of a zip file as a dict from names to bytes.
    interpreter.define("_unarchive", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("_unarchive", arguments, 1...1)
      let members: [Archive.Member]
      do throws(Archive.Failure) {
        members = try Archive.read(self.bytesOrNothing(arguments[0]))
      } catch {
        throw interpreter.error("RuntimeError", "PytorchStreamReader " + Self.words(error))
      }
      let dictionary = interpreter.dictionary()
      for member in members {
        let content = interpreter.bytesObject(member.content)
        dictionary.set(name: interpreter.heap.intern(member.name), content)
        content.release()
      }
      return .object(dictionary)
    }
    // The elements of a contiguous tensor as bytes.
    interpreter.define("_tensor_bytes", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("_tensor_bytes", arguments, 1...1)
      guard let tensor = self.tensor(arguments[0]), tensor.array.isContiguous else {
        throw interpreter.error("TypeError", "expected a contiguous tensor")
      }
      let start = UnsafeRawPointer(tensor.array.pointer)
      let count = tensor.count * tensor.dtype.itemSize
      return interpreter.bytesObject(Array(UnsafeRawBufferPointer(start: start, count: count)))
    }
    // A tensor of one dimension from bytes.
    interpreter.define("_bytes_tensor", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("_bytes_tensor", arguments, 2...2)
      let bytes = try self.bytes(arguments[0])
      guard let dtype = self.dtype(of: arguments[1]) else {
        throw interpreter.error("TypeError", "expected a dtype")
      }
      let context = self.context
      let tensor = try self.attempt { () throws(TensorError) in
        Tensor(try NDArray(uninitialized: try Shape([bytes.count / dtype.itemSize]), dtype, context))
      }
      bytes.withUnsafeBytes { source in
        if let start = source.baseAddress {
          tensor.array.pointer.copyMemory(from: start, byteCount: tensor.count * dtype.itemSize)
        }
      }
      return self.wrap(tensor)
    }
  }

  private func bytes(_ value: Value) throws(Raised) -> [UInt8] {
    guard let object = value.asObject as? BytesObject else {
      throw interpreter.error("TypeError", "a bytes-like object is required, not '\(interpreter.typeName(value))'")
    }
    return object.bytes
  }

  private func bytesOrNothing(_ value: Value) -> [UInt8] { (value.asObject as? BytesObject)?.bytes ?? [] }

  private static func words(_ failure: Archive.Failure) -> String {
    switch failure {
    case .truncated: "failed reading zip archive: failed finding central directory"
    case .compressed(let name): "failed reading file \(name): compressed members are not supported"
    case .damaged(let name): "failed reading file \(name): CRC-32 check failed"
    case .tooLarge: "failed reading zip archive: too large"
    }
  }
}
