# cat joins along a dim, stack adds one; both copy
import torch
a = torch.tensor([[1, 2]])
b = torch.tensor([[3, 4]])
c = torch.cat([a, b])
print(c, torch.cat((a, b), dim=1), torch.stack([a, b]).shape, torch.stack([a[0], b[0]], dim=1))
c[0, 0] = 100
print(a, torch.cat([a, torch.tensor([[0.5, 1.5]])]))
try:
    torch.cat([a, torch.ones(2)])
except RuntimeError as error:
    print(error)
try:
    torch.stack([a, torch.ones(2, 2)])
except RuntimeError as error:
    print(error)
torch.cat([a, torch.ones(1, 3)])
