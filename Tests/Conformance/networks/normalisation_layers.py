# Layers that normalise, with and without parameters of their own.
import torch
from torch import nn

x = (torch.arange(24.0).view(2, 4, 3) % 7) / 2
for layer in (nn.LayerNorm(3), nn.LayerNorm((4, 3), elementwise_affine=False), nn.GroupNorm(2, 4), nn.InstanceNorm1d(4),
              nn.BatchNorm1d(4), nn.BatchNorm1d(4, affine=False, track_running_stats=False), nn.RMSNorm(3), nn.LocalResponseNorm(2)):
    print(layer)
    print(layer(x).detach())
norm = nn.BatchNorm1d(4, momentum=None)
for _ in range(3):
    norm(x)
print(norm.running_mean, norm.running_var, norm.num_batches_tracked)
norm.eval()
print(norm(x).detach()[0])
norm.reset_running_stats()
print(norm.running_mean, list(norm.state_dict()))
for case in (lambda: nn.BatchNorm1d(4)(torch.ones(2, 4, 3, 1)), lambda: nn.BatchNorm2d(4)(x), lambda: nn.GroupNorm(3, 4),
             lambda: nn.LayerNorm(5)(x), lambda: nn.BatchNorm1d(4)(torch.ones(1, 4)), lambda: nn.BatchNorm1d(3)(x)):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
