/// Foreign text with everything taken out that a terminal would obey: no control sequence gets through.
///
/// Newlines and tabs stay. A carriage return before a newline is dropped; every other control character (C0, DEL, C1)
/// and every code point that reorders text (bidirectional overrides) becomes its `\x1b`-style spelling.
public func sanitised(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { !isHarmless($0) }) else { return text }
  var result = String.UnicodeScalarView()
  var pendingReturn = false
  for scalar in text.unicodeScalars {
    if pendingReturn {
      pendingReturn = false
      if scalar != "\n" { result.append(contentsOf: "\\r".unicodeScalars) }
    }
    if scalar == "\r" {
      pendingReturn = true
    } else if isHarmless(scalar) {
      result.append(scalar)
    } else {
      result.append(contentsOf: escaped(scalar).unicodeScalars)
    }
  }
  if pendingReturn { result.append(contentsOf: "\\r".unicodeScalars) }
  return String(result)
}

/// Whether a terminal prints this code point, or moves only as text does.
private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: true
  case 0..<0x20, 0x7F..<0xA0: false
  case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
  default: true
  }
}

/// Python's spelling of a code point in a string literal.
private func escaped(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16)
  let width = scalar.value < 0x100 ? 2 : 4
  return (width == 2 ? "\\x" : "\\u") + String(repeating: "0", count: max(width - digits.count, 0)) + digits
}
