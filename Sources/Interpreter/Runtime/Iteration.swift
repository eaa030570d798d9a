/// Iterators and unpacking.
extension Interpreter {
  /// `iter(value)`; owned.
  @inline(never) public func iterator(_ value: Value) throws(Raised) -> Value {
    switch value.kind {
    case .list where !type(of: value).isUserDefined: return walk(.list, value)
    case .tuple where !type(of: value).isUserDefined: return walk(.tuple, value)
    case .dictionary where !type(of: value).isUserDefined: return walk(.dictKeys, value)
    case .set where !type(of: value).isUserDefined: return walk(.set, value)
    case .range: return walk(.range, value)
    case .string where !type(of: value).isUserDefined: return walk(.string, value)
    case .iterator, .generator: return value.retained()
    case .bytes:
      let bytes = value.unsafeAs(BytesObject.self).bytes
      var index = 0
      return .object(
        IteratorObject(type: types.bytesIterator, holding: value) { _ throws(Raised) in
          guard index < bytes.count else { return nil }
          index += 1
          return .int(Int(bytes[index - 1]))
        })
    case .native:
      if let result = try value.unsafeAs(NativeObject.self).makeIterator(self) { return result }
    default: break
    }
    if let method = typeMember(value, names.iter), !method.isNone, !method.isKind(.nativeFunction) {
      let result = try callSpecial(value, names.iter) ?? .none
      if result.isKind(.iterator) || result.isKind(.generator) || typeMember(result, names.next) != nil {
        return result
      }
      defer { result.release() }
      throw error("TypeError", "iter() returned non-iterator of type '\(typeName(result))'")
    }
    if let walk = plainIterator(value) { return walk }
    if value.isKind(.type), let hook = value.unsafeAs(TypeObject.self).type.lookup(names.iter) {
      return try call(hook, [value])
    }
    if typeMember(value, names.getItem) != nil { return sequenceIterator(value) }
    throw error("TypeError", "'\(typeName(value))' object is not iterable")
  }

  /// The walk over a built-in container, whatever a subclass does; nil for other values. Owned.
  func plainIterator(_ value: Value) -> Value? {
    switch value.kind {
    case .list: walk(.list, value)
    case .tuple: walk(.tuple, value)
    case .dictionary: walk(.dictKeys, value)
    case .set: walk(.set, value)
    case .string: walk(.string, value)
    case .range: walk(.range, value)
    default: nil
    }
  }

  /// A walk that the run loop knows.
  func walk(_ form: IteratorObject.Form, _ source: Value) -> Value {
    let iterator = IteratorObject(type: types.walks[Int(form.rawValue)], form: form, source: source)
    switch form {
    case .dictKeys, .dictValues, .dictItems: iterator.version = UInt64(source.unsafeAs(DictObject.self).count)
    case .set: iterator.version = source.unsafeAs(SetObject.self).version
    default: break
    }
    return .object(iterator)
  }

  /// The old protocol: `value[0]`, `value[1]` … until IndexError.
  private func sequenceIterator(_ value: Value) -> Value {
    var index = 0
    return .object(
      IteratorObject(type: types.iterator, holding: value) { interpreter throws(Raised) in
        do throws(Raised) {
          let item = try interpreter.getItem(value, .int(index))
          index += 1
          return item
        } catch {
          guard interpreter.isInFlight("IndexError") || interpreter.isInFlight("StopIteration") else { throw error }
          interpreter.clearException()
          return nil
        }
      })
  }

  /// The next value of an iterator (owned), or nil at its end.
  @inline(never) public func next(_ iterator: Value) throws(Raised) -> Value? {
    switch iterator.kind {
    case .iterator:
      let object = iterator.unsafeAs(IteratorObject.self)
      let item = Unmanaged.passUnretained(object).quickNext()
      if !item.isUnbound { return item }
      return try slowNext(object)
    case .generator:
      return try Unmanaged<GeneratorObject>.fromOpaque(iterator.pointer).borrowed {
        (generator) throws(Raised) -> Value? in
        try resume(generator, sending: .none)
      }
    default: break
    }
    do throws(Raised) {
      if let result = try callSpecial(iterator, names.next) { return result }
    } catch {
      guard isInFlight("StopIteration") else { throw error }
      let exception = takeException()
      let old = returned
      returned = .none
      old.release()
      if let exception {
        if exception.arguments.isKind(.tuple) {
          returned = exception.arguments.unsafeAs(TupleObject.self).elements.first?.retained() ?? .none
        }
        Value.object(exception).release()
      }
      return nil
    }
    throw error("TypeError", "'\(typeName(iterator))' object is not an iterator")
  }

  private func slowNext(_ iterator: IteratorObject) throws(Raised) -> Value? {
    let source = iterator.source
    switch iterator.form {
    case .native:
      try enterNative()
      defer { nativeDepth -= 1 }
      guard let item = try iterator.callAdvance(self) else {
        iterator.finish()
        return nil
      }
      return item
    case .string where source.isObject:
      let text = source.unsafeAs(StringObject.self)
      guard iterator.position < text.count else { break }
      iterator.position += 1
      return character(text[iterator.position - 1])
    case .dictKeys, .dictValues, .dictItems:
      guard source.isObject else { return nil }
      let dictionary = source.unsafeAs(DictObject.self)
      if UInt64(dictionary.count) != iterator.version {
        iterator.version = .max
        throw error("RuntimeError", "dictionary changed size during iteration")
      }
      guard let position = dictionary.nextPosition(from: iterator.position) else { break }
      iterator.position = position + 1
      let entry = dictionary.entries[position]
      switch iterator.form {
      case .dictKeys: return entry.key.retained()
      case .dictValues: return entry.value.retained()
      default: return tuple([entry.key, entry.value])
      }
    case .set:
      guard source.isObject else { return nil }
      let set = source.unsafeAs(SetObject.self)
      if set.version != iterator.version { throw error("RuntimeError", "Set changed size during iteration") }
      guard let found = set.next(from: iterator.position) else { break }
      iterator.position = found.position + 1
      return found.key.retained()
    default: break
    }
    iterator.finish()
    return nil
  }

  /// Walks any iterable, giving each item (borrowed) to `body` until it returns false.
  public func forEach(_ iterable: Value, _ body: (Value) throws(Raised) -> Bool) throws(Raised) {
    let iterator = try iterator(iterable)
    defer { iterator.release() }
    while let item = try next(iterator) {
      defer { item.release() }
      if interruptFlag.isSet { try safepoint() }
      if try !body(item) { return }
    }
  }

  /// All items of an iterable, owned by the caller.
  public func collect(_ iterable: Value) throws(Raised) -> [Value] {
    if !type(of: iterable).isUserDefined {
      switch iterable.kind {
      case .list: return iterable.unsafeAs(ListObject.self).elements.map { $0.retained() }
      case .tuple: return iterable.unsafeAs(TupleObject.self).elements.map { $0.retained() }
      default: break
      }
    }
    var items: [Value] = []
    do throws(Raised) {
      try forEach(iterable) { item throws(Raised) in
        if items.count & 0xffff == 0xffff { try reserve(items.count * 16) }
        items.append(item.retained())
        return true
      }
    } catch {
      for item in items { item.release() }
      throw error
    }
    return items
  }

  // MARK: Unpacking

  /// Writes the `count` items of `value` to dead registers.
  @inline(never) func unpack(_ value: Value, into registers: UnsafeMutablePointer<Value>, count: Int) throws(Raised) {
    let elements: UnsafeBufferPointer<Value>
    switch value.kind {
    case .tuple: elements = value.unsafeAs(TupleObject.self).elements
    case .list: elements = value.unsafeAs(ListObject.self).elements
    default: return try unpackIterable(value, into: registers, count: count)
    }
    if elements.count != count { throw wrongCount(expected: count, got: elements.count) }
    for index in 0..<count { registers[index] = elements[index].retained() }
  }

  private func wrongCount(expected: Int, got: Int) -> Raised {
    if got > expected { return error("ValueError", "too many values to unpack (expected \(expected))") }
    return error("ValueError", "not enough values to unpack (expected \(expected), got \(got))")
  }

  private func unpackIterable(_ value: Value, into registers: UnsafeMutablePointer<Value>, count: Int) throws(Raised) {
    let iterator = try unpackingIterator(value)
    defer { iterator.release() }
    var got = 0
    do throws(Raised) {
      while got < count, let item = try next(iterator) {
        registers[got] = item
        got += 1
      }
      if got < count { throw wrongCount(expected: count, got: got) }
      if let surplus = try next(iterator) {
        surplus.release()
        throw error("ValueError", "too many values to unpack (expected \(count))")
      }
    } catch {
      for index in 0..<got {
        registers[index].release()
        registers[index] = .unbound
      }
      throw error
    }
  }

  private func unpackingIterator(_ value: Value) throws(Raised) -> Value {
    do throws(Raised) {
      return try iterator(value)
    } catch {
      if isInFlight("TypeError") {
        clearException()
        throw self.error("TypeError", "cannot unpack non-iterable \(typeName(value)) object")
      }
      throw error
    }
  }

  /// `a, *b, c = value`
  @inline(never) func unpackStarred(
    _ value: Value, into registers: UnsafeMutablePointer<Value>, before: Int, after: Int
  ) throws(Raised) {
    let iterator = try unpackingIterator(value)
    defer { iterator.release() }
    let items = try collect(iterator)
    if items.count < before + after {
      for item in items { item.release() }
      throw error(
        "ValueError", "not enough values to unpack (expected at least \(before + after), got \(items.count))")
    }
    for index in 0..<before { registers[index] = items[index] }
    let middle = items[before..<(items.count - after)]
    registers[before] = .object(ListObject(type: types.list, owning: middle))
    for index in 0..<after { registers[before + 1 + index] = items[items.count - after + index] }
  }
}

extension Unmanaged where Instance == IteratorObject {
  /// The next item (owned) where that cannot fail or run other code; unbound when the slow path has to decide.
  @inline(__always) func quickNext() -> Value {
    switch _withUnsafeGuaranteedRef({ $0.form }) {
    case .range:
      let left = _withUnsafeGuaranteedRef { $0.left }
      if left == 0 { return .unbound }
      let item = _withUnsafeGuaranteedRef { $0.position }
      _withUnsafeGuaranteedRef { $0.left = left &- 1 }
      _withUnsafeGuaranteedRef { $0.position = item &+ $0.step }
      return .int(item)
    case .list:
      let source = _withUnsafeGuaranteedRef { $0.source }
      if !source.isObject { return .unbound }
      let list = Unmanaged<ListObject>.fromOpaque(source.pointer)
      let position = _withUnsafeGuaranteedRef { $0.position }
      if position >= list._withUnsafeGuaranteedRef({ $0.count }) { return .unbound }
      _withUnsafeGuaranteedRef { $0.position = position &+ 1 }
      return list._withUnsafeGuaranteedRef { $0.items }[position].retained()
    case .tuple:
      let source = _withUnsafeGuaranteedRef { $0.source }
      if !source.isObject { return .unbound }
      let tuple = Unmanaged<TupleObject>.fromOpaque(source.pointer)
      let position = _withUnsafeGuaranteedRef { $0.position }
      if position >= tuple._withUnsafeGuaranteedRef({ $0.count }) { return .unbound }
      _withUnsafeGuaranteedRef { $0.position = position &+ 1 }
      return tuple._withUnsafeGuaranteedRef { $0.items }[position].retained()
    default: return .unbound
    }
  }
}
