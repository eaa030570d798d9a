/// Fits the arguments of a call to the parameters of a function, with CPython's words for what does not fit.
struct ArgumentBinder {
  private let function: FunctionObject
  private let shape: CodeObject.ParameterShape
  /// Arguments given, owned; moved out as they find their place.
  private var given: [Value]
  private let positionalCount: Int
  private let keywords: TupleObject?
  /// Parameters, owned; unbound while missing.
  private var slots: [Value]

  /// Takes over the arguments at `arguments`, which are dead afterwards.
  init(
    function: FunctionObject, arguments: UnsafeMutablePointer<Value>, count: Int, keywords: TupleObject?
  ) {
    self.function = function
    shape = function.code.parameters
    positionalCount = count
    self.keywords = keywords
    let total = count + (keywords?.count ?? 0)
    given = (0..<total).map { arguments[$0] }
    for index in 0..<total { arguments[index] = .unbound }
    slots = Array(repeating: .unbound, count: shape.total)
  }

  func releaseAll() {
    for value in given { value.release() }
    for value in slots { value.release() }
  }

  func write(to registers: UnsafeMutablePointer<Value>) {
    for (index, value) in slots.enumerated() { registers[index] = value }
  }

  private var names: [StringObject] { function.code.localNames }
  private var keywordOnlyRange: Range<Int> { shape.positional..<(shape.positional + shape.keywordOnly) }
  private var variadicIndex: Int { shape.positional + shape.keywordOnly }
  private var label: String { function.qualifiedName.text + "()" }

  private mutating func takeGiven(_ index: Int) -> Value {
    let value = given[index]
    given[index] = .unbound
    return value
  }

  mutating func bind(_ interpreter: Interpreter) throws(Raised) {
    for index in 0..<min(positionalCount, shape.positional) { slots[index] = takeGiven(index) }
    if shape.hasVariadic {
      let surplus = max(positionalCount - shape.positional, 0)
      let tuple = TupleObject(type: interpreter.types.tuple, count: surplus)
      for index in 0..<surplus { tuple.items[index] = takeGiven(shape.positional + index) }
      slots[variadicIndex] = .object(tuple)
    }
    try bindKeywords(interpreter)
    if positionalCount > shape.positional && !shape.hasVariadic { throw surplus(interpreter) }
    try fillDefaults(interpreter)
  }

  private mutating func bindKeywords(_ interpreter: Interpreter) throws(Raised) {
    var rest: DictObject?
    if shape.hasKeywordVariadic {
      let dictionary = DictObject(type: interpreter.types.dict)
      slots[slots.count - 1] = .object(dictionary)
      rest = dictionary
    }
    guard let keywords else { return }
    for index in 0..<keywords.count {
      let name = keywords.items[index].unsafeAs(StringObject.self)
      if let place = place(of: name) {
        if !slots[place].isUnbound {
          throw interpreter.error("TypeError", "\(label) got multiple values for argument '\(name.text)'")
        }
        slots[place] = takeGiven(positionalCount + index)
      } else if let rest {
        rest.set(name: interpreter.heap.intern(name), given[positionalCount + index])
      } else {
        throw unexpected(name, interpreter)
      }
    }
  }

  /// The parameter that a keyword names; positional-only ones cannot be named.
  private func place(of name: StringObject) -> Int? {
    for index in shape.positionalOnly..<keywordOnlyRange.upperBound where names[index].equals(name) { return index }
    return nil
  }

  private func unexpected(_ name: StringObject, _ interpreter: Interpreter) -> Raised {
    guard let keywords else { return Raised() }
    let passed = (0..<keywords.count).map { keywords.items[$0].unsafeAs(StringObject.self) }
    let forbidden = (0..<shape.positionalOnly).filter { index in passed.contains { $0.equals(names[index]) } }
    if !forbidden.isEmpty {
      let list = forbidden.map { names[$0].text }.joined(separator: ", ")
      return interpreter.error(
        "TypeError", "\(label) got some positional-only arguments passed as keyword arguments: '\(list)'")
    }
    return interpreter.error("TypeError", "\(label) got an unexpected keyword argument '\(name.text)'")
  }

  private func surplus(_ interpreter: Interpreter) -> Raised {
    let defaultCount = function.defaults.isKind(.tuple) ? function.defaults.unsafeAs(TupleObject.self).count : 0
    let keywordGiven = keywordOnlyRange.count { !slots[$0].isUnbound }
    let expected: String
    let isPlural: Bool
    if defaultCount > 0 {
      expected = "from \(shape.positional - defaultCount) to \(shape.positional)"
      isPlural = true
    } else {
      expected = "\(shape.positional)"
      isPlural = shape.positional != 1
    }
    var givenText = "\(positionalCount)"
    if keywordGiven > 0 {
      givenText +=
        " positional argument\(positionalCount == 1 ? "" : "s") (and \(keywordGiven) keyword-only argument"
        + "\(keywordGiven == 1 ? "" : "s"))"
    }
    let verb = positionalCount == 1 && keywordGiven == 0 ? "was" : "were"
    return interpreter.error(
      "TypeError",
      "\(label) takes \(expected) positional argument\(isPlural ? "s" : "") but \(givenText) \(verb) given")
  }

  private mutating func fillDefaults(_ interpreter: Interpreter) throws(Raised) {
    if function.defaults.isKind(.tuple) {
      let defaults = function.defaults.unsafeAs(TupleObject.self)
      let first = shape.positional - defaults.count
      for index in max(first, 0)..<max(shape.positional, 0) where slots[index].isUnbound {
        slots[index] = defaults.items[index - first].retained()
      }
    }
    if function.keywordDefaults.isKind(.dictionary) {
      let defaults = function.keywordDefaults.unsafeAs(DictObject.self)
      for index in keywordOnlyRange where slots[index].isUnbound {
        if let value = defaults.get(name: names[index]) { slots[index] = value.retained() }
      }
    }
    try checkMissing(0..<shape.positional, "positional", interpreter)
    try checkMissing(keywordOnlyRange, "keyword-only", interpreter)
  }

  private func checkMissing(_ range: Range<Int>, _ kind: String, _ interpreter: Interpreter) throws(Raised) {
    let missing = range.filter { slots[$0].isUnbound }.map { "'\(names[$0].text)'" }
    guard let last = missing.last else { return }
    let list: String
    switch missing.count {
    case 1: list = last
    case 2: list = "\(missing[0]) and \(last)"
    default: list = missing.dropLast().joined(separator: ", ") + ", and " + last
    }
    let plural = missing.count == 1 ? "" : "s"
    throw interpreter.error(
      "TypeError", "\(label) missing \(missing.count) required \(kind) argument\(plural): \(list)")
  }
}
