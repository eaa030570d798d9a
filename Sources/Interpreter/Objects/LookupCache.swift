/// Recent answers of `TypeObject.lookup`, shared by all types of a heap.
///
/// A type's version changes with whatever a lookup through it could see, and no two types share one, so an answer is right
/// as long as its version is asked for. Members are borrowed: the version vouches for them. A name may die and its address
/// be used by another, so the text's hash is compared as well.
struct LookupCache {
  struct Entry {
    private var version: UInt64 = 0
    private var name: UnsafeMutableRawPointer?
    private var hash = 0
    private var found: Value = .unbound

    init() {}

    init(_ version: UInt64, _ name: StringObject, _ member: Value?) {
      self.version = version
      self.name = Unmanaged.passUnretained(name).toOpaque()
      hash = name.hash
      found = member ?? .unbound
    }

    @inline(__always) func answers(_ version: UInt64, _ name: StringObject) -> Bool {
      self.version == version && self.name == Unmanaged.passUnretained(name).toOpaque() && hash == name.hash
    }

    @inline(__always) var member: Value? { found.isUnbound ? nil : found }
  }

  private let entries: UnsafeMutablePointer<Entry>
  private static let size = 1024

  init() {
    entries = .allocate(capacity: Self.size)
    entries.initialize(repeating: Entry(), count: Self.size)
  }

  /// Where the answer for this question is kept.
  @inline(__always) func place(_ version: UInt64, _ name: StringObject) -> UnsafeMutablePointer<Entry> {
    entries + (name.hash &+ Int(truncatingIfNeeded: version) &* 61) & (Self.size - 1)
  }

  func deallocate() { entries.deallocate() }
}
