import BigInt
import Syntax

/// Equality, order, hashing and truth.
extension Interpreter {
  // MARK: Truth

  /// `bool(value)`
  @inline(never) public func isTrue(_ value: Value) throws(Raised) -> Bool {
    switch value.tag {
    case .bool, .int: return value.bits != 0
    case .float: return value.unsafeFloat != 0
    case .none: return false
    case .object: break
    default: return true
    }
    switch value.kind {
    case .bigInt where type(of: value) === types.int: return true
    case .string where type(of: value) === types.str: return value.unsafeAs(StringObject.self).count > 0
    case .bytes: return !value.unsafeAs(BytesObject.self).bytes.isEmpty
    case .complex:
      let complex = value.unsafeAs(ComplexObject.self)
      return complex.real != 0 || complex.imaginary != 0
    case .range: return value.unsafeAs(RangeObject.self).count > 0
    case .native:
      let native = value.unsafeAs(NativeObject.self)
      if let truth = try native.truth(self) { return truth }
      if let length = try native.length(self) { return length > 0 }
      return true
    default: break
    }
    if type(of: value).isUserDefined {
      if let result = try callSpecial(value, names.bool) {
        defer { result.release() }
        guard result.isBool else {
          throw error("TypeError", "__bool__ should return bool, returned \(typeName(result))")
        }
        return result.unsafeBool
      }
      if typeMember(value, names.len) != nil { return try length(value) > 0 }
    }
    return try plainTruth(value)
  }

  /// The truth that the built-in type gives a value.
  func plainTruth(_ value: Value) throws(Raised) -> Bool {
    switch value.kind {
    case .immediate: return try isTrue(value)
    case .bigInt: return value.unsafeAs(BigIntObject.self).value != 0
    case .boxedFloat: return value.unsafeAs(FloatObject.self).value != 0
    case .string: return value.unsafeAs(StringObject.self).count > 0
    case .tuple: return value.unsafeAs(TupleObject.self).count > 0
    case .list: return value.unsafeAs(ListObject.self).count > 0
    case .dictionary: return value.unsafeAs(DictObject.self).count > 0
    case .set: return value.unsafeAs(SetObject.self).count > 0
    default: return true
    }
  }

  /// The truth of an owned value, which is released.
  func takeTruth(_ value: Value) throws(Raised) -> Bool {
    defer { value.release() }
    return try isTrue(value)
  }

  // MARK: Equality

  /// `a is b or a == b`, as containers compare their elements.
  public func equals(_ a: Value, _ b: Value) throws(Raised) -> Bool {
    if a.isIdentical(to: b) { return true }
    if let outcome = try plainEquals(a, b) { return outcome }
    return try takeTruth(try compare(.equal, a, b))
  }

  /// Equality of values whose types settle it; nil for those that need dispatch.
  private func plainEquals(_ a: Value, _ b: Value) throws(Raised) -> Bool? {
    if hasOwnComparison(a) || hasOwnComparison(b) { return nil }
    if let x = number(a), let y = number(b) { return Self.compareNumbers(x, y).map { $0 == 0 } ?? false }
    switch (a.kind, b.kind) {
    case (.string, .string): return a.unsafeAs(StringObject.self).equals(b.unsafeAs(StringObject.self))
    case (.immediate, .immediate): return a.isIdentical(to: b)
    case (.immediate, .string), (.string, .immediate): return false
    case (.bytes, .bytes): return a.unsafeAs(BytesObject.self).bytes == b.unsafeAs(BytesObject.self).bytes
    default: return nil
    }
  }

  /// -1, 0, 1, or nil where a NaN or a complex makes them unordered.
  static func compareNumbers(_ a: Number, _ b: Number) -> Int? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x < y ? -1 : (x == y ? 0 : 1)
    case (.float(let x), .float(let y)): return x < y ? -1 : (x == y ? 0 : (x > y ? 1 : nil))
    case (.complex(let x, let y), .complex(let u, let v)): return x == u && y == v ? 0 : nil
    case (.complex(let x, let y), let other), (let other, .complex(let x, let y)):
      guard y == 0 else { return nil }
      return compareNumbers(.float(x), other) == 0 ? 0 : nil
    case (.float(let x), let other): return compareExactly(other, x).map { -$0 }
    case (let other, .float(let y)): return compareExactly(other, y)
    default:
      let x = exact(a)
      let y = exact(b)
      return x < y ? -1 : (x == y ? 0 : 1)
    }
  }

  private static func exact(_ number: Number) -> BigInt {
    switch number {
    case .int(let value): BigInt(value)
    case .big(let value): value
    case .float, .complex: 0
    }
  }

  /// Compares an integer with a double without rounding either.
  private static func compareExactly(_ integer: Number, _ y: Double) -> Int? {
    if y.isNaN { return nil }
    if y.isInfinite { return y > 0 ? -1 : 1 }
    let x = exact(integer)
    let floor = BigInt(y.rounded(.down))
    if x != floor { return x < floor ? -1 : 1 }
    return y > y.rounded(.down) ? -1 : 0
  }

  // MARK: Comparison operators

  /// `a op b`; owned (mostly a bool; tensors give tensors).
  @inline(never) public func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    if !hasOwnComparison(a), !hasOwnComparison(b), let result = simpleComparison(op, a, b) { return .bool(result) }
    try enterNative()
    defer { nativeDepth -= 1 }
    if a.isKind(.native), let result = try a.unsafeAs(NativeObject.self).compare(op, b, self) { return result }
    if b.isKind(.native), let result = try b.unsafeAs(NativeObject.self).compare(op.mirrored, a, self) {
      return result
    }
    if let result = try specialComparison(op, a, b) { return result }
    if let result = try plainComparison(op, a, b) { return .bool(result) }
    switch op {
    case .equal: return .bool(a.isIdentical(to: b))
    case .notEqual: return .bool(!a.isIdentical(to: b))
    default: throw unordered(op, a, b)
    }
  }

  /// Whether a number or string is of the program's own class, which may define comparisons anew.
  private func hasOwnComparison(_ value: Value) -> Bool {
    switch value.kind {
    case .bigInt, .boxedFloat, .string: type(of: value).isUserDefined
    default: false
    }
  }

  /// `a op b` as the built-in types define it, whatever subclasses do; nil where they do not.
  func plainComparison(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Bool? {
    if let result = simpleComparison(op, a, b) { return result }
    return try containerComparison(op, a, b)
  }

  /// Comparison of numbers and strings; nil for others, and where complex numbers have no order.
  private func simpleComparison(_ op: ComparisonOperator, _ a: Value, _ b: Value) -> Bool? {
    if let x = number(a), let y = number(b) {
      if op.isOrdering {
        if case .complex = x { return nil }
        if case .complex = y { return nil }
      }
      return op.holds(Self.compareNumbers(x, y))
    }
    guard a.isKind(.string) && b.isKind(.string) else { return nil }
    let x = a.unsafeAs(StringObject.self)
    let y = b.unsafeAs(StringObject.self)
    if !op.isOrdering { return x.equals(y) == (op == .equal) }
    return op.holds(x.equals(y) ? 0 : (x.isLess(than: y) ? -1 : 1))
  }

  private func unordered(_ op: ComparisonOperator, _ a: Value, _ b: Value) -> Raised {
    error(
      "TypeError",
      "'\(op.symbol)' not supported between instances of '\(typeName(a))' and '\(typeName(b))'")
  }

  /// Only classes of the program define comparison methods in the language itself.
  private func specialComparison(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    let left = type(of: a)
    let right = type(of: b)
    guard left.isUserDefined || right.isUserDefined else { return nil }
    let forward = names.comparison(op)
    let mirrored = names.comparison(op.mirrored)
    var triedMirrored = false
    if left !== right, right.isSubtype(of: left), right.lookup(mirrored)?.isKind(.function) == true {
      triedMirrored = true
      if let result = try callUserComparison(b, mirrored, a, right) { return result }
    }
    if let result = try callUserComparison(a, forward, b, left) { return result }
    if !triedMirrored, let result = try callUserComparison(b, mirrored, a, right) { return result }
    // `!=` follows from `==` unless it is defined itself.
    if op == .notEqual, let result = try callUserComparison(a, names.eq, b, left) {
      return .bool(!(try takeTruth(result)))
    }
    if op == .notEqual, let result = try callUserComparison(b, names.eq, a, right) {
      return .bool(!(try takeTruth(result)))
    }
    return nil
  }

  private func callUserComparison(_ receiver: Value, _ name: StringObject, _ other: Value, _ type: TypeObject)
    throws(Raised) -> Value?
  {
    guard type.isUserDefined, let member = type.lookup(name), member.isKind(.function) else { return nil }
    let result = try call(member, [receiver, other])
    return result.isNotImplemented ? nil : result
  }

  /// Lists, tuples, dicts, sets and ranges among themselves.
  private func containerComparison(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Bool? {
    switch (a.kind, b.kind) {
    case (.list, .list):
      return try compareElements(
        op, { a.unsafeAs(ListObject.self).elements }, { b.unsafeAs(ListObject.self).elements })
    case (.tuple, .tuple):
      return try compareElements(
        op, { a.unsafeAs(TupleObject.self).elements }, { b.unsafeAs(TupleObject.self).elements })
    case (.dictionary, .dictionary):
      guard !op.isOrdering else { return nil }
      return try dictsEqual(a.unsafeAs(DictObject.self), b.unsafeAs(DictObject.self)) == (op == .equal)
    case (.set, .set): return try compareSets(op, a.unsafeAs(SetObject.self), b.unsafeAs(SetObject.self))
    case (.range, .range):
      guard !op.isOrdering else { return nil }
      let x = a.unsafeAs(RangeObject.self)
      let y = b.unsafeAs(RangeObject.self)
      let same =
        x.count == y.count && (x.count == 0 || x.start == y.start) && (x.count < 2 || x.step == y.step)
      return same == (op == .equal)
    case (.bytes, .bytes):
      let x = a.unsafeAs(BytesObject.self).bytes
      let y = b.unsafeAs(BytesObject.self).bytes
      return op.holds(x == y ? 0 : (x.lexicographicallyPrecedes(y) ? -1 : 1))
    case (.slice, .slice):
      guard !op.isOrdering else { return nil }
      let x = a.unsafeAs(SliceObject.self)
      let y = b.unsafeAs(SliceObject.self)
      let same = try allEqual([(x.start, y.start), (x.stop, y.stop), (x.step, y.step)])
      return same == (op == .equal)
    case (.boundMethod, .boundMethod):
      guard !op.isOrdering else { return nil }
      let x = a.unsafeAs(BoundMethodObject.self)
      let y = b.unsafeAs(BoundMethodObject.self)
      let same = x.receiver.isIdentical(to: y.receiver) && x.function.isIdentical(to: y.function)
      return same == (op == .equal)
    default: return nil
    }
  }

  private func compareElements(
    _ op: ComparisonOperator, _ left: () -> UnsafeBufferPointer<Value>, _ right: () -> UnsafeBufferPointer<Value>
  ) throws(Raised) -> Bool {
    if !op.isOrdering && left().count != right().count { return op == .notEqual }
    var index = 0
    // The buffers are asked again each time: a comparison may change the lists.
    while index < left().count && index < right().count {
      let x = left()[index].retained()
      let y = right()[index].retained()
      defer {
        x.release()
        y.release()
      }
      if try !equals(x, y) {
        switch op {
        case .equal: return false
        case .notEqual: return true
        default: return try takeTruth(try compare(op, x, y))
        }
      }
      index += 1
    }
    let order = left().count == right().count ? 0 : (left().count < right().count ? -1 : 1)
    return op.holds(order)
  }

  private func dictsEqual(_ a: DictObject, _ b: DictObject) throws(Raised) -> Bool {
    if a.count != b.count { return false }
    for (key, value) in a.pairs {
      guard let other = try b.get(key, self) else { return false }
      if try !equals(value, other) { return false }
    }
    return true
  }

  private func allEqual(_ pairs: [(Value, Value)]) throws(Raised) -> Bool {
    for (x, y) in pairs where try !equals(x, y) { return false }
    return true
  }

  func compareSets(_ op: ComparisonOperator, _ a: SetObject, _ b: SetObject) throws(Raised) -> Bool {
    switch op {
    case .equal: return a.count == b.count ? try isSubset(a, b) : false
    case .notEqual: return a.count == b.count ? try !isSubset(a, b) : true
    case .lessEqual: return try isSubset(a, b)
    case .less: return a.count < b.count ? try isSubset(a, b) : false
    case .greaterEqual: return try isSubset(b, a)
    case .greater: return b.count < a.count ? try isSubset(b, a) : false
    default: return false
    }
  }

  func isSubset(_ a: SetObject, _ b: SetObject) throws(Raised) -> Bool {
    if a.count > b.count { return false }
    for key in a.elements where try !b.contains(key, self) { return false }
    return true
  }
}

extension ComparisonOperator {
  /// Whether it asks for an order rather than equality.
  public var isOrdering: Bool {
    switch self {
    case .less, .lessEqual, .greater, .greaterEqual: true
    default: false
    }
  }

  /// The operator with its operands exchanged.
  public var mirrored: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    default: self
    }
  }

  /// Whether the operator holds for an order of -1, 0, 1, or nil for unordered operands.
  public func holds(_ order: Int?) -> Bool {
    guard let order else { return self == .notEqual }
    switch self {
    case .equal, .is: return order == 0
    case .notEqual, .isNot: return order != 0
    case .less: return order < 0
    case .lessEqual: return order <= 0
    case .greater: return order > 0
    case .greaterEqual: return order >= 0
    case .in, .notIn: return false
    }
  }

  public var symbol: String {
    switch self {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .is: "is"
    case .isNot: "is not"
    case .in: "in"
    case .notIn: "not in"
    }
  }

  public var methodName: String {
    switch self {
    case .equal: "__eq__"
    case .notEqual: "__ne__"
    case .less: "__lt__"
    case .lessEqual: "__le__"
    case .greater: "__gt__"
    case .greaterEqual: "__ge__"
    default: "__contains__"
    }
  }
}
