# What a Function lacks shows when it is needed
import torch
from torch.autograd import Function


class Empty(Function):
    pass


class Forward(Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2


x = torch.ones(2, requires_grad=True)
try:
    Empty.apply(x)
except NotImplementedError as error:
    print(error)
y = Forward.apply(x)
print(y)
y.sum().backward()
