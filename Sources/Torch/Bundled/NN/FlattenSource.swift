extension BundledTorch {
  /// `torch.nn.modules.flatten`: changes of shape as layers.
  static let nnFlatten = #"""
    """`torch.nn.modules.flatten`: changes of shape as layers."""
    from torch.nn.modules.module import Module


    class Flatten(Module):
        """Joins the dimensions from `start_dim` to `end_dim`."""

        def __init__(self, start_dim=1, end_dim=-1):
            super().__init__()
            self.start_dim = start_dim
            self.end_dim = end_dim

        def forward(self, input):
            return input.flatten(self.start_dim, self.end_dim)

        def extra_repr(self):
            return f"start_dim={self.start_dim}, end_dim={self.end_dim}"


    class Unflatten(Module):
        """Splits a dimension into several."""

        def __init__(self, dim, unflattened_size):
            super().__init__()
            if not isinstance(dim, int):
                raise TypeError("unflattened_size must be tuple of tuples, but found type " + type(dim).__name__)
            for place, item in enumerate(unflattened_size):
                if not isinstance(item, int):
                    raise TypeError("unflattened_size must be tuple of ints, but found element of type "
                                    f"{type(item).__name__} at pos {place}")
            self.dim = dim
            self.unflattened_size = unflattened_size

        def forward(self, input):
            return input.unflatten(self.dim, self.unflattened_size)

        def extra_repr(self):
            return f"dim={self.dim}, unflattened_size={self.unflattened_size}"
    """#
}
