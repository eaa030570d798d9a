/// The values of `template.format(…)`, as the object layer knows them.
package protocol BraceArguments {
  associatedtype Value
  associatedtype Failure: Error

  /// The positional argument; IndexError is the object layer's.
  mutating func value(at position: Int) throws(Failure) -> Value
  /// The keyword argument; KeyError is the object layer's.
  mutating func value(named name: [UInt32]) throws(Failure) -> Value
  /// `value.name`, `value[3]` or `value['key']`.
  mutating func access(_ value: Value, _ access: BraceFieldName.Access) throws(Failure) -> Value
  /// `repr`, `str` or `ascii` of the value for the conversion `r`, `s` or `a`.
  mutating func convert(_ value: Value, conversion: UInt32) throws(Failure) -> Value
  /// Appends `format(value, spec)`.
  mutating func format(_ value: Value, spec: [UInt32], to out: inout [UInt32]) throws(Failure)
  /// A formatting error as the failure of the object layer.
  func failure(_ error: FormattingError) -> Failure
}

/// `template.format(…)`.
package enum BraceFormat {
  /// Appends `template.format(…)`. A spec may hold fields, whose specs may not.
  package static func format<Arguments: BraceArguments>(
    _ template: [UInt32], arguments: inout Arguments, to out: inout [UInt32]
  ) throws(Arguments.Failure) {
    var numbering = BraceNumbering()
    try format(template, depth: 2, numbering: &numbering, arguments: &arguments, to: &out)
  }

  private static func format<Arguments: BraceArguments>(
    _ template: [UInt32], depth: Int, numbering: inout BraceNumbering, arguments: inout Arguments,
    to out: inout [UInt32]
  ) throws(Arguments.Failure) {
    if depth <= 0 { throw arguments.failure(.value("Max string recursion exceeded")) }
    var parser = BraceParser(template)
    while true {
      let field: BraceParser.Field?
      do throws(FormattingError) {
        guard let piece = try parser.next() else { return }
        out.append(contentsOf: piece.literal)
        field = piece.field
      } catch {
        throw arguments.failure(error)
      }
      guard let field else { continue }
      var value = try resolve(field.name, numbering: &numbering, arguments: &arguments)
      if let conversion = field.conversion {
        switch conversion {
        case code("r"), code("s"), code("a"): value = try arguments.convert(value, conversion: conversion)
        default: throw arguments.failure(unknownConversion(conversion))
        }
      }
      var spec = field.spec
      if field.isSpecNested {
        spec = []
        try format(field.spec, depth: depth - 1, numbering: &numbering, arguments: &arguments, to: &spec)
      }
      try arguments.format(value, spec: spec, to: &out)
    }
  }

  private static func resolve<Arguments: BraceArguments>(
    _ name: [UInt32], numbering: inout BraceNumbering, arguments: inout Arguments
  ) throws(Arguments.Failure) -> Arguments.Value {
    var path: BraceFieldName
    do throws(FormattingError) {
      path = try BraceFieldName(name, numbering: &numbering)
    } catch {
      throw arguments.failure(error)
    }
    var value: Arguments.Value
    switch path.root {
    case .position(let position): value = try arguments.value(at: position)
    case .keyword(let name): value = try arguments.value(named: name)
    }
    while true {
      let access: BraceFieldName.Access
      do throws(FormattingError) {
        guard let next = try path.next() else { return value }
        access = next
      } catch {
        throw arguments.failure(error)
      }
      value = try arguments.access(value, access)
    }
  }

  private static func unknownConversion(_ conversion: UInt32) -> FormattingError {
    let isShown = conversion > 32 && conversion < 127
    let shown = isShown ? StringRepr.string([conversion]) : "\\x" + String(conversion, radix: 16)
    return .value("Unknown conversion specifier \(shown)")
  }
}
