import Interpreter

/// The built-in functions that talk to a person or the disk: `input`, `help`, `open`, `exit`, `quit`.
enum ConsoleFunctions {
  static func define(_ interpreter: Interpreter) {
    interpreter.define("input", in: interpreter.builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("input", arguments, 0...1)
      let prompt = arguments.positionalCount > 0 ? try interpreter.strText(arguments[0]) : ""
      if !prompt.isEmpty { interpreter.write(prompt) }
      guard let line = interpreter.configuration.readLine?("") else {
        // Ctrl-C ends the reading, too.
        try interpreter.checkInterrupt()
        throw interpreter.error("EOFError", "EOF when reading a line")
      }
      return interpreter.string(line)
    }
    interpreter.define("open", in: interpreter.builtins, documentation: "Opens a file of the session's folder.") {
      interpreter, arguments throws(Raised) in
      let open = try interpreter.getAttribute(
        .object(try interpreter.importModule("io")), interpreter.heap.intern("open"))
      defer { open.release() }
      return try interpreter.call(open, arguments)
    }
    for name in ["exit", "quit"] {
      interpreter.define(name, in: interpreter.builtins) { interpreter, arguments throws(Raised) in
        try interpreter.check(name, arguments, 0...1)
        throw interpreter.error(
          interpreter.exceptionTypes["SystemExit"] ?? interpreter.types.object, Array(arguments.positional))
      }
    }
    interpreter.define("help", in: interpreter.builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("help", arguments, 0...1)
      guard arguments.positionalCount == 1 else {
        interpreter.write("Type help(object) for help about object.\n")
        return .none
      }
      try describe(interpreter, arguments[0])
      return .none
    }
  }

  /// Prints the name and the documentation of a value.
  private static func describe(_ interpreter: Interpreter, _ value: Value) throws(Raised) {
    func text(_ name: String) throws(Raised) -> String? {
      guard let found = try interpreter.getAttributeIfPresent(value, interpreter.heap.intern(name)) else { return nil }
      defer { found.release() }
      return found.isKind(.string) ? found.unsafeAs(StringObject.self).text : nil
    }
    let title = try text("__name__") ?? interpreter.typeName(value)
    let documentation = try text("__doc__") ?? "No documentation."
    interpreter.write("Help on \(interpreter.typeName(value)) \(title):\n\n\(documentation)\n")
  }
}
