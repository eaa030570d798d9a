import Diagnostics
import Terminal

/// The program: words in, exit status out.
public enum Taper {
  /// The version that `--version` and the banner show.
  public static let version = "0.1"

  /// Runs what `words` (without the program's name) ask for.
  public static func run(_ words: [String], in surroundings: Surroundings) -> Int32 {
    defer { surroundings.output.flush() }
    switch Invocation.parse(words) {
    case .open(let options):
      if surroundings.input.isInteractive || options.entersPrompt { return prompt(options, surroundings) }
      return runStandardInput([""], options, surroundings)
    case .standardInput(let arguments, let options):
      return runStandardInput(["-"] + arguments, options, surroundings)
    case .file(let path, let arguments, let options):
      let absolute = surroundings.absolute(path)
      let program = Program(arguments: [path] + arguments, fileRoot: folder(of: absolute))
      return run(program, .file(absolute), options, surroundings)
    case .code(let code, let arguments, let options):
      let source = ProgramSource.bytesOf(Array((code + "\n").utf8), name: "<string>", showsLines: false)
      return run(Program(arguments: ["-c"] + arguments, fileRoot: surroundings.folder), source, options, surroundings)
    case .command(let words): return Root.run(words, in: surroundings)
    case .mistake(let text):
      surroundings.complain(text)
      return 2
    }
  }

  private static func runStandardInput(
    _ arguments: [String], _ options: PromptOptions, _ surroundings: Surroundings
  ) -> Int32 {
    let source = ProgramSource.bytesOf(surroundings.input.readAll(), name: "<stdin>", showsLines: false)
    return run(Program(arguments: arguments, fileRoot: surroundings.folder), source, options, surroundings)
  }

  private static func run(
    _ program: Program, _ source: ProgramSource, _ options: PromptOptions, _ surroundings: Surroundings
  ) -> Int32 {
    switch source {
    case .refused(let text, let status):
      surroundings.write(text, to: .error)
      return options.entersPrompt ? prompt(options, surroundings) : status
    case .text(let text):
      let execution = Execution()
      guard options.entersPrompt else {
        let interpreter = program.makeInterpreter(surroundings, execution)
        return program.run(text, in: interpreter, surroundings, execution)
      }
      let runner = makeRunner(program, execution, surroundings)
      runner.runProgram(text)
      return Prompt(options, surroundings, runner: runner, records: false).run()
    }
  }

  private static func prompt(_ options: PromptOptions, _ surroundings: Surroundings) -> Int32 {
    let program = Program(arguments: [""], fileRoot: surroundings.folder)
    let runner = makeRunner(program, Execution(), surroundings)
    if surroundings.input.isInteractive { surroundings.write(banner) }
    surroundings.output.flush()
    return Prompt(options, surroundings, runner: runner, records: options.records).run()
  }

  private static func makeRunner(_ program: Program, _ execution: Execution, _ surroundings: Surroundings)
    -> InterpreterRunner
  {
    let input = surroundings.input
    return InterpreterRunner(
      execution: execution, mirror: surroundings.output, fileRoot: program.fileRoot, arguments: program.arguments
    ) { input.readLine(prompt: $0) }
  }

  /// What the prompt begins with.
  static let banner =
    "Taper \(version) – PyTorch 2.13 tutorials, no Python needed. %lesson to learn, %help for help.\n"

  /// The seed of the random generator where nobody gave one.
  static let defaultSeed: UInt64 = 67_280_421_310_721

  /// The folder that holds `path`, which is absolute.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.utf8.startIndex else { return "/" }
    return String(path[..<slash])
  }
}

extension Taper {
  /// Runs this process's command; the exit status.
  public static func runProcess(_ words: [String]) -> Int32 {
    Allocation.prepare()
    Signals.install()
    return run(Array(words.dropFirst()), in: .ofProcess(words.first ?? "taper"))
  }
}
