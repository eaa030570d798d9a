/// How many arguments a native method takes, which decides the words in which it refuses others.
enum MethodShape {
  /// `list.clear() takes no arguments (1 given)`
  case none
  /// `list.append() takes exactly one argument (0 given)`
  case one
  /// `insert expected 2 arguments, got 1`
  case counts(ClosedRange<Int>)
  /// `find() takes at least 1 argument (0 given)`
  case parsed(ClosedRange<Int>)
  /// Optional arguments that may be given by name: `split() takes at most 2 arguments (3 given)`
  case named([String])
  /// A special method: `expected 1 argument, got 0`
  case slot(Int)
  /// Any number of positional arguments.
  case any
  /// Whatever comes: the body looks itself.
  case free
}

/// A method's native code: receiver, then the arguments without it.
typealias MethodBody = (Interpreter, Value, Arguments) throws(Raised) -> Value

extension Interpreter {
  /// Defines a method whose receiver and number of arguments are checked before `body` runs.
  func define(_ name: String, of type: TypeObject, _ shape: MethodShape, _ body: @escaping MethodBody) {
    define(method: name, of: type, body: checked(name, type, shape, body))
  }

  /// Defines a special method that does what the operator itself does: it never counts as an override.
  func define(forwarder name: String, of type: TypeObject, _ shape: MethodShape, _ body: @escaping MethodBody) {
    define(method: name, of: type, isForwarder: true, body: checked(name, type, shape, body))
  }

  private func define(
    method name: String, of type: TypeObject, isForwarder: Bool = false, body: @escaping NativeBody
  ) {
    let object = NativeFunctionObject(
      type: descriptorType(name), name: name, isMethod: true, owner: type, isForwarder: isForwarder, body: body)
    type.setMember(heap.intern(name), .object(object))
    Value.object(object).release()
  }

  private func checked(_ name: String, _ owner: TypeObject, _ shape: MethodShape, _ body: @escaping MethodBody)
    -> NativeBody
  {
    { [unowned owner] interpreter, arguments throws(Raised) in
      guard arguments.positionalCount > 0 else {
        if case .slot = shape {
          throw interpreter.error("TypeError", "descriptor '\(name)' of '\(owner.name)' object needs an argument")
        }
        throw interpreter.error("TypeError", "unbound method \(owner.name).\(name)() needs an argument")
      }
      let receiver = arguments[0]
      guard interpreter.type(of: receiver).isSubtype(of: owner) else {
        if NativeFunctionObject.slots.contains(name) {
          throw interpreter.error(
            "TypeError",
            "descriptor '\(name)' requires a '\(owner.name)' object but received a '\(interpreter.typeName(receiver))'")
        }
        throw interpreter.error(
          "TypeError",
          "descriptor '\(name)' for '\(owner.name)' objects doesn't apply to a '\(interpreter.typeName(receiver))' object"
        )
      }
      let rest = arguments.dropFirst
      try interpreter.check(shape, name, owner, rest)
      return try body(interpreter, receiver, rest)
    }
  }

  /// Raises TypeError unless the arguments fit the shape.
  func check(_ shape: MethodShape, _ name: String, _ owner: TypeObject, _ arguments: Arguments) throws(Raised) {
    let count = arguments.positionalCount
    let hasKeywords = arguments.keywordCount > 0
    switch shape {
    case .free: return
    case .none:
      if hasKeywords { throw error("TypeError", "\(owner.name).\(name)() takes no keyword arguments") }
      if count > 0 { throw error("TypeError", "\(owner.name).\(name)() takes no arguments (\(count) given)") }
    case .one:
      if hasKeywords { throw error("TypeError", "\(owner.name).\(name)() takes no keyword arguments") }
      if count != 1 {
        throw error("TypeError", "\(owner.name).\(name)() takes exactly one argument (\(count) given)")
      }
    case .counts(let range):
      if hasKeywords { throw error("TypeError", "\(owner.name).\(name)() takes no keyword arguments") }
      if range.contains(count) { return }
      let bound = count < range.lowerBound ? range.lowerBound : range.upperBound
      let words = range.lowerBound == range.upperBound ? "" : (count < bound ? "at least " : "at most ")
      throw error("TypeError", "\(name) expected \(words)\(bound) argument\(bound == 1 ? "" : "s"), got \(count)")
    case .parsed(let range):
      if hasKeywords { throw error("TypeError", "\(owner.name).\(name)() takes no keyword arguments") }
      if range.contains(count) { return }
      let bound = count < range.lowerBound ? range.lowerBound : range.upperBound
      let words = range.lowerBound == range.upperBound ? "exactly" : (count < bound ? "at least" : "at most")
      throw error("TypeError", "\(name)() takes \(words) \(bound) argument\(bound == 1 ? "" : "s") (\(count) given)")
    case .slot(let wanted):
      if hasKeywords { throw error("TypeError", "wrapper \(name)() takes no keyword arguments") }
      if count != wanted {
        throw error("TypeError", "expected \(wanted) argument\(wanted == 1 ? "" : "s"), got \(count)")
      }
    case .named(let names):
      try checkNamed(name, arguments, names)
    case .any:
      if hasKeywords { throw error("TypeError", "\(owner.name).\(name)() takes no keyword arguments") }
    }
  }

  func checkNamed(_ name: String, _ arguments: Arguments, _ names: [String]) throws(Raised) {
    let total = arguments.positionalCount + arguments.keywordCount
    if total > names.count {
      let plural = names.count == 1 ? "" : "s"
      let word = arguments.positionalCount == 0 ? "keyword argument" : "argument"
      throw error("TypeError", "\(name)() takes at most \(names.count) \(word)\(plural) (\(total) given)")
    }
    for index in 0..<arguments.keywordCount {
      let keyword = arguments.keyword(index).name.text
      guard let position = names.firstIndex(of: keyword) else {
        throw error("TypeError", "'\(keyword)' is an invalid keyword argument for \(name)()")
      }
      if position < arguments.positionalCount {
        throw error(
          "TypeError", "argument for \(name)() given by name ('\(keyword)') and position (\(position + 1))")
      }
    }
  }
}

extension Arguments {
  /// An optional argument given by position or by name; borrowed.
  func optional(_ index: Int, _ name: String) -> Value? {
    index < positionalCount ? self[index] : keyword(named: name)
  }

  /// An optional positional argument; borrowed.
  func optional(_ index: Int) -> Value? { index < positionalCount ? self[index] : nil }
}
