# Assignment through an index converts and broadcasts the value
import torch
x = torch.zeros(2, 3)
x[0] = 1
x[1, 2] = 5
x[:, 0] = torch.tensor([7, 8])
print(x)
x[:] = torch.arange(3)
print(x)
x[0, 1:] += 10
print(x)
i = torch.tensor([1, 2, 3])
i[0] = 9.9
i[1:] = torch.tensor([1.9, -1.9])
print(i)
x[0] = torch.tensor(4)
print(x, x.dtype)
try:
    x[0] = torch.tensor([1, 2])
except RuntimeError as error:
    print(error)
try:
    x[5] = 1
except IndexError as error:
    print(error)
x[:, :2] = torch.ones(3, 2)
