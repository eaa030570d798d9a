import Diagnostics

/// A compiled function, class body, module or prompt entry.
final class CodeObject: Object {
  let name: StringObject
  let qualifiedName: StringObject
  let source: SourceText
  let instructions: UnsafeMutablePointer<Instruction>
  let instructionCount: Int
  /// What each instruction covers in the source: line and carets of a traceback.
  let positions: [SourceRange]
  /// Constants, owned.
  let constants: UnsafeMutablePointer<Value>
  private var constantCount: Int
  let attributeSites: UnsafeMutablePointer<AttributeSite>
  let attributeSiteCount: Int
  let globalSites: UnsafeMutablePointer<GlobalSite>
  let globalSiteCount: Int
  let callShapes: [CallShape]
  let regions: [ExceptionRegion]

  /// Registers: parameters, other locals, cells, free cells, then temporaries.
  let registerCount: Int
  let localCount: Int
  let localNames: [StringObject]
  /// Names of the free variables, in the order of a function's closure.
  let freeNames: [StringObject]
  /// Register of the first free cell.
  let firstFree: Int
  /// Registers of locals that nested functions share.
  let cellRegisters: [Int]

  let parameters: ParameterShape
  let isGenerator: Bool
  /// A class body or prompt code whose plain names live in a namespace.
  let usesNamespace: Bool
  /// The docstring, owned.
  private(set) var documentation: Value
  let firstLine: Int
  /// What the compiler warns about in a whole module or expression.
  var warnings: [CompilerWarning] = []

  /// How many parameters of each kind; their registers follow in this order.
  struct ParameterShape {
    var positionalOnly = 0
    /// Positional-only and regular ones together.
    var positional = 0
    var keywordOnly = 0
    var hasVariadic = false
    var hasKeywordVariadic = false
    /// No variadic and no keyword-only parameters: a call can bind by moving.
    var isPlain: Bool { keywordOnly == 0 && !hasVariadic && !hasKeywordVariadic }
    var total: Int { positional + keywordOnly + (hasVariadic ? 1 : 0) + (hasKeywordVariadic ? 1 : 0) }
  }

  init(_ unit: CompilationUnit, type: TypeObject) {
    name = unit.name
    qualifiedName = unit.qualifiedName
    source = unit.source
    instructionCount = unit.instructions.count
    instructions = .allocate(capacity: max(instructionCount, 1))
    instructions.initialize(from: unit.instructions, count: instructionCount)
    positions = unit.positions
    constantCount = unit.constants.count
    constants = .allocate(capacity: max(constantCount, 1))
    constants.initialize(from: unit.constants, count: constantCount)
    attributeSiteCount = unit.attributeSites.count
    attributeSites = .allocate(capacity: max(attributeSiteCount, 1))
    attributeSites.initialize(from: unit.attributeSites, count: attributeSiteCount)
    globalSiteCount = unit.globalSites.count
    globalSites = .allocate(capacity: max(globalSiteCount, 1))
    globalSites.initialize(from: unit.globalSites, count: globalSiteCount)
    callShapes = unit.callShapes
    regions = unit.regions
    registerCount = unit.registerCount
    localCount = unit.localCount
    localNames = unit.localNames
    freeNames = unit.freeNames
    firstFree = unit.firstFree
    cellRegisters = unit.cellRegisters
    parameters = unit.parameters
    isGenerator = unit.isGenerator
    usesNamespace = unit.usesNamespace
    documentation = unit.documentation.retained()
    firstLine = unit.firstLine
    super.init(kind: .code, type: type)
    retainNames()
  }

  /// Names are interned strings that this code keeps alive.
  private var ownedNames: [StringObject] {
    [name, qualifiedName] + localNames + freeNames + (0..<attributeSiteCount).map { attributeSites[$0].name }
      + (0..<globalSiteCount).map { globalSites[$0].name }
  }

  private func retainNames() { for name in ownedNames { Value.object(name).retain() } }

  override func clear() {
    for index in 0..<constantCount { constants[index].release() }
    constantCount = 0
    for shape in callShapes { Value.object(shape.names).release() }
    for name in ownedNames { Value.object(name).release() }
    let old = documentation
    documentation = .none
    old.release()
  }

  /// The innermost stretch around an instruction whose exceptions are handled, or nil.
  func region(of instruction: Int) -> ExceptionRegion? {
    for region in regions where instruction >= region.start && instruction < region.end { return region }
    return nil
  }

  deinit {
    instructions.deallocate()
    constants.deallocate()
    attributeSites.deinitialize(count: attributeSiteCount)
    attributeSites.deallocate()
    globalSites.deinitialize(count: globalSiteCount)
    globalSites.deallocate()
  }

  /// The line (from 1) of an instruction.
  func line(of instruction: Int) -> Int { source.line(at: Int(positions[instruction].start)) }
}
