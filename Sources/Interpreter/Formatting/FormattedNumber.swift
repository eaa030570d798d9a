/// A number cut for alignment: sign, prefix, the digits that grouping and zeros touch, and the rest.
struct FormattedNumber {
  var isNegative: Bool
  var prefix = ""
  var digits: [UInt8] = []
  var rest: [UInt32] = []

  init(isNegative: Bool) { self.isNegative = isNegative }

  mutating func setDigits(
    _ value: IntegerValue, radix: Int, limit: Int, prefix: String
  ) throws(FormattingError) {
    self.prefix = prefix
    try IntegerFormatting.appendMagnitude(value, radix: radix, limit: limit, to: &digits)
  }
}

extension FormatSpec {
  /// Appends the number with sign, grouping and padding.
  func append(_ number: FormattedNumber, to out: inout [UInt32]) throws(FormattingError) {
    let width = self.width ?? 0
    try FormattingLimits.check(length: width)
    var shownSign: UInt32?
    if number.isNegative {
      shownSign = code("-")
    } else if sign == code("+") || sign == code(" ") {
      shownSign = sign
    }
    let fixed = (shownSign == nil ? 0 : 1) + number.prefix.utf8.count + number.rest.count
    let minimum = fill == code("0") && alignment == .afterSign ? width - fixed : 0
    let digits = number.digits.isEmpty ? [] : grouped(number.digits, minimum: minimum)
    let padding = max(0, width - fixed - digits.count)
    let left: Int
    switch alignment {
    case .left, .afterSign: left = 0
    case .center: left = padding / 2
    case .right: left = padding
    }
    out.append(repeating: fill, count: left)
    if let shownSign { out.append(shownSign) }
    out.append(ascii: number.prefix.utf8)
    if alignment == .afterSign { out.append(repeating: fill, count: padding) }
    out.append(ascii: digits)
    out.append(contentsOf: number.rest)
    if alignment != .afterSign { out.append(repeating: fill, count: padding - left) }
  }

  /// The digits with separators, and with zeros on the left up to `minimum` characters: a zero may stand where a separator
  /// would be first, so the result may be one longer.
  private func grouped(_ digits: [UInt8], minimum: Int) -> [UInt8] {
    guard grouping != .none else {
      return [UInt8](repeating: byte("0"), count: max(0, minimum - digits.count)) + digits
    }
    let isPowerOfTwo = type != 0 && (type == code("b") || type == code("o") || type | 0x20 == code("x"))
    let size = isPowerOfTwo ? 4 : 3
    let separator = byte(grouping == .comma ? "," : "_")
    var reversed: [UInt8] = []
    var remaining = digits.count
    var minimum = minimum
    var isFirst = true
    while true {
      let length = min(size, max(remaining, minimum, 1))
      let taken = max(0, min(remaining, length))
      if !isFirst { reversed.append(separator) }
      isFirst = false
      for index in 0..<taken { reversed.append(digits[remaining - 1 - index]) }
      reversed.append(repeating: byte("0"), count: length - taken)
      remaining -= taken
      minimum -= length
      if remaining <= 0 && minimum <= 0 { break }
      minimum -= 1
    }
    reversed.reverse()
    return reversed
  }
}
