import BigInt
import Testing

@testable import Interpreter

@Suite("Numbers print and read as CPython's")
struct FormattingNumberTests {
  let goldens: FormattingGoldens

  init() throws { goldens = try FormattingGoldens() }

  @Test("repr, hex, ratio, hash, int and round of floats")
  func floats() throws {
    let differences = try goldens.differences("float") { input, column, _ in
      let value = GoldenText.double(input)
      return GoldenText.result { out in
        var ascii: [UInt8] = []
        switch column {
        case "repr": FloatFormatting.appendRepr(value, to: &ascii)
        case "hex": FloatHex.append(value, to: &ascii)
        case "ratio":
          let ratio = try NumberRounding.integerRatio(value)
          ascii = Array("\(ratio.numerator.text)/\(ratio.denominator.text)".utf8)
        case "hash": ascii = Array("\(NumberHash.hash(value) ?? -1)".utf8)
        case "int": ascii = Array(try NumberRounding.integer(value).text.utf8)
        default: ascii = Array(try NumberRounding.round(value).text.utf8)
        }
        out.append(ascii: ascii)
      }
    }
    #expect(differences == [])
  }

  @Test("repr of a float reads back as itself")
  func roundTrip() throws {
    let rows = try #require(goldens.sections["float"]).rows
    for row in rows {
      let value = GoldenText.double(row[0])
      if value.isNaN { continue }
      let read = try FloatParsing.parse(FloatFormatting.repr(value).map { UInt32($0) })
      #expect(read.bitPattern == value.bitPattern)
    }
  }

  @Test("int() reads texts in every base")
  func integers() throws {
    let differences = try goldens.differences("int parse") { input, column, _ in
      GoldenText.result { out in
        let value = try IntegerParsing.parse(GoldenText.decode(input), base: Int(column) ?? 0)
        // CPython prints no more than 4,300 digits, so the goldens have the long ones in hexadecimal.
        let isLong = value.bigInt.magnitude.bitWidth > 13952
        out.append(ascii: (isLong ? "0x" + String(value.bigInt, radix: 16) : value.text).utf8)
      }
    }
    #expect(differences == [])
  }

  @Test("float() reads texts")
  func floatTexts() throws {
    let differences = try goldens.differences("float parse") { input, _, _ in
      GoldenText.result { $0.append(ascii: FloatFormatting.repr(try FloatParsing.parse(GoldenText.decode(input)))) }
    }
    #expect(differences == [])
  }

  @Test("float.fromhex reads texts")
  func hexTexts() throws {
    let differences = try goldens.differences("fromhex") { input, _, _ in
      GoldenText.result { $0.append(ascii: FloatFormatting.repr(try FloatHex.parse(GoldenText.decode(input)))) }
    }
    #expect(differences == [])
  }

  @Test("integers above 4,300 digits do not print in decimal")
  func limit() throws {
    let differences = try goldens.differences("int limit") { input, column, _ in
      let value = IntegerValue(BigInt(10).power(Int(input) ?? 0))
      return GoldenText.result { out in
        var text: [UInt32] = []
        switch column {
        case "str": try FormatSpec.format(value, spec: [], to: &text)
        case "%d":
          var conversion = PercentConversion()
          conversion.type = code("d")
          try conversion.append(value, to: &text)
        default: try FormatSpec.format(value, spec: GoldenText.decode(column), to: &text)
        }
        out = text.suffix(5)
      }
    }
    #expect(differences == [])
  }

  @Test("round of floats and integers to digits")
  func rounding() throws {
    let floats = try goldens.differences("round float") { input, column, _ in
      GoldenText.result {
        let value = try NumberRounding.round(GoldenText.double(input), digits: Int(column) ?? 0)
        $0.append(ascii: FloatFormatting.repr(value))
      }
    }
    #expect(floats == [])
    let integers = try goldens.differences("round int") { input, column, _ in
      GoldenText.result {
        $0.append(ascii: try NumberRounding.round(GoldenText.integer(input), digits: Int(column) ?? 0).text.utf8)
      }
    }
    #expect(integers == [])
  }

  @Test("hashes of integers and tuples")
  func hashes() throws {
    let integers = try goldens.differences("int hash") { input, _, _ in
      "\(NumberHash.hash(GoldenText.integer(input)))"
    }
    #expect(integers == [])
    let big = try goldens.differences("int hash") { input, _, _ in
      "\(NumberHash.hash(GoldenText.integer(input).bigInt))"
    }
    #expect(big == [])
    let tuples = try goldens.differences("tuple hash") { input, _, _ in
      "\(NumberHash.tuple(input.split(separator: " ").compactMap { Int($0) }))"
    }
    #expect(tuples == [])
  }
}
