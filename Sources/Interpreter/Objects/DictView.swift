import Syntax

/// `dict.keys()`, `dict.values()` and `dict.items()`: live views.
final class DictView: NativeObject {
  enum Form { case keys, values, items }

  let form: Form
  /// The dict, owned.
  private(set) var dictionary: Value

  init(type: TypeObject, form: Form, of dictionary: Value) {
    self.form = form
    self.dictionary = dictionary.retained()
    super.init(type: type)
  }

  private var entries: DictObject? {
    dictionary.isKind(.dictionary) ? dictionary.unsafeAs(DictObject.self) : nil
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    visit(dictionary)
  }

  override func clear() {
    super.clear()
    let old = dictionary
    dictionary = .none
    old.release()
  }

  override func length(_ interpreter: Interpreter) throws(Raised) -> Int? { entries?.count }

  override func makeIterator(_ interpreter: Interpreter) throws(Raised) -> Value? {
    let walk: IteratorObject.Form =
      switch form {
      case .keys: .dictKeys
      case .values: .dictValues
      case .items: .dictItems
      }
    return interpreter.walk(walk, dictionary)
  }

  override func contains(_ item: Value, _ interpreter: Interpreter) throws(Raised) -> Bool? {
    guard let entries else { return false }
    switch form {
    case .keys: return try entries.get(item, interpreter) != nil
    case .items:
      guard item.isKind(.tuple) else { return false }
      let pair = item.unsafeAs(TupleObject.self)
      guard pair.count == 2, let value = try entries.get(pair.items[0], interpreter) else { return false }
      return try interpreter.equals(value, pair.items[1])
    case .values: return nil
    }
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    let items = interpreter.list(owning: try interpreter.collect(.object(self)))
    defer { items.release() }
    // An OrderedDict has views of its own, which are named for it.
    let isOrdered = interpreter.type(of: dictionary).mro.contains {
      $0.name == "OrderedDict" && $0.moduleName == "collections"
    }
    return "\(isOrdered ? "o" : "")\(type.name)(\(try interpreter.reprText(items)))"
  }

  // MARK: Set operators

  override func binary(
    _ op: BinaryOperator, _ other: Value, isReflected: Bool, isInPlace: Bool, _ interpreter: Interpreter
  ) throws(Raised) -> Value? {
    guard form != .values else { return nil }
    switch op {
    case .bitAnd, .bitOr, .bitXor, .subtract: break
    default: return nil
    }
    if interpreter.iteratorIsMissing(other) {
      throw interpreter.error("TypeError", "'\(interpreter.typeName(other))' object is not iterable")
    }
    let (left, right) = isReflected ? (other, Value.object(self)) : (Value.object(self), other)
    let a = try interpreter.makeSet(left)
    defer { Value.object(a).release() }
    let b = try interpreter.makeSet(right)
    defer { Value.object(b).release() }
    return try interpreter.setOperator(op, a, b, interpreter.types.set)
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard form != .values, isSetLike(other) else { return nil }
    let a = try interpreter.makeSet(.object(self))
    defer { Value.object(a).release() }
    let b = try interpreter.makeSet(other)
    defer { Value.object(b).release() }
    return .bool(try interpreter.compareSets(op, a, b))
  }

  private func isSetLike(_ value: Value) -> Bool {
    if value.isKind(.set) { return true }
    guard value.isKind(.native) else { return false }
    let types = type.heap.types
    let other = value.unsafeObject.type
    return other === types.dictKeys || other === types.dictItems
  }

  override func hash(_ interpreter: Interpreter) throws(Raised) -> Int? {
    if form == .values { return nil }
    throw interpreter.error("TypeError", "unhashable type: '\(type.name)'")
  }
}
