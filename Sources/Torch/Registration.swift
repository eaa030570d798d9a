import Arrays
import Autograd
import Interpreter
import Operators

/// The entry point of `torch`.
public enum TorchModule {
  /// Makes `torch` and its submodules importable; nothing is built before the first import.
  public static func register(in interpreter: Interpreter) {
    interpreter.register(module: "torch") { interpreter throws(Raised) in
      try TorchRuntime.of(interpreter).makeModule()
    }
    for (name, place) in [("torch._C._nn", Places.functional), ("torch._C._linalg", .linalg)] {
      interpreter.register(module: name) { interpreter throws(Raised) in
        TorchRuntime.of(interpreter).makeBuiltins(name, place)
      }
    }
    for sources in [BundledTorch.submodules, BundledTorch.networks] {
      for (name, source) in sources {
        interpreter.register(module: name) { interpreter throws(Raised) in
          let module = try interpreter.importBundled(name, source)
          loadLazily(module)
          return module
        }
      }
    }
  }

  /// Lets a module import its submodules when they are first asked for, so that `import torch` need not.
  static func loadLazily(_ module: ModuleObject) {
    let prefix = module.name + "."
    module.missing = { interpreter, name throws(Raised) in
      let path = prefix + name.text
      guard BundledTorch.submodules[path] != nil || BundledTorch.networks[path] != nil else {
        // `torch` has a way of its own (`__getattr__`), because some of its names are made later.
        if prefix == "torch." { return nil }
        return try MissingNames.standIn(name.text, of: String(prefix.dropLast()), interpreter)
      }
      return .retained(try interpreter.importModule(path))
    }
  }

  /// How many numbers the default generator has drawn; 0 before `torch` is imported.
  public static func generatorPosition(of interpreter: Interpreter) -> UInt64 {
    (interpreter.attachments[TorchRuntime.key] as? TorchRuntime)?.context.generator.position ?? 0
  }

  /// Seeds the default generator.
  public static func seed(_ seed: UInt64, in interpreter: Interpreter) {
    TorchRuntime.of(interpreter).context.generator.seed(seed)
  }
}
