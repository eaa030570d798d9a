/// The methods of `list` and `tuple`.
extension Interpreter {
  func installListMethods() {
    let type = types.list
    define("append", of: type, .one) { _, value, arguments throws(Raised) in
      value.unsafeAs(ListObject.self).append(owning: arguments[0].retained())
      return .none
    }
    define("extend", of: type, .one) { interpreter, value, arguments throws(Raised) in
      try interpreter.extend(.listExtend, value, arguments[0])
      return .none
    }
    define("insert", of: type, .counts(2...2)) { interpreter, value, arguments throws(Raised) in
      let list = value.unsafeAs(ListObject.self)
      var index = try interpreter.integerArgument(arguments[0])
      if index < 0 { index = max(index &+ list.count, 0) }
      index = min(index, list.count)
      list.replace(index..<index, owning: [arguments[1].retained()])
      return .none
    }
    define("remove", of: type, .one) { interpreter, value, arguments throws(Raised) in
      let list = value.unsafeAs(ListObject.self)
      guard let index = try interpreter.position(of: arguments[0], in: value, 0, Int.max) else {
        throw interpreter.error("ValueError", "list.remove(x): x not in list")
      }
      if index < list.count { list.take(at: index).release() }
      return .none
    }
    define("pop", of: type, .counts(0...1)) { interpreter, value, arguments throws(Raised) in
      let list = value.unsafeAs(ListObject.self)
      var index = try arguments.optional(0).map(interpreter.integerArgument) ?? -1
      if list.count == 0 { throw interpreter.error("IndexError", "pop from empty list") }
      if index < 0 { index = index &+ list.count }
      guard index >= 0, index < list.count else { throw interpreter.error("IndexError", "pop index out of range") }
      return list.take(at: index)
    }
    define("clear", of: type, .none) { _, value, _ throws(Raised) in
      let list = value.unsafeAs(ListObject.self)
      list.replace(0..<list.count, owning: [])
      return .none
    }
    define("copy", of: type, .none) { interpreter, value, _ throws(Raised) in
      interpreter.list(owning: value.unsafeAs(ListObject.self).elements.map { $0.retained() })
    }
    define("reverse", of: type, .none) { _, value, _ throws(Raised) in
      let list = value.unsafeAs(ListObject.self)
      list.rearrange(list.elements.reversed())
      return .none
    }
    define("sort", of: type, .free) { interpreter, value, arguments throws(Raised) in
      try interpreter.sortInPlace(value.unsafeAs(ListObject.self), arguments)
      return .none
    }
    installSequenceSearch(type, "list")
    installSequenceSearch(types.tuple, "tuple")
  }

  /// `count` and `index`.
  private func installSequenceSearch(_ type: TypeObject, _ name: String) {
    define("count", of: type, .one) { interpreter, value, arguments throws(Raised) in
      var (count, index) = (0, 0)
      while let item = interpreter.element(value, index) {
        defer { item.release() }
        if try interpreter.equals(item, arguments[0]) { count += 1 }
        index += 1
      }
      return .int(count)
    }
    define("index", of: type, .counts(1...3)) { interpreter, value, arguments throws(Raised) in
      let start = try arguments.optional(1).map(interpreter.boundIndex) ?? 0
      let stop = try arguments.optional(2).map(interpreter.boundIndex) ?? Int.max
      let count = try interpreter.plainLength(value) ?? 0
      func clamp(_ index: Int) -> Int { index < 0 ? max(index &+ count, 0) : index }
      if let found = try interpreter.position(of: arguments[0], in: value, clamp(start), clamp(stop)) {
        return .int(found)
      }
      if name == "tuple" { throw interpreter.error("ValueError", "tuple.index(x): x not in tuple") }
      throw interpreter.error("ValueError", "\(try interpreter.reprText(arguments[0])) is not in list")
    }
  }

  /// A bound of `index`, which unlike a slice's may not be None.
  private func boundIndex(_ value: Value) throws(Raised) -> Int {
    if value.isNone || value.isFloat || value.isKind(.string) {
      throw error("TypeError", "slice indices must be integers or have an __index__ method")
    }
    return try sliceIndex(value)
  }

  /// The element of a list or tuple (owned), nil behind its end: asked anew each time, for comparisons may change lists.
  private func element(_ sequence: Value, _ index: Int) -> Value? {
    let elements =
      sequence.isKind(.list)
      ? sequence.unsafeAs(ListObject.self).elements
      : sequence.unsafeAs(TupleObject.self).elements
    return index < elements.count ? elements[index].retained() : nil
  }

  /// The first position of an element equal to `item`.
  private func position(of item: Value, in sequence: Value, _ start: Int, _ stop: Int) throws(Raised) -> Int? {
    var index = start
    while index < stop, let candidate = element(sequence, index) {
      defer { candidate.release() }
      if try equals(candidate, item) { return index }
      index += 1
    }
    return nil
  }

  /// `list.sort(key=…, reverse=…)`: the list is empty while it is sorted, so that changes are noticed.
  private func sortInPlace(_ list: ListObject, _ arguments: Arguments) throws(Raised) {
    if arguments.positionalCount > 0 { throw error("TypeError", "sort() takes no positional arguments") }
    try checkKeywords("sort", arguments, ["key", "reverse"])
    let key = arguments.keyword(named: "key") ?? .none
    var isReversed = false
    if let flag = arguments.keyword(named: "reverse") {
      guard flag.smallInt != nil else {
        throw error("TypeError", "'\(typeName(flag))' object cannot be interpreted as an integer")
      }
      isReversed = try isTrue(flag)
    }
    let original = list.takeAll()
    let sorted: [Value]
    do throws(Raised) {
      sorted = try sort(owning: original.map { $0.retained() }, key: key, reverse: isReversed)
    } catch {
      list.replace(0..<list.count, owning: original)
      throw error
    }
    let wasModified = list.count > 0
    list.replace(0..<list.count, owning: sorted)
    for item in original { item.release() }
    if wasModified { throw error("ValueError", "list modified during sort") }
  }
}
