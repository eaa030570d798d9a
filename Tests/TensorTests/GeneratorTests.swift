import Foundation
import Testing

@testable import Arrays
@testable import Kernels

@Suite("Random numbers")
struct GeneratorTests {
  struct Draw: Decodable {
    var kind: String
    var dtype: String
    var count: Int
    var a: Double
    var b: Double
    var out: Data
  }

  struct Case: Decodable {
    var seed: UInt64
    var draws: [Draw]
  }

  /// Makes a draw; the result as bytes.
  func make(_ draw: Draw, _ dtype: DType, _ generator: inout Generator) throws -> [UInt8] {
    let size = Swift.max(8, draw.count * dtype.itemSize)
    var out = [UInt8](repeating: 0xaa, count: size)
    try out.withUnsafeMutableBytes { buffer in
      let p = try #require(buffer.baseAddress)
      switch draw.kind {
      case "rand", "uniform": generator.uniform(dtype, p, count: draw.count, from: draw.a, to: draw.b)
      case "randn", "normal": generator.normal(dtype, p, count: draw.count, mean: draw.a, std: draw.b)
      case "randint": generator.integers(dtype, p, count: draw.count, low: Int64(draw.a), high: Int64(draw.b))
      case "randperm": generator.permutation(p.assumingMemoryBound(to: Int64.self), count: draw.count)
      case "bernoulli":
        var probabilities = [UInt8](repeating: 0, count: size)
        try probabilities.withUnsafeMutableBytes { buffer in
          let q = try #require(buffer.baseAddress)
          for i in 0..<draw.count { Kernel.store(draw.a, at: q + i * dtype.itemSize, dtype) }
          generator.bernoulli(dtype, p, count: draw.count, probabilities: q)
        }
      case "exponential": generator.exponential(dtype, p, count: draw.count, lambda: draw.a)
      default: Issue.record("unknown draw \(draw.kind)")
      }
    }
    return Array(out[..<(draw.count * dtype.itemSize)])
  }

  /// The largest distance between two runs of floats.
  func distance(_ a: [UInt8], _ b: [UInt8], _ dtype: DType) -> Double {
    var largest = 0.0
    for i in stride(from: 0, to: a.count, by: dtype.itemSize) {
      let x = a.withUnsafeBytes { $0.baseAddress.map { Kernel.load($0 + i, dtype) } ?? .nan }
      let y = b.withUnsafeBytes { $0.baseAddress.map { Kernel.load($0 + i, dtype) } ?? .nan }
      largest = Swift.max(largest, abs(x - y) / Swift.max(1, abs(y)))
    }
    return largest
  }

  @Test("draws agree with PyTorch in every bit; float32 normals of 16 and more within 2e-6")
  func drawsAgree() throws {
    let cases = try goldenCases("random.jsonl", as: Case.self)
    #expect(cases.count > 200)
    for golden in cases {
      var generator = Generator(seed: golden.seed)
      for draw in golden.draws {
        let type = try dtype(named: draw.dtype)
        let result = try make(draw, type, &generator)
        let expected = [UInt8](draw.out)
        if draw.count >= 16 && (draw.kind == "randn" || draw.kind == "normal") && type != .float64 {
          let tolerance = type == .float32 ? 2e-6 : (type == .float16 ? 1e-3 : 8e-3)
          #expect(
            distance(result, expected, type) <= tolerance, "\(golden.seed) \(draw.kind) \(draw.dtype) \(draw.count)")
        } else {
          #expect(result == expected, "\(golden.seed) \(draw.kind) \(draw.dtype) \(draw.count) \(draw.a) \(draw.b)")
        }
      }
    }
  }

  @Test("a restored position continues the stream")
  func restoredPositionContinues() {
    var generator = Generator(seed: 42)
    for _ in 0..<1000 { _ = generator.nextUInt64() }
    var other = Generator(seed: 7)
    other.restore(seed: 42, position: generator.position)
    #expect(other.position == 2000)
    #expect(other.nextUInt64() == generator.nextUInt64())
  }

  @Test("a copy is a saved state, the kept normal value included")
  func copyIsSavedState() {
    var generator = Generator(seed: 0)
    _ = generator.nextNormal()
    var saved = generator
    let expected = [generator.nextNormal(), generator.nextNormal()]
    #expect([saved.nextNormal(), saved.nextNormal()] == expected)
  }
}
