import Diagnostics
import Syntax

/// What a name means in a scope.
enum Binding {
  /// A register of the function.
  case local
  /// A register that holds a cell, because a nested function uses the name.
  case cell
  /// A cell of an enclosing function.
  case free
  /// A module's name, through an inline cache.
  case global
  /// A name of a class body: its namespace first, then globals.
  case namespace
}

/// The names of one function, lambda, comprehension, class body or module.
final class Scope {
  enum Kind { case module, function, classBody, comprehension }

  let kind: Kind
  let name: String
  private(set) weak var parent: Scope?
  /// Scopes inside.
  private(set) var children: [Scope] = []
  private var childAt: [SourceRange: Scope] = [:]

  /// Names bound here, in order of first appearance (parameters first).
  private(set) var bound: [String] = []
  private var boundSet: Set<String> = []
  private var used: Set<String> = []
  private(set) var declaredGlobal: Set<String> = []
  private(set) var declaredNonlocal: Set<String> = []
  /// Bound names that nested scopes use.
  private(set) var cells: Set<String> = []
  /// Names that come from enclosing functions, in order of first need.
  private(set) var free: [String] = []
  /// Names that some `del` or `except … as` removes: never certainly assigned.
  var deleted: Set<String> = []
  var isGenerator = false
  private(set) var parameterNames: [String] = []

  /// A scope for the construct that covers `range`.
  init(_ kind: Kind, _ name: String, parent: Scope?, range: SourceRange) {
    self.kind = kind
    self.name = name
    self.parent = parent
    parent?.children.append(self)
    parent?.childAt[range] = self
  }

  func addParameter(_ name: String) {
    parameterNames.append(name)
    bind(name)
  }

  func bind(_ name: String) {
    if boundSet.insert(name).inserted { bound.append(name) }
  }

  func use(_ name: String) { used.insert(name) }
  func uses(_ name: String) -> Bool { used.contains(name) || boundSet.contains(name) }
  func isBound(_ name: String) -> Bool { boundSet.contains(name) }
  func isParameter(_ name: String) -> Bool { parameterNames.contains(name) }
  func declareGlobal(_ name: String) { declaredGlobal.insert(name) }
  func declareNonlocal(_ name: String) { declaredNonlocal.insert(name) }

  /// The scope of the nested construct that covers `range`.
  func child(at range: SourceRange) -> Scope? { childAt[range] }

  /// Decides which names are cells and which come from outside, for this scope and those in it.
  func resolve() {
    for child in children { child.resolve() }
    for child in children {
      for name in child.neededFromOutside {
        if kind == .function || kind == .comprehension, boundSet.contains(name), !declaredGlobal.contains(name),
          !declaredNonlocal.contains(name)
        {
          cells.insert(name)
        } else if kind != .module, !declaredGlobal.contains(name), enclosingFunctionBinds(name) {
          addFree(name)
        } else if kind == .classBody && name == "__class__" {
          cells.insert(name)
        }
      }
    }
    guard kind != .module else { return }
    for name in used.union(declaredNonlocal).union(boundSet) {
      let isOwn = boundSet.contains(name) && !declaredNonlocal.contains(name)
      if !isOwn && !declaredGlobal.contains(name) && enclosingFunctionBinds(name) { addFree(name) }
    }
  }

  private func addFree(_ name: String) {
    if !free.contains(name) { free.append(name) }
  }

  /// Names that this scope takes from enclosing functions.
  private var neededFromOutside: [String] { free }

  /// Whether a function around this scope binds `name` (classes do not count; `__class__` lives in a class body).
  func enclosingFunctionBinds(_ name: String) -> Bool {
    var scope = parent
    while let current = scope {
      if current.kind == .classBody && name == "__class__" { return true }
      if current.kind == .function || current.kind == .comprehension {
        if current.declaredGlobal.contains(name) { return false }
        if current.boundSet.contains(name) && !current.declaredNonlocal.contains(name) { return true }
      }
      scope = current.parent
    }
    return false
  }

  func binding(of name: String) -> Binding {
    if declaredGlobal.contains(name) { return .global }
    if kind == .module { return .global }
    if free.contains(name) { return .free }
    if kind == .classBody { return cells.contains(name) && name == "__class__" ? .cell : .namespace }
    if boundSet.contains(name) { return cells.contains(name) ? .cell : .local }
    return .global
  }
}
