import Interpreter

/// `_regex`: compiled patterns for the bundled module `re`.
enum RegexModule {
  static func make(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("_regex")
    let type = interpreter.makeType("Program", module: "_regex")
    interpreter.set("Program", in: module, owning: .object(type))
    // The program, number of groups, names of groups and flags; or the words and place of a mistake.
    interpreter.define("compile", in: module) { interpreter, arguments throws(Raised) in
      try interpreter.check("compile", arguments, 2...2)
      guard let pattern = arguments[0].asObject as? StringObject else {
        throw interpreter.error("TypeError", "first argument must be string or compiled pattern")
      }
      var parser = RegexParser(pattern.codePoints, try interpreter.integerArgument(arguments[1]))
      do throws(RegexProblem) {
        let tree = try parser.parse()
        let program = try RegexProgram(tree, groupCount: parser.groupCount)
        let names = interpreter.dictionary()
        for (name, index) in parser.groupNames { names.set(name: interpreter.heap.intern(name), .int(index)) }
        return interpreter.tuple(owning: [
          .object(RegexObject(type: type, program)), .int(parser.groupCount), .object(names),
          .int(parser.globalFlags.rawValue),
        ])
      } catch {
        return interpreter.tuple(owning: [interpreter.string(error.message), error.position.map { .int($0) } ?? .none])
      }
    }
    // match(text, start, end, mode, must advance): the places of all groups and the last group, or None.
    interpreter.define(method: "match", of: type) { interpreter, arguments throws(Raised) in
      guard let object = arguments[0].asObject as? RegexObject else {
        throw interpreter.error("TypeError", "a program is needed")
      }
      try interpreter.check("match", arguments.dropFirst, 5...5)
      return try object.match(interpreter, arguments.dropFirst)
    }
    return module
  }
}

/// A compiled pattern.
final class RegexObject: NativeObject {
  private let program: RegexProgram
  /// The text of the last match: a walk over all matches converts it once.
  private var lastText: (reference: Reference, codePoints: [UInt32])?

  init(type: TypeObject, _ program: RegexProgram) {
    self.program = program
    super.init(type: type)
  }

  private func codePoints(_ text: StringObject) -> [UInt32] {
    if let lastText, lastText.reference.value.asObject === text { return lastText.codePoints }
    let codePoints = text.codePoints
    lastText = (Reference(.object(text)), codePoints)
    return codePoints
  }

  fileprivate func match(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> Value {
    guard let text = arguments[0].asObject as? StringObject else {
      let name = interpreter.typeName(arguments[0])
      throw interpreter.error("TypeError", "expected string or bytes-like object, got '\(name)'")
    }
    let codePoints = codePoints(text)
    let end = min(max(try interpreter.integerArgument(arguments[2]), 0), codePoints.count)
    let start = max(try interpreter.integerArgument(arguments[1]), 0)
    let modes: [RegexMatcher.Mode] = [.atStart, .anywhere, .whole]
    let mode = min(max(try interpreter.integerArgument(arguments[3]), 0), 2)
    guard start <= end else { return .none }
    var matcher = RegexMatcher(program, codePoints, end: end, interpreter)
    guard try matcher.match(from: start, modes[mode], mustAdvance: try interpreter.isTrue(arguments[4])) else {
      return .none
    }
    let places = matcher.slots[..<(2 * (program.groupCount + 1))].map { Value.int($0) }
    return interpreter.tuple(owning: places + [.int(max(matcher.slots[program.lastGroupSlot], 0))])
  }
}
