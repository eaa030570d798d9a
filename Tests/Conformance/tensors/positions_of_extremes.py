# torch.argmax, argmin, min and max: along a dimension, kept, of all elements, first of equals.
import torch
m = torch.tensor([[3, 9, 1], [9, 0, 9]])
print(torch.argmax(m), torch.argmax(m, dim=1), torch.argmax(m, 0, keepdim=True))
print(torch.argmin(m, dim=-1), torch.argmin(m))
print(torch.min(m, dim=0), torch.min(m), torch.min(m, torch.tensor([[2], [5]])))
values, indices = torch.max(m, 1, keepdim=True)
print(values, indices, m.min(dim=1).values, m.max(dim=1).indices)
try:
    torch.argmax(m, dim=2)
except IndexError as error:
    print(error)
