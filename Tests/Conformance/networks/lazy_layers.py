# Lazy layers take their shape from the first input.
import torch
from torch import nn

torch.manual_seed(2)
layer = nn.LazyLinear(2)
print(layer, layer.weight, layer.has_uninitialized_params())
print(layer(torch.ones(1, 3)))
print(layer, type(layer).__name__, layer.weight.shape)
net = nn.Sequential(nn.LazyConv2d(2, 3), nn.ReLU(), nn.Flatten(), nn.LazyLinear(4), nn.LazyBatchNorm1d())
print(net)
net(torch.ones(2, 1, 5, 5))
print(net)
print([(name, tuple(p.shape)) for name, p in net.named_parameters()])
