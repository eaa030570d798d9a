# torch.mv: rows by a vector, gradients, errors of shapes.
import torch
m = torch.tensor([[1., 2.], [3., 4.], [5., 6.]], requires_grad=True)
v = torch.tensor([1., -1.], requires_grad=True)
y = torch.mv(m, v)
print(y)
y.sum().backward()
print(m.grad, v.grad)
for bad in (torch.ones(3), torch.ones(2, 1)):
    try:
        torch.mv(m, bad)
    except RuntimeError as error:
        print(error)
