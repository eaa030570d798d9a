# In-place changes of values that backward does not need are allowed and recorded
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x + 1
y.mul_(3)
y += x
print(y)
y.sum().backward()
print(x.grad)
x.grad = None
z = x * 2
z[0] = 0
z[1:].mul_(5)
print(z.grad_fn.name())
z.sum().backward()
print(x.grad)
