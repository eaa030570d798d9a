import Diagnostics
import Syntax

/// The built-in functions that are not about iteration.
extension Interpreter {
  func installFunctions() {
    define("print", in: builtins) { interpreter, arguments throws(Raised) in try interpreter.print(arguments) }
    define("len", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("len", arguments, 1...1)
      return .int(try interpreter.length(arguments[0]))
    }
    define("repr", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("repr", arguments, 1...1)
      return interpreter.string(codePoints: try interpreter.repr(arguments[0]))
    }
    define("ascii", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("ascii", arguments, 1...1)
      return try interpreter.formatField(arguments[0], conversion: 3, specification: .none)
    }
    define("format", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("format", arguments, 1...2)
      let specification = arguments.positionalCount > 1 ? arguments[1] : .none
      if !specification.isNone { _ = try interpreter.text(specification, "format() argument 2") }
      return try interpreter.formatField(arguments[0], conversion: 0, specification: specification)
    }
    define("id", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("id", arguments, 1...1)
      return .int(interpreter.identifier(arguments[0]))
    }
    define("hash", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("hash", arguments, 1...1)
      return .int(try interpreter.hash(arguments[0]))
    }
    define("callable", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("callable", arguments, 1...1)
      return .bool(interpreter.isCallable(arguments[0]))
    }
    define("isinstance", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("isinstance", arguments, 2...2)
      return .bool(try interpreter.isInstance(arguments[0], arguments[1]))
    }
    define("issubclass", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("issubclass", arguments, 2...2)
      guard arguments[0].isKind(.type) else {
        throw interpreter.error("TypeError", "issubclass() arg 1 must be a class")
      }
      return .bool(try interpreter.isSubclass(arguments[0].unsafeAs(TypeObject.self), arguments[1]))
    }
    installAttributeFunctions()
    installNumberFunctions()
    installScopeFunctions()
    installEvaluationFunctions()
  }

  // MARK: print and input

  private func print(_ arguments: Arguments) throws(Raised) -> Value {
    try checkKeywords("print", arguments, ["sep", "end", "file", "flush"])
    func option(_ name: String, _ standard: [UInt32]) throws(Raised) -> [UInt32] {
      guard let value = arguments.keyword(named: name), !value.isNone else { return standard }
      guard value.isKind(.string) else {
        throw error("TypeError", "\(name) must be None or a string, not \(typeName(value))")
      }
      return value.unsafeAs(StringObject.self).codePoints
    }
    let separator = try option("sep", [32])
    let end = try option("end", [10])
    if let file = arguments.keyword(named: "file"), !file.isNone {
      try print(arguments, to: file, separator, end)
      return .none
    }
    if let replacement = replacedOutput {
      try print(arguments, to: replacement.value, separator, end)
      return .none
    }
    var line: [UInt32] = []
    var complete = 0
    do throws(Raised) {
      for index in 0..<arguments.positionalCount {
        if index > 0 { line.append(contentsOf: separator) }
        complete = line.count
        try appendStr(arguments[index], to: &line)
      }
    } catch {
      // What came before the value that cannot be shown is printed.
      try writeOutput(Array(line.prefix(complete)))
      throw error
    }
    line.append(contentsOf: end)
    try writeOutput(line)
    return .none
  }

  /// Writes what is printed to an object with a method `write`, a piece at a time.
  private func print(_ arguments: Arguments, to file: Value, _ separator: [UInt32], _ end: [UInt32]) throws(Raised) {
    let write = try getAttribute(file, heap.intern("write"))
    defer { write.release() }
    func put(_ text: [UInt32]) throws(Raised) {
      let value = string(codePoints: text)
      defer { value.release() }
      try call(write, [value]).release()
    }
    for index in 0..<arguments.positionalCount {
      if index > 0 { try put(separator) }
      try put(try str(arguments[index]))
    }
    try put(end)
    guard let flush = arguments.keyword(named: "flush"), try isTrue(flush) else { return }
    let method = try getAttribute(file, heap.intern("flush"))
    defer { method.release() }
    try call(method, []).release()
  }

  private func writeOutput(_ text: [UInt32]) throws(Raised) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for code in text {
      if code < 128 {
        bytes.append(UInt8(truncatingIfNeeded: code))
      } else {
        bytes.append(contentsOf: String(Unicode.Scalar(code) ?? "?").utf8)
      }
    }
    output.write(bytes, to: .output)
  }

  // MARK: Classes

  package func isCallable(_ value: Value) -> Bool {
    switch value.kind {
    case .function, .nativeFunction, .boundMethod, .type: true
    default: typeMember(value, names.call) != nil
    }
  }

  /// `isinstance(value, types)`
  public func isInstance(_ value: Value, _ types: Value) throws(Raised) -> Bool {
    if types.isKind(.tuple) {
      for candidate in types.unsafeAs(TupleObject.self).elements where try isInstance(value, candidate) { return true }
      return false
    }
    guard types.isKind(.type) else {
      if let union = types.native(UnionObject.self) { return try isInstance(value, union.members) }
      if types.native(GenericAliasObject.self) != nil {
        throw error("TypeError", "isinstance() argument 2 cannot be a parameterized generic")
      }
      if let result = try callSpecial(types, heap.intern("__instancecheck__"), [value]) { return try takeTruth(result) }
      throw error("TypeError", "isinstance() arg 2 must be a type, a tuple of types, or a union")
    }
    let wanted = types.unsafeAs(TypeObject.self)
    if type(of: value) === wanted { return true }
    if let hook = wanted.type.lookup(heap.intern("__instancecheck__")) {
      return try takeTruth(try call(hook, [types, value]))
    }
    return type(of: value).isSubtype(of: wanted)
  }

  func isSubclass(_ type: TypeObject, _ types: Value) throws(Raised) -> Bool {
    if types.isKind(.tuple) {
      for candidate in types.unsafeAs(TupleObject.self).elements where try isSubclass(type, candidate) { return true }
      return false
    }
    guard types.isKind(.type) else {
      if let union = types.native(UnionObject.self) { return try isSubclass(type, union.members) }
      if types.native(GenericAliasObject.self) != nil {
        throw error("TypeError", "issubclass() argument 2 cannot be a parameterized generic")
      }
      if let result = try callSpecial(types, heap.intern("__subclasscheck__"), [.object(type)]) {
        return try takeTruth(result)
      }
      throw error("TypeError", "issubclass() arg 2 must be a class, a tuple of classes, or a union")
    }
    let wanted = types.unsafeAs(TypeObject.self)
    if let hook = wanted.type.lookup(heap.intern("__subclasscheck__")) {
      return try takeTruth(try call(hook, [types, .object(type)]))
    }
    return type.isSubtype(of: wanted)
  }

  // MARK: Attributes

  private func installAttributeFunctions() {
    define("getattr", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("getattr", arguments, 2...3)
      let name = try interpreter.attributeName(arguments[1], "getattr")
      if arguments.positionalCount == 2 { return try interpreter.getAttribute(arguments[0], name) }
      return try interpreter.getAttributeIfPresent(arguments[0], name) ?? arguments[2].retained()
    }
    define("hasattr", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("hasattr", arguments, 2...2)
      let name = try interpreter.attributeName(arguments[1], "hasattr")
      let found = try interpreter.getAttributeIfPresent(arguments[0], name)
      found?.release()
      return .bool(found != nil)
    }
    define("setattr", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("setattr", arguments, 3...3)
      try interpreter.setAttribute(
        arguments[0], try interpreter.attributeName(arguments[1], "setattr"), arguments[2])
      return .none
    }
    define("delattr", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("delattr", arguments, 2...2)
      try interpreter.setAttribute(arguments[0], try interpreter.attributeName(arguments[1], "delattr"), nil)
      return .none
    }
    define("dir", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("dir", arguments, 0...1)
      if arguments.positionalCount == 1,
        let own = try interpreter.callSpecial(arguments[0], interpreter.heap.intern("__dir__"))
      {
        defer { own.release() }
        let items = try interpreter.collect(own)
        let texts = items.compactMap { $0.isKind(.string) ? $0.unsafeAs(StringObject.self).text : nil }
        for item in items { item.release() }
        return interpreter.list(owning: texts.sorted(by: Self.byCodePoint).map { interpreter.string($0) })
      }
      let found =
        arguments.positionalCount == 1 ? interpreter.directory(of: arguments[0]) : interpreter.scopeNames
      return interpreter.list(owning: found.sorted(by: Self.byCodePoint).map { interpreter.string($0) })
    }
    define("vars", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("vars", arguments, 0...1)
      if arguments.positionalCount == 0 { return interpreter.localsDictionary() }
      guard let found = try interpreter.getAttributeIfPresent(arguments[0], interpreter.names.dict) else {
        throw interpreter.error("TypeError", "vars() argument must have __dict__ attribute")
      }
      return found
    }
  }

  private static func byCodePoint(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }

  private func attributeName(_ value: Value, _ function: String) throws(Raised) -> StringObject {
    guard value.isKind(.string) else {
      throw error("TypeError", "attribute name must be string, not '\(typeName(value))'")
    }
    return heap.intern(value.unsafeAs(StringObject.self))
  }

  // MARK: Scopes

  private var scopeNames: [String] {
    let locals = localsDictionary()
    defer { locals.release() }
    return locals.unsafeAs(DictObject.self).pairs.compactMap { pair in
      pair.key.isKind(.string) ? pair.key.unsafeAs(StringObject.self).text : nil
    }
  }

  /// The names of the innermost frame: the namespace itself at module level, a copy in a function. Owned.
  func localsDictionary() -> Value {
    guard depth > 0 else { return .retained(mainModule.namespace) }
    return localsDictionary(frame: depth - 1)
  }

  /// The names of a running frame.
  func localsDictionary(frame index: Int) -> Value {
    let frame = frames[index]
    let code = frame.code.object
    if code.localCount == 0 || code.usesNamespace {
      return .retained((frame.namespace ?? frame.globals).object)
    }
    let locals = dictionary()
    for (index, name) in code.localNames.enumerated() where !name.text.hasPrefix(".") {
      var value = frame.registers[index]
      if value.isKind(.cell) { value = value.cellValue }
      if !value.isUnbound { locals.set(name: name, value) }
    }
    return .object(locals)
  }

  private func installScopeFunctions() {
    define("globals", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("globals", arguments, 0...0)
      return .retained(interpreter.currentGlobals ?? interpreter.mainModule.namespace)
    }
    define("locals", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("locals", arguments, 0...0)
      return interpreter.localsDictionary()
    }
    define("__import__", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.checkCount("__import__", arguments, 1...5)
      return try interpreter.importName(arguments[0], level: 0, bindsTop: true)
    }
    define("breakpoint", in: builtins) { _, _ throws(Raised) in .none }
  }
}
