/// A failure of a tensor operation, worded as PyTorch words it.
public struct TensorError: Error, @unchecked Sendable {
  /// The Python exception class that the failure becomes.
  public enum Kind: UInt8, Sendable {
    case runtime
    case type
    case index
    case value
    case notImplemented
    case memory
    case attribute
    case overflow
    /// `torch.linalg.LinAlgError`, a RuntimeError.
    case linearAlgebra
    /// The interrupt flag was seen; becomes KeyboardInterrupt.
    case interrupt
    /// A callback of the language raised; `foreign` holds its exception.
    case foreign

    /// The name of the Python exception class.
    public var exceptionName: String {
      switch self {
      case .runtime: "RuntimeError"
      case .type: "TypeError"
      case .index: "IndexError"
      case .value: "ValueError"
      case .notImplemented: "NotImplementedError"
      case .memory: "MemoryError"
      case .attribute: "AttributeError"
      case .overflow: "OverflowError"
      case .linearAlgebra: "_LinAlgError"
      case .interrupt: "KeyboardInterrupt"
      case .foreign: "Exception"
      }
    }
  }

  /// The name of the Python exception class.
  public var exceptionName: String { kind.exceptionName }
  /// Which exception class the failure becomes.
  public var kind: Kind
  /// PyTorch's text.
  public var message: String
  /// The language's own exception object, for `Kind.foreign` only.
  public var foreign: AnyObject?

  /// A failure of `kind` with `message`.
  public init(_ kind: Kind, _ message: String, foreign: AnyObject? = nil) {
    self.kind = kind
    self.message = message
    self.foreign = foreign
  }

  /// A RuntimeError.
  public static func runtime(_ message: String) -> TensorError { TensorError(.runtime, message) }
  /// A TypeError.
  public static func type(_ message: String) -> TensorError { TensorError(.type, message) }
  /// An IndexError.
  public static func index(_ message: String) -> TensorError { TensorError(.index, message) }
  /// A ValueError.
  public static func value(_ message: String) -> TensorError { TensorError(.value, message) }
  /// A NotImplementedError.
  public static func notImplemented(_ message: String) -> TensorError { TensorError(.notImplemented, message) }
}
