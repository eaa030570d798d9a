import Syntax

/// The special methods of the built-in types, for programs that call them by name or through `super()`.
///
/// Note [Forwarders]. Operators find what built-in types do by themselves, never through these methods, so a subclass
/// that defines nothing costs nothing. Each forwarder does what the type itself defines, without looking at what a
/// subclass defines: `super().__getitem__(key)` inside an override must not come back to the override.
extension Interpreter {
  func installSpecialMethods() {
    installConstructionMethods()
    installContainerMethods()
    installComparisonMethods()
    installTextMethods()
    installOperatorMethods()
  }

  private var valueTypes: [TypeObject] {
    [
      types.int, types.float, types.complex, types.str, types.bytes, types.tuple, types.list, types.dict, types.set,
      types.frozenset, types.range, types.slice,
    ]
  }

  private func installConstructionMethods() {
    for type in valueTypes {
      define(static: "__new__", of: type) { [unowned type] interpreter, arguments throws(Raised) in
        guard arguments.positionalCount > 0, arguments[0].isKind(.type) else {
          throw interpreter.error("TypeError", "\(type.name).__new__(): not enough arguments")
        }
        let wanted = arguments[0].unsafeAs(TypeObject.self)
        guard wanted.isSubtype(of: type), let construct = type.construct else {
          throw interpreter.error(
            "TypeError",
            "\(type.name).__new__(\(wanted.name)): \(wanted.name) is not a subtype of \(type.name)")
        }
        return try construct(interpreter, wanted, arguments.dropFirst)
      }
    }
    for type in [types.list, types.dict, types.set] {
      define(forwarder: "__init__", of: type, .free) { interpreter, value, arguments throws(Raised) in
        try interpreter.fillBuiltin(value, arguments)
        return .none
      }
    }
  }

  private func installContainerMethods() {
    let containers = [
      types.str, types.bytes, types.tuple, types.list, types.dict, types.set, types.frozenset, types.range,
    ]
    for type in containers {
      define(forwarder: "__len__", of: type, .slot(0)) { interpreter, value, _ throws(Raised) in
        .int(try interpreter.plainLength(value) ?? 0)
      }
      define(forwarder: "__contains__", of: type, .one) { interpreter, value, arguments throws(Raised) in
        .bool(try interpreter.plainContains(value, arguments[0]))
      }
      define(forwarder: "__iter__", of: type, .slot(0)) { interpreter, value, _ throws(Raised) in
        if let walk = interpreter.plainIterator(value) { return walk }
        return try interpreter.iterator(value)
      }
    }
    for type in [types.str, types.bytes, types.tuple, types.list, types.dict, types.range] {
      define(forwarder: "__getitem__", of: type, .one) { interpreter, value, arguments throws(Raised) in
        try interpreter.plainGetItem(value, arguments[0])
      }
    }
    for type in [types.list, types.dict] {
      define(forwarder: "__setitem__", of: type, .slot(2)) { interpreter, value, arguments throws(Raised) in
        try interpreter.plainSetItem(value, arguments[0], arguments[1])
        return .none
      }
      define(forwarder: "__delitem__", of: type, .slot(1)) { interpreter, value, arguments throws(Raised) in
        try interpreter.plainDeleteItem(value, arguments[0])
        return .none
      }
      define(forwarder: "__reversed__", of: type, .none) { interpreter, value, _ throws(Raised) in
        guard let walk = interpreter.plainIterator(value) else { return .none }
        defer { walk.release() }
        let items = interpreter.list(owning: try interpreter.collect(walk).reversed())
        defer { items.release() }
        return interpreter.walk(.list, items)
      }
    }
  }

  private func installComparisonMethods() {
    let equality: [(String, ComparisonOperator)] = [("__eq__", .equal), ("__ne__", .notEqual)]
    let order: [(String, ComparisonOperator)] = [
      ("__lt__", .less), ("__le__", .lessEqual), ("__gt__", .greater), ("__ge__", .greaterEqual),
    ]
    let unordered = [types.complex, types.dict, types.range, types.slice]
    for type in valueTypes {
      let isOrdered = !unordered.contains { $0 === type }
      for (name, op) in isOrdered ? equality + order : equality {
        define(forwarder: name, of: type, .slot(1)) { interpreter, value, arguments throws(Raised) in
          let result = try interpreter.plainComparison(op, value, arguments[0])
          return result.map { .bool($0) } ?? .notImplemented
        }
      }
      if [types.list, types.dict, types.set, types.slice].contains(where: { $0 === type }) {
        type.setMember(names.hash, .none)
      } else {
        define(forwarder: "__hash__", of: type, .slot(0)) { interpreter, value, _ throws(Raised) in
          .int(try interpreter.plainHash(value) ?? 0)
        }
      }
    }
  }

  private func installTextMethods() {
    var described = valueTypes
    if let exception = exceptionTypes["BaseException"] { described.append(exception) }
    for type in described {
      define(forwarder: "__repr__", of: type, .slot(0)) { interpreter, value, _ throws(Raised) in
        var out: [UInt32] = []
        try interpreter.appendPlainRepr(value, to: &out)
        return interpreter.string(codePoints: out)
      }
    }
    for type in [types.int, types.float, types.str] {
      define(forwarder: "__format__", of: type, .one) { interpreter, value, arguments throws(Raised) in
        let specification = try interpreter.stringArgument(arguments[0], "__format__() argument")
        var out: [UInt32] = []
        try interpreter.appendPlainFormatted(value, specification, to: &out)
        return interpreter.string(codePoints: out)
      }
    }
    define(forwarder: "__str__", of: types.str, .slot(0)) { interpreter, value, _ throws(Raised) in
      interpreter.string(codePoints: interpreter.points(value))
    }
    if let exception = exceptionTypes["BaseException"] {
      define(forwarder: "__str__", of: exception, .slot(0)) { interpreter, value, _ throws(Raised) in
        var out: [UInt32] = []
        try interpreter.appendExceptionText(value.unsafeAs(ExceptionObject.self), to: &out)
        return interpreter.string(codePoints: out)
      }
    }
  }

  // MARK: Operators

  private func installOperatorMethods() {
    let arithmetic: [BinaryOperator] = [.add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power]
    let bits: [BinaryOperator] = [.bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight]
    for op in arithmetic + bits { installOperator(op, types.int, isReflected: true) }
    for op in arithmetic { installOperator(op, types.float, isReflected: true) }
    for op in [BinaryOperator.add, .subtract, .multiply, .divide, .power] {
      installOperator(op, types.complex, isReflected: true)
    }
    for type in [types.str, types.bytes, types.tuple, types.list] {
      installOperator(.add, type, isReflected: false)
      installOperator(.multiply, type, isReflected: true)
    }
    installOperator(.modulo, types.str, isReflected: false)
    for op in [BinaryOperator.bitAnd, .bitOr, .bitXor, .subtract] {
      installOperator(op, types.set, isReflected: true)
      installOperator(op, types.frozenset, isReflected: true)
    }
    installOperator(.bitOr, types.dict, isReflected: true)
    installInPlaceOperators()
    installNumberConversions()
  }

  private func installOperator(_ op: BinaryOperator, _ type: TypeObject, isReflected: Bool) {
    define(forwarder: "__\(op.methodName)__", of: type, .free) { interpreter, value, arguments throws(Raised) in
      try interpreter.checkCount("expected", op, arguments)
      return try interpreter.plainBinary(op, value, arguments[0], for: type) ?? .notImplemented
    }
    guard isReflected else { return }
    define(forwarder: "__r\(op.methodName)__", of: type, .free) { interpreter, value, arguments throws(Raised) in
      try interpreter.checkCount("expected", op, arguments)
      return try interpreter.plainBinary(op, arguments[0], value, for: type) ?? .notImplemented
    }
  }

  private func checkCount(_ word: String, _ op: BinaryOperator, _ arguments: Arguments) throws(Raised) {
    let count = arguments.positionalCount
    if count == 1 || (op == .power && count == 2) { return }
    throw error("TypeError", "\(word) 1 argument, got \(count)")
  }

  /// The operator of one type: an `int` knows nothing of floats.
  private func plainBinary(_ op: BinaryOperator, _ l: Value, _ r: Value, for type: TypeObject) throws(Raised) -> Value?
  {
    if type === types.int {
      guard bigInteger(l) != nil, bigInteger(r) != nil else { return nil }
    }
    if type === types.float {
      guard l.isFloat || l.isKind(.boxedFloat) || bigInteger(l) != nil else { return nil }
      guard r.isFloat || r.isKind(.boxedFloat) || bigInteger(r) != nil else { return nil }
    }
    if op == .add, number(l) == nil, l.kind != r.kind {
      // Concatenation refuses by itself, for nothing else could follow.
      switch l.kind {
      case .string, .list, .tuple:
        let name = type.name
        throw error("TypeError", "can only concatenate \(name) (not \"\(typeName(r))\") to \(name)")
      default: return nil
      }
    }
    return try plainBinary(op, l, r)
  }

  private func installInPlaceOperators() {
    define(forwarder: "__iadd__", of: types.list, .slot(1)) { interpreter, value, arguments throws(Raised) in
      try interpreter.extend(.listExtend, value, arguments[0])
      return value.retained()
    }
    define(forwarder: "__imul__", of: types.list, .slot(1)) { interpreter, value, arguments throws(Raised) in
      try interpreter.repeatList(
        value.unsafeAs(ListObject.self), try interpreter.integerArgument(arguments[0]))
      return value.retained()
    }
    define(forwarder: "__ior__", of: types.dict, .slot(1)) { interpreter, value, arguments throws(Raised) in
      try interpreter.fillDictionary(value.unsafeAs(DictObject.self), arguments)
      return value.retained()
    }
    for op in [BinaryOperator.bitAnd, .bitOr, .bitXor, .subtract] {
      define(forwarder: "__i\(op.methodName)__", of: types.set, .slot(1)) {
        interpreter, value, arguments throws(Raised) in
        guard arguments[0].isKind(.set) else { return .notImplemented }
        return try interpreter.inPlaceSet(op, value, arguments[0]) ?? .notImplemented
      }
    }
  }

  private func installNumberConversions() {
    for type in [types.int, types.float] {
      let unary: [(String, UnaryOperator)] = [("__neg__", .negate), ("__pos__", .plus)]
      for (name, op) in unary {
        define(forwarder: name, of: type, .slot(0)) { interpreter, value, _ throws(Raised) in
          try interpreter.plainUnary(op, value)
        }
      }
      define(forwarder: "__abs__", of: type, .slot(0)) { interpreter, value, _ throws(Raised) in
        let isNegative = try interpreter.plainComparison(.less, value, .int(0)) ?? false
        // The absolute value of -0.0 is 0.0.
        if type === interpreter.types.float { return .float(abs(Interpreter.plainDouble(value))) }
        return try interpreter.plainUnary(isNegative ? .negate : .plus, value)
      }
      define(forwarder: "__bool__", of: type, .slot(0)) { interpreter, value, _ throws(Raised) in
        .bool(try interpreter.plainTruth(value))
      }
      define(forwarder: "__float__", of: type, .slot(0)) { interpreter, value, _ throws(Raised) in
        .float(try interpreter.doubleValue(value) ?? 0)
      }
      define(forwarder: "__int__", of: type, .slot(0)) { interpreter, value, _ throws(Raised) in
        if let whole = interpreter.bigInteger(value) { return interpreter.integer(whole) }
        let number = Interpreter.plainDouble(value)
        let whole = try interpreter.formatting { () throws(FormattingError) in try NumberRounding.integer(number) }
        return interpreter.integer(whole.bigInt)
      }
    }
    define(forwarder: "__trunc__", of: types.float, .none) { interpreter, value, _ throws(Raised) in
      let number = Interpreter.plainDouble(value)
      let whole = try interpreter.formatting { () throws(FormattingError) in try NumberRounding.integer(number) }
      return interpreter.integer(whole.bigInt)
    }
    define(forwarder: "__invert__", of: types.int, .slot(0)) { interpreter, value, _ throws(Raised) in
      try interpreter.plainUnary(.invert, value)
    }
    define(forwarder: "__index__", of: types.int, .slot(0)) { interpreter, value, _ throws(Raised) in
      interpreter.integer(interpreter.bigInteger(value) ?? 0)
    }
  }
}
