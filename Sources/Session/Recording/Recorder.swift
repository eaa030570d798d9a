#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Records a prompt session entry by entry.
///
/// Each entry is one append of a whole entry straight to the system, so a kill loses at most the entry that was
/// running. The file is made with the first entry: a session in which nothing was entered leaves none. When the disk is
/// full or read-only, recording ends with one warning; the prompt never notices otherwise.
public final class Recorder {
  /// How many recordings are kept: when a new one begins, the oldest beyond this number are deleted. Files that the
  /// user renamed are never touched.
  public static let kept = 500

  /// The file, once there is one.
  public private(set) var path: String?
  /// Entries recorded so far.
  public private(set) var count = 0
  /// Whether entries are still being recorded.
  public private(set) var isOn = true

  private let folder: String
  private let header: FrontMatter
  private let moment: Moment
  private let keep: Int
  private let warn: (String) -> Void
  private var file: Int32 = -1
  private var hash = SHA256()
  private var length: Int64 = 0
  /// Writes bytes to the file; the error number where that fails. Tests put a full disk here.
  var writeBytes: ([UInt8], Int32) -> Int32? = { Files.write($0, to: $1) }

  /// A recorder that will write into `folder`, which is made where it is missing.
  /// - Parameters:
  ///   - header: kind `session`, with what replay needs to know: seed, `platform`, `program`, `dtype` …
  ///   - warn: gets one line, at most once.
  public init(
    folder: String, header: FrontMatter, moment: Moment = .now, keep: Int = Recorder.kept,
    warn: @escaping (String) -> Void
  ) {
    self.folder = folder
    self.header = header
    self.moment = moment
    self.keep = keep
    self.warn = warn
  }

  deinit {
    if file >= 0 { _ = systemClose(file) }
  }

  /// Records an entry that has run. Its number is the one given, or the next one.
  /// - Parameter generatorBefore: the generator's position before it ran.
  public func record(source: String, number: Int? = nil, generatorBefore: UInt64, result: EntryResult) {
    let number = number ?? count + 1
    append(Entry(source: source, number: number, generatorBefore: generatorBefore, result: result))
  }

  /// Records an entry.
  public func append(_ entry: Entry) {
    guard isOn else { return }
    if file < 0 { create() }
    guard isOn else { return }
    if write("\n" + entry.text) { count += 1 }
  }

  /// Writes the closing line. Nothing is recorded afterwards.
  public func finish() {
    guard isOn, file >= 0 else {
      isOn = false
      return
    }
    if write("\n") { _ = write(Document.closingLine(entries: count, hash: hash.hex)) }
    isOn = false
    _ = systemClose(file)
    file = -1
  }

  private func create() {
    do {
      try Files.makeFolder(folder)
    } catch {
      return turnOff(error)
    }
    for name in RecordingName.surplus(of: Files.names(in: folder), keep: keep - 1) { unlink(joined(folder, name)) }
    for attempt in 1...1000 {
      let candidate = joined(folder, RecordingName.name(moment, attempt: attempt))
      file = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, mode_t(0o600))
      if file >= 0 {
        path = candidate
        _ = write(header.text)
        return
      }
      guard errno == EEXIST else { return turnOff(FileProblem(path: candidate, code: errno)) }
    }
    turnOff(FileProblem(path: folder, code: EEXIST))
  }

  /// Appends `text` whole, or takes the part that was written back and turns recording off.
  private func write(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if let code = writeBytes(bytes, file) {
      _ = ftruncate(file, off_t(length))
      turnOff(FileProblem(path: path ?? folder, code: code))
      return false
    }
    hash.update(bytes)
    length += Int64(bytes.count)
    return true
  }

  private func turnOff(_ problem: FileProblem) {
    isOn = false
    if file >= 0 {
      _ = systemClose(file)
      file = -1
    }
    warn("This session is not being recorded (\(problem)).")
  }
}

private func systemClose(_ file: Int32) -> Int32 { close(file) }
