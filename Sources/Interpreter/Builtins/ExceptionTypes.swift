#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The exception classes and what their instances can do.
extension Interpreter {
  /// Each built-in exception class with its base, in order of definition.
  private static let hierarchy: [(name: String, base: String)] = [
    ("BaseException", "object"), ("Exception", "BaseException"), ("SystemExit", "BaseException"),
    ("KeyboardInterrupt", "BaseException"), ("GeneratorExit", "BaseException"), ("StopIteration", "Exception"),
    ("StopAsyncIteration", "Exception"), ("ArithmeticError", "Exception"), ("FloatingPointError", "ArithmeticError"),
    ("OverflowError", "ArithmeticError"), ("ZeroDivisionError", "ArithmeticError"), ("AssertionError", "Exception"),
    ("AttributeError", "Exception"), ("BufferError", "Exception"), ("EOFError", "Exception"),
    ("ImportError", "Exception"), ("ModuleNotFoundError", "ImportError"), ("LookupError", "Exception"),
    ("IndexError", "LookupError"), ("KeyError", "LookupError"), ("MemoryError", "Exception"),
    ("NameError", "Exception"), ("UnboundLocalError", "NameError"), ("OSError", "Exception"),
    ("FileNotFoundError", "OSError"), ("FileExistsError", "OSError"), ("IsADirectoryError", "OSError"),
    ("NotADirectoryError", "OSError"), ("PermissionError", "OSError"), ("TimeoutError", "OSError"),
    ("ConnectionError", "OSError"), ("BrokenPipeError", "ConnectionError"), ("ReferenceError", "Exception"),
    ("RuntimeError", "Exception"), ("NotImplementedError", "RuntimeError"), ("RecursionError", "RuntimeError"),
    ("SyntaxError", "Exception"), ("IndentationError", "SyntaxError"), ("TabError", "IndentationError"),
    ("SystemError", "Exception"), ("TypeError", "Exception"), ("ValueError", "Exception"),
    ("UnicodeError", "ValueError"), ("UnicodeDecodeError", "UnicodeError"), ("UnicodeEncodeError", "UnicodeError"),
    ("Warning", "Exception"), ("DeprecationWarning", "Warning"), ("PendingDeprecationWarning", "Warning"),
    ("RuntimeWarning", "Warning"), ("SyntaxWarning", "Warning"), ("UserWarning", "Warning"),
    ("FutureWarning", "Warning"), ("ImportWarning", "Warning"), ("UnicodeWarning", "Warning"),
    ("BytesWarning", "Warning"), ("ResourceWarning", "Warning"),
  ]

  func installExceptions() {
    for (name, base) in Self.hierarchy {
      let type = TypeObject(
        name: name, heap: heap, metatype: types.type, bases: [exceptionTypes[base] ?? types.object], kind: .exception)
      type.isSubclassable = true
      exceptionTypes[name] = type
      set(name, in: builtins, owning: .retained(type))
    }
    for alias in ["IOError", "EnvironmentError"] {
      if let type = exceptionTypes["OSError"] { set(alias, in: builtins, owning: .retained(type)) }
    }
    guard let base = exceptionTypes["BaseException"] else { return }
    baseException = base
    osError = exceptionTypes["OSError"]
    for type in exceptionTypes.values {
      type.construct = { interpreter, type, arguments throws(Raised) in
        try interpreter.makeException(type, arguments)
      }
    }
    installExceptionMembers(base)
  }

  /// The class of `OSError(errno, …)` by its number, as POSIX names it.
  private static let classOfErrorNumber: [Int: String] = [
    Int(ENOENT): "FileNotFoundError", Int(EEXIST): "FileExistsError", Int(EISDIR): "IsADirectoryError",
    Int(ENOTDIR): "NotADirectoryError", Int(EACCES): "PermissionError", Int(EPERM): "PermissionError",
    Int(ETIMEDOUT): "TimeoutError", Int(EPIPE): "BrokenPipeError", Int(ESHUTDOWN): "BrokenPipeError",
  ]

  /// An `OSError` with a number and a text belongs to the subclass of the number.
  private func exactType(_ type: TypeObject, _ arguments: Arguments) -> TypeObject {
    guard type === osError, (2...5).contains(arguments.positionalCount),
      let number = arguments[0].smallInt, let name = Self.classOfErrorNumber[number]
    else { return type }
    return exceptionTypes[name] ?? type
  }

  /// `args`: of an `OSError` with a file name only the number and the text; owned.
  func shownArguments(of exception: ExceptionObject) -> Value {
    let arguments = exception.arguments.unsafeAs(TupleObject.self)
    guard (3...5).contains(arguments.count), let owner = osError, exception.type.isSubtype(of: owner)
    else { return exception.arguments.retained() }
    return tuple([arguments.items[0], arguments.items[1]])
  }

  func makeException(_ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
    let type = exactType(type, arguments)
    let initializer = type.isUserDefined ? type.lookup(names.initialize) : nil
    let isOwn = initializer.map { !$0.isKind(.nativeFunction) } ?? false
    if arguments.keywordCount > 0 && !isOwn && !type.isSubtype(of: exceptionTypes["ImportError"] ?? type) {
      throw error("TypeError", "\(type.name)() takes no keyword arguments")
    }
    let tuple = tuple(arguments)
    let exception = ExceptionObject(type: type, arguments: tuple)
    tuple.release()
    if isOwn, let initializer {
      do throws(Raised) {
        let result = try withReceiver(.object(exception), arguments) { all throws(Raised) in
          try self.call(initializer, all)
        }
        result.release()
      } catch {
        Value.object(exception).release()
        throw error
      }
    }
    return .object(exception)
  }

  private func installExceptionMembers(_ base: TypeObject) {
    define(method: "__init__", of: base) { _, arguments throws(Raised) in
      // `super().__init__(…)` of a subclass sets the arguments anew.
      let exception = arguments[0].unsafeAs(ExceptionObject.self)
      let tuple = TupleObject(
        type: exception.type.heap.types.tuple, owning: arguments.positional.dropFirst().map { $0.retained() })
      let old = exception.arguments
      exception.arguments = .object(tuple)
      old.release()
      return .none
    }
    define(property: "args", of: base) { interpreter, value throws(Raised) in
      interpreter.shownArguments(of: value.unsafeAs(ExceptionObject.self))
    }
    define(
      property: "__cause__", of: base,
      setter: { _, value, new throws(Raised) in
        let exception = value.unsafeAs(ExceptionObject.self)
        let old = exception.cause
        exception.cause = (new ?? .none).retained()
        exception.suppressesContext = true
        old.release()
      },
      getter: { _, value throws(Raised) in value.unsafeAs(ExceptionObject.self).cause.retained() })
    define(
      property: "__context__", of: base,
      setter: { _, value, new throws(Raised) in
        let exception = value.unsafeAs(ExceptionObject.self)
        let old = exception.context
        exception.context = (new ?? .none).retained()
        old.release()
      },
      getter: { _, value throws(Raised) in value.unsafeAs(ExceptionObject.self).context.retained() })
    define(
      property: "__suppress_context__", of: base,
      setter: { interpreter, value, new throws(Raised) in
        value.unsafeAs(ExceptionObject.self).suppressesContext = try interpreter.isTrue(new ?? .false)
      },
      getter: { _, value throws(Raised) in .bool(value.unsafeAs(ExceptionObject.self).suppressesContext) })
    define(
      property: "__traceback__", of: base,
      setter: { interpreter, value, new throws(Raised) in
        try interpreter.setTraceback(of: value.unsafeAs(ExceptionObject.self), new ?? .none)
      },
      getter: { interpreter, value throws(Raised) in
        interpreter.tracebackValue(of: value.unsafeAs(ExceptionObject.self))
      })
    define(method: "with_traceback", of: base) { interpreter, arguments throws(Raised) in
      try interpreter.checkCount("with_traceback", arguments.dropFirst, 1...1)
      try interpreter.setTraceback(of: arguments[0].unsafeAs(ExceptionObject.self), arguments[1])
      return arguments[0].retained()
    }
    define(method: "add_note", of: base) { interpreter, arguments throws(Raised) in
      try interpreter.checkCount("add_note", arguments.dropFirst, 1...1)
      _ = try interpreter.text(arguments[1], "note")
      let name = interpreter.heap.intern("__notes__")
      if let notes = try interpreter.getAttributeIfPresent(arguments[0], name) {
        notes.unsafeAs(ListObject.self).append(owning: arguments[1].retained())
        notes.release()
      } else {
        let notes = interpreter.list(owning: [arguments[1].retained()])
        try interpreter.setAttribute(arguments[0], name, notes)
        notes.release()
      }
      return .none
    }
    for (type, attribute, position) in [("StopIteration", "value", 0), ("SystemExit", "code", 0), ("KeyError", "", 0)]
    where !attribute.isEmpty {
      guard let owner = exceptionTypes[type] else { continue }
      define(property: attribute, of: owner) { _, value throws(Raised) in
        let tuple = value.unsafeAs(ExceptionObject.self).arguments.unsafeAs(TupleObject.self)
        return position < tuple.count ? tuple.items[position].retained() : .none
      }
    }
    if let owner = exceptionTypes["NameError"] { defineMissingName(of: owner) }
    if let owner = exceptionTypes["AttributeError"] { defineMissingName(of: owner) }
    if let owner = exceptionTypes["ImportError"] {
      for name in ["name", "path"] {
        define(property: name, of: owner) { interpreter, value throws(Raised) in
          let exception = value.unsafeAs(ExceptionObject.self)
          return exception.attributes.get(interpreter.heap.intern(name), in: exception.type)?.retained() ?? .none
        }
      }
    }
    installSyntaxErrorMembers()
    installOSErrorMembers()
    installCodecErrorMembers()
  }

  private func installCodecErrorMembers() {
    for owner in ["UnicodeDecodeError", "UnicodeEncodeError"].compactMap({ exceptionTypes[$0] }) {
      for (index, name) in ["encoding", "object", "start", "end", "reason"].enumerated() {
        define(property: name, of: owner) { _, value throws(Raised) in
          let arguments = value.unsafeAs(ExceptionObject.self).arguments.unsafeAs(TupleObject.self)
          return index < arguments.count ? arguments.items[index].retained() : .none
        }
      }
    }
  }

  private func defineMissingName(of owner: TypeObject) {
    define(property: "name", of: owner) { interpreter, value throws(Raised) in
      value.unsafeAs(ExceptionObject.self).missingName.map { interpreter.string($0.name) } ?? .none
    }
  }

  private func installSyntaxErrorMembers() {
    guard let owner = exceptionTypes["SyntaxError"] else { return }
    for (index, name) in ["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset"].enumerated() {
      define(property: name, of: owner) { _, value throws(Raised) in
        let arguments = value.unsafeAs(ExceptionObject.self).arguments.unsafeAs(TupleObject.self)
        if index == 0 { return arguments.elements.first?.retained() ?? .none }
        guard arguments.count > 1, arguments.items[1].isKind(.tuple) else { return .none }
        let detail = arguments.items[1].unsafeAs(TupleObject.self)
        return index - 1 < detail.count ? detail.items[index - 1].retained() : .none
      }
    }
  }

  private func installOSErrorMembers() {
    guard let owner = exceptionTypes["OSError"] else { return }
    for (index, name) in [(0, "errno"), (1, "strerror"), (2, "filename"), (4, "filename2")] {
      define(property: name, of: owner) { _, value throws(Raised) in
        let arguments = value.unsafeAs(ExceptionObject.self).arguments.unsafeAs(TupleObject.self)
        return arguments.count > 1 && index < arguments.count ? arguments.items[index].retained() : .none
      }
    }
  }

  /// `str(exception)`
  func appendExceptionText(_ exception: ExceptionObject, to out: inout [UInt32]) throws(Raised) {
    guard exception.arguments.isKind(.tuple) else { return }
    let arguments = exception.arguments.unsafeAs(TupleObject.self)
    if let osError, exception.type.isSubtype(of: osError), arguments.count >= 2 {
      append("[Errno \(try strText(arguments.items[0]))] \(try strText(arguments.items[1]))", to: &out)
      if arguments.count > 2, !arguments.items[2].isNone {
        append(": \(try reprText(arguments.items[2]))", to: &out)
        if arguments.count > 4 { append(" -> \(try reprText(arguments.items[4]))", to: &out) }
      }
      return
    }
    if let syntaxError = exceptionTypes["SyntaxError"], exception.type.isSubtype(of: syntaxError),
      arguments.count == 2, let detail = exception.syntax
    {
      let name = detail.source.name.split(separator: "/").last.map(String.init) ?? detail.source.name
      append("\(detail.problem.message) (\(name), line \(detail.problem.line(in: detail.source)))", to: &out)
      return
    }
    if arguments.count == 5, let unicodeError = exceptionTypes["UnicodeError"],
      exception.type.isSubtype(of: unicodeError)
    {
      return append(try codecText(exception, arguments), to: &out)
    }
    switch arguments.count {
    case 0: return
    case 1:
      if let keyError = exceptionTypes["KeyError"], exception.type.isSubtype(of: keyError) {
        try appendRepr(arguments.items[0], to: &out)
      } else {
        try appendStr(arguments.items[0], to: &out)
      }
    default: try appendRepr(exception.arguments, to: &out)
    }
  }

  /// `'utf-8' codec can't decode byte 0xff in position 0: invalid start byte`
  private func codecText(_ exception: ExceptionObject, _ arguments: TupleObject) throws(Raised) -> String {
    let encoding = try strText(arguments.items[0])
    let reason = try strText(arguments.items[4])
    let start = arguments.items[2].smallInt ?? 0
    let end = arguments.items[3].smallInt ?? 0
    let decodes = exceptionTypes["UnicodeDecodeError"].map { exception.type.isSubtype(of: $0) } ?? false
    let what = decodes ? "decode byte" : "encode character"
    guard end - start == 1 else {
      return "'\(encoding)' codec can't \(what)s in position \(start)-\(end - 1): \(reason)"
    }
    let object = arguments.items[1]
    var shown = ""
    if object.isKind(.bytes), start < object.unsafeAs(BytesObject.self).bytes.count {
      let text = String(object.unsafeAs(BytesObject.self).bytes[start], radix: 16)
      shown = " 0x" + (text.count == 1 ? "0" : "") + text
    } else if object.isKind(.string), start < object.unsafeAs(StringObject.self).count {
      var escaped: [UInt32] = []
      StringRepr.appendEscapingNonASCII([object.unsafeAs(StringObject.self)[start]], to: &escaped)
      shown = " '\(StringRepr.string(escaped))'"
    }
    return "'\(encoding)' codec can't \(what)\(shown) in position \(start): \(reason)"
  }
}
