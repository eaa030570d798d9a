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

  private func bind(_ entry: Operator, as name: String, in module: ModuleObject) {
    let documentation = entry.overloads.map(\.signature.text).joined(separator: "\n") + "\n\n" + entry.documentation
    if entry.places.contains(.function) {
      interpreter.define(name, in: module, documentation: documentation) { [unowned(unsafe) self] _, arguments throws(Raised) in
        try self.run(entry, name, arguments, isMethod: false, isInPlace: false)
      }
    }
    if entry.places.contains(.method) {
      interpreter.define(method: name, of: tensorType, documentation: documentation) {
        [unowned(unsafe) self] _, arguments throws(Raised) in
        try self.run(entry, name, arguments, isMethod: true, isInPlace: false)
      }
    }
    if entry.places.contains(.inPlace) && !name.hasSuffix("_") {
      interpreter.define(method: name + "_", of: tensorType, documentation: documentation) {
        [unowned(unsafe) self] _, arguments throws(Raised) in
        try self.run(entry, name + "_", arguments, isMethod: true, isInPlace: true)
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
