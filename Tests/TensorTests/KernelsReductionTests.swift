import Foundation
import Testing

@testable import Kernels

/// Elements that the golden scripts make by the same formula: fractions of very different size and both signs.
func patternValues(_ count: Int, start: Int = 0) -> [Double] {
  (start..<(start + count)).map { index in
    let hash = UInt64(index + 1) &* 0x9e37_79b9_7f4a_7c15
    let exponent = Int((hash >> 3) % 13) - 6
    return (Double(hash >> 11) * 0x1p-53 - 0.4375) * Double(sign: .plus, exponent: exponent, significand: 1)
  }
}

/// The pattern as the bytes of `dtype`.
func patternBytes(_ dtype: DType, _ count: Int) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: count * dtype.itemSize)
  bytes.withUnsafeMutableBytes { buffer in
    guard let base = buffer.baseAddress else { return }
    for (i, value) in patternValues(count).enumerated() { Kernel.store(value, at: base + i * dtype.itemSize, dtype) }
  }
  return bytes
}

@Suite("Reductions")
struct KernelsReductionTests {
  struct Case: Decodable {
    var op: String
    var dtype: String
    var start: Int
    var shape: [Int]
    var strides: [Int]
    var dims: [Int]
    var out: Data
  }

  /// The result of a case as bytes.
  func run(_ golden: Case, _ base: [UInt8], _ dtype: DType) throws -> [UInt8] {
    let count = golden.op == "cumsum" ? golden.shape.reduce(1, *) : golden.out.count / dtype.itemSize
    var out = [UInt8](repeating: 0xaa, count: count * dtype.itemSize)
    try out.withUnsafeMutableBytes { out in
      try base.withUnsafeBytes { base in
        let result = try #require(out.baseAddress)
        let input = try #require(base.baseAddress) + golden.start * dtype.itemSize
        if golden.op == "cumsum" {
          Kernel.cumulativeSum(
            dtype, out: result, outStrides: golden.strides, a: input, aStrides: golden.strides, shape: golden.shape,
            rank: golden.shape.count, dim: golden.dims[0])
          return
        }
        let operations: [String: ReduceOperation] = [
          "sum": .sum, "mean": .mean, "prod": .prod, "norm2": .norm2, "norm1": .norm1,
        ]
        Kernel.reduce(
          try #require(operations[golden.op]), dtype, out: result, a: input, aStrides: golden.strides,
          shape: golden.shape, rank: golden.shape.count, dims: golden.dims.reduce(0) { $0 | 1 << UInt64($1) })
      }
    }
    return out
  }

  @Test("sums, means, products, norms and running sums agree with PyTorch in every bit")
  func everyBit() throws {
    let cases = try goldenCases("reductions.jsonl", as: Case.self)
    #expect(cases.count > 2000)
    var bases: [DType: [UInt8]] = [:]
    for type in DType.allCases where type.isFloatingPoint { bases[type] = patternBytes(type, 70_000) }
    var failures: [String: Int] = [:]
    for golden in cases {
      let type = try dtype(named: golden.dtype)
      let result = try run(golden, try #require(bases[type]), type)
      if result != [UInt8](golden.out) {
        failures["\(golden.op) \(golden.dtype) \(golden.shape.count > 1 ? "\(golden.dims)" : "")", default: 0] += 1
        if ProcessInfo.processInfo.environment["SHOW"] != nil {
          print(golden.op, golden.dtype, golden.shape, golden.strides, golden.dims)
        }
      }
    }
    #expect(failures == [:])
  }
}
