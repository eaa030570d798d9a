/// The line that opens a fenced block, by the rules of CommonMark.
struct Fence {
  /// The blocks that mean something to Taper, by the first word after the fence.
  enum Kind: String, CaseIterable {
    case python, input, output, predict, choice, task

    /// The words that may follow.
    var words: [String] {
      switch self {
      case .python, .input: ["escaped"]
      case .output: ["volatile", "stderr", "no-newline", "escaped"]
      case .predict, .choice, .task: []
      }
    }
  }

  /// The character that the fence is made of: a backtick or a tilde.
  let mark: Character
  /// How many of them.
  let length: Int
  /// Spaces before it, at most 3.
  let indent: Int
  /// What it means to Taper; nil for blocks that are only shown.
  let kind: Kind?
  /// The words after the first one.
  let words: [String]

  /// Reads a line; nil where it opens no fence.
  init?(line: String) {
    let scalars = line.unicodeScalars
    let indent = scalars.prefix { $0 == " " }.count
    guard indent <= 3, let first = scalars.dropFirst(indent).first, first == "`" || first == "~" else { return nil }
    let length = scalars.dropFirst(indent).prefix { $0 == first }.count
    guard length >= 3 else { return nil }
    let info = scalars.dropFirst(indent + length)
    if first == "`" && info.contains("`") { return nil }
    let all = info.split { $0 == " " || $0 == "\t" }.map { String($0) }
    mark = Character(first)
    self.length = length
    self.indent = indent
    kind = all.first.flatMap(Kind.init(rawValue:))
    words = Array(all.dropFirst())
  }

  /// Whether `line` closes this fence.
  func isClosed(by line: String) -> Bool {
    let scalars = line.unicodeScalars
    let indent = scalars.prefix { $0 == " " }.count
    guard indent <= 3 else { return false }
    let marks = scalars.dropFirst(indent).prefix { Character($0) == mark }.count
    return marks >= length && scalars.dropFirst(indent + marks).allSatisfy { $0 == " " || $0 == "\t" }
  }

  /// A fence that no line of `content` closes.
  static func around(_ content: String) -> String {
    var longest = 0
    var run = 0
    for byte in content.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(3, longest + 1))
  }
}

extension Prose {
  /// A stretch of prose under its `## ` heading.
  package struct Section {
    /// The heading; nil for the stretch before the first one.
    package var heading: String?
    /// The text below the heading, without empty lines at its ends.
    package var text: String
    /// Line of the file where heading or text begins.
    package var line: Int
  }

  /// The prose cut at its `## ` headings; headings inside fenced blocks and comments do not count.
  package var sections: [Section] {
    var sections: [Section] = [Section(heading: nil, text: "", line: line)]
    var lines: [String] = []
    var fence: Fence?
    var isComment = false
    func trimmed() -> String {
      let isBlank: (String) -> Bool = { $0.allSatisfy { $0 == " " || $0 == "\t" } }
      let start = lines.firstIndex { !isBlank($0) } ?? lines.count
      let end = lines.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
      return lines[start..<max(start, end)].joined(separator: "\n")
    }
    for (offset, text) in text.lineList.enumerated() {
      if let open = fence {
        if open.isClosed(by: text) { fence = nil }
      } else if isComment || text.drop(while: { $0 == " " }).hasPrefix("<!--") {
        isComment = !text.contains("-->")
      } else if let open = Fence(line: text) {
        fence = open
      } else if text.hasPrefix("## ") {
        sections[sections.count - 1].text = trimmed()
        lines = []
        let heading = text.dropFirst(3).drop { $0 == " " }
        sections.append(Section(heading: String(heading), text: "", line: line + offset))
        continue
      }
      lines.append(text)
    }
    sections[sections.count - 1].text = trimmed()
    return sections.filter { $0.heading != nil || !$0.text.isEmpty }
  }
}
