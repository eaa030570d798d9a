// The HTML comments of sessions: `<!-- taper:entry number=7 state=ok generator=12 digest=… -->`.

/// One of our comments: a name and `key=value` pairs; values with anything but letters, digits, `.`, `-` and `_` stand
/// in double quotes with `\"`, `\\`, `\n`, `\xNN` and (for `-->`) `\>` escaped.
struct Comment {
  /// What stands after `taper:`.
  var name: String
  /// The pairs in order.
  var pairs: [(key: String, value: String)]

  /// The value of `key`.
  subscript(key: String) -> String? { pairs.first { $0.key == key }?.value }

  /// Whether `line` begins one of our comments.
  static func begins(_ line: String) -> Bool { line.hasPrefix("<!-- taper:") }

  init(_ name: String, _ pairs: [(key: String, value: String)]) {
    self.name = name
    self.pairs = pairs
  }

  /// Reads a whole line; nil where it is not well formed.
  init?(line: String) {
    guard Comment.begins(line), line.hasSuffix(" -->") else { return nil }
    let inside = line.unicodeScalars.dropFirst(11).dropLast(4)
    guard line.unicodeScalars.count >= 15 else { return nil }
    var rest = inside[...]
    func word(_ text: inout Substring.UnicodeScalarView) -> String {
      let prefix = text.prefix { $0.isWord }
      text.removeFirst(prefix.count)
      return String(prefix)
    }
    name = word(&rest)
    pairs = []
    guard !name.isEmpty else { return nil }
    while let space = rest.popFirst() {
      guard space == " " else { return nil }
      let key = word(&rest)
      guard !key.isEmpty, rest.popFirst() == "=" else { return nil }
      if rest.first == "\"" {
        rest.removeFirst()
        var escaped = String.UnicodeScalarView()
        var isClosed = false
        while let scalar = rest.popFirst() {
          if scalar == "\"" {
            isClosed = true
            break
          }
          escaped.append(scalar)
          if scalar == "\\", let next = rest.popFirst() { escaped.append(next) }
        }
        guard isClosed, let value = Comment.unquoted(escaped) else { return nil }
        pairs.append((key, value))
      } else {
        pairs.append((key, word(&rest)))
      }
    }
  }

  /// The comment as a line, without newline.
  var text: String {
    var text = "<!-- taper:\(name)"
    for (key, value) in pairs {
      let isWord = !value.isEmpty && value.unicodeScalars.allSatisfy { $0.isWord }
      text += " \(key)=" + (isWord ? value : Comment.quoted(value))
    }
    return text + " -->"
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case ">": text += "\\>"
      case _ where scalar.isControl: text += "\\x" + hexDigits(scalar.value, count: 2)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private static func unquoted(_ escaped: String.UnicodeScalarView) -> String? {
    var result = String.UnicodeScalarView()
    var rest = escaped[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "n": result.append("\n")
      case "x":
        guard rest.count >= 2, let value = UInt32(String(rest.prefix(2)), radix: 16), let scalar = Unicode.Scalar(value)
        else { return nil }
        rest.removeFirst(2)
        result.append(scalar)
      case .some(let other): result.append(other)
      case nil: return nil
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isWord: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
      || "._+-".unicodeScalars.contains(self)
  }
}
