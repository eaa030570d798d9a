# Saved tensors know their version, and are gone after backward
import torch
from torch.autograd import Function


class Mul(Function):
    @staticmethod
    def forward(ctx, x, y):
        ctx.save_for_backward(x, y, None)
        return x * y

    @staticmethod
    def backward(ctx, g):
        x, y, nothing = ctx.saved_tensors
        return g * y, g * x


a = torch.tensor([2.0], requires_grad=True)
b = torch.tensor([3.0])
c = Mul.apply(a, b)
print(c.grad_fn.saved_tensors, c.grad_fn.saved_tensors[0] is a)
c.backward()
print(a.grad)
try:
    c.backward()
except RuntimeError as error:
    print(error)
c = Mul.apply(a, b)
b.add_(1)
try:
    c.backward()
except RuntimeError as error:
    print(error)


class Wrong(Mul):
    @staticmethod
    def forward(ctx, x, y):
        ctx.save_for_backward(x, 5)
        return x * y


Wrong.apply(a, b)
