# torch.flatten: from and to a dimension; a view where it can be, a copy where it cannot.
import torch
x = torch.arange(24).reshape(2, 3, 4)
print(torch.flatten(x).shape, torch.flatten(x, 1).shape, torch.flatten(x, start_dim=0, end_dim=1).shape)
flat = torch.flatten(x, 1)
flat[0, 0] = 100
print(x[0, 0, 0], flat.data_ptr() == x.data_ptr())
copy = torch.flatten(x.transpose(0, 2), 1)
copy[0, 0] = -1
print(x[0, 0, 0], torch.flatten(torch.tensor(5)))
try:
    torch.flatten(x, 2, 1)
except RuntimeError as error:
    print(error)
