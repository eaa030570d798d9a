import ArgumentParser
import Session
import Terminal

/// `taper session`
struct SessionCommand: SurroundedCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Shows the recorded sessions.")

  @Argument(help: "'list'")
  var action = "list"

  func validate() throws {
    if action != "list" { throw ValidationError("'list' is what can be done with sessions, not '\(action)'.") }
  }

  func run(in surroundings: Surroundings) -> Int32 {
    guard let state = surroundings.state else {
      surroundings.complain("taper: nothing is recorded, because neither XDG_STATE_HOME nor HOME names a folder")
      return 1
    }
    let folder = StateFolder.sessions(in: state)
    let names = Files.names(in: folder).filter { $0.hasSuffix(".md") }
    if names.isEmpty {
      surroundings.write("No sessions in \(sanitised(folder))\n")
      return 0
    }
    surroundings.write("\(sanitised(folder)):\n")
    for name in names { surroundings.write(line(name, "\(folder)/\(name)")) }
    return 0
  }

  /// `2026-11-24-063409.md   12 entries   import torch`
  private func line(_ name: String, _ path: String) -> String {
    let facts: String
    do throws(DocumentProblem) {
      let document = try Document.load(path).document
      let entries = document.entries
      let first = entries.first?.source.split(separator: "\n").first.map(String.init) ?? ""
      let count = entries.count == 1 ? "1 entry" : "\(entries.count) entries"
      let note = document.isCutShort ? ", cut short" : document.seal == .broken ? ", changed" : ""
      facts = "\(count)\(note)   \(first.prefix(50))"
    } catch {
      facts = "cannot be read: \(error.reason)"
    }
    return "  \(sanitised(name))   \(sanitised(facts))\n"
  }
}
