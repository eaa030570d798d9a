import Foundation
import Testing

@testable import Commands

/// The names of torch that at least two of the measured tutorials use, and the names that PyTorch has.
@Suite("The surface of torch")
struct SurfaceTests {
  private static let root = ConformanceProgram.root

  private static func text(_ path: String) -> String {
    FileManager.default.contents(atPath: root + "/" + path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// One line a name: what it is (`call`, `plain` for what takes no arguments, `absent`), and the name.
  private static let names: [(kind: String, name: String)] = text("Tests/Goldens/tutorial-names.txt")
    .split(separator: "\n").filter { !$0.hasPrefix("#") }
    .compactMap { line in
      let words = line.split(separator: " ")
      return words.count == 2 ? (String(words[0]), String(words[1])) : nil
    }

  /// All programs that have an expected output, one after the other.
  private static let corpus: String = ConformanceProgram.all.filter { $0.output != nil && !$0.isKnownFailure }
    .map { text("Tests/Conformance/" + $0.name + ".py") }.joined(separator: "\n")

  /// How a program uses a name: `torch.x`, `F.x`, or `.x` for a member of a tensor.
  private static func pattern(_ name: String, _ kind: String) -> String {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    let escaped = NSRegularExpression.escapedPattern(for: name)
    let use =
      name.hasPrefix("Tensor.")
      ? "\\." + last : name.hasPrefix("F.") ? "(F|functional)\\." + last : "(?<![A-Za-z_.])" + escaped
    return use + (kind == "call" ? "\\(\\s*[^)\\s]" : "(?![A-Za-z0-9_])")
  }

  @Test("a program uses every name that two tutorials use, with arguments where it takes any")
  func used() {
    #expect(Self.names.count > 150)
    let missing = Self.names.filter { $0.kind != "absent" }
      .filter { Self.corpus.range(of: Self.pattern($0.name, $0.kind), options: .regularExpression) == nil }
    #expect(missing.map(\.name) == [])
  }

  @Test("what is absent says so with a NotImplementedError or PyTorch's AttributeError")
  func absent() throws {
    let folder = try TemporaryFolder()
    for (kind, name) in Self.names where kind == "absent" {
      let program =
        "import torch\ntry:\n    \(name)\nexcept (NotImplementedError, AttributeError) as error:\n    print(error)\n"
      _ = folder.write("a.py", program)
      let ran = taper(["a.py"], folder: folder.path)
      #expect(ran.output.contains(name.split(separator: ".").last ?? ""), "\(name): \(ran.output)\(ran.errors)")
    }
  }

  @Test("docs/coverage.md shows what there is; COVERAGE_UPDATE=1 writes it again")
  func coverage() throws {
    let folder = try TemporaryFolder()
    let program = """
      import torch, torch.nn.functional
      from torch import _surface
      for line in _surface.report():
          print(line)
      """
    _ = folder.write("a.py", program)
    let ran = taper(["a.py"], folder: folder.path)
    #expect(ran.status == 0, "\(ran.errors)")
    if ProcessInfo.processInfo.environment["COVERAGE_UPDATE"] != nil {
      try ran.output.write(toFile: Self.root + "/docs/coverage.md", atomically: true, encoding: .utf8)
    }
    #expect(ran.output == Self.text("docs/coverage.md"))
  }
}
