import Arrays
import Interpreter

/// The entry point of `numpy`.
public enum NumPyModule {
  /// Makes `numpy` and its submodules importable; nothing is built before the first import.
  public static func register(in interpreter: Interpreter) {
    interpreter.register(module: "numpy") { interpreter throws(Raised) in
      try NumPyRuntime.of(interpreter).makeModule()
    }
    for name in BundledNumPy.submodules.keys.sorted() {
      interpreter.register(module: name) { interpreter throws(Raised) in
        let module = interpreter.makeModule(name)
        if name == "numpy.random" { RandomStreamObject.install(NumPyRuntime.of(interpreter), in: module) }
        try interpreter.runBundled(BundledNumPy.submodules[name] ?? "", name: name, in: module)
        return module
      }
    }
  }
}
