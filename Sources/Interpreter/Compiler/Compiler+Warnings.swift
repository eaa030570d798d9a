import Diagnostics
import Syntax

/// Something that compiles but is hardly meant: shown as a SyntaxWarning before the program runs.
struct CompilerWarning {
  let message: String
  let range: SourceRange
}

/// The mistakes that CPython's compiler warns about.
extension Compiler {
  private func warn(_ message: String, at range: SourceRange) {
    warnings.append(CompilerWarning(message: message, range: range))
  }

  /// `x is 1`
  func warnAboutIdentity(_ first: Expression, _ parts: [ComparisonPart], at range: SourceRange) {
    var left = first
    for part in parts {
      defer { left = part.operand }
      guard part.op == .is || part.op == .isNot, isLiteral(left) || isLiteral(part.operand) else { continue }
      let isNegated = part.op == .isNot
      warn(
        "\"\(isNegated ? "is not" : "is")\" with a literal. Did you mean \"\(isNegated ? "!=" : "==")\"?", at: range)
      return
    }
  }

  /// A constant whose identity says nothing.
  private func isLiteral(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .bigInteger, .float, .imaginary, .string, .bytes: true
    case .tuple(let items): items.allSatisfy { isConstant($0) }
    case .unary(.negate, let inner), .unary(.plus, let inner), .unary(.invert, let inner): isLiteral(inner)
    default: false
    }
  }

  private func isConstant(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .none, .boolean, .ellipsis: true
    default: isLiteral(expression)
    }
  }

  /// `(1, 2)(3, 4)`
  func warnAboutCall(of function: Expression, at range: SourceRange) {
    switch function.kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .formatted, .tuple,
      .list, .set, .dictionary, .listComprehension, .setComprehension, .dictionaryComprehension, .generator:
      if let type = function.literalType {
        warn("'\(type)' object is not callable; perhaps you missed a comma?", at: range)
      }
    default: break
    }
  }

  /// `1[2]`, `[1, 2]["a"]`
  func warnAboutSubscript(of value: Expression, _ index: Expression, at range: SourceRange) {
    guard let type = value.literalType else { return }
    switch value.kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .set, .setComprehension, .generator,
      .lambda:
      warn("'\(type)' object is not subscriptable; perhaps you missed a comma?", at: range)
    case .string, .bytes, .formatted, .tuple, .list, .listComprehension:
      guard let key = index.literalType, key != "int", key != "bool" else { return }
      warn("\(type) indices must be integers or slices, not \(key); perhaps you missed a comma?", at: range)
    default: break
    }
  }

  /// `assert (x, "text")`
  func warnAboutAssert(_ test: Expression, at range: SourceRange) {
    guard case .tuple(let items) = test.kind, !items.isEmpty else { return }
    warn("assertion is always true, perhaps remove parentheses?", at: range)
  }
}

extension Expression {
  /// The name of the type that the expression certainly has.
  fileprivate var literalType: String? {
    switch kind {
    case .none: "NoneType"
    case .boolean: "bool"
    case .ellipsis: "ellipsis"
    case .integer, .bigInteger: "int"
    case .float: "float"
    case .imaginary: "complex"
    case .string, .formatted: "str"
    case .bytes: "bytes"
    case .tuple: "tuple"
    case .list, .listComprehension: "list"
    case .set, .setComprehension: "set"
    case .dictionary, .dictionaryComprehension: "dict"
    case .generator: "generator"
    case .lambda: "function"
    case .unary(.negate, let inner):
      switch inner.kind {
      case .integer, .bigInteger, .float, .imaginary: inner.literalType
      default: nil
      }
    default: nil
    }
  }
}
