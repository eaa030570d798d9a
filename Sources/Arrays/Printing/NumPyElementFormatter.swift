import Kernels

/// How NumPy writes the elements of one array: the same notation, digits and padding for all of them.
struct NumPyElementFormatter {
  private let dtype: DType
  private var scientific = false
  private var mode: NumPyPrintOptions.FloatMode
  private var precision: Int
  private var padLeft = 0
  private var padRight = 0
  private var exponentDigits = 2
  private let isZeroDimensional: Bool

  /// Looks at the elements at `offsets` (those that will be shown).
  init(_ array: PrintableTensor, offsets: [Int], options: NumPyPrintOptions) {
    dtype = array.dtype
    mode = options.floatMode
    isZeroDimensional = array.shape.isEmpty
    precision = mode == .unique ? Int.max : Swift.max(0, options.precision)
    guard dtype.isFloatingPoint else {
      for offset in offsets { padLeft = Swift.max(padLeft, String(array.integer(at: offset)).utf8.count) }
      return
    }
    let values = offsets.map { array.double(at: $0) }
    let finite = values.filter { $0.isFinite }
    scientific = Self.needsExponent(finite, dtype, suppress: options.suppress)
    if !finite.isEmpty { measure(finite) }
    if finite.count < values.count {
      // Room for nan and inf, which end where the numbers end.
      let offset = padRight + 1
      for value in values where !value.isFinite {
        padLeft = Swift.max(padLeft, (value == -.infinity ? 4 : 3) - offset)
      }
    }
  }

  /// The element at `offset`, padded on both sides.
  func format(_ array: PrintableTensor, _ offset: Int) -> String {
    if !dtype.isFloatingPoint {
      let value = array.integer(at: offset)
      if dtype == .bool { return value == 0 ? "False" : (isZeroDimensional ? "True" : " True") }
      return padded(String(value), to: padLeft)
    }
    let value = array.double(at: offset)
    if !value.isFinite {
      let text = value.isNaN ? "nan" : (value < 0 ? "-inf" : "inf")
      return padded(text, to: padLeft + padRight + 1)
    }
    let (whole, fraction, exponent) = parts(value, final: true)
    if scientific { return padded(whole, to: padLeft) + "." + fraction + "e" + exponent }
    let right = String(repeating: " ", count: Swift.max(0, padRight - fraction.utf8.count))
    return padded(whole, to: padLeft) + "." + fraction + right
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - text.utf8.count)) + text
  }

  /// Compared in the dtype's own arithmetic, where 1e-4 rounds and a quotient overflows.
  private static func needsExponent(_ finite: [Double], _ dtype: DType, suppress: Bool) -> Bool {
    var least = Double.infinity
    var greatest = 0.0
    for value in finite where value != 0 {
      least = Swift.min(least, value.magnitude)
      greatest = Swift.max(greatest, value.magnitude)
    }
    if greatest == 0 { return false }
    switch dtype {
    case .float16:
      if greatest >= 1e3 { return true }
      return !suppress && (Float16(least) < 1e-4 || Float16(greatest) / Float16(least) > 1000)
    case .float32:
      if greatest >= 1e6 { return true }
      return !suppress && (Float(least) < 1e-4 || Float(greatest) / Float(least) > 1000)
    default:
      if greatest >= 1e8 { return true }
      return !suppress && (least < 1e-4 || greatest / least > 1000)
    }
  }

  private mutating func measure(_ finite: [Double]) {
    var fractionWidth = 0
    var exponentWidth = 0
    for value in finite {
      let (whole, fraction, exponent) = parts(value, final: false)
      padLeft = Swift.max(padLeft, whole.utf8.count)
      fractionWidth = Swift.max(fractionWidth, fraction.utf8.count)
      exponentWidth = Swift.max(exponentWidth, exponent.utf8.count - 1)
    }
    if scientific {
      exponentDigits = exponentWidth
      precision = fractionWidth
      padRight = exponentWidth + 2 + fractionWidth
    } else {
      padRight = fractionWidth
      if mode == .fixed || mode == .maxprecEqual {
        mode = .fixed
        precision = fractionWidth
      }
    }
  }

  /// The text before the point, after it, and the exponent with its sign.
  ///
  /// In the first pass the digits are the shortest, at most `precision`; in the final pass of scientific notation every
  /// element has exactly `precision` of them, taken from its exact value.
  private func parts(_ value: Double, final: Bool) -> (whole: String, fraction: String, exponent: String) {
    let shortest = ShortestDecimal(value, dtype)
    let exact = mode == .fixed || (final && scientific)
    let needed = scientific ? shortest.digits.count - 1 : shortest.fractionDigits
    let text: String
    if (!exact && needed <= precision) || (mode != .fixed && needed == precision) {
      text = shortest.text(isNegative: value.sign == .minus, scientific: scientific)
    } else {
      text =
        scientific ? NumberText.scientific(value, precision: precision) : NumberText.fixed(value, precision: precision)
    }
    let mantissa = text.utf8.prefix { $0 != 101 }
    var exponent = Array(text.utf8.dropFirst(mantissa.count + 1))
    while final && exponent.count - 1 < exponentDigits && !exponent.isEmpty { exponent.insert(48, at: 1) }
    let whole = mantissa.prefix { $0 != 46 }
    var fraction = Array(mantissa.dropFirst(whole.count + 1))
    if !exact { while fraction.last == 48 { fraction.removeLast() } }
    return (
      String(decoding: whole, as: UTF8.self), String(decoding: fraction, as: UTF8.self),
      String(decoding: exponent, as: UTF8.self)
    )
  }
}
