# ModuleList and ModuleDict hold modules and register them.
import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(2, 2) for _ in range(2)])
layers.append(nn.ReLU())
layers.extend([nn.Tanh(), nn.Sigmoid()])
layers.insert(1, nn.Identity())
layers += [nn.Softplus()]
print(len(layers), layers[1], layers[-1], layers[2:4])
layers[0] = nn.Linear(2, 1)
del layers[1]
print([type(layer).__name__ for layer in layers], [name for name, _ in layers.named_parameters()])
print(layers.pop(0), len(layers))
table = nn.ModuleDict({"b": nn.Linear(1, 1), "a": nn.ReLU()})
table["c"] = nn.Tanh()
table.update({"d": nn.Sigmoid()})
print(list(table.keys()), len(table), "a" in table, table["a"], table.pop("b"))
print([(name, type(module).__name__) for name, module in table.items()], list(table), list(table.values()))
table.clear()
print(table)
for case in (lambda: layers[10], lambda: layers(1), lambda: table["x"], lambda: nn.ModuleList([1]),
             lambda: layers.extend(3), lambda: nn.ModuleDict([("a",)]), lambda: nn.ModuleList().forward(1)):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
