import Arrays
import Interpreter

/// NumPy's RuntimeWarnings about floating-point results.
extension NumPyRuntime {
  private func warn(_ what: String, _ name: String, _ mode: String) throws(Raised) {
    switch mode {
    case "ignore": return
    case "raise": throw interpreter.error("FloatingPointError", "\(what) encountered in \(name)")
    default: try interpreter.warn("RuntimeWarning", "\(what) encountered in \(name)")
    }
  }

  private func dividesByZero(_ name: String) throws(Raised) { try warn("divide by zero", name, divideErrors) }
  private func isInvalid(_ name: String) throws(Raised) { try warn("invalid value", name, invalidErrors) }

  /// Whether some element passes the test.
  private func contains(_ array: NDArray, _ test: (Double) -> Bool) -> Bool {
    let count = array.count
    if array.isContiguous && array.dtype == .float64 {
      let elements = array.pointer.assumingMemoryBound(to: Double.self)
      for index in 0..<count where test(elements[index]) { return true }
      return false
    }
    if array.isContiguous && array.dtype == .float32 {
      let elements = array.pointer.assumingMemoryBound(to: Float.self)
      for index in 0..<count where test(Double(elements[index])) { return true }
      return false
    }
    for index in 0..<count where test(array.element(index).asDouble) { return true }
    return false
  }

  /// The warnings of a function of one operand.
  func warn(_ function: Ufunc, _ input: NDArray) throws(Raised) {
    let name = function.rawValue
    switch function {
    case .log, .log2, .log10:
      if contains(input, { $0 == 0 }) { try dividesByZero(name) }
      if contains(input, { $0 < 0 }) { try isInvalid(name) }
    case .log1p:
      if contains(input, { $0 == -1 }) { try dividesByZero(name) }
      if contains(input, { $0 < -1 }) { try isInvalid(name) }
    case .sqrt: if contains(input, { $0 < 0 }) { try isInvalid(name) }
    case .arcsin, .arccos: if contains(input, { abs($0) > 1 }) { try isInvalid(name) }
    case .exp:
      let limit = input.dtype == .float64 ? 709.782712893384 : (input.dtype == .float32 ? 88.72283935546875 : 11.0898)
      if contains(input, { $0 > limit && $0.isFinite }) { try warn("overflow", name, overflowErrors) }
    case .reciprocal: if contains(input, { $0 == 0 }) { try dividesByZero(name) }
    default: break
    }
  }

  /// The warnings of a function of two operands, from the operands alone.
  func warn(_ function: Ufunc, _ name: String, _ left: NDArray, _ right: NDArray) throws(Raised) {
    switch function {
    case .divide, .floorDivide, .remainder, .fmod:
      guard contains(right, { $0 == 0 }) else { return }
      let isInteger = !left.dtype.isFloatingPoint
      guard let shape = Self.broadcastShape(left.shape.array, right.shape.array), let target = try? Shape(shape) else {
        return
      }
      func spread(_ array: NDArray) -> NDArray {
        array.with(
          Layout(shape: target, strides: array.layout.broadcastStrides(to: target), offset: array.layout.offset))
      }
      let a = spread(left)
      let b = spread(right)
      var zeroSeen = false
      var invalidSeen = false
      for index in 0..<a.count where b.element(index).asDouble == 0 {
        let dividend = a.element(index).asDouble
        if dividend.isNaN { continue }
        if !isInteger && (dividend == 0 || function == .remainder || function == .fmod) {
          invalidSeen = true
        } else {
          zeroSeen = true
        }
      }
      if zeroSeen { try dividesByZero(name) }
      if invalidSeen { try isInvalid(name) }
    default: break
    }
  }

  /// "overflow encountered in multiply" for an infinite result of finite operands.
  func warnOverflow(_ function: Ufunc, _ name: String, _ result: NDArray, _ left: NDArray, _ right: NDArray)
    throws(Raised)
  {
    guard result.dtype.isFloatingPoint else { return }
    switch function {
    case .add, .subtract, .multiply, .power, .square: break
    default: return
    }
    guard contains(result, { $0.isInfinite }) else { return }
    if contains(left, { $0.isInfinite }) || contains(right, { $0.isInfinite }) { return }
    if function == .power && contains(left, { $0 == 0 }) { return try dividesByZero(name) }
    try warn("overflow", name, overflowErrors)
  }
}
