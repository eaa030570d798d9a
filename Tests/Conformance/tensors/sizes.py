# shape, size, dim, numel and len
import torch
x = torch.zeros(2, 3, 4)
print(x.shape, x.size(), x.size(0), x.size(-1), x.shape[1], x.dim(), x.ndim, x.numel(), len(x), x.shape[1:])
print(x.shape == (2, 3, 4), tuple(x.shape), list(x.shape), x.shape == torch.Size([2, 3, 4]), x.shape.numel())
rows, *rest = x.shape
print(rows, rest, f"{x.shape}", str(x.shape), type(x.shape))
print(torch.tensor(1).shape, torch.tensor(1).dim(), torch.zeros(0, 3).numel(), torch.Size([]))
try:
    x.size(3)
except IndexError as error:
    print(error)
len(torch.tensor(1))
