/// What the words behind `taper` ask for.
///
/// Programs and the prompt are recognised here and not by ArgumentParser: the words behind a program are the program's
/// own, and the first prompt should not wait for a parser that it does not need.
public enum Invocation: Equatable, Sendable {
  /// The prompt, or code on standard input when nobody types there.
  case open(PromptOptions)
  /// A file with its words.
  case file(String, [String], PromptOptions)
  /// `-c CODE`
  case code(String, [String], PromptOptions)
  /// `-`
  case standardInput([String], PromptOptions)
  /// A command that ArgumentParser reads, its name first; or a question such as `--help`.
  case command([String])
  /// Words that mean nothing: the text for standard error.
  case mistake(String)

  /// The commands that have a name.
  static let names: Set<String> = ["lesson", "replay", "session", "help", "--help", "-h", "--version", "-V"]

  /// Reads the words behind the program's name.
  public static func parse(_ words: [String]) -> Invocation {
    var options = PromptOptions()
    var index = 0
    while index < words.count {
      let word = words[index]
      let rest = Array(words[(index + 1)...])
      switch word {
      case "-i": options.entersPrompt = true
      case "--no-record": options.records = false
      case "--no-config": options.readsConfiguration = false
      case "-c":
        guard let code = rest.first else { return .mistake("Argument expected for the -c option\n" + usage) }
        return .code(code, Array(rest.dropFirst()), options)
      case "-": return .standardInput(rest, options)
      case "--":
        guard let file = rest.first else { return .open(options) }
        return .file(file, Array(rest.dropFirst()), options)
      case let name where names.contains(name): return .command(Array(words[index...]))
      case let flag where flag.hasPrefix("-"): return .mistake("unknown option \(flag)\n" + usage)
      default: return .file(word, rest, options)
      }
      index += 1
    }
    return .open(options)
  }

  /// The lines that follow a mistake.
  static let usage = """
    usage: taper [-i] [--no-record] [--no-config] [-c CODE | FILE.py | -] [arguments]
           taper lesson | replay FILE.md | session list
    Try 'taper --help' for more.
    """
}

/// What the words say about the prompt.
public struct PromptOptions: Equatable, Sendable {
  /// The prompt opens after a program (`-i`).
  public var entersPrompt = false
  /// The session is recorded.
  public var records = true
  /// The user's own settings count.
  public var readsConfiguration = true

  /// The usual prompt.
  public init() {}
}
