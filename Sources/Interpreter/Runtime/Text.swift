import BigInt

/// `repr`, `str`, `format` and `hash` of values.
extension Interpreter {
  // MARK: repr and str

  /// `repr(value)` as code points.
  public func repr(_ value: Value) throws(Raised) -> [UInt32] {
    var out: [UInt32] = []
    try appendRepr(value, to: &out)
    return out
  }

  /// `repr(value)` as Swift text, for messages.
  public func reprText(_ value: Value) throws(Raised) -> String { StringRepr.string(try repr(value)) }

  /// `str(value)` as code points.
  public func str(_ value: Value) throws(Raised) -> [UInt32] {
    if value.isKind(.string) && type(of: value) === types.str { return value.unsafeAs(StringObject.self).codePoints }
    var out: [UInt32] = []
    try appendStr(value, to: &out)
    return out
  }

  /// `str(value)` as Swift text, for messages.
  public func strText(_ value: Value) throws(Raised) -> String { StringRepr.string(try str(value)) }

  func appendStr(_ value: Value, to out: inout [UInt32]) throws(Raised) {
    switch value.kind {
    case .string where !hasOwn(names.str, value):
      out.append(contentsOf: value.unsafeAs(StringObject.self).codePoints)
      return
    case .native:
      if let text = try value.unsafeAs(NativeObject.self).str(self) {
        out.append(contentsOf: text.unicodeScalars.lazy.map(\.value))
        return
      }
    case .exception where !hasOwn(names.str, value):
      try appendExceptionText(value.unsafeAs(ExceptionObject.self), to: &out)
      return
    case .immediate: return try appendRepr(value, to: &out)
    default: break
    }
    if hasOwn(names.str, value) {
      try appendTextResult(try callSpecial(value, names.str) ?? .none, "__str__", to: &out)
      return
    }
    try appendRepr(value, to: &out)
  }

  /// Whether the program itself defines this special method for the value's class.
  private func hasOwn(_ name: StringObject, _ value: Value) -> Bool {
    let type = type(of: value)
    guard type.isUserDefined, let member = type.lookup(name) else { return false }
    return !member.isKind(.nativeFunction)
  }

  private func appendTextResult(_ result: Value, _ method: String, to out: inout [UInt32]) throws(Raised) {
    defer { result.release() }
    guard result.isKind(.string) else {
      if method == "__format__" {
        throw error("TypeError", "__format__ must return a str, not \(typeName(result))")
      }
      throw error("TypeError", "\(method) returned non-string (type \(typeName(result)))")
    }
    out.append(contentsOf: result.unsafeAs(StringObject.self).codePoints)
  }

  /// Appends `repr(value)`.
  public func appendRepr(_ value: Value, to out: inout [UInt32]) throws(Raised) {
    switch value.tag {
    case .int:
      append(String(value.unsafeInt), to: &out)
      return
    case .float:
      out.append(ascii: FloatFormatting.repr(value.unsafeFloat))
      return
    case .bool: return append(value.unsafeBool ? "True" : "False", to: &out)
    case .none: return append("None", to: &out)
    case .ellipsis: return append("Ellipsis", to: &out)
    case .notImplemented: return append("NotImplemented", to: &out)
    case .object: break
    default: return append("<NULL>", to: &out)
    }
    if value.kind == .string && !hasOwn(names.repr, value) {
      StringRepr.appendRepr(value.unsafeAs(StringObject.self).codePoints, to: &out)
      return
    }
    try enterNative()
    defer { nativeDepth -= 1 }
    if hasOwn(names.repr, value) {
      try appendTextResult(try callSpecial(value, names.repr) ?? .none, "__repr__", to: &out)
      return
    }
    if let custom = type(of: value).customRepr { return append(try custom(self, value), to: &out) }
    try appendPlainRepr(value, to: &out)
  }

  /// Appends the repr that the built-in type gives a value, whatever a subclass defines.
  func appendPlainRepr(_ value: Value, to out: inout [UInt32]) throws(Raised) {
    switch value.kind {
    case .immediate: try appendRepr(value, to: &out)
    case .string: StringRepr.appendRepr(value.unsafeAs(StringObject.self).codePoints, to: &out)
    case .boxedFloat: out.append(ascii: FloatFormatting.repr(value.unsafeAs(FloatObject.self).value))
    case .list, .tuple, .dictionary, .set: try appendContainerRepr(value, to: &out)
    case .native:
      if let text = try value.unsafeAs(NativeObject.self).repr(self) {
        append(text, to: &out)
      } else {
        append(defaultRepr(value), to: &out)
      }
    default: try appendObjectRepr(value, to: &out)
    }
  }

  func append(_ text: String, to out: inout [UInt32]) { out.append(contentsOf: text.unicodeScalars.lazy.map(\.value)) }

  /// `<module.Class object at 0x…>`
  public func defaultRepr(_ value: Value) -> String {
    let type = type(of: value)
    let module = type.moduleName == "builtins" ? "" : type.moduleName + "."
    return "<\(module)\(type.qualifiedName) object at \(address(value))>"
  }

  /// The address that `id` gives, as `0x…`.
  func address(_ value: Value) -> String { "0x" + String(identifier(value), radix: 16) }

  /// `id(value)`
  public func identifier(_ value: Value) -> Int {
    switch value.tag {
    case .object:
      if value.isKind(.native) {
        let native = value.unsafeAs(NativeObject.self)
        if let other = native.identity as? Object { return addresses.address(of: other) }
      }
      return addresses.address(of: value.unsafeObject)
    case .int where value.unsafeInt >= -5 && value.unsafeInt <= 256:
      return 0x7f5a_0400_0000 + (value.unsafeInt + 5) * 32
    case .int, .float:
      return 0x7f5a_0800_0000 + Int(truncatingIfNeeded: (value.bits ^ value.bits >> 31) & 0xff_ffff) * 16
    default: return 0x7f5a_0300_0000 + Int(value.tag.raw * 64 + value.bits * 32)
    }
  }

  private func appendContainerRepr(_ value: Value, to out: inout [UInt32]) throws(Raised) {
    let object = value.unsafeObject
    let type = type(of: value)
    let isPlainSet = value.isKind(.set) && type === types.set
    let (open, close): (String, String) =
      switch value.kind {
      case .list: ("[", "]")
      case .tuple: ("(", ")")
      case .dictionary: ("{", "}")
      default: isPlainSet ? ("{", "}") : ("\(type.name)({", "})")
      }
    if object.header.flags & ObjectFlags.printing != 0 {
      append(value.isKind(.set) ? "\(type.name)(...)" : open + "..." + close, to: &out)
      return
    }
    if value.isKind(.set) && value.unsafeAs(SetObject.self).count == 0 {
      append("\(type.name)()", to: &out)
      return
    }
    object.header.flags |= ObjectFlags.printing
    defer { object.header.flags &= ~ObjectFlags.printing }
    append(open, to: &out)
    switch value.kind {
    case .dictionary:
      for (index, pair) in value.unsafeAs(DictObject.self).pairs.enumerated() {
        if index > 0 { append(", ", to: &out) }
        try appendRepr(pair.key, to: &out)
        append(": ", to: &out)
        try appendRepr(pair.value, to: &out)
      }
    case .set:
      for (index, item) in value.unsafeAs(SetObject.self).elements.enumerated() {
        if index > 0 { append(", ", to: &out) }
        try appendRepr(item, to: &out)
      }
    case .tuple:
      let tuple = value.unsafeAs(TupleObject.self)
      for index in 0..<tuple.count {
        if index > 0 { append(", ", to: &out) }
        try appendRepr(tuple.items[index], to: &out)
      }
      if tuple.count == 1 { append(",", to: &out) }
    default:
      let list = value.unsafeAs(ListObject.self)
      var index = 0
      while index < list.count {
        if index > 0 { append(", ", to: &out) }
        let item = list.items[index].retained()
        defer { item.release() }
        try appendRepr(item, to: &out)
        index += 1
      }
    }
    append(close, to: &out)
  }

  private func appendObjectRepr(_ value: Value, to out: inout [UInt32]) throws(Raised) {
    switch value.kind {
    case .bigInt:
      var digits: [UInt8] = []
      try formatting { () throws(FormattingError) in
        try IntegerFormatting.append(.big(value.unsafeAs(BigIntObject.self).value), to: &digits)
      }
      out.append(ascii: digits)
    case .complex: append(complexText(value.unsafeAs(ComplexObject.self)), to: &out)
    case .bytes: StringRepr.appendRepr(bytes: value.unsafeAs(BytesObject.self).bytes, to: &out)
    case .range:
      let range = value.unsafeAs(RangeObject.self)
      append("range(\(range.start), \(range.stop)", to: &out)
      append(range.step == 1 ? ")" : ", \(range.step))", to: &out)
    case .slice:
      let slice = value.unsafeAs(SliceObject.self)
      append("slice(", to: &out)
      for (index, part) in [slice.start, slice.stop, slice.step].enumerated() {
        if index > 0 { append(", ", to: &out) }
        try appendRepr(part, to: &out)
      }
      append(")", to: &out)
    case .exception:
      let exception = value.unsafeAs(ExceptionObject.self)
      append(exception.type.name, to: &out)
      guard exception.arguments.isKind(.tuple) else { return append("()", to: &out) }
      let shown = shownArguments(of: exception)
      defer { shown.release() }
      let arguments = shown.unsafeAs(TupleObject.self)
      if arguments.count == 1 {
        append("(", to: &out)
        try appendRepr(arguments.items[0], to: &out)
        append(")", to: &out)
      } else {
        try appendRepr(shown, to: &out)
      }
    case .code:
      let code = value.unsafeAs(CodeObject.self)
      let place = "file \"\(code.source.name)\", line \(code.firstLine)"
      append("<code object \(code.name.text) at \(address(value)), \(place)>", to: &out)
    case .function:
      append("<function \(value.unsafeAs(FunctionObject.self).qualifiedName.text) at \(address(value))>", to: &out)
    case .nativeFunction:
      let function = value.unsafeAs(NativeFunctionObject.self)
      if let owner = function.owner, function.isMethod {
        if function.type === types.wrapperDescriptor {
          return append("<slot wrapper '\(function.name)' of '\(owner.name)' objects>", to: &out)
        }
        append("<method '\(function.name)' of '\(owner.name)' objects>", to: &out)
      } else {
        append("<built-in function \(function.name)>", to: &out)
      }
    case .boundMethod:
      let method = value.unsafeAs(BoundMethodObject.self)
      if method.function.isKind(.nativeFunction) {
        let function = method.function.unsafeAs(NativeFunctionObject.self)
        let title = function.isSlot ? "method-wrapper '\(function.name)'" : "built-in method \(function.name)"
        append("<\(title) of \(typeName(method.receiver)) object at \(address(method.receiver))>", to: &out)
      } else {
        let name =
          method.function.isKind(.function) ? method.function.unsafeAs(FunctionObject.self).qualifiedName.text : "?"
        append("<bound method \(name) of ", to: &out)
        try appendRepr(method.receiver, to: &out)
        append(">", to: &out)
      }
    case .module:
      let module = value.unsafeAs(ModuleObject.self)
      let isFile = module.namespace.get(name: names.file) != nil
      append("<module '\(module.name)'", to: &out)
      if isFile, let file = module.namespace.get(name: names.file) {
        append(" from ", to: &out)
        try appendRepr(file, to: &out)
      } else {
        append(" (built-in)", to: &out)
      }
      append(">", to: &out)
    case .type:
      let type = value.unsafeAs(TypeObject.self)
      let module = type.moduleName == "builtins" ? "" : type.moduleName + "."
      append("<class '\(module)\(type.qualifiedName)'>", to: &out)
    case .generator:
      append(
        "<generator object \(value.unsafeAs(GeneratorObject.self).code.qualifiedName.text) at \(address(value))>",
        to: &out)
    case .superProxy:
      let proxy = value.unsafeAs(SuperObject.self)
      append("<super: <class '\(proxy.after.name)'>, <\(proxy.start.name) object>>", to: &out)
    default: append(defaultRepr(value), to: &out)
    }
  }

  func complexText(_ value: ComplexObject) -> String {
    func part(_ number: Double) -> String {
      var text = String(decoding: FloatFormatting.repr(number), as: UTF8.self)
      if text.hasSuffix(".0") { text.removeLast(2) }
      return text
    }
    if value.real == 0 && value.real.sign == .plus { return part(value.imaginary) + "j" }
    let sign = value.imaginary.sign == .minus && !value.imaginary.isNaN ? "" : "+"
    return "(\(part(value.real))\(sign)\(part(value.imaginary))j)"
  }

  // MARK: format

  /// Runs a function of the formatting layer; its errors become exceptions.
  func formatting<Result>(_ body: () throws(FormattingError) -> Result) throws(Raised) -> Result {
    do throws(FormattingError) {
      return try body()
    } catch {
      throw self.error(error.kind.rawValue, error.message)
    }
  }

  /// `format(value, specification)`, appended.
  func appendFormatted(_ value: Value, _ specification: [UInt32], to out: inout [UInt32]) throws(Raised) {
    if value.isKind(.native) {
      let text = StringObject(type: types.str, codePoints: specification)
      defer { Value.object(text).release() }
      if let result = try value.unsafeAs(NativeObject.self).format(text, self) {
        return try appendTextResult(result, "__format__", to: &out)
      }
    }
    if hasOwn(names.format, value) {
      let text = string(codePoints: specification)
      defer { text.release() }
      try appendTextResult(try callSpecial(value, names.format, [text]) ?? .none, "__format__", to: &out)
      return
    }
    try appendPlainFormatted(value, specification, to: &out)
  }

  /// `format` as the built-in type defines it, whatever a subclass does.
  func appendPlainFormatted(_ value: Value, _ specification: [UInt32], to out: inout [UInt32]) throws(Raised) {
    if specification.isEmpty { return try appendStr(value, to: &out) }
    var result: [UInt32] = []
    switch value.tag {
    case .int, .bool:
      let name = value.isBool ? "bool" : "int"
      try formatting { () throws(FormattingError) in
        try FormatSpec.format(.small(value.unsafeInt), spec: specification, typeName: name, to: &result)
      }
    case .float:
      try formatting { () throws(FormattingError) in
        try FormatSpec.format(value.unsafeFloat, spec: specification, to: &result)
      }
    default:
      switch value.kind {
      case .boxedFloat:
        try formatting { () throws(FormattingError) in
          try FormatSpec.format(value.unsafeAs(FloatObject.self).value, spec: specification, to: &result)
        }
      case .bigInt:
        try formatting { () throws(FormattingError) in
          try FormatSpec.format(.big(value.unsafeAs(BigIntObject.self).value), spec: specification, to: &result)
        }
      case .string:
        try formatting { () throws(FormattingError) in
          try FormatSpec.format(
            text: value.unsafeAs(StringObject.self).codePoints, spec: specification, to: &result)
        }
      case .complex: result = try complexFormatted(value.unsafeAs(ComplexObject.self), specification)
      default:
        throw error("TypeError", "unsupported format string passed to \(typeName(value)).__format__")
      }
    }
    out.append(contentsOf: result)
  }

  /// One field of an f-string; owned text.
  @inline(never) func formatField(_ value: Value, conversion: UInt8, specification: Value) throws(Raised) -> Value {
    var source = value
    var converted: Value?
    switch conversion {
    case 1: converted = string(codePoints: try str(value))
    case 2: converted = string(codePoints: try repr(value))
    case 3:
      var out: [UInt32] = []
      StringRepr.appendEscapingNonASCII(try repr(value), to: &out)
      converted = string(codePoints: out)
    default: break
    }
    defer { converted?.release() }
    if let converted { source = converted }
    let spec = specification.isKind(.string) ? specification.unsafeAs(StringObject.self).codePoints : []
    if spec.isEmpty && source.isKind(.string) { return source.retained() }
    var out: [UInt32] = []
    try appendFormatted(source, spec, to: &out)
    return string(codePoints: out)
  }

  /// `format(value, specification)`; owned.
  public func format(_ value: Value, _ specification: Value) throws(Raised) -> Value {
    try formatField(value, conversion: 0, specification: specification)
  }

  // MARK: hash

  /// `hash(value)`
  public func hash(_ value: Value) throws(Raised) -> Int {
    switch value.tag {
    case .int, .bool: return NumberHash.hash(value.unsafeInt)
    case .float: return NumberHash.hash(value.unsafeFloat) ?? identifier(value) >> 4
    case .object: break
    default: return identifier(value) >> 4
    }
    if !hasOwn(names.hash, value), let plain = try plainHash(value) { return plain }
    return try ownHash(value)
  }

  /// The hash that the built-in type gives a value, whatever a subclass defines; nil for instances and the like.
  func plainHash(_ value: Value) throws(Raised) -> Int? {
    switch value.kind {
    case .immediate: return try hash(value)
    case .string: return value.unsafeAs(StringObject.self).hash
    case .bigInt: return NumberHash.hash(value.unsafeAs(BigIntObject.self).value)
    case .boxedFloat: return try hash(.float(value.unsafeAs(FloatObject.self).value))
    case .tuple:
      try enterNative()
      defer { nativeDepth -= 1 }
      var hashes: [Int] = []
      for item in value.unsafeAs(TupleObject.self).elements { hashes.append(try hash(item)) }
      return NumberHash.tuple(hashes)
    case .bytes: return value.unsafeAs(BytesObject.self).bytes.reduce(5381) { ($0 &* 33) ^ Int($1) }
    case .complex:
      let complex = value.unsafeAs(ComplexObject.self)
      let real = NumberHash.hash(complex.real) ?? 0
      let imaginary = NumberHash.hash(complex.imaginary) ?? 0
      return real &+ imaginary &* 1_000_003
    case .range:
      let range = value.unsafeAs(RangeObject.self)
      return NumberHash.tuple([range.count, range.start, range.step])
    case .set where type(of: value).isSubtype(of: types.frozenset):
      var result = 1_927_868_237
      for item in value.unsafeAs(SetObject.self).elements { result ^= try hash(item) &* 3_644_798_167 }
      return result
    case .list, .dictionary, .set, .slice: throw unhashable(value)
    case .native:
      let native = value.unsafeAs(NativeObject.self)
      if let result = try native.hash(self) { return result }
      return ObjectIdentifier(native.identity).hashValue
    case .boundMethod:
      let method = value.unsafeAs(BoundMethodObject.self)
      return method.receiver.bits.hashValue ^ method.function.bits.hashValue
    default: return nil
    }
  }

  /// The hash of a value whose class is the program's own.
  private func ownHash(_ value: Value) throws(Raised) -> Int {
    let type = type(of: value)
    if type.isUserDefined, let member = type.lookup(names.hash) {
      if member.isNone { throw unhashable(value) }
      if member.isKind(.function) {
        let result = try callSpecial(value, names.hash) ?? .none
        defer { result.release() }
        if let small = result.smallInt { return small == -1 ? -2 : small }
        if let big = bigInteger(result) { return NumberHash.hash(big) }
        throw error("TypeError", "__hash__ method should return an integer")
      }
    }
    return identifier(value) >> 4
  }

  private func unhashable(_ value: Value) -> Raised { error("TypeError", "unhashable type: '\(typeName(value))'") }

  // MARK: Output

  /// Writes text to a stream.
  public func write(_ text: String, to stream: OutputStream = .output) { output.write(Array(text.utf8), to: stream) }

  /// The prompt's display of a value: repr and newline, nothing for None; `_` keeps it.
  @inline(never) func display(_ value: Value) throws(Raised) {
    if let displayHook { return try displayHook(self, value) }
    guard !value.isNone else { return }
    var text = try repr(value)
    text.append(10)
    output.write(Array(StringRepr.string(text).utf8), to: .output)
    builtins.namespace.set(name: names.underscore, value)
  }
}
