import Arrays

/// A callback of the language on a gradient. `Autograd` calls it and knows nothing else of it.
public protocol GradientHook: AnyObject {
  /// Name of the callback, for messages: `<lambda>`.
  var name: String { get }
  /// Called with a gradient; a result replaces it.
  func call(_ gradient: Tensor, _ context: TensorContext) throws(TensorError) -> Tensor?
  /// Shows `visit` every language object that the callback holds, for collecting cycles.
  func traverse(_ visit: (AnyObject) -> Void)
}

/// A callback of the language on all gradients of a node.
public protocol NodeHook: AnyObject {
  /// A pre-hook gets the gradients of the outputs, a post-hook first those of the inputs; a result replaces them.
  func call(_ gradients: Gradients, _ outputs: Gradients?, _ context: TensorContext) throws(TensorError) -> Gradients?
  /// Shows `visit` every language object that the callback holds, for collecting cycles.
  func traverse(_ visit: (AnyObject) -> Void)
}

/// Callbacks of the language that keep saved tensors in a form of their own (`saved_tensors_hooks`).
public protocol SavedTensorHooks: AnyObject {
  /// What stands for a tensor until backward needs it.
  func pack(_ tensor: Tensor) -> AnyObject
  /// The tensor that `pack` took.
  func unpack(_ content: AnyObject, _ context: TensorContext) throws(TensorError) -> Tensor
}

/// A saved tensor as a hook keeps it.
struct PackedTensor {
  let content: AnyObject
  let isOutput: Bool
  /// The node that computed it, nil for leaves and for outputs of the node that saves it.
  let source: Node?
  let outputNumber: Int32
}

/// A registered hook and the number that its handle removes it by.
public struct HookEntry {
  /// Number of the handle.
  public let handle: UInt64
  /// The callback.
  public let hook: any GradientHook
}

/// The hooks of a node.
public final class NodeHooks {
  /// Hooks on tensors, with the output each one belongs to, in order of registration.
  public var tensorHooks: [(output: Int32, entry: HookEntry)] = []
  /// Tensors whose gradient is kept (`retain_grad`), with their output number; not retained.
  public var retained: [(output: Int32, tensor: WeakTensor)] = []
  /// What keeps the saved tensors of this node.
  var savedTensorHooks: (any SavedTensorHooks)?
  /// Saved tensors that it keeps, by their number.
  var packed: [Int: PackedTensor] = [:]
  /// Called before the node runs.
  public var preHooks: [(handle: UInt64, hook: any NodeHook)] = []
  /// Called after the node ran.
  public var postHooks: [(handle: UInt64, hook: any NodeHook)] = []

  /// No hooks yet.
  public init() {}
}

/// A tensor that is not kept alive.
public struct WeakTensor {
  /// The tensor while it lives.
  public weak var tensor: Tensor?
}

extension Node {
  /// Does what anomaly mode and hooks for saved tensors want of every recorded operation.
  @usableFromInline
  func noteRecording(_ context: TensorContext) {
    if context.anomalyMode { context.forwardTraces[sequence] = context.programTrace() }
    if let packer = context.savedTensorHooks.last as? any SavedTensorHooks { madeHooks.savedTensorHooks = packer }
  }

  /// The hooks, made when the first one is registered.
  public var madeHooks: NodeHooks {
    if let hooks { return hooks }
    let made = NodeHooks()
    hooks = made
    return made
  }
}

extension Tensor {
  /// Registers a hook on the gradient of this tensor and returns the number that removes it.
  ///
  /// RuntimeError "cannot register a hook on a tensor that doesn't require gradient".
  public func registerHook(_ hook: any GradientHook, _ context: TensorContext) throws(TensorError) -> UInt64 {
    guard requiresGrad else { throw .runtime("cannot register a hook on a tensor that doesn't require gradient") }
    let entry = HookEntry(handle: context.nextSequence(), hook: hook)
    if let node = gradFn {
      node.madeHooks.tensorHooks.append((outputNumber, entry))
    } else {
      madeExtras.hooks.append(entry)
    }
    return entry.handle
  }

  /// Registers a hook that runs after this leaf's gradient was accumulated.
  ///
  /// RuntimeError on a tensor that needs no gradient or is no leaf.
  public func registerPostAccumulateHook(_ hook: any GradientHook, _ context: TensorContext) throws(TensorError)
    -> UInt64
  {
    guard requiresGrad else { throw .runtime("cannot register a hook on a tensor that doesn't require gradient") }
    guard isLeaf else { throw .runtime("post accumulate grad hooks cannot be registered on non-leaf tensors") }
    let entry = HookEntry(handle: context.nextSequence(), hook: hook)
    madeExtras.postAccumulateHooks.append(entry)
    return entry.handle
  }

  /// Removes a hook of this leaf; unknown numbers are ignored.
  public func removeHook(_ handle: UInt64) {
    extras?.hooks.removeAll { $0.handle == handle }
    extras?.postAccumulateHooks.removeAll { $0.handle == handle }
    gradFn?.removeHook(handle)
  }

  /// Keeps the gradient of this non-leaf when backward passes through it; nothing to do for a leaf.
  ///
  /// RuntimeError "can't retain_grad on Tensor that has requires_grad=False".
  public func retainGrad() throws(TensorError) {
    guard requiresGrad else { throw .runtime("can't retain_grad on Tensor that has requires_grad=False") }
    guard let node = gradFn, !retainsGrad else { return }
    retainsGrad = true
    node.madeHooks.retained.append((outputNumber, WeakTensor(tensor: self)))
  }
}

extension Node {
  /// Removes a hook of this node; unknown numbers are ignored.
  public func removeHook(_ handle: UInt64) {
    guard let hooks else { return }
    hooks.tensorHooks.removeAll { $0.entry.handle == handle }
    hooks.preHooks.removeAll { $0.handle == handle }
    hooks.postHooks.removeAll { $0.handle == handle }
  }

  /// Shows every language object that hooks of this node hold.
  public func traverse(_ visit: (AnyObject) -> Void) {
    guard let hooks else { return }
    for hook in hooks.tensorHooks { hook.entry.hook.traverse(visit) }
    for hook in hooks.preHooks { hook.hook.traverse(visit) }
    for hook in hooks.postHooks { hook.hook.traverse(visit) }
  }
}
