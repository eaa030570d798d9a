# create_graph makes gradients that can be differentiated again
import torch
x = torch.tensor(2.0, requires_grad=True, dtype=torch.float64)
y = x ** 4
first, = torch.autograd.grad(y, x, create_graph=True)
second, = torch.autograd.grad(first, x, create_graph=True)
third, = torch.autograd.grad(second, x)
print(first, second, third)
v = torch.tensor([1.0, 2.0], requires_grad=True)
(v ** 3).sum().backward(create_graph=True)
print(v.grad)
penalty = (v.grad ** 2).sum()
v.grad = None
penalty.backward()
print(v.grad)
