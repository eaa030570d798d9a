import Interpreter

/// `_weakref` and `_atexit`: what `weakref` and `atexit` need of the interpreter.
enum ReferencesModule {
  static func makeWeak(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("_weakref")
    let type = interpreter.makeType("ReferenceType", module: "weakref") { interpreter, type, arguments throws(Raised) in
      try interpreter.check("weakref", arguments, 1...2)
      return try interpreter.weakReference(
        to: arguments[0], type: type, callback: arguments.positionalCount > 1 ? arguments[1] : .none)
    }
    interpreter.set("ref", in: module, owning: .object(type))
    interpreter.define("getweakrefcount", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("getweakrefcount", arguments, 1...1)
      return .int(interpreter.weakReferenceCount(of: arguments[0]))
    }
    return module
  }

  static func makeExit(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("_atexit")
    interpreter.define("register", in: module) { interpreter, arguments throws(Raised) in
      guard arguments.positionalCount > 0 else {
        throw interpreter.error("TypeError", "register() takes at least 1 argument (0 given)")
      }
      guard interpreter.isCallable(arguments[0]) else {
        throw interpreter.error("TypeError", "the first argument must be callable")
      }
      let keywords = interpreter.dictionary()
      for index in 0..<arguments.keywordCount {
        let (name, value) = arguments.keyword(index)
        keywords.set(name: name, value)
      }
      interpreter.exitCalls.append(
        (
          callable: Reference(arguments[0]), arguments: arguments.positional.dropFirst().map { Reference($0) },
          keywords: Reference(owning: .object(keywords))
        ))
      return arguments[0].retained()
    }
    interpreter.define("unregister", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("unregister", arguments, 1...1)
      var kept: [(callable: Reference, arguments: [Reference], keywords: Reference)] = []
      for call in interpreter.exitCalls where !(try interpreter.equals(call.callable.value, arguments[0])) {
        kept.append(call)
      }
      interpreter.exitCalls = kept
      return .none
    }
    interpreter.define("_clear", in: module) { interpreter, _ throws(Raised) in
      interpreter.exitCalls = []
      return .none
    }
    interpreter.define("_run_exitfuncs", in: module) { interpreter, _ throws(Raised) in
      interpreter.runExitCalls()
      return .none
    }
    return module
  }

  /// `_checksum`: SHA-512, which `random.seed` needs anyway.
  static func makeChecksum(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("_checksum")
    interpreter.define("sha512", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("sha512", arguments, 1...1)
      return interpreter.bytesObject(SHA512.digest(arguments[0].byteContents ?? []))
    }
    return module
  }
}
