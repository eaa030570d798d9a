import Interpreter

/// `torch.Size`: a tuple of integers that stays one when it is sliced or added.
extension TorchRuntime {
  func installSize() {
    sizeType.keepsTypeOfParts = true
    sizeType.messageName = "torch.Size"
    dtypeType.messageName = "torch.dtype"
    deviceType.messageName = "torch.device"
    layoutType.messageName = "torch.layout"
    sizeType.customRepr = { interpreter, value throws(Raised) in
      let sizes = interpreter.sequence(value).map { Array($0) } ?? []
      return "torch.Size([" + sizes.map { String($0.smallInt ?? 0) }.joined(separator: ", ") + "])"
    }
    sizeType.construct = { [unowned(unsafe) self] interpreter, type, arguments throws(Raised) in
      try interpreter.check("torch.Size", arguments, 0...1)
      let items = arguments.positionalCount == 0 ? [] : try interpreter.collect(arguments[0])
      var sizes: [Value] = []
      for (place, item) in items.enumerated() {
        if let size = item.smallInt {
          sizes.append(.int(size))
        } else if let tensor = self.tensor(item), tensor.count == 1, tensor.dtype.isInteger {
          sizes.append(.int(tensor.array.element(0).asInt))
        } else {
          defer { for item in items { item.release() } }
          throw interpreter.error(
            "TypeError",
            "torch.Size() takes an iterable of 'int' (item \(place) is '\(interpreter.typeName(item))')")
        }
      }
      for item in items { item.release() }
      return interpreter.tuple(type: type, owning: sizes)
    }
    interpreter.define(method: "numel", of: sizeType) { interpreter, arguments throws(Raised) in
      try interpreter.check("numel", arguments.dropFirst, 0...0)
      let sizes = interpreter.sequence(arguments[0]).map { $0.map { $0.smallInt ?? 0 } } ?? []
      return .int(sizes.reduce(1) { $0 &* $1 })
    }
  }
}
