import Foundation
import Testing

@testable import Terminal

@Suite("the history file")
struct HistoryTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private var path: String { folder.appendingPathComponent("state/history").path }

  @Test("entries of several lines, backslashes and non-ASCII text come back")
  func roundTrip() {
    let entries = ["x = 1", "def f():\n    return '\\n'", "s = '中文'"]
    let history = History(path: path)
    entries.forEach(history.append)
    #expect(History(path: path).entries == entries)
    #expect(history.warning == nil)
  }

  @Test("the file has one line an entry and only grows")
  func format() throws {
    let history = History(path: path)
    history.append("a\nb")
    let first = try String(contentsOfFile: path, encoding: .utf8)
    history.append("c\\d")
    #expect(first == "a\\nb\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "a\\nb\nc\\\\d\n")
  }

  @Test("two sessions share a file; each keeps its own newest entry last")
  func sessions() {
    let one = History(path: path)
    let two = History(path: path)
    one.append("one")
    two.append("two")
    #expect(one.entries == ["one"])
    #expect(two.entries == ["two"])
    #expect(History(path: path).entries == ["one", "two"])
  }

  @Test("a line that was cut off by a kill does not swallow the next entry")
  func cutOff() throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/state", withIntermediateDirectories: true)
    try "a\nhalf".write(toFile: path, atomically: false, encoding: .utf8)
    History(path: path).append("whole")
    #expect(History(path: path).entries == ["a", "half", "whole"])
  }

  @Test("repetitions and empty entries are not kept")
  func repetitions() {
    let history = History()
    ["a", "a", " \n", "", "b", "a"].forEach(history.append)
    #expect(history.entries == ["a", "b", "a"])
  }

  @Test("a path that cannot be used gives a warning and a history in memory")
  func unusable() throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    let history = History(path: folder.path)
    history.append("a")
    #expect(history.entries == ["a"])
    #expect(history.warning == "history is kept in memory only: \(folder.path): Is a directory")
  }

  @Test("of a long file the newest entries are kept")
  func limit() {
    let history = History(path: path)
    for number in 0..<20 { history.append("x\(number)") }
    #expect(History(path: path, limit: 3).entries == ["x17", "x18", "x19"])
  }

  @Test("damaged UTF-8 in the file is no error")
  func damaged() throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/state", withIntermediateDirectories: true)
    try Data([0x61, 0xFF, 0x0A]).write(to: URL(fileURLWithPath: path))
    #expect(History(path: path).entries == ["a\u{FFFD}"])
  }
}
