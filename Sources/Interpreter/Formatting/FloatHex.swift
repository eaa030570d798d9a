/// `float.hex` and `float.fromhex`.
package enum FloatHex {
  /// Appends `value.hex()`: `0x1.8000000000000p+1`, `-0x0.0p+0`, `inf`, `nan`.
  package static func append(_ value: Double, to out: inout [UInt8]) {
    guard value.isFinite else {
      FloatFormatting.appendRepr(value, to: &out)
      return
    }
    if value.sign == .minus { out.append(byte("-")) }
    if value == 0 {
      out.append(contentsOf: "0x0.0p+0".utf8)
      return
    }
    let field = Int(value.exponentBitPattern)
    let exponent = max(field, 1) - 1023
    out.append(contentsOf: (field == 0 ? "0x0." : "0x1.").utf8)
    let fraction = String(value.significandBitPattern, radix: 16)
    out.append(repeating: byte("0"), count: 13 - fraction.utf8.count)
    out.append(contentsOf: fraction.utf8)
    out.append(byte("p"))
    out.append(byte(exponent < 0 ? "-" : "+"))
    out.append(contentsOf: String(exponent.magnitude).utf8)
  }

  /// Reads what `float.fromhex` reads; throws its ValueError, or OverflowError for a value that is too large.
  package static func parse(_ text: some Collection<UInt32>) throws(FormattingError) -> Double {
    let invalid = FormattingError.value("invalid hexadecimal floating-point string")
    guard text.allSatisfy({ $0 < 128 }), let stripped = NumberText.ascii(text) else { throw invalid }
    let bytes = stripped.map { $0 >= byte("A") && $0 <= byte("Z") ? $0 + 32 : $0 }
    var index = 0
    let isNegative = bytes.first == byte("-")
    if isNegative || bytes.first == byte("+") { index += 1 }
    let word = bytes[index...]
    if word.elementsEqual("inf".utf8) || word.elementsEqual("infinity".utf8) {
      return isNegative ? -.infinity : .infinity
    }
    if word.elementsEqual("nan".utf8) { return isNegative ? -Double.nan : .nan }
    if bytes[index...].starts(with: "0x".utf8) { index += 2 }
    var literal = Array("0x".utf8)
    let whole = take(bytes, &index, into: &literal, where: isHexDigit)
    var fraction = 0
    if index < bytes.count && bytes[index] == byte(".") {
      literal.append(byte("."))
      index += 1
      fraction = take(bytes, &index, into: &literal, where: isHexDigit)
    }
    if whole + fraction == 0 { throw invalid }
    literal.append(byte("p"))
    if index < bytes.count && bytes[index] == byte("p") {
      index += 1
      if index < bytes.count && (bytes[index] == byte("-") || bytes[index] == byte("+")) {
        literal.append(bytes[index])
        index += 1
      }
      if take(bytes, &index, into: &literal, where: NumberText.isDigit) == 0 { throw invalid }
    } else {
      literal.append(byte("0"))
    }
    if index != bytes.count { throw invalid }
    let value = FloatParsing.decimal(literal)
    if value.isInfinite { throw .overflow("hexadecimal value too large to represent as a float") }
    return isNegative ? -value : value
  }

  private static func isHexDigit(_ character: UInt8) -> Bool {
    NumberText.isDigit(character) || (character >= byte("a") && character <= byte("f"))
  }

  private static func take(
    _ bytes: [UInt8], _ index: inout Int, into literal: inout [UInt8], where accepts: (UInt8) -> Bool
  ) -> Int {
    let start = index
    while index < bytes.count && accepts(bytes[index]) {
      literal.append(bytes[index])
      index += 1
    }
    return index - start
  }
}
