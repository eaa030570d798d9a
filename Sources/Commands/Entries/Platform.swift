/// What last digits depend on: system and processor family.
enum Platform {
  /// The name that documents carry, such as `linux x86_64`.
  static var name: String { "\(system) \(processor)" }

  private static var system: String {
    #if os(macOS)
      "macos"
    #elseif os(Linux)
      "linux"
    #else
      "other"
    #endif
  }

  private static var processor: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "other"
    #endif
  }
}
