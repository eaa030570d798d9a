/// `str`: code points, one byte each while all are ASCII, four otherwise.
///
/// Swift's own strings compare by canonical equivalence and count grapheme clusters, so they are never a value, a key or
/// a comparison of the language.
public final class StringObject: Object {
  /// Number of code points.
  public let count: Int
  /// Whether `bytes` is valid (one byte a code point).
  let isASCII: Bool
  private let storage: UnsafeMutableRawPointer
  private var cachedHash = 0
  /// Whether this is the heap's one object for its text.
  var isInterned = false

  /// Makes a string of ASCII bytes.
  init(type: TypeObject, ascii: some Collection<UInt8>) {
    count = ascii.count
    isASCII = true
    storage = .allocate(byteCount: max(count, 1), alignment: 4)
    _ = UnsafeMutableBufferPointer(start: storage.assumingMemoryBound(to: UInt8.self), count: count)
      .initialize(from: ascii)
    super.init(kind: .string, type: type)
  }

  /// Makes the ASCII string of two ASCII strings, one behind the other.
  init(type: TypeObject, joining first: StringObject, _ second: StringObject) {
    count = first.count + second.count
    isASCII = true
    storage = .allocate(byteCount: max(count, 1), alignment: 4)
    storage.copyMemory(from: first.storage, byteCount: first.count)
    (storage + first.count).copyMemory(from: second.storage, byteCount: second.count)
    super.init(kind: .string, type: type)
  }

  /// Makes a string of code points (lone surrogates may occur).
  init(type: TypeObject, codePoints: some Collection<UInt32>) {
    count = codePoints.count
    isASCII = codePoints.allSatisfy { $0 < 128 }
    storage = .allocate(byteCount: max(count * (isASCII ? 1 : 4), 1), alignment: 4)
    if isASCII {
      let target = storage.assumingMemoryBound(to: UInt8.self)
      for (index, code) in codePoints.enumerated() { target[index] = UInt8(truncatingIfNeeded: code) }
    } else {
      _ = UnsafeMutableBufferPointer(start: storage.assumingMemoryBound(to: UInt32.self), count: count)
        .initialize(from: codePoints)
    }
    super.init(kind: .string, type: type)
  }

  deinit { storage.deallocate() }

  /// The bytes of an ASCII string.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: storage.assumingMemoryBound(to: UInt8.self), count: isASCII ? count : 0)
  }

  private var wide: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: storage.assumingMemoryBound(to: UInt32.self), count: count)
  }

  /// The code point at `index`, which is in range.
  subscript(index: Int) -> UInt32 { isASCII ? UInt32(bytes[index]) : wide[index] }

  /// All code points.
  public var codePoints: [UInt32] { isASCII ? bytes.map(UInt32.init) : Array(wide) }

  /// The text for Swift's use (messages, file names); lone surrogates become U+FFFD.
  public var text: String {
    if isASCII { return String(decoding: bytes, as: UTF8.self) }
    var result = String.UnicodeScalarView()
    for code in wide { result.append(Unicode.Scalar(code) ?? "\u{FFFD}") }
    return String(result)
  }

  /// Appends the text in UTF-8; lone surrogates as `?` (the stream's error handler).
  func appendUTF8(to output: inout [UInt8]) {
    if isASCII {
      output.append(contentsOf: bytes)
    } else {
      for code in wide { output.append(contentsOf: String(Unicode.Scalar(code) ?? "?").utf8) }
    }
  }

  /// Hash of the text, cached.
  var hash: Int {
    if cachedHash != 0 { return cachedHash }
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    if isASCII {
      for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    } else {
      for code in wide { state = (state ^ UInt64(code)) &* 0x0000_0100_0000_01b3 }
    }
    state ^= state >> 29
    cachedHash = state == 0 ? 1 : Int(Int64(bitPattern: state))
    return cachedHash
  }

  /// Whether both hold the same code points.
  func equals(_ other: StringObject) -> Bool {
    if self === other { return true }
    if count != other.count || isASCII != other.isASCII { return false }
    if isInterned && other.isInterned { return false }
    return isASCII ? bytes.elementsEqual(other.bytes) : wide.elementsEqual(other.wide)
  }

  /// Order by code points.
  func isLess(than other: StringObject) -> Bool {
    let shared = min(count, other.count)
    for index in 0..<shared where self[index] != other[index] { return self[index] < other[index] }
    return count < other.count
  }
}
