/// Whether what a program printed can be the same again.
extension Interpreter {
  private static let key = "unrepeatable"

  /// Notes that something was read that differs from run to run: a clock, an address, memory that was never written.
  public func noteUnrepeatable() { attachments[Self.key] = interruptFlag }

  /// Whether that happened since the last call.
  public func takeUnrepeatable() -> Bool { attachments.removeValue(forKey: Self.key) != nil }
}
