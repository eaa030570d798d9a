import Diagnostics
import Syntax

/// What the compiler knows of one code object while it writes it.
final class CompilationUnit {
  let scope: Scope
  let source: SourceText
  let heap: Heap
  let name: StringObject
  let qualifiedName: StringObject
  let firstLine: Int
  var parameters = CodeObject.ParameterShape()
  var documentation: Value = .none

  private(set) var instructions: [Instruction] = []
  private(set) var positions: [SourceRange] = []
  private(set) var constants: [Value] = []
  private(set) var attributeSites: [AttributeSite] = []
  private(set) var globalSites: [GlobalSite] = []
  private(set) var callShapes: [CallShape] = []
  var regions: [ExceptionRegion] = []

  private(set) var localNames: [StringObject] = []
  private(set) var freeNames: [StringObject] = []
  private(set) var firstFree = 0
  private(set) var cellRegisters: [Int] = []
  private var registerOf: [String: Int] = [:]
  private(set) var localCount = 0
  /// Registers in use, locals included; the next temporary.
  var depth = 0
  private(set) var registerCount = 0
  /// Locals that certainly have a value here.
  var assigned: Set<Int> = []
  /// What `break`, `continue` and `return` have to leave.
  var blocks: [Block] = []
  var isGenerator: Bool { scope.isGenerator || scope.name == "<genexpr>" }
  var usesNamespace: Bool { scope.kind == .classBody }

  private var globalSiteOf: [ObjectIdentifier: Int] = [:]
  private var smallConstants: [ConstantKey: Int] = [:]

  private enum ConstantKey: Hashable {
    case immediate(UInt64, UInt64)
    case string([UInt32])
  }

  /// Something that encloses statements and has to be left in order.
  enum Block {
    /// Jumps out of the loop wait for its end; the iterator of a `for` lies in a temporary.
    case loop(Loop)
    /// A `finally` that runs on the way out.
    case finally([Statement])
    /// The body of a handler: the previous handled exception is kept in the register.
    case handler(saved: Int, name: String?)
    /// A `with` body: exit function in the register.
    case context(exit: Int, range: SourceRange)
    /// A value on its way out (`return` through a `finally`), which a jump of the `finally` itself gives up.
    case pending(Int)
    /// A stretch of code whose exceptions go to a handler.
    case region(Region)
  }

  /// The parts of a guarded stretch: code that runs on the way out (a `finally` before a `return`) is left out.
  final class Region {
    private(set) var parts: [(start: Int, end: Int)] = []
    private var start: Int?
    init(start: Int) { self.start = start }

    func pause(at instruction: Int) {
      if let start, start < instruction { parts.append((start, instruction)) }
      start = nil
    }

    func resume(at instruction: Int) { start = instruction }
  }

  final class Loop {
    /// Where `continue` goes; nil for `while`, whose test at the end is not yet written.
    let start: Int?
    /// The temporary that holds the iterator, or nil for `while`.
    let iterator: Int?
    var breaks: [Int] = []
    var continues: [Int] = []
    init(start: Int?, iterator: Int?) {
      self.start = start
      self.iterator = iterator
    }
  }

  init(scope: Scope, source: SourceText, heap: Heap, qualifiedName: String, firstLine: Int) {
    self.scope = scope
    self.source = source
    self.heap = heap
    self.firstLine = firstLine
    name = heap.intern(scope.name)
    self.qualifiedName = heap.intern(qualifiedName)
    guard scope.kind != .module else { return }
    for name in scope.bound where isRegister(name) { addLocal(name) }
    for name in scope.cells where !scope.isBound(name) { addLocal(name) }
    firstFree = localNames.count
    for name in scope.free {
      addLocal(name)
      freeNames.append(heap.intern(name))
    }
    cellRegisters = scope.cells.compactMap { registerOf[$0] }.sorted()
    localCount = localNames.count
    depth = localCount
    registerCount = localCount
    for name in scope.parameterNames where !scope.deleted.contains(name) {
      if let register = registerOf[name], case .local = scope.binding(of: name) { assigned.insert(register) }
    }
  }

  private func isRegister(_ name: String) -> Bool {
    switch scope.binding(of: name) {
    case .local, .cell: true
    case .free, .global, .namespace: scope.isParameter(name)
    }
  }

  private func addLocal(_ name: String) {
    registerOf[name] = localNames.count
    localNames.append(heap.intern(name))
  }

  /// The register of a local, cell or free name.
  func register(of name: String) -> Int { registerOf[name] ?? 0 }

  // MARK: Registers

  /// Reserves the next temporary.
  func newTemporary() -> Int {
    depth += 1
    registerCount = max(registerCount, depth)
    return depth - 1
  }

  func isTemporary(_ operand: Int) -> Bool { operand >= localCount }

  // MARK: Emission

  var next: Int { instructions.count }

  @discardableResult func emit(
    _ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, flag: UInt8 = 0, at range: SourceRange
  ) -> Int {
    instructions.append(
      Instruction(
        opcode: opcode, flag: flag, a: Int32(truncatingIfNeeded: a), b: Int32(truncatingIfNeeded: b),
        c: Int32(truncatingIfNeeded: c)))
    positions.append(range)
    return instructions.count - 1
  }

  /// Makes the jump at `instruction` lead here.
  func patch(_ instruction: Int) {
    if instructions[instruction].opcode == .forIterator {
      instructions[instruction].c = Int32(truncatingIfNeeded: next)
    } else {
      instructions[instruction].a = Int32(truncatingIfNeeded: next)
    }
  }

  /// Makes the jump at `instruction` lead to `target`.
  func redirect(_ instruction: Int, to target: Int) { instructions[instruction].a = Int32(truncatingIfNeeded: target) }

  /// Opens a guarded stretch.
  func openRegion() -> Region {
    let region = Region(start: next)
    blocks.append(.region(region))
    return region
  }

  /// Ends the innermost guarded stretch.
  func close(_ region: Region) {
    blocks.removeLast()
    region.pause(at: next)
  }

  /// Makes the code that starts here the handler of `region`; temporaries from `depth` on are cleared before it runs.
  func handle(_ region: Region, depth: Int) {
    for part in region.parts {
      regions.append(ExceptionRegion(start: part.start, end: part.end, handler: next, depth: depth))
    }
  }

  // MARK: Tables

  /// The operand (negative) of a constant; takes over the caller's ownership.
  func constant(owning value: Value) -> Int {
    if !value.isObject {
      let key = ConstantKey.immediate(value.tag.raw, value.bits)
      if let known = smallConstants[key] { return ~known }
      smallConstants[key] = constants.count
    } else if value.isKind(.string) {
      let key = ConstantKey.string(value.unsafeAs(StringObject.self).codePoints)
      if let known = smallConstants[key] {
        value.release()
        return ~known
      }
      smallConstants[key] = constants.count
    }
    constants.append(value)
    return ~(constants.count - 1)
  }

  /// Index (not negative) of an interned name among the constants.
  func name(_ name: String) -> Int { ~constant(owning: .retained(heap.intern(name))) }

  func attributeSite(_ name: String) -> Int {
    attributeSites.append(AttributeSite(name: heap.intern(name)))
    return attributeSites.count - 1
  }

  func globalSite(_ name: String) -> Int {
    let interned = heap.intern(name)
    if let known = globalSiteOf[ObjectIdentifier(interned)] { return known }
    globalSiteOf[ObjectIdentifier(interned)] = globalSites.count
    globalSites.append(GlobalSite(name: interned))
    return globalSites.count - 1
  }

  func callShape(positionalCount: Int, names: [String]) -> Int {
    let tuple = TupleObject(
      type: heap.types.tuple, owning: names.map { Value.retained(heap.intern($0)) })
    callShapes.append(CallShape(positionalCount: positionalCount, names: tuple))
    return callShapes.count - 1
  }

  /// The finished code; owned by the caller.
  func finish() -> CodeObject {
    let code = CodeObject(self, type: heap.types.code)
    documentation.release()
    documentation = .none
    return code
  }

  /// The value of the constant behind a negative operand; borrowed.
  func constantValue(_ operand: Int) -> Value { constants[~operand] }
}
