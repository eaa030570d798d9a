/// Case and the questions that begin with `is`.
extension Interpreter {
  func installStringCase() {
    let type = types.str
    let mappings: [(String, @Sendable ([UInt32]) -> [UInt32])] = [
      ("upper", { CaseMapping.upper($0) }), ("lower", { CaseMapping.lower($0) }), ("title", { CaseMapping.title($0) }),
      ("capitalize", { CaseMapping.capitalize($0) }), ("swapcase", { CaseMapping.swapcase($0) }),
      ("casefold", { CaseMapping.casefold($0) }),
    ]
    for (name, mapping) in mappings {
      define(name, of: type, .none) { interpreter, value, _ throws(Raised) in
        interpreter.string(codePoints: mapping(interpreter.points(value)))
      }
    }
    let classes: [(String, @Sendable (UInt32) -> Bool)] = [
      ("isalpha", { CharacterClass.isAlpha($0) }), ("isalnum", { CharacterClass.isAlphanumeric($0) }),
      ("isdecimal", { CharacterClass.isDecimal($0) }), ("isdigit", { CharacterClass.isDigit($0) }),
      ("isnumeric", { CharacterClass.isNumeric($0) }), ("isspace", { CharacterClass.isSpace($0) }),
    ]
    for (name, isMember) in classes {
      define(name, of: type, .none) { interpreter, value, _ throws(Raised) in
        let text = interpreter.points(value)
        return .bool(!text.isEmpty && text.allSatisfy(isMember))
      }
    }
    define("isascii", of: type, .none) { _, value, _ throws(Raised) in
      .bool(value.unsafeAs(StringObject.self).isASCII)
    }
    define("isprintable", of: type, .none) { interpreter, value, _ throws(Raised) in
      .bool(interpreter.points(value).allSatisfy(CharacterClass.isPrintable))
    }
    define("isidentifier", of: type, .none) { interpreter, value, _ throws(Raised) in
      .bool(CharacterClass.isIdentifier(interpreter.points(value)))
    }
    define("isupper", of: type, .none) { interpreter, value, _ throws(Raised) in
      let text = interpreter.points(value)
      let isLowerOrTitle = text.contains { CharacterClass.isLower($0) || CharacterClass.isTitle($0) }
      return .bool(!isLowerOrTitle && text.contains(where: CharacterClass.isUpper))
    }
    define("islower", of: type, .none) { interpreter, value, _ throws(Raised) in
      let text = interpreter.points(value)
      let isUpperOrTitle = text.contains { CharacterClass.isUpper($0) || CharacterClass.isTitle($0) }
      return .bool(!isUpperOrTitle && text.contains(where: CharacterClass.isLower))
    }
    define("istitle", of: type, .none) { interpreter, value, _ throws(Raised) in
      .bool(Self.isTitle(interpreter.points(value)))
    }
  }

  /// Whether capitals begin words and small letters only continue them.
  private static func isTitle(_ text: [UInt32]) -> Bool {
    var followsCased = false
    var hasCased = false
    for point in text {
      if CharacterClass.isUpper(point) || CharacterClass.isTitle(point) {
        if followsCased { return false }
        (followsCased, hasCased) = (true, true)
      } else if CharacterClass.isLower(point) {
        if !followsCased { return false }
        hasCased = true
      } else {
        followsCased = false
      }
    }
    return hasCased
  }
}
