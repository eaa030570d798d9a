/// `translate`, `maketrans` and `encode`.
extension Interpreter {
  func installStringTranslation() {
    define("translate", of: types.str, .one) { interpreter, value, arguments throws(Raised) in
      var out: [UInt32] = []
      for point in interpreter.points(value) {
        let target: Value
        do throws(Raised) {
          target = try interpreter.getItem(arguments[0], .int(Int(point)))
        } catch {
          guard
            interpreter.isInFlight("KeyError") || interpreter.isInFlight("IndexError")
              || interpreter.isInFlight("LookupError")
          else { throw error }
          interpreter.clearException()
          out.append(point)
          continue
        }
        defer { target.release() }
        if target.isNone { continue }
        if let code = target.smallInt {
          guard code >= 0, code < 0x110000 else {
            throw interpreter.error("ValueError", "character mapping must be in range(0x110000)")
          }
          out.append(UInt32(code))
        } else if target.isKind(.string) {
          out.append(contentsOf: interpreter.points(target))
        } else {
          throw interpreter.error("TypeError", "character mapping must return integer, None or str")
        }
      }
      return interpreter.string(codePoints: out)
    }
    define(static: "maketrans", of: types.str) { interpreter, arguments throws(Raised) in
      try interpreter.check(.counts(1...3), "maketrans", interpreter.types.str, arguments)
      return try interpreter.makeTranslation(arguments)
    }
    define("encode", of: types.str, .named(["encoding", "errors"])) { interpreter, value, arguments throws(Raised) in
      let encoding = try arguments.optional(0, "encoding").map { value throws(Raised) in
        try interpreter.text(value, "encode() argument 'encoding'")
      }
      let handling = try arguments.optional(1, "errors").map { value throws(Raised) in
        try interpreter.text(value, "encode() argument 'errors'")
      }
      let bytes = try interpreter.encode(interpreter.points(value), encoding ?? "utf-8", handling ?? "strict")
      return .object(BytesObject(type: interpreter.types.bytes, bytes: bytes))
    }
  }

  private func makeTranslation(_ arguments: Arguments) throws(Raised) -> Value {
    let table = dictionary()
    let result = Value.object(table)
    do throws(Raised) {
      if arguments.positionalCount == 1 {
        guard arguments[0].isKind(.dictionary) else {
          throw error(
            "TypeError", "if you give only one argument to maketrans it must be a dict")
        }
        for (key, value) in arguments[0].unsafeAs(DictObject.self).pairs {
          if key.isKind(.string) {
            let points = points(key)
            guard points.count == 1 else {
              throw error("ValueError", "string keys in translate table must be of length 1")
            }
            try table.set(.int(Int(points[0])), value, self)
          } else {
            guard key.smallInt != nil else {
              throw error("TypeError", "keys in translate table must be strings or integers")
            }
            try table.set(key, value, self)
          }
        }
        return result
      }
      guard arguments[0].isKind(.string) else {
        throw error("TypeError", "first maketrans argument must be a string if there is a second argument")
      }
      let from = points(arguments[0])
      let to = try stringArgument(arguments[1], "maketrans() argument 2")
      guard from.count == to.count else {
        throw error("ValueError", "the first two maketrans arguments must have equal length")
      }
      for (source, target) in zip(from, to) { try table.set(.int(Int(source)), .int(Int(target)), self) }
      if let removed = arguments.optional(2) {
        for point in try stringArgument(removed, "maketrans() argument 3") {
          try table.set(.int(Int(point)), .none, self)
        }
      }
      return result
    } catch {
      result.release()
      throw error
    }
  }

  // MARK: Encodings

  /// The encodings that texts can be turned into.
  private enum Encoding { case utf8, ascii, latin1 }

  private func encoding(named name: String) throws(Raised) -> (Encoding, String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
    case "utf8", "u8", "utf": return (.utf8, "utf-8")
    case "ascii", "usascii", "646": return (.ascii, "ascii")
    case "latin1", "iso88591", "latin", "l1", "88591": return (.latin1, "latin-1")
    default: throw error("LookupError", "unknown encoding: \(name)")
    }
  }

  /// Text to bytes; UnicodeEncodeError unless `handling` says otherwise.
  func encode(_ text: [UInt32], _ name: String, _ handling: String) throws(Raised) -> [UInt8] {
    let (encoding, canonical) = try encoding(named: name)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for (index, point) in text.enumerated() {
      switch encoding {
      case .ascii where point < 128, .latin1 where point < 256: bytes.append(UInt8(truncatingIfNeeded: point))
      case .utf8:
        if let scalar = Unicode.Scalar(point) {
          bytes.append(contentsOf: String(scalar).utf8)
          continue
        }
        fallthrough
      default:
        switch handling {
        case "ignore": break
        case "replace": bytes.append(63)
        case "backslashreplace":
          var out: [UInt32] = []
          StringRepr.appendEscapingNonASCII([point], to: &out)
          bytes.append(contentsOf: out.map { UInt8(truncatingIfNeeded: $0) })
        case "xmlcharrefreplace": bytes.append(contentsOf: "&#\(point);".utf8)
        case "strict": throw encodeError(text, index, encoding, canonical)
        default: throw error("LookupError", "unknown error handler name '\(handling)'")
        }
      }
    }
    return bytes
  }

  private func encodeError(_ text: [UInt32], _ index: Int, _ encoding: Encoding, _ name: String) -> Raised {
    let reason: String
    switch encoding {
    case .utf8: reason = "surrogates not allowed"
    case .ascii: reason = "ordinal not in range(128)"
    case .latin1: reason = "ordinal not in range(256)"
    }
    func isUnencodable(_ point: UInt32) -> Bool {
      switch encoding {
      case .utf8: Unicode.Scalar(point) == nil
      case .ascii: point > 127
      case .latin1: point > 255
      }
    }
    var end = index
    while end < text.count && isUnencodable(text[end]) { end += 1 }
    return codecError("UnicodeEncodeError", name, string(codePoints: text), index..<end, reason)
  }

  /// An exception about a stretch of text or bytes, which it takes over.
  private func codecError(_ type: String, _ encoding: String, _ subject: Value, _ range: Range<Int>, _ reason: String)
    -> Raised
  {
    error(
      exceptionTypes[type] ?? types.object,
      owned: [string(encoding), subject, .int(range.lowerBound), .int(range.upperBound), string(reason)])
  }

  /// Bytes to text; UnicodeDecodeError unless `handling` says otherwise.
  func decode(_ bytes: [UInt8], _ name: String, _ handling: String) throws(Raised) -> [UInt32] {
    let (encoding, canonical) = try encoding(named: name)
    if encoding == .latin1 { return bytes.map(UInt32.init) }
    var out: [UInt32] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 128 {
        out.append(UInt32(byte))
        index += 1
        continue
      }
      var problem = (length: 1, reason: "ordinal not in range(128)")
      if encoding == .utf8 {
        switch UTF8Sequence.decode(bytes, at: index) {
        case .scalar(let point, let length):
          out.append(point)
          index += length
          continue
        case .malformed(let length, let reason): problem = (length, reason)
        }
      }
      switch handling {
      case "ignore": break
      case "replace": out.append(0xFFFD)
      case "backslashreplace":
        for bad in bytes[index..<(index + problem.length)] { append("\\x\(Self.hex(bad))", to: &out) }
      case "strict":
        throw codecError(
          "UnicodeDecodeError", canonical, bytesObject(bytes), index..<(index + problem.length), problem.reason)
      default: throw error("LookupError", "unknown error handler name '\(handling)'")
      }
      index += problem.length
    }
    return out
  }

  /// Two hexadecimal digits.
  static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}

/// One sequence of UTF-8 with CPython's account of what is wrong with it.
private enum UTF8Sequence {
  case scalar(UInt32, length: Int)
  case malformed(length: Int, reason: String)

  static func decode(_ bytes: [UInt8], at index: Int) -> UTF8Sequence {
    let lead = bytes[index]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .malformed(length: 1, reason: "invalid start byte")
    }
    var point = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      guard index + offset < bytes.count else { return .malformed(length: offset, reason: "unexpected end of data") }
      let byte = bytes[index + offset]
      var range: ClosedRange<UInt8> = 0x80...0xBF
      if offset == 1 {
        switch lead {
        case 0xE0: range = 0xA0...0xBF
        case 0xED: range = 0x80...0x9F
        case 0xF0: range = 0x90...0xBF
        case 0xF4: range = 0x80...0x8F
        default: break
        }
      }
      guard range.contains(byte) else { return .malformed(length: offset, reason: "invalid continuation byte") }
      point = point << 6 | UInt32(byte & 0x3F)
    }
    return .scalar(point, length: length)
  }
}
