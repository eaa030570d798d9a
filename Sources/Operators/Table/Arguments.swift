import Arrays
import Autograd
import Kernels

/// A generator that operations draw from; `torch.Generator()` is one.
public final class GeneratorBox {
  /// The stream.
  public var generator: Generator
  /// A box around `generator`.
  public init(_ generator: Generator = Generator()) { self.generator = generator }
}

/// A bound argument of an operation.
public enum Argument: @unchecked Sendable {
  /// Not given, or None.
  case none
  case tensor(Tensor)
  case scalar(Scalar)
  case int(Int)
  case ints([Int])
  case bool(Bool)
  case double(Double)
  case dtype(DType)
  case string(String)
  case tensors([Tensor])
  case generator(GeneratorBox)
}

/// The arguments of a call, in the order of the signature; four of them inline.
public struct Arguments {
  @usableFromInline var first: Argument = .none
  @usableFromInline var second: Argument = .none
  @usableFromInline var third: Argument = .none
  @usableFromInline var fourth: Argument = .none
  @usableFromInline var rest: [Argument] = []
  /// Number of arguments, those not given included.
  public private(set) var count = 0

  /// No arguments.
  public init() {}

  /// The given arguments.
  public init(_ list: Argument...) {
    for argument in list { append(argument) }
  }

  /// Adds an argument at the end.
  public mutating func append(_ argument: Argument) {
    count += 1
    self[count - 1] = argument
  }

  /// Argument number `index`; `none` beyond the end.
  public subscript(index: Int) -> Argument {
    get {
      switch index {
      case 0: first
      case 1: second
      case 2: third
      case 3: fourth
      default: index - 4 < rest.count ? rest[index - 4] : .none
      }
    }
    set {
      if index >= count { count = index + 1 }
      switch index {
      case 0: first = newValue
      case 1: second = newValue
      case 2: third = newValue
      case 3: fourth = newValue
      default:
        while rest.count <= index - 4 { rest.append(.none) }
        rest[index - 4] = newValue
      }
    }
  }

  private func mismatch(_ index: Int, _ expected: String) -> TensorError {
    .type("argument \(index + 1) must be \(expected)")
  }

  /// Argument `index` as a tensor.
  public func tensor(_ index: Int) throws(TensorError) -> Tensor {
    if case .tensor(let tensor) = self[index] { return tensor }
    throw mismatch(index, "Tensor")
  }

  /// Argument `index` as a tensor, nil when not given.
  public func optionalTensor(_ index: Int) -> Tensor? {
    if case .tensor(let tensor) = self[index] { return tensor }
    return nil
  }

  /// Argument `index` as a Python number; a 0-d tensor counts as its value.
  public func scalar(_ index: Int) throws(TensorError) -> Scalar {
    if let value = try optionalScalar(index) { return value }
    throw mismatch(index, "Number")
  }

  /// Argument `index` as a Python number, nil when not given.
  public func optionalScalar(_ index: Int) throws(TensorError) -> Scalar? {
    switch self[index] {
    case .scalar(let value): return value
    case .int(let value): return .int(value)
    case .double(let value): return .double(value)
    case .bool(let value): return .bool(value)
    case .tensor(let tensor) where tensor.count == 1: return tensor.array.element(0)
    default: return nil
    }
  }

  /// Argument `index` as an integer.
  public func int(_ index: Int) throws(TensorError) -> Int {
    if let value = optionalInt(index) { return value }
    throw mismatch(index, "int")
  }

  /// Argument `index` as an integer, nil when not given.
  public func optionalInt(_ index: Int) -> Int? {
    switch self[index] {
    case .int(let value): value
    case .scalar(.int(let value)): value
    case .scalar(.bool(let value)), .bool(let value): value ? 1 : 0
    case .tensor(let tensor) where tensor.count == 1 && !tensor.dtype.isFloatingPoint: tensor.array.element(0).asInt
    default: nil
    }
  }

  /// Argument `index` as a float.
  public func double(_ index: Int) throws(TensorError) -> Double {
    if let value = try optionalScalar(index) { return value.asDouble }
    throw mismatch(index, "float")
  }

  /// Argument `index` as a bool; false when not given.
  public func bool(_ index: Int) -> Bool {
    switch self[index] {
    case .bool(let value), .scalar(.bool(let value)): value
    case .int(let value), .scalar(.int(let value)): value != 0
    default: false
    }
  }

  /// Argument `index` as integers; one integer is a list of one.
  public func ints(_ index: Int) throws(TensorError) -> [Int] {
    if let list = optionalInts(index) { return list }
    throw mismatch(index, "tuple of ints")
  }

  /// Argument `index` as integers, nil when not given.
  public func optionalInts(_ index: Int) -> [Int]? {
    if case .ints(let list) = self[index] { return list }
    return optionalInt(index).map { [$0] }
  }

  /// Argument `index` as sizes.
  public func shape(_ index: Int) throws(TensorError) -> Shape { try Shape(try ints(index)) }

  /// Argument `index` as a dtype, nil when not given.
  public func dtype(_ index: Int) -> DType? {
    if case .dtype(let dtype) = self[index] { return dtype }
    return nil
  }

  /// Argument `index` as text, nil when not given.
  public func string(_ index: Int) -> String? {
    if case .string(let text) = self[index] { return text }
    return nil
  }

  /// Argument `index` as a list of tensors.
  public func tensors(_ index: Int) throws(TensorError) -> [Tensor] {
    switch self[index] {
    case .tensors(let list): return list
    case .tensor(let tensor): return [tensor]
    default: throw mismatch(index, "tuple of Tensors")
    }
  }

  /// Argument `index` as a generator, nil for the default one.
  public func generator(_ index: Int) -> GeneratorBox? {
    if case .generator(let box) = self[index] { return box }
    return nil
  }
}

/// What an operation returns to the language.
public enum Outcome {
  case none
  case tensor(Tensor)
  /// A tuple of tensors.
  case tuple([Tensor])
  /// A named tuple, such as `torch.return_types.max(values=…, indices=…)`.
  case named(String, fields: [String], [Tensor])
  case scalar(Scalar)
  case dtype(DType)
}
