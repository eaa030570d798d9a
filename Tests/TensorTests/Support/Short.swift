import Arrays
import Autograd
import Kernels

@testable import Operators

/// Short ways to write tensors in tests.
struct Workbench {
  let context = TensorContext()

  func tensor(_ values: [Double], _ dtype: DType = .float64, grad: Bool = false) throws -> Tensor {
    let tensor = try SampleCase.tensor(values, [values.count], dtype, context)
    tensor.leafRequiresGrad = grad
    return tensor
  }

  func matrix(_ rows: [[Double]], _ dtype: DType = .float64, grad: Bool = false) throws -> Tensor {
    let tensor = try SampleCase.tensor(rows.flatMap { $0 }, [rows.count, rows.first?.count ?? 0], dtype, context)
    tensor.leafRequiresGrad = grad
    return tensor
  }

  func scalar(_ value: Double, grad: Bool = false) throws -> Tensor {
    let tensor = try Tensor.scalar(.double(value), .float64, context)
    tensor.leafRequiresGrad = grad
    return tensor
  }

  func backward(_ tensor: Tensor, retain: Bool = false, create: Bool = false) throws {
    try Operations.backward(context, tensor, retainGraph: retain ? true : nil, createGraph: create)
  }

  /// Applies an operation of the table.
  @discardableResult
  func call(_ name: String, overload: Int = 0, _ arguments: Argument...) throws -> Tensor {
    guard let entry = OperatorTable.find(name) else { throw TensorError.attribute(name) }
    var bound = Arguments()
    for argument in arguments { bound.append(argument) }
    let outcome = try entry.call(
      context, overload: overload, entry.overloads[overload].signature.completed(bound))
    guard let first = SampleCase.outputs(outcome).first else { throw TensorError.type(name) }
    return first
  }

  /// Applies the in-place form of an operation of the table.
  func inPlace(_ name: String, overload: Int = 0, _ arguments: Argument...) throws {
    guard let entry = OperatorTable.find(name) else { throw TensorError.attribute(name) }
    var bound = Arguments()
    for argument in arguments { bound.append(argument) }
    _ = try entry.callInPlace(
      context, overload: overload, entry.overloads[overload].signature.completed(bound))
  }

  /// The message of the TensorError that `body` throws, with its kind.
  func failure(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch {
      guard let failure = error as? TensorError else { return "\(error)" }
      return "\(failure.exceptionName): \(failure.message)"
    }
  }
}

extension TensorError {
  static func attribute(_ message: String) -> TensorError { TensorError(.attribute, message) }
}

extension Tensor {
  /// All elements in row-major order.
  var elements: [Double] { (0..<count).map { array.element($0).asDouble } }
}
