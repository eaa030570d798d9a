/// Decoding of what stands between the quotes of a literal.
enum Escapes {
  /// What is wrong with an escape: the text of CPython's message, and where the escape starts and ends in the text.
  struct Mistake: Error {
    var message: String
  }

  /// The code points of UTF-8 text.
  static func codePoints(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
  }

  /// The code points of the text of a string literal, escapes done unless it is raw.
  static func decodeString(_ bytes: ArraySlice<UInt8>, isRaw: Bool) throws(Mistake) -> [UInt32] {
    guard !isRaw && bytes.contains(UInt8(ascii: "\\")) else { return codePoints(bytes) }
    var result: [UInt32] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "\\") else {
        let run = bytes[index...].prefix { $0 != UInt8(ascii: "\\") }
        result += codePoints(run)
        index = run.endIndex
        continue
      }
      let start = index
      index += 1
      guard index < bytes.endIndex else {
        result.append(0x5C)
        break
      }
      let letter = bytes[index]
      index += 1
      switch letter {
      case UInt8(ascii: "x"): result.append(try hexadecimal(bytes, &index, start, 2, "truncated \\xXX escape"))
      case UInt8(ascii: "u"): result.append(try hexadecimal(bytes, &index, start, 4, "truncated \\uXXXX escape"))
      case UInt8(ascii: "U"):
        let value = try hexadecimal(bytes, &index, start, 8, "truncated \\UXXXXXXXX escape")
        guard value <= 0x10FFFF else { throw mistake(bytes, start, index, "illegal Unicode character") }
        result.append(value)
      case UInt8(ascii: "N"): result.append(try named(bytes, &index, start))
      default:
        if let value = simple(letter, bytes, &index) {
          if let value { result.append(value) }
        } else {
          result.append(0x5C)
          index -= 1
        }
      }
    }
    return result
  }

  /// The bytes of a bytes literal, escapes done unless it is raw.
  static func decodeBytes(_ bytes: ArraySlice<UInt8>, isRaw: Bool) throws(Mistake) -> [UInt8] {
    guard !isRaw && bytes.contains(UInt8(ascii: "\\")) else { return Array(bytes) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let letter = bytes[index + 1]
      let start = index
      index += 2
      if letter == UInt8(ascii: "x") {
        let digits = bytes[index...].prefix(2).prefix { $0.isHexDigit }
        guard digits.count == 2 else {
          throw Mistake(message: "(value error) invalid \\x escape at position \(start - bytes.startIndex)")
        }
        result.append(UInt8(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0)
        index += 2
      } else if let value = simple(letter, bytes, &index) {
        if let value { result.append(UInt8(truncatingIfNeeded: value)) }
      } else {
        result.append(0x5C)
        index -= 1
      }
    }
    return result
  }

  /// Escapes that strings and bytes share: nil when there is no such escape, `.some(nil)` for an escaped newline.
  private static func simple(_ letter: UInt8, _ bytes: ArraySlice<UInt8>, _ index: inout Int) -> UInt32?? {
    switch letter {
    case UInt8(ascii: "\n"): return .some(nil)
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): return UInt32(letter)
    case UInt8(ascii: "a"): return 7
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "v"): return 11
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = UInt32(letter - 0x30)
      var count = 1
      while count < 3, index < bytes.endIndex, bytes[index] >= 0x30, bytes[index] <= 0x37 {
        value = value * 8 + UInt32(bytes[index] - 0x30)
        index += 1
        count += 1
      }
      return value
    default: return nil
    }
  }

  private static func hexadecimal(
    _ bytes: ArraySlice<UInt8>, _ index: inout Int, _ start: Int, _ count: Int, _ message: String
  ) throws(Mistake) -> UInt32 {
    let digits = bytes[index...].prefix(count).prefix { $0.isHexDigit }
    guard digits.count == count else { throw mistake(bytes, start, digits.endIndex, message) }
    index += count
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
  }

  private static func named(_ bytes: ArraySlice<UInt8>, _ index: inout Int, _ start: Int) throws(Mistake) -> UInt32 {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "{"),
      let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")), close > index + 1
    else { throw mistake(bytes, start, index, "malformed \\N character escape") }
    let name = String(decoding: bytes[(index + 1)..<close], as: UTF8.self).uppercased()
    index = close + 1
    guard let scalar = NamedCharacters.find(name) else {
      throw mistake(bytes, start, index, "unknown Unicode character name")
    }
    return scalar
  }

  private static func mistake(_ bytes: ArraySlice<UInt8>, _ start: Int, _ end: Int, _ message: String) -> Mistake {
    // CPython decodes a copy in which every character outside ASCII is ten characters long (`\UXXXXXXXX`).
    func position(_ offset: Int) -> Int {
      bytes[bytes.startIndex..<offset].reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 & 0xC0 == 0x80 ? 0 : 10) }
    }
    let first = position(start)
    let last = position(end) - 1
    let place = first == last ? "byte 0x5c in position \(first)" : "bytes in position \(first)-\(last)"
    return Mistake(message: "(unicode error) 'unicodeescape' codec can't decode \(place): \(message)")
  }
}

/// Characters by their Unicode name, for `\N{…}`.
enum NamedCharacters {
  /// The character called `name` (in capitals).
  ///
  /// Swift knows the name of every character, but not the way back: this walks all of them, so it is slow and only
  /// used for the rare literal that spells a name out.
  static func find(_ name: String) -> UInt32? {
    for value in UInt32(0x20)...0x1FFFF {
      if let scalar = Unicode.Scalar(value), scalar.properties.name == name || scalar.properties.nameAlias == name {
        return value
      }
    }
    return nil
  }
}
