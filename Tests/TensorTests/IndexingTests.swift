import Arrays
import Autograd
import Kernels
import Testing

@testable import Operators

/// Indexing of `arange(24.).reshape(2, 3, 4)`; the texts on the right are what PyTorch gives.
@Suite("Indexing")
struct IndexingTests {
  let bench = Workbench()
  static var all: IndexItem { .slice(start: nil, stop: nil, step: 1) }

  static func make(_ values: [Double], _ shape: [Int], _ dtype: DType) -> IndexItem {
    guard let tensor = try? SampleCase.tensor(values, shape, dtype, TensorContext()) else { return .newAxis }
    return .tensor(tensor)
  }
  static func t(_ values: [Double], _ shape: [Int]? = nil) -> IndexItem {
    make(values, shape ?? [values.count], .int64)
  }
  static func mask(_ values: [Double]) -> IndexItem { make(values, [values.count], .bool) }
  static func floats(_ values: [Double]) -> IndexItem { make(values, [values.count], .float32) }
  static func zero(_ value: Double) -> IndexItem { make([value], [], .int64) }
  static func above(_ limit: Int) -> IndexItem { make((0..<24).map { $0 > limit ? 1 : 0 }, [2, 3, 4], .bool) }

  private static func source(_ context: TensorContext) throws -> Tensor {
    try SampleCase.tensor((0..<24).map { Double($0) }, [2, 3, 4], .float64, context)
  }

  private static func cases() -> [(String, [IndexItem], String)] {
    [
      (
        "x[0]", [.int(0)],
        "[3, 4] [4, 1] view [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]"
      ),
      (
        "x[-1]", [.int(-1)],
        "[3, 4] [4, 1] view [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]"
      ),
      (
        "x[0, 1]", [.int(0), .int(1)],
        "[4] [1] view [4, 5, 6, 7]"
      ),
      (
        "x[0, 1, 2]", [.int(0), .int(1), .int(2)],
        "[] [] view [6]"
      ),
      (
        "x[:]", [all],
        "[2, 3, 4] [12, 4, 1] view [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]"
      ),
      (
        "x[1:]", [.slice(start: 1, stop: nil, step: 1)],
        "[1, 3, 4] [12, 4, 1] view [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]"
      ),
      (
        "x[:, 0:2]", [all, .slice(start: 0, stop: 2, step: 1)],
        "[2, 2, 4] [12, 4, 1] view [0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 17, 18, 19]"
      ),
      (
        "x[:, :, ::2]", [all, all, .slice(start: nil, stop: nil, step: 2)],
        "[2, 3, 2] [12, 4, 2] view [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]"
      ),
      (
        "x[..., 0]", [.ellipsis, .int(0)],
        "[2, 3] [12, 4] view [0, 4, 8, 12, 16, 20]"
      ),
      (
        "x[None]", [.newAxis],
        "[1, 2, 3, 4] [24, 12, 4, 1] view [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]"
      ),
      (
        "x[0, None, 1]", [.int(0), .newAxis, .int(1)],
        "[1, 4] [12, 1] view [4, 5, 6, 7]"
      ),
      (
        "x[None, ..., None]", [.newAxis, .ellipsis, .newAxis],
        "[1, 2, 3, 4, 1] [24, 12, 4, 1, 1] view [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]"
      ),
      (
        "x[:, 1, 1:3]", [all, .int(1), .slice(start: 1, stop: 3, step: 1)],
        "[2, 2] [12, 1] view [5, 6, 17, 18]"
      ),
      (
        "x[tensor([1, 0, 1])]", [t([1, 0, 1])],
        "[3, 3, 4] [12, 4, 1] copy [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]"
      ),
      (
        "x[:, tensor([2, 0])]", [all, t([2, 0])],
        "[2, 2, 4] [8, 4, 1] copy [8, 9, 10, 11, 0, 1, 2, 3, 20, 21, 22, 23, 12, 13, 14, 15]"
      ),
      (
        "x[tensor([0, 1]), tensor([1, 2])]", [t([0, 1]), t([1, 2])],
        "[2, 4] [4, 1] copy [4, 5, 6, 7, 20, 21, 22, 23]"
      ),
      (
        "x[tensor([0, 1]), :, tensor([1, 2])]", [t([0, 1]), all, t([1, 2])],
        "[2, 3] [3, 1] copy [1, 5, 9, 14, 18, 22]"
      ),
      (
        "x[:, tensor([0, 2]), tensor([3, 1])]", [all, t([0, 2]), t([3, 1])],
        "[2, 2] [2, 1] copy [3, 9, 15, 21]"
      ),
      (
        "x[0, tensor([0, 2])]", [.int(0), t([0, 2])],
        "[2, 4] [4, 1] copy [0, 1, 2, 3, 8, 9, 10, 11]"
      ),
      (
        "x[tensor([0, 1]), 0]", [t([0, 1]), .int(0)],
        "[2, 4] [4, 1] copy [0, 1, 2, 3, 12, 13, 14, 15]"
      ),
      (
        "x[:, tensor([[0, 1], [1, 2]])]", [all, t([0, 1, 1, 2], [2, 2])],
        "[2, 2, 2, 4] [16, 8, 4, 1] copy [0, 1, 2, 3, 4, 5, 6, 7, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 16, 17, 18, 19, 20, 21, 22, 23]"
      ),
      (
        "x[tensor([-1]), tensor([-1])]", [t([-1]), t([-1])],
        "[1, 4] [4, 1] copy [20, 21, 22, 23]"
      ),
      (
        "x[x > 11]", [above(11)],
        "[12] [1] copy [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]"
      ),
      (
        "x[:, tensor([True, False, True])]", [all, mask([1, 0, 1])],
        "[2, 2, 4] [8, 4, 1] copy [0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23]"
      ),
      (
        "x[0, tensor([True, False, True])]", [.int(0), mask([1, 0, 1])],
        "[2, 4] [4, 1] copy [0, 1, 2, 3, 8, 9, 10, 11]"
      ),
      (
        "x[tensor([True, False]), tensor([True, False, True])]", [mask([1, 0]), mask([1, 0, 1])],
        "[2, 4] [4, 1] copy [0, 1, 2, 3, 8, 9, 10, 11]"
      ),
      (
        "x[True]", [.bool(true)],
        "[1, 2, 3, 4] [24, 12, 4, 1] copy [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]"
      ),
      (
        "x[False]", [.bool(false)],
        "[0, 2, 3, 4] [24, 12, 4, 1] copy []"
      ),
      (
        "x[:, None, tensor([0, 1])]", [all, .newAxis, t([0, 1])],
        "[2, 1, 2, 4] [8, 8, 4, 1] copy [0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 17, 18, 19]"
      ),
      (
        "x[tensor([0, 1]), None, tensor([0, 1])]", [t([0, 1]), .newAxis, t([0, 1])],
        "[2, 1, 4] [4, 4, 1] copy [0, 1, 2, 3, 16, 17, 18, 19]"
      ),
      (
        "x[..., tensor([0, 1])]", [.ellipsis, t([0, 1])],
        "[2, 3, 2] [6, 2, 1] copy [0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21]"
      ),
      (
        "x[tensor([0]), tensor([1])]", [t([0]), t([1])],
        "[1, 4] [4, 1] copy [4, 5, 6, 7]"
      ),
      (
        "x[tensor([0, 1]), ..., tensor([0, 1])]", [t([0, 1]), .ellipsis, t([0, 1])],
        "[2, 3] [3, 1] copy [0, 4, 8, 13, 17, 21]"
      ),
      (
        "x[tensor([[0], [1]]), tensor([0, 1])]", [t([0, 1], [2, 1]), t([0, 1])],
        "[2, 2, 4] [8, 4, 1] copy [0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 17, 18, 19]"
      ),
      (
        "x[5:9]", [.slice(start: 5, stop: 9, step: 1)],
        "[0, 3, 4] [12, 4, 1] view []"
      ),
      (
        "x[::5]", [.slice(start: nil, stop: nil, step: 5)],
        "[1, 3, 4] [60, 4, 1] view [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]"
      ),
      (
        "x[-2:, -2:-1]", [.slice(start: -2, stop: nil, step: 1), .slice(start: -2, stop: -1, step: 1)],
        "[2, 1, 4] [12, 4, 1] view [4, 5, 6, 7, 16, 17, 18, 19]"
      ),
      (
        "x[tensor(1)]", [zero(1)],
        "[3, 4] [4, 1] view [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]"
      ),
      (
        "x[2]", [.int(2)],
        "IndexError: index 2 is out of bounds for dimension 0 with size 2"
      ),
      (
        "x[0, 0, 4]", [.int(0), .int(0), .int(4)],
        "IndexError: index 4 is out of bounds for dimension 2 with size 4"
      ),
      (
        "x[0, 0, 0, 0]", [.int(0), .int(0), .int(0), .int(0)],
        "IndexError: too many indices for tensor of dimension 3"
      ),
      (
        "x[tensor([5])]", [t([5])],
        "IndexError: index 5 is out of bounds for dimension 0 with size 2"
      ),
      (
        "x[tensor([True, False, True])]", [mask([1, 0, 1])],
        "IndexError: The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [2, 3, 4] at index 0"
      ),
      (
        "x[tensor([1.])]", [floats([1])],
        "IndexError: tensors used as indices must be long, int, byte or bool tensors"
      ),
      (
        "x[tensor([0, 1]), tensor([0, 1, 2])]", [t([0, 1]), t([0, 1, 2])],
        "IndexError: shape mismatch: indexing tensors could not be broadcast together with shapes [2], [3]"
      ),
      (
        "x[:, tensor([3])]", [all, t([3])],
        "IndexError: index 3 is out of bounds for dimension 0 with size 3"
      ),
    ]
  }

  @Test("every kind of index picks what PyTorch picks")
  func reading() throws {
    for (name, items, expected) in Self.cases() {
      let context = TensorContext()
      let x = try Self.source(context)
      let text: String
      do {
        let y = try Operations.index(context, x, items)
        let kind = y.array.storage === x.array.storage ? "view" : "copy"
        text =
          "\(y.shape.text) \(y.strides.text) \(kind) [\(y.elements.map { String(Int($0)) }.joined(separator: ", "))]"
      } catch {
        text = "\(error.exceptionName): \(error.message)"
      }
      #expect(text == expected, "\(name)")
    }
  }

  @Test("what an index reads, an assignment through it writes")
  func writing() throws {
    for (name, items, expected) in Self.cases() where !expected.contains("Error") {
      let context = TensorContext()
      let x = try Self.source(context)
      let picked = Set(try Operations.index(context, x, items).elements)
      try Operations.setIndex(context, x, items, .double(-1))
      #expect(x.elements == (0..<24).map { picked.contains(Double($0)) ? -1 : Double($0) }, "\(name)")
    }
  }

  @Test("gradients go back to the elements that were picked")
  func gradients() throws {
    for (name, items, expected) in Self.cases() where !expected.contains("Error") {
      let context = TensorContext()
      let x = try Self.source(context)
      let y = try Operations.index(context, x, items)
      var counts = Array(repeating: 0.0, count: 24)
      for element in y.elements { counts[Int(element)] += 1 }
      x.leafRequiresGrad = true
      try Operations.backward(context, [try Operations.sum(context, try Operations.index(context, x, items))])
      #expect(x.grad?.elements == counts, "\(name)")
    }
  }

  @Test("an assigned value must fit")
  func shapes() throws {
    let context = bench.context
    let x = try Self.source(context)
    #expect(
      bench.failure { try Operations.setIndex(context, x, [.int(0), .int(0)], try bench.tensor([1, 2, 3])) }
        == "RuntimeError: The expanded size of the tensor (4) must match the existing size (3) at non-singleton dimension 0.  "
        + "Target sizes: [4].  Tensor sizes: [3]")
    #expect(
      bench.failure { try Operations.setIndex(context, x, [Self.above(20)], try bench.tensor([1, 2])) }
        == "RuntimeError: shape mismatch: value tensor of shape [2] cannot be broadcast to indexing result of shape [3]"
    )
  }
}
