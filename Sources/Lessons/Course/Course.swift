import Session

/// The lessons of one language: the files `NN-name.md` of a folder.
public struct Course: Sendable {
  /// A lesson of the course, readable or not.
  public struct Item: Sendable {
    /// Its number, from the file name.
    public var number: Int
    /// Its name, from the file name.
    public var name: String
    /// Its file.
    public var path: String
    /// The lesson, or why it cannot be read. A broken lesson does not hide the others.
    public var lesson: Result<Lesson, DocumentProblem>
  }

  /// The folder of the language.
  public var folder: String
  /// The language as in `en` or `zh`.
  public var language: String
  /// The lessons by number.
  public var items: [Item]

  /// Reads the course in `folder/language`, or in `folder/en` where there is none in that language.
  public init(folder: String, language: String) throws(FileProblem) {
    let wanted = Files.isFolder("\(folder)/\(language)") ? language : "en"
    self.language = wanted
    self.folder = "\(folder)/\(wanted)"
    guard Files.isFolder(self.folder) else {
      throw FileProblem.missing(self.folder, "no lessons here")
    }
    items = []
    for file in Files.names(in: self.folder) {
      guard let (number, name) = Course.parse(fileName: file) else { continue }
      let path = "\(self.folder)/\(file)"
      items.append(Item(number: number, name: name, path: path, lesson: Course.read(path)))
    }
    items.sort { $0.number != $1.number ? $0.number < $1.number : $0.name < $1.name }
  }

  /// Reads one lesson file.
  public static func read(_ path: String) -> Result<Lesson, DocumentProblem> {
    do throws(FileProblem) {
      let bytes = try Files.read(path)
      do throws(DocumentProblem) {
        return .success(try Lesson(bytes: bytes, path: path))
      } catch {
        return .failure(error)
      }
    } catch {
      return .failure(DocumentProblem(file: path, line: 0, reason: error.reason))
    }
  }

  /// Number and name of `NN-name.md`; nil for other files.
  static func parse(fileName: String) -> (number: Int, name: String)? {
    guard fileName.hasSuffix(".md") else { return nil }
    let digits = fileName.prefix { $0.isASCII && $0.isNumber }
    let rest = fileName.dropFirst(digits.count)
    guard let number = Int(digits), rest.hasPrefix("-"), rest.utf8.count > 4 else { return nil }
    return (number, String(rest.dropFirst().dropLast(3)))
  }

  /// The language of the user, by the environment: `zh` or `en`.
  public static func language(environment: [String: String]) -> String {
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment[variable], !value.isEmpty { return value.hasPrefix("zh") ? "zh" : "en" }
    }
    return "en"
  }

  /// The folder of all lessons: the one that `TAPER_LESSONS` names, else `share/taper/lessons` beside the binary, else
  /// the one of the source tree that the binary was built in.
  /// - Parameters:
  ///   - executable: the binary's real path, links followed; nil where it is not known.
  ///   - isFolder: whether a folder is there.
  public static func find(
    environment: [String: String], executable: String?, isFolder: (String) -> Bool = Files.isFolder
  ) throws(FileProblem) -> String {
    if let named = environment["TAPER_LESSONS"], !named.isEmpty {
      guard isFolder(named) else { throw FileProblem.missing(named, "TAPER_LESSONS names no folder") }
      return named
    }
    var folder = executable.map(parent)
    for level in 0..<6 {
      guard let here = folder else { break }
      let root = here == "/" ? "" : here
      let installed = "\(root)/share/taper/lessons"
      if level < 2 && isFolder(installed) { return installed }
      // `lessons` counts only where it is the source tree's.
      if level > 0 && isFolder("\(root)/lessons") && isFolder("\(root)/Sources/Lessons") { return "\(root)/lessons" }
      folder = root.isEmpty ? nil : parent(here)
    }
    throw FileProblem.missing("share/taper/lessons", "no lessons found beside the program; TAPER_LESSONS can name them")
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.utf8.startIndex else { return "/" }
    return String(path[..<slash])
  }
}

extension FileProblem {
  fileprivate static func missing(_ path: String, _ reason: String) -> FileProblem {
    FileProblem(path: path, reason: reason)
  }
}
