extension BundledTorch {
  /// `torch.nn.parallel`: on a CPU there is nothing to spread over.
  static let nnParallel = #"""
    """`torch.nn.parallel`: on a CPU there is nothing to spread over."""
    from torch.nn.modules.module import Module


    class DataParallel(Module):
        """Calls its module."""

        def __init__(self, module, device_ids=None, output_device=None, dim=0):
            super().__init__()
            self.module = module
            self.device_ids = []

        def forward(self, *inputs, **kwargs):
            return self.module(*inputs, **kwargs)
    """#
}
