import Interpreter

/// `gc`: looking for cycles.
enum GarbageModule {
  static func make(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("gc")
    interpreter.define("collect", in: module, documentation: "Frees what only cycles keep alive.") {
      interpreter, arguments throws(Raised) in
      try interpreter.checkCount("collect", arguments, 0...1)
      return .int(interpreter.heap.collectCycles())
    }
    for name in ["enable", "disable"] {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check("gc.\(name)", arguments, 0...0)
        return .none
      }
    }
    interpreter.define("isenabled", in: module) { _, _ throws(Raised) in .true }
    return module
  }
}
