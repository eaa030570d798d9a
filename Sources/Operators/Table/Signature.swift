import Arrays
import Kernels
import Synchronization

/// What an argument of an operation may be.
public enum ParameterType: Sendable, Equatable {
  case tensor
  /// Python number; also a 0-d tensor without gradient.
  case scalar
  case int
  /// A list of integers; `orInt`: a single integer stands for a list of one; `variadic`: may be given as several arguments.
  case ints(orInt: Bool, variadic: Bool)
  case double
  case bool
  case dtype
  case string
  case tensors
  case generator
  /// Accepted and without effect: `device`, `layout`, `memory_format`.
  case ignored
}

/// A parameter of an operation.
public struct Parameter: Sendable {
  /// Its name in the language.
  public let name: String
  /// What it may be.
  public let type: ParameterType
  /// Whether None is allowed.
  public let isOptional: Bool
  /// Its default as Python writes it; nil when it must be given.
  public let defaultText: String?
  /// The default as a value.
  public let defaultValue: Argument?
  /// Whether it can only be given by name.
  public let isKeywordOnly: Bool
  /// The type as PyTorch's messages write it: `Tensor`, `Number`, `tuple of ints`.
  public let typeText: String
}

/// A signature that is parsed when it is first asked for: the table is built at every start, most of it never called.
final class ParsedSignature: Sendable {
  private let text: String
  private let cache = AtomicLazyReference<Box>()

  private final class Box: Sendable {
    let signature: Signature
    init(_ signature: Signature) { self.signature = signature }
  }

  init(_ text: String) { self.text = text }

  /// The signature. Two threads that ask at once may both parse it; one of the two is kept.
  var value: Signature {
    if let known = cache.load() { return known.signature }
    return cache.storeIfNil(Box(Signature(text))).signature
  }
}

/// The parameters of one overload, parsed from PyTorch's text, such as `add(Tensor input, Tensor other, *, Number alpha=1)`.
public struct Signature: Sendable {
  /// The text it was parsed from.
  public let text: String
  /// Name of the operation.
  public let name: String
  /// The parameters in order.
  public let parameters: [Parameter]
  /// Number of parameters that can be given by position.
  public let positionalCount: Int

  /// Parses `text`. Unknown types count as tensors; the table's test holds every text to the grammar.
  public init(_ text: String) {
    self.text = text
    let parts = text.split(separator: "(", maxSplits: 1)
    name = parts.first.map(String.init) ?? ""
    var parameters: [Parameter] = []
    var keywordOnly = false
    var positional = 0
    let inner = parts.count > 1 ? parts[1].prefix { $0 != ")" } : ""
    for piece in Signature.pieces(inner) {
      if piece == "*" {
        keywordOnly = true
        continue
      }
      parameters.append(Signature.parameter(piece, keywordOnly))
      if !keywordOnly { positional += 1 }
    }
    self.parameters = parameters
    positionalCount = positional
  }

  /// Number of the parameter called `name`; `input` and `self` are one name, `dim` answers to `axis`, `keepdim` to `keepdims`.
  public func index(of name: String) -> Int? {
    let wanted: String
    switch name {
    case "self": wanted = "input"
    case "axis": wanted = "dim"
    case "keepdims": wanted = "keepdim"
    case "x": wanted = parameters.first?.name == "input" ? "input" : "x"
    case "x2": wanted = "other"
    default: wanted = name
    }
    return parameters.firstIndex { $0.name == name } ?? parameters.firstIndex { $0.name == wanted }
  }

  /// `arguments` with the defaults of the parameters that they leave out.
  public func completed(_ arguments: Arguments) -> Arguments {
    var result = arguments
    for (index, parameter) in parameters.enumerated() {
      if case .none = result[index], let value = parameter.defaultValue { result[index] = value }
    }
    return result
  }

  /// The parameters as PyTorch's messages list them; a method leaves the first one out.
  public func messageText(asMethod: Bool) -> String {
    var pieces: [String] = []
    var sawStar = false
    for (index, parameter) in parameters.enumerated() where !(asMethod && index == 0) {
      if parameter.isKeywordOnly && !sawStar {
        pieces.append("*")
        sawStar = true
      }
      pieces.append(
        "\(parameter.typeText) \(parameter.name)" + (parameter.defaultText.map { " = \($0)" } ?? ""))
    }
    return "(" + pieces.joined(separator: ", ") + ")"
  }

  /// Splits at commas outside brackets.
  private static func pieces(_ text: Substring) -> [Substring] {
    var result: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "[": depth += 1
      case "]": depth -= 1
      case "," where depth == 0:
        result.append(trimmed(text[start..<index]))
        start = text.index(after: index)
      default: break
      }
    }
    let last = trimmed(text[start...])
    if !last.isEmpty { result.append(last) }
    return result
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }

  private static func parameter(_ piece: Substring, _ keywordOnly: Bool) -> Parameter {
    let sides = piece.split(separator: "=", maxSplits: 1)
    let words = (sides.first ?? "").split(separator: " ")
    var typeName = words.first.map(String.init) ?? "Tensor"
    let name = words.count > 1 ? String(words[1]) : typeName
    let optional = typeName.hasSuffix("?")
    if optional { typeName.removeLast() }
    let (type, typeText) = kinds[typeName] ?? (.tensor, "Tensor")
    let defaultText = sides.count > 1 ? String(trimmed(sides[1])) : nil
    return Parameter(
      name: name, type: type, isOptional: optional || defaultText == "None", defaultText: defaultText,
      defaultValue: defaultText.map { value($0, type) }, isKeywordOnly: keywordOnly, typeText: typeText)
  }

  private static let kinds: [String: (ParameterType, String)] = [
    "Tensor": (.tensor, "Tensor"), "Number": (.scalar, "Number"), "int": (.int, "int"),
    "int[]": (.ints(orInt: false, variadic: false), "tuple of ints"),
    "int[1]": (.ints(orInt: true, variadic: false), "tuple of ints"),
    "size": (.ints(orInt: false, variadic: true), "tuple of ints"), "float": (.double, "float"),
    "bool": (.bool, "bool"),
    "device": (.ignored, "torch.device"), "layout": (.ignored, "torch.layout"),
    "memory_format": (.ignored, "torch.memory_format"),
    "dtype": (.dtype, "torch.dtype"), "str": (.string, "str"), "Tensor[]": (.tensors, "tuple of Tensors"),
    "Generator": (.generator, "torch.Generator"),
  ]

  private static func value(_ text: String, _ type: ParameterType) -> Argument {
    if text == "None" { return .none }
    switch type {
    case .int: return Int(text).map { .int($0) } ?? .none
    case .scalar: return Int(text).map { .scalar(.int($0)) } ?? Double(text).map { .scalar(.double($0)) } ?? .none
    case .double: return Double(text).map { .double($0) } ?? .none
    case .bool: return .bool(text == "True")
    case .string: return .string(String(text.dropFirst().dropLast()))
    case .ints:
      let inner = text.filter { $0.isNumber || $0 == "-" || $0 == "," }
      return .ints(inner.split(separator: ",").compactMap { Int($0) })
    case .tensor, .dtype, .tensors, .generator, .ignored: return .none
    }
  }
}
