# detach and data share storage with the tensor but have no history
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 2
d = y.detach()
print(d, d.requires_grad, d.is_leaf, d.grad_fn, d.data_ptr() == y.data_ptr(), d is y)
d[0] = 100
print(y, x)
p = x.data
p.mul_(3)
print(x, p.requires_grad, p is x.data)
(y.detach() * x).sum().backward()
print(x.grad)
x.grad = None
(y + y.detach()).sum().backward()
print(x.grad)
z = x.detach().clone().requires_grad_()
z.data[0] = -1
print(x, z)
