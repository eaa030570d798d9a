import Diagnostics
import Syntax

extension Compiler {
  /// Computes an expression wherever it is cheapest: a constant, the local itself, or a new temporary.
  func operand(_ expression: Expression) throws(SyntaxProblem) -> Int {
    if let constant = constantOperand(expression) { return constant }
    if case .name(let name) = expression.kind, case .local = unit.scope.binding(of: name) {
      let register = unit.register(of: name)
      checkBound(register, at: expression.range)
      return register
    }
    return try temporary(expression)
  }

  /// Computes an expression into a new temporary.
  func temporary(_ expression: Expression) throws(SyntaxProblem) -> Int {
    let target = unit.newTemporary()
    try compile(expression, into: target)
    return target
  }

  /// Two operands of which the second may rebind the first (a walrus): then the first is copied.
  func operands(_ left: Expression, _ right: Expression) throws(SyntaxProblem) -> (Int, Int) {
    let first = Self.bindsNames(right) ? try temporary(left) : try operand(left)
    return (first, try operand(right))
  }

  /// Computes an expression into `target`; everything else that it needed is dead again.
  func compile(_ expression: Expression, into target: Int) throws(SyntaxProblem) {
    let mark = unit.depth
    let outer = location
    defer {
      unit.depth = mark
      location = outer
    }
    let range = expression.range
    location = range
    if let constant = constantOperand(expression) {
      unit.emit(.move, target, constant, at: range)
      return
    }
    switch expression.kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes: break
    case .name(let name): load(name, into: target, at: range)
    case .formatted(let parts): try compileFormatted(parts, into: target, at: range)
    case .attribute(let value, let attribute):
      let object = try operand(value)
      unit.emit(.loadAttribute, target, object, unit.attributeSite(attribute.name), at: range)
    case .subscript(let value, let index):
      warnAboutSubscript(of: value, index, at: range)
      let (object, key) = try operands(value, index)
      unit.emit(.getItem, target, object, key, at: range)
    case .slice(let lower, let upper, let step):
      let base = unit.depth
      for part in [lower, upper, step] {
        let register = unit.newTemporary()
        if let part { try compile(part, into: register) } else { unit.emit(.move, register, none, at: range) }
      }
      unit.emit(.buildSlice, target, base, 3, at: range)
    case .call(let function, let arguments): try compileCall(function, arguments, into: target, at: range)
    case .unary(let op, let value):
      let value = try operand(value)
      let opcode: Opcode =
        switch op {
        case .negate: .negate
        case .plus: .plus
        case .invert: .invert
        case .not: .not
        }
      unit.emit(opcode, target, value, at: range)
    case .binary(let op, let left, let right):
      let (l, r) = try operands(left, right)
      unit.emit(Self.opcode(op), target, l, r, at: range)
    case .and(let items): try compileShortCircuit(items, .jumpIfFalseKeep, into: target, at: range)
    case .or(let items): try compileShortCircuit(items, .jumpIfTrueKeep, into: target, at: range)
    case .comparison(let first, let parts): try compileComparison(first, parts, into: target, at: range)
    case .conditional(let test, let body, let otherwise):
      let jump = try compileJump(test, when: false)
      let before = unit.assigned
      try compile(body, into: target)
      let end = unit.emit(.jump, at: range)
      let after = unit.assigned
      unit.assigned = before
      for instruction in jump { unit.patch(instruction) }
      try compile(otherwise, into: target)
      unit.assigned.formIntersection(after)
      unit.patch(end)
    case .lambda(let parameters, let body): try compileLambda(parameters, body, into: target, at: range)
    case .tuple(let items): try compileDisplay(items, .buildTuple, into: target, at: range)
    case .list(let items): try compileDisplay(items, .buildList, into: target, at: range)
    case .set(let items): try compileDisplay(items, .buildSet, into: target, at: range)
    case .dictionary(let items): try compileDictionary(items, into: target, at: range)
    case .listComprehension(let element, let clauses):
      try compileComprehension("<listcomp>", .list(element), clauses, into: target, at: range)
    case .setComprehension(let element, let clauses):
      try compileComprehension("<setcomp>", .set(element), clauses, into: target, at: range)
    case .generator(let element, let clauses):
      try compileComprehension("<genexpr>", .generator(element), clauses, into: target, at: range)
    case .dictionaryComprehension(let key, let value, let clauses):
      try compileComprehension("<dictcomp>", .dictionary(key, value), clauses, into: target, at: range)
    case .starred:
      throw SyntaxProblem(.syntaxError, "can't use starred expression here", range)
    case .named(let name, let value):
      try compile(value, into: target)
      let copy = unit.newTemporary()
      unit.emit(.copy, copy, target, at: range)
      store(name.name, copy, at: range)
    case .yield(let value):
      let operand = try value.map { value throws(SyntaxProblem) in try self.operand(value) } ?? none
      unit.emit(.yield, target, operand, at: range)
    case .yieldFrom(let value):
      let iterator = try temporary(value)
      unit.emit(.getIterator, iterator, iterator, flag: 1, at: range)
      let sent = unit.newTemporary()
      unit.emit(.move, sent, none, at: range)
      unit.emit(.yieldFrom, target, iterator, sent, at: range)
    }
  }

  static func opcode(_ op: BinaryOperator) -> Opcode {
    Opcode(rawValue: Opcode.add.rawValue + op.rawValue) ?? .add
  }

  static func opcode(_ op: ComparisonOperator) -> Opcode {
    Opcode(rawValue: Opcode.equal.rawValue + op.rawValue) ?? .equal
  }

  private func compileShortCircuit(_ items: [Expression], _ jump: Opcode, into target: Int, at range: SourceRange)
    throws(SyntaxProblem)
  {
    // A local target may be read by a later operand, so the value grows in a temporary.
    let value = unit.isTemporary(target) ? target : unit.newTemporary()
    var jumps: [Int] = []
    for (index, item) in items.enumerated() {
      let before = unit.assigned
      try compile(item, into: value)
      if index > 0 { unit.assigned.formIntersection(before) }
      if index < items.count - 1 { jumps.append(unit.emit(jump, 0, value, at: range)) }
    }
    for instruction in jumps { unit.patch(instruction) }
    if value != target { unit.emit(.move, target, value, at: range) }
  }

  private func compileComparison(
    _ first: Expression, _ parts: [ComparisonPart], into target: Int, at range: SourceRange
  ) throws(SyntaxProblem) {
    warnAboutIdentity(first, parts, at: range)
    if parts.count == 1 {
      let (l, r) = try operands(first, parts[0].operand)
      unit.emit(Self.opcode(parts[0].op), target, l, r, at: range)
      return
    }
    let result = unit.newTemporary()
    let left = try temporary(first)
    let right = unit.newTemporary()
    var failures: [Int] = []
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1 {
        unit.emit(Self.opcode(part.op), result, left, try operand(part.operand), at: range)
      } else {
        // The right operand is compared again: a copy of it is consumed here.
        try compile(part.operand, into: right)
        let copy = unit.newTemporary()
        unit.emit(.copy, copy, right, at: range)
        unit.emit(Self.opcode(part.op), result, left, copy, at: range)
        failures.append(unit.emit(.jumpIfFalseKeep, 0, result, at: range))
        unit.emit(.move, left, right, at: range)
      }
    }
    let end = unit.emit(.jump, at: range)
    for jump in failures { unit.patch(jump) }
    unit.emit(.clear, right, at: range)
    unit.patch(end)
    unit.emit(.move, target, result, at: range)
  }

  // MARK: Conditions

  /// Compiles a test; the jumps returned are taken when its truth is `outcome`.
  func compileJump(_ test: Expression, when outcome: Bool) throws(SyntaxProblem) -> [Int] {
    let mark = unit.depth
    defer { unit.depth = mark }
    // CPython leaves the place of a comparison behind: an `assert` that fails points at it.
    if case .comparison = test.kind { location = test.range }
    switch test.kind {
    case .boolean(let value): return value == outcome ? [unit.emit(.jump, at: location)] : []
    case .unary(.not, let inner): return try compileJump(inner, when: !outcome)
    case .comparison(let first, let parts) where parts.count == 1 && Self.fused(parts[0].op) != nil:
      let (l, r) = try operands(first, parts[0].operand)
      return [unit.emit(Self.fused(parts[0].op) ?? .jumpEqual, 0, l, r, flag: outcome ? 1 : 0, at: test.range)]
    case .comparison(let first, let parts) where parts.count == 1 && parts[0].operand.isNone:
      guard parts[0].op == .is || parts[0].op == .isNot else { break }
      warnAboutIdentity(first, parts, at: test.range)
      let value = try operand(first)
      let wantsNone = (parts[0].op == .is) == outcome
      return [unit.emit(.jumpIfNone, 0, value, flag: wantsNone ? 1 : 0, at: test.range)]
    case .and(let items): return try compileJunction(items, when: outcome, decidedBy: false)
    case .or(let items): return try compileJunction(items, when: outcome, decidedBy: true)
    default: break
    }
    let value = try operand(test)
    return [unit.emit(outcome ? .jumpIfTrue : .jumpIfFalse, 0, value, at: location)]
  }

  /// `and` is decided by the first false operand, `or` by the first true one.
  private func compileJunction(_ items: [Expression], when outcome: Bool, decidedBy: Bool) throws(SyntaxProblem)
    -> [Int]
  {
    var decided: [Int] = []
    for (index, item) in items.enumerated() {
      let before = unit.assigned
      if index == items.count - 1 {
        let last = try compileJump(item, when: outcome)
        if index > 0 { unit.assigned.formIntersection(before) }
        if outcome == decidedBy { return decided + last }
        for jump in decided { unit.patch(jump) }
        return last
      }
      decided += try compileJump(item, when: decidedBy)
      if index > 0 { unit.assigned.formIntersection(before) }
    }
    return decided
  }

  private static func fused(_ op: ComparisonOperator) -> Opcode? {
    op.rawValue <= ComparisonOperator.greaterEqual.rawValue
      ? Opcode(rawValue: Opcode.jumpEqual.rawValue + op.rawValue) : nil
  }

  /// Whether evaluating `expression` can bind a local of this scope.
  static func bindsNames(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .named: true
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .name, .lambda: false
    case .attribute(let value, _), .unary(_, let value), .starred(let value), .yieldFrom(let value): bindsNames(value)
    case .binary(_, let left, let right), .subscript(let left, let right): bindsNames(left) || bindsNames(right)
    case .slice(let lower, let upper, let step): [lower, upper, step].contains { $0.map(bindsNames) ?? false }
    case .call(let function, let arguments):
      bindsNames(function)
        || arguments.contains {
          switch $0 {
          case .positional(let value), .keyword(_, let value), .iterable(let value), .mapping(let value):
            bindsNames(value)
          }
        }
    case .comparison(let first, let parts): bindsNames(first) || parts.contains { bindsNames($0.operand) }
    case .and(let items), .or(let items), .tuple(let items), .list(let items), .set(let items):
      items.contains(where: bindsNames)
    case .conditional(let test, let body, let otherwise): [test, body, otherwise].contains(where: bindsNames)
    case .formatted, .dictionary, .listComprehension, .setComprehension, .generator, .dictionaryComprehension, .yield:
      true
    }
  }

  // MARK: Displays

  private func compileDisplay(_ items: [Expression], _ opcode: Opcode, into target: Int, at range: SourceRange)
    throws(SyntaxProblem)
  {
    let hasStars = items.contains { if case .starred = $0.kind { true } else { false } }
    let base = unit.depth
    if opcode == .buildSet, !hasStars, let constant = constantSet(items) {
      let empty = unit.newTemporary()
      unit.emit(.buildSet, empty, unit.depth, 0, at: range)
      unit.emit(Self.opcode(.bitOr), target, empty, constant, flag: 1, at: range)
      return
    }
    if !hasStars {
      for item in items { _ = try temporary(item) }
      unit.emit(opcode, target, base, items.count, at: range)
      return
    }
    let collection = unit.newTemporary()
    let isSet = opcode == .buildSet
    unit.emit(isSet ? .buildSet : .buildList, collection, unit.depth, 0, at: range)
    for item in items {
      let mark = unit.depth
      if case .starred(let value) = item.kind {
        unit.emit(isSet ? .setUpdate : .listExtend, collection, try operand(value), flag: 1, at: range)
      } else {
        unit.emit(isSet ? .setAdd : .listAppend, collection, try operand(item), at: range)
      }
      unit.depth = mark
    }
    unit.emit(opcode == .buildTuple ? .listToTuple : .move, target, collection, at: range)
  }

  /// A constant frozenset with the elements of a display of three constants or more. CPython makes it twice: from the
  /// display, and again in the order of the first one, which a program sees when elements collide.
  private func constantSet(_ items: [Expression]) -> Int? {
    guard items.count > 2, let interpreter = heap.interpreter else { return nil }
    var operands: [Value] = []
    for item in items {
      guard let operand = constantOperand(item) else { return nil }
      operands.append(unit.constantValue(operand))
    }
    let first = SetObject(type: heap.types.frozenset)
    let second = SetObject(type: heap.types.frozenset)
    defer { Value.object(first).release() }
    do throws(Raised) {
      for value in operands { try first.insert(value, interpreter) }
      for value in first.elements { try second.insert(value, interpreter) }
    } catch {
      interpreter.clearException()
      Value.object(second).release()
      return nil
    }
    return unit.constant(owning: .object(second))
  }

  private func compileDictionary(_ items: [DictionaryItem], into target: Int, at range: SourceRange)
    throws(SyntaxProblem)
  {
    let base = unit.depth
    let isPlain = items.allSatisfy { if case .pair = $0 { true } else { false } }
    if isPlain && items.count <= 32 {
      for case .pair(let key, let value) in items {
        _ = try temporary(key)
        _ = try temporary(value)
      }
      unit.emit(.buildDictionary, target, base, items.count, at: range)
      return
    }
    let dictionary = unit.newTemporary()
    unit.emit(.buildDictionary, dictionary, unit.depth, 0, at: range)
    for item in items {
      let mark = unit.depth
      switch item {
      case .pair(let key, let value):
        let (k, v) = try operands(key, value)
        unit.emit(.dictionarySet, dictionary, k, v, at: range)
      case .mapping(let value): unit.emit(.dictionaryUpdate, dictionary, try operand(value), at: range)
      }
      unit.depth = mark
    }
    unit.emit(.move, target, dictionary, at: range)
  }

  // MARK: f-strings

  private func compileFormatted(_ parts: [FormattedPart], into target: Int, at range: SourceRange)
    throws(SyntaxProblem)
  {
    let base = unit.depth
    for part in parts {
      let register = unit.newTemporary()
      switch part {
      case .text(let text): unit.emit(.move, register, string(text), at: range)
      case .field(let value, let debugText, let conversion, let format):
        if let debugText {
          unit.emit(.move, register, string(debugText), at: range)
          try compileField(
            value, conversion ?? (format == nil ? "r" : nil), format, into: unit.newTemporary(), at: range)
        } else {
          try compileField(value, conversion, format, into: register, at: range)
        }
      }
    }
    unit.emit(.buildString, target, base, unit.depth - base, at: range)
  }

  private func compileField(
    _ value: Expression, _ conversion: Character?, _ format: [FormattedPart]?, into target: Int, at range: SourceRange
  ) throws(SyntaxProblem) {
    let mark = unit.depth
    defer { unit.depth = mark }
    let operand = try operand(value)
    var specification = none
    if let format {
      specification = unit.newTemporary()
      try compileFormatted(format, into: specification, at: range)
    }
    let flag: UInt8 =
      switch conversion {
      case "s": 1
      case "r": 2
      case "a": 3
      default: 0
      }
    // CPython blames the whole f-string, not the field.
    unit.emit(.formatValue, target, operand, specification, flag: flag, at: range)
  }
}

extension Expression {
  var isNone: Bool { if case .none = kind { true } else { false } }
}
