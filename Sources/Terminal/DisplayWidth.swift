/// How many columns text takes on a terminal.
package enum DisplayWidth {
  /// Columns of one code point: 0 for combining marks and format characters, 2 for East Asian wide ones, else 1.
  ///
  /// Control characters have no width of their own and count 0; whoever draws shows them as something else.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if WidthTable.contains(value, in: WidthTable.zero) { return 0 }
    return WidthTable.contains(value, in: WidthTable.wide) ? 2 : 1
  }

  /// Columns of a grapheme: the sum over its code points, as terminals without grapheme support advance.
  package static func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Columns of a text without control characters.
  /// - Complexity: O(n log ranges).
  package static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The longest start of `text` that fits into `width` columns.
  package static func prefix(of text: String, width: Int) -> String {
    var used = 0
    var result = ""
    for character in text {
      used += columns(of: character)
      if used > width { break }
      result.append(character)
    }
    return result
  }
}
