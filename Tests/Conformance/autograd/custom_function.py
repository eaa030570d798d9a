# A Function with forward and backward that saves its result
import torch


class Exp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, i):
        result = i.exp()
        ctx.save_for_backward(result)
        return result

    @staticmethod
    def backward(ctx, grad_output):
        result, = ctx.saved_tensors
        print("backward", grad_output, ctx.needs_input_grad, torch.is_grad_enabled())
        return grad_output * result


x = torch.tensor([0.0, 1.0], requires_grad=True)
y = Exp.apply(x)
print(y, y.requires_grad, y.is_leaf, y.grad_fn.name(), type(y.grad_fn).__name__)
y.sum().backward()
print(x.grad)
print(Exp.apply(x.detach()).requires_grad)
with torch.no_grad():
    print(Exp.apply(x))
exp = Exp.apply
g, = torch.autograd.grad(exp(x).sum(), x, create_graph=True)
print(g)
h, = torch.autograd.grad(g.sum(), x)
print(h)
