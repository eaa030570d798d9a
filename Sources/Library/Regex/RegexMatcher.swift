import Interpreter

/// Runs a program over a text, going back to the last choice when a way fails. Choices lie in an array, so that long
/// texts do not nest Swift calls; the number of steps is bounded.
struct RegexMatcher {
  private let program: RegexProgram
  private let text: [UInt32]
  /// Where the text ends for this match.
  private let end: Int
  private let interpreter: Interpreter
  /// Places of groups and loops; -1 where there is none.
  private(set) var slots: [Int]
  private var choices: [Choice] = []
  private var stepsLeft = Self.stepLimit
  /// The whole match must end here.
  private var wantedEnd: Int?
  /// The match must not be empty at this place.
  private var forbiddenEnd = -1

  /// Steps after which a pattern is given up.
  private static let stepLimit = 400_000_000

  /// Something to return to.
  private enum Choice {
    case branch(step: Int, place: Int)
    /// A slot's value before.
    case restore(slot: Int, value: Int)
    /// A greedy run that can give back code points down to `least`.
    case shorter(step: Int, place: Int, least: Int)
    /// A lazy run that can take more, up to `most`.
    case longer(step: Int, place: Int, most: Int)
  }

  init(_ program: RegexProgram, _ text: [UInt32], end: Int, _ interpreter: Interpreter) {
    self.program = program
    self.text = text
    self.end = end
    self.interpreter = interpreter
    slots = Array(repeating: -1, count: program.slotCount)
  }

  /// Which places a match may have.
  enum Mode { case atStart, anywhere, whole }

  /// Looks for a match from `start` on; its places are in `slots` afterwards.
  mutating func match(from start: Int, _ mode: Mode, mustAdvance: Bool) throws(Raised) -> Bool {
    wantedEnd = mode == .whole ? end : nil
    forbiddenEnd = mustAdvance ? start : -1
    var place = start
    while place <= end {
      if mode == .anywhere, case .literal(let code)? = program.steps.first {
        while place < end && text[place] != code { place += 1 }
        if place == end { return false }
      }
      if let stop = try run(0, place, isWhole: true) {
        slots[0] = place
        slots[1] = stop
        return true
      }
      if mode != .anywhere { return false }
      place += 1
    }
    return false
  }

  /// Runs from a step and place to `accept`; the place reached, or nil with everything as before.
  private mutating func run(_ firstStep: Int, _ firstPlace: Int, isWhole: Bool) throws(Raised) -> Int? {
    let base = choices.count
    var step = firstStep
    var place = firstPlace
    while true {
      stepsLeft -= 1
      if stepsLeft & 0xFFFF == 0 { try checkLimits() }
      switch program.steps[step] {
      case .literal(let code):
        if place < end && text[place] == code {
          place += 1
          step += 1
          continue
        }
      case .test(let test):
        if place < end && test.passes(text[place]) {
          place += 1
          step += 1
          continue
        }
      case .split(let first, let second):
        choices.append(.branch(step: second, place: place))
        step = first
        continue
      case .jump(let target):
        step = target
        continue
      case .save(let slot):
        set(slot, place)
        step += 1
        continue
      case .close(let group):
        set(2 * group + 1, place)
        set(program.lastGroupSlot, group)
        step += 1
        continue
      case .leaveIfEmpty(let slot, let exit):
        step = slots[slot] == place ? exit : step + 1
        continue
      case .run(let test, let minimum, let maximum, let eagerness):
        if let next = takeRun(test, minimum, maximum, eagerness, step, place) {
          place = next
          step += 1
          continue
        }
      case .assertion(let assertion):
        if holds(assertion, place) {
          step += 1
          continue
        }
      case .reference(let group, let ignoresCase):
        if let next = repeated(group, ignoresCase, place) {
          place = next
          step += 1
          continue
        }
      case .look(let next, let isNegative, let behind):
        let mark = choices.count
        let found = place >= behind ? try run(step + 1, place - behind, isWhole: false) : nil
        if found != nil && isNegative {
          undo(to: mark)
        } else if (found != nil) != isNegative {
          keepRestores(from: mark)
          step = next
          continue
        }
      case .atomic(let next):
        let mark = choices.count
        if let stop = try run(step + 1, place, isWhole: false) {
          keepRestores(from: mark)
          place = stop
          step = next
          continue
        }
      case .unless(let group, let target):
        step = slots[2 * group + 1] < 0 ? target : step + 1
        continue
      case .accept:
        if !isWhole || ((wantedEnd == nil || wantedEnd == place) && place != forbiddenEnd) { return place }
      }
      guard let (nextStep, nextPlace) = goBack(to: base) else { return nil }
      step = nextStep
      place = nextPlace
    }
  }

  private mutating func set(_ slot: Int, _ value: Int) {
    choices.append(.restore(slot: slot, value: slots[slot]))
    slots[slot] = value
  }

  /// A run's first end, its other ends kept as a choice.
  private mutating func takeRun(
    _ test: CharacterTest, _ minimum: Int, _ maximum: Int, _ eagerness: RegexNode.Eagerness, _ step: Int, _ place: Int
  ) -> Int? {
    guard minimum <= end - place else { return nil }
    let most = maximum < end - place ? place + maximum : end
    let least = place + minimum
    var stop = place
    let goal = eagerness == .lazy ? least : most
    while stop < goal && test.passes(text[stop]) { stop += 1 }
    guard stop >= least else { return nil }
    if eagerness == .lazy {
      if stop < most { choices.append(.longer(step: step, place: stop, most: most)) }
    } else if eagerness == .greedy && stop > least {
      choices.append(.shorter(step: step + 1, place: stop - 1, least: least))
    }
    return stop
  }

  /// Returns to the last choice above `base`.
  private mutating func goBack(to base: Int) -> (step: Int, place: Int)? {
    while choices.count > base, let choice = choices.popLast() {
      switch choice {
      case .branch(let step, let place): return (step, place)
      case .restore(let slot, let value): slots[slot] = value
      case .shorter(let step, let place, let least):
        if place > least { choices.append(.shorter(step: step, place: place - 1, least: least)) }
        return (step, place)
      case .longer(let step, let place, let most):
        guard case .run(let test, _, _, _) = program.steps[step], test.passes(text[place]) else { continue }
        if place + 1 < most { choices.append(.longer(step: step, place: place + 1, most: most)) }
        return (step + 1, place + 1)
      }
    }
    return nil
  }

  private mutating func undo(to mark: Int) {
    while choices.count > mark, let choice = choices.popLast() {
      if case .restore(let slot, let value) = choice { slots[slot] = value }
    }
  }

  /// Gives up the choices above `mark` but not what has to be restored when an earlier choice is taken.
  private mutating func keepRestores(from mark: Int) {
    let kept = choices[mark...].filter { if case .restore = $0 { true } else { false } }
    choices.replaceSubrange(mark..., with: kept)
  }

  private func holds(_ assertion: RegexNode.Assertion, _ place: Int) -> Bool {
    switch assertion {
    case .textStart: return place == 0
    case .lineStart: return place == 0 || text[place - 1] == 10
    case .textEnd: return place == end
    case .lineEnd: return place == end || text[place] == 10
    case .end: return place == end || (place == end - 1 && text[place] == 10)
    case .boundary(let ascii): return isBoundary(place, ascii)
    case .inside(let ascii): return end > 0 && !isBoundary(place, ascii)
    }
  }

  private func isBoundary(_ place: Int, _ ascii: Bool) -> Bool {
    let before = place > 0 && CharacterTest.belongs(text[place - 1], to: .word, isASCII: ascii)
    let after = place < end && CharacterTest.belongs(text[place], to: .word, isASCII: ascii)
    return before != after
  }

  private func repeated(_ group: Int, _ ignoresCase: Bool, _ place: Int) -> Int? {
    let (start, stop) = (slots[2 * group], slots[2 * group + 1])
    guard start >= 0, stop >= start, stop - start <= end - place else { return nil }
    for offset in 0..<(stop - start) {
      let (a, b) = (text[start + offset], text[place + offset])
      if a != b && !(ignoresCase && CharacterTest.folded(a) == CharacterTest.folded(b)) { return nil }
    }
    return place + stop - start
  }

  private mutating func checkLimits() throws(Raised) {
    try interpreter.checkInterrupt()
    try interpreter.reserve(choices.count * MemoryLayout<Choice>.stride)
    if stepsLeft <= 0 { throw interpreter.error("RuntimeError", "the regular expression takes too many steps") }
  }
}
