/// `repr` and `ascii` of strings and bytes.
package enum StringRepr {
  /// Appends `repr(text)`: single quotes unless the text has some and no double ones; what is not printable is escaped.
  package static func appendRepr(_ text: some Collection<UInt32>, to out: inout [UInt32]) {
    append(text, isASCII: false, to: &out)
  }

  /// Appends `ascii(text)`: as `repr`, with everything above U+007F escaped.
  package static func appendASCII(_ text: some Collection<UInt32>, to out: inout [UInt32]) {
    append(text, isASCII: true, to: &out)
  }

  /// Appends `repr(bytes)`: `b'ab\x00'`.
  package static func appendRepr(bytes: some Collection<UInt8>, to out: inout [UInt32]) {
    out.append(code("b"))
    let quote = self.quote(bytes.lazy.map { UInt32($0) })
    out.append(quote)
    for byte in bytes {
      let point = UInt32(byte)
      if appendShortEscape(point, quote: quote, to: &out) { continue }
      if point >= 0x20 && point < 0x7F { out.append(point) } else { appendEscape(point, to: &out) }
    }
    out.append(quote)
  }

  /// Appends what `ascii` makes of a text that is a `repr` already: everything above U+007F escaped, no quotes added.
  package static func appendEscapingNonASCII(_ text: some Collection<UInt32>, to out: inout [UInt32]) {
    for point in text {
      if point < 128 { out.append(point) } else { appendEscape(point, to: &out) }
    }
  }

  /// Code points as a Swift string, for messages; a surrogate becomes U+FFFD.
  package static func string(_ points: some Sequence<UInt32>) -> String {
    var scalars = String.UnicodeScalarView()
    for point in points { scalars.append(Unicode.Scalar(point) ?? "\u{FFFD}") }
    return String(scalars)
  }

  private static func append(_ text: some Collection<UInt32>, isASCII: Bool, to out: inout [UInt32]) {
    let quote = self.quote(text)
    out.reserveCapacity(out.count + text.count + 2)
    out.append(quote)
    for point in text {
      if appendShortEscape(point, quote: quote, to: &out) { continue }
      let isPlain = isASCII ? point >= 0x20 && point < 0x7F : CharacterClass.isPrintable(point)
      if isPlain { out.append(point) } else { appendEscape(point, to: &out) }
    }
    out.append(quote)
  }

  private static func quote(_ text: some Collection<UInt32>) -> UInt32 {
    var hasSingle = false
    for point in text {
      if point == code("\"") { return code("'") }
      if point == code("'") { hasSingle = true }
    }
    return hasSingle ? code("\"") : code("'")
  }

  private static func appendShortEscape(_ point: UInt32, quote: UInt32, to out: inout [UInt32]) -> Bool {
    let letter: UInt32
    switch point {
    case quote, code("\\"): letter = point
    case code("\n"): letter = code("n")
    case code("\r"): letter = code("r")
    case code("\t"): letter = code("t")
    default: return false
    }
    out.append(code("\\"))
    out.append(letter)
    return true
  }

  private static func appendEscape(_ point: UInt32, to out: inout [UInt32]) {
    out.append(code("\\"))
    let digits: Int
    switch point {
    case 0..<0x100: (digits, _) = (2, out.append(code("x")))
    case 0x100..<0x10000: (digits, _) = (4, out.append(code("u")))
    default: (digits, _) = (8, out.append(code("U")))
    }
    for index in stride(from: digits - 1, through: 0, by: -1) {
      let digit = (point >> UInt32(index * 4)) & 15
      out.append(digit < 10 ? code("0") + digit : code("a") + digit - 10)
    }
  }
}
