import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What reading a line for `input()` came to.
public enum InputLine: Equatable, Sendable {
  /// A line without its newline.
  case line(String)
  /// There is no more.
  case end
  /// Ctrl-C while waiting.
  case interrupted
}

/// Standard input as a program reads it. Used on the main thread.
public protocol ProgramInput: AnyObject {
  /// Whether a person types.
  var isInteractive: Bool { get }
  /// Reads a line after showing `prompt`.
  func readLine(prompt: String) -> InputLine
  /// Everything that is left.
  func readAll() -> [UInt8]
}

/// The process's standard input: a terminal is read with an editor, everything else plainly.
public final class StandardInput: ProgramInput {
  private let output: any ProgramOutput
  private let device: TerminalDevice
  /// Made on first use: most programs read nothing.
  private lazy var editor = given ?? LineEditor(device: device)
  private let given: LineEditor?

  /// Standard input of this process; prompts go to `output` when no person types.
  /// - Parameter editor: reads the same device already, and has to go on doing so: it may hold more than one line.
  public init(output: any ProgramOutput, device: TerminalDevice = TerminalDevice(), editor: LineEditor? = nil) {
    self.output = output
    self.device = device
    given = editor
  }

  public var isInteractive: Bool { device.isInteractive }

  public func readLine(prompt: String) -> InputLine {
    // Only the last line of a prompt is drawn with what is typed; the rest is output.
    var shown = prompt
    if let newline = prompt.lastIndex(of: "\n"), isInteractive {
      output.write(Array(prompt[...newline].utf8), to: .output)
      shown = String(prompt[prompt.index(after: newline)...])
    }
    if !isInteractive { output.write(Array(prompt.utf8), to: .output) }
    output.flush()
    if isInteractive && device.allowsEditing {
      // What stands on the line already is drawn again with the prompt.
      shown = sanitised(output.openLine) + shown
      device.write("\r")
    }
    switch editor.readLine(prompt: sanitised(shown)) {
    case .text(let line):
      output.noteLineEnd()
      return .line(line)
    case .endOfFile: return .end
    case .interrupted: return .interrupted
    }
  }

  public func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(device.input, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 || errno != EINTR || Signals.isEnding {
        return bytes
      }
    }
  }
}
