extension BundledTorch {
  /// `torch.nn.modules.instancenorm`: normalisation of every channel of every example.
  static let nnInstanceNorm = #"""
    """`torch.nn.modules.instancenorm`: normalisation of every channel of every example."""
    import torch
    import torch.nn.functional as F
    from torch.nn.modules.batchnorm import _NormBase


    class _InstanceNorm(_NormBase):
        def __init__(self, num_features, eps=1e-5, momentum=0.1, affine=False, track_running_stats=False, device=None,
                     dtype=None):
            super().__init__(num_features, eps, momentum, affine, track_running_stats, device, dtype)

        def extra_repr(self):
            return (f"{self.num_features}, eps={self.eps}, momentum={self.momentum}, affine={self.affine}, "
                    f"bias={self.bias is not None}, track_running_stats={self.track_running_stats}")

        def forward(self, input):
            batched = self.ranks[1]
            if input.dim() not in self.ranks:
                raise ValueError(f"expected {self.ranks[0]}D or {batched}D input (got {input.dim()}D input)")
            channel = input.dim() - (batched - 1)
            if input.size(channel) != self.num_features:
                if self.affine:
                    raise ValueError(f"expected input's size at dim={channel} to match num_features "
                                     f"({self.num_features}), but got: {input.size(channel)}.")
                torch._warn(f"input's size at dim={channel} does not match num_features. You can silence this warning by "
                            "not passing in num_features, which is not used because affine=False")
            if input.dim() == batched:
                return self._normalized(input)
            return self._normalized(input.unsqueeze(0)).squeeze(0)

        def _normalized(self, input):
            momentum = self.momentum if self.momentum is not None else 0.0
            return F.instance_norm(input, self.running_mean, self.running_var, self.weight, self.bias,
                                   self.training or not self.track_running_stats, momentum, self.eps)


    class InstanceNorm1d(_InstanceNorm):
        ranks = (2, 3)


    class InstanceNorm2d(_InstanceNorm):
        ranks = (3, 4)


    class InstanceNorm3d(_InstanceNorm):
        ranks = (4, 5)
    """#
}
