import Arrays
import Autograd
import Interpreter

/// A callable of the language as a gradient hook.
final class LanguageHook: GradientHook {
  private let callable: Reference
  private unowned(unsafe) let runtime: TorchRuntime
  /// A post-accumulate hook gets the leaf, not the gradient.
  private weak var leaf: Tensor?
  private let receivesLeaf: Bool

  init(_ runtime: TorchRuntime, _ callable: Value, receivesTensor leaf: Tensor? = nil) {
    self.runtime = runtime
    self.callable = Reference(callable)
    self.leaf = leaf
    receivesLeaf = leaf != nil
  }

  var name: String {
    let interpreter = runtime.interpreter
    guard let name = try? interpreter.getAttribute(callable.value, interpreter.heap.intern("__name__")) else {
      interpreter.clearException()
      return "hook"
    }
    defer { name.release() }
    return name.textIfString ?? "hook"
  }

  func call(_ gradient: Tensor, _ context: TensorContext) throws(TensorError) -> Tensor? {
    let argument = runtime.wrap(receivesLeaf ? leaf ?? gradient : gradient)
    defer { argument.release() }
    do throws(Raised) {
      let result = try runtime.interpreter.call(callable.value, [argument])
      defer { result.release() }
      if result.isNone { return nil }
      guard let tensor = runtime.tensor(result) else {
        throw runtime.interpreter.error(
          "TypeError", "hook '\(name)' has returned an incorrect type; expected Tensor but got \(runtime.interpreter.typeName(result))")
      }
      return tensor
    } catch {
      throw TensorError(.foreign, "")
    }
  }

  func traverse(_ visit: (AnyObject) -> Void) { visit(callable) }
}

/// What registering a hook returns.
final class HandleObject: NativeObject {
  private var removeHook: (() -> Void)?

  init(type: TypeObject, _ remove: @escaping () -> Void) {
    removeHook = remove
    super.init(type: type)
  }

  /// Takes the hook out; a second time does nothing.
  func remove() {
    removeHook?()
    removeHook = nil
  }

  static func install(_ runtime: TorchRuntime) {
    runtime.interpreter.define(method: "remove", of: runtime.handleType) { _, arguments throws(Raised) in
      arguments[0].native(HandleObject.self)?.remove()
      return .none
    }
    runtime.interpreter.define(method: "__enter__", of: runtime.handleType) { _, arguments throws(Raised) in
      arguments[0].retained()
    }
    runtime.interpreter.define(method: "__exit__", of: runtime.handleType) { _, arguments throws(Raised) in
      arguments[0].native(HandleObject.self)?.remove()
      return .none
    }
  }
}
