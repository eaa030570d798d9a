import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `_files`: the disk under the file rule, for the bundled modules `io`, `os` and `pathlib`.
enum FilesModule {
  static func make(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("_files")
    FileHandle.define(interpreter, module)
    defineQuestions(interpreter, module)
    defineChanges(interpreter, module)
    interpreter.define("environ", in: module) { interpreter, _ throws(Raised) in
      let dictionary = interpreter.dictionary()
      var index = 0
      while let entry = environ[index] {
        index += 1
        let text = String(cString: entry)
        guard let equal = text.firstIndex(of: "=") else { continue }
        let value = interpreter.string(String(text[text.index(after: equal)...]))
        dictionary.set(name: interpreter.heap.intern(String(text[..<equal])), value)
        value.release()
      }
      return .object(dictionary)
    }
    interpreter.define("process", in: module) { interpreter, _ throws(Raised) in
      var bytes = [UInt8](repeating: 0, count: 16)
      var generator = SystemRandomNumberGenerator()
      for index in bytes.indices { bytes[index] = UInt8.random(in: 0...255, using: &generator) }
      let random = interpreter.bytesObject(bytes)
      return interpreter.tuple(owning: [
        .int(Int(getpid())), random, .int(max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1)),
      ])
    }
    return module
  }

  private static func path(_ interpreter: Interpreter, _ arguments: Arguments, _ index: Int = 0) throws(Raised)
    -> (written: String, place: String)
  {
    let written = try interpreter.text(arguments[index], "path")
    return (written, try FileRule(interpreter).place(written, interpreter))
  }

  private static func defineQuestions(_ interpreter: Interpreter, _ module: ModuleObject) {
    interpreter.define("root", in: module) { interpreter, _ throws(Raised) in
      FileRule(interpreter).root.map { interpreter.string($0) } ?? .none
    }
    // (mode, size, modification time, links) or OSError.
    interpreter.define("stat", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("stat", arguments, 1...1)
      let path = try path(interpreter, arguments)
      var status = stat()
      guard stat(path.place, &status) == 0 else { throw FileRule.failure(errno, path.written, interpreter) }
      #if canImport(Glibc)
        let time = status.st_mtim
      #else
        let time = status.st_mtimespec
      #endif
      return interpreter.tuple(owning: [
        .int(Int(status.st_mode)), .int(Int(status.st_size)),
        .float(Double(time.tv_sec) + Double(time.tv_nsec) / 1e9), .int(Int(status.st_nlink)),
      ])
    }
    interpreter.define("listdir", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("listdir", arguments, 1...1)
      let path = try path(interpreter, arguments)
      guard let folder = opendir(path.place) else { throw FileRule.failure(errno, path.written, interpreter) }
      defer { closedir(folder) }
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != "." && name != ".." { names.append(name) }
      }
      return interpreter.list(owning: names.map { interpreter.string($0) })
    }
  }

  private static func defineChanges(_ interpreter: Interpreter, _ module: ModuleObject) {
    let changes: [(String, @Sendable (String) -> Int32)] = [
      ("mkdir", { mkdir($0, 0o777) }), ("unlink", { unlink($0) }), ("rmdir", { rmdir($0) }),
    ]
    for (name, change) in changes {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check(name, arguments, 1...1)
        let path = try path(interpreter, arguments)
        guard change(path.place) == 0 else { throw FileRule.failure(errno, path.written, interpreter) }
        return .none
      }
    }
    interpreter.define("rename", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("rename", arguments, 2...2)
      let (from, to) = (try path(interpreter, arguments), try path(interpreter, arguments, 1))
      guard rename(from.place, to.place) == 0 else {
        throw FileRule.failure(errno, from.written, interpreter, second: to.written)
      }
      return .none
    }
  }
}
