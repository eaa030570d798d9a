import Interpreter

/// The entry point of `numpy`.
public enum NumPyModule {
  /// Makes `numpy` importable.
  public static func register(in interpreter: Interpreter) {}
}
