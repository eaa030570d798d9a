import Session
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a command is given by the process around it; tests make their own.
public struct Surroundings {
  /// The variables of the environment.
  public var environment: [String: String]
  /// The current folder.
  public var folder: String
  /// Takes what is printed.
  public var output: any ProgramOutput
  /// Answers `input()`, and gives code on standard input.
  public var input: any ProgramInput
  /// The binary's real path, links followed.
  public var executable: String?
  /// The terminal at the two standard descriptors.
  public var device: TerminalDevice

  /// Surroundings.
  public init(
    environment: [String: String], folder: String, output: any ProgramOutput, input: any ProgramInput,
    executable: String? = nil, device: TerminalDevice = TerminalDevice()
  ) {
    self.environment = environment
    self.folder = folder
    self.output = output
    self.input = input
    self.executable = executable
    self.device = device
  }

  /// Those of this process.
  public static func ofProcess(_ program: String) -> Surroundings {
    let output = StandardOutput()
    let device = TerminalDevice()
    // A reader that went away ends the program, as it ends others: nobody could read what it still says.
    output.onClosed = { if !device.isInteractive { _exit(1) } }
    return Surroundings(
      environment: processEnvironment(), folder: currentFolder(), output: output,
      input: StandardInput(output: output, device: device), executable: executablePath(program), device: device)
  }

  /// `path` made absolute against the current folder, `.` and `..` taken out as far as that needs no look at the disk.
  public func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    let trimmed = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    return folder.hasSuffix("/") ? folder + trimmed : folder + "/" + trimmed
  }

  /// Writes text to a stream.
  func write(_ text: String, to stream: LanguageStream = .output) { output.write(Array(text.utf8), to: stream) }

  /// Writes a line to standard error.
  func complain(_ text: String) { write(text + "\n", to: .error) }

  /// The state folder; nil where nothing is kept.
  var state: String? { StateFolder.resolve(environment: environment) }
}

/// The environment of the process.
private func processEnvironment() -> [String: String] {
  var result: [String: String] = [:]
  var next = environ
  while let entry = next.pointee {
    let text = String(cString: entry)
    if let sign = text.firstIndex(of: "=") { result[String(text[..<sign])] = String(text[text.index(after: sign)...]) }
    next += 1
  }
  return result
}

/// The current folder, `.` where it cannot be named.
private func currentFolder() -> String {
  guard let path = getcwd(nil, 0) else { return "." }
  defer { free(path) }
  return String(cString: path)
}

/// The real path of the running binary; nil where the system does not say.
private func executablePath(_ program: String) -> String? {
  #if os(Linux)
    return Files.realPath("/proc/self/exe") ?? Files.realPath(program)
  #else
    var size: UInt32 = 0
    _NSGetExecutablePath(nil, &size)
    var bytes = [CChar](repeating: 0, count: Int(size) + 1)
    guard _NSGetExecutablePath(&bytes, &size) == 0 else { return Files.realPath(program) }
    return bytes.withUnsafeBufferPointer { $0.baseAddress.flatMap { Files.realPath(String(cString: $0)) } }
  #endif
}
