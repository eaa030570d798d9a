/// What a check of a document found.
public struct ReplayReport: Equatable, Sendable {
  /// What to print; ends with a newline.
  public var text: String
  /// Whether everything agrees.
  public var agrees: Bool
  /// The first entry that does not, from 1.
  public var partedAt: Int?
  /// Where it parts.
  public var divergence: Divergence?

  /// 0 or 1, the exit status of `taper replay --check`.
  public var status: Int32 { agrees ? 0 : 1 }
}

extension Replay {
  /// Plays all entries up to the first one that differs, and compares the closing line with the file.
  public func check() -> ReplayReport {
    var agreeing = 0
    var lastDigits = 0
    var notRun = 0
    while let step = step() {
      switch step.verdict {
      case .same, .volatile: agreeing += 1
      case .notRun: notRun += 1
      case .lastDigitsDiffer:
        agreeing += 1
        lastDigits += 1
      case .parted(let divergence):
        var text = "entry \(step.number) of \(count)  ✗  line \(divergence.line)\n" + divergence.aligned()
        text += "\(entries(agreeing)); they part at entry \(step.number).\(divergence.cause)\n"
        return ReplayReport(
          text: text + sealText, agrees: false, partedAt: step.number, divergence: divergence)
      }
    }
    var text = entries(agreeing) + "."
    if lastDigits > 0 {
      let platform = document.frontMatter["platform"].map { " (recorded on \($0.withoutControls))" } ?? ""
      text += " In \(lastDigits) of them the last digits differ\(platform)."
    }
    if notRun > 0 { text += " Not run, because interrupted when recorded: \(notRun)." }
    text += "\n"
    if document.isCutShort { text += "The recording is cut short: it has no closing line.\n" }
    return ReplayReport(text: text + sealText, agrees: document.seal != .broken)
  }

  private var sealText: String {
    document.seal == .broken
      ? "✗ The file was changed after it was closed: its closing line (count and hash) does not fit it.\n" : ""
  }

  private func entries(_ count: Int) -> String { count == 1 ? "1 entry agrees" : "\(count) entries agree" }
}
