/// A class, built in or made by a `class` statement.
public final class TypeObject: Container {
  private let heapLink: Unmanaged<Heap>
  /// The heap that owns the type and every instance of it.
  public var heap: Heap { heapLink.object }

  /// Counts a container that becomes an object of the type.
  @inline(__always) func adopt(_ container: Container) {
    header.refCount &+= 1
    heapLink._withUnsafeGuaranteedRef {
      $0.born(container.header.kind)
      $0.track(container)
    }
  }

  /// Frees an object of the type.
  @inline(__always) func free(_ value: Value) { heapLink._withUnsafeGuaranteedRef { $0.free(value) } }
  /// The name as `__name__` gives it.
  public var name: String
  var qualifiedName: String
  /// `builtins`, `__main__`, `torch` …
  public var moduleName = "builtins"
  /// What stands behind its instances.
  let instanceKind: Kind
  /// Direct bases, owned.
  private(set) var bases: [TypeObject]
  /// Method resolution order, itself first (C3).
  private(set) var mro: [TypeObject] = []
  /// What the class body defined, by interned name; values owned.
  private(set) var members: [ObjectIdentifier: Value] = [:]
  /// Names of `members` in order of definition, owned.
  private(set) var memberNames: [StringObject] = []
  /// Changes whenever a lookup through this type could change.
  private(set) var version: UInt64
  /// Living direct subclasses; each takes itself out when it dies. (A weak reference would make every retain of a type
  /// take Swift's slow path.)
  private var subclasses: [Unmanaged<TypeObject>] = []
  /// Whether a class statement may name it as a base.
  public var isSubclassable = false
  /// Whether it was made by a `class` statement.
  var isUserDefined = false
  /// A dunder `__del__` is reachable.
  private(set) var hasFinalizer = false
  /// The only attributes that instances may have (`__slots__` in the class and all its bases); nil for any. Owned by the
  /// heap's interned names.
  var slots: [StringObject]?
  /// Facts that the run loop asks often; kept by `refresh`.
  private(set) var customGetAttribute: Value?
  private(set) var getAttributeFallback: Value?
  private(set) var customSetAttribute: Value?
  /// Note [Shared keys] in AttributeTable.swift.
  var sharedKeys: [StringObject] = []
  var sharedIndex: [ObjectIdentifier: Int] = [:]
  /// Makes an instance for `type(args)`; inherited.
  public var construct: Constructor?
  /// How instances print, for native subclasses of built-in types (`torch.Size`); inherited.
  public var customRepr: ((Interpreter, Value) throws(Raised) -> String)?
  /// Whether slices, sums and repetitions of a tuple of this type have the type too (`torch.Size`); inherited.
  public var keepsTypeOfParts = false
  /// The name in error messages where that is not `name` (`torch.Size`); inherited.
  public var messageName: String?
  /// What `help` prints.
  public var documentation: String?

  /// Makes an instance of `type` from call arguments; the result is owned by the caller.
  public typealias Constructor = (Interpreter, TypeObject, Arguments) throws(Raised) -> Value

  /// A type with given bases; MRO by C3 (nil bases order is the caller's error: see `linearize`).
  init(name: String, heap: Heap, metatype: TypeObject, bases: [TypeObject], kind: Kind, mro: [TypeObject]? = nil) {
    heapLink = .passUnretained(heap)
    self.name = name
    self.qualifiedName = name
    self.instanceKind = kind
    self.bases = bases
    self.version = heap.nextTypeVersion()
    super.init(bootstrappingContainer: .type, type: .passUnretained(metatype))
    metatype.header.refCount += 1
    heap.born(.type)
    heap.track(self)
    self.mro = mro ?? TypeObject.linearize(self, bases) ?? [self]
    for base in bases {
      Value.object(base).retain()
      base.subclasses.append(.passUnretained(self))
    }
    construct = bases.first?.construct
    customRepr = bases.first?.customRepr
    keepsTypeOfParts = bases.first?.keepsTypeOfParts ?? false
    refresh()
  }

  /// The type of types, whose type is itself.
  init(bootstrap heap: Heap) {
    heapLink = .passUnretained(heap)
    name = "type"
    qualifiedName = "type"
    instanceKind = .type
    bases = []
    version = heap.nextTypeVersion()
    // Replaced two lines below: a type cannot be its own type before it exists.
    super.init(bootstrappingContainer: .type, type: .passUnretained(unsafeBitCast(heap, to: TypeObject.self)))
    header.type = .passUnretained(self)
    heap.born(.type)
    heap.track(self)
  }

  func finishBootstrap(base: TypeObject) {
    bases = [base]
    Value.object(base).retain()
    mro = [self, base]
  }

  /// C3 linearisation of a class with these bases; nil when there is no consistent order.
  static func linearize(_ type: TypeObject, _ bases: [TypeObject]) -> [TypeObject]? {
    var sequences = bases.map(\.mro) + [bases]
    var result = [type]
    while true {
      sequences.removeAll(where: \.isEmpty)
      if sequences.isEmpty { return result }
      let candidate = sequences.lazy.map { $0[0] }.first { head in
        !sequences.contains { $0.dropFirst().contains { $0 === head } }
      }
      guard let candidate else { return nil }
      result.append(candidate)
      for index in sequences.indices where sequences[index][0] === candidate { sequences[index].removeFirst() }
    }
  }

  /// Sets the resolution order of a class that was made without one.
  func adopt(order: [TypeObject]) {
    mro = order
    changed()
  }

  // MARK: Members

  /// Finds `name` (interned) along the MRO; borrowed.
  public func lookup(_ name: StringObject) -> Value? {
    heapLink._withUnsafeGuaranteedRef { heap in
      let place = heap.lookups.place(version, name)
      if place.pointee.answers(version, name) { return place.pointee.member }
      let member = search(name)
      place.pointee = LookupCache.Entry(version, name, member)
      return member
    }
  }

  private func search(_ name: StringObject) -> Value? {
    let key = ObjectIdentifier(name)
    for type in mro {
      if let found = type.members[key] { return found }
    }
    return nil
  }

  /// As `lookup`, with the type that defines it.
  func lookupWithOwner(_ name: StringObject) -> (value: Value, owner: TypeObject)? {
    let key = ObjectIdentifier(name)
    for type in mro {
      if let found = type.members[key] { return (found, type) }
    }
    return nil
  }

  /// The member that this class itself defines; borrowed.
  func ownMember(_ name: StringObject) -> Value? { members[ObjectIdentifier(name)] }

  /// Sets a member (adds an owner) and invalidates every cache that could have seen the old one.
  public func setMember(_ name: StringObject, _ value: Value) {
    let key = ObjectIdentifier(name)
    value.retain()
    if let old = members.updateValue(value, forKey: key) {
      old.release()
    } else {
      memberNames.append(name)
      Value.object(name).retain()
    }
    changed()
  }

  /// Removes a member; false when this class does not define it.
  func removeMember(_ name: StringObject) -> Bool {
    guard let old = members.removeValue(forKey: ObjectIdentifier(name)) else { return false }
    memberNames.removeAll { $0 === name }
    changed()
    old.release()
    Value.object(name).release()
    return true
  }

  private func changed() {
    version = heap.nextTypeVersion()
    refresh()
    for subclass in livingSubclasses { subclass.changed() }
  }

  /// Note [Shared keys]: instances can now carry a name that they could not before.
  func sharedKeyAdded() { version = heap.nextTypeVersion() }

  /// Looks up again what is kept for speed.
  private func refresh() {
    // Built-in types define nothing of the kind.
    guard heap.hasTypes else { return }
    func custom(_ name: String) -> Value? {
      guard let found = lookup(heap.intern(name)), !found.isKind(.nativeFunction) else { return nil }
      return found
    }
    hasFinalizer = custom("__del__") != nil
    customGetAttribute = custom("__getattribute__")
    getAttributeFallback = custom("__getattr__")
    customSetAttribute = custom("__setattr__")
  }

  /// Whether this is `other` or inherits from it.
  public func isSubtype(of other: TypeObject) -> Bool { self === other || mro.contains { $0 === other } }

  /// The living direct subclasses.
  var livingSubclasses: [TypeObject] { subclasses.map { $0.object } }

  public override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    for value in members.values { visit(value) }
    for base in bases { visit(.object(base)) }
  }

  public override func clear() {
    super.clear()
    let oldMembers = members
    let oldNames = memberNames + sharedKeys
    let oldBases = bases
    members = [:]
    memberNames = []
    sharedKeys = []
    sharedIndex = [:]
    bases = []
    for value in oldMembers.values { value.release() }
    for name in oldNames { Value.object(name).release() }
    for base in oldBases {
      base.subclasses.removeAll { $0.toOpaque() == Unmanaged.passUnretained(self).toOpaque() }
      Value.object(base).release()
    }
  }
}

extension Value {
  /// Whether an object's class was made by a `class` statement; counts nothing.
  @inline(__always) var hasUserDefinedType: Bool {
    header.pointee.type._withUnsafeGuaranteedRef { $0.isUserDefined }
  }
}

extension TypeObject {
  /// Whether `type[parameters]` is an alias: the containers, and what a program derives from them.
  var isGeneric: Bool {
    switch instanceKind {
    case .tuple, .list, .dictionary, .set: true
    case .type: !isUserDefined
    default: false
    }
  }
}
