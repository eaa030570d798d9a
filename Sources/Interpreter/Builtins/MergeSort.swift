/// A stable merge sort of positions whose comparison may raise. What is in order already costs one look at each element.
enum MergeSort {
  /// Runs of this length are sorted by insertion.
  private static let run = 8

  /// Sorts `order` so that `less` holds for no element and its predecessor; looks for Ctrl-C between its passes.
  @inline(__always)
  static func sort(
    _ order: inout [Int], _ interpreter: Interpreter, _ less: (Int, Int) throws(Raised) -> Bool
  ) throws(Raised) {
    let count = order.count
    let first = UnsafeMutablePointer<Int>.allocate(capacity: max(count, 1))
    let second = UnsafeMutablePointer<Int>.allocate(capacity: max(count, 1))
    defer {
      first.deallocate()
      second.deallocate()
    }
    for index in 0..<count { first[index] = order[index] }
    for start in stride(from: 0, to: count, by: run) { try insert(first, start, min(start + run, count), less) }
    var (source, target) = (first, second)
    var width = run
    while width < count {
      for low in stride(from: 0, to: count, by: 2 * width) {
        try merge(source, target, low, min(low + width, count), min(low + 2 * width, count), less)
      }
      swap(&source, &target)
      width *= 2
      if interpreter.interruptFlag.isSet { try interpreter.safepoint() }
    }
    for index in 0..<count { order[index] = source[index] }
  }

  @inline(__always)
  private static func insert(
    _ order: UnsafeMutablePointer<Int>, _ start: Int, _ end: Int, _ less: (Int, Int) throws(Raised) -> Bool
  ) throws(Raised) {
    for index in start..<end {
      let item = order[index]
      var place = index
      while place > start, try less(item, order[place - 1]) {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = item
    }
  }

  @inline(__always)
  private static func merge(
    _ source: UnsafeMutablePointer<Int>, _ target: UnsafeMutablePointer<Int>, _ low: Int, _ middle: Int, _ high: Int,
    _ less: (Int, Int) throws(Raised) -> Bool
  ) throws(Raised) {
    var (left, right, place) = (low, middle, low)
    if middle < high, try less(source[middle], source[middle - 1]) {
      while left < middle && right < high {
        if try less(source[right], source[left]) {
          target[place] = source[right]
          right += 1
        } else {
          target[place] = source[left]
          left += 1
        }
        place += 1
      }
    }
    while left < middle {
      target[place] = source[left]
      (left, place) = (left + 1, place + 1)
    }
    while right < high {
      target[place] = source[right]
      (right, place) = (right + 1, place + 1)
    }
  }
}

extension Array {
  /// The elements without a check at each access.
  @inline(__always)
  func borrowed(_ body: (UnsafeBufferPointer<Element>) throws(Raised) -> Void) throws(Raised) {
    let result = withUnsafeBufferPointer { buffer -> Result<Void, Raised> in
      do throws(Raised) { return .success(try body(buffer)) } catch { return .failure(error) }
    }
    try result.get()
  }
}
