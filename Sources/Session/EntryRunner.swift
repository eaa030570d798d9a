/// Where a piece of output went.
public enum OutputStream: Hashable, Sendable {
  /// Standard output, displayed values included.
  case output
  /// Standard error: warnings and what the program writes there.
  case error
  /// The traceback of the exception that ended the entry. A document shows it in the `output` block, where it stands.
  case traceback
}

/// A piece of output, in the order in which it came.
public struct OutputChunk: Hashable, Sendable {
  /// Where it went.
  public var stream: OutputStream
  /// The text as written.
  public var text: String

  /// A piece of output.
  public init(stream: OutputStream, text: String) {
    self.stream = stream
    self.text = text
  }
}

/// How an entry is run.
public enum EntryMode: Sendable {
  /// As a file: values of expression statements are not displayed.
  case script
  /// As typed at the prompt: expression statements at the top level display their values (nothing for `None`); those
  /// inside loops and branches do not, so that a loop of 5,000 steps fills no screen. Entries of sessions run in this mode.
  case prompt
  /// As a block of a lesson or of the manual, which displays as the prompt does. The answers to tasks run in this mode,
  /// too. Tracebacks name `<stdin>`.
  case block
  /// As `.block`, for the checks of a lesson: `_`, history and the numbering of entries stay as they are.
  case check
}

/// How an entry ended.
public enum EntryState: Equatable, Sendable {
  /// To its end.
  case ok
  /// With an uncaught exception: its class name, and its text (what `str()` of it gives).
  case error(kind: String, message: String)
  /// Stopped by Ctrl-C.
  case interrupted
}

/// What running an entry gave.
public struct EntryResult: Sendable {
  /// The output in order, a traceback as its last piece.
  public var chunks: [OutputChunk]
  /// How it ended.
  public var state: EntryState
  /// How long it ran.
  public var seconds: Double
  /// Digest of the tensors in the namespace after the entry; empty where there is none.
  public var digest: String
  /// The random generator's position after the entry.
  public var generatorPosition: UInt64
  /// Whether the entry read a clock, an address or uninitialised memory, so that its output cannot repeat.
  public var isVolatile: Bool
  /// The lines that `input()` was given.
  public var answers: [String]

  /// A result; the last two seldom matter.
  public init(
    chunks: [OutputChunk], state: EntryState, seconds: Double = 0, digest: String = "", generatorPosition: UInt64 = 0,
    isVolatile: Bool = false, answers: [String] = []
  ) {
    self.chunks = chunks
    self.state = state
    self.seconds = seconds
    self.digest = digest
    self.generatorPosition = generatorPosition
    self.isVolatile = isVolatile
    self.answers = answers
  }
}

/// Runs entries in one namespace. The interpreter stands behind it; documents, replay and lessons know nothing else of it.
public protocol EntryRunner: AnyObject {
  /// Runs `source` as entry `entry` (from 1) of a document or prompt.
  func run(_ source: String, entry: Int, mode: EntryMode) -> EntryResult
  /// Empties the namespace and seeds the generator.
  func reset(seed: UInt64)
  /// Lines that `input()` takes before it asks anybody; they replace those that are left over.
  func offer(answers: [String])
  /// Digest of the tensors in the namespace.
  var digest: String { get }
  /// The random generator's position.
  var generatorPosition: UInt64 { get }
}

extension EntryRunner {
  /// A runner without `input()` ignores the answers.
  public func offer(answers: [String]) {}
}
