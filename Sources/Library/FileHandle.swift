import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open regular file; bytes in, bytes out. The bundled module `io` makes the language's file objects of it.
final class FileHandle: NativeObject {
  private var descriptor: Int32
  private let path: String

  private init(type: TypeObject, descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
    super.init(type: type)
  }

  deinit { if descriptor >= 0 { _ = Self.closeDescriptor(descriptor) } }

  private static func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }

  /// Opens a file for `mode`, one of `r`, `w`, `a`, `x`, with `+` for both directions.
  private static func open(_ interpreter: Interpreter, _ type: TypeObject, _ path: String, _ mode: String)
    throws(Raised) -> Value
  {
    let place = try FileRule(interpreter).place(path, interpreter)
    var flags = mode.contains("+") ? O_RDWR : (mode.contains("r") ? O_RDONLY : O_WRONLY)
    if mode.contains("w") { flags |= O_CREAT | O_TRUNC }
    if mode.contains("a") { flags |= O_CREAT | O_APPEND }
    if mode.contains("x") { flags |= O_CREAT | O_EXCL }
    // The place has no links left; a link that appears now is not followed. A pipe must not hold the program up.
    let descriptor = systemOpen(place, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileRule.failure(errno, path, interpreter) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      _ = closeDescriptor(descriptor)
      throw FileRule.failure(
        isFolder ? EISDIR : EACCES, path, interpreter, text: isFolder ? nil : "Only regular files can be opened")
    }
    let handle = FileHandle(type: type, descriptor: descriptor, path: path)
    if mode.contains("a") { lseek(descriptor, 0, SEEK_END) }
    return .object(handle)
  }

  static func define(_ interpreter: Interpreter, _ module: ModuleObject) {
    let type = interpreter.makeType("FileHandle", module: "_files")
    interpreter.set("FileHandle", in: module, owning: .object(type))
    interpreter.define("open", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("open", arguments, 2...2)
      return try open(
        interpreter, type, try interpreter.text(arguments[0], "path"), try interpreter.text(arguments[1], "mode"))
    }
    method("read", 1, of: type, interpreter) { interpreter, handle, arguments throws(Raised) in
      interpreter.bytesObject(try handle.read(interpreter, try interpreter.integerArgument(arguments[0])))
    }
    method("write", 1, of: type, interpreter) { interpreter, handle, arguments throws(Raised) in
      guard let bytes = arguments[0].asObject as? BytesObject else {
        throw interpreter.error(
          "TypeError", "a bytes-like object is required, not '\(interpreter.typeName(arguments[0]))'")
      }
      try handle.write(interpreter, bytes.bytes)
      return .int(bytes.bytes.count)
    }
    method("seek", 2, of: type, interpreter) { interpreter, handle, arguments throws(Raised) in
      let whence = Int32(clamping: try interpreter.integerArgument(arguments[1]))
      let place = lseek(handle.descriptor, off_t(try interpreter.integerArgument(arguments[0])), whence)
      if place < 0 { throw FileRule.failure(errno, nil, interpreter) }
      return .int(Int(place))
    }
    method("truncate", 1, of: type, interpreter) { interpreter, handle, arguments throws(Raised) in
      if ftruncate(handle.descriptor, off_t(try interpreter.integerArgument(arguments[0]))) != 0 {
        throw FileRule.failure(errno, nil, interpreter)
      }
      return .none
    }
    method("close", 0, of: type, interpreter) { _, handle, _ throws(Raised) in
      if handle.descriptor >= 0 { _ = closeDescriptor(handle.descriptor) }
      handle.descriptor = -1
      return .none
    }
    method("fileno", 0, of: type, interpreter) { _, handle, _ throws(Raised) in .int(Int(handle.descriptor)) }
  }

  private static func method(
    _ name: String, _ count: Int, of type: TypeObject, _ interpreter: Interpreter,
    _ body: @escaping (Interpreter, FileHandle, Arguments) throws(Raised) -> Value
  ) {
    interpreter.define(method: name, of: type) { interpreter, arguments throws(Raised) in
      guard arguments.positionalCount > 0, let handle = arguments[0].asObject as? FileHandle else {
        throw interpreter.error("TypeError", "a file handle is needed")
      }
      try interpreter.check(name, arguments.dropFirst, count...count)
      return try body(interpreter, handle, arguments.dropFirst)
    }
  }

  /// Reads `count` bytes, or to the end when it is negative.
  private func read(_ interpreter: Interpreter, _ count: Int) throws(Raised) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while count < 0 || bytes.count < count {
      let wanted = count < 0 ? chunk.count : min(chunk.count, count - bytes.count)
      let got = systemRead(descriptor, &chunk, wanted)
      if got < 0 {
        if errno == EINTR { continue }
        throw FileRule.failure(errno, nil, interpreter)
      }
      if got == 0 { break }
      try interpreter.reserve(bytes.count + got)
      bytes.append(contentsOf: chunk[..<got])
      try interpreter.checkInterrupt()
    }
    return bytes
  }

  private func write(_ interpreter: Interpreter, _ bytes: [UInt8]) throws(Raised) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw FileRule.failure(errno, nil, interpreter)
      }
      start += written
    }
  }
}

// The C functions under names that the methods of this file do not hide.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags, 0o666) }
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
