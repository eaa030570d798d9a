/// Functions, methods, properties, `super` and generators as objects.
extension Interpreter {
  func installFunctionTypes() {
    installFunctionMembers()
    installProperty()
    for (type, kind) in [(types.staticMethod, Kind.staticMethod), (types.classMethod, .classMethod)] {
      type.construct = { interpreter, type, arguments throws(Raised) in
        try interpreter.check(type.name, arguments, 1...1)
        return .object(MethodWrapperObject(kind: kind, type: type, function: arguments[0]))
      }
      define(property: "__func__", of: type) { _, value throws(Raised) in
        value.unsafeAs(MethodWrapperObject.self).function.retained()
      }
    }
    types.superType.construct = { interpreter, _, arguments throws(Raised) in
      try interpreter.makeSuper(arguments)
    }
    installGeneratorMethods()
    for type in [types.iterator, types.generator] {
      define(method: "__iter__", of: type) { _, arguments throws(Raised) in arguments[0].retained() }
      define(method: "__next__", of: type) { interpreter, arguments throws(Raised) in
        if let item = try interpreter.next(arguments[0]) { return item }
        let value = interpreter.takeReturned()
        defer { value.release() }
        throw interpreter.error(
          interpreter.exceptionTypes["StopIteration"] ?? interpreter.types.object, value.isNone ? [] : [value])
      }
    }
  }

  private func installFunctionMembers() {
    let type = types.function
    define(
      property: "__name__", of: type,
      setter: { interpreter, value, new throws(Raised) in
        let name = interpreter.heap.intern(try interpreter.text(new ?? .none, "__name__"))
        value.unsafeAs(FunctionObject.self).name = name
      },
      getter: { _, value throws(Raised) in .retained(value.unsafeAs(FunctionObject.self).name) })
    define(
      property: "__qualname__", of: type,
      setter: { interpreter, value, new throws(Raised) in
        let name = interpreter.heap.intern(try interpreter.text(new ?? .none, "__qualname__"))
        value.unsafeAs(FunctionObject.self).qualifiedName = name
      },
      getter: { _, value throws(Raised) in .retained(value.unsafeAs(FunctionObject.self).qualifiedName) })
    define(
      property: "__doc__", of: type,
      setter: { _, value, new throws(Raised) in
        let function = value.unsafeAs(FunctionObject.self)
        let old = function.documentation
        function.documentation = (new ?? .none).retained()
        old.release()
      },
      getter: { _, value throws(Raised) in value.unsafeAs(FunctionObject.self).documentation.retained() })
    define(property: "__defaults__", of: type) { _, value throws(Raised) in
      value.unsafeAs(FunctionObject.self).defaults.retained()
    }
    define(property: "__kwdefaults__", of: type) { _, value throws(Raised) in
      value.unsafeAs(FunctionObject.self).keywordDefaults.retained()
    }
    define(property: "__globals__", of: type) { _, value throws(Raised) in
      .retained(value.unsafeAs(FunctionObject.self).globals)
    }
    define(property: "__code__", of: type) { _, value throws(Raised) in
      .retained(value.unsafeAs(FunctionObject.self).code)
    }
    define(property: "__closure__", of: type) { interpreter, value throws(Raised) in
      let cells = value.unsafeAs(FunctionObject.self).closure
      return cells.isEmpty ? .none : interpreter.tuple(cells)
    }
    define(property: "cell_contents", of: types.cell) { interpreter, value throws(Raised) in
      let content = value.cellValue
      if content.isUnbound { throw interpreter.error("ValueError", "Cell is empty") }
      return content.retained()
    }
    define(method: "__get__", of: type) { interpreter, arguments throws(Raised) in
      if arguments[1].isNone { return arguments[0].retained() }
      return .object(
        BoundMethodObject(type: interpreter.types.method, function: arguments[0], receiver: arguments[1]))
    }
    define(method: "__call__", of: type) { interpreter, arguments throws(Raised) in
      guard arguments.positionalCount > 0 else {
        throw interpreter.error("TypeError", "descriptor '__call__' of 'function' object needs an argument")
      }
      return try interpreter.call(arguments[0], arguments.dropFirst)
    }
    for type in [types.builtinFunction, types.methodDescriptor, types.wrapperDescriptor] {
      define(property: "__name__", of: type) { interpreter, value throws(Raised) in
        interpreter.string(value.unsafeAs(NativeFunctionObject.self).name)
      }
      define(property: "__doc__", of: type) { interpreter, value throws(Raised) in
        value.unsafeAs(NativeFunctionObject.self).documentation.map { interpreter.string($0) } ?? .none
      }
      define(property: "__module__", of: type) { interpreter, value throws(Raised) in
        value.unsafeAs(NativeFunctionObject.self).moduleName.map { interpreter.string($0) } ?? .none
      }
      define(property: "__qualname__", of: type) { interpreter, value throws(Raised) in
        let function = value.unsafeAs(NativeFunctionObject.self)
        return interpreter.string((function.owner.map { $0.qualifiedName + "." } ?? "") + function.name)
      }
    }
    define(property: "__func__", of: types.method) { _, value throws(Raised) in
      value.unsafeAs(BoundMethodObject.self).function.retained()
    }
    for type in [types.method, types.builtinMethod, types.methodWrapper] {
      define(property: "__self__", of: type) { _, value throws(Raised) in
        value.unsafeAs(BoundMethodObject.self).receiver.retained()
      }
      for name in ["__name__", "__qualname__", "__doc__", "__module__"] {
        define(property: name, of: type) { interpreter, value throws(Raised) in
          try interpreter.getAttribute(value.unsafeAs(BoundMethodObject.self).function, interpreter.heap.intern(name))
        }
      }
    }
  }

  // MARK: property

  private func installProperty() {
    let type = types.property
    type.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.checkCount("property", arguments, 0...4)
      try interpreter.checkKeywords("property", arguments, ["fget", "fset", "fdel", "doc"])
      func part(_ index: Int, _ name: String) -> Value {
        (index < arguments.positionalCount ? arguments[index] : (arguments.keyword(named: name) ?? .none)).retained()
      }
      let property = PropertyObject(type: type)
      property.getter = part(0, "fget")
      property.setter = part(1, "fset")
      property.deleter = part(2, "fdel")
      property.documentation = part(3, "doc")
      return .object(property)
    }
    let parts: [(name: String, attribute: String, path: ReferenceWritableKeyPath<PropertyObject, Value>)] = [
      ("getter", "fget", \.getter), ("setter", "fset", \.setter), ("deleter", "fdel", \.deleter),
    ]
    for part in parts {
      let path = part.path
      define(method: part.name, of: type) { interpreter, arguments throws(Raised) in
        try interpreter.checkCount(part.name, arguments.dropFirst, 1...1)
        let original = arguments[0].unsafeAs(PropertyObject.self)
        let copy = PropertyObject(type: original.type)
        for field in [
          \PropertyObject.getter, \PropertyObject.setter, \PropertyObject.deleter, \PropertyObject.documentation,
        ] {
          copy[keyPath: field] = original[keyPath: field].retained()
        }
        let old = copy[keyPath: path]
        copy[keyPath: path] = arguments[1].retained()
        old.release()
        return .object(copy)
      }
      define(property: part.attribute, of: type) { _, value throws(Raised) in
        value.unsafeAs(PropertyObject.self)[keyPath: path].retained()
      }
    }
    define(property: "__doc__", of: type) { interpreter, value throws(Raised) in
      let property = value.unsafeAs(PropertyObject.self)
      if !property.documentation.isNone || property.getter.isNone { return property.documentation.retained() }
      return try interpreter.getAttributeIfPresent(property.getter, interpreter.names.doc) ?? .none
    }
  }

  // MARK: super

  private func makeSuper(_ arguments: Arguments) throws(Raised) -> Value {
    var after: Value
    var receiver: Value
    if arguments.positionalCount == 0 {
      guard depth > 0 else { throw error("RuntimeError", "super(): no arguments") }
      let frame = frames[depth - 1]
      let code = frame.code.object
      guard code.parameters.total > 0 else { throw error("RuntimeError", "super(): no arguments") }
      receiver = frame.registers[0]
      if receiver.isKind(.cell) { receiver = receiver.cellValue }
      guard !receiver.isUnbound else { throw error("RuntimeError", "super(): arg[0] deleted") }
      guard let index = code.freeNames.firstIndex(where: { $0 === names.classCell }) else {
        throw error("RuntimeError", "super(): __class__ cell not found")
      }
      after = frame.registers[code.firstFree + index].cellValue
      if after.isUnbound { throw error("RuntimeError", "super(): empty __class__ cell") }
    } else {
      try check("super", arguments, 1...2)
      after = arguments[0]
      guard arguments.positionalCount == 2 else {
        throw error("TypeError", "unbound super objects are not supported")
      }
      receiver = arguments[1]
    }
    guard after.isKind(.type) else {
      throw error("TypeError", "super() argument 1 must be a type, not \(typeName(after))")
    }
    let type = after.unsafeAs(TypeObject.self)
    let start: TypeObject
    if receiver.isKind(.type), receiver.unsafeAs(TypeObject.self).isSubtype(of: type) {
      start = receiver.unsafeAs(TypeObject.self)
    } else if self.type(of: receiver).isSubtype(of: type) {
      start = self.type(of: receiver)
    } else {
      throw error("TypeError", "super(type, obj): obj must be an instance or subtype of type")
    }
    return .object(SuperObject(type: types.superType, after: type, receiver: receiver, start: start))
  }

  // MARK: Generators

  private func installGeneratorMethods() {
    let type = types.generator
    define(method: "send", of: type) { interpreter, arguments throws(Raised) in
      try interpreter.checkCount("send", arguments.dropFirst, 1...1)
      let generator = arguments[0].unsafeAs(GeneratorObject.self)
      if let item = try interpreter.resume(generator, sending: arguments[1].retained()) { return item }
      throw interpreter.stopIteration()
    }
    define(method: "throw", of: type) { interpreter, arguments throws(Raised) in
      try interpreter.checkCount("throw", arguments.dropFirst, 1...3)
      let generator = arguments[0].unsafeAs(GeneratorObject.self)
      _ = interpreter.raise(
        arguments.positionalCount > 2 && !arguments[2].isNone ? arguments[2] : arguments[1], from: nil)
      guard let exception = interpreter.takeException() else { return .none }
      if let item = try interpreter.resume(generator, raising: exception) { return item }
      throw interpreter.stopIteration()
    }
    define(method: "close", of: type) { interpreter, arguments throws(Raised) in
      let generator = arguments[0].unsafeAs(GeneratorObject.self)
      guard generator.next != nil else { return .none }
      _ = interpreter.error(interpreter.exceptionTypes["GeneratorExit"] ?? interpreter.types.object, [])
      guard let exception = interpreter.takeException() else { return .none }
      do throws(Raised) {
        if let item = try interpreter.resume(generator, raising: exception) {
          item.release()
          throw interpreter.error("RuntimeError", "generator ignored GeneratorExit")
        }
      } catch {
        guard interpreter.isInFlight("GeneratorExit") || interpreter.isInFlight("StopIteration") else { throw error }
        interpreter.clearException()
      }
      return .none
    }
    define(property: "__name__", of: type) { _, value throws(Raised) in
      .retained(value.unsafeAs(GeneratorObject.self).code.name)
    }
    define(property: "__qualname__", of: type) { _, value throws(Raised) in
      .retained(value.unsafeAs(GeneratorObject.self).code.qualifiedName)
    }
    define(property: "gi_running", of: type) { interpreter, value throws(Raised) in
      .bool(value.unsafeAs(GeneratorObject.self).isRunning)
    }
    define(property: "gi_frame", of: type) { interpreter, value throws(Raised) in
      let generator = value.unsafeAs(GeneratorObject.self)
      guard let next = generator.next else { return .none }
      let line = generator.code.line(of: max(next - generator.code.instructions - 1, 0))
      return .object(
        FrameObject(
          type: interpreter.types.frame, code: generator.code, line: line,
          globals: .object(interpreter.mainModule.namespace), owningLocals: .object(interpreter.dictionary()),
          owningCaller: .none))
    }
    define(property: "gi_code", of: type) { _, value throws(Raised) in
      .retained(value.unsafeAs(GeneratorObject.self).code)
    }
  }

  /// StopIteration with the value that a generator returned.
  private func stopIteration() -> Raised {
    let value = takeReturned()
    defer { value.release() }
    return error(exceptionTypes["StopIteration"] ?? types.object, value.isNone ? [] : [value])
  }
}
