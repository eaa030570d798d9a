/// The letters before the quote of a string literal.
struct StringPrefix {
  var isRaw = false
  var isBytes = false
  var isFormatted = false

  /// The prefix that `letters` are, nil when no literal begins like that.
  init?(_ letters: some Collection<UInt8>) {
    var isUnicode = false
    for letter in letters {
      switch letter | 0x20 {
      case UInt8(ascii: "r") where !isRaw: isRaw = true
      case UInt8(ascii: "b") where !isBytes: isBytes = true
      case UInt8(ascii: "f") where !isFormatted: isFormatted = true
      case UInt8(ascii: "u") where !isUnicode: isUnicode = true
      default: return nil
      }
    }
    if isUnicode && (isRaw || isBytes || isFormatted) || isBytes && isFormatted { return nil }
  }
}
