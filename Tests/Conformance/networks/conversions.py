# double, float, half, to and requires_grad_ change a module in place.
import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
weight = net[0].weight
print(net.double() is net, net[0].weight.dtype, net[0].weight is weight, net[1].num_batches_tracked.dtype)
print(net(torch.ones(3, 2, dtype=torch.float64)).dtype)
try:
    net(torch.ones(3, 2))
except RuntimeError as error:
    print(error)
net.to(torch.float32)
print(net[0].bias.dtype, net.half()[0].weight.dtype, net.bfloat16()[0].weight.dtype, net.float()[0].weight.dtype)
print(net.to("cpu")[0].weight.device, net.to(torch.device("cpu"), torch.float64)[0].weight.dtype)
net.float()
net.requires_grad_(False)
print([p.requires_grad for p in net.parameters()], net(torch.ones(2, 2)).requires_grad)
net[1].requires_grad_(True)
print([p.requires_grad for p in net.parameters()])
net(torch.ones(2, 2)).sum().backward()
print([p.grad is None for p in net.parameters()])
net.zero_grad()
print([p.grad is None for p in net.parameters()])
net(torch.ones(2, 2)).sum().backward()
net.zero_grad(set_to_none=False)
print(net[1].bias.grad)
