# mark_dirty: the input itself becomes the output
import torch
from torch.autograd import Function


class Double(Function):
    @staticmethod
    def forward(ctx, x):
        x.mul_(2)
        ctx.mark_dirty(x)
        return x

    @staticmethod
    def backward(ctx, g):
        return g * 2


class Forgotten(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x * 2

    @staticmethod
    def backward(ctx, g):
        return g * 2


x = torch.tensor([1.0, 2.0], requires_grad=True)
h = x.clone()
alias = h.detach()
y = Double.apply(h)
print(y is h, y, alias, h._version)
y.sum().backward()
print(x.grad)
for function in (Double, Forgotten):
    try:
        print(function.apply(x if function is Double else x.clone()))
    except RuntimeError as error:
        print(error)
