import Interpreter

/// Names that PyTorch has and Taper has not: functions fail when they are called, other members when they are read, with a
/// NotImplementedError that names them. Everything else is PyTorch's AttributeError.
enum MissingNames {
  /// What one namespace of PyTorch has.
  private struct Namespace {
    let functions: Set<Substring>
    let others: Set<Substring>

    init(_ functions: String, _ others: String) {
      self.functions = Set(functions.split(whereSeparator: \.isWhitespace))
      self.others = Set(others.split(whereSeparator: \.isWhitespace))
    }
  }

  private static let namespaces: [String: Namespace] = [
    "torch": Namespace(ReferenceNames.torchFunctions, ReferenceNames.torchOthers),
    "torch.Tensor": Namespace(ReferenceNames.tensorFunctions, ReferenceNames.tensorOthers),
    "torch.nn.functional": Namespace(ReferenceNames.functionalFunctions, ReferenceNames.functionalOthers),
    "torch.linalg": Namespace(ReferenceNames.linalgFunctions, ReferenceNames.linalgOthers),
  ]

  /// Stands in for member `name` of `owner`; nil when PyTorch has none of that name either.
  static func standIn(_ name: String, of owner: String, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard let namespace = namespaces[owner] else { return nil }
    if let found = try later(name, of: owner, interpreter) { return found }
    let message = "\(owner).\(name) is not there in Taper"
    // No tensor is sparse, quantized or on another device.
    if owner == "torch.Tensor" && name.hasPrefix("is_") && namespace.others.contains(name[...]) {
      return .bool(name == "is_cpu")
    }
    if namespace.others.contains(name[...]) { throw interpreter.error("NotImplementedError", message) }
    guard namespace.functions.contains(name[...]) else { return nil }
    return interpreter.function(name, module: owner) { interpreter, _ throws(Raised) in
      throw interpreter.error("NotImplementedError", message)
    }
  }

  /// A member that is made when it is first asked for: a function of `torch`, or a method of tensors, unbound.
  private static func later(_ name: String, of owner: String, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard BundledTorch.moreNames.contains(name), owner == "torch" || owner == "torch.Tensor" else { return nil }
    _ = try interpreter.importModule("torch._more")
    let key = interpreter.heap.intern(name)
    if owner == "torch" { return try interpreter.importModule("torch").namespace.get(name: key)?.retained() }
    return TorchRuntime.of(interpreter).tensorType.lookup(key)?.retained()
  }

  /// The names of `owner` in PyTorch.
  static func all(of owner: String) -> Set<Substring> {
    namespaces[owner].map { $0.functions.union($0.others) } ?? []
  }
}
