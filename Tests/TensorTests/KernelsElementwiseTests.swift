import Foundation
import Testing

@testable import Kernels

@Suite("Elementwise kernels")
struct KernelsElementwiseTests {
  struct Case: Decodable {
    var op: String
    var dtype: String
    var number: Double
    var out: Data
  }

  static let binary: [String: BinaryOperation] = [
    "add": .add, "sub": .subtract, "mul": .multiply, "floor_divide": .floorDivide, "remainder": .remainder,
    "fmod": .fmod, "maximum": .maximum, "minimum": .minimum, "trunc_divide": .truncDivide, "true_divide": .divide,
    "pow": .power,
  ]
  static let unary: [String: UnaryOperation] = [
    "sqrt": .sqrt, "rsqrt": .rsqrt, "reciprocal": .reciprocal, "floor": .floor, "ceil": .ceil, "round": .round,
    "trunc": .trunc, "neg": .negative, "abs": .absolute, "sign": .sign, "relu": .relu,
  ]
  static let ternary: [String: TernaryOperation] = ["addcmul": .addcmul, "addcdiv": .addcdiv, "lerp": .lerp]

  /// 40 elements of the pattern from `start`, as the script makes them.
  func operand(_ dtype: DType, _ start: Int, nonzero: Bool = false, magnitude: Bool = false) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 40 * dtype.itemSize)
    bytes.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      for (i, value) in patternValues(40, start: start).enumerated() {
        let p = base + i * dtype.itemSize
        if dtype.isFloatingPoint {
          Kernel.store(magnitude ? abs(value) : value, at: p, dtype)
        } else {
          Kernel.store(Int64(value * 10), at: p, dtype)
          if nonzero && Kernel.loadInt64(p, dtype) == 0 { Kernel.store(Int64(3), at: p, dtype) }
        }
      }
    }
    return bytes
  }

  func run(_ golden: Case, _ dtype: DType) throws -> [UInt8] {
    var out = [UInt8](repeating: 0xaa, count: golden.out.count)
    let shape = [40]
    let step = [1]
    let none = [0]
    let magnitude = ["sqrt", "rsqrt", "pow"].contains(golden.op)
    let a = operand(dtype, 0, magnitude: magnitude)
    let b = operand(dtype, 100, nonzero: true)
    let c = operand(dtype, 200)
    var number = [UInt8](repeating: 0, count: 8)
    number.withUnsafeMutableBytes { $0.baseAddress.map { Kernel.store(golden.number, at: $0, dtype) } }
    if golden.op.hasPrefix("linspace") {
      let count = try #require(Int(golden.op.dropFirst(8)))
      Kernel.linspace(dtype, out: &out, count: count, start: -3, end: golden.number)
    } else if golden.op == "pow" {
      Kernel.binary(
        .power, dtype, out: &out, outStrides: step, a: a, aStrides: step, b: number, bStrides: none, shape: shape,
        rank: 1)
    } else if let operation = Self.binary[golden.op] {
      Kernel.binary(
        operation, dtype, out: &out, outStrides: step, a: a, aStrides: step, b: b, bStrides: step, shape: shape, rank: 1
      )
    } else if let operation = Self.unary[golden.op] {
      Kernel.unary(operation, dtype, out: &out, outStrides: step, a: a, aStrides: step, shape: shape, rank: 1)
    } else if golden.op == "add_scaled" {
      Kernel.addScaled(
        dtype, alpha: golden.number, out: &out, outStrides: step, a: a, aStrides: step, b: b, bStrides: step,
        shape: shape, rank: 1)
    } else {
      let weighs = golden.op == "lerp"
      Kernel.ternary(
        try #require(Self.ternary[golden.op]), dtype, scalar: golden.number, out: &out, outStrides: step, a: a,
        aStrides: step, b: b, bStrides: step, c: weighs ? number : c, cStrides: weighs ? none : step, shape: shape,
        rank: 1)
    }
    return out
  }

  @Test("elementwise results agree with PyTorch in every bit")
  func everyBit() throws {
    let cases = try goldenCases("elementwise.jsonl", as: Case.self)
    #expect(cases.count > 100)
    for golden in cases {
      let type = try dtype(named: golden.dtype)
      let result = try run(golden, type)
      if golden.op == "sqrt" && golden.dtype == "float32" {
        // PyTorch's begins with the processor's estimate, whose last bits are the vendor's own.
        #expect(Self.farthest(result, [UInt8](golden.out)) <= 1, "sqrt float32")
        continue
      }
      #expect(result == [UInt8](golden.out), "\(golden.op) \(golden.dtype) \(golden.number)")
    }
  }

  /// The largest distance of two lists of positive float32 numbers, in units of the last place.
  private static func farthest(_ left: [UInt8], _ right: [UInt8]) -> Int {
    func words(_ bytes: [UInt8]) -> [Int] {
      stride(from: 0, to: bytes.count, by: 4).map { start in
        (0..<4).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
      }
    }
    if left.count != right.count { return Int.max }
    return zip(words(left), words(right)).map { abs($0 - $1) }.max() ?? 0
  }

  @Test("dividing an integer by zero gives zero, and the most negative number divided by -1 wraps")
  func integerDivisionDoesNotTrap() {
    let a: [Int64] = [7, .min, -7, .min]
    let b: [Int64] = [0, -1, 2, 0]
    for (operation, expected) in [
      (BinaryOperation.floorDivide, [0, Int64.min, -4, 0]), (.remainder, [0, 0, 1, 0]), (.fmod, [0, 0, -1, 0]),
    ] {
      var out = [Int64](repeating: 99, count: 4)
      Kernel.binary(
        operation, .int64, out: &out, outStrides: [1], a: a, aStrides: [1], b: b, bStrides: [1], shape: [4], rank: 1)
      #expect(out == expected)
    }
  }

  @Test("floats that no int64 holds become the smallest int64")
  func castOutOfRange() {
    let a: [Double] = [.nan, .infinity, -1e300, 2.9, -2.9]
    var out = [Int64](repeating: 0, count: 5)
    Kernel.copy(
      out: &out, outDType: .int64, outStrides: [1], a: a, aDType: .float64, aStrides: [1], shape: [5], rank: 1)
    #expect(out == [.min, .min, .min, 2, -2])
  }

  @Test("transposed, broadcast and reversed operands are walked by their strides")
  func strides() {
    let a: [Double] = [1, 2, 3, 4, 5, 6]
    let b: [Double] = [10, 20, 30]
    var out = [Double](repeating: 0, count: 6)
    Kernel.binary(
      .add, .float64, out: &out, outStrides: [2, 1], a: a, aStrides: [1, 3], b: b, bStrides: [1, 0], shape: [3, 2],
      rank: 2)
    #expect(out == [11, 14, 22, 25, 33, 36])
    var reversed = [Double](repeating: 0, count: 6)
    a.withUnsafeBufferPointer { p in
      guard let base = p.baseAddress else { return }
      Kernel.unary(
        .negative, .float64, out: &reversed, outStrides: [1], a: base + 5, aStrides: [-1], shape: [6], rank: 1)
    }
    #expect(reversed == [-6, -5, -4, -3, -2, -1])
  }

  @Test("chunks cover everything once and stop at the flag")
  func chunks() {
    var seen: [[Int]] = []
    #expect(Kernel.inChunks(of: 10, size: 4, stop: nil) { seen.append([$0, $1]) })
    #expect(seen == [[0, 4], [4, 4], [8, 2]])
    let stop = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    defer { stop.deallocate() }
    stop.pointee = 0
    var count = 0
    let finished = Kernel.inChunks(of: 10, size: 4, stop: stop) { _, _ in
      count += 1
      stop.pointee = 1
    }
    #expect(!finished)
    #expect(count == 1)
  }

  @Test("max and min let NaN win, and argmax finds the first of equals")
  func extrema() {
    let a: [Double] = [3, .nan, 5, -1, 5, 2]
    var out = [Double](repeating: 0, count: 2)
    Kernel.reduce(.max, .float64, out: &out, a: a, aStrides: [3, 1], shape: [2, 3], rank: 2, dims: 2)
    #expect(out[0].isNaN)
    #expect(out[1] == 5)
    Kernel.reduce(.min, .float64, out: &out, a: a, aStrides: [3, 1], shape: [2, 3], rank: 2, dims: 2)
    #expect(out[1] == -1)
    let b: [Int32] = [1, 7, 7, 0]
    var index: Int64 = -1
    Kernel.reduce(.argmax, .int32, out: &index, a: b, aStrides: [1], shape: [4], rank: 1, dims: 1)
    #expect(index == 1)
  }

  @Test("long runs of exp are within 0.51 ulp, special values as the C library has them")
  func vectorExp() {
    var a: [Float] = [.nan, .infinity, -.infinity, 0, -0.0, 88.72283, 88.73, -87.4, -103.9, -104.1, 1e-30, -1e30, 1e30]
    for i in 0..<20_000 { a.append(Float(i - 10_000) * 0.0091) }
    var out = [Float](repeating: 0, count: a.count)
    Kernel.unary(.exp, .float32, out: &out, outStrides: [1], a: a, aStrides: [1], shape: [a.count], rank: 1)
    for (x, y) in zip(a, out) {
      let exact = Foundation.exp(Double(x))
      if x.isNaN {
        #expect(y.isNaN)
      } else if !Float(exact).isFinite || exact == 0 {
        #expect(y == Float(exact))
      } else {
        #expect(abs(Double(y) - exact) <= 0.51 * Double(Float(exact).ulp), "\(x)")
      }
    }
  }
}
