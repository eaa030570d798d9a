import Arrays
import Autograd
import Foundation
import Kernels

@testable import Operators

/// Turns the samples of the table into arguments, and into JSON for the oracle.
struct SampleCase {
  let entry: Operator
  let number: Int
  let sample: Sample

  var overload: Overload { entry.overloads[sample.overload] }
  /// Whether the call is one that fails.
  var fails: Bool { number >= entry.samples.count }
  var title: String { "\(entry.name) #\(number)" }

  static let all: [SampleCase] = OperatorTable.all.flatMap { entry in
    (entry.samples + (OperatorTable.failures[entry.name] ?? [])).enumerated().map {
      SampleCase(entry: entry, number: $0.offset, sample: $0.element)
    }
  }

  /// The elements of a sample tensor: a fixed pseudo-random sequence, other for each argument.
  static func elements(_ shape: [Int], _ dtype: DType, low: Double, high: Double, salt: Int) -> [Double] {
    let count = shape.reduce(1, *)
    var state = UInt64(truncatingIfNeeded: salt &* 7919 &+ count &* 104_729 &+ 12_345)
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let unit = Double(state >> 11) * 0x1p-53
      let value = low + (high - low) * unit
      switch dtype.category {
      case .floating: return dtype == .float32 ? Double(Float(value)) : value
      case .integer: return value.rounded()
      case .bool: return unit < 0.5 ? 0 : 1
      }
    }
  }

  static func tensor(_ values: [Double], _ shape: [Int], _ dtype: DType, _ context: TensorContext) throws -> Tensor {
    try Tensor.make(context, dtype, try Shape(shape)) { out in
      for (index, value) in values.enumerated() {
        (dtype.isFloatingPoint ? Scalar.double(value) : .int(Int(value))).store(out + index * dtype.itemSize, dtype)
      }
    }
  }

  static func argument(_ sample: SampleArgument, salt: Int, _ context: TensorContext) throws -> Argument {
    switch sample {
    case .tensor(let shape, let dtype, let low, let high):
      .tensor(try tensor(elements(shape, dtype, low: low, high: high, salt: salt), shape, dtype, context))
    case .values(let values, let shape, let dtype): .tensor(try tensor(values, shape, dtype, context))
    case .tensors(let list):
      .tensors(
        try list.enumerated().map { item in
          guard case .tensor(let tensor) = try argument(item.element, salt: salt + 31 * item.offset, context) else {
            throw TensorError(.value, "not a tensor")
          }
          return tensor
        })
    case .scalar(let value): .scalar(value)
    case .int(let value): .int(value)
    case .ints(let list): .ints(list)
    case .bool(let value): .bool(value)
    case .double(let value): .double(value)
    case .dtype(let dtype): .dtype(dtype)
    case .string(let text): .string(text)
    case .none: .none
    }
  }

  func arguments(_ context: TensorContext) throws -> Arguments {
    var result = Arguments()
    for (index, argument) in sample.arguments.enumerated() {
      result.append(try SampleCase.argument(argument, salt: index, context))
    }
    return overload.signature.completed(result)
  }

  /// The tensors among the arguments that can have a gradient.
  static func differentiable(_ arguments: Arguments) -> [Tensor] {
    var result: [Tensor] = []
    for index in 0..<arguments.count {
      switch arguments[index] {
      case .tensor(let tensor): result.append(tensor)
      case .tensors(let list): result += list
      default: break
      }
    }
    return result.filter { $0.dtype == .float64 }
  }

  static func outputs(_ outcome: Outcome) -> [Tensor] {
    switch outcome {
    case .tensor(let tensor): [tensor]
    case .tuple(let list), .named(_, _, let list): list
    case .none, .scalar, .dtype: []
    }
  }

  // MARK: JSON

  static func hex(_ value: Double) -> String {
    value.isNaN ? "nan" : value.isInfinite ? (value > 0 ? "inf" : "-inf") : String(format: "%a", value)
  }

  static func json(_ sample: SampleArgument, salt: Int) -> [String: Any] {
    switch sample {
    case .tensor(let shape, let dtype, let low, let high):
      [
        "kind": "tensor", "shape": shape, "dtype": dtype.shortName,
        "values": elements(shape, dtype, low: low, high: high, salt: salt).map(hex),
      ]
    case .values(let values, let shape, let dtype):
      ["kind": "tensor", "shape": shape, "dtype": dtype.shortName, "values": values.map(hex)]
    case .tensors(let list):
      ["kind": "tensors", "list": list.enumerated().map { json($0.element, salt: salt + 31 * $0.offset) }]
    case .scalar(.bool(let value)), .bool(let value): ["kind": "bool", "value": value]
    case .scalar(.int(let value)), .int(let value): ["kind": "int", "value": value]
    case .scalar(.double(let value)), .double(let value): ["kind": "float", "value": hex(value)]
    case .ints(let list): ["kind": "ints", "value": list]
    case .dtype(let dtype): ["kind": "dtype", "value": dtype.shortName]
    case .string(let text): ["kind": "str", "value": text]
    case .none: ["kind": "none"]
    }
  }

  var json: [String: Any] {
    [
      "name": entry.name, "title": title, "gradient": sample.checksGradient && entry.gradient != .never,
      "function": entry.places.contains(.function), "functional": entry.places.contains(.functional),
      "linalg": entry.places.contains(.linalg),
      "attribute": entry.places.contains(.attribute),
      "parameters": overload.signature.parameters.map {
        ["name": $0.name, "keyword": $0.isKeywordOnly] as [String: Any]
      },
      "arguments": sample.arguments.enumerated().map { SampleCase.json($0.element, salt: $0.offset) },
    ]
  }
}
