#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Decimal text of doubles with a stated number of digits, correctly rounded, as Python's `format` writes it.
public enum NumberText {
  /// `format(value, ".{precision}f")`: `-0.50`, `nan`, `inf`.
  public static func fixed(_ value: Double, precision: Int) -> String { printed("%.*f", value, precision) }

  /// `format(value, ".{precision}e")`: `1.50e-07`, `nan`, `-inf`.
  public static func scientific(_ value: Double, precision: Int) -> String { printed("%.*e", value, precision) }

  private static func printed(_ pattern: String, _ value: Double, _ precision: Int) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    // A double has 309 digits before the point at most; more digits after it than 1,074 are zeros.
    let digits = Swift.min(Swift.max(precision, 0), 100_000)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: digits + 352) { buffer in
      guard let base = buffer.baseAddress else { return "" }
      _ = withVaList([Int32(digits), value]) { vsnprintf(base, buffer.count, pattern, $0) }
      return String(cString: base)
    }
  }
}
