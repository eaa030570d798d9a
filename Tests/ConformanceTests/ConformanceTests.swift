import Foundation
import Testing

@Suite("Programs of Tests/Conformance print what CPython and PyTorch print")
struct ConformanceTests {
  @Test(
    "output, errors and status are those of the reference", .timeLimit(.minutes(2)), arguments: ConformanceProgram.all)
  func conforms(_ program: ConformanceProgram) {
    guard program.isKnownFailure else { return check(program) }
    // A program on the list that passes is reported: the list may only shrink.
    withKnownIssue { check(program) }
  }

  private func check(_ program: ConformanceProgram) {
    guard let expected = program.output else {
      Issue.record("\(program.name) has no expected output; Scripts/reference makes it")
      return
    }
    let ran = taper([program.file], folder: program.folder, input: program.input)
    let differences = [
      difference("standard output", expected: expected, got: program.normalised(output: ran.output)),
      difference("standard error", expected: program.errors, got: program.normalised(errors: ran.errors)),
      ran.status == program.status ? nil : "status \(ran.status), expected \(program.status)",
    ].compactMap { $0 }
    if !differences.isEmpty {
      Issue.record(Comment(rawValue: program.name + "\n" + differences.joined(separator: "\n")))
    }
  }

  @Test("every known failure is the name of a program")
  func knownFailuresExist() {
    let path = ConformanceProgram.root + "/Tests/Conformance/known-failures.txt"
    let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let names = Set(ConformanceProgram.all.map(\.name))
    #expect(ConformanceProgram.knownFailures(text).subtracting(names).sorted() == [])
  }
}
