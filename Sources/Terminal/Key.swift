/// One key press, or a paste, whatever the terminal's spelling of it.
enum Key: Equatable {
  /// A character or a control character.
  case character(Unicode.Scalar)
  /// Alt with a character.
  case alt(Unicode.Scalar)
  /// The escape key alone.
  case escape
  /// A key that has a name, in the spelling that the key maps are bound to.
  case named(Named)
  /// Text between the marks of a bracketed paste.
  case paste(String)
  /// A key that nobody knows; swallowed.
  case unknown
  /// A signal came.
  case signal
  /// The input ended.
  case end

  /// Keys with a name; the value is the sequence that libedit is given and that `.editrc` can bind.
  enum Named: String {
    case up = "\u{1B}[A"
    case down = "\u{1B}[B"
    case right = "\u{1B}[C"
    case left = "\u{1B}[D"
    case home = "\u{1B}[H"
    case end = "\u{1B}[F"
    case insert = "\u{1B}[2~"
    case delete = "\u{1B}[3~"
    case pageUp = "\u{1B}[5~"
    case pageDown = "\u{1B}[6~"
    case wordRight = "\u{1B}[1;5C"
    case wordLeft = "\u{1B}[1;5D"
    case bufferStart = "\u{1B}[1;5H"
    case bufferEnd = "\u{1B}[1;5F"
    case deleteWordRight = "\u{1B}[3;5~"
    case backTab = "\u{1B}[Z"
    case newline = "\u{1B}\r"
  }
}
