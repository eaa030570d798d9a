import Diagnostics

/// Attributes, calls, subscripts and what they stand on.
extension Parser {
  /// An atom with its trailers.
  func primary() throws(Failure) -> Expression {
    let start = start
    if kind == .keywordAwait { throw problem("Taper does not have 'await'", range(of: token)) }
    var value = try atom()
    while true {
      let below = height
      switch kind {
      case .dot:
        advance()
        value = Expression(.attribute(value, try identifier()), range(from: start))
        height = below
      case .leftParenthesis:
        let arguments = try callArguments()
        value = Expression(.call(value, arguments), range(from: start))
      case .leftBracket:
        advance()
        let index = try slices()
        try expect(.rightBracket)
        value = Expression(.subscript(value, index), range(from: start))
      default: return value
      }
      try grow(max(below, height))
    }
  }

  /// What stands between the brackets of a subscript.
  private func slices() throws(Failure) -> Expression {
    let start = start
    let first = try sliceItem()
    if kind != .comma {
      guard case .starred = first.kind else { return first }
      return Expression(.tuple([first]), range(from: start))
    }
    var items = [first]
    var highest = height
    while take(.comma) {
      guard kind == .colon || startsStarExpression else { break }
      items.append(try sliceItem())
      highest = max(highest, height)
    }
    try grow(highest)
    return Expression(.tuple(items), range(from: start))
  }

  private func sliceItem() throws(Failure) -> Expression {
    let start = start
    if kind == .star { return try starExpression() }
    height = 0
    var lower: Expression?
    if kind != .colon {
      let isNamed = kind == .name && kind(ahead: 1) == .colonEqual
      let value = isNamed ? try namedExpression() : try sliceBound()
      guard kind == .colon else { return value }
      if isNamed { throw .mismatch }
      lower = value
    }
    try expect(.colon)
    var highest = height
    height = 0
    let upper = startsExpression ? try expression() : nil
    highest = max(highest, height)
    height = 0
    var step: Expression?
    if take(.colon), startsExpression { step = try expression() }
    try grow(max(highest, height))
    return Expression(.slice(lower: lower, upper: upper, step: step), range(from: start))
  }

  private func sliceBound() throws(Failure) -> Expression {
    let back = mark
    let value = try expression()
    if kind == .colon || !explains { return value }
    // Only the whole item can be a named expression, so its explanations come second.
    let after = mark
    mark = back
    try explainNamedExpression()
    mark = after
    return value
  }

  /// A name, literal, display or group.
  private func atom() throws(Failure) -> Expression {
    let place = range(of: token)
    height = 0
    switch kind {
    case .name:
      advance()
      return Expression(.name(NameNormalization.normalized(source.text(in: place))), place)
    case .keywordNone:
      advance()
      return Expression(.none, place)
    case .keywordTrue:
      advance()
      return Expression(.boolean(true), place)
    case .keywordFalse:
      advance()
      return Expression(.boolean(false), place)
    case .ellipsis:
      advance()
      return Expression(.ellipsis, place)
    case .number:
      advance()
      return Expression(NumberLiteral.value(source.bytes[Int(place.start)..<Int(place.end)]), place)
    case .string: return try strings()
    case .leftParenthesis: return try parenthesised()
    case .leftBracket: return try listDisplay()
    case .leftBrace: return try braceDisplay()
    default: throw .mismatch
    }
  }

  /// A group, a tuple, or a generator expression.
  private func parenthesised() throws(Failure) -> Expression {
    let start = start
    if explains { try explainParenthesised() }
    advance()
    return try insideParentheses(from: start, until: .rightParenthesis)
  }

  /// The expression of an f-string's field, which CPython reads as if in parentheses.
  func fragment() throws(Failure) -> Expression {
    // CPython puts parentheses around the text, so a tuple's range has one byte more on either side.
    let value = try insideParentheses(from: start - 1, until: .endMarker)
    guard kind == .endMarker else { throw .mismatch }
    return value
  }

  private func insideParentheses(from start: Int, until close: TokenKind) throws(Failure) -> Expression {
    if take(close) { return Expression(.tuple([]), parenthesisedRange(start, close)) }
    if kind == .keywordYield {
      let value = try yieldExpression()
      try expect(close)
      return value
    }
    let first = try starNamedExpression()
    if explains, close == .endMarker, kind == close, case .starred = first.kind {
      throw problem("cannot use starred expression here", first.range)
    }
    if kind == .keywordFor || kind == .keywordAsync {
      if case .starred = first.kind { throw .mismatch }
      let clauses = try comprehensionClauses()
      try expect(close)
      return Expression(.generator(first, clauses), parenthesisedRange(start, close))
    }
    if take(close) {
      if case .starred = first.kind { throw .mismatch }
      return first
    }
    let elements = try restOfDisplay(first, until: close)
    return Expression(.tuple(elements), parenthesisedRange(start, close))
  }

  private func parenthesisedRange(_ start: Int, _ close: TokenKind) -> SourceRange {
    close == .endMarker ? SourceRange(start: start, end: Int(token.end) + 1) : range(from: start)
  }

  private func listDisplay() throws(Failure) -> Expression {
    let start = start
    if explains { try explainDisplay() }
    advance()
    if take(.rightBracket) { return Expression(.list([]), range(from: start)) }
    let first = try starNamedExpression()
    if kind == .keywordFor || kind == .keywordAsync {
      if case .starred = first.kind { throw .mismatch }
      let clauses = try comprehensionClauses()
      try expect(.rightBracket)
      return Expression(.listComprehension(first, clauses), range(from: start))
    }
    let elements = try restOfDisplay(first, until: .rightBracket)
    return Expression(.list(elements), range(from: start))
  }

  /// The elements after the first, and the closing bracket.
  private func restOfDisplay(_ first: Expression, until close: TokenKind) throws(Failure) -> [Expression] {
    var elements = [first]
    var highest = height
    while take(.comma) {
      if kind == close { break }
      elements.append(try starNamedExpression())
      highest = max(highest, height)
    }
    try expect(close)
    try grow(highest)
    return elements
  }

  /// A dict or a set, plain or by comprehension.
  private func braceDisplay() throws(Failure) -> Expression {
    let start = start
    if explains { try explainBraceDisplay() }
    advance()
    if take(.rightBrace) { return Expression(.dictionary([]), range(from: start)) }
    if kind == .doubleStar { return try dictionaryDisplay([try dictionaryItem()], start) }
    let isNamed = kind == .name && kind(ahead: 1) == .colonEqual
    let first = try starNamedExpression()
    if kind == .colon {
      let below = height
      if case .starred = first.kind { throw .mismatch }
      if isNamed { throw .mismatch }
      advance()
      let value = try expression()
      height = max(below, height)
      if kind == .keywordFor || kind == .keywordAsync {
        let clauses = try comprehensionClauses()
        try expect(.rightBrace)
        return Expression(.dictionaryComprehension(key: first, value: value, clauses), range(from: start))
      }
      return try dictionaryDisplay([.pair(key: first, value: value)], start)
    }
    if kind == .keywordFor || kind == .keywordAsync {
      if case .starred = first.kind { throw .mismatch }
      let clauses = try comprehensionClauses()
      try expect(.rightBrace)
      return Expression(.setComprehension(first, clauses), range(from: start))
    }
    let elements = try restOfDisplay(first, until: .rightBrace)
    return Expression(.set(elements), range(from: start))
  }

  private func dictionaryDisplay(_ first: [DictionaryItem], _ start: Int) throws(Failure) -> Expression {
    var items = first
    var highest = height
    while take(.comma) {
      if kind == .rightBrace { break }
      items.append(try dictionaryItem())
      highest = max(highest, height)
    }
    try expect(.rightBrace)
    try grow(highest)
    return Expression(.dictionary(items), range(from: start))
  }

  /// `key: value` or `**mapping`.
  func dictionaryItem() throws(Failure) -> DictionaryItem {
    if take(.doubleStar) { return .mapping(try binary()) }
    let key = try expression()
    let below = height
    try expect(.colon)
    let value = try expression()
    height = max(below, height)
    return .pair(key: key, value: value)
  }

  /// `('for' targets 'in' disjunction ('if' disjunction)*)+`
  func comprehensionClauses() throws(Failure) -> [ComprehensionClause] {
    var clauses: [ComprehensionClause] = []
    var highest = height
    while kind == .keywordFor || kind == .keywordAsync {
      if kind == .keywordAsync {
        throw problem("Taper does not have async comprehensions", range(of: token))
      }
      let back = mark
      advance()
      let target: Expression
      do throws(Failure) {
        target = try starTargets()
        try expect(.keywordIn)
      } catch .mismatch {
        if explains { try explainForTarget(back) }
        throw .mismatch
      }
      highest = max(highest, height)
      let iterable = try disjunction()
      highest = max(highest, height)
      var conditions: [Expression] = []
      while take(.keywordIf) {
        conditions.append(try disjunction())
        highest = max(highest, height)
      }
      clauses.append(ComprehensionClause(target: target, iterable: iterable, conditions: conditions))
    }
    try grow(highest)
    return clauses
  }

  /// `yield`, `yield value`, `yield from value`
  func yieldExpression() throws(Failure) -> Expression {
    let start = start
    try expect(.keywordYield)
    if take(.keywordFrom) {
      let value = try expression()
      try grow(height)
      return Expression(.yieldFrom(value), range(from: start))
    }
    height = 0
    let value = startsStarExpression ? try starExpressions() : nil
    try grow(height)
    return Expression(.yield(value), range(from: start))
  }
}
