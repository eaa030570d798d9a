import Foundation
import Testing

@testable import Session

@Suite("Recorder")
struct RecorderTests {
  static let moment = Moment(year: 2026, month: 11, day: 24, hour: 6, minute: 34, second: 9)
  static let header = FrontMatter(kind: .session, title: "Session", seed: 3, fields: [.init("platform", "test")])

  /// A new empty folder, removed at the end of the test.
  final class Folder {
    let path = NSTemporaryDirectory() + "taper-tests-" + UUID().uuidString
    init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }
    func text(_ name: String) -> String { (try? String(contentsOfFile: path + "/" + name, encoding: .utf8)) ?? "" }
  }

  /// Records the sources as a prompt does.
  static func record(_ sources: [String], with recorder: Recorder, answers: [String] = []) {
    let runner = FakeRunner()
    runner.reset(seed: 3)
    runner.offer(answers: answers)
    for source in sources {
      let before = runner.generatorPosition
      recorder.record(source: source, generatorBefore: before, result: runner.run(source, entry: 1, mode: .prompt))
    }
  }

  @Test("a session is recorded entry by entry and closed with count and hash")
  func wholeFile() {
    let folder = Folder()
    let recorder = Recorder(folder: folder.path + "/a/b", header: Self.header, moment: Self.moment) { _ in }
    Self.record(["x = rand()", "warn('w')\n1 / 0", "write('é')"], with: recorder)
    recorder.finish()
    #expect(recorder.path == folder.path + "/a/b/2026-11-24-063409.md")
    let covered = """
      ---
      taper: 1
      kind: session
      title: Session
      seed: 3
      platform: test
      ---

      <!-- taper:entry number=1 state=ok generator=0 digest=d8084614 -->
      ```python
      x = rand()
      ```
      <!-- taper:time seconds=0.25 -->

      <!-- taper:entry number=2 state=error kind=ZeroDivisionError message="division by zero" generator=1 digest=d8084614 -->
      ```python
      warn('w')
      1 / 0
      ```
      ```output stderr
      w
      ```
      ```output
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
      ZeroDivisionError: division by zero
      ```
      <!-- taper:time seconds=0.25 -->

      <!-- taper:entry number=3 state=ok generator=1 digest=d8084614 -->
      ```python
      write('é')
      ```
      ```output no-newline
      é
      ```
      <!-- taper:time seconds=0.25 -->


      """
    #expect(
      folder.text("a/b/2026-11-24-063409.md") == covered
        + "<!-- taper:end entries=3 sha256=\(SHA256.hex(of: covered.utf8)) -->\n")
  }

  @Test("what the recorder writes is what the document writer writes")
  func sameAsWriter() throws {
    let folder = Folder()
    let recorder = Recorder(folder: folder.path, header: Self.header, moment: Self.moment) { _ in }
    Self.record(["x = 1", "x", "stop", "input()"], with: recorder, answers: ["yes"])
    recorder.finish()
    let text = folder.text("2026-11-24-063409.md")
    let document = try Document(text: text, file: "s.md")
    #expect(document.seal == .intact)
    #expect(document.text == text)
  }

  @Test("every prefix of a recording reads as the entries that were complete")
  func everyPrefix() throws {
    let folder = Folder()
    let recorder = Recorder(folder: folder.path, header: Self.header, moment: Self.moment) { _ in }
    Self.record(
      ["x = rand()", "warn('梯度')\nprint('```')\n1 / 0", "write('é')", "print(1)\nwarn(2)"], with: recorder)
    recorder.finish()
    let bytes = Array(folder.text("2026-11-24-063409.md").utf8)
    let whole = try Document(bytes: bytes, file: "s.md")
    let headerEnd = Self.header.text.utf8.count - 1
    var ends: [Int] = []
    let marker = Array("<!-- taper:time seconds=0.25 -->".utf8)
    for index in bytes.indices where bytes[index...].starts(with: marker) { ends.append(index + marker.count) }
    for length in headerEnd...bytes.count {
      let document = try Document(bytes: Array(bytes[..<length]), file: "s.md")
      let complete = ends.count { $0 <= length }
      #expect(document.entries == Array(whole.entries.prefix(complete)), "cut at \(length)")
      #expect(document.seal == (length < bytes.count - 1 ? .open : .intact), "cut at \(length)")
      #expect(document.parts.count == document.entries.count, "cut at \(length)")
    }
  }

  @Test("two recordings of one second do not disturb each other")
  func twoAtOnce() {
    let folder = Folder()
    let first = Recorder(folder: folder.path, header: Self.header, moment: Self.moment) { _ in }
    let second = Recorder(folder: folder.path, header: Self.header, moment: Self.moment) { _ in }
    Self.record(["1"], with: first)
    Self.record(["2"], with: second)
    Self.record(["3"], with: first)
    #expect(Files.names(in: folder.path) == ["2026-11-24-063409-2.md", "2026-11-24-063409.md"])
    #expect((try? Document(text: folder.text("2026-11-24-063409.md"), file: ""))?.entries.map(\.source) == ["1", "3"])
  }

  @Test("a session in which nothing was entered leaves no file")
  func nothing() {
    let folder = Folder()
    Recorder(folder: folder.path, header: Self.header) { _ in }.finish()
    #expect(Files.names(in: folder.path) == [])
  }

  @Test("a folder that cannot be made turns recording off with one warning")
  func unwritable() {
    let folder = Folder()
    var warnings: [String] = []
    _ = FileManager.default.createFile(atPath: folder.path + "/file", contents: nil)
    let recorder = Recorder(folder: folder.path + "/file/x", header: Self.header) { warnings.append($0) }
    Self.record(["1", "2"], with: recorder)
    recorder.finish()
    #expect(recorder.isOn == false)
    #expect(
      warnings == ["This session is not being recorded (\(folder.path)/file/x: Not a directory)."])
  }

  @Test("on a full disk the half-written entry is taken back and recording ends with one warning")
  func fullDisk() throws {
    let folder = Folder()
    var warnings: [String] = []
    let recorder = Recorder(folder: folder.path, header: Self.header, moment: Self.moment) { warnings.append($0) }
    Self.record(["1"], with: recorder)
    let before = folder.text("2026-11-24-063409.md")
    recorder.writeBytes = { bytes, file in
      _ = Files.write(Array(bytes[..<(bytes.count / 2)]), to: file)
      return ENOSPC
    }
    Self.record(["2", "3"], with: recorder)
    recorder.finish()
    let path = folder.path + "/2026-11-24-063409.md"
    #expect(folder.text("2026-11-24-063409.md") == before)
    #expect(warnings == ["This session is not being recorded (\(path): No space left on device)."])
    #expect(try Document(text: before, file: path).entries.map(\.source) == ["1"])
  }

  @Test("writing to a full device gives the system's error")
  func fullDevice() {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    #expect(Files.writeToDevice("/dev/full") == "No space left on device")
  }

  @Test("the oldest recordings are deleted, renamed and foreign files never")
  func pruning() {
    let folder = Folder()
    for name in [
      "2025-01-01-000000.md", "2025-01-01-000000-2.md", "2025-01-01-000000-10.md", "2025-06-01-000000.md", "mine.md",
      "2025-01-01-000000-x.md", "notes.txt",
    ] { _ = FileManager.default.createFile(atPath: folder.path + "/" + name, contents: nil) }
    let recorder = Recorder(folder: folder.path, header: Self.header, moment: Self.moment, keep: 3) { _ in }
    Self.record(["1"], with: recorder)
    #expect(
      Files.names(in: folder.path) == [
        "2025-01-01-000000-10.md", "2025-01-01-000000-x.md", "2025-06-01-000000.md", "2026-11-24-063409.md", "mine.md",
        "notes.txt",
      ])
  }

  @Test(
    "the state folder follows the XDG rules",
    arguments: [
      (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/taper"), (["HOME": "/h/"], "/h/.local/state/taper"),
      (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/taper"), (["XDG_STATE_HOME": ""], nil),
      ([:], nil),
    ] as [([String: String], String?)])
  func stateFolder(environment: [String: String], folder: String?) {
    #expect(StateFolder.resolve(environment: environment) == folder)
  }
}

extension Files {
  /// The message of a write to a device.
  fileprivate static func writeToDevice(_ path: String) -> String? {
    let file = open(path, O_WRONLY)
    defer { close(file) }
    return write([1], to: file).map { FileProblem(path: path, code: $0).reason }
  }
}
