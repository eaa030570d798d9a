import Diagnostics

/// Cuts source bytes into tokens by CPython's rules: indentation, implicit line joining, literals.
///
/// Reading goes to the first mistake: a `.failure` token marks the place, `problem` says what is wrong. The parser
/// throws it when it gets there, so that an earlier mistake of syntax is seen first.
public struct Lexer {
  let source: SourceText
  let bytes: [UInt8]
  /// Offset of the next byte.
  var position: Int
  /// Offset just past the last byte to read.
  let limit: Int
  /// Whether this reads the expression of an f-string field: as if in parentheses.
  let isFragment: Bool
  var tokens: [Token] = []
  /// Why reading stopped early.
  var problem: SyntaxProblem?
  /// Offset of the innermost bracket that the end of the text leaves open.
  var unclosed: Int?
  var brackets: [(byte: UInt8, offset: Int)] = []
  private var indents: [(column: Int, alternate: Int)] = [(0, 0)]
  private var isLineStart: Bool

  /// Nesting of brackets that CPython allows.
  static let bracketLimit = 200
  /// Levels of indentation that CPython allows.
  static let indentLimit = 100

  /// A lexer of a whole text, or of the bytes from `start` to `end` of an f-string's field.
  init(_ source: SourceText, start: Int = 0, end: Int? = nil, isFragment: Bool = false) {
    self.source = source
    bytes = source.bytes
    position = start
    limit = min(end ?? source.bytes.count, source.bytes.count)
    self.isFragment = isFragment
    isLineStart = !isFragment
    if !isFragment && bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Reads everything.
  mutating func run() {
    tokens.reserveCapacity((limit - position) / 3 + 4)
    while problem == nil && unclosed == nil {
      if isLineStart && !beginLine() { continue }
      if position >= limit {
        finish()
        return
      }
      readToken()
    }
    if problem != nil || unclosed != nil { append(.failure, from: min(position, limit)) }
  }

  /// The byte at `offset`, 0 past the end.
  func byte(at offset: Int) -> UInt8 { offset >= 0 && offset < limit ? bytes[offset] : 0 }

  mutating func append(_ kind: TokenKind, from start: Int) { append(kind, from: start, to: position) }

  mutating func append(_ kind: TokenKind, from start: Int, to end: Int) {
    let level = Int16(clamping: brackets.count + (isFragment ? 1 : 0))
    tokens.append(Token(kind: kind, start: Int32(clamping: start), end: Int32(clamping: end), level: level))
  }

  /// Stops with `message`, one caret under the last byte read.
  mutating func fail(_ message: String, kind: SyntaxProblem.Kind = .syntaxError) {
    fail(message, kind: kind, start: previousCharacter(before: position))
  }

  mutating func fail(
    _ message: String, kind: SyntaxProblem.Kind = .syntaxError, start: Int, end: Int? = nil, incomplete: Bool = false
  ) {
    guard problem == nil else { return }
    problem = SyntaxProblem(
      kind, message, SourceRange(start: start, end: end ?? start), incompleteInput: incomplete)
    // CPython's tokenizer counts letters, its parser bytes; a stretch (leading zeros) is counted as the parser does.
    problem?.countsLetters = end == nil
  }

  func previousCharacter(before offset: Int) -> Int {
    var start = max(offset - 1, 0)
    while start > 0 && start < bytes.count && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  // MARK: - Lines

  /// Measures the indentation of a line; false when the line was blank and has been skipped.
  private mutating func beginLine() -> Bool {
    var column = 0
    var alternate = 0
    scan: while position < limit {
      switch bytes[position] {
      case UInt8(ascii: " "):
        column += 1
        alternate += 1
      case UInt8(ascii: "\t"):
        column = (column / 8 + 1) * 8
        alternate += 1
      case 0x0C:
        column = 0
        alternate = 0
      case UInt8(ascii: "\\"):
        guard byte(at: position + 1) == UInt8(ascii: "\n") && position + 1 < limit else { break scan }
        position += 1
      default: break scan
      }
      position += 1
    }
    if position >= limit {
      isLineStart = false
      return true
    }
    if bytes[position] == UInt8(ascii: "#") { skipComment() }
    if position >= limit { return true }
    if bytes[position] == UInt8(ascii: "\n") {
      position += 1
      return false
    }
    isLineStart = false
    indent(to: column, alternate: alternate)
    return problem == nil
  }

  private mutating func indent(to column: Int, alternate: Int) {
    let top = indents[indents.count - 1]
    if column == top.column {
      if alternate != top.alternate { failTabs() }
    } else if column > top.column {
      if indents.count >= Self.indentLimit {
        return fail("too many levels of indentation", kind: .indentationError, start: position)
      }
      if alternate <= top.alternate { return failTabs() }
      indents.append((column, alternate))
      append(.indent, from: position)
    } else {
      while indents.count > 1 && column < indents[indents.count - 1].column {
        indents.removeLast()
        append(.dedent, from: position)
      }
      let top = indents[indents.count - 1]
      if column != top.column {
        // CPython does not hand out the dedents before the error.
        while tokens.last?.kind == .dedent { tokens.removeLast() }
        fail(
          "unindent does not match any outer indentation level", kind: .indentationError, start: lineEnd(position))
      } else if alternate != top.alternate {
        failTabs()
      }
    }
  }

  private mutating func failTabs() {
    let start = source.start(ofLine: source.line(at: position))
    fail("inconsistent use of tabs and spaces in indentation", kind: .tabError, start: start)
  }

  func lineEnd(_ offset: Int) -> Int {
    var end = offset
    while end < limit && bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private mutating func skipComment() { position = lineEnd(position) }

  /// Ends the text: a final newline, the open indentations, the end marker.
  private mutating func finish() {
    if let open = brackets.last {
      unclosed = open.offset
      append(.failure, from: limit)
      return
    }
    if !isFragment {
      if let last = tokens.last?.kind, last != .newline && last != .dedent && last != .indent {
        append(.newline, from: limit)
      }
      while indents.count > 1 {
        indents.removeLast()
        append(.dedent, from: limit)
      }
    }
    append(.endMarker, from: limit)
  }

  // MARK: - Tokens

  private mutating func readToken() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C: position += 1
    case UInt8(ascii: "\n"): endLine(from: position)
    case UInt8(ascii: "#"):
      let start = position
      skipComment()
      // CPython's newline token begins where the comment does; its carets show it.
      if position < limit { endLine(from: start) } else if brackets.isEmpty { append(.newline, from: start) }
    case UInt8(ascii: "\\"): joinLines()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
      readName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(from: position)
    case UInt8(ascii: "."):
      if self.byte(at: position + 1).isDigit { readNumber() } else { readOperator() }
    default: readOperator()
    }
  }

  private mutating func endLine(from start: Int) {
    if brackets.isEmpty && !isFragment {
      append(.newline, from: start, to: position)
      isLineStart = true
    }
    position += 1
  }

  private mutating func joinLines() {
    let start = position
    position += 1
    if position >= limit {
      return fail("unexpected EOF while parsing", start: start + 1, incomplete: true)
    }
    guard bytes[position] == UInt8(ascii: "\n") else {
      fail("unexpected character after line continuation character", start: start + 1)
      problem?.countsLetters = false
      return
    }
    position += 1
    if position >= limit { fail("unexpected EOF while parsing", start: start + 1, incomplete: true) }
  }

  private mutating func readName() {
    let start = position
    var isASCII = true
    while position < limit && bytes[position].isNamePart {
      if bytes[position] >= 0x80 { isASCII = false }
      position += 1
    }
    if isASCII && position < limit && position - start <= 2 && (bytes[position] == 0x22 || bytes[position] == 0x27)
      && StringPrefix(bytes[start..<position]) != nil
    {
      return readString(from: start)
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isASCII {
      append(TokenKind(keyword: text) ?? .name, from: start)
    } else {
      checkName(text, from: start)
      if problem == nil { append(.name, from: start) }
    }
  }

  /// Stops at the first character that no name may hold.
  private mutating func checkName(_ text: String, from start: Int) {
    var offset = start
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let width = UTF8.width(scalar)
      let properties = scalar.properties
      let fits = scalar == "_" || (index == 0 ? properties.isXIDStart : properties.isXIDContinue)
      if !fits {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let message =
          properties.isPrintable
          ? "invalid character '\(scalar)' (U+\(code))"
          : "invalid non-printable character U+\(code)"
        return fail(message, start: offset)
      }
      offset += width
    }
  }

  private mutating func readString(from start: Int) {
    while bytes[position] != 0x22 && bytes[position] != 0x27 { position += 1 }
    let quote = bytes[position]
    let triple = byte(at: position + 1) == quote && byte(at: position + 2) == quote
    position += triple ? 3 : 1
    while position < limit {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        position += 2
      } else if byte == quote {
        if !triple || (self.byte(at: position + 1) == quote && self.byte(at: position + 2) == quote) {
          position += triple ? 3 : 1
          return append(.string, from: start)
        }
        position += 1
      } else if byte == UInt8(ascii: "\n") && !triple {
        break
      } else {
        position += 1
      }
    }
    position = min(position, limit)
    var last = source.line(at: position)
    if triple && position == limit && byte(at: position - 1) == UInt8(ascii: "\n") && last > 1 { last -= 1 }
    let what = triple ? "triple-quoted string" : "string"
    fail("unterminated \(what) literal (detected at line \(last))", start: start, incomplete: triple)
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isHexDigit: Bool { isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x66) }
  var isNameStart: Bool { self == 0x5F || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) || self >= 0x80 }
  var isNamePart: Bool { isNameStart || isDigit }
}

extension Unicode.Scalar.Properties {
  /// Python's `str.isprintable` for one character.
  var isPrintable: Bool {
    switch generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }
}
