import Foundation
import Testing

@testable import Arrays
@testable import Kernels

/// The folder of the goldens that the scripts make.
let goldens = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Goldens")

func dtype(named name: String) throws -> DType {
  try #require(DType.allCases.first { $0.shortName == name })
}

/// The lines of a golden file, decoded.
func goldenCases<Case: Decodable>(_ file: String, as _: Case.Type) throws -> [Case] {
  let text = try Data(contentsOf: goldens.appendingPathComponent(file))
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try text.split(separator: 10).map { try decoder.decode(Case.self, from: $0) }
}

@Suite("Printing tensors")
struct PrintingTests {
  struct Options: Decodable {
    var precision: Int
    var threshold: Int
    var edgeitems: Int
    var linewidth: Int
    var sciMode: Bool?
  }

  struct Case: Decodable {
    var dtype: String
    var shape: [Int]
    var strides: [Int]
    var data: Data
    var `default`: String
    var options: Options
    var requiresGrad: Bool
    var gradFn: String?
    var text: String
  }

  @Test("every golden prints as PyTorch prints it")
  func everyGoldenPrintsAsPyTorch() throws {
    let cases = try goldenCases("printing.jsonl", as: Case.self)
    #expect(cases.count > 600)
    for golden in cases {
      var options = PrintOptions()
      options.precision = golden.options.precision
      options.threshold = golden.options.threshold
      options.edgeItems = golden.options.edgeitems
      options.lineWidth = golden.options.linewidth
      options.scientific = golden.options.sciMode
      var bytes = [UInt8](golden.data)
      bytes.append(contentsOf: [UInt8](repeating: 0, count: 8))
      let type = try dtype(named: golden.dtype)
      let standard = try dtype(named: golden.default)
      let printed = try bytes.withUnsafeBytes { buffer in
        TensorFormatter.format(
          PrintableTensor(
            pointer: try #require(buffer.baseAddress), dtype: type, shape: golden.shape, strides: golden.strides,
            requiresGrad: golden.requiresGrad, gradFunction: golden.gradFn),
          options: options, defaultDType: standard)
      }
      #expect(printed == golden.text)
    }
  }
}
