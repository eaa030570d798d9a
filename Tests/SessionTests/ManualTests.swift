import Foundation
import Testing

@testable import Lessons
@testable import Session

/// The example files of the manual are read as what they say they are.
@Suite("Examples of the manual")
struct ManualTests {
  /// The text between the longest fences of a page.
  static func example(in page: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent("docs/\(page)"), encoding: .utf8)
    let start = try #require(text.range(of: "`````markdown\n"))
    let end = try #require(text.range(of: "`````\n", range: start.upperBound..<text.endIndex))
    return String(text[start.upperBound..<end.lowerBound])
  }

  @Test("the example of writing-a-lesson.md is a lesson with a step of every kind")
  func lesson() throws {
    let lesson = try Lesson(bytes: Array(Self.example(in: "writing-a-lesson.md").utf8), path: "02-vector.md")
    #expect(lesson.steps.map(\.kind) == [.run, .predict, .choice, .task])
    #expect(lesson.document.text == (try Self.example(in: "writing-a-lesson.md")).canonical)
  }

  @Test("the example of sessions.md is a session")
  func session() throws {
    let text = try Self.example(in: "sessions.md").replacing("sha256=…", with: "sha256=0")
    let document = try Document(text: text, file: "s.md")
    #expect(document.entries.map { $0.record?.number } == [1, 2])
    #expect(document.seal == .broken)
  }
}

extension String {
  /// The layout that the writer gives: one empty line before each part.
  fileprivate var canonical: String {
    replacing("seed: 0\n---\nProse", with: "seed: 0\n---\n\nProse").replacing(
      "```\n```python\n(x", with: "```\n\n```python\n(x")
  }
}
