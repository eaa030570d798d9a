/// Values of number literals.
enum NumberLiteral {
  /// The value of a literal that the lexer let through.
  static func value(_ text: ArraySlice<UInt8>) -> Expression.Kind {
    let digits = text.filter { $0 != UInt8(ascii: "_") }
    if digits.count > 2, digits[0] == UInt8(ascii: "0") {
      switch digits[1] | 0x20 {
      case UInt8(ascii: "x"): return integer(digits[2...], radix: 16)
      case UInt8(ascii: "o"): return integer(digits[2...], radix: 8)
      case UInt8(ascii: "b"): return integer(digits[2...], radix: 2)
      default: break
      }
    }
    if digits.last.map({ $0 | 0x20 == UInt8(ascii: "j") }) == true { return .imaginary(float(digits.dropLast())) }
    if digits.allSatisfy(\.isDigit) { return integer(digits[...], radix: 10) }
    return .float(float(digits[...]))
  }

  private static func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> Expression.Kind {
    let text = String(decoding: digits, as: UTF8.self)
    if let value = Int(text, radix: radix) { return .integer(value) }
    return .bigInteger(digits: text, radix: radix)
  }

  private static func float(_ digits: ArraySlice<UInt8>) -> Double {
    Double(String(decoding: digits, as: UTF8.self)) ?? .infinity
  }
}
