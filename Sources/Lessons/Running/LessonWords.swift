/// What the runner itself says, in the language of the lesson.
struct LessonWords {
  let isChinese: Bool

  init(language: String) { isChinese = language.hasPrefix("zh") }

  private func say(_ english: String, _ chinese: String) -> String { isChinese ? chinese : english }

  var right: String { say("Right.", "对。") }
  var notQuite: String { say("Not quite.", "不太对。") }
  func notQuite(_ why: String) -> String { say("Not quite: \(why)", "不太对：\(why)") }
  func rightBecause(_ why: String) -> String { why.isEmpty ? right : say("Right: \(why)", "对：\(why)") }
  func unreadable(_ why: String) -> String { say("That is not a value: \(why)", "这不是一个值：\(why)") }
  func optionNumber(_ count: Int) -> String {
    say("Type the number of an option, 1 to \(count).", "请输入选项的编号，1 到 \(count)。")
  }
  var typeValue: String {
    say("Type a value; s shows the answer.", "请输入一个值；s 显示答案。")
  }
  var typeCode: String { say("Type your code; s shows an answer.", "请输入代码；s 显示答案。") }
  func answer(_ text: String) -> String { say("The answer: \(text)", "答案：\(text)") }
  var given: String { say("Given, and already run:", "已给出并已运行：") }
  var modelAnswer: String { say("One answer that passes:", "一种可以通过的答案：") }
  func failed(_ finding: Judge.Finding) -> String {
    var text = "✗ " + finding.check.name
    if let got = finding.got { text += say(": got \(got.text)", "：得到 \(got.text)") }
    if let expected = finding.expected { text += say(", expected \(expected.text)", "，应为 \(expected.text)") }
    return text
  }
  func hint(_ number: Int, of count: Int, _ text: String) -> String {
    say("hint \(number) of \(count): \(text)", "提示 \(number)/\(count)：\(text)")
  }
  func moreHints(_ next: Int, of count: Int) -> String {
    say("(hint \(next) of \(count): h)", "（提示 \(next)/\(count)：h）")
  }
  var noHints: String { say("There is no hint here.", "这里没有提示。") }
  var playing: String {
    say("Play: the lesson's names are yours. %play returns.", "自由练习：本课的变量都可以用。%play 返回。")
  }
  var played: String { say("Back in the lesson; its values are restored.", "回到课程；变量已恢复。") }
  var interrupted: String {
    say("Stopped; the lesson's values are restored.", "已停止；变量已恢复。")
  }
  func stepRange(_ count: Int) -> String { say("Steps are 1 to \(count).", "步骤是 1 到 \(count)。") }
  var finished: String { say("This lesson is done.", "本课完成。") }
  var leaving: String { say("Your place is kept: taper lesson", "进度已保存：taper lesson") }
  func keys(_ prompt: LessonPrompt) -> String {
    let enter = prompt == .run ? say("[Enter] run", "[Enter] 运行") : say("[Enter] next", "[Enter] 继续")
    let begin = prompt == .run || prompt == .next ? enter + " " : ""
    let hint = prompt == .task ? say("[h]int ", "[h] 提示 ") : ""
    let skip = prompt == .predict || prompt == .choice || prompt == .task ? say("[s]kip ", "[s] 跳过 ") : ""
    return begin + say("[p]lay ", "[p] 练习 ") + hint + skip + say("[b]ack [q]uit [?]", "[b] 返回 [q] 退出 [?]")
  }
  var help: String {
    say(
      """
      Enter      run the code that is shown, or go on
      n, next    the next step; what you leave out runs silently
      b, back    the step before
      g N        step N
      r, restart this step from its beginning
      h, hint    the next hint
      s, skip    show the answer and go on
      p, play    try things in the same names; %play returns
      q, quit    leave; your place is kept
      A name of one letter that is one of these keys: put it in parentheses, (b).
      """,
      """
      Enter      运行显示的代码，或继续
      n, next    下一步；略过的代码会静默运行
      b, back    上一步
      g N        第 N 步
      r, restart 重新开始这一步
      h, hint    下一条提示
      s, skip    显示答案并继续
      p, play    用同样的变量自由练习；%play 返回
      q, quit    退出；进度会保存
      与按键同名的单字母变量请加括号：(b)。
      """)
  }
}
