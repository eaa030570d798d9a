import Syntax

/// `bytearray`: bytes that can change. What it shares with `bytes` is done there, on a copy.
public final class ByteArrayObject: NativeObject {
  public internal(set) var bytes: [UInt8]

  init(type: TypeObject, bytes: [UInt8]) {
    self.bytes = bytes
    super.init(type: type)
  }

  override public func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    var out: [UInt32] = []
    StringRepr.appendRepr(bytes: bytes, to: &out)
    return "bytearray(\(StringRepr.string(out)))"
  }

  override public func length(_ interpreter: Interpreter) throws(Raised) -> Int? { bytes.count }

  override public func truth(_ interpreter: Interpreter) throws(Raised) -> Bool? { !bytes.isEmpty }

  override public func hash(_ interpreter: Interpreter) throws(Raised) -> Int? {
    throw interpreter.error("TypeError", "unhashable type: 'bytearray'")
  }

  override public func contains(_ item: Value, _ interpreter: Interpreter) throws(Raised) -> Bool? {
    let copy = interpreter.bytesObject(bytes)
    defer { copy.release() }
    if let other = item.native(ByteArrayObject.self) {
      let part = interpreter.bytesObject(other.bytes)
      defer { part.release() }
      return try interpreter.contains(copy, part)
    }
    return try interpreter.contains(copy, item)
  }

  override public func makeIterator(_ interpreter: Interpreter) throws(Raised) -> Value? {
    var position = 0
    return .object(
      IteratorObject(type: interpreter.types.iterator, holding: .object(self)) { [unowned self] _ throws(Raised) in
        guard position < bytes.count else { return nil }
        position += 1
        return .int(Int(bytes[position - 1]))
      })
  }

  override public func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised)
    -> Value?
  {
    guard let second = other.byteContents else { return nil }
    return switch op {
    case .equal: .bool(bytes == second)
    case .notEqual: .bool(bytes != second)
    case .less: .bool(bytes.lexicographicallyPrecedes(second))
    case .greater: .bool(second.lexicographicallyPrecedes(bytes))
    case .lessEqual: .bool(!second.lexicographicallyPrecedes(bytes))
    case .greaterEqual: .bool(!bytes.lexicographicallyPrecedes(second))
    default: nil
    }
  }

  override public func binary(
    _ op: BinaryOperator, _ other: Value, isReflected: Bool, isInPlace: Bool, _ interpreter: Interpreter
  ) throws(Raised) -> Value? {
    switch op {
    case .add:
      guard let second = other.byteContents else {
        if isReflected { return nil }
        throw interpreter.error("TypeError", "can't concat \(interpreter.typeName(other)) to bytearray")
      }
      if isInPlace {
        bytes += second
        return .retained(self)
      }
      // The left operand decides the type of the sum.
      return isReflected ? interpreter.bytesObject(second + bytes) : interpreter.byteArray(bytes + second)
    case .multiply:
      guard let count = try interpreter.indexValue(other) else { return nil }
      let (size, overflow) = bytes.count.multipliedReportingOverflow(by: max(count, 0))
      try interpreter.reserve(overflow ? Int.max : size)
      let repeated = Array(repeatElement(bytes, count: max(count, 0)).joined())
      if isInPlace {
        bytes = repeated
        return .retained(self)
      }
      return interpreter.byteArray(repeated)
    default: return nil
    }
  }

  override public func getItem(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    if key.isKind(.slice) {
      let (start, step, length) = try interpreter.resolve(key.unsafeAs(SliceObject.self), count: bytes.count)
      return interpreter.byteArray((0..<length).map { bytes[start &+ $0 &* step] })
    }
    return .int(Int(bytes[try place(key, interpreter)]))
  }

  override public func setItem(_ key: Value, _ value: Value?, _ interpreter: Interpreter) throws(Raised) -> Bool {
    guard key.isKind(.slice) else {
      guard let value else {
        bytes.remove(at: try place(key, interpreter))
        return true
      }
      let byte = try interpreter.byteArgument(value)
      bytes[try place(key, interpreter)] = byte
      return true
    }
    let (start, step, length) = try interpreter.resolve(key.unsafeAs(SliceObject.self), count: bytes.count)
    let new = try value.map { value throws(Raised) in try interpreter.byteSequence(value) } ?? []
    if step == 1 {
      bytes.replaceSubrange(start..<(start + length), with: new)
    } else if value == nil {
      let removed = Set((0..<length).map { start &+ $0 &* step })
      bytes = bytes.indices.filter { !removed.contains($0) }.map { bytes[$0] }
    } else if new.count != length {
      throw interpreter.error(
        "ValueError", "attempt to assign bytes of size \(new.count) to extended slice of size \(length)")
    } else {
      for (index, byte) in new.enumerated() { bytes[start &+ index &* step] = byte }
    }
    return true
  }

  private func place(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Int {
    guard let index = try interpreter.indexValue(key) else {
      throw interpreter.error(
        "TypeError", "bytearray indices must be integers or slices, not \(interpreter.typeName(key))")
    }
    let place = index < 0 ? index &+ bytes.count : index
    if place < 0 || place >= bytes.count { throw interpreter.error("IndexError", "bytearray index out of range") }
    return place
  }
}

extension Value {
  /// The bytes of a `bytes` or `bytearray`.
  package var byteContents: [UInt8]? {
    isKind(.bytes) ? unsafeAs(BytesObject.self).bytes : native(ByteArrayObject.self)?.bytes
  }
}
