/// Where Taper keeps recordings and progress, by the rules of the XDG base directories.
public enum StateFolder {
  /// `$XDG_STATE_HOME/taper`, else `$HOME/.local/state/taper`; nil where neither is an absolute path: then nothing is kept.
  public static func resolve(environment: [String: String]) -> String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return joined(state, "taper") }
    if let home = environment["HOME"], home.hasPrefix("/") { return joined(home, ".local/state/taper") }
    return nil
  }

  /// The folder of the recordings.
  public static func sessions(in state: String) -> String { joined(state, "sessions") }

  /// The folder of the progress in lessons.
  public static func progress(in state: String) -> String { joined(state, "progress") }
}

/// `folder/name` with one slash between.
package func joined(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
