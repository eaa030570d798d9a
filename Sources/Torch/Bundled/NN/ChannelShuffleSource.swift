extension BundledTorch {
  /// `torch.nn.modules.channelshuffle`
  static let nnChannelShuffle = #"""
    """`torch.nn.modules.channelshuffle`"""
    import torch.nn.functional as F
    from torch.nn.modules.module import Module


    class ChannelShuffle(Module):
        """Deals the channels out to groups."""

        def __init__(self, groups):
            super().__init__()
            self.groups = groups

        def forward(self, input):
            return F.channel_shuffle(input, self.groups)

        def extra_repr(self):
            return f"groups={self.groups}"
    """#
}
