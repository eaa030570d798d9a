/// A regular expression as a tree; flags are already part of the nodes they bear on.
indirect enum RegexNode {
  /// Nothing.
  case empty
  /// One code point that passes a test.
  case one(CharacterTest)
  case sequence([RegexNode])
  case alternatives([RegexNode])
  /// A group; `index` is nil when it does not capture.
  case group(RegexNode, index: Int?)
  case repeated(RegexNode, minimum: Int, maximum: Int, Eagerness)
  case assertion(Assertion)
  /// What a group matched, once more.
  case reference(Int, ignoresCase: Bool)
  /// `(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`; `behind` is the width that a look behind goes back.
  case look(RegexNode, isNegative: Bool, behind: Int?)
  /// `(?>…)`
  case atomic(RegexNode)
  /// `(?(group)yes|no)`
  case conditional(Int, RegexNode, RegexNode)

  /// How a repetition chooses.
  enum Eagerness { case greedy, lazy, possessive }

  /// A condition on a place.
  enum Assertion { case textStart, lineStart, textEnd, lineEnd, end, boundary(ascii: Bool), inside(ascii: Bool) }

  /// The highest number of repetitions.
  static let unbounded = Int.max

  /// Least and greatest number of code points that the node matches.
  var width: ClosedRange<Int> {
    switch self {
    case .empty, .assertion, .look: return 0...0
    case .one: return 1...1
    case .sequence(let parts):
      return parts.reduce(0...0) { sum, part in
        let width = part.width
        return Self.sum(sum.lowerBound, width.lowerBound)...Self.sum(sum.upperBound, width.upperBound)
      }
    case .alternatives(let parts):
      let widths = parts.map(\.width)
      return (widths.map(\.lowerBound).min() ?? 0)...(widths.map(\.upperBound).max() ?? 0)
    case .group(let inner, _), .atomic(let inner): return inner.width
    case .repeated(let inner, let minimum, let maximum, _):
      let width = inner.width
      return Self.product(width.lowerBound, minimum)...Self.product(width.upperBound, maximum)
    case .reference: return 0...Self.unbounded
    case .conditional(_, let yes, let no):
      let (a, b) = (yes.width, no.width)
      return min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
    }
  }

  private static func sum(_ a: Int, _ b: Int) -> Int {
    let (result, overflow) = a.addingReportingOverflow(b)
    return overflow ? unbounded : result
  }

  private static func product(_ a: Int, _ b: Int) -> Int {
    let (result, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? unbounded : result
  }
}

/// Which code points a place of the pattern accepts.
struct CharacterTest {
  /// `\d`, `\w`, `\s`, Unicode's or (with the flag A) only ASCII's.
  enum Category { case digit, word, space }

  /// One piece of a set.
  enum Item {
    case range(ClosedRange<UInt32>)
    case category(Category, isNegated: Bool)
  }

  private let items: [Item]
  private let isNegated: Bool
  private let ignoresCase: Bool
  private let isASCII: Bool
  /// The single code point that passes, if there is but one.
  let literal: UInt32?
  /// Answers for the first 128 code points.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ items: [Item], isNegated: Bool = false, ignoresCase: Bool = false, isASCII: Bool = false) {
    self.items = items
    self.isNegated = isNegated
    self.ignoresCase = ignoresCase
    self.isASCII = isASCII
    if items.count == 1, case .range(let range) = items[0], range.count == 1, !isNegated, !ignoresCase {
      literal = range.lowerBound
    } else {
      literal = nil
    }
    for code in 0..<UInt32(64) where decide(code) { low |= 1 << UInt64(code) }
    for code in 64..<UInt32(128) where decide(code) { high |= 1 << UInt64(code - 64) }
  }

  /// Whether `code` passes.
  func passes(_ code: UInt32) -> Bool {
    if code < 64 { return low >> UInt64(code) & 1 == 1 }
    if code < 128 { return high >> UInt64(code - 64) & 1 == 1 }
    return decide(code)
  }

  private func decide(_ code: UInt32) -> Bool {
    var found = contains(code)
    if !found && ignoresCase {
      found = contains(Self.folded(code)) || contains(Self.raised(code))
    }
    return found != isNegated
  }

  private func contains(_ code: UInt32) -> Bool {
    items.contains { item in
      switch item {
      case .range(let range): range.contains(code)
      case .category(let category, let isNegated): Self.belongs(code, to: category, isASCII: isASCII) != isNegated
      }
    }
  }

  /// Whether a code point is a digit, part of a word, or white space.
  static func belongs(_ code: UInt32, to category: Category, isASCII: Bool) -> Bool {
    if code < 128 {
      switch category {
      case .digit: return (48...57).contains(code)
      case .word:
        return (48...57).contains(code) || (65...90).contains(code) || (97...122).contains(code) || code == 95
      case .space: return (9...13).contains(code) || code == 32 || (!isASCII && (28...31).contains(code))
      }
    }
    guard !isASCII, let properties = Unicode.Scalar(code)?.properties else { return false }
    switch category {
    case .digit: return properties.generalCategory == .decimalNumber
    case .space: return properties.isWhitespace
    case .word:
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
      default: return properties.numericType != nil
      }
    }
  }

  /// The lower-case form of a code point, where that is one code point.
  static func folded(_ code: UInt32) -> UInt32 {
    if code < 128 { return (65...90).contains(code) ? code + 32 : code }
    return single(Unicode.Scalar(code)?.properties.lowercaseMapping) ?? code
  }

  private static func raised(_ code: UInt32) -> UInt32 {
    if code < 128 { return (97...122).contains(code) ? code - 32 : code }
    return single(Unicode.Scalar(code)?.properties.uppercaseMapping) ?? code
  }

  private static func single(_ text: String?) -> UInt32? {
    guard let scalars = text?.unicodeScalars, scalars.count == 1 else { return nil }
    return scalars.first?.value
  }
}
