/// Why a source text is not a program: CPython's `SyntaxError` and its two subclasses as a value.
public struct SyntaxProblem: Error, Sendable {
  /// The class of the exception that this becomes.
  public enum Kind: Sendable { case syntaxError, indentationError, tabError }

  /// The class of the exception.
  public var kind: Kind
  /// The text after `SyntaxError: `.
  public var message: String
  /// What the carets point at; an empty range shows one caret.
  public var range: SourceRange
  /// Whether more input could still complete the text.
  public var incompleteInput: Bool
  /// Whether the caret stands below its letter whatever comes before; else letters outside ASCII move it to the right.
  public var countsLetters = false
  /// The text that `range` refers to, where it is not the source itself: the expression of an f-string field, shown
  /// in parentheses as CPython shows it.
  public var fragment: Fragment?

  /// A text that stands in for the source in the message.
  public struct Fragment: Sendable {
    /// The text.
    public var text: SourceText
    /// The number of its first line in the source.
    public var line: Int

    /// A text that begins on `line` of the source.
    public init(text: SourceText, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// A problem at a place.
  public init(
    _ kind: Kind = .syntaxError, _ message: String, _ range: SourceRange, incompleteInput: Bool = false,
    fragment: Fragment? = nil
  ) {
    self.kind = kind
    self.message = message
    self.range = range
    self.incompleteInput = incompleteInput
    self.fragment = fragment
  }

  /// The name of the exception class.
  public var exceptionName: String {
    switch kind {
    case .syntaxError: "SyntaxError"
    case .indentationError: "IndentationError"
    case .tabError: "TabError"
    }
  }
}
