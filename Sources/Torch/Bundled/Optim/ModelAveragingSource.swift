extension BundledTorch {
  /// `torch.optim.swa_utils`: models that average others.
  static let optimModelAveraging = #"""
    """`torch.optim.swa_utils`: models that average others."""
    import torch
    from copy import deepcopy
    from torch.nn.modules.module import Module


    def get_ema_avg_fn(decay=0.999):
        """An exponential moving average."""
        def average(ema, current, count):
            return decay * ema + (1 - decay) * current
        return average


    class AveragedModel(Module):
        """A copy of a model that averages its parameters."""

        def __init__(self, model, device=None, avg_fn=None, multi_avg_fn=None, use_buffers=False):
            super().__init__()
            self.module = deepcopy(model)
            self.register_buffer("n_averaged", torch.tensor(0, dtype=torch.long))
            self.avg_fn = avg_fn
            self.use_buffers = use_buffers

        def forward(self, *args, **kwargs):
            return self.module(*args, **kwargs)

        @torch.no_grad()
        def update_parameters(self, model):
            mine, other = list(self.module.parameters()), list(model.parameters())
            if self.use_buffers:
                mine += self.module.buffers()
                other += model.buffers()
            for ours, theirs in zip(mine, other):
                if self.n_averaged == 0:
                    ours.copy_(theirs)
                elif self.avg_fn is None:
                    ours.copy_(ours + (theirs - ours) / (self.n_averaged + 1))
                else:
                    ours.copy_(self.avg_fn(ours, theirs, self.n_averaged))
            self.n_averaged += 1
    """#
}
