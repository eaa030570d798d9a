# torch.prod and torch.std: dimensions, kept ones, correction, dtype.
import torch
m = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
print(torch.prod(m), torch.prod(m, 0), torch.prod(m, dim=1, keepdim=True))
print(torch.prod(torch.tensor([1, 2, 3], dtype=torch.int8)), torch.prod(m, dtype=torch.float64))
print(torch.std(m), torch.std(m, dim=1), torch.std(m, 0, unbiased=False), torch.std(m, dim=(0, 1), correction=0))
print(torch.std(m, dim=1, keepdim=True).shape)
try:
    torch.std(torch.tensor([1, 2]))
except RuntimeError as error:
    print(error)
