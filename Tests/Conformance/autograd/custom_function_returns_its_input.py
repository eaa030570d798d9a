# A Function that returns its input gives an alias with a history of its own
import torch
from torch.autograd import Function


class Same(Function):
    @staticmethod
    def forward(ctx, x):
        return x

    @staticmethod
    def backward(ctx, g):
        return g * 10


x = torch.tensor([1.0, 2.0], requires_grad=True)
y = Same.apply(x)
print(y is x, y, y.data_ptr() == x.data_ptr(), x.grad_fn)
y.sum().backward()
print(x.grad)
with torch.no_grad():
    y[0] = 7
print(x)
