# torch.diag: a matrix from a vector, a vector from a matrix, offsets; a copy, unlike diagonal.
import torch
v = torch.tensor([1, 2, 3])
print(torch.diag(v), torch.diag(v, 1).shape, torch.diag(v[:2], diagonal=-1))
m = torch.arange(9).reshape(3, 3)
d = torch.diag(m)
d[0] = 50
print(m[0, 0], d, torch.diag(m, 1))
view = m.diagonal()
view[0] = 60
print(m[0, 0])
try:
    torch.diag(torch.zeros(2, 2, 2))
except RuntimeError as error:
    print(error)
