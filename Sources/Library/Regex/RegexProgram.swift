/// A pattern as instructions for the matcher.
struct RegexProgram {
  /// One step of a match.
  enum Step {
    /// One code point that passes a test.
    case test(CharacterTest)
    case literal(UInt32)
    /// Goes on at the first place; at the second when that fails.
    case split(Int, Int)
    case jump(Int)
    /// Keeps the place in a slot: where a group begins or ends, or a loop's round began.
    case save(Int)
    /// A group is complete.
    case close(Int)
    /// Leaves a loop whose round matched nothing.
    case leaveIfEmpty(Int, Int)
    /// A test over and over.
    case run(CharacterTest, minimum: Int, maximum: Int, RegexNode.Eagerness)
    case assertion(RegexNode.Assertion)
    case reference(Int, ignoresCase: Bool)
    /// A part of its own up to its `accept`; the rest goes on at `next`.
    case look(next: Int, isNegative: Bool, behind: Int)
    case atomic(next: Int)
    case unless(Int, jump: Int)
    case accept
  }

  private(set) var steps: [Step] = []
  let groupCount: Int
  private(set) var slotCount: Int

  private static let sizeLimit = 200_000

  /// Compiles a pattern's tree.
  init(_ node: RegexNode, groupCount: Int) throws(RegexProblem) {
    self.groupCount = groupCount
    // Two places a group, the whole match as group 0, and the last group closed.
    slotCount = 2 * (groupCount + 1) + 1
    try append(node)
    steps.append(.accept)
  }

  /// The slot of the last group that was closed.
  var lastGroupSlot: Int { 2 * (groupCount + 1) }

  /// Parts compiled so far: repetitions of nothing add no steps but take time.
  private var effort = 0

  private mutating func append(_ node: RegexNode) throws(RegexProblem) {
    effort += 1
    if max(steps.count, effort / 4) > Self.sizeLimit { throw RegexProblem("the pattern is too large", at: nil) }
    switch node {
    case .empty: break
    case .one(let test):
      if let literal = test.literal { steps.append(.literal(literal)) } else { steps.append(.test(test)) }
    case .sequence(let parts): for part in parts { try append(part) }
    case .alternatives(let parts): try append(alternatives: parts)
    case .group(let inner, let index):
      if let index { steps.append(.save(2 * index)) }
      try append(inner)
      if let index { steps.append(.close(index)) }
    case .repeated(let inner, let minimum, let maximum, let eagerness):
      try append(inner, minimum, maximum, eagerness)
    case .assertion(let assertion): steps.append(.assertion(assertion))
    case .reference(let index, let ignoresCase): steps.append(.reference(index, ignoresCase: ignoresCase))
    case .look(let inner, let isNegative, let behind):
      try appendPart(inner) { .look(next: $0, isNegative: isNegative, behind: behind ?? 0) }
    case .atomic(let inner): try appendPart(inner) { .atomic(next: $0) }
    case .conditional(let group, let yes, let no):
      let test = steps.count
      steps.append(.accept)
      try append(yes)
      let end = steps.count
      steps.append(.accept)
      steps[test] = .unless(group, jump: steps.count)
      try append(no)
      steps[end] = .jump(steps.count)
    }
  }

  /// A part that runs by itself: the step that `make` gives, the part, `accept`.
  private mutating func appendPart(_ inner: RegexNode, _ make: (Int) -> Step) throws(RegexProblem) {
    let place = steps.count
    steps.append(.accept)
    try append(inner)
    steps.append(.accept)
    steps[place] = make(steps.count)
  }

  private mutating func append(alternatives parts: [RegexNode]) throws(RegexProblem) {
    var ends: [Int] = []
    for (index, part) in parts.enumerated() {
      let split = steps.count
      let isLast = index == parts.count - 1
      if !isLast { steps.append(.accept) }
      try append(part)
      if isLast { break }
      ends.append(steps.count)
      steps.append(.accept)
      steps[split] = .split(split + 1, steps.count)
    }
    for end in ends { steps[end] = .jump(steps.count) }
  }

  private mutating func append(
    _ inner: RegexNode, _ minimum: Int, _ maximum: Int, _ eagerness: RegexNode.Eagerness
  ) throws(RegexProblem) {
    if case .one(let test) = inner {
      steps.append(.run(test, minimum: minimum, maximum: maximum, eagerness))
      return
    }
    if eagerness == .possessive {
      return try append(.atomic(.repeated(inner, minimum: minimum, maximum: maximum, .greedy)))
    }
    for _ in 0..<min(minimum, Self.sizeLimit + 1) { try append(inner) }
    let isLazy = eagerness == .lazy
    if maximum == RegexNode.unbounded {
      let start = steps.count
      let slot = slotCount
      slotCount += 1
      steps += [.accept, .save(slot)]
      try append(inner)
      let end = steps.count + 2
      steps += [.leaveIfEmpty(slot, end), .jump(start)]
      steps[start] = isLazy ? .split(end, start + 1) : .split(start + 1, end)
      return
    }
    var splits: [Int] = []
    for _ in 0..<min(maximum - minimum, Self.sizeLimit + 1) {
      splits.append(steps.count)
      steps.append(.accept)
      try append(inner)
    }
    for split in splits { steps[split] = isLazy ? .split(steps.count, split + 1) : .split(split + 1, steps.count) }
  }
}
