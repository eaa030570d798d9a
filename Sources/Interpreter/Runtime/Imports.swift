import Diagnostics
import Syntax

/// `import`: bundled modules, and a sibling file of the program.
extension Interpreter {
  /// Makes a bundled module available under its dotted name; it is built on first import.
  public func register(module name: String, _ maker: @escaping ModuleMaker) { moduleMakers[name] = maker }

  /// Makes a module written in the language available: `source` is compiled on first import, and its frames stay out of
  /// tracebacks.
  public func register(bundled name: String, _ source: String) {
    register(module: name) { interpreter throws(Raised) in try interpreter.importBundled(name, source) }
  }

  /// Whether a module of this name is part of Taper.
  func isBundled(_ name: String) -> Bool { moduleMakers[name] != nil }

  /// An empty module with the names that every module has.
  public func makeModule(_ name: String) -> ModuleObject {
    let module = ModuleObject(heap: heap, name: name)
    prepare(module)
    return module
  }

  /// Runs bundled source as the module `name`; the module is in `sys.modules` while it runs.
  public func importBundled(_ name: String, _ source: String) throws(Raised) -> ModuleObject {
    let module = makeModule(name)
    let key = heap.intern(name)
    modules.set(name: key, .object(module))
    do throws(Raised) {
      try runBundled(source, name: name, in: module)
    } catch {
      _ = modules.remove(name: key)
      Value.object(module).release()
      throw error
    }
    return module
  }

  /// `import name` (owned module): the last part, or with `bindsTop` the first.
  @inline(never) func importName(_ name: Value, level: Int, bindsTop: Bool) throws(Raised) -> Value {
    let name = name.unsafeAs(StringObject.self).text
    if level > 0 { throw error("ImportError", "attempted relative import with no known parent package") }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var path = ""
    var parent: ModuleObject?
    var top: Value = .none
    for part in parts {
      path = path.isEmpty ? part : path + "." + part
      let module = try importModule(path, missingPart: parent == nil ? nil : parts[0])
      if let parent, parent.namespace.get(name: heap.intern(part)) == nil {
        parent.namespace.set(name: heap.intern(part), .object(module))
      }
      if parent == nil { top = .object(module) }
      parent = module
    }
    return bindsTop ? top.retained() : (parent.map { Value.retained($0) } ?? .none)
  }

  /// The module of this dotted name, from `sys.modules` or made now; borrowed.
  public func importModule(_ path: String, missingPart: String? = nil) throws(Raised) -> ModuleObject {
    let key = heap.intern(path)
    if let known = modules.get(name: key), known.isKind(.module) { return known.unsafeAs(ModuleObject.self) }
    if let maker = moduleMakers[path] {
      let module = try maker(self)
      modules.set(name: key, .object(module))
      Value.object(module).release()
      return module
    }
    if let module = try importSibling(path, key) { return module }
    let message =
      missingPart.map { top in
        moduleMakers.keys.contains { $0.hasPrefix(top + ".") }
          ? "No module named '\(path)'" : "No module named '\(path)'; '\(top)' is not a package"
      } ?? "No module named '\(path)'" + (absentModules.contains(path) ? "; Taper does not have it" : "")
    let raised = error("ModuleNotFoundError", message)
    if inFlight.isKind(.exception) {
      let exception = inFlight.unsafeAs(ExceptionObject.self)
      let text = string(path)
      exception.attributes.set(heap.intern("name"), text, in: exception.type)
      text.release()
    }
    throw raised
  }

  /// Runs bundled text in a module.
  public func runBundled(_ text: String, name: String, in module: ModuleObject) throws(Raised) {
    let known = modules.get(name: heap.intern(name)) != nil
    if !known { modules.set(name: heap.intern(name), .object(module)) }
    let source = SourceText(name: "<bundled \(name)>", text: text)
    let code = try compile(source)
    defer { Value.object(code).release() }
    try runModule(code, globals: module.namespace).release()
  }

  /// `name.py` beside the program, under the file rule.
  private func importSibling(_ path: String, _ key: StringObject) throws(Raised) -> ModuleObject? {
    guard !path.contains("."), !path.contains("/"), let folder = configuration.fileRoot,
      let bytes = FileText.read(folder + "/" + path + ".py")
    else { return nil }
    let source = SourceText(name: folder + "/" + path + ".py", bytes: bytes)
    let module = ModuleObject(heap: heap, name: path)
    prepare(module, file: source.name)
    modules.set(name: key, .object(module))
    Value.object(module).release()
    do throws(Raised) {
      let code = try compile(source)
      defer { Value.object(code).release() }
      try runModule(code, globals: module.namespace).release()
    } catch {
      _ = modules.remove(name: key)
      throw error
    }
    return module
  }

  /// Gives a module the names that every module has.
  public func prepare(_ module: ModuleObject, file: String? = nil) {
    func set(_ name: StringObject, _ value: Value) {
      module.namespace.set(name: name, value)
      value.release()
    }
    set(names.name, string(module.name))
    set(names.doc, .none)
    set(heap.intern("__package__"), string(""))
    set(heap.intern("__builtins__"), .retained(builtins))
    if let file {
      for name in ["__loader__", "__spec__", "__cached__"] { set(heap.intern(name), .none) }
      if module.name == "__main__" { set(names.annotations, .object(dictionary())) }
      set(names.file, string(file))
    }
  }

  /// `from module import name`; owned.
  @inline(never) func importFrom(_ module: Value, _ name: Value) throws(Raised) -> Value {
    let name = name.unsafeAs(StringObject.self)
    if let found = try getAttributeIfPresent(module, name) { return found }
    guard module.isKind(.module) else { throw error("ImportError", "cannot import name '\(name.text)'") }
    let path = module.unsafeAs(ModuleObject.self).name
    if moduleMakers[path + "." + name.text] != nil {
      return .retained(try importModule(path + "." + name.text))
    }
    let raised = error("ImportError", "cannot import name '\(name.text)' from '\(path)' (\(location(of: module)))")
    if inFlight.isKind(.exception) {
      inFlight.unsafeAs(ExceptionObject.self).missingName = (name.text, module.retained())
    }
    throw raised
  }

  private func location(of module: Value) -> String {
    if let file = module.unsafeAs(ModuleObject.self).namespace.get(name: names.file), file.isKind(.string) {
      return file.unsafeAs(StringObject.self).text
    }
    return "unknown location"
  }

  /// `from module import *`
  @inline(never) func importStar(_ module: Value) throws(Raised) {
    guard module.isKind(.module), let globals = currentGlobals else { return }
    let namespace = module.unsafeAs(ModuleObject.self).namespace
    if let all = namespace.get(name: heap.intern("__all__")) {
      try forEach(all) { item throws(Raised) in
        guard item.isKind(.string) else { return true }
        let name = self.heap.intern(item.unsafeAs(StringObject.self))
        let value = try self.getAttribute(module, name)
        globals.set(name: name, value)
        value.release()
        return true
      }
      return
    }
    for (key, value) in namespace.pairs {
      guard key.isKind(.string), !key.unsafeAs(StringObject.self).text.hasPrefix("_") else { continue }
      globals.set(name: heap.intern(key.unsafeAs(StringObject.self)), value)
    }
  }
}
