import BigInt

/// `abs`, `round`, `pow` and the rest of the built-in functions on numbers.
extension Interpreter {
  func installNumberFunctions() {
    define("abs", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("abs", arguments, 1...1)
      return try interpreter.absolute(arguments[0])
    }
    define("divmod", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("divmod", arguments, 2...2)
      if let result = try interpreter.callSpecial(arguments[0], interpreter.heap.intern("__divmod__"), [arguments[1]]) {
        if !result.isNotImplemented { return result }
      }
      if let result = try interpreter.callSpecial(arguments[1], interpreter.heap.intern("__rdivmod__"), [arguments[0]]),
        !result.isNotImplemented
      {
        return result
      }
      try interpreter.checkDivision(arguments[0], arguments[1])
      let quotient = try interpreter.binary(.floorDivide, arguments[0], arguments[1])
      do throws(Raised) {
        return interpreter.tuple(owning: [quotient, try interpreter.binary(.modulo, arguments[0], arguments[1])])
      } catch {
        quotient.release()
        throw error
      }
    }
    definePower()
  }

  /// Raises what `divmod` says of operands that it does not take: other words than those of `//`.
  private func checkDivision(_ left: Value, _ right: Value) throws(Raised) {
    func isNumber(_ value: Value) -> Bool { value.isFloat || value.isKind(.boxedFloat) || integerValue(value) != nil }
    if left.isKind(.native) || right.isKind(.native) { return }
    guard isNumber(left), isNumber(right) else {
      throw error(
        "TypeError", "unsupported operand type(s) for divmod(): '\(typeName(left))' and '\(typeName(right))'")
    }
    let isFloat = integerValue(left) == nil || integerValue(right) == nil
    if isFloat, try doubleValue(right) == 0 { throw error("ZeroDivisionError", "float divmod()") }
  }

  private func definePower() {
    define("pow", in: builtins) { interpreter, arguments throws(Raised) in
      var values = Array(arguments.positional)
      for index in 0..<arguments.keywordCount { values.append(arguments.keyword(index).value) }
      if values.count == 3, values[2].isNone { values.removeLast() }
      if values.count == 2 { return try interpreter.binary(.power, values[0], values[1]) }
      guard values.count == 3 else {
        throw interpreter.error("TypeError", "pow() missing required argument 'exp' (pos 2)")
      }
      return try interpreter.modularPower(values[0], values[1], values[2])
    }
    define("round", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.checkCount("round", arguments, 1...2)
      let digits = arguments.positionalCount > 1 ? arguments[1] : (arguments.keyword(named: "ndigits") ?? .none)
      return try interpreter.round(arguments[0], digits)
    }
    for (name, radix, prefix) in [("bin", 2, "0b"), ("oct", 8, "0o"), ("hex", 16, "0x")] {
      define(name, in: builtins) { interpreter, arguments throws(Raised) in
        try interpreter.check(name, arguments, 1...1)
        var exact = interpreter.bigInteger(arguments[0])
        if exact == nil { exact = try interpreter.indexValue(arguments[0]).map { BigInt($0) } }
        guard let value = exact else {
          throw interpreter.error(
            "TypeError", "'\(interpreter.typeName(arguments[0]))' object cannot be interpreted as an integer")
        }
        return interpreter.string((value < 0 ? "-" : "") + prefix + String(value.magnitude, radix: radix))
      }
    }
    define("ord", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("ord", arguments, 1...1)
      guard arguments[0].isKind(.string) else {
        throw interpreter.error(
          "TypeError", "ord() expected string of length 1, but \(interpreter.typeName(arguments[0])) found")
      }
      let text = arguments[0].unsafeAs(StringObject.self)
      guard text.count == 1 else {
        throw interpreter.error(
          "TypeError", "ord() expected a character, but string of length \(text.count) found")
      }
      return .int(Int(text[0]))
    }
    define("chr", in: builtins) { interpreter, arguments throws(Raised) in
      try interpreter.check("chr", arguments, 1...1)
      let code = try interpreter.integerArgument(arguments[0])
      guard code >= 0, code <= 0x10FFFF else {
        throw interpreter.error("ValueError", "chr() arg not in range(0x110000)")
      }
      return interpreter.character(UInt32(truncatingIfNeeded: code))
    }
  }

  private func absolute(_ value: Value) throws(Raised) -> Value {
    switch number(value) {
    case .int(let x): return x < 0 ? try unary(.negate, value) : .int(x)
    case .big(let x): return integer(BigInt(x.magnitude))
    case .float(let x): return .float(x.magnitude)
    case .complex(let x, let y): return .float((x * x + y * y).squareRoot())
    case nil: break
    }
    if let result = try callSpecial(value, heap.intern("__abs__")) { return result }
    throw error("TypeError", "bad operand type for abs(): '\(typeName(value))'")
  }

  private func modularPower(_ base: Value, _ exponent: Value, _ modulus: Value) throws(Raised) -> Value {
    if base.isKind(.instance), let result = try callSpecial(base, heap.intern("__pow__"), [exponent, modulus]),
      !result.isNotImplemented
    {
      return result
    }
    guard let x = bigInteger(base), let y = bigInteger(exponent), let m = bigInteger(modulus) else {
      for value in [base, exponent, modulus] where !value.isFloat && bigInteger(value) == nil {
        let names = [base, exponent, modulus].map { "'\(typeName($0))'" }.joined(separator: ", ")
        throw error("TypeError", "unsupported operand type(s) for ** or pow(): \(names)")
      }
      throw error("TypeError", "pow() 3rd argument not allowed unless all arguments are integers")
    }
    if m == 0 { throw error("ValueError", "pow() 3rd argument cannot be 0") }
    var base = Self.floorDivide(x, m).remainder
    var exponent = y
    if y < 0 {
      guard let inverse = base.inverse(m.magnitude == 1 ? 1 : BigInt(m.magnitude)) else {
        throw error("ValueError", "base is not invertible for the given modulus")
      }
      base = inverse
      exponent = -y
    }
    let result = base.power(exponent, modulus: BigInt(m.magnitude))
    return integer(Self.floorDivide(result, m).remainder)
  }

  private func round(_ value: Value, _ digits: Value) throws(Raised) -> Value {
    if let whole = integerValue(value) {
      if digits.isNone { return integer(whole.bigInt) }
      let count = try integerArgument(digits)
      let rounded = try formatting { () throws(FormattingError) in try NumberRounding.round(whole, digits: count) }
      return integer(rounded.bigInt)
    }
    if value.isFloat || (value.isKind(.boxedFloat) && typeMember(value, heap.intern("__round__")) == nil) {
      let number = Self.plainDouble(value)
      if digits.isNone {
        let rounded = try formatting { () throws(FormattingError) in try NumberRounding.round(number) }
        return integer(rounded.bigInt)
      }
      let count = try integerArgument(digits)
      return .float(
        try formatting { () throws(FormattingError) in try NumberRounding.round(number, digits: count) })
    }
    if let result = try callSpecial(value, heap.intern("__round__"), digits.isNone ? [] : [digits]) { return result }
    throw error("TypeError", "type \(typeName(value)) doesn't define __round__ method")
  }
}
