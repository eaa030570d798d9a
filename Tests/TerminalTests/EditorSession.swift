import Foundation

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// What the editor's thread has handed out so far.
private final class Results: @unchecked Sendable {
  private let lock = NSLock()
  private var entries: [PromptInput] = []
  private var ended = false
  private var consumed = 0

  var all: [PromptInput] { lock.withLock { entries } }
  var isEnded: Bool { lock.withLock { ended } }
  func add(_ entry: PromptInput) { lock.withLock { entries.append(entry) } }
  /// How many bytes the editor had read when it last waited for more.
  var idleAfter: Int { lock.withLock { consumed } }
  func idle(after count: Int) { lock.withLock { consumed = count } }
  func end() { lock.withLock { ended = true } }
}

/// An editor on a pseudo-terminal of its own, and the screen that a person would see.
final class EditorSession {
  private var master: Int32 = -1
  private let results = Results()
  private var typed = 0
  private(set) var screen: ScreenModel
  /// Everything that was written to the terminal.
  private(set) var raw: [UInt8] = []

  /// Starts an editor that reads entries until the end of its input.
  /// - Parameter output: printed after every entry.
  init(
    columns: Int = 40, rows: Int = 10, environment: [String: String] = ["TERM": "xterm"], history: String? = nil,
    output: String = "", readsConfiguration: Bool = false
  ) {
    screen = ScreenModel(columns: columns, rows: rows)
    var slave: Int32 = -1
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { return }
    let descriptor = slave
    let results = results
    let thread = Thread {
      let device = TerminalDevice(input: descriptor, output: descriptor) { environment[$0] }
      let editor = LineEditor(
        device: device, history: History(path: history), callbacks: ToyLanguage.callbacks,
        readsConfiguration: readsConfiguration)
      editor.bytes.whenIdle = { results.idle(after: $0) }
      while true {
        let entry = editor.readEntry(prompt: ">>> ", continuation: "... ")
        if !output.isEmpty { device.write(output) }
        results.add(entry)
        if entry == .endOfFile { break }
      }
      close(descriptor)
      results.end()
    }
    thread.stackSize = 8 << 20
    thread.start()
    waitForPrompt()
  }

  deinit {
    close(master)
    while !results.isEnded { usleep(1_000) }
  }

  /// Types keys.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
      if count <= 0 { return }
      done += count
      typed += count
      pump(milliseconds: 0)
    }
  }

  /// Types keys one by one, each after the one before was drawn or swallowed.
  func press(_ keys: String...) {
    for key in keys {
      type(key)
      settle()
    }
  }

  /// Pastes as a terminal with bracketed paste does.
  func paste(_ text: String) { press("\u{1B}[200~" + text + "\u{1B}[201~") }

  /// Changes the window.
  func resize(columns: Int) {
    var size = winsize(ws_row: UInt16(screen.rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    screen.resize(columns: columns)
  }

  /// The screen once it shows `expected`, or as it is when it does not get there.
  func shows(_ expected: String) -> String { wait(for: expected) { $0.screen.text } }

  /// The screen with its cursor once it shows `expected`, or as it is when it does not get there.
  func showsCursor(_ expected: String) -> String { wait(for: expected) { $0.screen.textWithCursor } }

  /// The entries once there are `count` of them.
  func entries(_ count: Int) -> [PromptInput] {
    _ = wait(for: count) { min($0.results.all.count, count) }
    return results.all
  }

  /// Whether a condition comes to hold while the editor goes on writing.
  func eventually(_ condition: (EditorSession) -> Bool) -> Bool { wait(for: true, condition) }

  private func wait<Value: Equatable>(for expected: Value, _ value: (EditorSession) -> Value) -> Value {
    for _ in 0..<2_000 where value(self) != expected { pump(milliseconds: 5) }
    return value(self)
  }

  private func waitForPrompt() {
    for _ in 0..<2_000 where !(screen.text.hasPrefix(">>>")) { pump(milliseconds: 5) }
  }

  /// Waits until the editor has taken all that was typed and has drawn what came of it.
  private func settle() {
    for _ in 0..<2_000 where results.idleAfter != typed && !results.isEnded { pump(milliseconds: 5) }
    while pump(milliseconds: 0) {}
  }

  /// Reads what the editor wrote. False when nothing came.
  @discardableResult
  private func pump(milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0, entry.revents & Int16(POLLIN) != 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    raw += buffer[..<count]
    screen.write(Array(buffer[..<count]))
    return true
  }
}

/// A language that is just enough to be edited.
enum ToyLanguage {
  static var callbacks: EditorCallbacks {
    EditorCallbacks(isComplete: state, highlight: highlight, complete: complete, indentation: indentation)
  }

  /// Brackets have to be closed; a line that ends in a colon opens a block that an empty line closes.
  static func state(_ text: String) -> InputState {
    let depth = text.reduce(0) { $0 + ("([{".contains($1) ? 1 : ")]}".contains($1) ? -1 : 0) }
    if depth < 0 { return .invalid }
    if depth > 0 { return .incomplete }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: { $0.hasSuffix(":") }) else { return .complete }
    return lines.count > 1 && lines.last?.first != " " ? .complete : .incomplete
  }

  static func indentation(_ text: String) -> String {
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let space = String(line.prefix { $0 == " " })
    return line.hasSuffix(":") ? space + "    " : space
  }

  /// The word `def` is a keyword.
  static func highlight(_ text: String) -> [StyledSpan] {
    text.hasPrefix("def ") ? [StyledSpan(range: 0..<3, role: .keyword)] : []
  }

  static func complete(_ text: String, _ offset: Int) -> [Candidate] {
    let words = ["tensor", "tensordot", "tan", "zeros", "größe"]
    let before = String(decoding: Array(text.utf8)[..<offset], as: UTF8.self)
    let word = before.split(whereSeparator: { " (.".contains($0) }).last.map(String.init) ?? ""
    return words.filter { $0.hasPrefix(word) }.map {
      Candidate(range: (offset - word.utf8.count)..<offset, insertion: $0)
    }
  }
}
