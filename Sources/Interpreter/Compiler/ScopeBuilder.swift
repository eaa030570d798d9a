import Diagnostics
import Syntax

/// Walks a tree and records in which scope each name is bound and used.
struct ScopeBuilder {
  private var scope: Scope
  /// A comprehension's walrus binds in the scope around it.
  private(set) var problem: SyntaxProblem?

  /// The scopes of a module or prompt entry.
  static func build(_ statements: [Statement], name: String) throws(SyntaxProblem) -> Scope {
    var builder = ScopeBuilder(scope: Scope(.module, name, parent: nil, range: SourceRange(start: 0, end: 0)))
    let module = builder.scope
    builder.walk(statements)
    if let problem = builder.problem { throw problem }
    module.resolve()
    return module
  }

  private init(scope: Scope) { self.scope = scope }

  private mutating func fail(_ message: String, _ range: SourceRange) {
    if problem == nil { problem = SyntaxProblem(.syntaxError, message, range) }
  }

  private mutating func walk(_ statements: [Statement]) {
    for statement in statements { walk(statement) }
  }

  private mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): walk(value)
    case .assign(let targets, let value):
      walk(value)
      for target in targets { bind(target) }
    case .augmentedAssign(let target, _, let value):
      if case .name(let name) = target.kind { scope.use(name) }
      walk(value)
      bind(target)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      if scope.kind != .function || !isSimple { walk(annotation) }
      if let value { walk(value) }
      bind(target)
    case .delete(let targets):
      for target in targets { delete(target) }
    case .pass, .break, .continue: break
    case .return(let value):
      if scope.kind != .function { fail("'return' outside function", statement.range) }
      if let value { walk(value) }
    case .raise(let exception, let cause):
      if let exception { walk(exception) }
      if let cause { walk(cause) }
    case .global(let names): for name in names { declare(name, isGlobal: true, statement.range) }
    case .nonlocal(let names): for name in names { declare(name, isGlobal: false, statement.range) }
    case .import(let names):
      for item in names {
        let top = item.name.name.split(separator: ".").first.map(String.init) ?? item.name.name
        scope.bind(item.alias?.name ?? top)
      }
    case .importFrom(_, _, let names):
      for item in names { scope.bind(item.alias?.name ?? item.name.name) }
    case .assert(let test, let message):
      walk(test)
      if let message { walk(message) }
    case .if(let test, let body, let otherwise), .while(let test, let body, let otherwise):
      walk(test)
      walk(body)
      walk(otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      walk(iterable)
      bind(target)
      walk(body)
      walk(otherwise)
    case .with(let items, let body):
      for item in items {
        walk(item.context)
        if let target = item.target { bind(target) }
      }
      walk(body)
    case .try(let body, let handlers, let otherwise, let finally):
      walk(body)
      for handler in handlers {
        if let type = handler.type { walk(type) }
        if let name = handler.name {
          scope.bind(name.name)
          scope.deleted.insert(name.name)
        }
        walk(handler.body)
      }
      walk(otherwise)
      walk(finally)
    case .function(let definition):
      for decorator in definition.decorators { walk(decorator) }
      walkSignature(definition.parameters)
      if let returns = definition.returns { walk(returns) }
      scope.bind(definition.name.name)
      nested(.function, definition.name.name, statement.range) { builder in
        builder.bindParameters(definition.parameters)
        builder.walk(definition.body)
      }
    case .class(let definition):
      for decorator in definition.decorators { walk(decorator) }
      for argument in definition.arguments { walk(argument) }
      scope.bind(definition.name.name)
      nested(.classBody, definition.name.name, statement.range) { $0.walk(definition.body) }
    }
  }

  private mutating func declare(_ name: Identifier, isGlobal: Bool, _ range: SourceRange) {
    let word = isGlobal ? "global" : "nonlocal"
    if scope.isParameter(name.name) {
      fail("name '\(name.name)' is parameter and \(word)", range)
    } else if scope.isBound(name.name) {
      fail("name '\(name.name)' is assigned to before \(word) declaration", range)
    } else if scope.uses(name.name) {
      fail("name '\(name.name)' is used prior to \(word) declaration", range)
    }
    if isGlobal {
      scope.declareGlobal(name.name)
    } else if scope.kind == .module {
      fail("nonlocal declaration not allowed at module level", range)
    } else {
      scope.declareNonlocal(name.name)
      if !scope.enclosingFunctionBinds(name.name) { fail("no binding for nonlocal '\(name.name)' found", range) }
    }
  }

  private mutating func nested(
    _ kind: Scope.Kind, _ name: String, _ range: SourceRange, _ body: (inout ScopeBuilder) -> Void
  ) {
    let outer = scope
    scope = Scope(kind, name, parent: outer, range: range)
    body(&self)
    scope = outer
  }

  private mutating func walkSignature(_ parameters: Parameters) {
    let all =
      parameters.positionalOnly + parameters.regular + (parameters.variadic.map { [$0] } ?? [])
      + parameters.keywordOnly + (parameters.keywordVariadic.map { [$0] } ?? [])
    for parameter in all {
      if let value = parameter.defaultValue { walk(value) }
      if let annotation = parameter.annotation { walk(annotation) }
    }
  }

  private mutating func bindParameters(_ parameters: Parameters) {
    var seen: Set<String> = []
    let all =
      parameters.positionalOnly + parameters.regular + parameters.keywordOnly
      + (parameters.variadic.map { [$0] } ?? []) + (parameters.keywordVariadic.map { [$0] } ?? [])
    for parameter in all {
      if !seen.insert(parameter.name.name).inserted {
        fail("duplicate argument '\(parameter.name.name)' in function definition", parameter.name.range)
      }
      scope.addParameter(parameter.name.name)
    }
  }

  private mutating func bind(_ target: Expression) {
    switch target.kind {
    case .name(let name): scope.bind(name)
    case .tuple(let items), .list(let items): for item in items { bind(item) }
    case .starred(let inner): bind(inner)
    default: walk(target)
    }
  }

  private mutating func delete(_ target: Expression) {
    switch target.kind {
    case .name(let name):
      scope.bind(name)
      scope.deleted.insert(name)
    case .tuple(let items), .list(let items): for item in items { delete(item) }
    default: walk(target)
    }
  }

  private mutating func walk(_ argument: Argument) {
    switch argument {
    case .positional(let value), .keyword(_, let value), .iterable(let value), .mapping(let value): walk(value)
    }
  }

  private mutating func walk(_ expressions: [Expression]) {
    for expression in expressions { walk(expression) }
  }

  private mutating func walk(_ expression: Expression) {
    switch expression.kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes: break
    case .formatted(let parts): walk(parts)
    case .name(let name):
      scope.use(name)
      // The zero-argument form needs the class that a method was written in.
      if name == "super" && scope.kind == .function { scope.use("__class__") }
    case .attribute(let value, _), .unary(_, let value), .starred(let value): walk(value)
    case .subscript(let value, let index): walk([value, index])
    case .slice(let lower, let upper, let step): for part in [lower, upper, step] { if let part { walk(part) } }
    case .call(let function, let arguments):
      walk(function)
      for argument in arguments { walk(argument) }
    case .binary(_, let left, let right): walk([left, right])
    case .and(let items), .or(let items), .tuple(let items), .list(let items), .set(let items): walk(items)
    case .comparison(let first, let parts):
      walk(first)
      for part in parts { walk(part.operand) }
    case .conditional(let test, let body, let otherwise): walk([test, body, otherwise])
    case .lambda(let parameters, let body):
      walkSignature(parameters)
      nested(.function, "<lambda>", expression.range) { builder in
        builder.bindParameters(parameters)
        builder.walk(body)
      }
    case .dictionary(let items):
      for item in items {
        switch item {
        case .pair(let key, let value): walk([key, value])
        case .mapping(let value): walk(value)
        }
      }
    case .listComprehension(let element, let clauses): comprehension("<listcomp>", [element], clauses, expression.range)
    case .setComprehension(let element, let clauses): comprehension("<setcomp>", [element], clauses, expression.range)
    case .generator(let element, let clauses): comprehension("<genexpr>", [element], clauses, expression.range)
    case .dictionaryComprehension(let key, let value, let clauses):
      comprehension("<dictcomp>", [key, value], clauses, expression.range)
    case .named(let target, let value):
      walk(value)
      bindWalrus(target)
    case .yield(let value):
      markGenerator(expression.range)
      if let value { walk(value) }
    case .yieldFrom(let value):
      markGenerator(expression.range)
      walk(value)
    }
  }

  private mutating func markGenerator(_ range: SourceRange) {
    if scope.kind == .function {
      scope.isGenerator = true
    } else {
      fail("'yield' outside function", range)
    }
  }

  private mutating func bindWalrus(_ target: Identifier) {
    var owner = scope
    while owner.kind == .comprehension {
      owner.use(target.name)
      guard let outer = owner.parent else { break }
      owner = outer
    }
    owner.bind(target.name)
    if owner.kind == .module && owner !== scope {
      var inner = scope
      while inner.kind == .comprehension, let outer = inner.parent {
        inner.declareGlobal(target.name)
        inner = outer
      }
    }
  }

  private mutating func walk(_ parts: [FormattedPart]) {
    for case .field(let value, _, _, let format) in parts {
      walk(value)
      if let format { walk(format) }
    }
  }

  private mutating func comprehension(
    _ name: String, _ elements: [Expression], _ clauses: [ComprehensionClause], _ range: SourceRange
  ) {
    // The first iterable belongs to the scope around the comprehension.
    if let first = clauses.first { walk(first.iterable) }
    nested(.comprehension, name, range) { builder in
      builder.scope.addParameter(".0")
      for (index, clause) in clauses.enumerated() {
        if index > 0 { builder.walk(clause.iterable) }
        builder.bind(clause.target)
        builder.walk(clause.conditions)
      }
      builder.walk(elements)
    }
  }
}
