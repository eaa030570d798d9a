import Diagnostics

extension Style {
  /// Neutral markup in the terminal's colours. Its text is `sanitised` first: messages quote foreign text.
  public func render(_ markup: Markup) -> String {
    markup.spans.map { render(sanitised($0.text), as: Style.role(of: $0.role)) }.joined()
  }

  /// The role that shows a role of markup.
  private static func role(of role: Markup.Role) -> Role {
    switch role {
    case .plain: .plain
    case .dim: .note
    case .emphasis: .heading
    case .error: .error
    case .warning: .warning
    case .success: .good
    case .code: .name
    }
  }
}
