import Diagnostics

extension Lexer {
  /// Reads punctuation, longest first.
  mutating func readOperator() {
    let start = position
    if let (kind, length) = longestOperator() {
      position += length
      switch kind {
      case .leftParenthesis, .leftBracket, .leftBrace: open(kind, start)
      case .rightParenthesis, .rightBracket, .rightBrace: close(kind, start)
      default: append(kind, from: start)
      }
      return
    }
    position += 1
    let byte = bytes[start]
    if byte < 0x20 || byte == 0x7F {
      let digits = String(byte, radix: 16, uppercase: true)
      return fail("invalid non-printable character U+" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
    // `$`, `?`, `!` and `<>` are tokens that no rule takes.
    append(.unknown, from: start)
  }

  private mutating func open(_ kind: TokenKind, _ start: Int) {
    if brackets.count + (isFragment ? 1 : 0) >= Self.bracketLimit { return fail("too many nested parentheses") }
    brackets.append((bytes[start], start))
    append(kind, from: start)
  }

  private mutating func close(_ kind: TokenKind, _ start: Int) {
    let character = Unicode.Scalar(bytes[start])
    guard let last = brackets.popLast() else { return fail("unmatched '\(character)'") }
    let expected: UInt8 =
      switch last.byte {
      case UInt8(ascii: "("): UInt8(ascii: ")")
      case UInt8(ascii: "["): UInt8(ascii: "]")
      default: UInt8(ascii: "}")
      }
    guard expected == bytes[start] else {
      let opening = Unicode.Scalar(last.byte)
      let line = source.line(at: last.offset)
      let place = line == source.line(at: start) ? "" : " on line \(line)"
      return fail(
        "closing parenthesis '\(character)' does not match opening parenthesis '\(opening)'\(place)")
    }
    append(kind, from: start)
  }

  private func longestOperator() -> (TokenKind, Int)? {
    let first = bytes[position]
    let second = byte(at: position + 1)
    let third = byte(at: position + 2)
    let equals = second == UInt8(ascii: "=")
    let doubled = second == first
    let tripled = doubled && third == UInt8(ascii: "=")
    func choose(_ plain: TokenKind, _ withEqual: TokenKind) -> (TokenKind, Int) {
      equals ? (withEqual, 2) : (plain, 1)
    }
    switch first {
    case UInt8(ascii: "("): return (.leftParenthesis, 1)
    case UInt8(ascii: ")"): return (.rightParenthesis, 1)
    case UInt8(ascii: "["): return (.leftBracket, 1)
    case UInt8(ascii: "]"): return (.rightBracket, 1)
    case UInt8(ascii: "{"): return (.leftBrace, 1)
    case UInt8(ascii: "}"): return (.rightBrace, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: "~"): return (.tilde, 1)
    case UInt8(ascii: ":"): return choose(.colon, .colonEqual)
    case UInt8(ascii: "="): return choose(.equal, .equalEqual)
    case UInt8(ascii: "+"): return choose(.plus, .plusEqual)
    case UInt8(ascii: "%"): return choose(.percent, .percentEqual)
    case UInt8(ascii: "@"): return choose(.at, .atEqual)
    case UInt8(ascii: "&"): return choose(.ampersand, .ampersandEqual)
    case UInt8(ascii: "|"): return choose(.bar, .barEqual)
    case UInt8(ascii: "^"): return choose(.caret, .caretEqual)
    case UInt8(ascii: "!"): return equals ? (.notEqual, 2) : nil
    case UInt8(ascii: "-"): return second == UInt8(ascii: ">") ? (.arrow, 2) : choose(.minus, .minusEqual)
    case UInt8(ascii: "."):
      return doubled && third == first ? (.ellipsis, 3) : (.dot, 1)
    case UInt8(ascii: "*"):
      return tripled ? (.doubleStarEqual, 3) : doubled ? (.doubleStar, 2) : choose(.star, .starEqual)
    case UInt8(ascii: "/"):
      return tripled ? (.doubleSlashEqual, 3) : doubled ? (.doubleSlash, 2) : choose(.slash, .slashEqual)
    case UInt8(ascii: "<"):
      if second == UInt8(ascii: ">") { return (.unknown, 2) }
      return tripled ? (.shiftLeftEqual, 3) : doubled ? (.shiftLeft, 2) : choose(.less, .lessEqual)
    case UInt8(ascii: ">"):
      return tripled ? (.shiftRightEqual, 3) : doubled ? (.shiftRight, 2) : choose(.greater, .greaterEqual)
    default: return nil
    }
  }
}
