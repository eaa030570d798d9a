import Session

/// The keys of a YAML map that must all be known; reports problems with their place in the file.
struct QuestionFields {
  let file: String
  /// Line of the file before the first line of the YAML text.
  let base: Int
  /// Line of the file where this map begins.
  let line: Int
  private let pairs: [(key: String, value: YAMLNode)]

  /// The outermost map of a question.
  init(_ question: Question, file: String, keys: [String]) throws(DocumentProblem) {
    let node: YAMLNode?
    do {
      node = try YAMLNode.read(question.text)
    } catch {
      throw DocumentProblem(
        file: file, line: question.line + error.line, column: error.column,
        reason: "\(question.kind.rawValue) block: \(error.reason)")
    }
    guard let node else {
      throw DocumentProblem(file: file, line: question.line, reason: "this \(question.kind.rawValue) block is empty")
    }
    try self.init(node, file: file, base: question.line, keys: keys)
  }

  init(_ node: YAMLNode, file: String, base: Int, keys: [String]) throws(DocumentProblem) {
    self.file = file
    self.base = base
    line = base + node.line
    guard case .map(let pairs) = node.value else {
      throw DocumentProblem(
        file: file, line: base + node.line, column: node.column, reason: "expected 'key: value' lines")
    }
    self.pairs = pairs
    for (key, value) in pairs where !keys.contains(key) {
      throw DocumentProblem(
        file: file, line: base + value.line, column: value.column,
        reason: "unknown key '\(key)'; known here: \(keys.joined(separator: ", "))")
    }
  }

  /// The text of `key`, without empty lines at its end; nil where it is missing.
  func text(_ key: String) throws(DocumentProblem) -> String? {
    guard let node = pairs.first(where: { $0.key == key })?.value else { return nil }
    guard case .scalar(let text) = node.value else { throw problem(node, "'\(key)' must be text") }
    let kept = text.utf8.reversed().drop { $0 == 10 || $0 == 32 }
    return String(decoding: kept.reversed(), as: UTF8.self)
  }

  /// The text of a key that must be there and not empty.
  func required(_ key: String) throws(DocumentProblem) -> String {
    guard let text = try text(key), !text.isEmpty else {
      throw DocumentProblem(file: file, line: line, reason: "'\(key)' is missing")
    }
    return text
  }

  /// The value of a key that is `true` or `false`; false where it is missing.
  func flag(_ key: String) throws(DocumentProblem) -> Bool {
    guard let node = pairs.first(where: { $0.key == key })?.value else { return false }
    switch node.value {
    case .scalar("true"): return true
    case .scalar("false"): return false
    default: throw problem(node, "'\(key)' must be true or false")
    }
  }

  /// The items of a list; empty where the key is missing.
  func list(_ key: String) throws(DocumentProblem) -> [YAMLNode] {
    guard let node = pairs.first(where: { $0.key == key })?.value else { return [] }
    guard case .list(let items) = node.value else { throw problem(node, "'\(key)' must be a list of '- ' items") }
    return items
  }

  /// The maps of a list.
  func maps(_ key: String, keys: [String]) throws(DocumentProblem) -> [QuestionFields] {
    var maps: [QuestionFields] = []
    for node in try list(key) { maps.append(try QuestionFields(node, file: file, base: base, keys: keys)) }
    return maps
  }

  func problem(_ node: YAMLNode, _ reason: String) -> DocumentProblem {
    DocumentProblem(file: file, line: base + node.line, column: node.column, reason: reason)
  }
}

extension Prediction {
  init(_ question: Question, file: String) throws(DocumentProblem) {
    let fields = try QuestionFields(question, file: file, keys: ["ask", "answer", "notes"])
    ask = try fields.required("ask")
    answer = try fields.text("answer")
    notes = []
    for note in try fields.maps("notes", keys: ["value", "reads"]) {
      notes.append(Note(value: try note.required("value"), reads: try note.required("reads"), line: note.line))
    }
    line = question.line
  }
}

extension Choice {
  init(_ question: Question, file: String) throws(DocumentProblem) {
    let fields = try QuestionFields(question, file: file, keys: ["ask", "options"])
    ask = try fields.required("ask")
    options = []
    for option in try fields.maps("options", keys: ["text", "right", "why"]) {
      let isRight = try option.flag("right")
      let why = isRight ? try option.text("why") ?? "" : try option.required("why")
      options.append(Option(text: try option.required("text"), isRight: isRight, why: why, line: option.line))
    }
    line = question.line
    guard options.count >= 2 else {
      throw DocumentProblem(file: file, line: line, reason: "a choice needs at least two options")
    }
    let right = options.count { $0.isRight }
    guard right == 1 else {
      throw DocumentProblem(
        file: file, line: line, reason: "exactly one option must have 'right: true'; here \(right) have")
    }
  }
}

extension LessonTask {
  init(_ question: Question, file: String) throws(DocumentProblem) {
    let fields = try QuestionFields(question, file: file, keys: ["ask", "start", "hints", "checks", "model", "wrong"])
    ask = try fields.required("ask")
    start = try fields.text("start")
    model = try fields.required("model")
    line = question.line
    hints = []
    for node in try fields.list("hints") {
      if case .scalar(let text) = node.value {
        hints.append(Hint(text: text, code: nil, line: fields.base + node.line))
      } else {
        let hint = try QuestionFields(node, file: file, base: fields.base, keys: ["text", "code"])
        hints.append(Hint(text: try hint.required("text"), code: try hint.text("code"), line: hint.line))
      }
    }
    checks = []
    for check in try fields.maps("checks", keys: ["name", "that", "got", "expect", "fail"]) {
      let new = Check(
        name: try check.required("name"), that: try check.text("that"), got: try check.text("got"),
        expect: try check.text("expect"), fail: try check.text("fail"), line: check.line)
      guard new.that != nil || (new.got != nil && new.expect != nil) else {
        throw DocumentProblem(
          file: file, line: check.line, reason: "a check needs 'that', or 'got' and 'expect'")
      }
      checks.append(new)
    }
    guard !checks.isEmpty else {
      throw DocumentProblem(file: file, line: line, reason: "a task needs at least one check")
    }
    wrong = []
    for item in try fields.maps("wrong", keys: ["code", "reads", "when"]) {
      wrong.append(
        Wrong(
          code: try item.required("code"), reads: try item.required("reads"), when: try item.text("when"),
          line: item.line))
    }
  }

  /// The code that stands for this task where nobody answers it: what is given, then the model answer.
  var solution: [String] { (start.map { [$0] } ?? []) + [model] }
}
