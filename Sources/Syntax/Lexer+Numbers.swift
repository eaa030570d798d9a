import Diagnostics

extension Lexer {
  /// Reads a number; the parser converts its text.
  mutating func readNumber() {
    let start = position
    if bytes[position] == UInt8(ascii: "0") {
      position += 1
      switch byte(at: position) | 0x20 {
      case UInt8(ascii: "x"): return readDigits(start, "hexadecimal") { $0.isHexDigit }
      case UInt8(ascii: "o"): return readDigits(start, "octal") { $0 >= 0x30 && $0 <= 0x37 }
      case UInt8(ascii: "b"): return readDigits(start, "binary") { $0 == 0x30 || $0 == 0x31 }
      default: return readLeadingZero(start)
      }
    }
    if bytes[position] != UInt8(ascii: ".") && !readDecimalTail() { return }
    readFraction(start)
  }

  /// Digits after `0x`, `0o` or `0b`.
  private mutating func readDigits(_ start: Int, _ kind: String, _ isDigit: (UInt8) -> Bool) {
    position += 1
    repeat {
      if byte(at: position) == UInt8(ascii: "_") { position += 1 }
      guard position < limit && isDigit(bytes[position]) else {
        if byte(at: position).isDigit {
          let digit = Unicode.Scalar(byte(at: position))
          position += 1
          return fail("invalid digit '\(digit)' in \(kind) literal")
        }
        return fail("invalid \(kind) literal")
      }
      while position < limit && isDigit(bytes[position]) { position += 1 }
    } while byte(at: position) == UInt8(ascii: "_")
    if byte(at: position).isDigit {
      let digit = Unicode.Scalar(byte(at: position))
      position += 1
      return fail("invalid digit '\(digit)' in \(kind) literal")
    }
    finishNumber(start, kind)
  }

  private mutating func readLeadingZero(_ start: Int) {
    var isNonZero = false
    while true {
      if byte(at: position) == UInt8(ascii: "_") {
        position += 1
        if !byte(at: position).isDigit { return fail("invalid decimal literal") }
      }
      guard byte(at: position) == UInt8(ascii: "0") else { break }
      position += 1
    }
    let zerosEnd = position
    if byte(at: position).isDigit {
      isNonZero = true
      if !readDecimalTail() { return }
    }
    let next = byte(at: position)
    if next == UInt8(ascii: ".") || next | 0x20 == UInt8(ascii: "e") || next | 0x20 == UInt8(ascii: "j") {
      return readFraction(start)
    }
    if isNonZero {
      return fail(
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
        start: start, end: zerosEnd)
    }
    finishNumber(start, "decimal")
  }

  /// Decimal digits with single underscores between; false after a mistake.
  private mutating func readDecimalTail() -> Bool {
    while true {
      while byte(at: position).isDigit { position += 1 }
      guard byte(at: position) == UInt8(ascii: "_") else { return true }
      position += 1
      if !byte(at: position).isDigit {
        fail("invalid decimal literal")
        return false
      }
    }
  }

  /// What may follow the digits: fraction, exponent, `j`.
  private mutating func readFraction(_ start: Int) {
    if byte(at: position) == UInt8(ascii: ".") {
      position += 1
      if byte(at: position).isDigit && !readDecimalTail() { return }
    }
    if byte(at: position) | 0x20 == UInt8(ascii: "e") {
      var digits = position + 1
      if byte(at: digits) == UInt8(ascii: "+") || byte(at: digits) == UInt8(ascii: "-") { digits += 1 }
      if byte(at: digits).isDigit {
        position = digits
        if !readDecimalTail() { return }
      } else if digits > position + 1 {
        position = digits
        return fail("invalid decimal literal")
      } else {
        return finishNumber(start, "decimal")
      }
    }
    if byte(at: position) | 0x20 == UInt8(ascii: "j") {
      position += 1
      return finishNumber(start, "imaginary")
    }
    finishNumber(start, "decimal")
  }

  /// A name may not touch a number, but some keywords may (`1if x else y`).
  private mutating func finishNumber(_ start: Int, _ kind: String) {
    // Any other character begins a token of its own, which says what is wrong with it.
    if byte(at: position).isNameStart && byte(at: position) < 0x80 && position < limit && !keywordFollows() {
      return fail("invalid \(kind) literal")
    }
    append(.number, from: start)
  }

  private func keywordFollows() -> Bool {
    var end = position
    while end < limit && bytes[end].isNamePart { end += 1 }
    let word = bytes[position..<end]
    return ["and", "else", "for", "if", "in", "is", "not", "or"].contains { word.starts(with: $0.utf8) }
  }
}
