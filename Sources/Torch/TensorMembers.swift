import Arrays
import Autograd
import Interpreter
import NumPy
import Operators

/// The attributes and methods of `torch.Tensor` that are not operations of the table.
extension TorchRuntime {
  func installTensorMembers() {
    installFacts()
    installTape()
    installConversions()
    installSpecialMethods()
    installReshapedInPlace()
    tensorType.construct = { [unowned(unsafe) self] interpreter, type, arguments throws(Raised) in
      try self.legacyTensor(type, arguments)
    }
    for legacy in legacyTypes {
      legacy.type.construct = { [unowned(unsafe) self] _, type, arguments throws(Raised) in
        try self.legacyTensor(type, arguments)
      }
    }
    parameterType.construct = { [unowned(unsafe) self] interpreter, type, arguments throws(Raised) in
      try self.makeParameter(type, arguments)
    }
  }

  func property(
    _ name: String, setter: ((Tensor, Value?) throws(Raised) -> Void)? = nil,
    _ getter: @escaping (Tensor) throws(Raised) -> Value
  ) {
    var nativeSetter: PropertyObject.NativeSetter?
    if let setter {
      nativeSetter = { _, value, new throws(Raised) in
        try value.tensorLink?.borrowed { (tensor) throws(Raised) in try setter(tensor, new) }
      }
    }
    interpreter.define(property: name, of: tensorType, setter: nativeSetter) { _, value throws(Raised) in
      guard let tensor = value.tensorLink else { return .none }
      return try tensor.borrowed { (tensor) throws(Raised) -> Value in try getter(tensor) }
    }
  }

  /// A method with given bounds on its number of arguments, the receiver not counted. `alone` is the short way of a call
  /// that gives the receiver only.
  func method(
    _ name: String, _ range: ClosedRange<Int>, keywords: [String] = [],
    alone: ((Tensor) throws(Raised) -> Value)? = nil, _ body: @escaping (Tensor, CallArguments) throws(Raised) -> Value
  ) {
    interpreter.define(method: name, of: tensorType) { interpreter, arguments throws(Raised) in
      if let alone, arguments.isReceiverAlone, let tensor = arguments[0].tensorLink {
        return try tensor.borrowed { (tensor) throws(Raised) -> Value in try alone(tensor) }
      }
      guard arguments.positionalCount > 0, let tensor = arguments[0].tensor else {
        throw interpreter.error(
          "TypeError", "unbound method Tensor.\(name)() needs an argument")
      }
      let rest = arguments.dropFirst
      try interpreter.checkCount(name, rest, range)
      for index in 0..<rest.keywordCount where !keywords.contains(rest.keyword(index).name.text) {
        throw interpreter.error(
          "TypeError", "\(name)() got an unexpected keyword argument '\(rest.keyword(index).name.text)'")
      }
      return try body(tensor, rest)
    }
  }

  // MARK: Shape, dtype, storage

  private func installFacts() {
    property("shape") { [unowned(unsafe) self] tensor throws(Raised) in self.wrap(tensor.shape) }
    property("dtype") { [unowned(unsafe) self] tensor throws(Raised) in self.wrap(tensor.dtype) }
    property("ndim") { tensor throws(Raised) in .int(tensor.rank) }
    property("itemsize") { tensor throws(Raised) in .int(tensor.dtype.itemSize) }
    property("nbytes") { tensor throws(Raised) in .int(tensor.dtype.itemSize &* tensor.count) }
    property("device") { [unowned(unsafe) self] _ throws(Raised) in
      .object(DeviceObject(type: self.deviceType, kind: "cpu", number: nil))
    }
    property("layout") { [unowned(unsafe) self] _ throws(Raised) in self.strided.value.retained() }
    for name in ["is_cuda", "is_sparse", "is_quantized", "is_meta", "is_mps"] {
      property(name) { _ throws(Raised) in .false }
    }
    method("dim", 0...0) { tensor, _ throws(Raised) in .int(tensor.rank) }
    method("ndimension", 0...0) { tensor, _ throws(Raised) in .int(tensor.rank) }
    for name in ["numel", "nelement"] { method(name, 0...0) { tensor, _ throws(Raised) in .int(tensor.count) } }
    method("element_size", 0...0) { tensor, _ throws(Raised) in .int(tensor.dtype.itemSize) }
    method("size", 0...1, keywords: ["dim"]) { [unowned(unsafe) self] tensor, arguments throws(Raised) in
      guard let dim = arguments.positionalCount > 0 ? arguments[0] : arguments.keyword(named: "dim") else {
        return self.wrap(tensor.shape)
      }
      return .int(tensor.shape[try self.dimension(dim, tensor)])
    }
    method("stride", 0...1, keywords: ["dim"]) { [unowned(unsafe) self] tensor, arguments throws(Raised) in
      guard let dim = arguments.positionalCount > 0 ? arguments[0] : arguments.keyword(named: "dim") else {
        return self.interpreter.tuple(owning: tensor.strides.array.map { .int($0) })
      }
      return .int(tensor.strides[try self.dimension(dim, tensor)])
    }
    method("storage_offset", 0...0) { tensor, _ throws(Raised) in .int(tensor.array.layout.offset) }
    method("data_ptr", 0...0) { [unowned(unsafe) interpreter] tensor, _ throws(Raised) in
      interpreter.noteUnrepeatable()
      return .int(Int(bitPattern: tensor.array.pointer))
    }
    method("is_contiguous", 0...1, keywords: ["memory_format"]) { tensor, _ throws(Raised) in
      .bool(tensor.array.isContiguous)
    }
    method("is_floating_point", 0...0) { tensor, _ throws(Raised) in .bool(tensor.dtype.isFloatingPoint) }
    method("is_complex", 0...0) { _, _ throws(Raised) in .false }
    property("_version") { tensor throws(Raised) in .int(Int(tensor.version)) }
    property("_base") { [unowned(unsafe) self] tensor throws(Raised) in tensor.base.map { self.wrap($0) } ?? .none }
    method("_is_view", 0...0) { tensor, _ throws(Raised) in .bool(tensor.isView) }
    method("get_device", 0...0) { _, _ throws(Raised) in .int(-1) }
    method("is_shared", 0...0) { _, _ throws(Raised) in .false }
    method("is_inference", 0...0) { tensor, _ throws(Raised) in .bool(tensor.isInference) }
  }

  func dimension(_ value: Value, _ tensor: Tensor) throws(Raised) -> Int {
    let dim = try interpreter.integerArgument(value)
    let rank = tensor.rank
    return try attempt { () throws(TensorError) in try Shape.wrap(dim, rank: rank) }
  }

  // MARK: The tape

  private func installTape() {
    // The members that every step of a training asks for reach the runtime without counting.
    let link = Unmanaged.passUnretained(self)
    property(
      "requires_grad",
      setter: { [unowned(unsafe) self] tensor, new throws(Raised) in
        guard let flag = new?.boolIfBool else {
          throw self.interpreter.error("RuntimeError", "requires_grad must be a bool")
        }
        let context = self.context
        if flag, Operations.gradFn(tensor, context) != nil {
          throw self.interpreter.error(
            "RuntimeError",
            "you can only change requires_grad flags of leaf variables.")
        }
        if flag, !tensor.dtype.isFloatingPoint {
          throw self.interpreter.error(
            "RuntimeError", "only Tensors of floating point and complex dtype can require gradients")
        }
        try self.attempt { () throws(TensorError) in try Operations.setRequiresGrad(context, tensor, flag) }
      }
    ) { tensor throws(Raised) in .bool(tensor.requiresGrad) }
    property("is_leaf") { [unowned(unsafe) self] tensor throws(Raised) in
      .bool(Operations.gradFn(tensor, self.context) == nil)
    }
    property("grad_fn") { [unowned(unsafe) self] tensor throws(Raised) in
      Operations.gradFn(tensor, self.context).map { self.wrap($0) } ?? .none
    }
    property("output_nr") { tensor throws(Raised) in .int(Int(tensor.outputNumber)) }
    property("retains_grad") { tensor throws(Raised) in .bool(tensor.retainsGrad) }
    property(
      "grad",
      setter: { [unowned(unsafe) self] tensor, new throws(Raised) in
        var gradient: Tensor?
        if let new, !new.isNone {
          guard let given = self.tensor(new) else {
            throw self.interpreter.error(
              "TypeError",
              "assigned grad expected to be a Tensor or None but got grad of type \(self.interpreter.typeName(new))")
          }
          gradient = given
        }
        try self.attempt { () throws(TensorError) in try Operations.setGrad(tensor, gradient) }
      }
    ) { tensor throws(Raised) in
      link._withUnsafeGuaranteedRef { $0.grad(of: tensor) }
    }
    property(
      "data",
      setter: { tensor, new throws(Raised) in
        guard let new, let source = new.tensor else {
          let interpreter = link.object.interpreter
          let name = new.map { interpreter.typeName($0) } ?? "NULL"
          throw interpreter.error("TypeError", "Variable data has to be a tensor, but got \(name)")
        }
        try link.borrowed { (runtime) throws(Raised) in
          try runtime.attempt { () throws(TensorError) in try Operations.setData(tensor, source) }
        }
      }
    ) { tensor throws(Raised) in link._withUnsafeGuaranteedRef { $0.data(of: tensor) } }
    method("requires_grad_", 0...1, keywords: ["requires_grad"]) {
      [unowned(unsafe) self] tensor, arguments throws(Raised) in
      let flag = arguments.positionalCount > 0 ? arguments[0] : (arguments.keyword(named: "requires_grad") ?? .true)
      let context = self.context
      let isOn = try self.interpreter.isTrue(flag)
      try self.attempt { () throws(TensorError) in try Operations.setRequiresGrad(context, tensor, isOn) }
      return self.wrap(tensor)
    }
    method("retain_grad", 0...0) { [unowned(unsafe) self] tensor, _ throws(Raised) in
      try self.attempt { () throws(TensorError) in try tensor.retainGrad() }
      return .none
    }
    method(
      "backward", 0...4, keywords: ["gradient", "retain_graph", "create_graph", "inputs"],
      alone: { tensor throws(Raised) in
        try link.borrowed { (runtime) throws(Raised) in
          try runtime.attempt { () throws(TensorError) in try Operations.backward(runtime.context, tensor) }
        }
        return .none
      }
    ) { [unowned(unsafe) self] tensor, arguments throws(Raised) in
      func part(_ index: Int, _ name: String) -> Value? {
        let value = index < arguments.positionalCount ? arguments[index] : arguments.keyword(named: name)
        return value?.isNone == true ? nil : value
      }
      var seed: Tensor?
      if let gradient = part(0, "gradient") {
        guard let given = self.tensor(gradient) else {
          throw self.interpreter.error(
            "TypeError", "gradients can be either Tensors or None, but got \(self.interpreter.typeName(gradient))")
        }
        seed = given
      }
      let inputs = try part(3, "inputs").map { value throws(Raised) in try self.tensors(value, "inputs") }
      let retain = part(1, "retain_graph")?.boolIfBool
      let create = part(2, "create_graph")?.boolIfBool ?? false
      try self.backward([tensor], [seed], retainGraph: retain, createGraph: create, inputs: inputs)
      return .none
    }
    method("register_hook", 1...1) { [unowned(unsafe) self] tensor, arguments throws(Raised) in
      let hook = LanguageHook(self, arguments[0])
      let context = self.context
      let handle = try self.attempt { () throws(TensorError) in try tensor.registerHook(hook, context) }
      return .object(HandleObject(type: self.handleType) { tensor.removeHook(handle) })
    }
    method("register_post_accumulate_grad_hook", 1...1) { [unowned(unsafe) self] tensor, arguments throws(Raised) in
      let hook = LanguageHook(self, arguments[0], receivesTensor: tensor)
      let context = self.context
      let handle = try self.attempt { () throws(TensorError) in
        try tensor.registerPostAccumulateHook(hook, context)
      }
      return .object(HandleObject(type: self.handleType) { tensor.removeHook(handle) })
    }
  }

  /// `tensor.grad`; owned.
  private func grad(of tensor: Tensor) -> Value {
    guard let gradient = Operations.readGrad(context, tensor) else { return .none }
    return wrap(gradient)
  }

  /// `tensor.data`; owned.
  private func data(of tensor: Tensor) -> Value { wrap(Operations.data(context, tensor)) }

  /// A tensor or a sequence of tensors.
  func tensors(_ value: Value, _ what: String) throws(Raised) -> [Tensor] {
    if let tensor = tensor(value) { return [tensor] }
    let items = try interpreter.collect(value)
    defer { for item in items { item.release() } }
    var result: [Tensor] = []
    for item in items {
      guard let tensor = tensor(item) else {
        throw interpreter.error("TypeError", "\(what) must be a Tensor or a sequence of Tensors")
      }
      result.append(tensor)
    }
    return result
  }

  func backward(
    _ roots: [Tensor], _ seeds: [Tensor?], retainGraph: Bool?, createGraph: Bool, inputs: [Tensor]?
  ) throws(Raised) {
    let context = context
    if createGraph {
      try interpreter.warn(
        "UserWarning",
        "Using backward() with create_graph=True will create a reference cycle between the parameter and its gradient which "
          + "can cause a memory leak. We recommend using autograd.grad when creating the graph to avoid this. If you have to "
          + "use this function, make sure to reset the .grad fields of your parameters to None after use to break the cycle "
          + "and avoid the leak.")
    }
    try attempt { () throws(TensorError) in
      try Operations.backward(
        context, roots, gradients: seeds, retainGraph: retainGraph, createGraph: createGraph, inputs: inputs)
    }
  }

  /// The AccumulateGrad node of a leaf, as `next_functions` shows it; owned.
  func accumulator(of leaf: Tensor) -> Value {
    let extras = leaf.madeExtras
    if let known = extras.accumulator { return wrap(known) }
    let node = Node(Self.accumulateRule, context, edgeCount: 0, shape: leaf.shape, dtype: leaf.dtype)
    extras.accumulator = node
    let value = wrap(node)
    if let object = value.native(NodeObject.self) {
      interpreter.setOwn("variable", of: object, owning: wrap(leaf))
    }
    return value
  }

  private static let accumulateRule = Rule("AccumulateGrad") { (_, gradients, _) throws(TensorError) in gradients }

  // MARK: Conversions

  private func installConversions() {
    method("item", 0...0) { [unowned(unsafe) self] tensor, _ throws(Raised) in
      if tensor.count != 1 {
        throw self.interpreter.error(
          "RuntimeError", "a Tensor with \(tensor.count) elements cannot be converted to Scalar")
      }
      return self.wrap(tensor.array.element(0))
    }
    method("tolist", 0...0) { [unowned(unsafe) self] tensor, _ throws(Raised) in
      var index = 0
      return self.nested(tensor, dim: 0, &index)
    }
    method("numpy", 0...0, keywords: ["force"]) { [unowned(unsafe) self] tensor, arguments throws(Raised) in
      let isForced = arguments.keyword(named: "force")?.boolIfBool ?? false
      if tensor.requiresGrad && !isForced {
        throw self.interpreter.error(
          "RuntimeError", "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
      }
      if tensor.dtype == .bfloat16 {
        throw self.interpreter.error("TypeError", "Got unsupported ScalarType BFloat16")
      }
      return NumPyRuntime.of(self.interpreter).wrap(tensor.array, keeping: tensor)
    }
    for name in ["cpu", "pin_memory", "share_memory_"] {
      method(name, 0...1, keywords: ["memory_format"]) { [unowned(unsafe) self] tensor, _ throws(Raised) in
        self.wrap(tensor)
      }
    }
    method("cuda", 0...2, keywords: ["device", "non_blocking"]) { [unowned(unsafe) self] _, _ throws(Raised) in
      throw self.interpreter.error("AssertionError", "Torch not compiled with CUDA enabled")
    }
    method("type", 0...2, keywords: ["dtype"]) { [unowned(unsafe) self] tensor, arguments throws(Raised) in
      guard let wanted = arguments.positionalCount > 0 ? arguments[0] : arguments.keyword(named: "dtype") else {
        return self.interpreter.string(tensor.typeText)
      }
      guard let dtype = self.dtype(of: wanted) else {
        throw self.interpreter.error("ValueError", "invalid type: '\(try self.interpreter.strText(wanted))'")
      }
      let context = self.context
      return self.wrap(try self.attempt { () throws(TensorError) in try Operations.to(context, tensor, dtype) })
    }
    method("new_tensor", 1...1, keywords: ["dtype", "device", "requires_grad"]) {
      [unowned(unsafe) self] tensor, arguments throws(Raised) in
      let dtype = arguments.keyword(named: "dtype").flatMap { self.dtype(of: $0) } ?? tensor.dtype
      return self.wrap(try self.makeTensor(arguments[0], dtype: dtype))
    }
    interpreter.define(method: "__array_wrap__", of: tensorType) {
      [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      guard arguments.positionalCount > 1, let array = arguments[1].native(NDArrayObject.self) else {
        throw interpreter.error("TypeError", "__array_wrap__() takes a numpy array")
      }
      // numpy has no tensors of bool, says PyTorch here.
      if array.tensor.dtype != .bool { return self.wrap(array.tensor) }
      let context = self.context
      let tensor = array.tensor
      return self.wrap(try self.attempt { () throws(TensorError) in try Operations.to(context, tensor, .uint8) })
    }
    interpreter.define(method: "__array__", of: tensorType) { interpreter, arguments throws(Raised) in
      let numpy = try interpreter.getAttribute(arguments[0], interpreter.heap.intern("numpy"))
      defer { numpy.release() }
      return try interpreter.call(numpy, [])
    }
  }

  private func nested(_ tensor: Tensor, dim: Int, _ index: inout Int) -> Value {
    if dim == tensor.rank {
      defer { index += 1 }
      return wrap(tensor.array.element(index))
    }
    var items: [Value] = []
    for _ in 0..<tensor.shape[dim] { items.append(nested(tensor, dim: dim + 1, &index)) }
    return interpreter.list(owning: items)
  }

  /// A dtype from a dtype object, a Python type or the name of a tensor type.
  func dtype(of value: Value) -> DType? {
    if let object = value.native(DTypeObject.self) { return object.dtype }
    if value.isType { return dtype(ofPythonType: value) }
    guard let text = value.textIfString else { return nil }
    return dtypeObjects.map(\.dtype).first { "torch.\($0.scalarTypeName)Tensor" == text }
  }

  /// `float`, `int` and `bool` as dtypes.
  func dtype(ofPythonType value: Value) -> DType? {
    guard let type = value.typeIfType else { return nil }
    if type === interpreter.types.float { return .float64 }
    if type === interpreter.types.int { return .int64 }
    if type === interpreter.types.bool { return .bool }
    return legacyTypes.first { $0.type === type }?.dtype
  }

  // MARK: Constructors

  /// `nn.Parameter(data, requires_grad=True)`
  private func makeParameter(_ type: TypeObject, _ arguments: CallArguments) throws(Raised) -> Value {
    try interpreter.checkCount("Parameter", arguments, 0...2)
    let data = arguments.positionalCount > 0 ? arguments[0] : (arguments.keyword(named: "data") ?? .none)
    let flag = arguments.positionalCount > 1 ? arguments[1] : (arguments.keyword(named: "requires_grad") ?? .true)
    let source: Tensor
    if let given = tensor(data) {
      source = given
    } else {
      guard data.isNone else {
        throw interpreter.error("AttributeError", "'\(interpreter.typeName(data))' object has no attribute 'detach'")
      }
      let context = context
      source = try attempt { () throws(TensorError) in
        Tensor(try NDArray(.int(0), shape: try Shape([0]), context.defaultDType, context))
      }
    }
    let parameter = Operations.data(context, source)
    parameter.isParameter = true
    let isOn = try interpreter.isTrue(flag)
    let context = context
    if isOn {
      try attempt { () throws(TensorError) in
        if !parameter.dtype.isFloatingPoint {
          throw .runtime("Only Tensors of floating point and complex dtype can require gradients")
        }
        try Operations.setRequiresGrad(context, parameter, true)
      }
    }
    return .object(TensorObject(type: type, tensor: parameter, self))
  }
}
