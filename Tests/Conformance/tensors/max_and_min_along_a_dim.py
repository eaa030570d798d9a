# max and min along a dim give values and indices
import torch
x = torch.tensor([[1.0, 5.0, 3.0], [4.0, 2.0, 6.0]])
print(x.max(1))
values, indices = x.min(dim=0)
print(values, indices)
result = torch.max(x, 0, keepdim=True)
print(result.values, result.indices, result[0] is result.values)
print(torch.max(x, torch.tensor(3.0)))
