/// Modules of the standard library that are written in the language itself; each is compiled on first import.
enum BundledSource {
  /// Source texts by module name.
  static let modules: [String: String] = [
    "collections": collectionsSource,
    "contextlib": contextlibSource,
    "functools": functoolsSource,
    "itertools": itertoolsSource,
    "operator": operatorSource,
    "random": randomSource,
  ]
}
