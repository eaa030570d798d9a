import Diagnostics

/// What can be assigned to and deleted.
extension Parser {
  /// `star_targets`: a target, or a tuple of targets without parentheses.
  func starTargets() throws(Failure) -> Expression {
    try commaSeparated { parser throws(Failure) in try parser.starTarget() }
  }

  /// `['*'] target`
  func starTarget() throws(Failure) -> Expression {
    let start = start
    if take(.star) {
      if kind == .star { throw .mismatch }
      let target = try starTarget()
      try grow(height)
      return Expression(.starred(target), range(from: start))
    }
    let target = try primary()
    guard isTarget(target) else { throw .mismatch }
    return target
  }

  /// Whether `expression` can stand left of `=`.
  func isTarget(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    case .starred(let value):
      if case .starred = value.kind { false } else { isTarget(value) }
    case .tuple(let elements), .list(let elements): elements.allSatisfy(isTarget)
    default: false
    }
  }

  /// Whether `expression` can stand after `del`.
  func isDeletable(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    case .tuple(let elements), .list(let elements): elements.allSatisfy(isDeletable)
    default: false
    }
  }
}
