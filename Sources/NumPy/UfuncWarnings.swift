import Arrays
import Interpreter

/// NumPy's RuntimeWarnings about floating-point results.
extension NumPyRuntime {
  private func warn(_ what: String, _ function: Ufunc) {
    interpreter.warn("RuntimeWarning", "\(what) encountered in \(function.rawValue)")
  }

  private func contains(_ array: NDArray, _ test: (Double) -> Bool) -> Bool {
    for index in 0..<array.count where test(array.element(index).asDouble) { return true }
    return false
  }

  /// The warnings of a function of one operand.
  func warn(_ function: Ufunc, _ input: NDArray) {
    switch function {
    case .log, .log2, .log10:
      if contains(input, { $0 == 0 }) { warn("divide by zero", function) }
      if contains(input, { $0 < 0 }) { warn("invalid value", function) }
    case .log1p:
      if contains(input, { $0 == -1 }) { warn("divide by zero", function) }
      if contains(input, { $0 < -1 }) { warn("invalid value", function) }
    case .sqrt: if contains(input, { $0 < 0 }) { warn("invalid value", function) }
    case .arcsin, .arccos: if contains(input, { abs($0) > 1 }) { warn("invalid value", function) }
    case .exp:
      let limit = input.dtype == .float64 ? 709.782712893384 : (input.dtype == .float32 ? 88.72283935546875 : 11.0898)
      if contains(input, { $0 > limit && $0.isFinite }) { warn("overflow", function) }
    case .reciprocal: if contains(input, { $0 == 0 }) { warn("divide by zero", function) }
    default: break
    }
  }

  /// The warnings of a function of two operands.
  func warn(_ function: Ufunc, _ left: NDArray, _ right: NDArray) {
    switch function {
    case .divide, .floorDivide, .remainder:
      guard contains(right, { $0 == 0 }) else { return }
      let isInteger = !left.dtype.isFloatingPoint
      guard let shape = Self.broadcastShape(left.shape.array, right.shape.array), let target = try? Shape(shape) else {
        return
      }
      let a = left.with(Layout(shape: target, strides: left.layout.broadcastStrides(to: target), offset: left.layout.offset))
      let b = right.with(
        Layout(shape: target, strides: right.layout.broadcastStrides(to: target), offset: right.layout.offset))
      var dividesByZero = false
      var isInvalid = false
      for index in 0..<a.count where b.element(index).asDouble == 0 {
        let dividend = a.element(index).asDouble
        if dividend.isNaN { continue }
        if !isInteger && (dividend == 0 || function == .remainder) { isInvalid = true } else { dividesByZero = true }
      }
      if dividesByZero { warn("divide by zero", function) }
      if isInvalid { warn("invalid value", function) }
    default: break
    }
  }
}
