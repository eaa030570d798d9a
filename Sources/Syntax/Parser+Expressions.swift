import Diagnostics

/// Expressions down to the operators; what stands between operators is in `Parser+Primaries.swift`.
extension Parser {
  /// `star_expressions`: an expression, or a tuple without parentheses whose elements may be starred.
  func starExpressions() throws(Failure) -> Expression {
    let value = try commaSeparated { parser throws(Failure) in try parser.starExpression() }
    if case .starred = value.kind, deferredProblem == nil {
      // Grammar lets a starred expression stand alone, CPython's compiler does not.
      let message =
        kind == .equal ? "starred assignment target must be in a list or tuple" : "can't use starred expression here"
      deferredProblem = SyntaxProblem(.syntaxError, message, value.range)
    }
    return value
  }

  /// `expressions`: an expression or a tuple without parentheses.
  func expressions() throws(Failure) -> Expression {
    try commaSeparated { parser throws(Failure) in try parser.expression() }
  }

  /// An element, or the tuple of several.
  func commaSeparated(_ element: (Parser) throws(Failure) -> Expression) throws(Failure) -> Expression {
    let start = start
    let first = try element(self)
    guard kind == .comma else { return first }
    var elements = [first]
    var highest = height
    while take(.comma) {
      guard startsStarExpression else { break }
      elements.append(try element(self))
      highest = max(highest, height)
    }
    try grow(highest)
    return Expression(.tuple(elements), range(from: start))
  }

  /// Whether the next token can begin an expression or a starred one.
  var startsStarExpression: Bool { kind == .star || startsExpression }

  /// Whether the next token can begin an expression.
  var startsExpression: Bool {
    switch kind {
    case .name, .number, .string, .ellipsis, .leftParenthesis, .leftBracket, .leftBrace, .plus, .minus, .tilde,
      .keywordNone, .keywordTrue, .keywordFalse, .keywordNot, .keywordLambda, .keywordAwait:
      true
    default: false
    }
  }

  /// `'*' bitwise_or` or an expression.
  func starExpression() throws(Failure) -> Expression {
    let start = start
    guard take(.star) else { return try expression() }
    let value = try binary()
    try grow(height)
    return Expression(.starred(value), range(from: start))
  }

  /// `'*' bitwise_or` or a named expression.
  func starNamedExpression() throws(Failure) -> Expression {
    kind == .star ? try starExpression() : try namedExpression()
  }

  /// `NAME ':=' expression` or an expression.
  func namedExpression() throws(Failure) -> Expression {
    if let named = try assignmentExpression() { return named }
    if explains { try explainNamedExpression() }
    let value = try expression()
    if kind == .colonEqual { throw .mismatch }
    return value
  }

  /// `NAME ':=' expression`, nil when the next tokens are no such thing.
  func assignmentExpression() throws(Failure) -> Expression? {
    guard kind == .name, kind(ahead: 1) == .colonEqual else { return nil }
    let start = start
    let target = try identifier()
    advance()
    let value = try nested { () throws(Failure) in try expression() }
    try grow(height)
    return Expression(.named(target, value), range(from: start))
  }

  /// A conditional expression, a lambda, or a disjunction.
  func expression() throws(Failure) -> Expression {
    if explains { try explainExpression() }
    return try expressionWithoutExplanation()
  }

  /// `expression` without the search for an explanation at its start.
  func expressionWithoutExplanation() throws(Failure) -> Expression {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { throw problem("too many nested expressions", range(of: token)) }
    if kind == .keywordLambda { return try lambda() }
    let start = start
    let body = try disjunction()
    guard kind == .keywordIf else { return body }
    let below = height
    let back = mark
    advance()
    let test: Expression
    do throws(Failure) {
      test = try disjunction()
      try expect(.keywordElse)
    } catch .mismatch {
      // Not a conditional: the `if` belongs to whoever called.
      mark = back
      height = below
      return body
    }
    let middle = max(below, height)
    let otherwise = try expression()
    try grow(max(middle, height))
    return Expression(.conditional(test: test, body: body, otherwise: otherwise), range(from: start))
  }

  private func lambda() throws(Failure) -> Expression {
    let start = start
    advance()
    let parameters = try parameters(until: .colon, allowsAnnotations: false)
    let below = height
    try expect(.colon)
    let body = try expression()
    try grow(max(below, height))
    return Expression(.lambda(parameters, body), range(from: start))
  }

  /// `conjunction ('or' conjunction)*`
  func disjunction() throws(Failure) -> Expression {
    let start = start
    let first = try conjunction()
    guard kind == .keywordOr else { return first }
    var operands = [first]
    var highest = height
    while take(.keywordOr) {
      operands.append(try conjunction())
      highest = max(highest, height)
    }
    try grow(highest)
    return Expression(.or(operands), range(from: start))
  }

  private func conjunction() throws(Failure) -> Expression {
    let start = start
    let first = try inversion()
    guard kind == .keywordAnd else { return first }
    var operands = [first]
    var highest = height
    while take(.keywordAnd) {
      operands.append(try inversion())
      highest = max(highest, height)
    }
    try grow(highest)
    return Expression(.and(operands), range(from: start))
  }

  private func inversion() throws(Failure) -> Expression {
    let start = start
    guard take(.keywordNot) else { return try comparison() }
    let operand = try nested { () throws(Failure) in try inversion() }
    try grow(height)
    return Expression(.unary(.not, operand), range(from: start))
  }

  private func comparison() throws(Failure) -> Expression {
    let start = start
    let first = try binary()
    guard let op = comparisonOperator() else { return first }
    var highest = height
    var parts = [ComparisonPart(op, try binary())]
    highest = max(highest, height)
    while let op = comparisonOperator() {
      parts.append(ComparisonPart(op, try binary()))
      highest = max(highest, height)
    }
    try grow(highest)
    return Expression(.comparison(first, parts), range(from: start))
  }

  /// Takes a comparison operator.
  private func comparisonOperator() -> ComparisonOperator? {
    switch kind {
    case .less: advance(); return .less
    case .greater: advance(); return .greater
    case .lessEqual: advance(); return .lessEqual
    case .greaterEqual: advance(); return .greaterEqual
    case .equalEqual: advance(); return .equal
    case .notEqual: advance(); return .notEqual
    case .keywordIn: advance(); return .in
    case .keywordIs:
      advance()
      return take(.keywordNot) ? .isNot : .is
    case .keywordNot where kind(ahead: 1) == .keywordIn:
      advance()
      advance()
      return .notIn
    default: return nil
    }
  }

  /// `bitwise_or`: operators that bind at least as tightly as `minimum`, by precedence climbing.
  func binary(_ minimum: Int = 0) throws(Failure) -> Expression {
    let start = start
    var left = try unary()
    while let (op, precedence) = binaryOperator(kind), precedence >= minimum {
      let below = height
      advance()
      let right = try binary(precedence + 1)
      try grow(max(below, height))
      left = Expression(.binary(op, left, right), range(from: start))
    }
    return left
  }

  private func binaryOperator(_ kind: TokenKind) -> (BinaryOperator, Int)? {
    switch kind {
    case .bar: (.bitOr, 0)
    case .caret: (.bitXor, 1)
    case .ampersand: (.bitAnd, 2)
    case .shiftLeft: (.shiftLeft, 3)
    case .shiftRight: (.shiftRight, 3)
    case .plus: (.add, 4)
    case .minus: (.subtract, 4)
    case .star: (.multiply, 5)
    case .slash: (.divide, 5)
    case .doubleSlash: (.floorDivide, 5)
    case .percent: (.modulo, 5)
    case .at: (.matrixMultiply, 5)
    default: nil
    }
  }

  private func unary() throws(Failure) -> Expression {
    let start = start
    let op: UnaryOperator
    switch kind {
    case .minus: op = .negate
    case .plus: op = .plus
    case .tilde: op = .invert
    default: return try power()
    }
    advance()
    let operand = try nested { () throws(Failure) in try unary() }
    try grow(height)
    return Expression(.unary(op, operand), range(from: start))
  }

  private func power() throws(Failure) -> Expression {
    let start = start
    let base = try primary()
    guard take(.doubleStar) else { return base }
    let below = height
    let exponent = try nested { () throws(Failure) in try unary() }
    try grow(max(below, height))
    return Expression(.binary(.power, base, exponent), range(from: start))
  }
}
