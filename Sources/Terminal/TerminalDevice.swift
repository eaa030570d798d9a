import CEditline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The two descriptors that a person sits behind, and what the environment says about them.
public struct TerminalDevice: Sendable {
  /// Where keys come from.
  public let input: Int32
  /// Where text goes.
  public let output: Int32
  /// Whether both descriptors are a terminal.
  public let isInteractive: Bool
  /// Whether escapes may be written to the output: a terminal that is not dumb, and no NO_COLOR.
  public let allowsEscapes: Bool

  /// Looks at two descriptors; `environment` answers for the variables TERM and NO_COLOR.
  public init(input: Int32 = 0, output: Int32 = 1, environment: (String) -> String? = TerminalDevice.variable) {
    self.input = input
    self.output = output
    isInteractive = isatty(input) == 1 && isatty(output) == 1
    let kind = environment("TERM") ?? ""
    let refusesColour = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    allowsEscapes = isatty(output) == 1 && kind != "" && kind != "dumb" && !refusesColour
  }

  /// Whether lines are edited by us: a terminal at both ends that understands escapes.
  public var allowsEditing: Bool { isInteractive && allowsEscapes }

  /// The colours that the output takes.
  public var style: Style { Style(isColoured: allowsEscapes) }

  /// Columns and rows of the terminal; 80 × 24 where nobody knows.
  public var size: (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard taper_window_size(output, &columns, &rows) else { return (80, 24) }
    return (Int(columns), Int(rows))
  }

  /// Writes all of `text`. False when nobody reads any more (a closed pipe, a terminal that went away).
  @discardableResult
  public func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        guard let base = bytes.baseAddress else { return true }
        #if canImport(Glibc)
          let count = Glibc.write(output, base + done, bytes.count - done)
        #else
          let count = Darwin.write(output, base + done, bytes.count - done)
        #endif
        if count > 0 {
          done += count
        } else if errno == EAGAIN {
          var entry = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
          _ = poll(&entry, 1, -1)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// A variable of the process's environment.
  public static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
