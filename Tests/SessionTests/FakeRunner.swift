import Session

/// A calculator that stands for the interpreter: numbers, texts, lists, names, `rand()`, `clock()`, `print(…)`,
/// `write(…)` without a newline, `warn(…)` to standard error, `input()`, and `stop` as if interrupted.
final class FakeRunner: EntryRunner {
  private var names: [String: Value] = [:]
  private var state: UInt64 = 0
  private var answers: [String] = []
  private var used: [String] = []
  private var isVolatile = false
  private var chunks: [OutputChunk] = []
  private(set) var generatorPosition: UInt64 = 0
  /// Added to every number that `rand()` gives, to play another platform or a changed kernel.
  var drift = 0.0
  /// Sources that were run, checks left out.
  private(set) var log: [String] = []
  /// The modes in which they were run.
  private(set) var modes: [EntryMode] = []

  indirect enum Value: Equatable {
    case none, bool(Bool), int(Int), float(Double), text(String), list([Value])

    var shown: String {
      switch self {
      case .none: "None"
      case .bool(let value): value ? "True" : "False"
      case .int(let value): "\(value)"
      case .float(let value): "\(value)"
      case .text(let value): "'\(value)'"
      case .list(let items): "[" + items.map(\.shown).joined(separator: ", ") + "]"
      }
    }

    var number: Double? {
      switch self {
      case .int(let value): Double(value)
      case .float(let value): value
      case .bool(let value): value ? 1 : 0
      default: nil
      }
    }

    func equals(_ other: Value) -> Bool {
      if let a = number, let b = other.number { return a == b }
      if case .list(let a) = self, case .list(let b) = other { return a.elementsEqual(b) { $0.equals($1) } }
      return self == other
    }
  }

  private struct Raised: Error {
    var kind: String
    var message: String
  }

  private struct Interrupted: Error {}

  var digest: String {
    SHA256.hex(of: names.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.shown)" }.joined().utf8).prefix(8)
      .description
  }

  func reset(seed: UInt64) {
    names = [:]
    state = seed
    generatorPosition = 0
  }

  func offer(answers: [String]) { self.answers = answers }

  func run(_ source: String, entry: Int, mode: EntryMode) -> EntryResult {
    chunks = []
    used = []
    isVolatile = false
    if mode != .check {
      log.append(source)
      modes.append(mode)
    }
    var end = EntryState.ok
    do {
      for statement in statements(source) { try execute(statement, echo: mode != .script) }
    } catch let raised as Raised {
      end = .error(kind: raised.kind, message: raised.message)
      let text =
        "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\n\(raised.kind): \(raised.message)\n"
      chunks.append(OutputChunk(stream: .traceback, text: text))
    } catch {
      end = .interrupted
      chunks.append(OutputChunk(stream: .traceback, text: "KeyboardInterrupt\n"))
    }
    return EntryResult(
      chunks: chunks, state: end, seconds: 0.25, digest: digest, generatorPosition: generatorPosition,
      isVolatile: isVolatile, answers: used)
  }

  /// Lines; a line with an open parenthesis takes in the next one.
  private func statements(_ source: String) -> [String] {
    var result: [String] = []
    var depth = 0
    for line in source.split(separator: "\n") {
      if depth > 0, let last = result.indices.last { result[last] += " " + line } else { result.append(String(line)) }
      depth += line.count { $0 == "(" } - line.count { $0 == ")" }
    }
    return result
  }

  private func execute(_ statement: String, echo: Bool) throws {
    var parser = Parser(statement)
    if parser.tokens == ["stop"] { throw Interrupted() }
    if parser.tokens.count > 2, parser.tokens[1] == "=" {
      let name = parser.tokens[0]
      parser.at = 2
      names[name] = try whole(&parser)
    } else {
      let value = try whole(&parser)
      if echo && value != .none { chunks.append(OutputChunk(stream: .output, text: value.shown + "\n")) }
    }
  }

  private func whole(_ parser: inout Parser) throws -> Value {
    let value = try comparison(&parser)
    guard parser.peek == nil else { throw Raised(kind: "SyntaxError", message: "invalid syntax") }
    return value
  }

  private func comparison(_ parser: inout Parser) throws -> Value {
    if parser.take("not") {
      let value = try comparison(&parser)
      return .bool(value.number == 0 || value == .list([]) || value == .none)
    }
    let left = try sum(&parser)
    guard parser.take("==") else { return left }
    return .bool(left.equals(try sum(&parser)))
  }

  private func sum(_ parser: inout Parser) throws -> Value {
    var left = try product(&parser)
    while let sign = parser.takeAny(["+", "-"]) {
      left = try combine(left, try product(&parser), sign == "+" ? { $0 + $1 } : { $0 - $1 })
    }
    return left
  }

  private func product(_ parser: inout Parser) throws -> Value {
    var left = try primary(&parser)
    while let sign = parser.takeAny(["*", "/"]) {
      let right = try primary(&parser)
      if sign == "/" {
        guard right.number != 0 else { throw Raised(kind: "ZeroDivisionError", message: "division by zero") }
        left = .float((left.number ?? 0) / (right.number ?? 1))
      } else {
        left = try combine(left, right) { $0 * $1 }
      }
    }
    return left
  }

  private func combine(_ left: Value, _ right: Value, _ apply: (Double, Double) -> Double) throws -> Value {
    guard let a = left.number, let b = right.number else {
      throw Raised(kind: "TypeError", message: "unsupported operand")
    }
    if case .int = left, case .int = right { return .int(Int(apply(a, b))) }
    return .float(apply(a, b))
  }

  private func primary(_ parser: inout Parser) throws -> Value {
    guard let token = parser.next() else { throw Raised(kind: "SyntaxError", message: "invalid syntax") }
    if token == "-" { return try combine(.int(0), try primary(&parser)) { $0 - $1 } }
    if token == "(" {
      let value = try comparison(&parser)
      guard parser.take(")") else { throw Raised(kind: "SyntaxError", message: "'(' was never closed") }
      return value
    }
    if token == "[" {
      var items: [Value] = []
      while !parser.take("]") {
        items.append(try comparison(&parser))
        if !parser.take(",") {
          guard parser.take("]") else { throw Raised(kind: "SyntaxError", message: "'[' was never closed") }
          break
        }
      }
      return .list(items)
    }
    if token.hasPrefix("'") { return .text(String(token.dropFirst().dropLast())) }
    if let number = Int(token) { return .int(number) }
    if let number = Double(token) { return .float(number) }
    if parser.take("(") {
      let argument = parser.peek == ")" ? Value.none : try comparison(&parser)
      guard parser.take(")") else { throw Raised(kind: "SyntaxError", message: "'(' was never closed") }
      return try call(token, argument)
    }
    guard let value = names[token] else {
      throw Raised(kind: "NameError", message: "name '\(token)' is not defined")
    }
    return value
  }

  private func call(_ name: String, _ argument: Value) throws -> Value {
    var text = argument.shown
    if case .text(let plain) = argument { text = plain }
    switch name {
    case "print": chunks.append(OutputChunk(stream: .output, text: text + "\n"))
    case "write": chunks.append(OutputChunk(stream: .output, text: text))
    case "warn": chunks.append(OutputChunk(stream: .error, text: text + "\n"))
    case "input":
      guard !answers.isEmpty else { throw Raised(kind: "EOFError", message: "EOF when reading a line") }
      used.append(answers.removeFirst())
      return .text(used.last ?? "")
    case "clock":
      isVolatile = true
      generation += 1
      return .int(generation)
    case "rand":
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      generatorPosition += 1
      return .float(Double(state >> 40) / 1_000_000 + drift)
    default: throw Raised(kind: "NameError", message: "name '\(name)' is not defined")
    }
    return .none
  }

  private var generation = 0

  private struct Parser {
    var tokens: [String] = []
    var at = 0

    init(_ text: String) {
      var rest = text[...]
      while let first = rest.first {
        var token: Substring
        if first == " " {
          rest.removeFirst()
          continue
        } else if first == "'" {
          let inside = rest.dropFirst().prefix { $0 != "'" }
          token = rest.prefix(inside.count + 2)
        } else if first.isLetter || first.isNumber {
          token = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        } else if rest.hasPrefix("==") {
          token = rest.prefix(2)
        } else {
          token = rest.prefix(1)
        }
        tokens.append(String(token))
        rest.removeFirst(token.count)
      }
    }

    var peek: String? { at < tokens.count ? tokens[at] : nil }

    mutating func next() -> String? {
      defer { at += 1 }
      return peek
    }

    mutating func take(_ token: String) -> Bool {
      guard peek == token else { return false }
      at += 1
      return true
    }

    mutating func takeAny(_ choices: [String]) -> String? {
      guard let token = peek, choices.contains(token) else { return nil }
      at += 1
      return token
    }
  }
}
