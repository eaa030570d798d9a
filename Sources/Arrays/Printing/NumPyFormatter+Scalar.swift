import Kernels

extension NumPyFormatter {
  /// The text of a NumPy scalar, as `str(np.float32(x))` gives it: `1.5`, `1e+06`, `True`.
  public static func scalarText(_ value: Double, _ dtype: DType) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let magnitude = value.magnitude
    // The largest power of ten written out depends on how many digits the type holds.
    let limit = dtype == .float16 ? 1e3 : (dtype == .float32 ? 1e6 : 1e16)
    let shortest = ShortestDecimal(value, dtype)
    if magnitude == 0 || (magnitude >= 1e-4 && magnitude < limit) {
      let text = shortest.text(isNegative: value.sign == .minus, scientific: false)
      return shortest.fractionDigits == 0 ? text + ".0" : text
    }
    return shortest.text(isNegative: value.sign == .minus, scientific: true)
  }

  static func scalarText(_ array: PrintableTensor) -> String {
    if array.dtype.isFloatingPoint { return scalarText(array.double(at: 0), array.dtype) }
    let value = array.integer(at: 0)
    return array.dtype == .bool ? (value == 0 ? "False" : "True") : String(value)
  }
}
