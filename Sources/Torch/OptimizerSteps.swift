import Arrays
import Autograd
import Interpreter
import Kernels
import Operators

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Steps of SGD and Adam in one pass over memory. The bundled optimizers say in the language what a step is; these give the
/// same numbers and are taken where nothing unusual is asked for.
extension TorchRuntime {
  func installOptimizerSteps(in module: ModuleObject) {
    let names = OptimizerNames(interpreter)
    // Name of the step, parameter, its state or None, group: whether the step was taken.
    interpreter.define("_optimizer_step", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      guard arguments.positionalCount == 4, let parameter = arguments[1].tensor,
        let group = arguments[3].dictionaryIfDictionary
      else { return .false }
      guard let gradient = parameter.grad else { return .bool(Operations.gradFn(parameter, self.context) == nil) }
      guard group.get(name: names.maximize)?.boolIfBool == false, Self.isPlain(parameter, like: parameter),
        Self.isPlain(gradient, like: parameter), !gradient.requiresGrad
      else { return .false }
      let state = arguments[2].dictionaryIfDictionary
      let isDone =
        arguments[0].textIfString == "sgd"
        ? Self.stepSGD(parameter, gradient, state, group, names)
        : self.stepAdam(parameter, gradient, state, group, names)
      if isDone { parameter.bumpVersion() }
      return .bool(isDone)
    }
    // Takes the gradients of a list of parameters away.
    interpreter.define("_forget_gradients", in: module) {
      [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("_forget_gradients", arguments, 1...1)
      guard let items = interpreter.sequence(arguments[0]) else { return .none }
      for item in items {
        guard let tensor = item.tensor else { continue }
        try self.attempt { () throws(TensorError) in try Operations.setGrad(tensor, nil) }
      }
      return .none
    }
  }

  /// Whether a tensor lies in memory as it is counted, with the dtype and shape of `other`.
  private static func isPlain(_ tensor: Tensor, like other: Tensor) -> Bool {
    tensor.array.isContiguous && tensor.dtype == other.dtype && tensor.shape == other.shape && !tensor.isInference
  }

  private static func number(_ group: DictObject, _ name: StringObject) -> Double? {
    guard let value = group.get(name: name) else { return nil }
    return value.floatIfFloat ?? (value.boolIfBool == nil ? value.smallInt.map { Double($0) } : nil)
  }

  /// The floats of a tuple of two; nil for anything else.
  private func pair(_ value: Value?) -> (Double, Double)? {
    guard let value, let items = interpreter.sequence(value), items.count == 2, let first = items[0].floatIfFloat,
      let second = items[1].floatIfFloat
    else { return nil }
    return (first, second)
  }

  private static func stepSGD(
    _ parameter: Tensor, _ gradient: Tensor, _ state: DictObject?, _ group: DictObject, _ names: OptimizerNames
  ) -> Bool {
    guard let rate = number(group, names.lr), let momentum = number(group, names.momentum),
      let dampening = number(group, names.dampening), let decay = number(group, names.weightDecay)
    else { return false }
    var buffer: Tensor?
    if momentum != 0 {
      // The first step makes the buffer.
      guard let known = state?.get(name: names.momentumBuffer)?.tensor, isPlain(known, like: parameter) else {
        return false
      }
      buffer = known
    }
    let isDone = Kernel.stepSGD(
      parameter.dtype, parameter: parameter.array.pointer, gradient: gradient.array.pointer,
      buffer: buffer?.array.pointer, rate: -rate, momentum: momentum, keep: 1 - dampening, decay: decay,
      nesterov: group.get(name: names.nesterov)?.boolIfBool ?? false, count: parameter.count)
    if isDone { buffer?.bumpVersion() }
    return isDone
  }

  private func stepAdam(
    _ parameter: Tensor, _ gradient: Tensor, _ state: DictObject?, _ group: DictObject, _ names: OptimizerNames
  ) -> Bool {
    guard let state, let rate = Self.number(group, names.lr), let eps = Self.number(group, names.eps),
      let decay = Self.number(group, names.weightDecay), let betas = pair(group.get(name: names.betas)),
      let mean = state.get(name: names.mean)?.tensor, let square = state.get(name: names.square)?.tensor,
      let count = state.get(name: names.step)?.tensor, count.rank == 0, count.dtype.isFloatingPoint,
      Self.isPlain(mean, like: parameter), Self.isPlain(square, like: parameter)
    else { return false }
    var most: Tensor?
    if group.get(name: names.amsgrad)?.boolIfBool != false {
      guard let known = state.get(name: names.most)?.tensor, Self.isPlain(known, like: parameter) else { return false }
      most = known
    }
    let isDecoupled = group.get(name: names.decoupled)?.boolIfBool ?? false
    Scalar.double(count.array.element(0).asDouble + 1).store(count.array.pointer, count.dtype)
    let step = count.array.element(0).asDouble
    var settings = Kernel.AdamSettings()
    settings.weight = 1 - betas.0
    settings.beta2 = betas.1
    settings.correction = pow(1 - pow(betas.1, step), 0.5)
    settings.eps = eps
    settings.rate = -(rate / (1 - pow(betas.0, step)))
    settings.decay = isDecoupled ? 0 : decay
    settings.shrink = isDecoupled && decay != 0 ? 1 - rate * decay : 1
    let isDone = Kernel.stepAdam(
      parameter.dtype, parameter: parameter.array.pointer, gradient: gradient.array.pointer, mean: mean.array.pointer,
      square: square.array.pointer, most: most?.array.pointer, settings, count: parameter.count)
    if isDone {
      for tensor in [count, mean, square] { tensor.bumpVersion() }
      most?.bumpVersion()
    } else {
      Scalar.double(step - 1).store(count.array.pointer, count.dtype)
    }
    return isDone
  }
}

/// The keys of groups and states, interned once.
private struct OptimizerNames {
  let lr, momentum, dampening, weightDecay, nesterov, maximize, momentumBuffer: StringObject
  let betas, eps, amsgrad, decoupled, step, mean, square, most: StringObject

  init(_ interpreter: Interpreter) {
    let heap = interpreter.heap
    lr = heap.intern("lr")
    momentum = heap.intern("momentum")
    dampening = heap.intern("dampening")
    weightDecay = heap.intern("weight_decay")
    nesterov = heap.intern("nesterov")
    maximize = heap.intern("maximize")
    momentumBuffer = heap.intern("momentum_buffer")
    betas = heap.intern("betas")
    eps = heap.intern("eps")
    amsgrad = heap.intern("amsgrad")
    decoupled = heap.intern("decoupled_weight_decay")
    step = heap.intern("step")
    mean = heap.intern("exp_avg")
    square = heap.intern("exp_avg_sq")
    most = heap.intern("max_exp_avg_sq")
  }
}
