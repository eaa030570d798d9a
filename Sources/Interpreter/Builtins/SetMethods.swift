import Syntax

/// The methods of `set` and `frozenset`.
extension Interpreter {
  func installSetMethods() {
    for type in [types.set, types.frozenset] { installSetAlgebra(type) }
    let type = types.set
    define("add", of: type, .one) { interpreter, value, arguments throws(Raised) in
      try value.unsafeAs(SetObject.self).insert(arguments[0], interpreter)
      return .none
    }
    define("remove", of: type, .one) { interpreter, value, arguments throws(Raised) in
      if try !value.unsafeAs(SetObject.self).remove(arguments[0], interpreter) {
        throw interpreter.keyError(arguments[0])
      }
      return .none
    }
    define("discard", of: type, .one) { interpreter, value, arguments throws(Raised) in
      _ = try value.unsafeAs(SetObject.self).remove(arguments[0], interpreter)
      return .none
    }
    define("pop", of: type, .none) { interpreter, value, _ throws(Raised) in
      guard let item = value.unsafeAs(SetObject.self).takeAny() else {
        throw interpreter.error("KeyError", "pop from an empty set")
      }
      return item
    }
    define("clear", of: type, .none) { _, value, _ throws(Raised) in
      value.unsafeAs(SetObject.self).removeAll()
      return .none
    }
    define("update", of: type, .any) { interpreter, value, arguments throws(Raised) in
      for other in arguments.positional { try interpreter.add(other, to: value.unsafeAs(SetObject.self)) }
      return .none
    }
    define("difference_update", of: type, .any) { interpreter, value, arguments throws(Raised) in
      for other in arguments.positional { try interpreter.remove(other, from: value.unsafeAs(SetObject.self)) }
      return .none
    }
    define("intersection_update", of: type, .any) { interpreter, value, arguments throws(Raised) in
      let set = value.unsafeAs(SetObject.self)
      let result = try interpreter.fold(set, arguments) { a, other throws(Raised) in
        try interpreter.intersection(a, other)
      }
      defer { Value.object(result).release() }
      set.exchangeElements(with: result)
      return .none
    }
    define("symmetric_difference_update", of: type, .one) { interpreter, value, arguments throws(Raised) in
      let other = try interpreter.makeSet(arguments[0])
      defer { Value.object(other).release() }
      try interpreter.toggle(other.elements, in: value.unsafeAs(SetObject.self))
      return .none
    }
  }

  private func installSetAlgebra(_ type: TypeObject) {
    define("copy", of: type, .none) { interpreter, value, _ throws(Raised) in
      if interpreter.type(of: value) === interpreter.types.frozenset { return value.retained() }
      return .object(try interpreter.copySet(value.unsafeAs(SetObject.self), type))
    }
    define("union", of: type, .any) { interpreter, value, arguments throws(Raised) in
      let result = try interpreter.copySet(value.unsafeAs(SetObject.self), type)
      do throws(Raised) {
        for other in arguments.positional { try interpreter.add(other, to: result) }
      } catch {
        Value.object(result).release()
        throw error
      }
      return .object(result)
    }
    define("intersection", of: type, .any) { interpreter, value, arguments throws(Raised) in
      .object(
        try interpreter.fold(value.unsafeAs(SetObject.self), arguments, type) { a, other throws(Raised) in
          try interpreter.intersection(a, other, type)
        })
    }
    define("difference", of: type, .any) { interpreter, value, arguments throws(Raised) in
      .object(
        try interpreter.fold(value.unsafeAs(SetObject.self), arguments, type) { a, other throws(Raised) in
          try interpreter.difference(a, other, type)
        })
    }
    define("symmetric_difference", of: type, .one) { interpreter, value, arguments throws(Raised) in
      let result = try interpreter.makeSet(arguments[0], type)
      try interpreter.toggle(value.unsafeAs(SetObject.self).elements, in: result)
      return .object(result)
    }
    define("issubset", of: type, .one) { interpreter, value, arguments throws(Raised) in
      let other = try interpreter.makeSet(arguments[0])
      defer { Value.object(other).release() }
      return .bool(try interpreter.isSubset(value.unsafeAs(SetObject.self), other))
    }
    define("issuperset", of: type, .one) { interpreter, value, arguments throws(Raised) in
      let other = try interpreter.makeSet(arguments[0])
      defer { Value.object(other).release() }
      return .bool(try interpreter.isSubset(other, value.unsafeAs(SetObject.self)))
    }
    define("isdisjoint", of: type, .one) { interpreter, value, arguments throws(Raised) in
      .bool(try interpreter.isDisjoint(value.unsafeAs(SetObject.self), arguments[0]))
    }
  }

  // MARK: The algebra, in CPython's order of insertion

  /// A set of the items of any iterable; owned.
  func makeSet(_ iterable: Value, _ type: TypeObject? = nil) throws(Raised) -> SetObject {
    let set = SetObject(type: type ?? types.set)
    do throws(Raised) {
      try add(iterable, to: set)
    } catch {
      Value.object(set).release()
      throw error
    }
    return set
  }

  /// A copy; owned.
  func copySet(_ set: SetObject, _ type: TypeObject) throws(Raised) -> SetObject {
    let copy = SetObject(type: type)
    try copy.merge(set, self)
    return copy
  }

  /// Adds the items of any iterable.
  func add(_ iterable: Value, to set: SetObject) throws(Raised) {
    if iterable.isKind(.set) { return try set.merge(iterable.unsafeAs(SetObject.self), self) }
    try forEach(iterable) { item throws(Raised) in
      try set.insert(item, self)
      return true
    }
  }

  /// Removes the items of any iterable.
  func remove(_ iterable: Value, from set: SetObject) throws(Raised) {
    if iterable.isKind(.set) && iterable.unsafeObject === set { return set.removeAll() }
    try forEach(iterable) { item throws(Raised) in
      _ = try set.remove(item, self)
      return true
    }
  }

  /// Removes what is there and adds what is not.
  private func toggle(_ items: [Value], in set: SetObject) throws(Raised) {
    let held = items.map { $0.retained() }
    defer { for item in held { item.release() } }
    for item in held where try !set.remove(item, self) { try set.insert(item, self) }
  }

  private func fold(
    _ set: SetObject, _ arguments: Arguments, _ type: TypeObject? = nil,
    _ step: (SetObject, Value) throws(Raised) -> SetObject
  ) throws(Raised) -> SetObject {
    guard arguments.positionalCount > 0 else { return try copySet(set, type ?? types.set) }
    var result = try step(set, arguments[0])
    for index in 1..<max(arguments.positionalCount, 1) {
      let next: SetObject
      do throws(Raised) {
        next = try step(result, arguments[index])
      } catch {
        Value.object(result).release()
        throw error
      }
      Value.object(result).release()
      result = next
    }
    return result
  }

  /// What both hold; owned.
  func intersection(_ a: SetObject, _ other: Value, _ type: TypeObject? = nil) throws(Raised) -> SetObject {
    let result = SetObject(type: type ?? types.set)
    do throws(Raised) {
      if other.isKind(.set) {
        // CPython walks the smaller set.
        let b = other.unsafeAs(SetObject.self)
        let (small, large) = b.count > a.count ? (a, b) : (b, a)
        for key in small.elements where try large.contains(key, self) { try result.insert(key, self) }
      } else {
        try forEach(other) { item throws(Raised) in
          if try a.contains(item, self) { try result.insert(item, self) }
          return true
        }
      }
    } catch {
      Value.object(result).release()
      throw error
    }
    return result
  }

  /// What only `a` holds; owned.
  func difference(_ a: SetObject, _ other: Value, _ type: TypeObject? = nil) throws(Raised) -> SetObject {
    let size: Int? =
      switch other.kind {
      case .set: other.unsafeAs(SetObject.self).count
      case .dictionary: other.unsafeAs(DictObject.self).count
      default: nil
      }
    guard let size, a.count >> 2 <= size else {
      let result = try copySet(a, type ?? types.set)
      try remove(other, from: result)
      return result
    }
    let result = SetObject(type: type ?? types.set)
    for key in a.elements where try !contains(other, key) { try result.insert(key, self) }
    return result
  }

  /// What exactly one of them holds; owned.
  func symmetricDifference(_ a: SetObject, _ b: SetObject, _ type: TypeObject) throws(Raised) -> SetObject {
    let result = try copySet(b, type)
    try toggle(a.elements, in: result)
    return result
  }

  func isDisjoint(_ set: SetObject, _ other: Value) throws(Raised) -> Bool {
    var isDisjoint = true
    try forEach(other) { item throws(Raised) in
      isDisjoint = try !set.contains(item, self)
      return isDisjoint
    }
    return isDisjoint
  }
}
