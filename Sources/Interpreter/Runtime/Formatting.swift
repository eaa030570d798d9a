import BigInt

/// `template % values` and `template.format(…)`.
extension Interpreter {
  /// `template % values`; owned.
  func percentFormat(_ template: StringObject, _ values: Value) throws(Raised) -> Value {
    var arguments = PercentValues(interpreter: self, right: values)
    var out: [UInt32] = []
    let positional = values.isKind(.tuple) ? Array(values.unsafeAs(TupleObject.self).elements) : [values]
    defer { for value in arguments.owned { value.release() } }
    try PercentFormat.format(template.codePoints, positional: positional, arguments: &arguments, to: &out)
    return string(codePoints: out)
  }

  /// `template.format(…)`; owned.
  func braceFormat(_ template: StringObject, _ arguments: Arguments) throws(Raised) -> Value {
    var values = BraceValues(interpreter: self, arguments: arguments)
    var out: [UInt32] = []
    defer { for value in values.owned { value.release() } }
    try BraceFormat.format(template.codePoints, arguments: &values, to: &out)
    return string(codePoints: out)
  }

  /// `template.format_map(mapping)`; owned.
  func braceFormat(_ template: StringObject, mapping: Value) throws(Raised) -> Value {
    var values = BraceValues(interpreter: self, mapping: mapping)
    var out: [UInt32] = []
    defer { for value in values.owned { value.release() } }
    try BraceFormat.format(template.codePoints, arguments: &values, to: &out)
    return string(codePoints: out)
  }

  func raise(_ error: FormattingError) -> Raised { self.error(error.kind.rawValue, error.message) }

  /// The exact integer of an `int` or `bool` for the formatting layer.
  func integerValue(_ value: Value) -> IntegerValue? {
    if let small = value.smallInt { return .small(small) }
    return value.isKind(.bigInt) ? .big(value.unsafeAs(BigIntObject.self).value) : nil
  }

  /// `float(value)` of a number, nil for other types.
  public func doubleValue(_ value: Value) throws(Raised) -> Double? {
    switch value.tag {
    case .float: return value.unsafeFloat
    case .int, .bool: return Double(value.unsafeInt)
    default: break
    }
    switch value.kind {
    case .bigInt: return try double(value.unsafeAs(BigIntObject.self).value)
    case .boxedFloat: return value.unsafeAs(FloatObject.self).value
    case .native: return try value.unsafeAs(NativeObject.self).float(self)
    case .instance:
      guard let result = try callSpecial(value, names.float) else { return nil }
      defer { result.release() }
      if result.isFloat { return result.unsafeFloat }
      if result.isKind(.boxedFloat) { return result.unsafeAs(FloatObject.self).value }
      throw error(
        "TypeError", "\(typeName(value)).__float__ returned non-float (type \(typeName(result)))")
    default: return nil
    }
  }
}

private struct PercentValues: PercentArguments {
  let interpreter: Interpreter
  let right: Value
  var owned: [Value] = []
  let integerDigitLimit = FormattingLimits.maximumIntegerDigits

  init(interpreter: Interpreter, right: Value) {
    self.interpreter = interpreter
    self.right = right
  }

  var isMapping: Bool {
    switch right.kind {
    case .dictionary, .list: true
    case .native, .instance: interpreter.typeMember(right, interpreter.names.getItem) != nil
    default: false
    }
  }

  mutating func value(forKey key: [UInt32]) throws(Raised) -> Value {
    let name = interpreter.string(codePoints: key)
    defer { name.release() }
    let value = try interpreter.getItem(right, name)
    owned.append(value)
    return value
  }

  mutating func exactInteger(_ value: Value) throws(Raised) -> IntegerValue? { interpreter.integerValue(value) }

  mutating func text(_ value: Value, conversion: UInt32) throws(Raised) -> [UInt32] {
    switch conversion {
    case 0x73: return try interpreter.str(value)
    case 0x61:
      var out: [UInt32] = []
      StringRepr.appendEscapingNonASCII(try interpreter.repr(value), to: &out)
      return out
    default: return try interpreter.repr(value)
    }
  }

  mutating func integer(_ value: Value, mustBeIndex: Bool) throws(Raised) -> IntegerValue? {
    if let exact = interpreter.integerValue(value) { return exact }
    if mustBeIndex { return try interpreter.indexValue(value).map { .small($0) } }
    if value.isFloat {
      return try interpreter.formatting { () throws(FormattingError) in try NumberRounding.integer(value.floatValue) }
    }
    if value.isKind(.native), let result = try value.unsafeAs(NativeObject.self).integer(interpreter) {
      defer { result.release() }
      return interpreter.integerValue(result)
    }
    return nil
  }

  mutating func double(_ value: Value) throws(Raised) -> Double? { try interpreter.doubleValue(value) }

  mutating func string(_ value: Value) -> [UInt32]? {
    value.isKind(.string) ? value.unsafeAs(StringObject.self).codePoints : nil
  }

  func typeName(_ value: Value) -> String { interpreter.typeName(value) }
  func failure(_ error: FormattingError) -> Raised { interpreter.raise(error) }
}

private struct BraceValues: BraceArguments {
  let interpreter: Interpreter
  let arguments: Arguments?
  /// Where names are looked up for `format_map`.
  let mapping: Value
  var owned: [Value] = []

  init(interpreter: Interpreter, arguments: Arguments) {
    self.interpreter = interpreter
    self.arguments = arguments
    mapping = .none
  }

  init(interpreter: Interpreter, mapping: Value) {
    self.interpreter = interpreter
    arguments = nil
    self.mapping = mapping
  }

  mutating func value(at position: Int) throws(Raised) -> Value {
    guard let arguments else {
      throw interpreter.error("ValueError", "Format string contains positional fields")
    }
    guard position < arguments.positionalCount else {
      throw interpreter.error(
        "IndexError", "Replacement index \(position) out of range for positional args tuple")
    }
    return arguments[position]
  }

  mutating func value(named name: [UInt32]) throws(Raised) -> Value {
    guard let arguments else {
      let key = interpreter.string(codePoints: name)
      defer { key.release() }
      let value = try interpreter.getItem(mapping, key)
      owned.append(value)
      return value
    }
    for index in 0..<arguments.keywordCount where arguments.keyword(index).name.codePoints == name {
      return arguments.keyword(index).value
    }
    let key = interpreter.string(codePoints: name)
    defer { key.release() }
    throw interpreter.keyError(key)
  }

  mutating func access(_ value: Value, _ access: BraceFieldName.Access) throws(Raised) -> Value {
    let result: Value
    switch access {
    case .attribute(let name):
      result = try interpreter.getAttribute(value, interpreter.heap.intern(StringRepr.string(Array(name))))
    case .index(let index): result = try interpreter.getItem(value, .int(index))
    case .key(let key):
      let name = interpreter.string(codePoints: Array(key))
      defer { name.release() }
      result = try interpreter.getItem(value, name)
    }
    owned.append(result)
    return result
  }

  mutating func convert(_ value: Value, conversion: UInt32) throws(Raised) -> Value {
    let flag: UInt8 = conversion == 0x73 ? 1 : (conversion == 0x72 ? 2 : 3)
    let result = try interpreter.formatField(value, conversion: flag, specification: .none)
    owned.append(result)
    return result
  }

  mutating func format(_ value: Value, spec: [UInt32], to out: inout [UInt32]) throws(Raised) {
    try interpreter.appendFormatted(value, spec, to: &out)
  }

  func failure(_ error: FormattingError) -> Raised { interpreter.raise(error) }
}

extension Value {
  /// The payload of a value known to be a float.
  var floatValue: Double { unsafeFloat }
}
