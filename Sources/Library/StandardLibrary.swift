import Interpreter

/// The entry point of the bundled standard modules.
public enum StandardLibrary {
  /// Makes them importable; each is built on first import.
  public static func register(in interpreter: Interpreter) {}
}
