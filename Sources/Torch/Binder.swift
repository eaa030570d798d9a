import Arrays
import Autograd
import Interpreter
import NumPy
import Operators

/// Fits the arguments of a call to the signatures of an operation, with PyTorch's words for what does not fit.
struct Binder {
  let runtime: TorchRuntime
  let name: String
  let overloads: [Overload]
  /// The receiver was passed first and is not shown in messages.
  let isMethod: Bool

  private var interpreter: Interpreter { runtime.interpreter }

  /// What binding gave: the overload, its arguments, and the tensor of `out=` and flag of `requires_grad=`.
  struct Bound {
    var overload: Int
    var arguments: BoundArguments
    var out: Tensor?
    var requiresGrad = false
  }

  func bind(_ call: CallArguments) throws(Raised) -> Bound {
    var failures: [Failure] = []
    for (index, overload) in overloads.enumerated() {
      var bound = Bound(overload: index, arguments: BoundArguments())
      if let failure = try fit(call, overload.signature, &bound) {
        failures.append(failure)
      } else {
        bound.arguments = overload.signature.completed(bound.arguments)
        return bound
      }
    }
    throw report(call, failures)
  }

  // MARK: One signature

  /// Why a signature does not take a call.
  private enum Failure {
    case missing([String])
    case surplus(expected: Int, given: Int)
    case unknown(String)
    case duplicate(String)
    case wrongType(parameter: OperatorParameter, position: Int?, value: Value)
  }

  /// Names that every creation takes and that change nothing here.
  private static let ignored: Set<String> = ["device", "layout", "pin_memory", "memory_format", "names"]

  private func fit(_ call: CallArguments, _ signature: Signature, _ bound: inout Bound) throws(Raised) -> Failure? {
    let parameters = signature.parameters
    var given: [Value?] = Array(repeating: nil, count: parameters.count)
    var position = 0
    while position < call.positionalCount {
      // A list of sizes may be given as several arguments.
      if position < signature.positionalCount, case .ints(_, let variadic) = parameters[position].type, variadic,
        position == signature.positionalCount - 1 || call.positionalCount > signature.positionalCount
          || whole(call[position]) != nil,
        whole(call[position]) != nil
      {
        let rest = Array(call.positional[position...])
        guard let sizes = integers(rest) else {
          return .wrongType(parameter: parameters[position], position: position, value: call[position])
        }
        given[position] = nil
        bound.arguments[position] = .ints(sizes)
        return try finish(call, signature, &bound, given, filled: position)
      }
      guard position < signature.positionalCount else {
        return .surplus(expected: signature.positionalCount, given: call.positionalCount)
      }
      given[position] = call[position]
      position += 1
    }
    return try finish(call, signature, &bound, given, filled: nil)
  }

  private func finish(
    _ call: CallArguments, _ signature: Signature, _ bound: inout Bound, _ given: [Value?], filled: Int?
  ) throws(Raised) -> Failure? {
    var given = given
    var unknown: String?
    for index in 0..<call.keywordCount {
      let (keyword, value) = call.keyword(index)
      let name = keyword.text
      if let place = signature.index(of: name) {
        if given[place] != nil || place == filled { return .duplicate(name) }
        given[place] = value
      } else if name == "out" {
        if !value.isNone { bound.out = runtime.tensor(value) }
      } else if name == "requires_grad" {
        bound.requiresGrad = value.boolIfBool ?? false
      } else if !Self.ignored.contains(name) {
        if unknown == nil { unknown = name }
      }
    }
    var missing: [String] = []
    for (place, parameter) in signature.parameters.enumerated() where place != filled {
      guard let value = given[place] else {
        if parameter.defaultText == nil && !parameter.isOptional { missing.append(parameter.name) }
        continue
      }
      guard let argument = try convert(value, parameter) else {
        let shown = place < call.positionalCount ? place : nil
        return .wrongType(parameter: parameter, position: shown, value: value)
      }
      bound.arguments[place] = argument
    }
    if !missing.isEmpty { return .missing(missing) }
    return unknown.map { .unknown($0) }
  }

  // MARK: One argument

  private func integers(_ values: [Value]) -> [Int]? {
    var result: [Int] = []
    for value in values {
      guard value.boolIfBool == nil, let whole = integer(value) else { return nil }
      result.append(whole)
    }
    return result
  }

  /// A Python integer or one of numpy's.
  private func whole(_ value: Value) -> Int? {
    if let whole = value.smallInt { return whole }
    guard let scalar = value.native(NumPyScalarObject.self), scalar.dtype.isInteger else { return nil }
    return scalar.value.asInt
  }

  private func integer(_ value: Value) -> Int? {
    if value.boolIfBool != nil { return nil }
    if let whole = whole(value) { return whole }
    if let tensor = runtime.tensor(value), tensor.count == 1, tensor.dtype.isInteger {
      return tensor.array.element(0).asInt
    }
    return nil
  }

  /// The value as the parameter wants it; nil when it does not fit.
  private func convert(_ value: Value, _ parameter: OperatorParameter) throws(Raised) -> BoundArgument? {
    if value.isNone { return parameter.isOptional ? BoundArgument.none : nil }
    switch parameter.type {
    case .tensor: return runtime.tensor(value).map { .tensor($0) }
    case .scalar:
      if let scalar = runtime.scalar(value) { return .scalar(scalar) }
      if let tensor = runtime.tensor(value), tensor.rank == 0, !tensor.requiresGrad {
        return .scalar(tensor.array.element(0))
      }
      return nil
    case .int: return integer(value).map { .int($0) }
    case .ints(let orInt, _):
      if let items = interpreter.sequence(value) { return integers(Array(items)).map { .ints($0) } }
      if orInt, let whole = integer(value) { return .ints([whole]) }
      return nil
    case .double:
      if let scalar = runtime.scalar(value) {
        if case .bool = scalar { return nil }
        return .double(scalar.asDouble)
      }
      return nil
    case .bool: return value.boolIfBool.map { .bool($0) }
    case .dtype:
      if let dtype = value.native(DTypeObject.self) { return .dtype(dtype.dtype) }
      if value.isType { return runtime.dtype(ofPythonType: value).map { .dtype($0) } }
      return nil
    case .string: return value.textIfString.map { .string($0) }
    case .tensors:
      guard let items = interpreter.sequence(value) else { return nil }
      var tensors: [Tensor] = []
      for item in items {
        guard let tensor = runtime.tensor(item) else { return nil }
        tensors.append(tensor)
      }
      return .tensors(tensors)
    case .generator: return value.native(GeneratorObject.self).map { .generator($0.box) }
    case .ignored: return runtime.tensor(value) == nil ? BoundArgument.none : nil
    }
  }

  // MARK: Messages

  private func report(_ call: CallArguments, _ failures: [Failure]) -> Raised {
    if overloads.count == 1, let failure = failures.first { return single(failure, overloads[0].signature, call) }
    let options = zip(overloads.map(\.signature), failures).filter { !isHidden($0.0) }
    if options.count == 1, let option = options.first, isPlausible(call, option.0) {
      return single(option.1, option.0, call)
    }
    if options.count == 1, let option = options.first {
      if case .unknown(let keyword) = option.1 {
        return interpreter.error(
          "TypeError",
          "\(name)() received an invalid combination of arguments - got unrecognized keyword arguments: \(keyword)")
      }
      let given = hasCount(call, of: option.0) ? marked(call, option.0) : shown(call)
      return interpreter.error(
        "TypeError",
        "\(name)() received an invalid combination of arguments - got (\(given)), but expected "
          + option.0.messageText(asMethod: isMethod))
    }
    var text = "\(name)() received an invalid combination of arguments - got (\(shown(call))), but expected one of:\n"
    for (signature, failure) in options {
      text += " * \(signature.messageText(asMethod: isMethod))\n"
      guard hasCount(call, of: signature) else { continue }
      if case .unknown(let keyword) = failure {
        text += "      didn't match because some of the keywords were incorrect: \(keyword)\n"
      } else {
        text += "      didn't match because some of the arguments have invalid types: (\(marked(call, signature)))\n"
      }
    }
    return interpreter.error("TypeError", text)
  }

  /// Where PyTorch takes a number for `Tensor other`, it does not list that as another way to call.
  private func isHidden(_ signature: Signature) -> Bool {
    ["add", "sub", "subtract", "mul", "multiply", "div", "divide", "true_divide", "floor_divide"]
      .contains(name.hasSuffix("_") ? String(name.dropLast()) : name)
      && signature.parameters.contains { $0.name == "other" && $0.type == .scalar }
  }

  /// Whether a call has no fewer arguments than a signature needs and no more than it takes.
  private func isPlausible(_ call: CallArguments, _ signature: Signature) -> Bool {
    let needed = signature.parameters.filter { $0.defaultText == nil && !$0.isOptional }.count
    return (needed...max(needed, signature.parameters.count)).contains(call.positionalCount + call.keywordCount)
  }

  /// Whether a call has as many arguments as PyTorch counts in a signature, to which the star belongs.
  private func hasCount(_ call: CallArguments, of signature: Signature) -> Bool {
    let star = signature.parameters.contains { $0.isKeywordOnly } ? 1 : 0
    return call.positionalCount + call.keywordCount == signature.parameters.count + star
  }

  private func single(_ failure: Failure, _ signature: Signature, _ call: CallArguments) -> Raised {
    switch failure {
    case .missing(let names):
      let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
      return interpreter.error(
        "TypeError", "\(name)() missing \(names.count) required positional arguments: \(list)")
    case .surplus(_, let given) where isMethod && signature.parameters.count == 1:
      return interpreter.error("TypeError", "TensorBase.\(name)() takes no arguments (\(given - 1) given)")
    case .unknown where isMethod && signature.parameters.count == 1:
      return interpreter.error("TypeError", "TensorBase.\(name)() takes no keyword arguments")
    case .surplus(let expected, let given):
      let hidden = isMethod ? 1 : 0
      let count = expected - hidden
      let plural = count == 1 ? "" : "s"
      let verb = given - hidden == 1 ? "was" : "were"
      return interpreter.error(
        "TypeError", "\(name)() takes \(count) positional argument\(plural) but \(given - hidden) \(verb) given")
    case .unknown(let keyword):
      return interpreter.error("TypeError", "\(name)() got an unexpected keyword argument '\(keyword)'")
    case .duplicate(let keyword):
      return interpreter.error("TypeError", "\(name)() got multiple values for argument '\(keyword)'")
    case .wrongType(let parameter, let position, let value):
      let place = position.map { " (position \($0 + (isMethod ? 0 : 1)))" } ?? ""
      return interpreter.error(
        "TypeError",
        "\(name)(): argument '\(parameter.name)'\(place) must be \(parameter.typeText), not \(interpreter.typeName(value))"
      )
    }
  }

  /// The types of a call: `Tensor, dim=str`.
  private func shown(_ call: CallArguments) -> String {
    var parts = call.positional.dropFirst(isMethod ? 1 : 0).map { typeText($0) }
    for index in 0..<call.keywordCount {
      let (keyword, value) = call.keyword(index)
      parts.append("\(keyword.text)=\(typeText(value))")
    }
    let text = parts.joined(separator: ", ")
    // PyTorch takes the last comma away only where there is an argument without a name.
    return call.keywordCount > 0 && call.positionalCount == (isMethod ? 1 : 0) ? text + ", " : text
  }

  /// The types with `!` around those that do not fit.
  private func marked(_ call: CallArguments, _ signature: Signature) -> String {
    var parts: [String] = []
    for (index, value) in call.positional.enumerated().dropFirst(isMethod ? 1 : 0) {
      let text = elementText(value)
      let fits = index < signature.parameters.count && (try? convert(value, signature.parameters[index])) ?? nil != nil
      parts.append(fits ? text : "!\(text)!")
    }
    for index in 0..<call.keywordCount {
      let (keyword, value) = call.keyword(index)
      let place = signature.index(of: keyword.text)
      let fits = place.map { (try? convert(value, signature.parameters[$0])) ?? nil != nil } ?? true
      parts.append("\(fits ? "" : "!")\(keyword.text)=\(elementText(value))\(fits ? "" : "!")")
    }
    interpreter.clearException()
    return parts.joined(separator: ", ")
  }

  private func typeText(_ value: Value) -> String {
    tensorTypeName(value)
  }

  private func elementText(_ value: Value) -> String {
    guard let items = interpreter.sequence(value), value.isList || value.isTuple else { return tensorTypeName(value) }
    let inner = items.map { tensorTypeName($0) }.joined(separator: ", ")
    let comma = value.isTuple && items.count == 1 ? "," : ""
    return "\(interpreter.typeName(value)) of \(value.isList ? "[" : "(")\(inner)\(comma)\(value.isList ? "]" : ")")"
  }

  private func tensorTypeName(_ value: Value) -> String {
    let name = interpreter.typeName(value)
    switch name {
    case "dtype": return "torch.dtype"
    case "device": return "torch.device"
    default: return name
    }
  }
}
