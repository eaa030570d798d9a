import Session

/// Evaluates answers and checks in the language; never compares spelling with spelling.
struct Judge {
  /// What an expression gave.
  enum Value: Equatable {
    /// Its value as the prompt displays it (`None` is displayed here).
    case shown(String)
    /// The exception that it raised: class and text.
    case failed(kind: String, message: String)

    /// For `got …`: the value, or the exception in one line.
    var text: String {
      switch self {
      case .shown(let text): text
      case .failed(let kind, let message): message.isEmpty ? kind : "\(kind): \(message)"
      }
    }
  }

  /// A check with what it found.
  struct Finding: Equatable {
    var check: LessonTask.Check
    var passed: Bool
    var got: Value?
    var expected: Value?
  }

  let runner: any EntryRunner

  /// The value of an expression.
  func value(_ expression: String) -> Value {
    let result = runner.run("(\n\(expression)\n)", entry: 0, mode: .check)
    switch result.state {
    case .ok:
      var text = ""
      for chunk in result.chunks where chunk.stream == .output { text += chunk.text }
      if text.utf8.last == 10 { text = String(decoding: text.utf8.dropLast(), as: UTF8.self) }
      return .shown(text.isEmpty ? "None" : text)
    case .error(let kind, let message): return .failed(kind: kind, message: message)
    case .interrupted: return .failed(kind: "KeyboardInterrupt", message: "")
    }
  }

  /// Whether an expression is true in the sense of `if`.
  func isTrue(_ expression: String) -> Bool { value("not not (\n\(expression)\n)") == .shown("True") }

  /// The checks of a task on the namespace as it is.
  func findings(_ task: LessonTask) -> [Finding] { task.checks.map(finding) }

  private func finding(_ check: LessonTask.Check) -> Finding {
    let got = check.got.map(value)
    let expected = check.expect.map(value)
    if let that = check.that {
      return Finding(check: check, passed: isTrue(that), got: got, expected: expected)
    }
    guard case .shown(let left) = got, case .shown(let right) = expected else {
      return Finding(check: check, passed: false, got: got, expected: expected)
    }
    let passed = left.isSameText(as: right) || isTrue("(\(check.got ?? "")) == (\(check.expect ?? ""))")
    return Finding(check: check, passed: passed, got: got, expected: expected)
  }

  /// Whether what the learner typed is the value of `answer`, or what the code printed where `answer` is nil.
  ///
  /// Right is what is displayed the same but for white space, what compares equal, and for tensors and shapes also the
  /// list or tuple of their elements.
  func isRight(_ typed: String, answer: String?, printed: String) -> Result<Bool, Unreadable> {
    let target = answer.map(value)
    let shown: String
    switch target {
    case .shown(let text): shown = text
    case .failed: return .success(false)
    case nil: shown = printed
    }
    if typed.withoutSpace.isSameText(as: shown.withoutSpace) { return .success(true) }
    let mine = value(typed)
    switch mine {
    case .failed(let kind, let message):
      return .failure(Unreadable(text: message.isEmpty ? kind : "\(kind): \(message)"))
    case .shown(let text):
      if text.withoutSpace.isSameText(as: shown.withoutSpace) { return .success(true) }
    }
    guard let answer else { return .success(false) }
    let forms = [
      "(\(typed)\n) == (\(answer)\n)", "(\(typed)\n) == (\(answer)\n).tolist()",
      "tuple((\(typed)\n)) == tuple((\(answer)\n))",
    ]
    return .success(forms.contains { isTrue($0) })
  }

  /// An answer that is not an expression of the language.
  struct Unreadable: Error, Equatable {
    /// The exception in one line.
    var text: String
  }
}

extension String {
  /// The text without spaces, tabs and newlines.
  fileprivate var withoutSpace: String {
    String(decoding: utf8.filter { $0 != 32 && $0 != 9 && $0 != 10 }, as: UTF8.self)
  }
}
