import Arrays
import Autograd
import Interpreter
import Operators

/// Methods that give a tensor another shape in place: `unsqueeze_`, `squeeze_`, `transpose_`, `t_`, `resize_`.
extension TorchRuntime {
  func installReshapedInPlace() {
    for name in ["unsqueeze", "squeeze", "transpose", "t", "swapaxes", "swapdims", "as_strided"] {
      guard let entry = OperatorTable.find(name) else { continue }
      interpreter.define(method: name + "_", of: tensorType) {
        [unowned(unsafe) self] interpreter, arguments throws(Raised) in
        guard arguments.positionalCount > 0, let tensor = self.tensor(arguments[0]) else { return .none }
        let binder = Binder(runtime: self, name: name + "_", overloads: entry.overloads, isMethod: true)
        let bound = try binder.bind(arguments)
        let context = self.context
        try self.attempt { () throws(TensorError) in
          if tensor.leafRequiresGrad && context.gradEnabled {
            throw .runtime("a leaf Variable that requires grad is being used in an in-place operation.")
          }
          guard case .tensor(let view) = try entry.call(context, overload: bound.overload, bound.arguments) else {
            return
          }
          tensor.array = view.array
          if let node = view.gradFn {
            tensor.gradFn = node
            tensor.outputNumber = view.outputNumber
          }
          tensor.bumpVersion()
          tensor.viewVersion = tensor.version
        }
        return arguments[0].retained()
      }
    }
    interpreter.define(method: "resize_", of: tensorType) {
      [unowned(unsafe) self] interpreter, arguments throws(Raised) in
      guard arguments.positionalCount > 0, let tensor = self.tensor(arguments[0]) else { return .none }
      let rest = arguments.dropFirst
      var sizes: [Int] = []
      let given = rest.positionalCount == 1 ? interpreter.sequence(rest[0]).map { Array($0) } : nil
      for value in given ?? Array(rest.positional) { sizes.append(try interpreter.integerArgument(value)) }
      let context = self.context
      try self.attempt { () throws(TensorError) in try Self.resize(tensor, try Shape(sizes), context) }
      return arguments[0].retained()
    }
    for name in ["resize_as_"] {
      method(name, 1...1) { [unowned(unsafe) self] tensor, arguments throws(Raised) in
        guard let model = self.tensor(arguments[0]) else { return .none }
        let context = self.context
        try self.attempt { () throws(TensorError) in try Self.resize(tensor, model.shape, context) }
        return self.wrap(tensor)
      }
    }
  }

  /// Another shape on the same elements in storage order, with more memory where needed; new elements are zeros here.
  private static func resize(_ tensor: Tensor, _ shape: Shape, _ context: TensorContext) throws(TensorError) {
    if tensor.requiresGrad { throw .runtime("cannot resize variables that require grad") }
    for index in shape.indices where shape[index] < 0 {
      throw .runtime("numel: integer multiplication overflow")
    }
    guard let count = shape.product,
      case let (bytes, overflow) = count.multipliedReportingOverflow(by: tensor.dtype.itemSize),
      !overflow
    else { throw .runtime("Storage size calculation overflowed with sizes=\(shape.text)") }
    var layout = Layout(contiguous: shape)
    layout.offset = tensor.array.layout.offset
    let available = tensor.array.storage.byteCount - layout.offset &* tensor.dtype.itemSize
    if bytes <= available {
      tensor.array.layout = layout
    } else {
      let array = try NDArray(.int(0), shape: shape, tensor.dtype, context)
      array.pointer.copyMemory(from: tensor.array.pointer, byteCount: max(0, available))
      tensor.array = array
    }
    tensor.bumpVersion()
    tensor.viewVersion = tensor.version
  }
}
