import Foundation
import Testing

/// Every construct that tutorials use is used by a conformance program: `language-surface.txt` lists them.
@Suite struct LanguageSurfaceTests {
  @Test func `every construct of the list is used by a conformance program`() throws {
    let path = ConformanceProgram.root + "/Tests/Conformance/language-surface.txt"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let sources = ConformanceProgram.all.compactMap { program in
      try? String(contentsOfFile: program.folder + "/" + program.file, encoding: .utf8)
    }
    var checked = 0
    for line in text.components(separatedBy: "\n") where !line.isEmpty && !line.hasPrefix("#") {
      let parts = line.components(separatedBy: " | ")

      let name = parts.dropLast().joined(separator: " | ")
      let pattern = try NSRegularExpression(pattern: parts.last ?? "", options: [.anchorsMatchLines])
      let isUsed = sources.contains { source in
        pattern.firstMatch(in: source, range: NSRange(source.startIndex..., in: source)) != nil
      }
      #expect(isUsed, "no conformance program uses: \(name)")
      checked += 1
    }
    #expect(checked > 150)
  }
}
