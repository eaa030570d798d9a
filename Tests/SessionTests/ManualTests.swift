import Foundation
import Testing

@testable import Lessons
@testable import Session

/// The example files of the manual are read as what they say they are.
@Suite("Examples of the manual")
struct ManualTests {
  /// The root of the repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text between the longest fences of a page.
  static func example(in page: String) throws -> String {
    let text = try String(contentsOf: Self.root.appendingPathComponent("docs/\(page)"), encoding: .utf8)
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

  @Test("every lesson of the course can be read, and both languages have the same steps and code")
  func course() throws {
    let folder = Self.root.appendingPathComponent("lessons").path
    let english = try Course(folder: folder, language: "en").items.map { try $0.lesson.get() }
    let chinese = try Course(folder: folder, language: "zh").items.map { try $0.lesson.get() }
    #expect(english.count >= 8)
    #expect(english.map(\.number) == chinese.map(\.number))
    for (left, right) in zip(english, chinese) {
      #expect(left.steps.map(\.kind) == right.steps.map(\.kind), "\(left.path)")
      #expect(left.document.entries.count == right.document.entries.count, "\(left.path)")
      #expect(left.document.frontMatter.language == "en" && right.document.frontMatter.language == "zh")
      for lesson in [left, right] {
        #expect(try Document(text: lesson.document.text, file: "again.md") == lesson.document, "\(lesson.path)")
      }
    }
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
