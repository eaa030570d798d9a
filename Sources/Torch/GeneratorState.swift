import Arrays
import Autograd
import Interpreter
import Kernels
import Operators

/// `torch.get_rng_state()`, `torch.set_rng_state(state)`, `torch.seed()` and the state of generators.
extension TorchRuntime {
  func installGeneratorState(in module: ModuleObject) {
    interpreter.define("get_rng_state", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("get_rng_state", arguments, 0...0)
      return try self.stateTensor(self.context.generator)
    }
    interpreter.define("set_rng_state", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.checkCount("set_rng_state", arguments, 0...1)
      guard let state = arguments.positionalCount > 0 ? arguments[0] : arguments.keyword(named: "new_state") else {
        throw interpreter.error("TypeError", "set_rng_state() missing 1 required positional argument: 'new_state'")
      }
      self.context.generator = try self.generator(fromState: state)
      return .none
    }
    interpreter.define("seed", in: module) { [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      try interpreter.check("seed", arguments, 0...0)
      let seed = self.freshSeed()
      self.context.generator.seed(UInt64(seed))
      return .int(seed)
    }
  }

  /// A seed that no program can foresee.
  func freshSeed() -> Int {
    var generator = SystemRandomNumberGenerator()
    return Int(generator.next() & 0x1f_ffff_ffff_ffff)
  }

  /// The state of a generator as a tensor of bytes; owned.
  func stateTensor(_ generator: Generator) throws(Raised) -> Value {
    let bytes = generator.state
    let context = context
    let tensor = try attempt { () throws(TensorError) in
      Tensor(try NDArray(uninitialized: try Shape([bytes.count]), .uint8, context))
    }
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { tensor.array.pointer.copyMemory(from: start, byteCount: source.count) }
    }
    return wrap(tensor)
  }

  /// The generator that a tensor of bytes describes.
  ///
  /// TypeError or RuntimeError for anything that is no such tensor.
  func generator(fromState value: Value) throws(Raised) -> Generator {
    guard let tensor = tensor(value) else {
      throw interpreter.error("TypeError", "expected a torch.ByteTensor, but got \(interpreter.typeName(value))")
    }
    guard tensor.dtype == .uint8 else {
      throw interpreter.error("TypeError", "RNG state must be a torch.ByteTensor")
    }
    guard tensor.count == Generator.stateSize else {
      throw interpreter.error(
        "RuntimeError",
        "Expected a CPUGeneratorImplState of size \(Generator.stateSize) but found the input RNG state size to be "
          + "\(tensor.count)")
    }
    let bytes = (0..<tensor.count).map { UInt8(truncatingIfNeeded: tensor.array.element($0).asInt) }
    guard let generator = Generator(state: bytes) else {
      throw interpreter.error("RuntimeError", "Invalid mt19937 state")
    }
    return generator
  }
}
