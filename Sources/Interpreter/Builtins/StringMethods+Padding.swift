/// `center`, `ljust`, `rjust`, `zfill`, `expandtabs`, `format`, `format_map`.
extension Interpreter {
  func installStringPadding() {
    let type = types.str
    for name in ["center", "ljust", "rjust"] {
      define(name, of: type, .counts(1...2)) { interpreter, value, arguments throws(Raised) in
        let width = try interpreter.integerArgument(arguments[0])
        var fill: UInt32 = 32
        if let character = arguments.optional(1) {
          guard character.isKind(.string) else {
            throw interpreter.error(
              "TypeError", "The fill character must be a unicode character, not \(interpreter.typeName(character))")
          }
          let points = interpreter.points(character)
          guard points.count == 1 else {
            throw interpreter.error("TypeError", "The fill character must be exactly one character long")
          }
          fill = points[0]
        }
        let text = interpreter.points(value)
        let missing = width > text.count ? width - text.count : 0
        try interpreter.reservePadding(missing)
        // CPython puts the odd one to the left of texts whose padding and width are both odd.
        let left = name == "ljust" ? 0 : (name == "rjust" ? missing : missing / 2 + (missing & width & 1))
        return interpreter.string(
          codePoints: Array(repeating: fill, count: left) + text + Array(repeating: fill, count: missing - left))
      }
    }
    define("zfill", of: type, .one) { interpreter, value, arguments throws(Raised) in
      let width = try interpreter.integerArgument(arguments[0])
      let text = interpreter.points(value)
      let missing = width > text.count ? width - text.count : 0
      try interpreter.reservePadding(missing)
      let zeros = [UInt32](repeating: 48, count: missing)
      if let sign = text.first, sign == 43 || sign == 45 {
        return interpreter.string(codePoints: [sign] + zeros + text.dropFirst())
      }
      return interpreter.string(codePoints: zeros + text)
    }
    define("expandtabs", of: type, .named(["tabsize"])) { interpreter, value, arguments throws(Raised) in
      let size = try arguments.optional(0, "tabsize").map(interpreter.integerArgument) ?? 8
      var out: [UInt32] = []
      var column = 0
      for point in interpreter.points(value) {
        if point == 9 {
          guard size > 0 else { continue }
          let missing = size - column % size
          try interpreter.reservePadding(missing)
          out.append(contentsOf: repeatElement(32, count: missing))
          column += missing
        } else {
          out.append(point)
          column = point == 10 || point == 13 ? 0 : column + 1
        }
      }
      return interpreter.string(codePoints: out)
    }
  }

  /// Refuses padding that would not fit the budget.
  func reservePadding(_ count: Int) throws(Raised) {
    let (size, overflow) = count.multipliedReportingOverflow(by: 4)
    try reserve(overflow ? Int.max : size)
  }

  func installStringFormatting() {
    define("format", of: types.str, .free) { interpreter, value, arguments throws(Raised) in
      try interpreter.braceFormat(value.unsafeAs(StringObject.self), arguments)
    }
    define("format_map", of: types.str, .one) { interpreter, value, arguments throws(Raised) in
      try interpreter.braceFormat(value.unsafeAs(StringObject.self), mapping: arguments[0])
    }
  }
}
