import Arrays
import Autograd
import Foundation
import Kernels

@testable import Operators

/// A sample of the table with its tensors in another dtype, layout or shape.
struct DifferentialCase {
  /// How the tensors of a call lie in memory.
  enum Layout: String, CaseIterable {
    case contiguous
    /// The last two dimensions exchanged in memory.
    case transposed
    /// Every second element of the last dimension.
    case strided
    /// Behind a row that is left out.
    case offset
    /// The first dimension repeated by a stride of 0.
    case expanded
  }

  /// What is done to the shapes.
  enum Size: String, CaseIterable {
    case same
    /// The first dimension of every tensor is 0, or 1.
    case empty
    case single
    /// Every tensor is 0-d.
    case scalar
  }

  let base: SampleCase
  let dtype: DType?
  let layout: Layout
  let size: Size

  var title: String {
    [base.title, dtype?.shortName, layout == .contiguous ? nil : layout.rawValue, size == .same ? nil : size.rawValue]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// Random streams are compared elsewhere; these say nothing of layouts.
  private static let left: Set<String> = ["rand", "randn", "randint", "randperm", "normal", "multinomial", "bernoulli"]

  static let all: [DifferentialCase] = SampleCase.all.filter { !$0.fails && isUseful($0) }.flatMap { base in
    var result: [DifferentialCase] = []
    let dtypes: [DType] = [.float32, .float16, .bfloat16, .int64, .int32, .uint8, .bool]
    if base.number < 2 {
      for dtype in dtypes {
        result.append(DifferentialCase(base: base, dtype: dtype, layout: .contiguous, size: .same))
      }
    }
    if base.number < 3 {
      for layout in Layout.allCases where layout != .contiguous {
        result.append(DifferentialCase(base: base, dtype: nil, layout: layout, size: .same))
      }
    }
    if base.number == 0 {
      for size in Size.allCases where size != .same {
        result.append(DifferentialCase(base: base, dtype: nil, layout: .contiguous, size: size))
      }
      result.append(DifferentialCase(base: base, dtype: .float32, layout: .transposed, size: .same))
    }
    return result
  }

  private static func isUseful(_ base: SampleCase) -> Bool {
    let name = base.entry.name
    if left.contains(where: { name == $0 || name == $0 + "_" || name == $0 + "_like" }) { return false }
    if name.hasSuffix("_") || ["item", "numel", "empty", "empty_like", "rrelu"].contains(name) { return false }
    if name.contains("dropout") { return false }
    return base.sample.arguments.contains { argument in
      if case .tensor(_, let dtype, _, _) = argument { return dtype.isFloatingPoint }
      if case .values(_, _, let dtype) = argument { return dtype.isFloatingPoint }
      return false
    }
  }

  // MARK: Arguments

  /// Shape, dtype and elements of a tensor argument after the variation.
  private func varied(_ sample: SampleArgument, _ salt: Int) -> (shape: [Int], dtype: DType, values: [Double])? {
    switch sample {
    case .tensor(var shape, let own, let low, let high):
      let kind = own.isFloatingPoint ? dtype ?? own : own
      switch size {
      case .same: break
      case .empty: if !shape.isEmpty { shape[0] = 0 }
      case .single: if !shape.isEmpty { shape[0] = 1 }
      case .scalar: shape = []
      }
      var values = SampleCase.elements(shape, kind, low: low, high: high, salt: salt)
      if kind == .uint8 { values = values.map { abs($0) } }
      return (shape, kind, repeated(values, shape))
    case .values(let values, let shape, let own):
      let kind = own.isFloatingPoint ? dtype ?? own : own
      if kind.isFloatingPoint { return (shape, kind, repeated(values, shape)) }
      var whole = values.map { $0.isFinite ? $0.rounded(.towardZero) : 1 }
      if kind == .uint8 { whole = whole.map { abs($0) } }
      if kind == .bool { whole = whole.map { $0 == 0 ? 0 : 1 } }
      return (shape, kind, repeated(whole, shape))
    default: return nil
    }
  }

  /// In an expanded layout all rows are the first one.
  private func repeated(_ values: [Double], _ shape: [Int]) -> [Double] {
    guard layout == .expanded, let rows = shape.first, rows > 1 else { return values }
    let row = Array(values.prefix(values.count / rows))
    return (0..<rows).flatMap { _ in row }
  }

  private func tensor(_ sample: SampleArgument, _ salt: Int, _ context: TensorContext) throws -> Tensor? {
    guard let (shape, dtype, values) = varied(sample, salt) else { return nil }
    let plain = try SampleCase.tensor(values, shape, dtype, context)
    guard let last = shape.indices.last else { return plain }
    switch layout {
    case .contiguous: return plain
    case .transposed:
      guard shape.count > 1 else { return plain }
      let turned = try Operations.contiguous(context, try Operations.transpose(context, plain, -1, -2))
      return try Operations.transpose(context, turned, -1, -2)
    case .strided:
      var wide = shape
      wide[last] *= 2
      let whole = try Operations.full(context, try Shape(wide), .int(1), dtype)
      let view = try Operations.slice(context, whole, last, start: 0, stop: nil, step: 2)
      view.array.copy(from: plain.array)
      return view
    case .offset:
      var long = shape
      long[0] += 1
      let whole = try Operations.full(context, try Shape(long), .int(1), dtype)
      let view = try Operations.narrow(context, whole, 0, 1, shape[0])
      view.array.copy(from: plain.array)
      return view
    case .expanded:
      guard shape[0] > 1 else { return plain }
      return try Operations.expand(context, try Operations.narrow(context, plain, 0, 0, 1), try Shape(shape))
    }
  }

  func arguments(_ context: TensorContext) throws -> Arguments {
    var result = Arguments()
    for (index, sample) in base.sample.arguments.enumerated() {
      if let tensor = try tensor(sample, index, context) {
        result.append(.tensor(tensor))
      } else {
        result.append(try SampleCase.argument(sample, salt: index, context))
      }
    }
    return base.overload.signature.completed(result)
  }

  /// What the oracle needs to make the same call.
  var json: [String: Any] {
    var result = base.json
    result["title"] = title
    result["gradient"] = false
    result["layout"] = layout.rawValue
    result["arguments"] = base.sample.arguments.enumerated().map { index, sample -> [String: Any] in
      guard let (shape, dtype, values) = varied(sample, index) else { return SampleCase.json(sample, salt: index) }
      return ["kind": "tensor", "shape": shape, "dtype": dtype.shortName, "values": values.map(SampleCase.hex)]
    }
    return result
  }
}
