/// Makes plain source of pasted text: line ends become newlines, control characters go, prompts are taken off.
enum PastedText {
  /// The text to insert for a paste.
  static func cleaned(_ text: String) -> String {
    let normalised = text.unicodeScalars.contains("\r") ? normalisedLineEnds(text) : text
    let kept = normalised.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || !isControl($0) }
    return withoutPrompts(String(String.UnicodeScalarView(kept)))
  }

  /// Takes off the indentation of the first line, when all lines have it: code that was cut out of the middle of a page.
  static func withoutCommonIndentation(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first(where: { !isBlank($0) }) else { return text }
    let indentation = first.prefix(while: isSpace)
    guard !indentation.isEmpty && lines.allSatisfy({ isBlank($0) || $0.hasPrefix(indentation) }) else { return text }
    return lines.map { $0.hasPrefix(indentation) ? $0.dropFirst(indentation.count) : "" }.joined(separator: "\n")
  }

  /// Takes the prompts off a copied session, and with them its outputs: the lines that have no prompt.
  ///
  /// A text that does not begin with a prompt is returned as it is.
  static func withoutPrompts(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first(where: { !isBlank($0) }) else { return text }
    if isPrompt(first.drop(while: isSpace), ">>>") {
      return joined(lines) { line in
        let line = line.drop(while: isSpace)
        for mark in [">>>", "..."] where isPrompt(line, mark) {
          let rest = line.dropFirst(mark.count)
          return rest.first == " " ? rest.dropFirst() : rest
        }
        return nil
      }
    }
    if notebookCode(first) != nil { return joined(lines, notebookCode) }
    return text
  }

  /// The lines that `code` keeps, as it cuts them.
  private static func joined(_ lines: [Substring], _ code: (Substring) -> Substring?) -> String {
    var kept = lines.compactMap(code)
    while kept.count > 1, let last = kept.last, isBlank(last), kept[kept.count - 2].first.map(isSpace) != true {
      kept.removeLast()
    }
    return kept.joined(separator: "\n")
  }

  /// Whether a line begins with a prompt of its own, alone or followed by a space.
  private static func isPrompt(_ line: Substring, _ mark: String) -> Bool {
    guard line.hasPrefix(mark) else { return false }
    let next = line.dropFirst(mark.count).first
    return next == nil || next == " "
  }

  /// The code of a line `In [3]: code` or `   ...: code`.
  private static func notebookCode(_ line: Substring) -> Substring? {
    let line = line.drop(while: isSpace)
    var rest: Substring
    if line.hasPrefix("In [") {
      let digits = line.dropFirst(4).prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty else { return nil }
      rest = line.dropFirst(4 + digits.count)
      guard rest.hasPrefix("]:") else { return nil }
      rest = rest.dropFirst(2)
    } else if line.hasPrefix("...:") {
      rest = line.dropFirst(4)
    } else {
      return nil
    }
    return rest.first == " " ? rest.dropFirst() : rest
  }

  /// `\r\n` and `\r` as `\n`.
  private static func normalisedLineEnds(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if !(scalar == "\n" && previous == "\r") {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }

  private static func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(isSpace) }
}
