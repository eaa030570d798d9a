import Diagnostics

/// Common mistakes in calls and parameter lists, looked for in the second pass only (Note [Two passes]).
extension Parser {
  /// Arguments in the wrong order, generator expressions without parentheses, `=` after what is no name.
  func explainArguments() throws(Failure) {
    let position = mark
    guard examined.insert(position + 4 * tokens.count).inserted else { return }
    defer { mark = position }
    var sawKeyword = false
    var sawMapping = false
    var count = 0
    while kind != .rightParenthesis {
      let first = token
      if take(.doubleStar) {
        guard try attempt({ () throws(Failure) in try expression() }) != nil else { return }
        sawMapping = true
      } else if kind == .star {
        if sawMapping {
          throw problem("iterable argument unpacking follows keyword argument unpacking", range(of: first))
        }
        advance()
        guard try attempt({ () throws(Failure) in try expression() }) != nil else { return }
      } else if kind == .name, kind(ahead: 1) == .equal {
        advance()
        let equal = token
        advance()
        guard try attempt({ () throws(Failure) in try expression() }) != nil else { return }
        if kind == .keywordFor, try attempt({ () throws(Failure) in try comprehensionClauses() }) != nil {
          throw problem(
            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", range(of: first).union(range(of: equal)))
        }
        sawKeyword = true
      } else {
        if kind(ahead: 1) == .equal, kind == .keywordTrue || kind == .keywordFalse || kind == .keywordNone {
          let name = source.text(in: range(of: first))
          throw problem("cannot assign to \(name)", range(of: first).union(range(of: tokens[mark + 1])))
        }
        guard let value = try attempt({ () throws(Failure) in try argumentValue() }) else { return }
        if kind == .equal {
          throw problem(
            "expression cannot contain assignment, perhaps you meant \"==\"?", value.range.union(range(of: token)))
        }
        if kind == .keywordFor {
          guard try attempt({ () throws(Failure) in try comprehensionClauses() }) != nil else { return }
          if count > 0 || (kind == .comma && kind(ahead: 1) != .rightParenthesis) || kind == .comma {
            throw problem("Generator expression must be parenthesized", range(from: Int(value.range.start)))
          }
        }
        if sawKeyword || sawMapping {
          throw problemAtFurthest(
            sawMapping
              ? "positional argument follows keyword argument unpacking"
              : "positional argument follows keyword argument")
        }
      }
      count += 1
      guard take(.comma) else { return }
    }
  }

  /// Parameters in the wrong order.
  func explainParameters(until close: TokenKind, allowsAnnotations: Bool) throws(Failure) {
    let position = mark
    guard examined.insert(position + 5 * tokens.count).inserted else { return }
    defer { mark = position }
    var sawDefault = false
    var sawStar = false
    var sawSlash = false
    var count = 0
    while kind != close {
      let first = token
      if take(.slash) {
        if count == 0 { throw problem("at least one argument must precede /", range(of: first)) }
        if sawSlash { throw problem("/ may appear only once", range(of: first)) }
        if sawStar { throw problem("/ must be ahead of *", range(of: first)) }
        sawSlash = true
        if kind == .star { throw problem("expected comma between / and *", range(of: token)) }
      } else if take(.doubleStar) {
        guard try attempt({ () throws(Failure) in try parameter(allowsAnnotations, allowsDefault: false) }) != nil
        else { return }
        if kind == .equal { throw problem("var-keyword argument cannot have default value", range(of: token)) }
        guard take(.comma) else { return }
        switch kind {
        case .name, .star, .doubleStar, .slash:
          throw problem("arguments cannot follow var-keyword argument", range(of: token))
        default: return
        }
      } else if take(.star) {
        if sawStar { throw problem("* argument may appear only once", range(of: first)) }
        sawStar = true
        let next = kind
        if next == close || (next == .comma && (kind(ahead: 1) == close || kind(ahead: 1) == .doubleStar)) {
          if close == .colon { throw problemAtFurthest("named arguments must follow bare *") }
          throw problem("named arguments must follow bare *", range(of: first))
        }
        if next != .comma {
          guard
            try attempt({ () throws(Failure) in
              try parameter(allowsAnnotations, allowsDefault: false, allowsStar: true)
            }) != nil
          else { return }
          if kind == .equal { throw problem("var-positional argument cannot have default value", range(of: token)) }
        }
      } else if kind == .leftParenthesis {
        advance()
        var names = 0
        while kind == .name {
          advance()
          names += 1
          if !take(.comma) { break }
        }
        if names > 0, kind == .rightParenthesis, !sawDefault, !sawStar {
          let what = close == .colon ? "Lambda expression parameters" : "Function parameters"
          throw problem("\(what) cannot be parenthesized", range(of: first).union(range(of: token)))
        }
        return
      } else {
        guard
          let parameter = try attempt({ () throws(Failure) in try parameter(allowsAnnotations, allowsDefault: false) })
        else { return }
        if kind == .equal {
          let equal = token
          advance()
          if kind == close || kind == .comma { throw problem("expected default value expression", range(of: equal)) }
          guard try attempt({ () throws(Failure) in try expression() }) != nil else { return }
          sawDefault = true
        } else if sawDefault && !sawStar && (kind == .comma || kind == close) {
          let place = parameter.name.range.union(parameter.annotation?.range ?? parameter.name.range)
          throw problem("non-default argument follows default argument", place)
        }
      }
      count += 1
      guard take(.comma) else { return }
    }
  }
}
