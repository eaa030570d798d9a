import BigInt

/// The methods of `int`, `float` and `complex`.
extension Interpreter {
  func installNumberMethods() {
    installIntMethods()
    installFloatMethods()
    installComplexMethods()
  }

  private func big(_ value: Value) -> BigInt { bigInteger(value) ?? 0 }

  /// Formatting's integers as values.
  private func integer(_ value: IntegerValue) -> Value { integer(value.bigInt) }

  // MARK: int

  private func installIntMethods() {
    let type = types.int
    define("bit_length", of: type, .none) { interpreter, value, _ throws(Raised) in
      .int(interpreter.big(value).magnitude.bitWidth)
    }
    define("bit_count", of: type, .none) { interpreter, value, _ throws(Raised) in
      .int(interpreter.big(value).magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
    }
    define("conjugate", of: type, .none) { interpreter, value, _ throws(Raised) in
      interpreter.integer(interpreter.big(value))
    }
    define("as_integer_ratio", of: type, .none) { interpreter, value, _ throws(Raised) in
      interpreter.tuple(owning: [interpreter.integer(interpreter.big(value)), .int(1)])
    }
    for name in ["real", "numerator"] {
      define(property: name, of: type) { interpreter, value throws(Raised) in
        interpreter.integer(interpreter.big(value))
      }
    }
    define(property: "imag", of: type) { _, _ throws(Raised) in .int(0) }
    define(property: "denominator", of: type) { _, _ throws(Raised) in .int(1) }
    define("to_bytes", of: type, .free) { interpreter, value, arguments throws(Raised) in
      try interpreter.toBytes(interpreter.big(value), arguments)
    }
    define(classMethod: "from_bytes", of: type) { interpreter, all throws(Raised) in
      try interpreter.fromBytes(all.dropFirst)
    }
  }

  /// Length, order and sign handling that `to_bytes` and `from_bytes` share.
  private func isLittle(_ order: Value?) throws(Raised) -> Bool {
    guard let order else { return false }
    let name = try text(order, "byteorder")
    if name == "little" { return true }
    if name == "big" { return false }
    throw error("ValueError", "byteorder must be either 'little' or 'big'")
  }

  private func toBytes(_ value: BigInt, _ arguments: Arguments) throws(Raised) -> Value {
    if arguments.positionalCount > 2 {
      throw error(
        "TypeError", "to_bytes() takes at most 2 positional arguments (\(arguments.positionalCount) given)")
    }
    try checkKeywords("to_bytes", arguments, ["length", "byteorder", "signed"])
    let length = try arguments.optional(0, "length").map(integerArgument) ?? 1
    if length < 0 { throw error("ValueError", "length argument must be non-negative") }
    try reserve(length)
    let isLittle = try isLittle(arguments.optional(1, "byteorder"))
    let isSigned = try arguments.keyword(named: "signed").map(isTrue) ?? false
    if value < 0 && !isSigned { throw error("OverflowError", "can't convert negative int to unsigned") }
    let bits = value < 0 ? (-value - 1).magnitude.bitWidth : value.magnitude.bitWidth
    guard bits + (isSigned ? 1 : 0) <= length * 8 || value == 0 else {
      throw error("OverflowError", "int too big to convert")
    }
    // Two's complement: the words of a non-negative number, inverted for a negative one.
    let magnitude = value < 0 ? (-value - 1).magnitude : value.magnitude
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    outer: for word in magnitude.words {
      for shift in stride(from: 0, to: UInt.bitWidth, by: 8) {
        if bytes.count == length { break outer }
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt(shift)))
      }
    }
    bytes += Array(repeating: 0, count: length - bytes.count)
    if value < 0 { bytes = bytes.map { ~$0 } }
    return .object(BytesObject(type: types.bytes, bytes: isLittle ? bytes : bytes.reversed()))
  }

  private func fromBytes(_ arguments: Arguments) throws(Raised) -> Value {
    try checkKeywords("from_bytes", arguments, ["bytes", "byteorder", "signed"])
    guard let source = arguments.optional(0, "bytes") else {
      throw error("TypeError", "from_bytes() missing required argument 'bytes' (pos 1)")
    }
    let isLittle = try isLittle(arguments.optional(1, "byteorder"))
    let isSigned = try arguments.keyword(named: "signed").map(isTrue) ?? false
    if source.isKind(.string) || iteratorIsMissing(source) {
      throw error("TypeError", "cannot convert '\(typeName(source))' object to bytes")
    }
    var bytes: [UInt8] = []
    try forEach(source) { item throws(Raised) in
      guard let byte = UInt8(exactly: try self.integerArgument(item)) else {
        throw self.error("ValueError", "bytes must be in range(0, 256)")
      }
      bytes.append(byte)
      return true
    }
    if !isLittle { bytes.reverse() }
    var result = BigInt(0)
    for byte in bytes.reversed() { result = result << 8 + BigInt(byte) }
    if isSigned, let top = bytes.last, top >= 128 { result -= BigInt(1) << (8 * bytes.count) }
    return integer(result)
  }

  // MARK: float

  private func installFloatMethods() {
    let type = types.float
    func double(_ value: Value) -> Double { Self.plainDouble(value) }
    define("is_integer", of: type, .none) { _, value, _ throws(Raised) in
      let number = double(value)
      return .bool(number.isFinite && number == number.rounded(.towardZero))
    }
    define("conjugate", of: type, .none) { _, value, _ throws(Raised) in .float(double(value)) }
    define(property: "real", of: type) { _, value throws(Raised) in .float(double(value)) }
    define(property: "imag", of: type) { _, _ throws(Raised) in .float(0) }
    define("as_integer_ratio", of: type, .none) { interpreter, value, _ throws(Raised) in
      let ratio = try interpreter.formatting { () throws(FormattingError) in
        try NumberRounding.integerRatio(double(value))
      }
      return interpreter.tuple(owning: [
        interpreter.integer(ratio.numerator), interpreter.integer(ratio.denominator),
      ])
    }
    define("hex", of: type, .none) { interpreter, value, _ throws(Raised) in
      var out: [UInt8] = []
      FloatHex.append(double(value), to: &out)
      return interpreter.string(ascii: out)
    }
    define(classMethod: "fromhex", of: type) { interpreter, all throws(Raised) in
      try interpreter.check(.one, "fromhex", interpreter.types.float, all.dropFirst)
      guard all[1].isKind(.string) else {
        throw interpreter.error("TypeError", "bad argument type for built-in operation")
      }
      let text = interpreter.points(all[1])
      return .float(try interpreter.formatting { () throws(FormattingError) in try FloatHex.parse(text) })
    }
  }

  // MARK: complex

  private func installComplexMethods() {
    let type = types.complex
    define(property: "real", of: type) { _, value throws(Raised) in .float(value.unsafeAs(ComplexObject.self).real) }
    define(property: "imag", of: type) { _, value throws(Raised) in
      .float(value.unsafeAs(ComplexObject.self).imaginary)
    }
    define("conjugate", of: type, .none) { interpreter, value, _ throws(Raised) in
      let number = value.unsafeAs(ComplexObject.self)
      return .object(
        ComplexObject(type: interpreter.types.complex, real: number.real, imaginary: -number.imaginary))
    }
  }

  /// The double of a receiver that is a `float`.
  static func plainDouble(_ value: Value) -> Double {
    value.isKind(.boxedFloat) ? value.unsafeAs(FloatObject.self).value : value.unsafeFloat
  }
}
