import BigInt

/// Making values: from Swift's types, for displays, within the memory budget.
extension Interpreter {
  /// A `str`; owned.
  public func string(_ text: String) -> Value {
    string(codePoints: text.unicodeScalars.map(\.value))
  }

  /// A `str` of code points; owned.
  public func string(codePoints: [UInt32]) -> Value {
    if codePoints.count == 1 { return character(codePoints[0]) }
    if codePoints.isEmpty { return heap.emptyString.retained() }
    return .object(StringObject(type: types.str, codePoints: codePoints))
  }

  /// A `bytes` object; owned.
  public func bytesObject(_ bytes: [UInt8]) -> Value { .object(BytesObject(type: types.bytes, bytes: bytes)) }

  /// A `str` of ASCII bytes; owned.
  func string(ascii: [UInt8]) -> Value {
    .object(ascii.withUnsafeBufferPointer { StringObject.make(types.str, ascii: $0) })
  }

  /// The decimal digits of an integer; owned.
  func decimal(_ value: Int) -> Value {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = digits.count
      var rest = value.magnitude
      repeat {
        start -= 1
        digits[start] = 48 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if value < 0 {
        start -= 1
        digits[start] = 45
      }
      return .object(StringObject.make(types.str, ascii: UnsafeBufferPointer(rebasing: digits[start...])))
    }
  }

  /// The part of a string that `range` names; owned.
  func substring(_ text: StringObject, _ range: Range<Int>) -> Value {
    if range.count == text.count && text.type === types.str { return .retained(text) }
    if range.isEmpty { return heap.emptyString.retained() }
    if range.count == 1 { return character(text[range.lowerBound]) }
    if text.isASCII {
      return .object(StringObject.make(types.str, ascii: UnsafeBufferPointer(rebasing: text.bytes[range])))
    }
    return .object(StringObject(type: types.str, codePoints: text.wide[range]))
  }

  /// A `str` of one code point; owned.
  func character(_ code: UInt32) -> Value {
    if code < 128 { return .retained(heap.character(UInt8(truncatingIfNeeded: code))) }
    return .object(StringObject(type: types.str, codePoints: [code]))
  }

  /// A tuple of borrowed values; owned.
  public func tuple(_ items: [Value]) -> Value {
    if items.isEmpty { return heap.emptyTuple.retained() }
    return .object(TupleObject(type: types.tuple, owning: items.map { $0.retained() }))
  }

  /// A tuple of the positional arguments; owned.
  func tuple(_ arguments: Arguments) -> Value {
    let count = arguments.positionalCount
    if count == 0 { return heap.emptyTuple.retained() }
    let tuple = TupleObject(type: types.tuple, count: count)
    for index in 0..<count { tuple.items[index] = arguments[index].retained() }
    return .object(tuple)
  }

  /// A tuple that takes over owned values.
  public func tuple(owning items: [Value]) -> Value {
    if items.isEmpty { return heap.emptyTuple.retained() }
    return .object(TupleObject(type: types.tuple, owning: items))
  }

  /// A list that takes over owned values.
  public func list(owning items: [Value]) -> Value { .object(ListObject(type: types.list, owning: items)) }

  /// A new empty dict.
  public func dictionary() -> DictObject { DictObject(type: types.dict) }

  /// Fills an owned value and hands it on; when that raises, the value is given up.
  func filling(_ value: Value, _ body: () throws(Raised) -> Void) throws(Raised) -> Value {
    do throws(Raised) {
      try body()
      return value
    } catch {
      value.release()
      throw error
    }
  }

  /// Raises an exception with arguments that are taken over.
  func error(_ type: TypeObject, owned arguments: [Value]) -> Raised {
    defer { for argument in arguments { argument.release() } }
    return error(type, arguments)
  }

  // MARK: Budget

  /// Asks for `bytes` before something grows by them: a failed allocation would end the process.
  public func reserve(_ bytes: Int) throws(Raised) {
    if bytes > configuration.memoryBudget || bytes < 0 { throw memoryError() }
  }

  func memoryError() -> Raised { error(exceptionTypes["MemoryError"] ?? types.object, []) }

  // MARK: Displays

  /// Sets, dicts, slices and f-strings from `count` owned values at `base`, which are consumed.
  @inline(never) func build(_ opcode: Opcode, _ base: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) -> Value
  {
    switch opcode {
    case .buildSlice:
      let slice = SliceObject(type: types.slice, start: base[0], stop: base[1], step: base[2])
      clear(base, 3)
      return .object(slice)
    case .buildString:
      let result = join(base, count)
      clear(base, count)
      return result
    case .buildSet:
      let set = SetObject(type: types.set)
      do throws(Raised) {
        for index in 0..<count { try set.insert(base[index], self) }
      } catch {
        Value.object(set).release()
        throw error
      }
      clear(base, count)
      return .object(set)
    default:
      let dictionary = DictObject(type: types.dict)
      do throws(Raised) {
        for index in 0..<count { try dictionary.set(base[2 * index], base[2 * index + 1], self) }
      } catch {
        Value.object(dictionary).release()
        throw error
      }
      clear(base, 2 * count)
      return .object(dictionary)
    }
  }

  private func clear(_ base: UnsafeMutablePointer<Value>, _ count: Int) {
    for index in 0..<count {
      let old = base[index]
      base[index] = .unbound
      old.release()
    }
  }

  private func join(_ base: UnsafeMutablePointer<Value>, _ count: Int) -> Value {
    if count == 1 { return base[0].retained() }
    let parts = (0..<count).map { base[$0].unsafeAs(StringObject.self) }
    if parts.allSatisfy(\.isASCII) { return string(ascii: parts.flatMap(\.bytes)) }
    return string(codePoints: parts.flatMap(\.codePoints))
  }

  /// The instructions that add to a collection under construction, and `+=`, `|=` of lists and dicts.
  @inline(never) func extend(
    _ opcode: Opcode, _ collection: Value, _ value: Value, isStarred: Bool = false, callable: Value? = nil
  ) throws(Raised) {
    switch opcode {
    case .listExtend:
      let items: [Value]
      do throws(Raised) {
        items = try collect(value)
      } catch {
        if isStarred && isInFlight("TypeError") && typeMember(value, names.iter) == nil {
          clearException()
          let subject = callable.map { functionLabel($0) + " argument" } ?? "Value"
          throw self.error("TypeError", "\(subject) after * must be an iterable, not \(typeName(value))")
        }
        throw error
      }
      let list = collection.unsafeAs(ListObject.self)
      for item in items { list.append(owning: item) }
    case .setAdd: try collection.unsafeAs(SetObject.self).insert(value, self)
    case .setUpdate:
      let items = try collect(value)
      defer { for item in items { item.release() } }
      for item in items { try collection.unsafeAs(SetObject.self).insert(item, self) }
    case .dictionaryMerge: try merge(collection.unsafeAs(DictObject.self), value, callable ?? .none)
    default: try update(collection.unsafeAs(DictObject.self), value)
    }
  }

  /// Adds the pairs of a mapping.
  func update(_ dictionary: DictObject, _ mapping: Value) throws(Raised) {
    if mapping.isKind(.dictionary) {
      for (key, value) in mapping.unsafeAs(DictObject.self).pairs { try dictionary.set(key, value, self) }
      return
    }
    guard let keys = try getAttributeIfPresent(mapping, heap.intern("keys")) else {
      throw error("TypeError", "'\(typeName(mapping))' object is not a mapping")
    }
    defer { keys.release() }
    let list = try call(keys, [])
    defer { list.release() }
    try forEach(list) { key throws(Raised) in
      let value = try self.getItem(mapping, key)
      defer { value.release() }
      try dictionary.set(key, value, self)
      return true
    }
  }

  /// Adds keyword arguments: a name given twice is an error.
  private func merge(_ dictionary: DictObject, _ mapping: Value, _ callable: Value) throws(Raised) {
    let addition = DictObject(type: types.dict)
    defer { Value.object(addition).release() }
    do throws(Raised) {
      try update(addition, mapping)
    } catch {
      if isInFlight("TypeError") {
        clearException()
        throw self.error(
          "TypeError", "\(functionLabel(callable)) argument after ** must be a mapping, not \(typeName(mapping))")
      }
      throw error
    }
    for (key, value) in addition.pairs {
      if try dictionary.get(key, self) != nil {
        throw error(
          "TypeError",
          "\(functionLabel(callable)) got multiple values for keyword argument '\((try? strText(key)) ?? "")'")
      }
      try dictionary.set(key, value, self)
    }
  }

  /// `module.name()` as messages about a call's arguments name the callable.
  func functionLabel(_ callable: Value) -> String {
    func text(_ name: StringObject) -> String? {
      guard let value = try? getAttributeIfPresent(callable, name) else { return nil }
      defer { value.release() }
      return value.textIfString
    }
    guard let name = text(names.qualname) ?? text(names.name) else { return (try? reprText(callable)) ?? "" }
    if let module = text(names.module), module != "builtins" { return "\(module).\(name)()" }
    return "\(name)()"
  }

  func tupleFromList(_ list: Value) -> Value { tuple(Array(list.unsafeAs(ListObject.self).elements)) }
}
