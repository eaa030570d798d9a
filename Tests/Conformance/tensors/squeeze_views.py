# torch.squeeze and unsqueeze: which dimensions go, views of the same memory, in place.
import torch
x = torch.zeros(1, 3, 1, 2)
print(torch.squeeze(x).shape, torch.squeeze(x, 0).shape, torch.squeeze(x, dim=1).shape, torch.squeeze(x, (0, 2)).shape)
y = torch.squeeze(x, 2)
y[0, 1, 1] = 7
print(x[0, 1, 0, 1], y._base is x)
print(x.unsqueeze_(-1).shape, torch.unsqueeze(x, dim=2).shape)
try:
    torch.squeeze(x, 7)
except IndexError as error:
    print(error)
