/// Modules of the standard library that are written in the language itself; each is compiled on first import.
enum BundledSource {
  /// Source texts by module name.
  static let modules: [String: String] = [
    "abc": abcSource,
    "collections": collectionsSource,
    "contextlib": contextlibSource,
    "copy": copySource,
    "functools": functoolsSource,
    "itertools": itertoolsSource,
    "operator": operatorSource,
    "random": randomSource,
    "string": stringSource,
    "typing": typingSource,
    "warnings": warningsSource,
  ]
}
