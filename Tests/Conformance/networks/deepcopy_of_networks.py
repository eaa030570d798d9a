# copy.deepcopy gives networks and tensors of their own.
import copy
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
twin = copy.deepcopy(net)
with torch.no_grad():
    twin[0].weight.zero_()
print(net[0].weight, twin[0].weight, twin)
print([a is b for a, b in zip(net.parameters(), twin.parameters())], twin[1].running_mean is net[1].running_mean)
layers = nn.ModuleList([copy.deepcopy(net[0]) for _ in range(2)])
print(layers[0].weight is layers[1].weight, layers[0].weight.equal(layers[1].weight))
x = torch.arange(4.0, requires_grad=True)
y = copy.deepcopy(x)
print(y, y.is_leaf, y is x)
a = torch.zeros(3)
b = a[1:]
c, d = copy.deepcopy([a, b])
c[1] = 5.0
print(c, d, a)
try:
    copy.deepcopy(x * 2)
except RuntimeError as error:
    print(error)
shared = nn.Linear(1, 1)
pair = copy.deepcopy(nn.Sequential(shared, shared))
print(pair[0] is pair[1])
