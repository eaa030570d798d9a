extension BundledTorch {
  /// `torch.nn.modules.activation`: nonlinearities as layers.
  static let nnActivation = #"""
    """`torch.nn.modules.activation`: nonlinearities as layers."""
    import torch
    import torch.nn.functional as F
    from torch.nn.modules.module import Module
    from torch.nn.parameter import Parameter


    class _InPlace(Module):
        """A nonlinearity without other settings."""

        def __init__(self, inplace=False):
            super().__init__()
            self.inplace = inplace

        def extra_repr(self):
            return "inplace=True" if self.inplace else ""


    class ReLU(_InPlace):
        """max(0, x)"""

        def forward(self, input):
            return F.relu(input, inplace=self.inplace)


    class ReLU6(_InPlace):
        """min(max(0, x), 6)"""

        def forward(self, input):
            return F.relu6(input, inplace=self.inplace)


    class SELU(_InPlace):
        def forward(self, input):
            return F.selu(input, self.inplace)


    class SiLU(_InPlace):
        """x · sigmoid(x)"""

        def forward(self, input):
            return F.silu(input, inplace=self.inplace)


    class Mish(_InPlace):
        """x · tanh(softplus(x))"""

        def forward(self, input):
            return F.mish(input, inplace=self.inplace)


    class Hardsigmoid(Module):
        def __init__(self, inplace=False):
            super().__init__()
            self.inplace = inplace

        def forward(self, input):
            return F.hardsigmoid(input, self.inplace)


    class Hardswish(Module):
        def __init__(self, inplace=False):
            super().__init__()
            self.inplace = inplace

        def forward(self, input):
            return F.hardswish(input, self.inplace)


    class Sigmoid(Module):
        def forward(self, input):
            return torch.sigmoid(input)


    class Tanh(Module):
        def forward(self, input):
            return torch.tanh(input)


    class LogSigmoid(Module):
        def forward(self, input):
            return F.logsigmoid(input)


    class Softsign(Module):
        """x / (1 + |x|)"""

        def forward(self, input):
            return F.softsign(input)


    class Tanhshrink(Module):
        """x - tanh(x)"""

        def forward(self, input):
            return F.tanhshrink(input)


    class Threshold(Module):
        """Elements that are not above a threshold become `value`."""

        def __init__(self, threshold, value, inplace=False):
            super().__init__()
            self.threshold = threshold
            self.value = value
            self.inplace = inplace

        def forward(self, input):
            return F.threshold(input, self.threshold, self.value, self.inplace)

        def extra_repr(self):
            return f"threshold={self.threshold}, value={self.value}" + (", inplace=True" if self.inplace else "")


    class RReLU(Module):
        """A leaky ReLU whose slope is drawn while training."""

        def __init__(self, lower=1.0 / 8, upper=1.0 / 3, inplace=False):
            super().__init__()
            self.lower = lower
            self.upper = upper
            self.inplace = inplace

        def forward(self, input):
            return F.rrelu(input, self.lower, self.upper, self.training, self.inplace)

        def extra_repr(self):
            return f"lower={self.lower}, upper={self.upper}" + (", inplace=True" if self.inplace else "")


    class Hardtanh(Module):
        """The elements, cut to [min_val, max_val]."""

        def __init__(self, min_val=-1.0, max_val=1.0, inplace=False, min_value=None, max_value=None):
            super().__init__()
            if min_value is not None:
                torch._warn("keyword argument `min_value` is deprecated and rename to `min_val`", FutureWarning)
                min_val = min_value
            if max_value is not None:
                torch._warn("keyword argument `max_value` is deprecated and rename to `max_val`", FutureWarning)
                max_val = max_value
            self.min_val = min_val
            self.max_val = max_val
            self.inplace = inplace
            if max_val <= min_val:
                raise AssertionError(f"max_val must be greater than min_val, got {max_val} <= {min_val}")

        def forward(self, input):
            return F.hardtanh(input, self.min_val, self.max_val, self.inplace)

        def extra_repr(self):
            return f"min_val={self.min_val}, max_val={self.max_val}" + (", inplace=True" if self.inplace else "")


    class ELU(Module):
        """x, or α(eˣ - 1) below 0"""

        def __init__(self, alpha=1.0, inplace=False):
            super().__init__()
            self.alpha = alpha
            self.inplace = inplace

        def forward(self, input):
            return F.elu(input, self.alpha, self.inplace)

        def extra_repr(self):
            return f"alpha={self.alpha}" + (", inplace=True" if self.inplace else "")


    class CELU(ELU):
        """max(0, x) + min(0, α(e^(x/α) - 1))"""

        def forward(self, input):
            return F.celu(input, self.alpha, self.inplace)


    class GLU(Module):
        """One half of a dimension times the sigmoid of the other."""

        def __init__(self, dim=-1):
            super().__init__()
            self.dim = dim

        def forward(self, input):
            return F.glu(input, self.dim)

        def extra_repr(self):
            return f"dim={self.dim}"


    class GELU(Module):
        """x · Φ(x)"""

        def __init__(self, approximate="none"):
            super().__init__()
            self.approximate = approximate

        def forward(self, input):
            return F.gelu(input, approximate=self.approximate)

        def extra_repr(self):
            return f"approximate={self.approximate!r}"


    class _Lambd(Module):
        def __init__(self, lambd=0.5):
            super().__init__()
            self.lambd = lambd

        def extra_repr(self):
            return str(self.lambd)


    class Hardshrink(_Lambd):
        def forward(self, input):
            return F.hardshrink(input, self.lambd)


    class Softshrink(_Lambd):
        def forward(self, input):
            return F.softshrink(input, self.lambd)


    class LeakyReLU(Module):
        """x, or `negative_slope` · x below 0"""

        def __init__(self, negative_slope=1e-2, inplace=False):
            super().__init__()
            self.negative_slope = negative_slope
            self.inplace = inplace

        def forward(self, input):
            return F.leaky_relu(input, self.negative_slope, self.inplace)

        def extra_repr(self):
            return f"negative_slope={self.negative_slope}" + (", inplace=True" if self.inplace else "")


    class PReLU(Module):
        """A leaky ReLU whose slope is trained."""

        def __init__(self, num_parameters=1, init=0.25, device=None, dtype=None):
            super().__init__()
            self.num_parameters = num_parameters
            self.init = init
            self.weight = Parameter(torch.empty(num_parameters, device=device, dtype=dtype))
            self.reset_parameters()

        def reset_parameters(self):
            torch.nn.init.constant_(self.weight, self.init)

        def forward(self, input):
            return F.prelu(input, self.weight)

        def extra_repr(self):
            return f"num_parameters={self.num_parameters}"


    class Softplus(Module):
        """log(1 + eˣ), smooth where ReLU has a corner"""

        def __init__(self, beta=1.0, threshold=20.0):
            super().__init__()
            self.beta = beta
            self.threshold = threshold

        def forward(self, input):
            return F.softplus(input, self.beta, self.threshold)

        def extra_repr(self):
            return f"beta={self.beta}, threshold={self.threshold}"


    class Softmin(Module):
        def __init__(self, dim=None):
            super().__init__()
            self.dim = dim

        def forward(self, input):
            return F.softmin(input, self.dim, _stacklevel=5)

        def extra_repr(self):
            return f"dim={self.dim}"


    class Softmax(Module):
        """Probabilities along a dimension."""

        def __init__(self, dim=None):
            super().__init__()
            self.dim = dim

        def forward(self, input):
            return F.softmax(input, self.dim, _stacklevel=5)

        def extra_repr(self):
            return f"dim={self.dim}"


    class Softmax2d(Module):
        """Softmax over the channels of images."""

        def forward(self, input):
            if input.dim() not in (3, 4):
                raise ValueError(f"Softmax2d: expected input to be 3D or 4D, got {input.dim()}D instead")
            return F.softmax(input, -3, _stacklevel=5)


    class LogSoftmax(Module):
        """Logarithms of probabilities along a dimension."""

        def __init__(self, dim=None):
            super().__init__()
            self.dim = dim

        def forward(self, input):
            return F.log_softmax(input, self.dim, _stacklevel=5)

        def extra_repr(self):
            return f"dim={self.dim}"
    """#
}
