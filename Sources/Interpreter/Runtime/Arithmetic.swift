import BigInt
import Syntax

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Arithmetic on numbers and the dispatch of operators to everything else.
extension Interpreter {
  // MARK: Fast paths

  /// Operators on two immediates of one type that need no slow path; nil for everything else.
  @inline(__always) static func quickBinary(_ opcode: Opcode, _ l: Value, _ r: Value) -> Value? {
    if l.isFloat && r.isFloat {
      switch opcode {
      case .divide:
        let divisor = r.unsafeFloat
        return divisor == 0 ? nil : .float(l.unsafeFloat / divisor)
      default: return nil
      }
    }
    guard l.isInt && r.isInt else { return nil }
    let a = l.unsafeInt
    let b = r.unsafeInt
    switch opcode {
    case .floorDivide:
      guard b > 0 else { return nil }
      let quotient = a / b
      return .int(a % b < 0 ? quotient - 1 : quotient)
    case .modulo:
      guard b > 0 else { return nil }
      let remainder = a % b
      return .int(remainder < 0 ? remainder + b : remainder)
    case .divide:
      // Both exact as doubles: one rounding, as CPython's true division.
      guard b != 0, a.magnitude < 1 << 53, b.magnitude < 1 << 53 else { return nil }
      return .float(Double(a) / Double(b))
    case .bitAnd: return .int(a & b)
    case .bitOr: return .int(a | b)
    case .bitXor: return .int(a ^ b)
    case .shiftRight: return b >= 0 ? .int(b > 63 ? (a < 0 ? -1 : 0) : a >> b) : nil
    default: return nil
    }
  }

  /// `l op r` of two small numbers; nil where the slow path has to decide.
  @inline(__always) static func quickBinary(_ op: BinaryOperator, _ l: Value, _ r: Value) -> Value? {
    if l.isInt && r.isInt {
      let outcome: (partialValue: Int, overflow: Bool)
      switch op {
      case .add: outcome = l.unsafeInt.addingReportingOverflow(r.unsafeInt)
      case .subtract: outcome = l.unsafeInt.subtractingReportingOverflow(r.unsafeInt)
      case .multiply: outcome = l.unsafeInt.multipliedReportingOverflow(by: r.unsafeInt)
      default: return quickBinary(Opcode(op), l, r)
      }
      return outcome.overflow ? nil : .int(outcome.partialValue)
    }
    // An int beside a float counts as one where that is exact.
    guard l.isFloat || r.isFloat, let a = l.quickDouble, let b = r.quickDouble else { return nil }
    switch op {
    case .add: return .float(a + b)
    case .subtract: return .float(a - b)
    case .multiply: return .float(a * b)
    case .divide: return b == 0 ? nil : .float(a / b)
    default: return nil
    }
  }

  // MARK: Numbers

  /// A number as the slow path sees it.
  enum Number {
    case int(Int)
    case big(BigInt)
    case float(Double)
    case complex(Double, Double)
  }

  func number(_ value: Value) -> Number? {
    switch value.tag {
    case .int, .bool: return .int(value.unsafeInt)
    case .float: return .float(value.unsafeFloat)
    default:
      switch value.kind {
      case .bigInt: return .big(value.unsafeAs(BigIntObject.self).value)
      case .boxedFloat: return .float(value.unsafeAs(FloatObject.self).value)
      case .complex:
        let complex = value.unsafeAs(ComplexObject.self)
        return .complex(complex.real, complex.imaginary)
      default: return nil
      }
    }
  }

  /// An `int` value, immediate when it fits.
  public func integer(_ value: BigInt) -> Value {
    if let small = Int(exactly: value) { return .int(small) }
    return .object(BigIntObject(type: types.int, value: value))
  }

  /// The exact integer of an `int` or `bool`.
  public func bigInteger(_ value: Value) -> BigInt? {
    switch number(value) {
    case .int(let small): BigInt(small)
    case .big(let big): big
    default: nil
    }
  }

  /// A double from an integer, rounded to nearest; OverflowError when too large.
  func double(_ big: BigInt) throws(Raised) -> Double {
    let size = Self.nearest(big.magnitude)
    let result = big.sign == .minus ? -size : size
    if result.isInfinite { throw error("OverflowError", "int too large to convert to float") }
    return result
  }

  // MARK: Binary operators

  /// `l op r`; owned.
  @inline(never) public func binary(_ op: BinaryOperator, _ l: Value, _ r: Value, isInPlace: Bool = false)
    throws(Raised) -> Value
  {
    if let quick = Self.quickBinary(op, l, r) { return quick }
    if l.kind != .native, r.kind != .native, let a = number(l), let b = number(r) {
      // A subclass of `int` or `float` may define the operator anew.
      if l.isObject || r.isObject, let result = try special(op, l, r) { return result }
      return try arithmetic(op, a, b, l, r)
    }
    if l.isKind(.native) {
      let native = Unmanaged<NativeObject>.fromOpaque(l.pointer)
      let result = try native.borrowed { (native) throws(Raised) -> Value? in
        try native.binary(op, r, isReflected: false, isInPlace: isInPlace, self)
      }
      if let result { return result }
    }
    if r.isKind(.native) {
      let native = Unmanaged<NativeObject>.fromOpaque(r.pointer)
      let result = try native.borrowed { (native) throws(Raised) -> Value? in
        try native.binary(op, l, isReflected: true, isInPlace: false, self)
      }
      if let result { return result }
    }
    if isInPlace, let result = try inPlace(op, l, r) { return result }
    // Texts and collections of built-in types have no methods but their operators.
    if l.isObject, r.isObject, !l.hasUserDefinedType, !r.hasUserDefinedType,
      let result = try sequenceOperator(op, l, r)
    {
      return result
    }
    if let result = try special(op, l, r) { return result }
    if let result = try sequenceOperator(op, l, r) { return result }
    throw unsupported(op, l, r, isInPlace: isInPlace)
  }

  private func unsupported(_ op: BinaryOperator, _ l: Value, _ r: Value, isInPlace: Bool) -> Raised {
    if op == .add {
      // Sequences say what they can be concatenated to.
      switch l.kind {
      case .string:
        return error("TypeError", "can only concatenate str (not \"\(typeName(r))\") to str")
      case .list: return error("TypeError", "can only concatenate list (not \"\(typeName(r))\") to list")
      case .tuple: return error("TypeError", "can only concatenate tuple (not \"\(typeName(r))\") to tuple")
      case .bytes: return error("TypeError", "can't concat \(typeName(r)) to bytes")
      default: break
      }
    }
    if op == .multiply {
      for (sequence, count) in [(l, r), (r, l)] where isSequence(sequence) {
        return error("TypeError", "can't multiply sequence by non-int of type '\(typeName(count))'")
      }
    }
    var symbol = op.symbol + (isInPlace ? "=" : "")
    if op == .power && !isInPlace { symbol = "** or pow()" }
    if op == .power && isInPlace { symbol = "**=" }
    return error(
      "TypeError", "unsupported operand type(s) for \(symbol): '\(typeName(l))' and '\(typeName(r))'")
  }

  private func isSequence(_ value: Value) -> Bool {
    switch value.kind {
    case .string, .list, .tuple, .bytes: true
    default: false
    }
  }

  /// `__op__` and `__rop__` of the operands' classes.
  private func special(_ op: BinaryOperator, _ l: Value, _ r: Value) throws(Raised) -> Value? {
    let leftType = type(of: l)
    let rightType = type(of: r)
    let forward = names.forward(op)
    let reflected = names.reflected(op)
    var tryReflectedFirst = false
    if leftType !== rightType, rightType.isSubtype(of: leftType), rightType.lookup(reflected) != nil,
      rightType.lookup(reflected)?.bits != leftType.lookup(reflected)?.bits
    {
      tryReflectedFirst = true
      if let result = try callSpecial(r, reflected, [l]) {
        if !result.isNotImplemented { return result }
      }
    }
    if let result = try callSpecial(l, forward, [r]), !result.isNotImplemented { return result }
    if leftType !== rightType, !tryReflectedFirst, let result = try callSpecial(r, reflected, [l]),
      !result.isNotImplemented
    {
      return result
    }
    return nil
  }

  private func inPlace(_ op: BinaryOperator, _ l: Value, _ r: Value) throws(Raised) -> Value? {
    if op == .add && l.isKind(.list) && !type(of: l).isUserDefined {
      try extend(.listExtend, l, r)
      return l.retained()
    }
    if op == .multiply && l.isKind(.list), let count = r.smallInt {
      try repeatList(l.unsafeAs(ListObject.self), count)
      return l.retained()
    }
    if l.isKind(.set), r.isKind(.set), let result = try inPlaceSet(op, l, r) { return result }
    if op == .bitOr && l.isKind(.dictionary) && typeMember(l, heap.intern("__ior__")) == nil {
      if r.isKind(.dictionary) {
        try extend(.dictionaryUpdate, l, r)
      } else {
        var pairs = r
        try withUnsafeMutablePointer(to: &pairs) { base throws(Raised) in
          try fillDictionary(l.unsafeAs(DictObject.self), Arguments(base, count: 1))
        }
      }
      return l.retained()
    }
    guard l.isObject else { return nil }
    if let result = try callSpecial(l, names.inPlace(op), [r]), !result.isNotImplemented {
      return result
    }
    return nil
  }

  /// `l op r` as the built-in types define it, whatever subclasses do; nil where the operands do not fit.
  func plainBinary(_ op: BinaryOperator, _ l: Value, _ r: Value) throws(Raised) -> Value? {
    guard let a = number(l), let b = number(r) else { return try sequenceOperator(op, l, r) }
    return try arithmetic(op, a, b, l, r)
  }

  private func arithmetic(_ op: BinaryOperator, _ a: Number, _ b: Number, _ l: Value, _ r: Value) throws(Raised)
    -> Value
  {
    if l.isBool && r.isBool {
      switch op {
      case .bitAnd: return .bool(l.unsafeBool && r.unsafeBool)
      case .bitOr: return .bool(l.unsafeBool || r.unsafeBool)
      case .bitXor: return .bool(l.unsafeBool != r.unsafeBool)
      default: break
      }
    }
    switch (a, b) {
    case (.complex, _), (_, .complex): return try complexArithmetic(op, a, b, l, r)
    case (.float, _), (_, .float): return try floatArithmetic(op, try asDouble(a), try asDouble(b), l, r)
    case (.int(let x), .int(let y)): return try intArithmetic(op, x, y, l, r)
    default: return try bigArithmetic(op, asBig(a), asBig(b), l, r)
    }
  }

  private func asDouble(_ number: Number) throws(Raised) -> Double {
    switch number {
    case .int(let value): Double(value)
    case .big(let value): try double(value)
    case .float(let value): value
    case .complex(let real, _): real
    }
  }

  private func asBig(_ number: Number) -> BigInt {
    switch number {
    case .int(let value): BigInt(value)
    case .big(let value): value
    case .float, .complex: 0
    }
  }

  // MARK: Floats

  private func floatArithmetic(_ op: BinaryOperator, _ x: Double, _ y: Double, _ l: Value, _ r: Value) throws(Raised)
    -> Value
  {
    switch op {
    case .add: return .float(x + y)
    case .subtract: return .float(x - y)
    case .multiply: return .float(x * y)
    case .divide:
      if y == 0 { throw error("ZeroDivisionError", "float division by zero") }
      return .float(x / y)
    case .floorDivide:
      if y == 0 { throw error("ZeroDivisionError", "float floor division by zero") }
      return .float(Self.floorDivide(x, y).quotient)
    case .modulo:
      if y == 0 { throw error("ZeroDivisionError", "float modulo") }
      return .float(Self.floorDivide(x, y).remainder)
    case .power: return try floatPower(x, y)
    default: throw unsupported(op, l, r, isInPlace: false)
    }
  }

  /// Python's `divmod` of floats: the remainder has the sign of the divisor.
  static func floorDivide(_ x: Double, _ y: Double) -> (quotient: Double, remainder: Double) {
    var remainder = fmod(x, y)
    var quotient = (x - remainder) / y
    if remainder != 0 {
      if (y < 0) != (remainder < 0) {
        remainder += y
        quotient -= 1
      }
    } else {
      remainder = y.sign == .minus ? -0.0 : 0.0
    }
    var floored = 0.0
    if quotient != 0 {
      floored = quotient.rounded(.down)
      if quotient - floored > 0.5 { floored += 1 }
    } else {
      floored = (x / y).sign == .minus ? -0.0 : 0.0
    }
    return (floored, remainder)
  }

  private func floatPower(_ x: Double, _ y: Double) throws(Raised) -> Value {
    if x == 0 && y < 0 && !y.isNaN {
      throw error("ZeroDivisionError", "0.0 cannot be raised to a negative power")
    }
    if x < 0 && x.isFinite && y.isFinite && y != y.rounded() {
      let radius = pow(-x, y)
      let angle = Double.pi * y
      return .object(ComplexObject(type: types.complex, real: radius * cos(angle), imaginary: radius * sin(angle)))
    }
    let result = pow(x, y)
    if result.isInfinite && x.isFinite && y.isFinite {
      throw error(
        exceptionTypes["OverflowError"] ?? types.object, owned: [.int(34), string("Numerical result out of range")])
    }
    return .float(result)
  }

  // MARK: Integers

  private func intArithmetic(_ op: BinaryOperator, _ x: Int, _ y: Int, _ l: Value, _ r: Value) throws(Raised)
    -> Value
  {
    switch op {
    case .add:
      let (result, overflow) = x.addingReportingOverflow(y)
      return overflow ? integer(BigInt(x) + BigInt(y)) : .int(result)
    case .subtract:
      let (result, overflow) = x.subtractingReportingOverflow(y)
      return overflow ? integer(BigInt(x) - BigInt(y)) : .int(result)
    case .multiply:
      let (result, overflow) = x.multipliedReportingOverflow(by: y)
      return overflow ? integer(BigInt(x) * BigInt(y)) : .int(result)
    case .divide:
      if y == 0 { throw error("ZeroDivisionError", "division by zero") }
      return .float(Self.trueDivide(BigInt(x), BigInt(y)))
    case .floorDivide:
      if y == 0 { throw error("ZeroDivisionError", "integer division or modulo by zero") }
      if y == -1 { return integer(-BigInt(x)) }
      let quotient = x / y
      return .int((x % y != 0) && ((x < 0) != (y < 0)) ? quotient - 1 : quotient)
    case .modulo:
      if y == 0 { throw error("ZeroDivisionError", "integer modulo by zero") }
      if y == -1 { return .int(0) }
      let remainder = x % y
      return .int(remainder != 0 && ((remainder < 0) != (y < 0)) ? remainder + y : remainder)
    case .bitAnd: return .int(x & y)
    case .bitOr: return .int(x | y)
    case .bitXor: return .int(x ^ y)
    case .power, .shiftLeft, .shiftRight: return try bigArithmetic(op, BigInt(x), BigInt(y), l, r)
    case .matrixMultiply: throw unsupported(op, l, r, isInPlace: false)
    }
  }

  /// The quotient of two integers, rounded once.
  static func trueDivide(_ x: BigInt, _ y: BigInt) -> Double {
    if x.magnitude.bitWidth <= 53 && y.magnitude.bitWidth <= 53 { return Double(x) / Double(y) }
    // Scale so that the quotient has at least 64 significant bits; a sticky bit keeps the rounding right.
    let shift = 66 - (x.magnitude.bitWidth - y.magnitude.bitWidth)
    let numerator = shift > 0 ? x.magnitude << shift : x.magnitude
    let denominator = shift < 0 ? y.magnitude << -shift : y.magnitude
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let result = scalbn(nearest(quotient, isExact: remainder == 0), Int32(clamping: -shift))
    return (x.sign == .minus) != (y.sign == .minus) ? -result : result
  }

  /// The double nearest to a number that is a little larger unless `isExact`: its first 64 bits with a sticky bit.
  static func nearest(_ magnitude: BigUInt, isExact: Bool = true) -> Double {
    let surplus = magnitude.bitWidth - 64
    guard surplus > 0 else { return Double(UInt64(magnitude) | (isExact ? 0 : 1)) }
    let first = magnitude >> surplus
    let isWhole = isExact && magnitude == first << surplus
    return scalbn(Double(UInt64(first) | (isWhole ? 0 : 1)), Int32(clamping: surplus))
  }

  private func bigArithmetic(_ op: BinaryOperator, _ x: BigInt, _ y: BigInt, _ l: Value, _ r: Value) throws(Raised)
    -> Value
  {
    switch op {
    case .add: return integer(x + y)
    case .subtract: return integer(x - y)
    case .multiply:
      try reserve((x.magnitude.bitWidth + y.magnitude.bitWidth) / 8)
      return integer(x * y)
    case .divide:
      if y == 0 { throw error("ZeroDivisionError", "division by zero") }
      let result = Self.trueDivide(x, y)
      if result.isInfinite { throw error("OverflowError", "integer division result too large for a float") }
      return .float(result)
    case .floorDivide:
      if y == 0 { throw error("ZeroDivisionError", "integer division or modulo by zero") }
      return integer(Self.floorDivide(x, y).quotient)
    case .modulo:
      if y == 0 { throw error("ZeroDivisionError", "integer modulo by zero") }
      return integer(Self.floorDivide(x, y).remainder)
    case .power: return try integerPower(x, y)
    case .shiftLeft:
      if y < 0 { throw error("ValueError", "negative shift count") }
      if x == 0 { return .int(0) }
      guard let count = Int(exactly: y) else { throw error("OverflowError", "too many digits in integer") }
      try reserve(count / 8 + x.magnitude.bitWidth / 8)
      return integer(x << count)
    case .shiftRight:
      if y < 0 { throw error("ValueError", "negative shift count") }
      guard let count = Int(exactly: y) else { return .int(x < 0 ? -1 : 0) }
      if count > x.bitWidth { return .int(x < 0 ? -1 : 0) }
      // Towards minus infinity, which is what a shift of two's complement does.
      return integer(x < 0 ? -1 - BigInt((x.magnitude - 1) >> count) : x >> count)
    case .bitAnd: return integer(x & y)
    case .bitOr: return integer(x | y)
    case .bitXor: return integer(x ^ y)
    case .matrixMultiply: throw unsupported(op, l, r, isInPlace: false)
    }
  }

  /// Floor division: the remainder has the sign of the divisor.
  static func floorDivide(_ x: BigInt, _ y: BigInt) -> (quotient: BigInt, remainder: BigInt) {
    let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
    return remainder != 0 && (remainder < 0) != (y < 0) ? (quotient - 1, remainder + y) : (quotient, remainder)
  }

  private func integerPower(_ x: BigInt, _ y: BigInt) throws(Raised) -> Value {
    if y < 0 {
      if x == 0 { throw error("ZeroDivisionError", "0.0 cannot be raised to a negative power") }
      return try floatPower(try double(x), try double(y))
    }
    if x == 0 || x == 1 { return integer(y == 0 ? 1 : x) }
    if x == -1 { return .int(y % 2 == 0 ? 1 : -1) }
    guard let exponent = Int(exactly: y) else { throw memoryError() }
    let (bits, overflow) = x.magnitude.bitWidth.multipliedReportingOverflow(by: exponent)
    if overflow { throw memoryError() }
    // Squaring needs several times the room of its result.
    let (room, isTooLarge) = (bits / 8).multipliedReportingOverflow(by: 8)
    if isTooLarge { throw memoryError() }
    try reserve(room)
    if x.magnitude == 2 { return integer((x < 0 && exponent & 1 == 1 ? -1 : 1) * (BigInt(1) << exponent)) }
    var result = BigInt(1)
    var square = x
    var rest = exponent
    while true {
      if rest & 1 == 1 { result *= square }
      rest >>= 1
      if rest == 0 { return integer(result) }
      square *= square
      if interruptFlag.isSet { try safepoint() }
    }
  }

  // MARK: Complex

  private func complexArithmetic(_ op: BinaryOperator, _ a: Number, _ b: Number, _ l: Value, _ r: Value)
    throws(Raised) -> Value
  {
    func parts(_ number: Number) throws(Raised) -> (Double, Double) {
      if case .complex(let real, let imaginary) = number { return (real, imaginary) }
      return (try asDouble(number), 0)
    }
    let (x, y) = try parts(a)
    let (u, v) = try parts(b)
    func make(_ real: Double, _ imaginary: Double) -> Value {
      .object(ComplexObject(type: types.complex, real: real, imaginary: imaginary))
    }
    switch op {
    case .add: return make(x + u, y + v)
    case .subtract: return make(x - u, y - v)
    case .multiply: return make(x * u - y * v, x * v + y * u)
    case .divide:
      if u == 0 && v == 0 { throw error("ZeroDivisionError", "complex division by zero") }
      if abs(u) >= abs(v) {
        let ratio = v / u
        let denominator = u + v * ratio
        return make((x + y * ratio) / denominator, (y - x * ratio) / denominator)
      }
      let ratio = u / v
      let denominator = u * ratio + v
      return make((x * ratio + y) / denominator, (y * ratio - x) / denominator)
    case .power:
      if u == 0 && v == 0 { return make(1, 0) }
      if x == 0 && y == 0 {
        if v != 0 || u < 0 { throw error("ZeroDivisionError", "0.0 to a negative or complex power") }
        return make(0, 0)
      }
      if v == 0, u == u.rounded(), abs(u) <= 100 { return smallComplexPower(x, y, Int(u)) }
      let modulus = hypot(x, y)
      let angle = atan2(y, x)
      let length = pow(modulus, u) / exp(angle * v)
      let phase = angle * u + v * log(modulus)
      return make(length * cos(phase), length * sin(phase))
    default: throw unsupported(op, l, r, isInPlace: false)
    }
  }

  private func smallComplexPower(_ x: Double, _ y: Double, _ exponent: Int) -> Value {
    var (real, imaginary) = (1.0, 0.0)
    var (baseReal, baseImaginary) = (x, y)
    var rest = exponent.magnitude
    while rest > 0 {
      if rest & 1 == 1 {
        (real, imaginary) = (
          real * baseReal - imaginary * baseImaginary, real * baseImaginary + imaginary * baseReal
        )
      }
      rest >>= 1
      (baseReal, baseImaginary) = (
        baseReal * baseReal - baseImaginary * baseImaginary, 2 * baseReal * baseImaginary
      )
    }
    if exponent < 0 {
      let square = real * real + imaginary * imaginary
      (real, imaginary) = (real / square, -imaginary / square)
    }
    return .object(ComplexObject(type: types.complex, real: real, imaginary: imaginary))
  }

  // MARK: Unary operators

  /// `op value`; owned.
  @inline(never) public func unary(_ op: UnaryOperator, _ value: Value) throws(Raised) -> Value {
    if op == .not { return .bool(!(try isTrue(value))) }
    if value.isObject, number(value) != nil, let result = try callSpecial(value, names.unary(op)) {
      return result
    }
    return try plainUnary(op, value)
  }

  /// `op value` as the built-in type defines it; owned.
  func plainUnary(_ op: UnaryOperator, _ value: Value) throws(Raised) -> Value {
    if let number = number(value) {
      switch (op, number) {
      case (.negate, .int(let x)): return x == Int.min ? integer(-BigInt(x)) : .int(-x)
      case (.negate, .big(let x)): return integer(-x)
      case (.negate, .float(let x)): return .float(-x)
      case (.negate, .complex(let real, let imaginary)):
        return .object(ComplexObject(type: types.complex, real: -real, imaginary: -imaginary))
      case (.plus, .int(let x)): return .int(x)
      case (.plus, .big(let x)): return integer(x)
      case (.plus, .float(let x)): return .float(x)
      case (.plus, _): return value.retained()
      case (.invert, .int(let x)): return .int(~x)
      case (.invert, .big(let x)): return integer(-x - 1)
      default: break
      }
    } else if value.isKind(.native), let result = try value.unsafeAs(NativeObject.self).unary(op, self) {
      return result
    } else if let result = try callSpecial(value, names.unary(op)) {
      return result
    }
    throw error("TypeError", "bad operand type for unary \(op.symbol): '\(typeName(value))'")
  }
}

extension BinaryOperator {
  /// `+`, `//` …
  public var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .power: "**"
    case .matrixMultiply: "@"
    case .bitAnd: "&"
    case .bitOr: "|"
    case .bitXor: "^"
    case .shiftLeft: "<<"
    case .shiftRight: ">>"
    }
  }

  /// `add`, `truediv` …: between the underscores of the special method.
  public var methodName: String {
    switch self {
    case .add: "add"
    case .subtract: "sub"
    case .multiply: "mul"
    case .divide: "truediv"
    case .floorDivide: "floordiv"
    case .modulo: "mod"
    case .power: "pow"
    case .matrixMultiply: "matmul"
    case .bitAnd: "and"
    case .bitOr: "or"
    case .bitXor: "xor"
    case .shiftLeft: "lshift"
    case .shiftRight: "rshift"
    }
  }
}

extension UnaryOperator {
  public var symbol: String {
    switch self {
    case .negate: "-"
    case .plus: "+"
    case .invert: "~"
    case .not: "not"
    }
  }

  public var methodName: String {
    switch self {
    case .negate: "__neg__"
    case .plus: "__pos__"
    case .invert: "__invert__"
    case .not: "__bool__"
    }
  }
}

extension Value {
  /// A float, or an int that a double holds exactly.
  @inline(__always) fileprivate var quickDouble: Double? {
    if isFloat { return unsafeFloat }
    return isInt && unsafeInt.magnitude <= 1 << 53 ? Double(unsafeInt) : nil
  }
}

extension Int {
  /// `self % divisor` for a positive divisor: the division of 32 bits takes half the time of that of 64.
  @inline(__always) func quickRemainder(_ divisor: Int) -> Int {
    if UInt(bitPattern: self | divisor) >> 32 == 0 {
      return Int(UInt32(truncatingIfNeeded: self) % UInt32(truncatingIfNeeded: divisor))
    }
    return self % divisor
  }
}

extension Opcode {
  @inline(__always) init(_ op: BinaryOperator) {
    self = Opcode(rawValue: Opcode.add.rawValue + op.rawValue).unsafelyUnwrapped
  }

  var binaryOperator: BinaryOperator { BinaryOperator(rawValue: rawValue - Opcode.add.rawValue) ?? .add }

  var comparisonOperator: ComparisonOperator {
    let first = rawValue >= Opcode.jumpEqual.rawValue ? Opcode.jumpEqual.rawValue : Opcode.equal.rawValue
    return ComparisonOperator(rawValue: rawValue - first) ?? .equal
  }
}
