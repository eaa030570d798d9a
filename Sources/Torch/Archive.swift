/// Zip files as `torch.save` writes them: members are stored, not compressed, and begin at multiples of 64.
///
/// Format: PKWARE's APPNOTE, sections 4.3 to 4.4. Sizes of 4 GB and more are refused.
enum Archive {
  struct Member {
    var name: String
    var content: [UInt8]
  }

  enum Failure: Error {
    case truncated
    case compressed(String)
    case damaged(String)
    case tooLarge
  }

  private static let alignment = 64

  // MARK: Writing

  static func write(_ members: [Member]) throws(Failure) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let name = Array(member.name.utf8)
      let start = out.count
      guard start + member.content.count < 1 << 32 else { throw .tooLarge }
      // PyTorch fills up with an extra field "FB", so that the content can be mapped into memory.
      var padding = (alignment - (start + 30 + name.count + 4) % alignment) % alignment
      padding += 4
      let sum = checksum(member.content)
      put(&out, 0x0403_4b50, 4)
      putHeader(&out, sum, member.content.count, name.count, padding)
      out += name
      put(&out, 0x4246, 2)
      put(&out, UInt64(padding - 4), 2)
      out += [UInt8](repeating: 0x5a, count: padding - 4)
      out += member.content
      put(&directory, 0x0201_4b50, 4)
      put(&directory, 0, 2)
      putHeader(&directory, sum, member.content.count, name.count, 0)
      put(&directory, 0, 10)
      put(&directory, UInt64(start), 4)
      directory += name
    }
    let directoryStart = out.count
    out += directory
    put(&out, 0x0605_4b50, 4)
    put(&out, 0, 4)
    put(&out, UInt64(members.count), 2)
    put(&out, UInt64(members.count), 2)
    put(&out, UInt64(directory.count), 4)
    put(&out, UInt64(directoryStart), 4)
    put(&out, 0, 2)
    return out
  }

  /// What the headers before a member and in the directory have in common.
  private static func putHeader(_ out: inout [UInt8], _ sum: UInt32, _ size: Int, _ name: Int, _ extra: Int) {
    put(&out, 0, 2)
    put(&out, 0x0800, 2)
    put(&out, 0, 2)
    put(&out, 0, 4)
    put(&out, UInt64(sum), 4)
    put(&out, UInt64(size), 4)
    put(&out, UInt64(size), 4)
    put(&out, UInt64(name), 2)
    put(&out, UInt64(extra), 2)
  }

  private static func put(_ out: inout [UInt8], _ value: UInt64, _ count: Int) {
    for index in 0..<count { out.append(index < 8 ? UInt8(truncatingIfNeeded: value >> UInt64(8 * index)) : 0) }
  }

  // MARK: Reading

  static func read(_ bytes: [UInt8]) throws(Failure) -> [Member] {
    guard let end = endOfDirectory(bytes) else { throw .truncated }
    var count = try number(bytes, end + 10, 2)
    var place = try number(bytes, end + 16, 4)
    if count == 0xffff || place == 0xffff_ffff {
      // The large form stands before the small one.
      let locator = end - 20
      guard locator >= 0, try number(bytes, locator, 4) == 0x0706_4b50 else { throw .truncated }
      let large = try number(bytes, locator + 8, 8)
      count = try number(bytes, large + 32, 8)
      place = try number(bytes, large + 48, 8)
    }
    var members: [Member] = []
    for _ in 0..<count {
      guard try number(bytes, place, 4) == 0x0201_4b50 else { throw .truncated }
      let method = try number(bytes, place + 10, 2)
      let sum = try number(bytes, place + 16, 4)
      let nameCount = try number(bytes, place + 28, 2)
      let extraCount = try number(bytes, place + 30, 2)
      let commentCount = try number(bytes, place + 32, 2)
      var size = try number(bytes, place + 24, 4)
      var start = try number(bytes, place + 42, 4)
      let name = String(decoding: try slice(bytes, place + 46, nameCount), as: UTF8.self)
      if size == 0xffff_ffff || start == 0xffff_ffff {
        var field = place + 46 + nameCount
        let last = field + extraCount
        while field + 4 <= last {
          let length = try number(bytes, field + 2, 2)
          if try number(bytes, field, 2) == 1 {
            var item = field + 4
            if size == 0xffff_ffff {
              size = try number(bytes, item, 8)
              // The compressed size comes second and is the same.
              item += 16
            }
            if start == 0xffff_ffff { start = try number(bytes, item, 8) }
          }
          field += 4 + length
        }
      }
      if method != 0 { throw .compressed(name) }
      let skipped = try number(bytes, start + 26, 2) + number(bytes, start + 28, 2)
      let content = Array(try slice(bytes, start + 30 + skipped, size))
      if UInt32(sum) != checksum(content) { throw .damaged(name) }
      members.append(Member(name: name, content: content))
      place += 46 + nameCount + extraCount + commentCount
    }
    return members
  }

  /// Where the record stands that ends every zip file; a comment may follow it.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var place = bytes.count - 22
    let first = max(0, place - 0xffff)
    while place >= first {
      if bytes[place] == 0x50 && bytes[place + 1] == 0x4b && bytes[place + 2] == 5 && bytes[place + 3] == 6 {
        return place
      }
      place -= 1
    }
    return nil
  }

  private static func slice(_ bytes: [UInt8], _ start: Int, _ count: Int) throws(Failure) -> ArraySlice<UInt8> {
    guard start >= 0, count >= 0, start <= bytes.count, count <= bytes.count - start else { throw .truncated }
    return bytes[start..<start + count]
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) throws(Failure) -> Int {
    var value: UInt64 = 0
    for (index, byte) in try slice(bytes, start, count).enumerated() { value |= UInt64(byte) << UInt64(8 * index) }
    guard value < 1 << 62 else { throw .truncated }
    return Int(value)
  }

  // MARK: CRC-32

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xff)] ^ ($0 >> 8) } ^ UInt32.max
    }
  }
}
