extension BundledTorch {
  /// `torch.nn.modules.batchnorm`: normalisation over a batch, with running statistics for evaluation.
  static let nnBatchNorm = #"""
    """`torch.nn.modules.batchnorm`: normalisation over a batch, with running statistics for evaluation."""
    import torch
    import torch.nn.functional as F
    from torch.nn import init
    from torch.nn.modules.lazy import LazyModuleMixin
    from torch.nn.modules.module import Module
    from torch.nn.parameter import Parameter, UninitializedBuffer, UninitializedParameter


    class _NormBase(Module):
        """Statistics and scale of each channel."""

        _version = 2

        def __init__(self, num_features, eps=1e-5, momentum=0.1, affine=True, track_running_stats=True, device=None,
                     dtype=None, *, bias=True):
            super().__init__()
            self.num_features = num_features
            self.eps = eps
            self.momentum = momentum
            self.affine = affine
            self.track_running_stats = track_running_stats
            scale = Parameter(torch.empty(num_features, device=device, dtype=dtype)) if affine else None
            shift = Parameter(torch.empty(num_features, device=device, dtype=dtype)) if affine and bias else None
            self.register_parameter("weight", scale)
            self.register_parameter("bias", shift)
            if track_running_stats:
                self.register_buffer("running_mean", torch.zeros(num_features, device=device, dtype=dtype))
                self.register_buffer("running_var", torch.ones(num_features, device=device, dtype=dtype))
                self.register_buffer("num_batches_tracked", torch.tensor(0, dtype=torch.long))
            else:
                for name in ("running_mean", "running_var", "num_batches_tracked"):
                    self.register_buffer(name, None)
            self.reset_parameters()

        def reset_running_stats(self):
            if self.track_running_stats:
                self.running_mean.zero_()
                self.running_var.fill_(1)
                self.num_batches_tracked.zero_()

        def reset_parameters(self):
            self.reset_running_stats()
            if self.affine:
                init.ones_(self.weight)
                if self.bias is not None:
                    init.zeros_(self.bias)

        def _check_input_dim(self, input):
            raise NotImplementedError

        def extra_repr(self):
            return (f"{self.num_features}, eps={self.eps}, momentum={self.momentum}, affine={self.affine}, "
                    f"bias={self.bias is not None}, track_running_stats={self.track_running_stats}")

        def _load_from_state_dict(self, state_dict, prefix, local_metadata, *rest):
            version = local_metadata.get("version")
            key = prefix + "num_batches_tracked"
            # States that were saved before the count existed.
            if (version is None or version < 2) and self.track_running_stats and key not in state_dict:
                state_dict[key] = self.num_batches_tracked
            super()._load_from_state_dict(state_dict, prefix, local_metadata, *rest)


    class _BatchNorm(_NormBase):
        def forward(self, input):
            self._check_input_dim(input)
            factor = 0.0 if self.momentum is None else self.momentum
            if self.training and self.track_running_stats and self.num_batches_tracked is not None:
                self.num_batches_tracked.add_(1)
                if self.momentum is None:
                    factor = 1.0 / float(self.num_batches_tracked)
            tracked = not self.training or self.track_running_stats
            mean, var = self.running_mean, self.running_var
            return F.batch_norm(
                input, mean if tracked else None, var if tracked else None, self.weight, self.bias,
                self.training or mean is None and var is None, factor, self.eps)


    def _expect(input, *ranks):
        if input.dim() not in ranks:
            words = " or ".join(f"{rank}D" for rank in ranks)
            raise ValueError(f"expected {words} input (got {input.dim()}D input)")


    class BatchNorm1d(_BatchNorm):
        """(N, C) or (N, C, L)"""

        def _check_input_dim(self, input):
            _expect(input, 2, 3)


    class BatchNorm2d(_BatchNorm):
        """(N, C, H, W)"""

        def _check_input_dim(self, input):
            _expect(input, 4)


    class BatchNorm3d(_BatchNorm):
        """(N, C, D, H, W)"""

        def _check_input_dim(self, input):
            _expect(input, 5)


    class _LazyNormBase(LazyModuleMixin, _NormBase):
        def __init__(self, eps=1e-5, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None):
            super().__init__(0, eps, momentum, False, False, device, dtype)
            self.affine = affine
            self.track_running_stats = track_running_stats
            if affine:
                self.weight = UninitializedParameter(dtype=dtype)
                self.bias = UninitializedParameter(dtype=dtype)
            if track_running_stats:
                self.running_mean = UninitializedBuffer()
                self.running_var = UninitializedBuffer()
                self.num_batches_tracked = torch.tensor(0, dtype=torch.long)

        def reset_parameters(self):
            if not self.has_uninitialized_params() and self.num_features != 0:
                super().reset_parameters()

        def initialize_parameters(self, input):
            if not self.has_uninitialized_params():
                return
            self.num_features = input.shape[1]
            for name in ("weight", "bias") * self.affine + ("running_mean", "running_var") * self.track_running_stats:
                self._materialize(name, (self.num_features,))
            self.reset_parameters()


    class LazyBatchNorm1d(_LazyNormBase, _BatchNorm):
        cls_to_become = BatchNorm1d


    class LazyBatchNorm2d(_LazyNormBase, _BatchNorm):
        cls_to_become = BatchNorm2d


    class LazyBatchNorm3d(_LazyNormBase, _BatchNorm):
        cls_to_become = BatchNorm3d
    """#
}
