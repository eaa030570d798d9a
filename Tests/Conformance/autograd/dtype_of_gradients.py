# A gradient has its leaf's dtype, also through promotion
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
w = torch.tensor([3.0, 4.0], requires_grad=True, dtype=torch.float64)
y = x * w
print(y)
y.sum().backward()
print(x.grad, w.grad)
x.grad = None
(x.double() * 2 + torch.tensor([1, 2])).sum().backward()
print(x.grad)
i = torch.tensor([2, 3])
x.grad = None
(x ** i).sum().backward()
print(x.grad)
