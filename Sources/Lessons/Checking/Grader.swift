import Session

/// Grades code for a task from a clean state, and recognises mistakes by their effect.
struct Grader {
  let lesson: Lesson
  /// The code that makes the values before the task.
  let before: [String]
  let task: LessonTask

  /// What code does to the checks of the task.
  struct Effect: Equatable {
    var errorKind: String
    var values: [String]
    var passes: Bool
  }

  /// Whether `source` passes all checks when it is the only thing entered.
  func passes(_ source: String, in runner: any EntryRunner) -> Bool { effect(of: source, in: runner).passes }

  /// What `source` does from a clean state. The runner's namespace is lost.
  func effect(of source: String, in runner: any EntryRunner) -> Effect {
    prepare(runner)
    let result = runner.run(source, entry: before.count + 1, mode: .block)
    return effect(result, Judge(runner: runner).findings(task))
  }

  /// What an answer did that has run and been judged.
  func effect(_ result: EntryResult, _ findings: [Judge.Finding]) -> Effect {
    var kind = ""
    if case .error(let name, _) = result.state { kind = name }
    return Effect(
      errorKind: kind, values: findings.map { "\($0.passed) \($0.got?.text ?? "")" },
      passes: result.state == .ok && findings.allSatisfy(\.passed))
  }

  /// Makes the values before the learner's answer.
  func prepare(_ runner: any EntryRunner) {
    LessonRunner.rebuild(runner, seed: lesson.document.frontMatter.seed, before + (task.start.map { [$0] } ?? []))
  }

  /// The known wrong answer that had the same effect as the learner's code: by its `when`, else by running it.
  func recognise(
    _ result: EntryResult, _ findings: [Judge.Finding], in runner: any EntryRunner, scratch: (() -> any EntryRunner)?
  ) -> LessonTask.Wrong? {
    let judge = Judge(runner: runner)
    let mine = effect(result, findings)
    for wrong in task.wrong {
      if let when = wrong.when {
        if judge.isTrue(when) { return wrong }
      } else if let scratch, effect(of: wrong.code, in: scratch()) == mine {
        return wrong
      }
    }
    return nil
  }
}
