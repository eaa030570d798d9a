import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `time`: clocks, sleeping and calendar dates.
enum TimeModule {
  static func make(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("time")
    defineClocks(interpreter, module)
    defineSleep(interpreter, module)
    TimeCalendar.define(interpreter, module)
    module.missing = { interpreter, name throws(Raised) in
      guard name.text == "struct_time" else { return nil }
      return try interpreter.getAttribute(.object(try interpreter.importModule("_structtime")), name)
    }
    return module
  }

  /// Nanoseconds of a clock.
  static func nanoseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  private static func defineClocks(_ interpreter: Interpreter, _ module: ModuleObject) {
    let clocks: [(String, clockid_t)] = [
      ("time", CLOCK_REALTIME), ("perf_counter", CLOCK_MONOTONIC), ("monotonic", CLOCK_MONOTONIC),
      ("process_time", CLOCK_PROCESS_CPUTIME_ID), ("thread_time", CLOCK_THREAD_CPUTIME_ID),
    ]
    for (name, clock) in clocks {
      interpreter.define(name, in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check("time.\(name)", arguments, 0...0)
        interpreter.noteUnrepeatable()
        return .float(Double(nanoseconds(clock)) / 1e9)
      }
      interpreter.define(name + "_ns", in: module) { interpreter, arguments throws(Raised) in
        try interpreter.check("time.\(name)_ns", arguments, 0...0)
        interpreter.noteUnrepeatable()
        return .int(nanoseconds(clock))
      }
    }
  }

  /// `sleep` looks at the interrupt flag every few milliseconds.
  private static func defineSleep(_ interpreter: Interpreter, _ module: ModuleObject) {
    interpreter.define("sleep", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("time.sleep", arguments, 1...1)
      guard let seconds = try interpreter.doubleValue(arguments[0]) else {
        throw interpreter.error(
          "TypeError", "'\(interpreter.typeName(arguments[0]))' object cannot be interpreted as an integer")
      }
      if seconds.isNaN { throw interpreter.error("ValueError", "Invalid value NaN (not a number)") }
      if seconds < 0 { throw interpreter.error("ValueError", "sleep length must be non-negative") }
      if seconds > 9e9 { throw interpreter.error("OverflowError", "timestamp too large to convert to C _PyTime_t") }
      let end = nanoseconds(CLOCK_MONOTONIC) + Int(seconds * 1e9)
      while true {
        try interpreter.checkInterrupt()
        let left = end - nanoseconds(CLOCK_MONOTONIC)
        if left <= 0 { return .none }
        usleep(UInt32(min(left / 1000 + 1, 20_000)))
      }
    }
  }
}
