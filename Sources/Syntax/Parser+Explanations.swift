import Diagnostics

/// The rules for common mistakes, tried in the second pass only (Note [Two passes]).
extension Parser {
  func explainExpression() throws(Failure) {}
  func explainNamedExpression() throws(Failure) {}
  func explainParenthesised() throws(Failure) {}
  func explainDisplay() throws(Failure) {}
  func explainBraceDisplay() throws(Failure) {}
  func explainForTarget(_ back: Int) throws(Failure) {}
  func explainArguments() throws(Failure) {}
  func explainParameters(until close: TokenKind, allowsAnnotations: Bool) throws(Failure) {}
  func explainAssert() throws(Failure) {}
  func explainDelete(_ back: Int) throws(Failure) {}
  func explainImport() throws(Failure) {}
  func explainAssignment() throws(Failure) {}
  func explainMatch() throws(Failure) {}
  func explainWithTarget(_ back: Int) throws(Failure) {}
  func explainExceptTypes(_ type: Expression?) throws(Failure) {}
}
