import Arrays
import Autograd
import Interpreter
import NumPy
import Operators
import Syntax

/// The operators of tensors under their names: `x.__add__(y)`, `torch.Tensor.__matmul__`.
extension TorchRuntime {
  func installSpecialMethods() {
    let operators: [(String, BinaryOperator)] = [
      ("add", .add), ("sub", .subtract), ("mul", .multiply), ("truediv", .divide), ("floordiv", .floorDivide),
      ("mod", .modulo), ("pow", .power), ("matmul", .matrixMultiply), ("and", .bitAnd), ("or", .bitOr),
      ("xor", .bitXor), ("lshift", .shiftLeft), ("rshift", .shiftRight),
    ]
    for (name, op) in operators {
      for (prefix, isReflected, isInPlace) in [("", false, false), ("r", true, false), ("i", false, true)] {
        method("__\(prefix)\(name)__", 1...1) { [unowned(unsafe) self] tensor, arguments throws(Raised) in
          guard let operand = self.operand(arguments[0]) else {
            return .notImplemented
          }
          if isReflected && op != .divide, arguments[0].native(NDArrayObject.self) != nil {
            return try self.refuseArray(op) ?? .notImplemented
          }
          return try self.binary(op, tensor, operand, isReflected: isReflected, isInPlace: isInPlace)
        }
      }
    }
    let unary: [(String, String)] = [
      ("__abs__", "abs"), ("__neg__", "neg"), ("__pos__", "positive"), ("__invert__", "bitwise_not"),
    ]
    for (name, function) in unary {
      method(name, 0...0) { [unowned(unsafe) self] tensor, _ throws(Raised) in
        try self.call(function, [.tensor(tensor)])
      }
    }
    installConversionMethods()
  }

  private func installConversionMethods() {
    func define(_ name: String, _ body: @escaping (TensorObject, Interpreter, CallArguments) throws(Raised) -> Value?) {
      interpreter.define(method: name, of: tensorType) { interpreter, arguments throws(Raised) in
        guard arguments.positionalCount > 0, let object = arguments[0].native(TensorObject.self) else { return .none }
        return try body(object, interpreter, arguments.dropFirst) ?? .none
      }
    }
    define("__index__") { object, interpreter, _ throws(Raised) in try object.index(interpreter).map { .int($0) } }
    define("__int__") { object, interpreter, _ throws(Raised) in try object.integer(interpreter) }
    define("__float__") { object, interpreter, _ throws(Raised) in try object.float(interpreter).map { .float($0) } }
    define("__bool__") { object, interpreter, _ throws(Raised) in try object.truth(interpreter).map { .bool($0) } }
    define("__len__") { object, interpreter, _ throws(Raised) in try object.length(interpreter).map { .int($0) } }
    define("__iter__") { object, interpreter, _ throws(Raised) in try object.makeIterator(interpreter) }
    define("__getitem__") { object, interpreter, arguments throws(Raised) in
      try interpreter.check("__getitem__", arguments, 1...1)
      return try object.getItem(arguments[0], interpreter)
    }
    define("__setitem__") { object, interpreter, arguments throws(Raised) in
      try interpreter.check("__setitem__", arguments, 2...2)
      _ = try object.setItem(arguments[0], arguments[1], interpreter)
      return nil
    }
    define("__contains__") { object, interpreter, arguments throws(Raised) in
      try interpreter.check("__contains__", arguments, 1...1)
      return try object.contains(arguments[0], interpreter).map { .bool($0) }
    }
  }
}
