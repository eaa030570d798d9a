import Interpreter
import Library
import NumPy
import Torch

/// The language with all its bundled modules.
enum Language {
  /// A fresh, isolated interpreter.
  static func make(_ configuration: Configuration) -> Interpreter {
    let interpreter = Interpreter(configuration)
    StandardLibrary.register(in: interpreter)
    NumPyModule.register(in: interpreter)
    TorchModule.register(in: interpreter)
    return interpreter
  }
}
