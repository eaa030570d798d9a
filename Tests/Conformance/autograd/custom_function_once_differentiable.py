# once_differentiable refuses the second derivative
import torch
from torch.autograd import Function
from torch.autograd.function import once_differentiable


class Square(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x ** 2

    @staticmethod
    @once_differentiable
    def backward(ctx, g):
        x, = ctx.saved_tensors
        return 2 * x * g


x = torch.tensor([3.0], requires_grad=True)
Square.apply(x).sum().backward()
print(x.grad)
g, = torch.autograd.grad(Square.apply(x).sum(), x, create_graph=True)
print(g.requires_grad, g.item())
g.sum().backward()
