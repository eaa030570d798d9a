import Interpreter

/// The functions of `math` on exact integers of any size.
enum MathIntegers {
  static func define(_ interpreter: Interpreter, _ module: ModuleObject) {
    interpreter.define("gcd", in: module) { interpreter, arguments throws(Raised) in
      var result = Value.int(0)
      for argument in arguments.positional {
        result = try greatestCommonDivisor(interpreter, result, try interpreter.wholeArgument(argument))
      }
      return result
    }
    interpreter.define("lcm", in: module) { interpreter, arguments throws(Raised) in
      var result = Value.int(1)
      for argument in arguments.positional {
        let next = try magnitude(interpreter, try interpreter.wholeArgument(argument))
        if next.smallInt == 0 || result.smallInt == 0 {
          next.release()
          result.release()
          result = .int(0)
          continue
        }
        let divisor = try greatestCommonDivisor(interpreter, result.retained(), next.retained())
        result = try interpreter.combine(.multiply, try interpreter.combine(.floorDivide, result, divisor), next)
      }
      return result
    }
    interpreter.define("factorial", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("math.factorial", arguments, 1...1)
      let whole = try interpreter.wholeArgument(arguments[0])
      defer { whole.release() }
      if try interpreter.isLess(whole, .int(0)) {
        throw interpreter.error("ValueError", "factorial() not defined for negative values")
      }
      guard let count = whole.smallInt, count < 1 << 31 else {
        throw interpreter.error("OverflowError", "factorial() argument should not exceed 9223372036854775807")
      }
      return try product(interpreter, 2, count)
    }
    defineCounting(interpreter, module)
    interpreter.define("isqrt", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("math.isqrt", arguments, 1...1)
      let whole = try interpreter.wholeArgument(arguments[0])
      defer { whole.release() }
      if try interpreter.isLess(whole, .int(0)) {
        throw interpreter.error("ValueError", "isqrt() argument must be nonnegative")
      }
      if let small = whole.smallInt { return .int(squareRoot(small)) }
      return try bigSquareRoot(interpreter, whole)
    }
  }

  /// `low · (low+1) · … · high`, by halves so that the factors stay of similar size; 1 for an empty range.
  private static func product(_ interpreter: Interpreter, _ low: Int, _ high: Int) throws(Raised) -> Value {
    if low > high { return .int(1) }
    if low == high { return .int(low) }
    if high - low > 10_000 { try interpreter.checkInterrupt() }
    let middle = low + (high - low) / 2
    let left = try product(interpreter, low, middle)
    return try interpreter.combine(.multiply, left, try product(interpreter, middle + 1, high))
  }

  private static func defineCounting(_ interpreter: Interpreter, _ module: ModuleObject) {
    for name in ["comb", "perm"] {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check(name, arguments, (name == "comb" ? 2 : 1)...2)
        let total = try interpreter.wholeArgument(arguments[0])
        defer { total.release() }
        if name == "perm", arguments.positionalCount < 2, try interpreter.isLess(total, .int(0)) {
          throw interpreter.error("ValueError", "factorial() not defined for negative values")
        }
        let givesAll = arguments.positionalCount < 2 || (name == "perm" && arguments[1].isNone)
        let chosen = givesAll ? total.retained() : try interpreter.wholeArgument(arguments[1])
        defer { chosen.release() }
        for (value, letter) in [(total, "n"), (chosen, "k")] where try interpreter.isLess(value, .int(0)) {
          throw interpreter.error("ValueError", "\(letter) must be a non-negative integer")
        }
        if try interpreter.isLess(total, chosen) { return .int(0) }
        guard let steps = try stepCount(interpreter, name, total, chosen) else {
          throw interpreter.error("OverflowError", "k must not exceed 9223372036854775807")
        }
        var result = Value.int(1)
        for step in 0..<steps {
          if step & 1023 == 0 { try interpreter.checkInterrupt() }
          result = try interpreter.combine(
            .multiply, result, try interpreter.binary(.subtract, total, .int(step)))
          if name == "comb" { result = try interpreter.combine(.floorDivide, result, .int(step + 1)) }
        }
        return result
      }
    }
  }

  /// Factors to multiply: `k`, or for combinations the smaller of `k` and `n - k`.
  private static func stepCount(
    _ interpreter: Interpreter, _ name: String, _ total: Value, _ chosen: Value
  ) throws(Raised) -> Int? {
    guard name == "comb" else { return chosen.smallInt }
    let rest = try interpreter.binary(.subtract, total, chosen)
    defer { rest.release() }
    return try interpreter.isLess(rest, chosen) ? rest.smallInt : chosen.smallInt
  }

  /// Euclid's algorithm on owned values; the result is owned and not negative.
  private static func greatestCommonDivisor(_ interpreter: Interpreter, _ a: Value, _ b: Value) throws(Raised) -> Value
  {
    var (a, b) = (a, b)
    while b.smallInt != 0 {
      let rest = try interpreter.combine(.modulo, a, b.retained())
      a = b
      b = rest
    }
    return try magnitude(interpreter, a)
  }

  private static func magnitude(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> Value {
    guard try interpreter.isLess(value, .int(0)) else { return value }
    return try interpreter.combine(.subtract, .int(0), value)
  }

  private static func squareRoot(_ value: Int) -> Int {
    var root = Int(Double(value).squareRoot())
    while root.multipliedReportingOverflow(by: root).overflow || root * root > value { root -= 1 }
    while true {
      let (square, overflow) = (root + 1).multipliedReportingOverflow(by: root + 1)
      if overflow || square > value { return root }
      root += 1
    }
  }

  /// Newton's iteration from above.
  private static func bigSquareRoot(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> Value {
    let width = interpreter.bigInteger(value)?.bitWidth ?? 64
    var root = try interpreter.binary(.shiftLeft, .int(1), .int(width / 2 + 1))
    while true {
      let quotient = try interpreter.binary(.floorDivide, value, root)
      let sum = try interpreter.combine(.add, root.retained(), quotient)
      let next = try interpreter.combine(.shiftRight, sum, .int(1))
      guard try interpreter.isLess(next, root) else {
        next.release()
        return root
      }
      root.release()
      root = next
    }
  }
}
