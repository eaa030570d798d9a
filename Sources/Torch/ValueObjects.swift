import Arrays
import Autograd
import Interpreter
import Operators
import Syntax

/// `torch.dtype`
final class DTypeObject: NativeObject {
  let dtype: DType

  init(type: TypeObject, dtype: DType) {
    self.dtype = dtype
    super.init(type: type)
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? { dtype.name }

  static func install(_ runtime: TorchRuntime) {
    let interpreter = runtime.interpreter
    let type = runtime.dtypeType
    interpreter.define(property: "is_floating_point", of: type) { _, value throws(Raised) in
      .bool(value.native(DTypeObject.self)?.dtype.isFloatingPoint ?? false)
    }
    interpreter.define(property: "is_complex", of: type) { _, _ throws(Raised) in .false }
    interpreter.define(property: "itemsize", of: type) { _, value throws(Raised) in
      .int(value.native(DTypeObject.self)?.dtype.itemSize ?? 0)
    }
  }
}

/// `torch.device`
final class DeviceObject: NativeObject {
  let kind: String
  let number: Int?

  init(type: TypeObject, kind: String, number: Int?) {
    self.kind = kind
    self.number = number
    super.init(type: type)
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    "device(type='\(kind)'" + (number.map { ", index=\($0)" } ?? "") + ")"
  }

  override func str(_ interpreter: Interpreter) throws(Raised) -> String? {
    kind + (number.map { ":\($0)" } ?? "")
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, _ interpreter: Interpreter) throws(Raised) -> Value? {
    guard !op.isOrdering, let device = other.native(DeviceObject.self) else { return nil }
    return .bool((kind == device.kind && number == device.number) == (op == .equal))
  }

  override func hash(_ interpreter: Interpreter) throws(Raised) -> Int? {
    kind.utf8.reduce(number ?? 7) { $0 &* 31 &+ Int($1) }
  }

  static func install(_ runtime: TorchRuntime) {
    let interpreter = runtime.interpreter
    let type = runtime.deviceType
    type.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.checkCount("device", arguments, 1...2)
      if let device = arguments[0].native(DeviceObject.self) { return .retained(device) }
      let text = try interpreter.text(arguments[0], "device")
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      let kind = parts.first ?? ""
      let known = ["cpu", "cuda", "mps", "meta", "xpu"]
      guard known.contains(kind) else {
        throw interpreter.error(
          "RuntimeError",
          "Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, "
            + "meta, hpu, mtia, privateuseone device type at start of device string: \(kind)")
      }
      var number = parts.count > 1 ? Int(parts[1]) : nil
      if arguments.positionalCount > 1 { number = arguments[1].smallInt }
      if parts.count > 1 && number == nil {
        throw interpreter.error("RuntimeError", "Invalid device string: '\(text)'")
      }
      return .object(DeviceObject(type: type, kind: kind, number: number))
    }
    interpreter.define(property: "type", of: type) { interpreter, value throws(Raised) in
      interpreter.string(value.native(DeviceObject.self)?.kind ?? "")
    }
    interpreter.define(property: "index", of: type) { _, value throws(Raised) in
      value.native(DeviceObject.self)?.number.map { .int($0) } ?? .none
    }
  }
}

/// `torch.layout`; there is only `torch.strided`.
final class LayoutObject: NativeObject {
  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? { "torch.strided" }
}

/// `torch.Generator`
final class GeneratorObject: NativeObject {
  let box: GeneratorBox

  init(type: TypeObject, box: GeneratorBox) {
    self.box = box
    super.init(type: type)
  }

  static func install(_ runtime: TorchRuntime) {
    let interpreter = runtime.interpreter
    let type = runtime.generatorType
    type.construct = { _, type, _ throws(Raised) in .object(GeneratorObject(type: type, box: GeneratorBox())) }
    interpreter.define(method: "manual_seed", of: type) { interpreter, arguments throws(Raised) in
      try interpreter.checkCount("manual_seed", arguments.dropFirst, 1...1)
      let seed = try interpreter.integerArgument(arguments[1])
      arguments[0].native(GeneratorObject.self)?.box.generator.seed(UInt64(bitPattern: Int64(seed)))
      return arguments[0].retained()
    }
    interpreter.define(property: "device", of: type) { [unowned(unsafe) runtime] _, _ throws(Raised) in
      .object(DeviceObject(type: runtime.deviceType, kind: "cpu", number: nil))
    }
    interpreter.define(method: "seed", of: type) { [unowned(unsafe) runtime] interpreter, arguments throws(Raised) in
      try interpreter.check("seed", arguments.dropFirst, 0...0)
      let seed = runtime.freshSeed()
      arguments[0].native(GeneratorObject.self)?.box.generator.seed(UInt64(seed))
      return .int(seed)
    }
    interpreter.define(method: "get_state", of: type) { [unowned(unsafe) runtime] _, arguments throws(Raised) in
      guard let box = arguments[0].native(GeneratorObject.self)?.box else { return .none }
      return try runtime.stateTensor(box.generator)
    }
    interpreter.define(method: "set_state", of: type) {
      [unowned(unsafe) runtime] interpreter, arguments throws(Raised) in
      try interpreter.check("set_state", arguments.dropFirst, 1...1)
      arguments[0].native(GeneratorObject.self)?.box.generator = try runtime.generator(fromState: arguments[1])
      return arguments[0].retained()
    }
    interpreter.define(method: "initial_seed", of: type) { interpreter, arguments throws(Raised) in
      .int(Int(truncatingIfNeeded: arguments[0].native(GeneratorObject.self)?.box.generator.initialSeed ?? 0))
    }
  }
}
