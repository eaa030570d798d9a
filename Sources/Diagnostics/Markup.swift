/// Text with roles instead of colours; `Terminal` decides what a role looks like.
public struct Markup: Sendable, Hashable {
  /// What a piece of text is.
  public enum Role: Sendable { case plain, dim, emphasis, error, warning, success, code }

  /// A piece of text of one role.
  public struct Span: Sendable, Hashable {
    public var text: String
    public var role: Role

    public init(_ text: String, _ role: Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  /// The pieces in order.
  public var spans: [Span]

  /// Text from pieces.
  public init(_ spans: [Span] = []) { self.spans = spans }

  /// Text of one role.
  public init(_ text: String, _ role: Role = .plain) { spans = [Span(text, role)] }

  /// The text without roles.
  public var plainText: String { spans.map(\.text).joined() }

  /// Appends a piece.
  public mutating func append(_ text: String, _ role: Role = .plain) { spans.append(Span(text, role)) }

  /// Both texts, one after the other.
  public static func + (left: Markup, right: Markup) -> Markup { Markup(left.spans + right.spans) }
}
