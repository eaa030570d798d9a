/// `complex(…)`
extension Interpreter {
  func makeComplex(_ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
    try checkNamed("complex", arguments, ["real", "imag"])
    let first = arguments.optional(0, "real")
    let second = arguments.optional(1, "imag")
    if let first, first.isKind(.string) {
      if second != nil { throw error("TypeError", "complex() can't take second arg if first is a string") }
      let (real, imaginary) = try complexParts(of: first.unsafeAs(StringObject.self).text)
      return .object(ComplexObject(type: type, real: real, imaginary: imaginary))
    }
    if let second, second.isKind(.string) { throw error("TypeError", "complex() second arg can't be a string") }
    var (real, imaginary) = (0.0, 0.0)
    if let first { (real, imaginary) = try complexParts(of: first, "first argument must be a string or a number") }
    if let second {
      let (x, y) = try complexParts(of: second, "second argument must be a number")
      real -= y
      imaginary = first?.isKind(.complex) == true ? imaginary + x : x
    }
    return .object(ComplexObject(type: type, real: real, imaginary: imaginary))
  }

  private func complexParts(of value: Value, _ problem: String) throws(Raised) -> (Double, Double) {
    if let result = try callSpecial(value, heap.intern("__complex__")) {
      defer { result.release() }
      guard result.isKind(.complex) else {
        throw error("TypeError", "__complex__ returned non-complex (type \(typeName(result)))")
      }
      let complex = result.unsafeAs(ComplexObject.self)
      return (complex.real, complex.imaginary)
    }
    if value.isKind(.complex) {
      let complex = value.unsafeAs(ComplexObject.self)
      return (complex.real, complex.imaginary)
    }
    if let number = try doubleValue(value) { return (number, 0) }
    if let index = try indexValue(value) { return (Double(index), 0) }
    throw error("TypeError", "complex() \(problem), not '\(typeName(value))'")
  }

  /// `1+2j` with or without parentheses and blanks around it.
  private func complexParts(of text: String) throws(Raised) -> (Double, Double) {
    let malformed = "complex() arg is a malformed string"
    func fail() -> Raised { error("ValueError", malformed) }
    func trimmed(_ text: Substring) -> Substring {
      var text = text.drop { $0.isWhitespace }
      while text.last?.isWhitespace == true { text.removeLast() }
      return text
    }
    var rest = trimmed(text[...])
    if rest.first == "(" {
      guard rest.last == ")" else { throw fail() }
      rest = trimmed(rest.dropFirst().dropLast())
    }
    guard rest.allSatisfy({ $0.isASCII && !$0.isWhitespace }), !rest.isEmpty else { throw fail() }
    func number(_ text: Substring) throws(Raised) -> Double {
      do throws(FormattingError) {
        return try FloatParsing.parse(text.unicodeScalars.map(\.value))
      } catch {
        throw fail()
      }
    }
    guard rest.last == "j" || rest.last == "J" else { return (try number(rest), 0) }
    rest.removeLast()
    // The sign of the imaginary part: the last one that does not belong to an exponent.
    var split = rest.startIndex
    var previous: Character = " "
    for index in rest.indices {
      if rest[index] == "+" || rest[index] == "-", index > rest.startIndex, previous != "e", previous != "E" {
        split = index
      }
      previous = rest[index]
    }
    let imaginary = rest[split...]
    let value = ["", "+"].contains(imaginary) ? 1 : imaginary == "-" ? -1 : try number(imaginary)
    return (split == rest.startIndex ? 0 : try number(rest[..<split]), value)
  }

  /// `format(complex, specification)`: both parts as floats, without parentheses when a type is given.
  func complexFormatted(_ value: ComplexObject, _ specification: [UInt32]) throws(Raised) -> [UInt32] {
    var spec = specification[...]
    func letter(_ point: UInt32?) -> Character? { point.flatMap(Unicode.Scalar.init).map(Character.init) }
    let aligns: Set<Character> = ["<", ">", "^", "="]
    var layout: [UInt32] = []
    var align: Character = ">"
    if spec.count > 1, let mark = letter(spec[spec.startIndex + 1]), aligns.contains(mark) {
      layout = Array(spec.prefix(2))
      align = mark
      spec = spec.dropFirst(2)
    } else if let mark = letter(spec.first), aligns.contains(mark) {
      layout = Array(spec.prefix(1))
      align = mark
      spec = spec.dropFirst()
    }
    if layout.isEmpty { layout = [62] }
    if align == "=" {
      throw error("ValueError", "'=' alignment flag is not allowed in complex format specifier")
    }
    var sign: [UInt32] = []
    if let mark = letter(spec.first), ["+", "-", " "].contains(mark) {
      sign = [spec[spec.startIndex]]
      spec = spec.dropFirst()
    }
    if letter(spec.first) == "0" {
      throw error("ValueError", "Zero padding is not allowed in complex format specifier")
    }
    while let digit = spec.first, digit >= 48, digit <= 57 {
      layout.append(digit)
      spec = spec.dropFirst()
    }
    var rest = Array(spec)
    let hasType = letter(rest.last)?.isLetter == true
    if !hasType && !rest.isEmpty { rest.append(103) }
    func part(_ number: Double, _ sign: [UInt32]) throws(Raised) -> [UInt32] {
      var out: [UInt32] = []
      if rest.isEmpty {
        var text = String(decoding: FloatFormatting.repr(number), as: UTF8.self)
        if text.hasSuffix(".0") { text.removeLast(2) }
        if !sign.isEmpty, sign != [45], number.sign == .plus { out = sign }
        append(text, to: &out)
        return out
      }
      let whole = sign + rest
      try formatting { () throws(FormattingError) in try FormatSpec.format(number, spec: whole, to: &out) }
      return out
    }
    let isShort = !hasType && value.real == 0 && value.real.sign == .plus
    var text = isShort ? [] : try part(value.real, sign)
    text += try part(value.imaginary, isShort ? sign : [43]) + [106]
    if !hasType && !isShort { text = [40] + text + [41] }
    var out: [UInt32] = []
    let padding = layout
    let inner = text
    try formatting { () throws(FormattingError) in try FormatSpec.format(text: inner, spec: padding, to: &out) }
    return out
  }
}
