# Writing to a view rewrites the history of its base
import torch
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
base = x * 2
view = base[1:]
view.mul_(10)
print(base, view)
(base * torch.tensor([1.0, 2.0, 3.0])).sum().backward()
print(x.grad)
w = torch.tensor([5.0, 6.0], requires_grad=True)
buffer = torch.zeros(4)
buffer[1:3] = w * 2
print(buffer, buffer.requires_grad)
buffer.sum().backward()
print(w.grad)
