import Yams

/// A YAML value with its place: what front matter and the questions of lessons are written in.
///
/// All scalars are text (`language: no` is the text `no`); nesting and the number of values are bounded, so that a
/// document from somebody else cannot grow through aliases while it is read.
package struct YAMLNode {
  /// The value.
  package var value: Value
  /// Line within the text that was read, from 1.
  package var line: Int
  /// Column, from 1.
  package var column: Int

  /// The three shapes of a value.
  package enum Value {
    /// Text.
    case scalar(String)
    /// `- item` …
    case list([YAMLNode])
    /// `key: value` …, in order, no key twice.
    case map([(key: String, value: YAMLNode)])
  }

  /// Reads one YAML document; nil where it is empty.
  package static func read(_ text: String) throws(YAMLProblem) -> YAMLNode? {
    try refuseDeepNesting(text)
    do {
      guard let node = try Yams.compose(yaml: text, .basic) else { return nil }
      var budget = 20_000
      return try YAMLNode(node, depth: 0, budget: &budget)
    } catch let problem as YAMLProblem {
      throw problem
    } catch let error as YamlError {
      throw YAMLProblem(error)
    } catch {
      throw YAMLProblem(line: 1, column: 1, reason: "not readable as YAML")
    }
  }

  private init(_ node: Node, depth: Int, budget: inout Int) throws(YAMLProblem) {
    line = max(node.mark?.line ?? 1, 1)
    column = max(node.mark?.column ?? 1, 1)
    guard depth < 16 else { throw YAMLProblem(line: line, column: column, reason: "nested too deeply") }
    budget -= 1
    guard budget > 0 else { throw YAMLProblem(line: line, column: column, reason: "too many values") }
    switch node {
    case .scalar(let scalar):
      value = .scalar(scalar.string)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try YAMLNode(item, depth: depth + 1, budget: &budget)) }
      value = .list(items)
    case .mapping(let mapping):
      var pairs: [(key: String, value: YAMLNode)] = []
      for pair in mapping {
        guard case .scalar(let key) = pair.key else {
          throw YAMLProblem(line: line, column: column, reason: "a key must be a single word")
        }
        guard !pairs.contains(where: { $0.key == key.string }) else {
          throw YAMLProblem(line: line, column: column, reason: "the key '\(key.string)' stands twice")
        }
        pairs.append((key.string, try YAMLNode(pair.value, depth: depth + 1, budget: &budget)))
      }
      value = .map(pairs)
    case .alias:
      throw YAMLProblem(line: line, column: column, reason: "aliases ('*name') are not supported")
    }
  }

  /// Stops text that opens brackets or list items without end before the parser recurses into it.
  private static func refuseDeepNesting(_ text: String) throws(YAMLProblem) {
    var depth = 0
    var line = 1
    var dashes = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): dashes += 1
      case 10:
        line += 1
        dashes = 0
      default: break
      }
      if depth > 256 || dashes > 512 {
        throw YAMLProblem(line: line, column: 1, reason: "nested too deeply")
      }
    }
  }
}

/// Why a text is not readable as YAML, with the place in that text.
package struct YAMLProblem: Error {
  /// Line, from 1.
  package var line: Int
  /// Column, from 1.
  package var column: Int
  /// The reason in one sentence.
  package var reason: String

  init(line: Int, column: Int, reason: String) {
    self.line = line
    self.column = column
    self.reason = reason
  }

  init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(line: max(mark.line, 1), column: max(mark.column, 1), reason: problem)
    case .reader(let problem, _, _, _):
      self.init(line: 1, column: 1, reason: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        line: max(context.mark.line, 1), column: max(context.mark.column, 1),
        reason: "the key '\(duplicates.sorted().first ?? "")' stands twice")
    default:
      self.init(line: 1, column: 1, reason: "not readable as YAML")
    }
  }
}

/// `text` as a YAML value on one line: plain where that is unmistakable, else in double quotes.
package func quotedYAML(_ text: String) -> String {
  let isPlain =
    text.unicodeScalars.first.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } == true
    && text.unicodeScalars.last != " "
    && text.unicodeScalars.allSatisfy { scalar in
      "-_./+() ,".unicodeScalars.contains(scalar) || ("0"..."9").contains(scalar)
        || (scalar.properties.isAlphabetic && scalar.value < 0xFFFE)
    }
  if isPlain { return text }
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\t": quoted += "\\t"
    case "\0"..<" ", "\u{7F}"..."\u{9F}": quoted += "\\x" + hexDigits(scalar.value, count: 2)
    case "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": quoted += "\\u" + hexDigits(scalar.value, count: 4)
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}

/// `value` in lower-case hexadecimal with at least `count` digits.
package func hexDigits(_ value: UInt32, count: Int) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: max(count - digits.utf8.count, 0)) + digits
}
