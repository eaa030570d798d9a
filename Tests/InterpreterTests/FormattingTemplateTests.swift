import Testing

@testable import Interpreter

@Suite("Templates print as CPython's")
struct FormattingTemplateTests {
  let goldens: FormattingGoldens

  init() throws { goldens = try FormattingGoldens() }

  @Test("printf-style templates", arguments: ["percent", "percent templates"])
  func percent(section: String) throws {
    let differences = try goldens.differences(section) { input, _, row in
      GoldenText.result { out in
        let fields = row[1].split(separator: " ", maxSplits: 1)
        let values =
          section == "percent"
          ? fields.dropFirst().map { PercentValue($0) }
          : row[1].split(separator: " ").dropFirst().map { PercentValue($0) }
        var arguments = PercentValues(isMapping: fields[0] == "m")
        try PercentFormat.format(
          GoldenText.decode(input), positional: fields[0] == "m" ? [.text([])] : Array(values),
          arguments: &arguments, to: &out)
      }
    }
    #expect(differences == [])
  }

  @Test("brace templates")
  func brace() throws {
    let differences = try goldens.differences("brace") { input, _, _ in
      GoldenText.result { out in
        var arguments = BracePaths()
        try BraceFormat.format(GoldenText.decode(input), arguments: &arguments, to: &out)
      }
    }
    #expect(differences == [])
  }
}

private enum PercentValue {
  case integer(IntegerValue)
  case float(Double)
  case text([UInt32])

  init(_ field: some StringProtocol) {
    let body = field.dropFirst(2)
    switch field.first {
    case "i": self = .integer(GoldenText.integer(body))
    case "f": self = .float(GoldenText.double(body))
    default: self = .text(GoldenText.decode(body))
    }
  }
}

private struct PercentValues: PercentArguments {
  typealias Failure = FormattingError

  var isMapping: Bool
  var integerDigitLimit: Int { 4300 }

  mutating func value(forKey key: [UInt32]) throws(FormattingError) -> PercentValue {
    switch StringRepr.string(key) {
    case "a": .integer(.small(1))
    case "b": .text([code("x")])
    case "c": .float(2.5)
    case "a(b)": .text("nested".unicodeScalars.map(\.value))
    default: .text("empty".unicodeScalars.map(\.value))
    }
  }

  mutating func exactInteger(_ value: PercentValue) throws(FormattingError) -> IntegerValue? {
    if case .integer(let value) = value { value } else { nil }
  }

  mutating func text(_ value: PercentValue, conversion: UInt32) throws(FormattingError) -> [UInt32] {
    var out: [UInt32] = []
    switch value {
    case .integer(let value): out.append(ascii: value.text.utf8)
    case .float(let value): out.append(ascii: FloatFormatting.repr(value))
    case .text(let text):
      switch conversion {
      case code("s"): out = text
      case code("r"): StringRepr.appendRepr(text, to: &out)
      default: StringRepr.appendASCII(text, to: &out)
      }
    }
    return out
  }

  mutating func integer(_ value: PercentValue, mustBeIndex: Bool) throws(FormattingError) -> IntegerValue? {
    switch value {
    case .integer(let value): value
    case .float(let value): mustBeIndex ? nil : try NumberRounding.integer(value)
    case .text: nil
    }
  }

  mutating func double(_ value: PercentValue) throws(FormattingError) -> Double? {
    switch value {
    case .integer(let value): try value.double()
    case .float(let value): value
    case .text: nil
    }
  }

  mutating func string(_ value: PercentValue) -> [UInt32]? {
    if case .text(let text) = value { text } else { nil }
  }

  func typeName(_ value: PercentValue) -> String {
    switch value {
    case .integer: "int"
    case .float: "float"
    case .text: isMapping ? "dict" : "str"
    }
  }

  func failure(_ error: FormattingError) -> FormattingError { error }
}

/// Arguments that show the path that was taken.
private struct BracePaths: BraceArguments {
  typealias Failure = FormattingError

  mutating func value(at position: Int) throws(FormattingError) -> String { "\(position)" }

  mutating func value(named name: [UInt32]) throws(FormattingError) -> String { StringRepr.string(name) }

  mutating func access(_ value: String, _ access: BraceFieldName.Access) throws(FormattingError) -> String {
    switch access {
    case .attribute(let name): return value + "." + StringRepr.string(name)
    case .index(let index): return value + "[\(index)]"
    case .key(let key):
      var repr: [UInt32] = []
      StringRepr.appendRepr(key, to: &repr)
      return value + "[" + StringRepr.string(repr) + "]"
    }
  }

  mutating func convert(_ value: String, conversion: UInt32) throws(FormattingError) -> String {
    // A converted value is a string from here on; the mark says so.
    "=" + (conversion == code("s") ? "str " : "repr ") + value
  }

  mutating func format(_ value: String, spec: [UInt32], to out: inout [UInt32]) throws(FormattingError) {
    if value.hasPrefix("=") {
      try FormatSpec.format(text: value.dropFirst().unicodeScalars.map(\.value), spec: spec, to: &out)
    } else {
      let shown = StringRepr.string(spec).filter { $0 != "<" && $0 != ">" && $0 != "|" }
      out.append(contentsOf: "<\(value)|\(shown)>".unicodeScalars.map(\.value))
    }
  }

  func failure(_ error: FormattingError) -> FormattingError { error }
}
