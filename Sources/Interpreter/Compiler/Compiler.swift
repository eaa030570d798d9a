import BigInt
import Diagnostics
import Syntax

/// Turns a tree into register code (docs/decisions/001-evaluator.md).
final class Compiler {
  let heap: Heap
  let source: SourceText
  var unit: CompilationUnit
  /// Expression statements that are being compiled are displayed, as at the prompt.
  private(set) var displaysExpressions: Bool
  /// The innermost statement or expression being compiled: what a traceback shows for jumps, iteration and unpacking,
  /// which have no place of their own.
  var location = SourceRange(start: 0, end: 0)
  /// What a person should hear before the program runs.
  var warnings: [CompilerWarning] = []
  /// Nesting of blocks, bounded as CPython bounds it.
  var blockNesting = 0

  static let nestingLimit = 20

  private init(heap: Heap, source: SourceText, scope: Scope, displaysExpressions: Bool) {
    self.heap = heap
    self.source = source
    self.displaysExpressions = displaysExpressions
    unit = CompilationUnit(scope: scope, source: source, heap: heap, qualifiedName: scope.name, firstLine: 1)
  }

  /// Code of a module, a script or a prompt entry. In an entry, expressions that stand alone at the top level display
  /// their values; unlike CPython's prompt, those inside loops and branches do not: 5,000 steps would print 5,000 lines.
  static func compileModule(
    _ statements: [Statement], source: SourceText, heap: Heap, displaysValues: Bool = false
  ) throws(SyntaxProblem) -> CodeObject {
    let scope = try ScopeBuilder.build(statements, name: "<module>")
    let compiler = Compiler(heap: heap, source: source, scope: scope, displaysExpressions: false)
    if let text = documentation(of: statements), !displaysValues {
      let start = statements[0].range
      let value = compiler.string(text)
      compiler.unit.emit(.storeGlobal, 0, compiler.unit.globalSite("__doc__"), value, at: start)
    }
    if displaysValues {
      try compiler.compileDisplayingTopLevel(statements)
    } else {
      try compiler.compile(statements)
    }
    let end = SourceRange(start: source.bytes.count, end: source.bytes.count)
    compiler.unit.emit(.returnValue, 0, compiler.none, at: statements.last?.range ?? end)
    let code = compiler.unit.finish()
    code.warnings = compiler.warnings
    return code
  }

  /// Compiles statements of which only those that are expressions themselves display their values.
  private func compileDisplayingTopLevel(_ statements: [Statement]) throws(SyntaxProblem) {
    for statement in statements {
      if case .expression = statement.kind { displaysExpressions = true } else { displaysExpressions = false }
      try compile([statement])
    }
  }

  /// Code that returns the value of one expression (`eval`).
  static func compileExpression(_ expression: Expression, source: SourceText, heap: Heap) throws(SyntaxProblem)
    -> CodeObject
  {
    let scope = try ScopeBuilder.build([Statement(.expression(expression), expression.range)], name: "<module>")
    let compiler = Compiler(heap: heap, source: source, scope: scope, displaysExpressions: false)
    let value = try compiler.operand(expression)
    compiler.unit.emit(.returnValue, 0, value, at: expression.range)
    let code = compiler.unit.finish()
    code.warnings = compiler.warnings
    return code
  }

  /// The docstring that a body begins with.
  static func documentation(of body: [Statement]) -> [UInt32]? {
    guard case .expression(let first)? = body.first?.kind, case .string(let text) = first.kind else { return nil }
    return text
  }

  // MARK: Constants

  var none: Int { unit.constant(owning: .none) }

  func string(_ codePoints: [UInt32]) -> Int {
    unit.constant(owning: .object(StringObject(type: heap.types.str, codePoints: codePoints)))
  }

  /// The operand of a literal, or nil for anything that has to be computed.
  func constantOperand(_ expression: Expression) -> Int? {
    switch expression.kind {
    case .none: return none
    case .boolean(let value): return unit.constant(owning: .bool(value))
    case .ellipsis: return unit.constant(owning: .ellipsis)
    case .integer(let value): return unit.constant(owning: .int(value))
    case .bigInteger(let digits, let radix):
      let value = BigInt(digits, radix: radix) ?? 0
      return unit.constant(owning: .object(BigIntObject(type: heap.types.int, value: value)))
    case .float(let value): return unit.constant(owning: .float(value))
    case .imaginary(let value):
      return unit.constant(owning: .object(ComplexObject(type: heap.types.complex, real: 0, imaginary: value)))
    case .string(let text): return string(text)
    case .bytes(let bytes): return unit.constant(owning: .object(BytesObject(type: heap.types.bytes, bytes: bytes)))
    case .unary(.negate, let inner):
      switch inner.kind {
      case .integer(let value) where value != Int.min: return unit.constant(owning: .int(-value))
      case .float(let value): return unit.constant(owning: .float(-value))
      default: return nil
      }
    case .tuple(let items):
      var operands: [Int] = []
      for item in items {
        guard let operand = constantOperand(item) else { return nil }
        operands.append(operand)
      }
      let tuple = TupleObject(
        type: heap.types.tuple, owning: operands.map { unit.constantValue($0).retained() })
      return unit.constant(owning: .object(tuple))
    default: return nil
    }
  }

  // MARK: Names

  /// Reads a name into `target`.
  func load(_ name: String, into target: Int, at range: SourceRange) {
    let register = unit.register(of: name)
    switch unit.scope.binding(of: name) {
    case .local:
      checkBound(register, at: range)
      unit.emit(.copy, target, register, at: range)
    case .cell: unit.emit(.loadCell, target, register, at: range)
    case .free:
      unit.emit(unit.scope.kind == .classBody ? .loadClassCell : .loadCell, target, register, at: range)
    case .global: unit.emit(.loadGlobal, target, unit.globalSite(name), at: range)
    case .namespace: unit.emit(.loadName, target, unit.name(name), at: range)
    }
  }

  /// Makes sure at run time that a local has a value, unless that is certain.
  func checkBound(_ register: Int, at range: SourceRange) {
    if !unit.assigned.contains(register) { unit.emit(.checkBound, register, at: range) }
  }

  /// Writes the operand to a name, consuming it when it is a temporary.
  func store(_ name: String, _ operand: Int, at range: SourceRange) {
    let register = unit.register(of: name)
    switch unit.scope.binding(of: name) {
    case .local:
      if operand != register { unit.emit(.move, register, operand, at: range) }
      markAssigned(name)
    case .cell, .free: unit.emit(.storeCell, register, operand, at: range)
    case .global: unit.emit(.storeGlobal, 0, unit.globalSite(name), operand, at: range)
    case .namespace: unit.emit(.storeName, 0, unit.name(name), operand, at: range)
    }
  }

  func markAssigned(_ name: String) {
    if !unit.scope.deleted.contains(name) { unit.assigned.insert(unit.register(of: name)) }
  }

  func delete(_ name: String, at range: SourceRange) {
    let register = unit.register(of: name)
    switch unit.scope.binding(of: name) {
    case .local: unit.emit(.deleteLocal, register, at: range)
    case .cell, .free: unit.emit(.deleteCell, register, at: range)
    case .global: unit.emit(.deleteGlobal, 0, unit.globalSite(name), at: range)
    case .namespace: unit.emit(.deleteName, 0, unit.name(name), at: range)
    }
  }

  /// The register to compute a name's new value in: the local itself, or a temporary.
  func destination(_ name: String) -> Int? {
    if case .local = unit.scope.binding(of: name) { return unit.register(of: name) }
    return nil
  }

  // MARK: Nested code

  /// Compiles a nested scope and gives the operand of its code constant.
  func nested(
    at range: SourceRange, qualifiedName: String, firstLine: Int, _ body: (Compiler) throws(SyntaxProblem) -> Void
  ) throws(SyntaxProblem) -> (operand: Int, code: CodeObject) {
    guard let scope = unit.scope.child(at: range) else {
      throw SyntaxProblem(.syntaxError, "invalid syntax", range)
    }
    let outer = unit
    let outerNesting = blockNesting
    let outerLocation = location
    blockNesting = 0
    unit = CompilationUnit(
      scope: scope, source: source, heap: heap, qualifiedName: qualifiedName, firstLine: firstLine)
    defer {
      unit = outer
      blockNesting = outerNesting
      location = outerLocation
    }
    for register in unit.cellRegisters { unit.emit(.makeCell, register, at: range) }
    if unit.isGenerator { unit.emit(.makeGenerator, at: range) }
    try body(self)
    let code = unit.finish()
    return (outer.constant(owning: .object(code)), code)
  }

  /// The qualified name of something defined in the present scope.
  func qualifiedName(_ name: String) -> String {
    switch unit.scope.kind {
    case .module: return name
    case .classBody: return unit.qualifiedName.text + "." + name
    case .function, .comprehension:
      return unit.scope.declaredGlobal.contains(name) ? name : unit.qualifiedName.text + ".<locals>." + name
    }
  }

  /// Emits `makeFunction` for compiled code: temporaries from `base` on hold defaults, keyword defaults, annotations.
  func emitFunction(
    _ code: CodeObject, operand: Int, into target: Int, base: Int, at range: SourceRange
  ) {
    for name in code.freeNames {
      unit.emit(.pushCell, unit.newTemporary(), unit.register(of: name.text), at: range)
    }
    unit.emit(.makeFunction, target, operand, base, at: range)
  }

  func withTemporaries<Result>(_ body: () throws(SyntaxProblem) -> Result) throws(SyntaxProblem) -> Result {
    let mark = unit.depth
    defer { unit.depth = mark }
    return try body()
  }
}
