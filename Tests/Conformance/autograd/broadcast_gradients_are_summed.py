# The gradient of a broadcast value has the value's own shape
import torch
x = torch.ones(2, 3, requires_grad=True)
row = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
column = torch.tensor([[1.0], [2.0]], requires_grad=True)
scalar = torch.tensor(2.0, requires_grad=True)
(x * row * column * scalar).sum().backward()
for t in (x, row, column, scalar):
    print(t.grad)
