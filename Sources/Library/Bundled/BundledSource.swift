/// Modules of the standard library that are written in the language itself; each is compiled on first import.
enum BundledSource {
  /// Source texts by module name.
  static let modules: [String: String] = [
    "__future__": futureSource,
    "abc": abcSource,
    "collections": collectionsSource,
    "contextlib": contextlibSource,
    "copy": copySource,
    "dataclasses": dataclassesSource,
    "_strptime": strptimeSource,
    "datetime": datetimeSource,
    "enum": enumSource,
    "fnmatch": fnmatchSource,
    "functools": functoolsSource,
    "glob": globSource,
    "io": ioSource,
    "itertools": itertoolsSource,
    "json": jsonSource,
    "operator": operatorSource,
    "os": osSource,
    "os.path": osPathSource,
    "pathlib": pathlibSource,
    "random": randomSource,
    "re": reSource,
    "statistics": statisticsSource,
    "string": stringSource,
    "tempfile": tempfileSource,
    "typing": typingSource,
    "warnings": warningsSource,
  ]
}
