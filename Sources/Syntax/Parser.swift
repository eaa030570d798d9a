import Diagnostics

/// Reads a program by recursive descent over its tokens.
///
/// Note [Two passes] Like CPython's parser, the first pass only knows correct programs: where no rule fits it gives up
/// (`Failure.mismatch`) without a word. Then a second pass over the same tokens (`explains`) also tries the rules for
/// common mistakes and throws the first explanation; when it finds none, the problem is "invalid syntax" at the last
/// token that the first pass looked at. So correct programs pay nothing for good messages.
public final class Parser {
  /// Why a rule did not fit.
  enum Failure: Error {
    /// Nothing that this rule knows.
    case mismatch
    /// A mistake with an explanation.
    case problem(SyntaxProblem)
  }

  let source: SourceText
  let tokens: [Token]
  let lexicalProblem: SyntaxProblem?
  let unclosed: Int?
  /// Whether this reads an f-string's field.
  let isFragment: Bool
  /// Index of the next token.
  var mark = 0
  /// The last token that was looked at.
  var furthest = 0
  /// Whether this is the second pass.
  var explains = false
  /// Positions whose expression the second pass has already examined without finding an explanation.
  var examined: Set<Int> = []
  /// A mistake that counts only if there is no other.
  var deferredProblem: SyntaxProblem?
  /// How deep rules are nested now.
  var depth: Int
  private let firstDepth: Int
  /// Height of the tree of the last expression read.
  var height = 0
  /// How deep f-strings are nested.
  let formatDepth: Int

  /// How deep expressions may be nested; a tree's height is bounded by twice this.
  static let depthLimit = 1000

  init(_ source: SourceText, lexer: Lexer, formatDepth: Int = 0, depth: Int = 0) {
    self.source = source
    tokens = lexer.tokens
    lexicalProblem = lexer.problem
    unclosed = lexer.unclosed
    isFragment = lexer.isFragment
    self.formatDepth = formatDepth
    self.depth = depth
    firstDepth = depth
  }

  // MARK: - Entry points

  /// The statements of a whole file.
  public static func parse(_ source: SourceText) throws(SyntaxProblem) -> [Statement] {
    try Parser(source).run { parser throws(Failure) in try parser.file() }
  }

  /// The statements of an entry at a prompt; several are allowed.
  public static func parseInteractive(_ source: SourceText) throws(SyntaxProblem) -> [Statement] {
    try Parser(source).run { parser throws(Failure) in try parser.file() }
  }

  /// One expression (a tuple without parentheses is allowed), as `eval` takes it.
  public static func parseExpression(_ source: SourceText) throws(SyntaxProblem) -> Expression {
    try Parser(source).run { parser throws(Failure) in try parser.evaluated() }
  }

  private convenience init(_ source: SourceText) {
    var lexer = Lexer(source)
    lexer.run()
    self.init(source, lexer: lexer)
  }

  /// Runs `rule`, and a second time for an explanation when it does not fit.
  func run<Result>(_ rule: (Parser) throws(Failure) -> Result) throws(SyntaxProblem) -> Result {
    do throws(Failure) {
      let result = try rule(self)
      if let deferredProblem { throw Failure.problem(deferredProblem) }
      return result
    } catch {
      if case .problem(let problem) = error { throw settle(problem) }
      if let problem = problemAtFailure() { throw problem }
    }
    let last = furthest
    let isAtEnd =
      tokens[last].kind.isLayout && Int(tokens[last].start) >= source.bytes.count && !isFragment
      && tokens[last].kind != .newline
    mark = 0
    furthest = 0
    depth = firstDepth
    explains = true
    do {
      _ = try rule(self)
    } catch {
      if let problem = problemAtFailure() { throw problem }
      if case .problem(var problem) = error {
        problem.incompleteInput = problem.incompleteInput || isAtEnd
        throw settle(problem)
      }
    }
    var problem = genericProblem(tokens[last])
    problem.incompleteInput = isAtEnd
    throw settle(problem)
  }

  // MARK: - Tokens

  /// The kind of the next token.
  var kind: TokenKind { kind(ahead: 0) }

  /// The kind of the token `count` after the next.
  func kind(ahead count: Int) -> TokenKind {
    let index = min(mark + count, tokens.count - 1)
    if index > furthest { furthest = index }
    return tokens[index].kind
  }

  /// The next token.
  var token: Token {
    _ = kind
    return tokens[min(mark, tokens.count - 1)]
  }

  /// Offset of the first byte of the next token.
  var start: Int { Int(token.start) }

  /// Offset just past the last token taken that is more than layout.
  var end: Int {
    var index = mark - 1
    while index > 0, tokens[index].kind.isLayout { index -= 1 }
    return index >= 0 ? Int(tokens[index].end) : 0
  }

  /// From `start` to the end of the last token taken.
  func range(from start: Int) -> SourceRange { SourceRange(start: start, end: max(start, end)) }

  func range(of token: Token) -> SourceRange { SourceRange(start: Int(token.start), end: Int(token.end)) }

  /// Takes the next token; the last one stays for ever.
  func advance() { if mark < tokens.count - 1 { mark += 1 } }

  /// Takes the next token if it is of `kind`.
  func take(_ kind: TokenKind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  /// Takes a token of `kind` or gives up.
  func expect(_ kind: TokenKind) throws(Failure) {
    guard take(kind) else { throw .mismatch }
  }

  /// Takes a token of `kind`; when there is another, that is the mistake.
  func demand(_ kind: TokenKind, _ text: String) throws(Failure) {
    if self.kind == .failure { throw .mismatch }
    guard take(kind) else { throw problem("expected '\(text)'", range(of: token)) }
  }

  /// A name.
  func identifier() throws(Failure) -> Identifier {
    guard kind == .name else { throw .mismatch }
    let place = range(of: token)
    advance()
    return Identifier(NameNormalization.normalized(source.text(in: place)), place)
  }

  /// Whether the next token is the name `text`.
  func isName(_ text: String, ahead count: Int = 0) -> Bool {
    guard kind(ahead: count) == .name else { return false }
    let token = tokens[min(mark + count, tokens.count - 1)]
    return source.bytes[Int(token.start)..<Int(token.end)].elementsEqual(text.utf8)
  }

  /// What `rule` gives, nil (with nothing taken) when it does not fit.
  func attempt<Result>(_ rule: () throws(Failure) -> Result) throws(Failure) -> Result? {
    let back = mark
    let below = height
    do throws(Failure) {
      return try rule()
    } catch .mismatch where tokens[furthest].kind != .failure {
      mark = back
      height = below
      return nil
    }
  }

  // MARK: - Nesting

  /// Runs `rule` one level deeper.
  func nested<Result>(_ rule: () throws(Failure) -> Result) throws(Failure) -> Result {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { throw tooDeep() }
    return try rule()
  }

  /// Notes that a node stands on subtrees of at most `below`.
  func grow(_ below: Int) throws(Failure) {
    height = below + 1
    if height > Self.depthLimit * 2 { throw tooDeep() }
  }

  private func tooDeep() -> Failure { problem("too many nested expressions", range(of: token)) }

  // MARK: - Problems

  /// A mistake with an explanation.
  func problem(_ message: String, _ range: SourceRange, kind: SyntaxProblem.Kind = .syntaxError) -> Failure {
    .problem(SyntaxProblem(kind, (isFragment ? "f-string: " : "") + message, range))
  }

  /// A mistake at the last token looked at.
  func problemAtFurthest(_ message: String, kind: SyntaxProblem.Kind = .syntaxError) -> Failure {
    let token = tokens[furthest]
    switch token.kind {
    case .indent, .dedent:
      return problem(message, layoutRange(token), kind: kind)
    default:
      // CPython's IndentationError has one caret, its SyntaxError the whole token.
      let end = kind == .syntaxError ? token.end : token.start
      return problem(message, SourceRange(start: Int(token.start), end: Int(end)), kind: kind)
    }
  }

  /// Where CPython says that an indent or dedent is, whose token has no column: one byte before the line's first.
  private func layoutRange(_ token: Token) -> SourceRange {
    let start = Int(token.start) >= source.bytes.count ? source.bytes.count : Int(token.start) - 1
    return SourceRange(start: start, end: start)
  }

  /// What is wrong when the parser has reached the end of what could be lexed.
  private func problemAtFailure() -> SyntaxProblem? {
    guard tokens[furthest].kind == .failure else { return nil }
    return lexicalProblem ?? unclosedProblem()
  }

  private func unclosedProblem() -> SyntaxProblem? {
    guard let unclosed else { return nil }
    let character = Unicode.Scalar(source.bytes[unclosed])
    return SyntaxProblem(
      .syntaxError, (isFragment ? "f-string: " : "") + "'\(character)' was never closed",
      SourceRange(start: unclosed, end: unclosed), incompleteInput: true)
  }

  /// Mistakes that the lexer finds further on come before the parser's.
  private func settle(_ problem: SyntaxProblem) -> SyntaxProblem {
    if let lexicalProblem { return lexicalProblem }
    if let unclosed, source.line(at: Int(tokens[furthest].start)) > source.line(at: unclosed) {
      return unclosedProblem() ?? problem
    }
    return problem
  }

  private func genericProblem(_ token: Token) -> SyntaxProblem {
    switch token.kind {
    case .indent, .dedent:
      return SyntaxProblem(
        .indentationError, token.kind == .indent ? "unexpected indent" : "unexpected unindent", layoutRange(token))
    default: return SyntaxProblem(.syntaxError, (isFragment ? "f-string: " : "") + "invalid syntax", range(of: token))
    }
  }
}
