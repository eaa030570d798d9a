import Diagnostics

/// Statements with blocks.
extension Parser {
  /// A compound statement, nil when the next token begins none.
  func compoundStatement() throws(Failure) -> Statement? {
    let decorators = kind == .at ? try decorators() : []
    let start = start
    let statementKind: Statement.Kind
    switch kind {
    case .keywordDef: statementKind = try function(decorators)
    case .keywordClass: statementKind = try classStatement(decorators)
    case .keywordAsync: throw asyncProblem()
    case _ where !decorators.isEmpty: throw .mismatch
    case .keywordIf: statementKind = try ifStatement("if", level: 0)
    case .keywordWhile: statementKind = try whileStatement()
    case .keywordFor: statementKind = try forStatement()
    case .keywordTry: statementKind = try tryStatement()
    case .keywordWith: statementKind = try withStatement()
    default:
      if explains { try explainMatch() }
      return nil
    }
    return Statement(statementKind, range(from: start))
  }

  private func asyncProblem() -> Failure {
    let place = range(of: token)
    return switch kind(ahead: 1) {
    case .keywordDef: problem("Taper does not have async functions", place)
    case .keywordFor: problem("Taper does not have 'async for'", place)
    case .keywordWith: problem("Taper does not have 'async with'", place)
    default: .mismatch
    }
  }

  /// The statements of a block, after the colon. `owner` and `line` word the message when there is none.
  func block(_ owner: String, line: Int) throws(Failure) -> [Statement] {
    var statements: [Statement] = []
    guard kind == .newline else {
      try simpleStatements(into: &statements)
      return statements
    }
    advance()
    guard take(.indent) else {
      if explains {
        throw problemAtFurthest("expected an indented block after \(owner) on line \(line)", kind: .indentationError)
      }
      throw .mismatch
    }
    repeat {
      try statement(into: &statements)
    } while kind != .dedent && kind != .endMarker
    try expect(.dedent)
    return statements
  }

  private var line: Int { source.line(at: start) }

  private func ifStatement(_ word: String, level: Int) throws(Failure) -> Statement.Kind {
    let line = line
    advance()
    let test = try namedExpression()
    try colon()
    let body = try block("'\(word)' statement", line: line)
    guard kind == .keywordElif else { return .if(test, body, otherwise: try elseBlock()) }
    if level >= Self.depthLimit { throw problem("too many nested statements", range(of: token)) }
    let start = start
    let inner = try ifStatement("elif", level: level + 1)
    return .if(test, body, otherwise: [Statement(inner, range(from: start))])
  }

  private func elseBlock() throws(Failure) -> [Statement] {
    let line = line
    guard take(.keywordElse) else { return [] }
    try demand(.colon, ":")
    return try block("'else' statement", line: line)
  }

  /// The colon before a block; the second pass explains a line that ends without it.
  private func colon() throws(Failure) {
    if explains && kind == .newline { throw problemAtFurthest("expected ':'") }
    try expect(.colon)
  }

  private func whileStatement() throws(Failure) -> Statement.Kind {
    let line = line
    advance()
    let test = try namedExpression()
    try colon()
    let body = try block("'while' statement", line: line)
    return .while(test, body, otherwise: try elseBlock())
  }

  private func forStatement() throws(Failure) -> Statement.Kind {
    let line = line
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
    let iterable = try starExpressions()
    try colon()
    let body = try block("'for' statement", line: line)
    return .for(target: target, iterable: iterable, body: body, otherwise: try elseBlock())
  }

  // MARK: - with

  private func withStatement() throws(Failure) -> Statement.Kind {
    let line = line
    advance()
    let items = if let items = try parenthesisedItems() { items } else { try plainItems() }
    try colon()
    return .with(items, try block("'with' statement", line: line))
  }

  /// `'(' item (',' item)* [','] ')'` before a colon; nil when the parentheses are those of an expression.
  private func parenthesisedItems() throws(Failure) -> [WithItem]? {
    let back = mark
    guard take(.leftParenthesis) else { return nil }
    do throws(Failure) {
      var items: [WithItem] = []
      repeat {
        if kind == .rightParenthesis && !items.isEmpty { break }
        items.append(try withItem())
      } while take(.comma)
      try expect(.rightParenthesis)
      if kind == .colon { return items }
    } catch .mismatch {
    }
    mark = back
    return nil
  }

  private func plainItems() throws(Failure) -> [WithItem] {
    var items: [WithItem] = []
    repeat { items.append(try withItem()) } while take(.comma)
    return items
  }

  private func withItem() throws(Failure) -> WithItem {
    let context = try expression()
    let back = mark
    guard take(.keywordAs) else { return WithItem(context: context, target: nil) }
    do throws(Failure) {
      let target = try starTarget()
      switch kind {
      case .comma, .colon, .rightParenthesis: return WithItem(context: context, target: target)
      default:
        if explains && kind == .newline { throw problemAtFurthest("expected ':'") }
        throw Failure.mismatch
      }
    } catch .mismatch {
      if explains { try explainWithTarget(back) }
      mark = back
      return WithItem(context: context, target: nil)
    }
  }

  // MARK: - try

  private func tryStatement() throws(Failure) -> Statement.Kind {
    let line = line
    advance()
    try demand(.colon, ":")
    let body = try block("'try' statement", line: line)
    var handlers: [ExceptHandler] = []
    while kind == .keywordExcept { handlers.append(try exceptHandler()) }
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    var finally: [Statement] = []
    let finallyLine = self.line
    if take(.keywordFinally) {
      try demand(.colon, ":")
      finally = try block("'finally' statement", line: finallyLine)
    } else if handlers.isEmpty {
      if explains { throw problemAtFurthest("expected 'except' or 'finally' block") }
      throw .mismatch
    }
    return .try(body, handlers: handlers, otherwise: otherwise, finally: finally)
  }

  private func exceptHandler() throws(Failure) -> ExceptHandler {
    let line = line
    let start = start
    advance()
    if kind == .star { throw problem("Taper does not have 'except*'", range(of: token)) }
    var type: Expression?
    var name: Identifier?
    if kind != .colon && kind != .newline {
      type = try expression()
      if kind == .comma && explains { try explainExceptTypes(type) }
      if take(.keywordAs) { name = try identifier() }
    }
    try colon()
    let body = try block("'except' statement", line: line)
    return ExceptHandler(type: type, name: name, body: body, range: range(from: start))
  }

  // MARK: - Definitions

  /// `('@' named_expression NEWLINE)*`; a definition's own range leaves them out, as CPython's does.
  private func decorators() throws(Failure) -> [Expression] {
    var decorators: [Expression] = []
    while take(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    return decorators
  }

  private func function(_ decorators: [Expression]) throws(Failure) -> Statement.Kind {
    let line = line
    advance()
    let name = try identifier()
    try demand(.leftParenthesis, "(")
    let parameters = try parameters(until: .rightParenthesis, allowsAnnotations: true)
    try expect(.rightParenthesis)
    let returns = try attempt { () throws(Failure) in
      try expect(.arrow)
      return try expression()
    }
    try demand(.colon, ":")
    let body = try block("function definition", line: line)
    return .function(
      FunctionDefinition(name: name, parameters: parameters, returns: returns, body: body, decorators: decorators))
  }

  private func classStatement(_ decorators: [Expression]) throws(Failure) -> Statement.Kind {
    let line = line
    advance()
    let name = try identifier()
    let arguments = kind == .leftParenthesis ? try callArguments() : []
    try colon()
    let body = try block("class definition", line: line)
    return .class(ClassDefinition(name: name, arguments: arguments, body: body, decorators: decorators))
  }
}
