import Interpreter

/// `_warnings`: where the program stands, for the bundled module `warnings`.
enum WarningsModule {
  static func make(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("_warnings")
    interpreter.define("place", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("place", arguments, 1...1)
      let level = try interpreter.integerArgument(arguments[0])
      guard let place = interpreter.programPlace(level: level) else {
        return interpreter.tuple(owning: [interpreter.string("sys"), .int(1), interpreter.string(""), .none])
      }
      return interpreter.tuple(owning: [
        interpreter.string(place.file), .int(place.line), interpreter.string(place.text), .retained(place.globals),
      ])
    }
    interpreter.define("write", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("write", arguments, 1...1)
      interpreter.write(try interpreter.text(arguments[0], "text"), to: .error)
      return .none
    }
    return module
  }
}
