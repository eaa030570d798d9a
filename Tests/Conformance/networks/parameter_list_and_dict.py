# ParameterList and ParameterDict turn tensors into parameters.
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.items = nn.ParameterList([nn.Parameter(torch.ones(2)), torch.zeros(1, 3)])
        self.table = nn.ParameterDict({"right": torch.ones(1), "left": nn.Parameter(torch.zeros(2))})

    def forward(self, x):
        for item in self.items[:1]:
            x = x * item
        return x + self.table["right"]


net = Net()
print(net)
print([(name, tuple(param.shape)) for name, param in net.named_parameters()])
print(net(torch.tensor([2.0, 3.0])))
net.items.append(torch.ones(1))
net.items[0] = torch.full((2,), 3.0)
print(len(net.items), net.items[0], net.items[-1])
net.table["new"] = torch.tensor([4.0])
net.table.update({"z": torch.ones(1)})
print(list(net.table.keys()), "left" in net.table, len(net.table), net.table.pop("new"), net.table.get("none"))
print(nn.ParameterList([1, "a", torch.ones(2)]))
for case in (lambda: net.items[9], lambda: net.items(1), lambda: net.table[3], lambda: net.items.extend(torch.ones(2))):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
