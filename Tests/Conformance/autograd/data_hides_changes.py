# A change through .data is not noticed, and gives a gradient of the new value
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x ** 2
x.data[0] = 10
y.sum().backward()
print(y, x.grad)
x.grad = None
y = (x ** 2).sum()
d = x.detach()
d[1] = 50
print(x)
y.backward()
