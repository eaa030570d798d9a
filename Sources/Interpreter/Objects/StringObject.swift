#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `str`: code points, one byte each while all are ASCII, four otherwise.
///
/// Swift's own strings compare by canonical equivalence and count grapheme clusters, so they are never a value, a key or
/// a comparison of the language.
public final class StringObject: Object {
  /// Number of code points.
  public private(set) var count: Int
  /// Where the code points lie: in the object itself when they are few.
  private var storage: UnsafeMutableRawPointer
  private var cachedHash = 0
  /// Whether `bytes` is valid (one byte a code point).
  let isASCII: Bool
  /// Whether this is the heap's one object for its text.
  var isInterned = false
  /// Room for short texts (Note [Fixed layout]).
  private var room: (UInt64, UInt64) = (0, 0)

  /// Where `room` lies.
  private static var roomOffset: Int { Object.payloadOffset + 32 }
  private static var roomSize: Int { 16 }

  private init(type: TypeObject, count: Int, isASCII: Bool) {
    self.count = count
    self.isASCII = isASCII
    let size = isASCII ? count : count * 4
    // The room's address is known once the object is: an empty text may point anywhere until then.
    storage = size <= Self.roomSize ? type.heap.anywhere : .allocate(byteCount: size, alignment: 4)
    super.init(kind: .string, type: type)
    if size <= Self.roomSize { storage = Unmanaged.passUnretained(self).toOpaque() + Self.roomOffset }
  }

  /// A string of `type` whose `count` characters of ASCII are still to be written.
  private static func uninitialized(_ type: TypeObject, count: Int) -> StringObject {
    if count <= roomSize, let spare = type.heap.takeSpareString(type) {
      spare.count = count
      return spare
    }
    return StringObject(type: type, count: count, isASCII: true)
  }

  /// A string of ASCII bytes.
  static func make(_ type: TypeObject, ascii: UnsafeBufferPointer<UInt8>) -> StringObject {
    let string = uninitialized(type, count: ascii.count)
    if let base = ascii.baseAddress { string.storage.copyMemory(from: base, byteCount: ascii.count) }
    return string
  }

  /// The ASCII string of two ASCII strings, one behind the other.
  static func make(_ type: TypeObject, joining first: StringObject, _ second: StringObject) -> StringObject {
    let string = uninitialized(type, count: first.count + second.count)
    string.storage.copyMemory(from: first.storage, byteCount: first.count)
    (string.storage + first.count).copyMemory(from: second.storage, byteCount: second.count)
    return string
  }

  /// The ASCII string of `count` characters of ASCII strings with `mark` between them.
  static func make(
    _ type: TypeObject, joining items: UnsafeBufferPointer<Value>, _ mark: StringObject, count: Int
  ) -> StringObject {
    let string = uninitialized(type, count: count)
    var end = string.storage
    for (index, item) in items.enumerated() {
      if index > 0 {
        end.copyMemory(from: mark.storage, byteCount: mark.count)
        end += mark.count
      }
      let part = item.unsafeAs(StringObject.self)
      end.copyMemory(from: part.storage, byteCount: part.count)
      end += part.count
    }
    return string
  }

  /// Whether the object could be another short text of the same type: its text lies in it.
  @inline(__always) var isReusable: Bool {
    isASCII && !isInterned && storage == Unmanaged.passUnretained(self).toOpaque() + Self.roomOffset
  }

  /// The next one in the heap's list of spare strings, kept where a living string keeps its hash.
  @inline(__always) var nextSpare: Unmanaged<StringObject>? {
    get { UnsafeRawPointer(bitPattern: cachedHash).map { .fromOpaque($0) } }
    set { cachedHash = newValue.map { Int(bitPattern: $0.toOpaque()) } ?? 0 }
  }

  /// Makes a string of code points (lone surrogates may occur).
  convenience init(type: TypeObject, codePoints: some Collection<UInt32>) {
    let isASCII = codePoints.allSatisfy { $0 < 128 }
    self.init(type: type, count: codePoints.count, isASCII: isASCII)
    if isASCII {
      let target = storage.assumingMemoryBound(to: UInt8.self)
      for (index, code) in codePoints.enumerated() { target[index] = UInt8(truncatingIfNeeded: code) }
    } else {
      _ = UnsafeMutableBufferPointer(start: storage.assumingMemoryBound(to: UInt32.self), count: count)
        .initialize(from: codePoints)
    }
  }

  deinit {
    if storage != Unmanaged.passUnretained(self).toOpaque() + Self.roomOffset { storage.deallocate() }
  }

  /// Checks Note [Fixed layout] on one string.
  static func roomOffsetHolds(_ string: StringObject) -> Bool {
    let base = UnsafeRawPointer(Unmanaged.passUnretained(string).toOpaque())
    return withUnsafePointer(to: &string.room) { UnsafeRawPointer($0) == base + roomOffset }
  }

  /// The bytes of an ASCII string.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: storage.assumingMemoryBound(to: UInt8.self), count: isASCII ? count : 0)
  }

  /// The code points of a string that is not ASCII.
  var wide: UnsafeBufferPointer<UInt32> {
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
    return storage == other.storage || memcmp(storage, other.storage, isASCII ? count : count * 4) == 0
  }

  /// Order by code points.
  func isLess(than other: StringObject) -> Bool {
    let shared = min(count, other.count)
    for index in 0..<shared where self[index] != other[index] { return self[index] < other[index] }
    return count < other.count
  }
}
