import BigInt

/// `int(text, base)`.
package enum IntegerParsing {
  /// Reads what `int()` reads: surrounding whitespace, a sign, a prefix where the base has one, digits of any script, single
  /// underscores between digits. Base 0 reads literals. Throws ValueError naming the text, for a base outside 0 and 2...36, and
  /// for more than `limit` digits in a base that is no power of two.
  package static func parse(
    _ text: some Collection<UInt32>, base: Int = 10, limit: Int = FormattingLimits.maximumIntegerDigits
  ) throws(FormattingError) -> IntegerValue {
    if base != 0 && (base < 2 || base > 36) { throw .value("int() base must be >= 2 and <= 36, or 0") }
    if let bytes = NumberText.ascii(text), let literal = Literal(bytes, base: base) {
      // The limit is looked at before what follows the digits.
      try literal.check(limit: limit)
      if !literal.isFollowed { return literal.value() }
    }
    var repr: [UInt32] = []
    StringRepr.appendRepr(text, to: &repr)
    throw .value("invalid literal for int() with base \(base): " + StringRepr.string(repr.prefix(200)))
  }

  private struct Literal {
    var isNegative = false
    var base: Int
    var digits: [UInt8] = []
    /// Whether something that is no digit follows.
    var isFollowed = false

    /// Nil when the text does not start as an integer of this base.
    init?(_ text: ArraySlice<UInt8>, base: Int) {
      self.base = base
      var rest = text
      if let sign = rest.first, sign == byte("-") || sign == byte("+") {
        isNegative = sign == byte("-")
        rest.removeFirst()
      }
      var mustBeZero = false
      let prefixBase = Self.prefixBase(rest)
      if base == 0 {
        self.base = prefixBase ?? 10
        mustBeZero = rest.first == byte("0") && prefixBase == nil
      }
      if let prefixBase, prefixBase == self.base {
        rest = rest.dropFirst(2)
        if rest.first == byte("_") { rest.removeFirst() }
      }
      digits.reserveCapacity(rest.count)
      var isAfterDigit = false
      for character in rest {
        if character == byte("_") {
          if !isAfterDigit { return nil }
          isAfterDigit = false
          continue
        }
        guard let digit = Self.digit(character), digit < self.base else {
          isFollowed = true
          break
        }
        digits.append(UInt8(truncatingIfNeeded: digit))
        isAfterDigit = true
      }
      if !isAfterDigit { return nil }
      if mustBeZero && digits.contains(where: { $0 != 0 }) { return nil }
    }

    private var isPowerOfTwo: Bool { base & (base - 1) == 0 }

    func check(limit: Int) throws(FormattingError) {
      if !isPowerOfTwo && limit > 0 && digits.count > limit {
        throw .value(
          "Exceeds the limit (\(limit) digits) for integer string conversion: value has \(digits.count) digits; "
            + "use sys.set_int_max_str_digits() to increase the limit")
      }
    }

    func value() -> IntegerValue {
      if let small = small() { return .small(isNegative ? -small : small) }
      let magnitude = isPowerOfTwo ? bits(base.trailingZeroBitCount) : product()
      return IntegerValue(BigInt(sign: isNegative ? .minus : .plus, magnitude: magnitude))
    }

    private func small() -> Int? {
      var value = 0
      for digit in digits {
        let (product, overflow) = value.multipliedReportingOverflow(by: base)
        let (sum, carry) = product.addingReportingOverflow(Int(digit))
        if overflow || carry { return nil }
        value = sum
      }
      return value
    }

    private func bits(_ bitsPerDigit: Int) -> BigUInt {
      var words: [UInt] = []
      var word: UInt = 0
      var filled = 0
      for digit in digits.reversed() {
        word |= UInt(digit) << UInt(filled)
        filled += bitsPerDigit
        if filled >= UInt.bitWidth {
          words.append(word)
          filled -= UInt.bitWidth
          word = filled == 0 ? 0 : UInt(digit) >> UInt(bitsPerDigit - filled)
        }
      }
      words.append(word)
      return BigUInt(words: words)
    }

    private func product() -> BigUInt {
      // As many digits at a time as a word holds.
      let radix = UInt(base)
      var result: BigUInt = 0
      var chunk: UInt = 0
      var scale: UInt = 1
      for digit in digits {
        if scale > UInt.max / radix / radix {
          result = result * BigUInt(scale) + BigUInt(chunk)
          (chunk, scale) = (0, 1)
        }
        chunk = chunk * radix + UInt(digit)
        scale *= radix
      }
      return result * BigUInt(scale) + BigUInt(chunk)
    }

    private static func prefixBase(_ text: ArraySlice<UInt8>) -> Int? {
      guard text.first == byte("0"), let letter = text.dropFirst().first else { return nil }
      switch letter | 0x20 {
      case byte("x"): return 16
      case byte("o"): return 8
      case byte("b"): return 2
      default: return nil
      }
    }

    private static func digit(_ character: UInt8) -> Int? {
      switch character {
      case byte("0")...byte("9"): Int(character - byte("0"))
      case byte("a")...byte("z"): Int(character - byte("a")) + 10
      case byte("A")...byte("Z"): Int(character - byte("A")) + 10
      default: nil
      }
    }
  }
}
