import Testing
import Foundation
import Testing

/// A program of Tests/Conformance with what it has to print (Tests/Conformance/README.md).
struct ConformanceProgram: CustomTestStringConvertible, Sendable {
  /// Group and name, such as `autograd/leaves`.
  let name: String
  let folder: String
  let file: String
  /// Nil where the reference has not run it yet.
  let output: String?
  let errors: String
  let status: Int32
  let input: [String]
  let volatileLines: Set<Int>
  /// Whether it is known to fail today.
  let isKnownFailure: Bool

  var testDescription: String { name }

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// All programs by name.
  static let all: [ConformanceProgram] = {
    let home = root + "/Tests/Conformance"
    let files = FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
    let known = knownFailures(text(home + "/known-failures.txt") ?? "")
    return files.filter { $0.hasSuffix(".py") }.sorted().map { ConformanceProgram(home: home, path: $0, known: known) }
  }()

  /// The names in a list of known failures; `#` begins a comment.
  static func knownFailures(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").map { $0.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty })
  }

  private init(home: String, path: String, known: Set<String>) {
    name = String(path.dropLast(3))
    let stem = home + "/" + name
    folder = (stem as NSString).deletingLastPathComponent
    file = (path as NSString).lastPathComponent
    output = Self.text(stem + ".out")
    errors = Self.text(stem + ".err") ?? ""
    let number = Self.text(stem + ".status")?.trimmingCharacters(in: .whitespacesAndNewlines)
    status = number.flatMap { Int32($0) } ?? 0
    var lines = Self.text(stem + ".in").map { $0.components(separatedBy: "\n") } ?? []
    if lines.last == "" { lines.removeLast() }
    input = lines
    let listed = Self.text(stem + ".volatile")?.split(whereSeparator: \.isWhitespace) ?? []
    volatileLines = Set(listed.compactMap { Int($0) })
    isKnownFailure = known.contains(name)
  }

  private static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Standard output as it is compared: the folder cut, digits of volatile lines numbered.
  func normalised(output: String) -> String {
    var numbers: [String: Int] = [:]
    let lines = cut(output).components(separatedBy: "\n").enumerated().map { index, line in
      guard volatileLines.contains(index + 1) else { return line }
      var result = ""
      var digits = ""
      func close() {
        guard !digits.isEmpty else { return }
        let number = numbers[digits] ?? numbers.count + 1
        numbers[digits] = number
        result += "<volatile \(number)>"
        digits = ""
      }
      for character in line {
        if character.isASCII && character.isNumber {
          digits.append(character)
        } else {
          close()
          result.append(character)
        }
      }
      close()
      return result
    }
    return lines.joined(separator: "\n")
  }

  /// Standard error as it is compared: the folder cut.
  func normalised(errors: String) -> String { cut(errors) }

  private func cut(_ text: String) -> String { text.replacingOccurrences(of: folder + "/", with: "") }
}

/// Where two texts part, for a reader; nil where they do not.
func difference(_ name: String, expected: String, got: String) -> String? {
  if expected.utf8.elementsEqual(got.utf8) { return nil }
  let left = expected.components(separatedBy: "\n")
  let right = got.components(separatedBy: "\n")
  var line = 0
  while line < min(left.count, right.count), left[line].utf8.elementsEqual(right[line].utf8) { line += 1 }
  func shown(_ lines: [String]) -> String {
    let part = lines.dropFirst(line).prefix(6)
    return part.isEmpty ? "    (nothing)" : part.map { "    " + $0 }.joined(separator: "\n")
  }
  return "\(name) differs from line \(line + 1)\n  expected\n\(shown(left))\n  got\n\(shown(right))"
}
