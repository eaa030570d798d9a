#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A moment as recordings are named by it.
public struct Moment: Equatable, Sendable {
  /// The six numbers of the local date and time.
  public var year, month, day, hour, minute, second: Int

  /// A moment.
  public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// Now, in the local time zone.
  public static var now: Moment {
    var clock = time(nil)
    var parts = tm()
    localtime_r(&clock, &parts)
    return Moment(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec))
  }
}

/// The names of recordings: `2026-11-24-063409.md`, and `2026-11-24-063409-2.md` for a second one in that second.
public enum RecordingName {
  /// The name for a moment; `attempt` counts from 1.
  public static func name(_ moment: Moment, attempt: Int) -> String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = "\(value)"
      return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
    }
    let date = "\(padded(moment.year, 4))-\(padded(moment.month, 2))-\(padded(moment.day, 2))"
    let clock = padded(moment.hour, 2) + padded(moment.minute, 2) + padded(moment.second, 2)
    return "\(date)-\(clock)\(attempt > 1 ? "-\(attempt)" : "").md"
  }

  /// Whether `name` is one that a recorder gave. Recordings that the user renamed are no longer the recorder's.
  public static func isRecording(_ name: String) -> Bool {
    guard name.utf8.count >= 20, name.hasSuffix(".md") else { return false }
    let stem = Array(name.utf8.dropLast(3))
    let shape = Array("0000-00-00-000000".utf8)
    for (byte, expected) in zip(stem, shape) {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if expected == UInt8(ascii: "0") ? !isDigit : byte != expected { return false }
    }
    let rest = stem.dropFirst(shape.count)
    return rest.isEmpty
      || (rest.first == UInt8(ascii: "-") && rest.count > 1
        && rest.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  }

  /// The recordings to delete from `names` so that the newest `keep` stay.
  public static func surplus(of names: [String], keep: Int) -> [String] {
    let recordings = names.filter(isRecording).sorted { key($0).lexicographicallyPrecedes(key($1)) }
    return Array(recordings.dropLast(max(keep, 0)))
  }

  /// Sorts `…-9` before `…-10`, and both after the recording without a number.
  private static func key(_ name: String) -> [Int] {
    name.utf8.dropLast(3).split(separator: UInt8(ascii: "-")).map { Int(String(decoding: $0, as: UTF8.self)) ?? .max }
  }
}
