/// A question about a value or shape that the learner answers before the code runs.
public struct Prediction: Equatable, Sendable {
  /// A wrong answer that is known, and what it gets to read.
  public struct Note: Equatable, Sendable {
    /// The wrong value, an expression of the language.
    public var value: String
    /// What the learner reads.
    public var reads: String
    /// Line of the file.
    public var line: Int
  }

  /// The question.
  public var ask: String
  /// The right value, an expression that is evaluated after the code ran; nil where it is what the code prints.
  public var answer: String?
  /// The known wrong answers.
  public var notes: [Note]
  /// Line of the file.
  public var line: Int
}

/// A question with options.
public struct Choice: Equatable, Sendable {
  /// One option.
  public struct Option: Equatable, Sendable {
    /// What it says.
    public var text: String
    /// Whether it is the right one.
    public var isRight: Bool
    /// Why it is right or wrong.
    public var why: String
    /// Line of the file.
    public var line: Int
  }

  /// The question.
  public var ask: String
  /// The options in order, exactly one of them right.
  public var options: [Option]
  /// Line of the file.
  public var line: Int
}

/// Code to write, graded by what it does.
public struct LessonTask: Equatable, Sendable {
  /// Help, shown one at a time.
  public struct Hint: Equatable, Sendable {
    /// What it says.
    public var text: String
    /// Code that it shows; it must run.
    public var code: String?
    /// Line of the file.
    public var line: Int
  }

  /// Something that must hold after the learner's code ran.
  public struct Check: Equatable, Sendable {
    /// What is looked at, in words.
    public var name: String
    /// An expression that must be true; nil where `got` and `expect` decide.
    public var that: String?
    /// An expression whose value the learner gets to see.
    public var got: String?
    /// An expression for the value that it should have.
    public var expect: String?
    /// What the learner reads where the check fails.
    public var fail: String?
    /// Line of the file.
    public var line: Int
  }

  /// A wrong answer that is known, and what it gets to read.
  public struct Wrong: Equatable, Sendable {
    /// The code; its effect is what recognises it.
    public var code: String
    /// What the learner reads.
    public var reads: String
    /// An expression that is true after this mistake; it recognises the mistake without running the code.
    public var when: String?
    /// Line of the file.
    public var line: Int
  }

  /// The statement.
  public var ask: String
  /// Code that is given and has run before the learner begins.
  public var start: String?
  /// The hints in order.
  public var hints: [Hint]
  /// The checks in order; at least one.
  public var checks: [Check]
  /// An answer that passes.
  public var model: String
  /// The known wrong answers.
  public var wrong: [Wrong]
  /// Line of the file.
  public var line: Int
}
