import Arrays
import Kernels

/// What made a view, as far as in-place operations on it care.
public enum ViewKind: UInt8, Sendable {
  /// Made by a differentiable operation.
  case ordinary
  /// One of several outputs of one operation (`unbind`, `split`, `chunk`).
  case multipleOutputs
  /// Made while recording was off.
  case noGrad
}

/// A tensor with its place on the tape. Identity matters: two tensors may share a storage.
public final class Tensor {
  /// Storage, layout and dtype.
  public var array: NDArray
  @usableFromInline var storedGradFn: Node?
  @usableFromInline var storedGrad: Tensor?
  /// The tensor that this one is a view of.
  public var base: Tensor?
  /// Things that few tensors have: hooks, a version of its own.
  public var extras: TensorExtras?
  /// The language's wrapper of this tensor, not retained; the wrapper clears it when it goes away.
  public var attachment: UnsafeMutableRawPointer?
  /// Which output of `gradFn` this is.
  public var outputNumber: Int32 = 0
  /// `version` when `gradFn` of this view was last right.
  public var viewVersion: UInt32 = 0
  /// How this view was made.
  public var viewKind: ViewKind = .ordinary
  /// Whether this leaf asks for a gradient.
  public var leafRequiresGrad = false
  /// Whether this non-leaf keeps its gradient.
  public var retainsGrad = false
  /// Whether the version is `ownVersion` rather than the storage's or that of the extras.
  @usableFromInline var hasOwnVersion = false
  @usableFromInline var ownVersion: UInt32 = 0
  /// Made in inference mode.
  public var isInference = false
  /// Whether it is an `nn.Parameter`; kept for the bridge.
  public var isParameter = false

  // The engine's, for leaves: see `Engine`.
  var run: UInt32 = 0
  var dependencies: Int32 = 0
  var pending: Tensor?

  /// The node that computed this tensor; nil for leaves. `Operations.gradFn` refreshes it for views.
  @inlinable public var gradFn: Node? {
    get { storedGradFn }
    set {
      // The old graph may lead back here: it is freed after the access to this property ended.
      var old = newValue
      swap(&storedGradFn, &old)
    }
  }

  /// The gradient accumulated by backward.
  @inlinable public var grad: Tensor? {
    get { storedGrad }
    set {
      var old = newValue
      swap(&storedGrad, &old)
    }
  }

  /// A leaf that asks for no gradient.
  @inlinable
  public init(_ array: NDArray) {
    self.array = array
  }

  deinit {
    // Most nodes lead to leaves only: nothing to unchain there.
    if gradFn?.isLink == true || base != nil || grad?.gradFn != nil {
      var worklist = DropList()
      surrender(&worklist)
      worklist.drain()
    }
  }

  /// Whether a long chain could go on through this tensor.
  var isLink: Bool { gradFn != nil || base != nil || grad?.gradFn != nil }

  /// Gives up everything that could keep a long chain alive.
  func surrender(_ list: inout DropList) {
    list.take(&storedGradFn)
    list.take(&base)
    list.take(&storedGrad)
  }

  /// Sizes of the dimensions.
  @inlinable public var shape: Shape { array.layout.shape }
  /// Distances between neighbours, in elements.
  @inlinable public var strides: Strides { array.layout.strides }
  /// Type of the elements.
  @inlinable public var dtype: DType { array.dtype }
  /// Number of dimensions.
  @inlinable public var rank: Int { array.layout.shape.count }
  /// Number of elements.
  @inlinable public var count: Int { array.count }

  /// Whether operations on this tensor are recorded.
  @inlinable public var requiresGrad: Bool { gradFn != nil || leafRequiresGrad }
  /// Whether no recorded operation made this tensor.
  @inlinable public var isLeaf: Bool { gradFn == nil }
  /// Whether this is a view of another tensor.
  @inlinable public var isView: Bool { base != nil }

  /// The counter of in-place operations, shared with all views and detached aliases, but not with `.data`.
  @inlinable
  public var version: UInt32 {
    if hasOwnVersion { return ownVersion }
    if let cell = extras?.version { return cell.value }
    return array.storage.version
  }

  /// Whether the version is not the storage's.
  @inlinable public var hasVersionOfItsOwn: Bool { hasOwnVersion || extras?.version != nil }

  /// From now on counts its versions by itself, starting at `value`, until an alias shares the count.
  @inlinable
  public func beginOwnVersion(_ value: UInt32) {
    if let extras { extras.version = nil }
    hasOwnVersion = true
    ownVersion = value
  }

  /// Makes this tensor, an alias of `source` on its storage, share the version of `source`.
  @inlinable
  public func shareVersion(of source: Tensor) {
    if source.hasOwnVersion || source.extras != nil { shareSpecialVersion(of: source) }
  }

  @usableFromInline
  func shareSpecialVersion(of source: Tensor) {
    if source.hasOwnVersion {
      source.madeExtras.version = VersionCounter(source.ownVersion)
      source.hasOwnVersion = false
    }
    if let cell = source.extras?.version { madeExtras.version = cell }
  }

  /// Counts an in-place operation.
  @inlinable
  public func bumpVersion() {
    if hasOwnVersion {
      ownVersion &+= 1
    } else if let cell = extras?.version {
      cell.value &+= 1
    } else {
      array.storage.version &+= 1
    }
  }

  /// The extras, made when they are first needed.
  public var madeExtras: TensorExtras {
    if let extras { return extras }
    let made = TensorExtras()
    extras = made
    return made
  }

  /// `torch.DoubleTensor`, as messages name the type.
  public var typeText: String { "torch.\(dtype.scalarTypeName)Tensor" }
}

/// A counter of in-place operations that belongs to a group of tensors rather than to a storage.
public final class VersionCounter {
  /// Number of in-place operations so far.
  public var value: UInt32
  /// Starts at `value`.
  public init(_ value: UInt32 = 0) { self.value = value }
}

/// What few tensors have.
public final class TensorExtras {
  /// Set when the version is not the storage's.
  public var version: VersionCounter?
  /// Hooks of a leaf, in order of registration (those of other tensors are on their node).
  public var hooks: [HookEntry] = []
  /// Called after a leaf's gradient was accumulated.
  public var postAccumulateHooks: [HookEntry] = []
  /// The node shown as AccumulateGrad in `next_functions`.
  public weak var accumulator: Node?

  /// No extras yet.
  public init() {}
}
