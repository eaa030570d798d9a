import Diagnostics
import Syntax

extension Compiler {
  func compile(_ statements: [Statement]) throws(SyntaxProblem) {
    for statement in statements { try compile(statement) }
  }

  func compile(_ statement: Statement) throws(SyntaxProblem) {
    let mark = unit.depth
    let outer = location
    defer {
      unit.depth = mark
      location = outer
    }
    let range = statement.range
    location = range
    switch statement.kind {
    case .expression(let value): try compileExpressionStatement(value)
    case .assign(let targets, let value): try compileAssign(targets, value, at: range)
    case .augmentedAssign(let target, let op, let value): try compileAugmented(target, op, value, at: range)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      if let value { try compileAssign([target], value, at: range) }
      if unit.scope.kind != .function { try compileAnnotation(target, annotation, isSimple, at: range) }
    case .delete(let targets): for target in targets { try compileDelete(target) }
    case .pass, .global, .nonlocal: break
    case .break: try compileBreak(at: range)
    case .continue: try compileContinue(at: range)
    case .return(let value): try compileReturn(value, at: range)
    case .raise(let exception, let cause):
      guard let exception else {
        unit.emit(.raise, flag: 2, at: range)
        return
      }
      let raised = try operand(exception)
      if let cause {
        unit.emit(.raise, 0, raised, try operand(cause), flag: 1, at: range)
      } else {
        unit.emit(.raise, 0, raised, at: range)
      }
    case .import(let names): compileImport(names, at: range)
    case .importFrom(let module, let level, let names):
      try compileImportFrom(module, level: level, names: names, at: range)
    case .assert(let test, let message):
      warnAboutAssert(test, at: range)
      let passed = try compileJump(test, when: true)
      if let message {
        unit.emit(.assertionFailed, 0, try operand(message), flag: 1, at: location)
      } else {
        unit.emit(.assertionFailed, at: location)
      }
      for jump in passed { unit.patch(jump) }
    case .if(let test, let body, let otherwise): try compileIf(test, body, otherwise, at: range)
    case .while(let test, let body, let otherwise): try compileWhile(test, body, otherwise, at: range)
    case .for(let target, let iterable, let body, let otherwise):
      try compileFor(target, iterable, body, otherwise, at: range)
    case .with(let items, let body): try compileWith(items[...], body, at: range)
    case .try(let body, let handlers, let otherwise, let finally):
      try compileTry(body, handlers, otherwise, finally, at: range)
    case .function(let definition): try compileFunction(definition, at: range)
    case .class(let definition): try compileClass(definition, at: range)
    }
  }

  private func compileExpressionStatement(_ value: Expression) throws(SyntaxProblem) {
    if displaysExpressions && unit.scope.kind == .module {
      unit.emit(.display, 0, try operand(value), at: value.range)
      return
    }
    if constantOperand(value) != nil { return }
    let result = try operand(value)
    if unit.isTemporary(result) { unit.emit(.clear, result, at: value.range) }
  }

  // MARK: Assignment

  private func compileAssign(_ targets: [Expression], _ value: Expression, at range: SourceRange)
    throws(SyntaxProblem)
  {
    if targets.count == 1 {
      if case .name(let name) = targets[0].kind, let register = destination(name) {
        try compile(value, into: register)
        markAssigned(name)
        return
      }
      if let pairs = Self.parallel(targets[0], value) {
        // `a, b = b, a`: all values first, then the stores, without a tuple between.
        var operands: [Int] = []
        for (_, value) in pairs { operands.append(try temporary(value)) }
        for ((target, _), operand) in zip(pairs, operands) { try assign(target, operand, at: target.range) }
        return
      }
      try assign(targets[0], try operand(value), at: targets[0].range)
      return
    }
    let result = try temporary(value)
    for (index, target) in targets.enumerated() {
      var source = result
      if index < targets.count - 1 {
        source = unit.newTemporary()
        unit.emit(.copy, source, result, at: range)
      }
      try assign(target, source, at: target.range)
    }
  }

  /// Targets and values of `a, b = x, y` when they pair up one to one.
  private static func parallel(_ target: Expression, _ value: Expression) -> [(Expression, Expression)]? {
    guard case .tuple(let targets) = target.kind, case .tuple(let values) = value.kind, targets.count == values.count,
      targets.count <= 8
    else { return nil }
    let isPlain = (targets + values).allSatisfy { if case .starred = $0.kind { false } else { true } }
    return isPlain ? Array(zip(targets, values)) : nil
  }

  /// Stores an operand in a target, consuming it when it is a temporary.
  func assign(_ target: Expression, _ operand: Int, at range: SourceRange) throws(SyntaxProblem) {
    let mark = unit.depth
    defer { unit.depth = mark }
    switch target.kind {
    case .name(let name): store(name, operand, at: range)
    case .attribute(let object, let attribute):
      let receiver = try self.operand(object)
      unit.emit(.storeAttribute, receiver, unit.attributeSite(attribute.name), operand, at: range)
    case .subscript(let object, let index):
      let (receiver, key) = try operands(object, index)
      unit.emit(.setItem, receiver, key, operand, at: range)
    case .tuple(let items), .list(let items): try unpack(items, operand, at: range)
    default: throw SyntaxProblem(.syntaxError, "cannot assign to expression", target.range)
    }
  }

  private func unpack(_ targets: [Expression], _ operand: Int, at range: SourceRange) throws(SyntaxProblem) {
    let stars = targets.indices.filter { if case .starred = targets[$0].kind { true } else { false } }
    if stars.count > 1 {
      let message = "multiple starred expressions in assignment"
      throw SyntaxProblem(.syntaxError, message, range)
    }
    let base = unit.depth
    for _ in targets { _ = unit.newTemporary() }
    if let star = stars.first {
      unit.emit(.unpackStarred, base, operand, star | (targets.count - star - 1) << 16, at: range)
    } else {
      unit.emit(.unpack, base, operand, targets.count, at: range)
    }
    for (index, target) in targets.enumerated() {
      if case .starred(let inner) = target.kind {
        try assign(inner, base + index, at: inner.range)
      } else {
        try assign(target, base + index, at: target.range)
      }
    }
  }

  private func compileAugmented(_ target: Expression, _ op: BinaryOperator, _ value: Expression, at range: SourceRange)
    throws(SyntaxProblem)
  {
    let opcode = Self.opcode(op)
    switch target.kind {
    case .name(let name):
      let left = Self.bindsNames(value) ? try temporary(target) : try operand(target)
      let right = try operand(value)
      let result = destination(name) ?? unit.newTemporary()
      unit.emit(opcode, result, left, right, flag: 1, at: range)
      store(name, result, at: range)
    case .attribute(let object, let attribute):
      let receiver = try temporary(object)
      let copy = unit.newTemporary()
      unit.emit(.copy, copy, receiver, at: range)
      let current = unit.newTemporary()
      unit.emit(.loadAttribute, current, copy, unit.attributeSite(attribute.name), at: target.range)
      let result = unit.newTemporary()
      unit.emit(opcode, result, current, try operand(value), flag: 1, at: range)
      unit.emit(.storeAttribute, receiver, unit.attributeSite(attribute.name), result, at: target.range)
    case .subscript(let object, let index):
      let receiver = try temporary(object)
      let key = try temporary(index)
      let receiverCopy = unit.newTemporary()
      let keyCopy = unit.newTemporary()
      unit.emit(.copy, receiverCopy, receiver, at: range)
      unit.emit(.copy, keyCopy, key, at: range)
      let current = unit.newTemporary()
      unit.emit(.getItem, current, receiverCopy, keyCopy, at: target.range)
      let result = unit.newTemporary()
      unit.emit(opcode, result, current, try operand(value), flag: 1, at: range)
      unit.emit(.setItem, receiver, key, result, at: target.range)
    default:
      throw SyntaxProblem(
        .syntaxError, "illegal expression for augmented assignment", target.range)
    }
  }

  private func compileAnnotation(
    _ target: Expression, _ annotation: Expression, _ isSimple: Bool, at range: SourceRange
  ) throws(SyntaxProblem) {
    let value = try temporary(annotation)
    guard isSimple, case .name(let name) = target.kind else {
      unit.emit(.clear, value, at: range)
      return
    }
    let key = unit.newTemporary()
    unit.emit(.move, key, ~unit.name(name), at: range)
    // `__annotations__` is made when the first annotation runs.
    unit.emit(.storeAnnotation, key, value, at: range)
  }

  private func compileDelete(_ target: Expression) throws(SyntaxProblem) {
    let mark = unit.depth
    defer { unit.depth = mark }
    switch target.kind {
    case .name(let name): delete(name, at: target.range)
    case .attribute(let object, let attribute):
      unit.emit(.deleteAttribute, try operand(object), unit.attributeSite(attribute.name), at: target.range)
    case .subscript(let object, let index):
      let (receiver, key) = try operands(object, index)
      unit.emit(.deleteItem, receiver, key, at: target.range)
    case .tuple(let items), .list(let items): for item in items { try compileDelete(item) }
    default: throw SyntaxProblem(.syntaxError, "cannot delete expression", target.range)
    }
  }

  // MARK: Leaving blocks

  /// Emits what has to happen when control leaves the blocks from `index` on, innermost first.
  private func unwind(to index: Int, carrying value: Int? = nil, at range: SourceRange) throws(SyntaxProblem) {
    let all = unit.blocks
    defer { unit.blocks = all }
    while unit.blocks.count > index {
      switch unit.blocks.removeLast() {
      case .loop(let loop):
        if let iterator = loop.iterator { unit.emit(.clear, iterator, at: range) }
      case .finally(let statements):
        if let value { unit.blocks.append(.pending(value)) }
        try compile(statements)
        if value != nil { unit.blocks.removeLast() }
      case .pending(let value): unit.emit(.clear, value, at: range)
      case .handler(let saved, let name):
        if let name { forget(name, at: range) }
        unit.emit(.leaveHandler, saved, at: range)
      case .context(let exit, let contextRange): unit.emit(.exitContext, 0, exit, at: contextRange)
      case .region(let region): region.pause(at: unit.next)
      }
    }
  }

  private func resumeRegions(from index: Int) {
    for case .region(let region) in unit.blocks[index...] { region.resume(at: unit.next) }
  }

  /// `e = None; del e` after `except … as e`.
  private func forget(_ name: String, at range: SourceRange) {
    store(name, none, at: range)
    delete(name, at: range)
  }

  private func compileReturn(_ value: Expression?, at range: SourceRange) throws(SyntaxProblem) {
    var operand = none
    if let value { operand = unit.blocks.isEmpty ? try self.operand(value) : try temporary(value) }
    try unwind(to: 0, carrying: unit.isTemporary(operand) ? operand : nil, at: range)
    unit.emit(.returnValue, 0, operand, at: range)
    resumeRegions(from: 0)
  }

  private func innermostLoop() -> (index: Int, loop: CompilationUnit.Loop)? {
    for index in unit.blocks.indices.reversed() {
      if case .loop(let loop) = unit.blocks[index] { return (index, loop) }
    }
    return nil
  }

  private func compileBreak(at range: SourceRange) throws(SyntaxProblem) {
    guard let (index, loop) = innermostLoop() else {
      throw SyntaxProblem(.syntaxError, "'break' outside loop", range)
    }
    try unwind(to: index, at: range)
    loop.breaks.append(unit.emit(.jump, at: range))
    resumeRegions(from: index)
  }

  private func compileContinue(at range: SourceRange) throws(SyntaxProblem) {
    guard let (index, loop) = innermostLoop() else {
      throw SyntaxProblem(.syntaxError, "'continue' not properly in loop", range)
    }
    try unwind(to: index + 1, at: range)
    if let start = loop.start {
      unit.emit(.loop, start, at: range)
    } else {
      loop.continues.append(unit.emit(.jump, at: range))
    }
    resumeRegions(from: index)
  }

  /// Compiles the body of a block, bounded in nesting as CPython bounds it.
  private func nest(at range: SourceRange, _ body: () throws(SyntaxProblem) -> Void) throws(SyntaxProblem) {
    blockNesting += 1
    defer { blockNesting -= 1 }
    if blockNesting > Self.nestingLimit {
      throw SyntaxProblem(.syntaxError, "too many statically nested blocks", range)
    }
    try body()
  }

  // MARK: Branches and loops

  private func compileIf(_ test: Expression, _ body: [Statement], _ otherwise: [Statement], at range: SourceRange)
    throws(SyntaxProblem)
  {
    let jumps = try compileJump(test, when: false)
    let before = unit.assigned
    try compile(body)
    if otherwise.isEmpty {
      unit.assigned = before
      for jump in jumps { unit.patch(jump) }
      return
    }
    let end = unit.emit(.jump, at: range)
    let after = unit.assigned
    unit.assigned = before
    for jump in jumps { unit.patch(jump) }
    try compile(otherwise)
    unit.assigned.formIntersection(after)
    unit.patch(end)
  }

  private func compileWhile(_ test: Expression, _ body: [Statement], _ otherwise: [Statement], at range: SourceRange)
    throws(SyntaxProblem)
  {
    try nest(at: range) { () throws(SyntaxProblem) in
      let before = unit.assigned
      // The test stands before the loop and again at its end: one jump a turn.
      let exits = try compileJump(test, when: false)
      let start = unit.next
      let loop = CompilationUnit.Loop(start: nil, iterator: nil)
      unit.blocks.append(.loop(loop))
      try compile(body)
      unit.blocks.removeLast()
      unit.assigned = before
      for jump in loop.continues { unit.patch(jump) }
      unit.emit(.safepoint, at: range)
      for jump in try compileJump(test, when: true) { unit.redirect(jump, to: start) }
      for jump in exits { unit.patch(jump) }
      try compile(otherwise)
      for jump in loop.breaks { unit.patch(jump) }
      unit.assigned = before
    }
  }

  private func compileFor(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ otherwise: [Statement], at range: SourceRange
  ) throws(SyntaxProblem) {
    try nest(at: range) { () throws(SyntaxProblem) in
      let iterator = try temporary(iterable)
      unit.emit(.getIterator, iterator, iterator, at: range)
      let before = unit.assigned
      let start = unit.next
      let loop = CompilationUnit.Loop(start: start, iterator: iterator)
      unit.blocks.append(.loop(loop))
      let step = try compileForStep(target, iterator: iterator, at: range)
      try compile(body)
      unit.emit(.loop, start, at: range)
      unit.blocks.removeLast()
      unit.patch(step)
      unit.assigned = before
      try compile(otherwise)
      unit.assigned = before
      // `break` has cleared the iterator on its way out.
      for jump in loop.breaks { unit.patch(jump) }
    }
  }

  /// `target ← next(iterator)`; returns the instruction whose exhaustion has to be patched.
  func compileForStep(_ target: Expression, iterator: Int, at range: SourceRange) throws(SyntaxProblem) -> Int {
    if case .name(let name) = target.kind, let register = destination(name) {
      let step = unit.emit(.forIterator, register, iterator, at: range)
      markAssigned(name)
      return step
    }
    let mark = unit.depth
    defer { unit.depth = mark }
    let item = unit.newTemporary()
    let step = unit.emit(.forIterator, item, iterator, at: range)
    try assign(target, item, at: target.range)
    return step
  }

  // MARK: with

  private func compileWith(_ items: ArraySlice<WithItem>, _ body: [Statement], at range: SourceRange)
    throws(SyntaxProblem)
  {
    guard let item = items.first else { return try compile(body) }
    try nest(at: range) { () throws(SyntaxProblem) in
      let exit = try temporary(item.context)
      let value = unit.newTemporary()
      unit.emit(.enterContext, value, exit, at: range)
      unit.blocks.append(.context(exit: exit, range: item.context.range))
      let region = unit.openRegion()
      let before = unit.assigned
      if let target = item.target {
        try assign(target, value, at: target.range)
      } else {
        unit.emit(.clear, value, at: item.context.range)
      }
      unit.depth = exit + 1
      try compileWith(items.dropFirst(), body, at: range)
      unit.close(region)
      unit.blocks.removeLast()
      unit.emit(.exitContext, 0, exit, at: item.context.range)
      let end = unit.emit(.jump, at: range)
      unit.assigned = before
      unit.handle(region, depth: exit + 1)
      let saved = unit.newTemporary()
      unit.emit(.enterHandler, saved, at: range)
      unit.blocks.append(.handler(saved: saved, name: nil))
      let cleanup = unit.openRegion()
      let swallowed = unit.newTemporary()
      unit.emit(.exitContextHandling, swallowed, exit, at: item.context.range)
      let swallow = unit.emit(.jumpIfTrue, 0, swallowed, at: range)
      unit.close(cleanup)
      unit.blocks.removeLast()
      unit.emit(.reraise, saved, at: range)
      unit.patch(swallow)
      unit.emit(.leaveHandler, saved, at: range)
      let done = unit.emit(.jump, at: range)
      emitCleanup(cleanup, saved: saved, name: nil, at: range)
      unit.patch(end)
      unit.patch(done)
    }
  }

  /// Code for an exception raised inside a handler: the previous handled exception comes back, the new one goes on.
  private func emitCleanup(_ region: CompilationUnit.Region, saved: Int, name: String?, at range: SourceRange) {
    unit.depth = saved + 1
    unit.handle(region, depth: saved + 1)
    let inner = unit.newTemporary()
    unit.emit(.enterHandler, inner, at: range)
    if let name { forget(name, at: range) }
    unit.emit(.clear, inner, at: range)
    unit.emit(.reraise, saved, at: range)
  }

  // MARK: try

  private func compileTry(
    _ body: [Statement], _ handlers: [ExceptHandler], _ otherwise: [Statement], _ finally: [Statement],
    at range: SourceRange
  ) throws(SyntaxProblem) {
    try nest(at: range) { () throws(SyntaxProblem) in
      guard !finally.isEmpty else { return try compileHandlers(body, handlers, otherwise, at: range) }
      let before = unit.assigned
      unit.blocks.append(.finally(finally))
      let region = unit.openRegion()
      try compileHandlers(body, handlers, otherwise, at: range)
      unit.close(region)
      unit.blocks.removeLast()
      let after = unit.assigned
      try compile(finally)
      let end = unit.emit(.jump, at: range)
      unit.assigned = before
      unit.handle(region, depth: unit.depth)
      let saved = unit.newTemporary()
      unit.emit(.enterHandler, saved, at: range)
      unit.blocks.append(.handler(saved: saved, name: nil))
      let cleanup = unit.openRegion()
      try compile(finally)
      unit.close(cleanup)
      unit.blocks.removeLast()
      unit.emit(.reraise, saved, at: range)
      emitCleanup(cleanup, saved: saved, name: nil, at: range)
      unit.patch(end)
      unit.assigned = after
    }
  }

  private func compileHandlers(
    _ body: [Statement], _ handlers: [ExceptHandler], _ otherwise: [Statement], at range: SourceRange
  ) throws(SyntaxProblem) {
    guard !handlers.isEmpty else {
      try compile(body)
      return
    }
    let mark = unit.depth
    let before = unit.assigned
    let region = unit.openRegion()
    try compile(body)
    unit.close(region)
    try compile(otherwise)
    var ends = [unit.emit(.jump, at: range)]
    unit.assigned = before
    unit.handle(region, depth: unit.depth)
    let saved = unit.newTemporary()
    unit.emit(.enterHandler, saved, at: range)
    var cleanups: [(CompilationUnit.Region, String?)] = []
    for handler in handlers {
      unit.assigned = before
      unit.blocks.append(.handler(saved: saved, name: handler.name?.name))
      let cleanup = unit.openRegion()
      var mismatch: Int?
      if let type = handler.type {
        let operand = try operand(type)
        mismatch = unit.emit(.matchHandled, 0, operand, at: handler.range)
        unit.depth = saved + 1
      }
      if let name = handler.name {
        let exception = unit.newTemporary()
        unit.emit(.loadHandled, exception, at: handler.range)
        store(name.name, exception, at: name.range)
        unit.depth = saved + 1
      }
      try compile(handler.body)
      unit.close(cleanup)
      unit.blocks.removeLast()
      if let name = handler.name { forget(name.name, at: handler.range) }
      unit.emit(.leaveHandler, saved, at: handler.range)
      ends.append(unit.emit(.jump, at: handler.range))
      if let mismatch { unit.patch(mismatch) }
      cleanups.append((cleanup, handler.name?.name))
    }
    unit.emit(.reraise, saved, at: range)
    for (cleanup, name) in cleanups { emitCleanup(cleanup, saved: saved, name: name, at: range) }
    for end in ends { unit.patch(end) }
    unit.depth = mark
    unit.assigned = before
  }

  // MARK: import

  private func compileImport(_ names: [ImportedName], at range: SourceRange) {
    for item in names {
      let mark = unit.depth
      let module = unit.newTemporary()
      let parts = item.name.name.split(separator: ".").map(String.init)
      // `import a.b` binds `a`; `import a.b as c` binds `a.b`.
      unit.emit(.importName, module, unit.name(item.name.name), 0, flag: item.alias == nil ? 1 : 0, at: range)
      store(item.alias?.name ?? parts.first ?? item.name.name, module, at: range)
      unit.depth = mark
    }
  }

  private func compileImportFrom(_ module: Identifier?, level: Int, names: [ImportedName], at range: SourceRange)
    throws(SyntaxProblem)
  {
    if module?.name == "__future__" { return try checkFuture(names) }
    let imported = unit.newTemporary()
    unit.emit(.importName, imported, unit.name(module?.name ?? ""), level, at: range)
    if names.isEmpty {
      if unit.scope.kind != .module {
        throw SyntaxProblem(.syntaxError, "import * only allowed at module level", range)
      }
      unit.emit(.importStar, 0, imported, at: range)
      return
    }
    for item in names {
      let value = unit.newTemporary()
      unit.emit(.importFrom, value, imported, unit.name(item.name.name), at: range)
      store(item.alias?.name ?? item.name.name, value, at: range)
      unit.depth = imported + 1
    }
    unit.emit(.clear, imported, at: range)
  }

  private func checkFuture(_ names: [ImportedName]) throws(SyntaxProblem) {
    let known: Set<String> = [
      "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
      "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
    ]
    for item in names where !known.contains(item.name.name) {
      let message = "future feature \(item.name.name) is not defined"
      throw SyntaxProblem(.syntaxError, message, item.name.range)
    }
  }
}
