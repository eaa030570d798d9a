# parameters, modules and children, with shared parts counted once.
from torch import nn

shared = nn.Linear(2, 2)
net = nn.Sequential(shared, nn.ReLU(), nn.Sequential(shared, nn.Tanh()))
print([name for name, _ in net.named_parameters()])
print([name for name, _ in net.named_parameters(remove_duplicate=False)])
print([(name, type(module).__name__) for name, module in net.named_modules()])
print([(name, type(module).__name__) for name, module in net.named_modules(remove_duplicate=False)])
print([type(module).__name__ for module in net.modules()])
print([name for name, _ in net.named_children()])
print(len(list(net.parameters())), sum(p.numel() for p in net.parameters()))
print([name for name, _ in net[2].named_parameters(prefix="inner")])
print([name for name, _ in net.named_parameters(recurse=False)])
seen = []
net.apply(lambda module: seen.append(type(module).__name__))
print(seen)
print(net.get_submodule("2.1"), net.get_parameter("2.0.bias").shape)
for module in net.modules():
    if isinstance(module, nn.Linear):
        nn.init.constant_(module.weight, 0.5)
        nn.init.zeros_(module.bias)
print(net[0].weight, net[2][0].bias)
