/// One Python block of a document and what it printed.
public struct Entry: Equatable, Sendable {
  /// The code as typed, without the newline that ends its last line.
  public var source: String
  /// Lines that `input()` was given.
  public var answers: [String]
  /// What it printed, in order; never with empty text, and the stream never `.traceback`.
  public var outputs: [OutputChunk]
  /// Whether its output cannot repeat, so that only that it runs is compared.
  public var isVolatile: Bool
  /// What a session adds.
  public var record: EntryRecord?
  /// How long it ran; verifying ignores it.
  public var seconds: Double?
  /// Where it stands in its file. Not part of equality.
  public var place: EntryPlace

  /// An entry.
  public init(
    source: String, answers: [String] = [], outputs: [OutputChunk] = [], isVolatile: Bool = false,
    record: EntryRecord? = nil, seconds: Double? = nil, place: EntryPlace = EntryPlace()
  ) {
    self.source = source
    self.answers = answers
    self.outputs = outputs
    self.isVolatile = isVolatile
    self.record = record
    self.seconds = seconds
    self.place = place
  }

  /// Equal content, wherever it stands.
  public static func == (left: Entry, right: Entry) -> Bool {
    left.source.isSameText(as: right.source) && left.isVolatile == right.isVolatile
      && left.answers.elementsEqual(right.answers) { $0.isSameText(as: $1) }
      && left.outputs.elementsEqual(right.outputs) { $0.stream == $1.stream && $0.text.isSameText(as: $1.text) }
      && left.record == right.record && left.seconds == right.seconds
  }
}

/// What a session records of an entry beside its text.
public struct EntryRecord: Equatable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// How it ended.
  public var state: EntryState
  /// The generator's position before it ran.
  public var generatorPosition: UInt64
  /// Digest of the tensors in the namespace after it; empty where there is none.
  public var digest: String

  /// A record.
  public init(number: Int, state: EntryState, generatorPosition: UInt64, digest: String) {
    self.number = number
    self.state = state
    self.generatorPosition = generatorPosition
    self.digest = digest
  }
}

/// The lines of a file, from 1, that an entry takes; 0 where there are none.
public struct EntryPlace: Sendable {
  /// The comment with number and state.
  public var recordLine = 0
  /// The fence that opens the Python block.
  public var line = 0
  /// The last line of the code and answers: outputs stand after it.
  public var sourceEnd = 0
  /// For each output, the line of its first character.
  public var outputLines: [Int] = []
  /// The last line of the last output, or of the code where there is no output.
  public var outputEnd = 0

  /// No place.
  public init() {}
}

extension Entry {
  /// An entry of a session from what was typed and what came of it.
  /// - Parameter generatorBefore: the generator's position before it ran.
  public init(source: String, number: Int, generatorBefore: UInt64, result: EntryResult) {
    self.init(
      source: source, answers: result.answers, outputs: result.chunks.asDocumented, isVolatile: result.isVolatile,
      record: EntryRecord(
        number: number, state: result.state, generatorPosition: generatorBefore, digest: result.digest),
      seconds: result.seconds)
  }
}

extension [OutputChunk] {
  /// The output as a document shows it: tracebacks joined to standard output, neighbours of one stream merged, of
  /// progress bars only the last state, no empty pieces.
  public var asDocumented: [OutputChunk] {
    var merged: [OutputChunk] = []
    for chunk in self where !chunk.text.isEmpty {
      let stream = chunk.stream == .error ? OutputStream.error : .output
      if let last = merged.indices.last, merged[last].stream == stream {
        merged[last].text += chunk.text
      } else {
        merged.append(OutputChunk(stream: stream, text: chunk.text))
      }
    }
    return merged.compactMap { chunk in
      let text = settled(chunk.text)
      return text.isEmpty ? nil : OutputChunk(stream: chunk.stream, text: text)
    }
  }
}

/// What is left to read of each line once carriage returns have moved back over it.
/// - Complexity: O(n).
public func settled(_ text: String) -> String {
  guard text.utf8.contains(13) else { return text }
  var result: [UInt8] = []
  for (index, line) in text.utf8.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
    if index > 0 { result.append(10) }
    result += line.split(separator: 13).last ?? []
  }
  return String(decoding: result, as: UTF8.self)
}
