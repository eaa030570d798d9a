# What is assigned to a module is registered: parameters, buffers, children, and nothing else.
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(3, 2)
        self.scale = nn.Parameter(torch.ones(2))
        self.register_buffer("steps", torch.zeros(1))
        self.register_buffer("hidden", torch.zeros(2), persistent=False)
        self.plain = torch.ones(3)
        self.numbers = [1, 2]
        self.none = None


net = Net()
print(net)
print([name for name, _ in net.named_parameters()])
print([name for name, _ in net.named_buffers()])
print([name for name, _ in net.named_children()])
print(list(net.state_dict()))
print(net.plain, net.numbers, net.none)

# A parameter leaves the other places under its name.
net.plain = nn.Parameter(torch.zeros(1))
print([name for name, _ in net.named_parameters()])
del net.scale
print([name for name, _ in net.named_parameters()])
net.first = None
print(net)
net.extra = nn.ReLU()
print(list(net._modules), net._parameters.keys(), net._buffers.keys())
print(net.training, hasattr(net, "scale"), "scale" in dir(net), "first" in dir(net))
net.steps = torch.tensor([5.0])
print(net.state_dict()["steps"], net.steps is net._buffers["steps"])
net.steps = None
print(list(net.state_dict()))
