# backward has to return one gradient for each argument, None for those that are no tensors
import torch
from torch.autograd import Function


def make(result):
    class Product(Function):
        @staticmethod
        def forward(ctx, x, y):
            return x * y

        @staticmethod
        def backward(ctx, g):
            return result(g)

    return Product


x = torch.ones(2, requires_grad=True)
for result, other in (
    (lambda g: g, x),
    (lambda g: (g, g, g), x),
    (lambda g: (g, g, None), x),
    (lambda g: (g, 2.0), x),
    (lambda g: (g, 2.0), 3),
    (lambda g: (g, None), 3),
    (lambda g: (torch.ones(3), None), 3),
):
    try:
        make(result).apply(x, other).sum().backward()
        print(x.grad)
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
make(lambda g: (g, 1 / 0)).apply(x, x).sum().backward()
