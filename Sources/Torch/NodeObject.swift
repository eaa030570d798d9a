import Arrays
import Autograd
import Interpreter
import Operators

/// A node of the tape, as `grad_fn` shows it.
class NodeObject: NativeObject {
  private let owned: Node?
  private weak var watched: Node?

  /// The node; nil only for the context of a custom Function whose graph is gone.
  final var node: Node? { owned ?? watched }

  init(type: TypeObject, node: Node, isOwner: Bool = true) {
    owned = isOwner ? node : nil
    watched = isOwner ? nil : node
    super.init(type: type)
    node.attachment = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    if let node, node.attachment == Unmanaged.passUnretained(self).toOpaque() { node.attachment = nil }
  }

  /// The node object behind a value, be it the context of a custom Function or not.
  static func of(_ value: Value) -> NodeObject? {
    value.native(NodeObject.self) ?? value.native(FunctionContext.self)
  }

  override func repr(_ interpreter: Interpreter) throws(Raised) -> String? {
    let type = type(in: interpreter)
    let name = type.moduleName == "builtins" ? type.name : type.moduleName + "." + type.name
    return "<\(name) object at 0x" + String(interpreter.identifier(.object(self)), radix: 16) + ">"
  }

  private func type(in interpreter: Interpreter) -> TypeObject { interpreter.type(of: .object(self)) }

  /// `_saved_self` and its kind.
  override func attribute(_ name: StringObject, _ interpreter: Interpreter) throws(Raised) -> Value? {
    let text = name.text
    guard text.hasPrefix("_saved_"), let node else { return nil }
    let runtime = TorchRuntime.of(interpreter)
    let wanted = String(text.dropFirst(7))
    if wanted == "exponent" || wanted == "alpha", node.name.hasSuffix("0") {
      return wanted == "exponent" && node.rule.savedNames.contains("self") ? runtime.wrap(node.scalar) : nil
    }
    guard let index = node.rule.savedNames.firstIndex(of: wanted) else { return nil }
    let tensor = try runtime.attempt { () throws(TensorError) in try node.savedIfAny(index, runtime.context) }
    return tensor.map { runtime.wrap($0) } ?? Value.none
  }

  /// The members that every node has.
  static func install(in type: TypeObject, _ runtime: TorchRuntime) {
    let interpreter = runtime.interpreter
    interpreter.define(property: "next_functions", of: type) {
      [unowned(unsafe) runtime] interpreter, value throws(Raised) in
      guard let node = of(value)?.node else { return .none }
      var pairs: [Value] = []
      for index in 0..<node.edgeCount {
        let edge = node[edge: index]
        let next: Value
        if let inner = edge.node {
          next = runtime.wrap(inner)
        } else if let leaf = edge.leaf {
          next = runtime.accumulator(of: leaf)
        } else {
          next = .none
        }
        pairs.append(interpreter.tuple(owning: [next, .int(Int(edge.output))]))
      }
      return interpreter.tuple(owning: pairs)
    }
    interpreter.define(method: "name", of: type) { interpreter, arguments throws(Raised) in
      interpreter.string(of(arguments[0])?.node.map { longName($0.name) } ?? "")
    }
    interpreter.define(method: "_sequence_nr", of: type) { _, arguments throws(Raised) in
      .int(Int(truncatingIfNeeded: of(arguments[0])?.node?.sequence ?? 0))
    }
    for name in ["register_hook", "register_prehook"] {
      interpreter.define(method: name, of: type) { [unowned(unsafe) runtime] interpreter, arguments throws(Raised) in
        try interpreter.check(name, arguments.dropFirst, 1...1)
        guard let node = of(arguments[0])?.node else { return .none }
        let hook = LanguageNodeHook(runtime, arguments[1])
        let handle = runtime.context.nextSequence()
        if name == "register_hook" {
          node.madeHooks.postHooks.append((handle, hook))
        } else {
          node.madeHooks.preHooks.append((handle, hook))
        }
        return .object(HandleObject(type: runtime.handleType) { [weak node] in node?.removeHook(handle) })
      }
    }
  }

  /// The name that C++ gives to nodes that are not made from derivative formulas.
  private static func longName(_ name: String) -> String {
    switch name {
    case "AccumulateGrad", "CopySlices", "CopyBackwards": "torch::autograd::" + name
    default: name
    }
  }
}

/// A callable of the language as a hook of a node.
final class LanguageNodeHook: NodeHook {
  private let callable: Reference
  private unowned(unsafe) let runtime: TorchRuntime

  init(_ runtime: TorchRuntime, _ callable: Value) {
    self.runtime = runtime
    self.callable = Reference(callable)
  }

  func call(_ gradients: Gradients, _ outputs: Gradients?, _ context: TensorContext) throws(TensorError) -> Gradients? {
    do throws(Raised) {
      let interpreter = runtime.interpreter
      var arguments = [values(gradients)]
      if let outputs { arguments.append(values(outputs)) }
      defer { for argument in arguments { argument.release() } }
      let result = try interpreter.call(callable.value, arguments)
      defer { result.release() }
      if result.isNone { return nil }
      let items = interpreter.sequence(result).map { Array($0) } ?? [result]
      return Gradients(list: items.map { runtime.tensor($0) })
    } catch {
      throw TensorError(.foreign, "")
    }
  }

  /// A tuple of the gradients; owned.
  private func values(_ gradients: Gradients) -> Value {
    let all: [Tensor?] = [gradients.first, gradients.second, gradients.third] + (gradients.rest ?? [])
    let count = (all.lastIndex { $0 != nil } ?? -1) + 1
    let values = all.prefix(count).map { tensor in tensor.map { runtime.wrap($0) } ?? Value.none }
    return runtime.interpreter.tuple(owning: values)
  }

  func traverse(_ visit: (AnyObject) -> Void) { visit(callable) }
}
