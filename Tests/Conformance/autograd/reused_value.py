# A value that is used twice gets the sum of both gradients
import torch
x = torch.tensor(3.0, requires_grad=True)
y = x * x
z = y + x * y
z.backward()
print(x.grad)
a = torch.tensor([1.0, 2.0], requires_grad=True)
(a + a + a).sum().backward()
print(a.grad)
