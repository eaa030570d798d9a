# Sequential: indexing, slices, changes, sums and names.
from collections import OrderedDict
import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
print(len(net), net[0], net[-1])
print(net[:2])
net[1] = nn.Tanh()
print(net)
net.append(nn.Sigmoid())
net.insert(0, nn.Identity())
print(net)
del net[0]
print(list(net.state_dict()))
print(net.pop(-1), len(net))
named = nn.Sequential(OrderedDict([("hidden", nn.Linear(2, 2)), ("act", nn.ReLU())]))
print(named, named.hidden is named[0])
print(nn.Sequential(nn.ReLU()) + nn.Sequential(nn.Tanh()))
print(nn.Sequential(nn.ReLU()) * 2)
named.extend(nn.Sequential(nn.Linear(2, 1)))
print(list(named._modules))
print([type(module).__name__ for module in net])
for case in (lambda: net[7], lambda: net[-9], lambda: net + [1], lambda: net * 0, lambda: net * "a",
             lambda: net["0"], lambda: net(torch.ones(2, 5))):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
