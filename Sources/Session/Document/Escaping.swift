// Note [Control characters in documents]
// A document is shown with `cat` as well as with Taper, so no control sequence of an entry may stand in it as such. A
// block whose text holds a control character other than newline and tab is marked `escaped`; inside, `\\` is a
// backslash, `\e` ESC, `\r` a carriage return, `\xNN` one of the other C0 and C1 controls. Blocks without the mark are
// never unescaped, so ordinary backslashes stay as they were typed.

extension String {
  /// Whether the text holds a control character other than newline and tab.
  package var hasControls: Bool { unicodeScalars.contains { $0.isControl } }

  /// The text with its control characters escaped; see Note [Control characters in documents].
  package var escapingControls: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\u{1B}": result.append(contentsOf: "\\e".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      default:
        if scalar.isControl {
          result.append(contentsOf: ("\\x" + hexDigits(scalar.value, count: 2)).unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  /// The reverse of `escapingControls`; nil where a backslash does not begin one of its escapes.
  package var unescapingControls: String? {
    var result = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\\": result.append("\\")
      case "e": result.append("\u{1B}")
      case "r": result.append("\r")
      case "x":
        guard rest.count >= 2, let value = UInt32(String(rest.prefix(2)), radix: 16),
          let control = Unicode.Scalar(value), control.isControl
        else { return nil }
        rest.removeFirst(2)
        result.append(control)
      default: return nil
      }
    }
    return String(result)
  }

  /// The text made safe for a terminal: control characters as visible escapes, everything else as it is.
  public var withoutControls: String {
    guard hasControls else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isControl {
        result.append(contentsOf: String(scalar).escapingControls.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// A C0 or C1 control or DEL, but neither newline nor tab.
  var isControl: Bool { value != 9 && value != 10 && (value < 32 || (127...159).contains(value)) }
}
