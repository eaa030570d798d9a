import Interpreter

/// `sys.stdout`, `sys.stderr` and `sys.stdin`.
enum StandardStreams {
  static func install(_ interpreter: Interpreter, _ module: ModuleObject) throws(Raised) {
    let type = interpreter.makeType("TextIOWrapper", module: "_io")
    defineMethods(interpreter, type)
    let streams: [(String, OutputStream?)] = [("stdout", .output), ("stderr", .error), ("stdin", nil)]
    for (name, stream) in streams {
      let object = StandardStreamObject(type: type, name: name, stream: stream)
      interpreter.set(name, in: module, owning: .retained(object))
      interpreter.set("__\(name)__", in: module, owning: .object(object))
    }
    module.assigned = { interpreter, name, value in
      guard name.text == "stdout" else { return }
      if let value, !(value.asObject is StandardStreamObject) {
        interpreter.replacedOutput = Reference(value)
      } else if let value, let own = value.asObject as? StandardStreamObject, own.name != "stdout" {
        interpreter.replacedOutput = Reference(value)
      } else {
        interpreter.replacedOutput = nil
      }
    }
    Value.object(type).release()
  }

  private static func stream(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> StandardStreamObject {
    guard let stream = value.asObject as? StandardStreamObject else {
      throw interpreter.error("TypeError", "a standard stream is needed, not \(interpreter.typeName(value))")
    }
    return stream
  }

  private static func defineMethods(_ interpreter: Interpreter, _ type: TypeObject) {
    interpreter.define(method: "write", of: type) { interpreter, arguments throws(Raised) in
      let stream = try stream(interpreter, arguments[0])
      try interpreter.check("TextIOWrapper.write", arguments.dropFirst, 1...1)
      guard let text = arguments[1].asObject as? StringObject else {
        throw interpreter.error(
          "TypeError", "write() argument must be str, not \(interpreter.typeName(arguments[1]))")
      }
      guard let target = stream.stream else { throw unsupported(interpreter, "not writable") }
      interpreter.write(text.text, to: target)
      return .int(text.count)
    }
    interpreter.define(method: "writelines", of: type) { interpreter, arguments throws(Raised) in
      let write = try interpreter.getAttribute(arguments[0], interpreter.heap.intern("write"))
      defer { write.release() }
      try interpreter.check("writelines", arguments.dropFirst, 1...1)
      try interpreter.forEach(arguments[1]) { line throws(Raised) in
        try interpreter.call(write, [line]).release()
        return true
      }
      return .none
    }
    for name in ["flush", "close"] {
      interpreter.define(method: name, of: type) { _, _ throws(Raised) in .none }
    }
    interpreter.define(method: "isatty", of: type) { _, _ throws(Raised) in .false }
    interpreter.define(method: "writable", of: type) { interpreter, arguments throws(Raised) in
      .bool(try stream(interpreter, arguments[0]).stream != nil)
    }
    interpreter.define(method: "readable", of: type) { interpreter, arguments throws(Raised) in
      .bool(try stream(interpreter, arguments[0]).stream == nil)
    }
    interpreter.define(method: "fileno", of: type) { interpreter, arguments throws(Raised) in
      switch try stream(interpreter, arguments[0]).stream {
      case .output: return .int(1)
      case .error: return .int(2)
      case nil: return .int(0)
      }
    }
    interpreter.define(method: "reconfigure", of: type) { _, _ throws(Raised) in .none }
    defineReading(interpreter, type)
    interpreter.define(property: "name", of: type) { interpreter, value throws(Raised) in
      interpreter.string("<\(try stream(interpreter, value).name)>")
    }
    interpreter.define(property: "encoding", of: type) { interpreter, _ throws(Raised) in
      interpreter.string("utf-8")
    }
    interpreter.define(property: "closed", of: type) { _, _ throws(Raised) in .false }
  }

  private static func defineReading(_ interpreter: Interpreter, _ type: TypeObject) {
    /// One line with its newline, or nil at the end.
    func line(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> String? {
      guard try stream(interpreter, value).stream == nil else { throw unsupported(interpreter, "not readable") }
      return interpreter.configuration.readLine?("").map { $0 + "\n" }
    }
    interpreter.define(method: "readline", of: type) { interpreter, arguments throws(Raised) in
      interpreter.string(try line(interpreter, arguments[0]) ?? "")
    }
    interpreter.define(method: "read", of: type) { interpreter, arguments throws(Raised) in
      var text = ""
      while let next = try line(interpreter, arguments[0]) { text += next }
      return interpreter.string(text)
    }
    interpreter.define(method: "readlines", of: type) { interpreter, arguments throws(Raised) in
      var lines: [Value] = []
      while let next = try line(interpreter, arguments[0]) { lines.append(interpreter.string(next)) }
      return interpreter.list(owning: lines)
    }
  }

  private static func unsupported(_ interpreter: Interpreter, _ message: String) -> Raised {
    interpreter.error("OSError", message)
  }
}

/// One of the three standard streams.
final class StandardStreamObject: NativeObject {
  let name: String
  /// Where it writes; nil for standard input.
  let stream: OutputStream?

  init(type: TypeObject, name: String, stream: OutputStream?) {
    self.name = name
    self.stream = stream
    super.init(type: type)
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    let mode = stream == nil ? "r" : "w"
    return "<_io.TextIOWrapper name='<\(name)>' mode='\(mode)' encoding='utf-8'>"
  }

  override func makeIterator(_ interpreter: Interpreter) throws(Raised) -> Value? {
    guard stream == nil else { return nil }
    return interpreter.iterator(holding: .object(self)) { interpreter throws(Raised) in
      interpreter.configuration.readLine?("").map { interpreter.string($0 + "\n") }
    }
  }
}
