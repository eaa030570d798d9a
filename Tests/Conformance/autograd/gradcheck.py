# gradcheck and gradgradcheck compare derivatives with finite differences
import torch
from torch.autograd import Function, gradcheck, gradgradcheck


class Wrong(Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, g):
        return g * 3


x = torch.tensor([0.5, 1.5], dtype=torch.float64, requires_grad=True)
w = torch.tensor([[1.0, 2.0], [3.0, 4.0]], dtype=torch.float64, requires_grad=True)
print(gradcheck(torch.sin, x), gradcheck(lambda x, w: (w @ x).tanh(), (x, w)), gradgradcheck(torch.sin, (x,)))
print(gradcheck(Wrong.apply, x, raise_exception=False))
try:
    gradcheck(torch.sin, torch.ones(2, dtype=torch.float64))
except ValueError as error:
    print(error)
gradcheck(Wrong.apply, x)
