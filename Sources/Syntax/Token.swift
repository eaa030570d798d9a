/// A token: its kind and the bytes that it covers.
struct Token: Sendable {
  var kind: TokenKind
  /// Offset of the first byte.
  var start: Int32
  /// Offset just past the last byte.
  var end: Int32
  /// How many brackets are open after the token.
  var level: Int16
}

/// The kinds of token.
enum TokenKind: UInt8, Sendable {
  case endMarker, newline, indent, dedent, name, number, string
  /// The place where reading stopped: the lexer's problem is thrown when the parser gets here.
  case failure

  // Punctuation.
  case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, colon, semicolon, dot, ellipsis, arrow, at, equal, colonEqual, unknown
  case plus, minus, star, doubleStar, slash, doubleSlash, percent, ampersand, bar, caret, tilde
  case shiftLeft, shiftRight, less, greater, lessEqual, greaterEqual, equalEqual, notEqual
  case plusEqual, minusEqual, starEqual, slashEqual, doubleSlashEqual, percentEqual, atEqual
  case ampersandEqual, barEqual, caretEqual, shiftLeftEqual, shiftRightEqual, doubleStarEqual

  // Keywords.
  case keywordFalse, keywordNone, keywordTrue, keywordAnd, keywordAs, keywordAssert, keywordAsync, keywordAwait
  case keywordBreak, keywordClass, keywordContinue, keywordDef, keywordDel, keywordElif, keywordElse, keywordExcept
  case keywordFinally, keywordFor, keywordFrom, keywordGlobal, keywordIf, keywordImport, keywordIn, keywordIs
  case keywordLambda, keywordNonlocal, keywordNot, keywordOr, keywordPass, keywordRaise, keywordReturn, keywordTry
  case keywordWhile, keywordWith, keywordYield

  /// Whether this is only the layout of lines.
  var isLayout: Bool {
    switch self {
    case .endMarker, .newline, .indent, .dedent: true
    default: false
    }
  }

  /// Whether this is a reserved word.
  var isKeyword: Bool { rawValue >= TokenKind.keywordFalse.rawValue }

  /// The reserved word that `text` is.
  init?(keyword text: String) {
    switch text {
    case "False": self = .keywordFalse
    case "None": self = .keywordNone
    case "True": self = .keywordTrue
    case "and": self = .keywordAnd
    case "as": self = .keywordAs
    case "assert": self = .keywordAssert
    case "async": self = .keywordAsync
    case "await": self = .keywordAwait
    case "break": self = .keywordBreak
    case "class": self = .keywordClass
    case "continue": self = .keywordContinue
    case "def": self = .keywordDef
    case "del": self = .keywordDel
    case "elif": self = .keywordElif
    case "else": self = .keywordElse
    case "except": self = .keywordExcept
    case "finally": self = .keywordFinally
    case "for": self = .keywordFor
    case "from": self = .keywordFrom
    case "global": self = .keywordGlobal
    case "if": self = .keywordIf
    case "import": self = .keywordImport
    case "in": self = .keywordIn
    case "is": self = .keywordIs
    case "lambda": self = .keywordLambda
    case "nonlocal": self = .keywordNonlocal
    case "not": self = .keywordNot
    case "or": self = .keywordOr
    case "pass": self = .keywordPass
    case "raise": self = .keywordRaise
    case "return": self = .keywordReturn
    case "try": self = .keywordTry
    case "while": self = .keywordWhile
    case "with": self = .keywordWith
    case "yield": self = .keywordYield
    default: return nil
    }
  }
}
