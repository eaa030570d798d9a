/// Plays the entries of a document in a fresh namespace and compares each with what is recorded.
public final class Replay {
  /// How an entry of now compares with the recorded one.
  public enum Verdict: Equatable, Sendable {
    /// Text, and on the platform of the recording also digest and generator, are the same.
    case same
    /// Numbers differ within the tolerance of their dtype, on another platform.
    case lastDigitsDiffer
    /// The output cannot repeat; that the entry runs is all that is compared.
    case volatile
    /// The entry was interrupted when it was recorded, so it was not run.
    case notRun
    /// It is not the same.
    case parted(Divergence)
  }

  /// An entry that was played.
  public struct Step: Sendable {
    /// Its place among the entries, from 1.
    public var number: Int
    /// The recorded entry.
    public var entry: Entry
    /// What running it gave; nil for an entry that was not run.
    public var result: EntryResult?
    /// How it compares.
    public var verdict: Verdict
    /// The generator's position before it ran.
    public var generatorBefore: UInt64
  }

  /// The document.
  public let document: Document
  /// Number of entries.
  public let count: Int
  /// Whether the recording was made on this platform, so that text must be equal.
  public let isSamePlatform: Bool

  private let runner: any EntryRunner
  private let interlude: (Question) -> String?
  private var nextPart = 0
  private var played = 0
  /// Whether all entries so far were run to their end, so that digests can be compared.
  private var isComplete = true

  /// A replay that has played nothing yet. The runner is reset with the document's seed.
  /// - Parameters:
  ///   - platform: the name of the platform that this program runs on.
  ///   - assumedPlatform: the platform of documents that name none; nil compares them exactly.
  ///   - interlude: code that is run silently where a question stands, such as the model answer of a task.
  public init(
    _ document: Document, runner: any EntryRunner, platform: String, assumedPlatform: String? = nil,
    interlude: @escaping (Question) -> String? = { _ in nil }
  ) {
    self.document = document
    self.runner = runner
    self.interlude = interlude
    count = document.entries.count
    isSamePlatform = (document.frontMatter["platform"] ?? assumedPlatform ?? platform) == platform
    runner.reset(seed: document.frontMatter.seed)
  }

  /// The entry that `step()` would play; nil at the end.
  public var upcoming: Entry? {
    for part in document.parts[nextPart...] {
      if case .entry(let entry) = part { return entry }
    }
    return nil
  }

  /// Plays the next entry; nil at the end.
  public func step() -> Step? {
    while nextPart < document.parts.count {
      let part = document.parts[nextPart]
      nextPart += 1
      switch part {
      case .prose: continue
      case .question(let question):
        if let source = interlude(question) { _ = runner.run(source, entry: played + 1, mode: mode) }
      case .entry(let entry):
        played += 1
        return play(entry)
      }
    }
    return nil
  }

  private var mode: EntryMode { document.frontMatter.kind == .session ? .prompt : .block }

  private func play(_ entry: Entry) -> Step {
    let before = runner.generatorPosition
    if entry.record?.state == .interrupted {
      isComplete = false
      return Step(number: played, entry: entry, result: nil, verdict: .notRun, generatorBefore: before)
    }
    runner.offer(answers: entry.answers)
    let result = runner.run(entry.source, entry: played, mode: mode)
    if entry.isVolatile { isComplete = false }
    return Step(
      number: played, entry: entry, result: result, verdict: verdict(entry, result, before), generatorBefore: before)
  }

  private func verdict(_ entry: Entry, _ result: EntryResult, _ before: UInt64) -> Verdict {
    let generator: Divergence.Generator
    if isSamePlatform, isComplete || entry.isVolatile, let record = entry.record {
      generator =
        record.generatorPosition == before ? .equal : .different(recorded: record.generatorPosition, now: before)
    } else {
      generator = .unknown
    }
    if entry.isVolatile {
      guard result.state == .ok || entry.record.map({ !isOK($0.state) }) == true || endsInTraceback(entry) else {
        let comparison = OutputComparison(entry: entry, chunks: result.chunks, defaultDtype: nil)
        return .parted(Divergence(comparison, from: 0, entry: entry, generator: generator))
      }
      return .volatile
    }
    let dtype = isSamePlatform ? nil : document.frontMatter.defaultDtype
    let comparison = OutputComparison(entry: entry, chunks: result.chunks, defaultDtype: dtype)
    switch comparison.verdict {
    case .different(let line):
      return .parted(Divergence(comparison, from: line, entry: entry, generator: generator))
    case .lastDigitsDiffer: return .lastDigitsDiffer
    case .same: break
    }
    if case .different(let recorded, let now) = generator {
      return .parted(
        Divergence(
          entry: entry, recorded: "generator position \(recorded) before it",
          now: "generator position \(now) before it", generator: generator))
    }
    if isSamePlatform, isComplete, let digest = entry.record?.digest, !digest.isEmpty, !result.digest.isEmpty,
      digest != result.digest
    {
      return .parted(
        Divergence(
          entry: entry, recorded: "tensors with digest \(digest)", now: "tensors with digest \(result.digest)",
          generator: generator))
    }
    return .same
  }

  private func isOK(_ state: EntryState) -> Bool { state == .ok }

  /// A hand-written entry that is meant to fail says so by its traceback.
  private func endsInTraceback(_ entry: Entry) -> Bool {
    entry.outputs.contains { $0.text.hasPrefix("Traceback (most recent call last):\n") }
      || entry.outputs.contains { $0.text.contains("\nTraceback (most recent call last):\n") }
  }
}
