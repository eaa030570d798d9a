# forward without ctx, setup_context, and arguments that are no tensors
import torch
from torch.autograd import Function


class Scale(Function):
    @staticmethod
    def forward(x, factor, name="scaled"):
        return x * factor, name

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, factor, *rest = inputs
        ctx.factor = factor
        print(len(inputs), rest, type(output).__name__, output[1])

    @staticmethod
    def backward(ctx, grad, other):
        print(grad, other, ctx.needs_input_grad)
        return grad * ctx.factor, None


x = torch.ones(2, requires_grad=True)
y, name = Scale.apply(x, 3)
print(y, name, y.grad_fn.factor)
y.sum().backward()
print(x.grad)
