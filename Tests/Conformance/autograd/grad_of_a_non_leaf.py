# Reading grad of a non-leaf warns, retain_grad keeps it
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
z = y.sum()
z.backward()
print(x.grad)
print(y.grad)
y = x * 3
y.retain_grad()
(y ** 2).sum().backward()
print(y.grad, x.grad, y.retains_grad)
print(torch.ones(1).grad)
