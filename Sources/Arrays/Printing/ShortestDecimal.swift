import Kernels

/// The fewest decimal digits that identify a floating value among those of its dtype.
struct ShortestDecimal {
  /// The digits as ASCII, no leading or trailing zeros but for a single 0.
  let digits: [UInt8]
  /// The power of ten of the first digit: 0 for 1.5, -2 for 0.015.
  let exponent: Int

  /// The digits of a finite `value` that an element of `dtype` holds; the sign is left out.
  init(_ value: Double, _ dtype: DType) {
    // The standard library's descriptions are the shortest that read back, the closest among equals, but for float16,
    // where whole numbers are written out.
    let text: String
    switch dtype {
    case .float16: text = Self.shortestHalf(value.magnitude)
    case .float32: text = Float(value).description
    default: text = value.description
    }
    var all: [UInt8] = []
    var point = -1
    var power = 0
    var iterator = text.utf8.makeIterator()
    while let c = iterator.next() {
      if c >= 48 && c <= 57 {
        all.append(c)
      } else if c == 46 {
        point = all.count
      } else if c == 101 {
        var negative = false
        while let e = iterator.next() {
          if e == 45 { negative = true } else if e >= 48 { power = power * 10 + Int(e - 48) }
        }
        if negative { power = -power }
      }
    }
    if point < 0 { point = all.count }
    let leading = all.prefix { $0 == 48 }.count
    if leading == all.count {
      digits = [48]
      exponent = 0
      return
    }
    var significant = Array(all[leading...])
    while significant.count > 1 && significant.last == 48 { significant.removeLast() }
    digits = significant
    exponent = point - leading - 1 + power
  }

  /// Digits after the point in positional notation.
  var fractionDigits: Int { digits == [48] ? 0 : Swift.max(0, digits.count - 1 - exponent) }

  /// `digits` with the point after the first one, or after as many zeros as the exponent says.
  func text(isNegative: Bool, scientific: Bool) -> String {
    var all = digits
    let power = scientific ? 0 : exponent
    if power < 0 { all.insert(contentsOf: repeatElement(48, count: -power), at: 0) }
    let whole = Swift.max(power, 0) + 1
    while all.count < whole { all.append(48) }
    var bytes: [UInt8] = isNegative ? [45] : []
    bytes += all[..<whole]
    if all.count > whole { bytes += [46] + all[whole...] }
    var result = String(decoding: bytes, as: UTF8.self)
    if scientific {
      let size = exponent.magnitude
      result += (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + String(size)
    }
    return result
  }

  /// Tries one to five digits; at a power of two the interval is uneven, so that the next digit up may be the one inside.
  private static func shortestHalf(_ value: Double) -> String {
    if value == 0 { return "0.0" }
    for count in 0..<5 {
      let rounded = NumberText.scientific(value, precision: count)
      let mantissa = rounded.utf8.prefix { $0 != 101 }.filter { $0 != 46 }
      let power = rounded.utf8.drop { $0 != 101 }.dropFirst()
      guard let digits = Int(String(decoding: mantissa, as: UTF8.self)),
        let exponent = Int(String(decoding: power, as: UTF8.self))
      else { break }
      for candidate in [digits, digits + 1] {
        let text = "\(candidate)e\(exponent - count)"
        if let read = Double(text), Double(Float16(read)) == value { return text }
      }
    }
    return value.description
  }
}
