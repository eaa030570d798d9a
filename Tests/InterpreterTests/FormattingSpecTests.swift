import Testing

@testable import Interpreter

@Suite("The format mini-language prints as CPython's")
struct FormattingSpecTests {
  let goldens: FormattingGoldens

  init() throws { goldens = try FormattingGoldens() }

  @Test("floats in many specs", arguments: ["float format", "float format errors"])
  func floats(section: String) throws {
    let differences = try goldens.differences(section) { input, column, _ in
      GoldenText.result {
        try FormatSpec.format(GoldenText.double(input), spec: GoldenText.decode(column), to: &$0)
      }
    }
    #expect(differences == [])
  }

  @Test("integers and bools in many specs", arguments: ["int format", "bool format"])
  func integers(section: String) throws {
    let typeName = section == "int format" ? "int" : "bool"
    let differences = try goldens.differences(section) { input, column, _ in
      GoldenText.result {
        try FormatSpec.format(
          GoldenText.integer(input), spec: GoldenText.decode(column), typeName: typeName, to: &$0)
      }
    }
    #expect(differences == [])
  }

  @Test("strings in many specs")
  func strings() throws {
    let differences = try goldens.differences("str format") { input, column, _ in
      GoldenText.result {
        try FormatSpec.format(text: GoldenText.decode(input), spec: GoldenText.decode(column), to: &$0)
      }
    }
    #expect(differences == [])
  }

  @Test("a width beyond the limit is a MemoryError and no allocation")
  func width() {
    let spec = "10000000000".unicodeScalars.map(\.value)
    #expect(GoldenText.result { try FormatSpec.format(.small(1), spec: spec, to: &$0) } == "!MemoryError: ")
    #expect(GoldenText.result { try FormatSpec.format(text: [97], spec: spec, to: &$0) } == "!MemoryError: ")
    #expect(GoldenText.result { try FormatSpec.format(1.5, spec: spec, to: &$0) } == "!MemoryError: ")
  }
}
