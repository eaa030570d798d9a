import Testing

@testable import Interpreter

@Suite("Texts are shown, classified and mapped as CPython's")
struct FormattingTextTests {
  let goldens: FormattingGoldens

  init() throws { goldens = try FormattingGoldens() }

  @Test("repr, ascii and case methods of strings")
  func texts() throws {
    let differences = try goldens.differences("text") { input, column, _ in
      let text = GoldenText.decode(input)
      return GoldenText.result { out in
        switch column {
        case "repr": StringRepr.appendRepr(text, to: &out)
        case "ascii": StringRepr.appendASCII(text, to: &out)
        case "upper": out = CaseMapping.upper(text)
        case "lower": out = CaseMapping.lower(text)
        case "title": out = CaseMapping.title(text)
        case "capitalize": out = CaseMapping.capitalize(text)
        case "swapcase": out = CaseMapping.swapcase(text)
        case "casefold": out = CaseMapping.casefold(text)
        default: out.append(ascii: (CharacterClass.isIdentifier(text) ? "True" : "False").utf8)
        }
      }
    }
    #expect(differences == [])
  }

  @Test("repr of bytes")
  func bytes() throws {
    let differences = try goldens.differences("bytes") { input, _, _ in
      let digits = Array(input)
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
        UInt8(String(digits[$0...($0 + 1)]), radix: 16)
      }
      return GoldenText.result { StringRepr.appendRepr(bytes: bytes, to: &$0) }
    }
    #expect(differences == [])
  }

  @Test("every code point is in the classes that CPython puts it in")
  func classes() throws {
    let predicates: [String: (UInt32) -> Bool] = [
      "isspace": CharacterClass.isSpace, "islinebreak": CharacterClass.isLineBreak, "isalpha": CharacterClass.isAlpha,
      "isdecimal": CharacterClass.isDecimal, "isdigit": CharacterClass.isDigit, "isnumeric": CharacterClass.isNumeric,
      "isalnum": CharacterClass.isAlphanumeric, "isupper": CharacterClass.isUpper, "islower": CharacterClass.isLower,
      "istitle": CharacterClass.isTitle, "isprintable": CharacterClass.isPrintable,
      "isidentifierstart": CharacterClass.isIdentifierStart,
      "isidentifiercontinue": CharacterClass.isIdentifierContinue,
    ]
    for row in try #require(goldens.sections["classes"]).rows {
      let predicate = try #require(predicates[row[0]])
      var boundary = 0
      var boundaries: ArraySlice<Int> = []
      for delta in row[1].split(separator: " ").compactMap({ Int($0, radix: 16) }) {
        boundary += delta
        boundaries.append(boundary)
      }
      var isInside = false
      var differing: [String] = []
      for point in 0..<UInt32(0x110000) {
        if boundaries.first == Int(point) {
          isInside.toggle()
          boundaries.removeFirst()
        }
        if predicate(point) != isInside { differing.append(String(point, radix: 16)) }
      }
      #expect(differing.isEmpty, "\(row[0]): \(differing.count) \(differing.prefix(40))")
    }
  }

  @Test(
    "every code point maps to the case that CPython maps it to", arguments: ["upper", "lower", "title", "casefold"])
  func maps(name: String) throws {
    var expected: [UInt32: [UInt32]] = [:]
    for row in try #require(goldens.sections["map \(name)"]).rows {
      expected[try #require(UInt32(row[0], radix: 16))] =
        row[1].split(separator: " ").compactMap { UInt32($0, radix: 16) }
    }
    var differing: [String] = []
    for point in 0..<UInt32(0x110000) {
      let mapped =
        switch name {
        case "upper": CaseMapping.upper([point])
        case "lower": CaseMapping.lower([point])
        case "title": CaseMapping.title([point])
        default: CaseMapping.casefold([point])
        }
      if mapped != expected[point] ?? [point] { differing.append(String(point, radix: 16)) }
    }
    #expect(differing.isEmpty, "\(differing.count) \(differing.prefix(200))")
  }

  @Test("decimal digits of every script have their value")
  func decimals() throws {
    let differences = try goldens.differences("decimal values") { input, _, _ in
      "\(CharacterClass.decimalValue(UInt32(input, radix: 16) ?? 0) ?? -1)"
    }
    #expect(differences == [])
  }
}
