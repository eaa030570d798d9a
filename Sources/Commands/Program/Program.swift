import Diagnostics
import Interpreter
import Terminal

/// Runs a program that is not typed at the prompt.
struct Program {
  /// `sys.argv`
  var arguments: [String]
  /// Where files may be read and written; sibling files can be imported from there.
  var fileRoot: String?

  /// The status of a process that was interrupted.
  static let interruptedStatus: Int32 = 130
  /// The status of a process that SIGTERM or SIGHUP ended.
  static let endedStatus: Int32 = 143

  /// Runs `source` and gives the exit status. The interpreter stays as the program left it.
  func run(_ source: SourceText, in interpreter: Interpreter, _ surroundings: Surroundings, _ execution: Execution)
    -> Int32
  {
    execution.onDeaf = { Program.leaveDeaf() }
    let status = execution.run {
      // Only a file has lines to show, and a name to give.
      if source.showsLines { interpreter.prepare(interpreter.mainModule, file: source.name) }
      let status = Program.status(of: interpreter.runProgram(source), in: interpreter)
      if status != Self.endedStatus { interpreter.finish() }
      return status
    }
    surroundings.output.flush()
    return status
  }

  /// An interpreter for this program.
  func makeInterpreter(_ surroundings: Surroundings, _ execution: Execution) -> Interpreter {
    var configuration = Configuration(output: surroundings.output)
    configuration.arguments = arguments
    configuration.interruptFlag = execution.interruptFlag
    configuration.fileRoot = fileRoot
    let input = surroundings.input
    configuration.readLine = { prompt in
      let line = execution.thread.runOnCaller { input.readLine(prompt: prompt) }
      switch line {
      case .line(let text): return text
      case .end: return nil
      case .interrupted:
        execution.interruptFlag.set()
        return nil
      }
    }
    return Language.make(configuration)
  }

  /// Reports an uncaught exception; the exit status of the outcome.
  static func status(of outcome: Interpreter.Outcome, in interpreter: Interpreter) -> Int32 {
    switch outcome {
    case .completed: return 0
    case .exited(let status): return Int32(truncatingIfNeeded: status & 0xFF)
    case .raised(let exception):
      let isInterrupt = exception.isKeyboardInterrupt(interpreter)
      if isInterrupt && Signals.isEnding {
        // Nobody pressed a key: the system asked the program to end.
        interpreter.discard(exception)
        return endedStatus
      }
      interpreter.report(exception)
      return isInterrupt ? interruptedStatus : 1
    }
  }

  /// Ends a process whose program does not answer signals.
  private static func leaveDeaf() { endProcess(status: Signals.isEnding ? endedStatus : interruptedStatus) }
}

extension ExceptionObject {
  /// Whether this is KeyboardInterrupt or a subclass.
  func isKeyboardInterrupt(_ interpreter: Interpreter) -> Bool {
    interpreter.exceptionTypes["KeyboardInterrupt"].map { type.isSubtype(of: $0) } ?? false
  }
}
