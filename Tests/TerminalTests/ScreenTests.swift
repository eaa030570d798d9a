import Foundation
import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// A generator of random numbers with a printed seed.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension EditorTests {
  @Suite("drawing by difference")
  struct Differences {
    /// Draws random edits and compares the screen with the same input drawn on an empty one.
    @Test(
      "after any edits the screen agrees with the buffer", arguments: [7, 20, 40, 80], 1...5 as ClosedRange<UInt64>)
    func random(columns: Int, seed: UInt64) {
      var generator = SeededGenerator(state: seed)
      let drawn = Pad(columns: columns, rows: 8)
      var buffer = EditBuffer("")
      drawn.screen.begin()
      for step in 0..<150 {
        edit(&buffer, &generator)
        let extras =
          step % 7 == 0 ? [LayoutBuilder.row("extra", role: .note, columns: columns, style: drawn.device.style)] : []
        let layout = drawn.layout(buffer)
        drawn.screen.show(layout, extras: extras)
        drawn.update()
        // A tall input may show any part that holds the cursor; a short one has one look.
        if layout.rows.count + extras.count <= 8 {
          let fresh = Pad(columns: columns, rows: 8)
          fresh.screen.show(layout, extras: extras)
          fresh.update()
          #expect(drawn.lines == fresh.lines, "seed \(seed), step \(step)")
        }
        #expect(
          drawn.model.column == layout.cursorColumn && drawn.model.mistakes.isEmpty, "seed \(seed), step \(step)")
      }
    }

    private func edit(_ buffer: inout EditBuffer, _ generator: inout SeededGenerator) {
      let texts = ["a", "b c", "中", "文字", "e\u{301}", "\n", "\t", "0123456789", "\u{1}", "😀", "    "]
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: buffer.delete(buffer.previousCharacter..<buffer.cursor)
      case 1: buffer.delete(buffer.cursor..<buffer.nextCharacter)
      case 2: buffer.cursor = buffer.previousCharacter
      case 3: buffer.cursor = buffer.nextWord
      case 4: buffer.cursor = Int.random(in: 0...buffer.text.count, using: &generator)
      case 5: buffer.delete(buffer.previousWord..<buffer.cursor)
      default: buffer.insert(texts.randomElement(using: &generator) ?? "")
      }
      if buffer.text.count > 90 { buffer = EditBuffer("") }
    }
  }
}

/// A screen of the editor's on a pseudo-terminal, and what is seen there.
private final class Pad {
  let device: TerminalDevice
  let screen: Screen
  private(set) var model: ScreenModel
  private let master: Int32
  private let slave: Int32

  init(columns: Int, rows: Int) {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = openpty(&master, &slave, nil, nil, &size)
    var modes = termios()
    tcgetattr(slave, &modes)
    cfmakeraw(&modes)
    tcsetattr(slave, TCSANOW, &modes)
    (self.master, self.slave) = (master, slave)
    device = TerminalDevice(input: slave, output: slave) { ["TERM": "xterm"][$0] }
    screen = Screen(device: device)
    model = ScreenModel(columns: columns, rows: rows)
  }

  deinit {
    close(slave)
    close(master)
  }

  /// The rows from the prompt down.
  var lines: [String] {
    let lines = model.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return Array(lines[(lines.firstIndex { $0.hasPrefix(">>>") } ?? 0)...])
  }

  func layout(_ buffer: EditBuffer) -> Layout {
    LayoutBuilder.build(
      buffer, prompt: ">>> ", continuation: "... ", spans: [StyledSpan(range: 1..<3, role: .string)],
      columns: device.size.columns, style: device.style)
  }

  /// Reads all that was drawn.
  func update() {
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while poll(&entry, 1, 0) > 0 {
      let count = read(master, &buffer, buffer.count)
      if count <= 0 { return }
      model.write(Array(buffer[..<count]))
    }
  }
}
