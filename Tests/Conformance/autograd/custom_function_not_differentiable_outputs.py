# mark_non_differentiable, and outputs of integers
import torch
from torch.autograd import Function


class Split(Function):
    @staticmethod
    def forward(ctx, x):
        mask = (x > 1).float()
        ctx.mark_non_differentiable(mask)
        return x * 2, mask, x.long()

    @staticmethod
    def backward(ctx, a, b, c):
        print(a, b, c)
        return a * 2


x = torch.tensor([1.0, 2.0], requires_grad=True)
y, mask, whole = Split.apply(x)
print(y, mask, whole)
print(y.requires_grad, mask.requires_grad, whole.requires_grad, mask.grad_fn)
y.sum().backward()
print(x.grad)
