import Kernels

/// Which Python class a warning has.
public enum WarningCategory: Sendable {
  case user
  case deprecation
}

/// What a room above keeps in the context, which sees it as its own subclass.
open class ContextMemory {
  /// Nothing kept yet.
  public init() {}
}

/// Everything that tensor operations would otherwise keep in globals; one for each interpreter, passed down.
///
/// Not for use on several threads at once.
public final class TensorContext {
  /// Whether operations are recorded (`torch.no_grad`, `torch.set_grad_enabled`).
  public var gradEnabled = true
  /// Whether results are inference tensors (`torch.inference_mode`).
  public var inferenceMode = false
  /// dtype of new floating tensors (`torch.set_default_dtype`).
  public var defaultDType: DType = .float32
  /// The default random generator (`torch.manual_seed`).
  public var generator = Generator()
  /// How tensors are printed (`torch.set_printoptions`).
  public var printOptions = PrintOptions()
  /// Where storages come from, with the memory budget.
  public let allocator: StorageAllocator
  /// Looked at between operations and in long loops; true ends them with KeyboardInterrupt.
  public var interruptRequested: () -> Bool = { false }
  /// Where warnings go.
  public var warn: (WarningCategory, String) -> Void = { _, _ in }
  /// `torch.autograd.set_detect_anomaly`.
  public var anomalyMode = false {
    didSet {
      watchesRecording = anomalyMode || !savedTensorHooks.isEmpty
      if !anomalyMode { forwardTraces = [:] }
    }
  }
  /// Where the program stands, one frame after the other, for anomaly mode.
  public var programTrace: () -> String = { "" }
  /// Where the program stood when an operation was recorded in anomaly mode, by its place in the order of recording.
  public var forwardTraces: [UInt64: String] = [:]
  /// What packs and unpacks tensors that are saved for backward, the innermost last.
  public var savedTensorHooks: [AnyObject] = [] {
    didSet { watchesRecording = anomalyMode || !savedTensorHooks.isEmpty }
  }
  /// Whether recording an operation takes more than making its node.
  public private(set) var watchesRecording = false
  /// Order in which operations were recorded; backward runs the latest first.
  public var sequence: UInt64 = 0
  /// Number of backward passes begun, and how many are running inside each other.
  public var backwardRuns: UInt32 = 0
  /// How many backward passes are running inside each other.
  public var backwardDepth = 0

  /// What the tape keeps between operations; nobody else's business.
  public var memory: ContextMemory?

  /// A context in its initial state whose tensors may use `memoryLimit` bytes (by default 80 % of physical memory).
  public init(memoryLimit: Int? = nil) {
    allocator = StorageAllocator(limit: memoryLimit)
  }

  /// Whether a result with differentiable inputs that require a gradient is recorded.
  @inlinable public var recording: Bool { gradEnabled }

  /// Fails with an interrupt when the user asked to stop.
  @inlinable
  public func checkInterrupt() throws(TensorError) {
    if interruptRequested() { throw TensorError(.interrupt, "") }
  }

  /// A number for the next recorded operation.
  @inlinable
  public func nextSequence() -> UInt64 {
    sequence &+= 1
    return sequence
  }
}
