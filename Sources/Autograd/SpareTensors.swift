import Arrays
import Kernels

/// What Autograd keeps in a context between operations: the seed of backward passes, and 0-d tensors that nobody needed
/// any more, for the next ones. A loop over scalars makes and drops the same few tensors in every step.
final class TapeMemory: ContextMemory {
  /// Where backward starts: a 0-d tensor with the value 1.
  var seed: Tensor?
  /// 0-d float64 tensors with a storage of their own, chained by `pending`.
  var elements = SpareTensors()
  /// 0-d tensors without a storage worth keeping, chained by `pending`.
  var aliases = SpareTensors()
  /// The storage of `aliases`.
  let hollow = Storage.inline(0)
}

/// A list of tensors that wait for another life.
struct SpareTensors {
  private var first: Tensor?
  private var count = 0

  /// More than this a loop over scalars never has in the air.
  private static let limit = 64

  @inline(__always) var isFull: Bool { count >= Self.limit }

  /// Keeps a tensor that nothing else refers to.
  mutating func put(_ tensor: consuming Tensor) {
    swap(&first, &tensor.pending)
    first = tensor
    count += 1
  }

  /// A tensor of the list; nil when it is empty.
  mutating func take() -> Tensor? {
    guard let tensor = first else { return nil }
    var next: Tensor?
    swap(&next, &tensor.pending)
    swap(&first, &next)
    count -= 1
    return tensor
  }
}

extension TensorContext {
  /// Autograd's own part of the context.
  var tape: TapeMemory {
    if let memory { return unsafeDowncast(memory, to: TapeMemory.self) }
    let made = TapeMemory()
    memory = made
    return made
  }
}

extension Tensor {
  /// A 0-d float64 leaf, in the memory of a spare one where there is one.
  public static func element(_ value: Double, _ context: TensorContext) -> Tensor {
    let memory = context.tape
    if let spare = memory.elements.take() {
      spare.array.storage.pointer.storeBytes(of: value, as: Double.self)
      return spare
    }
    let storage = Storage.inline(8)
    storage.pointer.storeBytes(of: value, as: Double.self)
    return alias(storage, .float64, context)
  }

  /// A 0-d leaf whose only element is the first of `storage`, in the memory of a spare one where there is one.
  public static func alias(_ storage: Storage, _ dtype: DType, _ context: TensorContext) -> Tensor {
    guard let spare = context.tape.aliases.take() else { return Tensor(element: storage, dtype) }
    spare.array.storage = storage
    spare.array.dtype = dtype
    return spare
  }

  /// Lets go of a tensor, keeping its memory for the next one if nothing else refers to it.
  public static func recycle(_ slot: inout Tensor?, _ context: TensorContext) {
    guard isKnownUniquelyReferenced(&slot), let tensor = slot, tensor.rank == 0, tensor.array.layout.offset == 0,
      tensor.beginsAnew()
    else {
      slot = nil
      return
    }
    slot = nil
    let memory = context.tape
    if tensor.dtype == .float64, isKnownUniquelyReferenced(&tensor.array.storage), tensor.array.storage.byteCount == 8 {
      if memory.elements.isFull { return }
      tensor.array.storage.version = 0
      memory.elements.put(tensor)
    } else if !memory.aliases.isFull {
      tensor.array.storage = memory.hollow
      memory.aliases.put(tensor)
    }
  }

  /// Becomes the plain leaf that it was at birth; false, with nothing done, where it has what few tensors have.
  private func beginsAnew() -> Bool {
    if extras != nil || base != nil || storedGrad != nil || retainsGrad { return false }
    gradFn = nil
    attachment = nil
    outputNumber = 0
    viewVersion = 0
    viewKind = .ordinary
    leafRequiresGrad = false
    hasOwnVersion = false
    ownVersion = 0
    isInference = false
    isParameter = false
    run = 0
    dependencies = 0
    pending = nil
    return true
  }
}
