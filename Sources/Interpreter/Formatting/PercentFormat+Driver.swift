/// The values of `template % values`, as the object layer knows them.
package protocol PercentArguments {
  associatedtype Value
  associatedtype Failure: Error

  /// Whether the right side is a mapping (not a tuple and not a string).
  var isMapping: Bool { get }
  /// The digits that an integer may have in decimal.
  var integerDigitLimit: Int { get }
  /// `mapping[key]`.
  mutating func value(forKey key: [UInt32]) throws(Failure) -> Value
  /// The value of an `int` (or a subclass), nil for another type: for `*`.
  mutating func exactInteger(_ value: Value) throws(Failure) -> IntegerValue?
  /// `str`, `repr` or `ascii` of the value for the conversion `s`, `r` or `a`.
  mutating func text(_ value: Value, conversion: UInt32) throws(Failure) -> [UInt32]
  /// The integer of any number (`int(value)`), or with `mustBeIndex` of what has `__index__`; nil for other types.
  mutating func integer(_ value: Value, mustBeIndex: Bool) throws(Failure) -> IntegerValue?
  /// The float of a number, nil for other types.
  mutating func double(_ value: Value) throws(Failure) -> Double?
  /// The code points when the value is a string, nil for other types.
  mutating func string(_ value: Value) -> [UInt32]?
  /// The name of the value's type, for messages.
  func typeName(_ value: Value) -> String
  /// A formatting error as the failure of the object layer.
  func failure(_ error: FormattingError) -> Failure
}

/// `template % values`.
package enum PercentFormat {
  /// Appends `template % values`; `positional` holds the items of a tuple, or the one value that is no tuple.
  package static func format<Arguments: PercentArguments>(
    _ template: [UInt32], positional: [Arguments.Value], arguments: inout Arguments, to out: inout [UInt32]
  ) throws(Arguments.Failure) {
    var run = Run(parser: PercentParser(template), positional: positional, arguments: arguments)
    defer { arguments = run.arguments }
    while try run.step(to: &out) {}
    if run.next < run.positional.count && !run.arguments.isMapping {
      throw arguments.failure(.type("not all arguments converted during string formatting"))
    }
  }

  private struct Run<Arguments: PercentArguments> {
    var parser: PercentParser
    var positional: [Arguments.Value]
    var next = 0
    var arguments: Arguments

    /// Runs the text up to the end of the next conversion; false when there is none.
    mutating func step(to out: inout [UInt32]) throws(Arguments.Failure) -> Bool {
      if !(try parsed { parser throws(FormattingError) in try parser.appendLiteral(to: &out) }) { return false }
      let isMapping = arguments.isMapping
      if let key = try parsed({ parser throws(FormattingError) in try parser.key(isMapping: isMapping) }) {
        positional = [try arguments.value(forKey: key)]
        next = 0
      }
      var conversion = PercentConversion(flags: parser.flags())
      if parser.takeStar() {
        conversion.width = try star(type: "ssize_t")
        if conversion.width < 0 {
          conversion.flags.insert(.leftAdjust)
          conversion.width = conversion.width == .min ? .max : -conversion.width
        }
      } else {
        conversion.width =
          try parsed { parser throws(FormattingError) in try parser.number("width", maximum: .max) } ?? 0
      }
      if parser.takePoint() {
        if parser.takeStar() {
          let precision = try star(type: "int")
          conversion.precision = max(0, precision)
        } else {
          conversion.precision =
            try parsed { parser throws(FormattingError) in
              try parser.number("precision", maximum: Int(Int32.max))
            } ?? 0
        }
      }
      (conversion.type, conversion.typeIndex) = try parsed { parser throws(FormattingError) in try parser.type() }
      try append(conversion, to: &out)
      return true
    }

    private mutating func parsed<Result>(
      _ body: (inout PercentParser) throws(FormattingError) -> Result
    ) throws(Arguments.Failure) -> Result {
      do {
        return try body(&parser)
      } catch {
        throw arguments.failure(error)
      }
    }

    private mutating func nextValue() throws(Arguments.Failure) -> Arguments.Value {
      if next >= positional.count {
        throw arguments.failure(.type("not enough arguments for format string"))
      }
      next += 1
      return positional[next - 1]
    }

    /// A width or a precision from an argument, in the range of the C type that CPython keeps it in.
    private mutating func star(type: String) throws(Arguments.Failure) -> Int {
      guard let value = try arguments.exactInteger(try nextValue()) else {
        throw arguments.failure(.type("* wants int"))
      }
      guard case .small(let small) = value, type != "int" || Int32(exactly: small) != nil else {
        throw arguments.failure(.overflow("Python int too large to convert to C \(type)"))
      }
      return small
    }

    private mutating func append(
      _ conversion: PercentConversion, to out: inout [UInt32]
    ) throws(Arguments.Failure) {
      let value = try nextValue()
      let type = conversion.type
      switch Unicode.Scalar(type) {
      case "s", "r", "a":
        let text = try arguments.text(value, conversion: type)
        try emit(to: &out) { out throws(FormattingError) in try conversion.append(text: text, to: &out) }
      case "d", "i", "u", "o", "x", "X":
        let mustBeIndex = type == code("o") || type | 0x20 == code("x")
        guard let integer = try arguments.integer(value, mustBeIndex: mustBeIndex) else {
          let wanted = mustBeIndex ? "an integer" : "a real number"
          let letter = StringRepr.string([type])
          throw arguments.failure(
            .type("%\(letter) format: \(wanted) is required, not \(arguments.typeName(value))"))
        }
        let limit = arguments.integerDigitLimit
        try emit(to: &out) { out throws(FormattingError) in
          try conversion.append(integer, limit: limit, to: &out)
        }
      case "e", "f", "g", "E", "F", "G":
        guard let double = try arguments.double(value) else {
          throw arguments.failure(.type("must be real number, not \(arguments.typeName(value))"))
        }
        try emit(to: &out) { out throws(FormattingError) in try conversion.append(double, to: &out) }
      case "c":
        let character = try character(value)
        try emit(to: &out) { out throws(FormattingError) in try conversion.append(character: character, to: &out) }
      default:
        let shown = type >= 31 && type < 128 ? StringRepr.string([type]) : "?"
        throw arguments.failure(
          .value(
            "unsupported format character '\(shown)' (0x\(String(type, radix: 16))) at index \(conversion.typeIndex)"))
      }
    }

    private mutating func character(_ value: Arguments.Value) throws(Arguments.Failure) -> UInt32 {
      if let text = arguments.string(value) {
        guard text.count == 1 else { throw arguments.failure(.type("%c requires int or char")) }
        return text[0]
      }
      guard let integer = try arguments.integer(value, mustBeIndex: true) else {
        throw arguments.failure(.type("%c requires int or char"))
      }
      guard case .small(let point) = integer, point >= 0, point <= 0x10FFFF else {
        throw arguments.failure(.overflow("%c arg not in range(0x110000)"))
      }
      return UInt32(truncatingIfNeeded: point)
    }

    private func emit(
      to out: inout [UInt32], _ body: (inout [UInt32]) throws(FormattingError) -> Void
    ) throws(Arguments.Failure) {
      do {
        try body(&out)
      } catch {
        throw arguments.failure(error)
      }
    }
  }
}
