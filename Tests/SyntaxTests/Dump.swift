import Diagnostics
import Syntax

/// Writes a tree as s-expressions, one line a statement; with `places`, every node says what bytes it covers.
struct Dump {
  var places = false
  /// Whether the text of `{x=}` is shown as text before the field, as CPython's own tree has it.
  var expandsDebugText = false

  func program(_ statements: [Statement]) -> String { statements.map(statement).joined(separator: "\n") }

  private func node(_ name: String, _ range: SourceRange?, _ parts: [String]) -> String {
    var head = name
    if places, let range { head += "@\(range.start)-\(range.end)" }
    return parts.isEmpty ? "(\(head))" : "(\(head) \(parts.joined(separator: " ")))"
  }

  private func block(_ statements: [Statement]) -> String {
    "[" + statements.map(statement).joined(separator: " ") + "]"
  }
  private func list(_ parts: [String]) -> String { "[" + parts.joined(separator: " ") + "]" }
  private func optional(_ value: Expression?) -> String { value.map(expression) ?? "_" }

  private func text(_ points: [UInt32]) -> String {
    var result = "'"
    for point in points {
      if point >= 0x20 && point < 0x7F && point != 0x27 && point != 0x5C {
        result += String(UnicodeScalar(UInt8(point)))
      } else {
        result += "\\" + String(point, radix: 16) + ";"
      }
    }
    return result + "'"
  }

  func statement(_ s: Statement) -> String {
    func make(_ name: String, _ parts: String...) -> String { node(name, s.range, parts) }
    switch s.kind {
    case .expression(let value): return make("Expr", expression(value))
    case .assign(let targets, let value): return make("Assign", list(targets.map(expression)), expression(value))
    case .augmentedAssign(let target, let op, let value):
      return make("AugAssign", expression(target), "\(op)", expression(value))
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      return make("AnnAssign", expression(target), expression(annotation), optional(value), isSimple ? "1" : "0")
    case .delete(let targets): return make("Delete", list(targets.map(expression)))
    case .pass: return make("Pass")
    case .break: return make("Break")
    case .continue: return make("Continue")
    case .return(let value): return make("Return", optional(value))
    case .raise(let value, let cause): return make("Raise", optional(value), optional(cause))
    case .global(let names): return make("Global", list(names.map(\.name)))
    case .nonlocal(let names): return make("Nonlocal", list(names.map(\.name)))
    case .import(let names): return make("Import", list(names.map(imported)))
    case .importFrom(let module, let level, let names):
      return make("ImportFrom", module?.name ?? "_", "\(level)", list(names.isEmpty ? ["*"] : names.map(imported)))
    case .assert(let test, let message): return make("Assert", expression(test), optional(message))
    case .if(let test, let body, let otherwise):
      return make("If", expression(test), block(body), block(otherwise))
    case .while(let test, let body, let otherwise):
      return make("While", expression(test), block(body), block(otherwise))
    case .for(let target, let iterable, let body, let otherwise):
      return make("For", expression(target), expression(iterable), block(body), block(otherwise))
    case .with(let items, let body):
      return make("With", list(items.map { "(\(expression($0.context)) \(optional($0.target)))" }), block(body))
    case .try(let body, let handlers, let otherwise, let finally):
      return make("Try", block(body), list(handlers.map(handler)), block(otherwise), block(finally))
    case .function(let f):
      return make(
        "FunctionDef", f.name.name, parameters(f.parameters), optional(f.returns), block(f.body),
        list(f.decorators.map(expression)))
    case .class(let c):
      return make(
        "ClassDef", c.name.name, list(c.arguments.map(argument)), block(c.body), list(c.decorators.map(expression)))
    }
  }

  private func handler(_ h: ExceptHandler) -> String {
    node("Except", h.range, [optional(h.type), h.name?.name ?? "_", block(h.body)])
  }

  private func imported(_ name: ImportedName) -> String { name.name.name + (name.alias.map { ":" + $0.name } ?? "") }

  private func parameters(_ p: Parameters) -> String {
    func one(_ p: Parameter) -> String {
      p.name.name + (p.annotation.map { ":" + expression($0) } ?? "")
        + (p.defaultValue.map { "=" + expression($0) } ?? "")
    }
    var parts = p.positionalOnly.map(one)
    if !parts.isEmpty { parts.append("/") }
    parts += p.regular.map(one)
    if let v = p.variadic { parts.append("*" + one(v)) } else if !p.keywordOnly.isEmpty { parts.append("*") }
    parts += p.keywordOnly.map(one)
    if let v = p.keywordVariadic { parts.append("**" + one(v)) }
    return list(parts)
  }

  private func argument(_ a: Argument) -> String {
    switch a {
    case .positional(let value): expression(value)
    case .keyword(let name, let value): name.name + "=" + expression(value)
    case .iterable(let value): "*" + expression(value)
    case .mapping(let value): "**" + expression(value)
    }
  }

  private func clauses(_ clauses: [ComprehensionClause]) -> String {
    list(
      clauses.map {
        "(for \(expression($0.target)) \(expression($0.iterable)) \(list($0.conditions.map(expression))))"
      })
  }

  private func pieces(_ parts: [FormattedPart]) -> String {
    guard expandsDebugText else { return list(parts.map(formatted)) }
    var result: [String] = []
    var pending: [UInt32] = []
    for part in parts {
      switch part {
      case .text(let points): pending += points
      case .field(let value, let debugText, let conversion, let format):
        pending += debugText ?? []
        if !pending.isEmpty { result.append(text(pending)) }
        pending = []
        result.append(formatted(.field(value: value, debugText: nil, conversion: conversion, format: format)))
      }
    }
    if !pending.isEmpty { result.append(text(pending)) }
    return list(result)
  }

  private func formatted(_ part: FormattedPart) -> String {
    switch part {
    case .text(let points): return text(points)
    case .field(let value, let debugText, let conversion, let format):
      var parts = [expression(value)]
      if let debugText { parts.insert(text(debugText), at: 0) }
      parts.append(conversion.map { "!\($0)" } ?? "_")
      parts.append(format.map(pieces) ?? "_")
      return node("field", nil, parts)
    }
  }

  func expression(_ e: Expression) -> String {
    func make(_ name: String, _ parts: String...) -> String { node(name, e.range, parts) }
    switch e.kind {
    case .none: return make("None")
    case .boolean(let value): return make(value ? "True" : "False")
    case .ellipsis: return make("Ellipsis")
    case .integer(let value): return make("int", "\(value)")
    case .bigInteger(let digits, let radix): return make("bigint", digits.lowercased(), "\(radix)")
    case .float(let value): return make("float", String(value.bitPattern, radix: 16))
    case .imaginary(let value): return make("imaginary", String(value.bitPattern, radix: 16))
    case .string(let points): return make("str", text(points))
    case .bytes(let bytes): return make("bytes", text(bytes.map(UInt32.init)))
    case .formatted(let parts): return make("f", pieces(parts))
    case .name(let name): return make("Name", name)
    case .attribute(let value, let name): return make("Attribute", expression(value), name.name)
    case .subscript(let value, let index): return make("Subscript", expression(value), expression(index))
    case .slice(let lower, let upper, let step):
      return make("Slice", optional(lower), optional(upper), optional(step))
    case .call(let function, let arguments): return make("Call", expression(function), list(arguments.map(argument)))
    case .unary(let op, let value): return make("Unary", "\(op)", expression(value))
    case .binary(let op, let left, let right): return make("Binary", "\(op)", expression(left), expression(right))
    case .and(let values): return make("And", list(values.map(expression)))
    case .or(let values): return make("Or", list(values.map(expression)))
    case .comparison(let first, let parts):
      return make("Compare", expression(first), list(parts.map { "\($0.op) \(expression($0.operand))" }))
    case .conditional(let test, let body, let otherwise):
      return make("IfExp", expression(test), expression(body), expression(otherwise))
    case .lambda(let p, let body): return make("Lambda", parameters(p), expression(body))
    case .tuple(let values): return make("Tuple", list(values.map(expression)))
    case .list(let values): return make("List", list(values.map(expression)))
    case .set(let values): return make("Set", list(values.map(expression)))
    case .dictionary(let items):
      return make(
        "Dict",
        list(
          items.map {
            switch $0 {
            case .pair(let key, let value): "\(expression(key)):\(expression(value))"
            case .mapping(let value): "**" + expression(value)
            }
          }))
    case .listComprehension(let value, let c): return make("ListComp", expression(value), clauses(c))
    case .setComprehension(let value, let c): return make("SetComp", expression(value), clauses(c))
    case .generator(let value, let c): return make("GeneratorExp", expression(value), clauses(c))
    case .dictionaryComprehension(let key, let value, let c):
      return make("DictComp", expression(key), expression(value), clauses(c))
    case .starred(let value): return make("Starred", expression(value))
    case .named(let name, let value): return make("Named", name.name, expression(value))
    case .yield(let value): return make("Yield", optional(value))
    case .yieldFrom(let value): return make("YieldFrom", expression(value))
    }
  }
}
