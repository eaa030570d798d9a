extension BundledTorch {
  /// `torch.nn.parameter`: tensors that a module registers when they are assigned to it.
  static let nnParameter = #"""
    """`torch.nn.parameter`: tensors that a module registers when they are assigned to it."""
    import torch
    from torch import _Parameter as Parameter


    class _BufferMeta(type):
        def __instancecheck__(self, instance):
            return isinstance(instance, torch.Tensor) and getattr(instance, "_is_buffer", False)


    class Buffer(metaclass=_BufferMeta):
        """A tensor that becomes a buffer of the module that it is assigned to."""

        def __new__(cls, data=None, *, persistent=True):
            if data is None:
                data = torch.empty(0)
            buffer = data.detach().requires_grad_(data.requires_grad)
            buffer.persistent = persistent
            buffer._is_buffer = True
            return buffer


    class UninitializedTensorMixin:
        """A tensor whose shape the first call of its lazy module decides."""

        def __repr__(self):
            return f"<{type(self).__name__}>"

        __str__ = __repr__

        @property
        def shape(self):
            raise RuntimeError("Can't access the shape of an uninitialized parameter or buffer. This error usually happens "
                               "in `load_state_dict` when trying to load an uninitialized parameter into an initialized "
                               "one. Call `forward` to initialize the parameters before accessing their attributes.")


    class UninitializedParameter(UninitializedTensorMixin, Parameter):
        def __new__(cls, requires_grad=True, device=None, dtype=None):
            data = torch.empty(0, dtype=torch.get_default_dtype() if dtype is None else dtype)
            return Parameter.__new__(cls, data, requires_grad)

        def __init__(self, *args, **kwargs):
            pass


    class UninitializedBuffer(UninitializedTensorMixin, torch.Tensor):
        def __new__(cls, requires_grad=False, device=None, dtype=None):
            return torch.Tensor.__new__(cls)

        def __init__(self, *args, **kwargs):
            pass


    def is_lazy(param):
        """Whether a parameter or buffer has no shape yet."""
        return isinstance(param, UninitializedTensorMixin)
    """#
}
