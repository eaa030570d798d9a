# backward goes through a chain of operations to every leaf
import torch
x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
loss = (w * x + b - 5) ** 2
print(loss)
loss.backward()
print(x.grad, w.grad, b.grad)
