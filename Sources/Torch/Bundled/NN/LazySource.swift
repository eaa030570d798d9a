extension BundledTorch {
  /// `torch.nn.modules.lazy`: modules whose first input decides the shape of their parameters.
  static let nnLazy = #"""
    """`torch.nn.modules.lazy`: modules whose first input decides the shape of their parameters."""
    import torch
    from torch.nn.parameter import Parameter, UninitializedParameter, is_lazy


    class LazyModuleMixin:
        """Makes the parameters at the first call and then becomes `cls_to_become`."""

        cls_to_become = None

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self._load_hook = self._register_load_state_dict_pre_hook(self._lazy_load_hook)

        def has_uninitialized_params(self):
            return any(is_lazy(tensor) for tensor in [*self._parameters.values(), *self._buffers.values()])

        def initialize_parameters(self, *args, **kwargs):
            raise NotImplementedError(f"initialize_parameters is not implemented for {type(self).__name__}")

        def _materialize(self, name, shape):
            place = self._parameters if name in self._parameters else self._buffers
            known = place[name]
            data = torch.empty(shape, dtype=known.dtype)
            place[name] = Parameter(data, known.requires_grad) if place is self._parameters else data

        def _lazy_load_hook(self, state_dict, prefix, *rest):
            for name, param in [*self._parameters.items(), *self._buffers.items()]:
                if param is not None and is_lazy(param) and prefix + name in state_dict:
                    self._materialize(name, state_dict[prefix + name].shape)

        def _become(self):
            self._load_state_dict_pre_hooks.clear()
            del self._load_hook
            if self.cls_to_become is not None:
                self.__class__ = self.cls_to_become

        def __call__(self, *args, **kwargs):
            self.initialize_parameters(*args, **kwargs)
            if self.has_uninitialized_params():
                raise RuntimeError(f"module {self._get_name()} has not been fully initialized")
            self._become()
            return self(*args, **kwargs)
    """#
}
