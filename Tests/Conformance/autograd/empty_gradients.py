# Tensors without elements have gradients without elements
import torch
x = torch.zeros(0, 3, requires_grad=True)
x.sum().backward()
print(x.grad)
y = torch.ones(3, requires_grad=True)
y[3:].sum().backward()
print(y.grad)
(y * torch.zeros(0, 3)).sum().backward()
print(y.grad)
