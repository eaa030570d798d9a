import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which files a program may touch: those below the session's folder, whatever links lead elsewhere.
struct FileRule {
  /// The folder, absolute and without links; nil when the session has none.
  let root: String?

  init(_ interpreter: Interpreter) {
    root = interpreter.configuration.fileRoot.flatMap { Self.real($0) }
  }

  /// The absolute place of `path`, or a PermissionError that names the rule. Relative paths begin at the root.
  func place(_ path: String, _ interpreter: Interpreter) throws(Raised) -> String {
    if path.unicodeScalars.contains("\0") { throw interpreter.error("ValueError", "embedded null byte") }
    guard let root else { throw refusal("This session has no folder for files", path, interpreter) }
    if path.isEmpty { throw Self.failure(ENOENT, path, interpreter) }
    let absolute = Self.normal(path.hasPrefix("/") ? path : root + "/" + path)
    // The last part may be missing or a link; where its folder really is decides.
    let place = Self.real(absolute) ?? realParent(of: absolute)
    guard place == root || place.hasPrefix(root == "/" ? "/" : root + "/") else {
      throw refusal("Files can be used only below \(root)", path, interpreter)
    }
    return place
  }

  private func realParent(of absolute: String) -> String {
    let parts = absolute.split(separator: "/")
    guard let last = parts.last else { return absolute }
    let folder = "/" + parts.dropLast().joined(separator: "/")
    guard let real = Self.real(folder) else { return absolute }
    return (real == "/" ? "" : real) + "/" + last
  }

  /// A path without `.`, `..` and doubled slashes; absolute.
  static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private func refusal(_ reason: String, _ path: String, _ interpreter: Interpreter) -> Raised {
    Self.failure(EACCES, path, interpreter, text: reason)
  }

  /// The OSError of an error number, with the paths as the program wrote them.
  static func failure(
    _ number: Int32, _ path: String?, _ interpreter: Interpreter, second: String? = nil, text: String? = nil
  ) -> Raised {
    let message = interpreter.string(text ?? String(cString: strerror(number)))
    var arguments: [Value] = [.int(Int(number)), message]
    if let path { arguments.append(interpreter.string(path)) }
    if let second { arguments += [.none, interpreter.string(second)] }
    defer { for argument in arguments { argument.release() } }
    guard let type = interpreter.exceptionTypes["OSError"] else { return interpreter.error("OSError", "") }
    do throws(Raised) {
      // The class makes the subclass of the number.
      let exception = try interpreter.call(.object(type), arguments)
      guard let exception = exception.asObject as? ExceptionObject else { return interpreter.error("OSError", "") }
      return interpreter.raise(owning: exception)
    } catch {
      return error
    }
  }
}
