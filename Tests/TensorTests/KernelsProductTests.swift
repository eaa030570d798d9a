import Foundation
import Testing

@testable import Kernels

@Suite("Matrix products")
struct KernelsProductTests {
  struct Case: Decodable {
    var form: String
    var dtype: String
    var m: Int
    var k: Int
    var n: Int
    var digest: String
    var out: Data?
  }

  /// FNV-1a, 64 bits.
  func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }

  func run(_ golden: Case, _ base: [UInt8], _ dtype: DType) throws -> [UInt8] {
    var out = [UInt8](repeating: 0xaa, count: golden.m * golden.n * dtype.itemSize)
    let (m, k, n) = (golden.m, golden.k, golden.n)
    try out.withUnsafeMutableBytes { out in
      try base.withUnsafeBytes { base in
        let result = try #require(out.baseAddress)
        let a = try #require(base.baseAddress)
        let b = a + 5000 * dtype.itemSize
        switch golden.form {
        case "dot": Kernel.dot(dtype, out: result, x: a, xStride: 1, y: b, yStride: 1, count: k)
        case "mv": Kernel.gemv(dtype, out: result, a: a, aRowStride: k, aColumnStride: 1, x: b, xStride: 1, m: m, k: k)
        case "mtv": Kernel.gemv(dtype, out: result, a: a, aRowStride: 1, aColumnStride: m, x: b, xStride: 1, m: m, k: k)
        default:
          let aT = golden.form.first == "t"
          let bT = golden.form.last == "t"
          Kernel.matmul(
            dtype, out: result, a: a, aRowStride: aT ? 1 : k, aColumnStride: aT ? m : 1, b: b,
            bRowStride: bT ? 1 : n, bColumnStride: bT ? k : 1, m: m, n: n, k: k)
        }
      }
    }
    return out
  }

  @Test("products agree with PyTorch in every bit")
  func everyBit() throws {
    let cases = try goldenCases("products.jsonl", as: Case.self)
    #expect(cases.count > 3000)
    var bases: [DType: [UInt8]] = [:]
    for type in [DType.float32, .float64] { bases[type] = patternBytes(type, 300_000) }
    var failures: [String: Int] = [:]
    var totals: [String: Int] = [:]
    for golden in cases {
      let type = try dtype(named: golden.dtype)
      let result = try run(golden, try #require(bases[type]), type)
      totals["\(golden.form) \(golden.dtype)", default: 0] += 1
      let agrees = digest(result) == golden.digest && (golden.out.map { [UInt8]($0) == result } ?? true)
      if !agrees {
        failures["\(golden.form) \(golden.dtype)", default: 0] += 1
        if ProcessInfo.processInfo.environment["SHOW"] != nil {
          print("X", golden.form, golden.dtype, golden.m, golden.k, golden.n)
        }
      }
    }
    if ProcessInfo.processInfo.environment["SHOW"] != nil { print("totals", totals) }
    #expect(failures == [:])
  }
}
