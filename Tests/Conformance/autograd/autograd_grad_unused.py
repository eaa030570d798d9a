# An input that was not used is an error unless it is allowed
import torch
x = torch.tensor(2.0, requires_grad=True)
unused = torch.tensor(1.0, requires_grad=True)
print(torch.autograd.grad(x * 2, (x, unused), allow_unused=True))
print(torch.autograd.grad(x * 2, (x, unused), materialize_grads=True))
torch.autograd.grad(x * 2, (x, unused))
