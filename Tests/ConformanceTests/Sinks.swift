import Commands
import Foundation
import Interpreter
import Terminal
import Testing

/// Keeps what is printed.
final class CapturedOutput: ProgramOutput {
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  /// Both streams in the order in which they came.
  private(set) var both: [UInt8] = []
  let openLine = ""

  func write(_ bytes: some Collection<UInt8>, to stream: LanguageStream) {
    both.append(contentsOf: bytes)
    switch stream {
    case .output: output.append(contentsOf: bytes)
    case .error: errors.append(contentsOf: bytes)
    }
  }

  func flush() {}
  func noteLineEnd() {}
}

/// Standard input that is known beforehand.
final class GivenInput: ProgramInput {
  let isInteractive = false
  private var lines: [String]
  private let output: CapturedOutput
  private let bytes: [UInt8]

  init(lines: [String] = [], bytes: [UInt8] = [], output: CapturedOutput) {
    self.lines = lines
    self.bytes = bytes
    self.output = output
  }

  func readLine(prompt: String) -> InputLine {
    output.write(Array(prompt.utf8), to: .output)
    return lines.isEmpty ? .end : .line(lines.removeFirst())
  }

  func readAll() -> [UInt8] { bytes }
}

/// What a command line printed.
struct Ran: Equatable {
  var output: String
  var errors: String
  var status: Int32
}

/// Runs a command line in this process.
/// - Parameters:
///   - input: lines for `input()`.
///   - standardInput: bytes of a program on standard input.
func taper(
  _ words: [String], folder: String, input: [String] = [], standardInput: [UInt8] = [],
  environment: [String: String] = [:]
) -> Ran {
  let output = CapturedOutput()
  let given = GivenInput(lines: input, bytes: standardInput, output: output)
  let surroundings = Surroundings(
    environment: environment, folder: folder, output: output, input: given,
    device: TerminalDevice(input: -1, output: -1))
  let status = Taper.run(words, in: surroundings)
  return Ran(
    output: String(decoding: output.output, as: UTF8.self), errors: String(decoding: output.errors, as: UTF8.self),
    status: status)
}

/// Types lines at a prompt without a terminal; `input()` reads from the same lines.
func prompt(_ lines: String, folder: String, environment: [String: String] = [:]) throws -> Ran {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("taper-\(UUID().uuidString)").path
  try Data(lines.utf8).write(to: URL(fileURLWithPath: path))
  defer { try? FileManager.default.removeItem(atPath: path) }
  let file = try #require(FileHandle(forReadingAtPath: path))
  let null = try #require(FileHandle(forWritingAtPath: "/dev/null"))
  let output = CapturedOutput()
  let device = TerminalDevice(input: file.fileDescriptor, output: null.fileDescriptor)
  let surroundings = Surroundings(
    environment: environment, folder: folder, output: output, input: StandardInput(output: output, device: device),
    device: device)
  let status = Taper.run(["-i"], in: surroundings)
  return Ran(
    output: String(decoding: output.output, as: UTF8.self), errors: String(decoding: output.errors, as: UTF8.self),
    status: status)
}
