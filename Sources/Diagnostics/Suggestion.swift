/// The candidate that `name` was probably meant to be, by CPython's rule for "Did you mean": an edit distance in which
/// a changed letter costs 2 and changed case 1, at most a third of the letters wrong. Earlier candidates win ties, so
/// pass them sorted, as `dir` does.
public func suggestion(for name: String, among candidates: some Collection<String>) -> String? {
  // CPython looks at no more than this many names.
  guard candidates.count < 750 else { return nil }
  let wanted = Array(name.utf8)
  var best: String?
  var bestDistance = Int.max
  for candidate in candidates {
    let bytes = Array(candidate.utf8)
    if bytes == wanted { continue }
    let limit = min((wanted.count + bytes.count + 3) * EditDistance.moveCost / 6, bestDistance - 1)
    let distance = EditDistance.between(wanted[...], bytes[...], limit: limit)
    if distance <= limit {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/// A weighted Levenshtein distance over bytes.
enum EditDistance {
  static let moveCost = 2
  static let caseCost = 1
  /// Longer names are never compared in full.
  static let longest = 40

  /// The distance between `a` and `b`, or something above `limit`.
  static func between(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, limit: Int) -> Int {
    var a = first
    var b = second
    while let x = a.first, x == b.first {
      a.removeFirst()
      b.removeFirst()
    }
    while let x = a.last, x == b.last {
      a.removeLast()
      b.removeLast()
    }
    if a.isEmpty || b.isEmpty { return (a.count + b.count) * moveCost }
    if a.count > longest || b.count > longest { return limit + 1 }
    if b.count < a.count { swap(&a, &b) }
    if (b.count - a.count) * moveCost > limit { return limit + 1 }
    var row = (1...a.count).map { $0 * moveCost }
    let letters = Array(a)
    var result = 0
    for (index, byte) in b.enumerated() {
      var diagonal = index * moveCost
      result = diagonal
      var least = Int.max
      for column in row.indices {
        let substituted = diagonal + substitutionCost(byte, letters[column])
        diagonal = row[column]
        result = min(min(result, diagonal) + moveCost, substituted)
        row[column] = result
        least = min(least, result)
      }
      if least > limit { return limit + 1 }
    }
    return result
  }

  private static func substitutionCost(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    return lowered(a) == lowered(b) ? caseCost : moveCost
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
