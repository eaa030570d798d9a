/// Breaks prose into lines of at most `width` columns.
///
/// Lines break at spaces, and between East Asian characters, but never before closing punctuation or after opening
/// punctuation. A word longer than a line is cut. Newlines of the text stay; an indentation is kept on the first line
/// and, as spaces, on those that follow.
/// - Complexity: O(n).
public func wordWrapped(_ text: String, width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrapLine($0, width: max(width, 2)) }
}

/// Wraps one line.
private func wrapLine(_ line: Substring, width: Int) -> [String] {
  let indentation = String(line.prefix { $0 == " " })
  let margin = indentation.count < width / 2 ? indentation : ""
  var lines: [String] = []
  var current = margin
  var used = margin.count
  var isFresh = true
  var gap = ""
  for piece in pieces(of: line.dropFirst(indentation.count)) {
    if piece == " " {
      gap += " "
      continue
    }
    let needed = DisplayWidth.columns(of: piece)
    if !isFresh && used + gap.count + needed > width {
      lines.append(current)
      (current, used, gap, isFresh) = (margin, margin.count, "", true)
    }
    current += gap
    used += gap.count
    gap = ""
    for character in piece {
      let columns = DisplayWidth.columns(of: character)
      if used + columns > width {
        lines.append(current)
        (current, used) = (margin, margin.count)
      }
      current.append(character)
      used += columns
    }
    isFresh = false
  }
  lines.append(current)
  return lines
}

/// Cuts a line into single spaces and stretches that must not be broken.
private func pieces(of line: Substring) -> [String] {
  var result: [String] = []
  var word = ""
  for character in line {
    if character == " " || character == "\t" {
      if !word.isEmpty { result.append(word) }
      word = ""
      result.append(" ")
    } else if let last = word.last, mayBreak(between: last, and: character) {
      result.append(word)
      word = String(character)
    } else {
      word.append(character)
    }
  }
  if !word.isEmpty { result.append(word) }
  return result
}

/// Whether a line may end between two adjacent characters.
private func mayBreak(between left: Character, and right: Character) -> Bool {
  guard isWide(left) || isWide(right) else { return false }
  return !opening.contains(left) && !closing.contains(right)
}

/// Whether a character takes two columns.
private func isWide(_ character: Character) -> Bool { DisplayWidth.columns(of: character) == 2 }

/// Punctuation that stays with what follows (the East Asian forms as code points, which fonts show too much alike).
private let opening: Set<Character> = [
  "\u{300C}", "\u{300E}", "\u{3010}", "\u{300A}", "\u{3008}", "\u{3014}", "\u{FF08}", "\u{FF3B}", "\u{201C}",
  "\u{2018}", "(", "[", "{",
]
/// Punctuation that stays with what precedes.
private let closing: Set<Character> = [
  "\u{300D}", "\u{300F}", "\u{3011}", "\u{300B}", "\u{3009}", "\u{3015}", "\u{FF09}", "\u{FF3D}", "\u{201D}",
  "\u{2019}", "\u{3001}", "\u{3002}", "\u{FF0C}", "\u{FF1B}", "\u{FF1A}", "\u{FF1F}", "\u{FF01}", "\u{2026}",
  "\u{2014}", "\u{00B7}", ")", "]", "}", ",", ".", ";", ":", "?", "!", "%",
]
