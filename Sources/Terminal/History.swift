/// The entries that were run, oldest first, kept in a file that only ever grows.
///
/// Every entry is one line of the file (newline and backslash escaped) and one write, so a killed session loses nothing
/// and several sessions can share the file. What another session adds meanwhile is seen at the next start; this
/// session's own entries come first when looking back. Main thread only.
public final class History {
  /// Entries, oldest first.
  public private(set) var entries: [String] = []
  /// Why entries are kept in memory only, when a path was given and cannot be used; for one line of advice, no error.
  public let warning: String?

  private let file: HistoryFile?
  private let limit: Int

  /// Opens the history at `path` (its folder is made when missing), or one in memory only.
  /// - Parameter limit: how many entries of the file are kept in memory.
  public init(path: String? = nil, limit: Int = 10_000) {
    self.limit = max(limit, 1)
    guard let path else {
      file = nil
      warning = nil
      return
    }
    switch HistoryFile.open(path) {
    case .success(let file):
      entries = file.read(limit: self.limit)
      self.file = file
      warning = nil
    case .failure(let problem):
      file = nil
      warning = "history is kept in memory only: \(path): \(problem.reason)"
    }
  }

  /// Adds an entry; an empty one and a repetition of the last one are not kept.
  public func append(_ entry: String) {
    guard !entry.allSatisfy(\.isWhitespace) && entry != entries.last else { return }
    entries.append(entry)
    if entries.count > limit * 2 { entries.removeFirst(entries.count - limit) }
    file?.append(entry)
  }

  /// The nearest entry before `index` that starts with `prefix` and differs from `current`.
  func previous(before index: Int, prefix: String, current: String) -> Int? {
    entries[..<min(max(index, 0), entries.count)].lastIndex { $0.hasPrefix(prefix) && $0 != current }
  }

  /// The nearest entry after `index` that starts with `prefix` and differs from `current`.
  func next(after index: Int, prefix: String, current: String) -> Int? {
    guard index + 1 < entries.count else { return nil }
    return entries[max(index + 1, 0)...].firstIndex { $0.hasPrefix(prefix) && $0 != current }
  }
}
