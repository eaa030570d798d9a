/// Reads `str.format` templates.
package struct BraceParser {
  /// What stands between braces.
  package struct Field: Equatable, Sendable {
    package var name: [UInt32] = []
    /// The letter after `!`, nil without one.
    package var conversion: UInt32?
    package var spec: [UInt32] = []
    /// Whether the spec holds fields itself.
    package var isSpecNested = false
  }

  private let template: [UInt32]
  private var index = 0

  package init(_ template: [UInt32]) { self.template = template }

  /// The next literal text (`{{` and `}}` made single) and the field after it; nil at the end. Throws CPython's ValueErrors.
  package mutating func next() throws(FormattingError) -> (literal: ArraySlice<UInt32>, field: Field?)? {
    if index >= template.count { return nil }
    let start = index
    while index < template.count && template[index] != code("{") && template[index] != code("}") { index += 1 }
    if index >= template.count { return (template[start...], nil) }
    let brace = template[index]
    index += 1
    let isDoubled = index < template.count && template[index] == brace
    if isDoubled {
      index += 1
      return (template[start..<(index - 1)], nil)
    }
    if brace == code("}") { throw .value("Single '}' encountered in format string") }
    if index >= template.count { throw .value("Single '{' encountered in format string") }
    let literal = template[start..<(index - 1)]
    return (literal, try field())
  }

  private mutating func field() throws(FormattingError) -> Field {
    var field = Field()
    let start = index
    var last: UInt32 = 0
    scan: while index < template.count {
      last = template[index]
      index += 1
      switch last {
      case code("{"): throw .value("unexpected '{' in field name")
      case code("["):
        while index < template.count && template[index] != code("]") { index += 1 }
      case code("}"), code(":"), code("!"): break scan
      default: break
      }
    }
    guard last == code("}") || last == code(":") || last == code("!") else {
      throw .value("expected '}' before end of string")
    }
    field.name = Array(template[start..<(index - 1)])
    if last == code("}") { return field }
    if last == code("!") {
      guard index < template.count else {
        throw .value("end of string while looking for conversion specifier")
      }
      field.conversion = template[index]
      index += 1
      if index < template.count {
        last = template[index]
        index += 1
        if last == code("}") { return field }
        if last != code(":") { throw .value("expected ':' after conversion specifier") }
      }
    }
    let specStart = index
    var depth = 1
    while index < template.count {
      let next = template[index]
      index += 1
      if next == code("{") {
        field.isSpecNested = true
        depth += 1
      } else if next == code("}") {
        depth -= 1
        if depth == 0 {
          field.spec = Array(template[specStart..<(index - 1)])
          return field
        }
      }
    }
    throw .value("unmatched '{' in format spec")
  }
}

/// Whether a template numbers its fields itself.
package struct BraceNumbering: Sendable {
  private enum State { case undecided, automatic, manual }
  private var state = State.undecided
  private var count = 0

  package init() {}

  mutating func next(isEmpty: Bool, index: Int?) throws(FormattingError) -> Int? {
    guard isEmpty || index != nil else { return nil }
    if state == .undecided { state = isEmpty ? .automatic : .manual }
    if state == .manual && isEmpty {
      throw .value("cannot switch from manual field specification to automatic field numbering")
    }
    if state == .automatic && !isEmpty {
      throw .value("cannot switch from automatic field numbering to manual field specification")
    }
    if !isEmpty { return index }
    count += 1
    return count - 1
  }
}

/// A field's name, `first.attribute[key]…`, read one access at a time.
package struct BraceFieldName {
  /// What a name starts with.
  package enum Root: Equatable, Sendable {
    case position(Int)
    case keyword([UInt32])
  }

  /// What follows it.
  package enum Access: Equatable, Sendable {
    case attribute([UInt32])
    case index(Int)
    case key([UInt32])
  }

  package let root: Root
  private let name: [UInt32]
  private var index: Int

  package init(_ name: [UInt32], numbering: inout BraceNumbering) throws(FormattingError) {
    self.name = name
    index = name.firstIndex { $0 == code(".") || $0 == code("[") } ?? name.count
    let first = Array(name[..<index])
    let number = try Self.integer(first)
    if let position = try numbering.next(isEmpty: first.isEmpty, index: number) {
      root = .position(position)
    } else {
      root = .keyword(first)
    }
  }

  /// The next access, nil at the end.
  package mutating func next() throws(FormattingError) -> Access? {
    if index >= name.count { return nil }
    let mark = name[index]
    index += 1
    let start = index
    switch mark {
    case code("."):
      while index < name.count && name[index] != code(".") && name[index] != code("[") { index += 1 }
      if index == start { throw Self.empty }
      return .attribute(Array(name[start..<index]))
    case code("["):
      while index < name.count && name[index] != code("]") { index += 1 }
      if index >= name.count { throw .value("Missing ']' in format string") }
      let key = Array(name[start..<index])
      index += 1
      let number = try Self.integer(key)
      if key.isEmpty { throw Self.empty }
      return number.map { .index($0) } ?? .key(key)
    default: throw .value("Only '.' or '[' may follow ']' in format field specifier")
    }
  }

  private static let empty = FormattingError.value("Empty attribute in format string")

  private static func integer(_ text: [UInt32]) throws(FormattingError) -> Int? {
    if text.isEmpty { return nil }
    var value = 0
    for point in text {
      guard let digit = CharacterClass.decimalValue(point) else { return nil }
      value = try FormatSpec.appending(digit, to: value)
    }
    return value
  }
}
