# Gradients of matrix products of every shape
import torch
a = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
b = torch.tensor([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]], requires_grad=True)
v = torch.tensor([1.0, -1.0, 2.0], requires_grad=True)
(a @ b).sum().backward()
print(a.grad, b.grad)
a.grad = None
(a @ v).sum().backward()
print(a.grad, v.grad)
v.grad = None
(v @ b).sum().backward()
print(v.grad, b.grad)
v.grad = None
(v @ v).backward()
print(v.grad)
w = torch.ones(3, 1, requires_grad=True)
loss = ((a @ w - torch.tensor([[6.0], [14.0]])) ** 2).mean()
loss.backward()
print(loss, w.grad)
