import Arrays
import Autograd
import Interpreter
import Operators

/// Gives every entry of the operation table its places in the language.
extension TorchRuntime {
  func bindTable(in module: ModuleObject) {
    for entry in OperatorTable.all {
      for name in [entry.name] + entry.aliases { bind(entry, as: name, in: module) }
    }
  }

  /// `torch._C._nn` or `torch._C._linalg`: the operations that `torch.nn.functional` and `torch.linalg` wrap.
  func makeBuiltins(_ name: String, _ place: Places) -> ModuleObject {
    let module = interpreter.makeModule(name)
    for entry in OperatorTable.all where entry.places.contains(place) {
      for (name, isInPlace) in [(entry.name, false), (entry.name + "_", true)] {
        if isInPlace && !entry.places.contains(.functionalInPlace) { continue }
        interpreter.define(name, in: module, documentation: Self.documentation(entry)) {
          [unowned(unsafe) self] _, arguments throws(Raised) in
          try self.run(entry, name, arguments, isMethod: false, isInPlace: isInPlace)
        }
      }
    }
    return module
  }

  /// Raises `torch.linalg.LinAlgError`.
  func raiseLinearAlgebra(_ message: String) -> Raised {
    do throws(Raised) {
      let module = try interpreter.importModule("torch._C")
      guard let type = module.namespace.get(name: interpreter.heap.intern("_LinAlgError"))?.typeIfType else {
        return interpreter.error("RuntimeError", message)
      }
      let text = interpreter.string(message)
      defer { text.release() }
      return interpreter.error(type, [text])
    } catch {
      return error
    }
  }

  private static func documentation(_ entry: Operator) -> String {
    entry.overloads.map(\.signature.text).joined(separator: "\n") + "\n\n" + entry.documentation
  }

  private func bind(_ entry: Operator, as name: String, in module: ModuleObject) {
    let documentation = Self.documentation(entry)
    if entry.places.contains(.function) {
      interpreter.define(name, in: module, documentation: documentation) {
        [unowned(unsafe) self] _, arguments throws(Raised) in
        try self.run(entry, name, arguments, isMethod: false, isInPlace: false)
      }
    }
    let defaults = Self.defaults(entry)
    let alone = entry.alone
    let link = Unmanaged.passUnretained(self)
    if entry.places.contains(.method) {
      interpreter.define(method: name, of: tensorType, documentation: documentation) {
        _, arguments throws(Raised) in
        if let alone, arguments.isReceiverAlone, let tensor = arguments[0].tensorLink {
          return try link.borrowed { (runtime) throws(Raised) -> Value in
            try tensor.borrowed { (tensor) throws(Raised) -> Value in try runtime.run(alone, tensor) }
          }
        }
        if arguments.isReceiverAlone, let tensor = arguments[0].tensor {
          if let defaults { return try link.object.runAlone(entry, defaults, tensor, isInPlace: false) }
        }
        return try link.object.run(entry, name, arguments, isMethod: true, isInPlace: false)
      }
    }
    if entry.places.contains(.inPlace) && !name.hasSuffix("_") {
      interpreter.define(method: name + "_", of: tensorType, documentation: documentation) {
        _, arguments throws(Raised) in
        if let defaults, arguments.isReceiverAlone, let tensor = arguments[0].tensor {
          return try link.object.runAlone(entry, defaults, tensor, isInPlace: true)
        }
        return try link.object.run(entry, name + "_", arguments, isMethod: true, isInPlace: true)
      }
    }
    if entry.places.contains(.inPlaceFunction) {
      interpreter.define(name + "_", in: module, documentation: documentation) {
        [unowned(unsafe) self] _, arguments throws(Raised) in
        try self.run(entry, name + "_", arguments, isMethod: false, isInPlace: true)
      }
    }
    if entry.places.contains(.attribute) {
      interpreter.define(property: name, of: tensorType) { [unowned(unsafe) self] _, value throws(Raised) in
        guard let tensor = self.tensor(value) else { return .none }
        return try self.call(entry.name, [.tensor(tensor)])
      }
    }
  }

  /// The arguments of a call that gives the receiver alone, when every other parameter has a default; nil otherwise.
  private static func defaults(_ entry: Operator) -> BoundArguments? {
    guard entry.overloads.count == 1, let first = entry.overloads[0].signature.parameters.first, first.type == .tensor
    else { return nil }
    let signature = entry.overloads[0].signature
    guard signature.parameters.dropFirst().allSatisfy({ $0.defaultText != nil || $0.isOptional }) else { return nil }
    var arguments = BoundArguments()
    arguments.append(.none)
    return signature.completed(arguments)
  }

  /// Calls without binding what computes from one tensor alone.
  private func run(_ body: Operator.Alone, _ tensor: Tensor) throws(Raised) -> Value {
    wrap(try attempt { () throws(TensorError) -> Tensor in try body(context, tensor) })
  }

  /// Calls without binding when only the receiver is given: `x.zero_()`, `loss.mean()`.
  private func runAlone(_ entry: Operator, _ defaults: BoundArguments, _ tensor: Tensor, isInPlace: Bool) throws(Raised)
    -> Value
  {
    let context = context
    let outcome = try attempt { () throws(TensorError) -> Outcome in
      var arguments = defaults
      arguments[0] = .tensor(tensor)
      return isInPlace ? try entry.callInPlace(context, arguments) : try entry.call(context, arguments)
    }
    return wrap(outcome)
  }

  /// Binds, calls, writes `out=`, marks `requires_grad=`.
  func run(_ entry: Operator, _ name: String, _ arguments: CallArguments, isMethod: Bool, isInPlace: Bool)
    throws(Raised) -> Value
  {
    let binder = Binder(runtime: self, name: name, overloads: entry.overloads, isMethod: isMethod)
    let bound = try binder.bind(arguments)
    let context = context
    let outcome = try attempt { () throws(TensorError) -> Outcome in
      let outcome =
        isInPlace
        ? try entry.callInPlace(context, overload: bound.overload, bound.arguments)
        : try entry.call(context, overload: bound.overload, bound.arguments)
      guard case .tensor(let result) = outcome else { return outcome }
      if bound.requiresGrad { try Operations.setRequiresGrad(context, result, true) }
      if let out = bound.out {
        try Operations.copyInPlace(context, out, result)
        return .tensor(out)
      }
      return outcome
    }
    return wrap(outcome)
  }
}
