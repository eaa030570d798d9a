import Arrays
import Autograd
import Interpreter
import Operators

/// `ctx` of a custom Function, which is also the `grad_fn` of its outputs, as in PyTorch.
///
/// The node owns the context; the context knows its node only while that lives.
final class FunctionContext: NodeObject {
  private unowned(unsafe) let runtime: TorchRuntime
  private let function: Reference
  /// For each argument of `apply`, whether it is a tensor, and whether that requires a gradient.
  private let isTensor: [Bool]
  let needsGradient: [Bool]
  /// For each output, whether it is a tensor.
  private var outputIsTensor: [Bool] = []
  private var savedCount = 0
  // What `forward` declares; given back when it is over.
  private var pending: [Reference] = []
  private var dirty: [Tensor] = []
  private var nonDifferentiable: [Tensor] = []
  private var materializesGradients = true

  init(_ runtime: TorchRuntime, type: TypeObject, node: Node, function: Value, isTensor: [Bool], needsGradient: [Bool])
  {
    self.runtime = runtime
    self.function = Reference(function)
    self.isTensor = isTensor
    self.needsGradient = needsGradient
    super.init(type: type, node: node, isOwner: false)
  }

  override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    for reference in pending { visit(reference.value) }
  }

  override func clear() {
    super.clear()
    pending = []
  }

  // MARK: Forward

  /// Gives the outputs of `forward` their place on the tape; owned values in the order of `outputs`.
  func adopt(_ outputs: [Value], inputs: [Tensor], node: Node, isRecorded: Bool) throws(Raised) -> [Value] {
    defer {
      pending = []
      dirty = []
    }
    for tensor in dirty where !outputs.contains(where: { runtime.tensor($0) === tensor }) {
      throw runtime.interpreter.error(
        "RuntimeError",
        "Some elements marked as dirty during the forward method were not returned as output. The inputs that are modified "
          + "inplace must all be outputs of the Function.")
    }
    var results: [Value] = []
    for (index, value) in outputs.enumerated() {
      guard let tensor = runtime.tensor(value) else {
        outputIsTensor.append(false)
        if index > 0 { node.addOutput(shape: Shape(), dtype: .float32) }
        results.append(value.retained())
        continue
      }
      outputIsTensor.append(true)
      if index == 0 {
        node.setFirstOutput(shape: tensor.shape, dtype: tensor.dtype)
      } else {
        node.addOutput(shape: tensor.shape, dtype: tensor.dtype)
      }
      do throws(Raised) {
        let placed = try place(tensor, number: index, inputs: inputs, node: node, isRecorded: isRecorded)
        results.append(placed === tensor ? value.retained() : runtime.wrap(placed))
      } catch {
        for result in results { result.release() }
        throw error
      }
    }
    if isRecorded { try keepSaved(node) }
    return results
  }

  private func place(_ tensor: Tensor, number: Int, inputs: [Tensor], node: Node, isRecorded: Bool) throws(Raised)
    -> Tensor
  {
    let isInput = inputs.contains { $0 === tensor }
    let isDirty = dirty.contains { $0 === tensor }
    let context = runtime.context
    guard isRecorded, tensor.dtype.isFloatingPoint, !nonDifferentiable.contains(where: { $0 === tensor }) else {
      if isInput && !isDirty { return Operations.detach(context, tensor) }
      if tensor.requiresGrad && !isInput {
        tensor.gradFn = nil
        tensor.leafRequiresGrad = false
      }
      return tensor
    }
    if isDirty, tensor.gradFn == nil, tensor.leafRequiresGrad {
      throw runtime.interpreter.error(
        "RuntimeError", "a leaf Variable that requires grad has been used in an in-place operation.")
    }
    // An input or a view stays what it is: the result is an alias of it.
    let result = !isDirty && (isInput || tensor.isView) ? Operations.detach(context, tensor) : tensor
    result.gradFn = node
    result.outputNumber = Int32(truncatingIfNeeded: number)
    result.leafRequiresGrad = false
    return result
  }

  private func keepSaved(_ node: Node) throws(Raised) {
    for (index, reference) in pending.enumerated() {
      if reference.value.isNone { continue }
      guard let tensor = runtime.tensor(reference.value) else {
        throw runtime.interpreter.error(
          "TypeError",
          "save_for_backward can only save variables, but argument \(index) is of type "
            + runtime.interpreter.typeName(reference.value))
      }
      if tensor.gradFn === node { node.save(index, output: tensor) } else { node.save(index, input: tensor) }
    }
    savedCount = pending.count
  }

  // MARK: Backward

  /// Calls `backward` of the class with the gradients of the outputs.
  func backward(_ node: Node, _ gradients: Gradients, _ context: TensorContext) throws(TensorError) -> Gradients {
    do throws(Raised) {
      return try results(of: node, gradients, context)
    } catch {
      throw TensorError(.foreign, "")
    }
  }

  private func results(of node: Node, _ gradients: Gradients, _ context: TensorContext) throws(Raised) -> Gradients {
    let interpreter = runtime.interpreter
    var arguments = [Value.object(self).retained()]
    defer { for argument in arguments { argument.release() } }
    for (index, isTensor) in outputIsTensor.enumerated() {
      if let gradient = gradients[index] {
        arguments.append(runtime.wrap(gradient))
      } else if isTensor && materializesGradients {
        let (shape, dtype) = (node.outputShape(Int32(index)), node.outputDType(Int32(index)))
        arguments.append(
          runtime.wrap(
            try runtime.attempt { () throws(TensorError) in Tensor(try NDArray(.int(0), shape: shape, dtype, context)) }
          ))
      } else {
        arguments.append(.none)
      }
    }
    let method = try interpreter.getAttribute(function.value, interpreter.heap.intern("_backward_method"))
    defer { method.release() }
    let result = try interpreter.call(method, arguments)
    defer { result.release() }
    var items = result.isTuple ? interpreter.sequence(result).map { Array($0) } ?? [] : [result]
    while items.count > isTensor.count, items.last?.isNone == true { items.removeLast() }
    if items.count != isTensor.count {
      throw interpreter.error(
        "RuntimeError",
        "function \(node.name) returned an incorrect number of gradients (expected \(isTensor.count), got \(items.count))"
      )
    }
    var tensors: [Tensor?] = []
    for (index, item) in items.enumerated() {
      if item.isNone {
        if isTensor[index] { tensors.append(nil) }
        continue
      }
      if !isTensor[index] {
        throw interpreter.error(
          "RuntimeError",
          "function \(node.name) returned a gradient different than None at position \(index + 1), but the corresponding "
            + "forward input was not a Variable")
      }
      guard let tensor = runtime.tensor(item) else {
        throw interpreter.error("RuntimeError", "expected Variable or None (got \(interpreter.typeName(item)))")
      }
      tensors.append(tensor)
    }
    return Gradients(list: tensors)
  }

  // MARK: Members

  static func install(_ runtime: TorchRuntime) {
    let interpreter = runtime.interpreter
    let type = runtime.contextType
    func method(_ name: String, _ body: @escaping (FunctionContext, CallArguments) throws(Raised) -> Void) {
      interpreter.define(method: name, of: type) { _, arguments throws(Raised) in
        if let context = arguments[0].native(FunctionContext.self) { try body(context, arguments.dropFirst) }
        return .none
      }
    }
    method("save_for_backward") { context, arguments throws(Raised) in
      context.pending = arguments.positional.map { Reference($0) }
    }
    method("save_for_forward") { _, _ throws(Raised) in }
    method("mark_dirty") { [unowned(unsafe) runtime] context, arguments throws(Raised) in
      context.dirty = arguments.positional.compactMap { runtime.tensor($0) }
      for tensor in context.dirty { tensor.bumpVersion() }
    }
    method("mark_non_differentiable") { [unowned(unsafe) runtime] context, arguments throws(Raised) in
      context.nonDifferentiable = arguments.positional.compactMap { runtime.tensor($0) }
    }
    method("set_materialize_grads") { [unowned(unsafe) runtime] context, arguments throws(Raised) in
      try runtime.interpreter.check("set_materialize_grads", arguments, 1...1)
      context.materializesGradients = try runtime.interpreter.isTrue(arguments[0])
    }
    interpreter.define(property: "needs_input_grad", of: type) { interpreter, value throws(Raised) in
      let flags = value.native(FunctionContext.self)?.needsGradient ?? []
      return interpreter.tuple(owning: flags.map { .bool($0) })
    }
    interpreter.define(property: "saved_tensors", of: type) {
      [unowned(unsafe) runtime] interpreter, value throws(Raised) in
      guard let context = value.native(FunctionContext.self), let node = context.node else {
        return interpreter.tuple(owning: [])
      }
      let tensors = try runtime.attempt { () throws(TensorError) -> [Tensor?] in
        var result: [Tensor?] = []
        for index in 0..<context.savedCount { result.append(try node.savedIfAny(index, runtime.context)) }
        return result
      }
      return interpreter.tuple(owning: tensors.map { $0.map { runtime.wrap($0) } ?? .none })
    }
  }
}

extension TorchRuntime {
  /// Puts `_function_apply(cls, setsUpContext, *args)` into the module, which `Function.apply` calls.
  func installFunction(in module: ModuleObject) {
    FunctionContext.install(self)
    interpreter.define("_function_apply", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      guard arguments.positionalCount >= 2, let type = arguments[0].typeIfType else { return .none }
      let setsUpContext = try interpreter.isTrue(arguments[1])
      var given = Array(arguments.positional.dropFirst(2))
      if setsUpContext {
        let forward = try interpreter.getAttribute(arguments[0], interpreter.heap.intern("forward"))
        given = interpreter.completed(given, defaultsOf: forward)
        // The class goes on holding the function, and that its defaults.
        forward.release()
      }
      return try self.apply(type, arguments[0], given, setsUpContext)
    }
  }

  private func apply(_ type: TypeObject, _ function: Value, _ arguments: [Value], _ setsUpContext: Bool) throws(Raised)
    -> Value
  {
    let context = context
    var inputs: [Tensor] = []
    var isTensor: [Bool] = []
    var needs: [Bool] = []
    for argument in arguments {
      let tensor = tensor(argument)
      isTensor.append(tensor != nil)
      needs.append(tensor.map { Operations.gradFn($0, context) != nil || $0.leafRequiresGrad } ?? false)
      if let tensor { inputs.append(tensor) }
    }
    let isRecorded = context.gradEnabled && needs.contains(true)
    let contextType = contextType(of: type)
    let rule = Rule(contextType.name) { (node, gradients, context) throws(TensorError) -> Gradients in
      guard let reference = node.payload?.object as? Reference,
        let object = reference.value.native(FunctionContext.self)
      else { return Gradients() }
      return try object.backward(node, gradients, context)
    }
    let node = Node(rule, context, edgeCount: inputs.count, shape: Shape(), dtype: .float32)
    if isRecorded {
      for (index, input) in inputs.enumerated() { node[edge: index] = Edge(of: input) }
    }
    let object = FunctionContext(
      self, type: contextType, node: node, function: function, isTensor: isTensor, needsGradient: needs)
    let value = Value.object(object)
    defer { value.release() }
    node.madePayload.object = Reference(value)
    let output = try forward(function, value, arguments, setsUpContext)
    defer { output.release() }
    let items = output.isTuple ? interpreter.sequence(output).map { Array($0) } ?? [] : [output]
    let results = try object.adopt(items, inputs: inputs, node: node, isRecorded: isRecorded)
    return withExtendedLifetime(node) {
      output.isTuple ? interpreter.tuple(owning: results) : results.first ?? .none
    }
  }

  /// Runs `forward`, and `setup_context` where the class has one, without recording; owned.
  private func forward(_ function: Value, _ object: Value, _ arguments: [Value], _ setsUpContext: Bool) throws(Raised)
    -> Value
  {
    let mode = context.gradEnabled
    context.gradEnabled = false
    defer { context.gradEnabled = mode }
    let method = try interpreter.getAttribute(function, interpreter.heap.intern("forward"))
    defer { method.release() }
    if !setsUpContext { return try interpreter.call(method, [object] + arguments) }
    let output = try interpreter.call(method, arguments)
    do throws(Raised) {
      let setup = try interpreter.getAttribute(function, interpreter.heap.intern("setup_context"))
      defer { setup.release() }
      let inputs = interpreter.tuple(arguments)
      defer { inputs.release() }
      try interpreter.call(setup, [object, inputs, output]).release()
      return output
    } catch {
      output.release()
      throw error
    }
  }

  /// The type of `ctx` for a Function class: one for each class, kept there.
  private func contextType(of type: TypeObject) -> TypeObject {
    let name = type.name + "Backward"
    let key = interpreter.heap.intern("_backward_cls")
    if let known = type.lookup(key)?.typeIfType, known.name == name { return known }
    let made = interpreter.makeType(name, module: "torch.autograd.function", base: contextType)
    type.setMember(key, .object(made))
    Value.object(made).release()
    return made
  }
}
