/// A logical line of Python source, found by brackets, quotes and backslashes alone.
///
/// This is less than a parser: it is what the exporter needs in order to print what the prompt would display, also for
/// code that does not compile.
struct PythonStatement: Equatable {
  /// The physical lines.
  var lines: [String]
  /// For each physical line, whether it begins inside a string literal and so must not be indented.
  var beginsInString: [Bool]
  /// Spaces and tabs before the first line.
  var indent: String
  /// Whether it is an expression alone, whose value the prompt displays.
  var isExpression: Bool
  /// Whether a comma stands outside all brackets.
  var hasComma: Bool
  /// Whether it holds a comment.
  var hasComment: Bool
  /// The first word; empty where there is none.
  var word: String

  /// Cuts a source into logical lines; statements on one line with `;` between them become lines of their own.
  static func split(_ source: String) -> [PythonStatement] {
    var scanner = Scanner()
    for line in source.lineList { scanner.take(line) }
    scanner.finish()
    return scanner.statements
  }

  /// Words that begin a statement which is not an expression.
  fileprivate static let keywords: Set<String> = [
    "import", "from", "def", "class", "return", "if", "elif", "else", "for", "while", "with", "try", "except",
    "finally", "raise", "pass", "break", "continue", "global", "nonlocal", "assert", "del", "async",
  ]
}

/// Walks over source line by line.
private struct Scanner {
  var statements: [PythonStatement] = []
  private var lines: [String] = []
  private var beginsInString: [Bool] = []
  private var text = String.UnicodeScalarView()
  private var depth = 0
  /// The quotes that end the open string; nil outside.
  private var quotes: String?
  private var isContinued = false
  private var hasAssignment = false
  private var hasColon = false
  private var hasLambda = false
  private var hasComma = false
  private var hasComment = false
  private var word = ""

  mutating func take(_ line: String) {
    beginsInString.append(quotes != nil)
    isContinued = false
    var rest = line.unicodeScalars[...]
    var current = String.UnicodeScalarView()
    while let scalar = rest.first {
      if let open = quotes {
        if scalar == "\\" {
          current.append(contentsOf: rest.prefix(2))
          rest.removeFirst(min(2, rest.count))
          isContinued = rest.isEmpty
        } else if rest.starts(with: open.unicodeScalars) {
          current.append(contentsOf: open.unicodeScalars)
          rest.removeFirst(open.unicodeScalars.count)
          quotes = nil
        } else {
          current.append(scalar)
          rest.removeFirst()
        }
        continue
      }
      if scalar == "#" {
        hasComment = true
        current.append(contentsOf: rest)
        break
      }
      if scalar == ";" && depth == 0 && !(lines.isEmpty && String(current).isBlank) {
        let indent = lines.isEmpty ? String(current.prefix { $0 == " " || $0 == "\t" }) : self.indent
        lines.append(String(current))
        end()
        rest.removeFirst()
        let next = rest.drop { $0 == " " || $0 == "\t" }
        guard let first = next.first, first != "#" else { return }
        beginsInString = [false]
        current = String.UnicodeScalarView(indent.unicodeScalars)
        rest = next
        continue
      }
      note(scalar, rest)
      let length = quotes?.unicodeScalars.count ?? wordLength(rest)
      current.append(contentsOf: rest.prefix(length))
      rest.removeFirst(length)
    }
    lines.append(String(current))
    // A string in single quotes ends with its line.
    if quotes?.unicodeScalars.count == 1 && !isContinued { quotes = nil }
    if quotes == nil && line.unicodeScalars.last == "\\" && !hasComment { isContinued = true }
    if quotes == nil && depth <= 0 && !isContinued { end() }
  }

  mutating func finish() {
    if !lines.isEmpty { end() }
  }

  private var indent: String {
    String((lines.first ?? "").unicodeScalars.prefix { $0 == " " || $0 == "\t" })
  }

  private func wordLength(_ rest: Substring.UnicodeScalarView) -> Int {
    max(rest.prefix { $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }.count, 1)
  }

  /// Takes notice of a scalar outside strings and comments; opens a string where one begins.
  private mutating func note(_ scalar: Unicode.Scalar, _ rest: Substring.UnicodeScalarView) {
    switch scalar {
    case "(", "[", "{": depth += 1
    case ")", "]", "}": depth -= 1
    case "'", "\"":
      let triple = String(repeating: Character(scalar), count: 3)
      quotes = rest.starts(with: triple.unicodeScalars) ? triple : String(scalar)
    case "," where depth == 0: hasComma = true
    case ":" where depth == 0:
      if !hasLambda { hasColon = true }
    case "=" where depth == 0:
      let next = rest.dropFirst().first
      let previous = text.last ?? " "
      if next != "=" && !"=<>!:".unicodeScalars.contains(previous) { hasAssignment = true }
      // `<<=` and `>>=` assign.
      if "<>".unicodeScalars.contains(previous), text.dropLast().last == previous { hasAssignment = true }
    default:
      guard scalar == "_" || scalar.properties.isAlphabetic else { break }
      let name = String(rest.prefix(wordLength(rest)))
      if text.isEmpty { word = name }
      if name == "lambda" && depth == 0 { hasLambda = true }
    }
    if scalar != " " && scalar != "\t" { text.append(scalar) }
  }

  private mutating func end() {
    let first = text.first
    let isExpression =
      first != nil && first != "@" && first != "%" && !hasAssignment && !hasColon
      && !PythonStatement.keywords.contains(word)
    statements.append(
      PythonStatement(
        lines: lines, beginsInString: beginsInString, indent: indent, isExpression: isExpression, hasComma: hasComma,
        hasComment: hasComment, word: word))
    let kept = statements
    self = Scanner()
    statements = kept
  }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" } }
}
