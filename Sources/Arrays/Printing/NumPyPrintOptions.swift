/// What `numpy.set_printoptions` sets, for numbers.
public struct NumPyPrintOptions: Sendable, Equatable {
  /// How the digits after the point are chosen.
  public enum FloatMode: String, Sendable {
    /// Exactly `precision` digits.
    case fixed
    /// As many as identify the value.
    case unique
    /// As many as identify the value, at most `precision`.
    case maxprec
    /// As `maxprec`, the same number for every element.
    case maxprecEqual = "maxprec_equal"
  }

  /// Most digits after the point.
  public var precision = 8
  /// More elements than this are summarised.
  public var threshold = 1000
  /// Elements shown at both ends of a summarised dim.
  public var edgeItems = 3
  /// Columns of a line.
  public var lineWidth = 75
  /// Never scientific for small values.
  public var suppress = false
  /// How the digits after the point are chosen.
  public var floatMode = FloatMode.maxprec

  /// NumPy's defaults.
  public init() {}
}
