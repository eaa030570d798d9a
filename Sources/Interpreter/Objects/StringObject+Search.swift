// Searching and cutting: over bytes where both texts are ASCII, over code points otherwise.
extension StringObject {
  /// Position of the first (or last) `needle` in `range`, or nil.
  func find(_ needle: StringObject, _ range: Range<Int>, isLast: Bool = false) -> Int? {
    if isASCII && needle.isASCII { return Self.find(needle.bytes, bytes, range, isLast) }
    // A text of ASCII holds nothing else.
    if isASCII { return nil }
    return needle.isASCII
      ? Self.find(needle.codePoints, wide, range, isLast) : Self.find(needle.wide, wide, range, isLast)
  }

  private static func find<Needle: Units, Text: Units>(
    _ needle: Needle, _ text: Text, _ range: Range<Int>, _ isLast: Bool
  ) -> Int? where Needle.Element == Text.Element {
    isLast ? TextAlgorithms.findLast(needle, in: text, range) : TextAlgorithms.find(needle, in: text, range)
  }

  /// Occurrences of `needle` in `range` that do not overlap.
  func count(of needle: StringObject, _ range: Range<Int>) -> Int {
    if isASCII && needle.isASCII { return TextAlgorithms.count(needle.bytes, in: bytes, range) }
    return isASCII ? 0 : TextAlgorithms.count(needle.codePoints, in: wide, range)
  }

  /// Whether `part` stands at `position`, within `range`.
  func has(_ part: StringObject, at position: Int, in range: Range<Int>) -> Bool {
    if position < range.lowerBound || position + part.count > range.upperBound { return false }
    if isASCII && part.isASCII { return TextAlgorithms.matches(part.bytes, bytes, at: position) }
    return !isASCII && TextAlgorithms.matches(part.codePoints, wide, at: position)
  }

  /// The parts between separators, at most `limit` cuts from the left or right.
  func split(by mark: StringObject, limit: Int, fromEnd: Bool) -> [Range<Int>] {
    if isASCII && mark.isASCII { return Self.split(bytes, mark.bytes, limit, fromEnd) }
    return isASCII ? [0..<count] : Self.split(wide, mark.codePoints, limit, fromEnd)
  }

  private static func split<Text: Units, Mark: Units>(_ text: Text, _ mark: Mark, _ limit: Int, _ fromEnd: Bool)
    -> [Range<Int>] where Mark.Element == Text.Element
  {
    fromEnd
      ? TextAlgorithms.splitFromEnd(text, by: mark, limit: limit) : TextAlgorithms.split(text, by: mark, limit: limit)
  }

  /// The words between runs of white space.
  func words(limit: Int, fromEnd: Bool) -> [Range<Int>] {
    isASCII
      ? Self.words(bytes, limit, fromEnd) { CharacterClass.isSpace(UInt32($0)) }
      : Self.words(wide, limit, fromEnd, CharacterClass.isSpace)
  }

  private static func words<Text: Units>(
    _ text: Text, _ limit: Int, _ fromEnd: Bool, _ isSpace: (Text.Element) -> Bool
  ) -> [Range<Int>] {
    fromEnd
      ? TextAlgorithms.wordsFromEnd(text, limit: limit, isSpace: isSpace)
      : TextAlgorithms.words(text, limit: limit, isSpace: isSpace)
  }

  /// What is left without the characters that `isStripped` names at the ends.
  func stripped(left: Bool, right: Bool, isStripped: (UInt32) -> Bool) -> Range<Int> {
    isASCII
      ? TextAlgorithms.strip(bytes, left: left, right: right) { isStripped(UInt32($0)) }
      : TextAlgorithms.strip(wide, left: left, right: right, isStripped: isStripped)
  }
}
