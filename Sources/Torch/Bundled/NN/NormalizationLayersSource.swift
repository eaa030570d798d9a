extension BundledTorch {
  /// `torch.nn.modules.normalization`: normalisation within each example.
  static let nnNormalization = #"""
    """`torch.nn.modules.normalization`: normalisation within each example."""
    import torch
    import torch.nn.functional as F
    from torch.nn import init
    from torch.nn.modules.module import Module
    from torch.nn.parameter import Parameter


    class LayerNorm(Module):
        """Over the last dimensions."""

        def __init__(self, normalized_shape, eps=1e-5, elementwise_affine=True, bias=True, device=None, dtype=None):
            super().__init__()
            if isinstance(normalized_shape, int):
                normalized_shape = (normalized_shape,)
            self.normalized_shape = tuple(normalized_shape)
            self.eps = eps
            self.elementwise_affine = elementwise_affine

            def parameter(wanted):
                if not wanted:
                    return None
                return Parameter(torch.empty(self.normalized_shape, device=device, dtype=dtype))

            self.register_parameter("weight", parameter(elementwise_affine))
            self.register_parameter("bias", parameter(elementwise_affine and bias))
            self.reset_parameters()

        def reset_parameters(self):
            if self.elementwise_affine:
                init.ones_(self.weight)
                if self.bias is not None:
                    init.zeros_(self.bias)

        def forward(self, input):
            return F.layer_norm(input, self.normalized_shape, self.weight, self.bias, self.eps)

        def extra_repr(self):
            return (f"{self.normalized_shape}, eps={self.eps}, elementwise_affine={self.elementwise_affine}, "
                    f"bias={self.bias is not None}")


    class GroupNorm(Module):
        """Over groups of channels."""

        def __init__(self, num_groups, num_channels, eps=1e-5, affine=True, device=None, dtype=None, *, bias=True):
            super().__init__()
            if num_channels % num_groups != 0:
                raise ValueError(f"num_channels ({num_channels}) must be divisible by num_groups ({num_groups})")
            self.num_groups = num_groups
            self.num_channels = num_channels
            self.eps = eps
            self.affine = affine

            def parameter(wanted):
                return Parameter(torch.empty(num_channels, device=device, dtype=dtype)) if wanted else None

            self.register_parameter("weight", parameter(affine))
            self.register_parameter("bias", parameter(affine and bias))
            self.reset_parameters()

        def reset_parameters(self):
            if self.affine:
                init.ones_(self.weight)
                if self.bias is not None:
                    init.zeros_(self.bias)

        def forward(self, input):
            return F.group_norm(input, self.num_groups, self.weight, self.bias, self.eps)

        def extra_repr(self):
            return (f"{self.num_groups}, {self.num_channels}, eps={self.eps}, affine={self.affine}, "
                    f"bias={self.bias is not None}")


    class RMSNorm(Module):
        """By the root of the mean square of the last dimensions."""

        def __init__(self, normalized_shape, eps=None, elementwise_affine=True, device=None, dtype=None):
            super().__init__()
            if isinstance(normalized_shape, int):
                normalized_shape = (normalized_shape,)
            self.normalized_shape = tuple(normalized_shape)
            self.eps = eps
            self.elementwise_affine = elementwise_affine
            weight = Parameter(torch.empty(self.normalized_shape, device=device, dtype=dtype)) if elementwise_affine else None
            self.register_parameter("weight", weight)
            self.reset_parameters()

        def reset_parameters(self):
            if self.elementwise_affine:
                init.ones_(self.weight)

        def forward(self, x):
            return F.rms_norm(x, self.normalized_shape, self.weight, self.eps)

        def extra_repr(self):
            return f"{self.normalized_shape}, eps={self.eps}, elementwise_affine={self.elementwise_affine}"


    class LocalResponseNorm(Module):
        """By the squares of neighbouring channels."""

        def __init__(self, size, alpha=1e-4, beta=0.75, k=1.0):
            super().__init__()
            self.size = size
            self.alpha = alpha
            self.beta = beta
            self.k = k

        def forward(self, input):
            return F.local_response_norm(input, self.size, self.alpha, self.beta, self.k)

        def extra_repr(self):
            return f"{self.size}, alpha={self.alpha}, beta={self.beta}, k={self.k}"
    """#
}
