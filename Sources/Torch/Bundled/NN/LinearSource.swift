extension BundledTorch {
  /// `torch.nn.modules.linear`: affine maps.
  static let nnLinear = #"""
    """`torch.nn.modules.linear`: affine maps."""
    import math
    import torch
    import torch.nn.functional as F
    from torch.nn import init
    from torch.nn.modules.lazy import LazyModuleMixin
    from torch.nn.modules.module import Module
    from torch.nn.parameter import Parameter, UninitializedParameter


    class Identity(Module):
        """Gives its input back, whatever it was made with."""

        def __init__(self, *args, **kwargs):
            super().__init__()

        def forward(self, input):
            return input


    class Linear(Module):
        """`y = x Wᵀ + b`: inputs (*, in_features), outputs (*, out_features)."""

        def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
            super().__init__()
            self.in_features = in_features
            self.out_features = out_features
            self.weight = Parameter(torch.empty((out_features, in_features), device=device, dtype=dtype))
            if bias:
                self.bias = Parameter(torch.empty(out_features, device=device, dtype=dtype))
            else:
                self.register_parameter("bias", None)
            self.reset_parameters()

        def reset_parameters(self):
            # With a = √5 the bound of He's formula is 1/√in_features.
            init.kaiming_uniform_(self.weight, a=math.sqrt(5))
            if self.bias is not None:
                fan_in, _ = init._calculate_fan_in_and_fan_out(self.weight)
                bound = 1 / math.sqrt(fan_in) if fan_in > 0 else 0
                init.uniform_(self.bias, -bound, bound)

        def forward(self, input):
            return F.linear(input, self.weight, self.bias)

        def extra_repr(self):
            return f"in_features={self.in_features}, out_features={self.out_features}, bias={self.bias is not None}"


    class NonDynamicallyQuantizableLinear(Linear):
        """The output projection of attention."""


    class Bilinear(Module):
        """`y = x₁ᵀ A x₂ + b`"""

        def __init__(self, in1_features, in2_features, out_features, bias=True, device=None, dtype=None):
            super().__init__()
            self.in1_features = in1_features
            self.in2_features = in2_features
            self.out_features = out_features
            self.weight = Parameter(torch.empty((out_features, in1_features, in2_features), device=device, dtype=dtype))
            if bias:
                self.bias = Parameter(torch.empty(out_features, device=device, dtype=dtype))
            else:
                self.register_parameter("bias", None)
            self.reset_parameters()

        def reset_parameters(self):
            if self.in1_features <= 0:
                raise ValueError(f"in1_features must be > 0, but got (in1_features={self.in1_features})")
            bound = 1 / math.sqrt(self.weight.size(1))
            init.uniform_(self.weight, -bound, bound)
            if self.bias is not None:
                init.uniform_(self.bias, -bound, bound)

        def forward(self, input1, input2):
            return F.bilinear(input1, input2, self.weight, self.bias)

        def extra_repr(self):
            return (f"in1_features={self.in1_features}, in2_features={self.in2_features}, "
                    f"out_features={self.out_features}, bias={self.bias is not None}")


    class LazyLinear(LazyModuleMixin, Linear):
        """A Linear whose first input decides `in_features`."""

        cls_to_become = Linear

        def __init__(self, out_features, bias=True, device=None, dtype=None):
            super().__init__(0, 0, False)
            self.weight = UninitializedParameter(device=device, dtype=dtype)
            self.out_features = out_features
            if bias:
                self.bias = UninitializedParameter(device=device, dtype=dtype)

        def reset_parameters(self):
            if not self.has_uninitialized_params() and self.in_features != 0:
                super().reset_parameters()

        def initialize_parameters(self, input):
            if not self.has_uninitialized_params():
                return
            self.in_features = input.shape[-1]
            self._materialize("weight", (self.out_features, self.in_features))
            if self.bias is not None:
                self._materialize("bias", (self.out_features,))
            self.reset_parameters()
    """#
}
