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

  /// Numbers of positional arguments that fit whatever the shape's other conditions are.
  var positionals: ClosedRange<Int> {
    switch self {
    case .none: 0...0
    case .one: 1...1
    case .counts(let range), .parsed(let range): range
    case .named(let names): 0...names.count
    case .slot(let count): count...count
    case .any, .free: 0...Int.max
    }
  }
}

/// A method's native code: receiver, then the arguments without it.
typealias MethodBody = (Interpreter, Value, Arguments) throws(Raised) -> Value

extension Interpreter {
  /// Defines a method whose receiver and number of arguments are checked before `body` runs.
  func define(_ name: String, of type: TypeObject, _ shape: MethodShape, _ body: @escaping MethodBody) {
    define(name, of: type, shape, isForwarder: false, body)
  }

  /// Defines a special method that does what the operator itself does: it never counts as an override.
  func define(forwarder name: String, of type: TypeObject, _ shape: MethodShape, _ body: @escaping MethodBody) {
    define(name, of: type, shape, isForwarder: true, body)
  }

  private func define(
    _ name: String, of type: TypeObject, _ shape: MethodShape, isForwarder: Bool, _ body: @escaping MethodBody
  ) {
    let object = NativeFunctionObject(
      type: descriptorType(name), name: name, owner: type, isForwarder: isForwarder, shape: shape, method: body)
    type.setMember(heap.intern(name), .object(object))
    Value.object(object).release()
  }

  /// Raises TypeError unless receiver and arguments fit a method of this shape.
  @inline(never) func check(_ method: NativeFunctionObject, _ shape: MethodShape, _ arguments: Arguments) throws(Raised)
  {
    guard let owner = method.owner else { return }
    let name = method.name
    var isSlot = false
    if case .slot = shape { isSlot = true }
    guard arguments.positionalCount > 0 else {
      throw error(
        "TypeError",
        isSlot
          ? "descriptor '\(name)' of '\(owner.name)' object needs an argument"
          : "unbound method \(owner.name).\(name)() needs an argument")
    }
    let receiver = arguments[0]
    guard type(of: receiver).isSubtype(of: owner) else {
      throw error(
        "TypeError",
        NativeFunctionObject.slots.contains(name)
          ? "descriptor '\(name)' requires a '\(owner.name)' object but received a '\(typeName(receiver))'"
          : "descriptor '\(name)' for '\(owner.name)' objects doesn't apply to a '\(typeName(receiver))' object")
    }
    try check(shape, name, owner, arguments.dropFirst)
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
