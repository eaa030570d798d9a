/// What a `Value` is without looking at memory.
public struct Tag: Equatable, Sendable {
  @usableFromInline let raw: UInt64
  @inlinable @inline(__always) init(_ raw: UInt64) { self.raw = raw }

  @inlinable @inline(__always) public static var int: Tag { Tag(0) }
  @inlinable @inline(__always) public static var float: Tag { Tag(1) }
  @inlinable @inline(__always) public static var bool: Tag { Tag(2) }
  @inlinable @inline(__always) public static var none: Tag { Tag(3) }
  @inlinable @inline(__always) public static var ellipsis: Tag { Tag(4) }
  @inlinable @inline(__always) public static var notImplemented: Tag { Tag(5) }
  /// A local that has no value yet, or a register that is dead.
  @inlinable @inline(__always) public static var unbound: Tag { Tag(6) }
  /// A counted reference to an `Object`.
  @inlinable @inline(__always) public static var object: Tag { Tag(16) }
}

/// A value of the language: 16 trivial bytes, a tag and 64 bits.
///
/// Note [Ownership]. Values are counted by hand, because a run loop that counts through ARC is two to four times
/// slower (docs/decisions/001-evaluator.md). Four rules hold everywhere in this module:
/// 1. A function's parameters are borrowed; its result is owned by the caller ("+1").
/// 2. A value kept in memory that outlives the statement (a register, a list, a field) is owned by that memory.
/// 3. A local register owns its value. A temporary register is consumed by the instruction that reads it and is dead
///    (its tag is not `.object`) afterwards; when an instruction raises, whatever is left is cleared by unwinding.
/// 4. Registers above the top frame never hold an object.
/// Swift code outside the module keeps a value in a `Reference`, which counts by itself.
public struct Value {
  @usableFromInline let tag: Tag
  @usableFromInline let bits: UInt64

  @inlinable @inline(__always) init(tag: Tag, bits: UInt64) {
    self.tag = tag
    self.bits = bits
  }

  @inlinable @inline(__always) public static var none: Value { Value(tag: .none, bits: 0) }
  @inlinable @inline(__always) public static var ellipsis: Value { Value(tag: .ellipsis, bits: 0) }
  @inlinable @inline(__always) public static var notImplemented: Value { Value(tag: .notImplemented, bits: 0) }
  @inline(__always) static var unbound: Value { Value(tag: .unbound, bits: 0) }
  @inlinable @inline(__always) public static var `true`: Value { Value(tag: .bool, bits: 1) }
  @inlinable @inline(__always) public static var `false`: Value { Value(tag: .bool, bits: 0) }

  /// An `int` that fits 64 bits.
  @inlinable @inline(__always) public static func int(_ value: Int) -> Value {
    Value(tag: .int, bits: UInt64(bitPattern: Int64(value)))
  }
  /// A `float`.
  @inlinable @inline(__always) public static func float(_ value: Double) -> Value {
    Value(tag: .float, bits: value.bitPattern)
  }
  /// A `bool`.
  @inlinable @inline(__always) public static func bool(_ value: Bool) -> Value {
    Value(tag: .bool, bits: value ? 1 : 0)
  }
  /// A reference to `object`; who owns it is the caller's business (Note [Ownership]).
  @inlinable @inline(__always) public static func object(_ object: Object) -> Value {
    Value(tag: .object, bits: UInt64(UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())))
  }
  /// A reference to `object` that counts one more owner.
  public static func retained(_ object: Object) -> Value {
    object.header.refCount &+= 1
    return .object(object)
  }

  @inlinable @inline(__always) public var isObject: Bool { tag == .object }
  @inlinable @inline(__always) public var isInt: Bool { tag == .int }
  @inlinable @inline(__always) public var isFloat: Bool { tag == .float }
  @inlinable @inline(__always) public var isBool: Bool { tag == .bool }
  @inlinable @inline(__always) public var isNone: Bool { tag == .none }
  @inlinable @inline(__always) var isUnbound: Bool { tag == .unbound }
  @inline(__always) public var isNotImplemented: Bool { tag == .notImplemented }

  /// The payload of `.int` and `.bool`.
  @inlinable @inline(__always) var unsafeInt: Int { Int(Int64(bitPattern: bits)) }
  /// The payload of `.float`.
  @inlinable @inline(__always) var unsafeFloat: Double { Double(bitPattern: bits) }
  @inlinable @inline(__always) var unsafeBool: Bool { bits != 0 }

  /// The integer, for an `int` of 64 bits or a `bool`.
  public var smallInt: Int? {
    if tag == .int || tag == .bool { return unsafeInt }
    // An instance of a subclass of `int` holds any number.
    return isKind(.bigInt) ? Int(exactly: unsafeAs(BigIntObject.self).value) : nil
  }

  /// The object, for `.object`.
  public var asObject: Object? {
    isObject ? unsafeObject : nil
  }

  /// The object behind a value known to be one.
  @inline(__always) var unsafeObject: Object {
    unsafeBitCast(pointer, to: Object.self)
  }

  @inline(__always) var pointer: UnsafeMutableRawPointer {
    // A `.object` value is made from a pointer and nothing else, so the bits are never zero.
    UnsafeMutableRawPointer(bitPattern: UInt(bits)).unsafelyUnwrapped
  }

  /// The header of an object, reached without touching Swift's reference count (Note [Fixed layout]).
  @inline(__always) var header: UnsafeMutablePointer<ObjectHeader> {
    (pointer + Object.headerOffset).assumingMemoryBound(to: ObjectHeader.self)
  }

  /// The kind of an object; `.immediate` for everything else.
  @inline(__always) package var kind: Kind { isObject ? header.pointee.kind : .immediate }

  @inline(__always) package func isKind(_ kind: Kind) -> Bool { isObject && header.pointee.kind == kind }

  /// Whether this is an object whose type is exactly `type`.
  @inline(__always) func hasType(_ type: TypeObject?) -> Bool {
    guard isObject, let type else { return false }
    return header.pointee.type.toOpaque() == Unmanaged.passUnretained(type).toOpaque()
  }

  /// Views an object known to be of class `T` (its kind was looked at).
  @inline(__always) package func unsafeAs<T: Object>(_ type: T.Type) -> T {
    unsafeBitCast(pointer, to: T.self)
  }

  /// Counts one more owner.
  @inline(__always) public func retain() {
    if isObject { header.pointee.refCount &+= 1 }
  }

  /// Counts one more owner and hands the value on.
  @inline(__always) public func retained() -> Value {
    retain()
    return self
  }

  /// Gives up one owner; the last one frees the object.
  @inline(__always) public func release() {
    if isObject {
      let header = header
      header.pointee.refCount &-= 1
      if header.pointee.refCount == 0 { Heap.free(self) }
    }
  }

  /// Whether both are the same object, or equal immediates of one type (the language's `is`).
  @inline(__always) public func isIdentical(to other: Value) -> Bool { tag == other.tag && bits == other.bits }
}

/// A value owned by Swift code: counts itself, so it may be captured and stored like any Swift reference.
/// Used on the interpreter's thread only.
public final class Reference: @unchecked Sendable {
  /// The value, borrowed.
  public let value: Value

  /// Takes over a value that the caller owns.
  public init(owning value: Value) { self.value = value }

  /// Adds an owner to `value`.
  public convenience init(_ value: Value) { self.init(owning: value.retained()) }

  deinit { value.release() }
}
