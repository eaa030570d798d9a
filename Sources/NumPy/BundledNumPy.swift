/// The parts of `numpy` that are written in the language itself. Their frames stay out of tracebacks.
enum BundledNumPy {
  /// Functions of `top` that are methods of `ndarray` too.
  static let methods = [
    "sum", "prod", "mean", "std", "var", "max", "min", "argmax", "argmin", "all", "any", "cumsum", "cumprod", "round",
    "clip", "dot", "argsort", "repeat", "take", "trace", "diagonal", "ptp", "searchsorted", "conj",
  ]

  /// Source of the submodules by name.
  static let submodules = ["numpy.random": random, "numpy.linalg": linalg]

  /// Runs in the module `numpy`.
  static let top = [foundations, creation, shapes, reductions, elements, order, products, typesAndText].joined(
    separator: "\n\n")

  /// Exception classes and helpers that the other parts use.
  static let foundations = #"""
    class AxisError(ValueError, IndexError):
        __module__ = "numpy.exceptions"

    class LinAlgError(ValueError):
        __module__ = "numpy.linalg"

    class UFuncTypeError(TypeError):
        __module__ = "numpy._core._exceptions"

    class _ArrayMemoryError(MemoryError):
        __module__ = "numpy._core._exceptions"

    class _UFuncNoLoopError(UFuncTypeError):
        __module__ = "numpy._core._exceptions"

    class _UFuncCastingError(UFuncTypeError):
        __module__ = "numpy._core._exceptions"

    class _UFuncOutputCastingError(_UFuncCastingError):
        __module__ = "numpy._core._exceptions"

    class _NoValue:
        pass

    _min = min
    _max = max
    _dtype = dtype

    def _put(result, out):
        if out is None:
            return result
        out[...] = result
        return out
    """#
}
