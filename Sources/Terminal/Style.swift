/// What a piece of text is, for whoever colours it.
public enum Role: Sendable, Hashable, CaseIterable {
  /// Ordinary text.
  case plain
  /// A word of the language.
  case keyword
  /// A string literal.
  case string
  /// A number literal.
  case number
  /// A comment.
  case comment
  /// A name that is built in or being defined.
  case name
  /// An operator or a delimiter.
  case `operator`
  /// What is wrong.
  case error
  /// The prompt itself.
  case prompt
  /// A remark beside the matter, dimmed.
  case note
  /// A title.
  case heading
  /// What may go wrong.
  case warning
  /// Something that went well.
  case good
}

/// A stretch of a text (offsets in UTF-8) and what it is.
public struct StyledSpan: Sendable, Hashable {
  /// Byte offsets in the text.
  public var range: Range<Int>
  /// What stands there.
  public var role: Role

  /// A span over `range`.
  public init(range: Range<Int>, role: Role) {
    self.range = range
    self.role = role
  }
}

/// Turns roles into the terminal's colours, or into nothing.
public struct Style: Sendable {
  /// Whether escapes are written at all.
  public let isColoured: Bool

  /// A style with or without colours.
  public init(isColoured: Bool) { self.isColoured = isColoured }

  /// `text` (foreign text is `sanitised` first, by the caller) in the colours of `role`.
  public func render(_ text: String, as role: Role) -> String {
    let start = start(of: role)
    return start.isEmpty || text.isEmpty ? text : start + text + "\u{1B}[0m"
  }

  /// `text` with the colours of its spans; where two overlap the later one wins.
  public func render(_ text: String, spans: [StyledSpan]) -> String {
    guard isColoured && !spans.isEmpty else { return text }
    var result = ""
    var run = ""
    var role = Role.plain
    var offset = 0
    let roles = Style.roles(of: spans, count: text.utf8.count)
    for character in text {
      if roles[offset] != role {
        result += render(run, as: role)
        (run, role) = ("", roles[offset])
      }
      run.append(character)
      offset += character.utf8.count
    }
    return result + render(run, as: role)
  }

  /// The role of every byte of a text of `count` bytes; spans that reach outside are clipped.
  static func roles(of spans: [StyledSpan], count: Int) -> [Role] {
    var roles = [Role](repeating: .plain, count: count)
    for span in spans {
      let range = span.range.clamped(to: 0..<count)
      for offset in range { roles[offset] = span.role }
    }
    return roles
  }

  /// The escape that switches a role on, empty for plain text and without colours.
  func start(of role: Role) -> String {
    guard isColoured else { return "" }
    return switch role {
    case .plain, .operator: ""
    case .keyword: "\u{1B}[35m"
    case .string: "\u{1B}[32m"
    case .number: "\u{1B}[36m"
    case .comment, .note: "\u{1B}[2m"
    case .name: "\u{1B}[34m"
    case .error: "\u{1B}[31m"
    case .warning: "\u{1B}[33m"
    case .prompt, .heading: "\u{1B}[1m"
    case .good: "\u{1B}[32m"
    }
  }
}
