/// The methods of `bytearray`.
extension Interpreter {
  /// A `bytearray`; owned.
  func byteArray(_ bytes: [UInt8]) -> Value { .object(ByteArrayObject(type: types.byteArray, bytes: bytes)) }

  /// One byte from an integer.
  func byteArgument(_ value: Value) throws(Raised) -> UInt8 {
    guard let number = try indexValue(value) else {
      throw error("TypeError", "'\(typeName(value))' object cannot be interpreted as an integer")
    }
    guard let byte = UInt8(exactly: number) else { throw error("ValueError", "byte must be in range(0, 256)") }
    return byte
  }

  /// Bytes from what `bytearray.extend` takes: bytes, or integers.
  func byteSequence(_ value: Value) throws(Raised) -> [UInt8] {
    if let bytes = value.byteContents { return bytes }
    var bytes: [UInt8] = []
    try forEach(value) { item throws(Raised) in
      bytes.append(try self.byteArgument(item))
      return true
    }
    return bytes
  }

  func installByteArray() {
    let type = types.byteArray
    type.construct = { interpreter, type, arguments throws(Raised) in
      if arguments.positionalCount == 1, !arguments[0].isKind(.string), arguments[0].smallInt == nil {
        return .object(ByteArrayObject(type: type, bytes: try interpreter.byteSequence(arguments[0])))
      }
      let made = try interpreter.call(.object(interpreter.types.bytes), arguments)
      defer { made.release() }
      return .object(ByteArrayObject(type: type, bytes: made.byteContents ?? []))
    }
    for name in types.bytes.memberNames.map(\.text) where !name.hasPrefix("__") && name != "fromhex" {
      define(method: name, of: type) { interpreter, arguments throws(Raised) in
        try interpreter.callBytesMethod(name, arguments)
      }
    }
    installByteArrayChanges()
  }

  /// Does what the method of `bytes` does: `bytearray`s among the arguments stand for their bytes, and what comes out as
  /// `bytes` becomes a `bytearray`.
  private func callBytesMethod(_ name: String, _ arguments: Arguments) throws(Raised) -> Value {
    let extra = dictionary()
    let values = arguments.positional.map { value in
      value.native(ByteArrayObject.self).map { bytesObject($0.bytes) } ?? value.retained()
    }
    defer { for value in values + [.object(extra)] { value.release() } }
    for index in 0..<arguments.keywordCount {
      let (keyword, value) = arguments.keyword(index)
      extra.set(name: heap.intern(keyword), value)
    }
    guard let method = types.bytes.lookup(heap.intern(name)) else { return .none }
    let result = try call(method, values, keywords: extra)
    if let bytes = result.byteContents {
      result.release()
      return byteArray(bytes)
    }
    guard result.isKind(.list) || result.isKind(.tuple), let items = sequence(result) else { return result }
    defer { result.release() }
    let parts = items.map { item in item.byteContents.map { byteArray($0) } ?? item.retained() }
    return result.isKind(.list) ? list(owning: parts) : tuple(owning: parts)
  }

  private func installByteArrayChanges() {
    func change(
      _ name: String, _ shape: MethodShape,
      _ body: @escaping (Interpreter, ByteArrayObject, Arguments) throws(Raised) -> Value
    ) {
      define(name, of: types.byteArray, shape) { interpreter, value, arguments throws(Raised) in
        guard let array = value.native(ByteArrayObject.self) else { return .none }
        return try body(interpreter, array, arguments)
      }
    }
    change("append", .one) { interpreter, array, arguments throws(Raised) in
      array.bytes.append(try interpreter.byteArgument(arguments[0]))
      return .none
    }
    change("extend", .one) { interpreter, array, arguments throws(Raised) in
      array.bytes += try interpreter.byteSequence(arguments[0])
      return .none
    }
    change("insert", .counts(2...2)) { interpreter, array, arguments throws(Raised) in
      var index = try interpreter.integerArgument(arguments[0])
      if index < 0 { index += array.bytes.count }
      array.bytes.insert(try interpreter.byteArgument(arguments[1]), at: min(max(index, 0), array.bytes.count))
      return .none
    }
    change("pop", .counts(0...1)) { interpreter, array, arguments throws(Raised) in
      if array.bytes.isEmpty { throw interpreter.error("IndexError", "pop from empty bytearray") }
      var index = arguments.positionalCount > 0 ? try interpreter.integerArgument(arguments[0]) : -1
      if index < 0 { index += array.bytes.count }
      guard array.bytes.indices.contains(index) else { throw interpreter.error("IndexError", "pop index out of range") }
      return .int(Int(array.bytes.remove(at: index)))
    }
    change("remove", .one) { interpreter, array, arguments throws(Raised) in
      let byte = try interpreter.byteArgument(arguments[0])
      guard let index = array.bytes.firstIndex(of: byte) else {
        throw interpreter.error("ValueError", "value not found in bytearray")
      }
      array.bytes.remove(at: index)
      return .none
    }
    change("clear", .none) { _, array, _ throws(Raised) in
      array.bytes.removeAll()
      return .none
    }
    change("reverse", .none) { _, array, _ throws(Raised) in
      array.bytes.reverse()
      return .none
    }
    change("copy", .none) { interpreter, array, _ throws(Raised) in interpreter.byteArray(array.bytes) }
    define(classMethod: "fromhex", of: types.byteArray) { interpreter, arguments throws(Raised) in
      let method = try interpreter.getAttribute(.object(interpreter.types.bytes), interpreter.heap.intern("fromhex"))
      defer { method.release() }
      let made = try interpreter.call(method, arguments.dropFirst)
      defer { made.release() }
      return interpreter.byteArray(made.byteContents ?? [])
    }
  }
}
