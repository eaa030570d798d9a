/// The methods of `dict`.
extension Interpreter {
  func installDictMethods() {
    let type = types.dict
    define("get", of: type, .counts(1...2)) { interpreter, value, arguments throws(Raised) in
      let found = try value.unsafeAs(DictObject.self).get(arguments[0], interpreter)
      return (found ?? arguments.optional(1) ?? .none).retained()
    }
    define("setdefault", of: type, .counts(1...2)) { interpreter, value, arguments throws(Raised) in
      let dictionary = value.unsafeAs(DictObject.self)
      if let found = try dictionary.get(arguments[0], interpreter) { return found.retained() }
      let fallback = arguments.optional(1) ?? .none
      try dictionary.set(arguments[0], fallback, interpreter)
      return fallback.retained()
    }
    define("pop", of: type, .counts(1...2)) { interpreter, value, arguments throws(Raised) in
      let dictionary = value.unsafeAs(DictObject.self)
      // An empty dict does not ask for the hash of the key.
      if dictionary.count > 0, let found = try dictionary.take(arguments[0], interpreter) { return found }
      if let fallback = arguments.optional(1) { return fallback.retained() }
      throw interpreter.keyError(arguments[0])
    }
    define("popitem", of: type, .none) { interpreter, value, _ throws(Raised) in
      let dictionary = value.unsafeAs(DictObject.self)
      guard let position = dictionary.lastPosition else {
        throw interpreter.error("KeyError", "popitem(): dictionary is empty")
      }
      let entry = dictionary.entries[position]
      let pair = interpreter.tuple([entry.key, entry.value])
      dictionary.removeEntry(at: position)
      return pair
    }
    define("clear", of: type, .none) { _, value, _ throws(Raised) in
      value.unsafeAs(DictObject.self).removeAll()
      return .none
    }
    define("copy", of: type, .none) { interpreter, value, _ throws(Raised) in
      try interpreter.copyDictionary(value.unsafeAs(DictObject.self))
    }
    define("update", of: type, .free) { interpreter, value, arguments throws(Raised) in
      try interpreter.checkCount("update", arguments, 0...1)
      try interpreter.fillDictionary(value.unsafeAs(DictObject.self), arguments)
      return .none
    }
    define(classMethod: "fromkeys", of: type) { interpreter, all throws(Raised) in
      let arguments = all.dropFirst
      try interpreter.check(.counts(1...2), "fromkeys", interpreter.types.dict, arguments)
      let value = arguments.optional(1) ?? .none
      let result =
        all[0].isKind(.type) && all[0].unsafeAs(TypeObject.self) !== interpreter.types.dict
        ? try interpreter.call(all[0], []) : .object(interpreter.dictionary())
      do throws(Raised) {
        try interpreter.forEach(arguments[0]) { key throws(Raised) in
          try interpreter.setItem(result, key, value)
          return true
        }
      } catch {
        result.release()
        throw error
      }
      return result
    }
    for (name, form) in [("keys", DictView.Form.keys), ("values", .values), ("items", .items)] {
      define(name, of: type, .none) { interpreter, value, _ throws(Raised) in
        let types = interpreter.types
        let viewType = form == .keys ? types.dictKeys : (form == .values ? types.dictValues : types.dictItems)
        return .object(DictView(type: viewType, form: form, of: value))
      }
    }
    for viewType in [types.dictKeys, types.dictItems] {
      define("isdisjoint", of: viewType, .one) { interpreter, value, arguments throws(Raised) in
        let set = try interpreter.makeSet(value)
        defer { Value.object(set).release() }
        return .bool(try interpreter.isDisjoint(set, arguments[0]))
      }
    }
    for viewType in [types.dictKeys, types.dictValues, types.dictItems] {
      define("__reversed__", of: viewType, .none) { interpreter, value, _ throws(Raised) in
        let list = interpreter.list(owning: try interpreter.collect(value).reversed())
        defer { list.release() }
        return interpreter.walk(.list, list)
      }
      define(property: "mapping", of: viewType) { _, value throws(Raised) in
        value.unsafeAs(DictView.self).dictionary.retained()
      }
    }
  }
}
