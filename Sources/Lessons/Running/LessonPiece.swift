/// A piece of what a lesson shows: text with its role. Whoever renders it chooses colours, wraps and indents.
public struct LessonPiece: Equatable, Sendable {
  /// What the text is.
  public enum Role: String, Sendable {
    /// `2.4 ─ mean or sum?`
    case heading
    /// The keys that work here, to be shown beside or below the heading.
    case keys
    /// Markdown.
    case prose
    /// Code that is shown.
    case code
    /// What code printed.
    case output
    /// What code wrote to standard error, and tracebacks.
    case error
    /// What the learner is asked.
    case question
    /// `Right.`
    case right
    /// What is not right, and why.
    case wrong
    /// A hint or an explanation.
    case note
    /// What the runner says about itself.
    case status
  }

  /// What the text is.
  public var role: Role
  /// The text; lines joined by `\n`, without a newline at the end, free of control characters.
  public var text: String

  /// A piece.
  public init(_ role: Role, _ text: String) {
    self.role = role
    self.text = text
  }
}

/// What a learner does. `LessonRunner.handle(line:)` makes events from typed lines.
public enum LessonEvent: Equatable, Sendable {
  /// Enter on an empty line: run what is shown, or go on.
  case enter
  /// To the next step; what was left out runs silently.
  case next
  /// To the step before.
  case back
  /// To a step by its number.
  case goto(Int)
  /// This step from its beginning.
  case restart
  /// The next hint.
  case hint
  /// Show the rest of this step, answers included, and make its values.
  case skip
  /// Begin or end free play in the same names.
  case play
  /// Leave; the place is kept.
  case quit
  /// Show the keys.
  case help
  /// An answer or code.
  case typed(String)

  /// A typed line as an event. During play single letters are code.
  static func parse(_ line: String, isPlaying: Bool) -> LessonEvent {
    var words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
    guard let first = words.first else { return .enter }
    let isMarked = first.hasPrefix("%")
    if isMarked { words[0] = String(first.dropFirst()) }
    if isPlaying && !isMarked && words[0].utf8.count == 1 { return .typed(line) }
    if words.count == 2, ["goto", "g"].contains(words[0]), let number = Int(words[1]) { return .goto(number) }
    guard words.count == 1 else { return .typed(line) }
    switch words[0] {
    case "next", "n": return .next
    case "back", "b": return .back
    case "restart", "r": return .restart
    case "hint", "h": return .hint
    case "skip", "s": return .skip
    case "play", "p": return .play
    case "quit", "q": return .quit
    case "help", "?": return .help
    default: return .typed(line)
    }
  }
}

/// What the learner is to type next.
public enum LessonPrompt: String, Equatable, Sendable {
  /// Enter runs the code that is shown.
  case run
  /// A value.
  case predict
  /// The number of an option.
  case choice
  /// Code; several lines are one answer.
  case task
  /// Enter goes on.
  case next
  /// Code of the learner's own.
  case play
  /// Nothing: the lesson has ended or was left.
  case over

  /// Whether code is typed here, so that the prompt should be the language's own, with continuation lines.
  public var takesCode: Bool { self != .predict && self != .choice && self != .over }

  /// The text of the prompt.
  public var text: String {
    switch self {
    case .predict: "predict> "
    case .choice: "choose> "
    case .task: ">>> "
    case .play: "play>>> "
    case .run, .next: "> "
    case .over: ""
    }
  }
}
