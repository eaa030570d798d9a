/// Owns every object of one interpreter: frees them, interns names, collects cycles.
///
/// One heap belongs to one interpreter and is used on its thread only.
public final class Heap {
  /// The built-in types.
  public var types: BuiltinTypes { builtinTypes.unsafelyUnwrapped }
  /// Whether the built-in types are there.
  var hasTypes: Bool { builtinTypes != nil }
  /// Set by `init`: the types need the heap that owns them.
  private var builtinTypes: BuiltinTypes?
  /// Objects alive now, types and interned names included.
  package private(set) var liveObjects = 0
  #if DEBUG || INTERNAL_CHECKS
    /// Objects alive by kind: what a leak is made of.
    package private(set) var liveByKind: [Kind: Int] = [:]
  #endif

  /// Counts a new object.
  @inline(__always) func born(_ kind: Kind) {
    liveObjects &+= 1
    #if DEBUG || INTERNAL_CHECKS
      liveByKind[kind, default: 0] += 1
    #endif
  }
  /// What `__del__` needs; set by the interpreter that owns the heap.
  unowned(unsafe) var interpreter: Interpreter?

  /// What few objects have (Note [Side tables]).
  var sideTables = SideTables()
  /// The elements of a tuple before it has its own: nothing is read from or written to there.
  let noValues = UnsafeMutablePointer<Value>.allocate(capacity: 1)
  /// An address that nothing is read from or written to.
  let anywhere = UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1)
  /// Recent answers of lookups in types.
  let lookups = LookupCache()

  private var spareStrings: Unmanaged<StringObject>?
  private var spareStringCount = 0
  /// At most some six megabytes wait for another life.
  private static let spareStringLimit = 65_536

  private var isFreeing = false
  private var pending: [Value] = []

  private var firstContainer: Unmanaged<Container>?
  private var containerCount = 0
  private var collectionThreshold = Heap.firstThreshold
  private var interned: [StringKey: StringObject] = [:]
  private var characters: [StringObject?] = Array(repeating: nil, count: 128)
  /// Versions given to types; never reused, so that a stale inline cache cannot hit.
  private var lastTypeVersion: UInt64 = 0
  /// The empty tuple and string are shared, as in CPython.
  private(set) var emptyTuple: Value = .unbound
  private(set) var emptyString: Value = .unbound

  /// Containers made before the first look for cycles.
  static let firstThreshold = 50_000

  init() {
    builtinTypes = BuiltinTypes(heap: self)
    emptyTuple = .object(TupleObject(type: types.tuple, count: 0))
    emptyString = .object(intern(""))
    precondition(
      Object.headerOffsetHolds(types.object) && StringObject.roomOffsetHolds(intern(""))
        && TupleObject.roomOffsetHolds(emptyTuple.unsafeAs(TupleObject.self)),
      "Swift's class layout is not what Note [Fixed layout] says")
  }

  deinit {
    while let string = spareStrings {
      spareStrings = string._withUnsafeGuaranteedRef { $0.nextSpare }
      string.release()
    }
    lookups.deallocate()
    anywhere.deallocate()
    noValues.deallocate()
  }

  /// A version that no type has had.
  func nextTypeVersion() -> UInt64 {
    lastTypeVersion += 1
    return lastTypeVersion
  }

  // MARK: Names

  /// The one string object for `text`; names of attributes and variables are always interned.
  public func intern(_ text: String) -> StringObject { intern(StringKey(Array(text.unicodeScalars.lazy.map(\.value)))) }

  /// The one string object equal to `string`.
  func intern(_ string: StringObject) -> StringObject {
    if string.isInterned { return string }
    if string.type !== types.str { return intern(StringKey(string.codePoints)) }
    let key = StringKey(string.codePoints)
    if let known = interned[key] { return known }
    adopt(string, key)
    Value.object(string).retain()
    return string
  }

  private func intern(_ key: StringKey) -> StringObject {
    if let known = interned[key] { return known }
    let string = StringObject(type: types.str, codePoints: key.codePoints)
    adopt(string, key)
    return string
  }

  private func adopt(_ string: StringObject, _ key: StringKey) {
    string.isInterned = true
    interned[key] = string
  }

  /// The string of one ASCII character, shared; borrowed.
  func character(_ code: UInt8) -> StringObject {
    if let known = characters[Int(code)] { return known }
    let string = intern(StringKey([UInt32(code)]))
    characters[Int(code)] = string
    return string
  }

  // MARK: Freeing

  /// Frees an object whose count has fallen to zero.
  ///
  /// Note [Freeing]. An object's children are released from a worklist, never by recursion, so that a chain of a million
  /// links frees as safely as one of three.
  static func free(_ value: Value) {
    value.header.pointee.type._withUnsafeGuaranteedRef { $0.free(value) }
  }

  func free(_ value: Value) {
    if value.header.pointee.kind == .string, value.header.pointee.flags == 0 {
      let string = Unmanaged<StringObject>.fromOpaque(value.pointer)
      if !string._withUnsafeGuaranteedRef({ $0.isInterned }), value.hasType(types.str) {
        // Owns nothing, is known to nobody: no need to wait.
        types.str.header.refCount &-= 1
        forget(.string)
        if !keepSpare(string) { string.release() }
        return
      }
    }
    if isFreeing {
      pending.append(value)
      return
    }
    isFreeing = true
    destroy(value)
    while let next = pending.popLast() { destroy(next) }
    isFreeing = false
  }

  /// Counts an object that goes.
  @inline(__always) private func forget(_ kind: Kind) {
    liveObjects &-= 1
    #if DEBUG || INTERNAL_CHECKS
      liveByKind[kind, default: 0] -= 1
    #endif
  }

  private func destroy(_ value: Value) {
    let header = value.header
    let type = header.pointee.type
    if type._withUnsafeGuaranteedRef({ $0.hasFinalizer }) && header.pointee.flags & ObjectFlags.finalized == 0 {
      header.pointee.flags |= ObjectFlags.finalized
      header.pointee.refCount = 1
      isFreeing = false
      interpreter?.finalize(value)
      isFreeing = true
      header.pointee.refCount -= 1
      if header.pointee.refCount > 0 { return }
    }
    let object = Unmanaged<Object>.fromOpaque(value.pointer)
    var orphans: [WeakReferenceObject] = []
    if header.pointee.flags & (ObjectFlags.hasAddress | ObjectFlags.hasSideAttributes | ObjectFlags.isWeaklyReferenced)
      != 0
    {
      object._withUnsafeGuaranteedRef { object in
        if object.header.flags & ObjectFlags.hasAddress != 0 { interpreter?.addresses.release(object) }
        orphans = leaveSideTables(object)
      }
    }
    if header.pointee.kind.isContainer {
      Unmanaged<Container>.fromOpaque(value.pointer)._withUnsafeGuaranteedRef { untrack($0) }
    }
    object._withUnsafeGuaranteedRef { $0.clear() }
    if header.pointee.kind == .string {
      let string = value.unsafeAs(StringObject.self)
      if string.isInterned { interned[StringKey(string.codePoints)] = nil }
    }
    forget(header.pointee.kind)
    Value(tag: .object, bits: UInt64(UInt(bitPattern: type.toOpaque()))).release()
    if header.pointee.kind == .native,
      Unmanaged<NativeObject>.fromOpaque(value.pointer)._withUnsafeGuaranteedRef({ $0.retire() })
    {
      return
    }
    object.release()
    if !orphans.isEmpty {
      isFreeing = false
      interpreter?.notify(orphans)
      isFreeing = true
    }
  }

  // MARK: Spare strings

  /// Keeps the memory of a short string that died, with the Swift reference that the language's count owned.
  private func keepSpare(_ string: Unmanaged<StringObject>) -> Bool {
    guard spareStringCount < Self.spareStringLimit, string._withUnsafeGuaranteedRef({ $0.isReusable }) else {
      return false
    }
    var link = string
    let isUnknown = withUnsafeMutablePointer(to: &link) {
      // Swift code may still look at a string that the language let go: that one is not for reuse.
      $0.withMemoryRebound(to: StringObject.self, capacity: 1) { isKnownUniquelyReferenced(&$0.pointee) }
    }
    guard isUnknown else { return false }
    string._withUnsafeGuaranteedRef { $0.nextSpare = spareStrings }
    spareStrings = string
    spareStringCount += 1
    return true
  }

  /// A string in the memory of one that died, counted as new, its characters to be written; nil when there is none.
  func takeSpareString(_ type: TypeObject) -> StringObject? {
    guard let link = spareStrings, type === types.str else { return nil }
    let string = link.object
    spareStrings = string.nextSpare
    spareStringCount -= 1
    string.nextSpare = nil
    string.header.refCount = 1
    type.header.refCount &+= 1
    born(.string)
    return string
  }

  // MARK: Cycles

  func track(_ container: Container) {
    let link = Unmanaged.passUnretained(container)
    container.nextContainer = firstContainer
    firstContainer?._withUnsafeGuaranteedRef { $0.previousContainer = link }
    firstContainer = link
    containerCount += 1
  }

  private func untrack(_ container: Container) {
    let previous = container.previousContainer
    let next = container.nextContainer
    if let previous {
      previous._withUnsafeGuaranteedRef { $0.nextContainer = next }
    } else {
      firstContainer = next
    }
    next?._withUnsafeGuaranteedRef { $0.previousContainer = previous }
    container.nextContainer = nil
    container.previousContainer = nil
    containerCount -= 1
  }

  /// Whether enough containers were made since the last look for cycles; asked between instructions.
  @inline(__always) var wantsCollection: Bool { containerCount > collectionThreshold }

  /// Frees the containers that only cycles keep alive; returns how many.
  ///
  /// Note [Cycle collection]. For each container, owners that are containers themselves are subtracted from its count.
  /// What still has owners is held from outside (a register, a global, Swift code); all that these reach stays.
  /// The rest is garbage: each is cleared while held, then let go.
  /// - Complexity: O(containers + references); the threshold doubles with what survives, so the cost per object made
  ///   is constant.
  @discardableResult public func collectCycles() -> Int {
    guard !isFreeing else { return 0 }
    var all: [Container] = []
    all.reserveCapacity(containerCount)
    var link = firstContainer
    while let current = link {
      let container = current.object
      container.collectorCount = container.header.refCount
      container.header.flags &= ~ObjectFlags.reachable
      all.append(container)
      link = container.nextContainer
    }
    for container in all {
      container.traverse { child in
        if let inner = child.container { inner.collectorCount -= 1 }
      }
      // An object owns its type: a class that holds an instance of itself is a cycle.
      container.type.collectorCount -= 1
    }
    var stack = all.filter { $0.collectorCount > 0 }
    for root in stack { root.header.flags |= ObjectFlags.reachable }
    func reach(_ container: Container) {
      if container.header.flags & ObjectFlags.reachable != 0 { return }
      container.header.flags |= ObjectFlags.reachable
      stack.append(container)
    }
    while let container = stack.popLast() {
      reach(container.type)
      container.traverse { child in
        if let inner = child.container { reach(inner) }
      }
    }
    let garbage = all.filter { $0.header.flags & ObjectFlags.reachable == 0 }
    for container in garbage { container.header.refCount += 1 }
    for container in garbage where container.type.hasFinalizer && container.header.flags & ObjectFlags.finalized == 0 {
      container.header.flags |= ObjectFlags.finalized
      interpreter?.finalize(.object(container))
    }
    for container in garbage { container.clear() }
    for container in garbage { Value.object(container).release() }
    collectionThreshold = max(Heap.firstThreshold, 2 * containerCount)
    return garbage.count
  }
}

extension Object {
  /// Checks Note [Fixed layout] on one object.
  static func headerOffsetHolds(_ type: TypeObject) -> Bool {
    let base = UnsafeRawPointer(Unmanaged.passUnretained(type as Object).toOpaque())
    let header = withUnsafePointer(to: &type.header) { UnsafeRawPointer($0) == base + headerOffset }
    let attributes = withUnsafePointer(to: &type.attributes) {
      UnsafeRawPointer($0) == base + Container.attributesOffset
    }
    return header && attributes
  }
}

/// Code points as a key: compared code point by code point, unlike Swift's strings.
struct StringKey: Hashable {
  let codePoints: [UInt32]
  init(_ codePoints: [UInt32]) { self.codePoints = codePoints }
}

extension Kind {
  /// Whether objects of this kind are `Container`s.
  @inline(__always) var isContainer: Bool { rawValue >= Kind.firstContainer.rawValue }
}

extension Unmanaged where Instance == Object {
  /// The object as the container that its kind says it is.
  var unsafeContainer: Container { Unmanaged<Container>.fromOpaque(toOpaque()).object }
}

extension Value {
  /// The container behind the value, if it is one.
  var container: Container? {
    isObject && header.pointee.kind.isContainer ? unsafeAs(Container.self) : nil
  }
}
