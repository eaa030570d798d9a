/// What stands in `__main__`, for those who record it or complete names. Nothing of the user's runs.
extension Interpreter {
  /// Names whose values have a digest, with it, by name.
  public func digests() -> [(name: String, digest: String)] {
    var found: [(name: String, digest: String)] = []
    for (name, value) in namedValues(of: mainModule.namespace) {
      if let native = value.asObject as? NativeObject, let digest = native.digest(self) { found.append((name, digest)) }
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The names that can be used as they are: those of `__main__` and the built-in ones.
  public func visibleNames() -> [String] {
    (namedValues(of: mainModule.namespace) + namedValues(of: builtins.namespace)).map(\.name)
  }

  /// The attributes of what a dotted name such as `torch.nn` stands for; empty where that cannot be told without
  /// running anything.
  public func attributeNames(of path: [String]) -> [String] {
    guard let first = path.first,
      var value = mainModule.namespace.get(name: heap.intern(first)) ?? builtins.namespace.get(name: heap.intern(first))
    else { return [] }
    for name in path.dropFirst() {
      guard let next = plainAttribute(heap.intern(name), of: value) else { return [] }
      value = next
    }
    return directory(of: value)
  }

  /// An attribute that is simply stored; borrowed.
  private func plainAttribute(_ name: StringObject, of value: Value) -> Value? {
    if value.isKind(.module) { return value.unsafeAs(ModuleObject.self).namespace.get(name: name) }
    guard !value.isKind(.type), let container = value.container else { return nil }
    return container.attributes.get(name, in: type(of: value))
  }

  private func namedValues(of dictionary: DictObject) -> [(name: String, value: Value)] {
    dictionary.pairs.compactMap { pair in
      pair.key.isKind(.string) ? (pair.key.unsafeAs(StringObject.self).text, pair.value) : nil
    }
  }
}
