import Arrays
import Autograd
import Foundation
import Kernels
import Testing

@testable import Operators

/// PyTorch's answer to a case: `[dtype, shape, strides, values]` of each output, or the error.
private struct Answer: Decodable {
  struct Output: Decodable {
    let dtype: String
    let shape: [Int]
    let strides: [Int]
    let values: [String]

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      dtype = try list.decode(String.self)
      shape = try list.decode([Int].self)
      strides = try list.decode([Int].self)
      values = try list.decode([String].self)
    }
  }
  let t: String
  let o: [Output]?
  let s: String?
  let e: String?

  static let all: [String: Answer] = {
    let url = goldens.appending(path: "differential.jsonl")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [:] }
    let lines = text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Answer.self, from: Data($0.utf8)) }
    return Dictionary(uniqueKeysWithValues: lines.map { ($0.t, $0) })
  }()

  static let goldens = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens")
}

@Suite("Samples in other dtypes, layouts and shapes give what PyTorch gives")
struct DifferentialTests {
  /// Largest distance allowed, relative to the larger of 1 and the largest value of the result.
  static let tolerances: [DType: Double] = [.float64: 1e-13, .float32: 2e-6, .float16: 2e-3, .bfloat16: 1.6e-2]

  /// Cases that are known to differ, with the reason before them.
  static let known: Set<String> = {
    let url = Answer.goldens.appending(path: "differential-known.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return Set(text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
  }()

  @Test("the cases are written for the oracle when DIFFERENTIAL_FILE says where")
  func dump() throws {
    guard let path = ProcessInfo.processInfo.environment["DIFFERENTIAL_FILE"] else { return }
    let data = try JSONSerialization.data(withJSONObject: DifferentialCase.all.map(\.json), options: [.sortedKeys])
    try data.write(to: URL(filePath: path))
  }

  @Test("there are at least 3,000 cases, each with an answer")
  func complete() {
    #expect(DifferentialCase.all.count >= 3000)
    #expect(DifferentialCase.all.map(\.title).filter { Answer.all[$0] == nil } == [])
  }

  @Test("every case of an operation", arguments: OperatorTable.all.map(\.name))
  func agrees(_ name: String) throws {
    for item in DifferentialCase.all where item.base.entry.name == name {
      guard let answer = Answer.all[item.title] else { continue }
      let difference = Self.difference(item, answer)
      if Self.known.contains(item.title) {
        #expect(difference != nil, "\(item.title) agrees now: take it off the list")
      } else {
        #expect(difference == nil, "\(item.title)")
      }
    }
  }

  /// What differs, nil when nothing does.
  private static func difference(_ item: DifferentialCase, _ answer: Answer) -> String? {
    let context = TensorContext()
    context.generator.seed(0)
    let outcome: Outcome
    do {
      let arguments = try item.arguments(context)
      outcome = try item.base.entry.call(context, overload: item.base.sample.overload, arguments)
    } catch {
      let failure = error as? TensorError
      let text = "\(failure?.kind.exceptionName ?? ""): \(failure?.message ?? "\(error)")"
      return text == answer.e ? nil : "fails with \(text)"
    }
    if let expected = answer.e { return "should fail with \(expected)" }
    if case .scalar(let value) = outcome { return value.text == answer.s ? nil : "gives \(value.text)" }
    let outputs = SampleCase.outputs(outcome)
    guard outputs.count == answer.o?.count else { return "gives \(outputs.count) tensors" }
    for (output, expected) in zip(outputs, answer.o ?? []) {
      if output.dtype.shortName != expected.dtype { return "dtype \(output.dtype.shortName), not \(expected.dtype)" }
      if output.shape.array != expected.shape { return "shape \(output.shape.text), not \(expected.shape)" }
      if output.strides.array != expected.strides { return "strides \(output.strides.array), not \(expected.strides)" }
      if let text = values(output, expected.values) { return text }
    }
    return nil
  }

  private static func values(_ output: Tensor, _ texts: [String]) -> String? {
    let expected = texts.map { Double($0) ?? .nan }
    let scale = max(1, expected.filter(\.isFinite).map(\.magnitude).max() ?? 1)
    let allowed = (tolerances[output.dtype] ?? 0) * scale
    for (index, value) in expected.enumerated() {
      let actual = output.array.element(index).asDouble
      if actual == value || actual.isNaN && value.isNaN || abs(actual - value) <= allowed { continue }
      return "[\(index)] is \(actual), not \(value)"
    }
    return nil
  }
}
