import Kernels

/// How the elements of one tensor are written: all alike, decided by the finite values that are not zero.
struct ElementFormatter {
  private let dtype: DType
  private let precision: Int
  private var wholeNumbers = true
  private var scientific = false
  /// The width of the widest element; narrower ones are padded on the left.
  private(set) var width = 1

  /// Looks at the elements at `offsets` (those that will be shown).
  init(_ tensor: PrintableTensor, offsets: [Int], options: PrintOptions) {
    dtype = tensor.dtype
    precision = options.precision
    guard dtype.isFloatingPoint else {
      for offset in offsets { width = Swift.max(width, bare(tensor, offset).utf8.count) }
      return
    }
    var least = Double.infinity
    var greatest = 0.0
    var shown: [Double] = []
    for offset in offsets {
      let value = tensor.double(at: offset)
      guard value.isFinite && value != 0 else { continue }
      shown.append(value)
      least = Swift.min(least, value.magnitude)
      greatest = Swift.max(greatest, value.magnitude)
      if value != value.rounded(.up) { wholeNumbers = false }
    }
    if shown.isEmpty { return }
    scientific = options.scientific ?? (greatest / least > 1000 || greatest > 1e8 || least < 1e-4)
    for value in shown {
      let length: Int
      if scientific {
        length = NumberText.scientific(value, precision: precision).utf8.count
      } else if wholeNumbers {
        length = NumberText.fixed(value, precision: 0).utf8.count + 1
      } else {
        length = NumberText.fixed(value, precision: precision).utf8.count
      }
      width = Swift.max(width, length)
    }
  }

  /// The element at `offset`, padded to `width`.
  func format(_ tensor: PrintableTensor, _ offset: Int) -> String {
    let text = dtype.isFloatingPoint ? floating(tensor.double(at: offset)) : bare(tensor, offset)
    return String(repeating: " ", count: Swift.max(0, width - text.utf8.count)) + text
  }

  private func floating(_ value: Double) -> String {
    if scientific { return NumberText.scientific(value, precision: precision) }
    if wholeNumbers { return NumberText.fixed(value, precision: 0) + (value.isFinite ? "." : "") }
    return NumberText.fixed(value, precision: precision)
  }

  private func bare(_ tensor: PrintableTensor, _ offset: Int) -> String {
    let value = tensor.integer(at: offset)
    return dtype == .bool ? (value == 0 ? "False" : "True") : String(value)
  }
}
