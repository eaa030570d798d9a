/// Why a document cannot be used, with the place in its file.
public struct DocumentProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  public var file: String
  /// The line, from 1; 0 where the problem is the file as a whole.
  public var line: Int
  /// The column in characters, from 1; 0 where the problem is the line as a whole.
  public var column: Int
  /// One sentence for the author, without a final full stop.
  public var reason: String

  /// A problem at a place of `file`.
  public init(file: String, line: Int, column: Int = 1, reason: String) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// `file:line:column: reason`, as compilers print it.
  public var description: String {
    line > 0 ? "\(file):\(line):\(max(column, 1)): \(reason)" : "\(file): \(reason)"
  }
}
