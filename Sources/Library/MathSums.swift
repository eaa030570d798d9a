import Interpreter

/// The functions of `math` on many numbers: sums, products and distances.
enum MathSums {
  static func define(_ interpreter: Interpreter, _ module: ModuleObject) {
    interpreter.define("fsum", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("math.fsum", arguments, 1...1)
      return .float(try exactSum(interpreter, try numbers(interpreter, arguments[0])))
    }
    interpreter.define("prod", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.checkCount("math.prod", arguments, 1...1)
      try interpreter.checkKeywords("prod", arguments, ["start"])
      var result = (arguments.keyword(named: "start") ?? .int(1)).retained()
      try interpreter.forEach(arguments[0]) { item throws(Raised) in
        result = try interpreter.combine(.multiply, result, item.retained())
        return true
      }
      return result
    }
    interpreter.define("hypot", in: module) { interpreter, arguments throws(Raised) in
      var parts: [Double] = []
      for argument in arguments.positional { parts.append(try interpreter.realArgument(argument)) }
      return .float(norm(parts))
    }
    interpreter.define("dist", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("dist", arguments, 2...2)
      let p = try numbers(interpreter, arguments[0])
      let q = try numbers(interpreter, arguments[1])
      guard p.count == q.count else {
        throw interpreter.error("ValueError", "both points must have the same number of dimensions")
      }
      return .float(norm(zip(p, q).map { $0 - $1 }))
    }
  }

  private static func numbers(_ interpreter: Interpreter, _ iterable: Value) throws(Raised) -> [Double] {
    var result: [Double] = []
    try interpreter.forEach(iterable) { item throws(Raised) in
      result.append(try interpreter.realArgument(item))
      return true
    }
    return result
  }

  /// The correctly rounded sum: partial sums that do not overlap (Shewchuk 1997).
  private static func exactSum(_ interpreter: Interpreter, _ values: [Double]) throws(Raised) -> Double {
    var partials: [Double] = []
    var special = 0.0
    var hasSpecial = false
    for value in values {
      guard value.isFinite else {
        if hasSpecial && special.isInfinite && value == -special {
          throw interpreter.error("ValueError", "-inf + inf in fsum")
        }
        special += value
        hasSpecial = true
        continue
      }
      var x = value
      var kept: [Double] = []
      for partial in partials {
        let sum = x + partial
        let tail = x.magnitude < partial.magnitude ? x - (sum - partial) : partial - (sum - x)
        if tail != 0 { kept.append(tail) }
        x = sum
      }
      if x.isInfinite { throw interpreter.error("OverflowError", "intermediate overflow in fsum") }
      partials = kept + [x]
    }
    if hasSpecial { return special }
    guard var high = partials.popLast() else { return 0 }
    var low = 0.0
    while let next = partials.popLast() {
      let sum = high + next
      low = next - (sum - high)
      high = sum
      if low != 0 { break }
    }
    // Half-way cases round to even in the direction of what is left.
    if let rest = partials.last, (low < 0 && rest < 0) || (low > 0 && rest > 0) {
      let doubled = low * 2
      let sum = high + doubled
      if doubled == sum - high { high = sum }
    }
    return high
  }

  /// Euclidean length, with the sum of squares kept in twice the precision.
  private static func norm(_ parts: [Double]) -> Double {
    let largest = parts.reduce(0) { max($0, $1.magnitude) }
    if parts.contains(where: \.isInfinite) { return .infinity }
    if parts.contains(where: \.isNaN) { return .nan }
    if largest == 0 { return 0 }
    let exponent = Int(largest.exponent)
    // A power of two scales without rounding.
    let scaled = parts.map { Double(sign: $0.sign, exponent: -exponent, significand: $0.magnitude) }
    var high = 0.0
    var low = 0.0
    for x in scaled {
      let square = x * x
      let error = (-square).addingProduct(x, x)
      let sum = high + square
      let rounded = sum - high
      low += (high - (sum - rounded)) + (square - rounded) + error
      high = sum
    }
    let root = (high + low).squareRoot()
    let residual = (high.addingProduct(-root, root)) + low
    return Double(sign: .plus, exponent: exponent, significand: root + residual / (2 * root))
  }
}
