import Interpreter

/// `_traceback`: the interpreter's own reports as texts, for the bundled module `traceback`.
enum TracebackModule {
  static func make(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("_traceback")
    let reports: [(String, @Sendable (Interpreter, ExceptionObject) -> String)] = [
      ("summary", { $0.summary(of: $1) }), ("frames", { $0.framesText(of: $1) }),
    ]
    for (name, report) in reports {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check(name, arguments, 1...1)
        guard let exception = arguments[0].asObject as? ExceptionObject else { return .none }
        return interpreter.string(report(interpreter, exception))
      }
    }
    interpreter.define("frame", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("frame", arguments, 1...1)
      return interpreter.frameText(ofTraceback: arguments[0]).map { interpreter.string($0) } ?? .none
    }
    interpreter.define("line", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("line", arguments, 1...1)
      return interpreter.string(interpreter.sourceLine(ofTraceback: arguments[0]))
    }
    interpreter.define("syntax", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("syntax", arguments, 1...1)
      guard let exception = arguments[0].asObject as? ExceptionObject else { return interpreter.list(owning: []) }
      return interpreter.list(owning: interpreter.syntaxLines(of: exception).map { interpreter.string($0) })
    }
    for (name, part) in [("source", { $0.sourceLine(ofFrame: $1) }), ("text", { $0.sourceLines(ofCode: $1) })]
      as [(String, (Interpreter, Value) -> Value)]
    {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check(name, arguments, 1...1)
        return part(interpreter, arguments[0])
      }
    }
    return module
  }
}
