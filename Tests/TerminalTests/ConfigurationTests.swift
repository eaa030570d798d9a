import Foundation
import Testing

@testable import Terminal

extension EditorTests {
  @Suite("the user's .editrc")
  struct Configuration {
    /// Starts an editor that reads this text as its `.editrc`.
    private func session(_ text: String) throws -> EditorSession {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try text.write(to: file, atomically: false, encoding: .utf8)
      setenv("EDITRC", file.path, 1)
      defer {
        unsetenv("EDITRC")
        try? FileManager.default.removeItem(at: file)
      }
      return EditorSession(readsConfiguration: true)
    }

    @Test("its bindings win over ours")
    func bindings() throws {
      let session = try session("bind ^T taper-lineStart\n")
      session.press("abc", "\u{14}", "X")
      #expect(session.showsCursor(">>> X|abc") == ">>> X|abc")
    }

    @Test("vi's keys: Escape leads to commands, a block and the history are ours")
    func vi() throws {
      let session = try session("bind -v\n")
      session.press("hello world\r", "one two", "\u{1B}", "b", "d", "w")
      #expect(session.showsCursor(">>> hello world\n>>> one|") == ">>> hello world\n>>> one|")
      session.press("0", "d", "w", "k")
      #expect(session.showsCursor(">>> hello world\n>>> hello worl|d") == ">>> hello world\n>>> hello worl|d")
      session.press("\r")
      #expect(session.entries(2) == [.text("hello world"), .text("hello world")])
      session.press("a(", "\u{1B}[A", "\u{1B}[1~", "b", "\u{3}")
      #expect(session.entries(3).last == .interrupted)
    }

    @Test("nonsense in it does no harm")
    func nonsense() throws {
      let session = try session("bind\nfoo bar\nbind -z \\\"\nbind \"^A")
      session.press("x\r")
      #expect(session.entries(1) == [.text("x")])
    }
  }
}
