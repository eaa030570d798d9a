import CEditline

/// The flags that signals raise. A handler does nothing else; the threads look at the flags.
public enum Signals {
  /// Installs the handlers: SIGINT, SIGHUP, SIGTERM, SIGWINCH and SIGCONT raise flags, SIGPIPE is ignored (a write
  /// then fails, and the program ends by itself).
  public static func install() { taper_install_signal_handlers() }

  /// The flag of Ctrl-C, not zero once it was pressed: the interpreter's thread polls it. It is raised as well when the
  /// program is to end. The address never changes.
  public static var interruptFlag: UnsafeMutablePointer<Int32> { taper_interrupt_flag() }

  /// Whether Ctrl-C was pressed; read atomically.
  public static var isInterrupted: Bool { taper_flag_load(taper_interrupt_flag()) != 0 }

  /// Raises the interrupt flag as Ctrl-C does.
  public static func interrupt() { taper_flag_store(taper_interrupt_flag(), 1) }

  /// Lowers the interrupt flag, unless the program is to end. To be called before a computation starts.
  public static func clearInterrupt() {
    if !isEnding { taper_flag_store(taper_interrupt_flag(), 0) }
  }

  /// Whether Ctrl-C was pressed since the last call. Keeps saying so when the program is to end: a computation that
  /// catches one interrupt gets the next.
  public static func takeInterrupt() -> Bool {
    let wasRaised = isInterrupted
    clearInterrupt()
    return wasRaised
  }

  /// Whether SIGHUP or SIGTERM asked the program to end.
  public static var isEnding: Bool { taper_flag_load(taper_ending_flag()) != 0 }

  /// Blocks every signal on the calling thread, as each thread but the main one does.
  public static func blockAll() { taper_block_signals() }
}
