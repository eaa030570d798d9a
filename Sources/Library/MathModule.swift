import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `math`: the C library's functions, with the errors that CPython makes of their results.
enum MathModule {
  static func make(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("math")
    let constants: [(String, Double)] = [
      ("pi", .pi), ("e", M_E), ("tau", 2 * .pi), ("inf", .infinity), ("nan", .nan),
    ]
    for (name, value) in constants { interpreter.set(name, in: module, owning: .float(value)) }
    defineUnary(interpreter, module)
    defineBinary(interpreter, module)
    defineLogarithms(interpreter, module)
    defineRounding(interpreter, module)
    defineTests(interpreter, module)
    MathIntegers.define(interpreter, module)
    MathSums.define(interpreter, module)
    return module
  }

  /// What an infinite result of a finite argument means.
  private enum Infinity { case overflow, domain, allowed }

  private static func defineUnary(_ interpreter: Interpreter, _ module: ModuleObject) {
    let functions: [(String, Infinity, @Sendable (Double) -> Double)] = [
      ("acos", .domain, { acos($0) }), ("acosh", .domain, { acosh($0) }), ("asin", .domain, { asin($0) }),
      ("asinh", .domain, { asinh($0) }), ("atan", .domain, { atan($0) }), ("atanh", .domain, { atanh($0) }),
      ("cbrt", .domain, { cbrt($0) }), ("cos", .domain, { cos($0) }), ("cosh", .overflow, { cosh($0) }),
      ("degrees", .allowed, { $0 * (180 / Double.pi) }), ("erf", .overflow, { erf($0) }),
      ("erfc", .overflow, { erfc($0) }), ("exp", .overflow, { exp($0) }), ("exp2", .overflow, { exp2($0) }),
      ("expm1", .overflow, { expm1($0) }), ("fabs", .domain, { $0.magnitude }), ("log1p", .domain, { log1p($0) }),
      ("radians", .allowed, { $0 * (Double.pi / 180) }), ("sin", .domain, { sin($0) }),
      ("sinh", .overflow, { sinh($0) }), ("sqrt", .domain, { $0.squareRoot() }), ("tan", .domain, { tan($0) }),
      ("tanh", .domain, { tanh($0) }), ("gamma", .overflow, { gamma($0) }), ("lgamma", .overflow, { logGamma($0) }),
      ("ulp", .allowed, { $0.magnitude.isFinite ? $0.magnitude.ulp : $0.magnitude }),
    ]
    for (name, infinity, function) in functions {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check("math.\(name)", arguments, 1...1)
        let x = try interpreter.realArgument(arguments[0])
        let result = function(x)
        if result.isNaN && !x.isNaN { throw interpreter.error("ValueError", "math domain error") }
        if result.isInfinite && x.isFinite && infinity != .allowed {
          if infinity == .overflow { throw interpreter.error("OverflowError", "math range error") }
          throw interpreter.error("ValueError", "math domain error")
        }
        return .float(result)
      }
    }
  }

  /// The gamma function; NaN at its poles.
  private static func gamma(_ x: Double) -> Double {
    if x == 0 || (x < 0 && x == x.rounded(.down)) { return .nan }
    return tgamma(x)
  }

  /// Logarithm of the gamma function's magnitude; NaN at its poles.
  private static func logGamma(_ x: Double) -> Double {
    if x.isInfinite { return .infinity }
    if x <= 0 && x == x.rounded(.down) { return .nan }
    return lgamma(x)
  }

  private static func defineBinary(_ interpreter: Interpreter, _ module: ModuleObject) {
    func define(_ name: String, _ function: @escaping (Double, Double) -> Double, mayBeInfinite: Bool = false) {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check(name, arguments, 2...2)
        let x = try interpreter.realArgument(arguments[0])
        let y = try interpreter.realArgument(arguments[1])
        let result = function(x, y)
        if result.isNaN && !x.isNaN && !y.isNaN { throw interpreter.error("ValueError", "math domain error") }
        if result.isInfinite && x.isFinite && y.isFinite && !mayBeInfinite {
          throw interpreter.error("OverflowError", "math range error")
        }
        return .float(result)
      }
    }
    define("atan2", { atan2($0, $1) })
    define("copysign", { Double(signOf: $1, magnitudeOf: $0) })
    define("fmod", { fmod($0, $1) })
    define("nextafter", { nextafter($0, $1) }, mayBeInfinite: true)
    define("remainder", { remainder($0, $1) })
    interpreter.define("pow", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("pow", arguments, 2...2)
      let x = try interpreter.realArgument(arguments[0])
      let y = try interpreter.realArgument(arguments[1])
      let result = pow(x, y)
      if x.isFinite && y.isFinite {
        if result.isNaN { throw interpreter.error("ValueError", "math domain error") }
        if result.isInfinite {
          if x == 0 { throw interpreter.error("ValueError", "math domain error") }
          throw interpreter.error("OverflowError", "math range error")
        }
      }
      return .float(result)
    }
    interpreter.define("ldexp", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("ldexp", arguments, 2...2)
      let x = try interpreter.realArgument(arguments[0])
      guard !arguments[1].isFloat, let exponent = try interpreter.indexValue(arguments[1]) else {
        throw interpreter.error("TypeError", "Expected an int as second argument to ldexp.")
      }
      let result = ldexp(x, Int32(clamping: exponent))
      if result.isInfinite && x.isFinite { throw interpreter.error("OverflowError", "math range error") }
      return .float(result)
    }
    interpreter.define("frexp", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("math.frexp", arguments, 1...1)
      let x = try interpreter.realArgument(arguments[0])
      if x == 0 || !x.isFinite { return interpreter.tuple(owning: [.float(x), .int(0)]) }
      let exponent = Int(x.exponent) + 1
      let fraction = Double(sign: x.sign, exponent: -1, significand: x.significand.magnitude)
      return interpreter.tuple(owning: [.float(fraction), .int(exponent)])
    }
    interpreter.define("modf", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("math.modf", arguments, 1...1)
      let x = try interpreter.realArgument(arguments[0])
      if x.isInfinite { return interpreter.tuple(owning: [.float(Double(signOf: x, magnitudeOf: 0)), .float(x)]) }
      let whole = x.rounded(.towardZero)
      return interpreter.tuple(owning: [.float(Double(signOf: x, magnitudeOf: x - whole)), .float(whole)])
    }
  }

  private static func defineLogarithms(_ interpreter: Interpreter, _ module: ModuleObject) {
    /// The logarithm of an `int` of any size or a float.
    func logarithm(_ interpreter: Interpreter, _ value: Value, _ function: (Double) -> Double) throws(Raised) -> Double
    {
      if value.isKind(.bigInt), let big = interpreter.bigInteger(value) {
        if big.signum() <= 0 { throw interpreter.error("ValueError", "math domain error") }
        // ln(m · 2^s) = ln m + s · ln 2, m being exact enough with its leading 1,000 bits.
        let shift = max(big.bitWidth - 1000, 0)
        guard shift > 0 else { return function(try interpreter.realArgument(value)) }
        let top = interpreter.integer(big >> shift)
        defer { top.release() }
        return function(try interpreter.realArgument(top)) + function(2) * Double(shift)
      }
      let x = try interpreter.realArgument(value)
      if x <= 0 { throw interpreter.error("ValueError", "math domain error") }
      return function(x)
    }
    interpreter.define("log", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("log", arguments, 1...2)
      let numerator = try logarithm(interpreter, arguments[0]) { log($0) }
      guard arguments.positionalCount == 2 else { return .float(numerator) }
      let denominator = try logarithm(interpreter, arguments[1]) { log($0) }
      if denominator == 0 { throw interpreter.error("ZeroDivisionError", "float division by zero") }
      return .float(numerator / denominator)
    }
    interpreter.define("log2", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("math.log2", arguments, 1...1)
      return .float(try logarithm(interpreter, arguments[0]) { log2($0) })
    }
    interpreter.define("log10", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("math.log10", arguments, 1...1)
      return .float(try logarithm(interpreter, arguments[0]) { log10($0) })
    }
  }

  private static func defineRounding(_ interpreter: Interpreter, _ module: ModuleObject) {
    let functions: [(String, FloatingPointRoundingRule)] = [("floor", .down), ("ceil", .up), ("trunc", .towardZero)]
    for (name, rule) in functions {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check("math.\(name)", arguments, 1...1)
        let value = arguments[0]
        if let small = value.smallInt { return .int(small) }
        if value.isKind(.bigInt) { return value.retained() }
        if !value.isFloat, let own = interpreter.type(of: value).lookup(interpreter.heap.intern("__\(name)__")) {
          return try interpreter.call(own, [value])
        }
        if name == "trunc" && !value.isFloat {
          throw interpreter.error("TypeError", "type \(interpreter.typeName(value)) doesn't define __trunc__ method")
        }
        let x = try interpreter.realArgument(value)
        return try interpreter.call(.object(interpreter.types.int), [.float(x.rounded(rule))])
      }
    }
  }

  private static func defineTests(_ interpreter: Interpreter, _ module: ModuleObject) {
    let tests: [(String, @Sendable (Double) -> Bool)] = [
      ("isnan", { $0.isNaN }), ("isinf", { $0.isInfinite }), ("isfinite", { $0.isFinite }),
    ]
    for (name, test) in tests {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check("math.\(name)", arguments, 1...1)
        return .bool(test(try interpreter.realArgument(arguments[0])))
      }
    }
    interpreter.define("isclose", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.checkCount("isclose", arguments, 2...2)
      try interpreter.checkKeywords("isclose", arguments, ["rel_tol", "abs_tol"])
      let a = try interpreter.realArgument(arguments[0])
      let b = try interpreter.realArgument(arguments[1])
      let relative = try interpreter.realArgument(arguments.keyword(named: "rel_tol") ?? .float(1e-9))
      let absolute = try interpreter.realArgument(arguments.keyword(named: "abs_tol") ?? .float(0))
      if relative < 0 || absolute < 0 { throw interpreter.error("ValueError", "tolerances must be non-negative") }
      if a == b { return .true }
      if a.isInfinite || b.isInfinite { return .false }
      let difference = (b - a).magnitude
      return .bool(
        difference <= (relative * b).magnitude || difference <= (relative * a).magnitude || difference <= absolute)
    }
  }
}
