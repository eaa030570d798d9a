/// What class of Swift object stands behind a value: looked at instead of `as?`.
public enum Kind: UInt8, Hashable, Sendable {
  case immediate
  case bigInt, boxedFloat, string, bytes, complex, slice, range, code
  // Containers from here on.
  case tuple, list, dictionary, set
  case function, nativeFunction, boundMethod, property, staticMethod, classMethod
  case cell, module, type, instance, exception, iterator, generator, superProxy, native

  static let firstContainer = Kind.tuple
}

/// The first field of every object.
public struct ObjectHeader {
  /// Owners in the language's own count (Note [Ownership]).
  var refCount: Int
  let kind: Kind
  /// Bits of `ObjectFlags`.
  var flags: UInt8 = 0
  /// The type, owned by the object; types own themselves through the heap.
  var type: Unmanaged<TypeObject>
}

/// Bits of `ObjectHeader.flags`.
enum ObjectFlags {
  /// An instance whose `__del__` has run.
  static let finalized: UInt8 = 1
  /// Seen by the cycle collector in the pass under way.
  static let reachable: UInt8 = 2
  /// Being printed: an inner occurrence prints as `...`.
  static let printing: UInt8 = 4
  /// Has a slot in the interpreter's `AddressTable`.
  static let hasAddress: UInt8 = 8
  /// Has attributes in a side table (Note [Side tables]).
  static let hasSideAttributes: UInt8 = 16
  /// Has weak references in a side table.
  static let isWeaklyReferenced: UInt8 = 32
}

/// The base of everything that is not an immediate.
///
/// Note [Fixed layout]. Swift lays a class out as 16 bytes of its own, then the stored properties in order, base class
/// first. The run loop reads `header` (and the payload of lists, instances and a few more) at those fixed places through
/// raw pointers, so that no retain or release of Swift's own is emitted. `Heap.init` checks each offset once.
open class Object {
  public final var header: ObjectHeader

  static var headerOffset: Int { 16 }
  /// Where the first field of a direct subclass begins.
  static var payloadOffset: Int { 16 + MemoryLayout<ObjectHeader>.stride }

  init(kind: Kind, type: TypeObject) {
    header = ObjectHeader(refCount: 1, kind: kind, type: .passUnretained(type))
    type.header.refCount &+= 1
    // The language's count owns one Swift reference, given back by `Heap.free`.
    _ = Unmanaged.passRetained(self)
    type.heap.born(kind)
  }

  /// For `type` itself, whose type is not there before it exists.
  init(bootstrapping kind: Kind, type: Unmanaged<TypeObject>) {
    header = ObjectHeader(refCount: 1, kind: kind, type: type)
    _ = Unmanaged.passRetained(self)
  }

  /// The object's type.
  public final var type: TypeObject { header.type.object }

  /// How many owners the language counts.
  package final var ownerCount: Int { header.refCount }

  /// Calls `visit` for every value that this object owns, for the cycle collector.
  open func traverse(_ visit: (Value) -> Void) {}

  /// Releases every value that this object owns and forgets it. Called once, before the memory goes; and by the cycle
  /// collector to break a cycle, so the object must stay usable (empty) afterwards.
  open func clear() {}
}

/// An object that can be part of a cycle, or that carries attributes of its own.
open class Container: Object {
  /// Neighbours in the heap's list of containers.
  final var nextContainer: Unmanaged<Container>?
  final var previousContainer: Unmanaged<Container>?
  /// Scratch count of the cycle collector.
  final var collectorCount = 0
  /// Attributes set on the object itself.
  final var attributes = AttributeTable()

  /// Where `attributes` lies (Note [Fixed layout]).
  static var attributesOffset: Int { Object.payloadOffset + 24 }

  override init(kind: Kind, type: TypeObject) {
    super.init(kind: kind, type: type)
    type.heap.track(self)
  }

  init(bootstrappingContainer kind: Kind, type: Unmanaged<TypeObject>) {
    super.init(bootstrapping: kind, type: type)
  }

  open override func traverse(_ visit: (Value) -> Void) { attributes.traverse(visit) }

  open override func clear() { attributes.clear() }
}
