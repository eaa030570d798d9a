/// Thrown through Swift code while an exception of the language is under way; the exception itself waits in
/// `Interpreter.inFlight`.
public struct Raised: Error {
  /// The exception must already be in flight.
  public init() {}
}
