import Diagnostics

/// The arguments of calls and the parameters of functions.
extension Parser {
  /// `'(' arguments ')'`
  func callArguments() throws(Failure) -> [Argument] {
    let opening = start
    try expect(.leftParenthesis)
    if explains { try explainArguments() }
    var arguments: [Argument] = []
    var highest = 0
    var sawKeyword = false
    var sawMapping = false
    while kind != .rightParenthesis {
      height = 0
      if take(.doubleStar) {
        arguments.append(.mapping(try expression()))
        sawMapping = true
      } else if take(.star) {
        if sawMapping { throw .mismatch }
        arguments.append(.iterable(try expression()))
      } else if kind == .name, kind(ahead: 1) == .equal {
        let name = try identifier()
        advance()
        let value = try expression()
        if sawKeyword { noteRepetition(of: name, in: arguments) }
        arguments.append(.keyword(name, value))
        sawKeyword = true
      } else {
        if sawKeyword || sawMapping { throw .mismatch }
        let value = try argumentValue()
        if kind == .keywordFor || kind == .keywordAsync {
          let clauses = try comprehensionClauses()
          guard arguments.isEmpty, take(.rightParenthesis) else { throw .mismatch }
          return [.positional(Expression(.generator(value, clauses), range(from: opening)))]
        }
        if kind == .equal { throw .mismatch }
        arguments.append(.positional(value))
      }
      highest = max(highest, height)
      guard take(.comma) else { break }
    }
    try expect(.rightParenthesis)
    height = highest
    return arguments
  }

  /// CPython's compiler, not its parser, refuses repeated keywords: the mistake waits for the end of the parse.
  private func noteRepetition(of name: Identifier, in arguments: [Argument]) {
    guard deferredProblem == nil else { return }
    for case .keyword(let earlier, _) in arguments where earlier.name == name.name {
      deferredProblem = SyntaxProblem(
        .syntaxError, "keyword argument repeated: \(name.name)", range(from: Int(name.range.start)))
    }
  }

  /// A named expression or an expression as an argument.
  func argumentValue() throws(Failure) -> Expression {
    if let named = try assignmentExpression() { return named }
    let value = try expression()
    if kind == .colonEqual { throw .mismatch }
    return value
  }

  /// Parameters up to `close`, which is not taken.
  func parameters(until close: TokenKind, allowsAnnotations: Bool) throws(Failure) -> Parameters {
    if explains { try explainParameters(until: close, allowsAnnotations: allowsAnnotations) }
    var parameters = Parameters()
    var highest = 0
    var isKeywordOnly = false
    var sawSlash = false
    while kind != close {
      height = 0
      if take(.slash) {
        if sawSlash || isKeywordOnly || parameters.regular.isEmpty { throw .mismatch }
        sawSlash = true
        parameters.positionalOnly = parameters.regular
        parameters.regular = []
      } else if take(.doubleStar) {
        parameters.keywordVariadic = try parameter(allowsAnnotations, allowsDefault: false)
        highest = max(highest, height)
        _ = take(.comma)
        break
      } else if take(.star) {
        if isKeywordOnly { throw .mismatch }
        isKeywordOnly = true
        if kind == .comma {
          advance()
          guard kind == .name else { throw .mismatch }
          continue
        }
        parameters.variadic = try parameter(allowsAnnotations, allowsDefault: false, allowsStar: true)
      } else {
        let parameter = try parameter(allowsAnnotations, allowsDefault: true)
        if isKeywordOnly {
          parameters.keywordOnly.append(parameter)
        } else {
          let before = parameters.regular.last ?? parameters.positionalOnly.last
          if parameter.defaultValue == nil && before?.defaultValue != nil { throw .mismatch }
          parameters.regular.append(parameter)
        }
      }
      highest = max(highest, height)
      guard take(.comma) else { break }
    }
    guard kind == close else { throw .mismatch }
    height = highest
    return parameters
  }

  /// `name: annotation = default`
  func parameter(_ allowsAnnotations: Bool, allowsDefault: Bool, allowsStar: Bool = false) throws(Failure) -> Parameter
  {
    var parameter = Parameter(name: try identifier())
    if allowsAnnotations && take(.colon) {
      parameter.annotation = allowsStar && kind == .star ? try starExpression() : try expression()
    }
    let below = height
    if allowsDefault && take(.equal) { parameter.defaultValue = try expression() }
    height = max(below, height)
    return parameter
  }
}
