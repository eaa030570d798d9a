extension BundledTorch {
  /// `torch.nn.modules.dropout`: elements or channels that are left out at random while training.
  static let nnDropout = #"""
    """`torch.nn.modules.dropout`: elements or channels that are left out at random while training."""
    import torch.nn.functional as F
    from torch.nn.modules.module import Module


    class _DropoutNd(Module):
        def __init__(self, p=0.5, inplace=False):
            super().__init__()
            if p < 0 or p > 1:
                raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
            self.p = p
            self.inplace = inplace

        def extra_repr(self):
            return f"p={self.p}, inplace={self.inplace}"


    class Dropout(_DropoutNd):
        """Single elements."""

        def forward(self, input):
            return F.dropout(input, self.p, self.training, self.inplace)


    class Dropout1d(_DropoutNd):
        """Channels of (N, C, L)."""

        def forward(self, input):
            return F.dropout1d(input, self.p, self.training, self.inplace)


    class Dropout2d(_DropoutNd):
        """Channels of (N, C, H, W)."""

        def forward(self, input):
            return F.dropout2d(input, self.p, self.training, self.inplace)


    class Dropout3d(_DropoutNd):
        """Channels of (N, C, D, H, W)."""

        def forward(self, input):
            return F.dropout3d(input, self.p, self.training, self.inplace)


    class AlphaDropout(_DropoutNd):
        """Keeps mean and variance of self-normalising networks."""

        def forward(self, input):
            return F.alpha_dropout(input, self.p, self.training)


    class FeatureAlphaDropout(_DropoutNd):
        def forward(self, input):
            return F.feature_alpha_dropout(input, self.p, self.training)
    """#
}
