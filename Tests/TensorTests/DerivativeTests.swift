import Arrays
import Autograd
import Foundation
import Kernels
import Testing

@testable import Operators

/// Holds every derivative of the table against finite differences, and the derivatives of the derivatives too.
@Suite("Every derivative agrees with finite differences")
struct DerivativeTests {
  static let names = OperatorTable.all.filter { $0.gradient != .never }.map(\.name)

  /// Step of the central difference, and the largest distance allowed, relative to the larger of the slope and 1.
  static let step = 1e-5
  static let tolerance = 2e-6

  /// A weighted sum of all floating outputs, so that every element counts and none like another.
  static func total(_ context: TensorContext, _ outputs: [Tensor]) throws -> Tensor? {
    var sum: Tensor?
    for output in outputs where output.dtype == .float64 {
      let weights = try SampleCase.tensor(
        SampleCase.elements(output.shape.array, .float64, low: 0.5, high: 1.5, salt: 77), output.shape.array, .float64,
        context)
      let part = try Operations.sum(context, Operations.mul(context, output, weights))
      sum = try sum.map { try Operations.add(context, $0, part) } ?? part
    }
    return sum
  }

  static func value(_ item: SampleCase, _ arguments: Arguments, _ context: TensorContext) throws -> Tensor? {
    context.generator.seed(0)
    return try total(
      context, SampleCase.outputs(try item.entry.call(context, overload: item.sample.overload, arguments)))
  }

  /// Slopes of `function` at every element of `inputs` by central differences.
  static func differences(_ inputs: [Tensor], _ function: () throws -> Double) throws -> [[Double]] {
    try inputs.map { input in
      try (0..<input.count).map { index in
        let pointer = input.array.pointer.assumingMemoryBound(to: Double.self) + index
        let original = pointer.pointee
        pointer.pointee = original + step
        let high = try function()
        pointer.pointee = original - step
        let low = try function()
        pointer.pointee = original
        return (high - low) / (2 * step)
      }
    }
  }

  static func compare(_ gradients: [Tensor?], _ slopes: [[Double]], _ title: String) {
    for (number, (gradient, expected)) in zip(gradients, slopes).enumerated() {
      for (index, slope) in expected.enumerated() {
        let actual = gradient?.array.element(index).asDouble ?? 0
        #expect(
          abs(actual - slope) <= tolerance * max(1, abs(slope)),
          "\(title), input \(number), element \(index): \(actual), finite differences give \(slope)")
      }
    }
  }

  private func cases(_ name: String) -> [SampleCase] {
    SampleCase.all.filter {
      $0.entry.name == name && !$0.fails && $0.sample.checksGradient && $0.entry.gradient != .never
    }
  }

  @Test("first order", arguments: names)
  func first(_ name: String) throws {
    for item in cases(name) {
      let context = TensorContext()
      let arguments = try item.arguments(context)
      let inputs = SampleCase.differentiable(arguments)
      for input in inputs { input.leafRequiresGrad = true }
      guard let root = try Self.value(item, arguments, context), root.requiresGrad else { continue }
      let gradients = try Operations.grad(context, outputs: [root], inputs: inputs, allowUnused: true)
      context.gradEnabled = false
      let slopes = try Self.differences(inputs) {
        try Self.value(item, arguments, context)?.array.element(0).asDouble ?? 0
      }
      Self.compare(gradients, slopes, item.title)
    }
  }

  @Test("second order", arguments: names)
  func second(_ name: String) throws {
    for item in cases(name) {
      let context = TensorContext()
      let arguments = try item.arguments(context)
      let inputs = SampleCase.differentiable(arguments)
      for input in inputs { input.leafRequiresGrad = true }
      func slope() throws -> Tensor? {
        guard let root = try Self.value(item, arguments, context), root.requiresGrad else { return nil }
        let gradients = try Operations.grad(
          context, outputs: [root], inputs: inputs, createGraph: true, allowUnused: true)
        return try Self.total(context, gradients.compactMap { $0 })
      }
      guard let root = try slope(), root.requiresGrad else { continue }
      let gradients = try Operations.grad(context, outputs: [root], inputs: inputs, allowUnused: true)
      let slopes = try Self.differences(inputs) { try slope()?.array.element(0).asDouble ?? 0 }
      Self.compare(gradients, slopes, item.title)
    }
  }
}
