#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `float(text)`.
package enum FloatParsing {
  /// Reads what `float()` reads: surrounding whitespace, a sign, digits of any script, `_` between digits, `inf`,
  /// `infinity` and `nan`. Throws ValueError naming the text.
  package static func parse(_ text: some Collection<UInt32>) throws(FormattingError) -> Double {
    let bytes = NumberText.ascii(text)
    guard let bytes, let value = value(of: bytes) else {
      var repr: [UInt32] = []
      StringRepr.appendRepr(text, to: &repr)
      throw .value("could not convert string to float: " + StringRepr.string(repr))
    }
    return value
  }

  /// The value of a stripped ASCII text, nil when it is not a number.
  package static func value(of text: ArraySlice<UInt8>) -> Double? {
    guard let text = withoutUnderscores(text) else { return nil }
    var index = 0
    var isNegative = false
    if index < text.count && (text[index] == byte("-") || text[index] == byte("+")) {
      isNegative = text[index] == byte("-")
      index += 1
    }
    let word = text[index...].map { $0 | 0x20 }
    if word.elementsEqual("inf".utf8) || word.elementsEqual("infinity".utf8) {
      return isNegative ? -.infinity : .infinity
    }
    if word.elementsEqual("nan".utf8) { return isNegative ? -Double.nan : .nan }
    let whole = skipDigits(text, &index)
    var fraction = 0
    if index < text.count && text[index] == byte(".") {
      index += 1
      fraction = skipDigits(text, &index)
    }
    if whole + fraction == 0 { return nil }
    if index < text.count && text[index] | 0x20 == byte("e") {
      index += 1
      if index < text.count && (text[index] == byte("-") || text[index] == byte("+")) { index += 1 }
      if skipDigits(text, &index) == 0 { return nil }
    }
    return index == text.count ? decimal(text) : nil
  }

  /// The correctly rounded value of a text that is already known to be a number (decimal, or hexadecimal with `p`).
  static func decimal(_ text: some Sequence<UInt8>) -> Double {
    var terminated = text.map { CChar(bitPattern: $0) }
    terminated.append(0)
    return strtod(terminated, nil)
  }

  private static func skipDigits(_ text: [UInt8], _ index: inout Int) -> Int {
    let start = index
    while index < text.count && NumberText.isDigit(text[index]) { index += 1 }
    return index - start
  }

  /// The text without its underscores, nil when one does not stand between two digits.
  private static func withoutUnderscores(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    if !text.contains(byte("_")) { return Array(text) }
    var kept: [UInt8] = []
    var previous: UInt8 = 0
    for character in text {
      if character == byte("_") {
        if !NumberText.isDigit(previous) { return nil }
      } else {
        if previous == byte("_") && !NumberText.isDigit(character) { return nil }
        kept.append(character)
      }
      previous = character
    }
    return previous == byte("_") ? nil : kept
  }
}

/// What the number parsers share.
enum NumberText {
  static func isDigit(_ character: UInt8) -> Bool { character >= byte("0") && character <= byte("9") }

  /// The text stripped of whitespace with decimal digits of any script made ASCII; nil when something else is not ASCII.
  static func ascii(_ text: some Collection<UInt32>) -> ArraySlice<UInt8>? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    // The separators U+001C to U+001F are whitespace only beside something that is not ASCII.
    let isASCII = text.allSatisfy { $0 < 128 }
    for point in text {
      if CharacterClass.isSpace(point) && !(isASCII && 0x1C...0x1F ~= point) {
        bytes.append(byte(" "))
      } else if point > 0 && point < 128 {
        bytes.append(UInt8(truncatingIfNeeded: point))
      } else if let digit = CharacterClass.decimalValue(point) {
        bytes.append(byte("0") + UInt8(truncatingIfNeeded: digit))
      } else {
        return nil
      }
    }
    var slice = bytes[...]
    while slice.first == byte(" ") { slice.removeFirst() }
    while slice.last == byte(" ") { slice.removeLast() }
    return slice
  }
}
