import Syntax

/// An object of Swift code that the language can use: override what it is capable of.
///
/// Everything receives borrowed values and gives owned ones. `nil` means "not mine": the interpreter goes on as CPython
/// would after NotImplemented or a missing slot. Methods and attributes live in the object's type (`TypeObject`), so
/// completion and `help` see them. An object that holds values of the language must report them in `traverse` and drop
/// them in `clear` (cycle collection).
open class NativeObject: Container {
  /// An object of a native type.
  public init(type: TypeObject) { super.init(kind: .native, type: type) }

  /// An attribute that the type does not list; nil when there is none.
  open func attribute(_ name: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? { nil }
  /// Sets or (nil) deletes an attribute that the type does not compute; false to store it on the object.
  open func setAttribute(_ name: StringObject, _ value: Value?, _ interpreter: Interpreter) throws(Raised) -> Bool {
    false
  }
  /// `self op other`, or `other op self` when `isReflected`; `isInPlace` for `op=`.
  open func binary(
    _ op: BinaryOperator, _ other: Value, isReflected: Bool, isInPlace: Bool, _ interpreter: Interpreter
  ) throws(Raised) -> Value? { nil }
  open func unary(_ op: UnaryOperator, _ interpreter: Interpreter) throws(Raised) -> Value? { nil }
  /// `self op other`
  open func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    nil
  }
  open func getItem(_ key: Value, _ interpreter: Interpreter) throws(Raised) -> Value? { nil }
  /// Sets or (nil) deletes; false when items cannot be set.
  open func setItem(_ key: Value, _ value: Value?, _ interpreter: Interpreter) throws(Raised) -> Bool { false }
  open func contains(_ item: Value, _ interpreter: Interpreter) throws(Raised) -> Bool? { nil }
  open func length(_ interpreter: Interpreter) throws(Raised) -> Int? { nil }
  open func makeIterator(_ interpreter: Interpreter) throws(Raised) -> Value? { nil }
  open func call(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> Value? { nil }
  open func truth(_ interpreter: Interpreter) throws(Raised) -> Bool? { nil }
  open func hash(_ interpreter: Interpreter) throws(Raised) -> Int? { nil }
  open func repr(_ interpreter: Interpreter) throws(Raised) -> String? { nil }
  open func str(_ interpreter: Interpreter) throws(Raised) -> String? { nil }
  open func format(_ specification: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? { nil }
  /// `int(self)`, `float(self)`, and use as an index.
  open func integer(_ interpreter: Interpreter) throws(Raised) -> Value? { nil }
  open func float(_ interpreter: Interpreter) throws(Raised) -> Double? { nil }
  open func index(_ interpreter: Interpreter) throws(Raised) -> Int? { nil }
  /// A text that changes when the object's contents do, for session records; nil when it has none.
  open func digest(_ interpreter: Interpreter) -> String? { nil }
  /// The last owner is gone and `clear` has run. True keeps the object for another life: the Swift reference that the
  /// language's count owned is then the keeper's, who gives it back by `revive` or releases it.
  open func retire() -> Bool { false }
  /// Another life, as a new object of `type`, for an object that retired and that nothing else refers to. Owned.
  public final func revive(as type: TypeObject) -> Value {
    header.refCount = 1
    header.flags = 0
    header.type = .passUnretained(type)
    type.adopt(self)
    return .object(self)
  }
  /// What shares identity for `id()` and `is`; the object itself unless it is a short-lived face of something else.
  open var identity: AnyObject { self }
}
