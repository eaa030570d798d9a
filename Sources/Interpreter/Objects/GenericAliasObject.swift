import Syntax

/// `list[int]`: a built-in class with type parameters. It does what the class does; the parameters are remembered only.
final class GenericAliasObject: NativeObject {
  let origin: TypeObject
  /// The parameters, an owned tuple.
  private(set) var parameters: Value

  init(type: TypeObject, origin: TypeObject, owning parameters: Value) {
    self.origin = origin
    self.parameters = parameters
    super.init(type: type)
    Value.object(origin).retain()
  }

  override func attribute(_ name: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    switch name.text {
    case "__origin__": return .retained(origin)
    case "__args__": return parameters.retained()
    case "__parameters__": return interpreter.tuple([])
    case "__unpacked__": return .false
    case "__class__", "__mro_entries__": return nil
    default: return try interpreter.getAttributeIfPresent(.object(origin), name)
    }
  }

  override func call(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> Value? {
    try interpreter.call(.object(origin), arguments)
  }

  override func getItem(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    let text = try interpreter.reprText(.object(self))
    throw interpreter.error("TypeError", "\(text) is not a generic class")
  }

  override func binary(
    _ op: BinaryOperator, _ other: Value, isReflected: Bool, isInPlace: Bool, _ interpreter: Interpreter
  ) throws(Raised) -> Value? {
    guard op == .bitOr else { return nil }
    let own = Value.object(self)
    return isReflected ? try interpreter.union(other, own) : try interpreter.union(own, other)
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard op == .equal || op == .notEqual, let second = other.native(GenericAliasObject.self) else { return nil }
    var isEqual = origin === second.origin
    if isEqual { isEqual = try interpreter.equals(parameters, second.parameters) }
    return .bool(isEqual == (op == .equal))
  }

  override func hash(_ interpreter: Interpreter) throws(Raised) -> Int? {
    try interpreter.hash(.object(origin)) ^ interpreter.hash(parameters)
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    var shown: [String] = []
    let items = parameters.unsafeAs(TupleObject.self)
    for index in 0..<items.count { shown.append(try interpreter.hintText(items.items[index])) }
    return "\(interpreter.hintName(origin))[\(shown.isEmpty ? "()" : shown.joined(separator: ", "))]"
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(parameters)
    visit(.object(origin))
  }

  private var isCleared = false

  override func clear() {
    super.clear()
    if isCleared { return }
    isCleared = true
    let old = parameters
    parameters = .none
    old.release()
    Value.object(origin).release()
  }
}

/// `int | None`
final class UnionObject: NativeObject {
  /// The members without duplicates, an owned tuple.
  private(set) var members: Value

  init(type: TypeObject, owning members: Value) {
    self.members = members
    super.init(type: type)
  }

  override func attribute(_ name: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    name.text == "__args__" ? members.retained() : nil
  }

  override func binary(
    _ op: BinaryOperator, _ other: Value, isReflected: Bool, isInPlace: Bool, _ interpreter: Interpreter
  ) throws(Raised) -> Value? {
    guard op == .bitOr else { return nil }
    let own = Value.object(self)
    return isReflected ? try interpreter.union(other, own) : try interpreter.union(own, other)
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard op == .equal || op == .notEqual, let second = other.native(UnionObject.self) else { return nil }
    let (left, right) = (members.unsafeAs(TupleObject.self), second.members.unsafeAs(TupleObject.self))
    var isEqual = left.count == right.count
    for member in left.elements where isEqual {
      isEqual = try interpreter.contains(.object(right), member)
    }
    return .bool(isEqual == (op == .equal))
  }

  override func hash(_ interpreter: Interpreter) throws(Raised) -> Int? {
    var sum = 0
    for member in members.unsafeAs(TupleObject.self).elements { sum = sum &+ (try interpreter.hash(member)) }
    return sum
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    var shown: [String] = []
    for member in members.unsafeAs(TupleObject.self).elements {
      let isNone = member.isIdentical(to: .object(interpreter.types.none))
      shown.append(isNone ? "None" : try interpreter.hintText(member))
    }
    return shown.joined(separator: " | ")
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(members)
  }

  override func clear() {
    super.clear()
    let old = members
    members = .none
    old.release()
  }
}

extension Interpreter {
  /// `origin[parameters]`; owned.
  func genericAlias(_ origin: TypeObject, _ parameters: Value) -> Value {
    let tuple = parameters.isKind(.tuple) ? parameters.retained() : tuple([parameters])
    return .object(GenericAliasObject(type: types.genericAlias, origin: origin, owning: tuple))
  }

  /// `left | right` of classes, aliases and None; nil when one of them is no hint. Owned.
  func union(_ left: Value, _ right: Value) throws(Raised) -> Value? {
    var members: [Value] = []
    for part in [left, right] {
      let candidates: [Value]
      if let union = part.native(UnionObject.self) {
        candidates = Array(union.members.unsafeAs(TupleObject.self).elements)
      } else if part.isKind(.type) || part.native(GenericAliasObject.self) != nil {
        candidates = [part]
      } else if part.isNone {
        candidates = [.object(types.none)]
      } else {
        return nil
      }
      for candidate in candidates {
        var isKnown = false
        for member in members where !isKnown { isKnown = try equals(member, candidate) }
        if !isKnown { members.append(candidate) }
      }
    }
    if members.count == 1 { return members[0].retained() }
    return .object(UnionObject(type: types.union, owning: tuple(members)))
  }

  /// How a hint inside another one is shown.
  func hintText(_ hint: Value) throws(Raised) -> String {
    if hint.isEllipsis { return "..." }
    if hint.isNone { return "None" }
    guard hint.isKind(.type) else { return try reprText(hint) }
    let type = hint.unsafeAs(TypeObject.self)
    return hintName(type)
  }

  /// A class with its module, unless that is `builtins`.
  func hintName(_ type: TypeObject) -> String {
    type.moduleName == "builtins" ? type.qualifiedName : "\(type.moduleName).\(type.qualifiedName)"
  }

  func installHintTypes() {
    types.genericAlias.moduleName = "types"
    types.union.moduleName = "types"
    define("__mro_entries__", of: types.genericAlias, .one) { interpreter, value, _ throws(Raised) in
      value.native(GenericAliasObject.self).map { interpreter.tuple([.object($0.origin)]) } ?? .none
    }
    types.genericAlias.construct = { interpreter, _, arguments throws(Raised) in
      try interpreter.check("GenericAlias", arguments, 2...2)
      guard arguments[0].isKind(.type) else { return .notImplemented }
      return interpreter.genericAlias(arguments[0].unsafeAs(TypeObject.self), arguments[1])
    }
  }
}
