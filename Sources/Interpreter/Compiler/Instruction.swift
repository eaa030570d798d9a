/// The instructions of the register machine.
///
/// Operands: `a` is mostly the register written. `b` and `c` are registers read; where the table says RK a negative
/// operand `~k` is constant `k`. "t" marks an operand that, when it is a temporary, is consumed (Note [Ownership]).
/// An instruction that raises has not written `a`.
enum Opcode: UInt8 {
  // Data. `move`: a ← b (RK, t). `copy` is `move` from a local. `clear`: a dies (its object released).
  case move, copy, clear
  /// Raises UnboundLocalError when local `a` has no value.
  case checkBound
  /// Local `a` loses its value, which it must have.
  case deleteLocal
  // Globals through inline caches: site `b`.
  case loadGlobal, storeGlobal, deleteGlobal
  // Names of a class body: constant `b` is the name; storeName stores `c` (RK, t).
  case loadName, storeName, deleteName
  // Cells: register `b` holds the cell. `storeCell`: cell in a ← b (RK, t). `makeCell` wraps what register `a` holds.
  // `pushCell` copies the cell itself (for closures). `loadClassCell`: as `loadCell`, a name of the class body first.
  case loadCell, storeCell, deleteCell, makeCell, pushCell, loadClassCell

  // Arithmetic: a ← b op c (RK, t); `flag` is 1 for augmented assignment. In the order of `BinaryOperator`.
  case add, subtract, multiply, divide, floorDivide, modulo, power, matrixMultiply
  case bitAnd, bitOr, bitXor, shiftLeft, shiftRight
  // a ← op b (RK, t)
  case negate, plus, invert, not
  // a ← b op c (RK, t), in the order of `ComparisonOperator`.
  case equal, notEqual, less, lessEqual, greater, greaterEqual, `is`, isNot, contains, notContains
  // Jump to `a` when (b op c) is `flag`.
  case jumpEqual, jumpNotEqual, jumpLess, jumpLessEqual, jumpGreater, jumpGreaterEqual
  /// Jump to `a`. `loop` is a jump backwards, where Ctrl-C and the cycle collector get their turn.
  case jump, loop
  /// Ctrl-C and the cycle collector get their turn.
  case safepoint
  // Jump to `a` when the truth of `b` (t) is as named; the `keep` forms do not consume.
  case jumpIfTrue, jumpIfFalse, jumpIfTrueKeep, jumpIfFalseKeep
  /// Jump to `a` when `b` is None (`flag` 1) or is not (`flag` 0); consumes.
  case jumpIfNone

  // Iteration. `getIterator`: a ← iter(b) (t). `forIterator`: a ← next(b), or b dies and jump to `c`.
  case getIterator, forIterator
  /// Registers a… ← the `c` values of b (t). `unpackStarred`: `c` = before | after << 16.
  case unpack, unpackStarred

  // Displays: from `c` temporaries at `b`. `buildSlice` takes three, `buildString` joins strings.
  case buildTuple, buildList, buildSet, buildDictionary, buildSlice, buildString
  // Register `a` holds the collection (not consumed); b, c are added (RK, t). `flag` of listExtend: 1 for `*value` in a
  // display or call, 2 for `*value` alone in a call of what register c holds; dictionaryMerge: c holds the callable.
  case listAppend, listExtend, setAdd, setUpdate, dictionarySet, dictionaryUpdate, dictionaryMerge
  /// a ← tuple(list in b) (t)
  case listToTuple

  // a ← b[c]; a[b] ← c; del a[b] (RK, t)
  case getItem, setItem, deleteItem
  /// `__annotations__[a] = b` of the present namespace (t).
  case storeAnnotation
  // Attribute site `c`: a ← b.name (t). Site `b`: a.name ← c (t). Site `b`: del a.name (t).
  case loadAttribute, storeAttribute, deleteAttribute

  // Calls: the callable at `b`, arguments behind it, all consumed. `c` counts them; `callKeywords`: `c` is a call shape.
  // `callUnpacked`: callable, tuple, dict or None at b. `loadMethod` puts callable and receiver (or a dead register) at
  // a, a + 1 for attribute site `c` of b (t); `callMethod` calls that with `c` further arguments.
  case call, callKeywords, callUnpacked, loadMethod, callMethod, callMethodKeywords
  // Leave the frame with b (RK, t).
  case returnValue
  /// a ← what is sent in; the generator is left with b (RK, t).
  case yield
  /// a ← the result of delegating to the iterator in b, which stays until it is exhausted; `c` holds what is sent.
  case yieldFrom
  /// First instruction of a generator function: makes the generator and leaves.
  case makeGenerator

  /// a ← function of code constant `b`; temporaries at `c`: defaults, keyword defaults, annotations, then cells.
  case makeFunction
  /// a ← builtins.__build_class__
  case loadBuildClass
  // a ← import of name constant `b`, level `c`, `flag` 1 for the top package; a ← attribute of module b named constant c.
  case importName, importFrom, importStar

  /// Raises b from c (flag 1: c is there; flag 2: reraise what is being handled).
  case raise
  // Handlers: `enterHandler` makes the raised exception the handled one and keeps the previous one in `a`;
  // `leaveHandler` puts that back. `loadHandled`: a ← it. `matchHandled`: jump to `a` unless it matches class b (t).
  // `reraise` raises the handled one again after `leaveHandler` semantics with `a`.
  case enterHandler, leaveHandler, loadHandled, matchHandled, reraise
  // Context managers. `enterContext`: b (manager) ← its bound __exit__, a ← manager.__enter__().
  // `exitContext`: call exit in b with no exception, consume. `exitContextHandling`: with the handled one; a ← truth.
  case enterContext, exitContext, exitContextHandling

  /// a ← format(b (t), c (t) or register of nothing when negative 1); `flag`: 0, 1 str, 2 repr, 3 ascii before.
  case formatValue
  /// The prompt's display of b (t).
  case display
  /// Raises AssertionError with message b (flag 1).
  case assertionFailed
}

/// One instruction.
struct Instruction {
  var opcode: Opcode
  var flag: UInt8 = 0
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
}

/// An instruction where it stands: its fields are read when they are wanted, so few of them are alive at a time.
struct FetchedInstruction {
  private let place: UnsafeMutablePointer<Instruction>

  @inline(__always) init(at place: UnsafeMutablePointer<Instruction>) { self.place = place }

  @inline(__always) var opcode: Opcode { place.pointee.opcode }
  @inline(__always) var flag: UInt8 { place.pointee.flag }
  @inline(__always) var a: Int32 { place.pointee.a }
  @inline(__always) var b: Int32 { place.pointee.b }
  @inline(__always) var c: Int32 { place.pointee.c }
}

/// A stretch of instructions whose exceptions go to a handler.
struct ExceptionRegion {
  var start, end, handler: Int
  /// Temporaries from this register on are cleared before the handler runs.
  var depth: Int
}

/// The inline cache of one place that reads, writes or calls an attribute.
struct AttributeSite {
  let name: StringObject
  /// Version of the receiver's type when the cache was filled; 0 never hits.
  var version: UInt64 = 0
  var form: Form = .none
  /// Place in the receiver's attributes, or entry of a module's namespace.
  var slot: Int32 = 0
  /// A class member, borrowed: the type version vouches for it.
  var member: Value = .none
  /// For `.module`: the namespace and its key version.
  var namespace: Unmanaged<DictObject>?
  var keyVersion: UInt64 = 0

  enum Form: UInt8 {
    case none
    /// In the receiver's shared-key attributes.
    case slot
    /// Setting a new shared key at the end.
    case append
    /// A class member that the receiver cannot shadow.
    case member
    /// A function of the class, to be bound.
    case function
    /// A computed attribute of a native type.
    case property
    /// A name of a module.
    case module
  }
}

/// The inline cache of one place that reads or writes a global name.
struct GlobalSite {
  let name: StringObject
  /// Entry in the globals (`isBuiltin` false) or builtins.
  var position: Int32 = -1
  var isBuiltin = false
  var keyVersion: UInt64 = 0
  var builtinVersion: UInt64 = 0
}

/// Shape of a call with keywords: how many positional arguments, then the names of the others.
struct CallShape {
  let positionalCount: Int
  /// A tuple of names, owned by the code.
  let names: TupleObject
}
