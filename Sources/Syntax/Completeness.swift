import Diagnostics

/// Whether an entry at a prompt can run.
public enum Completeness: Sendable {
  /// It can run.
  case complete
  /// More lines are needed.
  case incomplete
  /// No further line can mend it.
  case invalid
}

extension Parser {
  /// Whether the entry `source` (its lines so far, joined by newlines) can run, by the rule of Python's prompt: a
  /// compound statement is complete only when its last line is empty; open brackets, an unfinished triple-quoted
  /// string, a trailing backslash and decorators alone wait for more. An empty line always ends an entry that is
  /// not inside brackets or a string.
  public static func completeness(of source: SourceText) -> Completeness {
    let endsEmpty = source.bytes.contains(UInt8(ascii: "\n")) && isBlank(source.lastLine)
    do {
      let statements = try parseInteractive(source)
      guard let last = statements.last, last.isCompound, !endsEmpty else { return .complete }
      return .incomplete
    } catch {
      guard error.incompleteInput else { return .invalid }
      return endsEmpty && !error.isOpenEnded ? .invalid : .incomplete
    }
  }

  private static func isBlank(_ line: some Sequence<UInt8>) -> Bool {
    line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == 0x0C }
  }
}

extension SourceText {
  /// The bytes after the last newline.
  fileprivate var lastLine: ArraySlice<UInt8> {
    let start = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return bytes[start...]
  }
}

extension SyntaxProblem {
  /// Whether the text ends inside brackets, a string or a joined line, where an empty line means nothing.
  fileprivate var isOpenEnded: Bool {
    kind == .syntaxError
      && (message.hasSuffix("was never closed") || message.hasPrefix("unterminated triple")
        || message == "unexpected EOF while parsing")
  }
}

extension Statement {
  /// Whether this has a block.
  public var isCompound: Bool {
    switch kind {
    case .if, .while, .for, .with, .try, .function, .class: true
    default: false
    }
  }
}
