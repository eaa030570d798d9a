import Diagnostics

/// String literals: decoding, implicit concatenation, f-strings by the rules of CPython 3.11.
extension Parser {
  /// One or more adjacent literals.
  func strings() throws(Failure) -> Expression {
    let start = start
    let first = mark
    while take(.string) {}
    let last = mark
    var parts: [FormattedPart] = []
    var bytesValue: [UInt8] = []
    var isFormatted = false
    var bytesCount = 0
    var highest = 0
    for index in first..<last {
      let token = tokens[index]
      let text = source.bytes[Int(token.start)..<Int(token.end)]
      let letters = text.prefix { $0 != 0x22 && $0 != 0x27 }
      guard let prefix = StringPrefix(letters) else { throw .mismatch }
      let quote = text[letters.endIndex]
      let isTriple =
        text.count >= letters.count + 6 && text[letters.endIndex + 1] == quote && text[letters.endIndex + 2] == quote
      let width = isTriple ? 3 : 1
      let content = (letters.endIndex + width)..<max(letters.endIndex + width, text.endIndex - width)
      if prefix.isBytes {
        bytesCount += 1
        bytesValue += try bytesLiteral(content, prefix, token)
      } else if prefix.isFormatted {
        isFormatted = true
        var reader = FormatReader(self, content: content, isRaw: prefix.isRaw, level: 0)
        parts += try reader.parts()
        highest = max(highest, reader.highest)
      } else {
        parts.append(.text(try decoded(content, prefix)))
      }
    }
    height = 0
    if bytesCount > 0 {
      if bytesCount < last - first { throw problemAtFurthest("cannot mix bytes and nonbytes literals") }
      return Expression(.bytes(bytesValue), range(from: start))
    }
    let joined = FormatReader.joined(parts)
    if isFormatted {
      try grow(highest)
      return Expression(.formatted(joined), range(from: start))
    }
    if case .text(let text)? = joined.first { return Expression(.string(text), range(from: start)) }
    return Expression(.string([]), range(from: start))
  }

  private func bytesLiteral(_ content: Range<Int>, _ prefix: StringPrefix, _ token: Token) throws(Failure) -> [UInt8] {
    let text = source.bytes[content]
    if text.contains(where: { $0 >= 0x80 }) {
      throw problem("bytes can only contain ASCII literal characters", range(of: token))
    }
    do {
      return try Escapes.decodeBytes(text, isRaw: prefix.isRaw)
    } catch {
      throw problemAtFurthest(error.message)
    }
  }

  /// The code points of a literal.
  func decoded(_ content: Range<Int>, _ prefix: StringPrefix) throws(Failure) -> [UInt32] {
    try decoded(content, isRaw: prefix.isRaw)
  }

  /// The code points of a literal.
  func decoded(_ content: Range<Int>, isRaw: Bool) throws(Failure) -> [UInt32] {
    do {
      return try Escapes.decodeString(source.bytes[content], isRaw: isRaw)
    } catch {
      throw problemAtFurthest(error.message)
    }
  }

  /// A problem of an f-string's own grammar, at the last token looked at.
  func formatProblem(_ message: String) -> Failure {
    let failure = problemAtFurthest(message)
    guard case .problem(var problem) = failure else { return failure }
    problem.message = "f-string: " + message
    return .problem(problem)
  }
}

/// Reads the text between the quotes of an f-string.
struct FormatReader {
  let parser: Parser
  let bytes: [UInt8]
  let end: Int
  let isRaw: Bool
  /// 0 in the string itself, 1 in a format specification, 2 in one inside that.
  let level: Int
  var position: Int
  /// Height of the highest tree of a field.
  var highest = 0

  init(_ parser: Parser, content: Range<Int>, isRaw: Bool, level: Int) {
    self.parser = parser
    bytes = parser.source.bytes
    position = content.lowerBound
    end = content.upperBound
    self.isRaw = isRaw
    self.level = level
  }

  /// Adjacent texts as one, empty texts left out.
  static func joined(_ parts: [FormattedPart]) -> [FormattedPart] {
    var result: [FormattedPart] = []
    var text: [UInt32] = []
    for part in parts {
      if case .text(let piece) = part {
        text += piece
        continue
      }
      if !text.isEmpty { result.append(.text(text)) }
      text = []
      result.append(part)
    }
    if !text.isEmpty { result.append(.text(text)) }
    return result
  }

  /// Texts and fields up to the end, or in a format specification up to its `}`.
  mutating func parts() throws(Parser.Failure) -> [FormattedPart] {
    var result: [FormattedPart] = []
    while position < end {
      if let text = try literal() { result.append(.text(text)) }
      guard position < end else { break }
      if bytes[position] == UInt8(ascii: "}") {
        if level > 0 { break }
        continue
      }
      if bytes[position] == UInt8(ascii: "{") && !isDoubled { result.append(try field()) }
    }
    return Self.joined(result)
  }

  private var isDoubled: Bool { level == 0 && position + 1 < end && bytes[position + 1] == bytes[position] }

  /// Text up to a brace; a doubled brace ends it too, after its first half.
  private mutating func literal() throws(Parser.Failure) -> [UInt32]? {
    let start = position
    while position < end {
      var byte = bytes[position]
      if byte == UInt8(ascii: "\\") && !isRaw && position + 1 < end {
        position += 1
        byte = bytes[position]
        if byte == UInt8(ascii: "N") {
          position += 1
          if position < end && bytes[position] == UInt8(ascii: "{") {
            while position < end && bytes[position] != UInt8(ascii: "}") { position += 1 }
            if position < end { position += 1 }
          }
          continue
        }
      }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        if isDoubled {
          let text = try parser.decoded(start..<(position + 1), isRaw: isRaw)
          position += 2
          return text
        }
        if level == 0 && byte == UInt8(ascii: "}") { throw parser.formatProblem("single '}' is not allowed") }
        break
      }
      position += 1
    }
    return start < position ? try parser.decoded(start..<position, isRaw: isRaw) : nil
  }

  /// `{expression = !conversion : format}`
  private mutating func field() throws(Parser.Failure) -> FormattedPart {
    if level >= 2 { throw parser.formatProblem("expressions nested too deeply") }
    position += 1
    let start = position
    try skipExpression()
    let stop = position
    if position >= end { throw parser.formatProblem("expecting '}'") }
    let value = try expression(start, stop)
    var debugText: [UInt32]?
    if bytes[position] == UInt8(ascii: "=") {
      position += 1
      while position < end && bytes[position].isFormatSpace { position += 1 }
      debugText = Escapes.codePoints(bytes[start..<position])
    }
    var conversion: Character?
    if position < end && bytes[position] == UInt8(ascii: "!") {
      position += 1
      if position >= end { throw parser.formatProblem("expecting '}'") }
      switch bytes[position] {
      case UInt8(ascii: "r"): conversion = "r"
      case UInt8(ascii: "s"): conversion = "s"
      case UInt8(ascii: "a"): conversion = "a"
      default: throw parser.formatProblem("invalid conversion character: expected 's', 'r', or 'a'")
      }
      position += 1
    }
    var format: [FormattedPart]?
    if position < end && bytes[position] == UInt8(ascii: ":") {
      var reader = FormatReader(parser, content: (position + 1)..<end, isRaw: isRaw, level: level + 1)
      format = try reader.parts()
      position = reader.position
      highest = max(highest, reader.highest)
    }
    guard position < end && bytes[position] == UInt8(ascii: "}") else { throw parser.formatProblem("expecting '}'") }
    position += 1
    if debugText != nil && conversion == nil && format == nil { conversion = "r" }
    return .field(value: value, debugText: debugText, conversion: conversion, format: format)
  }

  /// Finds the end of the expression by brackets and quotes alone.
  private mutating func skipExpression() throws(Parser.Failure) {
    var quote: (byte: UInt8, count: Int)?
    var open: [UInt8] = []
    while position < end {
      let byte = bytes[position]
      let isTriple = position + 2 < end && bytes[position + 1] == byte && bytes[position + 2] == byte
      if byte == UInt8(ascii: "\\") {
        throw parser.problemAtFurthest("f-string expression part cannot include a backslash")
      }
      if let current = quote {
        if byte == current.byte && (current.count == 1 || isTriple) {
          quote = nil
          position += current.count
        } else {
          position += 1
        }
        continue
      }
      switch byte {
      case 0x22, 0x27:
        quote = (byte, isTriple ? 3 : 1)
        position += isTriple ? 3 : 1
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        if open.count >= Lexer.bracketLimit { throw parser.formatProblem("too many nested parenthesis") }
        open.append(byte)
      case UInt8(ascii: "#"): throw parser.problemAtFurthest("f-string expression part cannot include '#'")
      case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        if open.isEmpty {
          if position + 1 < end && bytes[position + 1] == UInt8(ascii: "=") && byte != UInt8(ascii: ":")
            && byte != UInt8(ascii: "}")
          {
            position += 2
            continue
          }
          if byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") { return }
        } else if byte == UInt8(ascii: "}") {
          try close(byte, &open)
        }
      case UInt8(ascii: ")"), UInt8(ascii: "]"): try close(byte, &open)
      default: break
      }
      position += 1
    }
    if quote != nil { throw parser.formatProblem("unterminated string") }
    if let last = open.last { throw parser.formatProblem("unmatched '\(Unicode.Scalar(last))'") }
  }

  private func close(_ byte: UInt8, _ open: inout [UInt8]) throws(Parser.Failure) {
    let character = Unicode.Scalar(byte)
    guard let opening = open.popLast() else { throw parser.formatProblem("unmatched '\(character)'") }
    let pairs: [UInt8: UInt8] = [0x29: 0x28, 0x5D: 0x5B, 0x7D: 0x7B]
    if pairs[byte] != opening {
      throw parser.formatProblem(
        "closing parenthesis '\(character)' does not match opening parenthesis '\(Unicode.Scalar(opening))'")
    }
  }

  /// Parses the expression of a field.
  private mutating func expression(_ start: Int, _ stop: Int) throws(Parser.Failure) -> Expression {
    if bytes[start..<stop].allSatisfy(\.isFormatSpace) {
      let next = stop < end ? bytes[stop] : 0
      let isEmptyField = next == UInt8(ascii: "}") || next == 0
      throw parser.formatProblem(
        isEmptyField ? "empty expression not allowed" : "expression required before '\(Unicode.Scalar(next))'")
    }
    var lexer = Lexer(parser.source, start: start, end: stop, isFragment: true)
    lexer.run()
    let inner = Parser(parser.source, lexer: lexer, formatDepth: parser.formatDepth + 1, depth: parser.depth + 1)
    do {
      let value = try inner.run { parser throws(Parser.Failure) in try parser.fragment() }
      highest = max(highest, inner.height)
      return value
    } catch {
      throw .problem(Self.shown(error, parser.source, start, stop))
    }
  }

  /// The problem of a field as CPython shows it: with the expression in parentheses instead of the line.
  private static func shown(_ problem: SyntaxProblem, _ source: SourceText, _ start: Int, _ stop: Int) -> SyntaxProblem
  {
    guard problem.fragment == nil else { return problem }
    var problem = problem
    let text = [UInt8(ascii: "(")] + source.bytes[start..<stop] + [UInt8(ascii: ")")]
    problem.fragment = SyntaxProblem.Fragment(
      text: SourceText(name: source.name, bytes: text, showsLines: source.showsLines), line: source.line(at: start))
    problem.range = SourceRange(start: Int(problem.range.start) - start + 1, end: Int(problem.range.end) - start + 1)
    problem.incompleteInput = false
    return problem
  }
}

extension UInt8 {
  /// White space as C's `isspace` knows it.
  fileprivate var isFormatSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
