/// What CPython's string methods ask about one code point. Surrogates and values above U+10FFFF belong to no class.
///
/// CPython 3.11 knows Unicode 14; what later versions assigned counts as unassigned.
package enum CharacterClass {
  /// `str.isspace`, and what `strip` and `split` remove.
  package static func isSpace(_ point: UInt32) -> Bool {
    switch point {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// What `bytes.strip` and `bytes.split` remove.
  package static func isByteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// What `str.splitlines` cuts at (`\r\n` counts as one; that is the caller's).
  package static func isLineBreak(_ point: UInt32) -> Bool {
    switch point {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  package static func isAlpha(_ point: UInt32) -> Bool {
    if point < 128 { return (point | 0x20) &- 0x61 < 26 }
    switch category(point) {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  package static func isDecimal(_ point: UInt32) -> Bool { decimalValue(point) != nil }

  /// The value 0...9 of a decimal digit of any script.
  package static func decimalValue(_ point: UInt32) -> Int? {
    if point < 128 { return point &- 0x30 < 10 ? Int(point - 0x30) : nil }
    guard let properties = properties(point), properties.numericType == .decimal else { return nil }
    return properties.numericValue.map { Int($0) }
  }

  package static func isDigit(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 0x30 < 10 }
    switch properties(point)?.numericType {
    case .decimal, .digit: return true
    default: return false
    }
  }

  package static func isNumeric(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 0x30 < 10 }
    switch point {
    // Given a numeric value after Unicode 14.
    case 0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9, 0x12038, 0x12039, 0x12079,
      0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399:
      return false
    default: return properties(point)?.numericType != nil
    }
  }

  package static func isAlphanumeric(_ point: UInt32) -> Bool { isAlpha(point) || isNumeric(point) }

  package static func isUpper(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 0x41 < 26 }
    return properties(point)?.isUppercase ?? false
  }

  package static func isLower(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 0x61 < 26 }
    switch point {
    // A lower-case letter up to Unicode 15.
    case 0x295: return true
    // Lower case since Unicode 15.
    case 0x10FC, 0xA7F2...0xA7F4, 0xAB69: return false
    default: return properties(point)?.isLowercase ?? false
    }
  }

  package static func isTitle(_ point: UInt32) -> Bool {
    if point < 128 { return false }
    return category(point) == .titlecaseLetter
  }

  /// Whether `str.title` and `istitle` take the code point as part of a word.
  package static func isCased(_ point: UInt32) -> Bool { isUpper(point) || isLower(point) || isTitle(point) }

  /// Whether `repr` shows the code point as it is.
  package static func isPrintable(_ point: UInt32) -> Bool {
    if point < 128 { return point >= 0x20 && point != 0x7F }
    switch category(point) {
    case nil, .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }

  package static func isIdentifierStart(_ point: UInt32) -> Bool {
    if point < 128 { return (point | 0x20) &- 0x61 < 26 || point == 0x5F }
    return properties(point)?.isXIDStart ?? false
  }

  package static func isIdentifierContinue(_ point: UInt32) -> Bool {
    if point < 128 { return (point | 0x20) &- 0x61 < 26 || point == 0x5F || point &- 0x30 < 10 }
    switch point {
    // Part of identifiers since Unicode 15.1.
    case 0x200C, 0x200D, 0x30FB, 0xFF65: return false
    default: return properties(point)?.isXIDContinue ?? false
    }
  }

  /// `str.isidentifier` (keywords count as identifiers).
  package static func isIdentifier(_ text: some Collection<UInt32>) -> Bool {
    guard let first = text.first, isIdentifierStart(first) else { return false }
    return text.dropFirst().allSatisfy(isIdentifierContinue)
  }

  /// The properties of a code point that Unicode 14 assigns, nil for others.
  static func properties(_ point: UInt32) -> Unicode.Scalar.Properties? {
    guard let scalar = Unicode.Scalar(point), let age = scalar.properties.age, age.major <= 14 else { return nil }
    return scalar.properties
  }

  private static func category(_ point: UInt32) -> Unicode.GeneralCategory? { properties(point)?.generalCategory }
}
