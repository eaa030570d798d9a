# torch.autograd.grad returns gradients and leaves grad alone
import torch
x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
z = x ** 2 * y
print(torch.autograd.grad(z, (x, y)))
print(x.grad, y.grad)
z = x ** 2 * y
dx, = torch.autograd.grad(z, x)
print(dx, dx.requires_grad)
h = x * 2
k = h * y
print(torch.autograd.grad(k, [h]), torch.autograd.grad(x * y, x, grad_outputs=torch.tensor(10.0)))
v = torch.tensor([1.0, 2.0], requires_grad=True)
print(torch.autograd.grad(v * v, v, grad_outputs=torch.tensor([1.0, 0.5])))
print(torch.autograd.grad([v.sum(), (v * 2).sum()], v))
