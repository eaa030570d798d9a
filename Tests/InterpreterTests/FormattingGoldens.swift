import BigInt
import Foundation
import Testing

@testable import Interpreter

/// The file that `Scripts/formatting-goldens` writes with CPython 3.11.
struct FormattingGoldens {
  struct Section {
    var columns: [String]
    var rows: [[String]] = []
  }

  let sections: [String: Section]

  init() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Resources/formatting.txt")
    let bytes = try Data(contentsOf: path)
    var sections: [String: Section] = [:]
    var name = ""
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      if fields[0].hasPrefix("# ") {
        name = String(fields[0].dropFirst(2))
        sections[name] = Section(columns: Array(fields.dropFirst()))
      } else {
        sections[name]?.rows.append(fields)
      }
    }
    self.sections = sections
  }

  /// The cells of a section that `make` answers otherwise than CPython: `input, column: ours instead of theirs`.
  func differences(
    _ name: String, _ make: (_ input: String, _ column: String, _ row: [String]) -> String
  ) throws -> [String] {
    let section = try #require(sections[name])
    var differences: [String] = []
    var count = 0
    for row in section.rows {
      let results = row.suffix(section.columns.count)
      for (column, expected) in zip(section.columns, results) where expected != "-" {
        let actual = make(row[0], column, row)
        count += 1
        if actual != expected {
          differences.append("\(row.dropLast(section.columns.count)), \(column): \(actual) instead of \(expected)")
        }
      }
    }
    try #require(count > 0)
    if differences.count > 12 {
      differences = Array(differences.prefix(12)) + ["and \(differences.count - 12) more of \(count)"]
    }
    return differences
  }
}

/// The goldens' way of writing texts: printable ASCII, everything else as `\{hex}`.
enum GoldenText {
  static func encode(_ points: some Sequence<UInt32>) -> String {
    var text = ""
    for point in points {
      if point >= 32 && point < 127 && point != 92, let scalar = Unicode.Scalar(point) {
        text.unicodeScalars.append(scalar)
      } else {
        text += "\\{" + String(point, radix: 16) + "}"
      }
    }
    return text
  }

  static func encode(_ text: String) -> String { encode(text.unicodeScalars.map(\.value)) }

  static func decode(_ text: some StringProtocol) -> [UInt32] {
    var points: [UInt32] = []
    var rest = Array(text.utf8)[...]
    while let character = rest.popFirst() {
      guard character == UInt8(ascii: "\\") else {
        points.append(UInt32(character))
        continue
      }
      let end = rest.firstIndex(of: UInt8(ascii: "}")) ?? rest.endIndex
      points.append(UInt32(String(decoding: rest[..<end].dropFirst(), as: UTF8.self), radix: 16) ?? 0)
      rest = rest[end...].dropFirst()
    }
    return points
  }

  /// The encoded result, or the error as the goldens write it.
  static func result(_ body: (inout [UInt32]) throws -> Void) -> String {
    var out: [UInt32] = []
    do {
      try body(&out)
      return encode(out)
    } catch let error as FormattingError {
      return encode("!\(error.kind.rawValue): \(error.message)")
    } catch {
      return "\(error)"
    }
  }

  static func double(_ bits: some StringProtocol) -> Double { Double(bitPattern: UInt64(bits, radix: 16) ?? 0) }

  static func integer(_ text: some StringProtocol) -> IntegerValue { IntegerValue(BigInt(String(text)) ?? 0) }
}

extension IntegerValue {
  /// All decimal digits.
  var text: String { String(bigInt) }
}
