import BigInt

/// `int(…)`, `str(…)`, `list(…)` and the other built-in types as callables.
extension Interpreter {
  func installConstructors() {
    types.bool.construct = { interpreter, _, arguments throws(Raised) in
      try interpreter.check("bool", arguments, 0...1)
      return .bool(arguments.positionalCount == 0 ? false : try interpreter.isTrue(arguments[0]))
    }
    types.int.construct = { interpreter, type, arguments throws(Raised) in
      let value = try interpreter.makeInt(arguments)
      guard type.isUserDefined else { return value }
      defer { value.release() }
      return .object(BigIntObject(type: type, value: interpreter.bigInteger(value) ?? 0))
    }
    types.float.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.check("float", arguments, 0...1)
      let value = arguments.positionalCount == 0 ? 0 : try interpreter.makeFloat(arguments[0])
      return type.isUserDefined ? .object(FloatObject(type: type, value: value)) : .float(value)
    }
    types.complex.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.makeComplex(type, arguments)
    }
    types.str.construct = { interpreter, type, arguments throws(Raised) in
      let points = try interpreter.makeText(arguments)
      if type.isUserDefined { return .object(StringObject(type: type, codePoints: points)) }
      return interpreter.string(codePoints: points)
    }
    types.bytes.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.makeBytes(type, arguments)
    }
    types.tuple.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.check("tuple", arguments, 0...1)
      if type === interpreter.types.tuple, arguments.positionalCount == 1, arguments[0].isKind(.tuple),
        interpreter.type(of: arguments[0]) === type
      {
        return arguments[0].retained()
      }
      let items = arguments.positionalCount == 0 ? [] : try interpreter.collect(arguments[0])
      return .object(TupleObject(type: type, owning: items))
    }
    types.list.construct = { interpreter, type, arguments throws(Raised) in
      let instance = Value.object(ListObject(type: type))
      return try interpreter.filling(instance) { () throws(Raised) in
        if !type.isUserDefined { try interpreter.fillBuiltin(instance, arguments) }
      }
    }
    types.dict.construct = { interpreter, type, arguments throws(Raised) in
      let instance = Value.object(DictObject(type: type))
      return try interpreter.filling(instance) { () throws(Raised) in
        if !type.isUserDefined { try interpreter.fillBuiltin(instance, arguments) }
      }
    }
    types.set.construct = { interpreter, type, arguments throws(Raised) in
      let instance = Value.object(SetObject(type: type))
      return try interpreter.filling(instance) { () throws(Raised) in
        if !type.isUserDefined { try interpreter.fillBuiltin(instance, arguments) }
      }
    }
    types.frozenset.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.check("frozenset", arguments, 0...1)
      if !type.isUserDefined, arguments.positionalCount == 1,
        interpreter.type(of: arguments[0]) === interpreter.types.frozenset
      {
        return arguments[0].retained()
      }
      let set = SetObject(type: type)
      if arguments.positionalCount == 1 { try interpreter.add(arguments[0], to: set) }
      return .object(set)
    }
    types.range.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.check("range", arguments, 1...3)
      var bounds: [Int] = []
      for argument in arguments.positional { bounds.append(try interpreter.integerArgument(argument)) }
      if bounds.count == 1 { bounds.insert(0, at: 0) }
      let step = bounds.count > 2 ? bounds[2] : 1
      if step == 0 { throw interpreter.error("ValueError", "range() arg 3 must not be zero") }
      return .object(RangeObject(type: type, start: bounds[0], stop: bounds[1], step: step))
    }
    types.slice.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.check("slice", arguments, 1...3)
      let count = arguments.positionalCount
      return .object(
        SliceObject(
          type: type, start: count > 1 ? arguments[0] : .none, stop: count > 1 ? arguments[1] : arguments[0],
          step: count > 2 ? arguments[2] : .none))
    }
  }

  // MARK: Numbers

  /// `str(object)` and `str(bytes, encoding, errors)`
  private func makeText(_ arguments: Arguments) throws(Raised) -> [UInt32] {
    try checkCount("str", arguments, 0...3)
    guard let source = arguments.optional(0, "object") else { return [] }
    let encoding = arguments.optional(1, "encoding")
    let handling = arguments.optional(2, "errors")
    if encoding == nil && handling == nil { return try str(source) }
    let name = try encoding.map { value throws(Raised) in try text(value, "str() argument 'encoding'") }
    let errors = try handling.map { value throws(Raised) in try text(value, "str() argument 'errors'") }
    guard let bytes = source.byteContents else {
      if source.isKind(.string) { throw error("TypeError", "decoding str is not supported") }
      throw error(
        "TypeError", "decoding to str: need a bytes-like object, \(typeName(source)) found")
    }
    return try decode(bytes, name ?? "utf-8", errors ?? "strict")
  }

  private func makeInt(_ arguments: Arguments) throws(Raised) -> Value {
    try checkCount("int", arguments, 0...2)
    let base = arguments.positionalCount > 1 ? arguments[1] : (arguments.keyword(named: "base") ?? .unbound)
    guard arguments.positionalCount > 0 else { return .int(0) }
    let value = arguments[0]
    if value.isKind(.string) {
      let radix = base.isUnbound ? 10 : try integerArgument(base)
      let text = value.unsafeAs(StringObject.self).codePoints
      let parsed = try formatting { () throws(FormattingError) in try IntegerParsing.parse(text, base: radix) }
      return integer(parsed.bigInt)
    }
    if !base.isUnbound { throw error("TypeError", "int() can't convert non-string with explicit base") }
    if value.isObject, let result = try callSpecial(value, names.int) { return try wholeResult(result, "__int__") }
    if let whole = integerValue(value) { return integer(whole.bigInt) }
    if value.isFloat || value.isKind(.boxedFloat) {
      let number = Self.plainDouble(value)
      let whole = try formatting { () throws(FormattingError) in try NumberRounding.integer(number) }
      return integer(whole.bigInt)
    }
    if value.isKind(.bytes) {
      let text = value.unsafeAs(BytesObject.self).bytes.map(UInt32.init)
      guard let parsed = try? IntegerParsing.parse(text, base: 10) else {
        throw error("ValueError", "invalid literal for int() with base 10: \(try reprText(value))")
      }
      return integer(parsed.bigInt)
    }
    if value.isKind(.native), let result = try value.unsafeAs(NativeObject.self).integer(self) { return result }
    if let result = try callSpecial(value, names.int) { return try wholeResult(result, "__int__") }
    if let result = try callSpecial(value, names.index) { return try wholeResult(result, "__index__") }
    throw error(
      "TypeError",
      "int() argument must be a string, a bytes-like object or a real number, not '\(typeName(value))'")
  }

  /// What a conversion method answered, which must be an integer; takes it over.
  private func wholeResult(_ result: Value, _ method: String) throws(Raised) -> Value {
    if integerValue(result) != nil { return result }
    defer { result.release() }
    throw error("TypeError", "\(method) returned non-int (type \(typeName(result)))")
  }

  private func makeFloat(_ value: Value) throws(Raised) -> Double {
    if value.isKind(.string) {
      let text = value.unsafeAs(StringObject.self).codePoints
      return try formatting { () throws(FormattingError) in try FloatParsing.parse(text) }
    }
    if let bytes = value.byteContents {
      guard let number = try? FloatParsing.parse(bytes.map(UInt32.init)) else {
        throw error("ValueError", "could not convert string to float: \(try reprText(value))")
      }
      return number
    }
    if let number = try doubleValue(value) { return number }
    if let index = try indexValue(value) { return Double(index) }
    throw error("TypeError", "float() argument must be a string or a real number, not '\(typeName(value))'")
  }

  private func makeBytes(_ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
    try checkCount("bytes", arguments, 0...3)
    guard arguments.positionalCount > 0 else { return .object(BytesObject(type: type, bytes: [])) }
    if arguments[0].isKind(.string) {
      guard let encoding = arguments.optional(1, "encoding") else {
        throw error("TypeError", "string argument without an encoding")
      }
      let handling = try arguments.optional(2, "errors").map { value throws(Raised) in
        try text(value, "bytes() argument 'errors'")
      }
      let bytes = try encode(
        points(arguments[0]), try text(encoding, "bytes() argument 'encoding'"), handling ?? "strict")
      return .object(BytesObject(type: type, bytes: bytes))
    }
    if let count = arguments[0].smallInt {
      if count < 0 { throw error("ValueError", "negative count") }
      try reserve(count)
      return .object(BytesObject(type: type, bytes: Array(repeating: 0, count: count)))
    }
    if arguments[0].isKind(.bytes) {
      if type === types.bytes, self.type(of: arguments[0]) === type { return arguments[0].retained() }
      return .object(BytesObject(type: type, bytes: arguments[0].unsafeAs(BytesObject.self).bytes))
    }
    if let result = try callSpecial(arguments[0], heap.intern("__bytes__")) {
      if result.isKind(.bytes) { return result }
      defer { result.release() }
      throw error("TypeError", "__bytes__ returned non-bytes (type \(typeName(result)))")
    }
    if arguments[0].isKind(.bigInt) {
      throw error("OverflowError", "cannot fit 'int' into an index-sized integer")
    }
    if iteratorIsMissing(arguments[0]) {
      throw error("TypeError", "cannot convert '\(typeName(arguments[0]))' object to bytes")
    }
    var bytes: [UInt8] = []
    try forEach(arguments[0]) { item throws(Raised) in
      if item.isKind(.bigInt) { throw self.error("ValueError", "bytes must be in range(0, 256)") }
      let value = try self.integerArgument(item)
      guard value >= 0, value < 256 else { throw self.error("ValueError", "bytes must be in range(0, 256)") }
      bytes.append(UInt8(truncatingIfNeeded: value))
      return true
    }
    return .object(BytesObject(type: type, bytes: bytes))
  }

  // MARK: list, dict, set

  /// `list.__init__`, `dict.__init__` and `set.__init__`: new contents from call arguments. Releases the new instance
  /// when that fails inside a constructor.
  func fillBuiltin(_ instance: Value, _ arguments: Arguments) throws(Raised) {
    switch instance.kind {
    case .list:
      try check("list", arguments, 0...1)
      let list = instance.unsafeAs(ListObject.self)
      let items = arguments.positionalCount == 0 ? [] : try collect(arguments[0])
      list.replace(0..<list.count, owning: items)
    case .dictionary:
      try checkCount("dict", arguments, 0...1)
      try fillDictionary(instance.unsafeAs(DictObject.self), arguments)
    default:
      try check("set", arguments, 0...1)
      let set = instance.unsafeAs(SetObject.self)
      set.removeAll()
      if arguments.positionalCount == 1 { try add(arguments[0], to: set) }
    }
  }

  /// `dict(mapping or pairs, **keywords)`
  func fillDictionary(_ dictionary: DictObject, _ arguments: Arguments) throws(Raised) {
    if arguments.positionalCount > 0 {
      let source = arguments[0]
      if source.isKind(.dictionary) {
        try update(dictionary, source)
      } else if let keys = try getAttributeIfPresent(source, heap.intern("keys")) {
        keys.release()
        try update(dictionary, source)
      } else {
        try fillFromPairs(dictionary, source)
      }
    }
    for index in 0..<arguments.keywordCount {
      let (name, value) = arguments.keyword(index)
      dictionary.set(name: name, value)
    }
  }

  private func fillFromPairs(_ dictionary: DictObject, _ source: Value) throws(Raised) {
    var index = 0
    try forEach(source) { pair throws(Raised) in
      let items: [Value]
      do throws(Raised) {
        items = try self.collect(pair)
      } catch {
        guard self.isInFlight("TypeError") else { throw error }
        self.clearException()
        throw self.error(
          "TypeError", "cannot convert dictionary update sequence element #\(index) to a sequence")
      }
      defer { for item in items { item.release() } }
      guard items.count == 2 else {
        throw self.error(
          "ValueError",
          "dictionary update sequence element #\(index) has length \(items.count); 2 is required")
      }
      try dictionary.set(items[0], items[1], self)
      index += 1
      return true
    }
  }
}
