/// What `torch.set_printoptions` sets.
public struct PrintOptions: Sendable, Equatable {
  /// Digits after the point.
  public var precision = 4
  /// More elements than this are summarised.
  public var threshold = 1000
  /// Elements shown at both ends of a summarised dim.
  public var edgeItems = 3
  /// Columns of a line.
  public var lineWidth = 80
  /// Scientific notation: always, never, or by the values (nil).
  public var scientific: Bool?

  /// The defaults.
  public init() {}

  /// `profile="short"`.
  public static var short: PrintOptions {
    var options = PrintOptions()
    options.precision = 2
    options.edgeItems = 2
    return options
  }

  /// `profile="full"`: never summarised.
  public static var full: PrintOptions {
    var options = PrintOptions()
    options.threshold = Int.max
    return options
  }
}
