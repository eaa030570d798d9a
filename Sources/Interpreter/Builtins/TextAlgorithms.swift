/// The code points or bytes of a text by position, counted from 0.
protocol Units: RandomAccessCollection where Index == Int, Element: Equatable {}
extension Array: Units where Element: Equatable {}
extension UnsafeBufferPointer: Units where Element: Equatable {}

/// Searching and cutting of code points and bytes, shared by `str` and `bytes`. Texts are indexed from 0; what is cut out is
/// given as ranges.
enum TextAlgorithms {
  /// Position of the first `needle` in `text[range]`, or nil.
  static func find<Needle: Units, Text: Units>(_ needle: Needle, in text: Text, _ range: Range<Int>) -> Int?
  where Needle.Element == Text.Element {
    if needle.count > range.count { return nil }
    guard let first = needle.first else { return range.lowerBound }
    var index = range.lowerBound
    while index <= range.upperBound - needle.count {
      if text[index] == first, matches(needle, text, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Position of the last `needle` in `text[range]`, or nil.
  static func findLast<Needle: Units, Text: Units>(_ needle: Needle, in text: Text, _ range: Range<Int>) -> Int?
  where Needle.Element == Text.Element {
    if needle.count > range.count { return nil }
    var index = range.upperBound - needle.count
    while index >= range.lowerBound {
      if matches(needle, text, at: index) { return index }
      index -= 1
    }
    return nil
  }

  @inline(__always)
  static func matches<Needle: Units, Text: Units>(_ needle: Needle, _ text: Text, at index: Int) -> Bool
  where Needle.Element == Text.Element {
    for offset in 0..<needle.count where text[index + offset] != needle[offset] { return false }
    return true
  }

  /// Occurrences that do not overlap; an empty needle stands between all elements.
  static func count<Needle: Units, Text: Units>(_ needle: Needle, in text: Text, _ range: Range<Int>) -> Int
  where Needle.Element == Text.Element {
    if needle.isEmpty { return range.count + 1 }
    var (count, start) = (0, range.lowerBound)
    while let found = find(needle, in: text, start..<range.upperBound) {
      count += 1
      start = found + needle.count
    }
    return count
  }

  /// Replaces at most `limit` occurrences (all for a negative limit).
  static func replace<Element: Equatable>(_ old: [Element], by new: [Element], in text: [Element], limit: Int)
    -> [Element]
  {
    var left = limit < 0 ? Int.max : limit
    var out: [Element] = []
    out.reserveCapacity(text.count)
    if old.isEmpty {
      for element in text {
        if left > 0 {
          out.append(contentsOf: new)
          left -= 1
        }
        out.append(element)
      }
      if left > 0 { out.append(contentsOf: new) }
      return out
    }
    var start = 0
    while left > 0, let found = find(old, in: text, start..<text.count) {
      out.append(contentsOf: text[start..<found])
      out.append(contentsOf: new)
      start = found + old.count
      left -= 1
    }
    out.append(contentsOf: text[start...])
    return out
  }

  /// The parts between separators (never empty), at most `limit` cuts from the left.
  static func split<Mark: Units, Text: Units>(_ text: Text, by separator: Mark, limit: Int) -> [Range<Int>]
  where Mark.Element == Text.Element {
    var parts: [Range<Int>] = []
    var start = 0
    var left = limit < 0 ? Int.max : limit
    while left > 0, let found = find(separator, in: text, start..<text.count) {
      parts.append(start..<found)
      start = found + separator.count
      left -= 1
    }
    parts.append(start..<text.count)
    return parts
  }

  /// As `split`, cutting from the right.
  static func splitFromEnd<Mark: Units, Text: Units>(_ text: Text, by separator: Mark, limit: Int) -> [Range<Int>]
  where Mark.Element == Text.Element {
    var parts: [Range<Int>] = []
    var end = text.count
    var left = limit < 0 ? Int.max : limit
    while left > 0, let found = findLast(separator, in: text, 0..<end) {
      parts.append((found + separator.count)..<end)
      end = found
      left -= 1
    }
    parts.append(0..<end)
    return parts.reversed()
  }

  /// The words between runs of white space; what is left after `limit` words keeps its space.
  static func words<Text: Units>(_ text: Text, limit: Int, isSpace: (Text.Element) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var index = 0
    var left = limit < 0 ? Int.max : limit
    while true {
      while index < text.count && isSpace(text[index]) { index += 1 }
      if index == text.count { return parts }
      if left == 0 {
        parts.append(index..<text.count)
        return parts
      }
      let start = index
      while index < text.count && !isSpace(text[index]) { index += 1 }
      parts.append(start..<index)
      left -= 1
    }
  }

  /// As `words`, counted from the right.
  static func wordsFromEnd<Text: Units>(_ text: Text, limit: Int, isSpace: (Text.Element) -> Bool) -> [Range<Int>] {
    let count = text.count
    return words(Array(text.reversed()), limit: limit, isSpace: isSpace).reversed().map {
      (count - $0.upperBound)..<(count - $0.lowerBound)
    }
  }

  /// The text without what `isStripped` names at its ends.
  static func strip<Text: Units>(
    _ text: Text, left: Bool = true, right: Bool = true, isStripped: (Text.Element) -> Bool
  ) -> Range<Int> {
    var (start, end) = (0, text.count)
    if left { while start < end && isStripped(text[start]) { start += 1 } }
    if right { while end > start && isStripped(text[end - 1]) { end -= 1 } }
    return start..<end
  }

  /// The lines of a text; `\r\n` is one break.
  static func lines<Text: Units>(_ text: Text, keepsEnds: Bool, isBreak: (Text.Element) -> Bool) -> [Range<Int>]
  where Text.Element: BinaryInteger {
    var parts: [Range<Int>] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count && !isBreak(text[end]) { end += 1 }
      var next = end
      if next < text.count { next += text[next] == 13 && next + 1 < text.count && text[next + 1] == 10 ? 2 : 1 }
      parts.append(start..<(keepsEnds ? next : end))
      start = next
    }
    return parts
  }
}
