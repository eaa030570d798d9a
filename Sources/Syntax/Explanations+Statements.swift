import Diagnostics

/// Common mistakes in statements, looked for in the second pass only (Note [Two passes]).
extension Parser {
  /// `assignment` as CPython's grammar reads it, targets first, then the explanations.
  func assignmentByTargets() throws(Failure) -> Statement.Kind {
    let position = mark
    let isParenthesised = kind == .leftParenthesis
    if let target = try attempt({ () throws(Failure) in try primary() }) {
      switch target.kind {
      case .name, .attribute, .subscript:
        if kind == .colon, let result = try attempt({ () throws(Failure) in try annotation(target, isParenthesised) }) {
          return result
        }
      default: break
      }
    }
    mark = position
    let targets = try leadingTargets()
    if !targets.isEmpty, let value = try attempt({ () throws(Failure) in try assignedValue() }), kind != .equal {
      return .assign(targets, value)
    }
    mark = position
    if let target = try attempt({ () throws(Failure) in try primary() }), let op = augmentedOperator {
      switch target.kind {
      case .name, .attribute, .subscript:
        advance()
        return .augmentedAssign(target, op, try assignedValue())
      default: break
      }
    }
    mark = position
    try explainAssignment()
    throw .mismatch
  }

  /// `(star_targets '=')*`
  private func leadingTargets() throws(Failure) -> [Expression] {
    var targets: [Expression] = []
    while true {
      let back = mark
      guard let target = try attempt({ () throws(Failure) in try starTargets() }), take(.equal) else {
        mark = back
        return targets
      }
      targets.append(target)
    }
  }

  private func explainAssignment() throws(Failure) {
    let position = mark
    defer { mark = position }
    if kind == .leftParenthesis || kind == .leftBracket,
      let target = try attempt({ () throws(Failure) in try primary() }), take(.colon)
    {
      switch target.kind {
      case .list, .tuple:
        if try attempt({ () throws(Failure) in try expression() }) != nil {
          throw problem("only single target (not \(target.formName)) can be annotated", target.range)
        }
      default: break
      }
    }
    mark = position
    if let first = try attempt({ () throws(Failure) in try starNamedExpression() }), take(.comma) {
      while try attempt({ () throws(Failure) in try starNamedExpression() }) != nil, take(.comma) {}
      if take(.colon), try attempt({ () throws(Failure) in try expression() }) != nil {
        throw problem("only single target (not tuple) can be annotated", first.range)
      }
    }
    mark = position
    if let target = try attempt({ () throws(Failure) in try expression() }), take(.colon),
      try attempt({ () throws(Failure) in try expression() }) != nil
    {
      throw problem("illegal target for annotation", target.range)
    }
    mark = position
    _ = try leadingTargets()
    let afterTargets = mark
    if let target = try attempt({ () throws(Failure) in try starExpressions() }), kind == .equal,
      let invalid = target.invalidTarget(.assign)
    {
      throw problem("cannot assign to \(invalid.formName)", invalid.range)
    }
    mark = afterTargets
    if let value = try attempt({ () throws(Failure) in try yieldExpression() }), kind == .equal {
      throw problem("assignment to yield expression not possible", value.range)
    }
    mark = position
    if let target = try attempt({ () throws(Failure) in try starExpressions() }), augmentedOperator != nil {
      advance()
      if try attempt({ () throws(Failure) in try assignedValue() }) != nil {
        throw problem("'\(target.formName)' is an illegal expression for augmented assignment", target.range)
      }
    }
  }

  /// What stands after `for` at token `back` instead of targets.
  func explainForTarget(_ back: Int) throws(Failure) {
    mark = back + 1
    defer { mark = back }
    if let target = try attempt({ () throws(Failure) in try starExpressions() }),
      let invalid = target.invalidTarget(.loop)
    {
      throw problem("cannot assign to \(invalid.formName)", invalid.range)
    }
  }

  /// What stands after `as` at token `back` instead of a target.
  func explainWithTarget(_ back: Int) throws(Failure) {
    mark = back + 1
    defer { mark = back }
    if let target = try attempt({ () throws(Failure) in try expression() }),
      kind == .comma || kind == .rightParenthesis || kind == .colon, let invalid = target.invalidTarget(.assign)
    {
      throw problem("cannot assign to \(invalid.formName)", invalid.range)
    }
  }

  /// What stands after `del` at token `back` instead of targets.
  func explainDelete(_ back: Int) throws(Failure) {
    mark = back + 1
    defer { mark = back }
    if let target = try attempt({ () throws(Failure) in try starExpressions() }),
      let invalid = target.invalidTarget(.delete)
    {
      throw problem("cannot delete \(invalid.formName)", invalid.range)
    }
  }

  /// `except A, B:`
  func explainExceptTypes(_ type: Expression?) throws(Failure) {
    guard let type else { return }
    let position = mark
    defer { mark = position }
    advance()
    guard try attempt({ () throws(Failure) in try expressions() }) != nil else { return }
    if take(.keywordAs) {
      guard take(.name) else { return }
    }
    if take(.colon) {
      // CPython's range ends before the colon.
      throw problem(
        "multiple exception types must be parenthesized",
        SourceRange(start: Int(type.range.start), end: max(Int(type.range.end), end - 1)))
    }
  }

  /// `match subject:` with a `case` below, which is Python but not Taper.
  func explainMatch() throws(Failure) {
    guard isName("match") else { return }
    let position = mark
    defer { mark = position }
    let word = token
    advance()
    guard try attempt({ () throws(Failure) in try starExpressions() }) != nil, take(.colon), take(.newline),
      take(.indent), isName("case")
    else { return }
    throw problem("Taper does not have 'match' statements", range(of: word))
  }
}
