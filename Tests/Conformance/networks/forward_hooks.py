# Forward hooks see and may replace inputs and outputs.
import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
with torch.no_grad():
    net[0].weight.copy_(torch.tensor([[1.0, -1.0], [2.0, 0.5]]))
    net[0].bias.zero_()
x = torch.tensor([[1.0, 2.0]])
seen = {}


def keep(name):
    def hook(module, args, output):
        seen[name] = output.detach()
    return hook


handles = [module.register_forward_hook(keep(name)) for name, module in net.named_children()]
print(net(x))
print(seen)
for handle in handles:
    handle.remove()
seen.clear()
net(x)
print(seen)
before = net.register_forward_pre_hook(lambda module, args: (args[0] * 10,))
after = net.register_forward_hook(lambda module, args, output: output + 0.5)
print(net(x))
before.remove()
print(net(x))
after.remove()
with net.register_forward_hook(lambda module, args, output: print("inside", tuple(output.shape))):
    net(x)
net(x)


class WithKeyword(nn.Module):
    def forward(self, x, *, scale=1.0):
        return x * scale


module = WithKeyword()
module.register_forward_pre_hook(lambda m, args, kwargs: (args, {"scale": kwargs["scale"] + 1}), with_kwargs=True)
module.register_forward_hook(lambda m, args, kwargs, out: print(kwargs, out), with_kwargs=True)
module.register_forward_hook(lambda m, args, out: print("first"), prepend=True)
print(module(torch.ones(1), scale=2.0))
