# Two results share a part whose saved values were freed by the first backward
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
shared = x ** 2
a = shared.sum()
b = (shared * 3).sum()
a.backward()
print(x.grad)
try:
    b.backward()
except RuntimeError as error:
    print(str(error).split(".")[0])
print(x.grad)
torch.autograd.grad(shared.sum(), x)
