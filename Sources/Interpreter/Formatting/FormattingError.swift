/// The error of every function in this folder, worded as CPython words it.
package struct FormattingError: Error, Equatable, Sendable {
  /// The exception type that the language raises.
  package enum Kind: String, Sendable {
    case valueError = "ValueError"
    case typeError = "TypeError"
    case overflowError = "OverflowError"
    case memoryError = "MemoryError"
  }

  package let kind: Kind
  package let message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  static func value(_ message: String) -> FormattingError { FormattingError(.valueError, message) }
  static func type(_ message: String) -> FormattingError { FormattingError(.typeError, message) }
  static func overflow(_ message: String) -> FormattingError { FormattingError(.overflowError, message) }
  static let memory = FormattingError(.memoryError, "")
}

/// Sizes that bound what a format string can ask for.
package enum FormattingLimits {
  /// The longest text that a width or a precision may make, in code points; above it is MemoryError.
  package static let maximumLength = 1 << 27
  /// The default of `sys.set_int_max_str_digits`.
  package static let maximumIntegerDigits = 4300

  static func check(length: Int) throws(FormattingError) {
    if length > maximumLength { throw .memory }
  }
}

extension Array where Element == UInt32 {
  /// Appends ASCII bytes as code points.
  package mutating func append(ascii: some Sequence<UInt8>) {
    for byte in ascii { append(UInt32(byte)) }
  }

  mutating func append(repeating codePoint: UInt32, count: Int) {
    if count > 0 { append(contentsOf: repeatElement(codePoint, count: count)) }
  }
}

extension Array where Element == UInt8 {
  mutating func append(repeating byte: UInt8, count: Int) {
    if count > 0 { append(contentsOf: repeatElement(byte, count: count)) }
  }
}

/// The ASCII code of a character literal, as a code point.
@inline(__always) func code(_ character: Unicode.Scalar) -> UInt32 { character.value }

/// The ASCII code of a character literal, as a byte.
@inline(__always) func byte(_ character: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: character.value) }
