import Interpreter

/// The entry point of the standard library's modules that Taper carries.
public enum StandardLibrary {
  /// Makes every module importable and fills the built-in functions that need the world outside (`input`, `open` …).
  /// Nothing is built before it is imported.
  public static func register(in interpreter: Interpreter) {
    interpreter.register(module: "math", MathModule.make)
    interpreter.register(module: "time", TimeModule.make)
    interpreter.register(module: "sys", SystemModule.make)
    interpreter.register(module: "_random", RandomModule.make)
    interpreter.register(module: "_warnings", WarningsModule.make)
    interpreter.register(module: "gc", GarbageModule.make)
    interpreter.register(module: "_files", FilesModule.make)
    interpreter.register(module: "_regex", RegexModule.make)
    interpreter.register(module: "_traceback", TracebackModule.make)
    interpreter.register(module: "_weakref", ReferencesModule.makeWeak)
    interpreter.register(module: "_atexit", ReferencesModule.makeExit)
    interpreter.register(module: "_checksum", ReferencesModule.makeChecksum)
    interpreter.absentModules = StandardModuleNames.absent
    ConsoleFunctions.define(interpreter)
    interpreter.register(bundled: "_structtime", BundledStructures.structTime)
    interpreter.register(bundled: "_sysinfo", BundledStructures.sysInfo)
    for (name, source) in BundledSource.modules { interpreter.register(bundled: name, source) }
  }
}
