import Syntax

/// The built-in functions about iteration.
extension Interpreter {
  func installIterationFunctions() {
    define("iter", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("iter", arguments, 1...2)
      if arguments.positionalCount == 1 { return try interpreter.iterator(arguments[0]) }
      let pair = interpreter.tuple(Array(arguments.positional))
      defer { pair.release() }
      let callable = arguments[0]
      let sentinel = arguments[1]
      return interpreter.iterator(holding: pair, type: interpreter.types.callableIterator) {
        interpreter throws(Raised) in
        let item = try interpreter.call(callable, [])
        if try interpreter.equals(item, sentinel) {
          item.release()
          return nil
        }
        return item
      }
    }
    define("next", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("next", arguments, 1...2)
      if let item = try interpreter.next(arguments[0]) { return item }
      if arguments.positionalCount == 2 { return arguments[1].retained() }
      let value = interpreter.takeReturned()
      defer { value.release() }
      throw interpreter.error(
        interpreter.exceptionTypes["StopIteration"] ?? interpreter.types.object, value.isNone ? [] : [value])
    }
    define(iterator: types.enumerate) { interpreter, arguments throws(Raised) in
      guard arguments.positionalCount > 0 || arguments.keyword(named: "iterable") != nil else {
        throw interpreter.error("TypeError", "enumerate() missing required argument 'iterable'")
      }
      try interpreter.checkNamed("enumerate", arguments, ["iterable", "start"])
      let start = arguments.positionalCount > 1 ? arguments[1] : (arguments.keyword(named: "start") ?? .int(0))
      var index = try interpreter.integerArgument(start)
      let inner = try interpreter.iterator(arguments.optional(0, "iterable") ?? .none)
      defer { inner.release() }
      return interpreter.iterator(holding: inner, type: interpreter.types.enumerate) { interpreter throws(Raised) in
        guard let item = try interpreter.next(inner) else { return nil }
        defer { index &+= 1 }
        return interpreter.tuple(owning: [.int(index), item])
      }
    }
    define(iterator: types.zip) { interpreter, arguments throws(Raised) in try interpreter.zip(arguments) }
    define(iterator: types.map) { interpreter, arguments throws(Raised) in try interpreter.map(arguments) }
    define(iterator: types.filter) { interpreter, arguments throws(Raised) in
      try interpreter.check("filter", arguments, 2...2)
      let inner = try interpreter.iterator(arguments[1])
      defer { inner.release() }
      let test = arguments[0]
      let held = interpreter.tuple([test, inner])
      defer { held.release() }
      return interpreter.iterator(holding: held, type: interpreter.types.filter) { interpreter throws(Raised) in
        while let item = try interpreter.next(inner) {
          let keeps =
            try test.isNone ? interpreter.isTrue(item) : interpreter.takeTruth(try interpreter.call(test, [item]))
          if keeps { return item }
          item.release()
        }
        return nil
      }
    }
    define("reversed", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("reversed", arguments, 1...1)
      return try interpreter.reversed(arguments[0])
    }
    define("any", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("any", arguments, 1...1)
      var found = false
      try interpreter.forEach(arguments[0]) { item throws(Raised) in
        found = try interpreter.isTrue(item)
        return !found
      }
      return .bool(found)
    }
    define("all", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("all", arguments, 1...1)
      var holds = true
      try interpreter.forEach(arguments[0]) { item throws(Raised) in
        holds = try interpreter.isTrue(item)
        return holds
      }
      return .bool(holds)
    }
    define("sum", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.checkCount("sum", arguments, 1...2)
      var total = (arguments.positionalCount > 1 ? arguments[1] : (arguments.keyword(named: "start") ?? .int(0)))
        .retained()
      if total.isKind(.string) {
        total.release()
        throw interpreter.error("TypeError", "sum() can't sum strings [use ''.join(seq) instead]")
      }
      do throws(Raised) {
        try interpreter.forEach(arguments[0]) { item throws(Raised) in
          if let quick = Interpreter.quickBinary(BinaryOperator.add, total, item) {
            total = quick
            return true
          }
          let next = try interpreter.binary(.add, total, item)
          total.release()
          total = next
          return true
        }
      } catch {
        total.release()
        throw error
      }
      return total
    }
    for (name, op) in [("min", ComparisonOperator.less), ("max", ComparisonOperator.greater)] {
      define(name, in: builtins) { interpreter, arguments throws(Raised) in
        try interpreter.extreme(name, op, arguments)
      }
    }
    define("sorted", in: builtins) { interpreter, arguments throws(Raised) in
      guard arguments.positionalCount == 1 else {
        throw interpreter.error("TypeError", "sorted expected 1 argument, got \(arguments.positionalCount)")
      }
      try interpreter.checkKeywords("sort", arguments, ["key", "reverse"])
      let items = try interpreter.collect(arguments[0])
      let reverse = try interpreter.isTrue(arguments.keyword(named: "reverse") ?? .false)
      return interpreter.list(
        owning: try interpreter.sort(owning: items, key: arguments.keyword(named: "key") ?? .none, reverse: reverse))
    }
  }

  /// An iterator around a closure; `holding` keeps alive what the closure uses. Owned.
  public func iterator(
    holding source: Value, type: TypeObject? = nil, _ advance: @escaping IteratorObject.Advance
  ) -> Value {
    .object(IteratorObject(type: type ?? types.iterator, holding: source, advance))
  }

  /// Defines a built-in class whose instances `body` makes: `zip`, `map` …
  private func define(iterator type: TypeObject, _ body: @escaping NativeBody) {
    type.construct = { interpreter, _, arguments throws(Raised) in try body(interpreter, arguments) }
    set(type.name, in: builtins, owning: .retained(type))
  }

  private func zip(_ arguments: Arguments) throws(Raised) -> Value {
    try checkKeywords("zip", arguments, ["strict"])
    let strict = try isTrue(arguments.keyword(named: "strict") ?? .false)
    var inner: [Value] = []
    for argument in arguments.positional {
      do throws(Raised) {
        inner.append(try iterator(argument))
      } catch {
        for value in inner { value.release() }
        throw error
      }
    }
    let held = tuple(owning: inner)
    defer { held.release() }
    return iterator(holding: held, type: types.zip) { interpreter throws(Raised) in
      guard !inner.isEmpty else { return nil }
      var items: [Value] = []
      for (index, source) in inner.enumerated() {
        do throws(Raised) {
          if let item = try interpreter.next(source) {
            items.append(item)
            continue
          }
        } catch {
          for item in items { item.release() }
          throw error
        }
        for item in items { item.release() }
        if strict { try interpreter.checkStrict(inner, endedAt: index) }
        return nil
      }
      return interpreter.tuple(owning: items)
    }
  }

  private func checkStrict(_ iterators: [Value], endedAt index: Int) throws(Raised) {
    if index > 0 {
      let which = index == 1 ? "argument 1" : "arguments 1-\(index)"
      throw error("ValueError", "zip() argument \(index + 1) is shorter than \(which)")
    }
    for later in iterators.indices.dropFirst() {
      if let item = try next(iterators[later]) {
        item.release()
        let which = later == 1 ? "argument 1" : "arguments 1-\(later)"
        throw error("ValueError", "zip() argument \(later + 1) is longer than \(which)")
      }
    }
  }

  private func map(_ arguments: Arguments) throws(Raised) -> Value {
    if arguments.positionalCount < 2 { throw error("TypeError", "map() must have at least two arguments.") }
    var inner: [Value] = []
    for argument in arguments.positional.dropFirst() {
      do throws(Raised) {
        inner.append(try iterator(argument))
      } catch {
        for value in inner { value.release() }
        throw error
      }
    }
    let function = arguments[0]
    let held = tuple(owning: inner + [function.retained()])
    defer { held.release() }
    return iterator(holding: held, type: types.map) { interpreter throws(Raised) in
      var items: [Value] = []
      defer { for item in items { item.release() } }
      for source in inner {
        guard let item = try interpreter.next(source) else { return nil }
        items.append(item)
      }
      return try interpreter.call(function, items)
    }
  }

  private func reversed(_ value: Value) throws(Raised) -> Value {
    if let result = try callSpecial(value, names.reversed) { return result }
    switch value.kind {
    case .list, .tuple, .string, .range, .bytes, .instance, .native:
      guard value.kind != .instance || typeMember(value, names.getItem) != nil else { break }
      var index = try length(value) - 1
      let type = value.isKind(.list) ? types.listReversed : value.isKind(.range) ? types.walks[2] : types.reversed
      return iterator(holding: value, type: type) { interpreter throws(Raised) in
        guard index >= 0, index < (try interpreter.length(value)) else { return nil }
        defer { index -= 1 }
        return try interpreter.getItem(value, .int(index))
      }
    case .dictionary:
      let keys = value.unsafeAs(DictObject.self).pairs.map { $0.key.retained() }
      let list = list(owning: keys.reversed())
      defer { list.release() }
      return try iterator(list)
    default: break
    }
    throw error("TypeError", "'\(typeName(value))' object is not reversible")
  }

  private func extreme(_ name: String, _ op: ComparisonOperator, _ arguments: Arguments) throws(Raised) -> Value {
    try checkKeywords(name, arguments, ["key", "default"])
    if arguments.positionalCount == 0 {
      throw error("TypeError", "\(name) expected at least 1 argument, got 0")
    }
    let key = arguments.keyword(named: "key") ?? .none
    let isOne = arguments.positionalCount == 1
    var best: Value?
    var bestKey: Value?
    func consider(_ item: Value) throws(Raised) {
      let itemKey = key.isNone ? item.retained() : try call(key, [item])
      guard let current = bestKey else {
        best = item.retained()
        bestKey = itemKey
        return
      }
      if try takeTruth(try compare(op, itemKey, current)) {
        best?.release()
        current.release()
        best = item.retained()
        bestKey = itemKey
      } else {
        itemKey.release()
      }
    }
    defer { bestKey?.release() }
    if isOne {
      try forEach(arguments[0]) { item throws(Raised) in
        try consider(item)
        return true
      }
    } else {
      for item in arguments.positional { try consider(item) }
    }
    if let best { return best }
    if let fallback = arguments.keyword(named: "default") { return fallback.retained() }
    throw error("ValueError", "\(name)() arg is an empty sequence")
  }

  /// Sorts owned values stably by `<`; the result holds the same owners.
  func sort(owning items: [Value], key: Value, reverse: Bool) throws(Raised) -> [Value] {
    var keys: [Value] = []
    defer { if !key.isNone { for value in keys { value.release() } } }
    if key.isNone {
      keys = items
    } else {
      keys.reserveCapacity(items.count)
      do throws(Raised) {
        for item in items { keys.append(try call(key, with: item)) }
      } catch {
        for item in items { item.release() }
        throw error
      }
    }
    var order = Array(items.indices)
    // Reversing before and after keeps equal elements in their order.
    if reverse { order.reverse() }
    do throws(Raised) {
      try sort(&order, by: keys)
    } catch {
      for item in items { item.release() }
      throw error
    }
    if reverse { order.reverse() }
    return order.map { items[$0] }
  }

  /// Sorts positions by their keys.
  private func sort(_ order: inout [Int], by keys: [Value]) throws(Raised) {
    if keys.allSatisfy(\.isInt) {
      let numbers = keys.map(\.unsafeInt)
      return try numbers.borrowed { (keys) throws(Raised) in
        try MergeSort.sort(&order, self) { (a, b) throws(Raised) in keys[a] < keys[b] }
      }
    }
    if keys.allSatisfy(\.isFloat) {
      let numbers = keys.map(\.unsafeFloat)
      return try numbers.borrowed { (keys) throws(Raised) in
        try MergeSort.sort(&order, self) { (a, b) throws(Raised) in keys[a] < keys[b] }
      }
    }
    try MergeSort.sort(&order, self) { (a, b) throws(Raised) in
      try self.takeTruth(try self.compare(.less, keys[a], keys[b]))
    }
  }
}
