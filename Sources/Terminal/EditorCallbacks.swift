/// Whether a text can run.
public enum InputState: Sendable, Hashable {
  /// It can: Enter runs it.
  case complete
  /// More is needed: Enter starts another line.
  case incomplete
  /// It never can: Enter runs it, to show what is wrong.
  case invalid
}

/// What one reading from the prompt came to.
public enum PromptInput: Sendable, Hashable {
  /// A text to run; blank lines at its end are taken off. Empty when only white space was entered.
  case text(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty line, the end of the input, or a signal that ends the program.
  case endOfFile
}

/// Something that could stand at the cursor.
public struct Candidate: Sendable, Hashable {
  /// Byte range of the text that it replaces; ends at the cursor.
  public var range: Range<Int>
  /// What is put there.
  public var insertion: String
  /// What the list shows.
  public var label: String

  /// A candidate; its label is the insertion unless told otherwise.
  public init(range: Range<Int>, insertion: String, label: String? = nil) {
    self.range = range
    self.insertion = insertion
    self.label = label ?? insertion
  }
}

/// What the editor has to be told about the language. All are called on the main thread, with nothing of the user's
/// running.
public struct EditorCallbacks {
  /// Decides whether Enter runs the text. A last line of white space only arrives as an empty one: the text then ends
  /// in a newline, and a block before it is over.
  public var isComplete: (String) -> InputState
  /// Roles of the text's parts, as byte ranges; called at every drawing.
  public var highlight: (String) -> [StyledSpan]
  /// What could stand at the cursor, given the text and a byte offset in it.
  public var complete: (String, Int) -> [Candidate]
  /// White space for the line that follows this text (which ends at the cursor).
  public var indentation: (String) -> String

  /// Callbacks; what is left out knows nothing: every line is complete.
  public init(
    isComplete: @escaping (String) -> InputState = { _ in .complete },
    highlight: @escaping (String) -> [StyledSpan] = { _ in [] },
    complete: @escaping (String, Int) -> [Candidate] = { _, _ in [] },
    indentation: @escaping (String) -> String = { _ in "" }
  ) {
    self.isComplete = isComplete
    self.highlight = highlight
    self.complete = complete
    self.indentation = indentation
  }
}
