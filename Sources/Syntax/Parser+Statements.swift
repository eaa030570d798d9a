import Diagnostics

/// Files, lines and simple statements.
extension Parser {
  /// Everything up to the end.
  func file() throws(Failure) -> [Statement] {
    var statements: [Statement] = []
    while kind != .endMarker {
      if kind == .newline {
        advance()
        continue
      }
      try statement(into: &statements)
    }
    return statements
  }

  /// One expression and nothing else.
  func evaluated() throws(Failure) -> Expression {
    let value = try expressions()
    while take(.newline) {}
    guard kind == .endMarker else { throw .mismatch }
    return value
  }

  /// A compound statement, or a line of simple ones.
  func statement(into statements: inout [Statement]) throws(Failure) {
    if let compound = try compoundStatement() {
      statements.append(compound)
    } else {
      try simpleStatements(into: &statements)
    }
  }

  /// `simple (';' simple)* [';'] NEWLINE`
  func simpleStatements(into statements: inout [Statement]) throws(Failure) {
    repeat {
      statements.append(try simpleStatement())
      guard take(.semicolon) else { break }
    } while kind != .newline
    try expect(.newline)
  }

  func simpleStatement() throws(Failure) -> Statement {
    let start = start
    let statementKind = try simpleKind()
    return Statement(statementKind, range(from: start))
  }

  private func simpleKind() throws(Failure) -> Statement.Kind {
    switch kind {
    case .keywordPass:
      advance()
      return .pass
    case .keywordBreak:
      advance()
      return .break
    case .keywordContinue:
      advance()
      return .continue
    case .keywordReturn:
      advance()
      return .return(startsStarExpression ? try starExpressions() : nil)
    case .keywordRaise: return try raiseStatement()
    case .keywordGlobal:
      advance()
      return .global(try names())
    case .keywordNonlocal:
      advance()
      return .nonlocal(try names())
    case .keywordDel: return try deleteStatement()
    case .keywordAssert: return try assertStatement()
    case .keywordImport: return try importStatement()
    case .keywordFrom: return try importFromStatement()
    default: return try expressionStatement()
    }
  }

  private func names() throws(Failure) -> [Identifier] {
    var names = [try identifier()]
    while take(.comma) { names.append(try identifier()) }
    return names
  }

  private func raiseStatement() throws(Failure) -> Statement.Kind {
    advance()
    guard startsExpression else { return .raise(nil, cause: nil) }
    let value = try expression()
    guard take(.keywordFrom) else { return .raise(value, cause: nil) }
    return .raise(value, cause: try expression())
  }

  private func assertStatement() throws(Failure) -> Statement.Kind {
    advance()
    let test = try expression()
    return .assert(test, message: take(.comma) ? try expression() : nil)
  }

  private func deleteStatement() throws(Failure) -> Statement.Kind {
    let back = mark
    advance()
    do throws(Failure) {
      var targets: [Expression] = []
      repeat {
        if !targets.isEmpty && (kind == .newline || kind == .semicolon) { break }
        let target = try primary()
        guard isDeletable(target) else { throw Failure.mismatch }
        targets.append(target)
      } while take(.comma)
      guard kind == .newline || kind == .semicolon else { throw Failure.mismatch }
      return .delete(targets)
    } catch .mismatch {
      if explains { try explainDelete(back) }
      throw .mismatch
    }
  }

  // MARK: - Imports

  private func importStatement() throws(Failure) -> Statement.Kind {
    advance()
    var names: [ImportedName] = []
    repeat {
      let name = try dottedName()
      names.append(ImportedName(name: name, alias: take(.keywordAs) ? try identifier() : nil))
    } while take(.comma)
    return .import(names)
  }

  /// `NAME ('.' NAME)*`
  func dottedName() throws(Failure) -> Identifier {
    var name = try identifier()
    while kind == .dot {
      advance()
      let part = try identifier()
      name = Identifier(name.name + "." + part.name, name.range.union(part.range))
    }
    return name
  }

  private func importFromStatement() throws(Failure) -> Statement.Kind {
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let module: Identifier? = level > 0 && kind == .keywordImport ? nil : try dottedName()
    try expect(.keywordImport)
    if take(.star) { return .importFrom(module: module, level: level, names: []) }
    let isParenthesised = take(.leftParenthesis)
    if explains && !isParenthesised && kind == .newline { throw .mismatch }
    var names: [ImportedName] = []
    repeat {
      if isParenthesised && !names.isEmpty && kind == .rightParenthesis { break }
      if !isParenthesised && kind == .newline && !names.isEmpty && explains {
        throw problemAtFurthest("trailing comma not allowed without surrounding parentheses")
      }
      let name = try identifier()
      names.append(ImportedName(name: name, alias: take(.keywordAs) ? try identifier() : nil))
    } while take(.comma)
    if isParenthesised { try expect(.rightParenthesis) }
    return .importFrom(module: module, level: level, names: names)
  }

  // MARK: - Expressions and assignments

  private func expressionStatement() throws(Failure) -> Statement.Kind {
    if explains {
      if let assignment = try attempt({ () throws(Failure) in try assignmentByTargets() }) { return assignment }
      return .expression(try starExpressions())
    }
    let isParenthesised = kind == .leftParenthesis
    let value = kind == .keywordYield ? try yieldExpression() : try starExpressions()
    switch kind {
    case .equal: return try assignment(value)
    case .colon: return try annotation(value, isParenthesised)
    default: break
    }
    guard let op = augmentedOperator else { return .expression(value) }
    switch value.kind {
    case .name, .attribute, .subscript: break
    default: throw .mismatch
    }
    advance()
    return .augmentedAssign(value, op, try assignedValue())
  }

  private func assignment(_ first: Expression) throws(Failure) -> Statement.Kind {
    var targets: [Expression] = []
    var value = first
    while kind == .equal {
      guard isTarget(value) else { throw .mismatch }
      targets.append(value)
      advance()
      value = try assignedValue()
    }
    return .assign(targets, value)
  }

  func annotation(_ target: Expression, _ isParenthesised: Bool) throws(Failure) -> Statement.Kind {
    var isSimple = false
    switch target.kind {
    case .name: isSimple = !isParenthesised
    case .attribute, .subscript: break
    default: throw .mismatch
    }
    advance()
    let annotation = try expression()
    let value = take(.equal) ? try assignedValue() : nil
    return .annotatedAssign(target, annotation: annotation, value: value, isSimple: isSimple)
  }

  /// What may stand right of `=`.
  func assignedValue() throws(Failure) -> Expression {
    kind == .keywordYield ? try yieldExpression() : try starExpressions()
  }

  /// The operator of an augmented assignment, if the next token is one.
  var augmentedOperator: BinaryOperator? {
    switch kind {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .atEqual: .matrixMultiply
    case .ampersandEqual: .bitAnd
    case .barEqual: .bitOr
    case .caretEqual: .bitXor
    case .shiftLeftEqual: .shiftLeft
    case .shiftRightEqual: .shiftRight
    case .doubleStarEqual: .power
    default: nil
    }
  }
}
