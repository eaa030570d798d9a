/// A half-open range of byte offsets in a source text.
public struct SourceRange: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: Int32
  /// Offset just past the last byte.
  public var end: Int32

  /// A range from `start` up to but not including `end`.
  public init(start: Int, end: Int) {
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: end)
  }

  /// The smallest range that holds `self` and `other`.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(start: Int(min(start, other.start)), end: Int(max(end, other.end)))
  }
}
