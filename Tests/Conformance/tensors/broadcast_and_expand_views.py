# broadcast_tensors, expand and expand_as: repeated memory, writing through it is refused.
import torch
a, b = torch.broadcast_tensors(torch.reshape(torch.arange(3), (3, 1)), torch.tensor([10, 20]))
print(a, b, a.stride(), b.stride())
x = torch.tensor([1., 2.])
y = x.expand(3, 2)
x[0] = 5
print(y, y.is_contiguous(), y.expand_as(torch.ones(2, 3, 2)).shape)
try:
    y.add_(1)
except RuntimeError as error:
    print(error)
try:
    x.expand(3, 3)
except RuntimeError as error:
    print(error)
