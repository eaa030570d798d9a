import Foundation
import Testing

@testable import Arrays
@testable import Kernels

@Suite("Printing arrays as NumPy")
struct PrintingNumPyTests {
  struct Options: Decodable {
    var precision: Int
    var threshold: Int
    var edgeitems: Int
    var linewidth: Int
    var suppress: Bool
    var floatmode: String
  }

  struct Case: Decodable {
    var dtype: String
    var shape: [Int]
    var data: Data
    var options: Options
    var str: String
    var repr: String
  }

  @Test("every golden prints as NumPy prints it")
  func everyGoldenPrintsAsNumPy() throws {
    let cases = try goldenCases("numpy-printing.jsonl", as: Case.self)
    #expect(cases.count > 800)
    for golden in cases {
      var options = NumPyPrintOptions()
      options.precision = golden.options.precision
      options.threshold = golden.options.threshold
      options.edgeItems = golden.options.edgeitems
      options.lineWidth = golden.options.linewidth
      options.suppress = golden.options.suppress
      options.floatMode = try #require(NumPyPrintOptions.FloatMode(rawValue: golden.options.floatmode))
      var bytes = [UInt8](golden.data)
      bytes.append(contentsOf: [UInt8](repeating: 0, count: 8))
      var strides = [Int](repeating: 1, count: golden.shape.count)
      for d in stride(from: golden.shape.count - 2, through: 0, by: -1) {
        strides[d] = strides[d + 1] * golden.shape[d + 1]
      }
      let type = try dtype(named: golden.dtype)
      let (str, repr) = try bytes.withUnsafeBytes { buffer in
        let array = PrintableTensor(
          pointer: try #require(buffer.baseAddress), dtype: type, shape: golden.shape, strides: strides)
        return (NumPyFormatter.str(array, options: options), NumPyFormatter.repr(array, options: options))
      }
      #expect(str == golden.str, "\(golden.options)")
      #expect(repr == golden.repr, "\(golden.options)")
    }
  }
}
