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
          "TypeError", "expected Variable, but hook returned '\(runtime.interpreter.typeName(result))'")
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
  /// Number of the handle, as `id` shows it.
  let number: Int

  init(type: TypeObject, number: Int = 0, _ remove: @escaping () -> Void) {
    removeHook = remove
    self.number = number
    super.init(type: type)
  }

  /// Takes the hook out; a second time does nothing.
  func remove() {
    removeHook?()
    removeHook = nil
  }

  static func install(_ runtime: TorchRuntime) {
    runtime.interpreter.define(property: "id", of: runtime.handleType) { interpreter, value throws(Raised) in
      .int(value.native(HandleObject.self)?.number ?? 0)
    }
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

/// `torch.autograd.graph.saved_tensors_hooks(pack, unpack)`: two callables of the language.
final class LanguageSavedTensorHooks: SavedTensorHooks {
  private let packer: Reference
  private let unpacker: Reference
  private unowned let runtime: TorchRuntime

  init(_ runtime: TorchRuntime, _ packer: Value, _ unpacker: Value) {
    self.runtime = runtime
    self.packer = Reference(packer)
    self.unpacker = Reference(unpacker)
  }

  /// What the program's `pack` gives; where it fails, the tensor itself is kept.
  func pack(_ tensor: Tensor) -> AnyObject {
    let context = runtime.context
    let mode = context.gradEnabled
    context.gradEnabled = false
    defer { context.gradEnabled = mode }
    let argument = runtime.wrap(tensor)
    do throws(Raised) {
      let content = try runtime.interpreter.call(packer.value, [argument])
      argument.release()
      return Reference(owning: content)
    } catch {
      runtime.interpreter.clearException()
      return Reference(owning: argument)
    }
  }

  func unpack(_ content: AnyObject, _ context: TensorContext) throws(TensorError) -> Tensor {
    guard let content = content as? Reference else { throw TensorError(.foreign, "") }
    let mode = context.gradEnabled
    context.gradEnabled = false
    defer { context.gradEnabled = mode }
    do throws(Raised) {
      let result = try runtime.interpreter.call(unpacker.value, [content.value])
      defer { result.release() }
      guard let tensor = runtime.tensor(result) else {
        throw runtime.interpreter.error(
          "TypeError",
          "Output of saved tensor unpack_hook expected to be a Tensor but got result of type "
            + runtime.interpreter.typeName(result))
      }
      return tensor
    } catch {
      throw TensorError(.foreign, "")
    }
  }
}
