extension Kernel {
  /// Cuts `count` elements into chunks of at most `size` and calls `body(start, count)` for each, as long as `stop` reads 0.
  ///
  /// Chunks lie at fixed places, so that results do not depend on when somebody looks. Returns false when it stopped early.
  @inlinable
  @discardableResult
  public static func inChunks(
    of count: Int, size: Int = 1 << 20, stop: UnsafePointer<Int32>?, _ body: (_ start: Int, _ count: Int) -> Void
  ) -> Bool {
    var start = 0
    while start < count {
      if let stop, stop.pointee != 0 { return false }
      let length = Swift.min(Swift.max(size, 1), count - start)
      body(start, length)
      start += length
    }
    return true
  }
}
