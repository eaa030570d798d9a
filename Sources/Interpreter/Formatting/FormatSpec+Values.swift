/// `format(value, spec)`. An empty spec is `str(value)`, which is the caller's where that is more than the digits (bool).
extension FormatSpec {
  /// Appends `format(text, spec)` for a string.
  package static func format(
    text: some Collection<UInt32>, spec: some Collection<UInt32>, typeName: String = "str", to out: inout [UInt32]
  ) throws(FormattingError) {
    if spec.isEmpty {
      out.append(contentsOf: text)
      return
    }
    let spec = try FormatSpec(spec, typeName: typeName, defaultType: code("s"), defaultAlignment: .left)
    if spec.type != code("s") { throw spec.unknownType(typeName) }
    func refuse(_ what: String) -> FormattingError { .value("\(what) not allowed in string format specifier") }
    if spec.sign == code(" ") { throw refuse("Space") }
    if spec.sign != 0 { throw refuse("Sign") }
    if spec.coercesNegativeZero { throw refuse("Negative zero coercion (z)") }
    if spec.isAlternate { throw refuse("Alternate form (#)") }
    if spec.alignment == .afterSign {
      throw .value("'=' alignment not allowed in string format specifier")
    }
    let width = spec.width ?? 0
    try FormattingLimits.check(length: width)
    let length = min(text.count, spec.precision ?? Int.max)
    let padding = max(0, width - length)
    let left = spec.alignment == .right ? padding : spec.alignment == .center ? padding / 2 : 0
    out.append(repeating: spec.fill, count: left)
    out.append(contentsOf: text.prefix(length))
    out.append(repeating: spec.fill, count: padding - left)
  }

  /// Appends `format(value, spec)` for an integer; `typeName` (`int`, `bool`) is for the messages. Float types convert first.
  package static func format(
    _ value: IntegerValue, spec: some Collection<UInt32>, typeName: String = "int",
    limit: Int = FormattingLimits.maximumIntegerDigits, to out: inout [UInt32]
  ) throws(FormattingError) {
    if spec.isEmpty {
      var digits: [UInt8] = []
      try IntegerFormatting.append(value, limit: limit, to: &digits)
      out.append(ascii: digits)
      return
    }
    let spec = try FormatSpec(spec, typeName: typeName, defaultType: code("d"), defaultAlignment: .right)
    switch Unicode.Scalar(spec.type) {
    case "b", "c", "d", "o", "x", "X", "n": try spec.append(value, limit: limit, to: &out)
    case "e", "E", "f", "F", "g", "G", "%":
      try spec.append(value.double(), typeName: "float", to: &out)
    default: throw spec.unknownType(typeName)
    }
  }

  /// Appends `format(value, spec)` for a float.
  package static func format(
    _ value: Double, spec: some Collection<UInt32>, typeName: String = "float", to out: inout [UInt32]
  ) throws(FormattingError) {
    if spec.isEmpty {
      out.append(ascii: FloatFormatting.repr(value))
      return
    }
    let spec = try FormatSpec(spec, typeName: typeName, defaultType: 0, defaultAlignment: .right)
    try spec.append(value, typeName: typeName, to: &out)
  }

  private func append(_ value: IntegerValue, limit: Int, to out: inout [UInt32]) throws(FormattingError) {
    if precision != nil { throw .value("Precision not allowed in integer format specifier") }
    if coercesNegativeZero {
      throw .value("Negative zero coercion (z) not allowed in integer format specifier")
    }
    var number = FormattedNumber(isNegative: value.isNegative)
    switch Unicode.Scalar(type) {
    case "c":
      if sign != 0 { throw .value("Sign not allowed with integer format specifier 'c'") }
      if isAlternate { throw .value("Alternate form (#) not allowed with integer format specifier 'c'") }
      guard case .small(let point) = value else { throw .overflow("Python int too large to convert to C long") }
      if point < 0 || point > 0x10FFFF { throw .overflow("%c arg not in range(0x110000)") }
      number.rest = [UInt32(point)]
    case "b": try number.setDigits(value, radix: 2, limit: limit, prefix: isAlternate ? "0b" : "")
    case "o": try number.setDigits(value, radix: 8, limit: limit, prefix: isAlternate ? "0o" : "")
    case "x": try number.setDigits(value, radix: 16, limit: limit, prefix: isAlternate ? "0x" : "")
    case "X":
      try number.setDigits(value, radix: 16, limit: limit, prefix: isAlternate ? "0X" : "")
      for index in number.digits.indices where number.digits[index] >= byte("a") { number.digits[index] -= 32 }
    default: try number.setDigits(value, radix: 10, limit: limit, prefix: "")
    }
    try append(number, to: &out)
  }

  private func append(_ value: Double, typeName: String, to out: inout [UInt32]) throws(FormattingError) {
    if let precision, precision > Int(Int32.max) { throw .value("precision too big") }
    var options: FloatFormatting.Options = []
    if isAlternate { options.insert(.alternate) }
    if coercesNegativeZero { options.insert(.coerceNegativeZero) }
    var format: UInt8
    var isPercent = false
    switch Unicode.Scalar(type) {
    case "\0":
      // As repr without a precision; with one as `g`, keeping a digit after the point.
      options.insert(.addDotZero)
      format = byte(precision == nil ? "r" : "g")
    case "n": format = byte("g")
    case "%":
      format = byte("f")
      isPercent = true
    case "e", "E", "f", "F", "g", "G": format = UInt8(truncatingIfNeeded: type)
    default: throw unknownType(typeName)
    }
    var text: [UInt8] = []
    try FloatFormatting.append(
      isPercent ? value * 100 : value, as: format, precision: precision ?? 6, options: options, to: &text)
    if isPercent { text.append(byte("%")) }
    var number = FormattedNumber(isNegative: text.first == byte("-"))
    let body = text.dropFirst(number.isNegative ? 1 : 0)
    number.digits = Array(body.prefix(while: NumberText.isDigit))
    number.rest.append(ascii: body.dropFirst(number.digits.count))
    try append(number, to: &out)
  }
}
