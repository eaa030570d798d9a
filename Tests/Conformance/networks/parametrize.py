# Parametrisations: a weight that stays symmetric, one with an inverse, one that changes the shape.
import torch
from torch import nn
import torch.nn.utils.parametrize as parametrize

torch.manual_seed(0)


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).transpose(-1, -2)


class Exp(nn.Module):
    def forward(self, x):
        return x.exp()

    def right_inverse(self, y):
        return y.log()


class Cut(nn.Module):
    def forward(self, x):
        return x[:1]


layer = nn.Linear(3, 3)
parametrize.register_parametrization(layer, "weight", Symmetric())
print(layer)
print(torch.equal(layer.weight, layer.weight.t()), type(layer), [name for name, _ in layer.named_parameters()])
print(layer.parametrizations.weight[0], layer.parametrizations["weight"].original.requires_grad)
layer(torch.ones(1, 3)).sum().backward()
print(layer.parametrizations.weight.original.grad)
with parametrize.cached():
    print(layer.weight is layer.weight)
print(layer.weight is layer.weight)
parametrize.remove_parametrizations(layer, "weight")
print(layer, torch.equal(layer.weight, layer.weight.t()), type(layer) is nn.Linear)
positive = nn.Linear(2, 1)
with torch.no_grad():
    positive.weight.copy_(torch.tensor([[1.0, 2.0]]))
parametrize.register_parametrization(positive, "weight", Exp())
print(positive.weight, parametrize.is_parametrized(positive), parametrize.is_parametrized(positive, "bias"))
positive.weight = torch.tensor([[4.0, 0.5]])
print(positive.weight.detach(), positive.parametrizations.weight.original.detach())
for case in (lambda: parametrize.register_parametrization(nn.Linear(2, 2), "weight", Cut()),
             lambda: parametrize.register_parametrization(nn.Linear(2, 2), "nothing", Exp()),
             lambda: parametrize.remove_parametrizations(nn.Linear(2, 2), "weight")):
    try:
        case()
    except ValueError as error:
        print(error)
normed = nn.utils.parametrizations.weight_norm(nn.Linear(3, 2))
print(normed, [tuple(p.shape) for p in normed.parameters()])
