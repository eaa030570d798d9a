import Arrays
import Autograd
import Interpreter
import NumPy
import Operators

/// The module `torch` and its functions that are not operations of the table.
extension TorchRuntime {
  /// Builds the module.
  func makeModule() throws(Raised) -> ModuleObject {
    let module = ModuleObject(heap: interpreter.heap, name: "torch")
    interpreter.prepare(module)
    DTypeObject.install(self)
    DeviceObject.install(self)
    GeneratorObject.install(self)
    HandleObject.install(self)
    StorageObject.install(self, in: module)
    NodeObject.install(in: contextType, self)
    installFunction(in: module)
    installSize()
    installLegacyTypes(in: module)
    bindTable(in: module)
    installTensorMembers()
    for (name, type) in [
      ("Tensor", tensorType), ("Size", sizeType), ("dtype", dtypeType), ("device", deviceType),
      ("layout", layoutType), ("Generator", generatorType), ("_Parameter", parameterType),
    ] {
      interpreter.set(name, in: module, owning: .retained(type))
    }
    for object in dtypeObjects {
      interpreter.set(object.dtype.shortName, in: module, owning: .retained(object))
    }
    let aliases: [(String, DType)] = [
      ("float", .float32), ("double", .float64), ("half", .float16), ("long", .int64), ("int", .int32),
      ("short", .int16),
    ]
    for (name, dtype) in aliases { interpreter.set(name, in: module, owning: wrap(dtype)) }
    interpreter.set("strided", in: module, owning: strided.value.retained())
    interpreter.set("__version__", in: module, owning: interpreter.string("2.13.0+cpu"))
    for (name, value) in [("pi", Double.pi), ("e", 2.718281828459045), ("inf", Double.infinity), ("nan", Double.nan)] {
      interpreter.set(name, in: module, owning: .float(value))
    }
    installCreation(in: module)
    installModes(in: module)
    installPrinting(in: module)
    installAutograd(in: module)
    installSerialization(in: module)
    installOptimizerSteps(in: module)
    try interpreter.runBundled(BundledTorch.top, name: "torch", in: module)
    TorchModule.loadLazily(module)
    return module
  }

  // MARK: Creation

  private func installCreation(in module: ModuleObject) {
    interpreter.define(
      "tensor", in: module, documentation: "tensor(data, *, dtype=None, device=None, requires_grad=False)"
    ) {
      [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      if arguments.positionalCount > 1 {
        throw interpreter.error(
          "TypeError", "tensor() takes 1 positional argument but \(arguments.positionalCount) were given")
      }
      guard let data = arguments.positionalCount > 0 ? arguments[0] : arguments.keyword(named: "data") else {
        throw interpreter.error("TypeError", "tensor() missing 1 required positional arguments: \"data\"")
      }
      let options = try self.options("tensor", arguments, besides: ["data"])
      if self.tensor(data) != nil {
        try interpreter.warn(
          "UserWarning",
          "To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or "
            + "sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).")
      }
      return try self.finish(try self.makeTensor(data, dtype: options.dtype), requiresGrad: options.requiresGrad)
    }
    for name in ["as_tensor", "asarray"] {
      interpreter.define(name, in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
        try interpreter.checkCount(name, arguments, 1...1)
        let options = try self.options(name, arguments, besides: ["copy"])
        let context = self.context
        if let source = self.tensor(arguments[0]) {
          guard let dtype = options.dtype else { return arguments[0].retained() }
          return self.wrap(try self.attempt { () throws(TensorError) in try Operations.to(context, source, dtype) })
        }
        if let array = arguments[0].native(NDArrayObject.self), options.dtype == nil {
          try self.checkStrides(array)
          return self.wrap(array.tensor)
        }
        return self.wrap(try self.makeTensor(arguments[0], dtype: options.dtype))
      }
    }
    interpreter.define("from_numpy", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("from_numpy", arguments, 1...1)
      guard let array = arguments[0].native(NDArrayObject.self) else {
        let name = interpreter.typeName(arguments[0])
        let isScalar = arguments[0].native(NumPyScalarObject.self) != nil
        throw interpreter.error("TypeError", "expected np.ndarray (got \(isScalar ? "numpy." : "")\(name))")
      }
      try self.checkStrides(array)
      return self.wrap(array.tensor)
    }
    interpreter.define("manual_seed", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.checkCount("manual_seed", arguments, 0...1)
      let value = arguments.positionalCount > 0 ? arguments[0] : (arguments.keyword(named: "seed") ?? .int(0))
      let seed = try interpreter.integerArgument(value)
      self.context.generator.seed(UInt64(bitPattern: Int64(seed)))
      return .object(GeneratorObject(type: self.generatorType, box: GeneratorBox(self.context.generator)))
    }
    interpreter.define("initial_seed", in: module) { [unowned(unsafe) self] _, _ throws(Raised) in
      .int(Int(truncatingIfNeeded: self.context.generator.initialSeed))
    }
    installGeneratorState(in: module)
    interpreter.define("is_tensor", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("is_tensor", arguments, 1...1)
      return .bool(self.tensor(arguments[0]) != nil)
    }
    interpreter.define("numel", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("numel", arguments, 1...1)
      return .int(self.tensor(arguments[0])?.count ?? 0)
    }
    interpreter.define("is_floating_point", in: module) {
      [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("is_floating_point", arguments, 1...1)
      return .bool(self.tensor(arguments[0])?.dtype.isFloatingPoint ?? false)
    }
    interpreter.define("result_type", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("result_type", arguments, 2...2)
      let sum = try interpreter.binary(.add, arguments[0], arguments[1])
      defer { sum.release() }
      return self.tensor(sum).map { self.wrap($0.dtype) } ?? .none
    }
    interpreter.define("set_default_dtype", in: module) {
      [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("set_default_dtype", arguments, 1...1)
      guard let dtype = arguments[0].native(DTypeObject.self)?.dtype, dtype.isFloatingPoint else {
        throw interpreter.error(
          "TypeError",
          "only floating-point types are supported as the default type")
      }
      self.context.defaultDType = dtype
      return .none
    }
    interpreter.define("get_default_dtype", in: module) { [unowned(unsafe) self] _, _ throws(Raised) in
      self.wrap(self.context.defaultDType)
    }
  }

  /// PyTorch has no negative strides.
  func checkStrides(_ array: NDArrayObject) throws(Raised) {
    let layout = array.array.layout
    for dim in layout.shape.indices where layout.strides[dim] < 0 {
      throw interpreter.error(
        "ValueError",
        "At least one stride in the given numpy array is negative, and tensors with negative strides are not currently "
          + "supported. (You can probably work around this by making a copy of your array  with array.copy().) ")
    }
  }

  /// `dtype=` and `requires_grad=` of a creation function; `device=` must be the CPU.
  private func options(_ name: String, _ arguments: CallArguments, besides: [String]) throws(Raised) -> (
    dtype: DType?, requiresGrad: Bool
  ) {
    var dtype: DType?
    var requiresGrad = false
    for index in 0..<arguments.keywordCount {
      let (keyword, value) = arguments.keyword(index)
      switch keyword.text {
      case "dtype":
        if value.isNone { continue }
        guard let wanted = self.dtype(of: value) else {
          throw interpreter.error(
            "TypeError", "\(name)(): argument 'dtype' must be torch.dtype, not \(interpreter.typeName(value))")
        }
        dtype = wanted
      case "requires_grad": requiresGrad = try interpreter.isTrue(value)
      case "device":
        if value.isNone { continue }
        let text = try interpreter.strText(value)
        if text.hasPrefix("cuda") {
          throw interpreter.error("AssertionError", "Torch not compiled with CUDA enabled")
        }
      case "pin_memory", "layout": continue
      default:
        if besides.contains(keyword.text) { continue }
        throw interpreter.error("TypeError", "\(name)() got an unexpected keyword argument '\(keyword.text)'")
      }
    }
    return (dtype, requiresGrad)
  }

  private func finish(_ tensor: Tensor, requiresGrad: Bool) throws(Raised) -> Value {
    if requiresGrad {
      let context = context
      try attempt { () throws(TensorError) in
        if !tensor.dtype.isFloatingPoint {
          throw .runtime("Only Tensors of floating point and complex dtype can require gradients")
        }
        try Operations.setRequiresGrad(context, tensor, true)
      }
    }
    return wrap(tensor)
  }

  /// `torch.FloatTensor` and the other types by dtype.
  private func installLegacyTypes(in module: ModuleObject) {
    for object in dtypeObjects {
      let name = object.dtype.scalarTypeName + "Tensor"
      let type = interpreter.makeType(name, module: "torch", base: tensorType)
      legacyTypes.append((type, object.dtype))
      interpreter.set(name, in: module, owning: .retained(type))
    }
  }

  // MARK: Modes

  private func installModes(in module: ModuleObject) {
    interpreter.define("is_grad_enabled", in: module) { [unowned(unsafe) self] _, _ throws(Raised) in
      .bool(self.context.gradEnabled)
    }
    interpreter.define("is_inference_mode_enabled", in: module) { [unowned(unsafe) self] _, _ throws(Raised) in
      .bool(self.context.inferenceMode)
    }
    interpreter.define("_set_grad_enabled", in: module) {
      [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      guard let flag = arguments[0].boolIfBool else {
        throw interpreter.error(
          "TypeError",
          "set_grad_enabled(): argument 'enabled' (position 1) must be bool, not \(interpreter.typeName(arguments[0]))")
      }
      self.context.gradEnabled = flag
      return .none
    }
    interpreter.define("_set_inference_mode", in: module) {
      [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      self.context.inferenceMode = try interpreter.isTrue(arguments[0])
      return .none
    }
    interpreter.define("_recurrent_layer", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("_recurrent_layer", arguments, 1...1)
      guard let output = self.tensor(arguments[0]) else { return arguments[0].retained() }
      return self.wrap(Operations.recurrentLayer(self.context, output))
    }
    interpreter.define("_forward_calls", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("_forward_calls", arguments, 3...3)
      interpreter.setForwarding(
        of: arguments[0], to: try interpreter.text(arguments[1], "method"),
        unless: try interpreter.text(arguments[2], "name"))
      return .none
    }
    interpreter.define("_stand_in", in: module) { interpreter, arguments throws(Raised) in
      let name = try interpreter.text(arguments[0], "name")
      if let found = try MissingNames.standIn(name, of: "torch", interpreter) { return found }
      throw interpreter.error("AttributeError", "module 'torch' has no attribute '\(name)'")
    }
    interpreter.define("_reference_names", in: module) { interpreter, arguments throws(Raised) in
      let names = MissingNames.all(of: try interpreter.text(arguments[0], "owner")).sorted()
      return interpreter.list(owning: names.map { interpreter.string(String($0)) })
    }
    interpreter.define("_define_method", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("_define_method", arguments, 2...2)
      self.tensorType.setMember(interpreter.heap.intern(try interpreter.text(arguments[0], "name")), arguments[1])
      return .none
    }
    interpreter.define("_named", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      // name, values, indices
      try interpreter.check("_named", arguments, 3...3)
      guard let values = self.tensor(arguments[1]), let indices = self.tensor(arguments[2]) else { return .none }
      return self.wrap(
        Outcome.named(try interpreter.text(arguments[0], "name"), fields: ["values", "indices"], [values, indices]))
    }
    interpreter.define("_warn", in: module) { interpreter, arguments throws(Raised) in
      let category = arguments.positionalCount > 1 ? arguments[1].typeIfType?.name ?? "UserWarning" : "UserWarning"
      try interpreter.warn(category, try interpreter.strText(arguments[0]))
      return .none
    }
    interpreter.define("_push_saved_tensors_hooks", in: module) {
      [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("_push_saved_tensors_hooks", arguments, 2...2)
      self.context.savedTensorHooks.append(LanguageSavedTensorHooks(self, arguments[0], arguments[1]))
      return .none
    }
    interpreter.define("_pop_saved_tensors_hooks", in: module) { [unowned(unsafe) self] _, _ throws(Raised) in
      _ = self.context.savedTensorHooks.popLast()
      return .none
    }
    interpreter.define("_set_anomaly", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      self.context.anomalyMode = try interpreter.isTrue(arguments[0])
      return .none
    }
    interpreter.define("_is_anomaly", in: module) { [unowned(unsafe) self] _, _ throws(Raised) in
      .bool(self.context.anomalyMode)
    }
  }

  // MARK: Printing

  private func installPrinting(in module: ModuleObject) {
    interpreter.define("set_printoptions", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      var names = ["precision", "threshold", "edgeitems", "linewidth", "profile", "sci_mode"]
      var values: [String: Value] = [:]
      for value in arguments.positional { values[names.removeFirst()] = value }
      for index in 0..<arguments.keywordCount {
        values[arguments.keyword(index).name.text] = arguments.keyword(index).value
      }
      var options = self.context.printOptions
      if let profile = values["profile"]?.textIfString {
        switch profile {
        case "short": options = .short
        case "full": options = .full
        default: options = PrintOptions()
        }
      }
      if let precision = values["precision"]?.smallInt { options.precision = precision }
      if let threshold = values["threshold"] {
        options.threshold = threshold.smallInt ?? (threshold.floatIfFloat == nil ? options.threshold : .max)
      }
      if let edge = values["edgeitems"]?.smallInt { options.edgeItems = edge }
      if let width = values["linewidth"]?.smallInt { options.lineWidth = width }
      options.scientific = values["sci_mode"]?.boolIfBool
      self.context.printOptions = options
      return .none
    }
  }

  // MARK: autograd

  private func installAutograd(in module: ModuleObject) {
    interpreter.define("_autograd_grad", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      // outputs, inputs, grad_outputs, retain_graph, create_graph, allow_unused, materialize_grads
      let outputs = try self.tensors(arguments[0], "outputs")
      let inputs = try self.tensors(arguments[1], "inputs")
      let seeds = try self.optionalTensors(arguments[2])
      let context = self.context
      let retain = arguments[3].boolIfBool
      let create = try interpreter.isTrue(arguments[4])
      let materialize = try interpreter.isTrue(arguments[6])
      let allowUnused = arguments[5].isNone ? materialize : try interpreter.isTrue(arguments[5])
      let results = try self.attempt { () throws(TensorError) in
        try Operations.grad(
          context, outputs: outputs, inputs: inputs, gradOutputs: seeds, retainGraph: retain, createGraph: create,
          allowUnused: allowUnused, materializeGrads: materialize)
      }
      return interpreter.tuple(owning: results.map { $0.map { self.wrap($0) } ?? .none })
    }
    interpreter.define("_autograd_backward", in: module) {
      [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      // tensors, grad_tensors, retain_graph, create_graph, inputs
      let roots = try self.tensors(arguments[0], "tensors")
      let seeds = try self.optionalTensors(arguments[1])
      let create = try interpreter.isTrue(arguments[3])
      let inputs = arguments[4].isNone ? nil : try self.tensors(arguments[4], "inputs")
      try self.backward(
        roots, seeds, retainGraph: arguments[2].boolIfBool, createGraph: create, inputs: inputs)
      return .none
    }
  }

  private func optionalTensors(_ value: Value) throws(Raised) -> [Tensor?] {
    if value.isNone { return [] }
    if let tensor = tensor(value) { return [tensor] }
    let items = try interpreter.collect(value)
    defer { for item in items { item.release() } }
    return items.map { tensor($0) }
  }
}
