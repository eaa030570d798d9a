import Lessons
import Terminal

/// Shows pieces of a lesson on a terminal: wrapped, indented, in colours where it has some.
struct LessonRendering {
  let style: Style
  /// Columns that text may take.
  let width: Int

  /// For a terminal; lines longer than 100 columns are hard to read.
  init(_ device: TerminalDevice) {
    style = device.style
    width = min(max(device.size.columns, 20), 100)
  }

  /// The lines of `pieces`, ended by a newline.
  func text(_ pieces: [LessonPiece]) -> String {
    var text = ""
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      index += 1
      switch piece.role {
      case .heading:
        let keys = index < pieces.count && pieces[index].role == .keys ? pieces[index].text : ""
        if !keys.isEmpty { index += 1 }
        text += "\n" + heading(piece.text, keys) + "\n"
      case .keys, .status: text += indented(style.render(piece.text, as: .note), by: 2) + "\n"
      case .prose: text += prose(piece.text)
      case .question: text += "\n" + prose(piece.text, joins: false)
      case .code:
        let code = style.render(piece.text, spans: PythonEditing.highlight(piece.text))
        text += "\n" + indented(code, by: 4) + "\n"
      case .output: text += indented(piece.text, by: 4) + "\n"
      case .error: text += indented(style.render(piece.text, as: .error), by: 4) + "\n"
      case .right: text += indented(wrapped(piece.text), by: 2, as: .good) + "\n"
      case .wrong: text += indented(wrapped(piece.text), by: 2, as: .warning) + "\n"
      case .note: text += prose(piece.text)
      }
    }
    return text
  }

  /// The heading, the keys at the right where they fit, else below.
  private func heading(_ title: String, _ keys: String) -> String {
    let space = width - DisplayWidth.columns(of: title) - DisplayWidth.columns(of: keys)
    let left = style.render(title, as: .heading)
    let right = style.render(keys, as: .note)
    if keys.isEmpty { return left }
    return space >= 2 ? left + String(repeating: " ", count: space) + right : left + "\n  " + right
  }

  private func wrapped(_ text: String) -> String { wordWrapped(text, width: width - 2).joined(separator: "\n") }

  private func indented(_ text: String, by count: Int, as role: Role = .plain) -> String {
    let margin = String(repeating: " ", count: count)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : margin + style.render(String($0), as: role)
    }.joined(separator: "\n")
  }

  // MARK: Markdown

  /// Markdown as a terminal shows it; a blank line between paragraphs.
  /// - Parameter joins: whether the lines of a paragraph flow together.
  private func prose(_ text: String, joins: Bool = true) -> String {
    var blocks: [String] = []
    var fenced: [Substring]?
    var paragraph: [Substring] = []
    func close() {
      if !paragraph.isEmpty { blocks.append(self.paragraph(paragraph, joins: joins)) }
      paragraph = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let lines = fenced {
          blocks.append(indented(lines.joined(separator: "\n"), by: 2))
          fenced = nil
        } else {
          close()
          fenced = []
        }
      } else if fenced != nil {
        fenced?.append(line)
      } else if line.allSatisfy({ $0 == " " }) {
        close()
      } else {
        paragraph.append(line)
      }
    }
    close()
    if let fenced { blocks.append(indented(fenced.joined(separator: "\n"), by: 2)) }
    return blocks.map { indented($0, by: 2) }.joined(separator: "\n\n") + "\n"
  }

  private func paragraph(_ lines: [Substring], joins: Bool) -> String {
    var flowed: [String] = []
    for line in lines {
      let isItem = line.drop { $0 == " " }.first.map { "-*|>0123456789".contains($0) } == true
      if joins, !isItem, let last = flowed.last {
        flowed[flowed.count - 1] = LessonRendering.joined(last, line)
      } else {
        flowed.append(String(line))
      }
    }
    return marked(wordWrapped(flowed.joined(separator: "\n"), width: width - 4))
  }

  /// Two lines of a paragraph as one; between East Asian characters stands no space.
  private static func joined(_ left: String, _ right: Substring) -> String {
    let rest = right.drop { $0 == " " }
    let isTight =
      left.last.map { DisplayWidth.columns(of: $0) == 2 } == true
      && rest.first.map { DisplayWidth.columns(of: $0) == 2 } == true
    return left + (isTight ? "" : " ") + rest
  }

  /// Code in colour without its backticks, where there are colours; a stretch may go on in the next line.
  private func marked(_ lines: [String]) -> String {
    guard style.isColoured else { return lines.joined(separator: "\n") }
    var isCode = false
    var isBold = false
    return lines.map { line in
      var result = ""
      for (index, part) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { isCode.toggle() }
        if isCode {
          result += style.render(String(part), as: .name)
          continue
        }
        for (index, piece) in String(part).split(whole: "**").enumerated() {
          if index > 0 { isBold.toggle() }
          result += style.render(piece, as: isBold ? .heading : .plain)
        }
      }
      return result
    }.joined(separator: "\n")
  }
}

extension String {
  /// The parts between occurrences of `separator`.
  fileprivate func split(whole separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
