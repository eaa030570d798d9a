extension BundledTorch {
  /// `torch.nn.utils.parametrize`: parameters that are computed from others each time they are read.
  static let nnParametrize = #"""
    """`torch.nn.utils.parametrize`: parameters that are computed from others each time they are read."""
    import torch
    from torch.nn.modules.container import ModuleDict, ModuleList
    from torch.nn.modules.module import Module
    from torch.nn.parameter import Parameter

    _cache_depth = 0
    _cache = {}


    class cached:
        """Inside `with parametrize.cached()` a parameter is computed once."""

        def __enter__(self):
            global _cache_depth
            _cache_depth += 1

        def __exit__(self, kind, value, trace):
            global _cache_depth
            _cache_depth -= 1
            if not _cache_depth:
                _cache.clear()


    def _register(module, name, tensor):
        if isinstance(tensor, Parameter):
            module.register_parameter(name, tensor)
        else:
            module.register_buffer(name, tensor)


    def _inverse(modules, value):
        """The value that leads to `value`, as far as the parametrizations know."""
        with torch.no_grad():
            for module in reversed(list(modules)):
                if hasattr(module, "right_inverse"):
                    try:
                        value = module.right_inverse(value)
                    except NotImplementedError:
                        pass
        return value


    class ParametrizationList(ModuleList):
        """The original of a parameter, and the modules that it is led through."""

        def __init__(self, modules, original, unsafe=False):
            if len(modules) == 0:
                raise ValueError("ParametrizationList requires one or more modules.")
            super().__init__(modules)
            self.unsafe = unsafe
            new = _inverse(self, original)
            self.is_tensor = isinstance(new, torch.Tensor)
            if not self.is_tensor and not isinstance(new, (list, tuple)):
                raise ValueError("'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). Got "
                                 + type(new).__name__)
            self.ntensors = 1 if self.is_tensor else len(new)
            shape, dtype = original.shape, original.dtype
            if self.is_tensor:
                if new is not original:
                    with torch.no_grad():
                        original.data = new.data
                _register(self, "original", original)
            else:
                for place, part in enumerate(new):
                    if isinstance(original, Parameter):
                        part = Parameter(part, original.requires_grad)
                    _register(self, f"original{place}", part)
            if not unsafe:
                result = self()
                if not isinstance(result, torch.Tensor):
                    raise ValueError(f"A parametrization must return a tensor. Got {type(result).__name__}.")
                for what, before, after in (("dtype", dtype, result.dtype), ("shape", shape, result.shape)):
                    if before != after:
                        raise ValueError(f"Registering a parametrization may not change the {what} of the tensor, unless "
                                         f"`unsafe` flag is enabled.\nunparametrized {what}: {before}\nparametrized {what}: "
                                         f"{after}")

        def forward(self):
            if self.is_tensor:
                value = self[0](self.original)
            else:
                value = self[0](*(getattr(self, f"original{place}") for place in range(self.ntensors)))
            for module in list(self)[1:]:
                value = module(value)
            return value

        def right_inverse(self, value):
            with torch.no_grad():
                value = _inverse(self, value)
                if self.is_tensor:
                    self.original.copy_(value)
                else:
                    for place, part in enumerate(value):
                        getattr(self, f"original{place}").copy_(part)


    def _make_property(cls, name):
        def read(self):
            if not _cache_depth:
                return self.parametrizations[name]()
            key = (id(self), name)
            if key not in _cache:
                _cache[key] = self.parametrizations[name]()
            return _cache[key]

        def write(self, value):
            self.parametrizations[name].right_inverse(value)

        setattr(cls, name, property(read, write))


    def register_parametrization(module, tensor_name, parametrization, *, unsafe=False):
        """From now on `tensor_name` is what `parametrization` makes of it."""
        parametrization.train(module.training)
        if is_parametrized(module, tensor_name):
            known = module.parametrizations[tensor_name]
            if not unsafe:
                before = getattr(module, tensor_name)
                after = parametrization(before)
                if after.shape != before.shape:
                    raise ValueError("A parametrization may not change the shape of the tensor, unless the `unsafe` flag is "
                                     f"enabled.\nmodule.{tensor_name}.shape: {before.shape}\nparametrization(module."
                                     f"{tensor_name}).shape: {after.shape}")
            value = getattr(module, tensor_name)
            known.append(parametrization)
            if hasattr(parametrization, "right_inverse"):
                known.right_inverse(value)
            return module
        if tensor_name not in module._parameters and tensor_name not in module._buffers:
            raise ValueError(f"Module '{module}' does not have a parameter, a buffer, or a parametrized element with name "
                             f"'{tensor_name}'")
        original = getattr(module, tensor_name)
        held = ParametrizationList([parametrization], original, unsafe=unsafe)
        delattr(module, tensor_name)
        if not is_parametrized(module):
            cls = type(module)
            module.__class__ = type("Parametrized" + cls.__name__, (cls,), {"__module__": __name__})
            module.parametrizations = ModuleDict()
        _make_property(type(module), tensor_name)
        module.parametrizations[tensor_name] = held
        return module


    def is_parametrized(module, tensor_name=None):
        known = module.__dict__.get("_modules", {}).get("parametrizations")
        if known is None or not isinstance(known, ModuleDict):
            return False
        return len(known) > 0 if tensor_name is None else tensor_name in known


    def remove_parametrizations(module, tensor_name, leave_parametrized=True):
        """Makes the parameter a plain one again: as it is computed, or as the original was."""
        if not is_parametrized(module, tensor_name):
            raise ValueError(f"Module {module} does not have a parametrization on {tensor_name}")
        held = module.parametrizations[tensor_name]
        if held.is_tensor:
            original = held.original
            if leave_parametrized:
                with torch.no_grad():
                    original.data = getattr(module, tensor_name).data
        elif leave_parametrized:
            value = getattr(module, tensor_name)
            original = Parameter(value.detach()) if value.requires_grad else value
        else:
            raise ValueError("Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in "
                             "terms of a sequence of tensors.")
        delattr(type(module), tensor_name)
        del module.parametrizations[tensor_name]
        _register(module, tensor_name, original)
        if not is_parametrized(module):
            delattr(module, "parametrizations")
            module.__class__ = type(module).__bases__[0]
        return module
    """#
}
