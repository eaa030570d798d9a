import Diagnostics

/// Common mistakes in expressions, looked for in the second pass only (Note [Two passes]).
extension Parser {
  /// A missing comma, a missing `else`, `print` without parentheses.
  func explainExpression() throws(Failure) {
    let position = mark
    guard examined.insert(position).inserted else { return }
    let first = token
    let isExcluded =
      (kind == .name && kind(ahead: 1) == .string) || isName("match") || isName("case") || isName("_")
    let left = try attempt { () throws(Failure) in try disjunction() }
    if let left {
      let afterLeft = mark
      if !isExcluded, let right = try attempt({ () throws(Failure) in try quietExpression() }), !isLegacy(left),
        tokens[mark - 1].level != 0
      {
        throw problem("invalid syntax. Perhaps you forgot a comma?", left.range.union(right.range))
      }
      mark = afterLeft
      if take(.keywordIf), let test = try attempt({ () throws(Failure) in try disjunction() }),
        kind != .keywordElse && kind != .colon
      {
        throw problem("expected 'else' after 'if' expression", left.range.union(test.range))
      }
    }
    mark = position
    if isName("print") || isName("exec"), kind(ahead: 1) != .leftParenthesis {
      advance()
      if let right = try attempt({ () throws(Failure) in try starExpressions() }) {
        let name = source.text(in: range(of: first))
        throw problem(
          "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?", range(of: first).union(right.range))
      }
    }
    mark = position
  }

  /// An expression read as in the first pass.
  private func quietExpression() throws(Failure) -> Expression {
    explains = false
    defer { explains = true }
    return try expressionWithoutExplanation()
  }

  private func isLegacy(_ expression: Expression) -> Bool {
    if case .name(let name) = expression.kind { return name == "print" || name == "exec" }
    return false
  }

  /// `=` where `==` or `:=` was meant, `:=` with a target that is no name.
  func explainNamedExpression() throws(Failure) {
    let position = mark
    guard examined.insert(position + tokens.count).inserted else { return }
    defer { mark = position }
    if let target = try attempt({ () throws(Failure) in try expression() }), take(.colonEqual),
      try attempt({ () throws(Failure) in try expression() }) != nil
    {
      throw problem("cannot use assignment expressions with \(target.formName)", target.range)
    }
    mark = position
    if kind == .name, kind(ahead: 1) == .equal {
      let name = token
      advance()
      advance()
      if let value = try attempt({ () throws(Failure) in try binary() }), kind != .equal && kind != .colonEqual {
        throw problem(
          "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", range(of: name).union(value.range))
      }
      mark = position
    }
    guard let target = try attempt({ () throws(Failure) in try binary() }), kind == .equal, !target.isDisplay else {
      return
    }
    advance()
    if try attempt({ () throws(Failure) in try binary() }) != nil, kind != .equal && kind != .colonEqual {
      throw problem(
        "cannot assign to \(target.formName) here. Maybe you meant '==' instead of '='?", target.range)
    }
  }

  /// `(*a)`, `(**a)`, `(a, b for …)`.
  func explainParenthesised() throws(Failure) {
    let position = mark
    guard examined.insert(position + 2 * tokens.count).inserted else { return }
    defer { mark = position }
    advance()
    let opening = token
    if take(.star) {
      if let value = try attempt({ () throws(Failure) in try expression() }), take(.rightParenthesis) {
        throw problem("cannot use starred expression here", range(of: opening).union(value.range))
      }
    } else if take(.doubleStar) {
      if try attempt({ () throws(Failure) in try expression() }) != nil, take(.rightParenthesis) {
        throw problem("cannot use double starred expression here", range(of: opening))
      }
    }
    mark = position + 1
    try explainUnpackingInComprehension()
  }

  /// `[*a for …]`, `[a, b for …]`.
  func explainDisplay() throws(Failure) {
    let position = mark
    guard examined.insert(position + 2 * tokens.count).inserted else { return }
    defer { mark = position }
    advance()
    try explainUnpackingInComprehension()
    mark = position + 1
    guard let first = try attempt({ () throws(Failure) in try starNamedExpression() }), kind == .comma else { return }
    let comma = token
    advance()
    var last: Expression?
    while let element = try attempt({ () throws(Failure) in try starNamedExpression() }) {
      last = element
      if !take(.comma) { break }
    }
    guard kind == .keywordFor, try attempt({ () throws(Failure) in try comprehensionClauses() }) != nil else { return }
    throw problem(
      "did you forget parentheses around the comprehension target?",
      first.range.union(last?.range ?? range(of: comma)))
  }

  private func explainUnpackingInComprehension() throws(Failure) {
    let isMapping = tokens[max(mark - 1, 0)].kind == .leftBrace && kind == .doubleStar
    guard kind == .star || isMapping else { return }
    let star = token
    let message =
      isMapping
      ? "dict unpacking cannot be used in dict comprehension"
      : "iterable unpacking cannot be used in comprehension"
    advance()
    guard let value = try attempt({ () throws(Failure) in try binary() }), kind == .keywordFor,
      try attempt({ () throws(Failure) in try comprehensionClauses() }) != nil
    else { return }
    throw problem(message, isMapping ? range(of: star) : range(of: star).union(value.range))
  }

  /// Dict displays with half an item; comprehensions as in lists.
  func explainBraceDisplay() throws(Failure) {
    try explainDisplay()
    let position = mark
    guard examined.insert(position + 3 * tokens.count).inserted else { return }
    defer { mark = position }
    advance()
    var sawItem = false
    while true {
      let itemStart = mark
      if sawItem, kind != .doubleStar, kind != .rightBrace,
        let key = try attempt({ () throws(Failure) in try quietExpression() }), kind != .colon
      {
        let end = Int(key.range.end)
        throw problem("':' expected after dictionary key", SourceRange(start: end - 1, end: end - 1))
      }
      mark = itemStart
      if try attempt({ () throws(Failure) in try dictionaryItem() }) != nil {
        sawItem = true
        if take(.comma) { continue }
        return
      }
      mark = itemStart
      guard kind != .rightBrace, try attempt({ () throws(Failure) in try expression() }) != nil else { return }
      guard kind == .colon else { return }
      let colon = token
      advance()
      if kind == .rightBrace || kind == .comma {
        throw problem("expression expected after dictionary key and ':'", range(of: colon))
      }
      let star = token
      if take(.star), try attempt({ () throws(Failure) in try binary() }) != nil {
        throw problem("cannot use a starred expression in a dictionary value", range(from: Int(star.start)))
      }
      return
    }
  }
}

extension Expression {
  /// What CPython calls this form in its messages.
  var formName: String {
    switch kind {
    case .attribute: "attribute"
    case .subscript: "subscript"
    case .starred: "starred"
    case .name: "name"
    case .list: "list"
    case .tuple: "tuple"
    case .lambda: "lambda"
    case .call: "function call"
    case .and, .or, .binary, .unary: "expression"
    case .generator: "generator expression"
    case .yield, .yieldFrom: "yield expression"
    case .listComprehension: "list comprehension"
    case .setComprehension: "set comprehension"
    case .dictionaryComprehension: "dict comprehension"
    case .dictionary: "dict literal"
    case .set: "set display"
    case .formatted: "f-string expression"
    case .none: "None"
    case .boolean(let value): value ? "True" : "False"
    case .ellipsis: "ellipsis"
    case .integer, .bigInteger, .float, .imaginary, .string, .bytes: "literal"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .named: "named expression"
    case .slice: "slice"
    }
  }

  /// Whether this is one of the forms to which `=` may not be a slip for `==`.
  fileprivate var isDisplay: Bool {
    switch kind {
    case .list, .tuple, .generator, .boolean, .none: true
    default: false
    }
  }

  /// The part of a target that cannot be one.
  func invalidTarget(_ use: TargetUse) -> Expression? {
    switch kind {
    case .name, .attribute, .subscript: return nil
    case .list(let elements), .tuple(let elements):
      for element in elements {
        if let invalid = element.invalidTarget(use) { return invalid }
      }
      return nil
    case .starred(let value): return use == .delete ? self : value.invalidTarget(use)
    case .comparison(let first, let parts) where use == .loop:
      return parts.first?.op == .in ? first.invalidTarget(use) : nil
    default: return self
    }
  }
}

/// Where a target stands.
enum TargetUse { case assign, loop, delete }
