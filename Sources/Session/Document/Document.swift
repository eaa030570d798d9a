/// A lesson, a recorded session or a tested page of the manual: one Markdown format for all (docs/sessions.md).
public struct Document: Equatable, Sendable {
  /// The header.
  public var frontMatter: FrontMatter
  /// Prose, entries and questions in order.
  public var parts: [Part]
  /// What the closing line says about the file.
  public var seal: Seal

  /// A document from its parts.
  public init(frontMatter: FrontMatter, parts: [Part] = [], seal: Seal = .open) {
    self.frontMatter = frontMatter
    self.parts = parts
    self.seal = seal
  }

  /// The entries in order.
  public var entries: [Entry] {
    parts.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
  }

  /// Whether a session ends without its closing line: it was killed, or is still running. That is no error.
  public var isCutShort: Bool { frontMatter.kind == .session && seal == .open }
}

/// What the closing line says about the file.
public enum Seal: Equatable, Sendable {
  /// There is none.
  case open
  /// Count and hash agree with the file.
  case intact
  /// The file was changed after it was closed.
  case broken
}

/// One part of a document.
public enum Part: Equatable, Sendable {
  /// Markdown, without empty lines at either end.
  case prose(Prose)
  /// Code and what it printed.
  case entry(Entry)
  /// A question of a lesson.
  case question(Question)
}

/// Markdown between the blocks.
public struct Prose: Equatable, Sendable {
  /// The text, lines joined by `\n`, without empty lines at either end.
  public var text: String
  /// Line of the file where it begins, from 1; 0 for text that comes from no file. Not part of equality.
  public var line: Int

  /// Prose.
  public init(_ text: String, line: Int = 0) {
    self.text = text
    self.line = line
  }

  /// Equal text, wherever it stands.
  public static func == (left: Prose, right: Prose) -> Bool { left.text.isSameText(as: right.text) }
}

/// A fenced block that asks the learner something; its text is YAML that `Lessons` reads.
public struct Question: Equatable, Sendable {
  /// The kinds of questions.
  public enum Kind: String, Sendable, CaseIterable {
    /// The learner says the value or shape before the code runs.
    case predict
    /// One of several options.
    case choice
    /// Code to write.
    case task
  }

  /// Which kind.
  public var kind: Kind
  /// The inside of the block, lines joined by `\n`.
  public var text: String
  /// Line of the file that opens the fence, from 1; 0 for none. Not part of equality.
  public var line: Int

  /// A question.
  public init(kind: Kind, text: String, line: Int = 0) {
    self.kind = kind
    self.text = text
    self.line = line
  }

  /// Equal kind and text, wherever it stands.
  public static func == (left: Question, right: Question) -> Bool {
    left.kind == right.kind && left.text.isSameText(as: right.text)
  }
}

extension String {
  /// Whether both texts have the same bytes. (`==` would call `é` and `e` with an accent equal, and so hide an edit.)
  package func isSameText(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }

  /// The text between its newlines; always at least one line.
  package var lineList: [String] {
    utf8.split(separator: 10, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}
