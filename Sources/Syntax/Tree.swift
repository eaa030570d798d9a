import Diagnostics

/// A name as written, with its place.
public struct Identifier: Sendable {
  /// The name.
  public var name: String
  /// Where it stands.
  public var range: SourceRange

  /// A name at a place.
  public init(_ name: String, _ range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// An expression of the language with its place in the source.
public struct Expression: Sendable {
  /// What it is.
  public var kind: Kind
  /// What it covers, without enclosing parentheses (tuples written with parentheses include them).
  public var range: SourceRange

  /// An expression at a place.
  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The forms of an expression, named as CPython's `ast` names them.
  public indirect enum Kind: Sendable {
    /// `None`, `True`, `False`, `...`
    case none, boolean(Bool), ellipsis
    /// An integer that fits 64 bits.
    case integer(Int)
    /// A larger integer: its digits without underscores and prefix, and its radix.
    case bigInteger(digits: String, radix: Int)
    /// A float, and the imaginary part of a complex literal.
    case float(Double), imaginary(Double)
    /// A string after escapes and implicit concatenation, as code points (lone surrogates may occur).
    case string([UInt32])
    /// A bytes literal.
    case bytes([UInt8])
    /// An f-string, implicit concatenation done.
    case formatted([FormattedPart])
    /// A name that is read (or, in a target, written).
    case name(String)
    /// `value.attribute`
    case attribute(Expression, Identifier)
    /// `value[index]`; a tuple index is a `.tuple`, its slices are `.slice`.
    case `subscript`(Expression, Expression)
    /// `lower:upper:step` inside a subscript.
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    /// `function(arguments)`
    case call(Expression, [Argument])
    /// `-x`, `+x`, `~x`, `not x`
    case unary(UnaryOperator, Expression)
    /// `left op right`
    case binary(BinaryOperator, Expression, Expression)
    /// `a and b and c`, `a or b or c`: at least two operands.
    case and([Expression]), or([Expression])
    /// `first op1 x1 op2 x2 …`
    case comparison(Expression, [ComparisonPart])
    /// `body if test else otherwise`
    case conditional(test: Expression, body: Expression, otherwise: Expression)
    /// `lambda parameters: body`
    case lambda(Parameters, Expression)
    /// `a, b` or `(a, b)`, `[a, b]`, `{a, b}`; elements may be `.starred`.
    case tuple([Expression]), list([Expression]), set([Expression])
    /// `{k: v, **m}`
    case dictionary([DictionaryItem])
    /// `[element for …]`, `{element for …}`, `(element for …)`
    case listComprehension(Expression, [ComprehensionClause])
    case setComprehension(Expression, [ComprehensionClause])
    case generator(Expression, [ComprehensionClause])
    /// `{key: value for …}`
    case dictionaryComprehension(key: Expression, value: Expression, [ComprehensionClause])
    /// `*value` in a call-free position: a display, a target, a subscript.
    case starred(Expression)
    /// `target := value`
    case named(Identifier, Expression)
    /// `yield`, `yield value`, `yield from value`
    case yield(Expression?), yieldFrom(Expression)
  }
}

/// One piece of an f-string.
public enum FormattedPart: Sendable {
  /// Text between replacement fields, escapes done.
  case text([UInt32])
  /// `{value!conversion:format}`. `conversion` is `r`, `s`, `a` or nil; `debugText` is the source text before `=`
  /// (with the `=` and its white space) for `{x=}`.
  case field(value: Expression, debugText: [UInt32]?, conversion: Character?, format: [FormattedPart]?)
}

/// Prefix operators.
public enum UnaryOperator: UInt8, Sendable, CaseIterable { case negate, plus, invert, not }

/// Infix arithmetic and bitwise operators.
public enum BinaryOperator: UInt8, Sendable, CaseIterable {
  case add, subtract, multiply, divide, floorDivide, modulo, power, matrixMultiply
  case bitAnd, bitOr, bitXor, shiftLeft, shiftRight
}

/// Comparison operators.
public enum ComparisonOperator: UInt8, Sendable, CaseIterable {
  case equal, notEqual, less, lessEqual, greater, greaterEqual, `is`, isNot, `in`, notIn
}

/// One `op operand` of a comparison chain.
public struct ComparisonPart: Sendable {
  public var op: ComparisonOperator
  public var operand: Expression

  public init(_ op: ComparisonOperator, _ operand: Expression) {
    self.op = op
    self.operand = operand
  }
}

/// An argument of a call.
public enum Argument: Sendable {
  case positional(Expression)
  case keyword(Identifier, Expression)
  /// `*value`
  case iterable(Expression)
  /// `**value`
  case mapping(Expression)
}

/// An item of a dict display.
public enum DictionaryItem: Sendable {
  case pair(key: Expression, value: Expression)
  /// `**value`
  case mapping(Expression)
}

/// A `for … in …` of a comprehension with the `if`s that follow it.
public struct ComprehensionClause: Sendable {
  public var target: Expression
  public var iterable: Expression
  public var conditions: [Expression]

  public init(target: Expression, iterable: Expression, conditions: [Expression]) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
  }
}

/// One parameter of a function.
public struct Parameter: Sendable {
  public var name: Identifier
  public var annotation: Expression?
  public var defaultValue: Expression?

  public init(name: Identifier, annotation: Expression? = nil, defaultValue: Expression? = nil) {
    self.name = name
    self.annotation = annotation
    self.defaultValue = defaultValue
  }
}

/// The parameters of a function or lambda.
public struct Parameters: Sendable {
  /// Before `/`.
  public var positionalOnly: [Parameter] = []
  /// Positional or keyword.
  public var regular: [Parameter] = []
  /// `*args`
  public var variadic: Parameter?
  /// After `*` or `*args`.
  public var keywordOnly: [Parameter] = []
  /// `**kwargs`
  public var keywordVariadic: Parameter?

  public init() {}
}

/// A statement with its place in the source.
public struct Statement: Sendable {
  public var kind: Kind
  /// From the first to the last token (of a compound statement: its body included).
  public var range: SourceRange

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The forms of a statement.
  public indirect enum Kind: Sendable {
    case expression(Expression)
    /// `a = b = value`: targets from left to right.
    case assign([Expression], Expression)
    case augmentedAssign(Expression, BinaryOperator, Expression)
    /// `target: annotation = value`; `isSimple` when the target is a bare name without parentheses.
    case annotatedAssign(Expression, annotation: Expression, value: Expression?, isSimple: Bool)
    case delete([Expression])
    case pass, `break`, `continue`
    case `return`(Expression?)
    case raise(Expression?, cause: Expression?)
    case global([Identifier])
    case nonlocal([Identifier])
    case `import`([ImportedName])
    /// `from module import names`; `level` counts leading dots, `names` is empty for `*`.
    case importFrom(module: Identifier?, level: Int, names: [ImportedName])
    case assert(Expression, message: Expression?)
    /// `elif` is an `if` alone in `otherwise`.
    case `if`(Expression, [Statement], otherwise: [Statement])
    case `while`(Expression, [Statement], otherwise: [Statement])
    case `for`(target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement])
    case with([WithItem], [Statement])
    case `try`([Statement], handlers: [ExceptHandler], otherwise: [Statement], finally: [Statement])
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
  }
}

/// `name as alias`; the name may be dotted in `import a.b`.
public struct ImportedName: Sendable {
  public var name: Identifier
  public var alias: Identifier?

  public init(name: Identifier, alias: Identifier?) {
    self.name = name
    self.alias = alias
  }
}

/// `context as target`
public struct WithItem: Sendable {
  public var context: Expression
  public var target: Expression?

  public init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

/// `except type as name: body`
public struct ExceptHandler: Sendable {
  public var type: Expression?
  public var name: Identifier?
  public var body: [Statement]
  public var range: SourceRange

  public init(type: Expression?, name: Identifier?, body: [Statement], range: SourceRange) {
    self.type = type
    self.name = name
    self.body = body
    self.range = range
  }
}

/// `@decorators def name(parameters) -> returns: body`
public struct FunctionDefinition: Sendable {
  public var name: Identifier
  public var parameters: Parameters
  public var returns: Expression?
  public var body: [Statement]
  public var decorators: [Expression]

  public init(
    name: Identifier, parameters: Parameters, returns: Expression?, body: [Statement], decorators: [Expression]
  ) {
    self.name = name
    self.parameters = parameters
    self.returns = returns
    self.body = body
    self.decorators = decorators
  }
}

/// `@decorators class name(arguments): body`
public struct ClassDefinition: Sendable {
  public var name: Identifier
  public var arguments: [Argument]
  public var body: [Statement]
  public var decorators: [Expression]

  public init(name: Identifier, arguments: [Argument], body: [Statement], decorators: [Expression]) {
    self.name = name
    self.arguments = arguments
    self.body = body
    self.decorators = decorators
  }
}
