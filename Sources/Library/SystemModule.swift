import Interpreter

/// `sys`: the interpreter as the program sees it.
enum SystemModule {
  static func make(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("sys")
    func set(_ name: String, _ value: Value) { interpreter.set(name, in: module, owning: value) }
    set("argv", interpreter.list(owning: interpreter.configuration.arguments.map { interpreter.string($0) }))
    set("version", interpreter.string("3.11.7 (main) [Taper]"))
    set("maxsize", .int(Int.max))
    set("maxunicode", .int(0x10FFFF))
    set("byteorder", interpreter.string("little"))
    set("hexversion", .int(0x030b_07f0))
    set("api_version", .int(1013))
    set("executable", interpreter.string(CommandLine.arguments.first ?? ""))
    set("prefix", interpreter.string(""))
    set("path", interpreter.list(owning: [interpreter.string(interpreter.configuration.fileRoot ?? "")]))
    set("modules", .retained(interpreter.modules))
    set("copyright", interpreter.string(""))
    set("dont_write_bytecode", .true)
    #if os(macOS)
      set("platform", interpreter.string("darwin"))
    #else
      set("platform", interpreter.string("linux"))
    #endif
    set(
      "builtin_module_names",
      interpreter.tuple(owning: ["builtins", "math", "sys", "time"].map { interpreter.string($0) }))
    try StandardStreams.install(interpreter, module)
    defineFunctions(interpreter, module)
    try defineStructures(interpreter, module)
    return module
  }

  /// `version_info`, `float_info` and the like: named tuples, made by bundled source.
  private static func defineStructures(_ interpreter: Interpreter, _ module: ModuleObject) throws(Raised) {
    let bundled = try interpreter.importModule("_sysinfo")
    for name in ["version_info", "float_info", "int_info", "hash_info", "flags", "implementation"] {
      let value = try interpreter.getAttribute(.object(bundled), interpreter.heap.intern(name))
      interpreter.set(name, in: module, owning: value)
    }
  }

  private static func defineFunctions(_ interpreter: Interpreter, _ module: ModuleObject) {
    interpreter.define("exit", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("exit", arguments, 0...1)
      throw interpreter.error(
        interpreter.exceptionTypes["SystemExit"] ?? interpreter.types.object, Array(arguments.positional))
    }
    interpreter.define("getrecursionlimit", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("sys.getrecursionlimit", arguments, 0...0)
      return .int(interpreter.recursionLimit)
    }
    interpreter.define("setrecursionlimit", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("sys.setrecursionlimit", arguments, 1...1)
      let limit = try interpreter.integerArgument(arguments[0])
      if limit < 1 { throw interpreter.error("ValueError", "recursion limit must be greater or equal than 1") }
      // Frames are bounded, whatever a program asks for.
      interpreter.recursionLimit = min(limit, Interpreter.highestRecursionLimit)
      return .none
    }
    interpreter.define("exc_info", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("sys.exc_info", arguments, 0...0)
      let handled = interpreter.handled
      guard handled.isObject else { return interpreter.tuple([.none, .none, .none]) }
      let traceback = (handled.asObject as? ExceptionObject).map { interpreter.tracebackValue(of: $0) } ?? .none
      return interpreter.tuple(owning: [
        .retained(interpreter.type(of: handled)), handled.retained(), traceback,
      ])
    }
    interpreter.define("_getframe", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("_getframe", arguments, 0...1)
      let level = arguments.positionalCount > 0 ? try interpreter.integerArgument(arguments[0]) : 0
      guard let frame = interpreter.frameValue(level: level) else {
        throw interpreter.error("ValueError", "call stack is not deep enough")
      }
      return frame
    }
    for name in ["excepthook", "__excepthook__"] {
      interpreter.define(name, in: module, documentation: "Prints the report of an exception.") {
        interpreter, arguments throws(Raised) in
        try interpreter.check("sys.excepthook", arguments, 3...3)
        interpreter.printReport(of: arguments[1])
        return .none
      }
    }
    interpreter.define("getsizeof", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("getsizeof", arguments, 1...2)
      return .int(try size(interpreter, arguments[0]))
    }
    interpreter.define("intern", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("sys.intern", arguments, 1...1)
      _ = try interpreter.text(arguments[0], "intern() argument")
      return arguments[0].retained()
    }
    interpreter.define("getrefcount", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("sys.getrefcount", arguments, 1...1)
      return .int((arguments[0].asObject?.ownerCount ?? 1) + 1)
    }
    for (name, value) in [("getdefaultencoding", "utf-8"), ("getfilesystemencoding", "utf-8")] {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check("sys.\(name)", arguments, 0...0)
        return interpreter.string(value)
      }
    }
    for name in ["settrace", "setprofile"] {
      interpreter.define(name, in: module) { _, _ throws(Raised) in .none }
    }
  }

  /// What CPython 3.11 answers for the plain types on a 64-bit machine; 48 for everything else.
  private static func size(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> Int {
    if value.isFloat { return 24 }
    if value.isNone || !(value.isObject || value.smallInt != nil) { return 16 }
    if let whole = interpreter.bigInteger(value) {
      let digits = max((whole.magnitude.bitWidth + 29) / 30, 1)
      return 24 + 4 * digits
    }
    switch value.kind {
    case .string:
      let text = value.unsafeAs(StringObject.self)
      guard let widest = text.codePoints.max() else { return 49 }
      if widest < 128 { return 49 + text.count }
      if widest < 256 { return 73 + text.count }
      return widest < 0x10000 ? 74 + 2 * text.count : 76 + 4 * text.count
    case .bytes: return 33 + value.unsafeAs(BytesObject.self).bytes.count
    case .tuple: return 40 + 8 * (try interpreter.length(value))
    case .list:
      return 56 + 8 * (try interpreter.length(value))
    case .dictionary:
      let count = try interpreter.length(value)
      if count == 0 { return 64 }
      var size = 8
      while size * 2 / 3 < count { size *= 2 }
      return 88 + size * (size <= 128 ? 1 : 2) + 24 * (size * 2 / 3) - (size == 8 ? 8 : 0)
    case .set: return 216
    default: return 48
    }
  }
}
