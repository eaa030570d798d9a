import Arrays
import Autograd
import Kernels

/// Where the language offers an operation.
public struct Places: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `torch.name(…)`
  public static let function = Places(rawValue: 1)
  /// `tensor.name(…)`
  public static let method = Places(rawValue: 2)
  /// `tensor.name_(…)`, the in-place form.
  public static let inPlace = Places(rawValue: 4)
  /// `torch.name_(…)` too.
  public static let inPlaceFunction = Places(rawValue: 8)
  /// `torch._C._nn.name(…)`, which `torch.nn.functional` is made of.
  public static let functional = Places(rawValue: 16)
  /// An attribute without call: `tensor.T`.
  public static let attribute = Places(rawValue: 32)
  /// `torch._C._nn.name_(…)`, the in-place form.
  public static let functionalInPlace = Places(rawValue: 64)
  /// `torch._C._linalg.name(…)`, which `torch.linalg` is made of.
  public static let linalg = Places(rawValue: 128)

  /// Function and method.
  public static let both: Places = [.function, .method]
  /// Function, method and in place.
  public static let pointwise: Places = [.function, .method, .inPlace]
}

/// Whether an operation has a derivative.
public enum Differentiability: Sendable {
  /// Each differentiable input has a vector-Jacobian product.
  case differentiable
  /// Its results never require a gradient.
  case never
  /// Made of other operations, whose derivatives it has.
  case composite
}

/// One way to call an operation.
public struct Overload: Sendable {
  /// Computes the result from arguments in the order of the signature.
  public typealias Body = @Sendable (TensorContext, Arguments) throws(TensorError) -> Outcome

  private let parsed: ParsedSignature
  /// Parameters; parsed when they are first asked for.
  public var signature: Signature { parsed.value }
  /// Computes the result.
  public let body: Body

  /// An overload with its signature as PyTorch writes it.
  public init(_ signature: String, _ body: @escaping Body) {
    parsed = ParsedSignature(signature)
    self.body = body
  }
}

extension Overload {
  /// An overload that returns one tensor.
  static func one(
    _ signature: String, _ body: @escaping @Sendable (TensorContext, Arguments) throws(TensorError) -> Tensor
  ) -> Overload {
    Overload(signature) { (context, arguments) throws(TensorError) -> Outcome in .tensor(try body(context, arguments)) }
  }

  /// An overload that returns a tuple of tensors.
  static func several(
    _ signature: String, _ body: @escaping @Sendable (TensorContext, Arguments) throws(TensorError) -> [Tensor]
  ) -> Overload {
    Overload(signature) { (context, arguments) throws(TensorError) -> Outcome in .tuple(try body(context, arguments)) }
  }

  /// An overload that returns a named tuple of values and indices.
  static func valuesAndIndices(
    _ signature: String, _ body: @escaping @Sendable (TensorContext, Arguments) throws(TensorError) -> [Tensor]
  ) -> Overload {
    let name = String(signature.prefix { $0 != "(" })
    return Overload(signature) { (context, arguments) throws(TensorError) -> Outcome in
      .named(name, fields: ["values", "indices"], try body(context, arguments))
    }
  }
}

/// An entry of the table: everything that Taper knows of an operation.
public final class Operator: Sendable {
  /// Name in the language.
  public let name: String
  /// Other names of the same.
  public let aliases: [String]
  /// Where it appears.
  public let places: Places
  /// Whether it has a derivative.
  public let gradient: Differentiability
  /// One paragraph for `help` and the reference.
  public let documentation: String
  /// The ways to call it, tried in order.
  public let overloads: [Overload]
  /// Calls that the tests compare with PyTorch.
  public let samples: [Sample]
  /// The short way of a call that gives one tensor only, for operations that loops call often.
  public let alone: Alone?

  /// Computes the result from the only argument.
  public typealias Alone = @Sendable (TensorContext, Tensor) throws(TensorError) -> Tensor

  /// An entry with everything given.
  public init(
    _ name: String, aliases: [String] = [], _ places: Places = .both, gradient: Differentiability,
    _ documentation: String, samples: [Sample] = [], alone: Alone? = nil, _ overloads: [Overload]
  ) {
    self.alone = alone
    self.name = name
    self.aliases = aliases
    self.places = places
    self.gradient = gradient
    self.documentation = documentation
    self.samples = samples
    self.overloads = overloads
  }

  /// Calls overload number `overload` with bound arguments.
  public func call(_ context: TensorContext, overload: Int = 0, _ arguments: Arguments) throws(TensorError) -> Outcome {
    guard overloads.indices.contains(overload) else { throw .type("\(name)(): no overload \(overload)") }
    return try overloads[overload].body(context, arguments)
  }

  /// Calls the in-place form: the result is written into the first argument, which is returned.
  public func callInPlace(
    _ context: TensorContext, overload: Int = 0, _ arguments: Arguments
  ) throws(TensorError) -> Outcome {
    guard overloads.indices.contains(overload) else { throw .type("\(name)_(): no overload \(overload)") }
    let target = try arguments.tensor(0)
    try Operations.inPlace(context, target) { (source) throws(TensorError) -> Tensor in
      var arguments = arguments
      arguments[0] = .tensor(source)
      guard case .tensor(let result) = try self.overloads[overload].body(context, arguments) else {
        throw .runtime("\(self.name)_ is not supported")
      }
      return result
    }
    return .tensor(target)
  }
}

/// All operations.
public enum OperatorTable {
  /// Every entry, in the order of the family files.
  public static let all: [Operator] =
    pointwise + comparison + reduction + shape + indexing + linear + creation + inPlace + random + conversion
    + activation
    + convolution + pooling + normalization + loss + resizing + distance + linearAlgebra + pairs

  /// Entries by name and alias.
  public static let byName: [String: Operator] = {
    var result: [String: Operator] = [:]
    for entry in all {
      result[entry.name] = entry
      for alias in entry.aliases where result[alias] == nil { result[alias] = entry }
    }
    return result
  }()

  /// The entry called `name`, nil when there is none.
  public static func find(_ name: String) -> Operator? { byName[name] }
}
