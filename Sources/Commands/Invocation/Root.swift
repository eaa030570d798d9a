import ArgumentParser

/// The commands that have a name, and the questions about the program.
///
/// The words before a program are read by `Invocation`; they stand here so that `--help` explains them.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taper",
    abstract: "Speaks the Python and PyTorch of tutorials.",
    usage: """
      taper [-i] [--no-record] [--no-config] [-c CODE | FILE.py | -] [arguments]
      taper lesson | replay FILE.md | session list
      """,
    discussion: """
      FILE.py runs as a program, -c runs CODE, - runs the code on standard input; words behind it are sys.argv. Without \
      any of them the prompt opens, or, where nobody types, the code on standard input runs. A session at the prompt is \
      recorded under $XDG_STATE_HOME/taper (else ~/.local/state/taper).

      The exit status is 0, 1 after an uncaught exception, n after sys.exit(n), 2 after a mistake in these words or for a \
      missing file, 130 after Ctrl-C.
      """,
    version: "Taper \(Taper.version) (as PyTorch 2.13.0+cpu on Python 3.11)",
    subcommands: [LessonCommand.self, ReplayCommand.self, SessionCommand.self])

  @Flag(name: .customShort("i"), help: "Open the prompt after the program.")
  var entersPrompt = false

  @Flag(name: .customLong("no-record"), help: "Do not record the session.")
  var isUnrecorded = false

  @Flag(name: .customLong("no-config"), help: "Do not read .editrc.")
  var isUnconfigured = false

  /// Reads and runs the words; the exit status.
  static func run(_ words: [String], in surroundings: Surroundings) -> Int32 {
    do {
      var words = words
      if words.first == "-V" { words[0] = "--version" }
      var command = try parseAsRoot(words)
      if let command = command as? any SurroundedCommand { return command.run(in: surroundings) }
      // What is left are questions; they are answered by throwing.
      try command.run()
      return 0
    } catch {
      let text = fullMessage(for: error) + "\n"
      let isAnswer = exitCode(for: error).isSuccess
      surroundings.write(text, to: isAnswer ? .output : .error)
      return isAnswer ? 0 : 2
    }
  }
}

/// A command that runs in given surroundings.
protocol SurroundedCommand: ParsableCommand {
  /// Runs; the exit status.
  func run(in surroundings: Surroundings) -> Int32
}
