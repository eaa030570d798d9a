/// Reads keys: decodes UTF-8 and every common spelling of a key, takes pastes whole, and swallows sequences that
/// nobody knows, so that their tails are never typed as text.
final class KeyReader {
  /// The bytes below.
  let bytes: InputBytes
  /// How long the rest of a sequence may take, in milliseconds. A slow line needs more than a key press does; where the
  /// escape key alone means something it must not be felt.
  var sequencePatience: Int32 = 250
  /// How long a paste may pause before its end mark is taken for lost.
  private let pastePatience: Int32 = 2_000

  /// Reads keys from `bytes`.
  init(bytes: InputBytes) { self.bytes = bytes }

  /// The next key; waits for it.
  func read() -> Key {
    switch bytes.take() {
    case .byte(0x1B): readEscape()
    case .byte(let byte): .character(readScalar(byte))
    case .signal, .timeout: .signal
    case .end: .end
    }
  }

  /// The rest of a UTF-8 sequence; what is malformed becomes U+FFFD.
  private func readScalar(_ first: UInt8) -> Unicode.Scalar {
    let count =
      switch first {
      case 0..<0x80: 0
      case 0xC2...0xDF: 1
      case 0xE0...0xEF: 2
      case 0xF0...0xF4: 3
      default: -1
      }
    if count == 0 { return Unicode.Scalar(first) }
    guard count > 0 else { return "\u{FFFD}" }
    var value = UInt32(first) & (0x3F >> UInt32(count))
    for _ in 0..<count {
      guard case .byte(let byte) = rest() else { return "\u{FFFD}" }
      guard byte & 0xC0 == 0x80 else {
        bytes.putBack([byte])
        return "\u{FFFD}"
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The next byte of a sequence that has begun; a signal does not end it.
  private func rest() -> InputBytes.Outcome {
    for _ in 0..<8 {
      let outcome = bytes.take(milliseconds: sequencePatience)
      if outcome != .signal { return outcome }
    }
    return .timeout
  }

  /// What follows an escape character.
  private func readEscape() -> Key {
    guard case .byte(let byte) = rest() else { return .escape }
    switch byte {
    case UInt8(ascii: "["): return readControlSequence()
    case UInt8(ascii: "O"): return readApplicationKey()
    case 0x1B:
      // Alt with a named key, as some terminals spell it: ESC ESC [ C.
      guard case .byte(let next) = rest() else { return .escape }
      guard next == UInt8(ascii: "[") else {
        bytes.putBack([next])
        return .escape
      }
      return KeyReader.withAlt(readControlSequence())
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"): return .named(.newline)
    default: return .alt(readScalar(byte))
    }
  }

  /// A key after ESC O.
  private func readApplicationKey() -> Key {
    guard case .byte(let byte) = rest() else { return .alt("O") }
    return switch byte {
    case UInt8(ascii: "M"): .character("\r")
    case UInt8(ascii: "c"): .named(.wordRight)
    case UInt8(ascii: "d"): .named(.wordLeft)
    default: KeyReader.letterKey(byte, modifier: 1)
    }
  }

  /// A key after ESC [: parameters, then a final byte.
  private func readControlSequence() -> Key {
    var parameters: [UInt8] = []
    while true {
      guard case .byte(let byte) = rest() else { return parameters.isEmpty ? .alt("[") : .unknown }
      switch byte {
      case 0x20...0x3F where parameters.count < 64: parameters.append(byte)
      case UInt8(ascii: "[") where parameters.isEmpty:
        // A function key of the Linux console: one more letter.
        _ = rest()
        return .unknown
      case UInt8(ascii: "$") where !parameters.isEmpty: return .unknown
      case 0x40...0x7E: return key(final: byte, parameters: parameters)
      default: return .unknown
      }
    }
  }

  /// The key of a complete control sequence.
  private func key(final: UInt8, parameters: [UInt8]) -> Key {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 0
    }
    let first = numbers.first ?? 0
    let modifier = numbers.count > 1 ? numbers[1] : 1
    switch final {
    case UInt8(ascii: "~"):
      if first == 200 { return .paste(readPaste()) }
      if first == 27 { return KeyReader.modifiedKey(numbers.count > 2 ? numbers[2] : 0, modifier: modifier) }
      return KeyReader.numberedKey(first, modifier: modifier)
    case UInt8(ascii: "u"): return KeyReader.modifiedKey(first, modifier: modifier)
    case UInt8(ascii: "Z"): return .named(.backTab)
    case UInt8(ascii: "c"): return .named(.wordRight)
    case UInt8(ascii: "d"): return .named(.wordLeft)
    default: return KeyReader.letterKey(final, modifier: modifier)
    }
  }

  /// The text up to the mark that ends a paste.
  private func readPaste() -> String {
    let mark = Array("\u{1B}[201~".utf8)
    var text: [UInt8] = []
    while true {
      switch bytes.take(milliseconds: pastePatience) {
      case .byte(let byte):
        text.append(byte)
        if byte == mark[mark.count - 1] && text.count >= mark.count && text[(text.count - mark.count)...] == mark[...] {
          text.removeLast(mark.count)
          return String(decoding: text, as: UTF8.self)
        }
      case .signal: if Signals.isEnding { return String(decoding: text, as: UTF8.self) }
      case .end, .timeout: return String(decoding: text, as: UTF8.self)
      }
    }
  }
}

extension KeyReader {
  /// Whether a modifier parameter has a held key that moves by words (Alt, Ctrl, Meta).
  private static func isByWord(_ modifier: Int) -> Bool { modifier > 1 && (modifier - 1) & 0b1110 != 0 }

  /// Keys whose sequence ends in a letter.
  private static func letterKey(_ letter: UInt8, modifier: Int) -> Key {
    let byWord = isByWord(modifier)
    return switch letter {
    case UInt8(ascii: "A"): .named(.up)
    case UInt8(ascii: "B"): .named(.down)
    case UInt8(ascii: "C"): .named(byWord ? .wordRight : .right)
    case UInt8(ascii: "D"): .named(byWord ? .wordLeft : .left)
    case UInt8(ascii: "H"): .named(byWord ? .bufferStart : .home)
    case UInt8(ascii: "F"): .named(byWord ? .bufferEnd : .end)
    default: .unknown
    }
  }

  /// Keys whose sequence is a number and `~`.
  private static func numberedKey(_ number: Int, modifier: Int) -> Key {
    let byWord = isByWord(modifier)
    return switch number {
    case 1, 7: .named(byWord ? .bufferStart : .home)
    case 4, 8: .named(byWord ? .bufferEnd : .end)
    case 2: .named(.insert)
    case 3: .named(byWord ? .deleteWordRight : .delete)
    case 5: .named(.pageUp)
    case 6: .named(.pageDown)
    default: .unknown
    }
  }

  /// Keys that terminals with extended keyboards report by code point and modifiers.
  private static func modifiedKey(_ code: Int, modifier: Int) -> Key {
    let held = max(modifier - 1, 0)
    guard let scalar = UInt32(exactly: code).flatMap({ Unicode.Scalar($0) }) else { return .unknown }
    if scalar == "\r" { return held == 0 ? .character("\r") : .named(.newline) }
    if scalar == "\t" && held & 1 != 0 { return .named(.backTab) }
    if scalar == "\u{1B}" { return .escape }
    if held & 4 != 0 && (0x40...0x7F).contains(code) {
      let control = Unicode.Scalar(UInt8(code & 0x1F))
      return held & 2 != 0 ? .alt(control) : .character(control)
    }
    return held & 2 != 0 ? .alt(scalar) : .character(scalar)
  }

  /// The same key with Alt held.
  private static func withAlt(_ key: Key) -> Key {
    switch key {
    case .named(.right): .named(.wordRight)
    case .named(.left): .named(.wordLeft)
    default: key
    }
  }
}
