/// The parts of `torch` that are written in the language itself. Their frames stay out of tracebacks.
enum BundledTorch {
  /// Runs in the module `torch`.
  static let top = #"""
    class _Mode:
        def __enter__(self):
            self._previous.append(is_grad_enabled())
            _set_grad_enabled(self._mode)

        def __exit__(self, kind, value, trace):
            _set_grad_enabled(self._previous.pop())

        def __call__(self, function):
            import functools
            return _decorated(self, function)

    def _decorated(manager, function):
        import functools

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            with manager._again():
                return function(*args, **kwargs)

        return wrapper

    class no_grad(_Mode):
        def __new__(cls, function=None):
            self = object.__new__(cls)
            self._mode = False
            self._previous = []
            return self if function is None else _decorated(self, function)

        def _again(self):
            return no_grad()

    class enable_grad(_Mode):
        def __new__(cls, function=None):
            self = object.__new__(cls)
            self._mode = True
            self._previous = []
            return self if function is None else _decorated(self, function)

        def _again(self):
            return enable_grad()

    class set_grad_enabled(_Mode):
        def __init__(self, mode):
            self.mode = mode
            self._mode = mode
            self.prev = is_grad_enabled()
            self._previous = []
            _set_grad_enabled(mode)

        def __enter__(self):
            _set_grad_enabled(self.mode)

        def __exit__(self, kind, value, trace):
            _set_grad_enabled(self.prev)

        def __call__(self, function):
            _set_grad_enabled(self.prev)
            return _decorated(self, function)

        def _again(self):
            return set_grad_enabled(self.mode)

        def __repr__(self):
            return f"torch.autograd.grad_mode.set_grad_enabled(mode={self.mode})"

    class inference_mode:
        def __new__(cls, mode=True):
            self = object.__new__(cls)
            if callable(mode):
                self.mode = True
                return _decorated(self, mode)
            self.mode = mode
            return self

        def _again(self):
            return inference_mode(self.mode)

        def __enter__(self):
            self._saved = (is_inference_mode_enabled(), is_grad_enabled())
            _set_inference_mode(self.mode)
            if self.mode:
                _set_grad_enabled(False)

        def __exit__(self, kind, value, trace):
            _set_inference_mode(self._saved[0])
            _set_grad_enabled(self._saved[1])

        def __call__(self, function):
            return _decorated(self, function)

    for _class in (no_grad, enable_grad, set_grad_enabled, inference_mode):
        _class.__module__ = "torch.autograd.grad_mode"

    def typename(obj):
        if isinstance(obj, Tensor):
            return obj.type()
        if not isinstance(obj, type) and not hasattr(obj, "__qualname__"):
            obj = type(obj)
        module = obj.__module__
        return obj.__qualname__ if module in (None, "", "builtins") else module + "." + obj.__qualname__

    from torch import autograd, backends, cuda, random, nn, _composites

    # Read when they are first asked for.
    _later = {
        "optim": None, "distributions": None, "utils": None, "serialization": None, "save": "serialization",
        "load": "serialization",
    }

    def __getattr__(name):
        import sys
        if name not in _later:
            return _stand_in(name)
        path = "torch." + (_later[name] or name)
        __import__(path)
        value = sys.modules[path]
        if _later[name] is not None:
            value = getattr(value, name)
        globals()[name] = value
        return value
    """#

  /// Submodules by dotted name.
  static let submodules: [String: String] = [
    "torch._composites": composites,
    "torch.autograd": autograd,
    "torch.autograd.function": function,
    "torch.autograd.functional": functional,
    "torch.autograd.gradcheck": gradcheck,
    "torch.autograd.graph": graph,
    "torch.autograd.variable": """
    from torch.autograd import Variable
    """,
    "torch.autograd.grad_mode": """
    from torch import no_grad, enable_grad, set_grad_enabled, inference_mode
    """,
    "torch.cuda": """
    def is_available():
        return False

    def device_count():
        return 0

    def manual_seed(seed):
        pass

    manual_seed_all = manual_seed

    def is_initialized():
        return False
    """,
    "torch.backends": """
    from torch.backends import mps, cudnn, mkl, cuda
    """,
    "torch.backends.mps": """
    def is_available():
        return False

    def is_built():
        return False
    """,
    "torch.backends.cudnn": """
    enabled = True
    benchmark = False
    deterministic = False

    def is_available():
        return False

    def version():
        return None
    """,
    "torch.backends.mkl": """
    def is_available():
        return True
    """,
    "torch.backends.cuda": """
    def is_built():
        return False
    """,
    "torch.random": """
    from torch import manual_seed, initial_seed, seed, get_rng_state, set_rng_state

    class fork_rng:
        def __init__(self, devices=None, enabled=True, **kwargs):
            self._enabled = enabled

        def __enter__(self):
            self._state = get_rng_state()

        def __exit__(self, kind, value, trace):
            if self._enabled:
                set_rng_state(self._state)
    """,
    "torch._C": """
    from torch._C import _nn, _linalg

    class _LinAlgError(RuntimeError):
        pass
    """,
    "torch.linalg": linalg,
    "torch._more": moreComposites,
    "torch._surface": surface,
    "torch.nn._reduction": reduction,
    "torch.nn._layers": functionalLayers,
    "torch.nn._losses": functionalLosses,
    "torch.nn._pictures": functionalPictures,
    "torch.nn.functional": """
    from torch.nn._pictures import *
    from torch.nn._layers import *
    from torch.nn._losses import *
    del torch, math
    import torch, math, warnings

    def multi_head_attention_forward(*args, **kwargs):
        from torch.nn.modules import attention
        return attention.multi_head_attention_forward(*args, **kwargs)
    """,
  ]
}
