import Arrays
import Autograd
import Foundation
import Kernels
import Testing

@testable import Operators

/// What PyTorch returned for a sample.
private struct Golden: Decodable {
  struct Output: Decodable {
    let dtype: String
    let shape: [Int]
    let strides: [Int]
    let values: [String]
    let node: String?
  }
  let title: String
  let outputs: [Output]
  let scalar: String?
  let gradients: [[String]]?
  /// `RuntimeError: …` where the call fails.
  let error: String?

  static let all: [String: Golden] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Resources/operators.json")
    guard let data = try? Data(contentsOf: url), let list = try? JSONDecoder().decode([Golden].self, from: data) else {
      return [:]
    }
    return Dictionary(uniqueKeysWithValues: list.map { ($0.title, $0) })
  }()
}

@Suite("Every operation gives what PyTorch gives")
struct OperatorGoldenTests {
  /// Largest distance allowed, relative to the larger of the value and 1.
  static func tolerance(_ dtype: DType) -> Double { dtype == .float32 ? 3e-7 : 1e-15 }

  @Test("the samples are written for the oracle when SAMPLES_FILE says where")
  func dump() throws {
    guard let path = ProcessInfo.processInfo.environment["SAMPLES_FILE"] else { return }
    let data = try JSONSerialization.data(withJSONObject: SampleCase.all.map(\.json), options: [.sortedKeys])
    try data.write(to: URL(filePath: path))
  }

  @Test("every sample has a golden")
  func complete() {
    let missing = SampleCase.all.map(\.title).filter { Golden.all[$0] == nil }
    #expect(missing == [])
  }

  @Test("values, dtypes, shapes, strides and node names of every sample", arguments: OperatorTable.all.map(\.name))
  func forward(_ name: String) throws {
    for item in SampleCase.all where item.entry.name == name {
      guard let golden = Golden.all[item.title] else { continue }
      let context = TensorContext()
      context.generator.seed(0)
      let arguments = try item.arguments(context)
      if item.sample.checksGradient && item.entry.gradient != .never {
        for tensor in SampleCase.differentiable(arguments) { tensor.leafRequiresGrad = true }
      }
      if golden.error != nil {
        #expect(throws: TensorError.self, "\(item.title)") {
          do {
            _ = try item.entry.call(context, overload: item.sample.overload, arguments)
          } catch {
            let failure = error as? TensorError
            #expect("\(failure?.kind.exceptionName ?? ""): \(failure?.message ?? "")" == golden.error, "\(item.title)")
            throw error
          }
        }
        continue
      }
      let outcome = try item.entry.call(context, overload: item.sample.overload, arguments)
      if case .scalar(let value) = outcome {
        #expect(value.text == golden.scalar, "\(item.title)")
        continue
      }
      let outputs = SampleCase.outputs(outcome)
      #expect(outputs.count == golden.outputs.count, "\(item.title)")
      for (output, expected) in zip(outputs, golden.outputs) {
        #expect(output.dtype.shortName == expected.dtype, "\(item.title)")
        #expect(output.shape.array == expected.shape, "\(item.title)")
        #expect(output.strides.array == expected.strides, "\(item.title)")
        if item.entry.gradient == .differentiable { #expect(output.gradFn?.name == expected.node, "\(item.title)") }
        Self.compare(output, expected.values, item.title)
      }
      guard let gradients = golden.gradients else { continue }
      let inputs = SampleCase.differentiable(arguments)
      try Self.backward(context, outputs)
      for (input, values) in zip(inputs, gradients) {
        guard let gradient = input.grad else {
          #expect(values.isEmpty, "\(item.title): no gradient")
          continue
        }
        Self.compare(gradient, values, "\(item.title): gradient", scale: 16)
      }
    }
  }

  static func compare(_ tensor: Tensor, _ values: [String], _ title: String, scale: Double = 4) {
    for (index, text) in values.enumerated() {
      let expected = Double(text) ?? .nan
      let actual = tensor.array.element(index).asDouble
      if actual == expected || actual.isNaN && expected.isNaN { continue }
      let allowed = tensor.dtype.isFloatingPoint ? tolerance(tensor.dtype) * scale * max(abs(expected), 1) : 0
      #expect(abs(actual - expected) <= allowed, "\(title) [\(index)]: \(actual) instead of \(expected)")
    }
  }

  /// Backward of all floating outputs, the gradient of element `i` being `1 + i / 8`.
  static func backward(_ context: TensorContext, _ outputs: [Tensor]) throws {
    let roots = outputs.filter { $0.requiresGrad }
    let gradients = try roots.map { root in
      try Tensor.make(context, root.dtype, root.shape) { out in
        for index in 0..<root.count {
          Scalar.double(1 + Double(index) / 8).store(out + index * root.dtype.itemSize, root.dtype)
        }
      }
    }
    if !roots.isEmpty { try Operations.backward(context, roots, gradients: gradients) }
  }
}
