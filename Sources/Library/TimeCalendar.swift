import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The calendar half of `time`.
enum TimeCalendar {
  static func define(_ interpreter: Interpreter, _ module: ModuleObject) {
    interpreter.set("timezone", in: module, owning: .int(standardOffset))
    interpreter.set("altzone", in: module, owning: .int(standardOffset))
    interpreter.set("daylight", in: module, owning: .int(0))
    for isLocal in [true, false] {
      let name = isLocal ? "localtime" : "gmtime"
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check(name, arguments, 0...1)
        let seconds = try timestamp(interpreter, arguments)
        return try structure(interpreter, try broken(interpreter, seconds, isLocal: isLocal))
      }
    }
    interpreter.define("mktime", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("time.mktime", arguments, 1...1)
      var fields = try self.fields(interpreter, arguments[0], "mktime")
      return .float(Double(mktime(&fields)))
    }
    interpreter.define("strftime", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("strftime", arguments, 1...2)
      let format = try interpreter.text(arguments[0], "strftime() argument 1")
      let fields =
        arguments.positionalCount > 1
        ? try self.fields(interpreter, arguments[1], "strftime")
        : try broken(interpreter, Double(time(nil)), isLocal: true)
      return interpreter.string(text(format, fields))
    }
    for name in ["ctime", "asctime"] {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check(name, arguments, 0...1)
        let isTuple = name == "asctime" && arguments.positionalCount > 0
        let fields =
          isTuple
          ? try self.fields(interpreter, arguments[0], name)
          : try broken(
            interpreter, try timestamp(interpreter, arguments), isLocal: true)
        return interpreter.string(text("%a %b %e %H:%M:%S %Y", fields))
      }
    }
  }

  /// Seconds since the epoch: the first argument, or now.
  private static func timestamp(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> Double {
    guard arguments.positionalCount > 0, !arguments[0].isNone else { return Double(time(nil)) }
    if let seconds = try interpreter.doubleValue(arguments[0]) { return seconds }
    return Double(try interpreter.integerArgument(arguments[0]))
  }

  private static var standardOffset: Int {
    var now = time(nil)
    var fields = tm()
    localtime_r(&now, &fields)
    return -Int(fields.tm_gmtoff)
  }

  private static func broken(_ interpreter: Interpreter, _ seconds: Double, isLocal: Bool) throws(Raised) -> tm {
    guard seconds.isFinite, seconds.magnitude < 6e16 else {
      throw interpreter.error("OverflowError", "timestamp out of range for platform time_t")
    }
    var stamp = time_t(seconds.rounded(.down))
    var fields = tm()
    if isLocal { localtime_r(&stamp, &fields) } else { gmtime_r(&stamp, &fields) }
    return fields
  }

  /// `time.struct_time`, which the bundled half of the module defines.
  private static func structure(_ interpreter: Interpreter, _ fields: tm) throws(Raised) -> Value {
    let maker = try interpreter.getAttribute(
      .object(try interpreter.importModule("_structtime")), interpreter.heap.intern("struct_time"))
    defer { maker.release() }
    let tuple = interpreter.tuple(owning: [
      .int(Int(fields.tm_year) + 1900), .int(Int(fields.tm_mon) + 1), .int(Int(fields.tm_mday)),
      .int(Int(fields.tm_hour)), .int(Int(fields.tm_min)), .int(Int(fields.tm_sec)),
      .int((Int(fields.tm_wday) + 6) % 7), .int(Int(fields.tm_yday) + 1), .int(Int(fields.tm_isdst)),
    ])
    defer { tuple.release() }
    return try interpreter.call(maker, [tuple])
  }

  private static func fields(_ interpreter: Interpreter, _ value: Value, _ function: String) throws(Raised) -> tm {
    guard value.isKind(.tuple) else {
      throw interpreter.error("TypeError", "Tuple or struct_time argument required")
    }
    var parts: [Int32] = []
    try interpreter.forEach(value) { item throws(Raised) in
      parts.append(Int32(clamping: try interpreter.integerArgument(item)))
      return true
    }
    guard parts.count == 9 else { throw interpreter.error("TypeError", "\(function)(): illegal time tuple argument") }
    var fields = tm()
    fields.tm_year = parts[0] &- 1900
    fields.tm_mon = parts[1] &- 1
    fields.tm_mday = parts[2]
    fields.tm_hour = parts[3]
    fields.tm_min = parts[4]
    fields.tm_sec = parts[5]
    fields.tm_wday = (parts[6] &+ 1) % 7
    fields.tm_yday = parts[7] &- 1
    fields.tm_isdst = parts[8]
    let ranges: [(Int32, ClosedRange<Int32>, String)] = [
      (fields.tm_mon, 0...11, "month"), (fields.tm_mday, 0...31, "day of month"), (fields.tm_hour, 0...23, "hour"),
      (fields.tm_min, 0...59, "minute"), (fields.tm_sec, 0...61, "seconds"), (fields.tm_wday, 0...6, "day of week"),
    ]
    for (part, range, name) in ranges where !range.contains(part) {
      throw interpreter.error("ValueError", "\(name) out of range")
    }
    return fields
  }

  /// `strftime` of the C library, with room for what it may write.
  private static func text(_ format: String, _ fields: tm) -> String {
    if format.isEmpty { return "" }
    var fields = fields
    var room = 256
    while room < 1 << 20 {
      var buffer = [CChar](repeating: 0, count: room)
      let count = strftime(&buffer, room, format, &fields)
      if count > 0 { return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) }
      room *= 4
    }
    return ""
  }
}
