import Diagnostics

/// Gives text that lost its indentation (as text copied from a web page often has) an indentation again.
public enum IndentationRepair {
  /// `source` indented so that it parses, nil when it parses already or no indentation makes it parse.
  public static func repair(_ source: String) -> String? { nil }
}
