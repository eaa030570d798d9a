import Foundation
import Testing

@testable import Terminal

extension EditorTests {
  @Suite("reading one line, as input does")
  struct OneLine {
    /// What `readLine` makes of these bytes on a pipe.
    private func read(_ text: String) throws -> [PromptInput] {
      let input = Pipe()
      input.fileHandleForWriting.write(Data(text.utf8))
      try input.fileHandleForWriting.close()
      let device = TerminalDevice(input: input.fileHandleForReading.fileDescriptor, output: 1) { _ in nil }
      let editor = LineEditor(device: device, callbacks: ToyLanguage.callbacks)
      var entries: [PromptInput] = []
      while entries.last != .endOfFile { entries.append(editor.readLine(prompt: "? ")) }
      return entries
    }

    @Test("nothing is done to the text, and no line asks for more")
    func raw() throws {
      #expect(try read("  \nif a:\n(\n\nlast") == ["  ", "if a:", "(", "", "last"].map { .text($0) } + [.endOfFile])
    }
  }
}
