# Outputs that nobody used get zeros, or None without materialized gradients
import torch
from torch.autograd import Function


class Two(Function):
    materialize = True

    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(Two.materialize)
        return x * 2, x * 3

    @staticmethod
    def backward(ctx, a, b):
        print(a, b)
        total = torch.zeros(2)
        if a is not None:
            total = total + 2 * a
        if b is not None:
            total = total + 3 * b
        return total


x = torch.ones(2, requires_grad=True)
for flag in (True, False):
    Two.materialize = flag
    a, b = Two.apply(x)
    print(a.grad_fn is b.grad_fn, a.output_nr, b.output_nr)
    b.sum().backward()
    print(x.grad)
