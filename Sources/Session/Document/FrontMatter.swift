/// The header of a document.
public struct FrontMatter: Equatable, Sendable {
  /// What kind of document it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A guided lesson.
    case lesson
    /// A recorded session.
    case session
    /// A page of the manual.
    case manual
  }

  /// A further key with its value, both as text.
  public struct Field: Equatable, Sendable {
    /// The key: `platform`, `program`, `dtype`, `print`, `threads`, `generator` or one of the author's own.
    public var key: String
    /// The value.
    public var value: String

    /// A field.
    public init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// The newest format that this program reads, and the one it writes.
  public static let newestFormat = 1

  /// What kind of document it is.
  public var kind: Kind
  /// The title; empty where there is none.
  public var title: String
  /// The language of the prose as in `en` or `zh`; empty where it is not said.
  public var language: String
  /// The seed of the random generator before the first entry.
  public var seed: UInt64
  /// The other keys in order.
  public var fields: [Field]

  /// A header.
  public init(kind: Kind, title: String = "", language: String = "", seed: UInt64 = 0, fields: [Field] = []) {
    self.kind = kind
    self.title = title
    self.language = language
    self.seed = seed
    self.fields = fields
  }

  /// The value of one of the further keys.
  public subscript(key: String) -> String? { fields.first { $0.key == key }?.value }

  /// The header of a recording, with what a replay may need to know.
  /// - Parameters:
  ///   - seed: the generator's seed before the first entry.
  ///   - program: name and version, as in `Taper 0.1`.
  ///   - platform: system and kernels, as in `linux x86_64 avx2`: where it is the same, text must be equal.
  ///   - dtype: the default dtype, as in `float32`.
  ///   - threads: threads of the kernels.
  public static func session(
    seed: UInt64, program: String, platform: String, dtype: String = "float32", threads: Int = 1,
    generator: String = "mt19937"
  ) -> FrontMatter {
    FrontMatter(
      kind: .session, seed: seed,
      fields: [
        Field("program", program), Field("platform", platform), Field("dtype", dtype), Field("threads", "\(threads)"),
        Field("generator", generator),
      ])
  }

  /// The dtype of numbers whose dtype is not shown: that of the header, without `torch.`, else float32.
  var defaultDtype: String {
    let named = self["dtype"]?.split(separator: ".").last.map(String.init)
    return named ?? "float32"
  }

  /// Reads the lines between the two `---`.
  /// - Parameter firstLine: the line of the file where `text` begins.
  init(yaml text: String, file: String, firstLine: Int) throws(DocumentProblem) {
    self.init(kind: .manual)
    let node: YAMLNode?
    do {
      node = try YAMLNode.read(text)
    } catch {
      throw DocumentProblem(
        file: file, line: firstLine + error.line - 1, column: error.column, reason: "front matter: \(error.reason)")
    }
    guard let node, case .map(let pairs) = node.value else {
      throw DocumentProblem(file: file, line: firstLine, reason: "front matter must be lines of the form 'key: value'")
    }
    var format: Int?
    var hasKind = false
    for (key, child) in pairs {
      func problem(_ reason: String) -> DocumentProblem {
        DocumentProblem(file: file, line: firstLine + child.line - 1, column: child.column, reason: reason)
      }
      guard case .scalar(let value) = child.value else { throw problem("'\(key)' must be a single value") }
      switch key {
      case "taper":
        guard let number = Int(value), number >= 1 else {
          throw problem("'taper' must be the number of the format, as in 'taper: \(Self.newestFormat)'")
        }
        guard number <= Self.newestFormat else {
          throw problem(
            "written in format \(number), but this program reads up to format \(Self.newestFormat): "
              + "a newer Taper is needed")
        }
        format = number
      case "kind":
        guard let known = Kind(rawValue: value) else {
          throw problem("'kind' must be lesson, session or manual, not '\(value)'")
        }
        kind = known
        hasKind = true
      case "title": title = value
      case "language": language = value
      case "seed":
        guard let number = UInt64(value) else {
          throw problem("'seed' must be a whole number from 0 to \(UInt64.max), not '\(value)'")
        }
        seed = number
      default: fields.append(Field(key, value))
      }
    }
    guard format != nil else {
      throw DocumentProblem(
        file: file, line: firstLine, reason: "front matter has no 'taper: \(Self.newestFormat)' (the format's number)")
    }
    guard hasKind else {
      throw DocumentProblem(
        file: file, line: firstLine, reason: "front matter has no 'kind' (lesson, session or manual)")
    }
  }

  /// The header as it stands in a file, both `---` lines included.
  var text: String {
    var lines = ["---", "taper: \(Self.newestFormat)", "kind: \(kind.rawValue)"]
    if !title.isEmpty { lines.append("title: \(quotedYAML(title))") }
    if !language.isEmpty { lines.append("language: \(quotedYAML(language))") }
    lines.append("seed: \(seed)")
    for field in fields { lines.append("\(quotedYAML(field.key)): \(quotedYAML(field.value))") }
    return lines.joined(separator: "\n") + "\n---\n"
  }
}
