import Interpreter

/// The entry point of `torch`.
public enum TorchModule {
  /// Makes `torch` and its submodules importable; nothing is built before the first import.
  public static func register(in interpreter: Interpreter) {}
}
