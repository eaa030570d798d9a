/// What one conversion makes of its value.
extension PercentConversion {
  /// Appends a text (`%s`, `%r`, `%a` after `str`, `repr`, `ascii`), cut to the precision.
  package func append(text: some Collection<UInt32>, to out: inout [UInt32]) throws(FormattingError) {
    let length = min(text.count, precision ?? Int.max)
    try appendPadded(text.prefix(length), length: length, to: &out)
  }

  /// Appends a code point (`%c`).
  package func append(character: UInt32, to out: inout [UInt32]) throws(FormattingError) {
    try appendPadded([character], length: 1, to: &out)
  }

  /// Appends an integer (`d`, `i`, `u`, `o`, `x`, `X`).
  package func append(
    _ value: IntegerValue, limit: Int = FormattingLimits.maximumIntegerDigits, to out: inout [UInt32]
  ) throws(FormattingError) {
    // The precision is a number of digits, filled with zeros.
    let minimum = precision ?? 0
    if minimum > Int(Int32.max) - 3 { throw .overflow("precision too large") }
    try FormattingLimits.check(length: minimum)
    var digits: [UInt8] = []
    var prefix = ""
    let radix: Int
    switch Unicode.Scalar(type) {
    case "o": (radix, prefix) = (8, "0o")
    case "x": (radix, prefix) = (16, "0x")
    case "X": (radix, prefix) = (16, "0X")
    default: radix = 10
    }
    try IntegerFormatting.appendMagnitude(value, radix: radix, limit: limit, to: &digits)
    if type == code("X") {
      for index in digits.indices where digits[index] >= byte("a") { digits[index] -= 32 }
    }
    if digits.count < minimum {
      digits.insert(contentsOf: repeatElement(byte("0"), count: minimum - digits.count), at: 0)
    }
    if !flags.contains(.alternate) { prefix = "" }
    try appendNumber(isNegative: value.isNegative, prefix: prefix, digits: digits[...], to: &out)
  }

  /// Appends a float (`e`, `f`, `g`, `E`, `F`, `G`).
  package func append(_ value: Double, to out: inout [UInt32]) throws(FormattingError) {
    var text: [UInt8] = []
    try FloatFormatting.append(
      value, as: UInt8(truncatingIfNeeded: type), precision: precision ?? 6,
      options: flags.contains(.alternate) ? .alternate : [], to: &text)
    let isNegative = text.first == byte("-")
    try appendNumber(isNegative: isNegative, prefix: "", digits: text.dropFirst(isNegative ? 1 : 0), to: &out)
  }

  private func appendNumber(
    isNegative: Bool, prefix: String, digits: ArraySlice<UInt8>, to out: inout [UInt32]
  ) throws(FormattingError) {
    try FormattingLimits.check(length: width)
    var sign: UInt32?
    if isNegative {
      sign = code("-")
    } else if flags.contains(.sign) {
      sign = code("+")
    } else if flags.contains(.blank) {
      sign = code(" ")
    }
    let padding = max(0, width - digits.count - prefix.utf8.count - (sign == nil ? 0 : 1))
    let isLeft = flags.contains(.leftAdjust)
    let isZero = flags.contains(.zero) && !isLeft
    if !isLeft && !isZero { out.append(repeating: code(" "), count: padding) }
    if let sign { out.append(sign) }
    out.append(ascii: prefix.utf8)
    if isZero { out.append(repeating: code("0"), count: padding) }
    out.append(ascii: digits)
    if isLeft { out.append(repeating: code(" "), count: padding) }
  }

  private func appendPadded(
    _ text: some Collection<UInt32>, length: Int, to out: inout [UInt32]
  ) throws(FormattingError) {
    try FormattingLimits.check(length: width)
    let padding = max(0, width - length)
    let isLeft = flags.contains(.leftAdjust)
    if !isLeft { out.append(repeating: code(" "), count: padding) }
    out.append(contentsOf: text)
    if isLeft { out.append(repeating: code(" "), count: padding) }
  }
}
