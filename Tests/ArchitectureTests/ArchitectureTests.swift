import Foundation
import Testing

/// The house as docs/ARCHITECTURE.md draws it, and as Package.swift and the import lines have it.
struct House {
  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Modules of the system that any target may import.
  static let system: Set<String> = ["Glibc", "Darwin", "Synchronization"]

  /// Target to the modules that it may import, by the table of docs/ARCHITECTURE.md: rows `| `Target` | … | `A`, `B` |`.
  static let drawn: [String: Set<String>] = {
    var arrows: [String: Set<String>] = [:]
    for line in lines("docs/ARCHITECTURE.md") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 5, let target = quoted(cells[1]).first, quoted(cells[1]).count == 1 else { continue }
      arrows[target] = Set(quoted(cells[3]))
    }
    return arrows
  }()

  /// Target to its dependencies, by Package.swift; test targets left out.
  static let declared: [String: Set<String>] = {
    var arrows: [String: Set<String>] = [:]
    let text = lines("Package.swift").joined(separator: "\n").replacingOccurrences(
      of: "systemLibrary(", with: "target(")
    for part in text.components(separatedBy: "arget(").dropFirst() {
      guard let name = matches(#"name: "(\w+)""#, in: part).first else { continue }
      let list = part.components(separatedBy: "dependencies: [").dropFirst().first?.components(separatedBy: "]").first
      // Products first: their package has the same name in another place.
      let products = list.map { matches(#"\.product\(name: "(\w+)""#, in: $0) } ?? []
      let rest = list?.replacingOccurrences(of: #"\.product\([^)]*\)"#, with: "", options: .regularExpression)
      let plain = rest.map { matches(#"(?:^|[\s,])"(\w+)""#, in: $0) } ?? []
      arrows[name] = Set(products + plain)
    }
    return arrows.filter { FileManager.default.fileExists(atPath: root + "/Sources/" + $0.key) }
  }()

  /// All Swift files below Sources, as paths from the root.
  static let sources: [String] = {
    let files = FileManager.default.enumerator(atPath: root + "/Sources")?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".swift") }.sorted().map { "Sources/" + $0 }
  }()

  static func lines(_ path: String) -> [String] {
    let data = FileManager.default.contents(atPath: root + "/" + path) ?? Data()
    return String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
  }

  static func quoted(_ text: String) -> [String] { matches("`([^`]+)`", in: text) }

  /// The first group of every match.
  static func matches(_ pattern: String, in text: String) -> [String] {
    guard let expression = try? NSRegularExpression(pattern: pattern, options: .anchorsMatchLines) else { return [] }
    let range = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: range).compactMap { match in
      Range(match.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  /// Lines of code: those inside literals of several lines left out.
  static func code(_ path: String) -> [(number: Int, text: String)] {
    var isLiteral = false
    return lines(path).enumerated().compactMap { index, line in
      let wasLiteral = isLiteral
      if line.components(separatedBy: "\"\"\"").count % 2 == 0 { isLiteral.toggle() }
      return wasLiteral ? nil : (index + 1, line)
    }
  }
}

@Suite("The house is as docs/ARCHITECTURE.md draws it")
struct ArchitectureTests {
  @Test("the table has a row for every target, and for no other")
  func rows() {
    #expect(House.drawn.keys.sorted() == House.declared.keys.sorted())
    #expect(!House.sources.isEmpty)
  }

  @Test("no dependency of Package.swift is missing in the table")
  func dependencies() {
    var unknown: [String] = []
    for (target, arrows) in House.declared {
      for arrow in arrows.subtracting(House.drawn[target] ?? []) { unknown.append("\(target) → \(arrow)") }
    }
    #expect(unknown.sorted() == [])
  }

  private static let importLine =
    #"^\s*(?:@\w+ |public |package |internal )*import (?:struct |enum |class |protocol |func )?(\w+)"#

  @Test("no import line is missing in the table")
  func imports() {
    var unknown: Set<String> = []
    for path in House.sources {
      let target = path.components(separatedBy: "/")[1]
      for line in House.code(path) {
        for module in House.matches(Self.importLine, in: line.text)
        where !House.system.contains(module) && House.drawn[target]?.contains(module) != true {
          unknown.insert("\(target) → \(module) (\(path):\(line.number))")
        }
      }
    }
    #expect(unknown.sorted() == [])
  }

  @Test("arrows of the table lead nowhere in a circle")
  func noCircle() {
    var rest = House.drawn.mapValues { $0.filter { House.drawn[$0] != nil } }
    while let free = rest.first(where: { $0.value.isEmpty })?.key {
      rest[free] = nil
      for key in rest.keys { rest[key]?.remove(free) }
    }
    #expect(rest.keys.sorted() == [])
  }

  @Test("sources hold no Foundation, no try! and no as!")
  func forbidden() {
    var found: [String] = []
    for path in House.sources {
      for line in House.code(path) {
        let code = line.text.components(separatedBy: "//").first ?? ""
        for word in ["import Foundation", "try!", "as!"] where code.contains(word) {
          found.append("\(path):\(line.number): \(word)")
        }
      }
    }
    #expect(found == [])
  }

  @Test("no file is longer than 700 lines, but for those that docs/ARCHITECTURE.md names with a reason")
  func lengths() {
    let text = House.lines("docs/ARCHITECTURE.md").joined(separator: "\n")
    let section = text.components(separatedBy: "## Long files").last?.components(separatedBy: "\n## ").first
    let named = Set(House.quoted(section ?? "").map { "Sources/" + $0 })
    let long = Set(House.sources.filter { House.lines($0).count > 701 })
    #expect(long.subtracting(named).sorted() == [])
  }

  @Test("main.swift is wiring only")
  func wiring() {
    let length = House.lines("Sources/taper/main.swift").count
    #expect(length < 100)
  }
}
