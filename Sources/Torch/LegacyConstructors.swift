import Arrays
import Autograd
import Interpreter
import NumPy
import Operators

/// `torch.Tensor(…)`, `torch.FloatTensor(…)` and their siblings: sizes or data, always of one dtype.
extension TorchRuntime {
  func legacyTensor(_ type: TypeObject, _ arguments: CallArguments) throws(Raised) -> Value {
    let made = try legacyContents(type, arguments)
    if type === tensorType || legacyTypes.contains(where: { $0.type === type }) { return wrap(made) }
    return .object(TensorObject(type: type, tensor: made, self))
  }

  private func legacyContents(_ type: TypeObject, _ arguments: CallArguments) throws(Raised) -> Tensor {
    let fixed = legacyTypes.first { type.isSubtype(of: $0.type) }?.dtype
    let dtype = fixed ?? context.defaultDType
    for index in 0..<arguments.keywordCount where !["data", "device"].contains(arguments.keyword(index).name.text) {
      throw mismatch(arguments)
    }
    let values = Array(arguments.positional) + (arguments.keyword(named: "data").map { [$0] } ?? [])
    guard let first = values.first else { return try zeros([0], dtype) }
    if values.count == 1 {
      if let source = tensor(first) {
        if fixed == nil || source.dtype == dtype { return Operations.detach(context, source) }
        throw interpreter.error(
          "TypeError", "expected \(Self.options(dtype)) (got \(Self.options(source.dtype)))")
      }
      if first.isTuple, let sizes = interpreter.sequence(first), interpreter.type(of: first) === sizeType {
        return try zeros(sizes.map { $0.smallInt ?? 0 }, dtype)
      }
      if first.boolIfBool == nil, let size = first.smallInt { return try zeros([size], dtype) }
      if interpreter.sequence(first) != nil || first.native(NDArrayObject.self) != nil
        || interpreter.typeName(first) == "range"
      {
        return try makeTensor(first, dtype: dtype)
      }
      if first.isString { throw interpreter.error("TypeError", "new(): invalid data type 'str'") }
      throw interpreter.error("TypeError", "new(): data must be a sequence (got \(interpreter.typeName(first)))")
    }
    guard first.boolIfBool == nil, first.smallInt != nil else { throw mismatch(arguments) }
    var sizes: [Int] = []
    for (place, value) in values.enumerated() {
      guard let size = value.smallInt else {
        throw interpreter.error(
          "TypeError",
          "new(): argument 'size' failed to unpack the object at pos \(place + 1) with error \"type must be tuple of ints,but "
            + "got \(interpreter.typeName(value))\"")
      }
      sizes.append(size)
    }
    return try zeros(sizes, dtype)
  }

  private func zeros(_ sizes: [Int], _ dtype: DType) throws(Raised) -> Tensor {
    let context = context
    return try attempt { () throws(TensorError) in
      Tensor(try NDArray(.int(0), shape: try Shape(sizes), dtype, context))
    }
  }

  private static func options(_ dtype: DType) -> String {
    "TensorOptions(dtype=\(dtype.cppTypeName), device=cpu, layout=Strided, requires_grad=false (default), "
      + "pinned_memory=false (default), memory_format=(nullopt))"
  }

  private func mismatch(_ arguments: CallArguments) -> Raised {
    var given = arguments.positional.map { interpreter.typeName($0) }
    let marked = given.map { "!\($0)!" }.joined(separator: ", ")
    var keywords: [String] = []
    for index in 0..<arguments.keywordCount {
      let (name, value) = arguments.keyword(index)
      let type = interpreter.typeName(value)
      given.append("\(name.text)=\(type == "dtype" ? "torch.dtype" : type)")
      keywords.append(name.text)
    }
    var text =
      "new() received an invalid combination of arguments - got (\(given.joined(separator: ", "))), but expected one of:\n"
    text += " * (*, torch.device device = None)\n"
    text +=
      keywords.isEmpty
      ? "      didn't match because some of the arguments have invalid types: (\(marked))\n"
      : "      didn't match because some of the keywords were incorrect: \(keywords.joined(separator: ", "))\n"
    text += " * (torch.Storage storage)\n * (Tensor other)\n * (tuple of ints size, *, torch.device device = None)\n"
    text += " * (object data, *, torch.device device = None)\n"
    return interpreter.error("TypeError", text)
  }
}

extension DType {
  /// The name that C++ prints: `float`, `long int`.
  fileprivate var cppTypeName: String {
    switch self {
    case .bool: "bool"
    case .uint8: "unsigned char"
    case .int8: "signed char"
    case .int16: "short int"
    case .int32: "int"
    case .int64: "long int"
    case .float16: "c10::Half"
    case .bfloat16: "c10::BFloat16"
    case .float32: "float"
    case .float64: "double"
    }
  }
}
