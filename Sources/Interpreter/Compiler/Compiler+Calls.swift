import Diagnostics
import Syntax

extension Compiler {
  /// `function(arguments)`
  func compileCall(_ function: Expression, _ arguments: [Argument], into target: Int, at range: SourceRange)
    throws(SyntaxProblem)
  {
    warnAboutCall(of: function, at: range)
    if arguments.contains(where: \.isUnpacked) {
      let base = try temporary(function)
      try compileUnpackedArguments(arguments, of: base, at: range)
      unit.emit(.callUnpacked, target, base, at: range)
      return
    }
    let names = arguments.compactMap(\.keywordName)
    if case .attribute(let receiver, let attribute) = function.kind {
      let object = try operand(receiver)
      // Callable and receiver take the first two places, over the receiver if that is a temporary.
      let base = unit.isTemporary(object) && object >= 0 ? object : unit.newTemporary()
      _ = unit.newTemporary()
      unit.emit(.loadMethod, base, object, unit.attributeSite(attribute.name), at: function.range)
      for argument in arguments { _ = try temporary(argument.value) }
      if names.isEmpty {
        unit.emit(.callMethod, target, base, arguments.count, at: range)
      } else {
        let shape = unit.callShape(positionalCount: arguments.count - names.count, names: names)
        unit.emit(.callMethodKeywords, target, base, shape, at: range)
      }
      return
    }
    let base = unit.newTemporary()
    try compile(function, into: base)
    for argument in arguments { _ = try temporary(argument.value) }
    if names.isEmpty {
      unit.emit(.call, target, base, arguments.count, at: range)
    } else {
      let shape = unit.callShape(positionalCount: arguments.count - names.count, names: names)
      unit.emit(.callKeywords, target, base, shape, at: range)
    }
  }

  /// Puts a tuple of the positional and a dict of the keyword arguments into the next two temporaries.
  private func compileUnpackedArguments(_ arguments: [Argument], of callable: Int, at range: SourceRange)
    throws(SyntaxProblem)
  {
    let positionalCount = arguments.count { if case .positional = $0 { true } else { false } }
    let starCount = arguments.count { if case .iterable = $0 { true } else { false } }
    // One `*value` alone is converted by the call itself, whose message names the callable.
    let isAlone = positionalCount == 0 && starCount == 1
    let positional = unit.newTemporary()
    let keywords = unit.newTemporary()
    unit.emit(.buildList, positional, unit.depth, 0, at: range)
    unit.emit(.move, keywords, none, at: range)
    for argument in arguments {
      let mark = unit.depth
      switch argument {
      case .positional(let value): unit.emit(.listAppend, positional, try operand(value), at: range)
      case .iterable(let value):
        unit.emit(.listExtend, positional, try operand(value), isAlone ? callable : 0, flag: isAlone ? 2 : 1, at: range)
      case .keyword, .mapping: break
      }
      unit.depth = mark
    }
    unit.emit(.listToTuple, positional, positional, at: range)
    let hasKeywords = arguments.contains {
      switch $0 {
      case .keyword, .mapping: true
      case .positional, .iterable: false
      }
    }
    guard hasKeywords else { return }
    unit.emit(.buildDictionary, keywords, unit.depth, 0, at: range)
    for argument in arguments {
      let mark = unit.depth
      switch argument {
      case .keyword(let name, let value):
        let pair = unit.newTemporary()
        unit.emit(.buildDictionary, pair, unit.depth, 0, at: range)
        unit.emit(.dictionarySet, pair, ~unit.name(name.name), try operand(value), at: range)
        unit.emit(.dictionaryMerge, keywords, pair, callable, at: range)
      case .mapping(let value): unit.emit(.dictionaryMerge, keywords, try operand(value), callable, at: range)
      case .positional, .iterable: break
      }
      unit.depth = mark
    }
  }

  // MARK: Functions

  /// Temporaries for defaults, keyword defaults and annotations; returns the first.
  func compileSignature(_ parameters: Parameters, returns: Expression?, at range: SourceRange)
    throws(SyntaxProblem) -> Int
  {
    let base = unit.newTemporary()
    let keywordDefaults = unit.newTemporary()
    let annotations = unit.newTemporary()
    let positional = parameters.positionalOnly + parameters.regular
    let defaults = positional.compactMap(\.defaultValue)
    let mark = unit.depth
    if defaults.isEmpty {
      unit.emit(.move, base, none, at: range)
    } else {
      for value in defaults { _ = try temporary(value) }
      unit.emit(.buildTuple, base, mark, defaults.count, at: range)
      unit.depth = mark
    }
    try compileNamed(
      parameters.keywordOnly.compactMap { parameter in
        parameter.defaultValue.map { (parameter.name.name, $0) }
      }, into: keywordDefaults, at: range)
    let all =
      positional + (parameters.variadic.map { [$0] } ?? []) + parameters.keywordOnly
      + (parameters.keywordVariadic.map { [$0] } ?? [])
    var annotated = all.compactMap { parameter in parameter.annotation.map { (parameter.name.name, $0) } }
    if let returns { annotated.append(("return", returns)) }
    try compileNamed(annotated, into: annotations, at: range)
    return base
  }

  /// A dict of named expressions, or None when there are none.
  private func compileNamed(_ items: [(String, Expression)], into target: Int, at range: SourceRange)
    throws(SyntaxProblem)
  {
    if items.isEmpty {
      unit.emit(.move, target, none, at: range)
      return
    }
    unit.emit(.buildDictionary, target, unit.depth, 0, at: range)
    for (name, value) in items {
      let mark = unit.depth
      unit.emit(.dictionarySet, target, ~unit.name(name), try operand(value), at: range)
      unit.depth = mark
    }
  }

  func declare(_ parameters: Parameters) {
    unit.parameters.positionalOnly = parameters.positionalOnly.count
    unit.parameters.positional = parameters.positionalOnly.count + parameters.regular.count
    unit.parameters.keywordOnly = parameters.keywordOnly.count
    unit.parameters.hasVariadic = parameters.variadic != nil
    unit.parameters.hasKeywordVariadic = parameters.keywordVariadic != nil
  }

  func compileLambda(_ parameters: Parameters, _ body: Expression, into target: Int, at range: SourceRange)
    throws(SyntaxProblem)
  {
    let base = try compileSignature(parameters, returns: nil, at: range)
    let line = source.line(at: Int(range.start))
    let (operand, code) = try nested(
      at: range, qualifiedName: qualifiedName("<lambda>"), firstLine: line
    ) { compiler throws(SyntaxProblem) in
      compiler.declare(parameters)
      let value = try compiler.operand(body)
      compiler.unit.emit(.returnValue, 0, value, at: body.range)
    }
    emitFunction(code, operand: operand, into: target, base: base, at: range)
  }

  /// `def`: the function, decorated, bound to its name.
  func compileFunction(_ definition: FunctionDefinition, at range: SourceRange) throws(SyntaxProblem) {
    let mark = unit.depth
    defer { unit.depth = mark }
    let decoratorBases = try compileDecorators(definition.decorators)
    let function = unit.newTemporary()
    let base = try compileSignature(definition.parameters, returns: definition.returns, at: definition.name.range)
    let line = source.line(at: Int(range.start))
    let (operand, code) = try nested(
      at: range, qualifiedName: qualifiedName(definition.name.name), firstLine: line
    ) { compiler throws(SyntaxProblem) in
      compiler.declare(definition.parameters)
      if let text = Self.documentation(of: definition.body) {
        compiler.unit.documentation = .object(StringObject(type: compiler.heap.types.str, codePoints: text))
      }
      try compiler.compile(definition.body)
      compiler.unit.emit(.returnValue, 0, compiler.none, at: definition.body.last?.range ?? range)
    }
    emitFunction(code, operand: operand, into: function, base: base, at: definition.name.range)
    unit.depth = function + 1
    applyDecorators(definition.decorators, decoratorBases, to: function)
    store(definition.name.name, function, at: range)
  }

  func compileDecorators(_ decorators: [Expression]) throws(SyntaxProblem) -> [Int] {
    var bases: [Int] = []
    for decorator in decorators { bases.append(try temporary(decorator)) }
    return bases
  }

  /// `value ← decorator(value)`, the last decorator first.
  func applyDecorators(_ decorators: [Expression], _ bases: [Int], to value: Int) {
    for (decorator, base) in zip(decorators, bases).reversed() {
      let callable = unit.newTemporary()
      let argument = unit.newTemporary()
      unit.emit(.move, callable, base, at: decorator.range)
      unit.emit(.move, argument, value, at: decorator.range)
      unit.emit(.call, value, callable, 1, at: decorator.range)
      unit.depth = callable
    }
  }

  // MARK: Classes

  /// `class`: `__build_class__(body, name, *bases, **keywords)`, decorated, bound to its name.
  func compileClass(_ definition: ClassDefinition, at range: SourceRange) throws(SyntaxProblem) {
    let mark = unit.depth
    defer { unit.depth = mark }
    let decoratorBases = try compileDecorators(definition.decorators)
    let line = source.line(at: Int(range.start))
    let qualified = qualifiedName(definition.name.name)
    let (operand, code) = try nested(at: range, qualifiedName: qualified, firstLine: line) {
      compiler throws(SyntaxProblem) in
      try compiler.compileClassBody(definition, qualifiedName: qualified, at: range)
    }
    let result = unit.newTemporary()
    let base = unit.newTemporary()
    unit.emit(.loadBuildClass, base, at: range)
    let body = unit.newTemporary()
    let signature = try compileSignature(Parameters(), returns: nil, at: range)
    emitFunction(code, operand: operand, into: body, base: signature, at: range)
    unit.depth = body + 1
    unit.emit(.move, unit.newTemporary(), ~unit.name(definition.name.name), at: range)
    if definition.arguments.contains(where: \.isUnpacked) {
      try compileUnpackedClass(definition, base: base, at: range)
      unit.emit(.callUnpacked, result, base, at: range)
    } else {
      for argument in definition.arguments { _ = try temporary(argument.value) }
      let names = definition.arguments.compactMap(\.keywordName)
      if names.isEmpty {
        unit.emit(.call, result, base, definition.arguments.count + 2, at: range)
      } else {
        let shape = unit.callShape(positionalCount: definition.arguments.count - names.count + 2, names: names)
        unit.emit(.callKeywords, result, base, shape, at: range)
      }
    }
    unit.depth = result + 1
    applyDecorators(definition.decorators, decoratorBases, to: result)
    store(definition.name.name, result, at: range)
  }

  /// Bases given with `*`: body and name are already in the two temporaries behind `base`.
  private func compileUnpackedClass(_ definition: ClassDefinition, base: Int, at range: SourceRange)
    throws(SyntaxProblem)
  {
    unit.depth = base + 3
    let list = unit.newTemporary()
    unit.emit(.buildList, list, base + 1, 2, at: range)
    unit.emit(.move, base + 1, list, at: range)
    unit.depth = base + 2
    let keywords = unit.newTemporary()
    unit.emit(.move, keywords, none, at: range)
    for argument in definition.arguments {
      let mark = unit.depth
      switch argument {
      case .positional(let value): unit.emit(.listAppend, base + 1, try operand(value), at: range)
      case .iterable(let value): unit.emit(.listExtend, base + 1, try operand(value), flag: 1, at: range)
      case .keyword(let name, let value):
        unit.emit(.buildDictionary, keywords, unit.depth, 0, at: range)
        unit.emit(.dictionarySet, keywords, ~unit.name(name.name), try operand(value), at: range)
      case .mapping(let value):
        unit.emit(.buildDictionary, keywords, unit.depth, 0, at: range)
        unit.emit(.dictionaryMerge, keywords, try operand(value), base, at: range)
      }
      unit.depth = mark
    }
    unit.emit(.listToTuple, base + 1, base + 1, at: range)
  }

  private func compileClassBody(_ definition: ClassDefinition, qualifiedName: String, at range: SourceRange)
    throws(SyntaxProblem)
  {
    let module = unit.newTemporary()
    unit.emit(.loadGlobal, module, unit.globalSite("__name__"), at: range)
    unit.emit(.storeName, 0, unit.name("__module__"), module, at: range)
    unit.depth = module
    unit.emit(.storeName, 0, unit.name("__qualname__"), ~unit.name(qualifiedName), at: range)
    if let text = Self.documentation(of: definition.body) {
      unit.emit(.storeName, 0, unit.name("__doc__"), string(text), at: range)
    }
    try compile(definition.body)
    if unit.scope.cells.contains("__class__") {
      // The cell goes out as the body's result; `__build_class__` puts the class into it.
      let cell = unit.newTemporary()
      unit.emit(.pushCell, cell, unit.register(of: "__class__"), at: range)
      unit.emit(.returnValue, 0, cell, at: range)
    } else {
      unit.emit(.returnValue, 0, none, at: range)
    }
  }

  // MARK: Comprehensions

  enum ComprehensionResult {
    case list(Expression), set(Expression), generator(Expression), dictionary(Expression, Expression)
  }

  /// A comprehension is a function of its own, called with the iterator of its first `for`.
  func compileComprehension(
    _ name: String, _ result: ComprehensionResult, _ clauses: [ComprehensionClause], into target: Int,
    at range: SourceRange
  ) throws(SyntaxProblem) {
    guard let first = clauses.first else { return }
    let line = source.line(at: Int(range.start))
    let (operand, code) = try nested(at: range, qualifiedName: qualifiedName(name), firstLine: line) {
      compiler throws(SyntaxProblem) in
      compiler.unit.parameters.positional = 1
      try compiler.compileComprehensionBody(result, clauses, at: range)
    }
    let callable = unit.newTemporary()
    let mark = unit.depth
    let signature = try compileSignature(Parameters(), returns: nil, at: range)
    emitFunction(code, operand: operand, into: callable, base: signature, at: range)
    unit.depth = mark
    let iterator = try temporary(first.iterable)
    unit.emit(.getIterator, iterator, iterator, at: range)
    unit.emit(.call, target, callable, 1, at: range)
  }

  private func compileComprehensionBody(
    _ result: ComprehensionResult, _ clauses: [ComprehensionClause], at range: SourceRange
  ) throws(SyntaxProblem) {
    let collection = unit.newTemporary()
    switch result {
    case .list: unit.emit(.buildList, collection, unit.depth, 0, at: range)
    case .set: unit.emit(.buildSet, collection, unit.depth, 0, at: range)
    case .dictionary: unit.emit(.buildDictionary, collection, unit.depth, 0, at: range)
    case .generator: break
    }
    location = range
    try compileClauses(clauses[...], result, collection, at: range)
    var value = collection
    if case .generator = result { value = none }
    unit.emit(.returnValue, 0, value, at: range)
  }

  private func compileClauses(
    _ clauses: ArraySlice<ComprehensionClause>, _ result: ComprehensionResult, _ collection: Int, at range: SourceRange
  ) throws(SyntaxProblem) {
    guard let clause = clauses.first else {
      let mark = unit.depth
      defer { unit.depth = mark }
      switch result {
      case .list(let element): unit.emit(.listAppend, collection, try operand(element), at: element.range)
      case .set(let element): unit.emit(.setAdd, collection, try operand(element), at: element.range)
      case .dictionary(let key, let value):
        let (k, v) = try operands(key, value)
        unit.emit(.dictionarySet, collection, k, v, at: key.range.union(value.range))
      case .generator(let element):
        let sent = unit.newTemporary()
        unit.emit(.yield, sent, try operand(element), at: element.range)
        unit.emit(.clear, sent, at: element.range)
      }
      return
    }
    let mark = unit.depth
    defer { unit.depth = mark }
    let iterator = unit.newTemporary()
    if clauses.startIndex == 0 {
      unit.emit(.copy, iterator, unit.register(of: ".0"), at: range)
    } else {
      try compile(clause.iterable, into: iterator)
      unit.emit(.getIterator, iterator, iterator, at: range)
    }
    let before = unit.assigned
    let start = unit.next
    let loop = try compileForStep(clause.target, iterator: iterator, at: range)
    for condition in clause.conditions {
      // A false condition goes straight back to the iterator.
      for jump in try compileJump(condition, when: false) { unit.redirect(jump, to: start) }
    }
    try compileClauses(clauses.dropFirst(), result, collection, at: range)
    unit.emit(.loop, start, at: range)
    unit.patch(loop)
    unit.assigned = before
  }
}

extension Argument {
  var value: Expression {
    switch self {
    case .positional(let value), .keyword(_, let value), .iterable(let value), .mapping(let value): value
    }
  }

  var keywordName: String? { if case .keyword(let name, _) = self { name.name } else { nil } }

  var isUnpacked: Bool {
    switch self {
    case .iterable, .mapping: true
    case .positional, .keyword: false
    }
  }
}
